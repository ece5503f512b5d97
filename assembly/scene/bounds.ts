/** What a mark covers. */
import { cosine, sine } from "./frame";
import { NONE } from "./paint";
import { Mark, MarkKind, textBounds } from "./scene";

/** An upright box in canvas units. */
export class Bounds {
  constructor(
    public left: f64 = f64.MAX_VALUE,
    public top: f64 = f64.MAX_VALUE,
    public right: f64 = -f64.MAX_VALUE,
    public bottom: f64 = -f64.MAX_VALUE,
  ) {}

  get isEmpty(): bool {
    return this.left > this.right;
  }

  get width(): f64 {
    return this.right - this.left;
  }

  get height(): f64 {
    return this.bottom - this.top;
  }

  get middleX(): f64 {
    return (this.left + this.right) / 2;
  }

  get middleY(): f64 {
    return (this.top + this.bottom) / 2;
  }

  /** Grows it to hold a point. */
  hold(x: f64, y: f64): void {
    this.left = Math.min(this.left, x);
    this.top = Math.min(this.top, y);
    this.right = Math.max(this.right, x);
    this.bottom = Math.max(this.bottom, y);
  }

  /** Grows it to hold another box. */
  join(other: Bounds): void {
    if (other.isEmpty) return;
    this.hold(other.left, other.top);
    this.hold(other.right, other.bottom);
  }

  /** The same with room on every side. */
  grown(by: f64): Bounds {
    return new Bounds(this.left - by, this.top - by, this.right + by, this.bottom + by);
  }

  /** The area that both boxes cover. */
  shared(other: Bounds): f64 {
    const across = Math.min(this.right, other.right) - Math.max(this.left, other.left);
    const down = Math.min(this.bottom, other.bottom) - Math.max(this.top, other.top);
    return across > 0 && down > 0 ? across * down : 0;
  }
}

/** The box around a mark with its stroke; around a curve of a path, that of its control points. */
export function boundsOf(mark: Mark): Bounds {
  const n = mark.numbers;
  const bounds = new Bounds();
  switch (mark.kind) {
    case MarkKind.Circle:
      bounds.hold(n[0] - n[2], n[1] - n[2]);
      bounds.hold(n[0] + n[2], n[1] + n[2]);
      break;
    case MarkKind.Ellipse: {
      const c = cosine(n[4]), s = sine(n[4]);
      const across = Math.sqrt(n[2] * n[2] * c * c + n[3] * n[3] * s * s);
      const down = Math.sqrt(n[2] * n[2] * s * s + n[3] * n[3] * c * c);
      bounds.hold(n[0] - across, n[1] - down);
      bounds.hold(n[0] + across, n[1] + down);
      break;
    }
    case MarkKind.Arc: {
      const first = Math.min(n[3], n[3] + n[4]), last = Math.max(n[3], n[3] + n[4]);
      bounds.hold(n[0] + n[2] * cosine(first), n[1] + n[2] * sine(first));
      bounds.hold(n[0] + n[2] * cosine(last), n[1] + n[2] * sine(last));
      for (let quarter = Math.ceil(first / 90.0) * 90.0; quarter < last; quarter += 90) {
        bounds.hold(n[0] + n[2] * cosine(quarter), n[1] + n[2] * sine(quarter));
      }
      break;
    }
    case MarkKind.Rect:
      bounds.hold(n[0], n[1]);
      bounds.hold(n[0] + n[2], n[1] + n[3]);
      break;
    case MarkKind.Text: {
      const box = textBounds(mark);
      bounds.hold(box[0], box[1]);
      bounds.hold(box[2], box[3]);
      break;
    }
    default:
      for (let i = 0; i + 1 < n.length; i += 2) bounds.hold(n[i], n[i + 1]);
  }
  return mark.paint.stroke == NONE || bounds.isEmpty ? bounds : bounds.grown(mark.paint.width / 2);
}
