/** Reads boxes and points, one or several, in the notations in which models were taught to write them. */
import { at, foldCase, isDigit, isSpace, trim } from "./characters";
import { Coordinates, OUT_OF_REACH, readCoordinates, thousandths } from "./coordinates";
import { squeeze, unquote, withoutBullet } from "./pieces";
import { bare } from "./unwrap";
import { Rational } from "../exact/rational";
import { Json, JsonKind } from "../text/json";

/** The numbers of one place in thousandths, in the order of its sides or axes, and what it is said to be of. */
export class Place {
  label: string = "";

  constructor(public numbers: StaticArray<i64>) {}

  /** By its numbers, the first that differs, then by its label. */
  static inOrder(a: Place, b: Place): i32 {
    for (let i = 0; i < a.numbers.length; i++) {
      if (a.numbers[i] != b.numbers[i]) return a.numbers[i] < b.numbers[i] ? -1 : 1;
    }
    return a.label < b.label ? -1 : a.label > b.label ? 1 : 0;
  }
}

/** What kind of place is read: how many numbers it has, and what it is called. */
export abstract class PlaceKind {
  abstract get count(): i32;
  /** What may stand before its numbers and means nothing. */
  abstract get titles(): string[];
  /** The members of JSON objects that hold its numbers in their order. */
  abstract get members(): string[];
  /** Which number of the place the name at `index` is of, or -1. */
  abstract placeOf(names: string[], index: i32): i32;
}

/** Marks that models set around a box and around what it is of, and what they are read as. */
const MARKS: string[] = ["<|box_start|>", "<|box_end|>", "<|point_start|>", "<|point_end|>", "<|object_ref_start|>", "<|object_ref_end|>", "<box>", "</box>", "<point>", "</point>", "<ref>", "</ref>"];
const READ_AS: string[] = ["", "\n", "", "\n", '"', '": ', "", "\n", "", "\n", '"', '": '];
/** Members of JSON objects that say what a place is of. */
const LABELS: string[] = ["label", "name", "text"];
/** Of JSON numbers that are read at all. */
const LARGEST_NUMBER: f64 = 1e9;
/** Lists may nest this deep. */
const DEEPEST: i32 = 4;
/** Words by which two answers are one reply. */
const HEDGES: string[] = ["or", "not", "either", "perhaps", "maybe"];

/** The one place of a text, or null when there is none or several. */
export function readPlace(text: string, kind: PlaceKind): Place | null {
  const places = readPlaces(text, kind);
  return places !== null && places.length == 1 ? places[0] : null;
}

/**
 * The places of a text, or null when something else is in it. Reads what `readCoordinates` reads of one place; JSON objects with a member of
 * the kind, alone, in a list or on lines; lists of places in brackets; lines; each with a label in front of a colon, or in quotes on
 * either side. `[]` and "empty" are none.
 */
export function readPlaces(text: string, kind: PlaceKind): Place[] | null {
  const inner = trim(unmarked(bare(text)));
  if (inner.length == 0) return null;
  if ((inner.startsWith("[") && trim(inner.substring(1)) == "]") || foldCase(inner) == "empty") return [];
  const json = inner.indexOf("{") >= 0 ? jsonOf(inner) : null;
  if (json !== null) return fromJson(json, kind);
  const places: Place[] = [];
  const one = placeIn(inner, kind);
  if (one !== null) {
    places.push(one);
    return places;
  }
  const lines = withoutFrame(inner).split("\n");
  for (let i = 0; i < lines.length; i++) {
    const line = trim(lines[i]);
    if (line.length > 0 && !readLine(line, kind, places, 0)) return null;
  }
  return places.length > 0 ? places : null;
}

/** With what the marks of models stand for. */
function unmarked(text: string): string {
  if (text.indexOf("<") < 0) return text;
  let plain = text;
  for (let i = 0; i < MARKS.length; i++) {
    if (plain.indexOf(MARKS[i]) >= 0) plain = plain.split(MARKS[i]).join(READ_AS[i]);
  }
  return plain;
}

