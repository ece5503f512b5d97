/** Objects with a shape, a colour, a size and a filling, and what they can be asked for. */
import { drawShape, PLAIN_SHAPES, Shape, shapeName, SHAPES } from "./shape";
import { Rng } from "../../random";
import { Paint } from "../../scene/paint";
import { Scene } from "../../scene/scene";
import { Hue, hueName, HUES } from "../../scene/style";

/** What an object can be told by. */
export const enum Attribute {
  Shape = 0,
  Hue = 1,
  Size = 2,
  Filling = 3,
}

/** How many attributes there are. */
export const ATTRIBUTES: i32 = 4;

/** Radii of the objects by size, in canvas units; the area of a large one is 2.6 times that of a small one. */
const SMALL: f64 = 18;
const LARGE: f64 = 29;
/** How far a drawn object leans at most, in degrees: a house does not stand on its roof. */
const LEAN: f64 = 25;

/** One object of the scene. */
export class Thing {
  x: f64 = 0;
  y: f64 = 0;
  angle: f64 = 0;

  /** Size is 0 small or 1 large, filling 0 filled or 1 hollow. */
  constructor(public shape: i32, public hue: i32, public size: i32, public filling: i32) {}

  get radius(): f64 {
    return this.size == 1 ? LARGE : SMALL;
  }

  /** The same at the same place. */
  copy(): Thing {
    const other = new Thing(this.shape, this.hue, this.size, this.filling);
    other.x = this.x;
    other.y = this.y;
    other.angle = this.angle;
    return other;
  }

  /** Turns it by chance: plain shapes any way, drawn objects a little. */
  turn(rng: Rng): void {
    this.angle = this.shape < PLAIN_SHAPES ? rng.range(-180, 180) : rng.range(-LEAN, LEAN);
  }

  of(attribute: Attribute): i32 {
    return attribute == Attribute.Shape ? this.shape : attribute == Attribute.Hue ? this.hue : attribute == Attribute.Size ? this.size : this.filling;
  }

  give(attribute: Attribute, value: i32): void {
    if (attribute == Attribute.Shape) this.shape = value;
    else if (attribute == Attribute.Hue) this.hue = value;
    else if (attribute == Attribute.Size) this.size = value;
    else this.filling = value;
  }

  /** Gives it the shape, colour and filling of another object, and its turn. */
  dress(other: Thing): void {
    this.shape = other.shape;
    this.hue = other.hue;
    this.filling = other.filling;
    this.angle = other.angle;
  }

  /** Whether another object has the same of everything. */
  isAlike(other: Thing): bool {
    return this.shape == other.shape && this.hue == other.hue && this.size == other.size && this.filling == other.filling;
  }
}

/** What an object can be asked for: a value for each attribute, -1 where it is left open. */
export class Kind {
  private values: StaticArray<i32> = [-1, -1, -1, -1];

  of(attribute: Attribute): i32 {
    return this.values[attribute];
  }

  /** Names a value of an attribute; -1 leaves it open. */
  ask(attribute: Attribute, value: i32): Kind {
    this.values[attribute] = value;
    return this;
  }

  asks(attribute: Attribute): bool {
    return this.values[attribute] >= 0;
  }

  /** How many attributes it names. */
  get named(): i32 {
    let count = 0;
    for (let a = 0; a < ATTRIBUTES; a++) count += <i32>this.asks(a);
    return count;
  }

  /** The same with one attribute left open. */
  without(attribute: Attribute): Kind {
    const kind = new Kind();
    for (let a = 0; a < ATTRIBUTES; a++) if (a != attribute) kind.ask(a, this.values[a]);
    return kind;
  }

  /** Whether an object has every attribute that this kind names. */
  covers(thing: Thing): bool {
    for (let a = 0; a < ATTRIBUTES; a++) if (this.asks(a) && this.values[a] != thing.of(a)) return false;
    return true;
  }

  /** Whether some object could be of both kinds. */
  meets(other: Kind): bool {
    for (let a = 0; a < ATTRIBUTES; a++) if (this.asks(a) && other.asks(a) && this.values[a] != other.values[a]) return false;
    return true;
  }

  /** "large hollow red circles", "objects" ... */
  name(): string {
    const words = this.adjectives();
    words.push(this.asks(Attribute.Shape) ? shapeName(<Shape>this.of(Attribute.Shape)) : "objects");
    return words.join(" ");
  }

