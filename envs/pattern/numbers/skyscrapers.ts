import { Lines, Visible } from "../../../assembly/solve/csp/visible";
import { dig, fill, isSettledByLogic, latinSquare, Strength } from "../../../assembly/solve/latin/latin";
import { Board } from "../../../assembly/kit/boards/grid";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { borderPlaces, cellSeen, EDGE, NumberSquare } from "./family";

/** Complete a skyscraper puzzle: numbers at the border say how many buildings are seen from there. */
export class Skyscrapers extends NumberSquare {
  private borderClues: i32 = 0;
  private clues: i32 = 0;
  private strength: Strength = Strength.Singles;
  /** Clue by place: the columns from above, from below, then the rows from the left, from the right; 0 where there is none. */
  private seen: StaticArray<i32> = [];
  private shown: i32 = 0;

  configure(knobs: Knobs): void {
    this.order = knobs.int("order", [3, 4, 4, 4, 4, 5, 5, 5, 6, 6]);
    this.borderClues = knobs.int("border clues", [8, 12, 12, 10, 6, 16, 14, 10, 18, 14]);
    this.clues = knobs.int("fewest given numbers", [1, 6, 2, 0, 0, 6, 1, 0, 6, 0]);
    this.strength = knobs.flag("needs look-ahead", [false, false, false, false, true, false, false, true, false, true]) ? Strength.Search : Strength.Singles;
  }

  sample(rng: Rng): bool {
    this.fitCanvas(this.order);
    const order = this.order;
    const solution = fill(latinSquare(order), rng);
    if (solution === null) return false;
    this.solved = solution;
    const lines = new Lines(order);
    const csp = latinSquare(order);
    const first = csp.constraints.length;
    this.seen = new StaticArray<i32>(4 * order);
    for (let place = 0; place < 4 * order; place++) {
      const scope = new StaticArray<i32>(order);
      let tallest = -1;
      let count = 0;
      for (let i = 0; i < order; i++) {
        scope[i] = cellSeen(place, i, order);
        if (solution[scope[i]] <= tallest) continue;
        tallest = solution[scope[i]];
        count++;
      }
      this.seen[place] = count;
      csp.add(new Visible(scope, lines, count));
    }
    // First clues that are not to be there at all, then given numbers, as far as what is left still suffices.
    const places = borderPlaces(rng, order);
    for (let k = this.borderClues; k < 4 * order; k++) {
      csp.constraints[first + places[k]].isActive = false;
      this.seen[places[k]] = 0;
    }
    this.given = dig(csp, solution, rng.permutation(csp.variables), this.clues, this.strength);
    this.shown = min(this.borderClues, 4 * order);
    return this.strength == Strength.Singles || !isSettledByLogic(csp) || rng.chance(0.5);
  }

  protected board(): Board {
    return Board.within(EDGE, EDGE, this.width - 2 * EDGE, this.height - 2 * EDGE, this.order, this.order, 0.7, 0.7, 0.7, 0.7);
  }

  draw(scene: Scene): void {
    const order = this.order;
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    this.drawGivens(scene, board);
    const beyond = <f64>order - 0.15;
    for (let place = 0; place < 4 * order; place++) {
      if (this.seen[place] == 0) continue;
      const along = <f64>(place % order);
      const side = place / order;
      board.text(
        scene, side == 0 ? -0.85 : side == 1 ? beyond : along, side == 2 ? -0.85 : side == 3 ? beyond : along,
        this.seen[place].toString(), 0.42, true,
      );
    }
  }

  question(words: Words): string {
    return words
      .set("n", this.order.toString())
      .say([
        "Complete the skyscraper puzzle: every row and every column holds each number from 1 to {n} exactly once, and the numbers are heights of buildings. A number at the border says how many buildings are seen from there along its row or column; taller buildings hide all shorter ones behind them. Give the complete grid.",
        "Fill the grid with building heights from 1 to {n} so that no row and no column repeats a height. Each number outside the grid counts the buildings that are visible from its place along that row or column: a building is hidden when a taller one stands in front of it. Give the complete grid.",
        "Each row and each column contains the heights 1 to {n}, each once. The numbers around the grid tell how many buildings can be seen when looking in from there, a taller building hiding every shorter one behind it. What is the complete grid?",
        "Every cell holds a building of height 1 to {n}; heights do not repeat in a row or in a column. Numbers beside the grid count the buildings seen from there, where buildings hide shorter ones behind them. Give the complete grid.",
        "Solve this Skyscrapers puzzle: heights 1 to {n} once in each row and column, and border numbers that count the buildings in sight from there, the lower ones behind taller ones being hidden. Give the complete grid.",
        "You look along a row or a column from the place of a border number, and it tells how many towers you see; any tower hides the lower ones behind it. Towers are 1 to {n} high, each height once in every row and every column. How high are they all? Give the complete grid.",
        "A city block has one tower in each cell. In each row and in each column the towers have the heights 1 to {n}. A number at the edge is the count of towers visible from that spot, where a tower hides all lower ones behind it. Give the complete grid.",
        "Place the heights 1 to {n} once in each row and column. Seen from a border number, exactly that many buildings must rise above all those before them. Give the complete grid.",
      ]);
  }

  complexity(): f64 {
    return <f64>(this.blanks * this.order) + 2 * <f64>(4 * this.order - this.shown);
  }
}
