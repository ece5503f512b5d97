import { Answer } from "../../../assembly/answer/answer";
import { BoxesAnswer } from "../../../assembly/answer/boxes";
import { wholeBox } from "../../../assembly/kit/boxes/visible";
import { Placement } from "../../../assembly/kit/marks/scatter";
import { Attribute, drawThing, Pool, Thing } from "../../../assembly/kit/marks/thing";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Bounds } from "../../../assembly/scene/bounds";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { box, pointAtAll } from "../../../assembly/scene/solution";
import { listed, Words } from "../../../assembly/words";
import { GAP, Grounding, REACH } from "./family";

const enum Change {
  None = -1,
  Recoloured = 0,
  Moved = 1,
  New = 2,
  Resized = 3,
  Replaced = 4,
}

const NAMES: StaticArray<string> = ["recoloured", "moved", "new", "resized", "replaced"];
/** Radius of the larger objects: what every object keeps room for, so that it may grow. */
const ROOM: f64 = 29;
/** Around a panel, between the two of them, and above them for their names, in canvas units. */
const MARGIN: f64 = 12;
const HEAD: f64 = 34;
/** Inside a panel; it takes the shift of the second picture as well. */
const INSET: f64 = 16;
/** How far the second picture is shifted at most, and an object that is moved at least. */
const SHIFT: i32 = 9;
const LEAST_MOVE: f64 = 40;
/** Throws for an object that is moved. */
const THROWS: i32 = 40;

/** What of the second of two pictures has changed against the first, and in what way? */
export class DifferenceBoxes extends Grounding {
  private total: i32 = 0;
  private least: i32 = 0;
  private most: i32 = 0;
  private kinds: i32 = 0;
  private shapes: i32 = 0;
  private hues: i32 = 0;
  private isLabelled: bool = false;
  private isShifted: bool = false;
  private isTurned: bool = false;

  /** The first picture; `things` are those of the second, in places of the same panel. */
  private before: Thing[] = [];
  /** What happened to each of the second picture's objects. */
  private changes: i32[] = [];
  /** Around them in the canvas. */
  private boxes: Bounds[] = [];
  private shiftX: f64 = 0;
  private shiftY: f64 = 0;

  configure(knobs: Knobs): void {
    this.total = knobs.int("objects", [6, 8, 10, 12, 14, 16, 18, 21, 24, 28]);
    this.least = knobs.int("fewest changes", [1, 1, 1, 2, 2, 2, 3, 3, 4, 5]);
    this.most = knobs.int("most changes", [2, 3, 3, 4, 4, 5, 5, 6, 7, 8]);
    this.kinds = knobs.int("kinds of change", [2, 2, 3, 3, 4, 4, 5, 5, 5, 5]);
    this.shapes = knobs.int("shapes", [4, 4, 4, 5, 5, 5, 6, 6, 7, 8]);
    this.hues = knobs.int("colours", [3, 3, 4, 4, 4, 5, 5, 5, 6, 6]);
    this.isTurned = knobs.from("turned", 2);
    this.isLabelled = knobs.from("asks for the kind of change", 4);
    this.isShifted = knobs.from("second picture shifted", 6);
  }

  sample(rng: Rng): bool {
    const count = rng.int(this.least, this.most);
    const total = this.total + rng.int(-1, 1);
    this.width = total < 12 ? 896 : total < 19 ? 1120 : 1344;
    this.height = total < 12 ? 448 : total < 19 ? 672 : 672;
    const pool = Pool.drawn(rng, this.shapes, this.hues, 2, 1, true);
    const placed = new Placement(GAP);
    const wide = this.panelWidth - 2 * INSET, high = this.panelHeight - 2 * INSET;
    for (let i = 0; i < total; i++) if (!placed.throwInto(rng, ROOM, INSET, INSET, wide, high)) return false;
    placed.fill(INSET, INSET, wide, high);
    for (let i = 0; i < total; i++) {
      const thing = pool.thing(rng);
      thing.x = placed.x[i];
      thing.y = placed.y[i];
      if (this.isTurned) thing.turn(rng);
      this.things.push(thing);
      this.changes.push(i < count ? rng.int(0, this.kinds - 1) : Change.None);
    }
    if (this.isShifted) {
      // Far enough to be seen, and never by nothing.
      this.shiftX = <f64>(rng.int(4, SHIFT) * (rng.int(0, 1) * 2 - 1));
      this.shiftY = <f64>(rng.int(4, SHIFT) * (rng.int(0, 1) * 2 - 1));
    }
    for (let i = 0; i < count; i++) if (!this.change(rng, pool, placed, i)) return false;
    for (let i = count; i < total; i++) this.before.push(this.things[i].copy());
    // A new object that looks like one that was moved could be taken for it.
    for (let i = 0; i < count; i++) {
      for (let k = 0; k < count; k++) if (this.changes[i] == Change.New && this.changes[k] == Change.Moved && this.things[i].isAlike(this.things[k])) return false;
    }
    this.mix(rng);
    const scene = this.plainly();
    for (let i = 0; i < total; i++) this.boxes.push(wholeBox(scene, i));
    return true;
  }

