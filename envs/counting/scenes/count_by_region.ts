import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { dissect, Room } from "./parts/dissection";
import { Placement } from "../../../assembly/kit/marks/scatter";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { drawThing, EDGE, Kind, Pool, ShapeScene } from "./family";

/** How many objects of a kind are in one region, in two regions, or in the region with the most objects? */
export class CountByRegion extends ShapeScene {
  private most: i32 = 0;
  private foilCount: i32 = 0;
  private regions: i32 = 0;
  private named: i32 = 0;
  private where: string = "";
  private hues: i32 = 0;
  private shapes: i32 = 0;

  private rooms: Room[] = [];
  private wanted: Kind = new Kind();
  /** The regions that count. */
  private asked: i32[] = [];
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.regions = knobs.int("regions", [2, 3, 4, 5, 5, 6, 5, 6, 7, 8]);
    this.most = knobs.int("largest answer", [12, 12, 12, 12, 13, 13, 14, 12, 12, 12]);
    this.foilCount = knobs.int("most other objects in a region", [0, 0, 4, 5, 5, 5, 0, 5, 5, 5]);
    this.named = knobs.int("attributes named", [0, 0, 1, 1, 1, 1, 0, 1, 1, 2]);
    this.where = knobs.word("where", ["one", "one", "one", "one", "two", "two", "fullest", "fullest", "fullest", "fullest"]);
    this.shapes = knobs.int("shapes", [1, 2, 3, 3, 3, 3, 3, 4, 4, 5]);
    this.hues = knobs.int("colours", [2, 3, 3, 3, 3, 3, 4, 4, 4, 5]);
  }

  sample(rng: Rng): bool {
    const pool = Pool.drawn(rng, this.shapes, this.hues, 1, 1);
    this.wanted = pool.kind(rng, this.named);
    this.result = rng.int(this.where == "fullest" && this.named == 0 ? 3 : 0, this.most);
    const rooms = dissect(rng, new Room(EDGE, EDGE, this.width - 2 * EDGE, this.height - 2 * EDGE), this.regions, LEAST_SIDE);
    if (rooms === null) return false;
    this.rooms = rooms;
    this.asked = rng.sample(this.where == "two" ? 2 : 1, this.regions);
    const shared = this.where == "two" ? rng.int((this.result + 1) / 4, this.result - (this.result + 1) / 4) : this.result;
    // Every region has as many of the wanted kind as could be the answer; a fullest region leads by two.
    const least = this.where == "fullest" && this.named > 0 ? FULL - this.result : 0;
    const askedFoils = this.foilCount == 0 ? 0 : rng.int(max(least, 0), max(least, 0) + this.foilCount);
    const limit = this.where == "fullest" ? this.result + askedFoils - 2 : this.most + this.foilCount;
    this.things = [];
    for (let i = 0; i < this.regions; i++) {
      const place = this.asked.indexOf(i);
      let wanted = place == 0 ? shared : place == 1 ? this.result - shared : rng.int(0, this.where == "two" ? (this.most + 1) / 2 : this.most);
      let others = place == 0 ? askedFoils : this.foilCount == 0 ? 0 : rng.int(0, this.foilCount);
      if (place < 0) {
        wanted = min(wanted, limit);
        others = min(others, limit - wanted);
      }
      if (!this.fill(rng, pool, rooms[i], wanted, others)) return false;
    }
    return true;
  }

  private fill(rng: Rng, pool: Pool, room: Room, wanted: i32, others: i32): bool {
    const placed = new Placement(APART);
    placed.put(room.x + TAG / 2, room.y + TAG / 2, TAG * 0.7);
    for (let i = 0; i < wanted + others; i++) {
      let thing = pool.thing(rng);
      while (this.wanted.covers(thing) != i < wanted) thing = pool.thing(rng);
      if (!placed.throwInto(rng, RADIUS, room.x + MARGIN, room.y + MARGIN, room.width - 2 * MARGIN, room.height - 2 * MARGIN)) return false;
      thing.x = placed.x[i + 1];
      thing.y = placed.y[i + 1];
      this.things.push(thing);
    }
    return true;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    for (let i = 0; i < this.rooms.length; i++) {
      const room = this.rooms[i];
      scene.rect(room.x, room.y, room.width, room.height, Paint.line(style.ink, style.stroke(4)));
    }
    for (let i = 0; i < this.rooms.length; i++) {
      const room = this.rooms[i];
      scene.text(letter(i), room.x + TAG / 2, room.y + TAG / 2, 28, style.ink, Align.Centre, Baseline.Middle, true);
    }
    for (let i = 0; i < this.things.length; i++) drawThing(scene, this.things[i], RADIUS);
  }

  question(words: Words): string {
    words.set("kind", this.wanted.name());
    if (this.where == "fullest") {
      return words.say([
        "Find the region that holds the most shapes of all kinds. How many {kind} are in it?",
        "One lettered region holds more shapes than any other. How many {kind} does it hold?",
        "How many {kind} are there in the region with the largest number of shapes (whatever their kind)?",
        "Count all shapes of every region to find the fullest one. What is its number of {kind}?",
      ]);
    }
    words.set("where", this.asked.length == 1 ? "region " + letter(this.asked[0]) : "regions " + letter(this.asked[0]) + " and " + letter(this.asked[1]) + " together");
    return words.say(["How many {kind} are in {where}?", "Count the {kind} in {where}.", "What is the number of {kind} in {where}?", "Look at {where}. How many {kind} can you see there?"]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    const search = this.where == "fullest" ? 1.9 : this.where == "two" ? 1.35 : 1.0;
    return <f64>(this.things.length + 6 * this.regions) * search + 4.0 * <f64>this.named;
  }

  explain(): string {
    const names: string[] = [];
    for (let i = 0; i < this.asked.length; i++) names.push(letter(this.asked[i]));
    return "Region " + names.join(" and ") + " holds " + this.result.toString() + " " + this.wanted.name() + ".";
  }
}

/** Canvas units: least side of a region, room for its letter, radius of an object, what objects keep from each other and from borders. */
const LEAST_SIDE: f64 = 145;
const TAG: f64 = 42;
const RADIUS: f64 = 14;
const APART: f64 = 5;
const MARGIN: f64 = 9;
/** Least number of objects in a fullest region. */
const FULL: i32 = 4;

function letter(index: i32): string {
  return String.fromCharCode(0x41 + index);
}
