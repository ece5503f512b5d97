/** Runs of shaded cells along a line, as nonograms give them. Value 1 is shaded, 0 is white. */
import { Constraint, Csp } from "./csp";

const WHITE: u32 = 1;
const SHADED: u32 = 2;

/**
 * The shaded cells of a line (at most 30) form runs of the given lengths, in this order, with white cells between them. The exact version
 * (tier 1) keeps what occurs in any arrangement; the other one (tier 0) only looks at the first and the last place of each run.
 */
export class Runs extends Constraint {
  /** Bit `p` of entry `j`: the first `p` cells can hold the first `j` runs; the cells from `p` on can hold the runs from `j` on. */
  private before: StaticArray<u32>;
  private after: StaticArray<u32>;

  constructor(scope: StaticArray<i32>, private lengths: StaticArray<i32>, private isExact: bool) {
    super(scope);
    this.before = new StaticArray<u32>(lengths.length + 1);
    this.after = new StaticArray<u32>(lengths.length + 1);
    this.tier = isExact ? 1 : 0;
  }

  /** The lengths of the runs along a line of values; none where nothing is shaded. */
  static of(scope: StaticArray<i32>, values: StaticArray<i32>): StaticArray<i32> {
    const lengths: i32[] = [];
    for (let i = 0; i < scope.length; i++) {
      if (values[scope[i]] != 1) continue;
      if (i == 0 || values[scope[i - 1]] != 1) lengths.push(1);
      else lengths[lengths.length - 1]++;
    }
    return StaticArray.fromArray<i32>(lengths);
  }

  propagate(csp: Csp): bool {
    const scope = this.scope;
    const size = scope.length;
    const runs = this.lengths.length;
    // A white cell after the last one ends a run there as everywhere else.
    let white: u32 = 1 << size;
    let shaded: u32 = 0;
    for (let i = 0; i < size; i++) {
      const mask = unchecked(csp.domain[unchecked(scope[i])]);
      if ((mask & WHITE) != 0) white |= 1 << i;
      if ((mask & SHADED) != 0) shaded |= 1 << i;
    }
    let fits = onwards(1, white);
    unchecked((this.before[0] = fits));
    for (let j = 0; j < runs; j++) {
      const length = unchecked(this.lengths[j]);
      fits = onwards((fits & startsOf(length, white, shaded)) << (length + 1), white);
      unchecked((this.before[j + 1] = fits));
    }
    if ((fits & (1 << (size + 1))) == 0) return false;
    fits = backwards(1 << (size + 1), white);
    unchecked((this.after[runs] = fits));
    for (let j = runs - 1; j >= 0; j--) {
      const length = unchecked(this.lengths[j]);
      fits = backwards((fits >> (length + 1)) & startsOf(length, white, shaded), white);
      unchecked((this.after[j] = fits));
    }
    let mayShade: u32 = 0;
    let mayWhiten: u32 = unchecked(this.before[runs] & (this.after[runs] >> 1)) & white;
    let mustShade: u32 = 0;
    for (let j = 0; j < runs; j++) {
      const length = unchecked(this.lengths[j]);
      const starts = unchecked(this.before[j] & (this.after[j + 1] >> (length + 1))) & startsOf(length, white, shaded);
      const first = ctz<i32>(<i32>starts);
      const last = 31 - clz<i32>(<i32>starts);
      if (this.isExact) {
        mayWhiten |= (unchecked(this.before[j] & (this.after[j] >> 1)) & white) | (starts << length);
        for (let i = 0; i < length; i++) mayShade |= starts << i;
      } else {
        const run: u32 = (1 << length) - 1;
        mayShade |= (1 << (last + length)) - (1 << first);
        if (last < first + length) mustShade |= (run << last) & (run << first);
      }
    }
    if (!this.isExact) mayWhiten = ~mustShade;
    for (let i = 0; i < size; i++) {
      const keep = (((mayWhiten >> i) & 1) * WHITE) | (((mayShade >> i) & 1) * SHADED);
      if (!csp.keep(unchecked(scope[i]), keep)) return false;
    }
    return true;
  }
}

/** Where a run of a length can start, with a white cell behind it. */
@inline
function startsOf(length: i32, white: u32, shaded: u32): u32 {
  let starts = white >> length;
  for (let i = 0; i < length; i++) starts &= shaded >> i;
  return starts;
}

/** Places from which white cells alone lead on to others: the places with those that follow (a parallel prefix of Kogge and Stone, 1973). */
function onwards(places: u32, white: u32): u32 {
  let reach = white << 1;
  for (let step = 1; step < 32; step <<= 1) {
    places |= reach & (places << step);
    reach &= reach << step;
  }
  return places;
}

/** The same the other way: the places with those before them. */
function backwards(places: u32, white: u32): u32 {
  let reach = white;
  for (let step = 1; step < 32; step <<= 1) {
    places |= reach & (places >> step);
    reach &= reach >> step;
  }
  return places;
}
