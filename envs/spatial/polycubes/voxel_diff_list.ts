import { Answer } from "../../../assembly/answer/answer";
import { SetAnswer } from "../../../assembly/answer/set";
import { Environment } from "../../../assembly/environment";
import { Pile, PILE_RULE } from "../../../assembly/kit/solids/pile";
import { Extent, plainColours, Stage } from "../../../assembly/kit/solids/view";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";

const TRIES: i32 = 12;

/** On which squares of the floor do two piles differ in height? */
export class VoxelDiffList extends Environment {
  private rows: i32 = 0;
  private columns: i32 = 0;
  private tallest: i32 = 0;
  private most: i32 = 0;

  private before: Pile = new Pile(1, 1, 1);
  private after: Pile = new Pile(1, 1, 1);

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [2, 3, 3, 3, 4, 4, 4, 5, 5, 5]);
    this.columns = knobs.int("columns", [3, 3, 3, 4, 4, 4, 5, 5, 5, 5]);
    this.tallest = knobs.int("tallest column", [3, 3, 4, 4, 4, 5, 5, 5, 6, 7]);
    this.most = knobs.int("most changes", [2, 2, 3, 3, 4, 4, 5, 5, 6, 6]);
  }

  sample(rng: Rng): bool {
    this.width = 1120;
    const before = Pile.random(rng, this.rows, this.columns, this.tallest, 3);
    if (before === null) return false;
    before.shuffleLabels(rng);
    this.before = before;
    const changes = rng.int(1, this.most);
    for (let tries = 0; tries < TRIES; tries++) {
      const after = new Pile(this.rows, this.columns, this.tallest);
      after.hasRowsReversed = before.hasRowsReversed;
      after.hasColumnsReversed = before.hasColumnsReversed;
      for (let i = 0; i < before.heights.length; i++) after.heights[i] = before.heights[i];
      const places = rng.sample(changes, before.heights.length);
      for (let i = 0; i < changes; i++) {
        const height = before.heights[places[i]];
        after.heights[places[i]] = height == 0 ? 1 : height >= this.tallest || rng.chance(0.5) ? height - 1 : height + 1;
      }
      if (after.count > 0 && after.isClear) {
        this.after = after;
        return true;
      }
    }
    return false;
  }

  draw(scene: Scene): void {
    // One scale for both, so that nothing but the cubes differs.
    const extent = this.before.extent(true);
    const other = this.after.extent(true);
    extent.top = Math.min(extent.top, other.top);
    this.drawPile(scene, this.before, extent, 280);
    this.drawPile(scene, this.after, extent, 840);
  }

  private drawPile(scene: Scene, pile: Pile, extent: Extent, middle: f64): void {
    const stage = Stage.fitting(extent, middle, 336, 536, 640, 120);
    pile.drawFloor(scene, stage, true);
    const solid = pile.solid();
    stage.draw(scene, solid, plainColours(solid, scene.style.accent));
  }

  question(words: Words): string {
    return words
      .set("rules", PILE_RULE + " Name a square by the letter of its column and the number of its row, without a space, as they stand at the edge of the floor.")
      .say([
        "On which squares of the floor do the two piles differ in height? {rules}",
        "List the squares on which the left pile and the right pile have different numbers of cubes. {rules}",
        "Compare the two piles. Which squares carry columns of different height? {rules}",
        "The right pile was made from the left one by adding or taking away cubes. Name the squares where that happened. {rules}",
      ]);
  }

  answer(): Answer {
    const names: string[] = [];
    for (let row = 0; row < this.rows; row++) {
      for (let column = 0; column < this.columns; column++) {
        const place = this.before.labelled(row, column);
        if (this.before.heights[place] != this.after.heights[place]) names.push(String.fromCharCode(0x41 + column) + (row + 1).toString());
      }
    }
    return new SetAnswer(names);
  }

  complexity(): f64 {
    return <f64>(this.before.count + this.rows * this.columns) + <f64>this.most + 1.5 * <f64>this.tallest;
  }

  explain(): string {
    return "The heights differ on " + this.answer().canonical() + ".";
  }
}
