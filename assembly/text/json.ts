/** A JSON reader for requests, tokens and replies, and a writer for responses. */
import { Bytes } from "./bytes";

export const enum JsonKind {
  Null = 0,
  Bool = 1,
  Number = 2,
  Text = 3,
  List = 4,
  Record = 5,
}

const DEPTH_LIMIT: i32 = 64;
/** Lists and records of one document: one takes up to sixty times the room of its JSON, and a request of nothing else all memory. */
const NODE_LIMIT: i32 = 1 << 16;
/** What values without items or keys share; made at start-up, so never to grow. */
const NO_ITEMS: Json[] = [];
const NO_KEYS: string[] = [];
/** 2^53 - 1: the largest integer that every JSON implementation carries exactly. */
export const SAFE_INTEGER: i64 = 9007199254740991;

/** A parsed JSON value. */
export class Json {
  kind: JsonKind = JsonKind.Null;
  /** Of a number, or 1 / 0 of a boolean. */
  number: f64 = 0;
  /** Whether a number was written without fraction or exponent and is within ±(2^53 - 1). */
  isInteger: bool = false;
  /** Of a string. */
  text: string = "";
  /** Of a list, or a record's values in the order of `keys`. */
  items: Json[] = NO_ITEMS;
  /** Of a record, in the order written; unique. */
  keys: string[] = NO_KEYS;

  /**
   * Parses exactly one JSON value; null when it is malformed, repeats a key, nests deeper than 64, or holds more than 65,536
   * lists and records.
   */
  static parse(source: string): Json | null {
    const reader = new JsonReader(source);
    const value = reader.value(0);
    if (value === null) return null;
    reader.skipSpace();
    return reader.at == source.length ? value : null;
  }

  /** The member of a record; null when this is no record or has no such key. */
  get(key: string): Json | null {
    for (let i = 0; i < this.keys.length; i++) {
      if (this.keys[i] == key) return this.items[i];
    }
    return null;
  }

  /** A record of those of its members that are in a list. */
  only(keys: string[]): Json {
    const record = new Json();
    record.kind = JsonKind.Record;
    record.keys = [];
    record.items = [];
    for (let i = 0; i < this.keys.length; i++) {
      if (!keys.includes(this.keys[i])) continue;
      record.keys.push(this.keys[i]);
      record.items.push(this.items[i]);
    }
    return record;
  }

  /** The member as text, or `fallback` when it is absent. What is no string becomes NUL, a name that nothing has. */
  textOf(key: string, fallback: string = ""): string {
    const member = this.get(key);
    if (member === null) return fallback;
    return member.kind == JsonKind.Text ? member.text : "\0";
  }

  /** Whether the member is there and is `true`. */
  flag(key: string): bool {
    const member = this.get(key);
    return member !== null && member.kind == JsonKind.Bool && member.number == 1;
  }
}

class JsonReader {
  at: i32 = 0;
  /** Lists and records read so far. */
  private nodes: i32 = 0;

  constructor(private source: string) {}

  private peek(): i32 {
    return this.at < this.source.length ? this.source.charCodeAt(this.at) : -1;
  }

  skipSpace(): void {
    while (true) {
      const c = this.peek();
      if (c != 0x20 && c != 0x0a && c != 0x0d && c != 0x09) return;
      this.at++;
    }
  }

  private word(word: string): bool {
    const end = this.at + word.length;
    if (end > this.source.length) return false;
    for (let i = 0; i < word.length; i++) {
      if (this.source.charCodeAt(this.at + i) != word.charCodeAt(i)) return false;
    }
    this.at = end;
    return true;
  }

  value(depth: i32): Json | null {
    if (depth > DEPTH_LIMIT) return null;
    this.skipSpace();
    const c = this.peek();
    const value = new Json();
    if ((c == 0x7b || c == 0x5b) && ++this.nodes > NODE_LIMIT) return null;
    if (c == 0x7b) return this.record(value, depth);
    if (c == 0x5b) return this.list(value, depth);
    if (c == 0x22) {
      value.kind = JsonKind.Text;
      return this.string(value) ? value : null;
    }
    if (c == 0x74 || c == 0x66) {
      value.kind = JsonKind.Bool;
      value.number = c == 0x74 ? 1 : 0;
      return this.word(c == 0x74 ? "true" : "false") ? value : null;
    }
    if (c == 0x6e) return this.word("null") ? value : null;
    return this.number(value) ? value : null;
  }

