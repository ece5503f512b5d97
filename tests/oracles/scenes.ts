/** Attribute counting in scenes: every object is a closed mark with a shape, a colour, a size and a filling. */
import type { Inspection, Mark } from "../../bindings/core/types.ts";
import type { Oracle } from "./oracle.ts";
import { colourName, type ColourName } from "./support/colour.ts";
import { between, centroid, direction, distance, marksOf, middleOf, type Point } from "./support/plane.ts";
import { centreOf, reachOf, shapeName, type ShapeName } from "./support/shape.ts";
import { chainsCross, chainsOf } from "./support/trace.ts";

interface Seen {
  shape: ShapeName;
  colour: ColourName | null;
  hollow: boolean;
  centre: Point;
  reach: number;
}

/** The objects of a picture. */
function objectsOf(marks: Mark[]): Seen[] {
  return marks.flatMap((mark) => {
    const shape = shapeName(mark);
    const centre = centreOf(mark);
    const hollow = mark.fill === undefined;
    const paint = hollow ? mark.stroke : mark.fill;
    if (!shape || !centre || !paint) return [];
    // A circle is drawn a little smaller than the room that it has.
    return [{ shape, colour: colourName(paint), hollow, centre, reach: reachOf(mark) / (shape === "circle" ? 0.9 : 1) }];
  });
}

const SHAPE_WORD = /\b(circle|square|triangle|star|cross|heart)(?:es|s)?\b/;
const COLOUR_WORD = /\b(red|blue|yellow|green|purple|grey|pink)\b/;

/** Whether an object is what a phrase such as "large hollow red circles" names. */
function fits(seen: Seen, phrase: string): boolean {
  const shape = SHAPE_WORD.exec(phrase)?.[1];
  const colour = COLOUR_WORD.exec(phrase)?.[1];
  return (
    (!shape || seen.shape === shape) &&
    (!colour || seen.colour === colour) &&
    (!/\bhollow\b/.test(phrase) || seen.hollow) &&
    (!/\bfilled\b/.test(phrase) || !seen.hollow) &&
    (!/\blarge\b/.test(phrase) || seen.reach > LARGE) &&
    (!/\bsmall\b/.test(phrase) || seen.reach < LARGE)
  );
}

/** Between the two sizes of objects, in canvas units. */
const LARGE = 23.5;

function countShapeColour(scene: Inspection, question: string): string {
  return String(objectsOf(scene.marks).filter((seen) => fits(seen, question)).length);
}

/** Reads conditions such as "(red and not a circle) or large". */
class Condition {
  private tokens: string[];
  private at = 0;

  constructor(text: string) {
    this.tokens = text.match(/[()]|[a-z]+/g) ?? [];
  }

  holds(seen: Seen): boolean {
    this.at = 0;
    return this.any(seen);
  }

  private any(seen: Seen): boolean {
    let result = this.all(seen);
    while (this.tokens[this.at] === "or") {
      this.at++;
      result = this.all(seen) || result;
    }
    return result;
  }

  private all(seen: Seen): boolean {
    let result = this.one(seen);
    while (this.tokens[this.at] === "and") {
      this.at++;
      result = this.one(seen) && result;
    }
    return result;
  }

  private one(seen: Seen): boolean {
    let token = this.tokens[this.at++];
    if (token === "not") return !this.one(seen);
    if (token === "(") {
      const result = this.any(seen);
      this.at++;
      return result;
    }
    if (token === "a") token = this.tokens[this.at++];
    return fits(seen, token ?? "");
  }
}

function countSetExpression(scene: Inspection, question: string): string {
  const [rest] = question.replace(/\s*\("Or" includes both\.\)/, "").split("\n");
  const text = /(?:is this true: |shapes are |shapes that are )(.*?)[?.]$/.exec(rest!)![1]!;
  const condition = new Condition(text);
  return String(objectsOf(scene.marks).filter((seen) => condition.holds(seen)).length);
}

