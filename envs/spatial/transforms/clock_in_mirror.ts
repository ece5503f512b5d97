import { Answer } from "../../../assembly/answer/answer";
import { TimeAnswer } from "../../../assembly/answer/time";
import { Environment } from "../../../assembly/environment";
import { Dial } from "../../../assembly/kit/marks/dial";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { label, point } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";

/** Seconds of a full turn of the hour hand. */
const TURN: i32 = 43200;
/** Between the clock and the edge of the canvas. */
const EDGE: f64 = 10;

/** Tags of the triangle and of the hands. */
const enum Part {
  Twelve = 0,
  Hours = 1,
  Minutes = 2,
  Seconds = 3,
}

/** What time is it on a clock without numerals that is seen in a mirror, or reflected in water? */
export class ClockInMirror extends Environment {
  private step: i32 = 0;
  private coarser: i32 = 0;
  private hasWater: bool = false;
  private leastTilt: i32 = 0;
  private mostTilt: i32 = 0;
  private hasMinuteTicks: bool = true;
  private hasSecondHand: bool = false;

  /** Seconds since 12 o'clock. */
  private time: i32 = 0;
  private isWater: bool = false;
  private turn: i32 = 0;
  /** The make of the clock: the length of its hands, and of its ticks and triangle, as shares of its radius. */
  private hourHand: f64 = 0;
  private minuteHand: f64 = 0;
  private tick: f64 = 0;
  private triangle: f64 = 0;

  configure(knobs: Knobs): void {
    this.step = knobs.int("steps of minutes", [30, 15, 5, 5, 1, 1, 1, 1, 1, 1]);
    this.coarser = knobs.int("minutes that are no steps", [60, 30, 15, 15, 5, 5, 5, 5, 5, 5]);
    this.hasWater = knobs.from("reflections in water", 2);
    this.hasMinuteTicks = knobs.flag("minute ticks", [false, false, false, false, true, true, true, true, true, true]);
    this.leastTilt = knobs.int("least degrees by which the clock is turned", [0, 0, 0, 20, 0, 20, 70, 120, 20, 120]);
    this.mostTilt = knobs.int("most degrees by which the clock is turned", [0, 0, 0, 40, 0, 60, 110, 175, 90, 175]);
    this.hasSecondHand = knobs.from("second hand", 8);
  }

  sample(rng: Rng): bool {
    this.width = this.hasMinuteTicks && this.mostTilt > 0 ? 672 : 448;
    this.height = this.width;
    this.time = this.drawTime(rng);
    this.isWater = this.hasWater && rng.chance(0.5);
    this.turn = rng.int(this.leastTilt, this.mostTilt) * (rng.chance(0.5) ? 1 : -1);
    this.hourHand = rng.range(0.4, 0.5);
    this.minuteHand = rng.range(0.72, 0.84);
    this.tick = rng.range(0.08, 0.12);
    this.triangle = rng.range(0.09, 0.12);
    return this.isTask();
  }

  /** Another time on the same clock. */
  makeTwin(rng: Rng): bool {
    this.time = this.drawTime(rng);
    return this.isTask();
  }

  private drawTime(rng: Rng): i32 {
    const minutes = rng.int(0, 720 / this.step - 1) * this.step;
    return minutes * 60 + (this.hasSecondHand ? rng.int(0, 59) : 0);
  }

  private isTask(): bool {
    // On the hour only at the first level: elsewhere the minutes are no multiple of the steps of the level before.
    if (this.coarser < 60 && this.minutes % this.coarser == 0) return false;
    if (this.hasSecondHand && this.time % 5 == 0) return false;
    // The reflection must tell another time.
    return this.imageTime != this.time;
  }

  private get minutes(): i32 {
    return this.time / 60 % 60;
  }

  /** What a clock would say that looks like the reflection. */
  private get imageTime(): i32 {
    return ((this.isWater ? 3 * TURN / 2 : TURN) - this.time) % TURN;
  }

  private get dial(): Dial {
    const side = <f64>this.width;
    // Reflected clocks run counter-clockwise; in water their 12 is at the bottom.
    return new Dial(side / 2, side / 2, (side / 2 - EDGE) * 0.94, (this.isWater ? 90.0 : -90.0) + <f64>this.turn, -360);
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const dial = this.dial;
    const r = <f64>this.width / 2 - EDGE;
    scene.circle(dial.x, dial.y, r, Paint.fill(style.surface).edge(style.ink, style.stroke(r * 0.02)));
    const hourTick = Paint.line(style.ink, style.stroke(r * 0.022));
    const minuteTick = Paint.line(style.ink, style.stroke(Math.max(2, r * 0.009)));
    dial.ticks(scene, this.hasMinuteTicks ? 60 : 12, this.hasMinuteTicks ? 5 : 1, r * this.tick * 0.5, minuteTick, r * this.tick, hourTick);
    scene.tag(Part.Twelve);
    dial.pointer(scene, 0, r * 0.7, r * this.triangle, Paint.fill(style.ink));
    scene.tag(Part.Hours);
    dial.hand(scene, <f64>this.time / <f64>TURN, r * this.hourHand, 0, Paint.line(style.ink, r * 0.055));
    scene.tag(Part.Minutes);
    dial.hand(scene, <f64>(this.time % 3600) / 3600.0, r * this.minuteHand, 0, Paint.line(style.ink, r * 0.03));
    scene.tag(Part.Seconds);
    if (this.hasSecondHand) dial.hand(scene, <f64>(this.time % 60) / 60.0, r * 0.9, r * 0.18, Paint.line(style.accent, Math.max(2.5, r * 0.012)));
    scene.tag(-1);
    scene.circle(dial.x, dial.y, r * 0.045, Paint.fill(this.hasSecondHand ? style.accent : style.ink));
  }