  private record(value: Json, depth: i32): Json | null {
    value.kind = JsonKind.Record;
    this.at++;
    this.skipSpace();
    if (this.peek() == 0x7d) {
      this.at++;
      return value;
    }
    value.items = [];
    value.keys = [];
    const key = new Json();
    while (true) {
      this.skipSpace();
      if (this.peek() != 0x22 || !this.string(key)) return null;
      // A record of thousands of keys is nobody's request; refusing it keeps the search for repeated keys short.
      if (value.keys.length >= 256 || value.get(key.text) !== null) return null;
      this.skipSpace();
      if (this.peek() != 0x3a) return null;
      this.at++;
      const member = this.value(depth + 1);
      if (member === null) return null;
      value.keys.push(key.text);
      value.items.push(member);
      this.skipSpace();
      const c = this.peek();
      this.at++;
      if (c == 0x7d) return value;
      if (c != 0x2c) return null;
    }
  }

  private list(value: Json, depth: i32): Json | null {
    value.kind = JsonKind.List;
    this.at++;
    this.skipSpace();
    if (this.peek() == 0x5d) {
      this.at++;
      return value;
    }
    value.items = [];
    while (true) {
      const member = this.value(depth + 1);
      if (member === null) return null;
      value.items.push(member);
      this.skipSpace();
      const c = this.peek();
      this.at++;
      if (c == 0x5d) return value;
      if (c != 0x2c) return null;
    }
  }

  private string(value: Json): bool {
    const source = this.source;
    const from = this.at + 1;
    let to = from;
    let isPlain = true;
    for (; to < source.length; to++) {
      const c = source.charCodeAt(to);
      if (c == 0x22) break;
      if (c < 0x20) return false;
      if (c != 0x5c) continue;
      isPlain = false;
      to++;
    }
    if (to >= source.length) return false;
    this.at = to + 1;
    if (!isPlain) return this.unescaped(value, from, to);
    value.text = source.substring(from, to);
    return true;
  }

  /** Reads what stands between two quotes and holds an escape. */
  private unescaped(value: Json, from: i32, to: i32): bool {
    const source = this.source;
    // An escape is longer than what it means, so the text is never longer than its source.
    const text = __new(<usize>(to - from) << 1, idof<string>());
    let end = text;
    for (let i = from; i < to; i++) {
      let unit = source.charCodeAt(i);
      if (unit == 0x5c) {
        const escaped = source.charCodeAt(++i);
        if (escaped == 0x22 || escaped == 0x5c || escaped == 0x2f) unit = escaped;
        else if (escaped == 0x6e) unit = 0x0a;
        else if (escaped == 0x74) unit = 0x09;
        else if (escaped == 0x72) unit = 0x0d;
        else if (escaped == 0x62) unit = 0x08;
        else if (escaped == 0x66) unit = 0x0c;
        else if (escaped == 0x75) {
          if (i + 4 >= to) return false;
          unit = 0;
          for (let k = 0; k < 4; k++) {
            const digit = hexValue(source.charCodeAt(++i));
            if (digit < 0) return false;
            unit = (unit << 4) | digit;
          }
        } else return false;
      }
      store<u16>(end, <u16>unit);
      end += 2;
    }
    value.text = changetype<string>(__renew(text, end - text));
    return true;
  }

