import { Answer } from "../../../assembly/answer/answer";
import { TimeAnswer } from "../../../assembly/answer/time";
import { Environment } from "../../../assembly/environment";
import { Dial } from "../../../assembly/kit/marks/dial";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";

/** What time is it on a clock without numerals that is seen in a mirror, or reflected in water? */
export class ClockInMirror extends Environment {
  private step: i32 = 0;
  private hasWater: bool = false;
  private tilt: i32 = 0;
  private hasMinuteTicks: bool = true;
  private hasSecondHand: bool = false;

  /** Seconds since 12 o'clock. */
  private time: i32 = 0;
  private isWater: bool = false;
  private turn: i32 = 0;
  private radius: f64 = 0;
  private x: f64 = 0;
  private y: f64 = 0;

  configure(knobs: Knobs): void {
    this.step = knobs.int("steps of minutes", [30, 15, 5, 5, 5, 1, 1, 1, 1, 1]);
    this.hasWater = knobs.from("reflections in water", 2);
    this.hasMinuteTicks = knobs.flag("minute ticks", [true, true, true, false, false, true, true, true, true, true]);
    this.tilt = knobs.int("degrees the clock may be turned", [0, 0, 0, 0, 45, 0, 45, 180, 60, 180]);
    this.hasSecondHand = knobs.from("second hand", 8);
  }

  sample(rng: Rng): bool {
    this.time = rng.int(0, 720 / this.step - 1) * this.step * 60;
    if (this.hasSecondHand) this.time += rng.int(0, 59);
    this.isWater = this.hasWater && rng.chance(0.5);
    this.turn = this.tilt == 0 ? 0 : rng.int(10, this.tilt) * (rng.chance(0.5) ? 1 : -1);
    this.radius = <f64>rng.int(250, 316);
    const room = 328.0 - this.radius;
    this.x = 336.0 + rng.range(-room, room);
    this.y = 336.0 + rng.range(-room, room);
    // The reflection must tell another time.
    const image = this.isWater ? (1800 * 36 - this.time) % 43200 : (43200 - this.time) % 43200;
    return image != this.time;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const r = this.radius;
    scene.circle(this.x, this.y, r, Paint.fill(style.surface).edge(style.ink, style.stroke(r * 0.02)));
    // Reflected clocks run counter-clockwise; in water their 12 is at the bottom.
    const dial = new Dial(this.x, this.y, r * 0.94, (this.isWater ? 90.0 : -90.0) + <f64>this.turn, -360);
    const hourTick = Paint.line(style.ink, style.stroke(r * 0.022));
    const minuteTick = Paint.line(style.ink, style.stroke(Math.max(2, r * 0.009)));
    dial.ticks(scene, this.hasMinuteTicks ? 60 : 12, this.hasMinuteTicks ? 5 : 1, r * 0.05, minuteTick, r * 0.1, hourTick);
    dial.pointer(scene, 0, r * 0.7, r * 0.11, Paint.fill(style.ink));
    dial.hand(scene, <f64>this.time / 43200.0, r * 0.45, 0, Paint.line(style.ink, r * 0.055));
    dial.hand(scene, <f64>(this.time % 3600) / 3600.0, r * 0.83, 0, Paint.line(style.ink, r * 0.03));
    if (this.hasSecondHand) dial.hand(scene, <f64>(this.time % 60) / 60.0, r * 0.9, r * 0.18, Paint.line(style.accent, Math.max(2.5, r * 0.012)));
    scene.circle(this.x, this.y, r * 0.045, Paint.fill(this.hasSecondHand ? style.accent : style.ink));
  }

  question(words: Words): string {
    const rules: string[] = [
      this.isWater
        ? "The picture shows its reflection in still water: top and bottom are swapped."
        : "The picture shows it in a mirror on the wall: left and right are swapped.",
      "The small triangle on the face marks 12" + (this.tilt > 0 ? "; the clock may hang tilted." : "."),
      "The shortest hand shows the hours and moves on evenly with the minutes, the longer one shows the minutes" + (this.hasSecondHand ? ", the thin one with a tail the seconds." : "."),
      "Give a 12-hour time, with hours from 1 to 12.",
    ];
    return words
      .set("rules", rules.join(" "))
      .say([
        "What time is it really on this clock? {rules}",
        "Which time does the real clock show? {rules}",
        "Find the true time of the clock. {rules}",
        "Tell the time that the clock itself shows. {rules}",
      ]);
  }

  answer(): Answer {
    const hour = this.time / 3600;
    return new TimeAnswer(hour == 0 ? 12 : hour, this.time / 60 % 60, this.hasSecondHand ? this.time % 60 : -1);
  }

  complexity(): f64 {
    const minute = this.time / 60 % 60;
    // How far the minute hand is from a quarter: what must be counted off.
    const counted = min(minute % 15, 15 - minute % 15);
    return 30.0 / <f64>this.step + 0.3 * <f64>counted + (this.isWater ? 3.0 : 0.0) + (this.hasMinuteTicks ? 0.0 : 3.0)
      + <f64>abs(this.turn) * 0.05 + (this.tilt > 0 ? 3.0 : 0.0) + (this.hasSecondHand ? 12.0 : 0.0);
  }

  explain(): string {
    const hour = this.time / 3600;
    return "Swapping " + (this.isWater ? "top and bottom" : "left and right") + " back, the hour hand lies after "
      + (hour == 0 ? 12 : hour).toString() + " and the minute hand stands at " + (this.time / 60 % 60).toString() + " minutes.";
  }
}
