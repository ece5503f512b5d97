import type { Inspection } from "../../bindings/core/types.ts";
import type { Oracle } from "./oracle.ts";
import {
  between, centroid, direction, distance, distanceToLine, endOf, lengthOf, marksOf, middleOf, startOf, turn,
  type Circle, type Line, type Point,
} from "./support/plane.ts";

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** Degrees that each hand of a clock has gone clockwise from its 12, the shortest hand first. */
function handsOf(scene: Inspection, pivot: Circle): number[] {
  const centre: Point = { x: pivot.cx, y: pivot.cy };
  const far = (line: Line): Point => (distance(startOf(line), centre) > distance(endOf(line), centre) ? startOf(line) : endOf(line));
  const hands = marksOf(scene, "line").filter((line) => distanceToLine(centre, line) < 1);
  const reach = Math.max(...hands.map((line) => distance(centre, far(line)))) * 1.3;
  const twelve = twelveOf(scene, centre, reach);
  if (!twelve) return [];
  return hands
    .sort((a, b) => distance(centre, far(a)) - distance(centre, far(b)))
    .map((line) => turn(direction(centre, far(line)) - direction(centre, twelve)));
}

/** Where a clock marks 12: by the number, or by its triangle. */
function twelveOf(scene: Inspection, centre: Point, reach: number): Point | null {
  const near = (point: Point): boolean => distance(point, centre) < reach;
  const number = marksOf(scene, "text").find((text) => text.text === "12" && near(middleOf(text)));
  if (number) return middleOf(number);
  const triangle = marksOf(scene, "polygon").find((polygon) => polygon.points.length === 3 && near(centroid(polygon.points)));
  return triangle ? centroid(triangle.points) : null;
}

/** The small filled discs around which hands turn. */
function pivotsOf(scene: Inspection): Circle[] {
  return marksOf(scene, "circle").filter((circle) => circle.stroke === undefined && circle.r < 20);
}

/** The seconds since 12 that agree best with where the hands stand; null when none agrees. */
function clockSeconds(hands: number[], step: number): number | null {
  let best: number | null = null;
  let least = 1;
  for (let time = 0; time < 43200; time += step) {
    const expected = [time / 120, time / 10, time * 6];
    const worst = Math.max(...hands.map((hand, i) => between(hand, expected[i]! % 360)));
    if (worst < least) {
      least = worst;
      best = time;
    }
  }
  return best;
}

function clockReadTime(scene: Inspection): string | null {
  const [pivot] = pivotsOf(scene);
  if (!pivot) return null;
  const hands = handsOf(scene, pivot);
  if (hands.length < 2) return null;
  const time = clockSeconds(hands, hands.length === 3 ? 1 : 60);
  if (time === null) return null;
  const text = `${Math.floor(time / 3600) || 12}:${twoDigits(Math.floor(time / 60) % 60)}`;
  return hands.length === 3 ? `${text}:${twoDigits(time % 60)}` : text;
}

/** Every clock of the picture, in reading order of their pivots: minutes since 12, from two hands. */
function clockMinutes(scene: Inspection): number[] {
  return pivotsOf(scene)
    .sort((a, b) => a.cx - b.cx)
    .map((pivot) => clockSeconds(handsOf(scene, pivot), 60))
    .map((seconds) => (seconds === null ? NaN : seconds / 60));
}

function clockAngleBetween(scene: Inspection, question: string): string | null {
  const times = clockMinutes(scene);
  const angles = times.map((time) => {
    const clockwise = turn((time % 60) * 6 - time / 2);
    if (question.includes("clockwise")) return clockwise;
    return question.includes("larger") ? 360 - between(clockwise, 0) : between(clockwise, 0);
  });
  const sum = angles.reduce((total, angle) => total + angle, 0);
  return angles.length === 0 || Number.isNaN(sum) ? null : String(sum);
}

