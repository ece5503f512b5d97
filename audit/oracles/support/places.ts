/** Boxes and points as answers: from the picture's units to those of answers, and who else is right. */
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import type { Judge, Oracle } from "../oracle.ts";
import { type Box, bounds } from "./box.ts";

/** The overlap from which two boxes are the same. */
const OVERLAP = 0.5;

/** The box around marks with their strokes; null when they draw nothing. */
export function inkOf(marks: Mark[]): Box | null {
  const boxes = marks.flatMap((mark) => {
    const box = outline(mark);
    const half = (mark.stroke === undefined ? 0 : (mark.strokeWidth ?? 0)) / 2;
    return box ? [[box[0] - half, box[1] - half, box[2] + half, box[3] + half] as Box] : [];
  });
  if (boxes.length === 0) return null;
  const side = (i: number, most: (...values: number[]) => number): number => most(...boxes.map((box) => box[i]!));
  return [side(0, Math.min), side(1, Math.min), side(2, Math.max), side(3, Math.max)];
}

/** The box around a mark without its stroke. */
function outline(mark: Mark): Box | null {
  if (mark.type !== "ellipse") return bounds(mark);
  const [c, s] = [Math.cos((mark.angle * Math.PI) / 180), Math.sin((mark.angle * Math.PI) / 180)];
  const [across, down] = [Math.hypot(mark.rx * c, mark.ry * s), Math.hypot(mark.rx * s, mark.ry * c)];
  return [mark.cx - across, mark.cy - down, mark.cx + across, mark.cy + down];
}

/** In whole thousandths of the picture's sides. */
export const inThousandths = (scene: Inspection, numbers: number[]): number[] => numbers.map((value, i) => Math.round((value * 1000) / (i % 2 === 0 ? scene.width : scene.height)));

/** A box as an answer. */
export const boxAnswer = (scene: Inspection, box: Box | null): string | null => box && `[${inThousandths(scene, box).join(", ")}]`;

/** Several boxes, or points, as an answer. */
export const listAnswer = (scene: Inspection, places: number[][]): string => `[${places.map((place) => `[${inThousandths(scene, place).join(", ")}]`).join(", ")}]`;

/** Intersection over union. */
export function overlap([a0, b0, a1, b1]: Box, [c0, d0, c1, d1]: Box): number {
  const both = Math.max(0, Math.min(a1, c1) - Math.max(a0, c0)) * Math.max(0, Math.min(b1, d1) - Math.max(b0, d0));
  const either = (a1 - a0) * (b1 - b0) + (c1 - c0) * (d1 - d0) - both;
  return either > 0 ? both / either : 0;
}

/** A box, and its label where it has one. */
interface Labelled {
  bbox_2d: Box;
  label?: string;
}

/** The boxes of an answer, one or several. */
function boxesIn(text: string): Labelled[] {
  const value = JSON.parse(text) as number[] | (number[] | Labelled)[];
  const list = typeof value[0] === "number" ? [value] : value;
  return (list as (Box | Labelled)[]).map((one) => (Array.isArray(one) ? { bbox_2d: one } : one));
}

/** Who judges boxes: near enough is right. Any box that is a little off is another right answer. */
export function boxJudge(oracle: Oracle): Judge {
  return {
    solutions: (scene, question) => {
      const text = oracle(scene, question);
      if (text === null) return [];
      // A twentieth of its width and of its height to the right and down: nine tenths of it are left.
      const moved = boxesIn(text).map(({ bbox_2d: [x0, y0, x1, y1], label }) => {
        const box = [x0 + (x1 - x0) / 20, y0 + (y1 - y0) / 20, x1 + (x1 - x0) / 20, y1 + (y1 - y0) / 20];
        return label === undefined ? box : { bbox_2d: box, label };
      });
      return [text, JSON.stringify(/^\[(?:[[{]|\])/.test(text) ? moved : moved[0])];
    },
    isRight: (scene, question, answer) => {
      const key = oracle(scene, question);
      try {
        const boxes = boxesIn(answer);
        const wanted = key === null ? null : boxesIn(key);
        return wanted !== null && boxes.length === wanted.length && pairs(wanted, boxes);
      } catch {
        return false;
      }
    },
  };
}

/** Whether each of the boxes wanted can have one of the others to itself that overlaps it enough. */
function pairs(wanted: Labelled[], boxes: Labelled[]): boolean {
  if (wanted.length === 0) return true;
  const [first, ...rest] = wanted;
  return boxes.some((box, i) => box.label === first!.label && overlap(first!.bbox_2d, box.bbox_2d) >= OVERLAP && pairs(rest, boxes.filter((_, k) => k !== i)));
}

/** A point as an answer: the middle of a box. */
export const pointAnswer = (scene: Inspection, box: Box | null): string | null => box && `(${inThousandths(scene, [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]).join(", ")})`;

/** Who judges points that may lie anywhere in a box. */
export function pointJudge(find: (scene: Inspection, question: string) => Box | null): Judge {
  return {
    solutions: (scene, question) => {
      const box = find(scene, question);
      const inset = (share: number): Box | null => box && [box[0], box[1], box[0] + 2 * share * (box[2] - box[0]), box[1] + 2 * share * (box[3] - box[1])];
      return [0.5, 0.3, 0.8].flatMap((share) => pointAnswer(scene, inset(share)) ?? []);
    },
    isRight: (scene, question, answer) => {
      const box = find(scene, question);
      const [, x, y] = /^\(?(-?[\d.]+), (-?[\d.]+)\)?$/.exec(answer)?.map(Number) ?? [];
      if (!box || x === undefined || y === undefined) return false;
      const [across, down] = [(x * scene.width) / 1000, (y * scene.height) / 1000];
      return across >= box[0] && across <= box[2] && down >= box[1] && down <= box[3];
    },
  };
}
