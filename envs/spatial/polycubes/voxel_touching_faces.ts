import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Camera } from "../../../assembly/kit/solids/camera";
import { Pile, PILE_RULE } from "../../../assembly/kit/solids/pile";
import { Solid } from "../../../assembly/kit/solids/solid";
import { LIGHT, plainColours, Stage } from "../../../assembly/kit/solids/stage";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { note, point } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";

/** What two cubes have to share, at least a corner, so as to touch. */
const enum Contact {
  Face = 1,
  Edge = 2,
  Corner = 3,
}

/** By the numbers of `Contact`; nothing is no contact. */
const CONTACTS: StaticArray<string> = ["nothing", "a face", "a face or an edge", "a face, an edge or a corner"];
/** How many places around a cube there are to touch it from. */
const PLACES: StaticArray<i32> = [0, 6, 18, 26];
const TRIES: i32 = 30;
/** The tag of the dot comes after those of the cubes. */
const DOT: i32 = 1000;

/** How many cubes of a pile touch the marked cube: with a face, with an edge as well, or even with a corner? */
export class VoxelTouchingFaces extends Environment {
  private side: i32 = 0;
  private tallest: i32 = 0;
  private contact: Contact = Contact.Face;
  private least: i32 = 0;
  private most: i32 = 0;
  private fewest: i32 = 0;
  private hasPerspective: bool = false;

  private pile: Pile = new Pile(new Camera(), 1, 1, 1);
  private solid: Solid = new Solid([0], [0], [0]);
  private marked: i32 = 0;
  private face: i32 = 0;

  configure(knobs: Knobs): void {
    this.side = knobs.int("squares a side", [3, 3, 4, 4, 4, 4, 5, 4, 5, 5]);
    this.tallest = knobs.int("tallest column", [3, 4, 4, 6, 4, 6, 6, 5, 5, 7]);
    this.fewest = knobs.int("fewest cubes", [10, 16, 24, 34, 24, 32, 46, 32, 46, 60]);
    this.contact = <Contact>knobs.choice("counts contacts with", CONTACTS, [1, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
    this.least = knobs.int("smallest answer", [1, 1, 1, 1, 2, 2, 3, 4, 5, 6]);
    this.most = knobs.int("largest answer", [5, 5, 5, 5, 11, 12, 12, 15, 16, 17]);
    this.hasPerspective = knobs.from("perspective now and then", 3);
  }

  sample(rng: Rng): bool {
    this.width = this.height = this.contact == Contact.Face ? 448 : 672;
    const camera = Camera.random(rng, this.hasPerspective);
    // The answer first: every count is asked for equally often.
    const wanted = rng.int(this.least, this.most);
    for (let tries = 0; tries < TRIES; tries++) {
      const pile = Pile.random(rng, camera, this.side, this.side, this.tallest, this.fewest);
      if (pile === null) return false;
      this.pile = pile;
      this.solid = pile.solid();
      const order = rng.permutation(this.solid.count);
      for (let i = 0; i < order.length; i++) {
        if (this.touching(order[i], this.contact).length != wanted) continue;
        // The mark needs a face that nothing hides.
        this.face = pile.view.openFace(this.solid, this.solid.x(order[i]), this.solid.y(order[i]), this.solid.z(order[i]));
        if (this.face < 0 || (this.areAllShown(order[i]) && rng.chance(0.7))) continue;
        this.marked = order[i];
        return true;
      }
    }
    return false;
  }

  /** The cubes that touch one of the cubes. */
  private touching(index: i32, contact: Contact): i32[] {
    const found: i32[] = [];
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (let dz = -1; dz <= 1; dz++) {
          const apart = abs(dx) + abs(dy) + abs(dz);
          if (apart == 0 || apart > contact) continue;
          const other = this.solid.indexOf(this.solid.x(index) + dx, this.solid.y(index) + dy, this.solid.z(index) + dz);
          if (other >= 0) found.push(other);
        }
      }
    }
    return found;
  }