/** The phrases of a list such as "red circles, blue stars and large hearts". */
const phrases = (list: string): string[] => list.replace(/ together/, "").split(/, | and /);

function countCompareDiff(scene: Inspection, question: string): string | null {
  const found = [
    /How many more (.*?) than (.*?) are there/,
    /the number of (.*?) larger than the number of (.*?)\?/,
    /Count the (.*?), and count the (.*?)\. What/,
    /at least as many (.*?) as (.*?)\. What/,
  ].map((pattern) => pattern.exec(question)).find((match) => match !== null);
  if (!found) return null;
  const seen = objectsOf(scene.marks);
  const more = seen.filter((one) => fits(one, found[1]!)).length;
  const fewer = phrases(found[2]!).reduce((sum, phrase) => sum + seen.filter((one) => fits(one, phrase)).length, 0);
  return String(more - fewer);
}

function countCounterfactual(scene: Inspection, question: string): string | null {
  const steps = [...question.matchAll(/all ([a-z ]+?) (are removed|become ([a-z]+))/g)];
  const kind = /(?:How many|the number of) ([a-z ]+?) (?:are there then|would the picture|will there be|in the changed)/i.exec(question)?.[1];
  if (!kind) return null;
  let seen = objectsOf(scene.marks);
  for (const [, phrase, , value] of steps) {
    if (value === undefined) seen = seen.filter((one) => !fits(one, phrase!));
    else {
      const shape = SHAPE_WORD.exec(value)?.[1] as ShapeName | undefined;
      seen = seen.map((one) => (!fits(one, phrase!) ? one : shape ? { ...one, shape } : { ...one, colour: value as ColourName }));
    }
  }
  return String(seen.filter((one) => fits(one, kind)).length);
}

function countRelationToRef(scene: Inspection, question: string): string | null {
  const rings = marksOf(scene, "circle").filter((mark) => mark.fill === undefined);
  const seen = objectsOf(scene.marks).filter((one) => !one.hollow);
  const ring = rings[0];
  const it = ring && seen.find((one) => distance(one.centre, { x: ring.cx, y: ring.cy }) < 6);
  if (!it || rings.length !== 1) return null;
  const counted = seen.filter((one) => {
    if (one === it) return false;
    const { x, y } = { x: one.centre.x - it.centre.x, y: one.centre.y - it.centre.y };
    return (
      (!/to the left of it/.test(question) || x < 0) && (!/to the right of it/.test(question) || x > 0) &&
      (!/higher up than it/.test(question) || y < 0) && (!/lower down than it/.test(question) || y > 0) &&
      (!/the same colour/.test(question) || one.colour === it.colour) && (!/another colour/.test(question) || one.colour !== it.colour) &&
      (!/the same shape/.test(question) || one.shape === it.shape) && (!/another shape/.test(question) || one.shape !== it.shape)
    );
  });
  return String(counted.length);
}

function countByRegion(scene: Inspection, question: string): string | null {
  const rooms = marksOf(scene, "rect").map((rect) => {
    const within = ({ x, y }: Point): boolean => x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;
    const name = marksOf(scene, "text").find((text) => within(middleOf(text)))?.text;
    return { name, seen: objectsOf(scene.marks).filter((one) => within(one.centre)) };
  });
  const phrase = /(?:How many|Count the|number of) ([a-z ]+?) (?:are|in|does|can)\b/i.exec(question.replace(/number of shapes \(.*?\)|largest number/, ""))?.[1]
    ?? /its number of ([a-z ]+)\?/.exec(question)?.[1];
  let chosen = rooms;
  if (/region[s]? [A-Z]/.test(question)) {
    const names = [...question.matchAll(/\b([A-H])\b/g)].map((match) => match[1]);
    chosen = rooms.filter((room) => names.includes(room.name));
  } else {
    const most = Math.max(...rooms.map((room) => room.seen.length));
    chosen = rooms.filter((room) => room.seen.length === most);
    if (chosen.length !== 1) return null;
  }
  const wanted = /its number of ([a-z ]+)\?/.exec(question)?.[1] ?? phrase;
  return wanted ? String(chosen.flatMap((room) => room.seen).filter((one) => fits(one, wanted)).length) : null;
}

