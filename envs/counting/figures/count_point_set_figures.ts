import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Bounds } from "../../../assembly/scene/bounds";
import { fitted } from "../../../assembly/scene/fit";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { line, note, pointAtAll } from "../../../assembly/scene/solution";
import { Hue } from "../../../assembly/scene/style";
import { counted, Words } from "../../../assembly/words";
import { Dots, Made } from "./parts/dots";

const NAMES: StaticArray<string> = ["line", "triangle of one colour", "convex quadrilateral"];
const PLURALS: StaticArray<string> = ["lines", "triangles of one colour", "convex quadrilaterals"];

/** How many lines through three dots, triangles of one colour, or convex quadrilaterals do dots make, some of which lie in rows? */
export class CountPointSetFigures extends Environment {
  private made: Made = Made.Lines;
  private fewest: i32 = 0;
  private most: i32 = 0;
  private leastDots: i32 = 0;
  private mostDots: i32 = 0;
  private side: i32 = 0;

  private result: i32 = 0;
  private dots: Dots = new Dots(1, Made.Lines);
  private first: Hue = Hue.Red;
  private second: Hue = Hue.Blue;

  configure(knobs: Knobs): void {
    this.made = <Made>knobs.choice("counts", NAMES, [0, 0, 1, 1, 1, 2, 2, 2, 2, 2]);
    this.fewest = knobs.int("smallest answer", [1, 3, 3, 6, 9, 8, 11, 14, 20, 23]);
    this.most = knobs.int("largest answer", [9, 12, 12, 16, 20, 18, 21, 24, 31, 35]);
    this.leastDots = knobs.int("fewest dots", [7, 9, 8, 9, 10, 7, 7, 7, 8, 8]);
    this.mostDots = knobs.int("most dots", [10, 11, 9, 10, 11, 7, 7, 7, 8, 8]);
    this.side = knobs.int("places a side", [4, 5, 5, 5, 5, 5, 5, 5, 6, 6]);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(this.fewest, this.most);
    this.width = 448;
    this.height = 448;
    const hues = rng.shuffle<Hue>([Hue.Red, Hue.Blue, Hue.Green]);
    this.first = hues[0];
    this.second = hues[1];
    this.dots = new Dots(this.side, this.made);
    return this.dots.steer(rng, this.leastDots, this.mostDots, this.result);
  }

  private frame(): Frame {
    const box = new Bounds();
    for (let i = 0; i < this.dots.count; i++) box.hold(this.dots.x[i], this.dots.y[i]);
    return fitted(box, this.width, this.height, EDGE);
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const frame = this.frame();
    for (let i = 0; i < this.dots.count; i++) {
      const colour = this.made != Made.Triangles ? style.ink : style.hue(this.dots.colour[i] == 0 ? this.first : this.second);
      scene.circle(frame.x(this.dots.x[i], this.dots.y[i]), frame.y(this.dots.x[i], this.dots.y[i]), DOT, Paint.fill(colour));
    }
  }

