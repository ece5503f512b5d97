import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { cosine, sine } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll } from "../../../assembly/scene/solution";
import { counted, Words } from "../../../assembly/words";
import { Areas } from "./parts/areas";
import { Chords } from "./parts/chords";
import { dotAll } from "./parts/places";

/** Into how many regions do chords cut a disc? At higher levels several chords may pass through one point. */
export class CountRegionsLines extends Environment {
  private side: i32 = 0;
  private fewest: i32 = 0;
  private most: i32 = 0;
  private lines: i32 = 0;
  private hub: i32 = 0;

  private chords: Chords = new Chords(0, 0);
  private regions: i32 = 0;

  configure(knobs: Knobs): void {
    this.side = knobs.int("side of the canvas", [448, 448, 448, 672, 672, 672, 672, 896, 896, 896]);
    this.lines = knobs.int("chords", [4, 5, 5, 6, 6, 6, 7, 7, 8, 8]);
    this.fewest = knobs.int("fewest regions", [4, 5, 7, 9, 10, 12, 14, 15, 17, 19]);
    this.most = knobs.int("most regions", [13, 14, 16, 18, 20, 22, 24, 26, 28, 31]);
    this.hub = knobs.int("chords through one point", [0, 0, 0, 0, 0, 3, 3, 4, 3, 4]);
  }

  sample(rng: Rng): bool {
    this.width = this.side;
    this.height = this.side;
    this.regions = rng.int(this.fewest, this.most);
    // How many chords there are says little: every number that can make the regions is as likely.
    const numbers: i32[] = [];
    for (let n = this.lines - 2; n <= this.lines + 2; n++) {
      const inner = this.regions - 1 - n;
      const lost = this.hub == 0 ? 0 : ((this.hub - 1) * (this.hub - 2)) / 2;
      const least = this.hub == 0 ? 0 : this.hub - 1;
      if (n >= this.hub && inner >= least && inner <= (n * (n - 1) * 4) / 10 - lost) numbers.push(n);
    }
    if (numbers.length == 0) return false;
    for (let tries = 0; tries < TRIES; tries++) {
      this.chords = new Chords(this.radius, this.hub);
      if (this.chords.build(rng, rng.pick<i32>(numbers), this.regions)) return true;
    }
    return false;
  }

  /** Of the disc as it is laid out: on a small canvas it is drawn smaller. */
  private get radius(): f64 {
    return (<f64>max(this.side, LEAST) / 2) * SHARE;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const middle = scene.width / 2;
    const radius = middle * SHARE;
    scene.circle(middle, middle, radius, Paint.fill(style.surface).edge(style.ink, style.stroke(3.5)));
    const paint = Paint.line(style.ink, style.stroke(2.5));
    for (let i = 0; i < this.chords.from.length; i++) {
      const from = this.chords.from[i], to = this.chords.to[i];
      scene.line(middle + radius * cosine(from), middle + radius * sine(from), middle + radius * cosine(to), middle + radius * sine(to), paint);
    }
  }

  question(words: Words): string {
    return words.say([
      "Into how many regions do the lines divide the disc?",
      "The disc is cut along all of the lines. How many pieces are there?",
      "Count the regions inside the circle that the chords make. Every undivided area is one region.",
      "How many separate areas inside the circle do the straight lines create?",
      "The picture shows a pizza and all the cuts that were made through it. How many slices are there, of whatever size?",
      "Determine the number of parts into which the chords partition the interior of the circle.",
      "Somebody wants to paint each undivided area of the disc in a colour of its own. How many colours are needed?",
      "What is the number of pieces of the disc, once you separate it along each of the lines?",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.regions);
  }

  /** The outside counted, the first region forgotten, twice as many pieces as lines, or one too few. */
  foils(): Answer[] {
    return counts([this.regions + 1, this.regions - 1, 2 * this.chords.from.length, this.regions + 2]);
  }

  solution(scene: Scene): void {
    const middle = scene.width / 2;
    const radius = middle * SHARE;
    const areas = new Areas(scene.width, scene.height);
    areas.ring(middle, middle, radius);
    for (let i = 0; i < this.chords.from.length; i++) {
      const from = this.chords.from[i], to = this.chords.to[i];
      areas.wall(middle + radius * cosine(from), middle + radius * sine(from), middle + radius * cosine(to), middle + radius * sine(to));
    }
    pointAtAll(scene);
    dotAll(scene, areas.middles(), counted(this.regions, "region"));
  }

  /** Lines to look at, and regions to count. */
  complexity(): f64 {
    return <f64>(this.regions + this.chords.from.length);
  }

  explain(): string {
    const lines = this.chords.from.length;
    return "The " + lines.toString() + " chords cut the disc into " + this.regions.toString() + " regions: one, and one more for each chord and each crossing" +
      (this.hub == 0 ? "." : "; where " + this.hub.toString() + " chords share a point, one less than that many.");
  }
}

/** Part of half the canvas that the disc's radius takes, and the least canvas that it is laid out for. */
const SHARE: f64 = 0.91;
const LEAST: i32 = 672;
const TRIES: i32 = 80;
