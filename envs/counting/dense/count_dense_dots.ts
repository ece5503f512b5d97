import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { arrange, Layout } from "../../../assembly/kit/marks/layout";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { note, pointAtAll, spot } from "../../../assembly/scene/solution";
import { Hue, hueName } from "../../../assembly/scene/style";
import { counted, Words } from "../../../assembly/words";

const enum Sort {
  Wanted = 0,
  /** A cross in place of a dot. */
  Cross = 1,
  /** A dot of the other colour. */
  Other = 2,
  /** A ring of the colour that is asked for. */
  Ring = 3,
}

/** How many dots are in the crowd? At higher levels only those of one colour, or only the filled ones, and never the crosses. */
export class CountDenseDots extends Environment {
  private fewest: i32 = 0;
  private most: i32 = 0;
  private side: i32 = 0;
  private others: i32 = 0;
  private isLaidOut: bool = false;
  private sizes: i32 = 0;
  private hasColours: bool = false;
  private hasRings: bool = false;

  private result: i32 = 0;
  private x: f64[] = [];
  private y: f64[] = [];
  private radii: f64[] = [];
  private sorts: Sort[] = [];
  private hue: Hue = Hue.Red;
  private otherHue: Hue = Hue.Blue;

  get namesColours(): bool {
    return true;
  }

  configure(knobs: Knobs): void {
    this.fewest = knobs.int("smallest answer", [12, 16, 20, 25, 30, 34, 39, 44, 52, 60]);
    this.most = knobs.int("largest answer", [24, 29, 35, 42, 48, 54, 61, 68, 80, 94]);
    this.others = knobs.int("other marks", [0, 0, 8, 10, 14, 22, 28, 36, 44, 54]);
    this.side = knobs.int("side of the canvas", [448, 448, 448, 448, 448, 672, 672, 672, 672, 672]);
    this.isLaidOut = knobs.from("also in heaps or a loose grid", 3);
    this.sizes = knobs.int("percent that sizes differ", [0, 0, 0, 0, 30, 30, 30, 30, 30, 30]);
    this.hasColours = knobs.from("only dots of one colour", 5);
    this.hasRings = knobs.from("rings among the dots", 7);
  }

  sample(rng: Rng): bool {
    this.width = this.side;
    this.height = this.side;
    this.result = rng.int(this.fewest, this.most);
    const hues = rng.shuffle<Hue>([Hue.Red, Hue.Blue, Hue.Green, Hue.Purple]);
    this.hue = hues[0];
    this.otherHue = hues[1];
    // How many others there are says nothing about the answer.
    const others = this.others == 0 ? 0 : this.others + rng.int(-4, 4);
    for (let i = 0; i < this.result + others; i++) {
      this.radii.push(DOT * (1.0 + (<f64>this.sizes / 100.0) * rng.unit()));
      this.sorts.push(i < this.result ? Sort.Wanted : this.other(rng));
    }
    for (let tries = 0; tries < TRIES; tries++) {
      const layout = this.isLaidOut ? rng.pick<Layout>(CROWDS) : Layout.Scatter;
      const placed = arrange(rng, layout, this.radii, EDGE, EDGE, <f64>this.width - 2 * EDGE, <f64>this.height - 2 * EDGE, GAP);
      if (placed === null) continue;
      this.x = placed.x;
      this.y = placed.y;
      rng.shuffle<Sort>(this.sorts);
      return true;
    }
    return false;
  }

  /** One of the dots that count is gone. */
  makeTwin(rng: Rng): bool {
    const index = rng.int(0, this.sorts.length - 1);
    if (this.sorts[index] != Sort.Wanted || this.result < 2) return false;
    this.radii.splice(index, 1);
    this.sorts.splice(index, 1);
    this.x.splice(index, 1);
    this.y.splice(index, 1);
    this.result--;
    return true;
  }

  private other(rng: Rng): Sort {
    if (!this.hasColours) return Sort.Cross;
    const kind = rng.int(0, this.hasRings ? 3 : 2);
    return kind == 0 ? Sort.Cross : kind < 3 ? Sort.Other : Sort.Ring;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const wanted = this.hasColours ? style.hue(this.hue) : style.ink;
    for (let i = 0; i < this.x.length; i++) {
      const x = this.x[i], y = this.y[i], r = this.radii[i];
      if (this.sorts[i] == Sort.Cross) {
        const arm = r * 0.8, paint = Paint.line(wanted, style.stroke(3));
        scene.line(x - arm, y - arm, x + arm, y + arm, paint);
        scene.line(x - arm, y + arm, x + arm, y - arm, paint);
      } else if (this.sorts[i] == Sort.Ring) {
        scene.circle(x, y, r - 1.5, Paint.line(wanted, style.stroke(3)));
      } else {
        scene.circle(x, y, r, Paint.fill(this.sorts[i] == Sort.Other ? style.hue(this.otherHue) : wanted));
      }
    }
  }

  question(words: Words): string {
    const filled = this.hasRings ? "filled " : "";
    words.set("dots", filled + (this.hasColours ? hueName(this.hue) + " " : "") + "dots");
    words.set("dot", filled + (this.hasColours ? hueName(this.hue) + " " : "") + "dot");
    words.set("rule", this.hasRings ? " Rings and crosses do not count as filled dots." : this.others > 0 ? " Crosses do not count as dots." : "");
    return words.say([
      "How many {dots} are there?{rule}",
      "Count the {dots} exactly.{rule}",
      "What is the exact number of {dots} in the picture?{rule}",
      "Every {dot} stands for one visitor. How many visitors came?{rule}",
      "Determine how many {dots} the crowd contains.{rule}",
      "Suppose you cross out the {dots} one after the other until none is left. How many do you cross out?{rule}",
      "An estimate is not enough here: how many {dots} do you count?{rule}",
      "Give the total number of {dots}.{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** The other marks counted as well, or a few missed or counted twice. */
  foils(): Answer[] {
    return counts([this.result + 1, this.result - 1, this.result - 3, this.others > 0 ? this.x.length : this.result + 3, this.result + 2]);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    for (let i = 0; i < this.x.length; i++) {
      if (this.sorts[i] != Sort.Wanted) continue;
      spot(scene, this.x[i], this.y[i], this.radii[i] + 3);
    }
    note(scene, counted(this.result, "dot"));
  }

  /** Marks that are looked at, and dots that are counted. */
  complexity(): f64 {
    return <f64>(this.x.length + this.result);
  }

  explain(): string {
    const others = this.x.length - this.result;
    return "There are " + counted(this.result, "dot") + (this.hasColours ? " of that kind" : "") + (others > 0 ? " among " + this.x.length.toString() + " marks." : ".");
  }
}

/** What a crowd may look like. */
const CROWDS: Layout[] = [Layout.Scatter, Layout.Grid, Layout.Clusters];
/** Canvas units: least radius of a dot, between two dots, along the edges of the canvas. */
const DOT: f64 = 7.5;
const GAP: f64 = 5;
const EDGE: f64 = 20;
/** Layouts that are tried. */
const TRIES: i32 = 12;
