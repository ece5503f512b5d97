/** What rules are about: attributes, each with a few values. */
import { Rng } from "../../random";

/** What the values of an attribute have to do with each other. */
export const enum Nature {
  /** A scale with two ends: numbers, sizes, shades. */
  Scale = 0,
  /** A ring: directions, places around a track. After the last value comes the first. */
  Ring = 1,
  /** Kinds: figures, colours. None comes before another one. */
  Kinds = 2,
  /** A way between two walls: who would go beyond one turns back there, and goes the rest of the way. */
  Walled = 3,
}

/** One attribute of a panel: its values are the integers `least ... most`. */
export class Attribute {
  constructor(public name: string, public least: i32, public most: i32, public nature: Nature = Nature.Scale) {}

  get count(): i32 {
    return this.most - this.least + 1;
  }

  has(value: i32): bool {
    return value >= this.least && value <= this.most;
  }

  /** A value, each equally likely. */
  any(rng: Rng): i32 {
    return rng.int(this.least, this.most);
  }

  /** All values, ascending. */
  all(): i32[] {
    const values: i32[] = [];
    for (let value = this.least; value <= this.most; value++) values.push(value);
    return values;
  }

  /** After how many equal steps of 1 everything is as it was: around a ring, or from wall to wall and back. */
  get turn(): i32 {
    return this.nature == Nature.Walled ? max(1, 2 * (this.count - 1)) : this.count;
  }

  /** A value brought back into a ring, or between the walls; of any other attribute the value itself. */
  around(value: i32): i32 {
    if (this.nature != Nature.Ring && this.nature != Nature.Walled) return value;
    const from = (value - this.least) % this.turn;
    const along = from < 0 ? from + this.turn : from;
    return this.least + (along < this.count ? along : this.turn - along);
  }
}
