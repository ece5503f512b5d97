import { Answer } from "../../../assembly/answer/answer";
import { BoxesAnswer } from "../../../assembly/answer/boxes";
import { visibleBox } from "../../../assembly/kit/boxes/visible";
import { Attribute, Kind, Pool } from "../../../assembly/kit/marks/thing";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Bounds } from "../../../assembly/scene/bounds";
import { Scene } from "../../../assembly/scene/scene";
import { box, note } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { EDGE, GAP, Grounding, REACH } from "./family";
import { cover } from "./parts/cover";

/** The chance that there is none. */
const NONE: f64 = 0.04;
/** By how much opposite margins may differ, as a share of the side. */
const EVEN: f64 = 0.05;

/** Where are all objects of one kind, however many there are, some of them partly under others? */
export class BoxesOfKind extends Grounding {
  private least: i32 = 0;
  private most: i32 = 0;
  private total: i32 = 0;
  private shapes: i32 = 0;
  private hues: i32 = 0;
  private sizes: i32 = 0;
  private fillings: i32 = 0;
  private asksShape: bool = false;
  private asksHue: bool = false;
  private likeness: i32 = 0;
  private covered: i32 = 0;
  private hasObjects: bool = false;
  private isTurned: bool = false;
  private isLaidOut: bool = false;

  private wanted: Kind = new Kind();
  private count: i32 = 0;
  /** What is seen of the objects that are wanted, in the drawing order. */
  private boxes: Bounds[] = [];
  /** Whether something lies partly under something else. */
  private isCovered: bool = false;

  get namesColours(): bool {
    return true;
  }

