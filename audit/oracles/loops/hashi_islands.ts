/** Finds the bridges anew from numbers in circles: sums at islands, no crossings, all in one piece. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { firstOf, type Judge } from "../oracle.ts";
import { marksOf, middleOf } from "../support/plane.ts";
import { range, type Rule, solutions } from "../support/search.ts";
import { ONE_PUZZLE } from "./parts.ts";

interface Island {
  x: number;
  y: number;
  name: string;
  total: number;
}

interface Sea {
  islands: Island[];
  /** Islands that face each other. */
  pairs: [number, number][];
  rules: Rule[];
}

function seaOf(scene: Inspection): Sea {
  const texts = marksOf(scene, "text");
  const islands = marksOf(scene, "circle").map(({ cx: x, cy: y, r }): Island => {
    const total = Number(texts.find((text) => Math.hypot(middleOf(text).x - x, middleOf(text).y - y) < r / 2)!.text);
    // Its letter stands at the upper left, nearer than that of any other.
    const letters = texts.filter((text) => /^[A-Z]$/.test(text.text)).sort((a, b) => Math.hypot(middleOf(a).x - x, middleOf(a).y - y) - Math.hypot(middleOf(b).x - x, middleOf(b).y - y));
    return { x, y, name: letters[0]!.text, total };
  }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const pairs: [number, number][] = [];
  for (const axis of ["x", "y"] as const) {
    const along = axis === "x" ? "y" : "x";
    islands.forEach((island, k) => {
      const next = islands.map((other, i) => ({ i, other })).filter(({ other }) => Math.abs(other[axis] - island[axis]) < 1 && other[along] > island[along] + 1).sort((a, b) => a.other[along] - b.other[along])[0];
      if (next) pairs.push([k, next.i]);
    });
  }
  const isLevel = ([a, b]: [number, number]): boolean => Math.abs(islands[a]!.y - islands[b]!.y) < 1;
  const cross = (level: [number, number], upright: [number, number]): boolean => {
    const [y, x] = [islands[level[0]]!.y, islands[upright[0]]!.x];
    const [xs, ys] = [level.map((k) => islands[k]!.x), upright.map((k) => islands[k]!.y)];
    return x > Math.min(...xs) + 1 && x < Math.max(...xs) - 1 && y > Math.min(...ys) + 1 && y < Math.max(...ys) - 1;
  };
  const all = range(0, pairs.length - 1);
  const sums = islands.map((island, k): Rule => ({
    scope: all.filter((pair) => pairs[pair]!.includes(k)),
    allows: (values) => {
      const known = values.filter((value) => value !== undefined);
      const rest = island.total - known.reduce((sum, value) => sum + value, 0);
      return rest >= 0 && rest <= 2 * (values.length - known.length);
    },
  }));
  const crossings = all.flatMap((a) => all.filter((b) => isLevel(pairs[a]!) && !isLevel(pairs[b]!) && cross(pairs[a]!, pairs[b]!)).map((b): Rule => ({ scope: [a, b], allows: ([p, q]) => !p || !q })));
  const network: Rule = {
    scope: all,
    allows: (values) => {
      const reached = new Set([0]);
      for (const island of reached) {
        all.forEach((pair) => {
          if (values[pair] === 0 || !pairs[pair]!.includes(island)) return;
          for (const end of pairs[pair]!) reached.add(end);
        });
      }
      return reached.size === islands.length;
    },
  };
  return { islands, pairs, rules: [...sums, ...crossings, network] };
}

/** The bridges as the answer writes them. */
function written({ islands, pairs }: Sea, bridges: number[]): string {
  const built = pairs.map(([a, b], pair): [string, number] => [[islands[a]!.name, islands[b]!.name].sort().join(""), bridges[pair]!]).filter(([, count]) => count > 0);
  return built.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `${name}: ${count}`).join(", ");
}

export const judge: Judge = {
  solutions(scene) {
    const sea = seaOf(scene);
    const found = solutions(sea.pairs.map(() => [0, 1, 2]), sea.rules);
    if (found.length !== 1) return [];
    const key = written(sea, found[0]!);
    // A pair is the same whichever of its letters comes first.
    return [key, key.replace(/\b([A-Z])([A-Z]): /g, "$2$1: ")];
  },
  isRight(scene, _question, answer) {
    const sea = seaOf(scene);
    const { islands, pairs, rules } = sea;
    const bridges = pairs.map(() => 0);
    for (const entry of answer.split(", ")) {
      const [, a, b, count] = /^([A-Z])([A-Z]): ([12])$/.exec(entry) ?? [];
      const pair = pairs.findIndex(([i, j]) => [islands[i]!.name, islands[j]!.name].sort().join("") === [a, b].sort().join(""));
      if (count === undefined || pair < 0 || bridges[pair]! > 0) return false;
      bridges[pair] = Number(count);
    }
    return rules.every(({ scope, allows }) => allows(scope.map((pair) => bridges[pair])));
  },
};

export const oracle = firstOf(judge);

export const without = ONE_PUZZLE;

/** Builds from each island in turn what it lacks, towards neighbours that lack bridges as well. */
function hurried(scene: Inspection, isLargestFirst: boolean): string {
  const sea = seaOf(scene);
  const lack = sea.islands.map(({ total }) => total);
  const bridges = sea.pairs.map(() => 0);
  for (const island of range(0, lack.length - 1).sort((a, b) => (isLargestFirst ? sea.islands[b]!.total - sea.islands[a]!.total : a - b))) {
    sea.pairs.forEach(([a, b], pair) => {
      if (a !== island && b !== island) return;
      const more = Math.min(2 - bridges[pair]!, lack[a]!, lack[b]!);
      bridges[pair]! += more;
      lack[a]! -= more;
      lack[b]! -= more;
    });
  }
  return written(sea, bridges);
}

export const shortcuts = {
  "in order, whatever is lacking": (scene: Inspection) => hurried(scene, false),
  "the largest first": (scene: Inspection) => hurried(scene, true),
};
