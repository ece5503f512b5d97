import { Answer } from "../../../assembly/answer/answer";
import { BoxesAnswer } from "../../../assembly/answer/boxes";
import { wholeBox } from "../../../assembly/kit/boxes/visible";
import { Placement } from "../../../assembly/kit/marks/scatter";
import { Attribute, Kind, Pool, Thing } from "../../../assembly/kit/marks/thing";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Bounds } from "../../../assembly/scene/bounds";
import { Paint } from "../../../assembly/scene/paint";
import { drawLines, wrap } from "../../../assembly/scene/paragraph";
import { Align, Scene } from "../../../assembly/scene/scene";
import { box } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { GAP, Grounding, REACH } from "./family";

/** What the question in the picture asks. */
const enum Task {
  /** How many there are of a kind. */
  Count = 0,
  /** How many more there are of one kind than of another. */
  Compare = 1,
  /** How many of a kind lie on one side of an object. */
  Side = 2,
  /** How many more of one kind than of another lie on one side of an object. */
  CompareSide = 3,
}

const TASKS: StaticArray<string> = ["count", "compare", "count on one side", "compare on one side"];
const SIDES: StaticArray<string> = ["to the left of", "to the right of", "above", "below"];
/** The strip with the question, around it and the objects, and the size of its text, in canvas units. */
const STRIP: f64 = 84;
const EDGE: f64 = 12;
const SIZE: f64 = 20;
/** By how much the middles of two objects differ that are compared by their places. */
const CLEAR: f64 = 14;
const LARGE: f64 = 29;

/** Which objects does the answer to a question depend on that is printed in the picture? */
export class NeededEvidenceBoxes extends Grounding {
  private total: i32 = 0;
  private least: i32 = 0;
  private most: i32 = 0;
  private shapes: i32 = 0;
  private hues: i32 = 0;
  private named: i32 = 0;
  private task: Task = Task.Count;
  private isTurned: bool = false;
  private hasObjects: bool = false;

  private first: Kind = new Kind();
  private second: Kind = new Kind();
  private reference: Kind = new Kind();
  private side: i32 = 0;
  /** The places of the objects in `things`. */
  private needed: i32[] = [];
  private boxes: Bounds[] = [];

  get namesColours(): bool {
    return true;
  }

  configure(knobs: Knobs): void {
    this.total = knobs.int("objects", [8, 10, 12, 14, 16, 18, 20, 23, 26, 30]);
    this.least = knobs.int("fewest that count", [1, 2, 2, 2, 3, 3, 3, 4, 4, 5]);
    this.most = knobs.int("most that count", [4, 5, 5, 6, 6, 7, 7, 8, 8, 9]);
    this.named = knobs.int("attributes of a kind", [1, 1, 2, 2, 2, 2, 2, 2, 2, 2]);
    this.task = <Task>knobs.choice("question", TASKS, [0, 1, 0, 1, 2, 2, 2, 3, 3, 3]);
    this.shapes = knobs.int("shapes", [4, 4, 3, 3, 4, 3, 3, 3, 3, 3]);
    this.hues = knobs.int("colours", [4, 4, 3, 3, 4, 3, 3, 3, 3, 3]);
    this.hasObjects = knobs.from("drawn objects", 2);
    this.isTurned = knobs.from("turned", 3);
  }

  sample(rng: Rng): bool {
    const pool = Pool.drawn(rng, this.shapes, this.hues, 1, 1, this.hasObjects), total = this.total + rng.int(-1, 1);
    const asksShape = this.named == 2 || rng.chance(0.5), asksHue = this.named == 2 || !asksShape;
    this.first = kindOf(rng, pool, asksShape, asksHue);
    do this.second = kindOf(rng, pool, asksShape, asksHue); while (this.second.meets(this.first));
    // Where places count, about half of the kinds lie on the other side.
    const count = rng.int(this.least, this.most), wanted = this.isSided ? min(2 * count, total - 3) : count;
    while (this.things.length < total) {
      const isSecond = this.isComparing && rng.chance(0.5);
      if (this.things.length < wanted) this.things.push(pool.thingOf(rng, isSecond ? this.second : this.first));
      else {
        const thing = pool.thing(rng);
        if (!this.isCounted(thing)) this.things.push(thing);
      }
    }
    if (!this.lay(rng)) return false;
    if (this.isSided) {
      if (!this.relate(rng)) return false;
    } else {
      for (let i = 0; i < count; i++) this.needed.push(i);
    }
    this.mix(rng);
    const scene = this.plainly();
    for (let i = 0; i < this.needed.length; i++) this.boxes.push(wholeBox(scene, this.needed[i]));
    return true;
  }

  private isCounted(thing: Thing): bool {
    return this.first.covers(thing) || (this.isComparing && this.second.covers(thing));
  }

  /** Finds an object that is the only one of its shape and colour, and a side of it on which as many are counted as are wanted; false where there is none. */
  private relate(rng: Rng): bool {
    const order = rng.permutation(SIDES.length * this.things.length);
    for (let i = 0; i < order.length; i++) {
      const at = order[i] / SIDES.length;
      this.side = order[i] % SIDES.length;
      this.reference = new Kind().ask(Attribute.Shape, this.things[at].shape).ask(Attribute.Hue, this.things[at].hue);
      const found: i32[] = [];
      let isClear = true;
      for (let k = 0; k < this.things.length && isClear; k++) {
        if (k == at) continue;
        const far = this.beyond(k, at), isCounted = this.isCounted(this.things[k]);
        isClear = !this.reference.covers(this.things[k]) && (!isCounted || Math.abs(far) >= CLEAR);
        if (isCounted && far > 0) found.push(k);
      }
      if (!isClear || found.length < this.least || found.length > this.most) continue;
      this.needed = found.concat([at]);
      return true;
    }
    return false;
  }

