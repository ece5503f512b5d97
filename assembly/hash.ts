/**
 * SipHash-2-4 with 128 bits of output (Aumasson and Bernstein, 2012): the one hash of the kernel, for the keys of random
 * streams and for fingerprints of content.
 */

/** 128 bits. */
export class Digest {
  constructor(public low: u64, public high: u64) {}

  equals(other: Digest): bool {
    return this.low == other.low && this.high == other.high;
  }

  /** 32 lower-case hexadecimal digits. */
  hex(): string {
    return hex64(this.high) + hex64(this.low);
  }
}

/** Hashes `length` bytes at `start` under a 128-bit key. */
export function siphash(start: usize, length: i32, key: Digest): Digest {
  let v0: u64 = key.low ^ 0x736f6d6570736575;
  let v1: u64 = key.high ^ 0x646f72616e646f6d ^ 0xee;
  let v2: u64 = key.low ^ 0x6c7967656e657261;
  let v3: u64 = key.high ^ 0x7465646279746573;
  const words = length >> 3;
  for (let i = 0; i <= words; i++) {
    let m: u64 = 0;
    if (i < words) {
      m = load<u64>(start + (<usize>i << 3));
    } else {
      m = <u64>length << 56;
      for (let k = 0; k < (length & 7); k++) m |= <u64>load<u8>(start + (<usize>words << 3) + k) << (<u64>k << 3);
    }
    v3 ^= m;
    for (let round = 0; round < 2; round++) {
      v0 += v1; v1 = rotl<u64>(v1, 13); v1 ^= v0; v0 = rotl<u64>(v0, 32);
      v2 += v3; v3 = rotl<u64>(v3, 16); v3 ^= v2;
      v0 += v3; v3 = rotl<u64>(v3, 21); v3 ^= v0;
      v2 += v1; v1 = rotl<u64>(v1, 17); v1 ^= v2; v2 = rotl<u64>(v2, 32);
    }
    v0 ^= m;
  }
  let low: u64 = 0;
  for (let half = 0; half < 2; half++) {
    if (half == 0) v2 ^= 0xee;
    else v1 ^= 0xdd;
    for (let round = 0; round < 4; round++) {
      v0 += v1; v1 = rotl<u64>(v1, 13); v1 ^= v0; v0 = rotl<u64>(v0, 32);
      v2 += v3; v3 = rotl<u64>(v3, 16); v3 ^= v2;
      v0 += v3; v3 = rotl<u64>(v3, 21); v3 ^= v0;
      v2 += v1; v1 = rotl<u64>(v1, 17); v1 ^= v2; v2 = rotl<u64>(v2, 32);
    }
    if (half == 0) low = v0 ^ v1 ^ v2 ^ v3;
  }
  return new Digest(low, v0 ^ v1 ^ v2 ^ v3);
}

function hex64(value: u64): string {
  let text = "";
  for (let shift = 60; shift >= 0; shift -= 4) {
    const digit = <i32>((value >> <u64>shift) & 15);
    text += String.fromCharCode(digit < 10 ? 0x30 + digit : 0x57 + digit);
  }
  return text;
}
