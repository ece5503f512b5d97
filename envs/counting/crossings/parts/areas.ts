/**
 * The areas that lines enclose, found on a raster, and a place well inside each of them: where a solution puts its dots. No
 * answer hangs on it.
 */

/** Side of a sample, in the units of the lines; fewer samples than that are a tip that fell apart. */
const SAMPLE: f64 = 2;
const LEAST: i32 = 12;
const WALL: i32 = -1;

export class Areas {
  private columns: i32;
  private rows: i32;
  /** Of each sample: 0 as long as it is free, `WALL`, or the number of its area. */
  private area: StaticArray<i32>;

  /** A raster from 0 to `width` and 0 to `height`. */
  constructor(width: f64, height: f64) {
    const columns = <i32>Math.ceil(width / SAMPLE), rows = <i32>Math.ceil(height / SAMPLE);
    this.columns = columns;
    this.rows = rows;
    this.area = new StaticArray<i32>(columns * rows);
  }

  /** A wall along a straight line. */
  wall(x1: f64, y1: f64, x2: f64, y2: f64): void {
    const dx = x2 - x1, dy = y2 - y1;
    const steps = <i32>Math.ceil((2 * Math.sqrt(dx * dx + dy * dy)) / SAMPLE);
    for (let i = 0; i <= steps; i++) {
      const share = steps == 0 ? 0.0 : <f64>i / <f64>steps;
      this.block(<i32>((x1 + dx * share) / SAMPLE), <i32>((y1 + dy * share) / SAMPLE));
    }
  }

  /** A wall along a circle. */
  ring(x: f64, y: f64, radius: f64): void {
    const steps = <i32>Math.ceil((4 * Math.PI * radius) / SAMPLE);
    for (let i = 0; i < steps; i++) {
      const angle = (2 * Math.PI * <f64>i) / <f64>steps;
      this.block(<i32>((x + radius * Math.cos(angle)) / SAMPLE), <i32>((y + radius * Math.sin(angle)) / SAMPLE));
    }
  }

  /** Makes one sample a wall: the one that holds a point. */
  close(x: f64, y: f64): void {
    this.block(<i32>(x / SAMPLE), <i32>(y / SAMPLE));
  }

  /** A place in the middle of each area that does not reach the edge of the raster: x, y, x, y ... */
  middles(): f64[] {
    const depth = this.depths();
    const places: f64[] = [];
    const open: i32[] = [];
    let areas = 0;
    for (let start = 0; start < this.area.length; start++) {
      if (this.area[start] != 0) continue;
      areas++;
      let size = 0, deepest = start;
      let isOpen = false;
      this.area[start] = areas;
      open.push(start);
      while (open.length > 0) {
        const at = open.pop();
        size++;
        if (depth[at] > depth[deepest]) deepest = at;
        const column = at % this.columns, row = at / this.columns;
        if (column == 0 || row == 0 || column == this.columns - 1 || row == this.rows - 1) isOpen = true;
        if (column > 0) this.visit(open, at - 1, areas);
        if (column < this.columns - 1) this.visit(open, at + 1, areas);
        if (row > 0) this.visit(open, at - this.columns, areas);
        if (row < this.rows - 1) this.visit(open, at + this.columns, areas);
      }
      if (isOpen || size < LEAST) continue;
      places.push((<f64>(deepest % this.columns) + 0.5) * SAMPLE);
      places.push((<f64>(deepest / this.columns) + 0.5) * SAMPLE);
    }
    return places;
  }

  private visit(open: i32[], at: i32, area: i32): void {
    if (this.area[at] != 0) return;
    this.area[at] = area;
    open.push(at);
  }

  private block(column: i32, row: i32): void {
    if (column >= 0 && row >= 0 && column < this.columns && row < this.rows) this.area[row * this.columns + column] = WALL;
  }

  /** How far each sample is from the nearest wall: two sweeps of a chamfer (3 a side, 4 a diagonal step). */
  private depths(): StaticArray<i32> {
    const depth = new StaticArray<i32>(this.area.length);
    for (let i = 0; i < depth.length; i++) depth[i] = this.area[i] == WALL ? 0 : 1 << 20;
    for (let sweep = 0; sweep < 2; sweep++) {
      const by = sweep == 0 ? -1 : 1;
      for (let k = 0; k < depth.length; k++) {
        const i = sweep == 0 ? k : depth.length - 1 - k;
        const column = (i % this.columns) + by, row = i / this.columns + by;
        const hasColumn = column >= 0 && column < this.columns;
        if (hasColumn) depth[i] = min(depth[i], depth[i + by] + 3);
        if (row < 0 || row >= this.rows) continue;
        depth[i] = min(depth[i], depth[i + by * this.columns] + 3);
        if (hasColumn) depth[i] = min(depth[i], depth[i + by * this.columns + by] + 4);
      }
    }
    return depth;
  }
}
