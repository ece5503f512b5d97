/** Solves the square anew, letter and number of a cell as one value. */
import type { Oracle } from "../oracle.ts";
import { latticeOf, textsIn } from "../support/board.ts";
import { allDifferent, latinRules, range, type Rule } from "../support/search.ts";
import { onlyGrid } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const lattice = latticeOf(scene);
  const order = lattice.rows;
  // A letter and a number as one value: tens and ones.
  const pairs = range(1, order).flatMap((letter) => range(1, order).map((number) => 10 * letter + number));
  const domains = textsIn(scene, lattice).flat().map((texts) => pairs.filter((pair) => texts.every(({ text }) =>
    /[A-Z]/.test(text) ? Math.floor(pair / 10) === text.charCodeAt(0) - 64 : pair % 10 === Number(text))));
  const lines = latinRules(order).map((rule) => rule.scope);
  const rules = lines.flatMap((scope) => [(pair: number) => Math.floor(pair / 10), (pair: number) => pair % 10].map((part): Rule => ({
    scope,
    allows: (values) => allDifferent(scope).allows(values.map((value) => (value === undefined ? undefined : part(value)))),
  })));
  return onlyGrid(domains, [...rules, allDifferent(range(0, order * order - 1))], order, (pair) => String.fromCharCode(64 + Math.floor(pair / 10)) + (pair % 10));
};
