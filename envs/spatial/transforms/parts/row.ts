/** Operations in rows of framed tiles, in the order in which they are carried out. */
import { Frame } from "../../../../assembly/scene/frame";
import { Paint } from "../../../../assembly/scene/paint";
import { Scene } from "../../../../assembly/scene/scene";
import { drawHead, Operation } from "./operation";

/** The tag of the first operation of a row; the next ones follow. */
export const OPERATIONS: i32 = 100;
/** Free space between the tiles of a row, and between two rows. */
const TILE_GAP: f64 = 26;
const ROW_GAP: f64 = 12;
/** Most tiles in one row. */
const IN_ROW: i32 = 4;

/** In how many rows so many operations are drawn. */
export function rowsOf(count: i32): i32 {
  return count > IN_ROW ? 2 : 1;
}

/** The side of the tiles of so many operations, in rows of a given width. */
export function tileSide(count: i32, width: f64): f64 {
  const inRow = (count + rowsOf(count) - 1) / rowsOf(count);
  return Math.floor(Math.min(150, (width - TILE_GAP * <f64>(inRow - 1)) / <f64>inRow));
}

/** The height of all rows. */
export function rowsHeight(count: i32, width: f64): f64 {
  const rows = <f64>rowsOf(count);
  return rows * tileSide(count, width) + (rows - 1) * ROW_GAP;
}

/** Draws operations in rows from left to right with small arrows between; their pictograms are tagged from `OPERATIONS` on. */
export function drawOperations(scene: Scene, operations: Operation[], left: f64, top: f64, width: f64): void {
  const count = operations.length;
  const inRow = (count + rowsOf(count) - 1) / rowsOf(count);
  const side = tileSide(count, width);
  const startX = left + (width - side * <f64>inRow - TILE_GAP * <f64>(inRow - 1)) / 2;
  for (let i = 0; i < count; i++) {
    const x = startX + <f64>(i % inRow) * (side + TILE_GAP) + side / 2;
    const y = top + <f64>(i / inRow) * (side + ROW_GAP) + side / 2;
    drawAt(scene, operations[i], x, y, side, OPERATIONS + i);
    if (i % inRow < inRow - 1 && i < count - 1) drawHead(scene, x + (side + TILE_GAP) / 2, y, 0, 14, scene.style.soft);
  }
}

/** Draws one pictogram in a framed square with its middle at (x, y), and tags it. */
export function drawAt(scene: Scene, operation: Operation, x: f64, y: f64, side: f64, tag: i32): void {
  const style = scene.style;
  scene.enter(Frame.at(x, y));
  scene.rect(-side / 2, -side / 2, side, side, Paint.fill(style.surface).edge(style.soft, style.stroke(2.5)), 6);
  scene.tag(tag);
  operation.draw(scene, side);
  scene.tag(-1);
  scene.leave();
}
