import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Course } from "../../../assembly/solve/rules/courses";
import { Words } from "../../../assembly/words";
import { COURSES, moving, SignSeries, turning } from "./family";

/** Which option fills a gap inside a series of signs, of which other frames may be covered as well? */
export class SeriesMissingMiddle extends SignSeries {
  private count: i32 = 0;
  private covered: i32 = 0;
  private movers: Course[] = [];
  private cycles: i32[] = [];
  private largest: i32 = 0;

  configure(knobs: Knobs): void {
    this.count = knobs.int("frames", [5, 6, 6, 7, 7, 8, 8, 8, 8, 8]);
    this.covered = knobs.int("frames covered besides", [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    this.largest = knobs.int("largest step", [1, 2, 2, 2, 3, 2, 3, 2, 2, 2]);
    const first = knobs.choice("first part that moves", COURSES, [
      Course.Step, Course.Step, Course.Step, Course.Alternating, Course.Alternating, Course.Alternating, Course.Alternating, Course.Growing, Course.Interleaved, Course.Interleaved,
    ]);
    const second = knobs.choice("second part that moves", COURSES, [
      Course.Constant, Course.Constant, Course.Step, Course.Step, Course.Step, Course.Step, Course.Alternating, Course.Alternating, Course.Alternating, Course.Interleaved,
    ]);
    const one = knobs.int("period of the first cycle", [2, 3, 2, 2, 3, 3, 3, 3, 3, 3]);
    const other = knobs.int("period of the second cycle", [1, 1, 1, 1, 1, 1, 1, 2, 2, 3]);
    this.movers = moving([first, second]);
    this.cycles = turning([one, other]);
  }

  sample(rng: Rng): bool {
    // Neither the first nor the last frame: the gap has neighbours on both sides.
    const inner = rng.sample(1 + this.covered, this.count - 2);
    this.place = 1 + inner[0];
    for (let i = 0; i < this.count; i++) this.isShown.push(!inner.includes(i - 1));
    return this.build(rng, this.movers, this.cycles, this.largest);
  }

  question(words: Words): string {
    return words.set("covered", this.covered > 0 ? " One more frame is covered; nobody asks for it." : "").say([
      "The signs in the upper row change from left to right by fixed rules. Which option belongs in the frame with the question mark?{covered}",
      "Which of the signs A to H fills the gap in the upper row?{covered}",
      "Outline, inner figure, shade, arms, ring and small square each stay as they are or follow a rule of their own along the upper row. Which lettered sign stood where the question mark is?{covered}",
      "A sign has been lost from the row. Choose the option that restores it.{covered}",
      "Somebody drew the upper row by rules that hold from its first frame to its last, and then wiped one sign out. Which option shows it?{covered}",
      "Work out from both sides what the frame with the question mark must show. Which option is it?{covered}",
      "Find the lettered sign without which the row of signs would be incomplete. It goes where the question mark stands.{covered}",
      "Pick the sign for the question mark so that every part of the sign changes by one rule along the whole row.{covered}",
    ]);
  }
}
