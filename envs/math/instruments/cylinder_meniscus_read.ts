import { Answer } from "../../../assembly/answer/answer";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { Environment } from "../../../assembly/environment";
import { StraightScale } from "../../../assembly/kit/marks/dial";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, PathBuilder, Scene } from "../../../assembly/scene/scene";
import { line, note, point, write } from "../../../assembly/scene/solution";
import { listed, Words } from "../../../assembly/words";
import { drawGraduation, Graduation, sampleTicks, tenths, Ticks, TICKS } from "./family";

/** Of the scale, in pixels. */
const TOP: f64 = 64;
/** The surface's edges stand so far above its lowest point. */
const RISE: f64 = 18;
const SIZE: f64 = 20;
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

const ASKED: StaticArray<string> = ["one volume", "what was put in", "the total", "how much more was put in"];

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
  private ticks: Ticks = Ticks.Two;
  private startsAnywhere: bool = false;
  private isFine: bool = false;
  private isEqual: bool = false;
  private asked: Asked = Asked.Reading;

  private scales: Graduation[] = [];
  private at: i32[] = [];
  private bore: f64 = 0;
  private bottom: f64 = 0;

  configure(knobs: Knobs): void {
    this.count = knobs.int("cylinders", [1, 1, 1, 1, 1, 2, 2, 2, 3, 3]);
    this.ticks = <Ticks>knobs.choice("ticks in a numbered step", TICKS, [
      Ticks.Two, Ticks.FourOrFive, Ticks.FourOrFive, Ticks.FiveOrTen, Ticks.FiveOrTen, Ticks.FourOrFive, Ticks.FourOrFive, Ticks.Any, Ticks.Any, Ticks.Any,
    ]);
    this.startsAnywhere = knobs.flag("only a part of the scale is shown", [false, false, true, true, true, false, true, true, true, true]);
    this.isFine = knobs.from("tenths", 4);
    this.isEqual = knobs.flag("equal scales", [true, true, true, true, true, true, true, false, false, false]);
    this.asked = <Asked>knobs.choice("asked", ASKED, [
      Asked.Reading, Asked.Reading, Asked.Reading, Asked.Reading, Asked.Reading, Asked.Added, Asked.Added, Asked.Added, Asked.Total, Asked.Excess,
    ]);
  }

  sample(rng: Rng): bool {
    this.width = 224 * this.count;
    this.height = this.ticks == Ticks.Two || (this.ticks == Ticks.FourOrFive && this.count == 1) ? 448 : 672;
    this.bore = rng.range(66, 78);
    this.bottom = <f64>this.height - (this.count == 1 ? 62.0 : 104.0) - rng.range(0, 6);
    for (let trial = 0; trial < TRIALS; trial++) {
      this.scales = [];
      this.at = [];
      for (let i = 0; i < this.count; i++) {
        this.scales.push(i > 0 && this.isEqual ? this.scales[0] : this.sampleScale(rng, i));
        this.at.push(this.scales[i].sampleBetween(rng));
      }
      if (this.isFair()) return true;
    }
    return false;
  }

  /** Another level in one cylinder. */
  makeTwin(rng: Rng): bool {
    const i = rng.int(0, this.count - 1);
    this.at[i] = this.scales[i].sampleBetween(rng);
    return this.isFair();
  }

  private isFair(): bool {
    if (this.asked == Asked.Reading || this.asked == Asked.Total) return true;
    // Whole numbered steps would be read off the numbers.
    if (this.isEqual && this.result() % this.scales[0].step == 0) return false;
    // What is sunk makes the level rise.
    return this.reading(1) > this.reading(0) && (this.count == 2 || this.reading(2) > this.reading(1));
  }

  private sampleScale(rng: Rng, index: i32): Graduation {
    const minors = sampleTicks(rng, this.ticks);
    // Cylinders that are compared have steps of one order, or one of them would decide alone.
    const fine = this.isFine && (index > 0 ? this.scales[0].step < 60 : this.count == 1 || rng.chance(0.6));
    const steps = minors == 2 ? STEPS_2 : minors == 4 ? (fine ? FINE_4 : STEPS_4) : minors == 5 ? (fine ? FINE_5 : STEPS_5) : fine ? FINE_10 : STEPS_10;
    const step = steps[rng.int(0, steps.length - 1)];
    return new Graduation(this.startsAnywhere ? step * rng.int(1, 6) : 0, step, minors, minors == 10 ? 5 : 6);
  }

  /** The middle of a tube: it and its numbers, to its right, stand in the middle of their part of the canvas. */
  private tubeX(index: i32): f64 {
    return 224.0 * (<f64>index + 0.5) - (34 + this.scales[index].labelWidth(SIZE) - 16) / 2;
  }

  private levelOf(index: i32): f64 {
    return this.bottom - ((this.bottom - TOP) * <f64>this.at[index]) / <f64>this.scales[index].ticks;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const half = this.bore / 2;
    const foot = this.bottom + 24;
    for (let i = 0; i < this.count; i++) {
      const graduation = this.scales[i];
      const x = this.tubeX(i);
      const level = this.levelOf(i);
      // The curve's control point lies as far below its lowest point as that lies below its ends.
      const edge = level - RISE / 2, control = level + RISE / 2;
      scene.tag(i);
      scene.path(
        new PathBuilder().move(x - half, edge).quadratic(x, control, x + half, edge).line(x + half, foot).line(x - half, foot).close(),
        Paint.fill(style.accent).faded(0.45),
      );
      scene.path(new PathBuilder().move(x - half, edge).quadratic(x, control, x + half, edge), Paint.line(style.ink, style.stroke(2)));
      scene.tag(-1);
      scene.polyline([x - half, TOP - 30, x - half, foot, x + half, foot, x + half, TOP - 30], Paint.line(style.ink, style.stroke(3)));
      scene.rect(x - half - 16, foot, 2 * half + 32, 12, Paint.fill(style.surface).edge(style.ink, style.stroke(2.4)));
      drawGraduation(scene, new StraightScale(x, this.bottom, x, TOP), graduation, half, false, SIZE);
      scene.text("mL", x + half + 26, TOP - 32, SIZE, style.ink, Align.Centre, Baseline.Middle, style.face);
      if (this.count > 1) scene.text(LETTERS[i], x, foot + 40, 26, style.ink, Align.Centre, Baseline.Middle, Face.Bold);
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
    words.set("rules", "Liquids are read at the lowest point of their curved surface; here it is level with a tick.");
    words.set("sign", "The result is negative if the second stone is the smaller one.");
    if (this.asked == Asked.Reading) {
      return words.say([
        "How many mL of liquid are in the cylinder? {rules}",
        "Read the volume in the measuring cylinder, in mL. {rules}",
        "What volume of liquid does the cylinder hold, in mL? {rules}",
        "Give the volume of the liquid in mL. {rules}",
        "A student reads the measuring cylinder correctly. Which volume do they write down, in mL? {rules}",
        "How much liquid is this, in mL? {rules}",
        "Determine the volume shown by the scale of the cylinder, in mL. {rules}",
        "What's the reading here, in mL? {rules}",
      ]);
    }
    if (this.asked == Asked.Added) {
      return words.say([
        "A shows some liquid. It is poured into cylinder B, and a stone is sunk in it. What is the volume of the stone, in mL? {rules}",
        "A shows the liquid before a stone was sunk in it, and B afterwards. How many mL does the stone take up? {rules}",
        "By how many mL does the level rise from A, without the stone, to B, with the stone? {rules}",
        "The volume of a stone is measured by water displacement: A is before, B after. What is it, in mL? {rules}",
        "The same liquid stands in A alone and in B with a stone at the bottom. How large is the stone, in mL? {rules}",
        "Subtract the volume in A from the volume in B to find how much liquid the stone displaces. How many mL is that? {rules}",
        "Before the stone: A. After the stone: B. What's the volume of the stone in mL? {rules}",
        "Find, in mL, the volume of the object that was put into the liquid between A and B. {rules}",
      ]);
    }
    if (this.asked == Asked.Total) {
      return words.say([
        "How many mL of liquid are there in the three cylinders together? {rules}",
        "Add up the volumes in the three cylinders. How many mL is that? {rules}",
        "What is the total volume in A, B and C, in mL? {rules}",
        "The three cylinders are emptied into one pot. How many mL does it hold then? {rules}",
        "Read all three cylinders and give the sum in mL. {rules}",
        "Someone pours A, B and C together. What volume do they get, in mL? {rules}",
        "How much liquid is there in total, in mL? {rules}",
        "Find the combined volume of the liquids in mL, taking the total over A, B and C. {rules}",
      ]);
    }
    return words.say([
      "A shows the liquid alone, B the same with a first stone in it, and C with a second stone added. By how many mL is the second stone larger than the first? {rules} {sign}",
      "First one stone is sunk in the liquid of A, which gives B, then another one, which gives C. How much larger is the second stone, in mL? {rules} {sign}",
      "From A to B a first stone was added, from B to C a second one. What is the volume of the second minus that of the first, in mL? {rules} {sign}",
      "Two stones were added, one between A and B, one between B and C. Subtract the volume of the first from that of the second. How many mL is it? {rules} {sign}",
      "The level rises from A to B by the first stone, and from B to C by the second. By how many mL does the second rise exceed the first? {rules} {sign}",
      "Liquid in A; plus one stone in B; plus another in C. How many mL more does the second stone displace than the first? {rules} {sign}",
      "Compare two stones: one made the difference between A and B, the other that between B and C. How many mL larger is the later one? {rules} {sign}",
      "Find the volumes of both stones, the first from A and B, the second from B and C, and give second minus first in mL. {rules} {sign}",
    ]);
  }

  answer(): Answer {
    return this.volume(this.result());
  }

  private volume(tenths: i32): DecimalAnswer {
    return new DecimalAnswer(tenths, 1, 0, "mL");
  }

  /** A tick too many or too few, and a cylinder by itself. */
  foils(): Answer[] {
    const tick = this.scales[0].step / this.scales[0].minors;
    const foils: Answer[] = [this.volume(this.result() + tick), this.volume(this.result() - tick)];
    for (let i = 0; i < this.count && this.count > 1; i++) foils.push(this.volume(this.reading(i)));
    return foils;
  }

  solution(scene: Scene): void {
    for (let i = 0; i < this.count; i++) {
      const x = this.tubeX(i), y = this.levelOf(i);
      point(scene, i);
      line(scene, x - this.bore / 2 - 6, y, x + this.bore / 2 + 4, y);
      write(scene, tenths(this.reading(i)), x, y < (TOP + this.bottom) / 2 ? y + 40 : y - 48);
    }
    if (this.count > 1) note(scene, tenths(this.result()) + " mL");
  }

  /** The work of reading each scale, more where scales differ, and one step of arithmetic for every further cylinder. */
  complexity(): f64 {
    let work = <f64>(this.count - 1) + (this.asked == Asked.Excess ? 2.0 : 0.0);
    for (let i = 0; i < this.count; i++) work += this.scales[i].work(this.at[i]) + (this.isEqual ? 0.0 : 0.8);
    return work;
  }

  explain(): string {
    if (this.asked == Asked.Reading) return "The lowest point of the surface is level with the tick for " + tenths(this.result()) + " mL.";
    const parts: string[] = [];
    for (let i = 0; i < this.count; i++) parts.push(LETTERS[i] + " at " + tenths(this.reading(i)) + " mL");
    return "The surface is lowest in " + listed(parts) + "; that makes " + tenths(this.result()) + " mL.";
  }
}
