import { Answer } from "../../../assembly/answer/answer";
import { LabelAnswer } from "../../../assembly/answer/label";
import { Environment } from "../../../assembly/environment";
import { letterOf, OptionPanel } from "../../../assembly/kit/options/options";
import { Polyomino } from "../../../assembly/kit/lattices/polyomino";
import { Dihedral } from "../../../assembly/kit/lattices/transform";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { asymmetric, nearlySymmetric, pieceSide, shapePaint, Tilt, TILTS, tiltOf } from "./family";

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
    this.count = knobs.int("copies", [5, 5, 6, 6, 10, 10, 12, 12, 15, 16]);
    this.cells = knobs.int("cells", [4, 5, 6, 6, 6, 7, 7, 8, 9, 10]);
    this.isNearSymmetric = knobs.from("nearly its own mirror image", 5);
    this.tilt = <Tilt>TILTS.indexOf(
      knobs.word("turned by", [TILTS[0], TILTS[0], TILTS[0], TILTS[1], TILTS[1], TILTS[2], TILTS[2], TILTS[2], TILTS[2], TILTS[2]]),
    );
  }

  sample(rng: Rng): bool {
    const shape = this.isNearSymmetric ? nearlySymmetric(rng, this.cells, Dihedral.LeftRight) : asymmetric(rng, this.cells, 4, 4);
    if (shape === null) return false;
    this.shape = shape;
    this.odd = rng.int(0, this.count - 1);
    for (let i = 0; i < this.count; i++) this.angles.push(tiltOf(rng, this.tilt, -1));
    return true;
  }

  draw(scene: Scene): void {
    const columns = this.count <= 6 ? 3 : 4;
    const panel = new OptionPanel(scene, 12, 12, 648, 648, this.count, columns);
    const side = pieceSide([this.shape], panel.side, this.tilt != Tilt.Quarters);
    const paint = shapePaint(scene.style);
    for (let i = 0; i < this.count; i++) {
      const shape = i == this.odd ? this.shape.turned(Dihedral.LeftRight) : this.shape;
      scene.enter(panel.tile(i).turned(<f64>this.angles[i]));
      shape.draw(scene, side, paint);
      scene.leave();
    }
  }

  question(words: Words): string {
    return words.say([
      "All shapes but one are rotated copies of each other; one is a mirror image of them, rotated too. Which one?",
      "Exactly one shape was flipped over; the others are equal up to a rotation in the plane. Which shape was flipped?",
      "Find the shape that no rotation in the plane can bring to match the others.",
      "One of these shapes is the mirror image of all others, which are only rotated. Which shape is it?",
    ]);
  }

  answer(): Answer {
    return new LabelAnswer(letterOf(this.odd), [], [], "shape");
  }

  /** Copies to be compared, their cells, and how much of the mirror image can be laid on the shape. */
  complexity(): f64 {
    const common = this.shape.overlap(this.shape.turned(Dihedral.LeftRight), 4);
    const oblique = this.tilt == Tilt.Quarters ? 0.0 : this.tilt == Tilt.Eighths ? 4.0 : 7.0;
    return 2.0 * <f64>this.count + <f64>(common + this.cells) + oblique;
  }

  explain(): string {
    return "Shape " + letterOf(this.odd) + " is the mirror image; the other " + (this.count - 1).toString() + " are rotations of one shape.";
  }
}
