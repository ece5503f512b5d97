/** Boards of square cells: lines, thick borders, shading, contents, headings. */
import { CAPITAL, Face } from "../../scene/font";
import { Paint } from "../../scene/paint";
import { Align, Baseline, Mark, Scene } from "../../scene/scene";

/** Strokes of a board in canvas units: between cells, and around regions and the board. */
const THIN: f64 = 2;
const THICK: f64 = 5;

/** A board of square cells. Rows and columns count from 0, at the top left. */
export class Board {
  constructor(
    /** Left edge, top edge and side of a cell, in canvas units. */
    public left: f64,
    public top: f64,
    public cell: f64,
    public rows: i32,
    public columns: i32,
  ) {}

  /**
   * The largest board inside an area, in its middle. The margins are room for headings, in cells, on each of the four sides.
   */
  static within(left: f64, top: f64, width: f64, height: f64, rows: i32, columns: i32, before: f64 = 0, above: f64 = 0, after: f64 = 0, below: f64 = 0): Board {
    const across = <f64>columns + before + after;
    const down = <f64>rows + above + below;
    const cell = Math.floor(Math.min(width / across, height / down));
    return new Board(left + (width - across * cell) / 2 + before * cell, top + (height - down * cell) / 2 + above * cell, cell, rows, columns);
  }

  /** Left edge of a column; `columns` gives the right edge of the board. */
  @inline
  x(column: f64): f64 {
    return this.left + column * this.cell;
  }

  /** Top edge of a row; `rows` gives the bottom edge of the board. */
  @inline
  y(row: f64): f64 {
    return this.top + row * this.cell;
  }

  get right(): f64 {
    return this.x(<f64>this.columns);
  }

  get bottom(): f64 {
    return this.y(<f64>this.rows);
  }

  /** Fills the whole board with the surface colour. */
  ground(scene: Scene): void {
    scene.rect(this.left, this.top, this.right - this.left, this.bottom - this.top, Paint.fill(scene.style.surface));
  }

  /** Fills one cell. */
  shade(scene: Scene, row: i32, column: i32, colour: i32): Mark {
    return scene.rect(this.x(<f64>column), this.y(<f64>row), this.cell, this.cell, Paint.fill(colour));
  }

  /** Lines between all cells, and a thick frame when wanted. */
  lines(scene: Scene, isFramed: bool = true): void {
    const style = scene.style;
    const thin = Paint.line(style.soft, style.stroke(THIN));
    const first = isFramed ? 1 : 0;
    for (let r = first; r <= this.rows - first; r++) scene.line(this.left, this.y(<f64>r), this.right, this.y(<f64>r), thin);
    for (let c = first; c <= this.columns - first; c++) scene.line(this.x(<f64>c), this.top, this.x(<f64>c), this.bottom, thin);
    if (!isFramed) return;
    const thick = Paint.line(style.ink, style.stroke(THICK));
    // Lines end round, which closes the corners.
    scene.line(this.left, this.top, this.right, this.top, thick);
    scene.line(this.left, this.bottom, this.right, this.bottom, thick);
    scene.line(this.left, this.top, this.left, this.bottom, thick);
    scene.line(this.right, this.top, this.right, this.bottom, thick);
  }

  /** Thick lines between cells of different regions; `regions` names the region of each cell, row by row. */
  borders(scene: Scene, regions: StaticArray<i32>): void {
    const style = scene.style;
    const paint = Paint.line(style.ink, style.stroke(THICK));
    const runs = this.bordersOf(regions);
    for (let i = 0; i < runs.length; i++) scene.line(runs[i][0], runs[i][1], runs[i][2], runs[i][3], paint);
  }

  /** The straight runs of the borders between regions, each as x1, y1, x2, y2: first those along rows. */
  bordersOf(regions: StaticArray<i32>): f64[][] {
    const runs: f64[][] = [];
    for (let r = 1; r < this.rows; r++) {
      let from = 0;
      for (let c = 0; c <= this.columns; c++) {
        if (c < this.columns && regions[(r - 1) * this.columns + c] != regions[r * this.columns + c]) continue;
        if (c > from) runs.push([this.x(<f64>from), this.y(<f64>r), this.x(<f64>c), this.y(<f64>r)]);
        from = c + 1;
      }
    }
    for (let c = 1; c < this.columns; c++) {
      let from = 0;
      for (let r = 0; r <= this.rows; r++) {
        if (r < this.rows && regions[r * this.columns + c - 1] != regions[r * this.columns + c]) continue;
        if (r > from) runs.push([this.x(<f64>c), this.y(<f64>from), this.x(<f64>c), this.y(<f64>r)]);
        from = r + 1;
      }
    }
    return runs;
  }