  /** Puts the objects into another order, so that the drawing order tells nothing. */
  private mix(rng: Rng): void {
    const order = rng.permutation(this.things.length), things = this.things.slice(0);
    for (let i = 0; i < order.length; i++) this.things[order[i]] = things[i];
    for (let i = 0; i < this.needed.length; i++) this.needed[i] = order[this.needed[i]];
  }

  private get isComparing(): bool {
    return this.task == Task.Compare || this.task == Task.CompareSide;
  }

  private get isSided(): bool {
    return this.task == Task.Side || this.task == Task.CompareSide;
  }

  /** How far an object lies beyond another one on the side that is asked about. */
  private beyond(one: i32, other: i32): f64 {
    const a = this.things[one], b = this.things[other];
    return this.side == 0 ? b.x - a.x : this.side == 1 ? a.x - b.x : this.side == 2 ? b.y - a.y : a.y - b.y;
  }

  /** Fixes the canvas and gives the objects places below the strip. */
  private lay(rng: Rng): bool {
    this.width = this.total < 13 ? 672 : 896;
    this.height = this.total < 9 ? 448 : this.total < 24 ? 672 : 896;
    const placed = new Placement(GAP), wide = <f64>this.width - 2 * EDGE, high = <f64>this.height - STRIP - 2 * EDGE;
    for (let i = 0; i < this.things.length; i++) {
      this.things[i].size = 1;
      if (!placed.throwInto(rng, LARGE, EDGE, STRIP + EDGE, wide, high)) return false;
    }
    placed.fill(EDGE, STRIP + EDGE, wide, high);
    for (let i = 0; i < this.things.length; i++) {
      this.things[i].x = placed.x[i];
      this.things[i].y = placed.y[i];
      if (this.isTurned) this.things[i].turn(rng);
    }
    return true;
  }

  draw(scene: Scene): void {
    const style = scene.style, wide = <f64>this.width - 2 * EDGE;
    scene.tag(-1);
    scene.rect(EDGE, EDGE, wide, STRIP - EDGE, Paint.fill(style.surface).edge(style.soft, style.stroke(2)));
    drawLines(scene, wrap(this.printed(), SIZE, wide - 24, style.face), EDGE + 12, EDGE + 15, SIZE, style.ink, Align.Left, style.face);
    super.draw(scene);
  }

  /** The question that stands in the picture. */
  private printed(): string {
    const side = this.isSided ? " " + SIDES[this.side] + " the " + this.reference.singular() : "";
    if (!this.isComparing) return "How many " + this.first.name() + " are there" + side + "?";
    return "How many more " + this.first.name() + " than " + this.second.name() + " are there" + side + "?";
  }

  question(words: Words): string {
    return words.say([
      "Which objects does one have to see to answer the question that is printed in the picture? Give their bounding boxes.", "Do not answer the question in the picture, but box everything that its answer depends on.", "Give the bounding boxes of the evidence for the question at the top: every object that has to be found to answer it.",
      "A colleague answers the printed question by pointing. Which objects do they point at? Give a box for each.", "Read the question in the picture, and draw a box around each object that is needed for its answer.", "Show your evidence for the printed question: one box for each object that it is about.", "List the boxes of those objects without which the printed question would have another answer, or none.",
      "What must be looked at to answer the question above the objects? Answer with boxes.",
    ]) + " Needed are the objects that are counted" + (this.isComparing ? ", of both kinds" : "") + (this.isSided ? ", and the one whose place they are compared with; the middles of objects decide on which side they lie." : ".") + REACH;
  }

  answer(): Answer {
    const answer = new BoxesAnswer(this.placeScale);
    for (let i = 0; i < this.boxes.length; i++) answer.box(this.boxes[i].left, this.boxes[i].top, this.boxes[i].right, this.boxes[i].bottom);
    return answer;
  }

  /** Every object is looked at for each attribute of each kind, and for its side, and those that are needed are boxed. */
  complexity(): f64 {
    const kinds = (this.isComparing ? 2 : 1) * this.named + (this.isSided ? 2 : 0);
    return <f64>(this.things.length * kinds + 3 * this.needed.length);
  }

  explain(): string {
    return "\"" + this.printed() + "\" depends on the objects in " + this.answer().canonical() + ".";
  }

  solution(scene: Scene): void {
    for (let i = 0; i < this.needed.length; i++) box(scene, this.needed[i], this.boxes[i]);
  }
}

/** A kind of the pool that names a shape, a colour or both. */
function kindOf(rng: Rng, pool: Pool, asksShape: bool, asksHue: bool): Kind {
  const kind = new Kind();
  if (asksShape) kind.ask(Attribute.Shape, pool.value(rng, Attribute.Shape));
  if (asksHue) kind.ask(Attribute.Hue, pool.value(rng, Attribute.Hue));
  return kind;
}
