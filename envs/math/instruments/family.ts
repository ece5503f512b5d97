/** What the instrument environments share: clock faces. */
import { Dial } from "../../../assembly/kit/gauge";
import { Rng } from "../../../assembly/random";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";

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
    public hasMinuteTicks: bool = true,
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
    dial.ticks(scene, this.hasMinuteTicks ? 60 : 12, this.hasMinuteTicks ? 5 : 1, r * 0.045, minuteTick, r * 0.09, hourTick);
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
  const radius = side * rng.range(0.42, 0.485);
  // Its diagonal must fit when a square clock is turned.
  const isSquare = turn == 0 && rng.chance(0.25);
  const room = side / 2 - radius;
  return new ClockFace(
    left + side / 2 + rng.range(-room, room), top + side / 2 + rng.range(-room, room),
    radius, numerals, turn, true, rng.chance(0.5), isSquare,
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
