/** A cube on the three front edges is there when it shows a face; all others are there. White sides are bare, at both ends. */
import type { Oracle } from "../oracle.ts";
import { type Cube, distinctCubes, facesOf, hasCube, neighbours, placeFaces, projectionOf } from "../support/voxel.ts";

export const oracle: Oracle = (scene, question) => {
  const drawn = facesOf(scene.marks);
  const projection = projectionOf(drawn);
  const faces = projection && placeFaces(drawn, projection);
  const wanted = ["no painted", "one painted", "two painted", "three painted"].findIndex((words) => question.includes(words));
  if (!faces || wanted < 0) return null;
  const seen = distinctCubes(faces.map(({ cube }) => cube));
  const [w, d, h] = [0, 1, 2].map((axis) => Math.max(...seen.map((cube) => cube[axis]!)) + 1) as [number, number, number];
  const cubes: Cube[] = [];
  for (let x = 0; x < w; x++) {
    for (let y = 0; y < d; y++) {
      for (let z = 0; z < h; z++) {
        const isOnFrontEdge = Number(x === w - 1) + Number(y === d - 1) + Number(z === h - 1) >= 2;
        if (!isOnFrontEdge || hasCube(seen, [x, y, z])) cubes.push([x, y, z]);
      }
    }
  }
  const size = { x: w, y: d, z: h };
  const least = [0, 1, 2].map((axis) => Math.min(...faces.map(({ cube }) => cube[axis]!)));
  const outermost = ({ cube, axis }: (typeof faces)[number]): boolean => {
    const index = ["x", "y", "z"].indexOf(axis);
    return cube[index]! - least[index]! === size[axis] - 1;
  };
  const bare = new Set(faces.filter((face) => face.polygon.fill === "#ffffff" && outermost(face)).map(({ axis }) => axis));
  const isCutLater = question.includes("painted first");
  const filled = new Set(cubes.map(String));
  const isOutside = (place: Cube): boolean => place.some((value, axis) => value < 0 || value >= [w, d, h][axis]!);
  const painted = (cube: Cube): number =>
    neighbours(cube).filter((place, i) => !bare.has((["x", "y", "z"] as const)[i >> 1]!) && (isCutLater ? isOutside(place) : !filled.has(String(place)))).length;
  return String(cubes.filter((cube) => painted(cube) === wanted).length);
};
