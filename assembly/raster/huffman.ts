/** Prefix codes for deflate. */

/** A code over an alphabet: for each symbol how many bits it takes, and which, in the order that deflate writes them. */
export class PrefixCode {
  readonly lengths: StaticArray<u8>;
  readonly bits: StaticArray<u16>;
  /** Symbols that occur, the rarest first, and room for the tree. */
  private readonly order: StaticArray<i32>;
  private readonly weights: StaticArray<i32>;

  constructor(public readonly size: i32) {
    this.lengths = new StaticArray<u8>(size);
    this.bits = new StaticArray<u16>(size);
    this.order = new StaticArray<i32>(size);
    this.weights = new StaticArray<i32>(size);
  }

  /** The code of least length for these counts, with no symbol longer than `limit` bits. At least two symbols get one. */
  fit(counts: StaticArray<i32>, limit: i32): void {
    const order = this.order;
    let used = 0;
    for (let symbol = 0; symbol < this.size; symbol++) {
      unchecked(this.lengths[symbol] = 0);
      if (unchecked(counts[symbol]) > 0) unchecked(order[used++] = symbol);
    }
    // Decoders differ in what they make of a code with fewer than two symbols.
    for (let symbol = 0; used < 2; symbol++) {
      if (counts[symbol] == 0) order[used++] = symbol;
    }
    sortByCount(order, used, counts);
    for (let i = 0; i < used; i++) unchecked(this.weights[i] = max(1, counts[order[i]]));
    depths(this.weights, used);
    this.assign(used, limit);
    this.number();
  }

  /** A code given by its lengths. */
  static of(lengths: StaticArray<u8>): PrefixCode {
    const code = new PrefixCode(lengths.length);
    for (let i = 0; i < lengths.length; i++) code.lengths[i] = lengths[i];
    code.number();
    return code;
  }

  /** Bits that a text with these counts takes. */
  cost(counts: StaticArray<i32>): i32 {
    let bits = 0;
    for (let i = 0; i < counts.length; i++) bits += unchecked(counts[i]) * <i32>unchecked(this.lengths[i]);
    return bits;
  }

  /** Gives the rarest symbols the longest codes, cut to the limit and rebalanced (as zlib and miniz do). */
  private assign(used: i32, limit: i32): void {
    const sizes = new StaticArray<i32>(limit + 1);
    for (let i = 0; i < used; i++) sizes[min(this.weights[i], limit)]++;
    // Kraft's sum in units of the longest code: each step takes one leaf down with a sibling from the longest.
    let sum = 0;
    for (let length = 1; length <= limit; length++) sum += sizes[length] << (limit - length);
    while (sum > 1 << limit) {
      sizes[limit]--;
      for (let length = limit - 1; length > 0; length--) {
        if (sizes[length] == 0) continue;
        sizes[length]--;
        sizes[length + 1] += 2;
        break;
      }
      sum--;
    }
    let next = used;
    for (let length = 1; length <= limit; length++) {
      for (let i = 0; i < sizes[length]; i++) this.lengths[this.order[--next]] = <u8>length;
    }
  }

  /** Numbers the codes by length and symbol (RFC 1951, 3.2.2), each with its bits reversed. */
  private number(): void {
    const counts = new StaticArray<i32>(16);
    for (let i = 0; i < this.size; i++) counts[this.lengths[i]]++;
    counts[0] = 0;
    const next = new StaticArray<i32>(16);
    for (let length = 1; length < 16; length++) next[length] = (next[length - 1] + counts[length - 1]) << 1;
    for (let i = 0; i < this.size; i++) {
      const length = <i32>this.lengths[i];
      if (length == 0) continue;
      let value = next[length]++;
      let reversed = 0;
      for (let bit = 0; bit < length; bit++) {
        reversed = (reversed << 1) | (value & 1);
        value >>= 1;
      }
      this.bits[i] = <u16>reversed;
    }
  }
}

/** Sorts symbols by count, then by number (Shell, 1959). */
function sortByCount(order: StaticArray<i32>, used: i32, counts: StaticArray<i32>): void {
  for (let gap = 121; gap > 0; gap /= 3) {
    for (let i = gap; i < used; i++) {
      const symbol = unchecked(order[i]);
      const count = unchecked(counts[symbol]);
      let k = i - gap;
      while (k >= 0) {
        const other = unchecked(order[k]);
        const otherCount = unchecked(counts[other]);
        if (otherCount < count || (otherCount == count && other < symbol)) break;
        unchecked(order[k + gap] = other);
        k -= gap;
      }
      unchecked(order[k + gap] = symbol);
    }
  }
}

/** Replaces ascending weights by the depths of their leaves in a tree of least weight (Moffat and Katajainen, 1995). */
function depths(a: StaticArray<i32>, n: i32): void {
  a[0] += a[1];
  let root = 0;
  let leaf = 2;
  for (let next = 1; next < n - 1; next++) {
    if (leaf >= n || a[root] < a[leaf]) {
      a[next] = a[root];
      a[root++] = next;
    } else a[next] = a[leaf++];
    if (leaf >= n || (root < next && a[root] < a[leaf])) {
      a[next] += a[root];
      a[root++] = next;
    } else a[next] += a[leaf++];
  }
  a[n - 2] = 0;
  for (let next = n - 3; next >= 0; next--) a[next] = a[a[next]] + 1;
  let free = 1;
  let taken = 0;
  let depth = 0;
  root = n - 2;
  let next = n - 1;
  while (free > 0) {
    while (root >= 0 && a[root] == depth) {
      taken++;
      root--;
    }
    while (free > taken) {
      a[next--] = depth;
      free--;
    }
    free = 2 * taken;
    depth++;
    taken = 0;
  }
}