  configure(knobs: Knobs): void {
    this.least = knobs.int("smallest answer", [1, 1, 2, 2, 3, 3, 4, 5, 6, 7]);
    this.most = knobs.int("largest answer", [4, 5, 5, 6, 7, 8, 9, 10, 11, 12]);
    this.total = knobs.int("objects", [10, 13, 16, 19, 22, 26, 30, 34, 38, 43]);
    this.asksShape = knobs.flag("asks for the shape", [false, true, true, true, true, true, true, true, true, true]);
    this.asksHue = knobs.flag("asks for the colour", [true, false, true, true, true, true, true, true, true, true]);
    this.sizes = knobs.int("sizes asked for", [1, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
    this.fillings = knobs.int("fillings asked for", [1, 1, 1, 1, 1, 1, 1, 2, 2, 2]);
    this.shapes = knobs.int("shapes", [1, 2, 3, 3, 4, 4, 4, 5, 6, 7]);
    this.hues = knobs.int("colours", [3, 2, 2, 3, 4, 4, 5, 5, 6, 7]);
    this.likeness = knobs.int("percent of foils that miss by one attribute", [0, 0, 10, 20, 30, 40, 50, 60, 70, 85]);
    this.covered = knobs.int("partly covered", [0, 0, 0, 0, 1, 1, 2, 2, 3, 4]);
    this.isLaidOut = knobs.from("laid out", 1);
    this.hasObjects = knobs.from("drawn objects", 2);
    this.isTurned = knobs.from("turned", 3);
  }

  sample(rng: Rng): bool {
    const pool = Pool.drawn(rng, this.shapes, this.hues, this.sizes, this.fillings, this.hasObjects);
    this.count = rng.chance(NONE) ? 0 : rng.int(this.least, this.most);
    // The total varies on its own, so that it says nothing about the answer.
    const total = this.total + rng.int(-1, 1);
    const asked: i32[] = [];
    if (this.asksShape) asked.push(Attribute.Shape);
    if (this.asksHue) asked.push(Attribute.Hue);
    if (this.sizes > 1) asked.push(Attribute.Size);
    if (this.fillings > 1) asked.push(Attribute.Filling);
    for (let i = 0; i < asked.length; i++) this.wanted.ask(asked[i], pool.value(rng, asked[i]));
    while (this.things.length < total) {
      const foil = this.things.length - this.count;
      if (foil < 0) {
        this.things.push(pool.thingOf(rng, this.wanted));
      } else if (foil < asked.length || rng.int(1, 100) <= this.likeness) {
        // Whatever is asked for, some object lacks that alone.
        this.things.push(pool.nearMiss(rng, this.wanted, foil < asked.length ? asked[foil] : rng.pick<i32>(asked)));
      } else {
        const thing = pool.thing(rng);
        if (!this.wanted.covers(thing)) this.things.push(thing);
      }
    }
    if (!this.place(rng, this.isTurned, this.isLaidOut)) return false;
    this.overlap(rng);
    const scene = this.plainly();
    for (let i = 0; i < this.things.length; i++) if (this.wanted.covers(this.things[i])) this.boxes.push(visibleBox(scene, i));
    return true;
  }

  /** Moves objects that are not wanted over others: over wanted ones by turns, so that being covered tells nothing. */
  private overlap(rng: Rng): void {
    const order = rng.permutation(this.things.length);
    const isTaken = new StaticArray<bool>(this.things.length);
    let left = 2 * this.covered;
    for (let i = 0; i < order.length && left > 0; i++) {
      const under = order[i];
      if (isTaken[under] || this.wanted.covers(this.things[under]) != (left % 2 == 0)) continue;
      for (let k = 0; k < order.length; k++) {
        const over = order[k];
        if (over == under || isTaken[over] || this.wanted.covers(this.things[over])) continue;
        const x = this.things[over].x, y = this.things[over].y;
        if (!cover(rng, this.things, under, over, this.width, this.height, EDGE, GAP)) continue;
        if (!this.isEven()) {
          this.things[over].x = x;
          this.things[over].y = y;
          continue;
        }
        isTaken[over] = true;
        this.isCovered = true;
        break;
      }
      isTaken[under] = true;
      left--;
    }
  }

  /** Whether the margins on opposite sides are still nearly the same: one who is moved may have been the outermost. */
  private isEven(): bool {
    const all = new Bounds();
    for (let i = 0; i < this.things.length; i++) {
      const thing = this.things[i];
      all.join(new Bounds(thing.x - thing.radius, thing.y - thing.radius, thing.x + thing.radius, thing.y + thing.radius));
    }
    const width = <f64>this.width, height = <f64>this.height;
    return Math.abs(all.left - (width - all.right)) < EVEN * width && Math.abs(all.top - (height - all.bottom)) < EVEN * height;
  }

  question(words: Words): string {
    const asked = words.set("kind", this.wanted.name()).set("one", this.wanted.singular()).say([
      "Give the bounding boxes of all {kind}.", "Where are the {kind}? Give a box for each.", "Detect every {one} in the picture.", "Draw a box around each {one}.", "List one bounding box for each of the {kind}.", "Find all {kind} and box them.",
      "Suppose every {one} is cut out along the smallest upright rectangle around it. Give these rectangles.", "Mark the {kind} with boxes, one each and none for anything else.",
    ]);
    return asked + (this.isCovered ? " If something is partly covered, only the part that can be seen counts." : "") + REACH;
  }

  answer(): Answer {
    const answer = new BoxesAnswer(this.placeScale);
    for (let i = 0; i < this.boxes.length; i++) answer.box(this.boxes[i].left, this.boxes[i].top, this.boxes[i].right, this.boxes[i].bottom);
    return answer;
  }

  /** Every object is looked at for each attribute that is asked for, and each that has them all is boxed: four sides. */
  complexity(): f64 {
    return <f64>(this.things.length * this.wanted.named + 4 * this.count);
  }

  explain(): string {
    if (this.count == 0) return "There is no " + this.wanted.singular() + ".";
    return "There are " + this.wanted.counted(this.count) + ", with these boxes: " + this.answer().canonical() + ".";
  }

  solution(scene: Scene): void {
    let at = 0;
    for (let i = 0; i < this.things.length; i++) if (this.wanted.covers(this.things[i])) box(scene, i, this.boxes[at++]);
    if (at == 0) note(scene, "none");
  }
}
