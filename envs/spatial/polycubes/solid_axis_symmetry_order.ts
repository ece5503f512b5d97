import { Answer } from "../../../assembly/answer/answer";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { Environment } from "../../../assembly/environment";
import { letterOf } from "../../../assembly/kit/options/options";
import { Camera } from "../../../assembly/kit/solids/camera";
import { Solid } from "../../../assembly/kit/solids/solid";
import { ColouredSolid, COLOURS_COUNT } from "../../../assembly/kit/solids/coloured";
import { AXES, drawAxis, FACE_AXES, rotationsAbout } from "../../../assembly/kit/solids/element";
import { groupOf, membersOf, ROTATION_GROUPS, symmetriesOf } from "../../../assembly/kit/solids/group";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Frame } from "../../../assembly/scene/frame";
import { name, pointAtAll } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { drawOverTiles, LAYOUT, NOTHING_HIDDEN } from "./family";

/** Choices of a list of orders for one set of axes, and tries for each. */
const ROUNDS: i32 = 8;
const TRIES: i32 = 60;
/** Ways to add cubes that are tried for one solid: a solid costs more than they do. */
const MARKINGS: i32 = 5;
/** Rotations of the largest group that a solid may have: beyond, there are too few solids. */
const LARGEST: i32 = 8;
/** Lists of orders among which the axes leave the choice. */
const LEAST_LISTS: i32 = 9;
/** Which axes of a small cube there may be. */
const THROUGH: StaticArray<string> = ["faces", "faces and edges", "faces, edges and corners"];
/** Axes through faces and edges come before those through corners. */
const FACE_AND_EDGE_AXES: i32 = 9;

/**
 * How often does the solid come to lie on itself in a full turn about each of the lettered axes? The orders are chosen first, each
 * possible list of them as likely as another.
 */
export class SolidAxisSymmetryOrder extends Environment {
  private axisCount: i32 = 0;
  private kinds: i32 = 0;
  private least: i32 = 0;
  private most: i32 = 0;
  private isNear: bool = false;
  private colourCount: i32 = 0;
  private isMisled: bool = false;
  private extraCount: i32 = 0;

  private camera: Camera = new Camera();
  private axes: i32[] = [];
  /** The rotations about each of them. */
  private about: u64[] = [];
  private orders: i32[] = [];
  private solid: ColouredSolid = new ColouredSolid(new Solid([0], [0], [0]), [0]);
  /** The same with cubes that are to be taken away. */
  private shown: ColouredSolid = new ColouredSolid(new Solid([0], [0], [0]), [0]);

  configure(knobs: Knobs): void {
    this.axisCount = knobs.int("axes", [3, 3, 4, 4, 4, 5, 5, 5, 5, 5]);
    this.kinds = 1 + knobs.choice("axes through", THROUGH, [0, 0, 1, 1, 2, 2, 2, 2, 2, 2]);
    this.least = knobs.int("least cubes", [4, 6, 5, 7, 8, 7, 9, 8, 8, 8]);
    this.most = knobs.int("most cubes", [10, 12, 10, 13, 13, 13, 14, 12, 13, 13]);
    this.isNear = knobs.flag("more symmetry but for a cube or so", [false, false, false, false, false, false, true, false, false, false]);
    this.colourCount = knobs.int("colours", [1, 1, 1, 1, 1, 1, 1, 2, 1, 1]);
    this.isMisled = knobs.from("shape has more symmetry than the colours", 7);
    this.extraCount = knobs.int("cubes to be taken away", [0, 0, 0, 0, 0, 0, 0, 0, 2, 3]);
  }

