import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Placement } from "../../../assembly/kit/marks/scatter";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { frame } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { EDGE, ShapeScene } from "./family";
import { canvasFor } from "../../../assembly/kit/marks/canvas";
import { dissect, Room } from "./parts/dissection";
import { drawThing, Kind, Pool, Thing } from "../../../assembly/kit/marks/thing";

const enum Where {
  One = 0,
  Two = 1,
  Fullest = 2,
}

/** How many objects of a kind are in one region, in two regions, or in the region with the most objects? */
export class CountByRegion extends ShapeScene {
  private least: i32 = 0;
  private most: i32 = 0;
  private foilCount: i32 = 0;
  private regions: i32 = 0;
  private named: i32 = 0;
  private where: Where = Where.One;
  private hues: i32 = 0;
  private shapes: i32 = 0;
  private hasObjects: bool = false;

  private rooms: Room[] = [];
  private wanted: Kind = new Kind();
  /** The regions that count. */
  private asked: i32[] = [];

  configure(knobs: Knobs): void {
    this.where = <Where>knobs.choice("where", ["one region", "two regions", "the fullest region"], [0, 0, 0, 0, 1, 1, 2, 2, 2, 2]);
    this.regions = knobs.int("regions", [3, 4, 4, 5, 5, 6, 5, 6, 7, 7]);
    this.named = knobs.int("attributes named", [0, 0, 1, 1, 1, 1, 0, 1, 1, 2]);
    this.least = knobs.int("smallest answer", [1, 2, 2, 3, 4, 5, 6, 3, 3, 4]);
    this.most = knobs.int("largest answer", [10, 12, 11, 12, 14, 15, 16, 12, 12, 12]);
    this.foilCount = knobs.int("most other objects in a region", [0, 0, 4, 5, 5, 6, 0, 4, 5, 6]);
    this.shapes = knobs.int("shapes", [1, 2, 3, 3, 3, 4, 4, 4, 4, 5]);
    this.hues = knobs.int("colours", [2, 3, 3, 3, 4, 4, 4, 4, 5, 5]);
    this.hasObjects = knobs.flag("drawn objects", [false, true, true, true, true, true, true, false, false, false]);
  }

  sample(rng: Rng): bool {
    const pool = Pool.drawn(rng, this.shapes, this.hues, 1, 1, this.hasObjects);
    this.wanted = pool.kind(rng, this.named);
    this.result = rng.int(this.least, this.most);
    const canvas = canvasFor(<f64>this.regions * ROOM_AREA, EDGE, 0, rng.chance(0.5));
    this.width = canvas.width;
    this.height = canvas.height;
    const rooms = dissect(rng, new Room(EDGE, EDGE, this.width - 2 * EDGE, this.height - 2 * EDGE), this.regions, LEAST_SIDE);
    if (rooms === null) return false;
    this.rooms = rooms;
    this.asked = rng.sample(this.where == Where.Two ? 2 : 1, this.regions);
    if (this.where != Where.Fullest) return this.fillByShare(rng, pool);
    // A large region has room where a small one has none: without this the largest would be the fullest too often.
    return (!this.isLargest(this.asked[0]) || rng.chance(0.5)) && this.fillByTotal(rng, pool);
  }

  private isLargest(index: i32): bool {
    for (let i = 0; i < this.rooms.length; i++) if (this.rooms[i].area > this.rooms[index].area) return false;
    return true;
  }

  /** Every region has as many of the wanted kind as could be the answer. */
  private fillByShare(rng: Rng, pool: Pool): bool {
    const isTwo = this.where == Where.Two;
    const share = isTwo ? rng.int((this.result + 2) / 4, this.result - (this.result + 2) / 4) : this.result;
    for (let i = 0; i < this.regions; i++) {
      const at = this.asked.indexOf(i);
      const wanted = at == 0 ? share : at == 1 ? this.result - share : rng.int(this.least / 2, isTwo ? (this.most + 1) / 2 : this.most);
      // Some region that is asked for holds something else as well.
      const others = this.foilCount == 0 ? 0 : rng.int(at == 0 ? 1 : 0, this.foilCount);
      if (!this.fill(rng, pool, i, wanted, others)) return false;
    }
    return 2 * this.result <= this.things.length;
  }

  /** The region that is asked for leads by one or two; where a kind is named, another region has more of it. */
  private fillByTotal(rng: Rng, pool: Pool): bool {
    const full = this.named == 0 ? this.result : max(this.result + rng.int(2, this.foilCount), this.most - 2);
    const rival = (this.asked[0] + rng.int(1, this.regions - 1)) % this.regions;
    for (let i = 0; i < this.regions; i++) {
      const isFull = i == this.asked[0];
      const all = isFull ? full : i == rival ? full - rng.int(1, 2) : rng.int(full / 2, full - 1);
      let wanted = isFull ? this.result : rng.int(0, min(all, this.most));
      if (this.named == 0) wanted = all;
      else if (i == rival && wanted <= this.result) wanted = min(all, this.result + rng.int(1, 3));
      if (!this.fill(rng, pool, i, wanted, all - wanted)) return false;
    }
    return true;
  }

