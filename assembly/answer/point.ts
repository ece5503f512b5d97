import { Answer } from "./answer";
import { thousandthsText } from "./coordinates";
import { Place, PlaceKind, readPlace } from "./places";
import { PlaceScale } from "./place_scale";

/** Across and down. */
class PointKind extends PlaceKind {
  get count(): i32 {
    return 2;
  }

  get titles(): string[] {
    return ["point"];
  }

  get members(): string[] {
    return ["point_2d", "point"];
  }

  placeOf(names: string[], index: i32): i32 {
    const name = names[index];
    if (name.length == 0) return names.join("").length == 0 ? index : -1;
    return name == "x" ? 0 : name == "y" ? 1 : -1;
  }
}

/** How points are read. */
export const POINT: PlaceKind = new PointKind();

/** A point of the picture; right within `radius` canvas units of the key, or anywhere in the box that it stands for. */
export class PointAnswer extends Answer {
  private place: Place;
  /** In thousandths of a canvas unit: how far across and down from the key is still in the box, and how far around that is near. */
  private halfWidth: i64 = 0;
  private halfHeight: i64 = 0;
  private reach: i64;

  /** Everything is in canvas units, of a picture that the scale knows. */
  constructor(x: f64, y: f64, radius: f64, private scale: PlaceScale = new PlaceScale()) {
    super();
    this.place = new Place([scale.across(x), scale.down(y)]);
    this.reach = <i64>Math.round(radius * 1000);
  }

  /** A point anywhere in a box, its middle for one: what a click on a control is. */
  static inside(left: f64, top: f64, right: f64, bottom: f64, scale: PlaceScale): PointAnswer {
    const point = new PointAnswer((left + right) / 2, (top + bottom) / 2, 0, scale);
    point.halfWidth = <i64>Math.round((right - left) * 500);
    point.halfHeight = <i64>Math.round((bottom - top) * 500);
    return point;
  }

  kind(): string {
    return "point";
  }

  form(): string {
    return "a point as (x, y), " + this.scale.phrase();
  }

  get isPlaced(): bool {
    return true;
  }

  get isScaled(): bool {
    return true;
  }

  canonical(): string {
    return pointText(this.place);
  }

  /** `(120, 300)`, `[120, 300]`, `x=120, y=300`, `{"x": 120, "y": 300}`, `{"point_2d": [120, 300]}`. */
  parse(text: string): Answer | null {
    const place = readPlace(text, POINT);
    if (place === null) return null;
    const reply = new PointAnswer(0, 0, 0, this.scale);
    reply.place = place;
    return reply;
  }

  accepts(reply: Answer): bool {
    return reply instanceof PointAnswer && this.away(reply as PointAnswer) <= this.reach * this.reach;
  }

  /** 1 within reach, then what is near over the distance. */
  partial(reply: Answer): f64 {
    if (!(reply instanceof PointAnswer)) return 0;
    const distance = Math.sqrt(<f64>this.away(reply as PointAnswer));
    const near = <f64>(this.reach > 0 ? this.reach : min(this.halfWidth, this.halfHeight));
    if (distance <= <f64>this.reach) return 1;
    return this.reach > 0 ? near / distance : near / (near + distance);
  }

  /** The square of the distance from the box, which is a point where there is a radius. */
  private away(reply: PointAnswer): i64 {
    const across = max(0, abs(this.scale.lengthAcross(this.place.numbers[0] - reply.place.numbers[0])) - this.halfWidth);
    const down = max(0, abs(this.scale.lengthDown(this.place.numbers[1] - reply.place.numbers[1])) - this.halfHeight);
    return across * across + down * down;
  }
}

/** The text of a point. */
export function pointText(place: Place): string {
  return "(" + thousandthsText(place.numbers[0]) + ", " + thousandthsText(place.numbers[1]) + ")";
}

/** The square of the distance of two points on a scale, in square thousandths of a canvas unit; it fits, whatever can be read. */
export function distanceOf(one: Place, two: Place, scale: PlaceScale): i64 {
  const across = scale.lengthAcross(one.numbers[0] - two.numbers[0]);
  const down = scale.lengthDown(one.numbers[1] - two.numbers[1]);
  return across * across + down * down;
}
