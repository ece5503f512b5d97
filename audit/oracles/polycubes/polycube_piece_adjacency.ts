/** The colours of cubes that share a face, and what the question makes of them. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { colourNameOf } from "../support/space.ts";
import { facesOf, neighbours, placeFaces, projectionOf } from "../support/voxel.ts";

/** For each colour those that it touches. */
function contacts(scene: Inspection): Map<string, Set<string>> | null {
  const drawn = facesOf(scene.marks);
  const projection = projectionOf(drawn);
  const faces = projection && placeFaces(drawn, projection);
  if (!faces) return null;
  const colours = new Map(faces.map(({ cube, polygon }) => [String(cube), colourNameOf(polygon.fill!)]));
  const touching = new Map<string, Set<string>>([...colours.values()].map((name) => [name, new Set()]));
  for (const { cube } of faces) {
    const own = colours.get(String(cube))!;
    for (const place of neighbours(cube)) {
      const other = colours.get(String(place));
      if (other !== undefined && other !== own) touching.get(own)!.add(other);
    }
  }
  return touching;
}

/** The pieces that the question names: one or two. */
const namedIn = (question: string): string[] => [...new Set([...question.matchAll(/the (\w+) piece/g)].map(([, name]) => name!))];

const listOf = (names: string[]): string => (names.length === 0 ? "empty" : names.sort().join(", "));

export const oracle: Oracle = (scene, question) => {
  const touching = contacts(scene);
  const [x, y] = namedIn(question);
  const atX = x === undefined ? undefined : touching?.get(x);
  const atY = y === undefined ? undefined : touching?.get(y);
  if (!touching || !atX || (y !== undefined && !atY)) return null;
  const isAsked = (name: string): boolean => {
    if (name === x || name === y) return false;
    if (question.includes("exactly one of")) return atX.has(name) !== atY!.has(name);
    if (question.includes("or both")) return atX.has(name) || atY!.has(name);
    if (!question.includes("touch a piece that")) return atX.has(name);
    const isNear = [...touching.get(name)!].some((other) => other !== x && atX.has(other));
    return isNear && !(question.includes("do not touch") && atX.has(name));
  };
  return listOf([...touching.keys()].filter(isAsked));
};

export const without: OracleModule["without"] = {
  "the second piece": (question) => question.replace(/ or the \w+ piece, or both/, ""),
  "exactly one": (question) => question.replace(/exactly one of (the \w+ piece) and (the \w+ piece)/, "$1 or $2, or both"),
  "not the piece itself": (question) => question.replace(/do not touch (the \w+ piece), but touch a piece that does/, "touch a piece that touches $1"),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "all other pieces": (scene, question) => listOf([...(contacts(scene)?.keys() ?? [])].filter((name) => !namedIn(question).includes(name))),
  "whatever touches the first": (scene, question) => (question.includes(" touch the ") && !/ or both| do not /.test(question) ? null : listOf([...(contacts(scene)?.get(namedIn(question)[0]!) ?? [])].filter((name) => !namedIn(question).includes(name)))),
};
