/** Lays the panels on each other, the last one in every view that fits, and reads the table of what comes of which colours. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { copies, decided, type Form, type Grid, sameShape, sheetOf, textOf, VIEWS } from "./parts.ts";

/** So many parts between full lines of one colour; none where they are not there. */
function panelsOf(grid: Grid, count: number): Grid[] {
  const lines = grid.map((row) => (row[0] !== 0 && row.every((colour) => colour === row[0]) ? row[0]! : 0));
  const rows = (grid.length + 1) / count - 1;
  if (!Number.isInteger(rows) || rows < 1) return [];
  const cuts = Array.from({ length: count - 1 }, (_, i) => (i + 1) * (rows + 1) - 1);
  return cuts.every((cut) => lines[cut]! > 0 && lines[cut] === lines[cuts[0]!]) ? Array.from({ length: count }, (_, i) => grid.slice(i * (rows + 1), i * (rows + 1) + rows)) : [];
}

/** Two panels, or three where every grid can be parted so. */
const allPanels = (grid: Grid): Grid[] => (panelsOf(grid, 3).length > 0 ? panelsOf(grid, 3) : panelsOf(grid, 2));

const overlaid = (count: number, view: (grid: Grid) => Grid | null): Form => (pairs, test) => {
  const keysOf = (grid: Grid): string[][] | null => {
    const panels = panelsOf(grid, count);
    if (panels.length < 2) return null;
    const last = view(panels.at(-1)!)!;
    if (!sameShape(last, panels[0]!)) return null;
    return panels[0]!.map((row, r) => row.map((_, c) => [...panels.slice(0, -1), last].map((panel) => panel[r]![c]).join(" ")));
  };
  const table = new Map<string, number>();
  for (const [input, output] of pairs) {
    const keys = keysOf(input);
    if (!keys || keys.length !== output.length || keys[0]!.length !== output[0]!.length) return [];
    for (const [r, row] of keys.entries()) {
      for (const [c, key] of row.entries()) {
        if ((table.get(key) ?? output[r]![c]!) !== output[r]![c]!) return [];
        table.set(key, output[r]![c]!);
      }
    }
  }
  const keys = keysOf(test);
  return keys?.flat().every((key) => table.has(key)) ? [keys.map((row) => row.map((key) => table.get(key)!))] : [];
};

export const oracle: Oracle = (scene) => decided(sheetOf(scene), [], [2, 3].flatMap((count) => VIEWS.map((view) => overlaid(count, view))));

/** The question has no condition. */
export const without = {};

const panel = (place: number) => (scene: Inspection): string => textOf(allPanels(sheetOf(scene).test).at(place)!);

export const shortcuts = {
  "copies the test": copies,
  "gives the first panel": panel(0),
  "gives the last panel": panel(-1),
  "marks what any panel has in the first new colour": (scene: Inspection) => {
    const { pairs, test } = sheetOf(scene);
    const colour = pairs[0]![1].flat().find((value) => value > 0) ?? 0;
    const panels = allPanels(test);
    return textOf(panels[0]!.map((row, r) => row.map((_, c) => (panels.some((one) => one[r]![c]! > 0) ? colour : 0))));
  },
};
