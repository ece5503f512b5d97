import { Answer } from "../../../assembly/answer/answer";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { Environment } from "../../../assembly/environment";
import { StraightScale } from "../../../assembly/kit/marks/dial";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { drawGraduation, Graduation, tenths } from "./family";

const TOP: f64 = 70;
const BOTTOM: f64 = 520;
/** Half the width of the tube. */
const TUBE: f64 = 13;
const LETTERS: StaticArray<string> = ["A", "B", "C", "D"];

/** What the readings are put together to. */
const enum Asked {
  Reading = 0,
  /** From A to B, negative when it falls. */
  Change = 1,
  /** The highest reading less the lowest. */
  Spread = 2,
}

const ASKED: StaticArray<string> = ["reading", "change", "spread"];

/** Tenths of a degree between numbers, by how many ticks divide them. */
const STEPS_2: StaticArray<i32> = [20, 40, 100, 200];
const STEPS_4: StaticArray<i32> = [20, 40, 80, 200];
const STEPS_5: StaticArray<i32> = [10, 50, 100, 200];
const STEPS_10: StaticArray<i32> = [10, 50, 100];

/** What temperature do the thermometers show, or how far do they differ? Scales differ in their steps and may run below zero. */
export class ThermometerReadChange extends Environment {
  private count: i32 = 0;
  private minors: StaticArray<i32> = [];
  private lowest: i32 = 0;
  private isEqual: bool = false;
  private isDual: bool = false;
  private asked: Asked = Asked.Reading;

  private scales: Graduation[] = [];
  /** Ticks from the start of each scale. */
  private at: i32[] = [];
  private asksFahrenheit: bool = false;
  private shiftX: f64 = 0;
  private shiftY: f64 = 0;

  configure(knobs: Knobs): void {
    this.count = knobs.int("thermometers", [1, 1, 1, 1, 1, 2, 2, 3, 3, 4]);
    const ticks = knobs.word("ticks in a numbered step", ["2", "4 or 5", "4 or 5", "4, 5 or 10", "4 or 5", "4, 5 or 10", "4, 5 or 10", "4 or 5", "4, 5 or 10", "4, 5 or 10"]);
    this.minors = ticks == "2" ? [2] : ticks == "4 or 5" ? [4, 5] : [4, 5, 10];
    this.lowest = knobs.int("lowest numbered step", [0, 0, -4, -4, -3, -4, -4, -4, -4, -4]);
    this.isDual = knobs.flag("both °C and °F", [false, false, false, false, true, false, false, false, false, false]);
    this.isEqual = knobs.flag("equal scales", [true, true, true, true, true, true, false, true, false, false]);
    this.asked = <Asked>ASKED.indexOf(
      knobs.word("asked", ["reading", "reading", "reading", "reading", "reading", "change", "change", "spread", "spread", "spread"]),
    );
  }

  sample(rng: Rng): bool {
    this.asksFahrenheit = this.isDual && rng.chance(0.5);
    const room = this.count == 1 ? 140.0 : this.count == 2 ? 40.0 : 5.0;
    this.shiftX = rng.range(-room, room);
    this.shiftY = rng.range(-14, 12);
    for (let i = 0; i < this.count; i++) {
      this.scales.push(i > 0 && this.isEqual ? this.scales[0] : this.isDual ? this.sampleDual(rng) : this.sampleScale(rng));
      const ticks = this.scales[i].ticks;
      this.at.push(rng.int(1, ticks - 1));
    }
    if (this.asked == Asked.Reading) return true;
    for (let i = 1; i < this.count; i++) if (this.reading(i) == this.reading(0)) return false;
    return true;
  }

  private sampleScale(rng: Rng): Graduation {
    const minors = this.minors[rng.int(0, this.minors.length - 1)];
    const steps = minors == 2 ? STEPS_2 : minors == 4 ? STEPS_4 : minors == 5 ? STEPS_5 : STEPS_10;
    const step = steps[rng.int(0, steps.length - 1)];
    return new Graduation(step * rng.int(this.lowest, this.lowest == 0 ? 2 : 0), step, minors, minors == 10 ? 5 : 6);
  }

  /** The scale that is asked for, of two that cover the same temperatures. */
  private sampleDual(rng: Rng): Graduation {
    return this.asksFahrenheit
      ? new Graduation(rng.int(-2, 3) * 200, 200, rng.chance(0.5) ? 4 : 5, 6)
      : new Graduation(rng.int(-3, 2) * 100, 100, rng.chance(0.5) ? 4 : 5, 6);
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const cell = 672.0 / <f64>this.count;
    scene.enter(Frame.at(this.shiftX, this.shiftY));
    for (let i = 0; i < this.count; i++) {
      const graduation = this.scales[i];
      const x = cell * (<f64>i + 0.5) - (this.isDual ? 0.0 : 34.0);
      const level = BOTTOM - ((BOTTOM - TOP) * <f64>this.at[i]) / <f64>graduation.ticks;
      const glass = Paint.fill(style.surface).edge(style.ink, style.stroke(2.4));
      scene.rect(x - TUBE, TOP - 26, 2 * TUBE, BOTTOM - TOP + 70, glass, TUBE);
      scene.circle(x, BOTTOM + 52, 29, glass);
      scene.circle(x, BOTTOM + 52, 23, Paint.fill(style.accent));
      scene.rect(x - 7, level, 14, BOTTOM + 45 - level, Paint.fill(style.accent));
      const scale = new StraightScale(x, BOTTOM, x, TOP);
      const isLeft = this.asksFahrenheit;
      drawGraduation(scene, scale, graduation, TUBE, isLeft, 22);
      scene.text(isLeft ? "°F" : "°C", x + (isLeft ? -1.0 : 1.0) * (TUBE + 30), TOP - 34, 22, style.ink, 1, 1, style.bold);
      if (this.isDual) this.drawOther(scene, x, graduation);
      if (this.count > 1) scene.text(LETTERS[i], x, 636, 28, style.ink, 1, 1, true);
    }
    scene.leave();
  }