  sample(rng: Rng): bool {
    this.width = this.height = this.axisCount > 4 ? 672 : 448;
    // In parallel: symmetry is read off from parallels.
    this.camera = Camera.random(rng, false);
    // The groups by the lists of orders that they give.
    const lists: i32[] = [];
    const groups: u64[][] = [];
    this.axes = rng.sample(this.axisCount, this.kinds == 1 ? FACE_AXES : this.kinds == 2 ? FACE_AND_EDGE_AXES : AXES);
    for (let i = 0; i < this.axes.length; i++) this.about.push(rotationsAbout(this.axes[i]));
    for (let i = 0; i < ROTATION_GROUPS.length; i++) {
      const group = ROTATION_GROUPS[i];
      if (<i32>popcnt<u64>(group) > LARGEST) continue;
      const list = this.listOf(group);
      const at = lists.indexOf(list);
      if (at >= 0) groups[at].push(group);
      else {
        lists.push(list);
        groups.push([group]);
      }
    }
    // With fewer lists a guess would pay.
    if (lists.length < LEAST_LISTS) return false;
    for (let round = 0; round < ROUNDS; round++) {
      const chosen = rng.int(0, lists.length - 1);
      // Where colours take symmetry away, solids with none left or one axis are the easiest to come by.
      const symmetric = this.colourCount > 1 ? symmetricIn(lists[chosen]) : 2;
      if (symmetric < 2 && rng.chance(symmetric == 0 ? 0.78 : 0.6)) continue;
      if (this.build(rng, lists[chosen], groups[chosen])) return true;
    }
    return false;
  }

  /** Makes a solid whose axes have the orders of a list, which some groups give. */
  private build(rng: Rng, list: i32, groups: u64[]): bool {
    for (let tries = 0; tries < TRIES; tries++) {
      const group = rng.pick<u64>(groups);
      const larger = this.isNear || this.isMisled ? this.another(rng, group) : group;
      // Where colours take symmetry away there has to be some.
      if (this.colourCount > 1 && this.listOf(larger) == list) continue;
      const solid = ColouredSolid.symmetric(rng, this.camera, group, larger, this.least, this.most, this.colourCount);
      if (solid === null) continue;
      const found = symmetriesOf(solid.solid, solid.colours);
      if (this.listOf(found) != list) continue;
      this.orders = this.ordersIn(found);
      let shown: ColouredSolid | null = this.extraCount == 0 ? solid : null;
      for (let k = 0; k < MARKINGS && shown === null; k++) shown = solid.withMarked(rng, this.camera, this.extraCount, this.colourCount);
      if (shown === null) continue;
      this.solid = solid;
      this.shown = shown;
      return true;
    }
    return false;
  }

  /** The orders of the lettered axes in a group. */
  private ordersIn(group: u64): i32[] {
    const orders: i32[] = [];
    for (let i = 0; i < this.about.length; i++) orders.push(<i32>popcnt<u64>(group & this.about[i]));
    return orders;
  }

  /** The same as one number with an octal digit for each. */
  private listOf(group: u64): i32 {
    let list = 0;
    for (let i = 0; i < this.about.length; i++) list = list * 8 + <i32>popcnt<u64>(group & this.about[i]);
    return list;
  }

  /** The group with one more rotation about a lettered axis: what the solid nearly has. */
  private another(rng: Rng, group: u64): u64 {
    const generators = membersOf(group);
    let about: u64 = 0;
    for (let i = 0; i < this.about.length; i++) about |= this.about[i];
    const more = membersOf(about & ~group);
    if (more.length > 0) generators.push(rng.pick<i32>(more));
    const larger = groupOf(generators);
    return <i32>popcnt<u64>(larger) > LARGEST ? group : larger;
  }

  draw(scene: Scene): void {
    scene.enter(new Frame().scaled(<f64>this.width / LAYOUT));
    const height = this.axisCount == 3 ? 240.0 : this.axisCount == 4 ? 184.0 : 148.0;
    const panel = drawOverTiles(scene, this.camera, this.shown, this.axisCount, this.axisCount, height);
    for (let i = 0; i < this.axisCount; i++) {
      scene.tag(i);
      scene.enter(panel.tile(i));
      drawAxis(scene, this.camera, this.axes[i], panel.side);
      scene.leave();
    }
    scene.tag(-1);
    scene.leave();
  }

