/** Follows each numbered arrow from the card that it starts on to the card or heading below which it ends. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import type { Box } from "../support/box.ts";
import { marksOf, middleOf } from "../support/plane.ts";
import { boxOf, isIn } from "./parts.ts";

interface Place {
  name: string;
  box: Box;
}

interface Board {
  /** A heading and the cards below it, column by column. */
  columns: Place[][];
  /** In the order of their numbers: which card, and below what. */
  drags: { card: string; below: string }[];
}

function read(scene: Inspection): Board {
  const texts = marksOf(scene, "text").map((text) => ({ text: text.text, at: [middleOf(text).x, middleOf(text).y] as [number, number] }));
  const rects = marksOf(scene, "rect").filter(({ height }) => Math.abs(height - 38) < 1).map(boxOf);
  const discs = marksOf(scene, "circle").filter(({ r }) => r > 11);
  const isNumber = (at: [number, number]): boolean => discs.some(({ cx, cy, r }) => Math.hypot(cx - at[0], cy - at[1]) < r);
  const places = rects.flatMap((box): Place[] => {
    const name = texts.find(({ at }) => isIn(at, box) && !isNumber(at))?.text;
    return name === undefined ? [] : [{ name, box }];
  });
  const columns = [...new Set(places.map(({ box }) => Math.round(box[0])))].sort((a, b) => a - b).map((left) => places.filter(({ box }) => Math.round(box[0]) === left).sort((a, b) => a.box[1] - b.box[1]));
  const drags = marksOf(scene, "polyline").flatMap(({ points }) => {
    const [start, end] = [points[0]!, points.at(-1)!];
    const disc = discs.find(({ cx, cy }) => Math.hypot(cx - start[0], cy - start[1]) < 2);
    const number = disc && Number(texts.find(({ at }) => Math.hypot(disc.cx - at[0], disc.cy - at[1]) < disc.r)?.text);
    const card = places.find(({ box }) => isIn(start, box))?.name;
    const below = places.find(({ box }) => end[0] > box[0] && end[0] < box[2] && end[1] > box[3] && end[1] < box[3] + 14)?.name;
    return number && card !== undefined && below !== undefined ? [{ number, card, below }] : [];
  });
  return { columns, drags: drags.sort((a, b) => a.number - b.number) };
}

/** The column that the question names, or the only one. */
function result({ columns, drags }: Board, question: string): string | null {
  const lists = columns.map((column) => column.map(({ name }) => name));
  for (const { card, below } of drags) {
    for (const list of lists) if (list.indexOf(card) > 0) list.splice(list.indexOf(card), 1);
    const list = lists.find((names) => names.includes(below));
    list?.splice(list.indexOf(below) + 1, 0, card);
  }
  const head = /\bthe column (\w+)/.exec(question)?.[1];
  const list = head === undefined ? lists[0] : lists.find((names) => names[0] === head);
  return list ? list.slice(1).join(", ") : null;
}

export const oracle: Oracle = (scene, question) => result(read(scene), question);

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "as they stand": (scene, question) => result({ ...read(scene), drags: [] }, question),
  "without the first drag": (scene, question) => {
    const board = read(scene);
    return result({ ...board, drags: board.drags.slice(1) }, question);
  },
  "the drags backwards": (scene, question) => {
    const board = read(scene);
    return board.drags.length > 3 ? result({ ...board, drags: [...board.drags].reverse() }, question) : null;
  },
};
