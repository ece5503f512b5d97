import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { note, pointAtAll } from "../../../assembly/scene/solution";
import { counted, Words } from "../../../assembly/words";
import { Kind, Net } from "./parts/net";
import { notched, spaced } from "./parts/grid";

/** How many rectangles of every size stand in a grid that lacks parts of its lines? At higher levels those around a dot do not count. */
export class CountRectanglesGrid extends Environment {
  private fewest: i32 = 0;
  private most: i32 = 0;
  private columns: i32 = 0;
  private rows: i32 = 0;
  private unevenness: i32 = 0;
  private notches: i32 = 0;
  private hasDot: bool = false;

  private result: i32 = 0;
  private net: Net = new Net(0, 0, false);
  private dot: i32 = -1;
  private dotX: f64 = 0;
  private dotY: f64 = 0;

  configure(knobs: Knobs): void {
    this.fewest = knobs.int("smallest answer", [2, 3, 4, 6, 8, 10, 12, 14, 17, 20]);
    this.most = knobs.int("largest answer", [10, 11, 13, 15, 18, 20, 23, 25, 29, 33]);
    this.columns = knobs.int("columns", [3, 4, 4, 4, 4, 5, 5, 5, 6, 6]);
    this.rows = knobs.int("rows", [3, 3, 3, 3, 4, 4, 4, 5, 5, 5]);
    this.unevenness = knobs.int("percent that columns differ", [20, 25, 30, 35, 40, 40, 50, 50, 50, 50]);
    this.notches = knobs.int("corners cut out", [0, 0, 0, 1, 1, 1, 2, 1, 2, 2]);
    this.hasDot = knobs.from("leaves out those around a dot", 7);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(this.fewest, this.most);
    this.width = this.columns > 4 ? 672 : 448;
    this.height = this.rows > 4 || this.columns < 4 || this.columns == 5 ? (this.columns > 4 ? 672 : 448) : this.width;
    const net = new Net(this.columns, this.rows, false);
    const isIn = notched(rng, this.columns, this.rows, this.notches);
    for (let i = 0; i < isIn.length; i++) if (isIn[i]) net.square(i % this.columns, i / this.columns);
    net.placeSquares(
      spaced(rng, this.columns, EDGE, <f64>this.width - EDGE, this.unevenness),
      spaced(rng, this.rows, EDGE, <f64>this.height - EDGE, this.unevenness),
    );
    this.net = net;
    if (this.hasDot) {
      // Not at the rim, where few rectangles would hold it.
      const column = rng.int(1, this.columns - 2), row = rng.int(1, this.rows - 2);
      if (!isIn[row * this.columns + column]) return false;
      this.dot = net.node(column, row);
      const across = net.node(column + 1, row + 1);
      this.dotX = (net.x[this.dot] + net.x[across]) / 2;
      this.dotY = (net.y[this.dot] + net.y[across]) / 2;
    }
    return net.steer(rng, Kind.Parallelogram, this.result, this.dot) && (!this.hasDot || this.around >= LEAST_AROUND);
  }

  /** How many rectangles hold the dot. */
  private get around(): i32 {
    return this.net.find(Kind.Parallelogram) - this.result;
  }

  draw(scene: Scene): void {
    this.net.draw(scene);
    if (this.hasDot) scene.circle(this.dotX, this.dotY, 9, Paint.fill(scene.style.accent));
  }

  question(words: Words): string {
    const sizes = " Count rectangles of every size, those made of several parts too; a square is a rectangle as well.";
    if (this.hasDot) {
      return words.set("rule", sizes).say([
        "How many rectangles in the figure do not contain the dot?{rule}",
        "Count the rectangles that leave the dot outside.{rule}",
        "Of all the rectangles whose sides are drawn here, how many do not have the dot inside them?{rule}",
        "Find every rectangle in the drawing and drop those with the dot in their interior. How many remain?{rule}",
        "Determine the number of rectangles that can be traced along the lines without enclosing the dot.{rule}",
        "I want to frame a rectangle of this grid by going over its lines with a pen, but the dot must stay out of it. How many rectangles can I choose from?{rule}",
        "What is the number of rectangles without the dot in this figure?{rule}",
        "The dot is a tree. How many rectangular plots bounded by the drawn lines are free of the tree?{rule}",
      ]);
    }
    return words.set("rule", sizes).say([
      "How many rectangles are there in the figure?{rule}",
      "Count the rectangles whose four sides are drawn.{rule}",
      "Some parts of the grid's lines are missing. How many rectangles does it still contain?{rule}",
      "What is the total number of rectangles that can be seen in this drawing?{rule}",
      "Going over the lines with a pen, how many different rectangles can you trace?{rule}",
      "Determine the number of rectangles formed by the line segments.{rule}",
      "A carpenter builds this window out of thin bars. How many rectangles do the bars form?{rule}",
      "Large and small together: how many rectangles do you find here?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** The smallest ones alone, the ones around the dot as well, or a few missed. */
  foils(): Answer[] {
    return counts([this.result - 1, this.result + 1, this.result - 2, this.result + 2, this.result + this.around]);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    const corners: i32[] = [];
    this.net.find(Kind.Parallelogram, this.dot, corners);
    this.net.tally(scene, corners, 4);
    note(scene, counted(this.result, "rectangle"));
  }

  /** Pieces of line that are looked at, and three steps for each rectangle that is found, those around the dot too. */
  complexity(): f64 {
    return <f64>(this.net.pieces + 3 * (this.result + this.around));
  }

  explain(): string {
    const rest = this.hasDot ? ", and " + this.around.toString() + " more contain the dot." : ".";
    return "Counted at the upper left corner of each, there " + (this.result == 1 ? "is " : "are ") + counted(this.result, "rectangle") + (this.hasDot ? " without the dot" : "") + rest;
  }
}

/** Room along the edges of the canvas, in canvas units. */
const EDGE: f64 = 40;
/** Least number of rectangles that hold the dot. */
const LEAST_AROUND: i32 = 2;