  /** "large hollow red circle", "object" ... */
  singular(): string {
    const words = this.adjectives();
    words.push(this.asks(Attribute.Shape) ? shapeName(<Shape>this.of(Attribute.Shape), false) : "object");
    return words.join(" ");
  }

  /** "1 red circle", "3 red circles". */
  counted(count: i32): string {
    return count.toString() + " " + (count == 1 ? this.singular() : this.name());
  }

  private adjectives(): string[] {
    const words: string[] = [];
    if (this.asks(Attribute.Size)) words.push(this.of(Attribute.Size) == 1 ? "large" : "small");
    if (this.asks(Attribute.Filling)) words.push(this.of(Attribute.Filling) == 1 ? "hollow" : "filled");
    if (this.asks(Attribute.Hue)) words.push(hueName(<Hue>this.of(Attribute.Hue)));
    return words;
  }
}

/** The shapes, colours, sizes and fillings that occur in one picture. */
export class Pool {
  private constructor(public shapes: i32[], public hues: i32[], public sizes: i32, public fillings: i32) {}

  /**
   * So many of each, drawn at random; with one size all objects are small, with one filling all are filled.
   *
   * @param hasObjects whether shapes may be drawn objects: in a third of the pictures all are, in a third some
   */
  static drawn(rng: Rng, shapes: i32, hues: i32, sizes: i32, fillings: i32, hasObjects: bool): Pool {
    const objects = SHAPES - PLAIN_SHAPES;
    const mix = hasObjects ? rng.int(shapes <= objects ? 0 : 1, 2) : 2;
    const first = mix == 0 ? PLAIN_SHAPES : 0;
    const chosen = rng.sample(shapes, mix == 0 ? objects : mix == 1 ? SHAPES : PLAIN_SHAPES);
    for (let i = 0; i < shapes; i++) chosen[i] += first;
    return new Pool(chosen, rng.sample(hues, HUES), sizes, fillings);
  }

  /** How many values of an attribute occur. */
  count(attribute: Attribute): i32 {
    return attribute == Attribute.Shape ? this.shapes.length : attribute == Attribute.Hue ? this.hues.length : attribute == Attribute.Size ? this.sizes : this.fillings;
  }

  value(rng: Rng, attribute: Attribute): i32 {
    const i = rng.int(0, this.count(attribute) - 1);
    return attribute == Attribute.Shape ? this.shapes[i] : attribute == Attribute.Hue ? this.hues[i] : i;
  }

  /** A value of an attribute that varies, but not this one. */
  other(rng: Rng, attribute: Attribute, value: i32): i32 {
    let other = value;
    while (other == value) other = this.value(rng, attribute);
    return other;
  }

  /** Any object of the pool. */
  thing(rng: Rng): Thing {
    return this.thingOf(rng, new Kind());
  }

  /** An object of a kind; what the kind leaves open is drawn. */
  thingOf(rng: Rng, kind: Kind): Thing {
    const thing = new Thing(0, 0, 0, 0);
    for (let a = 0; a < ATTRIBUTES; a++) thing.give(a, kind.asks(a) ? kind.of(a) : this.value(rng, a));
    return thing;
  }

  /** An object that misses a kind by one of its attributes alone. */
  nearMiss(rng: Rng, kind: Kind, attribute: Attribute): Thing {
    const thing = this.thingOf(rng, kind);
    thing.give(attribute, this.other(rng, attribute, kind.of(attribute)));
    return thing;
  }

  /** A kind of the pool that names `count` of the attributes that vary. */
  kind(rng: Rng, count: i32): Kind {
    const kind = new Kind();
    const order = rng.permutation(ATTRIBUTES);
    let left = count;
    for (let i = 0; i < ATTRIBUTES && left > 0; i++) {
      if (this.count(order[i]) == 1) continue;
      kind.ask(order[i], this.value(rng, order[i]));
      left--;
    }
    return kind;
  }
}

/** Draws one object: filled with its colour and outlined, or hollow with an outline of its colour. */
export function drawThing(scene: Scene, thing: Thing, radius: f64 = thing.radius): void {
  const style = scene.style;
  const hue = style.hue(<Hue>thing.hue);
  const paint = thing.filling == 1
    ? Paint.line(hue, style.stroke(thing.shape < PLAIN_SHAPES ? 5 : 3.5))
    : Paint.fill(hue).edge(style.ink, style.stroke(2));
  drawShape(scene, <Shape>thing.shape, thing.x, thing.y, radius, thing.angle, paint);
}
