/** Signs that one property sorts, and no other one in the same way. */
import { SIGN_PARTS, signAttributes } from "../../../../assembly/kit/glyphs/sign";
import { allTraits, Trait, TraitKind } from "../../../../assembly/kit/glyphs/traits";
import { Rng } from "../../../../assembly/random";
import { Attribute } from "../../../../assembly/solve/rules/attribute";

/** How far a reader has to look for the property. */
export const enum Depth {
  /** A figure or a shade. */
  Look = 0,
  /** Something to be counted, or the kind of a place. */
  Measure = 1,
  /** Two parts that are the same, or opposite. */
  Match = 2,
  /** Two parts of different kinds that go with each other. */
  Relation = 3,
}
export const DEPTHS: StaticArray<string> = ["one figure or shade", "a number or a place", "two parts that match", "two parts that go together"];

/** The kinds of traits of each depth. */
const LOOK: TraitKind[] = [TraitKind.Outline, TraitKind.Inner, TraitKind.Dark];
const MEASURE: TraitKind[] = [TraitKind.Even, TraitKind.RingInCorner, TraitKind.SquareInCorner];
const MATCH: TraitKind[] = [TraitKind.Together, TraitKind.Opposite, TraitKind.SameForm];
const RELATION: TraitKind[] = [TraitKind.Neighbours, TraitKind.ArmsOfCorners, TraitKind.MoreArms, TraitKind.ArmAtRing, TraitKind.ArmAtSquare];

/** Draws of one sign, and changes of a part, before the attempt is given up. */
const DRAWS: i32 = 200;
const CHANGES: i32 = 400;

/** A trait of a depth. */
export function traitOf(rng: Rng, depth: Depth): Trait {
  const kind = rng.pick<TraitKind>(depth == Depth.Look ? LOOK : depth == Depth.Measure ? MEASURE : depth == Depth.Match ? MATCH : RELATION);
  const value = kind == TraitKind.Outline || kind == TraitKind.Inner ? rng.int(0, 4) : 2;
  return new Trait(kind, value);
}

/** Signs, some of which have a trait, while no other trait sorts off as many of them. */
export class Sorting {
  signs: i32[][] = [];
  private attributes: Attribute[] = signAttributes();
  private traits: Trait[] = allTraits();
  /** The parts that each trait is about. */
  private parts: i32[] = [];
  /** For each trait the signs that have it, as bits. */
  private having: i32[] = [];
  /** The signs that have the wanted trait, as bits. */
  private own: i32 = 0;

  /**
   * @param wanted which signs have the trait
   * @param size how many signs are sorted off
   */
  constructor(
    private trait: Trait,
    private wanted: bool[],
    private size: i32,
  ) {
    for (let k = 0; k < this.traits.length; k++) this.parts.push(this.traits[k].parts);
    for (let i = 0; i < wanted.length; i++) this.own |= <i32>wanted[i] << i;
  }

  /** Draws the signs, which differ in so many parts; false when other traits could not be kept from sorting them. */
  draw(rng: Rng, varied: i32): bool {
    const own: i32[] = [];
    const others: i32[] = [];
    for (let part = 0; part < SIGN_PARTS; part++) (this.trait.looksAt(part) ? own : others).push(part);
    const varying = own.concat(rng.shuffle<i32>(others)).slice(0, max(varied, own.length));
    const common: i32[] = [];
    for (let part = 0; part < SIGN_PARTS; part++) common.push(this.attributes[part].any(rng));
    for (let i = 0; i < this.wanted.length; i++) {
      if (!this.drawSign(rng, common, varying, this.wanted[i])) return false;
    }
    for (let k = 0; k < this.traits.length; k++) {
      let having = 0;
      for (let i = 0; i < this.signs.length; i++) having |= <i32>this.traits[k].holds(this.signs[i]) << i;
      this.having.push(having);
    }
    return this.settle(rng, varying);
  }

  private drawSign(rng: Rng, common: i32[], varying: i32[], hasTrait: bool): bool {
    for (let draws = 0; draws < DRAWS; draws++) {
      const sign = common.slice(0);
      for (let k = 0; k < varying.length; k++) sign[varying[k]] = this.attributes[varying[k]].any(rng);
      if (this.trait.holds(sign) != hasTrait) continue;
      this.signs.push(sign);
      return true;
    }
    return false;
  }

  /** Changes parts of signs as long as no more other traits sort them for it, until none does. */
  private settle(rng: Rng, varying: i32[]): bool {
    let rivals = 0;
    for (let k = 0; k < this.having.length; k++) rivals += <i32>this.isRival(k, this.having[k]);
    const having = this.having.slice(0);
    for (let changes = 0; changes < CHANGES && rivals > 0; changes++) {
      const at = rng.int(0, this.signs.length - 1);
      const part = rng.pick<i32>(varying);
      const sign = this.signs[at];
      const held = sign[part];
      sign[part] = this.attributes[part].any(rng);
      let left = rivals;
      for (let k = 0; k < having.length; k++) {
        if ((this.parts[k] & (1 << part)) == 0) continue;
        having[k] = (this.having[k] & ~(1 << at)) | (<i32>this.traits[k].holds(sign) << at);
        left += <i32>this.isRival(k, having[k]) - <i32>this.isRival(k, this.having[k]);
      }
      const isBetter = left <= rivals && this.trait.holds(sign) == this.wanted[at];
      if (isBetter) rivals = left;
      else sign[part] = held;
      for (let k = 0; k < having.length; k++) {
        if (isBetter) this.having[k] = having[k];
        else having[k] = this.having[k];
      }
    }
    return rivals == 0;
  }

  /**
   * Whether a trait that some signs have sorts off as many as the wanted one: others of them or, where it is about other parts, the same ones as
   * well, by which these parts would betray the answer.
   */
  private isRival(trait: i32, having: i32): bool {
    const size = popcnt(having);
    if (size != this.size && size != this.wanted.length - this.size) return false;
    return (having != this.own && having != (((1 << this.wanted.length) - 1) ^ this.own)) || this.parts[trait] != this.trait.parts;
  }
}
