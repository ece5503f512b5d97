import { Answer } from "../../../assembly/answer/answer";
import { LabelAnswer } from "../../../assembly/answer/label";
import { Environment } from "../../../assembly/environment";
import { letterOf, OptionPanel } from "../../../assembly/kit/options/options";
import { Polyomino } from "../../../assembly/kit/lattices/polyomino";
import { Dihedral } from "../../../assembly/kit/lattices/transform";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { frame } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { asymmetric, nearlySymmetric, pieceSide, shapePaint, Tilt, TILTS } from "./family";

/** The most by which a copy leans out of a quarter turn, in degrees. */
const LEANING: i32 = 44;

/** Which of many rotated copies of a shape is the only mirror image? */
export class OddChiralityOut extends Environment {
  private count: i32 = 0;
  private cells: i32 = 0;
  private isNearSymmetric: bool = false;
  private tilt: Tilt = Tilt.Quarters;

  private shape: Polyomino = new Polyomino([0], [0]);
  private odd: i32 = 0;
  /** Clockwise turns of the copies, in degrees. */
  private angles: i32[] = [];

  configure(knobs: Knobs): void {
    this.count = knobs.int("copies", [5, 5, 6, 6, 8, 9, 10, 12, 15, 16]);
    this.cells = knobs.int("cells", [5, 6, 6, 6, 6, 7, 8, 8, 9, 10]);
    this.isNearSymmetric = knobs.from("nearly its own mirror image", 5);
    this.tilt = knobs.choice("turned by", TILTS, [
      Tilt.Quarters, Tilt.Quarters, Tilt.Quarters, Tilt.Eighths, Tilt.Eighths, Tilt.Free, Tilt.Free, Tilt.Free, Tilt.Free, Tilt.Free,
    ]);
  }

  sample(rng: Rng): bool {
    this.height = this.count > 8 ? 672 : 448;
    const shape = this.isNearSymmetric ? nearlySymmetric(rng, this.cells, Dihedral.LeftRight) : asymmetric(rng, this.cells, 4, 4);
    if (shape === null) return false;
    this.shape = shape;
    this.odd = rng.int(0, this.count - 1);
    // Three of the others stand alone as well, or the odd one would be told by its position.
    const turns = rng.permutation(4);
    const alone = rng.permutation(this.count);
    let rank = 0;
    for (let i = 0; i < this.count; i++) this.angles.push(0);
    for (let k = 0; k < this.count; k++) {
      const quarters = alone[k] == this.odd ? rng.int(0, 3) : turns[min(rank++, 3)];
      this.angles[alone[k]] = 90 * quarters + this.leaning(rng);
    }
    return true;
  }

  /** Another shape is the flipped one. */
  makeTwin(rng: Rng): bool {
    this.odd = (this.odd + rng.int(1, this.count - 1)) % this.count;
    return true;
  }

  /** By how many degrees a copy leans to one side. */
  private leaning(rng: Rng): i32 {
    if (this.tilt == Tilt.Quarters) return 0;
    return this.tilt == Tilt.Eighths ? 45 * rng.int(0, 1) : rng.int(-LEANING, LEANING);
  }

  draw(scene: Scene): void {
    const columns = this.count <= 6 ? 3 : 4;
    const panel = new OptionPanel(scene, 12, 12, 648, <f64>this.height - 24, this.count, columns);
    const side = pieceSide([this.shape], panel.side, this.tilt != Tilt.Quarters);
    const paint = shapePaint(scene.style);
    for (let i = 0; i < this.count; i++) {
      const shape = i == this.odd ? this.shape.turned(Dihedral.LeftRight) : this.shape;
      scene.tag(i);
      scene.enter(panel.tile(i).turned(<f64>this.angles[i]));
      shape.draw(scene, side, paint);
      scene.leave();
    }
    scene.tag(-1);
  }

  question(words: Words): string {
    return words.say([
      "All shapes but one are rotated copies of each other. The one that remains is their mirror image, rotated too. Which one is it?",
      "Exactly one shape was flipped over; the others match after a rotation in the plane. Which shape was flipped?",
      "Find the shape that no rotation in the plane can bring to match the others.",
      "One of these shapes is the mirror image of all the others, which differ only by rotations. Which shape is it?",
      "Think of the shapes as paper cut-outs on a table. One of them lies with its back facing up. Which?",
      "Which of the lettered shapes has the opposite handedness to the rest?",
      "Spot the odd one out: turning is enough to make the others alike, but this one would have to be flipped over as well.",
      "Determine the only shape that is a reflection of the others and no rotation of them.",
    ]);
  }

  answer(): Answer {
    return new LabelAnswer(letterOf(this.odd), [], [], "shape");
  }

  /** Frames the flipped shape. */
  solution(scene: Scene): void {
    frame(scene, this.odd, "flipped");
  }

  /** The cells of all copies, how much of the mirror image can be laid on the shape, and two for each copy that stands askew to the first. */
  complexity(): f64 {
    const common = this.shape.overlap(this.shape.turned(Dihedral.LeftRight), 4);
    let oblique = 0;
    for (let i = 1; i < this.count; i++) oblique += <i32>((this.angles[i] - this.angles[0]) % 90 != 0);
    return <f64>(this.count * this.cells + common + 2 * oblique);
  }

  explain(): string {
    return "Shape " + letterOf(this.odd) + " is the mirror image; the other " + (this.count - 1).toString() + " are rotations of one shape.";
  }
}