  /** Whether every cube that touches one of the cubes shows a face. */
  private areAllShown(index: i32): bool {
    const found = this.touching(index, this.contact);
    for (let i = 0; i < found.length; i++) {
      const x = this.solid.x(found[i]), y = this.solid.y(found[i]), z = this.solid.z(found[i]);
      let isShown = false;
      for (let face = 0; face < 3 && !isShown; face++) isShown = this.pile.view.freeRays(this.pile, x, y, z, face, 1) > 0;
      if (!isShown) return false;
    }
    return true;
  }

  private get count(): i32 {
    return this.touching(this.marked, this.contact).length;
  }

  draw(scene: Scene): void {
    const middle = <f64>this.width / 2, room = <f64>this.width - 36;
    const stage = Stage.fitting(this.pile.view, this.pile.extent(false), middle, middle, room, room);
    this.pile.drawFloor(scene, stage, false);
    const tags: i32[] = [];
    for (let i = 0; i < this.solid.count; i++) tags.push(i);
    stage.draw(scene, this.solid, plainColours(this.solid, scene.style.accent), LIGHT, tags);
    scene.tag(DOT);
    stage.dot(scene, this.solid.x(this.marked), this.solid.y(this.marked), this.solid.z(this.marked), this.face);
    scene.tag(-1);
  }

  question(words: Words): string {
    return words
      .set("contact", CONTACTS[this.contact])
      .set("rules", PILE_RULE + " Hidden cubes count as well.")
      .say([
        "How many cubes share {contact} with the cube that carries the white dot? {rules}",
        "Count the cubes that have {contact} in common with the cube marked by the white dot. {rules}",
        "The white dot marks one cube. With how many other cubes does it share {contact}? {rules}",
        "How many other cubes does the cube with the white dot touch, if sharing {contact} counts as touching? {rules}",
        "Call two cubes neighbours if they share {contact}. How many neighbours has the cube with the white dot? {rules}",
        "Look for the white dot. How many cubes of the pile meet its cube at {contact}? {rules}",
        "If the cube with the white dot were freshly painted, how many others would it smear, given that paint spreads across {contact}? {rules}",
        "Determine the number of cubes adjacent to the dotted one, where adjacent means having {contact} in common. {rules}",
      ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.count);
  }

  /** The other kinds of contact counted, and the cube itself. */
  foils(): Answer[] {
    const foils: Answer[] = [new IntegerAnswer(this.count + 1)];
    for (let contact = 1; contact <= 3; contact++) {
      if (contact != this.contact) foils.push(new IntegerAnswer(this.touching(this.marked, <Contact>contact).length));
    }
    return foils;
  }

  solution(scene: Scene): void {
    point(scene, DOT);
    const found = this.touching(this.marked, this.contact);
    let hidden = 0;
    for (let i = 0; i < found.length; i++) {
      if (this.isDrawn(scene, found[i])) point(scene, found[i]);
      else hidden++;
    }
    note(scene, this.count.toString() + (this.count == 1 ? " cube touches" : " cubes touch") + " the dotted one" + (hidden == 0 ? "" : ", " + hidden.toString() + " out of sight"));
  }

  private isDrawn(scene: Scene, tag: i32): bool {
    for (let i = 0; i < scene.solutionStart && i < scene.marks.length; i++) {
      if (scene.marks[i].tag == tag) return true;
    }
    return false;
  }

  get namesColours(): bool {
    return true;
  }

  /** Places around the cube to judge, cubes that touch it, and a pile to find one's way in. */
  complexity(): f64 {
    return <f64>(PLACES[this.contact] + this.count) + 0.25 * <f64>this.solid.count;
  }

  explain(): string {
    const count = this.count;
    return count.toString() + (count == 1 ? " cube shares " : " cubes share ") + CONTACTS[this.contact] + " with the marked one.";
  }
}
