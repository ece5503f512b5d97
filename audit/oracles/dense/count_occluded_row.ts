/** Fills the gaps behind screens by the distance that the marks in sight keep. */
import type { Oracle, OracleModule } from "../oracle.ts";
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import { centroid, type Point } from "../support/plane.ts";

/** Screens are rectangles in rows, and polygons with many corners on rings; they have a colour of their own. */
const isScreen = (mark: Mark, all: Mark[]): boolean => mark.type === "rect" || (mark.type === "polygon" && mark.fill === all.at(-1)!.fill);

const placeOf = (mark: Mark): Point | null =>
  mark.type === "circle" ? { x: mark.cx, y: mark.cy } : mark.type === "polygon" ? centroid(mark.points) : null;

/** The marks in sight, row by row: the last mark drawn is a screen. */
function rowsOf(scene: Inspection): Point[][] {
  const rows: Point[][] = [];
  let isNew = true;
  for (const mark of scene.marks) {
    if (isScreen(mark, scene.marks)) {
      isNew = true;
      continue;
    }
    const place = placeOf(mark);
    if (!place) continue;
    if (isNew) rows.push([]);
    isNew = false;
    rows.at(-1)!.push(place);
  }
  return rows;
}

/** How many steps lie between neighbours in sight, less the one that they see: the hidden marks of a row or a ring. */
function hiddenIn(row: Point[], middle: Point | null): number {
  const along = middle
    ? row.map((place) => ((Math.atan2(place.y - middle.y, place.x - middle.x) * 180) / Math.PI + 360) % 360)
    : row.map(({ x }) => x);
  const sorted = along.sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((value, i) => value - sorted[i]!);
  if (middle) gaps.push(sorted[0]! + 360 - sorted.at(-1)!);
  const step = Math.min(...gaps);
  return gaps.reduce((sum, gap) => sum + Math.round(gap / step) - 1, 0);
}

function seenAndHidden(scene: Inspection, question: string): { seen: number; hidden: number } {
  const middle = /\bring\b/.test(question) ? { x: scene.width / 2, y: scene.height / 2 } : null;
  const rows = rowsOf(scene);
  return { seen: rows.flat().length, hidden: rows.reduce((sum, row) => sum + hiddenIn(row, middle), 0) };
}

export const oracle: Oracle = (scene, question) => {
  const { seen, hidden } = seenAndHidden(scene, question);
  return String(seen + hidden);
};

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "two behind every screen": (scene, question) => {
    const screens = scene.marks.filter((mark) => isScreen(mark, scene.marks)).length;
    return String(2 * screens + seenAndHidden(scene, question).seen);
  },
  "half as many again as are seen": (scene, question) => String(Math.round(1.5 * seenAndHidden(scene, question).seen)),
};
