import { Answer } from "../../../assembly/answer/answer";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { Environment } from "../../../assembly/environment";
import { StraightScale } from "../../../assembly/kit/marks/dial";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { label, line, note, point } from "../../../assembly/scene/solution";
import { listed, Words } from "../../../assembly/words";
import { drawGraduation, Graduation, sampleTicks, tenths, Ticks, TICKS } from "./family";

/** Of the scale, in pixels. */
const TOP: f64 = 66;
const SIZE: f64 = 20;
/** From the left of the bulb to the middle of the tube, and from the tube's edge to the numbers. */
const BULB: f64 = 29;
const GAP: f64 = 34;
const LETTERS: StaticArray<string> = ["A", "B", "C", "D"];

/** What the readings are put together to. */
const enum Asked {
  Reading = 0,
  /** From A to B, negative when it falls. */
  Change = 1,
  /** The highest reading less the lowest. */
  Spread = 2,
}

const ASKED: StaticArray<string> = ["one reading", "B less A", "highest less lowest"];

/** Tenths of a degree between numbers, by how many ticks divide them. */
const STEPS_2: StaticArray<i32> = [20, 40, 100, 200];
const STEPS_4: StaticArray<i32> = [20, 40, 80, 200];
const STEPS_5: StaticArray<i32> = [10, 50, 100, 200];
const STEPS_10: StaticArray<i32> = [10, 50, 100];

/** What temperature do the thermometers show, or how far do they differ? Scales differ in their steps and may run below zero. */
export class ThermometerReadChange extends Environment {
  private count: i32 = 0;
  private ticks: Ticks = Ticks.Two;
  private lowest: i32 = 0;
  private highest: i32 = 0;
  private isEqual: bool = false;
  private isDual: bool = false;
  private asked: Asked = Asked.Reading;

  private scales: Graduation[] = [];
  /** Ticks from the start of each scale. */
  private at: i32[] = [];
  private asksFahrenheit: bool = false;
  /** Half the width of the tubes, and where their scales end. */
  private tube: f64 = 0;
  private bottom: f64 = 0;

  configure(knobs: Knobs): void {
    this.count = knobs.int("thermometers", [1, 1, 1, 1, 1, 2, 2, 3, 3, 4]);
    this.ticks = <Ticks>knobs.choice("ticks in a numbered step", TICKS, [
      Ticks.Two, Ticks.FourOrFive, Ticks.FourOrFive, Ticks.FiveOrTen, Ticks.FourOrFive, Ticks.Any, Ticks.Any, Ticks.FourOrFive, Ticks.Any, Ticks.Any,
    ]);
    this.lowest = knobs.int("lowest numbered step", [0, 0, -4, -4, -3, -4, -4, -4, -4, -4]);
    this.highest = knobs.int("highest start of a scale", [0, 2, -1, -1, -1, -1, -1, -1, -1, -1]);
    this.isDual = knobs.flag("both °C and °F", [false, false, false, false, true, false, false, false, false, false]);
    this.isEqual = knobs.flag("equal scales", [true, true, true, true, true, true, false, true, false, false]);
    this.asked = <Asked>knobs.choice("asked", ASKED, [
      Asked.Reading, Asked.Reading, Asked.Reading, Asked.Reading, Asked.Reading, Asked.Change, Asked.Change, Asked.Spread, Asked.Spread, Asked.Spread,
    ]);
  }

  sample(rng: Rng): bool {
    this.width = this.count == 1 ? 224 : this.count == 2 ? 448 : 672;
    this.height = this.count == 1 && this.ticks != Ticks.FiveOrTen && !this.isDual ? 448 : 672;
    this.tube = rng.range(11, 14);
    this.bottom = <f64>this.height - (this.count == 1 ? 106.0 : 154.0) - rng.range(0, 6);
    this.asksFahrenheit = this.isDual && rng.chance(0.5);
    for (let i = 0; i < this.count; i++) {
      this.scales.push(i > 0 && this.isEqual ? this.scales[0] : this.isDual ? this.sampleDual(rng) : this.sampleScale(rng));
      this.at.push(this.scales[i].sampleBetween(rng));
    }
    return this.isFair();
  }

