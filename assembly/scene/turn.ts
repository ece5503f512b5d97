/** A picture turned about its middle, and made smaller until it fits into its frame again. */
import { Bounds } from "./bounds";

export class Turn {
  readonly cos: f64;
  readonly sin: f64;
  /** Units of the picture in one of the frame. */
  readonly scale: f64;

  /** @param angle in radians, clockwise, from -1 to 1 @param width of the picture and of its frame @param height of both */
  constructor(angle: f64, private readonly width: f64, private readonly height: f64) {
    this.cos = Math.cos(angle);
    this.sin = Math.sin(angle);
    const lean = Math.abs(this.sin);
    this.scale = this.cos + lean * Math.max(width / height, height / width);
  }

  /** The upright box in the frame around a box of the picture. */
  bounds(box: Bounds): Bounds {
    const turned = new Bounds();
    for (let corner = 0; corner < 4; corner++) {
      const right = ((corner & 1) == 0 ? box.left : box.right) - this.width / 2;
      const down = ((corner & 2) == 0 ? box.top : box.bottom) - this.height / 2;
      turned.hold(this.width / 2 + (right * this.cos - down * this.sin) / this.scale, this.height / 2 + (right * this.sin + down * this.cos) / this.scale);
    }
    return turned;
  }
}
