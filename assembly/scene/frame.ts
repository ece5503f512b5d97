/** A place to draw in: shifts, turns, uniform scaling and mirroring. Under these a circle stays a circle. */
export class Frame {
  /** x' = a x + c y + e, y' = b x + d y + f, with (a, b) and (c, d) perpendicular and of equal length. */
  constructor(
    public a: f64 = 1,
    public b: f64 = 0,
    public c: f64 = 0,
    public d: f64 = 1,
    public e: f64 = 0,
    public f: f64 = 0,
  ) {}

  /** The origin moved to (x, y). */
  static at(x: f64, y: f64): Frame {
    return new Frame(1, 0, 0, 1, x, y);
  }

  /** Turned clockwise by `degrees` (y points down), inside the present frame. Quarter turns are exact. */
  turned(degrees: f64): Frame {
    const s = sine(degrees);
    const c = cosine(degrees);
    return this.then(c, s, -s, c);
  }

  /** Scaled by a positive factor. */
  scaled(factor: f64): Frame {
    return this.then(factor, 0, 0, factor);
  }

  /** Mirrored left to right. */
  mirrored(): Frame {
    return this.then(-1, 0, 0, 1);
  }

  /** The origin moved by (x, y) in the present frame's own directions. */
  shifted(x: f64, y: f64): Frame {
    return new Frame(this.a, this.b, this.c, this.d, this.x(x, y), this.y(x, y));
  }

  private then(a: f64, b: f64, c: f64, d: f64): Frame {
    return new Frame(
      this.a * a + this.c * b, this.b * a + this.d * b,
      this.a * c + this.c * d, this.b * c + this.d * d,
      this.e, this.f,
    );
  }

  /** This frame placed inside an outer one. */
  within(outer: Frame): Frame {
    const result = outer.then(this.a, this.b, this.c, this.d);
    result.e = outer.x(this.e, this.f);
    result.f = outer.y(this.e, this.f);
    return result;
  }

  x(x: f64, y: f64): f64 {
    return this.a * x + this.c * y + this.e;
  }

  y(x: f64, y: f64): f64 {
    return this.b * x + this.d * y + this.f;
  }

  /** The factor by which lengths grow. */
  get scale(): f64 {
    return Math.sqrt(this.a * this.a + this.b * this.b);
  }

  /** Whether the frame mirrors. */
  get flips(): bool {
    return this.a * this.d - this.b * this.c < 0;
  }

  /** Whether horizontal lines stay horizontal. */
  get isUpright(): bool {
    return this.b == 0 && this.c == 0;
  }
}

/** Sine of an angle in degrees; exact at quarter turns. */
export function sine(degrees: f64): f64 {
  const quarter = degrees / 90.0;
  if (Math.floor(quarter) == quarter) {
    const turns = <i32>(((<i64>quarter % 4) + 4) % 4);
    return turns == 1 ? 1 : turns == 3 ? -1 : 0;
  }
  return Math.sin((degrees * Math.PI) / 180.0);
}

/** Cosine of an angle in degrees; exact at quarter turns. */
export function cosine(degrees: f64): f64 {
  return sine(degrees + 90.0);
}
