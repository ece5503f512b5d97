import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Placement, scatter } from "../../../assembly/kit/marks/scatter";
import { drawShape, PLAIN_SHAPES, Shape, shapeName } from "../../../assembly/kit/marks/shape";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { ring } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";

/** Pixels: a shape, the frame from the edge of the canvas, room along its inside, and what lies between two shapes at least. */
const RADIUS: f64 = 22;
const FRAME: f64 = 12;
const EDGE: f64 = 26;
const GAP: f64 = 12;
/** Degrees that a shape is turned at most: a square that stands on a corner is another shape to many. */
const TURN: f64 = 25;

/** How many shapes of one kind are in the picture? A template: one sentence that sums the task up, then what is special about it. */
export class NewEnvironment extends Environment {
  private least: i32 = 0;
  private most: i32 = 0;
  private kinds: i32 = 0;
  private isTurned: bool = false;

  private asked: Shape = Shape.Circle;
  private result: i32 = 0;
  private shapes: Shape[] = [];
  private angles: f64[] = [];
  private places: Placement = new Placement(GAP);

  configure(knobs: Knobs): void {
    this.least = knobs.int("smallest answer", [1, 1, 1, 2, 2, 4, 4, 5, 6, 8]);
    this.most = knobs.int("largest answer", [10, 13, 13, 14, 14, 16, 16, 17, 19, 21]);
    this.kinds = knobs.int("kinds of shapes", [3, 3, 4, 4, 5, 5, 6, 6, 6, 6]);
    this.isTurned = knobs.flag("shapes are turned", [false, false, false, true, true, true, true, true, true, true]);
    this.width = this.height = knobs.int("pixels of a side", [448, 672, 672, 672, 672, 672, 896, 896, 896, 896]);
  }

  sample(rng: Rng): bool {
    // The answer first. Other kinds are as many as the answer may be, or a few more: neither the total nor the commonest kind tells it.
    this.result = rng.int(this.least, this.most);
    const kinds = rng.sample(this.kinds, PLAIN_SHAPES);
    this.asked = kinds[0];
    for (let kind = 0; kind < this.kinds; kind++) {
      const count = kind == 0 ? this.result : rng.int(this.least, this.most + 2);
      for (let i = 0; i < count; i++) this.shapes.push(kinds[kind]);
    }
    rng.shuffle<Shape>(this.shapes);
    const radii: f64[] = [];
    for (let i = 0; i < this.shapes.length; i++) {
      this.angles.push(this.isTurned ? rng.range(-TURN, TURN) : 0);
      radii.push(RADIUS);
    }
    const places = scatter(rng, radii, EDGE, EDGE, <f64>this.width - 2 * EDGE, <f64>this.height - 2 * EDGE, GAP);
    if (places === null) return false;
    this.places = places;
    return true;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    scene.rect(FRAME, FRAME, <f64>this.width - 2 * FRAME, <f64>this.height - 2 * FRAME, Paint.fill(style.surface).edge(style.soft, style.stroke(2)), 8);
    const paint = Paint.fill(style.accent);
    for (let i = 0; i < this.shapes.length; i++) {
      // The solution points at shapes by these numbers.
      scene.tag(i);
      drawShape(scene, this.shapes[i], this.places.x[i], this.places.y[i], RADIUS, this.angles[i], paint);
    }
    scene.tag(-1);
  }

  question(words: Words): string {
    return words.set("kind", shapeName(this.asked)).say([
      "How many {kind} are in the picture?",
      "Count the {kind}.",
      "What is the number of {kind}?",
      "How many of the shapes are {kind}?",
      "How many {kind} can you find?",
      "Please count the {kind} in this picture.",
      "Some of the shapes are {kind}. How many?",
      "Give the total number of {kind} shown.",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** Rings and numbers what counts. */
  solution(scene: Scene): void {
    let count = 0;
    for (let i = 0; i < this.shapes.length; i++) {
      if (this.shapes[i] == this.asked) ring(scene, i, (++count).toString());
    }
  }

  /** Shapes scanned, and shapes counted. */
  complexity(): f64 {
    return <f64>(this.shapes.length + this.result);
  }

  explain(): string {
    return this.result.toString() + " of the " + this.shapes.length.toString() + " shapes are " + shapeName(this.asked) + ".";
  }
}
