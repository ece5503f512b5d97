/** What the instrument environments share: clock faces, evenly divided scales and their drawing. */
import { Dial, StraightScale } from "../../../assembly/kit/marks/dial";
import { Rng } from "../../../assembly/random";
import { textWidth } from "../../../assembly/scene/font";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Scene } from "../../../assembly/scene/scene";
import { label, route } from "../../../assembly/scene/solution";

/** Which numbers a clock face carries. */
export const enum Numerals {
  /** 1 to 12. */
  All = 0,
  /** 3, 6, 9 and 12. */
  Quarters = 1,
  /** None: a triangle marks 12. */
  None = 2,
}

/** What the levels call `Numerals`, in their order. */
export const NUMERALS: StaticArray<string> = ["1 to 12", "3, 6, 9 and 12", "none"];

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

  /** Draws the face and its hands, which get the tag. `seconds` counts from 12 o'clock; the second hand is drawn when `hasSecondHand`. */
  draw(scene: Scene, seconds: i32, hasSecondHand: bool, tag: i32): void {
    const style = scene.style;
    const r = this.radius;
    scene.enter(Frame.at(this.x, this.y).turned(this.turn));
    scene.tag(-1);
    const edge = Paint.fill(style.surface).edge(style.ink, style.stroke(r * 0.02));
    if (this.isSquare) scene.rect(-r, -r, 2 * r, 2 * r, edge, r * 0.12);
    else scene.circle(0, 0, r, edge);
    // The numbers stand outside the ring of ticks, where no hand ever covers them.
    const dial = new Dial(0, 0, r * 0.77, -90, 360);
    const hourTick = Paint.line(style.ink, style.stroke(Math.max(2.4, r * 0.022)));
    const minuteTick = Paint.line(style.ink, style.stroke(Math.max(1.8, r * 0.009)));
    dial.ticks(scene, 60, 5, r * 0.045, minuteTick, r * 0.09, hourTick);
    if (this.numerals == Numerals.None) dial.pointer(scene, 0, r * 0.8, r * 0.11, Paint.fill(style.ink));
    else {
      const step = this.numerals == Numerals.All ? 1 : 3;
      for (let hour = step; hour <= 12; hour += step) {
        dial.label(scene, hour.toString(), <f64>hour / 12.0, r * 0.885, Math.max(18, r * 0.135), style.ink);
      }
    }
    scene.tag(tag);
    const tail = this.hasTails ? r * 0.1 : 0;
    dial.hand(scene, <f64>seconds / 43200.0, r * 0.4, tail, Paint.line(style.ink, r * 0.055));
    dial.hand(scene, <f64>(seconds % 3600) / 3600.0, r * 0.7, tail, Paint.line(style.ink, r * 0.03));
    if (hasSecondHand) dial.hand(scene, <f64>(seconds % 60) / 60.0, r * 0.75, r * 0.18, Paint.line(style.accent, Math.max(2.2, r * 0.012)));
    scene.circle(0, 0, r * 0.045, Paint.fill(hasSecondHand ? style.accent : style.ink));
    scene.tag(-1);
    scene.leave();
  }

  /** A text of a solution beside the tip of a hand that has gone a share of the full turn; `reach` is a share of the radius. */
  nameHand(scene: Scene, text: string, share: f64, reach: f64): void {
    const dial = new Dial(this.x, this.y, this.radius, -90 + this.turn, 360);
    label(scene, text, dial.pointX(share, this.radius * reach), dial.pointY(share, this.radius * reach), 4);
  }

  /** A solution's arrow around the centre, from one share of the full turn on by another, counter-clockwise when that is negative. */
  drawTurn(scene: Scene, from: f64, turn: f64): void {
    const dial = new Dial(this.x, this.y, this.radius, -90 + this.turn, 360);
    const points: f64[] = [];
    for (let i = 0; i <= 48; i++) {
      const share = from + (turn * <f64>i) / 48.0;
      points.push(dial.pointX(share, this.radius * 0.32));
      points.push(dial.pointY(share, this.radius * 0.32));
    }
    route(scene, points);
  }

  /**
   * The work of telling a time from the face: how far the minute hand is from where anybody knows it (the half hours, the quarters,
   * the numbers; from there marks are counted), the numbers that are missing next to either hand, and a tilt that must be undone.
   */
  work(minutes: i32): f64 {
    const minute = minutes % 60;
    const off = min(minute % 5, 5 - (minute % 5));
    let work = minute % 30 == 0 ? 0.0 : minute % 15 == 0 ? 1.0 : minute % 5 == 0 ? 2.0 : 5.0 + 0.2 * <f64>off;
    work += this.missing(minutes / 60 % 12) + this.missing((minute + 2) / 5 % 12);
    return work + (this.turn == 0 ? 0.0 : 3.0);
  }

  /** The work of finding an hour on the face: hours counted from the nearest that is marked. */
  private missing(hour: i32): f64 {
    if (this.numerals == Numerals.All) return 0;
    const counted = this.numerals == Numerals.Quarters ? min(hour % 3, 3 - (hour % 3)) : min(hour, 12 - hour);
    return counted == 0 ? 0.0 : 1.0 + 0.25 * <f64>counted;
  }
}