  /** A text in the middle of a cell, or of a place beside the board (row -1, column -1 ...); `share` is its size in cells. */
  text(scene: Scene, row: f64, column: f64, text: string, share: f64 = 0.56, face: Face = scene.style.face): Mark {
    return scene.text(text, this.x(column + 0.5), this.y(row + 0.5), share * this.cell, scene.style.ink, Align.Centre, Baseline.Middle, face);
  }

  /** A small text in the upper left corner of a cell. */
  note(scene: Scene, row: i32, column: i32, text: string, size: f64): Mark {
    const inset = 0.05 * this.cell + 5;
    return scene.text(text, this.x(<f64>column) + inset, this.y(<f64>row) + inset, size, scene.style.ink, Align.Left, Baseline.Top, scene.style.face);
  }

  /** Names the columns A, B, C ... above the board and the rows 1, 2, 3 ... on its left: cells are then called A1, B3 ... */
  headings(scene: Scene, size: f64): void {
    const style = scene.style;
    const gap = 10.0;
    for (let c = 0; c < this.columns; c++) {
      scene.text(String.fromCharCode(0x41 + c), this.x(<f64>c + 0.5), this.top - gap, size, style.soft, Align.Centre, Baseline.Alphabetic, style.face);
    }
    for (let r = 0; r < this.rows; r++) {
      scene.text((r + 1).toString(), this.left - gap, this.y(<f64>r + 0.5), size, style.soft, Align.Right, Baseline.Middle, style.face);
    }
  }

  /** Room above or beside the board that headings of this size take, in canvas units. */
  static headingRoom(size: f64): f64 {
    return CAPITAL * size + 16;
  }

  /** A clue of several numbers before a row: the last one stands next to the board. `pitch` is the room for each, in cells. */
  cluesBefore(scene: Scene, row: i32, numbers: string[], share: f64, pitch: f64): void {
    for (let k = 0; k < numbers.length; k++) {
      this.text(scene, <f64>row, -0.58 - pitch * (<f64>(numbers.length - k) - 0.5), numbers[k], share, Face.Bold);
    }
  }

  /** The same above a column. */
  cluesAbove(scene: Scene, column: i32, numbers: string[], share: f64, pitch: f64): void {
    for (let k = 0; k < numbers.length; k++) {
      this.text(scene, -0.58 - pitch * (<f64>(numbers.length - k) - 0.5), <f64>column, numbers[k], share, Face.Bold);
    }
  }

  /** The total of a line: of a row at its right, of a column below it. Lines are the rows, then the columns. */
  total(scene: Scene, line: i32, text: string, share: f64 = 0.46): void {
    if (line < this.rows) this.text(scene, <f64>line, <f64>this.columns - 0.08, text, share, Face.Bold);
    else this.text(scene, <f64>this.rows - 0.08, <f64>(line - this.rows), text, share, Face.Bold);
  }

  /** A circle in the middle of a cell; `share` is its diameter in cells. */
  disc(scene: Scene, row: i32, column: i32, share: f64, paint: Paint): Mark {
    return scene.circle(this.x(<f64>column + 0.5), this.y(<f64>row + 0.5), (share * this.cell) / 2, paint);
  }

  /** A square in the middle of a cell; `share` is its side in cells. */
  block(scene: Scene, row: i32, column: i32, share: f64, paint: Paint): Mark {
    const side = share * this.cell;
    return scene.rect(this.x(<f64>column + 0.5) - side / 2, this.y(<f64>row + 0.5) - side / 2, side, side, paint);
  }

  /** A cross in the middle of a cell, as solvers write it into cells that stay empty. */
  cross(scene: Scene, row: i32, column: i32, share: f64, paint: Paint): void {
    const x = this.x(<f64>column + 0.5);
    const y = this.y(<f64>row + 0.5);
    const reach = (share * this.cell) / 2;
    scene.line(x - reach, y - reach, x + reach, y + reach, paint);
    scene.line(x - reach, y + reach, x + reach, y - reach, paint);
  }

  /** A filled triangle left of a row that points at it, `gap` from the board. */
  pointAtRow(scene: Scene, row: i32, gap: f64 = 10): void {
    const y = this.y(<f64>row + 0.5);
    const tip = this.left - gap;
    const style = scene.style;
    scene.polygon([tip, y, tip - 26, y - 16, tip - 26, y + 16], style.accentFill().edge(style.ink, style.stroke(2)));
  }
}

/** The name of a cell under `headings`: column letter, row number. */
export function cellName(row: i32, column: i32): string {
  return String.fromCharCode(0x41 + column) + (row + 1).toString();
}