  /** Another temperature on one thermometer. */
  makeTwin(rng: Rng): bool {
    const i = rng.int(0, this.count - 1);
    this.at[i] = this.scales[i].sampleBetween(rng);
    return this.isFair();
  }

  private isFair(): bool {
    if (this.asked == Asked.Reading) return true;
    for (let i = 1; i < this.count; i++) if (this.reading(i) == this.reading(0)) return false;
    // Whole numbered steps would be read off the numbers.
    return !this.isEqual || this.result() % this.scales[0].step != 0;
  }

  private sampleScale(rng: Rng): Graduation {
    const minors = sampleTicks(rng, this.ticks);
    const steps = minors == 2 ? STEPS_2 : minors == 4 ? STEPS_4 : minors == 5 ? STEPS_5 : STEPS_10;
    const step = steps[rng.int(0, steps.length - 1)];
    return new Graduation(step * rng.int(this.lowest, this.highest), step, minors, minors == 10 ? 5 : 6);
  }

  /** The scale that is asked for, of two that cover the same temperatures. */
  private sampleDual(rng: Rng): Graduation {
    return this.asksFahrenheit
      ? new Graduation(rng.int(-2, 3) * 200, 200, rng.chance(0.5) ? 4 : 5, 6)
      : new Graduation(rng.int(-3, 2) * 100, 100, rng.chance(0.5) ? 4 : 5, 6);
  }

  /** The middle of a tube: it and its numbers stand in the middle of their part of the canvas. */
  private tubeX(index: i32): f64 {
    const middle = (<f64>this.width * (<f64>index + 0.5)) / <f64>this.count;
    return this.isDual ? middle : middle - (this.tube + GAP + this.scales[index].labelWidth(SIZE) - BULB) / 2;
  }

  private levelOf(index: i32): f64 {
    return this.bottom - ((this.bottom - TOP) * <f64>this.at[index]) / <f64>this.scales[index].ticks;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    for (let i = 0; i < this.count; i++) {
      const graduation = this.scales[i];
      const x = this.tubeX(i);
      const level = this.levelOf(i);
      const glass = Paint.fill(style.surface).edge(style.ink, style.stroke(2.4));
      scene.rect(x - this.tube, TOP - 26, 2 * this.tube, this.bottom - TOP + 70, glass, this.tube);
      scene.circle(x, this.bottom + 52, BULB, glass);
      scene.tag(i);
      scene.circle(x, this.bottom + 52, BULB - 6, Paint.fill(style.accent));
      scene.rect(x - 7, level, 14, this.bottom + 45 - level, Paint.fill(style.accent));
      scene.tag(-1);
      const isLeft = this.asksFahrenheit;
      drawGraduation(scene, new StraightScale(x, this.bottom, x, TOP), graduation, this.tube, isLeft, SIZE);
      this.drawUnit(scene, isLeft ? "°F" : "°C", x + (isLeft ? -1.0 : 1.0) * (this.tube + 28));
      if (this.isDual) this.drawOther(scene, x, graduation);
      if (this.count > 1) scene.text(LETTERS[i], x, this.bottom + 110, 26, style.ink, Align.Centre, Baseline.Middle, Face.Bold);
    }
  }

