/** What the specs of the rasteriser share: black shapes on white. */
import { fill, Ink } from "../../../assembly/raster/blend";
import { Canvas } from "../../../assembly/raster/canvas";
import { Coverage } from "../../../assembly/raster/coverage";
import { Outline } from "../../../assembly/raster/outline";
import { Stroker } from "../../../assembly/raster/stroke";
import { steps } from "../../../assembly/raster/units";

export const WIDTH: i32 = 16;
export const HEIGHT: i32 = 12;

/** A white canvas of 16 x 12 pixels, and what draws on it. */
export class Drawn {
  readonly canvas: Canvas = new Canvas(WIDTH, HEIGHT);
  readonly coverage: Coverage = new Coverage(WIDTH, HEIGHT);
  readonly outline: Outline = new Outline();

  constructor() {
    fill(this.canvas.row(0), this.canvas.row(HEIGHT), 0xffffffff);
  }

  /** Adds a closed ring of points, in pixels. */
  ring(points: f64[]): Drawn {
    const n = points.length;
    for (let i = 0; i < n; i += 2) {
      this.coverage.edge(steps(points[i]), steps(points[i + 1]), steps(points[(i + 2) % n]), steps(points[(i + 3) % n]));
    }
    return this;
  }

  /** Adds a chain of points to the outline, in pixels. */
  chain(points: f64[], isClosed: bool = false): Drawn {
    this.outline.move(points[0], points[1]);
    for (let i = 2; i < points.length; i += 2) this.outline.line(points[i], points[i + 1]);
    if (isClosed) this.outline.close();
    return this;
  }

  /** Strokes the outline and paints it. */
  stroke(width: f64, roundJoins: bool = false, roundCaps: bool = false): Drawn {
    new Stroker(this.coverage).stroke(this.outline, width, roundJoins, roundCaps);
    return this.paint();
  }

  /** Paints what was added in black. */
  paint(opacity: f64 = 1): Drawn {
    this.coverage.paint(this.canvas, new Ink(0, opacity));
    return this;
  }

  /** How black a pixel is, 0 to 255. */
  at(x: i32, y: i32): i32 {
    return 255 - <i32>load<u8>(this.canvas.row(y) + <usize>(x << 2));
  }

  /** Pixels that are black, and parts of them. */
  get area(): f64 {
    let sum: f64 = 0;
    for (let y = 0; y < HEIGHT; y++) {
      for (let x = 0; x < WIDTH; x++) sum += this.at(x, y);
    }
    return sum / 255;
  }
}