/** The JSON of a text, or of one whose strings stand in single quotes. */
function jsonOf(text: string): Json | null {
  const json = Json.parse(text);
  return json !== null || text.indexOf('"') >= 0 || text.indexOf("'") < 0 ? json : Json.parse(text.split("'").join('"'));
}

function fromJson(json: Json, kind: PlaceKind): Place[] | null {
  const places: Place[] = [];
  if (json.kind == JsonKind.Record) {
    const place = fromRecord(json, kind);
    if (place === null) return null;
    places.push(place);
    return places;
  }
  if (json.kind != JsonKind.List) return null;
  for (let i = 0; i < json.items.length; i++) {
    const item = json.items[i];
    const place = item.kind == JsonKind.Record ? fromRecord(item, kind) : null;
    if (place === null) return null;
    places.push(place);
  }
  return places;
}

function fromRecord(record: Json, kind: PlaceKind): Place | null {
  const found = new Coordinates();
  for (let i = 0; i < kind.members.length; i++) {
    let numbers = record.get(kind.members[i]);
    if (numbers === null) continue;
    if (numbers.kind == JsonKind.List && numbers.items.length == 1 && numbers.items[0].kind == JsonKind.List) numbers = numbers.items[0];
    if (numbers.kind != JsonKind.List || found.values.length > 0) return null;
    for (let k = 0; k < numbers.items.length; k++) {
      if (!take(found, "", numbers.items[k])) return null;
    }
  }
  if (found.values.length == 0) {
    for (let i = 0; i < record.keys.length; i++) {
      if (!LABELS.includes(record.keys[i]) && !take(found, foldCase(record.keys[i]), record.items[i])) return null;
    }
  }
  const place = placeOf(found, kind);
  for (let i = 0; i < LABELS.length && place !== null; i++) {
    const label = record.get(LABELS[i]);
    if (label !== null && label.kind == JsonKind.Text) {
      place.label = plainLabel(label.text);
      break;
    }
  }
  return place;
}

/** Adds a number of JSON, in thousandths, which are all that counts. */
function take(found: Coordinates, name: string, value: Json): bool {
  if (value.kind != JsonKind.Number || !(Math.abs(value.number) <= LARGEST_NUMBER)) return false;
  const exact = Rational.of(<i64>Math.round(value.number * 1000), 1000);
  if (exact === null) return false;
  found.names.push(name);
  found.values.push(exact);
  return true;
}

/** The place that a text is of, as a whole. */
function placeIn(text: string, kind: PlaceKind): Place | null {
  const found = readCoordinates(text, kind.titles);
  return found === null ? null : placeOf(found, kind);
}

/** The place of its numbers; null when they are not as many as it has, or their names do not fit. */
function placeOf(found: Coordinates, kind: PlaceKind): Place | null {
  const count = kind.count;
  if (found.values.length != count) return null;
  const numbers = new StaticArray<i64>(count);
  const taken = new StaticArray<bool>(count);
  for (let i = 0; i < count; i++) {
    const place = kind.placeOf(found.names, i);
    if (place < 0 || taken[place]) return null;
    taken[place] = true;
    numbers[place] = thousandths(found.values[i]);
    if (numbers[place] == OUT_OF_REACH) return null;
  }
  return new Place(numbers);
}

/** Without brackets around the whole text, when they hold brackets or lines. */
function withoutFrame(text: string): string {
  const last = text.length - 1;
  const close = closing(text, 0);
  if (close != last) return text;
  const inner = trim(text.substring(1, last));
  return isOpening(at(inner, 0)) || inner.indexOf("\n") >= 0 || inner.indexOf(":") >= 0 ? inner : text;
}

