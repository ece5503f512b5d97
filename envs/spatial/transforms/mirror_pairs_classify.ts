import { Answer } from "../../../assembly/answer/answer";
import { sortingCredit } from "../../../assembly/answer/credit";
import { SetAnswer } from "../../../assembly/answer/set";
import { Environment } from "../../../assembly/environment";
import { letterOf } from "../../../assembly/kit/options/options";
import { Polyomino } from "../../../assembly/kit/lattices/polyomino";
import { Dihedral } from "../../../assembly/kit/lattices/transform";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { frame, note } from "../../../assembly/scene/solution";
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
    this.tilt = knobs.choice("turned by", TILTS, [
      Tilt.Quarters, Tilt.Quarters, Tilt.Quarters, Tilt.Quarters, Tilt.Eighths, Tilt.Eighths, Tilt.Free, Tilt.Free, Tilt.Free, Tilt.Free,
    ]);
  }

  sample(rng: Rng): bool {
    this.height = this.pairs > 6 ? 672 : 448;
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

  /** One of the pairs is flipped, or no longer. */
  makeTwin(rng: Rng): bool {
    const pair = rng.int(0, this.pairs - 1);
    const flipped = !this.isFlipped[pair];
    this.isFlipped[pair] = flipped;
    this.shapes[2 * pair + 1] = this.shapes[2 * pair + 1].turned(Dihedral.LeftRight);
    if (!flipped) this.angles[2 * pair + 1] = tiltOf(rng, this.tilt, this.angles[2 * pair]);
    return true;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const rows = (this.pairs + 1) / 2;
    const tall = (<f64>this.height - 16 - 10 * <f64>(rows - 1)) / <f64>rows;
    const side = pieceSide(this.shapes, Math.min(tall, 140), this.tilt != Tilt.Quarters);
    const paint = shapePaint(style);
    for (let i = 0; i < this.pairs; i++) {
      const left = i == this.pairs - 1 && i % 2 == 0 ? 176.0 : i % 2 == 0 ? 8.0 : 344.0;
      const y = 8 + <f64>(i / 2) * (tall + 10);
      scene.rect(left, y, 320, tall, Paint.fill(style.surface).edge(style.soft, style.stroke(2.5)), 6);
      scene.text(letterOf(i), left + 9, y + 10, 28, style.ink, Align.Left, Baseline.Top, Face.Bold);
      scene.tag(i);
      for (let k = 0; k < 2; k++) {
        scene.enter(Frame.at(left + (k == 0 ? 105.0 : 247.0), y + tall / 2).turned(<f64>this.angles[2 * i + k]));
        this.shapes[2 * i + k].draw(scene, side, paint);
        scene.leave();
      }
      scene.tag(-1);
    }
  }

  question(words: Words): string {
    return words.say([
      "In each lettered pair the second shape is either the first one turned, or its mirror image, which may be turned as well. Which pairs are mirror images? List their letters.",
      "Each pair shows a shape twice: once as it is, and once either turned or flipped over and turned. List the letters of the pairs in which it was flipped.",
      "Which pairs cannot be brought to match by a rotation in the plane, because one shape is a mirror image of the other? Give their letters.",
      "Some pairs match after a rotation in the plane; the others match only when one shape is flipped over first. Give the letters of the pairs that need the flip.",
      "Left hand or right hand? Name the pairs whose two shapes are mirror images of each other, however they are turned.",
      "Imagine the shapes as cut out of paper and lying on a table. In which pairs do you have to turn one piece over before it fits on the other? List the letters.",
      "Sort the pairs into rotations and reflections, and list the letters of the reflections. Reflected shapes may be turned, too.",
      "Decide for each pair whether its shapes are directly congruent, so that a rotation in the plane is enough, or only mirror images. Which letters belong to mirror images?",
    ]);
  }

  answer(): Answer {
    return new SetAnswer(this.lettersOf(true));
  }

  private lettersOf(flipped: bool): string[] {
    const letters: string[] = [];
    for (let i = 0; i < this.pairs; i++) {
      if (this.isFlipped[i] == flipped) letters.push(letterOf(i));
    }
    return letters;
  }

  /** The share of the pairs that are told rightly, above the half that a coin tells. */
  partial(reply: Answer): f64 {
    return sortingCredit(<SetAnswer>this.answer(), reply, this.pairs, 0.5);
  }

  /** The rotations instead of the mirror images, and one pair told wrongly. */
  foils(): Answer[] {
    const foils: Answer[] = [new SetAnswer(this.lettersOf(false))];
    for (let i = 0; i < this.pairs; i++) {
      const letters: string[] = [];
      for (let k = 0; k < this.pairs; k++) if (this.isFlipped[k] != (k == i)) letters.push(letterOf(k));
      foils.push(new SetAnswer(letters));
    }
    return foils;
  }

  /** Frames the pairs of mirror images; where there is none it says so. */
  solution(scene: Scene): void {
    let isNone = true;
    for (let i = 0; i < this.pairs; i++) {
      if (!this.isFlipped[i]) continue;
      isNone = false;
      frame(scene, i);
    }
    if (isNone) note(scene, "all are rotations");
  }

  /** The cells of all pairs, and two more for each pair that stands askew. */
  complexity(): f64 {
    let oblique = 0;
    for (let i = 0; i < this.pairs; i++) oblique += <i32>((this.angles[2 * i + 1] - this.angles[2 * i]) % 90 != 0);
    return <f64>(this.pairs * this.cells) + 2.0 * <f64>oblique;
  }

  explain(): string {
    const mirrored = this.lettersOf(true), turned = this.lettersOf(false);
    return "Mirror images: " + (mirrored.length > 0 ? listed(mirrored) : "none") + "; rotations: " + (turned.length > 0 ? listed(turned) : "none") + ".";
  }
}
