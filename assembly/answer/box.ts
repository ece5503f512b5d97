import { Answer } from "./answer";
import { readCoordinates, thousandths, thousandthsText } from "./coordinates";
import { bare } from "./unwrap";

/**
 * A box of the picture, on a scale of 0 to 1000 across and down; right when intersection over union reaches `threshold`.
 * Areas are integers (square thousandths), so only the last division is a float.
 */
export class BoxAnswer extends Answer {
  /** x0, y0, x1, y1 in thousandths. */
  private sides: StaticArray<i64> = new StaticArray<i64>(4);

  constructor(x0: f64, y0: f64, x1: f64, y1: f64, public threshold: f64) {
    super();
    this.sides[0] = <i64>Math.round(x0 * 1000);
    this.sides[1] = <i64>Math.round(y0 * 1000);
    this.sides[2] = <i64>Math.round(x1 * 1000);
    this.sides[3] = <i64>Math.round(y1 * 1000);
  }

  kind(): string {
    return "box";
  }

  form(): string {
    return "a box as [x0, y0, x1, y1], left, top, right and bottom on a scale of 0 to 1000 across and down the picture from its top left corner";
  }

  get isPlaced(): bool {
    return true;
  }

  canonical(): string {
    const parts = new Array<string>(4);
    for (let i = 0; i < 4; i++) parts[i] = thousandthsText(this.sides[i]);
    return "[" + parts.join(", ") + "]";
  }

  /** Four numbers, plain, in brackets, as two corners, or named in any order; right of left and below top. */
  parse(text: string): Answer | null {
    const found = readCoordinates(bare(text), ["box", "bbox", "bounding"]);
    if (found === null || found.values.length != 4) return null;
    const reply = new BoxAnswer(0, 0, 0, 0, 0);
    const taken = new StaticArray<bool>(4);
    for (let i = 0; i < 4; i++) {
      const side = sideOf(found.names, i);
      const value = thousandths(found.values[i]);
      if (side < 0 || value < 0 || taken[side]) return null;
      taken[side] = true;
      reply.sides[side] = value;
    }
    return reply.sides[0] < reply.sides[2] && reply.sides[1] < reply.sides[3] ? reply : null;
  }

  accepts(reply: Answer): bool {
    return reply instanceof BoxAnswer && this.partial(reply) >= this.threshold;
  }

  /** Intersection over union. */
  partial(reply: Answer): f64 {
    if (!(reply instanceof BoxAnswer)) return 0;
    const a = this.sides;
    const b = (reply as BoxAnswer).sides;
    const width = min(a[2], b[2]) - max(a[0], b[0]);
    const height = min(a[3], b[3]) - max(a[1], b[1]);
    if (width <= 0 || height <= 0) return 0;
    const both = width * height;
    const either = (a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - both;
    return <f64>both / <f64>either;
  }
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
