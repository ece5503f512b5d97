/** Options that differ in three attributes, none of which tells the key. */
import { Rng } from "../../random";
import { Options } from "./options";

/** How many options bisection makes: two values of each of three attributes. */
export const BISECTED: i32 = 8;

/** What a panel shows: one integer an attribute, in the order that its environment keeps. */
export class Panel {
  constructor(public values: i32[]) {}

  /** The same for panels that look the same, and for those alone. */
  text(): string {
    return this.values.join(",");
  }

  /** This panel with another value of one attribute. */
  with(attribute: i32, value: i32): Panel {
    const values = this.values.slice(0);
    values[attribute] = value;
    return new Panel(values);
  }
}

/**
 * Makes options by bisection (Hu et al., 2021, I-RAVEN): three attributes take the key's value or one other value, in all
 * eight combinations. Each of these values stands in four options, and which of the two is the key's cannot be told from the
 * options, as both are drawn evenly from the same values.
 *
 * @param chosen three attributes
 * @param ends for every attribute the values of which the key's was drawn, each equally likely
 */
export function bisected(rng: Rng, key: Panel, chosen: i32[], ends: i32[][]): Options<Panel> {
  const options = new Options<Panel>(key, key.text(), BISECTED);
  const other: i32[] = [];
  for (let i = 0; i < 3; i++) {
    const values = ends[chosen[i]];
    const own = values.indexOf(key.values[chosen[i]]);
    other.push(values[(own + rng.int(1, values.length - 1)) % values.length]);
  }
  for (let mix = 1; mix < BISECTED; mix++) {
    let panel = key;
    for (let i = 0; i < 3; i++) {
      if ((mix & (1 << i)) != 0) panel = panel.with(chosen[i], other[i]);
    }
    options.offer(panel, panel.text());
  }
  options.settle(rng);
  return options;
}
