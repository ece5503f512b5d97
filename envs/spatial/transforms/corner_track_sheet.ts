import { Answer } from "../../../assembly/answer/answer";
import { LabelAnswer } from "../../../assembly/answer/label";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { pointAtAll, write } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { OperationTask } from "./family";
import { CORNERS, OperationPool } from "./parts/operation";

/** No two of them look alike, also when turned. */
const LETTERS: string = "CEFGHJKLPRT";
/** Clockwise from the top left. */
const ROUND: StaticArray<i32> = [0, 1, 3, 2];
/** From the edge of the sheet to the middle of a label, and to that of the one that a solution writes, as shares of its side. */
const INSET: f64 = 0.13;
const WRITTEN: f64 = 0.32;

/** Which label is at a corner of the sheet, or at all four, after a series of turns, flips and exchanges of two corners? */
export class CornerTrackSheet extends OperationTask {
  private asksAll: bool = false;

  /** Labels of the corners at the beginning, row by row. */
  private labels: string[] = [];
  private corner: i32 = 0;

  configure(knobs: Knobs): void {
    this.steps = knobs.int("steps", [1, 2, 3, 4, 5, 3, 4, 5, 6, 7]);
    const hasMirrors = knobs.from("flips", 1);
    const hasDiagonals = knobs.from("flips at diagonals", 3);
    // Turns and flips alone have eight results, however many there are; with exchanges all 24 orders of the labels occur.
    const hasExchanges = knobs.from("exchanges of two corners", 4);
    this.asksAll = knobs.from("asks for all corners", 5);
    this.pool = new OperationPool(hasMirrors, hasDiagonals, 0, hasExchanges);
  }

  sample(rng: Rng): bool {
    this.fitCanvas(this.steps > 3 || this.asksAll);
    const order = rng.sample(4, LETTERS.length);
    for (let i = 0; i < 4; i++) this.labels.push(LETTERS.charAt(order[i]));
    this.operations = this.pool.chain(rng, this.steps);
    this.corner = rng.int(0, 3);
    return true;
  }

  /** Where the label of a corner is after the first steps. */
  private placeOf(corner: i32, steps: i32): i32 {
    let place = corner;
    for (let k = 0; k < steps; k++) place = this.operations[k].apply(place, 2);
    return place;
  }

  /** Where the label comes from that is at a corner after the first steps. */
  private originOf(corner: i32, steps: i32): i32 {
    let origin = 0;
    while (this.placeOf(origin, steps) != corner) origin++;
    return origin;
  }

  private labelAt(corner: i32, steps: i32): string {
    return this.labels[this.originOf(corner, steps)];
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const side = this.square;
    scene.rect(this.left, this.top, side, side, Paint.fill(style.surface).edge(style.ink, style.stroke(4)));
    for (let i = 0; i < 4; i++) {
      scene.text(this.labels[i], this.x(i, INSET), this.y(i, INSET), side * 0.16, style.ink, Align.Centre, Baseline.Middle, Face.Bold);
    }
    this.drawSteps(scene);
  }

  /** A place on the diagonal from a corner, as a share of the side from both edges. */
  private x(corner: i32, inset: f64): f64 {
    return this.left + this.square * (corner % 2 == 0 ? inset : 1.0 - inset);
  }

  private y(corner: i32, inset: f64): f64 {
    return this.top + this.square * (corner < 2 ? inset : 1.0 - inset);
  }

  question(words: Words): string {
    this.nameSteps(words, "sheet");
    if (this.asksAll) {
      return words.say([
        "Carry out {steps}. Which labels are then at its corners? Name them clockwise from the top left. {rules}",
        "A sheet has a label at each corner. Where do they end up after {steps}? List the four labels clockwise, beginning at the top left. {rules}",
        "Follow the four labels through {steps}, and give their final order clockwise from the top left corner. {rules}",
        "Imagine that {steps} {are} carried out on a real piece of paper. Read the labels at its corners afterwards, clockwise from the top left. {rules}",
        "What do you read at the corners, going clockwise from the top left, once {steps} {are} done? {rules}",
        "Determine the labels of the corners after {steps}. Start at the top left and go clockwise. {rules}",
        "Turned, flipped, rearranged: which label is where in the end? Do {steps}, then name the corners' labels clockwise from the top left. {rules}",
        "State the final arrangement of the labels, clockwise from the top left corner, when {steps} {are} applied. {rules}",
      ]);
    }
    return words.set("corner", CORNERS[this.corner]).say([
      "Carry out {steps}. Which label is then at the {corner} corner? {rules}",
      "A sheet has a label at each corner. Which of them is at the {corner} after {steps}? {rules}",
      "Follow the labels through {steps}, and name the one that ends at the {corner} corner. {rules}",
      "Imagine that {steps} {are} carried out on a real piece of paper. What do you read at its {corner} corner afterwards? {rules}",
      "What stands at the {corner} of the sheet once {steps} {are} done? {rules}",
      "Determine the label of the {corner} corner after {steps}. {rules}",
      "Which letter ends up at the {corner}? Do {steps} and see. {rules}",
      "State which label is found at the {corner} corner when {steps} {are} applied. {rules}",
    ]);
  }

  answer(): Answer {
    return this.answerAfter(this.steps);
  }

  private answerAfter(steps: i32): Answer {
    if (!this.asksAll) return new LabelAnswer(this.labelAt(this.corner, steps), [], [], "corner");
    const labels: string[] = [];
    const corners: string[] = [];
    for (let i = 0; i < 4; i++) {
      labels.push(this.labelAt(ROUND[i], steps));
      corners.push(CORNERS[ROUND[i]]);
    }
    return new SequenceAnswer(labels, false, corners);
  }

  /** What one gets who stops early; of a single corner, the other labels. */
  foils(): Answer[] {
    const foils: Answer[] = [];
    if (this.asksAll) {
      for (let steps = this.steps - 1; steps >= 0; steps--) foils.push(this.answerAfter(steps));
    } else {
      for (let i = 0; i < 4; i++) if (this.labels[i] != this.labelAt(this.corner, this.steps)) foils.push(new LabelAnswer(this.labels[i], [], [], "corner"));
    }
    return foils;
  }

  /** Writes the labels of the end beside those of the beginning. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    for (let i = 0; i < 4; i++) {
      if (this.asksAll || i == this.corner) write(scene, this.labelAt(i, this.steps), this.x(i, WRITTEN), this.y(i, WRITTEN), this.square * 0.09);
    }
  }

  /** For each label that is followed, 3 a step, and 4 where the step moves it. */
  complexity(): f64 {
    let work = 0;
    for (let i = 0; i < 4; i++) {
      if (!this.asksAll && i != this.originOf(this.corner, this.steps)) continue;
      for (let k = 0; k < this.steps; k++) work += 3 + <i32>(this.placeOf(i, k) != this.placeOf(i, k + 1));
    }
    return <f64>work;
  }

  explain(): string {
    const labels: string[] = [];
    for (let i = 0; i < 4; i++) labels.push(this.labelAt(ROUND[i], this.steps));
    const end = this.asksAll
      ? "In the end the corners have, clockwise from the top left, " + labels.join(", ") + "."
      : "In the end " + this.labelAt(this.corner, this.steps) + " is at the " + CORNERS[this.corner] + ".";
    return this.deeds("sheet") + " " + end;
  }
}
