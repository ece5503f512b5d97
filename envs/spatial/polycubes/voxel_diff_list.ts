import { Answer } from "../../../assembly/answer/answer";
import { SetAnswer } from "../../../assembly/answer/set";
import { Environment } from "../../../assembly/environment";
import { Camera } from "../../../assembly/kit/solids/camera";
import { Pile, PILE_RULE } from "../../../assembly/kit/solids/pile";
import { LIGHT, plainColours, Stage } from "../../../assembly/kit/solids/stage";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { note, point, ring } from "../../../assembly/scene/solution";
import { listed, Words } from "../../../assembly/words";

/** Room between the piles and around them. */
const GAP: f64 = 24;
/** Tags are the places that have changed; those of the second pile come after any of the first. */
const SECOND: i32 = 100;

/** On which squares of the floor do two piles differ in height? */
export class VoxelDiffList extends Environment {
  private rows: i32 = 0;
  private columns: i32 = 0;
  private tallest: i32 = 0;
  private least: i32 = 0;
  private most: i32 = 0;
  private hasPerspective: bool = false;

  private before: Pile = new Pile(new Camera(), 1, 1, 1);
  private after: Pile = new Pile(new Camera(), 1, 1, 1);
  /** Places whose heights differ. */
  private changed: i32[] = [];

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [2, 2, 3, 3, 3, 4, 4, 4, 5, 5]);
    this.columns = knobs.int("columns", [3, 3, 3, 4, 4, 4, 4, 5, 5, 5]);
    this.tallest = knobs.int("tallest column", [2, 3, 3, 3, 4, 4, 5, 5, 5, 6]);
    this.least = knobs.int("fewest changes", [1, 1, 1, 1, 2, 2, 3, 3, 4, 4]);
    this.most = knobs.int("most changes", [3, 3, 4, 4, 5, 5, 6, 6, 7, 8]);
    this.hasPerspective = knobs.from("perspective now and then", 3);
  }

  sample(rng: Rng): bool {
    const isLarge = this.rows * this.columns > 16;
    this.width = isLarge ? 1120 : 896;
    this.height = isLarge ? 672 : 448;
    const squares = this.rows * this.columns;
    const before = Pile.random(rng, Camera.random(rng, this.hasPerspective), this.rows, this.columns, this.tallest, squares);
    if (before === null) return false;
    before.shuffleLabels(rng);
    this.before = before;
    const after = before.copy();
    this.after = after;
    const changes = rng.int(this.least, this.most);
    const order = rng.permutation(squares);
    for (let i = 0; i < squares && this.changed.length < changes; i++) {
      const place = order[i];
      const height = before.heights[place];
      after.heights[place] = height == 0 ? 1 : height >= this.tallest || rng.chance(0.5) ? height - 1 : height + 1;
      if (after.isClear) this.changed.push(place);
      else after.heights[place] = height;
    }
    return this.changed.length == changes && after.count > 0;
  }

  /** The stage of the left pile (0) or the right one (1), at one scale. */
  private stage(side: i32): Stage {
    const extent = this.before.extent(true);
    extent.join(this.after.extent(true));
    const room = (<f64>this.width - 3 * GAP) / 2, height = <f64>this.height - 2 * GAP;
    const edge = extent.edgeWithin(room, height);
    // Side by side in the middle, whatever room is left.
    const gap = Math.min(<f64>this.width / 8, (<f64>this.width - 2 * edge * extent.width) / 3);
    const offset = (edge * extent.width + gap) / 2;
    return Stage.around(this.before.view, extent, <f64>this.width / 2 + (side == 0 ? -offset : offset), <f64>this.height / 2, edge);
  }

  draw(scene: Scene): void {
    for (let side = 0; side < 2; side++) {
      const pile = side == 0 ? this.before : this.after;
      const stage = this.stage(side);
      pile.drawFloor(scene, stage, true);
      const solid = pile.solid();
      const tags: i32[] = [];
      for (let i = 0; i < solid.count; i++) {
        const place = solid.x(i) * this.columns + solid.y(i);
        const isTop = solid.z(i) == pile.heights[place] - 1;
        tags.push(isTop && this.changed.includes(place) ? side * SECOND + place : -1);
      }
      stage.draw(scene, solid, plainColours(solid, scene.style.accent), LIGHT, tags);
    }
  }

  question(words: Words): string {
    return words
      .set("rules", PILE_RULE + " Name a square by the letter of its column and the number of its row, without a space, as they stand at the edge of the floor.")
      .say([
        "On which squares of the floor do the two piles differ in height? {rules}",
        "List the squares on which the left pile and the right pile have different numbers of cubes. {rules}",
        "Compare the two piles. Where are their stacks not equally high? {rules}",
        "The right pile was made from the left one by adding and taking away cubes. Name the squares where that happened. {rules}",
        "Spot the differences: which squares carry more or fewer cubes on the right than on the left? {rules}",
        "Somebody has tampered with the left pile, and the right one is the result. Which squares did they touch? {rules}",
        "Identify all squares whose stacks have changed from the left picture to the right one. {rules}",
        "Two piles stand on equal floors. Give every square on which the numbers of cubes disagree. {rules}",
      ]);
  }

  private nameOf(row: i32, column: i32): string {
    return String.fromCharCode(0x41 + column) + (row + 1).toString();
  }

  private names(): string[] {
    const names: string[] = [];
    for (let row = 0; row < this.rows; row++) {
      for (let column = 0; column < this.columns; column++) {
        if (this.changed.includes(this.before.labelled(row, column))) names.push(this.nameOf(row, column));
      }
    }
    return names;
  }

  answer(): Answer {
    return new SetAnswer(this.names());
  }

  /** The squares with rows and columns exchanged or counted from the other end, and one too many. */
  foils(): Answer[] {
    const swapped: string[] = [], reversed: string[] = [];
    for (let row = 0; row < this.rows; row++) {
      for (let column = 0; column < this.columns; column++) {
        if (!this.changed.includes(this.before.labelled(row, column))) continue;
        swapped.push(this.nameOf(column, row));
        reversed.push(this.nameOf(this.rows - 1 - row, column));
      }
    }
    const names = this.names();
    return [new SetAnswer(swapped), new SetAnswer(reversed), new SetAnswer(names.slice(0, names.length - 1))];
  }

  solution(scene: Scene): void {
    note(scene, this.names().join(", "));
    for (let side = 0; side < 2; side++) {
      const pile = side == 0 ? this.before : this.after;
      for (let i = 0; i < this.changed.length; i++) {
        // An empty square shows nothing that could be ringed.
        if (pile.heights[this.changed[i]] == 0) continue;
        if (side == 0) point(scene, this.changed[i]);
        else ring(scene, SECOND + this.changed[i]);
      }
    }
  }

  /** Squares to compare, and cubes to count on both piles. */
  complexity(): f64 {
    return <f64>(this.rows * this.columns) + 0.5 * <f64>(this.before.count + this.after.count) + <f64>this.changed.length;
  }

  explain(): string {
    return "The heights differ on " + listed(this.names()) + ", and nowhere else.";
  }
}
