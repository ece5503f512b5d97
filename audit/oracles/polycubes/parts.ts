/** What the oracles of polycubes share. */
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import { readPile } from "../support/pile.ts";
import { middleOf } from "../support/plane.ts";
import { quarterTurns, turnRow } from "../support/space.ts";
import { captionedTiles, marksOn } from "../support/tiles.ts";
import { type Cube, distinctCubes, facesOf, projectionOf, solidOf } from "../support/voxel.ts";

/** Heights in the order of the labels: rows by number, columns by letter. Towards the back labels stand higher. */
export function labelledHeights(marks: Mark[]): number[][] | null {
  const pile = readPile(marks);
  const texts = marks.filter((mark) => mark.type === "text").sort((a, b) => middleOf(a).y - middleOf(b).y).map(({ text }) => text);
  const [numbers, letters] = [texts.filter((text) => /^\d$/.test(text)), texts.filter((text) => /^[A-Z]$/.test(text))];
  if (!pile || numbers.length !== pile.heights.length || letters.length !== pile.heights[0]!.length) return null;
  return [...numbers].sort().map((row) => [...letters].sort().map((column) => pile.heights[numbers.indexOf(row)]![letters.indexOf(column)]!));
}

/** The solids in the tiles captioned before and after, the sense of the axes, and the turns in the row; null where something is amiss. */
export function readTurns(scene: Inspection) {
  const projection = projectionOf(facesOf(scene.marks));
  const quarters = projection && quarterTurns(scene, projection);
  if (!projection || !quarters) return null;
  const tiles = captionedTiles(scene);
  const solidIn = (caption: string): Cube[] | null => {
    const tile = tiles.get(caption);
    return tile ? solidOf(marksOn(scene, tile)) : null;
  };
  return { projection, quarters, row: turnRow(scene), before: solidIn("before"), after: solidIn("after") };
}

/** The sides of the box around a solid, in ascending order. */
export const boxText = (solid: Cube[]): string =>
  [0, 1, 2].map((axis) => Math.max(...distinctCubes(solid).map((cube) => cube[axis]!)) + 1).sort().join();

/** The letter of the first option of which something holds. */
export const firstLetter = (options: [string, Cube[]][], holds: (solid: Cube[]) => boolean): string | null =>
  options.find(([, solid]) => holds(solid))?.[0] ?? null;
