/** Piles of cubes on a floor of squares: columns without gaps, of which every top can be seen. */
import { Camera, View } from "./camera";
import { Solid, Space } from "./solid";
import { Extent, Stage } from "./stage";
import { Rng } from "../../random";
import { Paint } from "../../scene/paint";
import { Align, Baseline, Scene } from "../../scene/scene";

const TRIES: i32 = 60;
/** How far from the floor its labels stand, in edges. */
const LABEL_GAP: f64 = 0.5;

/** Columns on a floor: rows run along x from the back to the front left, columns along y from the back to the front right. */
export class Pile extends Space {
  /** Height of each column, row by row. */
  heights: StaticArray<i32>;
  /** Whether rows are numbered, and columns lettered, from the front to the back. */
  hasRowsReversed: bool = false;
  hasColumnsReversed: bool = false;

  /** How floor and cubes are seen: aimed at the box that columns of the greatest height would fill. */
  view: View;

  /** An empty floor, on which columns may have up to `tallest` cubes. */
  constructor(camera: Camera, public rows: i32, public columns: i32, tallest: i32) {
    super();
    this.view = camera.view(<f64>rows, <f64>columns, <f64>tallest);
    this.width = rows;
    this.depth = columns;
    this.height = tallest;
    this.heights = new StaticArray<i32>(rows * columns);
  }

  /** A random pile of which every top, and every empty square of the floor, is clearly visible; null when chance gave none. */
  static random(rng: Rng, camera: Camera, rows: i32, columns: i32, tallest: i32, leastCubes: i32): Pile | null {
    for (let tries = 0; tries < TRIES; tries++) {
      const pile = new Pile(camera, rows, columns, tallest);
      if (pile.fill(rng) && pile.count >= leastCubes) return pile;
    }
    return null;
  }

  /** Sets the columns from the front to the back: each is raised until nothing before it hides its top. False when one gets too tall. */
  private fill(rng: Rng): bool {
    const far = this.rows + this.columns - 1;
    for (let row = this.rows - 1; row >= 0; row--) {
      for (let column = this.columns - 1; column >= 0; column--) {
        // What stands in front is lower on the whole, or it would hide the rest.
        const most = max(1, (this.height * (far - row - column)) / far + rng.int(0, 1));
        const place = row * this.columns + column;
        this.heights[place] = rng.int(0, min(this.height, most));
        while (!this.isTopClear(row, column)) {
          if (++this.heights[place] > this.height) return false;
        }
      }
    }
    return true;
  }

  has(x: i32, y: i32, z: i32): bool {
    return x >= 0 && y >= 0 && x < this.rows && y < this.columns && z >= 0 && z < unchecked(this.heights[x * this.columns + y]);
  }

  private isTopClear(row: i32, column: i32): bool {
    return this.view.isFaceClear(this, row, column, this.heights[row * this.columns + column] - 1, 2);
  }

  /** Numbers and letters of rows and columns from either end, at random. */
  shuffleLabels(rng: Rng): void {
    this.hasRowsReversed = rng.chance(0.5);
    this.hasColumnsReversed = rng.chance(0.5);
  }

  /** The place in `heights` of the row and column that carry the given labels, both counted from 0. */
  labelled(row: i32, column: i32): i32 {
    const r = this.hasRowsReversed ? this.rows - 1 - row : row;
    const c = this.hasColumnsReversed ? this.columns - 1 - column : column;
    return r * this.columns + c;
  }

  /** A pile of the same heights and labels on a floor of its own. */
  copy(): Pile {
    const pile = new Pile(this.view.camera, this.rows, this.columns, this.height);
    pile.hasRowsReversed = this.hasRowsReversed;
    pile.hasColumnsReversed = this.hasColumnsReversed;
    for (let i = 0; i < this.heights.length; i++) pile.heights[i] = this.heights[i];
    return pile;
  }

  /** How many cubes there are. */
  get count(): i32 {
    let count = 0;
    for (let i = 0; i < this.heights.length; i++) count += this.heights[i];
    return count;
  }

