/**
 * Deflate (RFC 1951) for the rows of a picture, at one level: the fastest that finds what such rows have, long runs and the row above.
 * Blocks have the code that suits them, their own or the fixed one.
 */
import { Bytes } from "../text/bytes";
import { PrefixCode } from "./huffman";

/** How far back a match may lie. */
const WINDOW: i32 = 32768;
const SHORTEST_MATCH: i32 = 4;
const LONGEST_MATCH: i32 = 258;
const HASH_BITS: i32 = 15;
/** Literals and matches of one block. */
const BLOCK: i32 = 1 << 15;

const END: i32 = 256;
const LITERALS: i32 = 286;
const DISTANCES: i32 = 30;

const LENGTH_EXTRA: StaticArray<u8> = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const LENGTH_BASE: StaticArray<u16> = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
/** The code of each length from 0 to 258, counted from 257. */
const LENGTH_CODE: StaticArray<u8> = lengthCodes();
/** The order in which the lengths of the codes for lengths are written. */
const LENGTHS_ORDER: StaticArray<u8> = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const FIXED_LITERALS: PrefixCode = PrefixCode.of(fixedLengths());
const FIXED_DISTANCES: PrefixCode = PrefixCode.of(new StaticArray<u8>(DISTANCES).fill(5));

function lengthCodes(): StaticArray<u8> {
  const codes = new StaticArray<u8>(LONGEST_MATCH + 1);
  let code = 0;
  for (let length = 3; length <= LONGEST_MATCH; length++) {
    if (code + 1 < LENGTH_BASE.length && length >= <i32>LENGTH_BASE[code + 1]) code++;
    codes[length] = <u8>code;
  }
  return codes;
}

function fixedLengths(): StaticArray<u8> {
  const lengths = new StaticArray<u8>(288);
  for (let i = 0; i < 288; i++) lengths[i] = i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8;
  return lengths;
}

/**
 * Appends `length` bytes at `start`, deflated.
 *
 * @param stride bytes from one row to the next, where a match is looked for first
 */
export function deflate(bytes: Bytes, start: usize, length: i32, stride: i32): void {
  new Deflater(bytes).run(start, length, stride);
}

class Deflater {
  /** Bits that are not yet a byte, and how many. */
  private pending: u64 = 0;
  private count: i32 = 0;
  /** Literals as they are, matches as length << 16 | distance. */
  private readonly symbols: StaticArray<u32> = new StaticArray<u32>(BLOCK);
  private used: i32 = 0;
  private readonly literalCounts: StaticArray<i32> = new StaticArray<i32>(LITERALS);
  private readonly distanceCounts: StaticArray<i32> = new StaticArray<i32>(DISTANCES);
  private readonly literals: PrefixCode = new PrefixCode(LITERALS);
  private readonly distances: PrefixCode = new PrefixCode(DISTANCES);

  constructor(private readonly bytes: Bytes) {}

  run(start: usize, length: i32, stride: i32): void {
    // Where four bytes with a hash were last seen, counted from 1.
    const seen = new StaticArray<i32>(1 << HASH_BITS);
    const last = length - SHORTEST_MATCH;
    const above = stride < WINDOW ? stride : WINDOW;
    let at = 0;
    while (at < length) {
      let best = 0;
      let distance = 0;
      if (at <= last) {
        const here = start + at;
        const four = load<u32>(here);
        const most = min(length - at, LONGEST_MATCH);
        const slot = (four * 0x9e3779b1) >>> (32 - HASH_BITS);
        const candidate = at - unchecked(seen[slot]) + 1;
        unchecked(seen[slot] = at + 1);
        if (candidate <= WINDOW && candidate <= at && candidate > 0 && load<u32>(here - candidate) == four) {
          best = matched(here, candidate, most);
          distance = candidate;
        }
        if (best < most && at >= above && load<u32>(here - above) == four) {
          const other = matched(here, above, most);
          if (other > best + 1) {
            best = other;
            distance = above;
          }
        }
      }
      if (best > 0) {
        this.match(best, distance);
        at += best;
        // The end of a match is where the next one often begins.
        if (at <= last && at > 0) unchecked(seen[(load<u32>(start + at - 1) * 0x9e3779b1) >>> (32 - HASH_BITS)] = at);
      } else this.literal(load<u8>(start + at++));
      if (this.used == BLOCK) this.flush(at == length);
    }
    if (this.used > 0 || length == 0) this.flush(true);
    this.end();
  }

