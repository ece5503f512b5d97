import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Solid } from "../../../assembly/kit/solids/solid";
import { Pile, PILE_RULE } from "../../../assembly/kit/solids/pile";
import { openFace, plainColours, Stage } from "../../../assembly/kit/solids/view";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";

const CONTACTS: StaticArray<string> = ["a face", "a face or an edge", "a face, an edge or a corner"];
const TRIES: i32 = 30;

/** How many cubes of a pile touch the marked cube: with a face, with an edge as well, or even with a corner? */
export class VoxelTouchingFaces extends Environment {
  private side: i32 = 0;
  private tallest: i32 = 0;
  /** 1 for faces, 2 with edges, 3 with corners. */
  private reach: i32 = 1;

  private pile: Pile = new Pile(1, 1, 1);
  private solid: Solid = new Solid([0], [0], [0]);
  private marked: i32 = 0;
  private face: i32 = 0;

  configure(knobs: Knobs): void {
    this.side = knobs.int("squares a side", [4, 4, 4, 5, 4, 4, 5, 4, 5, 5]);
    this.tallest = knobs.int("tallest column", [3, 4, 6, 6, 4, 6, 6, 5, 5, 7]);
    this.reach = 1 + CONTACTS.indexOf(
      knobs.word("counts contacts with", [
        CONTACTS[0], CONTACTS[0], CONTACTS[0], CONTACTS[0], CONTACTS[1], CONTACTS[1], CONTACTS[1], CONTACTS[2], CONTACTS[2], CONTACTS[2],
      ]),
    );
  }

  sample(rng: Rng): bool {
    // The answer first: every count up to the commonest ones is asked for equally often.
    const wanted = this.reach == 1 ? rng.int(1, 5) : this.reach == 2 ? rng.int(2, 12) : rng.int(3, 17);
    for (let tries = 0; tries < TRIES; tries++) {
      const pile = Pile.random(rng, this.side, this.side, this.tallest, this.side * this.side);
      if (pile === null) return false;
      this.pile = pile;
      this.solid = pile.solid();
      const order = rng.permutation(this.solid.count);
      for (let i = 0; i < order.length; i++) {
        if (this.contacts(order[i]) != wanted) continue;
        // The mark needs a face that nothing hides.
        this.face = openFace(this.solid, this.solid.x(order[i]), this.solid.y(order[i]), this.solid.z(order[i]));
        if (this.face < 0) continue;
        this.marked = order[i];
        return true;
      }
    }
    return false;
  }

  /** Cubes that touch one of the cubes. */
  private contacts(index: i32): i32 {
    let count = 0;
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (let dz = -1; dz <= 1; dz++) {
          const apart = abs(dx) + abs(dy) + abs(dz);
          if (apart == 0 || apart > this.reach) continue;
          count += <i32>this.solid.has(this.solid.x(index) + dx, this.solid.y(index) + dy, this.solid.z(index) + dz);
        }
      }
    }
    return count;
  }

  draw(scene: Scene): void {
    const stage = Stage.fitting(this.pile.extent(false), 336, 336, 640, 640, 130);
    this.pile.drawFloor(scene, stage, false);
    stage.draw(scene, this.solid, plainColours(this.solid, scene.style.accent));
    stage.dot(scene, this.solid.x(this.marked), this.solid.y(this.marked), this.solid.z(this.marked), this.face);
  }

  question(words: Words): string {
    return words
      .set("contact", CONTACTS[this.reach - 1])
      .set("rules", PILE_RULE + " Hidden cubes count as well.")
      .say([
        "How many cubes share {contact} with the cube that carries the white dot? {rules}",
        "Count the cubes that have {contact} in common with the cube marked by the white dot. {rules}",
        "The white dot marks one cube. With how many other cubes does it share {contact}? {rules}",
        "How many other cubes does the cube with the white dot touch, if sharing {contact} counts as touching? {rules}",
      ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.contacts(this.marked));
  }

  complexity(): f64 {
    return 12.0 * <f64>this.reach + 0.25 * <f64>this.solid.count + 0.3 * <f64>this.contacts(this.marked);
  }

  explain(): string {
    return this.contacts(this.marked).toString() + " cubes share " + CONTACTS[this.reach - 1] + " with the marked one.";
  }
}