/** The share of a full turn that a pointer has gone from the 0 of its dial, in the direction in which the digits rise. */
function meterDialRegister(scene: Inspection): string | null {
  const rims = marksOf(scene, "circle").filter((circle) => circle.stroke !== undefined).sort((a, b) => (Math.abs(a.cy - b.cy) > a.r ? a.cy - b.cy : a.cx - b.cx));
  const digits = rims.map((rim) => {
    const centre = { x: rim.cx, y: rim.cy };
    const inside = marksOf(scene, "text").filter((text) => distance(middleOf(text), centre) < rim.r);
    const [zero, one] = ["0", "1"].map((digit) => inside.find((text) => text.text === digit));
    const hand = marksOf(scene, "line").find((line) => distanceToLine(centre, line) < 0.5 && lengthOf(line) > rim.r * 0.4);
    if (!zero || !one || !hand) return NaN;
    const tip = distance(startOf(hand), centre) > distance(endOf(hand), centre) ? startOf(hand) : endOf(hand);
    const from = direction(centre, middleOf(zero));
    const gone = turn(direction(centre, tip) - from);
    const rises = turn(direction(centre, middleOf(one)) - from) < 180;
    return Math.floor((rises ? gone : 360 - gone) / 36);
  });
  return digits.some(Number.isNaN) ? null : String(Number(digits.join("")));
}

/** What a straight scale says at a point, from its numbers and its tick marks. */
class Scale {
  /** Values at distances along the direction of the scale. */
  private constructor(private readonly origin: Point, private readonly along: Point, private readonly at: number, private readonly slope: number, readonly grain: number) {}

  /** Fits the numbers, which stand beside their ticks; the grain is the step between neighbouring ticks. */
  static of(numbers: { value: number; place: Point }[], ticks: Line[]): Scale | null {
    const first = ticks[0];
    if (!first || numbers.length < 2) return null;
    // Ticks start on the edge of the scale: the two farthest apart give its direction best.
    const origin = startOf(first);
    const last = ticks.map(startOf).reduce((best, point) => (distance(origin, point) > distance(origin, best) ? point : best));
    const length = distance(origin, last);
    const along = { x: (last.x - origin.x) / length, y: (last.y - origin.y) / length };
    const project = (point: Point): number => (point.x - origin.x) * along.x + (point.y - origin.y) * along.y;
    const points = numbers.map(({ value, place }) => ({ value, at: project(place) }));
    const meanValue = points.reduce((sum, { value }) => sum + value, 0) / points.length;
    const meanAt = points.reduce((sum, { at }) => sum + at, 0) / points.length;
    const slope = points.reduce((sum, { value, at }) => sum + (value - meanValue) * (at - meanAt), 0) / points.reduce((sum, { at }) => sum + (at - meanAt) ** 2, 0);
    const places = ticks.map((tick) => project(startOf(tick))).sort((a, b) => a - b);
    const steps = places.slice(1).map((place, i) => place - places[i]!).filter((step) => step > 0.5).sort((a, b) => a - b);
    // Labels centre on their ink, a little off their tick: the nearest tick puts that right.
    const near = (at: number): number => places.reduce((best, place) => (Math.abs(place - at) < Math.abs(best - at) ? place : best));
    const [low, high] = [points.reduce((a, b) => (a.value < b.value ? a : b)), points.reduce((a, b) => (a.value > b.value ? a : b))];
    const exact = (high.value - low.value) / (near(high.at) - near(low.at));
    if (Math.sign(exact) !== Math.sign(slope)) return null;
    const grains = Math.round((high.value - low.value) / (Math.abs(exact) * steps[steps.length >> 1]!));
    return new Scale(origin, along, low.value - exact * near(low.at), exact, (high.value - low.value) / grains);
  }

  /** The value at a point, between ticks as well. */
  value(point: Point): number {
    return this.at + this.slope * ((point.x - this.origin.x) * this.along.x + (point.y - this.origin.y) * this.along.y);
  }

  /** The value of the tick at a point; NaN when there is none. */
  tick(point: Point): number {
    const ticks = this.value(point) / this.grain;
    return Math.abs(ticks - Math.round(ticks)) < 0.1 ? Math.round(ticks) * this.grain : NaN;
  }
}

