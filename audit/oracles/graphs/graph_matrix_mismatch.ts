/** Holds every cell of the matrix against the drawn edges. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { setOf } from "./parts.ts";
import { graphOf, neighboursOf } from "../support/graph.ts";
import { marksOf, middleOf } from "../support/plane.ts";

/** The entries of the table that fail a test, as the answer lists them; the test is told of the arrow and of the turned one. */
function failing(scene: Inspection, isRight: (entry: string, arrow: boolean, turned: boolean) => boolean): string {
  const graph = graphOf(scene);
  const texts = marksOf(scene, "text").map((text) => ({ text: text.text, ...middleOf(text) }));
  const cells = texts.filter(({ text }) => text === "0" || text === "1");
  const top = Math.min(...cells.map(({ y }) => y));
  const left = Math.min(...cells.map(({ x }) => x));
  const heads = texts.filter(({ text, x, y }) => /^[A-Z]$/.test(text) && graph.nodes.every((node) => Math.hypot(node.x - x, node.y - y) > node.radius));
  const weights = neighboursOf(graph);
  const wrong = cells.flatMap((cell) => {
    const row = heads.find(({ x, y }) => x < left - 10 && Math.abs(y - cell.y) < 8)?.text;
    const column = heads.find(({ x, y }) => y < top - 10 && Math.abs(x - cell.x) < 8)?.text;
    if (row === undefined || column === undefined) return ["?"];
    return isRight(cell.text, weights.get(row)!.has(column), weights.get(column)!.has(row)) ? [] : [`(${row}, ${column})`];
  });
  return setOf(wrong);
}

export const oracle: Oracle = (scene) => failing(scene, (entry, arrow) => arrow === (entry === "1"));

/** There is no condition to drop. */
export const without = {};

export const shortcuts = {
  "only the ones checked": (scene: Inspection) => failing(scene, (entry, arrow) => entry === "0" || arrow),
  "arrows taken both ways": (scene: Inspection) => failing(scene, (entry, arrow, turned) => (entry === "1" ? arrow || turned : !arrow)),
};
