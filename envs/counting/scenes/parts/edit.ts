/** Changes to a scene that a question tells of. */
import { Shape, shapeName } from "../../../../assembly/kit/marks/shape";
import { Rng } from "../../../../assembly/random";
import { Hue, hueName } from "../../../../assembly/scene/style";
import { Attribute, Kind, Pool, Thing } from "../../../../assembly/kit/marks/thing";

const enum Change {
  Remove = 0,
  Recolour = 1,
  Reshape = 2,
}

/** One change: all objects of a kind are removed, or get another colour or shape. */
export class Edit {
  private constructor(private change: Change, public kind: Kind, private value: i32) {}

  /** A change of a kind that names up to `named` attributes. */
  static drawn(rng: Rng, pool: Pool, named: i32): Edit {
    const change = <Change>rng.int(0, 2);
    const kind = pool.kind(rng, rng.int(1, named));
    if (change == Change.Remove) return new Edit(change, kind, 0);
    const attribute = change == Change.Recolour ? Attribute.Hue : Attribute.Shape;
    return new Edit(change, kind, pool.other(rng, attribute, kind.of(attribute)));
  }

  /** Whether objects are taken away, and not changed. */
  get removes(): bool {
    return this.change == Change.Remove;
  }

  /** Whether it may change how many objects of a kind there are. */
  concerns(wanted: Kind): bool {
    return (
      this.kind.meets(wanted) ||
      (this.change == Change.Recolour && this.value == wanted.of(Attribute.Hue)) ||
      (this.change == Change.Reshape && this.value == wanted.of(Attribute.Shape))
    );
  }

  /** What becomes of an object; null when it is removed. */
  after(thing: Thing): Thing | null {
    if (!this.kind.covers(thing)) return thing;
    if (this.change == Change.Remove) return null;
    const changed = new Thing(thing.shape, thing.hue, thing.size, thing.filling);
    changed.give(this.change == Change.Recolour ? Attribute.Hue : Attribute.Shape, this.value);
    return changed;
  }

  /** "all red stars are painted blue". */
  said(): string {
    const all = "all " + this.kind.name() + " are ";
    if (this.change == Change.Remove) return all + "taken away";
    if (this.change == Change.Recolour) return all + "painted " + hueName(<Hue>this.value);
    return all + "turned into " + shapeName(<Shape>this.value);
  }
}

/** What becomes of an object by changes in their order, one of them left out; null when it is removed. */
export function after(thing: Thing, edits: Edit[], leftOut: i32 = -1): Thing | null {
  let result: Thing | null = thing;
  for (let i = 0; i < edits.length && result !== null; i++) if (i != leftOut) result = edits[i].after(result);
  return result;
}
