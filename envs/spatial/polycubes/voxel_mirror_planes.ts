import { Answer } from "../../../assembly/answer/answer";
import { SetAnswer } from "../../../assembly/answer/set";
import { Environment } from "../../../assembly/environment";
import { letterOf, OptionPanel } from "../../../assembly/kit/options/options";
import { Solid } from "../../../assembly/kit/solids/solid";
import { ColouredSolid, COLOURS_COUNT } from "../../../assembly/kit/solids/coloured";
import { drawPlane, FACE_AXES, mirroringAcross, PLANES } from "../../../assembly/kit/solids/element";
import { groupOf, membersOf, symmetriesOf } from "../../../assembly/kit/solids/group";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { NOTHING_HIDDEN } from "./family";

const TRIES: i32 = 80;
/** Symmetries of the largest group that a solid may have: beyond, there are too few solids. */
const LARGEST: i32 = 8;

/** Which of the lettered planes through its middle are mirror planes of the solid? Their set is chosen first, each as likely as another. */
export class VoxelMirrorPlanes extends Environment {
  private planeCount: i32 = 0;
  private isUpright: bool = false;
  private least: i32 = 0;
  private most: i32 = 0;
  private isNear: bool = false;
  private colourCount: i32 = 0;
  private isMisled: bool = false;

  /** The axis that each lettered plane stands across. */
  private planes: i32[] = [];
  private isMirror: bool[] = [];
  private solid: ColouredSolid = new ColouredSolid(new Solid([0], [0], [0]), [0]);

  configure(knobs: Knobs): void {
    this.planeCount = knobs.int("planes", [4, 4, 5, 5, 5, 6, 6, 5, 6, 6]);
    this.isUpright = !knobs.from("all planes", 2);
    this.least = knobs.int("least cubes", [4, 7, 5, 6, 6, 7, 8, 6, 7, 8]);
    this.most = knobs.int("most cubes", [10, 14, 10, 12, 12, 13, 14, 10, 12, 13]);
    this.isNear = knobs.flag("more symmetry but for a cube or so", [false, false, false, false, true, false, true, false, false, false]);
    this.colourCount = knobs.int("colours", [3, 2, 1, 1, 1, 1, 1, 2, 2, 3]);
    this.isMisled = knobs.from("shape has more symmetry than the colours", 7);
  }

  sample(rng: Rng): bool {
    this.planes = rng.sample(this.planeCount, PLANES);
    // The easiest planes: those along the faces, and one of the two diagonal ones that stand upright.
    if (this.isUpright) this.planes = rng.shuffle<i32>([0, 1, 2, FACE_AXES + rng.int(0, 1)]);
    const sets = this.possibleSets();
    const wanted = rng.pick<u64>(sets);
    const group = groupOf(membersOf(wanted));
    for (let tries = 0; tries < TRIES; tries++) {
      const solid = ColouredSolid.symmetric(rng, group, this.isNear || this.isMisled ? this.another(rng, wanted) : group, this.least, this.most, this.colourCount);
      if (solid === null) continue;
      const found = symmetriesOf(solid.solid, solid.colours);
      if ((found & this.lettered()) != wanted) continue;
      this.solid = solid;
      this.isMirror = [];
      for (let i = 0; i < this.planes.length; i++) this.isMirror.push(this.isIn(wanted, i));
      return true;
    }
    return false;
  }

  /** The mirrorings at the lettered planes, as a set of bits. */
  private lettered(): u64 {
    let set: u64 = 0;
    for (let i = 0; i < this.planes.length; i++) set |= (<u64>1) << mirroringAcross(this.planes[i]);
    return set;
  }

  private isIn(set: u64, plane: i32): bool {
    return ((set >> mirroringAcross(this.planes[plane])) & 1) == 1;
  }

  /** The sets of lettered mirrorings that a solid can have: two of them may entail a third. */
  private possibleSets(): u64[] {
    const lettered = this.lettered();
    const mirrorings = membersOf(lettered);
    const sets: u64[] = [];
    for (let chosen = 0; chosen < 1 << mirrorings.length; chosen++) {
      const generators: i32[] = [];
      for (let i = 0; i < mirrorings.length; i++) {
        if ((chosen >> i) & 1) generators.push(mirrorings[i]);
      }
      // Three mirrorings make every group of them.
      if (generators.length > 3) continue;
      const group = groupOf(generators);
      const set = group & lettered;
      if (<i32>popcnt<u64>(group) <= LARGEST && !sets.includes(set)) sets.push(set);
    }
    return sets;
  }

  /** The group with one more lettered plane, or the same: what the solid nearly has. */
  private another(rng: Rng, set: u64): u64 {
    const generators = membersOf(set);
    const mirrorings = membersOf(this.lettered());
    generators.push(rng.pick<i32>(mirrorings));
    return groupOf(generators);
  }

  draw(scene: Scene): void {
    const rows = this.planeCount > 5 ? 2 : 1;
    const height = this.planeCount == 3 ? 240.0 : this.planeCount == 4 ? 200.0 : rows == 1 ? 168.0 : 312.0;
    this.solid.draw(scene, 336, 332 - height / 2, 620, 628 - height, 80);
    const panel = new OptionPanel(scene, 16, 660 - height, 640, height, this.planeCount, this.planeCount / rows);
    for (let i = 0; i < this.planeCount; i++) {
      scene.enter(panel.tile(i));
      drawPlane(scene, this.planes[i], panel.side);
      scene.leave();
    }
  }

  private letters(): string[] {
    const letters: string[] = [];
    for (let i = 0; i < this.isMirror.length; i++) {
      if (this.isMirror[i]) letters.push(letterOf(i));
    }
    return letters;
  }

  question(words: Words): string {
    return words
      .set("rules", (this.colourCount > 1 ? COLOURS_COUNT + " " : "") + "Each tile shows a plane through the middle of a cube that stands as the solid does. " + NOTHING_HIDDEN)
      .say([
        "Which of the lettered planes, put through the middle of the solid, are mirror planes of the solid? List their letters. {rules}",
        "List the letters of all planes at which the solid can be mirrored without any change. The planes run through the middle of the solid. {rules}",
        "Which planes through the middle cut the solid into two halves that are mirror images at that plane? Give the letters. {rules}",
        "Name every lettered plane that, laid through the middle of the solid, is a plane of symmetry of the solid. {rules}",
      ]);
  }

  answer(): Answer {
    return new SetAnswer(this.letters());
  }

  /** Planes to test, cubes to test them with. */
  complexity(): f64 {
    return 6.0 * <f64>this.planeCount + 1.5 * <f64>this.solid.solid.count + (this.isUpright ? 0.0 : 6.0) + (this.isNear ? 5.0 : 0.0) +
      (this.isMisled ? 12.0 + 7.0 * <f64>(this.colourCount - 1) : 0.0);
  }

  explain(): string {
    const letters = this.letters();
    return letters.length == 0 ? "At none of the planes is the solid its own mirror image." : "Mirrored at " + letters.join(", ") + " the solid stays what it is; at the others it does not.";
  }
}
