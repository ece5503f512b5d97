import { Answer } from "./answer";
import { thousandthsText } from "./coordinates";
import { Place, PlaceKind } from "./places";
import { PlaceListAnswer } from "./place_list";
import { distanceOf, POINT } from "./point";
import { PlaceScale } from "./place_scale";
import { Tally } from "./tally";

/** Any number of points; right when each of the key's is one of the reply's, within a radius, and none is left over. */
export class PointsAnswer extends PlaceListAnswer {
  /** In thousandths of a canvas unit. */
  private reach: i64;

  /** `radius` is in canvas units. */
  constructor(radius: f64, scale: PlaceScale = new PlaceScale()) {
    super(scale);
    this.reach = <i64>Math.round(radius * 1000);
  }

  /** Adds a point in canvas units; of the points of one key all have a label, or none. */
  point(x: f64, y: f64, label: string = ""): PointsAnswer {
    this.add(new Place([this.scale.across(x), this.scale.down(y)]), label);
    return this;
  }

  kind(): string {
    return "points";
  }

  form(): string {
    const each = this.isLabelled ? 'each as {"point_2d": [x, y], "label": what it is}' : "each as [x, y]";
    return "a JSON list of points, " + each + ", " + this.scale.phrase() + ", or [] when there is none";
  }

  accepts(reply: Answer): bool {
    return this.reaches(reply, 1);
  }

  protected placeKind(): PlaceKind {
    return POINT;
  }

  protected blank(): PlaceListAnswer {
    return new PointsAnswer(0, this.scale);
  }

  protected textOf(place: Place): string {
    return "[" + thousandthsText(place.numbers[0]) + ", " + thousandthsText(place.numbers[1]) + "]";
  }

  protected member(): string {
    return "point_2d";
  }

  /** 1 within the radius, then radius over distance. */
  protected creditOf(key: Place, reply: Place): f64 {
    const distance = distanceOf(key, reply, this.scale);
    return distance <= this.reach * this.reach ? 1.0 : <f64>this.reach / Math.sqrt(<f64>distance);
  }

  /** Within the radius or not: no overlap makes a point right. */
  reaches(reply: Answer, threshold: f64): bool {
    return super.reaches(reply, 1);
  }

  tally(reply: Answer, threshold: f64): Tally {
    return super.tally(reply, 1);
  }
}
