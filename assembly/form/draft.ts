/** Where the texts of options come from: one kind of source for each kind of answer. */
import { Rng } from "../random";

/** The texts of options. */
export class Draft {
  /** Others that could have come as well. They must be wrong too: what is missing would point to the key. */
  left: string[] = [];

  /** @param texts in their natural order, where they have one @param key the place of the right one */
  constructor(public texts: string[], public key: i32) {}
}

/**
 * A source of options. Whoever sees them alone must not find the key. So what a source adds to the typical wrong steps of the environment is
 * drawn such that the same options would have come with the same chance from any of them.
 */
export abstract class Source {
  /** The most texts that a draw can give. */
  abstract get most(): i32;

  /** Whether the values have an order. */
  get isOrdered(): bool {
    return false;
  }

  /**
   * `count` different texts, or null when this draw does not give them.
   *
   * @param side where the key lies among the values, uniform in [0, 1): drawn once an instance, so that a key at the end of a scale is not
   * moved to its other side, which would show, but asked for openly
   */
  abstract draw(count: i32, side: f64, rng: Rng): Draft | null;
}