/** The numbers among the texts. */
function numbersIn(scene: Inspection): { value: number; place: Point; text: string }[] {
  return marksOf(scene, "text")
    .filter(({ text }) => /^[-\u2212]?\d+(\.\d+)?$/.test(text))
    .map((text) => ({ value: Number(text.text.replace("\u2212", "-")), place: middleOf(text), text: text.text }));
}

/** A number without the noise of floating point. */
const exactly = (value: number): string | null => (Number.isFinite(value) ? String(Number(value.toFixed(6))) : null);

function rulerOffsetLength(scene: Inspection, question: string): string | null {
  const lines = marksOf(scene, "line");
  const scale = Scale.of(numbersIn(scene), lines.filter((line) => !line.dash));
  if (!scale) return null;
  // Each bar has a thin dashed line from either end down to the scale.
  const ends = lines.filter((line) => line.dash).map((line) => scale.tick(startOf(line).y > endOf(line).y ? startOf(line) : endOf(line)));
  const sorted = [...ends].sort((a, b) => a - b);
  if (/upper|difference/.test(question)) return exactly(Math.abs(ends[0]! - ends[1]!) - Math.abs(ends[2]! - ends[3]!));
  if (/gap|between|distance/.test(question)) return exactly(sorted[2]! - sorted[1]!);
  return exactly(sorted[1]! - sorted[0]!);
}

/** The angle between two named rays that leave the centre of a protractor. */
function protractorAngle(scene: Inspection, question: string): string | null {
  const rim = marksOf(scene, "arc").sort((a, b) => b.r - a.r)[0];
  const names = [...question.matchAll(/\b([A-Z])\b/g)].map((match) => match[1]!);
  if (!rim || names.length !== 2) return null;
  const centre = { x: rim.cx, y: rim.cy };
  // Only rays go beyond the rim.
  const outer = marksOf(scene, "line").map((line) => [startOf(line), endOf(line)].sort((a, b) => distance(b, centre) - distance(a, centre))[0]!).filter((end) => distance(end, centre) > rim.r + 5);
  const rays = names.map((name) => {
    const letter = marksOf(scene, "text").find((text) => text.text === name);
    const place = letter && middleOf(letter);
    return place && outer.sort((a, b) => distance(a, place) - distance(b, place))[0];
  });
  return rays[0] && rays[1] ? String(Math.round(between(direction(centre, rays[0]), direction(centre, rays[1])))) : null;
}

/** What the pointer of a round gauge says; `numbers` are those of the scale that is read. */
function gaugeReading(scene: Inspection, rim: Circle, wanted: "inner" | "outer"): number {
  const centre = { x: rim.cx, y: rim.cy };
  const ring = marksOf(scene, "arc").find((arc) => distance({ x: arc.cx, y: arc.cy }, centre) < 1);
  if (!ring) return NaN;
  const from = ring.start;
  const gone = (point: Point): number => (ring.sweep > 0 ? turn(direction(centre, point) - from) : turn(from - direction(centre, point)));
  const far = (line: Line): Point => (distance(startOf(line), centre) > distance(endOf(line), centre) ? startOf(line) : endOf(line));
  const lines = marksOf(scene, "line");
  const ticks = lines.filter((line) => Math.abs(distance(far(line), centre) - ring.r) < 1 && lengthOf(line) < ring.r * 0.25).map((line) => gone(far(line)));
  const hand = lines.find((line) => distanceToLine(centre, line) < 0.5);
  const numbers = numbersIn(scene)
    .filter(({ place }) => distance(place, centre) < rim.r && distance(place, centre) > ring.r === (wanted === "outer"))
    .map(({ value, place }) => ({ value, at: gone(place) }));
  // A place just before the start of the scale has gone almost a full turn.
  const unwrapped = (angle: number): number => (angle > 330 ? angle - 360 : angle);
  const places = [...new Set(ticks.map((angle) => Math.round(unwrapped(angle) * 10) / 10))].sort((a, b) => a - b);
  const indexOf = (angle: number): number => places.reduce((best, place, i) => (Math.abs(place - unwrapped(angle)) < Math.abs(places[best]! - unwrapped(angle)) ? i : best), 0);
  if (!hand || numbers.length < 2) return NaN;
  numbers.sort((a, b) => unwrapped(a.at) - unwrapped(b.at));
  const [first, last] = [numbers[0]!, numbers[numbers.length - 1]!];
  const perTick = (last.value - first.value) / (indexOf(last.at) - indexOf(first.at));
  return first.value + perTick * (indexOf(gone(far(hand))) - indexOf(first.at));
}

