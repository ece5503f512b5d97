/** Whether pictures fill the canvas that they ask for. */
import { type Check, Tally } from "./context.ts";
import { bounds } from "./lint.ts";

/** Least share of the width or of the height that the content spans, and most by which opposite margins differ, of that side. */
const SPAN = 0.8;
const UNEVEN = 0.08;

/** The content spans its canvas, its margins are even, and no level has fewer pixels in the mean than the one before. */
export const canvasIsFilled: Check = ({ levels }) => {
  const tally = new Tally();
  let least = 1;
  for (const { level, inspected } of levels) {
    for (const { known, scene } of inspected) {
      const boxes = scene.marks.map(bounds).filter((box) => box !== null);
      const [left, top] = [Math.min(...boxes.map((box) => box[0])), Math.min(...boxes.map((box) => box[1]))];
      const [right, bottom] = [Math.max(...boxes.map((box) => box[2])), Math.max(...boxes.map((box) => box[3]))];
      const span = Math.max((right - left) / scene.width, (bottom - top) / scene.height);
      least = Math.min(least, span);
      const [across, down] = [Math.abs(left - (scene.width - right)) / scene.width, Math.abs(top - (scene.height - bottom)) / scene.height];
      const flaws = [
        span < SPAN && `content spans ${(span * 100).toFixed(0)} % of the canvas`,
        across > UNEVEN && `left and right margins differ by ${(across * 100).toFixed(0)} %`,
        down > UNEVEN && `margins above and below differ by ${(down * 100).toFixed(0)} %`,
      ].filter((flaw) => flaw !== false);
      tally.expect(flaws.length === 0, level, known.seed, () => flaws.join("; "));
    }
  }
  const pixels = levels.map(({ inspected }) => inspected.reduce((sum, { scene }) => sum + scene.width * scene.height, 0) / inspected.length);
  for (let level = 1; level < pixels.length; level++) {
    tally.expect(pixels[level]! >= pixels[level - 1]!, level, null, () => `${pixels[level]!.toFixed(0)} pixels in the mean, fewer than ${pixels[level - 1]!.toFixed(0)} at the level before`);
  }
  return tally.outcome("canvas is filled", `>= ${SPAN * 100} % of width or height, margins even within ${UNEVEN * 100} %, pixels not falling`, least);
};