  /** Settles what object `at` was before it changed; false when there was no room for it. */
  private change(rng: Rng, pool: Pool, placed: Placement, at: i32): bool {
    const change = this.changes[at];
    if (change == Change.New) return true;
    const thing = this.things[at];
    const old = thing.copy();
    if (change == Change.Recoloured) old.hue = pool.other(rng, Attribute.Hue, thing.hue);
    else if (change == Change.Resized) old.size = 1 - thing.size;
    else if (change == Change.Replaced) old.shape = pool.other(rng, Attribute.Shape, thing.shape);
    else {
      let found = false;
      for (let i = 0; i < THROWS && !found; i++) {
        old.x = rng.range(INSET + ROOM, this.panelWidth - INSET - ROOM);
        old.y = rng.range(INSET + ROOM, this.panelHeight - INSET - ROOM);
        const dx = old.x - thing.x, dy = old.y - thing.y;
        found = dx * dx + dy * dy >= LEAST_MOVE * LEAST_MOVE && placed.putFree(old.x, old.y, ROOM);
      }
      if (!found) return false;
    }
    this.before.push(old);
    return true;
  }

  /** Puts both pictures into an order of their own, so that the drawing order tells nothing. */
  private mix(rng: Rng): void {
    const order = rng.permutation(this.things.length);
    const things: Thing[] = [], changes: i32[] = [];
    for (let i = 0; i < order.length; i++) {
      things.push(this.things[order[i]]);
      changes.push(this.changes[order[i]]);
    }
    this.things = things;
    this.changes = changes;
    rng.shuffle<Thing>(this.before);
  }

  private get panelWidth(): f64 {
    return (<f64>this.width - 3 * MARGIN) / 2;
  }

  private get panelHeight(): f64 {
    return <f64>this.height - HEAD - MARGIN;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    for (let panel = 0; panel < 2; panel++) {
      const left = MARGIN + <f64>panel * (this.panelWidth + MARGIN);
      scene.tag(-1);
      scene.rect(left, HEAD, this.panelWidth, this.panelHeight, Paint.line(style.soft, style.stroke(2)));
      scene.text(panel == 0 ? "first" : "second", left + this.panelWidth / 2, HEAD / 2, 19, style.ink, Align.Centre, Baseline.Middle, style.face);
      scene.enter(panel == 0 ? Frame.at(left, HEAD) : Frame.at(left + this.shiftX, HEAD + this.shiftY));
      const things = panel == 0 ? this.before : this.things;
      for (let i = 0; i < things.length; i++) {
        scene.tag(panel == 0 ? this.things.length + i : i);
        drawThing(scene, things[i]);
      }
      scene.leave();
    }
    scene.tag(-1);
  }

  question(words: Words): string {
    const asked = words.say([
      "What has changed from the first picture to the second? Give the box of everything that has, in the second picture.", "Compare the two pictures and box, in the second one, each object that is not as it was in the first.", "Spot the differences. Give a bounding box in the second picture for each.",
      "Draw boxes in the second picture around all objects that differ from those in the first.", "Someone has tampered with the first picture, and the second came out. Box what they changed, in the second.", "List the bounding boxes, in the second picture, of all changes.", "Which objects of the second picture are not as they are in the first? Give a box for each of them.",
      "Find every object that changed between the first picture and the second, and give its box in the second.",
    ]);
    const names: string[] = [];
    for (let i = 0; i < this.kinds; i++) names.push(NAMES[i]);
    const kinds = this.isLabelled ? " Label each box " + listed(names, "or") + "." : "";
    return asked + kinds + (this.isShifted ? " All objects of the second picture are shifted a little together, which is no change." : "") + " Places are counted in the whole image, with both pictures." + REACH;
  }

  answer(): Answer {
    const answer = new BoxesAnswer(this.placeScale);
    for (let i = 0; i < this.things.length; i++) {
      if (this.changes[i] == Change.None) continue;
      const at = this.boxes[i];
      answer.box(at.left, at.top, at.right, at.bottom, this.isLabelled ? NAMES[this.changes[i]] : "");
    }
    return answer;
  }

  /** Every object is looked for in the other picture, beside its place where that is shifted; what changed is told and boxed. */
  complexity(): f64 {
    let changed = 0;
    for (let i = 0; i < this.changes.length; i++) changed += <i32>(this.changes[i] != Change.None);
    return <f64>(this.things.length * (this.isShifted ? 3 : 2) + changed * (this.isLabelled ? 3 : 2));
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.things.length; i++) if (this.changes[i] != Change.None) parts.push(NAMES[this.changes[i]]);
    return "Changed: " + listed(parts) + ". The boxes are " + this.answer().canonical() + ".";
  }

  /** Boxes what changed, and names how. Whatever is missing would be a change: everything is evidence. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    for (let i = 0; i < this.things.length; i++) if (this.changes[i] != Change.None) box(scene, i, this.boxes[i], NAMES[this.changes[i]]);
  }
}