  private number(value: Json): bool {
    value.kind = JsonKind.Number;
    const negative = this.peek() == 0x2d;
    if (negative) this.at++;
    let mantissa: i64 = 0;
    let digits = 0;
    let lost = 0;
    const first = this.peek();
    while (isDigit(this.peek())) {
      if (mantissa <= SAFE_INTEGER / 10 - 1) mantissa = mantissa * 10 + (this.peek() - 0x30);
      else if (digits == 15 && mantissa * 10 + (this.peek() - 0x30) <= SAFE_INTEGER) mantissa = mantissa * 10 + (this.peek() - 0x30);
      else lost++;
      digits++;
      this.at++;
    }
    if (digits == 0 || (digits > 1 && first == 0x30)) return false;
    let exponent = lost;
    let whole = true;
    if (this.peek() == 0x2e) {
      whole = false;
      this.at++;
      if (!isDigit(this.peek())) return false;
      while (isDigit(this.peek())) {
        if (lost == 0 && mantissa <= SAFE_INTEGER / 10 - 1) {
          mantissa = mantissa * 10 + (this.peek() - 0x30);
          exponent--;
        }
        this.at++;
      }
    }
    if (this.peek() == 0x65 || this.peek() == 0x45) {
      whole = false;
      this.at++;
      const minus = this.peek() == 0x2d;
      if (minus || this.peek() == 0x2b) this.at++;
      if (!isDigit(this.peek())) return false;
      let power = 0;
      while (isDigit(this.peek())) {
        power = min(power * 10 + (this.peek() - 0x30), 400);
        this.at++;
      }
      exponent += minus ? -power : power;
    }
    let number = <f64>mantissa;
    for (; exponent > 0 && number < 1e300; exponent--) number *= 10;
    // One division by an exact power of ten rounds correctly for every fraction that a request can sensibly carry.
    let divisor: f64 = 1;
    for (; exponent < 0 && divisor < 1e300; exponent++) divisor *= 10;
    value.number = (negative ? -number : number) / divisor;
    value.isInteger = whole && lost == 0;
    return true;
  }
}

function isDigit(c: i32): bool {
  return c >= 0x30 && c <= 0x39;
}

function hexValue(c: i32): i32 {
  if (isDigit(c)) return c - 0x30;
  c |= 0x20;
  return c >= 0x61 && c <= 0x66 ? c - 0x57 : -1;
}

/** Writes JSON into a buffer; commas look after themselves. */
export class JsonWriter {
  private needsComma: bool = false;

  constructor(public bytes: Bytes) {}

  private separate(): void {
    if (this.needsComma) this.bytes.byte(0x2c);
    this.needsComma = true;
  }

  open(): JsonWriter {
    this.separate();
    this.bytes.byte(0x7b);
    this.needsComma = false;
    return this;
  }

  close(): JsonWriter {
    this.bytes.byte(0x7d);
    this.needsComma = true;
    return this;
  }

  openList(): JsonWriter {
    this.separate();
    this.bytes.byte(0x5b);
    this.needsComma = false;
    return this;
  }

  closeList(): JsonWriter {
    this.bytes.byte(0x5d);
    this.needsComma = true;
    return this;
  }

  key(name: string): JsonWriter {
    this.separate();
    this.bytes.quoted(name).byte(0x3a);
    this.needsComma = false;
    return this;
  }

  text(value: string): JsonWriter {
    this.separate();
    this.bytes.quoted(value);
    return this;
  }

  integer(value: i64): JsonWriter {
    this.separate();
    this.bytes.integer(value);
    return this;
  }

  /** A number with at most two decimals. */
  number(value: f64): JsonWriter {
    this.separate();
    this.bytes.hundredths(value);
    return this;
  }

  /** A number with at most six decimals, for scores. */
  score(value: f64): JsonWriter {
    this.separate();
    this.bytes.scaled(<i64>Math.floor(value * 1000000.0 + 0.5), 6);
    return this;
  }

  /** Bytes that are JSON-safe as they are, between an opening and a closing text. */
  raw(opening: string, bytes: Bytes, closing: string): JsonWriter {
    this.separate();
    this.bytes.text(opening).append(bytes).text(closing);
    return this;
  }

  /** A parsed value again; numbers keep six decimals. */
  value(json: Json): JsonWriter {
    if (json.kind == JsonKind.Null) this.none();
    else if (json.kind == JsonKind.Bool) this.bool(json.number == 1);
    else if (json.kind == JsonKind.Number && json.isInteger) this.integer(<i64>json.number);
    else if (json.kind == JsonKind.Number) this.score(json.number);
    else if (json.kind == JsonKind.Text) this.text(json.text);
    else if (json.kind == JsonKind.List) {
      this.openList();
      for (let i = 0; i < json.items.length; i++) this.value(json.items[i]);
      this.closeList();
    } else {
      this.open();
      for (let i = 0; i < json.items.length; i++) this.key(json.keys[i]).value(json.items[i]);
      this.close();
    }
    return this;
  }

  none(): JsonWriter {
    this.separate();
    this.bytes.text("null");
    return this;
  }

  texts(values: string[]): JsonWriter {
    this.openList();
    for (let i = 0; i < values.length; i++) this.text(values[i]);
    return this.closeList();
  }

  bool(value: bool): JsonWriter {
    this.separate();
    this.bytes.text(value ? "true" : "false");
    return this;
  }
}