function countTouchingPairs(scene: Inspection): string {
  const outlines = scene.marks.map((mark) => chainsOf(mark)[0]!);
  let pairs = 0;
  outlines.forEach((a, i) => outlines.slice(0, i).forEach((b) => {
    if (chainsCross(a, b)) pairs++;
  }));
  return String(pairs);
}

function countSizeThreshold(scene: Inspection, question: string): string | null {
  const [frame] = marksOf(scene, "rect");
  if (!frame) return null;
  const inFrame = (y: number): boolean => y > frame.y && y < frame.y + frame.height;
  const circles = marksOf(scene, "circle");
  const references = circles.filter((circle) => inFrame(circle.cy)).map((circle) => circle.r);
  const colour = COLOUR_WORD.exec(question)?.[1];
  const [least, most] = [Math.min(...references), Math.max(...references)];
  const isBetween = /smaller reference/.test(question);
  const counted = circles.filter(({ cy, r, fill }) =>
    !inFrame(cy) && (!colour || colourName(fill!) === colour) &&
    (isBetween ? r > least && r < most : /larger than the reference/.test(question) ? r > most : r < least));
  return String(counted.length);
}

/** Where an arrow points: its tip is the corner about which its outline is symmetric. */
function arrowDirection(points: [number, number][]): number {
  const corners = points.map(([x, y]) => ({ x, y }));
  const tip = corners.findIndex((corner, i) => [1, 2, 3].every((k) => {
    const [before, after] = [corners.at((i - k) % 7)!, corners[(i + k) % 7]!];
    return Math.abs(distance(corner, before) - distance(corner, after)) < 0.5;
  }));
  const [left, right] = [corners[(tip + 3) % 7]!, corners[(tip + 4) % 7]!];
  return direction({ x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 }, corners[tip]!);
}

function countOrientation(scene: Inspection, question: string): string | null {
  const [frame] = marksOf(scene, "rect");
  if (!frame) return null;
  const isFramed = (point: Point): boolean => point.x > frame.x && point.x < frame.x + frame.width && point.y > frame.y && point.y < frame.y + frame.height;
  const arrows = marksOf(scene, "polygon").filter((mark) => mark.points.length === 7);
  const colour = COLOUR_WORD.exec(question)?.[1];
  const asked = arrows.filter((arrow) => !isFramed(centroid(arrow.points)) && (!colour || colourName(arrow.fill!) === colour));
  const framed = arrows.find((arrow) => isFramed(centroid(arrow.points)));
  let wanted = framed && arrowDirection(framed.points);
  let half = 3;
  const [sector] = marksOf(scene, "path");
  if (sector) {
    const [hub, ...arc] = chainsOf(sector)[0]!.slice(0, -1);
    wanted = direction(hub!, arc[Math.floor(arc.length / 2)]!);
    half = between(direction(hub!, arc[0]!), wanted);
  }
  if (wanted === undefined) return null;
  return String(asked.filter((arrow) => between(arrowDirection(arrow.points), wanted) < half).length);
}

function countDistinctKinds(scene: Inspection, question: string): string {
  const often = new Map<string, number>();
  for (const { shape, colour, hollow } of objectsOf(scene.marks)) {
    const kind = `${shape} ${colour} ${hollow}`;
    often.set(kind, (often.get(kind) ?? 0) + 1);
  }
  const counts = [...often.values()];
  if (/only once/.test(question)) return String(counts.filter((n) => n === 1).length);
  if (/exactly twice/.test(question)) return String(counts.filter((n) => n === 2).length);
  return String(counts.length);
}

