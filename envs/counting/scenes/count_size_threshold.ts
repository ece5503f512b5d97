import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { arrange, Layout } from "../../../assembly/kit/marks/layout";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { point, ring } from "../../../assembly/scene/solution";
import { Hue, hueName } from "../../../assembly/scene/style";
import { Words } from "../../../assembly/words";
import { EDGE } from "./family";
import { areaFor, canvasFor } from "../../../assembly/kit/marks/canvas";

class Disc {
  x: f64 = 0;
  y: f64 = 0;

  /** The zone is 0 below all references, 1 above the first of them, 2 above the second. */
  constructor(public radius: f64, public zone: i32, public hue: Hue) {}
}

/** How many discs are larger or smaller than the reference disc, or lie between two reference discs in size, or outside? */
export class CountSizeThreshold extends Environment {
  private least: i32 = 0;
  private most: i32 = 0;
  private total: i32 = 0;
  private percent: i32 = 0;
  private steps: i32 = 0;
  private references: i32 = 0;
  private hasColours: bool = false;

  private discs: Disc[] = [];
  /** Radii of the references, the smaller first. */
  private radii: f64[] = [];
  /** The zones that count, a bit each. */
  private wanted: i32 = 0;
  private hue: Hue = Hue.Blue;
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.references = knobs.int("references", [1, 1, 1, 1, 1, 2, 2, 1, 2, 2]);
    this.hasColours = knobs.flag("colours", [false, false, false, false, false, false, false, true, true, true]);
    this.percent = knobs.int("percent of difference in radius", [26, 25, 24, 21, 20, 20, 19, 16, 15, 14]);
    this.steps = knobs.int("sizes", [4, 4, 4, 5, 5, 5, 5, 6, 6, 6]);
    this.total = knobs.int("discs", [24, 26, 28, 31, 34, 36, 39, 43, 48, 55]);
    this.least = knobs.int("smallest answer", [2, 2, 3, 3, 4, 4, 5, 6, 7, 9]);
    this.most = knobs.int("largest answer", [11, 12, 13, 14, 15, 16, 18, 20, 22, 25]);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(this.least, this.most);
    const total = this.total + rng.int(-2, 2);
    // Radii come in steps that are all alike, and references lie halfway between two of them: no gap tells where.
    const half = 1.0 + <f64>this.percent / 100.0;
    const steps: f64[] = [SMALLEST];
    while (steps.length < this.steps) steps.push(steps[steps.length - 1] * half * half);
    const cuts = rng.sample(this.references, this.steps - 1);
    cuts.sort((a, b) => a - b);
    for (let i = 0; i < cuts.length; i++) this.radii.push(steps[cuts[i]] * half);
    // Larger or smaller than one; with two, between them, outside, or above or below a single one of them.
    this.wanted = this.references == 2 ? rng.pick<i32>([BELOW | BETWEEN, BELOW | ABOVE, BETWEEN, BETWEEN, BETWEEN | ABOVE]) : rng.pick<i32>([BELOW, BETWEEN]);
    const hues = rng.shuffle<Hue>([Hue.Blue, Hue.Red, Hue.Yellow]);
    this.hue = hues[0];
    for (let i = 0; i < total; i++) {
      const isWanted = i < this.result;
      // With colours, half of the foils have the right size and the wrong colour.
      const isForeign = this.hasColours && !isWanted && rng.int(0, 1) == 0;
      const disc = this.disc(rng, isWanted || isForeign, steps, cuts);
      if (isForeign || (this.hasColours && !isWanted && rng.int(0, 2) == 0)) disc.hue = hues[rng.int(1, 2)];
      this.discs.push(disc);
    }
    return this.place(rng);
  }

  /** A disc of any step in a zone that counts, or in another zone. */
  private disc(rng: Rng, isWanted: bool, steps: f64[], cuts: i32[]): Disc {
    while (true) {
      const step = rng.int(0, steps.length - 1);
      let zone = 0;
      while (zone < cuts.length && step > cuts[zone]) zone++;
      if (((this.wanted >> zone) & 1) == <i32>isWanted) return new Disc(steps[step] * rng.range(0.97, 1.03), zone, this.hue);
    }
  }

  /** Gives a disc the size and the colour of a smaller one, for which there is room. */
  makeTwin(rng: Rng): bool {
    const disc = rng.pick<Disc>(this.discs);
    const other = rng.pick<Disc>(this.discs);
    if (other.radius > disc.radius) return false;
    this.result += <i32>this.isWanted(other) - <i32>this.isWanted(disc);
    disc.radius = other.radius;
    disc.zone = other.zone;
    disc.hue = other.hue;
    return this.result > 0;
  }

  private place(rng: Rng): bool {
    const canvas = canvasFor(areaFor(this.discs.length, USUAL, GAP), EDGE, this.head, rng.chance(0.5));
    this.width = canvas.width;
    this.height = canvas.height;
    // The largest first, or they find no room; in hundredths, since floats are not sorted here.
    this.discs.sort((a, b) => <i32>(100.0 * b.radius) - <i32>(100.0 * a.radius));
    const radii: f64[] = [];
    for (let i = 0; i < this.discs.length; i++) radii.push(this.discs[i].radius);
    const top = EDGE + this.head;
    const placed = arrange(rng, Layout.Scatter, radii, EDGE, top, this.width - 2 * EDGE, this.height - top - EDGE, GAP);
    if (placed === null) return false;
    for (let i = 0; i < this.discs.length; i++) {
      this.discs[i].x = placed.x[i];
      this.discs[i].y = placed.y[i];
    }
    rng.shuffle<Disc>(this.discs);
    return true;
  }

  /** Height of the strip with the references and of the gap below it, in canvas units. */
  private get head(): f64 {
    return 2 * this.radii[this.radii.length - 1] + 40;
  }

  private isWanted(disc: Disc): bool {
    return disc.hue == this.hue && ((this.wanted >> disc.zone) & 1) == 1;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const strip = this.head - 16;
    const y = EDGE + strip / 2;
    scene.rect(EDGE, EDGE, this.width - 2 * EDGE, strip, Paint.line(style.ink, style.stroke(3)), 10);
    scene.text(this.references == 2 ? "References" : "Reference", EDGE + 20, y, TEXT, style.ink, Align.Left, Baseline.Middle, style.face);
    for (let i = 0; i < this.references; i++) {
      scene.tag(this.discs.length + i);
      const x = this.references == 1 ? 0.68 : i == 0 ? 0.56 : 0.8;
      scene.circle(x * <f64>this.width, y, this.radii[i], Paint.fill(style.soft).edge(style.ink, style.stroke(2)));
    }
    for (let i = 0; i < this.discs.length; i++) {
      const disc = this.discs[i];
      scene.tag(i);
      // Not hatched: small discs have no room for lines, and would be told by that.
      scene.circle(disc.x, disc.y, disc.radius, Paint.fill(this.hasColours ? style.hue(disc.hue) : style.accent).edge(style.ink, style.stroke(2)));
    }
    scene.tag(-1);
  }

  /** What is asked for, with the word that counts and compares. */
  private size(): string {
    if (this.references == 1) return this.wanted == BELOW ? "smaller than the reference" : "larger than the reference";
    if (this.wanted == BETWEEN) return "between the two references in size";
    if (this.wanted == (BELOW | ABOVE)) return "smaller than the smaller reference or larger than the larger one";
    return this.wanted == (BELOW | BETWEEN) ? "smaller than the larger reference" : "larger than the smaller reference";
  }

  question(words: Words): string {
    return words
      .set("discs", this.hasColours ? hueName(this.hue) + " discs" : "discs")
      .set("size", this.size())
      .set("rule", this.references == 1 ? " Do not count the reference itself." : " Do not count the references themselves.")
      .say([
        "How many {discs} are {size}?{rule}",
        "Count the {discs} that are {size}.{rule}",
        "What is the number of {discs} {size}?{rule}",
        "Compare the {discs} with what is in the frame. How many are {size}?{rule}",
        "Look at the frame first, it shows what to compare with. How many {discs} are {size}?{rule}",
        "Measured against the frame at the top, how many {discs} are {size}?{rule}",
        "Tell me how many {discs} you see that are {size}.{rule}",
        "Say you pick out all {discs} that are {size}. How many do you pick?{rule}",
      ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  solution(scene: Scene): void {
    for (let i = 0; i < this.references; i++) point(scene, this.discs.length + i);
    let count = 0;
    for (let i = 0; i < this.discs.length; i++) if (this.isWanted(this.discs[i])) ring(scene, i, (++count).toString());
  }

  /** All others, those of the right size in any colour, and miscounts. */
  foils(): Answer[] {
    let sized = 0;
    for (let i = 0; i < this.discs.length; i++) sized += (this.wanted >> this.discs[i].zone) & 1;
    return counts([this.discs.length - this.result, sized, this.result - 1, this.result + 1, this.result - 2]);
  }

  get namesColours(): bool {
    return true;
  }

  /** Every disc is compared with every reference, the longer the less they differ, and in colour; what is left is counted. */
  complexity(): f64 {
    return (<f64>this.discs.length * (<f64>this.references + (this.hasColours ? 1.0 : 0.0)) * 25.0) / <f64>this.percent + <f64>this.result;
  }

  explain(): string {
    return this.result.toString() + " of the " + this.discs.length.toString() + " discs are " + (this.hasColours ? hueName(this.hue) + " and " : "") + this.size() + ".";
  }
}

/** Zones of size as bits: below the first reference, above it, above the second. */
const BELOW: i32 = 1;
const BETWEEN: i32 = 2;
const ABOVE: i32 = 4;
/** Canvas units: the smallest radius, the radius for which room is made, what discs keep from each other, size of text. */
const SMALLEST: f64 = 10.5;
const USUAL: f64 = 26;
const GAP: f64 = 8;
const TEXT: f64 = 23;
