/** From canvas units to pixels. */
import { toHundredths } from "../text/bytes";

/** A part of the canvas, in canvas units. */
export class Box {
  constructor(public x: f64, public y: f64, public width: f64, public height: f64) {}
}

/**
 * Where a box of canvas units lands on `width` x `height` pixels: scaled evenly to the side that is tighter and centred, as an SVG's
 * view box is.
 */
export class View {
  /** Pixels a canvas unit. */
  readonly scale: f64;
  private readonly left: f64;
  private readonly top: f64;

  constructor(box: Box, public readonly width: i32, public readonly height: i32) {
    this.scale = min<f64>(<f64>width / box.width, <f64>height / box.height);
    this.left = (<f64>width - box.width * this.scale) / 2 - box.x * this.scale;
    this.top = (<f64>height - box.height * this.scale) / 2 - box.y * this.scale;
  }

  /** The column of a canvas coordinate, in pixels. */
  x(value: f64): f64 {
    return value * this.scale + this.left;
  }

  /** The row of a canvas coordinate, in pixels. */
  y(value: f64): f64 {
    return value * this.scale + this.top;
  }
}

/** A number as the SVG has it: in hundredths. */
// @ts-ignore: decorator
@inline
export function written(value: f64): f64 {
  return <f64>toHundredths(value) / 100;
}
