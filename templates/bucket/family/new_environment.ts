import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Placement, scatter } from "../../../assembly/kit/marks/scatter";
import { drawShape, Shape, SHAPES, shapeName } from "../../../assembly/kit/marks/shape";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { ring } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";

/** Pixels: a shape, the room along the edges, and what lies between two shapes at least. */
const RADIUS: f64 = 22;
const EDGE: f64 = 24;
const GAP: f64 = 12;
/** Degrees that a shape is turned at most: a square that stands on a corner is another shape to many. */
const TURN: f64 = 25;

/** How many shapes of one kind are in the picture? A template: one sentence that sums the task up, then what is special about it. */
export class NewEnvironment extends Environment {
  private least: i32 = 0;
  private most: i32 = 0;
  private others: i32 = 0;
  private kinds: i32 = 0;
  private isTurned: bool = false;

  private asked: Shape = Shape.Circle;
  private result: i32 = 0;
  private shapes: Shape[] = [];
  private angles: f64[] = [];
  private places: Placement = new Placement(GAP);

  configure(knobs: Knobs): void {
    this.least = knobs.int("smallest answer", [1, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    this.most = knobs.int("largest answer", [10, 11, 12, 13, 14, 15, 16, 17, 18, 20]);
    this.others = knobs.int("other shapes", [5, 7, 9, 12, 15, 18, 21, 24, 27, 30]);
    this.kinds = knobs.int("kinds of shapes", [2, 2, 3, 3, 4, 4, 5, 5, 6, 6]);
    this.isTurned = knobs.flag("shapes are turned", [false, false, false, true, true, true, true, true, true, true]);
  }

  sample(rng: Rng): bool {
    // The answer first, what does not count on its own: neither tells the other.
    this.result = rng.int(this.least, this.most);
    const total = this.result + this.others + rng.int(-2, 2);
    const kinds = rng.sample(this.kinds, SHAPES);
    this.asked = kinds[0];
    const radii: f64[] = [];
    for (let i = 0; i < total; i++) {
      this.shapes.push(i < this.result ? this.asked : kinds[rng.int(1, this.kinds - 1)]);
      this.angles.push(this.isTurned ? rng.range(-TURN, TURN) : 0);
      radii.push(RADIUS);
    }
    // Nothing but the picture tells which shapes are asked for.
    rng.shuffle<Shape>(this.shapes);
    const places = scatter(rng, radii, EDGE, EDGE, <f64>this.width - 2 * EDGE, <f64>this.height - 2 * EDGE, GAP);
    if (places === null) return false;
    this.places = places;
    return true;
  }

  draw(scene: Scene): void {
    const paint = Paint.fill(scene.style.accent);
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

  /** Results of counting everything, and of counting what is not asked for. */
  foils(): Answer[] {
    return [new IntegerAnswer(this.shapes.length), new IntegerAnswer(this.shapes.length - this.result)];
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
