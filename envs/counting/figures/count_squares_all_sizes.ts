import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { note, pointAtAll, write } from "../../../assembly/scene/solution";
import { Hue } from "../../../assembly/scene/style";
import { counted, Words } from "../../../assembly/words";
import { notched, spaced } from "./parts/grid";
import { Kind, Net } from "./parts/net";
import { Pegs } from "./parts/pegs";

/** How many squares of every size stand in a grid that lacks parts of its lines, or have their corners at dots of a lattice? */
export class CountSquaresAllSizes extends Environment {
  private fewest: i32 = 0;
  private most: i32 = 0;
  private side: i32 = 0;
  private notches: i32 = 0;
  private hasDots: bool = false;
  private mayTilt: bool = false;
  private colours: i32 = 0;

  private result: i32 = 0;
  private net: Net = new Net(0, 0, false);
  private pegs: Pegs = new Pegs(1, 1, false);
  private first: Hue = Hue.Red;
  private second: Hue = Hue.Blue;

  configure(knobs: Knobs): void {
    this.fewest = knobs.int("smallest answer", [2, 4, 5, 7, 9, 11, 11, 13, 14, 16]);
    this.most = knobs.int("largest answer", [10, 12, 14, 16, 18, 20, 21, 24, 25, 28]);
    this.side = knobs.int("cells or dots a side", [4, 4, 5, 5, 6, 7, 6, 6, 7, 7]);
    this.notches = knobs.int("corners cut out", [0, 0, 0, 1, 2, 0, 0, 0, 0, 0]);
    this.hasDots = knobs.from("dots instead of lines", 5);
    this.mayTilt = knobs.from("tilted squares as well", 6);
    this.colours = knobs.int("colours of dots", [1, 1, 1, 1, 1, 1, 1, 1, 2, 2]);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(this.fewest, this.most);
    this.width = this.side > 5 ? 672 : 448;
    this.height = this.width;
    const hues = rng.shuffle<Hue>([Hue.Red, Hue.Blue, Hue.Green]);
    this.first = hues[0];
    this.second = hues[1];
    if (this.hasDots) {
      this.pegs = new Pegs(this.side, this.colours, this.mayTilt);
      return this.pegs.steer(rng, this.result) && (this.colours == 1 && this.mayTilt || this.pegs.squares(null, true, true) > this.result);
    }
    const net = new Net(this.side, this.side, false);
    const isIn = notched(rng, this.side, this.side, this.notches);
    for (let i = 0; i < isIn.length; i++) if (isIn[i]) net.square(i % this.side, i / this.side);
    const borders = spaced(rng, this.side, EDGE, <f64>this.width - EDGE, 0);
    net.placeSquares(borders, borders);
    this.net = net;
    return net.steer(rng, Kind.Rhombus, this.result);
  }

  draw(scene: Scene): void {
    if (!this.hasDots) {
      this.net.draw(scene);
      return;
    }
    const style = scene.style;
    for (let i = 0; i < this.pegs.dots.length; i++) {
      const dot = this.pegs.dots[i];
      if (dot == 0) continue;
      const colour = this.colours == 1 ? style.ink : style.hue(dot == 1 ? this.first : this.second);
      scene.circle(this.place(i % this.side), this.place(i / this.side), DOT, Paint.fill(colour));
    }
  }

  /** Where a column or a row of dots lies. */
  private place(index: i32): f64 {
    return EDGE + (<f64>index * (<f64>this.width - 2 * EDGE)) / <f64>(this.side - 1);
  }

  question(words: Words): string {
    if (this.hasDots) {
      words.set("corners", this.colours > 1 ? "four dots of the same colour" : "four of the dots");
      words.set("rule", this.mayTilt ? " Tilted squares count as well; squares may overlap and share dots." : " Only squares with level and upright sides count; squares may overlap and share dots.");
      return words.say([
        "How many squares have their corners at {corners}?{rule}",
        "In how many ways can {corners} be chosen so that they are the corners of a square?{rule}",
        "Count the squares of every size that can be drawn with {corners} as corners.{rule}",
        "Every square whose corners lie on {corners} counts. How many are there?{rule}",
        "Determine the number of squares whose vertices are {corners}.{rule}",
        "The dots are nails in a board, and a rubber band goes around {corners}. How many different squares can it form?{rule}",
        "Suppose you join {corners} to a square wherever that is possible. How many squares do you get?{rule}",
        "What is the number of squares, large and small, with {corners} at the corners?{rule}",
      ]);
    }
    return words.set("rule", " Count squares of every size, those made of several parts too.").say([
      "How many squares are there in the figure?{rule}",
      "Count the squares whose four sides are drawn from end to end.{rule}",
      "Parts of the grid were rubbed out. How many squares are left in it?{rule}",
      "What is the total number of squares that the lines form?{rule}",
      "Going over the lines with a pen, how many different squares could you trace?{rule}",
      "Determine the number of squares in this drawing.{rule}",
      "Some matches were taken away from a grid of matches. How many squares can still be seen?{rule}",
      "Large and small together: how many squares do you find here?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** Squares of any colours or tilted ones as well, or a few missed. */
  foils(): Answer[] {
    const wrong: i32[] = [this.result - 1, this.result + 1, this.result - 2, this.result + 2];
    if (this.hasDots) {
      wrong.push(this.pegs.squares(null, true));
      wrong.push(this.pegs.squares(null, false, !this.mayTilt));
    } else {
      wrong.push(this.net.find(Kind.Parallelogram));
    }
    return counts(wrong);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    const corners: i32[] = [];
    if (this.hasDots) {
      this.pegs.squares(corners);
      const tally = new StaticArray<i32>(this.pegs.dots.length);
      // The first corner of each is its upper one.
      for (let i = 0; i < corners.length; i += 4) tally[corners[i]]++;
      for (let i = 0; i < tally.length; i++) if (tally[i] > 0) write(scene, tally[i].toString(), this.place(i % this.side), this.place(i / this.side), 16);
    } else {
      this.net.find(Kind.Rhombus, -1, corners);
      this.net.tally(scene, corners, 4);
    }
    note(scene, counted(this.result, "square"));
  }

  /** Pieces of line that are looked at, or for each dot the sides that may start there (two, or four where squares may tilt), and three steps for each square. */
  complexity(): f64 {
    return <f64>((this.hasDots ? this.pegs.count * (this.mayTilt ? 4 : 2) : this.net.pieces) + 3 * this.result);
  }

  explain(): string {
    const many = counted(this.result, "square");
    if (!this.hasDots) return "Counted at the upper left corner of each, there are " + many + ".";
    return "Counted at the highest corner of each, the left one of two, the " + this.pegs.count.toString() + " dots make " + many + (this.mayTilt ? ", tilted ones included." : " with level sides.");
  }
}

/** Room along the edges of the canvas, and radius of a dot, in canvas units. */
const EDGE: f64 = 40;
const DOT: f64 = 10;
