/** Finds the mark, which has a colour of its own, and reads the text that it is nearest to. */
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { bounds } from "../support/box.ts";

type Text = Extract<Mark, { type: "text" }>;

const texts = (scene: Inspection): Text[] => scene.marks.flatMap((mark) => (mark.type === "text" ? [mark] : []));
const middle = (box: readonly [number, number, number, number]): [number, number] => [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];

/** The point that the mark is about: the middle of a frame or of a line, the tip of an arrow. */
function markedPoint(scene: Inspection): [number, number] | null {
  const first = scene.marks.findIndex((mark) => mark.type === "text");
  const marks = scene.marks.slice(first).filter((mark) => mark.type !== "text");
  const head = marks.find((mark) => mark.type === "polygon" && mark.fill !== undefined);
  const shaft = marks.find((mark) => mark.type === "line");
  if (head?.type === "polygon" && shaft?.type === "line") {
    return head.points.reduce((tip, point) => (Math.hypot(point[0] - shaft.x1, point[1] - shaft.y1) > Math.hypot(tip[0] - shaft.x1, tip[1] - shaft.y1) ? point : tip));
  }
  const box = marks[0] ? bounds(marks[0]) : null;
  return box && middle(box);
}

/** How far a point lies from a box. */
const away = ([x, y]: [number, number], [left, top, right, bottom]: readonly [number, number, number, number]): number => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

export const oracle: Oracle = (scene) => {
  const point = markedPoint(scene);
  return point && (texts(scene).sort((a, b) => away(point, a.box) - away(point, b.box))[0]?.text ?? null);
};

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "the first text": (scene) => texts(scene)[0]?.text ?? null,
  "the text in the middle": (scene) => texts(scene).sort((a, b) => Math.hypot(...difference(middle(a.box), scene)) - Math.hypot(...difference(middle(b.box), scene)))[0]?.text ?? null,
};

const difference = ([x, y]: [number, number], scene: Inspection): [number, number] => [x - scene.width / 2, y - scene.height / 2];