function dialGaugeRead(scene: Inspection, question: string): string | null {
  const rims = marksOf(scene, "circle").filter((circle) => circle.stroke !== undefined);
  const readings = rims.map((rim) => gaugeReading(scene, rim, question.includes("inner") ? "inner" : "outer"));
  if (/highest/.test(question)) return exactly(Math.max(...readings) - Math.min(...readings));
  return exactly(readings.reduce((sum, reading) => sum + reading, 0));
}

/** Ticks and numbers of an upright scale between two bounds. */
function uprightScale(scene: Inspection, left: number, right: number): Scale | null {
  const isInside = (point: Point): boolean => point.x > left && point.x < right;
  const ticks = marksOf(scene, "line").filter((line) => !line.dash && Math.abs(line.y1 - line.y2) < 0.1 && isInside(startOf(line)) && isInside(endOf(line)));
  return Scale.of(numbersIn(scene).filter(({ place }) => isInside(place)), ticks);
}

function thermometerReadChange(scene: Inspection, question: string): string | null {
  // The column is the narrow rectangle without an outline; two numbered sides belong to one tube.
  const columns = marksOf(scene, "rect").filter((rect) => rect.stroke === undefined).sort((a, b) => a.x - b.x);
  const right = scene.width;
  const readings = columns.map((column, i) => {
    const middle = column.x + column.width / 2;
    const units = marksOf(scene, "text").filter((text) => /^°[CF]$/.test(text.text) && Math.abs(middleOf(text).x - middle) < 60);
    const wanted = units.find((text) => text.text === (question.includes("°F") ? "°F" : "°C"));
    if (!wanted) return NaN;
    const isRight = middleOf(wanted).x > middle;
    const end = i + 1 < columns.length ? columns[i + 1]!.x - 10 : right;
    const scale = isRight ? uprightScale(scene, middle, end) : uprightScale(scene, 0, middle);
    return scale ? scale.tick({ x: middle, y: column.y }) : NaN;
  });
  if (/highest|warmest/.test(question)) return exactly(Math.max(...readings) - Math.min(...readings));
  return exactly(readings.length === 2 ? readings[1]! - readings[0]! : readings[0]!);
}

function cylinderMeniscusRead(scene: Inspection, question: string): string | null {
  const levels = marksOf(scene, "line").filter((line) => line.dash).sort((a, b) => a.x1 - b.x1);
  const readings = levels.map((line, i) => {
    const end = i + 1 < levels.length ? levels[i + 1]!.x1 - 50 : scene.width;
    const scale = uprightScale(scene, line.x1 + 10, end);
    return scale ? scale.tick(startOf(line)) : NaN;
  });
  const [a, b, c] = readings as [number, number, number];
  if (readings.length === 1) return exactly(a);
  if (readings.length === 2) return exactly(b - a);
  return exactly(/together|Add up|total|pot/.test(question) ? a + b + c : c - 2 * b + a);
}

/** The reading of one caliper: main ticks stand above `y`, vernier ticks hang below it. */
function caliper(scene: Inspection, y: number, divisions: number, isInCentimetres: boolean): number {
  const at = (line: Line): boolean => Math.abs(line.y1 - y) < 1 && Math.abs(line.x1 - line.x2) < 0.1;
  const lines = marksOf(scene, "line").filter(at);
  const main = lines.filter((line) => line.y2 < y).map((line) => line.x1).sort((a, b) => a - b);
  const vernier = lines.filter((line) => line.y2 > y).map((line) => line.x1).sort((a, b) => a - b);
  const step = (main[main.length - 1]! - main[0]!) / (main.length - 1);
  const label = numbersIn(scene).find(({ place }) => place.y < y && place.y > y - 75);
  if (!label || vernier.length !== divisions + 1) return NaN;
  const millimetre = (x: number): number => label.value * (isInCentimetres ? 10 : 1) + Math.round((main.reduce((best, place) => (Math.abs(place - label.place.x) < Math.abs(best - label.place.x) ? place : best)) - main[0]!) / step) * -1 + (x - main[0]!) / step;
  // The tick that meets a main tick, wherever the main scale goes on to.
  const off = vernier.slice(0, divisions).map((x) => Math.abs(millimetre(x) - Math.round(millimetre(x))));
  const meeting = off.indexOf(Math.min(...off));
  const whole = Math.round(millimetre(vernier[meeting]!));
  return whole - meeting * (1 - 1 / divisions);
}

