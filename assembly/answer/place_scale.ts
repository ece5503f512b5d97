/** In what places are stated: thousandths of the picture's sides, or its pixels. */
export class PlaceScale {
  /** Of a picture of `width` x `height` canvas units, which are the pixels of its native size. */
  constructor(public width: i32 = 1000, public height: i32 = 1000, public isInPixels: bool = false) {}

  /** How an instruction says it. */
  phrase(): string {
    if (!this.isInPixels) return "on a scale of 0 to 1000 across and down the picture from its top left corner";
    return "in pixels from the top left corner of the picture, which is " + this.width.toString() + " wide and " + this.height.toString() + " high";
  }

  /** A place of the canvas, to a whole unit of the scale, in thousandths of it. */
  across(x: f64): i64 {
    return wholeUnits(this.isInPixels ? x : (x * 1000) / <f64>this.width);
  }

  down(y: f64): i64 {
    return wholeUnits(this.isInPixels ? y : (y * 1000) / <f64>this.height);
  }

  /** A length across, in thousandths of a unit of the scale, in thousandths of a canvas unit. */
  lengthAcross(units: i64): i64 {
    return this.isInPixels ? units : (units * this.width) / 1000;
  }

  lengthDown(units: i64): i64 {
    return this.isInPixels ? units : (units * this.height) / 1000;
  }
}

function wholeUnits(value: f64): i64 {
  return <i64>Math.round(value) * 1000;
}
