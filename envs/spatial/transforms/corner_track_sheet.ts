import { Answer } from "../../../assembly/answer/answer";
import { LabelAnswer } from "../../../assembly/answer/label";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { Environment } from "../../../assembly/environment";
import { drawOperations, Operation, OperationPool } from "./parts/operation";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";

/** No two of them look alike, also when turned. */
const LETTERS: string = "CEFGHJKLPRT";
/** Corners as cells of a board of two by two. */
const CORNERS: StaticArray<string> = ["top left", "top right", "bottom left", "bottom right"];
/** Clockwise from the top left. */
const ROUND: StaticArray<i32> = [0, 1, 3, 2];

/** Which label is at a corner of the sheet, or at all four, after a series of turns and flips? */
export class CornerTrackSheet extends Environment {
  private steps: i32 = 0;
  private asksAll: bool = false;
  private pool: OperationPool = new OperationPool(false, false, 0);

  /** Labels of the corners at the beginning, and of some inner marks that only distract. */
  private labels: string[] = [];
  private operations: Operation[] = [];
  private corner: i32 = 0;

  configure(knobs: Knobs): void {
    this.steps = knobs.int("steps", [1, 2, 3, 3, 4, 4, 5, 6, 7, 9]);
    const hasMirrors = knobs.from("flips", 1);
    const hasDiagonals = knobs.from("flips at diagonals", 3);
    this.asksAll = knobs.word("asks for", ["a corner", "a corner", "a corner", "a corner", "a corner", "all corners", "all corners", "all corners", "all corners", "all corners"]) == "all corners";
    this.pool = new OperationPool(hasMirrors, hasDiagonals, 0);
  }

  sample(rng: Rng): bool {
    const order = rng.sample(4, LETTERS.length);
    for (let i = 0; i < 4; i++) this.labels.push(LETTERS.charAt(order[i]));
    this.operations = this.pool.chain(rng, this.steps);
    this.corner = rng.int(0, 3);
    return true;
  }

  /** The label at a corner after the first operations. */
  private labelAt(corner: i32): string {
    for (let i = 0; i < 4; i++) {
      let place = i;
      for (let k = 0; k < this.steps; k++) place = this.operations[k].apply(place, 2);
      if (place == corner) return this.labels[i];
    }
    return "";
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const side = 380.0;
    const left = (672.0 - side) / 2;
    const top = 24.0;
    scene.rect(left, top, side, side, Paint.fill(style.surface).edge(style.ink, style.stroke(4)));
    for (let i = 0; i < 4; i++) {
      const x = left + (i % 2 == 0 ? 48.0 : side - 48.0);
      const y = top + (i < 2 ? 48.0 : side - 48.0);
      scene.text(this.labels[i], x, y, 60, style.ink, Align.Centre, Baseline.Middle, true);
    }
    drawOperations(scene, this.operations, 20, 430, 632, 226);
  }

  question(words: Words): string {
    words.set("rules", this.pool.rules("sheet") + " The labels show through on both sides of the sheet.").set("corner", CORNERS[this.corner]);
    if (this.asksAll) {
      return words.say([
        "The steps are done in order from left to right, row by row. {rules} Which labels are at the corners of the sheet at the end? Name them clockwise, beginning with the top left corner.",
        "Do the steps in order, from left to right and row by row. {rules} Give the labels of the four corners at the end, clockwise from the top left corner.",
        "The sheet goes through all steps, read from left to right and row by row. {rules} List the labels that then lie at its corners, clockwise from the top left.",
        "After all steps, done from left to right and row by row, which labels lie at the corners of the sheet, clockwise from the top left? {rules}",
      ]);
    }
    return words.say([
      "The steps are done in order from left to right. {rules} Which label is at the {corner} corner of the sheet at the end?",
      "Do the steps in order from left to right. {rules} Which label lies at the {corner} corner of the sheet afterwards?",
      "The sheet goes through all steps, read from left to right. {rules} Name the label that is then at the {corner} corner.",
      "After all steps, done from left to right, which label is found at the {corner} corner of the sheet? {rules}",
    ]);
  }

  answer(): Answer {
    if (!this.asksAll) return new LabelAnswer(this.labelAt(this.corner), [], [], "corner");
    const labels: string[] = [];
    const corners: string[] = [];
    for (let i = 0; i < 4; i++) {
      labels.push(this.labelAt(ROUND[i]));
      corners.push(CORNERS[ROUND[i]]);
    }
    return new SequenceAnswer(labels, false, corners);
  }

  foils(): Answer[] {
    const foils: Answer[] = [];
    for (let corner = 0; corner < 4 && !this.asksAll; corner++) {
      if (corner != this.corner) foils.push(new LabelAnswer(this.labelAt(corner), [], [], "corner"));
    }
    return foils;
  }

  complexity(): f64 {
    let weight: f64 = 0;
    for (let i = 0; i < this.steps; i++) {
      const op = this.operations[i].op;
      weight += op < 4 ? 2.0 : op % 2 == 0 ? 2.5 : 3.5;
    }
    return weight + (this.asksAll ? 5.0 : 0.0);
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.steps; i++) parts.push(this.operations[i].name());
    const labels: string[] = [];
    for (let i = 0; i < 4; i++) labels.push(this.labelAt(ROUND[i]));
    return parts.join(", then ") + ": clockwise from the top left " + labels.join(", ") + ".";
  }
}
