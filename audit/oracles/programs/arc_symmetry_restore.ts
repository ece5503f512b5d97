/** Tries every colour as the cover and every set of symmetries under which the rest is as it was. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { cellsWhere, copies, coloursOf, decided, type Grid, mapped, type Rule, sheetOf, textOf, VIEWS, window } from "./parts.ts";

/** What lies under the cover, by the images of its cells; null where nothing tells or two images differ. */
function uncovered(grid: Grid, cover: number, views: Rule[]): Grid | null {
  const images = views.map((view) => view(grid)!);
  if (images.some((image) => image.length !== grid.length || image[0]!.length !== grid[0]!.length)) return null;
  const seen = mapped(grid, (_, r, c) => {
    const colours = new Set(images.map((image) => image[r]![c]!).filter((colour) => colour !== cover));
    return colours.size === 1 ? [...colours][0]! : -1;
  });
  return seen.flat().includes(-1) ? null : seen;
}

const patch = (grid: Grid, whole: Grid, cover: number): Grid | null => {
  const cells = cellsWhere(grid, (colour) => colour === cover);
  if (cells.length === 0) return null;
  const [rows, columns] = [cells.map(([r]) => r), cells.map(([, c]) => c)];
  return window(whole, { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) });
};

/** The groups that single symmetries and pairs of them make. */
const GROUPS: number[][] = [[0, 1], [0, 2], [0, 3], [0, 4], [0, 5], [0, 6], [0, 7], [0, 1, 4, 5], [0, 3, 4, 7], [0, 2, 4, 6], [0, 1, 2, 3, 4, 5, 6, 7]];

function rulesFor(grids: Grid[]): Rule[] {
  return coloursOf(grids).flatMap((cover) => GROUPS.flatMap((group): Rule[] => {
    const views = group.map((place) => VIEWS[place]!);
    return [
      (grid) => uncovered(grid, cover, views),
      (grid) => {
        const whole = uncovered(grid, cover, views);
        return whole && patch(grid, whole, cover);
      },
    ];
  }));
}

export const oracle: Oracle = (scene) => {
  const sheet = sheetOf(scene);
  return decided(sheet, rulesFor([sheet.pairs[0]![0]]), []);
};

/** The question has no condition. */
export const without = {};

/** The cover is the one colour that every input has in one full rectangle and no output has. */
function guessed(scene: Inspection, view: Rule): string | null {
  const { pairs, test } = sheetOf(scene);
  const cover = coloursOf([pairs[0]![0]]).find((colour) => pairs.every(([input, output]) => input.flat().includes(colour) && !output.flat().includes(colour)));
  if (cover === undefined) return null;
  const image = view(test)!;
  const whole = mapped(test, (colour, r, c) => (colour === cover ? (image[r]![c] === cover ? 0 : image[r]![c]!) : colour));
  return textOf(pairs[0]![1].length === pairs[0]![0].length ? whole : patch(test, whole, cover)!);
}

export const shortcuts = {
  "copies the test": copies,
  "mirrors top to bottom whatever the pattern": (scene: Inspection) => guessed(scene, VIEWS[5]!),
  "moves the neighbour on the left in": (scene: Inspection) => guessed(scene, (grid) => grid.map((row) => [row[0]!, ...row.slice(0, -1)])),
};
