/** What the scene-counting environments share: a scatter of objects with a shape, a colour, a size and a filling. */
import { scatter } from "../../../assembly/kit/scatter";
import { drawShape, Shape, shapeName } from "../../../assembly/kit/shape";
import { Rng } from "../../../assembly/random";
import { Environment } from "../../../assembly/environment";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Hue, hueName } from "../../../assembly/scene/style";

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

  /** "large hollow red circles", "objects" ... */
  name(): string {
    const parts: string[] = [];
    if (this.size >= 0) parts.push(this.size == 1 ? "large" : "small");
    if (this.hollow >= 0) parts.push(this.hollow == 1 ? "hollow" : "filled");
    if (this.hue >= 0) parts.push(hueName(<Hue>this.hue));
    parts.push(this.shape >= 0 ? shapeName(<Shape>this.shape) : "shapes");
    return parts.join(" ");
  }
}

/** One object of the scene. */
export class Thing {
  x: f64 = 0;
  y: f64 = 0;
  angle: f64 = 0;

  constructor(public shape: i32, public hue: i32, public size: i32, public hollow: i32) {}
}

/** Radii of the objects by size; the area of a large one is 2.6 times that of a small one. */
const SMALL: f64 = 18;
const LARGE: f64 = 29;
const EDGE: f64 = 24;
const GAP: f64 = 7;

export abstract class ShapeScene extends Environment {
  things: Thing[] = [];

  /** Gives every object a place; false when there was no room. */
  protected place(rng: Rng, isTurned: bool): bool {
    // The largest first, or they find no room; shuffled afterwards, so that the drawing order tells nothing.
    this.things.sort((a, b) => b.size - a.size);
    const radii: f64[] = [];
    for (let i = 0; i < this.things.length; i++) radii.push(radiusOf(this.things[i]));
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
    const style = scene.style;
    for (let i = 0; i < this.things.length; i++) {
      const thing = this.things[i];
      const hue = style.hue(<Hue>thing.hue);
      const paint = thing.hollow == 1
        ? Paint.line(hue, style.stroke(5))
        : Paint.fill(hue).edge(style.ink, style.stroke(2));
      drawShape(scene, <Shape>thing.shape, thing.x, thing.y, radiusOf(thing), thing.angle, paint);
    }
  }
}

function radiusOf(thing: Thing): f64 {
  return thing.size == 1 ? LARGE : SMALL;
}
