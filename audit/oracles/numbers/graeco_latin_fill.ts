/** Solves the square anew, letter and number of a cell as one value. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { gridText, latticeOf, textsIn } from "../support/board.ts";
import { allDifferent, latinRules, range, type Rule } from "../support/search.ts";
import { ONE_PUZZLE, onlyGrid } from "./parts.ts";

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

export const without = ONE_PUZZLE;

/** Fills every row with what it lacks, without a look at columns or at the pairs. */
const lacking = (isRising: boolean) => (scene: Inspection): string => {
  const lattice = latticeOf(scene);
  return gridText(textsIn(scene, lattice).map((row) => {
    const parts = row.map((texts) => texts.map(({ text }) => text).join(""));
    const fill = (pattern: RegExp, all: string[]): string[] => {
      const given = parts.map((part) => pattern.exec(part)?.[0] ?? null);
      const left = all.filter((text) => !given.includes(text));
      if (!isRising) left.reverse();
      return given.map((text) => text ?? left.shift()!);
    };
    const letters = fill(/[A-Z]/, range(1, lattice.rows).map((i) => String.fromCharCode(64 + i)));
    const numbers = fill(/\d/, range(1, lattice.rows).map(String));
    return letters.map((letter, i) => letter + numbers[i]!);
  }));
};

export const shortcuts = { "what the row lacks, rising": lacking(true), "what the row lacks, falling": lacking(false) };
