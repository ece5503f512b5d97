import { Answer } from "./answer";
import { Place, PlaceKind, plainLabel, readPlaces } from "./places";
import { PlaceScale } from "./place_scale";
import { Tally } from "./tally";
import { assign } from "../exact/assignment";

/** Credits are paired in millionths; a pair that counts is worth more than all others together. */
const FINEST: f64 = 1000000;
const COUNTS: i64 = 1 << 36;
/** Places that share nothing are never the same. */
const LEAST: f64 = 0.000001;

/**
 * Several places without order, each with a label where the question asks for one. Places of the reply and of the key are paired one to one
 * so that the sum of their credits is largest; what is left over on either side counts as wrong.
 */
export abstract class PlaceListAnswer extends Answer {
  /** In order. */
  protected places: Place[] = [];
  /** Whether labels are part of the answer. */
  protected isLabelled: bool = false;

  constructor(protected scale: PlaceScale) {
    super();
  }

  /** How a place of the list is read. */
  protected abstract placeKind(): PlaceKind;

  /** An answer of the same type without places. */
  protected abstract blank(): PlaceListAnswer;

  /** The text of one place, without its label. */
  protected abstract textOf(place: Place): string;

  /** The member of a JSON object that holds a place. */
  protected abstract member(): string;

  /** How much one place is worth for another, 0 to 1, whatever they are labelled. */
  protected abstract creditOf(key: Place, reply: Place): f64;

  get isPlaced(): bool {
    return true;
  }

  get isScaled(): bool {
    return true;
  }

  /** How many places there are. */
  get count(): i32 {
    return this.places.length;
  }

  /** Adds a place to a key. */
  protected add(place: Place, label: string): void {
    place.label = plainLabel(label);
    if (label.length > 0) this.isLabelled = true;
    this.places.push(place);
    this.places.sort(Place.inOrder);
  }

  canonical(): string {
    const parts = new Array<string>(this.places.length);
    for (let i = 0; i < parts.length; i++) {
      const place = this.places[i];
      const numbers = this.textOf(place);
      parts[i] = this.isLabelled ? '{"' + this.member() + '": ' + numbers + ', "label": "' + place.label + '"}' : numbers;
    }
    return "[" + parts.join(", ") + "]";
  }

  /** What `readPlaces` reads. Labels are dropped where the question asks for none. */
  parse(text: string): Answer | null {
    const places = readPlaces(text, this.placeKind());
    if (places === null) return null;
    const reply = this.blank();
    reply.isLabelled = this.isLabelled;
    if (!this.isLabelled) {
      for (let i = 0; i < places.length; i++) places[i].label = "";
    }
    places.sort(Place.inOrder);
    reply.places = places;
    return reply;
  }

  /** Twice the sum of the pairs' credits over the number of places on both sides: the harmonic mean of precision and recall, by overlap. */
  partial(reply: Answer): f64 {
    if (!(reply instanceof PlaceListAnswer)) return 0;
    const other = reply as PlaceListAnswer;
    const both = this.count + other.count;
    return both == 0 ? 1.0 : (2 * this.pair(other, 0).right) / <f64>both;
  }

  reaches(reply: Answer, threshold: f64): bool {
    if (!(reply instanceof PlaceListAnswer)) return false;
    const other = reply as PlaceListAnswer;
    return this.count == other.count && this.pair(other, Math.max(threshold, LEAST)).right == <f64>this.count;
  }

  tally(reply: Answer, threshold: f64): Tally {
    return reply instanceof PlaceListAnswer ? this.pair(reply as PlaceListAnswer, Math.max(threshold, LEAST)) : Tally.whole(false);
  }

  /** The best pairing: with a threshold, how many pairs reach it; without one, the sum of the credits. */
  private pair(other: PlaceListAnswer, threshold: f64): Tally {
    const rows = min(this.count, other.count);
    const columns = max(this.count, other.count);
    const result = new Tally(0, other.count, this.count);
    if (rows == 0) return result;
    const credits = new StaticArray<f64>(rows * columns);
    const worth = new StaticArray<i64>(rows * columns);
    for (let i = 0; i < rows; i++) {
      for (let k = 0; k < columns; k++) {
        const key = this.places[this.count <= other.count ? i : k];
        const place = other.places[this.count <= other.count ? k : i];
        const credit = key.label == place.label ? this.creditOf(key, place) : 0.0;
        const at = i * columns + k;
        credits[at] = credit;
        worth[at] = <i64>(credit * FINEST) + (threshold > 0 && credit >= threshold ? COUNTS : 0);
      }
    }
    const columnOf = assign(worth, rows, columns);
    for (let i = 0; i < rows; i++) {
      const credit = credits[i * columns + columnOf[i]];
      if (threshold == 0) result.right += credit;
      else if (credit >= threshold) result.right += 1;
    }
    return result;
  }
}
