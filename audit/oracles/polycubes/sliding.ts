/** Lettered blocks with arrows, on a board seen from above or standing on a floor: what stands in whose way. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { colourName } from "../support/colour.ts";
import { readPile } from "../support/pile.ts";
import { endOf, lengthOf, type Line, marksOf, middleOf, type Point, type Polygon, startOf } from "../support/plane.ts";
import { isInside } from "../support/shape.ts";
import { type Cube, projectionOf } from "../support/voxel.ts";

export interface Block {
  letter: string;
  cubes: Cube[];
  /** A step along the arrow. */
  step: Cube;
}

/** Lines of the board or floor are longer than any arrow. */
function splitLines(scene: Inspection): { grid: Line[]; arrows: Line[] } {
  const lines = marksOf(scene, "line");
  const longest = Math.max(...lines.map(lengthOf));
  return { grid: lines.filter((line) => lengthOf(line) > longest / 2), arrows: lines.filter((line) => lengthOf(line) <= longest / 2) };
}

/** The blocks of a board: outlines around cells, each with a letter and an arrow inside. Null when one lacks something. */
export function blocksOnBoard(scene: Inspection): Block[] | null {
  const { grid, arrows } = splitLines(scene);
  const places = (values: number[]): number[] => [...new Set(values)].sort((a, b) => a - b);
  const xs = places(grid.filter((line) => line.x1 === line.x2).map((line) => line.x1));
  const ys = places(grid.filter((line) => line.y1 === line.y2).map((line) => line.y1));
  const outlines = marksOf(scene, "polygon").filter(({ points }) => points.length > 3);
  const blocks = outlines.map(({ points }): Block | null => {
    const letter = marksOf(scene, "text").find((text) => isInside(middleOf(text), points));
    const arrow = arrows.find((line) => isInside(startOf(line), points));
    if (!letter || !arrow) return null;
    const cubes: Cube[] = [];
    for (let i = 0; i + 1 < xs.length; i++) {
      for (let k = 0; k + 1 < ys.length; k++) {
        if (isInside({ x: (xs[i]! + xs[i + 1]!) / 2, y: (ys[k]! + ys[k + 1]!) / 2 }, points)) cubes.push([i, k, 0]);
      }
    }
    const [dx, dy] = [arrow.x2 - arrow.x1, arrow.y2 - arrow.y1];
    return { letter: letter.text, cubes, step: Math.abs(dx) > Math.abs(dy) ? [Math.sign(dx), 0, 0] : [0, Math.sign(dy), 0] };
  });
  return blocks.every((block) => block !== null) ? blocks : null;
}

/** The blocks on a floor: cubes of one colour, with a letter and an arrow on two of their faces. Null when one lacks something. */
export function blocksOnFloor(scene: Inspection): Block[] | null {
  const { grid, arrows } = splitLines(scene);
  const pile = readPile([...grid, ...marksOf(scene, "polygon")]);
  const edges = pile && projectionOf(pile.faces.map(({ polygon }) => polygon));
  if (!pile || !edges) return null;
  const colourOf = (polygon: Polygon): string => colourName(polygon.fill!) ?? "grey";
  const colourAt = (point: Point): string | undefined => {
    const face = pile.faces.findLast(({ polygon }) => isInside(point, polygon.points));
    return face && colourOf(face.polygon);
  };
  const steps: Cube[] = [[1, 0, 0], [-1, 0, 0], [0, 1, 0], [0, -1, 0], [0, 0, 1]];
  const colours = [...new Set(pile.faces.map(({ polygon }) => colourOf(polygon)))];
  const blocks = colours.map((colour): Block | null => {
    const letter = marksOf(scene, "text").find((text) => colourAt(middleOf(text)) === colour);
    const arrow = arrows.find((line) => colourAt(startOf(line)) === colour);
    if (!letter || !arrow) return null;
    const cubes = pile.faces.filter(({ polygon }) => colourOf(polygon) === colour).map(({ cube }) => cube);
    const drawn: Point = { x: endOf(arrow).x - startOf(arrow).x, y: endOf(arrow).y - startOf(arrow).y };
    const likeness = ([x, y, z]: Cube): number => {
      const shown = { x: x * edges.x.x + y * edges.y.x + z * edges.z.x, y: x * edges.x.y + y * edges.y.y + z * edges.z.y };
      return (shown.x * drawn.x + shown.y * drawn.y) / Math.hypot(shown.x, shown.y);
    };
    return { letter: letter.text, cubes, step: steps.reduce((a, b) => (likeness(b) > likeness(a) ? b : a)) };
  });
  return blocks.every((block) => block !== null) ? blocks : null;
}

/** Whether one block would run into another. */
export function isInWay(block: Block, other: Block): boolean {
  const axis = block.step.findIndex((value) => value !== 0);
  return block.cubes.some((cube) =>
    other.cubes.some((place) =>
      place.every((value, i) => (i === axis ? (value - cube[i]!) * block.step[i]! > 0 : value === cube[i])),
    ),
  );
}
