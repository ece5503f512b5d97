/** Crossings, regions and features of lines and curves. */
import type { Inspection, Mark } from "../../bindings/core/types.ts";
import type { Oracle } from "./oracle.ts";
import { colourName } from "./support/colour.ts";
import { distanceToLine, endOf, marksOf, middleOf, startOf, type Point } from "./support/plane.ts";
import { isInside } from "./support/shape.ts";
import { chainCrossings, chainsOf, crossing, distinctPoints } from "./support/trace.ts";

/** Everything that is a stroke and no area. */
const strokes = (marks: Mark[]): Mark[] => marks.filter((mark) => mark.stroke !== undefined && mark.fill === undefined);

function countLineIntersections(scene: Inspection, question: string): string | null {
  const colours = [...question.matchAll(/\b(red|blue|green)\b/g)].map(([word]) => word);
  const lines = strokes(scene.marks);
  const painted = lines.map((line) => colourName(line.stroke!));
  if (!colours.every((colour) => painted.includes(colour as never))) return null;
  let points: Point[] = [];
  lines.forEach((line, i) => {
    for (const other of lines.slice(0, i)) {
      const pair = [colourName(line.stroke!), colourName(other.stroke!)];
      if (colours.length === 0 || colours.slice(0, 2).every((colour) => pair.includes(colour as never))) {
        points = points.concat(chainCrossings(chainsOf(line)[0]!, chainsOf(other)[0]!));
      }
    }
  });
  return String(distinctPoints(points, 0.5).length);
}

function countCurveCrossings(scene: Inspection): string | null {
  const [first, second] = strokes(scene.marks).map((mark) => chainsOf(mark)[0]!);
  return first && second ? String(chainCrossings(first, second).length) : null;
}

/** The one dashed line and the one curve of a plot. */
function plotOf(scene: Inspection): { dashed: Point[] | undefined; curve: Point[] } | null {
  const dashed = scene.marks.find((mark) => mark.dash !== undefined);
  const curve = strokes(scene.marks).find((mark) => (mark.type === "polyline" || mark.type === "path") && mark.dash === undefined);
  return curve ? { dashed: dashed && chainsOf(dashed)[0], curve: chainsOf(curve)[0]! } : null;
}

/** How far above a rising or falling line a point lies (y down). */
function heightOver(line: Point[], point: Point): number {
  const [a, b] = [line[0]!, line.at(-1)!];
  return a.y + ((b.y - a.y) * (point.x - a.x)) / (b.x - a.x) - point.y;
}

function countThresholdCrossings(scene: Inspection, question: string): string | null {
  const plot = plotOf(scene);
  if (!plot?.dashed) return null;
  const sides = plot.curve.map((point) => heightOver(plot.dashed!, point) > 0);
  const changes = sides.filter((side, i) => i > 0 && side !== sides[i - 1]);
  if (/from below to above/.test(question)) return String(changes.filter((side) => side).length);
  if (/from above to below/.test(question)) return String(changes.filter((side) => !side).length);
  return String(changes.length);
}

/** The points where a curve turns up or down by more than `least`, its ends left out. */
function extremesOf(curve: Point[], least: number): { point: Point; isPeak: boolean }[] {
  const found: { point: Point; isPeak: boolean }[] = [];
  let [low, high] = [curve[0]!, curve[0]!];
  let rising: boolean | null = null;
  for (const point of curve) {
    if (point.y < high.y) high = point;
    if (point.y > low.y) low = point;
    if (rising !== false && point.y > high.y + least) {
      if (rising === true) found.push({ point: high, isPeak: true });
      rising = false;
      low = point;
    } else if (rising !== true && point.y < low.y - least) {
      if (rising === false) found.push({ point: low, isPeak: false });
      rising = true;
      high = point;
    }
  }
  return found;
}

function countPeaksValleys(scene: Inspection, question: string): string | null {
  const plot = plotOf(scene);
  if (!plot) return null;
  const isAsked = ({ point, isPeak }: { point: Point; isPeak: boolean }): boolean =>
    (/peaks and valleys/.test(question) || isPeak === /\bpeaks\b/.test(question)) &&
    (!/above the dashed/.test(question) || heightOver(plot.dashed!, point) > 0) &&
    (!/below the dashed/.test(question) || heightOver(plot.dashed!, point) < 0);
  return String(extremesOf(plot.curve, 6).filter(isAsked).length);
}