/** A clock face in the middle of a cell, as large as fits, in one of several looks. */
export function sampleFace(rng: Rng, left: f64, top: f64, side: f64, numerals: Numerals, turn: f64): ClockFace {
  const radius = side * rng.range(0.43, 0.465);
  // Its diagonal must fit when a square clock is turned.
  const isSquare = turn == 0 && rng.chance(0.25);
  return new ClockFace(left + side / 2, top + side / 2, radius, numerals, turn, rng.chance(0.5), isSquare);
}

/** Degrees by which a clock hangs tilted, clearly enough to be seen; none where the most is 0. */
export function sampleTilt(rng: Rng, most: i32): f64 {
  return most == 0 ? 0.0 : <f64>(rng.int(8, most) * (rng.chance(0.5) ? 1 : -1));
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

  /** Ticks from the start to one that carries no number: a label read off would be no reading. */
  sampleBetween(rng: Rng): i32 {
    return rng.int(0, this.majors - 1) * this.minors + rng.int(1, this.minors - 1);
  }

  /** The width of its widest number. */
  labelWidth(size: f64): f64 {
    let widest: f64 = 0;
    for (let i = 0; i <= this.majors; i++) widest = Math.max(widest, textWidth(this.label(i), size));
    return widest;
  }

  /**
   * The work of reading a tick: two numbers are read, the ticks between them counted, one tick worked out (less where it is a
   * round number, more where it is a fraction), ticks counted from the nearer number; a start other than 0 is allowed for.
   */
  work(at: i32): f64 {
    const past = at % this.minors;
    const tick = this.step / this.minors;
    const ease = tick == 10 || tick == 100 ? 0.0 : tick % 10 != 0 ? 1.5 : tick % 50 == 0 ? 0.5 : 1.0;
    return 2 + 0.25 * <f64>(this.minors + min(past, this.minors - past)) + ease + (this.first == 0 ? 0.0 : 1.0);
  }
}

/** A choice of how many ticks divide a numbered step. */
export const enum Ticks {
  Two = 0,
  FourOrFive = 1,
  FiveOrTen = 2,
  Any = 3,
}

/** What the levels call `Ticks`, in their order. */
export const TICKS: StaticArray<string> = ["2", "4 or 5", "5 or 10", "4, 5 or 10"];

export function sampleTicks(rng: Rng, ticks: Ticks): i32 {
  return rng.pick<i32>(ticks == Ticks.Two ? [2] : ticks == Ticks.FourOrFive ? [4, 5] : ticks == Ticks.FiveOrTen ? [5, 10] : [4, 5, 10]);
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
export function sampleGraduation(rng: Rng, majors: i32, minors: i32, startsAnywhere: bool, hasTenths: bool): Graduation {
  const isFine = hasTenths && minors != 2;
  const steps = minors == 2 ? WHOLE_STEPS_2
    : minors == 4 ? (isFine ? FINE_STEPS_4 : WHOLE_STEPS_4)
    : minors == 5 ? (isFine ? FINE_STEPS_5 : WHOLE_STEPS_5)
    : isFine ? FINE_STEPS_10 : WHOLE_STEPS_10;
  const step = steps[rng.int(0, steps.length - 1)];
  const first = startsAnywhere ? step * rng.int(1, 8) : 0;
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