  private literal(value: u32): void {
    unchecked(this.symbols[this.used++] = value);
    unchecked(this.literalCounts[value]++);
  }

  private match(length: i32, distance: i32): void {
    unchecked(this.symbols[this.used++] = ((<u32>length << 16) | <u32>(distance - 1)));
    unchecked(this.literalCounts[END + 1 + <i32>LENGTH_CODE[length]]++);
    unchecked(this.distanceCounts[distanceCode(distance - 1)]++);
  }

  /** Writes the block in the cheaper code. */
  private flush(isLast: bool): void {
    this.literalCounts[END] = 1;
    this.literals.fit(this.literalCounts, 15);
    this.distances.fit(this.distanceCounts, 15);
    const header = new Header(this.literals, this.distances);
    const own = header.cost + this.literals.cost(this.literalCounts) + this.distances.cost(this.distanceCounts);
    const fixed = FIXED_LITERALS.cost(this.literalCounts) + FIXED_DISTANCES.cost(this.distanceCounts);
    this.put(isLast ? 1 : 0, 1);
    if (own < fixed) {
      this.put(2, 2);
      header.write(this);
      this.write(this.literals, this.distances);
    } else {
      this.put(1, 2);
      this.write(FIXED_LITERALS, FIXED_DISTANCES);
    }
    this.used = 0;
    this.literalCounts.fill(0);
    this.distanceCounts.fill(0);
  }

  private write(literals: PrefixCode, distances: PrefixCode): void {
    for (let i = 0; i < this.used; i++) {
      const symbol = unchecked(this.symbols[i]);
      if (symbol < 256) {
        this.put(unchecked(literals.bits[symbol]), unchecked(literals.lengths[symbol]));
        continue;
      }
      const length = <i32>(symbol >> 16);
      const lengthCode = <i32>unchecked(LENGTH_CODE[length]);
      this.put(unchecked(literals.bits[END + 1 + lengthCode]), unchecked(literals.lengths[END + 1 + lengthCode]));
      this.put(length - <i32>unchecked(LENGTH_BASE[lengthCode]), unchecked(LENGTH_EXTRA[lengthCode]));
      const distance = <i32>(symbol & 0xffff);
      const code = distanceCode(distance);
      this.put(unchecked(distances.bits[code]), unchecked(distances.lengths[code]));
      if (code < 4) continue;
      const extra = (code >> 1) - 1;
      this.put(distance & ((1 << extra) - 1), extra);
    }
    this.put(literals.bits[END], literals.lengths[END]);
  }

  /** Writes the lowest `width` bits of a value. */
  // @ts-ignore: decorator
  @inline
  put(value: i32, width: i32): void {
    this.pending |= <u64>value << this.count;
    this.count += width;
    if (this.count >= 32) this.drain();
  }

  /** Fills the last byte. */
  private end(): void {
    for (; this.count > 0; this.count -= 8) {
      this.bytes.byte(<i32>(this.pending & 255));
      this.pending >>= 8;
    }
  }

  /** Writes four bytes. */
  private drain(): void {
    const bytes = this.bytes;
    bytes.reserve(8);
    store<u32>(bytes.start + bytes.length, <u32>this.pending);
    bytes.length += 4;
    this.pending >>= 32;
    this.count -= 32;
  }
}

