/** Counts every kind of mark in every frame, and continues the only number that follows a rule. */
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { bounds } from "../support/box.ts";
import { marksOf } from "../support/plane.ts";
import { told } from "./courses.ts";

type Frame = Extract<Mark, { type: "rect" }>;

const area = (frame: Frame): number => frame.width * frame.height;

/** The numbers of marks in the frames before the last, by kind. */
function numbersIn(scene: Inspection): Map<string, number[]> {
  const rects = marksOf(scene, "rect");
  const largest = Math.max(...rects.map(area));
  const frames = rects.filter((rect) => area(rect) > 0.9 * largest).sort((a, b) => (Math.abs(a.y - b.y) > 5 ? a.y - b.y : a.x - b.x)).slice(0, -1);
  const kindOf = (mark: Mark): string | null => {
    if (mark.type === "circle") return mark.fill === undefined ? "rings" : "dots";
    if (mark.type === "rect") return area(mark) < 0.1 * largest ? "bars" : null;
    return mark.type === "line" ? "crosses" : null;
  };
  const numbers = new Map<string, number[]>();
  for (const mark of scene.marks) {
    const kind = kindOf(mark);
    if (!kind) continue;
    const [left, top, right, bottom] = bounds(mark)!;
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const frame = frames.findIndex((one) => x > one.x && x < one.x + one.width && y > one.y && y < one.y + one.height);
    if (frame < 0) continue;
    const own = numbers.get(kind) ?? frames.map(() => 0);
    // A cross is two lines.
    own[frame]! += kind === "crosses" ? 0.5 : 1;
    numbers.set(kind, own);
  }
  return numbers;
}

const totals = (numbers: number[][]): number[] => numbers[0]!.map((_, frame) => numbers.reduce((sum, own) => sum + own[frame]!, 0));

export const oracle: Oracle = (scene, question) => {
  const numbers = [...numbersIn(scene).values()];
  if (/together/.test(question)) numbers.push(totals(numbers));
  const ruled = numbers.map((own) => told(own, own.length, "scale")).filter((values) => values.length > 0);
  return ruled.length === 1 && ruled[0]!.length === 1 ? String(ruled[0]![0]) : null;
};

export const without = {};

/** The last step taken once more, for the kind with the most marks, or for all marks. */
const onward = (pick: (numbers: number[][]) => number[]) => (scene: Inspection): string => {
  const own = pick([...numbersIn(scene).values()]);
  return String(2 * own.at(-1)! - own.at(-2)!);
};
const sum = (own: number[]): number => own.reduce((total, value) => total + value, 0);
const most = (numbers: number[][]): number[] => [...numbers].sort((a, b) => sum(b) - sum(a))[0]!;

/** The step that brings the marks together to where they were two frames ago. */
const asTwoBefore = (scene: Inspection): string => String(most([...numbersIn(scene).values()]).at(-2));

export const shortcuts = {
  "goes on with the commonest mark": (scene: Inspection): string | null => (numbersIn(scene).size === 1 ? null : onward(most)(scene)),
  "goes on with all marks": (scene: Inspection): string | null => (numbersIn(scene).size === 1 ? null : onward(totals)(scene)),
  "as two frames before": asTwoBefore,
};