  question(words: Words): string {
    return words
      .set("rules", "The end of the full turn counts, so that an axis without symmetry has order one. " + (this.colourCount > 1 ? COLOURS_COUNT + " " : "") +
        (this.extraCount > 0 ? "The cubes with a white dot are taken away first: the middle is that of what is left. " : "") + "Each tile shows an axis through the middle of a cube that stands as the solid does; the filled dot is in front. " +
        "Answer in the order of the letters. " + NOTHING_HIDDEN)
      .say([
        "The order of an axis is how often the solid comes to lie on itself in a full turn about it. Give the orders of the lettered axes, put through the middle of the solid. {rules}",
        "Put each lettered axis through the middle of the solid and turn the solid once around. How often does it look as it did at the start? Give one number, the order, for each axis. {rules}",
        "Of which order is the rotational symmetry of the solid about each of the lettered axes through its middle? The order is the number of times that the solid comes to lie on itself in a full turn. {rules}",
        "For every lettered axis through the middle of the solid, count how many times the solid comes to lie on itself during a full turn. These are the orders wanted. {rules}",
        "Spin the solid about each lettered axis through its middle. In how many positions of a full turn does it fill the same places as now? That is the order of the axis. {rules}",
        "How symmetric is the solid about each lettered axis through its middle? State the orders: 360° divided by the smallest turn that makes the solid match itself. {rules}",
        "Find the orders of the lettered axes. An axis through the middle of the solid has order n if n equal turns, each of which leaves the solid as it was, make a full turn, and no more than n. {rules}",
        "A solid turning once about an axis may look unchanged several times on the way; that number is the order of the axis. What is it for the lettered axes, each put through the middle of the solid? {rules}",
      ]);
  }

  private texts(): string[] {
    const orders: string[] = [];
    for (let i = 0; i < this.orders.length; i++) orders.push(this.orders[i].toString());
    return orders;
  }

  answer(): Answer {
    const letters: string[] = [];
    for (let i = 0; i < this.orders.length; i++) letters.push(letterOf(i));
    return new SequenceAnswer(this.texts(), false, letters);
  }

  /** The share of the symmetric axes with the right order, less those of order one that are said to be symmetric: ones alone are no find. */
  partial(reply: Answer): f64 {
    if (!(reply instanceof SequenceAnswer)) return 0;
    const said = (reply as SequenceAnswer).texts;
    const own = this.texts();
    if (said.length != own.length) return 0;
    let symmetric = 0, right = 0;
    for (let i = 0; i < own.length; i++) {
      if (own[i] == "1") right -= <i32>(said[i] != "1");
      else {
        symmetric++;
        right += <i32>(said[i] == own[i]);
      }
    }
    return symmetric == 0 ? <f64>(right == 0) : <f64>max(right, 0) / <f64>symmetric;
  }

  /** The orders in which the axes stand to a cube, the solid without its colours, and one order doubled or halved. */
  foils(): Answer[] {
    const foils: Answer[] = [];
    const own = this.texts();
    const shape = this.ordersIn(symmetriesOf(this.solid.solid)).join(", ").split(", ");
    foils.push(new SequenceAnswer(shape));
    for (let i = 0; i < own.length; i++) {
      const changed = own.slice(0);
      changed[i] = own[i] == "1" ? "2" : own[i] == "2" ? "1" : own[i] == "4" ? "2" : "1";
      foils.push(new SequenceAnswer(changed));
    }
    return foils;
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    for (let i = 0; i < this.axisCount; i++) name(scene, i, this.orders[i].toString());
  }

  get namesColours(): bool {
    return true;
  }

  /** Cubes to follow about every axis, edges and corners the harder, once more for those that only colours or dots make no symmetry. */
  complexity(): f64 {
    let work: f64 = 0;
    for (let i = 0; i < this.axes.length; i++) {
      const axis = this.axes[i];
      work += axis < FACE_AXES ? 1.0 : axis < FACE_AND_EDGE_AXES ? 1.4 : 1.8;
    }
    const colours = this.isMisled ? 1.0 + 0.3 * <f64>(this.colourCount - 1) : 1.0;
    return <f64>(this.solid.solid.count + 2 * this.extraCount) * work * colours + (this.isNear ? 8.0 : 0.0);
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.orders.length; i++) {
      const order = this.orders[i];
      parts.push(letterOf(i) + " has order " + order.toString() + (order == 1 ? "" : " (every " + (360 / order).toString() + "°)"));
    }
    return parts.join(", ") + ".";
  }
}

/** How many digits of a list in octal are more than one. */
function symmetricIn(list: i32): i32 {
  let count = 0;
  for (let rest = list; rest > 0; rest >>= 3) count += <i32>((rest & 7) > 1);
  return count;
}
