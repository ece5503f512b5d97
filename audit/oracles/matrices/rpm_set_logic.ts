/** Dots and lines have a rule each; the option that follows both. */
import type { Oracle } from "../oracle.ts";
import { matrixOf, type Panel } from "../support/panels.ts";
import { NO_CONDITION, optionShortcuts } from "./parts.ts";

/** What a panel shows as a set of places and lines, each named by where it lies in its panel. */
function elements(panel: Panel): Set<string> {
  const name = (x: number, y: number): string => `${Math.round(((x - panel.centre.x) / panel.side) * 30)},${Math.round(((y - panel.centre.y) / panel.side) * 30)}`;
  return new Set(panel.marks.map((mark) => {
    if (mark.type === "circle") return `dot ${name(mark.cx, mark.cy)}`;
    if (mark.type !== "line") throw new Error(`a ${mark.type} is neither a dot nor a line`);
    return `line ${[name(mark.x1, mark.y1), name(mark.x2, mark.y2)].sort().join(" ")}`;
  }));
}

/** The ways in which the third set of a row may come from the first two. */
const OPERATIONS: ((a: boolean, b: boolean) => boolean)[] = [
  (a, b) => a || b, (a, b) => a && b, (a, b) => a && !b, (a, b) => b && !a, (a, b) => a !== b, (a, b) => a === b, (a) => a, (_a, b) => b,
];

export const oracle: Oracle = (scene) => {
  const { panels, options } = matrixOf(scene);
  const sets = panels.slice(0, 8).map(elements);
  const offered = [...options].map(([letter, panel]) => ({ letter, set: elements(panel) }));
  const names = new Set([...sets, ...offered.map(({ set }) => set)].flatMap((set) => [...set]));
  const fits = (set: Set<string>, kind: string): boolean => {
    const own = [...names].filter((name) => name.startsWith(kind));
    const rows = [[sets[0]!, sets[1]!, sets[2]!], [sets[3]!, sets[4]!, sets[5]!], [sets[6]!, sets[7]!, set]] as const;
    // "The third is always the same" would be a rule as well.
    const isAlwaysThis = own.every((name) => sets[2]!.has(name) === sets[5]!.has(name) && sets[5]!.has(name) === set.has(name));
    return isAlwaysThis || OPERATIONS.some((operation) => rows.every(([a, b, c]) => own.every((name) => operation(a.has(name), b.has(name)) === c.has(name))));
  };
  const fitting = offered.filter(({ set }) => fits(set, "dot") && fits(set, "line"));
  return fitting.length === 1 ? fitting[0]!.letter : null;
};

export const without = NO_CONDITION;
export const shortcuts = optionShortcuts;
