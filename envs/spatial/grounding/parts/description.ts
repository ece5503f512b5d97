/** Descriptions of one object of a scene: by its kind, its place among its kind, or its distance from another that is described. */
import { Attribute, ATTRIBUTES, Kind, Thing } from "../../../../assembly/kit/marks/thing";
import { Rng } from "../../../../assembly/random";

/** How a description singles its object out from all of its kind. */
export const enum Way {
  /** It is the only one. */
  Only = 0,
  /** It is the outermost on some side, or one of the next. */
  Place = 1,
  Closest = 2,
  Farthest = 3,
}

/** Between the places, and between the distances, of what is told apart, in canvas units: more than two radii differ by, so that it does not matter where on an object they are taken. */
const CLEAR: f64 = 16;
/** Kinds that are tried for each step. */
const TRIES: i32 = 24;
/** Of its kind, where one is singled out among them. */
const FEWEST: i32 = 4;
const SIDES: StaticArray<string> = ["leftmost", "rightmost", "topmost", "lowest"];
const FROM: StaticArray<string> = ["left", "right", "top", "bottom"];
const RANKS: StaticArray<string> = ["", "", "second", "third"];

export class Description {
  private way: Way = Way.Only;
  private side: i32 = 0;
  private rank: i32 = 1;
  private other: Description | null = null;

  private constructor(private kind: Kind) {}

  /**
   * A description in so many steps, of which each singles one object out; null when none of the tries was clear.
   *
   * @param named how many attributes of an object are named, of those that vary
   * @param most the last rank from a side; 0 for no places
   */
  static drawn(rng: Rng, things: Thing[], varying: i32[], named: i32, steps: i32, most: i32): Description | null {
    const isPlace = steps == 1 && most > 0 && rng.chance(0.5);
    let other: Description | null = null;
    if (steps > 0 && !isPlace) {
      other = Description.drawn(rng, things, varying, named, steps - 1, most);
      if (other === null) return null;
    }
    for (let i = 0; i < TRIES; i++) {
      const kind = new Kind();
      const thing = rng.pick<Thing>(things);
      const order = rng.permutation(varying.length);
      for (let k = 0; k < min(named, order.length); k++) kind.ask(<Attribute>varying[order[k]], thing.of(<Attribute>varying[order[k]]));
      const made = new Description(kind);
      made.other = other;
      if (isPlace) {
        made.way = Way.Place;
        made.side = rng.int(0, 3);
        made.rank = rng.int(1, most);
      } else if (other !== null) {
        made.way = rng.chance(0.65) ? Way.Closest : Way.Farthest;
        if (kind.covers(things[other.find(things)])) continue;
      }
      if ((steps == 0 || made.candidates(things).length >= FEWEST) && made.find(things) >= 0 && made.needsAll(things)) return made;
    }
    return null;
  }

  /** Whether the object is another one, or in doubt, when what lies between it and a later one in the chain is skipped. */
  needsAll(things: Thing[]): bool {
    const at = this.find(things);
    const skipping = new Description(this.kind);
    skipping.way = this.way;
    let other = this.other;
    while (other !== null) {
      other = other.other;
      if (other === null) break;
      skipping.other = other;
      if (skipping.find(things) == at) return false;
    }
    return true;
  }

  /** What there is to do: every object looked at for every attribute that is named, then those of the kind compared. */
  work(things: Thing[]): i32 {
    const other = this.other;
    const own = things.length * this.kind.named + (this.way == Way.Only ? 0 : 2 * this.candidates(things).length);
    return other === null ? own : own + other.work(things);
  }

  /** "the small red circle closest to the leftmost star". */
  text(): string {
    const other = this.other;
    const name = this.kind.singular();
    if (other !== null) {
      const link = this.way == Way.Closest ? " closest to " : " farthest from ";
      return "the " + name + link + other.nested();
    }
    if (this.way == Way.Only) return "the " + name;
    return this.rank == 1 ? "the " + SIDES[this.side] + " " + name : "the " + RANKS[this.rank] + " " + name + " from the " + FROM[this.side];
  }

  /** As `text`, behind "closest to". */
  private nested(): string {
    const other = this.other;
    if (other === null) return this.text();
    return "the " + this.kind.singular() + " that is" + (this.way == Way.Closest ? " closest to " : " farthest from ") + other.nested();
  }

  /** The object that it describes, or -1 when there is none or it is a close call. */
  find(things: Thing[]): i32 {
    const found = this.candidates(things);
    if (this.way == Way.Only) return found.length == 1 ? found[0] : -1;
    const other = this.other;
    const at = other === null ? -1 : other.find(things);
    if (other !== null && at < 0) return -1;
    if (found.length < this.rank) return -1;
    const figures: f64[] = [];
    for (let i = 0; i < found.length; i++) figures.push(this.figureOf(things[found[i]], at < 0 ? things[found[i]] : things[at]));
    // By how much the one of this rank is apart from those before and behind it.
    const taken = new StaticArray<bool>(found.length);
    let best = -1;
    let before = -f64.MAX_VALUE;
    for (let rank = 1; rank <= this.rank; rank++) {
      if (best >= 0) before = figures[best];
      best = -1;
      for (let i = 0; i < found.length; i++) if (!taken[i] && (best < 0 || figures[i] < figures[best])) best = i;
      taken[best] = true;
    }
    if (figures[best] - before < CLEAR) return -1;
    for (let i = 0; i < found.length; i++) if (!taken[i] && figures[i] - figures[best] < CLEAR) return -1;
    return found[best];
  }

  /** What is least for the object that is meant. */
  private figureOf(thing: Thing, other: Thing): f64 {
    if (this.way == Way.Place) return this.side == 0 ? thing.x : this.side == 1 ? -thing.x : this.side == 2 ? thing.y : -thing.y;
    const dx = thing.x - other.x, dy = thing.y - other.y;
    const distance = Math.sqrt(dx * dx + dy * dy);
    return this.way == Way.Closest ? distance : -distance;
  }

  private candidates(things: Thing[]): i32[] {
    const found: i32[] = [];
    for (let i = 0; i < things.length; i++) if (this.kind.covers(things[i])) found.push(i);
    return found;
  }

  /** The objects along the way, the one that is described last. */
  trail(things: Thing[]): i32[] {
    const other = this.other;
    const all: i32[] = other === null ? new Array<i32>() : other.trail(things);
    all.push(this.find(things));
    return all;
  }
}

/** The attributes that vary where there are so many sizes and fillings. */
export function varying(sizes: i32, fillings: i32): i32[] {
  const all: i32[] = [];
  for (let a = 0; a < ATTRIBUTES; a++) if ((a != Attribute.Size || sizes > 1) && (a != Attribute.Filling || fillings > 1)) all.push(a);
  return all;
}
