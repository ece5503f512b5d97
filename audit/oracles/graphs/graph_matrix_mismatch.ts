/** Holds every cell of the matrix against the drawn edges. */
import type { Oracle } from "../oracle.ts";
import { graphOf, neighboursOf } from "../support/graph.ts";
import { marksOf, middleOf } from "../support/plane.ts";

export const oracle: Oracle = (scene) => {
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
    return weights.get(row)!.has(column) === (cell.text === "1") ? [] : [`(${row}, ${column})`];
  });
  return wrong.join(", ");
};