/** Adds the places of a line: each in brackets of its own, or its two corners in two pairs of them. False when something else is there. */
function readLine(line: string, kind: PlaceKind, places: Place[], depth: i32): bool {
  if (depth == DEEPEST) return false;
  let text = withoutNumber(withoutBullet(line));
  const frame = withoutFrame(text);
  if (frame.length < text.length && placeIn(text, kind) === null) text = frame;
  let corner = "";
  let label = "";
  let isOpen = false;
  let i = 0;
  while (i < text.length) {
    let open = i;
    while (open < text.length && !isOpening(at(text, open))) open++;
    const between = betweenOf(text.substring(i, open));
    if (between === null) {
      // What follows in the line, without any brackets.
      if (open < text.length || isOpen) return false;
      return readBare(text.substring(i), kind, places);
    }
    if (between.length > 0) {
      if (corner.length > 0) return false;
      // In quotes behind a place that has no label it is that place's.
      if (isOpen && places[places.length - 1].label.length == 0 && !endsWithLink(text, open)) places[places.length - 1].label = between;
      else label = between;
    }
    if (open == text.length) break;
    const end = closing(text, open);
    if (end < 0) return false;
    const group = text.substring(open, end + 1);
    const place = placeIn(corner + group, kind);
    if (place === null) {
      const inside = corner.length == 0 && isOpening(at(trim(group.substring(1)), 0)) ? trim(group.substring(1, group.length - 1)) : "";
      if (inside.length > 0) {
        if (!readLine(inside, kind, places, depth + 1)) return false;
      } else {
        if (corner.length > 0 || kind.count != 4) return false;
        corner = group + ", ";
      }
    } else {
      place.label = label;
      places.push(place);
      corner = "";
      label = "";
      isOpen = true;
    }
    i = end + 1;
  }
  return corner.length == 0 && label.length == 0 && places.length > 0;
}

/** A place without brackets, alone or behind a label and a colon. */
function readBare(text: string, kind: PlaceKind, places: Place[]): bool {
  const whole = placeIn(text, kind);
  if (whole !== null) {
    places.push(whole);
    return true;
  }
  const colon = text.indexOf(":");
  if (colon < 0) return false;
  const label = betweenOf(text.substring(0, colon + 1));
  const place = placeIn(trim(text.substring(colon + 1)), kind);
  if (label === null || place === null) return false;
  place.label = label;
  places.push(place);
  return true;
}

/** The label in a text that stands between places, "" when there is none; null when it is neither a label nor what joins a list. */
function betweenOf(text: string): string | null {
  let inner = trim(text);
  while (inner.startsWith(",") || inner.startsWith(";")) inner = trim(inner.substring(1));
  if (inner.startsWith("and ") || inner == "and") inner = trim(inner.substring(3));
  if (inner.length == 0 || inner == "." || inner == ",") return "";
  const isLinked = endsWithLink(inner, inner.length);
  if (isLinked) inner = trim(inner.substring(0, inner.length - 1));
  else if (inner.endsWith(",") || inner.endsWith(".")) inner = trim(inner.substring(0, inner.length - 1));
  const label = unquote(inner);
  if (!isLinked && label.length == inner.length) return null;
  const plain = plainLabel(label);
  const words = plain.split(" ");
  for (let i = 0; i < words.length; i++) {
    if (HEDGES.includes(words[i])) return null;
  }
  return plain;
}

/** Whether a colon or an equals sign stands before `end`. */
function endsWithLink(text: string, end: i32): bool {
  let i = end - 1;
  while (i >= 0 && isSpace(at(text, i))) i--;
  return at(text, i) == 0x3a || at(text, i) == 0x3d;
}

/** "1. [..]", "2) [..]" -> "[..]". */
function withoutNumber(line: string): string {
  let i = 0;
  while (isDigit(at(line, i)) && i < 4) i++;
  return i > 0 && (at(line, i) == 0x2e || at(line, i) == 0x29) && isSpace(at(line, i + 1)) ? trim(line.substring(i + 1)) : line;
}

/** How labels are compared. */
export function plainLabel(text: string): string {
  return foldCase(squeeze(trim(text)));
}

function isOpening(c: i32): bool {
  return c == 0x28 || c == 0x5b || c == 0x7b;
}

/** The place of the bracket that closes the one at `open`, or -1 when none does or no bracket stands there. */
function closing(text: string, open: i32): i32 {
  if (!isOpening(at(text, open))) return -1;
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    const c = at(text, i);
    if (isOpening(c)) depth++;
    else if ((c == 0x29 || c == 0x5d || c == 0x7d) && --depth == 0) return i;
  }
  return -1;
}
