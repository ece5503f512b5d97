/** The other way of deflate (RFC 1951), as Mark Adler's puff does it: by canonical codes, a bit at a time. */

const LENGTH_BASE: i32[] = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const LENGTH_EXTRA: i32[] = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const LENGTHS_ORDER: i32[] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

class Code {
  private counts: i32[] = [];
  private symbols: i32[] = [];

  constructor(lengths: i32[]) {
    for (let length = 0; length < 16; length++) this.counts.push(0);
    for (let i = 0; i < lengths.length; i++) this.counts[lengths[i]]++;
    for (let length = 1; length < 16; length++) {
      for (let symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length) this.symbols.push(symbol);
      }
    }
  }

  read(from: Inflater): i32 {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length < 16; length++) {
      code |= from.bits(1);
      const count = this.counts[length];
      if (code - count < first) return this.symbols[index + code - first];
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new Error("no such code");
  }
}

class Inflater {
  readonly out: u8[] = [];
  private bit: i32 = 0;

  constructor(private at: usize) {}

  bits(count: i32): i32 {
    let value = 0;
    for (let i = 0; i < count; i++) {
      value |= ((<i32>load<u8>(this.at + <usize>(this.bit >> 3)) >> (this.bit & 7)) & 1) << i;
      this.bit++;
    }
    return value;
  }

  /** Bytes that were read, the last of them in part. */
  get read(): i32 {
    return (this.bit + 7) >> 3;
  }

  block(): bool {
    const isLast = this.bits(1) == 1;
    const kind = this.bits(2);
    if (kind == 1) this.codes(new Code(fixedLengths()), new Code(new Array<i32>(30).fill(5)));
    else if (kind == 2) this.dynamic();
    else throw new Error("the kernel writes no such block");
    return isLast;
  }

  private dynamic(): void {
    const literals = this.bits(5) + 257;
    const distances = this.bits(5) + 1;
    const sizes = this.bits(4) + 4;
    const lengths = new Array<i32>(19).fill(0);
    for (let i = 0; i < sizes; i++) lengths[LENGTHS_ORDER[i]] = this.bits(3);
    const code = new Code(lengths);
    const all: i32[] = [];
    while (all.length < literals + distances) {
      const symbol = code.read(this);
      if (symbol < 16) all.push(symbol);
      else {
        const value = symbol == 16 ? all[all.length - 1] : 0;
        let run = symbol == 16 ? 3 + this.bits(2) : symbol == 17 ? 3 + this.bits(3) : 11 + this.bits(7);
        while (run-- > 0) all.push(value);
      }
    }
    this.codes(new Code(all.slice(0, literals)), new Code(all.slice(literals)));
  }

  private codes(literals: Code, distances: Code): void {
    while (true) {
      const symbol = literals.read(this);
      if (symbol == 256) return;
      if (symbol < 256) {
        this.out.push(<u8>symbol);
        continue;
      }
      let length = LENGTH_BASE[symbol - 257] + this.bits(LENGTH_EXTRA[symbol - 257]);
      const code = distances.read(this);
      const extra = code < 4 ? 0 : (code >> 1) - 1;
      const distance = code < 4 ? code + 1 : ((2 + (code & 1)) << extra) + 1 + this.bits(extra);
      while (length-- > 0) this.out.push(this.out[this.out.length - distance]);
    }
  }
}

function fixedLengths(): i32[] {
  const lengths: i32[] = [];
  for (let i = 0; i < 288; i++) lengths.push(i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8);
  return lengths;
}

/** The bytes that were deflated to those at an address; throws unless they end after `length`. */
export function inflate(at: usize, length: i32): u8[] {
  const inflater = new Inflater(at);
  while (!inflater.block());
  if (inflater.read != length) throw new Error("there are bytes behind the last block");
  return inflater.out;
}
