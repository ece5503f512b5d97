/** The rows of a data set, in an order that every host gives them. */
import type { Kernel } from "./kernel.ts";
import type { Container, Degradation, Form, Split, StyleName } from "./types.ts";

/** Which instances, and how they are asked for. */
export interface RowSelection {
  /**
   * Names of environments, all when left out: a list, or a record of weights. With `total`, every name has its share of it: equal ones, or by
   * weight. An environment counts for the first that names it.
   */
  envs?: readonly string[] | Readonly<Record<string, number>>;
  /** What to leave out of them. */
  without?: readonly string[];
  /** 0 to 9; all when left out. */
  levels?: readonly number[];
  /** Instances of every environment and level; this or `total`. */
  count?: number;
  /** Instances in all. */
  total?: number;
  /** The first seed of every environment and level; 0 when left out. */
  seed?: number | bigint;
  split?: Split;
  style?: StyleName;
  container?: Container;
  form?: Form;
  degrade?: Degradation;
}

/** Rows that are asked for at once. */
const BLOCK = 256;

/** The rows of a selection. Each is a function of the selection and its place alone, so workers take any of them, and more rows begin with these. */
export class Plan {
  /** How many rows there are. */
  readonly length: number;
  readonly #kernel: Kernel;
  readonly #selection: RowSelection;

  /** @throws KernelError when the selection makes no sense */
  constructor(kernel: Kernel, selection: RowSelection) {
    this.#kernel = kernel;
    this.#selection = selection;
    this.length = this.#ask(0, 0).length;
  }

  /** The tokens of the rows from `from` to before `to`. */
  *tokens(from = 0, to = this.length): Generator<string, void, undefined> {
    for (let start = from; start < Math.min(to, this.length); start += BLOCK) {
      yield* this.#ask(start, Math.min(BLOCK, to - start)).tokens;
    }
  }

  [Symbol.iterator](): Generator<string, void, undefined> {
    return this.tokens();
  }

  #ask(from: number, n: number): { length: number; tokens: string[] } {
    return this.#kernel.call({ op: "plan", ...this.#selection, from, n });
  }
}