/** The points in which a closed chain crosses itself; neighbouring pieces share an end, which is no crossing. */
function selfCrossings(chain: Point[]): Point[] {
  const points: Point[] = [];
  for (let i = 1; i < chain.length; i++) {
    for (let k = 1; k < i - 1; k++) {
      if (k === 1 && i === chain.length - 1) continue;
      const point = crossing(chain[i - 1]!, chain[i]!, chain[k - 1]!, chain[k]!);
      if (point) points.push(point);
    }
  }
  return distinctPoints(points, 2);
}

function countSelfCrossings(scene: Inspection, question: string): string | null {
  const colour = /\b(red|blue|green)\b/.exec(question)?.[1];
  const curve = strokes(scene.marks).find((mark) => !colour || colourName(mark.stroke!) === colour);
  return curve ? String(selfCrossings(chainsOf(curve)[0]!).length) : null;
}

/** Regions of a disc cut by chords: one, one more for each chord, and at each crossing one less than the chords there. */
function countRegionsLines(scene: Inspection): string {
  const chords = marksOf(scene, "line");
  const points: Point[] = [];
  chords.forEach((a, i) => chords.slice(0, i).forEach((b) => {
    const point = crossing(startOf(a), endOf(a), startOf(b), endOf(b));
    if (point) points.push(point);
  }));
  const extra = distinctPoints(points, 3).map((point) => chords.filter((chord) => distanceToLine(point, chord) < 1.5).length - 1);
  return String(1 + chords.length + extra.reduce((sum, value) => sum + value, 0));
}

/** Connected parts of equal samples, 0 left out; parts below `least` samples are tips of thin ones that fell apart. */
function partsOf(samples: Int32Array, side: number, least: number): number {
  const open = new Int32Array(samples.length);
  let parts = 0;
  for (let start = 0; start < samples.length; start++) {
    const code = samples[start]!;
    if (code === 0) continue;
    let [size, length] = [0, 0];
    const visit = (at: number): void => {
      if (samples[at] !== code) return;
      samples[at] = 0;
      open[length++] = at;
    };
    visit(start);
    while (length > 0) {
      const at = open[--length]!;
      size++;
      visit(at - 1);
      visit(at + 1);
      visit(at - side);
      visit(at + side);
    }
    if (size >= least) parts++;
  }
  return parts;
}

/** Regions that circles enclose: the connected samples that lie inside the same circles or outside all, but for those around everything. */
function countRegionsCircles(scene: Inspection): string {
  const side = 672 / GRID;
  const samples = new Int32Array(side * side).fill(1 << 30);
  marksOf(scene, "circle").forEach(({ cx, cy, r }, k) => {
    for (let row = 0; row < side; row++) {
      const half = r * r - ((row + 0.5) * GRID - cy) ** 2;
      if (half <= 0) continue;
      const last = Math.floor((cx + Math.sqrt(half)) / GRID - 0.5);
      for (let column = Math.ceil((cx - Math.sqrt(half)) / GRID - 0.5); column <= last; column++) samples[row * side + column]! |= 1 << k;
    }
  });
  return String(partsOf(samples, side, 12) - 1);
}

/** Distance of samples, in canvas units. */
const GRID = 2;

const HOLES: Record<string, number> = { A: 1, B: 2, D: 1, O: 1, P: 1, Q: 1, R: 1, 4: 1, 6: 1, 8: 2, 9: 1 };

/** Holes of characters; or, of one connected drawing of lines that meet only at their ends, lines minus points plus one. */
function countEnclosedAreasGlyph(scene: Inspection): string {
  const texts = marksOf(scene, "text");
  if (texts.length > 0) return String(texts.reduce((sum, { text }) => sum + (HOLES[text] ?? 0), 0));
  const lines = marksOf(scene, "line");
  const ends = distinctPoints(lines.flatMap((line) => [startOf(line), endOf(line)]), 1);
  return String(lines.length - ends.length + 1);
}

