/**
 * What a policy earns that looks at nothing but the options. It knows no task: it sees lettered tiles with marks in them, and
 * prefers one by how much it shares with the others or how much is drawn in it. Options made by changing the key in one respect
 * each betray it to exactly this (Hu, Ma, Liu, Wei and Bai, "Stratified rule-aware network for abstract visual reasoning", 2021).
 */
import type { Inspection, Mark } from "../../bindings/core/types.ts";
import { type Check, Tally } from "./context.ts";
import { type Box, bounds } from "./lint.ts";
import { percent } from "./oracle.ts";

/** Instances a level; the accuracies are pooled over the levels, so that 5 points are four standard deviations. */
const SEEDS = 100;
/** How far a policy may lie above chance. */
const BAR = 0.05;
/** Canvas units between a letter and its tile, and between centres that stand on one axis. */
const REACH = 40;
const AXIS = 3;

/** What is drawn in one tile, in the units and from the centre of the tile. */
export interface Tile {
  letter: string;
  marks: Mark[];
  box: Box;
}

/**
 * The tiles of a picture in the order of their letters: frames with a letter above, A, B, C and on. Null when there are none, or
 * when nothing else is drawn: where the options are the whole picture, looking at them is no shortcut but the task.
 */
export function tilesOf(scene: Inspection): Tile[] | null {
  const letters: { letter: string; box: Box }[] = [];
  for (const mark of scene.marks) if (mark.type === "text" && /^[A-H]$/.test(mark.text)) letters.push({ letter: mark.text, box: mark.box });
  const rects = scene.marks.filter((mark) => mark.type === "rect");
  const tiles: Tile[] = [];
  const own = new Set<Mark>();
  for (const { letter, box } of letters) {
    const [x, bottom] = [(box[0] + box[2]) / 2, box[3]];
    const below = rects.filter((rect) => Math.abs(rect.x + rect.width / 2 - x) < AXIS && rect.y >= bottom - AXIS && rect.y - bottom < REACH);
    const tile = below.sort((a, b) => b.width * b.height - a.width * a.height)[0];
    if (!tile) continue;
    const [left, top, right, foot] = [tile.x, tile.y, tile.x + tile.width, tile.y + tile.height];
    const marks = scene.marks.filter((mark) => {
      if (mark === tile) return false;
      const extent = bounds(mark);
      return extent !== null && extent[0] >= left - AXIS && extent[2] <= right + AXIS && extent[1] >= top - AXIS && extent[3] <= foot + AXIS;
    });
    for (const mark of [tile, ...marks]) own.add(mark);
    tiles.push({ letter, marks, box: [left, top, right, foot] });
  }
  tiles.sort((a, b) => (a.letter < b.letter ? -1 : 1));
  const isPanel = tiles.length >= 3 && tiles.every(({ letter }, i) => letter === "ABCDEFGH"[i]);
  const hasMore = scene.marks.some((mark) => mark.type !== "text" && !own.has(mark));
  return isPanel && hasMore ? tiles : null;
}

/** Scores of the tiles under each policy: the largest is chosen, equal ones by lot. */
export function optionScores(tiles: Tile[]): Record<string, number[]> {
  const features = tiles.map((tile) => tile.marks.map((mark) => featuresOf(mark, tile.box)));
  const whole = features.map((marks) => count(marks.flatMap((mark) => Object.entries(mark).map(([name, value]) => `${name} ${value}`))));
  const names = ["shape", "fill", "stroke", "size", "place"] as const;
  // The values of one attribute, all marks together: what "three large red circles" comes to.
  const values = features.map((marks) => [String(marks.length), ...names.map((name) => `${name} ${marks.map((mark) => mark[name]).sort().join()}`)]);
  const alike = tiles.map((_, i) => sum(tiles.map((_, j) => (i === j ? 0 : common(whole[i]!, whole[j]!)))));
  const shared = tiles.map((_, i) => sum(values[i]!.map((value, name) => tiles.filter((_, j) => i !== j && values[j]![name] === value).length)));
  const ink = tiles.map(({ marks }) => Math.round(sum(marks.map(area))));
  const marks = tiles.map((tile) => tile.marks.length);
  const reversed = (scores: number[]): number[] => scores.map((score) => -score);
  return {
    "most alike": alike, "odd one out": reversed(alike), "commonest attributes": shared, "rarest attributes": reversed(shared),
    "most ink": ink, "least ink": reversed(ink), "most marks": marks, "fewest marks": reversed(marks),
  };
}