function countPartsOfObjects(scene: Inspection, question: string): string | null {
  const colour = COLOUR_WORD.exec(question)?.[1];
  const isAsked = (mark: Mark): boolean => !colour || colourName(mark.fill!) === colour;
  const circles = marksOf(scene, "circle");
  const ellipses = marksOf(scene, "ellipse");
  if (/petals/.test(question)) {
    // Petals are the ovals that have a flower's disc beside them; a beetle has none.
    return String(ellipses.filter((oval) => isAsked(oval) && circles.some((disc) => Math.abs(disc.r - 17) < 1 && Math.hypot(disc.cx - oval.cx, disc.cy - oval.cy) < 40)).length);
  }
  const near = (a: Point, b: Point): boolean => distance(a, b) < 55;
  if (/legs/.test(question)) {
    const bodies = ellipses.filter((oval) => oval.rx > 30 && isAsked(oval));
    return String(marksOf(scene, "line").filter((leg) => bodies.some((body) => near({ x: body.cx, y: body.cy }, { x: (leg.x1 + leg.x2) / 2, y: (leg.y1 + leg.y2) / 2 }))).length);
  }
  const boxes = marksOf(scene, "polygon").filter((box) => box.points.length === 4 && isAsked(box)).map((box) => centroid(box.points));
  return String(circles.filter((wheel) => wheel.r < 12 && boxes.some((box) => near(box, { x: wheel.cx, y: wheel.cy }))).length);
}

function countKeyClassTotal(scene: Inspection): string | null {
  const [key, ...tokens] = marksOf(scene, "rect").sort((a, b) => b.width * b.height - a.width * a.height);
  if (!key) return null;
  const dots = marksOf(scene, "circle");
  const seen = tokens.map((rect) => {
    const within = dots.filter((dot) => dot.cx > rect.x && dot.cx < rect.x + rect.width && dot.cy > rect.y && dot.cy < rect.y + rect.height);
    return { x: rect.x, y: rect.y + rect.height / 2, kind: `${Math.round(rect.width)}, ${within.length}` };
  });
  const isInKey = ({ y }: { y: number }): boolean => y < key.y + key.height;
  const values = new Map<string, number>();
  const lines = marksOf(scene, "text").filter((text) => text.text.startsWith("=")).map((text) => {
    const sameRow = (y: number): boolean => Math.abs(y - middleOf(text).y) < 22;
    const before = Math.max(-Infinity, ...marksOf(scene, "text").filter((other) => other.text.startsWith("=") && sameRow(middleOf(other).y) && other.x < text.x).map((other) => other.x));
    return {
      kinds: seen.filter((token) => isInKey(token) && sameRow(token.y) && token.x < text.x && token.x > before).map((token) => token.kind),
      sum: Number(text.text.slice(1).trim().replace("\u2212", "-")),
    };
  });
  for (let round = 0; round < lines.length; round++) {
    for (const { kinds, sum } of lines) {
      const open = kinds.filter((kind) => !values.has(kind));
      if (open.length === 1) values.set(open[0]!, sum - kinds.reduce((total, kind) => total + (values.get(kind) ?? 0), 0));
    }
  }
  let total = 0;
  for (const token of seen.filter((one) => !isInKey(one))) {
    const value = values.get(token.kind);
    if (value === undefined) return null;
    total += value;
  }
  return String(total);
}

export const oracles: Record<string, Oracle> = {
  count_by_region: countByRegion,
  count_compare_diff: countCompareDiff,
  count_counterfactual: countCounterfactual,
  count_distinct_kinds: countDistinctKinds,
  count_key_class_total: countKeyClassTotal,
  count_orientation: countOrientation,
  count_parts_of_objects: countPartsOfObjects,
  count_relation_to_ref: countRelationToRef,
  count_set_expression: countSetExpression,
  count_shape_colour: countShapeColour,
  count_size_threshold: countSizeThreshold,
  count_touching_pairs: countTouchingPairs,
};
