/** A cube on the three front edges is there when it shows a face; all others are there. White sides are bare, at both ends. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { AXES, type Axis, type Cube, distinctCubes, facesOf, hasCube, neighbours, placeFaces, projectionOf } from "../support/voxel.ts";

interface Block {
  /** Cubes along each axis before any was taken away. */
  size: Cube;
  cubes: Cube[];
  /** The axes whose sides are white. */
  white: Set<Axis>;
}

function read(scene: Inspection): Block | null {
  const drawn = facesOf(scene.marks);
  const projection = projectionOf(drawn);
  const faces = projection && placeFaces(drawn, projection);
  if (!faces) return null;
  const seen = distinctCubes(faces.map(({ cube }) => cube));
  const size = [0, 1, 2].map((axis) => Math.max(...seen.map((cube) => cube[axis]!)) + 1) as Cube;
  const [w, d, h] = size;
  const cubes: Cube[] = [];
  for (let x = 0; x < w; x++) {
    for (let y = 0; y < d; y++) {
      for (let z = 0; z < h; z++) {
        const isOnFrontEdge = Number(x === w - 1) + Number(y === d - 1) + Number(z === h - 1) >= 2;
        if (!isOnFrontEdge || hasCube(seen, [x, y, z])) cubes.push([x, y, z]);
      }
    }
  }
  const least = [0, 1, 2].map((axis) => Math.min(...faces.map(({ cube }) => cube[axis]!)));
  const outermost = ({ cube, axis }: (typeof faces)[number]): boolean => {
    const index = AXES.indexOf(axis);
    return cube[index]! - least[index]! === size[index]! - 1;
  };
  return { size, cubes, white: new Set(faces.filter((face) => face.polygon.fill === "#ffffff" && outermost(face)).map(({ axis }) => axis)) };
}

const wantedIn = (question: string): number => ["no painted", "one painted", "two painted", "three painted"].findIndex((words) => question.includes(words));

/** Cubes with the wanted number of painted faces. */
function counted({ size, cubes, white }: Block, wanted: number, isCutLater: boolean): number {
  const filled = new Set(cubes.map(String));
  const isOutside = (place: Cube): boolean => place.some((value, axis) => value < 0 || value >= size[axis]!);
  const painted = (cube: Cube): number =>
    neighbours(cube).filter((place, i) => !white.has(AXES[i >> 1]!) && (isCutLater ? isOutside(place) : !filled.has(String(place)))).length;
  return cubes.filter((cube) => painted(cube) === wanted).length;
}

export const oracle: Oracle = (scene, question) => {
  const block = read(scene);
  const wanted = wantedIn(question);
  if (!block || wanted < 0) return null;
  const white = question.includes("White sides") ? block.white : new Set<Axis>();
  return String(counted({ ...block, white }, wanted, question.includes("painted first")));
};

export const without: OracleModule["without"] = {
  "sides left white": (question) => question.replace(/White sides[^.]*\./, ""),
  "painted before cubes were taken away": (question) => question.replace(/The block was painted first;[^.]*\./, "Some cubes were taken away."),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "as if no cube were missing": (scene, question) => {
    const block = read(scene);
    if (!question.includes("taken away") || !block) return null;
    const [w, d, h] = block.size;
    const cubes = Array.from({ length: w * d * h }, (_, i): Cube => [i % w, Math.floor(i / w) % d, Math.floor(i / (w * d))]);
    return String(counted({ ...block, cubes }, wantedIn(question), true));
  },
  "the faces that are drawn": (scene) => String(facesOf(scene.marks).length),
};
