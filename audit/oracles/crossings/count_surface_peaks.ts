/** Floods the heights of the cross-sections to hills, and counts those that are high enough. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { marksOf } from "../support/plane.ts";

/** What rises less is ground, in pixels: lines bridge the gap between two hills that stand side by side. */
const LEAST = 2;

/** Heights of the hills above the level ground. */
function hillsOf(scene: Inspection): number[] {
  // Every cross-section is an area whose first corner stands on the level ground, on the left; its lower corners hide the ground before it.
  const rows = marksOf(scene, "polygon").map(({ points }) => {
    const [left, ground] = points[0]!;
    const front = Math.max(...points.map(([, y]) => y));
    return { left, ground, profile: points.filter(([, y]) => y < front - 1) };
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
    if (start < LEAST) return;
    const open: [number, number][] = [[r, c]];
    let top = 0;
    for (let here = open.pop(); here; here = open.pop()) {
      const [y, x] = here;
      const height = field[y]?.[x] ?? 0;
      if (height < LEAST) continue;
      top = Math.max(top, height);
      field[y]![x] = 0;
      open.push([y + 1, x], [y - 1, x], [y, x + 1], [y, x - 1]);
    }
    heights.push(top);
  }));
  return heights;
}

/** The length of the post; null when there is none. */
function postOf(scene: Inspection): number | null {
  const post = marksOf(scene, "line").find((line) => Math.abs(line.x1 - line.x2) < 0.1);
  return post ? Math.abs(post.y2 - post.y1) : null;
}

export const oracle: Oracle = (scene, question) => {
  const least = /post|tree|stick/.test(question) ? postOf(scene) : 5;
  return least === null ? null : String(hillsOf(scene).filter((height) => height > least).length);
};

export const without: OracleModule["without"] = {
  "higher than the post": (question) => question.replace(/post|tree|stick/g, "thing"),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "every hill": (scene) => (postOf(scene) === null ? null : String(hillsOf(scene).length)),
  "half of the hills": (scene) => String(Math.round(hillsOf(scene).length / 2)),
  "hills that are plainly higher": (scene) => {
    const post = postOf(scene);
    return post === null ? null : String(hillsOf(scene).filter((height) => height > 1.25 * post).length);
  },
};
