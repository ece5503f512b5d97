import { bulb } from "../../../assembly/kit/boards/symbols";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { blend, inkOn, Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { sides } from "../../../assembly/solve/csp/connected";
import { Count } from "../../../assembly/solve/csp/count";
import { Csp, EXHAUSTED } from "../../../assembly/solve/csp/csp";
import { Reasoner } from "../../../assembly/solve/csp/reasoning";
import { Words } from "../../../assembly/words";
import { PlacementBoard } from "./family";

/** How dark the walls are: from the surface to the ink. */
const DARK: f64 = 0.78;
/** Size of the number of a wall, in cells. */
const SHARE: f64 = 0.56;
/** Choices of numbers to take away that are tried for one room. */
const HIDINGS: i32 = 2;
/** Nodes that a proof of a single solution may take. */
const PROOF: i32 = 200;

/** Find the cells of the light bulbs that light a room of which walls block the view, none of them shining on another. */
export class AkariLightUp extends PlacementBoard {
  private walls: i32 = 0;
  private asksRow: bool = false;
  private mostWalls: i32 = 0;
  private hidden: i32 = 0;
  private depth: i32 = 0;
  private leastWork: i32 = 0;
  /** The walls; the bulbs beside each; whether the picture says so. */
  private wallCells: i32[] = [];
  private numbers: StaticArray<i32> = [];
  private shown: StaticArray<bool> = [];

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows and columns", [5, 6, 6, 7, 7, 7, 8, 8, 8, 9]);
    this.columns = this.rows;
    this.walls = knobs.int("fewest walls", [4, 8, 4, 10, 6, 8, 10, 10, 10, 16]);
    this.mostWalls = knobs.int("most walls", [7, 10, 8, 14, 10, 13, 16, 17, 17, 21]);
    this.asksRow = knobs.flag("one row is asked for", [true, true, true, false, false, false, false, false, false, false]);
    this.hidden = knobs.int("numbers taken away", [0, 0, 1, 1, 2, 3, 3, 4, 5, 5]);
    this.depth = knobs.int("cells to be supposed", [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    this.leastWork = knobs.int("least effort", [0, 0, 0, 0, 0, 45, 56, 64, 76, 75]);
  }

  protected make(rng: Rng): bool {
    this.build(rng);
    this.solved = new StaticArray<i32>(this.rows * this.columns);
    this.light(rng);
    while (true) {
      this.number();
      const csp = this.rules();
      const found = csp.count(2, PROOF);
      if (found == EXHAUSTED) return false;
      if (found == 2) {
        if (this.wallCells.length == this.mostWalls) return false;
        this.obstruct(rng, csp);
        continue;
      }
      const solver = new Reasoner(csp, 0, this.depth);
      for (let k = 0; k < HIDINGS; k++) {
        this.hide(rng, csp);
        if (!solver.solve()) return false;
        this.work = solver.work;
        if (this.work >= this.leastWork) break;
      }
      if (this.work < this.leastWork || (this.asksRow && !this.markRow(rng))) return false;
      this.fitCanvas();
      return true;
    }
  }

  /** Counts the bulbs beside each wall. */
  private number(): void {
    const beside = sides(this.rows, this.columns);
    this.numbers = new StaticArray<i32>(this.wallCells.length);
    this.shown = new StaticArray<bool>(this.wallCells.length).fill(true);
    for (let k = 0; k < this.wallCells.length; k++) {
      for (let side = 0; side < 4; side++) {
        const next = beside[4 * this.wallCells[k] + side];
        if (next >= 0) this.numbers[k] += this.solved[next];
      }
    }
  }

  /** Builds a wall where another solution has a bulb, and lights what it leaves in the dark. */
  private obstruct(rng: Rng, csp: Csp): void {
    const places: i32[] = [];
    for (let cell = 0; cell < this.solved.length; cell++) {
      if (this.solved[cell] == 0 && (csp.first[cell] == 1 || csp.second[cell] == 1)) places.push(cell);
    }
    const wall = rng.pick<i32>(places);
    this.given[wall] = true;
    this.wallCells.push(wall);
    this.light(rng);
  }

  /** Takes numbers away that the only solution can do without: as many as are wanted, or half of them, and so on. */
  private hide(rng: Rng, csp: Csp): void {
    const plain = new Reasoner(csp, 0, 0);
    for (let k = 0; k < this.shown.length; k++) {
      csp.constraints[k].isActive = true;
      this.shown[k] = true;
    }
    for (let size = min(this.hidden, this.wallCells.length); size > 0; size /= 2) {
      const gone = rng.sample(size, this.wallCells.length);
      this.show(csp, gone, false);
      if (this.depth == 0 ? plain.solve() : csp.count(2, PROOF) == 1) return;
      this.show(csp, gone, true);
    }
  }

  /** Shows the numbers of some walls, or takes them away. They are the first constraints. */
  private show(csp: Csp, walls: i32[], isShown: bool): void {
    for (let i = 0; i < walls.length; i++) {
      csp.constraints[walls[i]].isActive = isShown;
      this.shown[walls[i]] = isShown;
    }
  }

  /** Builds walls that look the same upside down. */
  private build(rng: Rng): void {
    const cells = this.rows * this.columns;
    this.given = new StaticArray<bool>(cells);
    this.wallCells = [];
    const order = rng.permutation(cells);
    for (let k = 0; k < cells && this.wallCells.length < this.walls; k++) {
      const cell = order[k];
      if (this.given[cell] || 2 * cell == cells - 1) continue;
      this.given[cell] = true;
      this.given[cells - 1 - cell] = true;
      this.wallCells.push(cell);
      this.wallCells.push(cells - 1 - cell);
    }
  }

  /** Sets bulbs into dark cells, at random, until all are lit. */
  private light(rng: Rng): void {
    const isLit = this.given.slice<bool[]>();
    for (let cell = 0; cell < isLit.length; cell++) {
      if (this.solved[cell] == 1) this.shine(cell, isLit);
    }
    const order = rng.permutation(isLit.length);
    for (let k = 0; k < order.length; k++) {
      if (isLit[order[k]]) continue;
      this.solved[order[k]] = 1;
      this.shine(order[k], isLit);
    }
  }

  private shine(cell: i32, isLit: bool[]): void {
    const seen = this.seenFrom(cell);
    for (let i = 0; i < seen.length; i++) isLit[seen[i]] = true;
  }

  /** A cell and those that can be seen from it along its row and its column. */
  private seenFrom(cell: i32): i32[] {
    const seen: i32[] = [cell];
    const row = cell / this.columns;
    const column = cell % this.columns;
    for (let c = column + 1; c < this.columns && !this.given[row * this.columns + c]; c++) seen.push(row * this.columns + c);
    for (let c = column - 1; c >= 0 && !this.given[row * this.columns + c]; c--) seen.push(row * this.columns + c);
    for (let r = row + 1; r < this.rows && !this.given[r * this.columns + column]; r++) seen.push(r * this.columns + column);
    for (let r = row - 1; r >= 0 && !this.given[r * this.columns + column]; r--) seen.push(r * this.columns + column);
    return seen;
  }

  /** The cells from one on along a line, up to the next wall or the edge. */
  private runFrom(cell: i32, isAcross: bool): i32[] {
    const run: i32[] = [];
    const step = isAcross ? 1 : this.columns;
    const length = isAcross ? this.columns - (cell % this.columns) : this.rows - cell / this.columns;
    for (let i = 0; i < length && !this.given[cell + i * step]; i++) run.push(cell + i * step);
    return run;
  }

  /** A variable for each cell. The numbers of the walls are the first constraints. */
  protected rules(): Csp {
    const cells = this.rows * this.columns;
    const beside = sides(this.rows, this.columns);
    const csp = new Csp(cells, 3);
    for (let k = 0; k < this.wallCells.length; k++) {
      const scope: i32[] = [];
      for (let side = 0; side < 4; side++) {
        const next = beside[4 * this.wallCells[k] + side];
        if (next >= 0 && !this.given[next]) scope.push(next);
      }
      const number = new Count(StaticArray.fromArray<i32>(scope), this.numbers[k], this.numbers[k]);
      number.isActive = this.shown[k];
      csp.add(number);
    }
    for (let cell = 0; cell < cells; cell++) {
      if (this.given[cell]) {
        csp.allow(cell, 1);
        continue;
      }
      csp.add(new Count(StaticArray.fromArray<i32>(this.seenFrom(cell)), 1, cells));
      for (let direction = 0; direction < 2; direction++) {
        const isAcross = direction == 0;
        const isFirst = isAcross ? cell % this.columns == 0 || this.given[cell - 1] : cell < this.columns || this.given[cell - this.columns];
        const run = this.runFrom(cell, isAcross);
        if (isFirst && run.length > 1) csp.add(new Count(StaticArray.fromArray<i32>(run), 0, 1));
      }
    }
    return csp;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const board = this.board();
    board.ground(scene);
    const dark = blend(style.surface, style.ink, DARK);
    for (let k = 0; k < this.wallCells.length; k++) board.shade(scene, this.wallCells[k] / this.columns, this.wallCells[k] % this.columns, dark);
    board.lines(scene);
    for (let k = 0; k < this.wallCells.length; k++) {
      if (!this.shown[k]) continue;
      const x = board.x(<f64>(this.wallCells[k] % this.columns) + 0.5);
      const y = board.y(<f64>(this.wallCells[k] / this.columns) + 0.5);
      scene.text(this.numbers[k].toString(), x, y, SHARE * board.cell, inkOn(dark), Align.Centre, Baseline.Middle, Face.Bold);
    }
    this.drawBoard(scene, board);
  }

  protected drawThing(scene: Scene, x: f64, y: f64, size: f64, paint: Paint): void {
    bulb(scene, x, y, size, paint, paint);
  }

  question(words: Words): string {
    return words
      .set("wanted", this.listed("light bulbs"))
      .say([
        "Put light bulbs into plain cells so that every plain cell is lit. A bulb lights its own cell and shines along its row and column, in all four directions, up to the next shaded cell. No bulb may shine on another one, and a number in a shaded cell says how many bulbs stand directly beside it. {wanted}",
        "The shaded cells are walls. Light from a bulb travels left, right, up and down until it meets a wall. Every cell that is not a wall must receive light, no two bulbs may see each other, and a wall with a number touches exactly that many bulbs along its sides. {wanted}",
        "Light up this room. Bulbs go into the plain cells, each of them illuminating its cell and all cells in a straight line from it (across and down) that no shaded cell hides. The whole room must be lit without one bulb lighting another. Numbers count the bulbs in the cells that share a side with them. {wanted}",
        "Solve this Akari: bulbs illuminate their row and column as far as the nearest shaded cells; all plain cells are illuminated; bulbs do not illuminate one another; numbers are the counts of bulbs at the four sides of their cell. {wanted}",
        "An electrician wants lamps in some of the unshaded cells. Shaded cells are solid and stop the light, which runs only horizontally and vertically. In the end no unshaded cell may be dark, no lamp may stand in the beam of another, and each number must equal the number of lamps next to it (above, below, left, right). {wanted}",
        "Where must the bulbs be? You know this: from any plain cell you can see at least one bulb when you look along its row and column, or it holds one itself; no bulb sees a second one; shaded cells block the view; and a number tells how many of the up to four cells beside it hold a bulb. {wanted}",
        "Rows and columns are divided by the shaded cells into stretches of plain cells. A stretch holds at most one bulb, each plain cell has a bulb in the stretch of its row or in that of its column, and a number states how many bulbs are directly above, below, left and right of it. {wanted}",
        "Which cells need a light bulb if the light goes straight along rows and columns, stops at shaded cells, has to reach every other cell and must not fall on a second bulb, and if each number is the count of bulbs in the cells bordering on it? {wanted}",
      ]);
  }
}
