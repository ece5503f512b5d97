/** The one set of lettered pieces, of the size that the question names, that fills the target: every set is tried. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { fills, placements, subsets } from "./packing.ts";
import { centroid, type Polygon } from "../support/plane.ts";
import { isOn, letteredTiles, marksOn } from "../support/tiles.ts";
import { type Cube, facesOf, solidOf } from "../support/voxel.ts";

interface Puzzle {
  target: Cube[];
  pieces: { letter: string; ways: Cube[][] }[];
  count: number;
}

function read(scene: Inspection, question: string): Puzzle | null {
  const tiles = letteredTiles(scene);
  const isLoose = (face: Polygon): boolean => !tiles.some(([, tile]) => isOn(tile, centroid(face.points)));
  const target = solidOf(facesOf(scene.marks).filter(isLoose));
  if (!target) return null;
  const pieces = tiles.flatMap(([letter, tile]) => {
    const solid = solidOf(marksOn(scene, tile));
    return solid ? [{ letter, ways: placements(solid, target) }] : [];
  });
  return { target, pieces, count: question.includes("three") ? 3 : 2 };
}

export const oracle: Oracle = (scene, question) => {
  const puzzle = read(scene, question);
  if (!puzzle) return null;
  const right = subsets(puzzle.pieces, puzzle.count).filter((set) => fills(puzzle.target, set.map(({ ways }) => ways)));
  return right.length === 1 ? right[0]!.map(({ letter }) => letter).join(", ") : null;
};

export const without: OracleModule["without"] = {};

const named = (pieces: { letter: string }[]): string => pieces.map(({ letter }) => letter).sort().join(", ");

export const shortcuts: OracleModule["shortcuts"] = {
  "the first ones": (scene, question) => {
    const puzzle = read(scene, question);
    return puzzle && named(puzzle.pieces.slice(0, puzzle.count));
  },
  "those that fit in most ways": (scene, question) => {
    const puzzle = read(scene, question);
    return puzzle && named([...puzzle.pieces].sort((a, b) => b.ways.length - a.ways.length).slice(0, puzzle.count));
  },
};
