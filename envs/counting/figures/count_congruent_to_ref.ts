import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { growPolyomino, Polyomino, withCellMoved } from "../../../assembly/kit/lattices/polyomino";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { Outline, OutlineScene, REACH } from "./family";
import { isPlain } from "./parts/tiles";

const enum Mirrors {
  /** None is shown. */
  None = 0,
  Count = 1,
  DoNotCount = 2,
}

/** How many shapes are congruent to the one in the frame? Mirror images count or do not count, as the question says. */
export class CountCongruentToRef extends OutlineScene {
  private fewest: i32 = 0;
  private most: i32 = 0;
  private total: i32 = 0;
  private cells: i32 = 0;
  private step: i32 = 0;
  private mirrors: Mirrors = Mirrors.None;

  private result: i32 = 0;
  private mirrored: i32 = 0;
  private reference: Outline = new Outline([], false);

  configure(knobs: Knobs): void {
    this.mirrors = <Mirrors>knobs.choice("mirror images", ["not shown", "count", "do not count"], [0, 0, 0, 1, 1, 1, 2, 2, 2, 2]);
    this.fewest = knobs.int("smallest answer", [1, 2, 2, 3, 4, 4, 5, 5, 6, 7]);
    this.most = knobs.int("largest answer", [9, 11, 11, 12, 13, 13, 14, 15, 16, 18]);
    this.total = knobs.int("shapes", [11, 13, 14, 16, 18, 19, 20, 22, 24, 26]);
    this.cells = knobs.int("cells of a shape", [5, 5, 5, 5, 5, 6, 6, 7, 7, 8]);
    this.step = knobs.int("turned by multiples of degrees", [90, 90, 90, 90, 45, 15, 45, 15, 15, 5]);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(this.fewest, this.most);
    const shape = growPolyomino(rng, this.cells, 3, 4);
    const hasMirrors = this.mirrors != Mirrors.None;
    if (!isPlain(shape, BOX) || (hasMirrors && !isChiral(shape))) return false;
    // One scale for all, so that size tells nothing.
    const side = (2 * REACH) / Math.sqrt(<f64>(2 * BOX * BOX - 2 * BOX + 1));
    this.reference = outlineOf(shape, side, false);
    const total = this.total + rng.int(-1, 1);
    for (let i = 0; i < this.result; i++) {
      const isTurnedOver = this.mirrors == Mirrors.Count && rng.chance(0.5);
      this.mirrored += <i32>isTurnedOver;
      this.outlines.push(outlineOf(isTurnedOver ? shape.turned(4) : shape, side, true));
    }
    while (this.outlines.length < total) {
      if (this.mirrors == Mirrors.DoNotCount && rng.chance(0.4)) {
        this.mirrored++;
        this.outlines.push(outlineOf(shape.turned(4), side, false));
        continue;
      }
      const other = nearMiss(rng, shape, rng.chance(0.5));
      if (other === null) return false;
      this.outlines.push(outlineOf(other, side, false));
    }
    // A condition that excludes nothing would be idle.
    if (hasMirrors && this.mirrored == 0) return false;
    if (!this.place(rng, HEAD, this.step)) return false;
    this.reference.x = <f64>this.width / 2;
    this.reference.y = HEAD / 2 + 12;
    return true;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const half = REACH + 8;
    scene.rect(this.reference.x - half, this.reference.y - half, 2 * half, 2 * half, Paint.line(style.soft, style.stroke(3)));
    this.reference.draw(scene);
    super.draw(scene);
  }

  question(words: Words): string {
    words.set("rule", this.mirrors == Mirrors.DoNotCount
      ? " They may be turned, but mirror images do not count. Do not count the framed shape itself."
      : this.mirrors == Mirrors.Count
      ? " They may be turned or mirrored. Do not count the framed shape itself."
      : " They may be turned. Do not count the framed shape itself.");
    return words.say([
      "How many shapes are the same as the one in the frame?{rule}",
      "Count the copies of the framed shape.{rule}",
      "How many of the shapes below the frame are the same as the framed one?{rule}",
      "The frame shows a template. How many of the other shapes have exactly its form and size?{rule}",
      "Determine the number of shapes that are congruent to the framed one.{rule}",
      "A cookie cutter has the form in the frame. How many of the cookies were cut with it?{rule}",
      "Which shapes match the framed one? Give their number.{rule}",
      "I am looking for pieces like the one in the frame. How many do you find?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** Mirror images taken for copies, or overlooked; the framed shape counted as well; one too few. */
  foils(): Answer[] {
    const other = this.mirrors == Mirrors.Count ? this.result - this.mirrored : this.result + this.mirrored;
    return counts([other, this.result + 1, this.result - 1, this.result - 2, this.result + 2]);
  }

  /** Cells of every shape that are compared, twice where mirror images occur, and the copies. */
  complexity(): f64 {
    return <f64>(this.outlines.length * this.cells * (this.mirrors == Mirrors.None ? 1 : 2) + 2 * this.result);
  }

  explain(): string {
    const total = "Of the " + this.outlines.length.toString() + " shapes, ";
    const copies = this.result.toString() + (this.result == 1 ? " is a copy" : " are copies") + " of the framed one";
    if (this.mirrors == Mirrors.None) return total + copies + ".";
    return total + copies + (this.mirrors == Mirrors.Count ? ", " + this.mirrored.toString() + " of them mirrored." : "; " + this.mirrored.toString() + (this.mirrored == 1 ? " more is" : " more are") + " its mirror image.");
  }
}

/** Shapes fit into a square of so many cells. */
const BOX: i32 = 4;
/** Room for the framed shape, in canvas units. */
const HEAD: f64 = 136;

function outlineOf(shape: Polyomino, side: f64, isWanted: bool): Outline {
  const corners = shape.outline(side, 0);
  for (let i = 0; i < corners.length; i += 2) {
    corners[i] -= (side * <f64>shape.width) / 2;
    corners[i + 1] -= (side * <f64>shape.height) / 2;
  }
  return new Outline(corners, isWanted);
}

function isChiral(shape: Polyomino): bool {
  return shape.rotationText() != shape.turned(4).rotationText();
}

/** The shape with one cell elsewhere, and not congruent to it, with as many corners where that is asked for; null when none was found. */
function nearMiss(rng: Rng, shape: Polyomino, hasSameCorners: bool): Polyomino | null {
  for (let tries = 0; tries < 60; tries++) {
    const other = withCellMoved(rng, shape);
    if (!isPlain(other, BOX) || other.width + other.height > 2 * BOX - 1 || other.congruenceText() == shape.congruenceText()) continue;
    if (!hasSameCorners || other.outline(1, 0).length == shape.outline(1, 0).length) return other;
  }
  return null;
}
