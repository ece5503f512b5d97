/** Boxes around marks. */
import type { Mark } from "../../../bindings/core/types.ts";
import { chainsOf } from "./trace.ts";

export type Box = [left: number, top: number, right: number, bottom: number];

/** The upright box around a mark, without its stroke; null when it draws nothing. */
export function bounds(mark: Mark): Box | null {
  if (mark.type === "text") return mark.box;
  if (mark.type === "circle") return [mark.cx - mark.r, mark.cy - mark.r, mark.cx + mark.r, mark.cy + mark.r];
  const points = chainsOf(mark).flat();
  if (points.length === 0) return null;
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
