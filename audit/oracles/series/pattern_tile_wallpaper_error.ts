/** The repeating pattern that most tiles follow, shape and shade apart, and the tiles that do not. */
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { cellName, latticeOf } from "../support/board.ts";
import { bounds } from "../support/box.ts";

interface Tiles {
  side: number;
  /** What is seen of each tile, row by row; undefined where there is none. */
  shapes: (string | undefined)[];
  shades: (string | undefined)[];
}

/** A closed mark's outline, the same for tiles that show the same. */
function outlineOf(mark: Mark, cell: number): string {
  const [left, top] = bounds(mark)!;
  if (mark.type !== "polygon") return mark.type;
  // Who draws by hand misses by less than a twentieth of a cell.
  return mark.points.map(([x, y]) => `${Math.round(((x - left) / cell) * 10)},${Math.round(((y - top) / cell) * 10)}`).join(" ");
}

function tilesOf(scene: Inspection): Tiles {
  const lattice = latticeOf(scene);
  const side = lattice.rows;
  const cell = lattice.xs[1]! - lattice.xs[0]!;
  const tiles: Tiles = { side, shapes: Array.from({ length: side * side }, () => undefined), shades: Array.from({ length: side * side }, () => undefined) };
  for (const mark of scene.marks) {
    if (mark.type !== "polygon" && mark.type !== "circle") continue;
    const [left, top, right, bottom] = bounds(mark)!;
    const at = lattice.cellAt({ x: (left + right) / 2, y: (top + bottom) / 2 });
    if (!at) continue;
    tiles.shapes[at.row * side + at.column] = outlineOf(mark, cell);
    tiles.shades[at.row * side + at.column] = mark.fill;
  }
  return tiles;
}

/** The places whose value is not that of most places where the pattern has the same; null where most do not agree, or three are not to be seen. */
function deviants(values: (string | undefined)[], side: number, across: number, down: number, shift: number): number[] | null {
  const groups = new Map<string, number[]>();
  values.forEach((value, place) => {
    if (value === undefined) return;
    const [row, column] = [Math.floor(place / side), place % side];
    const name = `${row % down} ${(column + shift * Math.floor(row / down)) % across}`;
    groups.set(name, [...(groups.get(name) ?? []), place]);
  });
  const found: number[] = [];
  for (const group of groups.values()) {
    const counts = new Map<string, number>();
    for (const place of group) counts.set(values[place]!, (counts.get(values[place]!) ?? 0) + 1);
    const [common, count] = [...counts].sort(([, a], [, b]) => b - a)[0]!;
    if (group.length < 3 || 2 * count <= group.length) return null;
    found.push(...group.filter((place) => values[place] !== common));
  }
  return found;
}

/** The fewest deviants under any pattern; null when two patterns have as few and blame others. */
function wrongIn(values: (string | undefined)[], side: number): number[] | null {
  let best: number[] | null = null;
  let isDoubtful = false;
  for (let across = 1; 2 * across <= side; across++) {
    for (let down = 1; 2 * down <= side; down++) {
      for (let shift = 0; shift < across; shift++) {
        const found = deviants(values, side, across, down, shift);
        if (!found || (best && found.length > best.length)) continue;
        const isSame = best !== null && best.length === found.length && found.every((place) => best!.includes(place));
        isDoubtful = best !== null && best.length === found.length && (isDoubtful || !isSame);
        best = found;
      }
    }
  }
  return isDoubtful ? null : best;
}

const named = (places: number[], side: number): string =>
  [...new Set(places)].map((place) => cellName({ row: Math.floor(place / side), column: place % side })).sort().join(", ");

export const oracle: Oracle = (scene) => {
  const { side, shapes, shades } = tilesOf(scene);
  const [byShape, byShade] = [wrongIn(shapes, side), wrongIn(shades, side)];
  return byShape && byShade ? named([...byShape, ...byShade], side) : null;
};

export const without = {};

/** The tiles whose look is rarest. */
function rarest(scene: Inspection): string {
  const { side, shapes, shades } = tilesOf(scene);
  const looks = shapes.map((shape, i) => `${shape} ${shades[i]}`);
  const count = (look: string): number => looks.filter((other) => other === look).length;
  const least = Math.min(...looks.map(count));
  return named(looks.flatMap((look, i) => (count(look) === least ? [i] : [])), side);
}

/** The tiles that differ from the tile two columns on and two columns before: what stands out to the eye in a stripe of two. */
function unlikeBoth(scene: Inspection): string {
  const { side, shapes, shades } = tilesOf(scene);
  const looks = shapes.map((shape, i) => `${shape} ${shades[i]}`);
  const places = looks.flatMap((look, i) => {
    const column = i % side;
    const others = [column >= 2 ? looks[i - 2] : undefined, column + 2 < side ? looks[i + 2] : undefined].filter((other) => other !== undefined);
    return others.every((other) => other !== look) ? [i] : [];
  });
  return named(places, side);
}

export const shortcuts = { "the rarest tiles": rarest, "unlike the tiles two columns away": unlikeBoth };
