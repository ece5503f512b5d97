import { Answer } from "./answer";
import { readCoordinates, thousandths, thousandthsText } from "./coordinates";
import { bare } from "./unwrap";

/**
 * A point of the picture, on a scale of 0 to 1000 across and down; right within `radius` of the key. Distances are compared
 * as squares of thousandths, so nothing is rounded.
 */
export class PointAnswer extends Answer {
  /** In thousandths of a unit. */
  private across: i64;
  private down: i64;
  private reach: i64;

  constructor(public x: f64, public y: f64, public radius: f64) {
    super();
    this.across = <i64>Math.round(x * 1000);
    this.down = <i64>Math.round(y * 1000);
    this.reach = <i64>Math.round(radius * 1000);
  }

  kind(): string {
    return "point";
  }

  form(): string {
    return "a point as (x, y), on a scale of 0 to 1000 across and down the picture from its top left corner";
  }

  get isPlaced(): bool {
    return true;
  }

  canonical(): string {
    return "(" + thousandthsText(this.across) + ", " + thousandthsText(this.down) + ")";
  }

  /** `(120, 300)`, `[120, 300]`, `x=120, y=300`, `{"x": 120, "y": 300}`, `{"point_2d": [120, 300]}`. */
  parse(text: string): Answer | null {
    const found = readCoordinates(bare(text), ["point"]);
    if (found === null || found.values.length != 2) return null;
    const one = found.names[0];
    const two = found.names[1];
    const swapped = one == "y" && two == "x";
    if (!swapped && !(one.length == 0 && two.length == 0) && !(one == "x" && two == "y")) return null;
    const x = thousandths(found.values[swapped ? 1 : 0]);
    const y = thousandths(found.values[swapped ? 0 : 1]);
    if (x < 0 || y < 0) return null;
    const reply = new PointAnswer(0, 0, 0);
    reply.across = x;
    reply.down = y;
    return reply;
  }

  /** The square of the distance in thousandths, which fits: coordinates are at most 10^8 thousandths. */
  private distance(reply: PointAnswer): i64 {
    const dx = this.across - reply.across;
    const dy = this.down - reply.down;
    return dx * dx + dy * dy;
  }

  accepts(reply: Answer): bool {
    return reply instanceof PointAnswer && this.distance(reply as PointAnswer) <= this.reach * this.reach;
  }

  /** 1 within the radius, then radius / distance. */
  partial(reply: Answer): f64 {
    if (!(reply instanceof PointAnswer)) return 0;
    const distance = Math.sqrt(<f64>this.distance(reply as PointAnswer));
    return distance <= <f64>this.reach ? 1.0 : <f64>this.reach / distance;
  }
}