  /** The scale that is not asked for, on the other side of the tube: its numbers are where 1.8 °C + 32 puts them. */
  private drawOther(scene: Scene, x: f64, asked: Graduation): void {
    const style = scene.style;
    const low = asked.first;
    const span = asked.step * asked.majors;
    const side = this.asksFahrenheit ? -1.0 : 1.0;
    const from = this.asksFahrenheit ? toCelsius(low) : toFahrenheit(low);
    const to = this.asksFahrenheit ? toCelsius(low + span) : toFahrenheit(low + span);
    const step = this.asksFahrenheit ? 20.0 : 40.0;
    const scale = new StraightScale(x, BOTTOM, x, TOP);
    for (let tick = Math.ceil(from / step); tick * step <= to; tick++) {
      const share = (tick * step - from) / (to - from);
      const isMajor = <i32>tick % 5 == 0;
      scale.tick(scene, share, side * TUBE, side * (TUBE + (isMajor ? 26.0 : 13.0)), Paint.line(style.ink, style.stroke(isMajor ? 3 : 2)));
      if (isMajor) scale.label(scene, tenths(<i32>tick * <i32>step), share, side * (TUBE + 34), 22, style.ink, side > 0 ? 2 : 0);
    }
    scene.text(this.asksFahrenheit ? "°C" : "°F", x - side * (TUBE + 30), TOP - 34, 22, style.ink, 1, 1, style.bold);
  }

  /** A reading in tenths. */
  private reading(index: i32): i32 {
    return this.scales[index].tenthsAt(this.at[index]);
  }

  private result(): i32 {
    if (this.asked == Asked.Reading) return this.reading(0);
    if (this.asked == Asked.Change) return this.reading(1) - this.reading(0);
    let highest = i32.MIN_VALUE;
    let lowest = i32.MAX_VALUE;
    for (let i = 0; i < this.count; i++) {
      highest = max(highest, this.reading(i));
      lowest = min(lowest, this.reading(i));
    }
    return highest - lowest;
  }

  question(words: Words): string {
    const unit = this.asksFahrenheit ? "°F" : "°C";
    words.set("unit", unit);
    const rules = " The top of the column stands exactly on a tick.";
    if (this.asked == Asked.Reading) {
      return words.say(["What temperature does the thermometer show, in {unit}?" + rules, "Read the thermometer in {unit}." + rules, "Which temperature is it, in {unit}?" + rules, "Give the reading of the thermometer in {unit}." + rules]);
    }
    const exact = " The top of every column stands exactly on a tick.";
    if (this.asked == Asked.Change) {
      return words.say([
        "How many {unit} does the temperature rise from A to B? A fall counts as negative." + exact,
        "By how many {unit} is B warmer than A? Use a negative number when it is colder." + exact,
        "What is the reading of B minus the reading of A, in {unit}?" + exact,
        "Subtract the temperature at A from the temperature at B. What do you get, in {unit}?" + exact,
      ]);
    }
    return words.say([
      "How many {unit} lie between the highest and the lowest of the temperatures shown?" + exact,
      "What is the difference between the warmest and the coldest thermometer, in {unit}?" + exact,
      "By how many {unit} does the warmest thermometer exceed the coldest one?" + exact,
      "Subtract the lowest reading from the highest one. What do you get, in {unit}?" + exact,
    ]);
  }

  answer(): Answer {
    const unit = this.asksFahrenheit ? "°F" : "°C";
    return new DecimalAnswer(this.result(), 1, 0, unit);
  }

  /** A tick too high or too low. */
  foils(): Answer[] {
    const tick = this.scales[0].tenthsAt(1) - this.scales[0].tenthsAt(0);
    return [new DecimalAnswer(this.result() - tick, 1), new DecimalAnswer(this.result() + tick, 1)];
  }

  complexity(): f64 {
    let effort: f64 = 0;
    for (let i = 0; i < this.count; i++) {
      effort += 2.0 + 0.2 * <f64>this.scales[i].minors + (this.reading(i) < 0 ? 0.8 : 0.0) + (this.isEqual ? 0.0 : 1.0);
    }
    return effort + (this.lowest < 0 ? 0.6 : 0.0) + (this.isDual ? 2.5 : 0.0) + 1.2 * <f64>this.asked + 0.5 * <f64>(this.minors.length - 1);
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.count; i++) parts.push(tenths(this.reading(i)));
    return "The columns end at " + parts.join(", ") + (this.asked == Asked.Reading ? "." : ", which gives " + tenths(this.result()) + ".");
  }
}

/** Of tenths of a degree, in tenths. */
function toFahrenheit(celsius: i32): f64 {
  return <f64>celsius * 1.8 + 320;
}

function toCelsius(fahrenheit: i32): f64 {
  return (<f64>fahrenheit - 320) / 1.8;
}
