/**
 * Keyed, splittable random streams. A stream's key is a hash of a name under its parent's key, so streams with different
 * names are independent and a draw from one never shifts another. The generator is xoshiro256** (Blackman and Vigna,
 * 2018), seeded from the key by SplitMix64.
 */
import { Digest, siphash } from "./hash";
import { Bytes } from "./text/bytes";

/** Below every last whole span of at most 2^32 values. */
const SURE: u64 = u64.MAX_VALUE - 0x100000000;

export class Rng {
  private s0: u64;
  private s1: u64;
  private s2: u64;
  private s3: u64;

  constructor(private key: Digest) {
    this.s0 = splitMix(key.low);
    this.s1 = splitMix(key.low + 0x9e3779b97f4a7c15);
    this.s2 = splitMix(key.high ^ 0x5851f42d4c957f2d);
    this.s3 = splitMix(key.high + 0x9e3779b97f4a7c15);
  }

  /** A stream of its own for `name`, whatever has been drawn from this one. */
  split(name: string): Rng {
    const bytes = new Bytes(64).text(name);
    return new Rng(siphash(bytes.start, bytes.length, this.key));
  }

  /** 64 random bits. */
  bits(): u64 {
    const result = rotl<u64>(this.s1 * 5, 7) * 9;
    const t = this.s1 << 17;
    this.s2 ^= this.s0;
    this.s3 ^= this.s1;
    this.s1 ^= this.s2;
    this.s0 ^= this.s3;
    this.s2 ^= t;
    this.s3 = rotl<u64>(this.s3, 45);
    return result;
  }

  /** A uniform integer in `low ... high`, both included; unbiased (rejection). */
  int(low: i32, high: i32): i32 {
    assert(low <= high, "int: empty range");
    const span = <u64>(<i64>high - <i64>low + 1);
    let draw = this.bits();
    // Rejected is what lies above the last whole span, which only the topmost draws can: the others are spared a division.
    while (draw >= SURE && draw >= (u64.MAX_VALUE / span) * span) draw = this.bits();
    return <i32>(<i64>low + <i64>(draw % span));
  }

  /** A uniform number in [0, 1), a multiple of 2^-53. */
  unit(): f64 {
    return <f64>(this.bits() >> 11) * (1.0 / 9007199254740992.0);
  }

  /** A uniform number in [low, high). */
  range(low: f64, high: f64): f64 {
    return low + (high - low) * this.unit();
  }

  /** True with the given probability. */
  chance(probability: f64): bool {
    return this.unit() < probability;
  }

  /** One item of a non-empty array. */
  pick<T>(items: T[]): T {
    return items[this.int(0, items.length - 1)];
  }

  /** An index drawn in proportion to non-negative weights, of which at least one is positive. */
  weighted(weights: f64[]): i32 {
    let total: f64 = 0;
    for (let i = 0; i < weights.length; i++) total += weights[i];
    assert(total > 0, "weighted: no weight");
    let left = this.unit() * total;
    let last = 0;
    for (let i = 0; i < weights.length; i++) {
      if (weights[i] <= 0) continue;
      last = i;
      left -= weights[i];
      if (left < 0) return i;
    }
    return last;
  }

  /** Shuffles in place (Fisher and Yates) and returns the same array. */
  shuffle<T>(items: T[]): T[] {
    for (let i = items.length - 1; i > 0; i--) {
      const j = this.int(0, i);
      const held = unchecked(items[i]);
      unchecked((items[i] = items[j]));
      unchecked((items[j] = held));
    }
    return items;
  }

  /** `0 ... count - 1` in random order. */
  permutation(count: i32): i32[] {
    const items = new Array<i32>(count);
    for (let i = 0; i < count; i++) unchecked((items[i] = i));
    return this.shuffle<i32>(items);
  }

  /** `count` different integers of `0 ... total - 1`, in random order. */
  sample(count: i32, total: i32): i32[] {
    assert(count <= total, "sample: more than there are");
    return this.permutation(total).slice(0, count);
  }
}

/** The output function of SplitMix64 (Steele, Lea and Flood, 2014). */
function splitMix(state: u64): u64 {
  let z = state + 0x9e3779b97f4a7c15;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return z ^ (z >> 31);
}
