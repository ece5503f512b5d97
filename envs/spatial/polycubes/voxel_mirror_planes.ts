import { Answer } from "../../../assembly/answer/answer";
import { setCredit } from "../../../assembly/answer/credit";
import { SetAnswer } from "../../../assembly/answer/set";
import { Environment } from "../../../assembly/environment";
import { Camera } from "../../../assembly/kit/solids/camera";
import { Solid } from "../../../assembly/kit/solids/solid";
import { ColouredSolid, COLOURS_COUNT } from "../../../assembly/kit/solids/coloured";
import { drawPlane, FACE_AXES, mirroringAcross, planesSeen } from "../../../assembly/kit/solids/element";
import { groupOf, membersOf, symmetriesOf } from "../../../assembly/kit/solids/group";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Frame } from "../../../assembly/scene/frame";
import { frame, note } from "../../../assembly/scene/solution";
import { listed, Words } from "../../../assembly/words";
import { drawOverTiles, LAYOUT, lettersOf, NOTHING_HIDDEN } from "./family";

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

  private camera: Camera = new Camera();
  /** The axis that each lettered plane stands across. */
  private planes: i32[] = [];
  private isMirror: bool[] = [];
  private solid: ColouredSolid = new ColouredSolid(new Solid([0], [0], [0]), [0]);

  configure(knobs: Knobs): void {
    this.planeCount = knobs.int("planes", [4, 4, 5, 5, 5, 6, 6, 6, 6, 6]);
    this.isUpright = !knobs.from("all planes", 2);
    this.least = knobs.int("least cubes", [4, 6, 6, 7, 7, 8, 9, 8, 10, 10]);
    this.most = knobs.int("most cubes", [9, 12, 11, 12, 12, 13, 14, 13, 15, 15]);
    this.isNear = knobs.flag("more symmetry but for a cube or so", [false, false, false, false, true, false, true, false, false, false]);
    this.colourCount = knobs.int("colours", [1, 1, 1, 1, 1, 1, 1, 2, 2, 3]);
    this.isMisled = knobs.from("shape has more symmetry than the colours", 7);
  }

  sample(rng: Rng): bool {
    this.width = this.height = this.planeCount > 4 ? 672 : 448;
    // In parallel: symmetry is read off from parallels.
    this.camera = Camera.random(rng, false);
    const seen = planesSeen(this.camera);
    if (this.isUpright) {
      // The easiest planes: those along the faces, and one of the two diagonal ones that stand upright.
      const diagonal = FACE_AXES + rng.int(0, 1);
      if (!seen.includes(diagonal)) return false;
      this.planes = rng.shuffle<i32>([0, 1, 2, diagonal]);
    } else {
      const chosen = rng.sample(this.planeCount, seen.length);
      for (let i = 0; i < chosen.length; i++) this.planes.push(seen[chosen[i]]);
    }
    const sets = this.possibleSets();
    const wanted = rng.pick<u64>(sets);
    // Where colours take symmetry away there has to be some; solids without are the easiest to come by.
    if (this.isMisled && (wanted == this.lettered() || (wanted == 0 && rng.chance(0.5)))) return false;
    const group = groupOf(membersOf(wanted));
    for (let tries = 0; tries < TRIES; tries++) {
      const larger = this.isNear || this.isMisled ? this.another(rng, wanted) : group;
      if (this.isMisled && (larger == group || <i32>popcnt<u64>(larger) > LARGEST)) continue;
      const solid = ColouredSolid.symmetric(rng, this.camera, group, larger, this.least, this.most, this.colourCount);
      if (solid === null) continue;
      const found = symmetriesOf(solid.solid, solid.colours);
      if ((found & this.lettered()) != wanted) continue;
      if (this.colourCount > 1 && (symmetriesOf(solid.solid) & this.lettered()) == wanted) continue;
      this.solid = solid;
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

  /** The group with one more lettered plane, where there is one: what the solid nearly has. */
  private another(rng: Rng, set: u64): u64 {
    const generators = membersOf(set);
    const more = membersOf(this.lettered() & ~set);
    if (more.length > 0) generators.push(rng.pick<i32>(more));
    return groupOf(generators);
  }

  draw(scene: Scene): void {
    scene.enter(new Frame().scaled(<f64>this.width / LAYOUT));
    const rows = this.planeCount > 5 ? 2 : 1;
    const height = this.planeCount == 4 ? 184.0 : rows == 1 ? 148.0 : 312.0;
    const panel = drawOverTiles(scene, this.camera, this.solid, this.planeCount, this.planeCount / rows, height);
    for (let i = 0; i < this.planeCount; i++) {
      scene.enter(panel.tile(i));
      drawPlane(scene, this.camera, this.planes[i], panel.side, i);
      scene.leave();
    }
    scene.leave();
  }

  question(words: Words): string {
    return words
      .set("rules", (this.colourCount > 1 ? COLOURS_COUNT + " " : "") + "Each tile shows a plane through the middle of a cube that stands as the solid does. " + NOTHING_HIDDEN)
      .say([
        "Which of the lettered planes, put through the middle of the solid, are mirror planes of the solid? List their letters. {rules}",
        "List the letters of all planes at which the solid can be mirrored without any change. The planes run through the middle of the solid. {rules}",
        "Which planes through the middle cut the solid into two halves that are mirror images at that plane? Give the letters. {rules}",
        "Name every lettered plane that, laid through the middle of the solid, is a plane of symmetry of the solid. {rules}",
        "Hold a mirror through the middle of the solid, along each of the lettered planes in turn. For which letters does the reflection complete the solid exactly? {rules}",
        "About which of the lettered planes is the solid symmetric? All of them pass through its middle. {rules}",
        "Check each lettered plane: is the solid its own mirror image there? Write down the letters of those for which it is. The planes pass through the middle of the solid. {rules}",
        "Planes of symmetry split a solid into mirrored halves. Which of these planes, moved to the middle of the solid, do that? {rules}",
      ]);
  }

  answer(): Answer {
    return new SetAnswer(lettersOf(this.isMirror));
  }

  /** The share of the planes that are told rightly, above what naming all gets. */
  partial(reply: Answer): f64 {
    return setCredit(<SetAnswer>this.answer(), reply, this.planes.length);
  }

  /** The mirror planes of the shape alone, and the right planes with one too few or too many. */
  foils(): Answer[] {
    const own = lettersOf(this.isMirror);
    const shape = symmetriesOf(this.solid.solid);
    const ofShape: bool[] = [];
    for (let i = 0; i < this.planes.length; i++) ofShape.push(this.isIn(shape, i));
    const foils: Answer[] = [new SetAnswer(lettersOf(ofShape))];
    if (own.length > 0) foils.push(new SetAnswer(own.slice(1)));
    for (let i = 0; i < this.planes.length; i++) {
      const changed = this.isMirror.slice(0);
      changed[i] = !changed[i];
      foils.push(new SetAnswer(lettersOf(changed)));
    }
    return foils;
  }

  solution(scene: Scene): void {
    for (let i = 0; i < this.planes.length; i++) {
      if (this.isMirror[i]) frame(scene, i);
    }
    const count = lettersOf(this.isMirror).length;
    note(scene, count == 0 ? "no mirror plane" : count == 1 ? "one mirror plane" : count.toString() + " mirror planes");
  }

  /** Cubes to mirror at every plane, slanted ones the harder, once more where the colours break what the shape has. */
  complexity(): f64 {
    let work: f64 = 0;
    for (let i = 0; i < this.planes.length; i++) work += this.planes[i] < FACE_AXES ? 1.0 : 1.4;
    const colours = this.isMisled ? 1.0 + 0.3 * <f64>(this.colourCount - 1) : 1.0;
    return <f64>this.solid.solid.count * work * colours + (this.isNear ? 6.0 : 0.0);
  }

  explain(): string {
    const letters = lettersOf(this.isMirror);
    if (letters.length == 0) return "At none of the planes is the solid its own mirror image.";
    return "Mirrored at " + listed(letters, "or") + ", the solid stays as it is" + (letters.length == this.planes.length ? "." : "; at the others it does not.");
  }
}
