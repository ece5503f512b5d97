/** Seeds that never repeat within a stream. */
import { Rng } from "../random";

const HALF: i64 = 1 << 26;

/**
 * A permutation of 0 ... 2^52 - 1, keyed by the stream: items with different indices have different seeds, with no list
 * kept. Four rounds of a balanced Feistel network, each with a keyed hash as its function (Luby and Rackoff, 1988).
 */
export function seedAt(stream: Rng, index: i64): i64 {
  let left = (index / HALF) % HALF;
  let right = index % HALF;
  for (let round = 0; round < 4; round++) {
    const mixed = <i64>(stream.split("seed " + round.toString() + " " + right.toString()).bits() >> 38);
    const next = left ^ mixed;
    left = right;
    right = next;
  }
  return left * HALF + right;
}
