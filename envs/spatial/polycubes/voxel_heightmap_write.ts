import { Answer } from "../../../assembly/answer/answer";
import { aboveChance } from "../../../assembly/answer/credit";
import { GridAnswer } from "../../../assembly/answer/grid";
import { Environment } from "../../../assembly/environment";
import { Camera } from "../../../assembly/kit/solids/camera";
import { Pile, PILE_RULE } from "../../../assembly/kit/solids/pile";
import { plainColours, Stage } from "../../../assembly/kit/solids/stage";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll, write } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";

/** The share of squares that the best height earns where it stands everywhere, at the levels where that is most. */
const CHANCE: f64 = 0.42;

/** How many cubes stand on each square of the floor? The answer is the plan of heights, row by row. */
export class VoxelHeightmapWrite extends Environment {
  private rows: i32 = 0;
  private columns: i32 = 0;
  private tallest: i32 = 0;
  private least: i32 = 0;
  private hasPerspective: bool = false;

  private pile: Pile = new Pile(new Camera(), 1, 1, 1);

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [2, 2, 3, 3, 3, 4, 4, 4, 5, 5]);
    this.columns = knobs.int("columns", [2, 3, 3, 3, 4, 4, 4, 5, 5, 6]);
    this.tallest = knobs.int("tallest column", [3, 3, 3, 4, 4, 4, 5, 5, 6, 6]);
    this.least = knobs.int("fewest cubes", [4, 7, 10, 14, 19, 26, 33, 41, 52, 64]);
    this.hasPerspective = knobs.from("perspective now and then", 3);
  }

  sample(rng: Rng): bool {
    this.width = this.height = this.rows * this.columns > 16 ? 672 : 448;
    const camera = Camera.random(rng, this.hasPerspective);
    const pile = Pile.random(rng, camera, this.rows, this.columns, this.tallest, this.least);
    if (pile === null) return false;
    pile.shuffleLabels(rng);
    this.pile = pile;
    return true;
  }

  private get stage(): Stage {
    const side = <f64>this.width;
    return Stage.fitting(this.pile.view, this.pile.extent(true), side / 2, side / 2, side - 32, side - 32);
  }

  draw(scene: Scene): void {
    const stage = this.stage;
    this.pile.drawFloor(scene, stage, true);
    const solid = this.pile.solid();
    stage.draw(scene, solid, plainColours(solid, scene.style.accent));
  }

  question(words: Words): string {
    return words
      .set("rules", PILE_RULE + " Rows go by the numbers and columns by the letters at the edge of the floor: begin with row 1, and in each row with column A. An empty square counts 0.")
      .say([
        "How many cubes are stacked on each square of the floor? Give the heights as a grid. {rules}",
        "Write down the height of every column of cubes as a grid. {rules}",
        "Draw up the height map of this pile of cubes. {rules}",
        "If you looked straight down on the pile, how many cubes would lie below each square? Answer with a grid of numbers. {rules}",
        "For each square of the floor, count the cubes standing on it, and arrange the counts as a grid. {rules}",
        "I want to rebuild this pile on squared paper. Which number belongs in each square? {rules}",
        "State the number of cubes in each stack, row by row. {rules}",
        "The stacks stand on a floor of labelled squares. Find all of their heights. {rules}",
      ]);
  }

  answer(): Answer {
    const cells: string[] = [];
    for (let row = 0; row < this.rows; row++) {
      for (let column = 0; column < this.columns; column++) cells.push(this.pile.heights[this.pile.labelled(row, column)].toString());
    }
    return new GridAnswer(this.rows, this.columns, cells);
  }

  /** The share of the squares that are right, above what one height everywhere gets. */
  partial(reply: Answer): f64 {
    return aboveChance(this.answer().partial(reply), CHANCE);
  }

  solution(scene: Scene): void {
    const stage = this.stage;
    const heights = this.pile.heights;
    for (let place = 0; place < heights.length; place++) {
      const x = <f64>(place / this.columns) + 0.5, y = <f64>(place % this.columns) + 0.5, z = <f64>heights[place];
      write(scene, heights[place].toString(), stage.px(x, y, z), stage.py(x, y, z), 15);
    }
    pointAtAll(scene);
  }

  /** Squares to look at and cubes to count. */
  complexity(): f64 {
    return <f64>(this.rows * this.columns + this.pile.count);
  }

  explain(): string {
    return "Row by row, the stacks are " + this.answer().canonical() + " cubes high: " + this.pile.count.toString() + " in all.";
  }
}
