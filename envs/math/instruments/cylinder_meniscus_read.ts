import { Answer } from "../../../assembly/answer/answer";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { Environment } from "../../../assembly/environment";
import { StraightScale } from "../../../assembly/kit/marks/dial";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { PathBuilder, Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { drawGraduation, Graduation, tenths } from "./family";

const TOP: f64 = 70;
const BOTTOM: f64 = 570;
/** How often cylinders are drawn until their levels rise. */
const TRIALS: i32 = 60;
const LETTERS: StaticArray<string> = ["A", "B", "C"];

/** What the readings are put together to. */
const enum Asked {
  Reading = 0,
  /** What was put in between A and B. */
  Added = 1,
  /** All readings added up. */
  Total = 2,
  /** By how much more was put in between B and C than between A and B. */
  Excess = 3,
}

const ASKED: StaticArray<string> = ["reading", "added", "total", "excess"];

/** Tenths of a millilitre between numbers, by how many ticks divide them. */
const STEPS_2: StaticArray<i32> = [20, 40, 100, 200, 500];
const STEPS_4: StaticArray<i32> = [40, 80, 200, 400];
const STEPS_5: StaticArray<i32> = [50, 100, 200, 250];
const STEPS_10: StaticArray<i32> = [100, 200, 500];
const FINE_4: StaticArray<i32> = [8, 20];
const FINE_5: StaticArray<i32> = [5, 10, 20];
const FINE_10: StaticArray<i32> = [10, 20, 50];

/** How much liquid is in the measuring cylinder? The surface is curved, and its lowest point counts. */
export class CylinderMeniscusRead extends Environment {
  private count: i32 = 0;
  private minors: StaticArray<i32> = [];
  private mayStartAnywhere: bool = false;
  private isFine: bool = false;
  private isEqual: bool = false;
  private asked: Asked = Asked.Reading;

  private scales: Graduation[] = [];
  private at: i32[] = [];
  private bore: f64 = 0;

  configure(knobs: Knobs): void {
    this.count = knobs.int("cylinders", [1, 1, 1, 1, 1, 2, 2, 2, 3, 3]);
    const ticks = knobs.word("ticks in a numbered step", ["2", "4 or 5", "4 or 5", "4, 5 or 10", "4, 5 or 10", "4 or 5", "4 or 5", "4, 5 or 10", "4, 5 or 10", "4, 5 or 10"]);
    this.minors = ticks == "2" ? [2] : ticks == "4 or 5" ? [4, 5] : [4, 5, 10];
    this.mayStartAnywhere = knobs.flag("only a part of the scale is shown", [false, false, true, true, true, false, true, true, true, true]);
    this.isFine = knobs.flag("tenths", [false, false, false, false, true, true, true, true, true, true]);
    this.isEqual = knobs.flag("equal scales", [true, true, true, true, true, true, true, false, false, false]);
    this.asked = <Asked>ASKED.indexOf(
      knobs.word("asked", ["reading", "reading", "reading", "reading", "reading", "added", "added", "added", "total", "excess"]),
    );
  }

  sample(rng: Rng): bool {
    this.bore = rng.range(72, 84);
    for (let trial = 0; trial < TRIALS; trial++) {
      this.scales = [];
      this.at = [];
      for (let i = 0; i < this.count; i++) {
        this.scales.push(i > 0 && this.isEqual ? this.scales[0] : this.sampleScale(rng, i));
        this.at.push(rng.int(1, this.scales[i].ticks - 1));
      }
      // What is sunk makes the level rise.
      if (this.asked == Asked.Reading || this.asked == Asked.Total) return true;
      if (this.reading(1) > this.reading(0) && (this.count == 2 || this.reading(2) > this.reading(1))) return true;
    }
    return false;
  }

  private sampleScale(rng: Rng, index: i32): Graduation {
    const minors = this.minors[rng.int(0, this.minors.length - 1)];
    // Cylinders that are compared have steps of one order, or one of them would decide alone.
    const fine = this.isFine && (index > 0 ? this.scales[0].step < 60 : rng.chance(0.6));
    const steps = minors == 2 ? STEPS_2 : minors == 4 ? (fine ? FINE_4 : STEPS_4) : minors == 5 ? (fine ? FINE_5 : STEPS_5) : fine ? FINE_10 : STEPS_10;
    const step = steps[rng.int(0, steps.length - 1)];
    return new Graduation(this.mayStartAnywhere ? step * rng.int(1, 6) : 0, step, minors, minors == 10 ? 5 : 6);
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const cell = 672.0 / <f64>this.count;
    const half = this.bore / 2;
    for (let i = 0; i < this.count; i++) {
      const graduation = this.scales[i];
      const x = cell * (<f64>i + 0.5) - 36;
      const level = BOTTOM - ((BOTTOM - TOP) * <f64>this.at[i]) / <f64>graduation.ticks;
      // The curve's control point lies as far below its ends as its lowest point lies twice over.
      const dip: f64 = 11;
      scene.path(
        new PathBuilder().move(x - half, level - dip).quadratic(x, level + dip, x + half, level - dip).line(x + half, BOTTOM + 26).line(x - half, BOTTOM + 26).close(),
        Paint.fill(style.accent).faded(0.45),
      );
      scene.path(
        new PathBuilder().move(x - half, level - dip).quadratic(x, level + dip, x + half, level - dip),
        Paint.line(style.ink, style.stroke(2)),
      );
      scene.polyline([x - half, TOP - 30, x - half, BOTTOM + 26, x + half, BOTTOM + 26, x + half, TOP - 30], Paint.line(style.ink, style.stroke(3)));
      scene.rect(x - half - 16, BOTTOM + 26, 2 * half + 32, 12, Paint.fill(style.surface).edge(style.ink, style.stroke(2.4)));
      drawGraduation(scene, new StraightScale(x, BOTTOM, x, TOP), graduation, half, false, 22);
      scene.text("mL", x + half + 26, TOP - 36, 22, style.ink, 1, 1, style.bold);
      // A fine line leads from the lowest point to the scale.
      scene.line(x, level, x + half, level, Paint.line(style.ink, style.stroke(1.8)).dashed(5, 4));
      if (this.count > 1) scene.text(LETTERS[i], x, 640, 28, style.ink, 1, 1, true);
    }
  }

  /** A reading in tenths. */
  private reading(index: i32): i32 {
    return this.scales[index].tenthsAt(this.at[index]);
  }

  private result(): i32 {
    if (this.asked == Asked.Reading) return this.reading(0);
    if (this.asked == Asked.Added) return this.reading(1) - this.reading(0);
    if (this.asked == Asked.Total) return this.reading(0) + this.reading(1) + this.reading(2);
    return this.reading(2) - 2 * this.reading(1) + this.reading(0);
  }

  question(words: Words): string {
    const rules = " Read at the lowest point of the curved surface; it lies exactly on the level of a tick.";
    if (this.asked == Asked.Reading) {
      return words.say(["How many mL of liquid are in the cylinder?" + rules, "Read the volume in the measuring cylinder, in mL." + rules, "What volume of liquid does the cylinder hold, in mL?" + rules, "Give the volume of the liquid in mL." + rules]);
    }
    if (this.asked == Asked.Added) {
      return words.say([
        "A stone was sunk in the liquid: A shows the liquid before, B the same liquid with the stone in another cylinder. What is the volume of the stone, in mL?" + rules,
        "A shows the liquid before a stone was sunk in it, and B afterwards. How many mL does the stone take up?" + rules,
        "By how many mL is the level in B above that in A, which is the volume of the stone that was put in?" + rules,
        "The liquid of A is poured to a stone in B. How large is the stone, in mL?" + rules,
      ]);
    }
    if (this.asked == Asked.Total) {
      return words.say(["How many mL of liquid are there in the three cylinders together?" + rules, "Add up the volumes in the three cylinders. How many mL is that?" + rules, "What is the total volume in A, B and C, in mL?" + rules, "The three cylinders are emptied into one pot. How many mL does it hold then?" + rules]);
    }
    return words.say([
      "A shows the liquid alone, B the same with a first stone in it, and C with a second stone added. By how many mL is the second stone larger than the first? Use a negative number when it is smaller." + rules,
      "First one stone is sunk in the liquid of A, which gives B, then another one, which gives C. How much larger is the second stone, in mL (negative when it is smaller)?" + rules,
      "From A to B a first stone was added, from B to C a second one. What is the volume of the second minus that of the first, in mL?" + rules,
      "Two stones were added, one between A and B, one between B and C. Subtract the volume of the first from that of the second. How many mL is it?" + rules,
    ]);
  }

  answer(): Answer {
    return new DecimalAnswer(this.result(), 1, 0, "mL");
  }

  complexity(): f64 {
    let effort: f64 = 0;
    for (let i = 0; i < this.count; i++) effort += 2.0 + 0.2 * <f64>this.scales[i].minors + (this.scales[i].step < 60 ? 0.5 : 0.0) + (this.isEqual ? 0.0 : 0.8);
    return effort + (this.mayStartAnywhere ? 0.8 : 0.0) + (this.isFine ? 0.8 : 0.0) + 0.4 * <f64>(this.minors.length - 1) + 0.9 * <f64>this.asked;
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.count; i++) parts.push(tenths(this.reading(i)) + " mL");
    return "The lowest points stand at " + parts.join(", ") + (this.asked == Asked.Reading ? "." : ", which gives " + tenths(this.result()) + " mL.");
  }
}
