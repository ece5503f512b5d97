/** What the scene-counting environments share: a scatter of objects with a shape, a colour, a size and a filling. */
import { scatter } from "../../../assembly/kit/marks/scatter";
import { drawShape, Shape, SHAPES, shapeName } from "../../../assembly/kit/marks/shape";
import { Rng } from "../../../assembly/random";
import { Environment } from "../../../assembly/environment";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { ring } from "../../../assembly/scene/solution";
import { Hue, hueName, HUES } from "../../../assembly/scene/style";

/** What an object can be asked for; -1 leaves an attribute open. */
export class Kind {
  constructor(
    public shape: i32 = -1,
    public hue: i32 = -1,
    /** 0 small, 1 large. */
    public size: i32 = -1,
    /** 0 filled, 1 hollow. */
    public hollow: i32 = -1,
  ) {}

  /** Whether an object has every attribute that this kind names. */
  covers(thing: Thing): bool {
    return (
      (this.shape < 0 || this.shape == thing.shape) &&
      (this.hue < 0 || this.hue == thing.hue) &&
      (this.size < 0 || this.size == thing.size) &&
      (this.hollow < 0 || this.hollow == thing.hollow)
    );
  }

  /** Whether some object could be of both kinds. */
  meets(other: Kind): bool {
    return (
      agree(this.shape, other.shape) && agree(this.hue, other.hue) &&
      agree(this.size, other.size) && agree(this.hollow, other.hollow)
    );
  }

  /** "large hollow red circles", "shapes" ... */
  name(): string {
    const parts: string[] = [];
    if (this.size >= 0) parts.push(this.size == 1 ? "large" : "small");
    if (this.hollow >= 0) parts.push(this.hollow == 1 ? "hollow" : "filled");
    if (this.hue >= 0) parts.push(hueName(<Hue>this.hue));
    parts.push(this.shape >= 0 ? shapeName(<Shape>this.shape) : "shapes");
    return parts.join(" ");
  }
}

function agree(a: i32, b: i32): bool {
  return a < 0 || b < 0 || a == b;
}

/** One object of the scene. */
export class Thing {
  x: f64 = 0;
  y: f64 = 0;
  angle: f64 = 0;

  constructor(public shape: i32, public hue: i32, public size: i32, public hollow: i32) {}

  get radius(): f64 {
    return this.size == 1 ? LARGE : SMALL;
  }
}

/** The shapes, colours, sizes and fillings that occur in one picture. */
export class Pool {
  private constructor(public shapes: i32[], public hues: i32[], public sizes: i32, public fillings: i32) {}

  /** So many of each, drawn at random; with one size all objects are small, with one filling all are filled. */
  static drawn(rng: Rng, shapes: i32, hues: i32, sizes: i32, fillings: i32): Pool {
    return new Pool(rng.sample(shapes, SHAPES), rng.sample(hues, HUES), sizes, fillings);
  }

  /** Any object of the pool. */
  thing(rng: Rng): Thing {
    return new Thing(rng.pick<i32>(this.shapes), rng.pick<i32>(this.hues), rng.int(0, this.sizes - 1), rng.int(0, this.fillings - 1));
  }

  /** An object of a kind; what the kind leaves open is drawn. */
  thingOf(rng: Rng, kind: Kind): Thing {
    const thing = this.thing(rng);
    if (kind.shape >= 0) thing.shape = kind.shape;
    if (kind.hue >= 0) thing.hue = kind.hue;
    if (kind.size >= 0) thing.size = kind.size;
    if (kind.hollow >= 0) thing.hollow = kind.hollow;
    return thing;
  }

  /** A kind of the pool that names `count` of the attributes that vary. */
  kind(rng: Rng, count: i32): Kind {
    const kind = new Kind();
    const thing = this.thing(rng);
    const order = rng.permutation(4);
    let left = count;
    for (let i = 0; i < 4 && left > 0; i++) {
      const attribute = order[i];
      if (attribute == 0 && this.shapes.length > 1) kind.shape = thing.shape;
      else if (attribute == 1 && this.hues.length > 1) kind.hue = thing.hue;
      else if (attribute == 2 && this.sizes > 1) kind.size = thing.size;
      else if (attribute == 3 && this.fillings > 1) kind.hollow = thing.hollow;
      else continue;
      left--;
    }
    return kind;
  }
}

/** Radii of the objects by size; the area of a large one is 2.6 times that of a small one. */
const SMALL: f64 = 18;
const LARGE: f64 = 29;
/** Free room along the edges of the canvas, and between two objects. */
export const EDGE: f64 = 24;
export const GAP: f64 = 7;
/** Proposals before a picture is given up. */
const PROPOSALS: i32 = 800;

export abstract class ShapeScene extends Environment {
  things: Thing[] = [];

  /** Whether an object counts; what `gather` goes by. */
  protected isWanted(thing: Thing): bool {
    assert(false, "gather needs isWanted");
    return false;
  }

  /**
   * Draws objects until `wanted` of them count and `total - wanted` do not; false when that takes too long. Half of them are
   * any of the pool, the others of kinds that the question is about: without these, rare kinds would hardly occur.
   */
  protected gather(rng: Rng, pool: Pool, total: i32, wanted: i32, kinds: Kind[] = []): bool {
    this.things = [];
    let needed = wanted;
    let others = total - wanted;
    for (let i = 0; i < PROPOSALS && needed + others > 0; i++) {
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

  /** Gives every object a place; false when there was no room. */
  protected place(rng: Rng, isTurned: bool): bool {
    // The largest first, or they find no room; shuffled afterwards, so that the drawing order tells nothing.
    this.things.sort((a, b) => b.size - a.size);
    const radii: f64[] = [];
    for (let i = 0; i < this.things.length; i++) radii.push(this.things[i].radius);
    const placed = scatter(rng, radii, EDGE, EDGE, this.width - 2 * EDGE, this.height - 2 * EDGE, GAP);
    if (placed === null) return false;
    for (let i = 0; i < this.things.length; i++) {
      const thing = this.things[i];
      thing.x = placed.x[i];
      thing.y = placed.y[i];
      if (isTurned) thing.angle = rng.range(-180, 180);
    }
    rng.shuffle<Thing>(this.things);
    return true;
  }

  protected countOf(kind: Kind): i32 {
    let count = 0;
    for (let i = 0; i < this.things.length; i++) count += <i32>kind.covers(this.things[i]);
    return count;
  }

  draw(scene: Scene): void {
    for (let i = 0; i < this.things.length; i++) {
      scene.tag(i);
      drawThing(scene, this.things[i]);
    }
    scene.tag(-1);
  }

  /** Rings and numbers the objects of a kind. */
  protected ringAll(scene: Scene, kind: Kind): void {
    let count = 0;
    for (let i = 0; i < this.things.length; i++) {
      if (kind.covers(this.things[i])) ring(scene, i, (++count).toString());
    }
  }
}

/** Draws one object: filled with its colour and outlined, or hollow with an outline of its colour. */
export function drawThing(scene: Scene, thing: Thing, radius: f64 = thing.radius): void {
  const style = scene.style;
  const hue = style.hue(<Hue>thing.hue);
  const paint = thing.hollow == 1
    ? Paint.line(hue, style.stroke(5))
    : Paint.fill(hue).edge(style.ink, style.stroke(2));
  drawShape(scene, <Shape>thing.shape, thing.x, thing.y, radius, thing.angle, paint);
}
