import { Answer } from "../../../assembly/answer/answer";
import { BoxAnswer } from "../../../assembly/answer/box";
import { Pool, Thing } from "../../../assembly/kit/marks/thing";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Bounds } from "../../../assembly/scene/bounds";
import { Scene } from "../../../assembly/scene/scene";
import { box, ring } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { Grounding, REACH } from "./family";
import { Description, varying } from "./parts/description";

/** Descriptions that are tried for one picture. */
const TRIES: i32 = 4;
/** Exchanges of two objects that are tried for a twin. */
const EXCHANGES: i32 = 60;

/** Where is the object that is described by what it is, by its place among its kind, and by what it is close to? */
export class BoxOfDescribed extends Grounding {
  private total: i32 = 0;
  private shapes: i32 = 0;
  private hues: i32 = 0;
  private sizes: i32 = 0;
  private fillings: i32 = 0;
  private named: i32 = 0;
  private steps: i32 = 0;
  private ranks: i32 = 0;
  private hasObjects: bool = false;
  private isTurned: bool = false;
  private isLaidOut: bool = false;

  private at: i32 = 0;
  private found: Bounds = new Bounds();
  private description: Description | null = null;

  get namesColours(): bool {
    return true;
  }

  configure(knobs: Knobs): void {
    this.total = knobs.int("objects", [9, 11, 13, 17, 19, 21, 23, 26, 29, 32]);
    this.named = knobs.int("attributes named", [1, 2, 2, 2, 2, 3, 2, 3, 3, 3]);
    this.steps = knobs.int("comparisons", [0, 0, 0, 1, 1, 1, 2, 2, 2, 3]);
    this.ranks = knobs.int("ranks from a side", [0, 0, 0, 1, 1, 2, 2, 2, 3, 3]);
    this.shapes = knobs.int("shapes", [8, 5, 4, 3, 3, 3, 3, 3, 3, 3]);
    this.hues = knobs.int("colours", [7, 4, 3, 3, 3, 3, 3, 3, 3, 3]);
    this.sizes = knobs.int("sizes", [1, 1, 2, 1, 2, 2, 2, 2, 2, 2]);
    this.fillings = knobs.int("fillings", [1, 1, 1, 1, 1, 1, 1, 2, 2, 2]);
    this.hasObjects = knobs.from("drawn objects", 1);
    this.isTurned = knobs.from("turned", 2);
    this.isLaidOut = knobs.from("laid out", 3);
  }

  sample(rng: Rng): bool {
    const pool = Pool.drawn(rng, this.shapes, this.hues, this.sizes, this.fillings, this.hasObjects);
    const total = this.total + rng.int(-1, 1);
    for (let i = 0; i < total; i++) this.things.push(pool.thing(rng));
    if (!this.place(rng, this.isTurned, this.isLaidOut)) return false;
    const attributes = varying(this.sizes, this.fillings);
    for (let i = 0; i < TRIES && this.description === null; i++) {
      this.description = Description.drawn(rng, this.things, attributes, this.named, this.steps, this.ranks);
    }
    const description = this.description;
    if (description === null) return false;
    this.at = description.find(this.things);
    this.found = this.boxOf(this.at);
    return true;
  }

  /** Two objects of one size change places. */
  makeTwin(rng: Rng): bool {
    const description = this.description!, before = this.found;
    for (let i = 0; i < EXCHANGES; i++) {
      const one = rng.pick<Thing>(this.things), other = rng.pick<Thing>(this.things);
      if (one.size != other.size || one.isAlike(other)) continue;
      exchange(one, other);
      this.at = description.find(this.things);
      if (this.at >= 0 && description.needsAll(this.things)) {
        this.found = this.boxOf(this.at);
        if (this.found.left != before.left || this.found.top != before.top) return true;
      }
      exchange(one, other);
    }
    return false;
  }

  question(words: Words): string {
    const it = this.description!.text();
    const asked = words.set("it", it).say([
      "Where is {it}? Give its bounding box.", "Find {it} and give the box around it.", "Give the bounding box of {it}.", "Draw the tightest box around {it}.", "Locate {it}.", "Which box just encloses {it}?",
      "Someone has to cut {it} out of the picture along four straight sides. Where do they cut?", "I am looking for {it}. What is its bounding box?", "Ground the phrase: {it}.",
    ]);
    return asked + REACH;
  }

  answer(): Answer {
    return new BoxAnswer(this.found.left, this.found.top, this.found.right, this.found.bottom, this.placeScale);
  }

  /** Every object is looked at for each attribute that is named, at every step, and those that have them are compared. */
  complexity(): f64 {
    return <f64>this.description!.work(this.things);
  }

  explain(): string {
    return "One object fits: " + this.description!.text() + ". Its box is " + this.answer().canonical() + ".";
  }

  /** Rings what the description leans on, in order, and draws the box. */
  solution(scene: Scene): void {
    const trail = this.description!.trail(this.things);
    for (let i = 0; i < trail.length - 1; i++) ring(scene, trail[i], (i + 1).toString());
    box(scene, this.at, this.found);
  }
}

function exchange(one: Thing, other: Thing): void {
  const x = one.x, y = one.y;
  one.x = other.x;
  one.y = other.y;
  other.x = x;
  other.y = y;
}
