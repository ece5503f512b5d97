import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { dot, note, pointAtAll } from "../../../assembly/scene/solution";
import { Hue, hueName } from "../../../assembly/scene/style";
import { counted, Words } from "../../../assembly/words";

/** How many bars stand in a row, or in rows? At higher levels they differ in width and height, lean, and only those of one colour count. */
export class CountRowOfBars extends Environment {
  private fewest: i32 = 0;
  private most: i32 = 0;
  private others: i32 = 0;
  private rows: i32 = 0;
  private spread: i32 = 0;
  private ragged: bool = false;
  private leans: bool = false;

  private result: i32 = 0;
  /** Of each bar: left end, width, top and bottom, and whether it counts; in canvas units. */
  private x: f64[] = [];
  private thick: f64[] = [];
  private top: f64[] = [];
  private bottom: f64[] = [];
  private isWanted: bool[] = [];
  private lean: f64 = 0;
  private hue: Hue = Hue.Red;
  private otherHue: Hue = Hue.Blue;

  get namesColours(): bool {
    return true;
  }

  configure(knobs: Knobs): void {
    this.fewest = knobs.int("smallest answer", [8, 11, 14, 17, 18, 20, 23, 26, 30, 34]);
    this.most = knobs.int("largest answer", [18, 22, 26, 30, 31, 34, 38, 43, 49, 55]);
    this.others = knobs.int("bars of the other colour", [0, 0, 0, 0, 10, 13, 16, 20, 24, 30]);
    this.rows = knobs.int("rows", [1, 1, 1, 1, 1, 1, 2, 2, 2, 3]);
    this.spread = knobs.int("percent that widths differ", [15, 30, 50, 50, 50, 50, 50, 50, 60, 60]);
    this.ragged = knobs.from("of different heights", 3);
    this.leans = knobs.from("leaning", 5);
  }

  sample(rng: Rng): bool {
    this.width = this.rows > 1 || this.others > 0 ? 896 : 672;
    this.height = this.rows > 2 ? 672 : 448;
    this.result = rng.int(this.fewest, this.most);
    const hues = rng.shuffle<Hue>([Hue.Red, Hue.Blue, Hue.Green, Hue.Purple]);
    this.hue = hues[0];
    this.otherHue = hues[1];
    const total = this.result + (this.others == 0 ? 0 : this.others + rng.int(-3, 3));
    for (let i = 0; i < total; i++) this.isWanted.push(i < this.result);
    rng.shuffle<bool>(this.isWanted);
    this.lean = this.leans ? rng.range(6, 16) * (rng.chance(0.5) ? 1 : -1) : 0;
    const height = (<f64>this.height - 2 * EDGE - <f64>(this.rows - 1) * BETWEEN) / <f64>this.rows;
    let first = 0;
    for (let r = 0; r < this.rows; r++) {
      const count = r == this.rows - 1 ? total - first : <i32>(<f64>total / <f64>this.rows * rng.range(0.85, 1.15));
      this.row(rng, count, EDGE + <f64>r * (height + BETWEEN), height);
      first += count;
    }
    return true;
  }

  /** Sets out bars from edge to edge between a top and a height below it. */
  private row(rng: Rng, count: i32, top: f64, height: f64): void {
    // Bars take the same share of the row, however many there are, and none is thinner than 5 units or nearer to the next one.
    const across = <f64>this.width - 2 * EDGE - 2 * this.overhang(height);
    const share = across / <f64>count;
    const widths: f64[] = [];
    const gaps: f64[] = [];
    let sum: f64 = 0;
    for (let i = 0; i < count; i++) {
      const uneven = <f64>this.spread / 100;
      widths.push(0.48 * share * (1.0 + uneven * rng.range(-0.7, 0.7)));
      gaps.push(i == count - 1 ? 0 : 0.52 * share * (1.0 + uneven * rng.range(-0.5, 0.5)));
      sum += widths[i] + gaps[i];
    }
    let x = EDGE + this.overhang(height);
    for (let i = 0; i < count; i++) {
      this.x.push(x);
      this.thick.push((widths[i] * across) / sum);
      x += ((widths[i] + gaps[i]) * across) / sum;
      this.top.push(top + (this.ragged ? rng.range(0, 0.3) * height : 0));
      this.bottom.push(top + height - (this.ragged ? rng.range(0, 0.3) * height : 0));
    }
    // The rows look as high as they are.
    this.top[this.top.length - 1] = top;
    this.bottom[this.bottom.length - 2] = top + height;
  }

  /** How far a bar that leans about its middle reaches beside its foot. */
  private overhang(height: f64): f64 {
    return this.lean == 0 ? 0 : (height / 2) * 0.3;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const wanted = Paint.fill(this.others > 0 ? style.hue(this.hue) : style.ink), other = Paint.fill(style.hue(this.otherHue));
    for (let i = 0; i < this.x.length; i++) {
      const height = this.bottom[i] - this.top[i];
      scene.enter(Frame.at(this.x[i] + this.thick[i] / 2, (this.top[i] + this.bottom[i]) / 2).turned(this.lean));
      scene.rect(-this.thick[i] / 2, -height / 2, this.thick[i], height, this.isWanted[i] ? wanted : other);
      scene.leave();
    }
  }

  question(words: Words): string {
    // The gaps between bars look like bars: where there is one colour, it is said which they are.
    const colour = this.others > 0 ? hueName(this.hue) + " " : words.style.isDark ? "light " : "dark ";
    words.set("bars", colour + "bars").set("bar", colour + "bar");
    return words.say([
      "How many {bars} are there?",
      "Count the {bars}.",
      "What is the exact number of {bars} in the picture?",
      "The {bars} are the pickets of a fence. How many pickets are that?",
      "Every {bar} stands for one day. How many days are that?",
      "Determine how many {bars} stand here.",
      "Run a finger across all of the picture and count the {bars} that it passes. How many are there?",
      "Suppose a label is stuck on every {bar}. How many labels are needed?",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** All bars, those of the other colour, or a few missed or counted twice. */
  foils(): Answer[] {
    const all = this.x.length;
    return counts([this.result + 1, this.result - 1, this.others > 0 ? all - this.result : this.result - 2, this.others > 0 ? all : this.result + 2, this.result + 3]);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    for (let i = 0; i < this.x.length; i++) if (this.isWanted[i]) dot(scene, this.x[i] + this.thick[i] / 2, (this.top[i] + this.bottom[i]) / 2, 4);
    note(scene, counted(this.result, "bar"));
  }

  /** Bars that are looked at, and bars that are counted. */
  complexity(): f64 {
    return <f64>(this.x.length + this.result);
  }

  explain(): string {
    if (this.others == 0) return "There are " + this.result.toString() + " bars.";
    return "Of the " + this.x.length.toString() + " bars, " + this.result.toString() + " are " + hueName(this.hue) + ".";
  }
}

/** Room along the edges of the canvas, and between two rows, in canvas units. */
const EDGE: f64 = 26;
const BETWEEN: f64 = 36;
