/** 128-bit signed integers, for comparing products of 64-bit ones exactly. */
export class Wide {
  constructor(public hi: i64, public lo: u64) {}

  /** The exact product of two integers. */
  static product(a: i64, b: i64): Wide {
    const negative = a < 0 != b < 0;
    const x: u64 = a < 0 ? <u64>-a : <u64>a;
    const y: u64 = b < 0 ? <u64>-b : <u64>b;
    const x0 = x & 0xffffffff;
    const x1 = x >> 32;
    const y0 = y & 0xffffffff;
    const y1 = y >> 32;
    const low = x0 * y0;
    const middle = x1 * y0 + (low >> 32);
    const other = x0 * y1 + (middle & 0xffffffff);
    const hi = x1 * y1 + (middle >> 32) + (other >> 32);
    const lo = (other << 32) | (low & 0xffffffff);
    const value = new Wide(<i64>hi, lo);
    return negative ? value.negated() : value;
  }

  negated(): Wide {
    const lo = ~this.lo + 1;
    return new Wide(~this.hi + (lo == 0 ? 1 : 0), lo);
  }

  minus(other: Wide): Wide {
    const lo = this.lo - other.lo;
    return new Wide(this.hi - other.hi - (this.lo < other.lo ? 1 : 0), lo);
  }

  magnitude(): Wide {
    return this.hi < 0 ? this.negated() : this;
  }

  /** -1, 0 or 1. */
  compare(other: Wide): i32 {
    if (this.hi != other.hi) return this.hi < other.hi ? -1 : 1;
    if (this.lo != other.lo) return this.lo < other.lo ? -1 : 1;
    return 0;
  }
}
