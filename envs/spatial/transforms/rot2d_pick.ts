import { Answer } from "../../../assembly/answer/answer";
import { ChoiceAnswer } from "../../../assembly/answer/choice";
import { Environment } from "../../../assembly/environment";
import { OptionPanel, Options } from "../../../assembly/kit/options/options";
import { growPolyomino, Polyomino, withCellMoved } from "../../../assembly/kit/lattices/polyomino";
import { Dihedral } from "../../../assembly/kit/lattices/transform";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Frame } from "../../../assembly/scene/frame";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { drawReference, pieceSide, REFERENCE, REFERENCE_X, REFERENCE_Y, shapePaint, Tilt, TILTS, tiltOf } from "./family";

/** How the options are related to each other. */
const enum Kinship {
  /** Different shapes. */
  Unlike = 0,
  /** Different shapes and their mirror images. */
  Mirrored = 1,
  /** One shape, and what one moved cell makes of it. */
  Edited = 2,
  /** Shapes that one moved cell makes of each other, and their mirror images. */
  EditedMirrored = 3,
}

const KINSHIPS: StaticArray<string> = ["different shapes", "with mirror images", "one cell moved", "one cell moved, with mirror images"];
const FOIL_TRIES: i32 = 60;

/**
 * Which option is the reference shape rotated? No other option is, not even when it is a mirror image: proved by the
 * canonical forms under rotation, which differ for all options.
 */
export class Rot2dPick extends Environment {
  private cells: i32 = 0;
  private count: i32 = 0;
  private kinship: Kinship = Kinship.Unlike;
  private tilt: Tilt = Tilt.Quarters;

  private options: Options<Polyomino> = new Options<Polyomino>(new Polyomino([0], [0]), "", 2);
  /** Clockwise turns of the options, and of the reference, in degrees. */
  private angles: i32[] = [];
  private referenceAngle: i32 = 0;

  configure(knobs: Knobs): void {
    this.cells = knobs.int("cells", [5, 5, 6, 7, 7, 8, 8, 9, 10, 11]);
    this.count = knobs.int("options", [4, 4, 4, 4, 4, 5, 5, 6, 6, 6]);
    this.kinship = <Kinship>KINSHIPS.indexOf(
      knobs.word("options are", [
        KINSHIPS[0], KINSHIPS[1], KINSHIPS[1], KINSHIPS[2], KINSHIPS[3], KINSHIPS[3], KINSHIPS[3], KINSHIPS[3], KINSHIPS[3], KINSHIPS[3],
      ]),
    );
    this.tilt = <Tilt>TILTS.indexOf(
      knobs.word("turned by", [TILTS[0], TILTS[0], TILTS[0], TILTS[0], TILTS[0], TILTS[1], TILTS[2], TILTS[2], TILTS[2], TILTS[2]]),
    );
  }

  sample(rng: Rng): bool {
    const base = this.grown(rng);
    if (base === null) return false;
    this.options = new Options<Polyomino>(base, base.rotationText(), this.count);
    if (this.hasMirrors) this.offerMirror(base);
    for (let tries = 0; !this.options.isFull; tries++) {
      if (tries == FOIL_TRIES) return false;
      const foil = this.related(rng, base);
      if (foil === null || !this.options.offer(foil, foil.rotationText())) continue;
      if (this.hasMirrors) this.offerMirror(foil);
    }
    this.options.settle(rng);
    // Any option may be the key, also one from the rim of the family: the options alone give nothing away.
    this.options.index = rng.int(0, this.count - 1);
    this.referenceAngle = tiltOf(rng, this.tilt, this.tilt == Tilt.Quarters ? 0 : -1);
    for (let i = 0; i < this.count; i++) this.angles.push(tiltOf(rng, this.tilt, this.referenceAngle));
    return true;
  }

  private get hasMirrors(): bool {
    return this.kinship == Kinship.Mirrored || this.kinship == Kinship.EditedMirrored;
  }

  private offerMirror(shape: Polyomino): void {
    const image = shape.turned(Dihedral.LeftRight);
    this.options.offer(image, image.rotationText());
  }

  /** A new shape without any symmetry, or null when chance gave none. */
  private grown(rng: Rng): Polyomino | null {
    const shape = growPolyomino(rng, this.cells, 4, this.cells > 8 ? 5 : 4);
    return shape.isAsymmetric ? shape : null;
  }

  /** Another option for the family of `base`, or null when chance gave none. */
  private related(rng: Rng, base: Polyomino): Polyomino | null {
    if (this.kinship == Kinship.Unlike || this.kinship == Kinship.Mirrored) {
      const shape = this.grown(rng);
      // Without mirror images among the options two of them do not differ by a mirroring alone.
      if (shape === null || (!this.hasMirrors && shape.congruenceText() == base.congruenceText())) return null;
      return shape;
    }
    const shape = withCellMoved(rng, base);
    const fits = max(shape.width, shape.height) <= 5 && min(shape.width, shape.height) <= 4;
    return fits && shape.isConnected && shape.isAsymmetric ? shape : null;
  }

  private get reference(): Polyomino {
    return this.options.items[this.options.index];
  }

  draw(scene: Scene): void {
    const style = scene.style;
    drawReference(scene);
    const panel = new OptionPanel(scene, 256, 12, 404, 648, this.count, 2);
    const side = pieceSide(this.options.items, Math.min(REFERENCE, panel.side), this.tilt != Tilt.Quarters);
    const paint = shapePaint(style);
    scene.enter(Frame.at(REFERENCE_X, REFERENCE_Y).turned(<f64>this.referenceAngle));
    this.reference.draw(scene, side, paint);
    scene.leave();
    for (let i = 0; i < this.count; i++) {
      scene.enter(panel.tile(i).turned(<f64>this.angles[i]));
      this.options.items[i].draw(scene, side, paint);
      scene.leave();
    }
  }

  question(words: Words): string {
    return words.say([
      "Which option is the reference shape after a rotation in the plane? Mirror images do not count.",
      "Exactly one option shows the reference shape rotated, not flipped over. Which one?",
      "Turn the reference shape in the plane without flipping it. Which option can it become?",
      "One option can be turned, without being flipped, into the reference shape. Which option is it?",
    ]);
  }

  answer(): Answer {
    return new ChoiceAnswer(this.options.index, this.count);
  }

  /** How much of each foil can be laid on the reference, and how far the shapes are turned. */
  complexity(): f64 {
    let common = 0;
    for (let i = 0; i < this.count; i++) {
      if (i != this.options.index) common += this.reference.overlap(this.options.items[i], 4);
    }
    const oblique = this.angles[this.options.index] % 90 == this.referenceAngle % 90 ? 0 : this.tilt == Tilt.Eighths ? 3 : 5;
    return <f64>common + 0.5 * <f64>(this.cells * this.count) + <f64>oblique + (this.hasMirrors ? 2.0 : 0.0);
  }

  explain(): string {
    const turn = (this.angles[this.options.index] - this.referenceAngle + 720) % 360;
    return "Option " + new ChoiceAnswer(this.options.index, this.count).canonical() + " is the reference turned clockwise by "
      + turn.toString() + " degrees; no other option equals it under rotation.";
  }
}
