/** The sheet of an instance: examples side by side, each with its result below, the test at the end, and the key of the colours. */
import { Board } from "../../../../assembly/kit/boards/grid";
import { drawArrow } from "../../../../assembly/scene/arrow";
import { textWidth } from "../../../../assembly/scene/font";
import { Face } from "../../../../assembly/scene/font";
import { Colour, Paint } from "../../../../assembly/scene/paint";
import { Align, Baseline, PathBuilder, Scene } from "../../../../assembly/scene/scene";
import { Style } from "../../../../assembly/scene/style";
import { COLOURS, Grid } from "./grid";

/**
 * Blue, red, green, yellow, grey, pink, orange, light blue, brown: the colours that the Abstraction and Reasoning Corpus gives the digits
 * from 1 on (Chollet, 2019), in shades found by search. Any two differ by at least 25 (CIEDE2000), and by 15 under simulated
 * deuteranopia and protanopia; each differs by 25 from every ground.
 */
const ON_LIGHT: StaticArray<i32> = [0x0b67ec, 0xbd080e, 0x12d185, 0xfff702, 0x706a6c, 0xe578ab, 0xfe7401, 0x10c2ff, 0x2d1512];
const ON_DARK: StaticArray<i32> = [0x5f78fd, 0xe03e58, 0x5ed686, 0xfff726, 0x949394, 0xe69adf, 0xf6740d, 0xc2feff, 0x7c491c];

/** Canvas units: free edge, room between columns, between an input and its output, for headings and for the key. */
const EDGE: f64 = 20;
const COLUMN_GAP: f64 = 30;
const ARROW: f64 = 40;
const HEADING: f64 = 40;
const KEY: f64 = 64;
/** Size of texts, side of a swatch, from one swatch to the next, thickness of lines. */
const TEXT: f64 = 22;
const SWATCH: f64 = 30;
const PITCH: f64 = 64;
const LINE: f64 = 2;
const FRAME: f64 = 3;
/** Sides of cells: the least that canvases are chosen for, and the most. */
const SMALLEST: f64 = 19;
const LARGEST: f64 = 44;
/** Canvases, by area: width and height. */
const CANVASES: StaticArray<i32> = [672, 672, 896, 672, 1120, 672, 896, 896, 1344, 672, 1120, 896, 1344, 896, 1568, 896];

/** The theme's shade of a colour; the ground is the surface. */
function cellColour(style: Style, colour: i32): Colour {
  return colour == 0 ? style.surface : style.isDark ? ON_DARK[colour - 1] : ON_LIGHT[colour - 1];
}

/** Where everything stands on a canvas. */
export class Sheet {
  private cell: f64;
  private column: f64;
  private left: f64;
  private top: f64;

  /**
   * @param columns examples, and the test
   * @param above rows of the highest input, `below` rows of the highest output, `across` columns of the widest grid
   */
  constructor(private width: f64, private height: f64, private columns: i32, private above: i32, private below: i32, across: i32) {
    const wide = (width - 2 * EDGE - <f64>(columns - 1) * COLUMN_GAP) / <f64>columns;
    const high = height - 2 * EDGE - HEADING - ARROW - KEY;
    this.cell = Math.floor(Math.min(LARGEST, Math.min(wide / <f64>across, high / <f64>(above + below))));
    this.column = wide;
    this.left = EDGE;
    this.top = (height - HEADING - <f64>(above + below) * this.cell - ARROW - KEY) / 2;
  }

  /** The smallest canvas, as its place in the list, on which cells are large enough. */
  static canvasFor(columns: i32, above: i32, below: i32, across: i32): i32 {
    for (let i = 0; i < CANVASES.length; i += 2) {
      if (new Sheet(CANVASES[i], CANVASES[i + 1], columns, above, below, across).cell >= SMALLEST) return i;
    }
    return CANVASES.length - 2;
  }

  static widthOf(canvas: i32): i32 {
    return CANVASES[canvas];
  }

  static heightOf(canvas: i32): i32 {
    return CANVASES[canvas + 1];
  }

  private middle(column: i32): f64 {
    return this.left + (<f64>column + 0.5) * this.column + <f64>column * COLUMN_GAP;
  }

