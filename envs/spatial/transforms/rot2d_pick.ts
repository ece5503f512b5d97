import { Answer } from "../../../assembly/answer/answer";
import { ChoiceAnswer } from "../../../assembly/answer/choice";
import { Environment } from "../../../assembly/environment";
import { letterOf, OptionPanel, Options } from "../../../assembly/kit/options/options";
import { growPolyomino, Polyomino, withCellMoved } from "../../../assembly/kit/lattices/polyomino";
import { Dihedral } from "../../../assembly/kit/lattices/transform";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Frame } from "../../../assembly/scene/frame";
import { Scene } from "../../../assembly/scene/scene";
import { frame, point } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { drawReference, pieceSide, shapePaint, Tilt, TILTS, tiltOf } from "./family";

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
const FOIL_TRIES: i32 = 120;

/** The tag of the reference; those of the options are 0, 1, 2 ... */
const REFERENCE: i32 = 10;
/** Where the reference stands, how large it is, and where the options do: canvas units. */
const REFERENCE_X: f64 = 150;
const REFERENCE_SIDE: f64 = 190;
const PANEL_LEFT: f64 = 266;
const PANEL_WIDTH: f64 = 360;

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
    this.cells = knobs.int("cells", [5, 6, 7, 8, 9, 8, 9, 9, 10, 11]);
    this.count = knobs.int("options", [4, 4, 4, 4, 4, 5, 5, 6, 6, 6]);
    this.kinship = knobs.choice("options are", KINSHIPS, [
      Kinship.Unlike, Kinship.Mirrored, Kinship.Mirrored, Kinship.Edited, Kinship.EditedMirrored,
      Kinship.EditedMirrored, Kinship.EditedMirrored, Kinship.EditedMirrored, Kinship.EditedMirrored, Kinship.EditedMirrored,
    ]);
    this.tilt = knobs.choice("turned by", TILTS, [
      Tilt.Quarters, Tilt.Quarters, Tilt.Quarters, Tilt.Quarters, Tilt.Quarters, Tilt.Eighths, Tilt.Free, Tilt.Free, Tilt.Free, Tilt.Free,
    ]);
  }

  sample(rng: Rng): bool {
    this.height = this.count > 4 ? 672 : 448;
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
    return isAsLarge(shape, base) && shape.isConnected && shape.isAsymmetric ? shape : null;
  }

  private get reference(): Polyomino {
    return this.options.items[this.options.index];
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const height = <f64>this.height;
    drawReference(scene, REFERENCE_X, height / 2 + 14, REFERENCE_SIDE);
    const panel = new OptionPanel(scene, PANEL_LEFT, 12, PANEL_WIDTH, height - 24, this.count, 2);
    const side = pieceSide(this.options.items, Math.min(REFERENCE_SIDE, panel.side), this.tilt != Tilt.Quarters);
    const paint = shapePaint(style);
    scene.tag(REFERENCE);
    scene.enter(Frame.at(REFERENCE_X, height / 2 + 14).turned(<f64>this.referenceAngle));
    this.reference.draw(scene, side, paint);
    scene.leave();
    for (let i = 0; i < this.count; i++) {
      scene.tag(i);
      scene.enter(panel.tile(i).turned(<f64>this.angles[i]));
      this.options.items[i].draw(scene, side, paint);
      scene.leave();
    }
    scene.tag(-1);
  }

  question(words: Words): string {
    return words
      .set("rest", this.hasMirrors ? "Mirror images do not count." : "It must not be flipped over.")
      .say([
        "Which option shows the reference shape after a rotation in the plane? {rest}",
        "Exactly one option is the reference shape, turned but not changed. Which one? {rest}",
        "Turn the reference shape in the plane. Which option can it become? {rest}",
        "One option can be rotated until it matches the reference shape. Which option is it? {rest}",
        "Think of the reference shape as a tile lying on the table. If you only spin it, which of the options do you get? {rest}",
        "Find the option that is directly congruent to the reference shape. {rest}",
        "The reference shape hides among the options in another position. Where? {rest}",
        "Select the option that is a rotated copy of the reference shape. {rest}",
      ]);
  }

  answer(): Answer {
    return new ChoiceAnswer(this.options.index, this.count);
  }

  /** Frames the right option. */
  solution(scene: Scene): void {
    point(scene, REFERENCE);
    frame(scene, this.options.index, "= reference");
  }

  /** The cells of all options, how much of each foil can be laid on the reference, and three for each option that stands askew to it. */
  complexity(): f64 {
    let common = 0, oblique = 0;
    for (let i = 0; i < this.count; i++) {
      if (i != this.options.index) common += this.reference.overlap(this.options.items[i], 4);
      oblique += <i32>((this.angles[i] - this.referenceAngle) % 90 != 0);
    }
    return <f64>(this.cells * this.count + common + 3 * oblique);
  }

  explain(): string {
    const turn = (this.angles[this.options.index] - this.referenceAngle + 720) % 360;
    return "Option " + letterOf(this.options.index) + " is the reference turned clockwise by " + turn.toString() + " degrees; no rotation makes another option equal to it.";
  }
}

/** Whether two shapes fill boxes of the same size: then the box tells none of them. */
function isAsLarge(shape: Polyomino, other: Polyomino): bool {
  return max(shape.width, shape.height) == max(other.width, other.height) && min(shape.width, shape.height) == min(other.width, other.height);
}
