/** Counts what is named in the lettered regions, or in the one with most objects. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { marksOf, middleOf, type Point } from "../support/plane.ts";
import { colourIn, fits, namedIn, objectsOf, type Seen, shapeIn, withoutAttribute } from "../support/things.ts";

interface Region {
  name: string | undefined;
  area: number;
  seen: Seen[];
}

function regionsOf(scene: Inspection): Region[] {
  return marksOf(scene, "rect").map((rect) => {
    const within = ({ x, y }: Point): boolean => x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;
    const name = marksOf(scene, "text").find((text) => within(middleOf(text)))?.text;
    return { name, area: rect.width * rect.height, seen: objectsOf(scene.marks).filter((one) => within(one.centre)) };
  });
}

const NAMED = /regions? ([A-H])(?: and ([A-H]))?/;
const count = (regions: Region[], question: string): string => String(regions.flatMap((region) => region.seen).filter((one) => fits(one, question)).length);

export const oracle: Oracle = (scene, question) => {
  const regions = regionsOf(scene);
  if (/anywhere/.test(question)) return count(regions, question);
  const [, first, second] = NAMED.exec(question) ?? [];
  if (first) return count(regions.filter(({ name }) => name === first || (name !== undefined && name === second)), question);
  const most = Math.max(...regions.map((region) => region.seen.length));
  const fullest = regions.filter((region) => region.seen.length === most);
  return fullest.length === 1 ? count(fullest, question) : null;
};

export const without: OracleModule["without"] = {
  region: (question) => `How many ${colourIn(question) ?? ""} ${shapeIn(question) ?? "objects"} are there anywhere?`,
  "second region": (question) => question.replace(/regions ([A-H]) and [A-H]/, "region $1"),
  kind: (question) => withoutAttribute.shape(withoutAttribute.colour(question)),
};

const isFullest = (question: string): boolean => !NAMED.test(question);

export const shortcuts: OracleModule["shortcuts"] = {
  "most of the kind": (scene, question) =>
    isFullest(question) && namedIn(question) > 0 ? String(Math.max(...regionsOf(scene).map((region) => Number(count([region], question))))) : null,
  "largest region": (scene, question) => (isFullest(question) ? count(regionsOf(scene).sort((a, b) => b.area - a.area).slice(0, 1), question) : null),
  "all in the region": (scene, question) => (namedIn(question) > 0 ? oracle(scene, withoutAttribute.shape(withoutAttribute.colour(question))) : null),
};
