/** What the instrument environments share: clock faces, evenly divided scales and their drawing. */
import { Dial, StraightScale } from "../../../assembly/kit/marks/dial";
import { Rng } from "../../../assembly/random";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Scene } from "../../../assembly/scene/scene";

/** Which numbers a clock face carries. */
export const enum Numerals {
  /** 1 to 12. */
  All = 0,
  /** 3, 6, 9 and 12. */
  Quarters = 1,
  /** None: a triangle marks 12. */
  None = 2,
}

/** The words by which levels name `Numerals`, in their order. */
export const NUMERALS: StaticArray<string> = ["all", "quarters", "none"];

/** The look of a clock face: whatever it is, the hands say the same. */
export class ClockFace {
  constructor(
    public x: f64,
    public y: f64,
    public radius: f64,
    public numerals: Numerals,
    /** Degrees by which the whole clock is turned clockwise. */
    public turn: f64 = 0,
    /** Hands reach a little behind the centre. */
    public hasTails: bool = false,
    public isSquare: bool = false,
  ) {}

  /** Draws the face and its hands. `seconds` counts from 12 o'clock; the second hand is drawn when `hasSecondHand`. */
  draw(scene: Scene, seconds: i32, hasSecondHand: bool): void {
    const style = scene.style;
    const r = this.radius;
    scene.enter(Frame.at(this.x, this.y).turned(this.turn));
    const edge = Paint.fill(style.surface).edge(style.ink, style.stroke(r * 0.02));
    if (this.isSquare) scene.rect(-r, -r, 2 * r, 2 * r, edge, r * 0.12);
    else scene.circle(0, 0, r, edge);
    // The numbers stand outside the ring of ticks, where no hand ever covers them.
    const dial = new Dial(0, 0, r * 0.77, -90, 360);
    const hourTick = Paint.line(style.ink, style.stroke(r * 0.022));
    const minuteTick = Paint.line(style.ink, style.stroke(Math.max(2, r * 0.009)));
    dial.ticks(scene, 60, 5, r * 0.045, minuteTick, r * 0.09, hourTick);
    if (this.numerals == Numerals.None) dial.pointer(scene, 0, r * 0.8, r * 0.11, Paint.fill(style.ink));
    else {
      const step = this.numerals == Numerals.All ? 1 : 3;
      for (let hour = step; hour <= 12; hour += step) {
        dial.label(scene, hour.toString(), <f64>hour / 12.0, r * 0.885, Math.max(20, r * 0.135), style.ink);
      }
    }
    const tail = this.hasTails ? r * 0.1 : 0;
    dial.hand(scene, <f64>seconds / 43200.0, r * 0.4, tail, Paint.line(style.ink, r * 0.055));
    dial.hand(scene, <f64>(seconds % 3600) / 3600.0, r * 0.7, tail, Paint.line(style.ink, r * 0.03));
    if (hasSecondHand) dial.hand(scene, <f64>(seconds % 60) / 60.0, r * 0.75, r * 0.18, Paint.line(style.accent, Math.max(2.5, r * 0.012)));
    scene.circle(0, 0, r * 0.045, Paint.fill(hasSecondHand ? style.accent : style.ink));
    scene.leave();
  }
}

/** A clock face somewhere in the box, as large as fits, in one of several looks. */
export function sampleFace(rng: Rng, left: f64, top: f64, side: f64, numerals: Numerals, turn: f64): ClockFace {
  const radius = side * rng.range(0.42, 0.48);
  // Its diagonal must fit when a square clock is turned.
  const isSquare = turn == 0 && rng.chance(0.25);
  // The edge is up to a 40th of the radius wide, half of it outside.
  const room = side / 2 - radius * 1.02;
  return new ClockFace(
    left + side / 2 + rng.range(-room, room), top + side / 2 + rng.range(-room, room),
    radius, numerals, turn, rng.chance(0.5), isSquare,
  );
}

/** `h:mm`, or `h:mm:ss`, on a 12-hour dial. */
export function clockText(seconds: i32, withSeconds: bool): string {
  const hours = seconds / 3600 % 12;
  const text = (hours == 0 ? 12 : hours).toString() + ":" + twoDigits(seconds / 60 % 60);
  return withSeconds ? text + ":" + twoDigits(seconds % 60) : text;
}

