import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { scatter } from "../../../assembly/kit/marks/scatter";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { Hue, hueName } from "../../../assembly/scene/style";
import { Words } from "../../../assembly/words";

class Disc {
  x: f64 = 0;
  y: f64 = 0;

  constructor(public radius: f64, public hue: Hue) {}
}

/** How many discs are larger than the reference disc, or between two reference discs in size? */
export class CountSizeThreshold extends Environment {
  private most: i32 = 0;
  private total: i32 = 0;
  private percent: i32 = 0;
  private isBetween: bool = false;
  private hasColours: bool = false;

  private discs: Disc[] = [];
  private small: f64 = 0;
  private large: f64 = 0;
  private wantsLarger: bool = true;
  private hue: Hue = Hue.Blue;
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.percent = knobs.int("least percent of difference in radius", [45, 40, 35, 30, 27, 30, 27, 27, 25, 22]);
    this.total = knobs.int("discs", [13, 15, 18, 21, 25, 24, 28, 32, 36, 42]);
    this.most = knobs.int("largest answer", [11, 12, 14, 16, 18, 16, 18, 16, 18, 20]);
    this.isBetween = knobs.word("references", ["one", "one", "one", "one", "one", "two", "two", "one", "two", "two"]) == "two";
    this.hasColours = knobs.flag("colours", [false, false, false, false, false, false, false, true, true, true]);
  }

  sample(rng: Rng): bool {
    this.width = 896;
    this.height = 896;
    this.result = rng.int(1, this.most);
    const total = this.total + rng.int(-1, 1);
    const step = 1.0 + <f64>this.percent / 100.0;
    this.small = this.isBetween ? rng.range(18.5, 20) * step : rng.range(20, 23) * step;
    this.large = this.isBetween ? this.small * step * step : this.small;
    this.wantsLarger = this.isBetween || rng.int(0, 1) == 0;
    const hues = rng.shuffle<Hue>([Hue.Blue, Hue.Red, Hue.Yellow]);
    this.hue = hues[0];
    for (let i = 0; i < total; i++) {
      const counts = i < this.result;
      // With colours, half of the foils have the right size and the wrong colour.
      const isForeign = this.hasColours && !counts && rng.int(0, 1) == 0;
      const disc = new Disc(this.radius(rng, counts || isForeign, step), this.hue);
      if (this.hasColours && (isForeign || (!counts && rng.int(0, 2) == 0))) disc.hue = hues[rng.int(1, 2)];
      this.discs.push(disc);
    }
    this.discs.sort((a, b) => (a.radius < b.radius ? 1 : a.radius > b.radius ? -1 : 0));
    const radii: f64[] = [];
    for (let i = 0; i < total; i++) radii.push(this.discs[i].radius);
    const placed = scatter(rng, radii, 24, HEAD + 16, this.width - 48, this.height - HEAD - 40, 9);
    if (placed === null) return false;
    for (let i = 0; i < total; i++) {
      this.discs[i].x = placed.x[i];
      this.discs[i].y = placed.y[i];
    }
    rng.shuffle<Disc>(this.discs);
    return true;
  }

  /** A radius on the wanted side of the references, or on another one. */
  private radius(rng: Rng, isWanted: bool, step: f64): f64 {
    const above = rng.range(this.large * step, this.large * step * (this.isBetween ? 1.12 : 1.3));
    const below = rng.range((this.small / step) * (this.isBetween ? 0.9 : 0.82), this.small / step);
    if (!this.isBetween) return isWanted == this.wantsLarger ? above : below;
    if (!isWanted) return rng.int(0, 1) == 0 ? above : below;
    return this.small * step * rng.range(0.985, 1.015);
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const frame = Paint.line(style.ink, style.stroke(3));
    const middle = 24.0 + HEAD / 2;
    scene.rect(24, 24, this.width - 48, HEAD - 16, frame, 10);
    const y = 24.0 + (HEAD - 16) / 2;
    scene.text(this.isBetween ? "References:" : "Reference:", 48, y, 34, style.ink, Align.Left, Baseline.Middle, style.bold);
    const paint = Paint.fill(style.soft).edge(style.ink, style.stroke(3));
    scene.circle(330, y, this.small, paint);
    if (this.isBetween) scene.circle(330 + middle + this.large, y, this.large, paint);
    for (let i = 0; i < this.discs.length; i++) {
      const disc = this.discs[i];
      const fill = this.hasColours ? Paint.fill(style.hue(disc.hue)) : style.accentFill();
      scene.circle(disc.x, disc.y, disc.radius, fill.edge(style.ink, style.stroke(3)));
    }
  }

  question(words: Words): string {
    words.set("discs", this.hasColours ? hueName(this.hue) + " discs" : "discs");
    words.set("size", this.isBetween
      ? "larger than the smaller reference and smaller than the larger reference"
      : this.wantsLarger ? "larger than the reference" : "smaller than the reference");
    return words.say([
      "How many {discs} are {size}? Discs in the frame do not count.",
      "Count the {discs} below the frame that are {size}.",
      "The frame holds what to compare with. What is the number of {discs} outside the frame that are {size}?",
      "Compare every one of the {discs} with the frame. How many outside it are {size}?",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    return (<f64>this.discs.length * (this.isBetween ? 1.4 : 1.0) * (this.hasColours ? 1.3 : 1.0) * 30.0) / <f64>this.percent;
  }

  explain(): string {
    return this.result.toString() + " of the " + this.discs.length.toString() + " discs have the size and colour that is asked for.";
  }
}

/** Height of the strip that holds the references, in canvas units. */
const HEAD: f64 = 150;