  private drawUnit(scene: Scene, unit: string, x: f64): void {
    scene.text(unit, x, TOP - 34, SIZE, scene.style.ink, Align.Centre, Baseline.Middle, scene.style.face);
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
    const scale = new StraightScale(x, this.bottom, x, TOP);
    for (let tick = Math.ceil(from / step); tick * step <= to; tick++) {
      const share = (tick * step - from) / (to - from);
      const isMajor = <i32>tick % 5 == 0;
      scale.tick(scene, share, side * this.tube, side * (this.tube + (isMajor ? 26.0 : 13.0)), Paint.line(style.ink, style.stroke(isMajor ? 3 : 2)));
      if (isMajor) scale.label(scene, tenths(<i32>tick * <i32>step), share, side * (this.tube + GAP), SIZE, style.ink, side > 0 ? Align.Right : Align.Left);
    }
    this.drawUnit(scene, this.asksFahrenheit ? "°C" : "°F", x - side * (this.tube + 28));
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
    words.set("unit", this.unit());
    words.set("rules", this.count == 1 ? "The top of the column is level with a tick." : "The top of every column is level with a tick.");
    if (this.asked == Asked.Reading) {
      return words.say([
        "What temperature does the thermometer show, in {unit}? {rules}",
        "Read the thermometer in {unit}. {rules}",
        "Which temperature is it, in {unit}? {rules}",
        "Give the reading of the thermometer in {unit}. {rules}",
        "How many {unit} does the thermometer indicate? {rules}",
        "A student notes down the temperature in {unit}. What should they write? {rules}",
        "How warm or cold is it, in {unit}? {rules}",
        "Find the temperature at the top of the column, in {unit}. {rules}",
      ]);
    }
    if (this.asked == Asked.Change) {
      words.set("sign", "The result is negative if B is colder than A.");
      return words.say([
        "How many {unit} does the temperature rise from A to B? {rules} {sign}",
        "By how many {unit} is B warmer than A? {rules} {sign}",
        "What is the reading of B minus the reading of A, in {unit}? {rules} {sign}",
        "Subtract the temperature at A from the temperature at B. What do you get, in {unit}? {rules} {sign}",
        "A was read in the morning and B at noon. How did the temperature change, in {unit}? {rules} {sign}",
        "Find the change in temperature from A to B in {unit}. {rules} {sign}",
        "How much does it warm up between A and B, in {unit}? {rules} {sign}",
        "First the thermometer shows A, later B. What is the change in {unit}? {rules} {sign}",
      ]);
    }
    return words.say([
      "How many {unit} lie between the highest and the lowest of the temperatures shown? {rules}",
      "What is the difference between the highest and the lowest temperature, in {unit}? {rules}",
      "By how many {unit} is the warmest place warmer than the coldest one, going by these thermometers? {rules}",
      "Subtract the lowest reading from the highest one. What do you get, in {unit}? {rules}",
      "How far do the highest and the lowest temperature lie apart, in {unit}? {rules}",
      "Find the range of the temperatures, highest minus lowest, in {unit}. {rules}",
      "Read all the thermometers. How many {unit} separate the warmest from the coldest? {rules}",
      "What's the gap between the warmest and the coldest reading, in {unit}? {rules}",
    ]);
  }

  private unit(): string {
    return this.asksFahrenheit ? "°F" : "°C";
  }

  answer(): Answer {
    return new DecimalAnswer(this.result(), 1, 0, this.unit());
  }

  /** One thermometer by itself. */
  foils(): Answer[] {
    return this.count == 1 ? [] : [new DecimalAnswer(this.reading(this.count - 1), 1, 0, this.unit())];
  }

  solution(scene: Scene): void {
    for (let i = 0; i < this.count; i++) {
      const y = this.levelOf(i);
      const x = this.tubeX(i);
      point(scene, i);
      line(scene, x - this.tube - 6, y, x + this.tube + 6, y);
      label(scene, tenths(this.reading(i)), x - this.tube - 6, y, 4);
    }
    if (this.count > 1) note(scene, tenths(this.result()) + " " + this.unit());
  }

  /**
   * The work of reading each scale, more where it differs from the others or one of two units must be told, and below zero, where
   * ticks are counted downwards; a step of arithmetic for every further thermometer.
   */
  complexity(): f64 {
    let work = <f64>(this.count - 1) + (this.isDual ? 2.5 : 0.0);
    for (let i = 0; i < this.count; i++) {
      work += this.scales[i].work(this.at[i]) + (this.reading(i) < 0 ? 0.5 : 0.0) + (this.isEqual ? 0.0 : 1.0);
    }
    return work;
  }

  explain(): string {
    if (this.asked == Asked.Reading) return "The column ends at the tick for " + tenths(this.result()) + " " + this.unit() + ".";
    const parts: string[] = [];
    for (let i = 0; i < this.count; i++) parts.push(LETTERS[i] + " shows " + tenths(this.reading(i)) + " " + this.unit());
    return listed(parts) + (this.asked == Asked.Change ? ": from A to B that is " : ": highest less lowest is ") + tenths(this.result()) + " " + this.unit() + ".";
  }
}

/** Of tenths of a degree, in tenths. */
function toFahrenheit(celsius: i32): f64 {
  return <f64>celsius * 1.8 + 320;
}

function toCelsius(fahrenheit: i32): f64 {
  return (<f64>fahrenheit - 320) / 1.8;
}