  question(words: Words): string {
    const rules: string[] = [
      (this.mostTilt > 0 ? "The clock may hang tilted; the" : "The") + " small triangle on its face marks 12.",
      "The short thick hand shows the hours and the longer one the minutes" + (this.hasSecondHand ? "; the thin one with a tail shows the seconds." : "."),
      "Give a 12-hour time, with hours from 1 to 12.",
    ];
    return words
      .set("rules", rules.join(" "))
      .set("where", this.isWater ? "reflected in still water" : "in a mirror on the wall")
      .set("swapped", this.isWater ? "top and bottom" : "left and right")
      .say([
        "You see a clock {where}, so {swapped} are swapped. What time does the clock itself show? {rules}",
        "The picture shows a clock {where}. What time is it really? {rules}",
        "A clock without numerals is seen {where}. Determine the true time. {rules}",
        "What time is it? Careful: you are looking at the clock {where}, and {swapped} have changed places. {rules}",
        "Somebody took this photo of a clock {where}. Which time did the real clock show at that moment? {rules}",
        "Undo the reflection and read the clock, which is seen {where}. {rules}",
        "This is how a clock looks {where}. Give the time that you would read off if you turned round and looked at the clock directly. {rules}",
        "The clock shown here is seen {where}: its {swapped} are exchanged. State the correct time. {rules}",
      ]);
  }

  answer(): Answer {
    return this.timeOf(this.time);
  }

  private timeOf(time: i32): TimeAnswer {
    return new TimeAnswer(time / 3600, time / 60 % 60, this.hasSecondHand ? time % 60 : -1);
  }

  /** The reflection read as it stands, the hands read in different directions, and an hour too many or too few. */
  foils(): Answer[] {
    const image = this.imageTime;
    const times: i32[] = [image, this.time / 3600 * 3600 + image % 3600, image / 3600 * 3600 + this.time % 3600, this.time + 3600, this.time + TURN - 3600];
    const foils: Answer[] = [];
    for (let i = 0; i < times.length; i++) {
      if (times[i] % TURN != this.time) foils.push(this.timeOf(times[i] % TURN));
    }
    return foils;
  }

  /** Points at the triangle and the hands, and writes beside these what they show. */
  solution(scene: Scene): void {
    const dial = this.dial;
    point(scene, Part.Twelve);
    this.nameHand(scene, dial, Part.Hours, <f64>this.time / <f64>TURN, 0.45, this.timeOf(this.time).hours.toString() + " h");
    this.nameHand(scene, dial, Part.Minutes, <f64>(this.time % 3600) / 3600.0, 0.82, this.minutes.toString() + " min");
    if (this.hasSecondHand) this.nameHand(scene, dial, Part.Seconds, <f64>(this.time % 60) / 60.0, 0.95, (this.time % 60).toString() + " s");
  }

  private nameHand(scene: Scene, dial: Dial, part: Part, share: f64, reach: f64, text: string): void {
    point(scene, part);
    label(scene, text, dial.pointX(share, dial.radius * reach), dial.pointY(share, dial.radius * reach), 4);
  }

  /**
   * What each hand is read to: 1 on the half hour, 2 on a quarter, 4 on a five, and 6 and the ticks counted off from the nearest five
   * elsewhere, the same for seconds and 4 more; 2 for a reflection upside down, and 1 for each 12 degrees by which the clock is turned.
   */
  complexity(): f64 {
    const seconds = this.hasSecondHand ? 4.0 + readingOf(this.time % 60) : 0.0;
    return readingOf(this.minutes) + seconds + (this.isWater ? 2.0 : 0.0) + <f64>abs(this.turn) / 12.0;
  }

  explain(): string {
    return "With " + (this.isWater ? "top and bottom" : "left and right") + " swapped back, the hands show " + this.answer().canonical() + ".";
  }
}

/** How much it takes to read one of sixty places of a dial. */
function readingOf(place: i32): f64 {
  if (place % 30 == 0) return 1;
  if (place % 15 == 0) return 2;
  return place % 5 == 0 ? 4 : 6.0 + <f64>min(place % 5, 5 - place % 5);
}
