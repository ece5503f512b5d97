import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Solid } from "../../../assembly/kit/solids/solid";
import { Pile, PILE_RULE } from "../../../assembly/kit/solids/pile";
import { Extent, plainColours, Stage } from "../../../assembly/kit/solids/view";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { NOTHING_HIDDEN, visibleSolid } from "./family";

/** How many unit squares does the surface of the solid have, with those that are hidden and the underside? */
export class VoxelSurfaceArea extends Environment {
  private least: i32 = 0;
  private most: i32 = 0;
  private isPile: bool = false;
  private side: i32 = 0;
  private tallest: i32 = 0;

  private pile: Pile | null = null;
  private solid: Solid = new Solid([0], [0], [0]);

  configure(knobs: Knobs): void {
    this.isPile = knobs.word("solid", ["free", "free", "free", "free", "free", "pile", "pile", "pile", "pile", "pile"]) == "pile";
    this.least = knobs.int("fewest cubes", [5, 6, 8, 10, 12, 8, 10, 14, 18, 24]);
    this.most = knobs.int("most cubes of a free solid", [12, 14, 17, 20, 23, 0, 0, 0, 0, 0]);
    this.side = knobs.int("longest side", [4, 5, 6, 7, 8, 4, 4, 5, 5, 6]);
    this.tallest = knobs.int("tallest column", [3, 3, 3, 2, 2, 5, 7, 5, 6, 7]);
  }

  sample(rng: Rng): bool {
    if (this.isPile) {
      const pile = Pile.random(rng, this.side, this.side, this.tallest, this.least);
      if (pile === null) return false;
      this.pile = pile;
      this.solid = pile.solid();
      return this.solid.isConnected;
    }
    // Flat solids are the ones of which every cube can be seen.
    const solid = visibleSolid(rng, rng.int(this.least, this.most), this.side, this.side, rng.int(2, this.tallest));
    if (solid === null) return false;
    this.solid = solid;
    return true;
  }

  draw(scene: Scene): void {
    const pile = this.pile;
    const extent = pile === null ? Extent.of(this.solid) : pile.extent(false);
    const stage = Stage.fitting(extent, 336, 336, 620, 620, 110);
    if (pile !== null) pile.drawFloor(scene, stage, false);
    stage.draw(scene, this.solid, plainColours(this.solid, scene.style.accent));
  }

  question(words: Words): string {
    return words
      .set("rules", (this.isPile ? PILE_RULE : NOTHING_HIDDEN) + " Count every outer unit square, also on the underside and on sides that cannot be seen, but none where two cubes touch.")
      .say([
        "What is the surface area of the whole solid, in unit squares? {rules}",
        "How many unit squares make up the surface of the solid? {rules}",
        "Find the total surface area of the solid. The cubes have edges of one unit. {rules}",
        "Of how many unit squares does the outside of the solid consist? {rules}",
      ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.solid.surface);
  }

  complexity(): f64 {
    return <f64>this.solid.count + 0.5 * <f64>this.solid.surface + (this.isPile ? 4.0 : 0.0);
  }

  explain(): string {
    const contacts = (6 * this.solid.count - this.solid.surface) / 2;
    return this.solid.count.toString() + " cubes with " + contacts.toString() + " faces glued to each other: 6 * "
      + this.solid.count.toString() + " - 2 * " + contacts.toString() + " = " + this.solid.surface.toString() + ".";
  }
}
