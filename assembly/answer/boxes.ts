import { Answer } from "./answer";
import { BOX, boxOn, boxText, OVERLAP, overlapOf } from "./box";
import { Place, PlaceKind } from "./places";
import { PlaceListAnswer } from "./place_list";
import { PlaceScale } from "./place_scale";

/** Any number of boxes; right when each of the key's is one of the reply's, by an overlap of `OVERLAP` or the threshold that the caller sets, and none is left over. */
export class BoxesAnswer extends PlaceListAnswer {
  constructor(scale: PlaceScale = new PlaceScale()) {
    super(scale);
  }

  /** Adds a box in canvas units; of the boxes of one key all have a label, or none. */
  box(left: f64, top: f64, right: f64, bottom: f64, label: string = ""): BoxesAnswer {
    this.add(boxOn(this.scale, left, top, right, bottom), label);
    return this;
  }

  kind(): string {
    return "boxes";
  }

  form(): string {
    const each = this.isLabelled ? 'each as {"bbox_2d": [x0, y0, x1, y1], "label": what it is}' : "each as [x0, y0, x1, y1]";
    return "a JSON list of boxes, " + each + ", left, top, right and bottom " + this.scale.phrase() + ", or [] when there is none";
  }

  accepts(reply: Answer): bool {
    return this.reaches(reply, OVERLAP);
  }

  get isMeasured(): bool {
    return true;
  }

  protected placeKind(): PlaceKind {
    return BOX;
  }

  protected blank(): PlaceListAnswer {
    return new BoxesAnswer(this.scale);
  }

  protected textOf(place: Place): string {
    return boxText(place);
  }

  protected member(): string {
    return "bbox_2d";
  }

  protected creditOf(key: Place, reply: Place): f64 {
    return overlapOf(key, reply);
  }
}