  /** The board of a grid in a column, in the upper band or in the lower one. */
  private board(grid: Grid, column: i32, isOutput: bool): Board {
    const band = this.bandTop(isOutput);
    const room = <f64>(isOutput ? this.below : this.above) * this.cell;
    const left = this.middle(column) - (<f64>grid.columns * this.cell) / 2;
    return new Board(left, band + (room - <f64>grid.rows * this.cell) / 2, this.cell, grid.rows, grid.columns);
  }

  private bandTop(isOutput: bool): f64 {
    return this.top + HEADING + (isOutput ? <f64>this.above * this.cell + ARROW : 0.0);
  }

  /** Draws the examples, the test with a question mark below it, and the key. */
  draw(scene: Scene, inputs: Grid[], outputs: Grid[]): void {
    const style = scene.style;
    const last = this.columns - 1;
    for (let i = 0; i <= last; i++) {
      const heading = i < last ? "Example " + (i + 1).toString() : "Test";
      scene.text(heading, this.middle(i), this.top + HEADING / 2 - 4, TEXT, style.ink, Align.Centre, Baseline.Middle, style.face || i == last);
      drawGrid(scene, inputs[i], this.board(inputs[i], i, false));
      const y = this.bandTop(true) - ARROW;
      drawArrow(scene, this.middle(i), y + 7, this.middle(i), y + ARROW - 7, style.soft, style.stroke(FRAME), 14);
      if (i < last) drawGrid(scene, outputs[i], this.board(outputs[i], i, true));
    }
    // The place of the result says nothing of its shape.
    const side = Math.min(this.column, <f64>this.below * this.cell);
    const y = this.bandTop(true) + (<f64>this.below * this.cell) / 2;
    scene.text("?", this.middle(last), y, Math.min(80, side * 0.6), style.ink, Align.Centre, Baseline.Middle, Face.Bold);
    const divider = this.middle(last) - this.column / 2 - COLUMN_GAP / 2;
    const bottom = this.bandTop(true) + <f64>this.below * this.cell;
    scene.line(divider, this.top, divider, bottom, Paint.line(style.soft, style.stroke(LINE)).dashed(9, 7));
    this.drawKey(scene, bottom + KEY / 2 + 6);
  }

  /** Draws a swatch of every colour with its digit. */
  private drawKey(scene: Scene, y: f64): void {
    const style = scene.style;
    const first = this.width / 2 - (<f64>(COLOURS - 1) * PITCH) / 2;
    for (let colour = 0; colour < COLOURS; colour++) {
      const digit = colour.toString();
      const x = first + <f64>colour * PITCH - (SWATCH + 7 + textWidth(digit, TEXT, style.face)) / 2;
      scene.rect(x, y - SWATCH / 2, SWATCH, SWATCH, Paint.fill(cellColour(style, colour)).edge(style.ink, style.stroke(LINE)));
      scene.text(digit, x + SWATCH + 7, y, TEXT, style.ink, Align.Left, Baseline.Middle, style.face);
    }
  }

  /** Draws the result below the test. */
  drawResult(scene: Scene, grid: Grid): void {
    drawGrid(scene, grid, this.board(grid, this.columns - 1, true));
  }
}

/** Draws the ground, runs of equal cells, the lines between cells, and a frame. */
function drawGrid(scene: Scene, grid: Grid, board: Board): void {
  const style = scene.style;
  board.ground(scene);
  for (let r = 0; r < grid.rows; r++) {
    for (let c = 0; c < grid.columns; ) {
      const colour = grid.at(r, c);
      const from = c;
      while (c < grid.columns && grid.at(r, c) == colour) c++;
      if (colour > 0) scene.rect(board.x(from), board.y(r), <f64>(c - from) * board.cell, board.cell, Paint.fill(cellColour(style, colour)));
    }
  }
  // One path for all lines: a tenth of the bytes.
  const lines = new PathBuilder();
  for (let r = 1; r < grid.rows; r++) lines.move(board.left, board.y(r)).line(board.right, board.y(r));
  for (let c = 1; c < grid.columns; c++) lines.move(board.x(c), board.top).line(board.x(c), board.bottom);
  scene.path(lines, Paint.line(style.soft, style.stroke(LINE)));
  scene.rect(board.left, board.top, board.right - board.left, board.bottom - board.top, Paint.line(style.ink, style.stroke(FRAME)));
}