  question(words: Words): string {
    if (this.made == Made.Lines) {
      return words.set("rule", " Each line counts once, however many dots lie on it.").say([
        "How many straight lines pass through three or more of the dots?{rule}",
        "Count the straight lines on which at least three of the dots lie.{rule}",
        "Some of the dots stand in straight rows of three or more, in any direction, at equal distances or not. How many such rows are there?{rule}",
        "A ruler is laid so that its edge touches three dots or more. In how many ways is that possible?{rule}",
        "The dots are trees. Along how many straight lines do at least three of them stand?{rule}",
        "Determine the number of lines that contain three or more of the points.{rule}",
        "Suppose you draw every straight line that goes through more than two of the dots. How many lines do you draw?{rule}",
        "What is the number of different lines with at least three of these points on them?{rule}",
      ]);
    }
    if (this.made == Made.Quadrilaterals) {
      return words.set("rule", " No three of the four corners may lie on one line. Quadrilaterals are different when they do not have the same four corners.").say([
        "How many convex quadrilaterals have their corners at four of the dots?{rule}",
        "Count the convex quadrilaterals that can be drawn with dots as corners.{rule}",
        "In how many ways can four of the dots be chosen so that they are the corners of a convex quadrilateral?{rule}",
        "A rubber band is stretched around four of the dots so that it bends at all four. How many choices of four dots allow that?{rule}",
        "Determine the number of sets of four points that form a convex quadrilateral.{rule}",
        "What is the number of four-sided figures without inward corners whose vertices are dots of the picture?{rule}",
        "Four dots count when none of them lies inside or on the edge of the triangle of the other three. How many sets of four dots count?{rule}",
        "Each of four friends picks another dot, and the four dots turn out to be corners of a convex quadrilateral. For how many sets of dots can that happen?{rule}",
      ]);
    }
    return words.set("three", "three dots of the same colour").set("rule", " Three dots on one straight line make no triangle; triangles with different corners count separately.").say([
      "How many triangles have their corners at {three}?{rule}",
      "Count the triangles that can be drawn with {three} as corners.{rule}",
      "In how many ways can {three} be chosen so that they are the corners of a triangle?{rule}",
      "What is the number of triangles whose vertices are {three}?{rule}",
      "Determine how many triangles you get by joining {three}.{rule}",
      "A thread is laid tightly around {three}. How many triangles can it form?{rule}",
      "Somebody puts pins into {three} and wants them to span a triangle. How many choices are there?{rule}",
      "Think of all triangles with {three} at their corners, large and small, overlapping or not. How many are there?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** What a formula of the number of dots gives, or a few missed or counted twice. */
  foils(): Answer[] {
    const n = this.dots.count;
    const formula = this.made == Made.Lines ? (n * (n - 1)) / 2 : this.made == Made.Quadrilaterals ? (n * (n - 1) * (n - 2) * (n - 3)) / 24 : (n * (n - 1) * (n - 2)) / 6;
    return counts([this.result + 1, this.result - 1, min(formula, this.result + 4), this.result - 2, this.result + 2]);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    const frame = this.frame();
    const found: i32[] = [];
    this.dots.figures(found);
    const size = this.made == Made.Lines ? 2 : this.made == Made.Quadrilaterals ? 4 : 3;
    // All lines, or one of the figures as an example: all of them would cover each other.
    const shown = this.made == Made.Lines ? found.length : size;
    for (let i = 0; i < shown; i += size) {
      for (let k = 0; k < size; k++) {
        for (let j = 0; j < k; j++) {
          const a = found[i + k], b = found[i + j];
          line(scene, frame.x(this.dots.x[a], this.dots.y[a]), frame.y(this.dots.x[a], this.dots.y[a]), frame.x(this.dots.x[b], this.dots.y[b]), frame.y(this.dots.x[b], this.dots.y[b]));
        }
      }
    }
    note(scene, counted(this.result, NAMES[this.made], PLURALS[this.made]));
  }

  /** Pairs or triples of dots that are looked at, or quadruples, each of whose four dots is held against the others, and two steps for each figure. */
  complexity(): f64 {
    const n = this.dots.count;
    const looks = this.made == Made.Lines ? (n * (n - 1)) / 2 : this.made == Made.Quadrilaterals ? (n * (n - 1) * (n - 2) * (n - 3)) / 6 : (n * (n - 1) * (n - 2)) / 6;
    return <f64>(looks + 2 * this.result);
  }

  explain(): string {
    const many = counted(this.result, NAMES[this.made], PLURALS[this.made]);
    return "The " + this.dots.count.toString() + " dots make " + many + (this.made == Made.Lines ? " with three dots or more." : "; some three dots lie on one line.");
  }
}

/** Room along the edges of the canvas, and radius of a dot, in canvas units. */
const EDGE: f64 = 44;
const DOT: f64 = 9;