  private fill(rng: Rng, pool: Pool, index: i32, wanted: i32, others: i32): bool {
    const room = this.rooms[index];
    const placed = new Placement(APART);
    placed.put(room.x + TAG / 2, room.y + TAG / 2, TAG * 0.6);
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

  protected isWanted(thing: Thing): bool {
    return this.wanted.covers(thing) && this.isInside(thing);
  }

  protected recount(): bool {
    return super.recount() && (this.where == Where.Fullest || 2 * this.result <= this.things.length);
  }

  /** Whether an object lies in a region that counts. */
  private isInside(thing: Thing): bool {
    for (let i = 0; i < this.asked.length; i++) if (this.rooms[this.asked[i]].holds(thing.x, thing.y)) return true;
    return false;
  }

  /** How many objects of any kind lie in the regions that count. */
  private get inside(): i32 {
    let count = 0;
    for (let i = 0; i < this.things.length; i++) count += <i32>this.isInside(this.things[i]);
    return count;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    for (let i = 0; i < this.rooms.length; i++) {
      const room = this.rooms[i];
      scene.tag(this.things.length + i);
      scene.rect(room.x, room.y, room.width, room.height, Paint.line(style.ink, style.stroke(4)));
    }
    scene.tag(-1);
    for (let i = 0; i < this.rooms.length; i++) {
      const room = this.rooms[i];
      scene.text(letter(i), room.x + TAG / 2, room.y + TAG / 2, TEXT, style.ink, Align.Centre, Baseline.Middle, Face.Bold);
    }
    for (let i = 0; i < this.things.length; i++) {
      scene.tag(i);
      drawThing(scene, this.things[i], RADIUS);
    }
    scene.tag(-1);
  }

  question(words: Words): string {
    words.set("kind", this.wanted.name());
    if (this.where == Where.Fullest) return this.questionOfFullest(words);
    const isTwo = this.asked.length == 2;
    const place = isTwo ? "regions " + letter(this.asked[0]) + " and " + letter(this.asked[1]) : "region " + letter(this.asked[0]);
    words.set("place", place).set("where", isTwo ? place + " together" : place);
    return words.say([
      "How many {kind} are in {where}?",
      "Count the {kind} in {where}.",
      "What is the number of {kind} in {where}?",
      "Look only at {place}. How many {kind} are there?",
      "Going by the letters, how many {kind} do you find in {where}?",
      "How many {kind} lie inside {where}?",
      "If everything outside {place} were erased, how many {kind} would be left?",
      "Tell me how many {kind} there are in {where}.",
    ]);
  }

  private questionOfFullest(words: Words): string {
    if (this.named == 0) {
      return words.say([
        "How many objects are in the region with the most objects?",
        "One region holds more objects than any other. How many does it hold?",
        "Count the objects in each region. What is the largest count?",
        "What is the greatest number of objects in any one region?",
        "Find the fullest region. How many objects are in it?",
        "How many objects does the most crowded region contain?",
        "Tell me the number of objects in the fullest region.",
        "Suppose each region were a box. How many objects would be in the fullest box?",
      ]);
    }
    return words.say([
      "How many {kind} are in the region with the most objects?",
      "One region holds more objects than any other. How many {kind} does it hold?",
      "Count all objects in each region to find the fullest one. What is the number of {kind} in it?",
      "Find the region with the largest number of objects of all kinds. How many {kind} are there in that region?",
      "In the fullest region, the one with the most objects, how many {kind} can you see?",
      "Which region is the most crowded? Give the number of {kind} in it.",
      "Take the region that contains the most objects. How many of these objects are {kind}?",
      "Suppose each region were a box. How many {kind} would be in the box with the most objects?",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** Frames the region that had to be found. */
  solution(scene: Scene): void {
    super.solution(scene);
    if (this.where == Where.Fullest) frame(scene, this.things.length + this.asked[0]);
  }

  foils(): Answer[] {
    return counts([this.inside, this.countOf(this.wanted), this.result - 1, this.result + 1, this.result + 2]);
  }

  get namesColours(): bool {
    return true;
  }

  /** The objects of the regions that are asked for are looked at, those of all regions where the fullest has to be found; and counted. */
  complexity(): f64 {
    const searched = this.where == Where.Fullest ? this.things.length + this.regions : 0;
    return <f64>(searched + 2 * this.regions + this.inside * (1 + this.named) + this.result);
  }

  explain(): string {
    const found = this.wanted.counted(this.result) + ".";
    if (this.asked.length == 2) return "Regions " + letter(this.asked[0]) + " and " + letter(this.asked[1]) + " together hold " + found;
    return (this.where == Where.Fullest ? "The region with the most objects is " + letter(this.asked[0]) + "; it holds " : "Region " + letter(this.asked[0]) + " holds ") + found;
  }
}

/** Canvas units: area a region needs, its least side, room for its letter, size of the letter. */
const ROOM_AREA: f64 = 62000;
const LEAST_SIDE: f64 = 145;
const TAG: f64 = 40;
const TEXT: f64 = 26;
/** Canvas units: radius of an object, what objects keep from each other and from borders. */
const RADIUS: f64 = 14;
const APART: f64 = 5;
const MARGIN: f64 = 9;

function letter(index: i32): string {
  return String.fromCharCode(0x41 + index);
}
