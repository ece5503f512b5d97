import { Answer } from "../../../assembly/answer/answer";
import { GridAnswer } from "../../../assembly/answer/grid";
import { Environment } from "../../../assembly/environment";
import { Pile, PILE_RULE } from "../../../assembly/kit/solids/pile";
import { plainColours, Stage } from "../../../assembly/kit/solids/view";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";

/** How many cubes stand on each square of the floor? The answer is the plan of heights, row by row. */
export class VoxelHeightmapWrite extends Environment {
  private rows: i32 = 0;
  private columns: i32 = 0;
  private tallest: i32 = 0;

  private pile: Pile = new Pile(1, 1, 1);

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [3, 3, 3, 4, 4, 4, 5, 5, 5, 5]);
    this.columns = knobs.int("columns", [3, 4, 5, 4, 4, 5, 5, 5, 5, 6]);
    this.tallest = knobs.int("tallest column", [4, 4, 4, 4, 5, 5, 4, 5, 6, 6]);
  }

  sample(rng: Rng): bool {
    const pile = Pile.random(rng, this.rows, this.columns, this.tallest, 3);
    if (pile === null) return false;
    pile.shuffleLabels(rng);
    this.pile = pile;
    return true;
  }

  draw(scene: Scene): void {
    const stage = Stage.fitting(this.pile.extent(true), 336, 336, 640, 640, 130);
    this.pile.drawFloor(scene, stage, true);
    const solid = this.pile.solid();
    stage.draw(scene, solid, plainColours(solid, scene.style.accent));
  }

  question(words: Words): string {
    return words
      .set("rules", PILE_RULE + " Rows are named by numbers and columns by letters at the edge of the floor; begin with row 1, and in each row with column A. Write 0 for an empty square.")
      .say([
        "How many cubes are stacked on each square of the floor? Give the heights as a grid. {rules}",
        "Write down the height of every column of cubes as a grid. {rules}",
        "Give the plan of the pile: the number of cubes on each square of the floor. {rules}",
        "For each square of the floor, count the cubes that stand on it, and write the counts as a grid. {rules}",
      ]);
  }

  answer(): Answer {
    const cells: string[] = [];
    for (let row = 0; row < this.rows; row++) {
      for (let column = 0; column < this.columns; column++) cells.push(this.pile.heights[this.pile.labelled(row, column)].toString());
    }
    return new GridAnswer(this.rows, this.columns, cells);
  }

  complexity(): f64 {
    return 2.0 * <f64>(this.rows * this.columns) + <f64>this.pile.count + 2.0 * <f64>this.tallest;
  }

  explain(): string {
    return this.pile.count.toString() + " cubes: " + this.answer().canonical() + ".";
  }
}
