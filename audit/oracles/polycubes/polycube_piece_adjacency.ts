/** The colours of cubes that share a face, and what the question makes of them. */
import type { Oracle } from "../oracle.ts";
import { colourNameOf } from "../support/space.ts";
import { facesOf, neighbours, placeFaces, projectionOf } from "../support/voxel.ts";

export const oracle: Oracle = (scene, question) => {
  const drawn = facesOf(scene.marks);
  const projection = projectionOf(drawn);
  const faces = projection && placeFaces(drawn, projection);
  const names = [...question.matchAll(/the (\w+) piece/g)].map(([, name]) => name!);
  const [x, y] = [names[0], names.find((name) => name !== names[0])];
  if (!faces || !x) return null;
  const colours = new Map(faces.map(({ cube, polygon }) => [String(cube), colourNameOf(polygon.fill!)]));
  const touching = new Map<string, Set<string>>([...colours.values()].map((name) => [name, new Set()]));
  for (const { cube } of faces) {
    const own = colours.get(String(cube))!;
    for (const place of neighbours(cube)) {
      const other = colours.get(String(place));
      if (other !== undefined && other !== own) touching.get(own)!.add(other);
    }
  }
  const [atX, atY] = [touching.get(x), y === undefined ? undefined : touching.get(y)];
  if (!atX) return null;
  const isAsked = (name: string): boolean => {
    if (name === x || name === y) return false;
    if (/at least one/.test(question)) return atX.has(name) || atY!.has(name);
    if (/exactly one/.test(question)) return atX.has(name) !== atY!.has(name);
    if (/a piece that touches/.test(question)) return !atX.has(name) && [...touching.get(name)!].some((other) => atX.has(other));
    return atX.has(name);
  };
  const found = [...touching.keys()].filter(isAsked).sort();
  return found.length === 0 ? "empty" : found.join(", ");
};