function countPathBends(scene: Inspection, question: string): string | null {
  const colour = /\b(red|blue|green|purple) route/.exec(question)?.[1];
  const route = marksOf(scene, "polyline").find((mark) => !colour || colourName(mark.stroke!) === colour);
  if (!route) return null;
  const dot = marksOf(scene, "circle").find((circle) => circle.fill === route.stroke)!;
  const [x, y] = route.points[0]!;
  const points = Math.hypot(dot.cx - x, dot.cy - y) < 1 ? route.points : [...route.points].reverse();
  let turns = 0;
  points.forEach(([bx, by], i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before || !after) return;
    // With y down, a positive cross product turns clockwise: to the right.
    const across = (bx - before[0]) * (after[1] - by) - (by - before[1]) * (after[0] - bx);
    if (/right turns/.test(question) ? across > 1 : across < -1) turns++;
  });
  return String(turns);
}

function countContourSummits(scene: Inspection, question: string): string {
  const ticks = marksOf(scene, "path").flatMap(chainsOf);
  const lines = marksOf(scene, "polygon").map((mark) => {
    const ring = chainsOf(mark)[0]!;
    // Ticks start on their line and point inwards.
    const hasTicks = ticks.some((tick) => isInside(tick[1]!, mark.points) && ring.some((point, i) => i > 0 && distanceToChain(tick[0]!, ring[i - 1]!, point) < 0.5));
    return { points: mark.points, hasTicks };
  });
  const surrounding = new Map(lines.map((inner) => [inner, lines.filter((outer) => outer !== inner && isInside({ x: inner.points[0]![0], y: inner.points[0]![1] }, outer.points))]));
  const holding = new Set([...surrounding.values()].flat());
  const innermost = lines.filter((line) => !holding.has(line));
  if (/How many depressions|Count the depressions|number of depressions/.test(question)) return String(innermost.filter((line) => line.hasTicks).length);
  const least = Number(/(?:above|than) (\d+) m/.exec(question)?.[1] ?? 0) / 100;
  return String(innermost.filter((line) => !line.hasTicks && surrounding.get(line)!.length + 1 >= least).length);
}

const distanceToChain = (point: Point, a: Point, b: Point): number => distanceToLine(point, { type: "line", x1: a.x, y1: a.y, x2: b.x, y2: b.y });

/** What a card does to a height, step by step. */
function changed(height: number, steps: string[]): number {
  return steps.reduce((y, step) => {
    const move = /(up|down) by (\d+)/.exec(step);
    if (move) return move[1] === "up" ? y + Number(move[2]) : y - Number(move[2]);
    if (/Mirror/.test(step)) return -y;
    if (/Fold/.test(step)) return Math.abs(y);
    throw new Error(`no step: ${step}`);
  }, height);
}

function countRootsAfterShift(scene: Inspection, question: string): string | null {
  const texts = marksOf(scene, "text");
  const steps = texts.filter((text) => /^\d\. /.test(text.text)).sort((a, b) => a.y - b.y).map((text) => text.text);
  const numbers = texts.filter((text) => /^[\u2212]?\d+$/.test(text.text)).map((text) => ({ value: Number(text.text.replace("\u2212", "-")), y: middleOf(text).y }));
  const [curve] = marksOf(scene, "polyline");
  const yAxis = marksOf(scene, "line").find((line) => Math.abs(line.x1 - line.x2) < 0.1);
  const zero = numbers.find(({ value }) => value === 0);
  const top = numbers.reduce((a, b) => (b.value > a.value ? b : a));
  if (!curve || !yAxis || !zero || steps.length === 0) return null;
  const unit = (zero.y - top.y) / top.value;
  const points = curve.points.filter(([x]) => !/right of the y-axis/.test(question) || x > yAxis.x1 - 0.05);
  const sides = points.map(([, y]) => changed((zero.y - y) / unit, steps) > 0);
  return String(sides.filter((side, i) => i > 0 && side !== sides[i - 1]).length);
}