function twoDigits(value: i32): string {
  return value < 10 ? "0" + value.toString() : value.toString();
}

/** An evenly divided scale, in tenths so that it is exact. */
export class Graduation {
  constructor(
    /** Tenths at the start. */
    public first: i32,
    /** Tenths from one number to the next. */
    public step: i32,
    /** Ticks from one number to the next. */
    public minors: i32,
    /** How many numbered steps there are. */
    public majors: i32,
  ) {}

  /** Tenths at so many ticks from the start; a step is always a whole number of tenths a tick. */
  tenthsAt(ticks: i32): i32 {
    return this.first + (this.step / this.minors) * ticks;
  }

  /** How many ticks the scale has from its start to its end. */
  get ticks(): i32 {
    return this.majors * this.minors;
  }

  /** The number at a numbered step. */
  label(major: i32): string {
    return tenths(this.first + this.step * major);
  }
}

/** Tenths as a number. */
export function tenths(value: i32): string {
  const magnitude = abs(value);
  const text = (magnitude / 10).toString() + (magnitude % 10 == 0 ? "" : "." + (magnitude % 10).toString());
  return value < 0 ? "-" + text : text;
}

/** Steps between numbers, in tenths, that a tick divides into whole tenths: without tenths, and with them. */
const WHOLE_STEPS_2: StaticArray<i32> = [20, 40, 60, 100, 200];
const WHOLE_STEPS_4: StaticArray<i32> = [40, 80, 200, 400, 1000];
const WHOLE_STEPS_5: StaticArray<i32> = [50, 100, 200, 250, 500, 1000];
const WHOLE_STEPS_10: StaticArray<i32> = [100, 200, 500, 1000];
const FINE_STEPS_4: StaticArray<i32> = [4, 8, 20, 100];
const FINE_STEPS_5: StaticArray<i32> = [5, 10, 20, 30];
const FINE_STEPS_10: StaticArray<i32> = [10, 20, 50];

/** A scale with that many numbered steps, each divided into 2, 4, 5 or 10 ticks. */
export function sampleGraduation(rng: Rng, majors: i32, minors: i32, mayStartAnywhere: bool, mayHaveTenths: bool): Graduation {
  const isFine = mayHaveTenths && minors != 2 && rng.chance(0.6);
  const steps = minors == 2 ? WHOLE_STEPS_2
    : minors == 4 ? (isFine ? FINE_STEPS_4 : WHOLE_STEPS_4)
    : minors == 5 ? (isFine ? FINE_STEPS_5 : WHOLE_STEPS_5)
    : isFine ? FINE_STEPS_10 : WHOLE_STEPS_10;
  const step = steps[rng.int(0, steps.length - 1)];
  const first = mayStartAnywhere ? step * rng.int(1, 8) : 0;
  return new Graduation(first, step, minors, majors);
}

/**
 * Draws the ticks and numbers of a graduation along a straight scale, on its right side (seen along it) from `edge` outwards, or
 * on the left with `isLeft`. Share 0 of the scale is the graduation's start.
 */
export function drawGraduation(scene: Scene, scale: StraightScale, graduation: Graduation, edge: f64, isLeft: bool, size: f64): void {
  const style = scene.style;
  const side = isLeft ? 1.0 : -1.0;
  for (let i = 0; i <= graduation.ticks; i++) {
    const isMajor = i % graduation.minors == 0;
    const isHalf = graduation.minors == 10 && i % 5 == 0;
    const share = <f64>i / <f64>graduation.ticks;
    const length = isMajor ? 26.0 : isHalf ? 20.0 : 13.0;
    scale.tick(scene, share, side * edge, side * (edge + length), Paint.line(style.ink, style.stroke(isMajor ? 3 : 2)));
    if (isMajor) {
      const align = isLeft ? Align.Right : Align.Left;
      scale.label(scene, graduation.label(i / graduation.minors), share, side * (edge + 34), size, style.ink, align);
    }
  }
}
