/** The checksums of PNG and zlib. */

/** CRC-32 of every byte (ISO 3309, polynomial 0xEDB88320). */
const CRC_TABLE: StaticArray<u32> = crcTable();

function crcTable(): StaticArray<u32> {
  const table = new StaticArray<u32>(256);
  for (let n = 0; n < 256; n++) {
    let value: u32 = n;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) != 0 ? 0xedb88320 ^ (value >> 1) : value >> 1;
    table[n] = value;
  }
  return table;
}

/** CRC-32 of `length` bytes. */
export function crc32(at: usize, length: i32): u32 {
  let crc: u32 = 0xffffffff;
  const end = at + length;
  for (; at < end; at++) crc = unchecked(CRC_TABLE[(crc ^ load<u8>(at)) & 255]) ^ (crc >> 8);
  return ~crc;
}

const MODULUS: u64 = 65521;
const EVEN: u64 = 0x00ff00ff00ff00ff;
/** Bytes between two reductions: the sums stay far below 64 bits. */
const STRETCH: usize = 1 << 16;

/** Adler-32 of `length` bytes (RFC 1950), eight at a time: a product with the weights of four bytes has their weighted sum on top. */
export function adler32(at: usize, length: i32): u32 {
  let low: u64 = 1;
  let high: u64 = 0;
  const end = at + length;
  const wholeEnd = at + (length & ~7);
  while (at < wholeEnd) {
    const stop = min(wholeEnd, at + STRETCH);
    for (; at < stop; at += 8) {
      const bytes = load<u64>(at);
      const even = bytes & EVEN;
      const odd = (bytes >> 8) & EVEN;
      high += low * 8 + ((even * 0x0008000600040002) >> 48) + ((odd * 0x0007000500030001) >> 48);
      low += ((even + odd) * 0x0001000100010001) >> 48;
    }
    low %= MODULUS;
    high %= MODULUS;
  }
  for (; at < end; at++) {
    low += load<u8>(at);
    high += low;
  }
  return <u32>((high % MODULUS) << 16) | <u32>(low % MODULUS);
}
