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

  canonical(): string {
    const parts = new Array<string>(4);
    for (let i = 0; i < 4; i++) parts[i] = thousandthsText(this.sides[i]);
    return "[" + parts.join(", ") + "]";
  }

  /** Four numbers, plain, in brackets, as two corners, or named in that order; right of left and below top. */
  parse(text: string): Answer | null {
    const found = readCoordinates(bare(text), ["box", "bbox", "bounding"]);
    if (found === null || found.values.length != 4) return null;
    const reply = new BoxAnswer(0, 0, 0, 0, 0);
    for (let i = 0; i < 4; i++) {
      if (!isName(found.names[i], i)) return null;
      const side = thousandths(found.values[i]);
      if (side < 0) return null;
      reply.sides[i] = side;
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

function isName(name: string, side: i32): bool {
  if (name.length == 0) return true;
  if (side == 0) return name.startsWith("x") || name == "left";
  if (side == 1) return name.startsWith("y") || name == "top";
  if (side == 2) return name.startsWith("x") || name == "right";
  return name.startsWith("y") || name == "bottom";
}
