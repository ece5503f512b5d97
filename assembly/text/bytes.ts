/**
 * One growing UTF-8 buffer. Everything the kernel says is written into one of these: appending to strings copies the whole
 * text each time and is tens of times slower.
 */
export class Bytes {
  /** Address of the first byte; moves when the buffer grows. */
  start: usize;
  /** Bytes written. */
  length: i32 = 0;
  private capacity: i32;

  constructor(capacity: i32 = 1024) {
    this.capacity = capacity;
    this.start = heap.alloc(capacity);
  }

  /** Makes room for `count` more bytes. */
  reserve(count: i32): void {
    const needed = this.length + count;
    if (needed <= this.capacity) return;
    this.capacity = max(this.capacity * 2, needed);
    this.start = heap.realloc(this.start, this.capacity);
  }

  /** Appends one byte. */
  byte(value: i32): Bytes {
    this.reserve(1);
    store<u8>(this.start + this.length++, <u8>value);
    return this;
  }

  /** Appends text as UTF-8; a lone surrogate becomes U+FFFD, so that the output is always valid. */
  text(value: string): Bytes {
    const units = value.length;
    this.reserve(units * 3);
    for (let i = 0; i < units; i++) {
      const unit = load<u16>(changetype<usize>(value) + (<usize>i << 1));
      if (unit < 0x80) {
        store<u8>(this.start + this.length++, <u8>unit);
      } else if (isHighSurrogate(unit) && i + 1 < units && isLowSurrogate(load<u16>(changetype<usize>(value) + (<usize>(i + 1) << 1)))) {
        const low = load<u16>(changetype<usize>(value) + (<usize>++i << 1));
        this.codePoint(0x10000 + ((<i32>unit - 0xd800) << 10) + (<i32>low - 0xdc00));
      } else {
        this.codePoint(isHighSurrogate(unit) || isLowSurrogate(unit) ? 0xfffd : <i32>unit);
      }
    }
    return this;
  }

  /** Appends one code point as UTF-8. */
  codePoint(code: i32): Bytes {
    this.reserve(4);
    if (code < 0x80) return this.byte(code);
    if (code < 0x800) return this.byte(0xc0 | (code >> 6)).byte(0x80 | (code & 0x3f));
    if (code < 0x10000) return this.byte(0xe0 | (code >> 12)).byte(0x80 | ((code >> 6) & 0x3f)).byte(0x80 | (code & 0x3f));
    return this.byte(0xf0 | (code >> 18)).byte(0x80 | ((code >> 12) & 0x3f)).byte(0x80 | ((code >> 6) & 0x3f)).byte(0x80 | (code & 0x3f));
  }

  /** Appends a decimal integer. */
  integer(value: i64): Bytes {
    this.reserve(20);
    if (value < 0) {
      this.byte(0x2d);
      // Digits are taken from the magnitude as unsigned, so that the smallest i64 is written right as well.
      return this.digits(~(<u64>value) + 1);
    }
    return this.digits(<u64>value);
  }

  private digits(value: u64): Bytes {
    let divisor: u64 = 1;
    while (value / divisor >= 10) divisor *= 10;
    while (divisor > 0) {
      this.byte(0x30 + <i32>((value / divisor) % 10));
      divisor /= 10;
    }
    return this;
  }

  /** Appends a number rounded to hundredths, without trailing zeros: the only way a coordinate is ever written. */
  hundredths(value: f64): Bytes {
    return this.scaled(toHundredths(value), 2);
  }

  /** Appends `mantissa / 10^places` without trailing zeros. */
  scaled(mantissa: i64, places: i32): Bytes {
    this.reserve(24);
    let unit: i64 = 1;
    for (let i = 0; i < places; i++) unit *= 10;
    if (mantissa < 0) {
      this.byte(0x2d);
      mantissa = -mantissa;
    }
    this.integer(mantissa / unit);
    let rest = mantissa % unit;
    if (rest == 0) return this;
    this.byte(0x2e);
    while (rest != 0) {
      unit /= 10;
      this.byte(0x30 + <i32>(rest / unit));
      rest %= unit;
    }
    return this;
  }

  /** Appends text as a JSON string with its quotes. */
  quoted(value: string): Bytes {
    this.byte(0x22);
    const units = value.length;
    let from = 0;
    for (let i = 0; i < units; i++) {
      const unit = value.charCodeAt(i);
      if (unit >= 0x20 && unit != 0x22 && unit != 0x5c && unit != 0x7f) continue;
      if (i > from) this.text(value.substring(from, i));
      from = i + 1;
      this.escape(unit);
    }
    if (from < units) this.text(from == 0 ? value : value.substring(from));
    return this.byte(0x22);
  }

  private escape(unit: i32): void {
    if (unit == 0x22) this.byte(0x5c).byte(0x22);
    else if (unit == 0x5c) this.byte(0x5c).byte(0x5c);
    else if (unit == 0x0a) this.byte(0x5c).byte(0x6e);
    else if (unit == 0x09) this.byte(0x5c).byte(0x74);
    else this.text("\\u00").byte(hexDigit(unit >> 4)).byte(hexDigit(unit & 15));
  }

  /** Appends the bytes of another buffer. */
  append(other: Bytes): Bytes {
    this.reserve(other.length);
    memory.copy(this.start + this.length, other.start, other.length);
    this.length += other.length;
    return this;
  }

  /** The text written so far. */
  toString(): string {
    return String.UTF8.decodeUnsafe(this.start, this.length);
  }
}

/** Rounds half up to hundredths. */
export function toHundredths(value: f64): i64 {
  return <i64>Math.floor(value * 100.0 + 0.5);
}

function hexDigit(value: i32): i32 {
  return value < 10 ? 0x30 + value : 0x57 + value;
}

// @ts-ignore: decorator
@inline
function isHighSurrogate(unit: i32): bool {
  return (unit & 0xfc00) == 0xd800;
}

// @ts-ignore: decorator
@inline
function isLowSurrogate(unit: i32): bool {
  return (unit & 0xfc00) == 0xdc00;
}
