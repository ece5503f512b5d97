/** Does the steps of the card to every point of the curve, and counts the changes of sign. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { marksOf, middleOf } from "../support/plane.ts";

/** What a card does to a height, step by step. */
function changed(height: number, steps: string[]): number {
  return steps.reduce((y, step) => {
    const move = /(up|down) by (\d+)/.exec(step);
    if (move) return move[1] === "up" ? y + Number(move[2]) : y - Number(move[2]);
    if (/Mirror/.test(step)) return -y;
    if (/Fold/.test(step)) return Math.abs(y);
    throw new Error(`no step: ${step}`);
  }, height);
}

export const oracle: Oracle = (scene, question) => {
  const texts = marksOf(scene, "text");
  const steps = !/card/.test(question) ? [] : texts.filter((text) => /^\d\. /.test(text.text)).sort((a, b) => a.y - b.y).map((text) => text.text);
  const numbers = texts.filter((text) => /^[\u2212]?\d+$/.test(text.text)).map((text) => ({ value: Number(text.text.replace("\u2212", "-")), y: middleOf(text).y }));
  const [curve] = marksOf(scene, "polyline");
  const yAxis = marksOf(scene, "line").find((line) => Math.abs(line.x1 - line.x2) < 0.1);
  const zero = numbers.find(({ value }) => value === 0);
  const top = numbers.reduce((a, b) => (b.value > a.value ? b : a));
  if (!curve || !yAxis || !zero) return null;
  const unit = (zero.y - top.y) / top.value;
  const points = curve.points.filter(([x]) => !/right of the y-axis/.test(question) || x > yAxis.x1 - 0.05);
  const sides = points.map(([, y]) => changed((zero.y - y) / unit, steps) > 0);
  return String(sides.filter((side, i) => i > 0 && side !== sides[i - 1]).length);
};

export const without: OracleModule["without"] = {
  "the card": (question) => question.replace(/card/g, "sheet"),
  "right of the y-axis": (question) => question.replace(/ to the right of the y-axis/, ""),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "the graph as it is given": (scene, question) => oracle(scene, question.replace(/card/g, "sheet")),
  "both sides of the y-axis": (scene, question) => (/right of the y-axis/.test(question) ? oracle(scene, question.replace(/ to the right of the y-axis/, "")) : null),
};