/** A policy that sees the options alone stays at chance. */
export const optionsAreEven: Check = ({ suite, about, levels }) => {
  const tally = new Tally();
  const bar = `<= chance + ${BAR * 100} points for choices; figure = share above chance, none without option tiles`;
  const first = levels[0]?.known[0];
  if (first?.kind !== "choice") {
    tally.passed();
    return tally.outcome("options are even", bar, null);
  }
  const earned = new Map<string, number>();
  let chance = 0, seen = 0;
  for (const { level } of levels) {
    for (let i = 0; i < SEEDS; i++) {
      const seed = first.seed + i;
      const scene = suite.kernel.call<Inspection>({ op: "inspect", env: about.id, level, seed, style: "plain", reveal: true });
      const tiles = tilesOf(scene);
      // What has no tiles shows it in its first instances.
      if (tiles === null && seen === 0 && i === 9) break;
      const right = tiles?.findIndex((tile) => tile.letter === scene.answer) ?? -1;
      if (tiles === null || right < 0) continue;
      seen++;
      chance += 1 / tiles.length;
      for (const [policy, scores] of Object.entries(optionScores(tiles))) {
        const best = Math.max(...scores);
        const ties = scores.filter((score) => score === best).length;
        earned.set(policy, (earned.get(policy) ?? 0) + (scores[right] === best ? 1 / ties : 0));
      }
    }
  }
  let worst = 0;
  for (const [policy, right] of earned) {
    const above = (right - chance) / seen;
    worst = Math.max(worst, above);
    tally.expect(above <= BAR, 0, null, () => `"${policy}" among the options is right in ${percent(right / seen)}, chance is ${percent(chance / seen)} (all levels together)`);
  }
  if (seen === 0) tally.passed();
  return tally.outcome("options are even", bar, seen === 0 ? null : worst);
};

/** What a mark has that another may have as well. Sizes and places are coarse: a sixteenth of the tile. */
function featuresOf(mark: Mark, [left, top, right, bottom]: Box): Record<"shape" | "fill" | "stroke" | "size" | "place", string> {
  const [x0, y0, x1, y1] = bounds(mark) ?? [left, top, left, top];
  const unit = (right - left) / 16;
  const corners = mark.type === "polygon" || mark.type === "polyline" ? mark.points.length : mark.type === "text" ? mark.text : "";
  return {
    shape: `${mark.type}${corners}`,
    fill: `${mark.fill}`,
    stroke: `${mark.stroke} ${mark.strokeWidth}`,
    size: `${Math.round((x1 - x0) / unit)} ${Math.round((y1 - y0) / unit)}`,
    place: `${Math.round(((x0 + x1) / 2 - left) / unit)} ${Math.round(((y0 + y1) / 2 - top) / ((bottom - top) / 16))}`,
  };
}

function count(items: string[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const item of items) counted.set(item, (counted.get(item) ?? 0) + 1);
  return counted;
}

function common(a: Map<string, number>, b: Map<string, number>): number {
  let shared = 0;
  for (const [item, times] of a) shared += Math.min(times, b.get(item) ?? 0);
  return shared;
}

function area(mark: Mark): number {
  const [x0, y0, x1, y1] = bounds(mark) ?? [0, 0, 0, 0];
  return mark.fill === undefined ? (mark.strokeWidth ?? 0) * Math.max(x1 - x0, y1 - y0) : (x1 - x0) * (y1 - y0);
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