function vernierCaliperRead(scene: Inspection, question: string): string | null {
  const divisions = question.includes("0.05 mm") ? 20 : 10;
  const rows = [...new Set(marksOf(scene, "line").map((line) => line.y1))].sort((a, b) => a - b);
  const readings = rows.map((y) => caliper(scene, y, divisions, question.includes("centimetres")));
  if (readings.length === 1) return exactly(readings[0]!);
  const difference = readings[1]! - readings[0]!;
  return exactly(/wall/i.test(question) ? difference / 2 : difference);
}

function balanceBeamMass(scene: Inspection): string | null {
  const riders = marksOf(scene, "polygon").filter((polygon) => polygon.points.length === 5);
  const divided = marksOf(scene, "text").find((text) => text.text === "dish and contents");
  let total = 0;
  for (const rider of riders) {
    const [x, y] = rider.points.reduce((lowest, point) => (point[1] > lowest[1] ? point : lowest));
    const ticks = marksOf(scene, "line").filter((line) => Math.abs(line.y1 - y) < 4);
    const scale = Scale.of(numbersIn(scene).filter(({ place }) => place.y > y && place.y < y + 55), ticks);
    if (!scale) return null;
    total += scale.tick({ x, y }) * (divided && y < middleOf(divided).y ? -1 : 1);
  }
  return exactly(total);
}

function clockElapsedMulti(scene: Inspection): string | null {
  const texts = marksOf(scene, "text");
  const clocks = pivotsOf(scene).map((pivot) => {
    const seconds = clockSeconds(handsOf(scene, pivot), 60);
    // The caption is the first line of letters below the face, in the same half of the picture.
    const below = texts.filter((text) => middleOf(text).y > pivot.cy && Math.abs(middleOf(text).x - pivot.cx) < 100 && /[a-z]/i.test(text.text)).sort((a, b) => middleOf(a).y - middleOf(b).y);
    const caption = below.find((text) => / (am|pm)$/.test(text.text));
    const zone = caption && below.find((text) => text.text.startsWith("UTC") && middleOf(text).y > middleOf(caption).y && middleOf(text).y < middleOf(caption).y + 50);
    const match = /^UTC([+-])(\d+)(?::(\d+))?$/.exec(zone?.text ?? "UTC+0");
    if (seconds === null || !caption || !match) return null;
    const ahead = (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
    return { name: caption.text.split(" · ")[0]!, utc: seconds / 60 + (caption.text.endsWith("pm") ? 720 : 0) - ahead };
  });
  const at = (name: string): number => clocks.find((clock) => clock?.name === name)?.utc ?? NaN;
  const span = (from: string, to: string): number => (((at(to) - at(from)) % 1440) + 1440) % 1440;
  return exactly(clocks.length === 2 ? span("start", "end") : span("take-off 1", "landing 1") + span("take-off 2", "landing 2"));
}

export const oracles: Record<string, Oracle> = {
  balance_beam_mass: balanceBeamMass,
  clock_angle_between: clockAngleBetween,
  clock_elapsed_multi: clockElapsedMulti,
  clock_read_time: clockReadTime,
  cylinder_meniscus_read: cylinderMeniscusRead,
  dial_gauge_read: dialGaugeRead,
  meter_dial_register: meterDialRegister,
  protractor_angle: protractorAngle,
  ruler_offset_length: rulerOffsetLength,
  thermometer_read_change: thermometerReadChange,
  vernier_caliper_read: vernierCaliperRead,
};
