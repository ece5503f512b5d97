/** Whether `length` bytes at `start` are well-formed UTF-8: no overlong form, no surrogate, nothing above U+10FFFF. */
export function isUtf8(start: usize, length: i32): bool {
  let i = 0;
  while (i < length) {
    const lead = <i32>load<u8>(start + i);
    if (lead < 0x80) {
      i++;
      continue;
    }
    let extra = 0;
    let smallest = 0;
    let code = 0;
    if (lead >= 0xc2 && lead < 0xe0) {
      extra = 1;
      smallest = 0x80;
      code = lead & 0x1f;
    } else if (lead >= 0xe0 && lead < 0xf0) {
      extra = 2;
      smallest = 0x800;
      code = lead & 0x0f;
    } else if (lead >= 0xf0 && lead < 0xf5) {
      extra = 3;
      smallest = 0x10000;
      code = lead & 0x07;
    } else {
      return false;
    }
    if (i + extra >= length) return false;
    for (let k = 1; k <= extra; k++) {
      const next = <i32>load<u8>(start + i + k);
      if ((next & 0xc0) != 0x80) return false;
      code = (code << 6) | (next & 0x3f);
    }
    if (code < smallest || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return false;
    i += extra + 1;
  }
  return true;
}