/** How many bytes repeat those at a distance before them, at most `most`; the first four are known to. */
function matched(here: usize, distance: i32, most: i32): i32 {
  let length = SHORTEST_MATCH;
  while (length + 8 <= most) {
    const difference = load<u64>(here + length) ^ load<u64>(here + length - distance);
    if (difference != 0) return length + <i32>(ctz(difference) >> 3);
    length += 8;
  }
  while (length < most && load<u8>(here + length) == load<u8>(here + length - distance)) length++;
  return length;
}

/** The code of a distance, which is passed less 1. */
// @ts-ignore: decorator
@inline
function distanceCode(distance: i32): i32 {
  if (distance < 4) return distance;
  const top = 31 - clz(distance);
  return 2 * top + ((distance >> (top - 1)) & 1);
}

/** The description of a block's own codes (RFC 1951, 3.2.7). */
class Header {
  /** Bits that it takes. */
  cost: i32;
  private readonly literalSize: i32;
  private readonly distanceSize: i32;
  private lengthSize: i32 = LENGTHS_ORDER.length;
  /** Codes for lengths, with what follows each of them in the high bits. */
  private readonly runs: i32[] = [];
  private readonly code: PrefixCode = new PrefixCode(LENGTHS_ORDER.length);

  constructor(literals: PrefixCode, distances: PrefixCode) {
    this.literalSize = sizeOf(literals, END + 1);
    this.distanceSize = sizeOf(distances, 1);
    const lengths = new StaticArray<u8>(this.literalSize + this.distanceSize);
    for (let i = 0; i < this.literalSize; i++) lengths[i] = literals.lengths[i];
    for (let i = 0; i < this.distanceSize; i++) lengths[this.literalSize + i] = distances.lengths[i];
    const counts = this.collect(lengths);
    this.code.fit(counts, 7);
    while (this.lengthSize > 4 && this.code.lengths[LENGTHS_ORDER[this.lengthSize - 1]] == 0) this.lengthSize--;
    this.cost = 14 + 3 * this.lengthSize + this.code.cost(counts) + 2 * counts[16] + 3 * counts[17] + 7 * counts[18];
  }

  /** Lengths as they are, 16 for three to six more of the last, 17 and 18 for up to 10 and 138 zeros. */
  private collect(lengths: StaticArray<u8>): StaticArray<i32> {
    const counts = new StaticArray<i32>(LENGTHS_ORDER.length);
    let i = 0;
    while (i < lengths.length) {
      const length = <i32>lengths[i];
      let run = 1;
      while (i + run < lengths.length && lengths[i + run] == length) run++;
      i += run;
      if (length != 0) {
        this.add(length, 0, counts);
        run--;
      }
      while (run >= 3) {
        const part = min(run, length != 0 ? 6 : 138);
        if (length != 0) this.add(16, part - 3, counts);
        else if (part <= 10) this.add(17, part - 3, counts);
        else this.add(18, part - 11, counts);
        run -= part;
      }
      for (; run > 0; run--) this.add(length, 0, counts);
    }
    return counts;
  }

  private add(code: i32, extra: i32, counts: StaticArray<i32>): void {
    this.runs.push(code | (extra << 8));
    counts[code]++;
  }

  write(into: Deflater): void {
    into.put(this.literalSize - 257, 5);
    into.put(this.distanceSize - 1, 5);
    into.put(this.lengthSize - 4, 4);
    for (let i = 0; i < this.lengthSize; i++) into.put(this.code.lengths[LENGTHS_ORDER[i]], 3);
    for (let i = 0; i < this.runs.length; i++) {
      const code = this.runs[i] & 255;
      into.put(this.code.bits[code], this.code.lengths[code]);
      if (code >= 16) into.put(this.runs[i] >> 8, code == 16 ? 2 : code == 17 ? 3 : 7);
    }
  }
}

/** How many symbols a code has up to the last that is used, at least `least`. */
function sizeOf(code: PrefixCode, least: i32): i32 {
  let size = code.size;
  while (size > least && code.lengths[size - 1] == 0) size--;
  return size;
}
