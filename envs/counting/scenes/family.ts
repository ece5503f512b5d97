/** What the scene-counting environments share: objects with a shape, a colour, a size and a filling, laid out in many ways. */
import { Environment } from "../../../assembly/environment";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { ring } from "../../../assembly/scene/solution";
import { drawThings, settle } from "../../../assembly/kit/marks/settle";
import { Kind, Pool, Thing } from "../../../assembly/kit/marks/thing";

/** Free room along the edges of the canvas, and between two objects, in canvas units. */
export const EDGE: f64 = 24;
export const GAP: f64 = 7;
/** What an object's radius comes to where there are two sizes. */
const MIXED: f64 = 25;
/** Proposals before a picture is given up, and before that when they are all of one sort. */
const PROPOSALS: i32 = 600;
const HOPELESS: i32 = 40;
/** Changes of one object that are tried for a twin: rare kinds are met now and then. */
const EXCHANGES: i32 = 60;

export abstract class ShapeScene extends Environment {
  things: Thing[] = [];
  /** What is asked for. */
  protected result: i32 = 0;

  /** Whether an object counts. */
  protected abstract isWanted(thing: Thing): bool;

  /**
   * Draws objects until `wanted` of them count and `total - wanted` do not; false when that takes too long. Half of them are
   * any of the pool, the others of kinds that the question is about: without these, rare kinds would hardly occur.
   */
  protected gather(rng: Rng, pool: Pool, total: i32, wanted: i32, kinds: Kind[] = []): bool {
    this.things = [];
    let needed = wanted;
    let others = total - wanted;
    for (let i = 0; i < PROPOSALS && needed + others > 0; i++) {
      // Where all proposals or none count, more of them do not help.
      if (i == HOPELESS && (needed == wanted || others == total - wanted)) return false;
      const thing = kinds.length > 0 && rng.chance(0.5) ? pool.thingOf(rng, rng.pick<Kind>(kinds)) : pool.thing(rng);
      if (this.isWanted(thing)) {
        if (needed == 0) continue;
        needed--;
      } else {
        if (others == 0) continue;
        others--;
      }
      this.things.push(thing);
    }
    return needed + others == 0;
  }

  /**
   * Fixes the canvas and gives every object a place; false when there was no room. `isTurned` turns them, `isLaidOut` puts them in
   * rows, rings, heaps and the like instead of an even scatter.
   */
  protected place(rng: Rng, isTurned: bool, isLaidOut: bool): bool {
    const canvas = settle(rng, this.things, MIXED, EDGE, GAP, isTurned, isLaidOut);
    if (canvas === null) return false;
    this.width = canvas.width;
    this.height = canvas.height;
    return true;
  }

  /** Gives an object the looks of another one of its size. */
  makeTwin(rng: Rng): bool {
    const before = this.result;
    for (let i = 0; i < EXCHANGES; i++) {
      const thing = rng.pick<Thing>(this.things);
      const other = rng.pick<Thing>(this.things);
      if (thing.size != other.size || thing.isAlike(other)) continue;
      const own = new Thing(thing.shape, thing.hue, thing.size, thing.filling);
      own.angle = thing.angle;
      thing.dress(other);
      if (this.recount() && this.result != before) return true;
      thing.dress(own);
    }
    return false;
  }

  /** Counts anew after an object has changed; false when that leaves nothing to ask for. */
  protected recount(): bool {
    this.result = 0;
    for (let i = 0; i < this.things.length; i++) this.result += <i32>this.isWanted(this.things[i]);
    return this.result > 0;
  }

  protected countOf(kind: Kind): i32 {
    let count = 0;
    for (let i = 0; i < this.things.length; i++) count += <i32>kind.covers(this.things[i]);
    return count;
  }

  draw(scene: Scene): void {
    drawThings(scene, this.things);
  }

  /** Rings and numbers what counts. */
  solution(scene: Scene): void {
    let count = 0;
    for (let i = 0; i < this.things.length; i++) if (this.isWanted(this.things[i])) ring(scene, i, (++count).toString());
  }
}
