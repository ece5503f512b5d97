/**
 * What went wrong when the kernel trapped. A trap is a defect of the kernel, never the answer to a request; the host
 * reads this text through the exported `fault()` and reports it.
 */
const LIMIT: i32 = 480;
/** `u32 length`, then UTF-8 text; static, because an arena that has run out cannot be asked for room. */
const FAULT: usize = memory.data(512, 8);

/** Replaces AssemblyScript's imported `abort`: keeps the message, then traps. */
export function abort(message: string | null, file: string | null, line: u32, column: u32): void {
  let length = 0;
  if (message !== null) length = put(message, length);
  if (file !== null) {
    length = put(" at ", length);
    length = put(file, length);
    length = put(":", length);
    length = putNumber(line, length);
  }
  store<u32>(FAULT, length);
  unreachable();
}

/** Address of the last fault: `u32 length`, then its text; the length is 0 when nothing has failed. */
export function faultPointer(): usize {
  return FAULT;
}

/** Forgets the last fault. */
export function clearFault(): void {
  store<u32>(FAULT, 0);
}

function put(text: string, at: i32): i32 {
  for (let i = 0; i < text.length && at < LIMIT; i++) {
    const code = text.charCodeAt(i);
    store<u8>(FAULT + 4 + at, code < 0x80 ? <u8>code : 0x3f);
    at++;
  }
  return at;
}

function putNumber(value: u32, at: i32): i32 {
  if (value >= 10) at = putNumber(value / 10, at);
  if (at < LIMIT) store<u8>(FAULT + 4 + at++, <u8>(0x30 + (value % 10)));
  return at;
}
