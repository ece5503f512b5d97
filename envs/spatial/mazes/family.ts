/** What the maze environments share: how a maze is drawn. */
import { Maze, opposite } from "./parts/maze";
import { Face } from "../../../assembly/scene/font";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";

const EDGE: f64 = 16;

/** Pixels of a square canvas on which a maze with so many cells a side can be read. */
export function canvasOf(cells: i32): i32 {
  return cells <= 7 ? 448 : 672;
}

/** Where the cells of a maze lie that fills a canvas of this width and height. */
export class Floor {
  side: f64;
  left: f64;
  top: f64;

  constructor(private maze: Maze, width: f64, height: f64) {
    this.side = Math.floor(Math.min((width - 2 * EDGE) / <f64>maze.columns, (height - 2 * EDGE) / <f64>maze.rows));
    this.left = (width - this.side * <f64>maze.columns) / 2;
    this.top = (height - this.side * <f64>maze.rows) / 2;
  }

  /** The middle of a cell. */
  x(cell: i32): f64 {
    return this.left + this.side * (<f64>(cell % this.maze.columns) + 0.5);
  }

  y(cell: i32): f64 {
    return this.top + this.side * (<f64>(cell / this.maze.columns) + 0.5);
  }
}

/** Draws a maze on the whole canvas: walls, a faint grid of cells, S and E, keys in circles, doors and one-way passages. */
export function drawMaze(scene: Scene, maze: Maze, start: i32, end: i32): void {
  const style = scene.style;
  const floor = new Floor(maze, scene.width, scene.height);
  const side = floor.side;
  const left = floor.left;
  const top = floor.top;
  const width = side * <f64>maze.columns;
  const height = side * <f64>maze.rows;
  scene.rect(left, top, width, height, Paint.fill(style.surface));
  const grid = Paint.line(style.faint, style.stroke(2));
  for (let k = 1; k < maze.columns; k++) scene.line(left + side * <f64>k, top, left + side * <f64>k, top + height, grid);
  for (let k = 1; k < maze.rows; k++) scene.line(left, top + side * <f64>k, left + width, top + side * <f64>k, grid);
  maze.drawWalls(scene, left, top, side, Paint.line(style.ink, style.stroke(Math.max(5, side * 0.05))));
  for (let cell = 0; cell < maze.size; cell++) {
    scene.enter(Frame.at(floor.x(cell), floor.y(cell)));
    if (cell == start || cell == end) {
      scene.text(cell == start ? "S" : "E", 0, 0, side * 0.6, style.ink, Align.Centre, Baseline.Middle, Face.Bold);
    }
    if (maze.keys[cell] > 0) drawKey(scene, side, <i32>maze.keys[cell]);
    for (let d = 0; d < 4; d++) drawBorder(scene, maze, cell, d, side);
    scene.leave();
  }
}

function drawKey(scene: Scene, side: f64, number: i32): void {
  const style = scene.style;
  scene.circle(0, 0, side * 0.25, Paint.fill(style.surface).edge(style.accent, style.stroke(4)));
  scene.text(number.toString(), 0, 0, side * 0.35, style.ink, Align.Centre, Baseline.Middle, Face.Bold);
}

/** Whatever stands on the border of the cell at the origin of the frame: a door, or the triangle of a one-way passage out of it. */
function drawBorder(scene: Scene, maze: Maze, cell: i32, direction: i32, side: f64): void {
  const style = scene.style;
  const next = maze.beside(cell, direction);
  if (next < 0 || !maze.canLeave(cell, direction)) return;
  scene.enter(new Frame().turned(<f64>(90 * direction)).shifted(0, -side / 2));
  if (!maze.canLeave(next, opposite(direction))) {
    const half = side * 0.2;
    scene.polygon([-half, half * 0.8, 0, -half * 0.8, half, half * 0.8], style.accentFill().edge(style.ink, style.stroke(2)));
  } else if (direction < 2 && maze.door(cell, direction) > 0) {
    drawDoor(scene, side, maze.door(cell, direction), direction);
  }
  scene.leave();
}

/** A door across the border that runs along the x axis of the frame, which is turned by a quarter when `direction` is 1. */
function drawDoor(scene: Scene, side: f64, number: i32, direction: i32): void {
  const style = scene.style;
  const half = side * 0.21;
  scene.line(-side / 2, 0, side / 2, 0, Paint.line(style.accent, style.stroke(6)));
  scene.polygon([-half, -half, half, -half, half, half, -half, half], Paint.fill(style.surface).edge(style.accent, style.stroke(4)));
  scene.enter(new Frame().turned(<f64>(-90 * direction)));
  scene.text(number.toString(), 0, 0, side * 0.34, style.ink, Align.Centre, Baseline.Middle, Face.Bold);
  scene.leave();
}
