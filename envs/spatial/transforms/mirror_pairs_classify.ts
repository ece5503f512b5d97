import { Answer } from "../../../assembly/answer/answer";
import { SetAnswer } from "../../../assembly/answer/set";
import { Environment } from "../../../assembly/environment";
import { letterOf } from "../../../assembly/kit/options/options";
import { Polyomino } from "../../../assembly/kit/lattices/polyomino";
import { Dihedral } from "../../../assembly/kit/lattices/transform";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { listed, Words } from "../../../assembly/words";
import { asymmetric, pieceSide, shapePaint, Tilt, TILTS, tiltOf } from "./family";

/** Which of the lettered pairs are mirror images? In all others one shape is the other after a rotation. */
export class MirrorPairsClassify extends Environment {
  private pairs: i32 = 0;
  private cells: i32 = 0;
  private tilt: Tilt = Tilt.Quarters;

  /** Left and right shape of each pair, and whether the right one is flipped. */
  private shapes: Polyomino[] = [];
  private isFlipped: bool[] = [];
  /** Clockwise turns of left and right shape, in degrees. */
  private angles: i32[] = [];

  configure(knobs: Knobs): void {
    this.pairs = knobs.int("pairs", [4, 4, 4, 5, 5, 6, 6, 7, 8, 8]);
    this.cells = knobs.int("cells", [4, 5, 6, 6, 7, 7, 8, 8, 9, 10]);
    this.tilt = <Tilt>TILTS.indexOf(
      knobs.word("turned by", [TILTS[0], TILTS[0], TILTS[0], TILTS[0], TILTS[1], TILTS[1], TILTS[2], TILTS[2], TILTS[2], TILTS[2]]),
    );
  }

  sample(rng: Rng): bool {
    for (let i = 0; i < this.pairs; i++) {
      const shape = asymmetric(rng, this.cells, 4, 4);
      if (shape === null) return false;
      const flipped = rng.chance(0.5);
      this.isFlipped.push(flipped);
      this.shapes.push(shape);
      this.shapes.push(flipped ? shape.turned(Dihedral.LeftRight) : shape);
      const first = tiltOf(rng, this.tilt, -1);
      this.angles.push(first);
      // A flipped shape may stand at any angle; an unflipped one must be seen to be turned.
      this.angles.push(tiltOf(rng, this.tilt, flipped ? -1 : first));
    }
    return true;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const rows = (this.pairs + 1) / 2;
    const height = (656.0 - 10.0 * <f64>(rows - 1)) / <f64>rows;
    const tall = Math.min(height, 190);
    const top = (672.0 - tall * <f64>rows - 10.0 * <f64>(rows - 1)) / 2;
    const side = pieceSide(this.shapes, Math.min(tall, 140), this.tilt != Tilt.Quarters);
    const paint = shapePaint(style);
    for (let i = 0; i < this.pairs; i++) {
      const left = i == this.pairs - 1 && i % 2 == 0 ? 176.0 : i % 2 == 0 ? 8.0 : 344.0;
      const y = top + <f64>(i / 2) * (tall + 10);
      scene.rect(left, y, 320, tall, Paint.fill(style.surface).edge(style.soft, style.stroke(2.5)), 6);
      scene.text(letterOf(i), left + 9, y + 10, 28, style.ink, Align.Left, Baseline.Top, true);
      for (let k = 0; k < 2; k++) {
        scene.enter(Frame.at(left + (k == 0 ? 105.0 : 247.0), y + tall / 2).turned(<f64>this.angles[2 * i + k]));
        this.shapes[2 * i + k].draw(scene, side, paint);
        scene.leave();
      }
    }
  }

  question(words: Words): string {
    return words.say([
      "In each lettered pair the second shape is the first one after a rotation in the plane, or a mirror image of it that may be rotated as well. Which pairs are mirror images? List their letters.",
      "Each pair shows a shape twice: rotated, or flipped over and then rotated. List the letters of the pairs in which it was flipped.",
      "List the letters of all pairs whose two shapes cannot be brought to match by a rotation in the plane, because one is a mirror image of the other.",
      "Some pairs are equal up to a rotation in the plane, the others only after one shape is flipped over. Give the letters of the pairs that need the flip.",
    ]);
  }

  answer(): Answer {
    const letters: string[] = [];
    for (let i = 0; i < this.pairs; i++) {
      if (this.isFlipped[i]) letters.push(letterOf(i));
    }
    return new SetAnswer(letters);
  }

  complexity(): f64 {
    let oblique = 0;
    for (let i = 0; i < this.pairs; i++) oblique += <i32>((this.angles[2 * i + 1] - this.angles[2 * i]) % 90 != 0);
    return <f64>(this.pairs * this.cells) + 2.0 * <f64>oblique;
  }

  explain(): string {
    const mirrored: string[] = [];
    const turned: string[] = [];
    for (let i = 0; i < this.pairs; i++) {
      if (this.isFlipped[i]) mirrored.push(letterOf(i));
      else turned.push(letterOf(i));
    }
    return "Mirror images: " + (mirrored.length > 0 ? listed(mirrored) : "none") + "; rotations: " + (turned.length > 0 ? listed(turned) : "none") + ".";
  }
}
