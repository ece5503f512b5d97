/** Matches the nodes of the reference with those of every panel, one by one. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { panelsOf } from "./parts.ts";

/** Whether two graphs are the same but for the names of their nodes: nodes are matched one by one. */
function isIsomorphic(a: Map<string, Set<string>>, b: Map<string, Set<string>>): boolean {
  const from = [...a.keys()];
  const extend = (image: string[]): boolean => {
    const next = from[image.length];
    if (next === undefined) return true;
    return [...b.keys()].some((candidate) =>
      !image.includes(candidate) && b.get(candidate)!.size === a.get(next)!.size &&
      image.every((other, i) => a.get(next)!.has(from[i]!) === b.get(candidate)!.has(other)) && extend([...image, candidate]));
  };
  return a.size === b.size && extend([]);
}

export const oracle: Oracle = (scene) => {
  const panels = panelsOf(scene);
  const reference = panels.find(({ mark }) => mark === "Reference");
  const same = panels.filter((panel) => panel !== reference && reference && isIsomorphic(reference.neighbours, panel.neighbours));
  return same.length === 1 ? same[0]!.mark : null;
};

/** There is no condition to drop. */
export const without = {};

/** The first option that shares a figure with the reference. */
function alike(scene: Inspection, figure: (neighbours: Map<string, Set<string>>) => number): string | null {
  const panels = panelsOf(scene);
  const reference = panels.find(({ mark }) => mark === "Reference")!;
  return panels.find((panel) => panel !== reference && figure(panel.neighbours) === figure(reference.neighbours))?.mark ?? null;
}

const most = (neighbours: Map<string, Set<string>>): number => Math.max(...[...neighbours.values()].map(({ size }) => size));

export const shortcuts = {
  "the busiest node has as many edges": (scene: Inspection) => alike(scene, most),
  "as many edges in all": (scene: Inspection) => alike(scene, (neighbours) => [...neighbours.values()].reduce((sum, { size }) => sum + size, 0)),
};