/** Pieces of a sheet cut along lines: the parts of a fine grid of samples that no line separates. */
function countPiecesAfterCuts(scene: Inspection): string {
  const side = 672 / GRID;
  const free = new Int32Array(side * side);
  const borders = marksOf(scene, "polygon").map((mark) => chainsOf(mark)[0]!);
  for (let row = 0; row < side; row++) {
    // Between every second border along a row lies the sheet: its outline comes first, holes take away from it.
    const y = (row + 0.5) * GRID;
    const ends = borders.flatMap((ring) => ring.slice(1).flatMap((b, i) => {
      const a = ring[i]!;
      return a.y > y === b.y > y ? [] : [a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)];
    })).sort((a, b) => a - b);
    for (let i = 0; i + 1 < ends.length; i += 2) free.fill(1, row * side + Math.ceil(ends[i]! / GRID - 0.5), row * side + Math.ceil(ends[i + 1]! / GRID - 0.5));
  }
  // A cut is a wall two samples wide that four-way steps cannot pass.
  for (const { x1, y1, x2, y2 } of marksOf(scene, "line")) {
    const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / (GRID / 2));
    for (let i = 0; i <= steps; i++) {
      const [x, y] = [x1 + ((x2 - x1) * i) / steps, y1 + ((y2 - y1) * i) / steps];
      for (const [dx, dy] of [[-0.5, -0.5], [0.5, -0.5], [-0.5, 0.5], [0.5, 0.5]] as const) {
        free[Math.floor(y / GRID + dy) * side + Math.floor(x / GRID + dx)] = 0;
      }
    }
  }
  return String(partsOf(free, side, 6));
}

function countSurfacePeaks(scene: Inspection, question: string): string | null {
  // Every cross-section is an area whose first corner stands on the level ground, on the left; its lower corners hide the ground before it.
  const rows = marksOf(scene, "polygon").map(({ points }) => {
    const [left, ground] = points[0]!;
    return { left, ground, profile: points.filter(([, y]) => y < ground + 30) };
  });
  const heightAt = ({ left, ground, profile }: (typeof rows)[number], x: number): number => {
    const i = profile.findIndex(([px]) => px >= left + x);
    if (i < 1) return 0;
    const [[ax, ay], [bx, by]] = [profile[i - 1]!, profile[i]!];
    return ground - (bx === ax ? by : ay + ((by - ay) * (left + x - ax)) / (bx - ax));
  };
  const width = Math.max(...rows[0]!.profile.map(([x]) => x)) - rows[0]!.left;
  const columns = Math.floor(width / 3);
  const field = rows.map((row) => Array.from({ length: columns }, (_, i) => heightAt(row, i * 3)));
  const heights: number[] = [];
  field.forEach((line, r) => line.forEach((start, c) => {
    if (start < 1) return;
    const open: [number, number][] = [[r, c]];
    let top = 0;
    for (let here = open.pop(); here; here = open.pop()) {
      const [y, x] = here;
      const height = field[y]?.[x] ?? 0;
      if (height < 1) continue;
      top = Math.max(top, height);
      field[y]![x] = 0;
      open.push([y + 1, x], [y - 1, x], [y, x + 1], [y, x - 1]);
    }
    heights.push(top);
  }));
  const post = marksOf(scene, "line").find((line) => Math.abs(line.x1 - line.x2) < 0.1);
  const least = /post/.test(question) ? (post ? Math.abs(post.y2 - post.y1) : null) : 5;
  return least === null ? null : String(heights.filter((height) => height > least).length);
}

export const oracles: Record<string, Oracle> = {
  count_contour_summits: countContourSummits,
  count_curve_crossings: countCurveCrossings,
  count_enclosed_areas_glyph: countEnclosedAreasGlyph,
  count_line_intersections: countLineIntersections,
  count_path_bends: countPathBends,
  count_peaks_valleys: countPeaksValleys,
  count_pieces_after_cuts: countPiecesAfterCuts,
  count_regions_circles: countRegionsCircles,
  count_regions_lines: countRegionsLines,
  count_roots_after_shift: countRootsAfterShift,
  count_self_crossings: countSelfCrossings,
  count_surface_peaks: countSurfacePeaks,
  count_threshold_crossings: countThresholdCrossings,
};
