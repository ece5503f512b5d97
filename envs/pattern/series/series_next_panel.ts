import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Course } from "../../../assembly/solve/rules/courses";
import { Words } from "../../../assembly/words";
import { COURSES, moving, SignSeries, turning } from "./family";

/** Which option continues a series of signs whose parts change by hidden rules of their own? */
export class SeriesNextPanel extends SignSeries {
  private shown: i32 = 0;
  private movers: Course[] = [];
  private cycles: i32[] = [];
  private largest: i32 = 0;

  configure(knobs: Knobs): void {
    this.shown = knobs.int("frames shown", [4, 5, 5, 6, 6, 6, 7, 6, 7, 7]);
    this.largest = knobs.int("largest step", [1, 2, 2, 2, 2, 3, 3, 2, 3, 3]);
    const first = knobs.choice("first part that moves", COURSES, [
      Course.Step, Course.Step, Course.Step, Course.Alternating, Course.Alternating, Course.Alternating, Course.Growing, Course.Interleaved, Course.Interleaved, Course.Interleaved,
    ]);
    const second = knobs.choice("second part that moves", COURSES, [
      Course.Constant, Course.Constant, Course.Step, Course.Step, Course.Step, Course.Alternating, Course.Alternating, Course.Alternating, Course.Interleaved, Course.Interleaved,
    ]);
    const third = knobs.choice("third part that moves", COURSES, [
      Course.Constant, Course.Constant, Course.Constant, Course.Constant, Course.Constant, Course.Constant, Course.Constant, Course.Constant, Course.Constant, Course.Interleaved,
    ]);
    const one = knobs.int("period of the first cycle", [2, 3, 2, 2, 3, 3, 3, 3, 3, 3]);
    const other = knobs.int("period of the second cycle", [1, 1, 1, 1, 1, 1, 2, 2, 2, 3]);
    this.movers = moving([first, second, third]);
    this.cycles = turning([one, other]);
  }

  sample(rng: Rng): bool {
    for (let i = 0; i <= this.shown; i++) this.isShown.push(i < this.shown);
    this.place = this.shown;
    return this.build(rng, this.movers, this.cycles, this.largest);
  }

  question(words: Words): string {
    return words.say([
      "The signs in the upper row change from left to right by fixed rules. Which option comes next, where the question mark stands?",
      "Which of the signs A to H continues the series in the upper row?",
      "Outline, inner figure, shade, arms, ring and small square each stay as they are or follow a rule of their own along the upper row. Which lettered sign belongs in the last frame?",
      "What comes next? Choose the option that carries on the row of signs.",
      "Somebody drew the upper row by rules that hold from its first frame to its last. Find the lettered sign that must follow.",
      "Study how each part of the sign changes from frame to frame. One of the options completes the row: which one?",
      "If the row of signs goes on in the same way, which of the signs A to H will be seen in the frame with the question mark?",
      "Pick the sign that should replace the question mark so that every part of the sign keeps changing as it did before.",
    ]);
  }
}
