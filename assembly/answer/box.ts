import { Answer } from "./answer";
import { thousandthsText } from "./coordinates";
import { Place, PlaceKind, readPlace } from "./places";
import { PlaceScale } from "./place_scale";

/** The overlap from which two boxes are the same, unless the caller of a verdict sets another. */
export const OVERLAP: f64 = 0.5;

/** Left, top, right and bottom. */
class BoxKind extends PlaceKind {
  get count(): i32 {
    return 4;
  }

  get titles(): string[] {
    return ["box", "bbox", "bounding"];
  }

  get members(): string[] {
    return ["bbox_2d", "bbox", "box"];
  }

  placeOf(names: string[], index: i32): i32 {
    return sideOf(names, index);
  }
}

/** How boxes are read. */
export const BOX: PlaceKind = new BoxKind();

/** A box of the picture; right when intersection over union reaches `OVERLAP`, or the threshold that the caller sets. */
export class BoxAnswer extends Answer {
  /** Left, top, right and bottom, in thousandths of the scale's unit. */
  private place: Place;

  /** The sides are in canvas units, of a picture that the scale knows. */
  constructor(left: f64, top: f64, right: f64, bottom: f64, private scale: PlaceScale = new PlaceScale()) {
    super();
    this.place = boxOn(scale, left, top, right, bottom);
  }

  kind(): string {
    return "box";
  }

  form(): string {
    return "a box as [x0, y0, x1, y1], left, top, right and bottom " + this.scale.phrase();
  }

  get isPlaced(): bool {
    return true;
  }

  get isScaled(): bool {
    return true;
  }

  canonical(): string {
    return boxText(this.place);
  }

  /**
   * Four numbers, plain, in brackets, as two corners, or named in any order, alone or as a member of a JSON object. A box that is turned
   * over, has no area or leaves the picture is one, and overlaps as little as it does.
   */
  parse(text: string): Answer | null {
    const place = readPlace(text, BOX);
    if (place === null) return null;
    const reply = new BoxAnswer(0, 0, 0, 0, this.scale);
    reply.place = place;
    return reply;
  }

  accepts(reply: Answer): bool {
    return this.reaches(reply, OVERLAP);
  }

  get isMeasured(): bool {
    return true;
  }

  reaches(reply: Answer, threshold: f64): bool {
    const share = this.partial(reply);
    return share > 0 && share >= threshold;
  }

  /** Intersection over union. */
  partial(reply: Answer): f64 {
    return reply instanceof BoxAnswer ? overlapOf(this.place, (reply as BoxAnswer).place) : 0.0;
  }
}

/** A box of the canvas on a scale. */
export function boxOn(scale: PlaceScale, left: f64, top: f64, right: f64, bottom: f64): Place {
  return new Place([scale.across(left), scale.down(top), scale.across(right), scale.down(bottom)]);
}

/** The text of a box. */
export function boxText(place: Place): string {
  const parts = new Array<string>(4);
  for (let i = 0; i < 4; i++) parts[i] = thousandthsText(place.numbers[i]);
  return "[" + parts.join(", ") + "]";
}

/** Intersection over union, of areas in whole square thousandths, so that only the last division is a float. */
export function overlapOf(one: Place, two: Place): f64 {
  const a = one.numbers;
  const b = two.numbers;
  const width = min(a[2], b[2]) - max(a[0], b[0]);
  const height = min(a[3], b[3]) - max(a[1], b[1]);
  if (width <= 0 || height <= 0) return 0;
  const both = width * height;
  const either = (a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - both;
  return <f64>both / <f64>either;
}

/** Which side the name at `index` is of: 0 left, 1 top, 2 right, 3 bottom; without names they come in this order; -1 for none. */
function sideOf(names: string[], index: i32): i32 {
  const name = names[index];
  if (name.length == 0) return names.join("").length == 0 ? index : -1;
  if (name == "left" || name == "xmin" || name == "x_min") return 0;
  if (name == "top" || name == "ymin" || name == "y_min") return 1;
  if (name == "right" || name == "xmax" || name == "x_max") return 2;
  if (name == "bottom" || name == "ymax" || name == "y_max") return 3;
  const axis = name.charCodeAt(0) == 0x78 ? 0 : name.charCodeAt(0) == 0x79 ? 1 : -1;
  if (axis < 0 || name.length > 2) return -1;
  // Of the two on one axis the smaller number is left or top; without numbers the corners come in order.
  let rank = 0;
  for (let i = 0; i < names.length; i++) {
    if (i == index || names[i].charCodeAt(0) != name.charCodeAt(0)) continue;
    if (names[i].length != name.length) return -1;
    if (name.length == 1 ? i < index : names[i] < name) rank++;
  }
  return axis + 2 * min(rank, 1);
}
