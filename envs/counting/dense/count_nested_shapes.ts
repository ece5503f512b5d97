import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { note, pointAtAll, spot } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { Nest } from "./parts/nest";

/** How many outlines are nested in each other, in one nest or several, or how many of them enclose the dot? */
export class CountNestedShapes extends Environment {
  private fewest: i32 = 0;
  private most: i32 = 0;
  private side: i32 = 0;
  private nests: i32 = 0;
  private isOff: bool = false;
  private hasDot: bool = false;
  private surplus: i32 = 0;

  private result: i32 = 0;
  private list: Nest[] = [];

  configure(knobs: Knobs): void {
    this.fewest = knobs.int("smallest answer", [3, 5, 7, 11, 14, 3, 4, 4, 5, 7]);
    this.most = knobs.int("largest answer", [11, 13, 16, 21, 26, 10, 12, 13, 14, 15]);
    this.side = knobs.int("width of the canvas", [672, 672, 672, 896, 896, 896, 1120, 1120, 1120, 1120]);
    this.nests = knobs.int("nests", [1, 1, 1, 2, 3, 3, 3, 4, 4, 4]);
    this.isOff = knobs.from("not about one middle", 1);
    this.hasDot = knobs.from("asks for those around the dot", 5);
    this.surplus = knobs.int("most outlines that the dot is not inside of, in its nest", [0, 0, 0, 0, 0, 2, 4, 3, 3, 2]);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(this.fewest, this.most);
    this.width = this.side;
    this.height = this.nests == 2 ? 672 : this.side;
    for (let tries = 0; tries < TRIES; tries++) if (this.fill(rng)) return true;
    return false;
  }

  private fill(rng: Rng): bool {
    this.list = [];
    const columns = this.nests > 1 ? 2 : 1, rows = (this.nests + 1) / 2;
    const across = <f64>this.width / <f64>columns, down = <f64>this.height / <f64>rows;
    const order = rng.permutation(this.nests);
    let left = this.result;
    for (let k = 0; k < this.nests; k++) {
      const i = order[k];
      // Without a dot the answer is dealt out to the nests; with one it is the depth of the first of them, and the others are as they come.
      let count = this.hasDot && k > 0 ? rng.int(this.fewest + 1, this.most) : left;
      if (!this.hasDot && k < this.nests - 1) count = rng.int(max(3, left - LARGEST * (this.nests - 1 - k)), min(LARGEST, left - 3 * (this.nests - 1 - k)));
      left -= count;
      const depth = count;
      if (this.hasDot && k == 0) count += rng.int(1, this.surplus);
      const sides = rng.pick<i32>(this.nests == 1 ? SIDES : MANY_SIDES);
      const nest = new Nest(sides, sides == 4 ? 45 : -90);
      // A square on its side reaches less far than its corners.
      const reach = (Math.min(across, down) / 2 - 18) * (sides == 4 ? Math.SQRT2 : 1);
      const x = this.nests == 3 && i == 2 ? <f64>this.width / 2 : across * (<f64>(i % columns) + 0.5);
      if (!nest.fill(rng, x, down * (<f64>(i / columns) + 0.5), reach, count, this.hasDot && k == 0 ? depth : count, this.isOff)) return false;
      this.list.push(nest);
    }
    return true;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    for (let i = 0; i < this.list.length; i++) this.list[i].draw(scene, Paint.line(style.ink, style.stroke(2.5)));
    if (this.hasDot) scene.circle(this.list[0].dotX, this.list[0].dotY, 9.5, Paint.fill(style.accent));
  }

  question(words: Words): string {
    if (this.hasDot) {
      return words.say([
        "How many of the outlines enclose the dot?",
        "Count the closed outlines that the dot lies inside of.",
        "How many outlines have to be crossed at least to go from the dot to the edge of the picture?",
        "The dot is a sheep and every outline is a fence all around. How many fences must it get over to be free?",
        "Determine the number of outlines that surround the dot.",
        "Around the dot there are outlines within outlines. How many of them have the dot in their interior?",
        "Ignore every outline that has the dot outside. How many are left?",
        "From the dot a straight way leads out to the border of the picture. How many outlines are all around the dot, so that every way out must cross them?",
      ]);
    }
    return words.say([
      "How many outlines are there?",
      "Count the closed outlines, from the largest to the smallest.",
      "Outlines lie inside each other. How many are there altogether?",
      "What is the total number of nested shapes?",
      "Boxes stand in boxes, seen from above. How many boxes are there in the whole picture?",
      "Determine how many closed lines were drawn.",
      "Each outline is drawn over with a pen of its own. How many pens are used?",
      "How many shapes does the picture show, those inside of others included?",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  private get total(): i32 {
    let count = 0;
    for (let i = 0; i < this.list.length; i++) count += this.list[i].count;
    return count;
  }

  /** All outlines of the nest or of the picture, or one or two too many or too few. */
  foils(): Answer[] {
    return counts([this.result + 1, this.result - 1, this.hasDot ? this.list[0].count : this.result + 3, this.result + 2]);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    for (let k = 0; k < this.list.length; k++) {
      if (this.hasDot && k > 0) continue;
      const nest = this.list[k];
      const shown = this.hasDot ? this.result : nest.count;
      for (let i = 0; i < shown; i++) spot(scene, nest.markX(i), nest.markY(i), 5);
    }
    note(scene, this.result.toString());
  }

  /** Outlines in the picture and two steps for each that counts, and all that twice where each is followed to see on which side the dot lies. */
  complexity(): f64 {
    return <f64>(this.total + 2 * this.result) * (this.hasDot ? 2.0 : 1.0);
  }

  explain(): string {
    if (this.hasDot) return "Of the " + this.total.toString() + " outlines, " + this.result.toString() + " enclose the dot.";
    return "There are " + this.result.toString() + " outlines.";
  }
}

/** Corners that outlines may have, in one nest and where nests are smaller; 0 for a circle. */
const SIDES: i32[] = [0, 4, 6, 8];
const MANY_SIDES: i32[] = [0, 6, 8];
/** Most outlines of one nest among several, and arrangements that are tried. */
const LARGEST: i32 = 12;
const TRIES: i32 = 20;