  /** The cubes, at the places of their columns. There is at least one. */
  solid(): Solid {
    const xs: i32[] = [];
    const ys: i32[] = [];
    const zs: i32[] = [];
    for (let i = 0; i < this.heights.length; i++) {
      for (let z = 0; z < this.heights[i]; z++) {
        xs.push(i / this.columns);
        ys.push(i % this.columns);
        zs.push(z);
      }
    }
    return new Solid(xs, ys, zs, true);
  }

  /** Whether of every column the top, or the floor where it is empty, is clearly visible. */
  get isClear(): bool {
    for (let i = 0; i < this.heights.length; i++) {
      if (!this.isTopClear(i / this.columns, i % this.columns)) return false;
    }
    return true;
  }

  /** What the drawing takes, labels included when wanted. */
  extent(hasLabels: bool): Extent {
    const extent = new Extent(this.view);
    const rows = <f64>this.rows, columns = <f64>this.columns;
    extent.add(0, 0, 0, rows, columns, 0);
    if (hasLabels) {
      for (let k = 0; k < this.rows; k++) extent.add(<f64>k + 0.3, columns + LABEL_GAP - 0.2, 0, <f64>k + 0.7, columns + LABEL_GAP + 0.2, 0);
      for (let k = 0; k < this.columns; k++) extent.add(rows + LABEL_GAP - 0.2, <f64>k + 0.3, 0, rows + LABEL_GAP + 0.2, <f64>k + 0.7, 0);
    }
    for (let i = 0; i < this.heights.length; i++) {
      const x = <f64>(i / this.columns), y = <f64>(i % this.columns);
      extent.add(x, y, 0, x + 1, y + 1, <f64>this.heights[i]);
    }
    return extent;
  }

  /** Draws the squares of the floor, with rows 1, 2 ... named along its right side and columns A, B ... along its left side. */
  drawFloor(scene: Scene, stage: Stage, hasLabels: bool): void {
    const style = scene.style;
    const rows = <f64>this.rows;
    const columns = <f64>this.columns;
    drawFloorLines(scene, stage, this.rows, this.columns);
    if (!hasLabels) return;
    const size = Math.max(15, Math.min(34, stage.edge * 0.42));
    for (let k = 0; k < this.rows; k++) {
      const x = <f64>(this.labelled(k, 0) / this.columns) + 0.5;
      const y = columns + LABEL_GAP;
      scene.text((k + 1).toString(), stage.px(x, y, 0), stage.py(x, y, 0), size, style.ink, Align.Centre, Baseline.Middle, style.face);
    }
    for (let k = 0; k < this.columns; k++) {
      const x = rows + LABEL_GAP;
      const y = <f64>(this.labelled(0, k) % this.columns) + 0.5;
      scene.text(String.fromCharCode(0x41 + k), stage.px(x, y, 0), stage.py(x, y, 0), size, style.ink, Align.Centre, Baseline.Middle, style.face);
    }
  }
}

/** Draws the squares of a floor: rows along x, columns along y. */
export function drawFloorLines(scene: Scene, stage: Stage, rows: i32, columns: i32): void {
  const paint = Paint.line(scene.style.soft, scene.style.stroke(2));
  const width = <f64>rows;
  const depth = <f64>columns;
  for (let k = 0; k <= rows; k++) {
    const x = <f64>k;
    scene.line(stage.px(x, 0, 0), stage.py(x, 0, 0), stage.px(x, depth, 0), stage.py(x, depth, 0), paint);
  }
  for (let k = 0; k <= columns; k++) {
    const y = <f64>k;
    scene.line(stage.px(0, y, 0), stage.py(0, y, 0), stage.px(width, y, 0), stage.py(width, y, 0), paint);
  }
}

/** What every question on piles says. */
export const PILE_RULE: string = "Every cube stands on the floor or on another cube, so that columns have no gaps.";
