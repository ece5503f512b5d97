/** Slides away one free block after the other; a reply is played out. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { firstOf, type Judge, type Oracle, type OracleModule } from "../oracle.ts";
import { type Block, blocksOnBoard, blocksOnFloor, isInWay } from "./sliding.ts";

/** Orders in which blocks slide away, played out one block at a time. */
export const judge: Judge = {
  solutions(scene, question) {
    const blocks = slidingBlocks(scene, question);
    const build = (picksLast: boolean): string => {
      const left = [...blocks].sort((a, b) => (a.letter < b.letter ? -1 : 1));
      const order: string[] = [];
      while (left.length > 0) {
        const free = left.filter((block) => !left.some((other) => other !== block && isInWay(block, other)));
        if (free.length === 0) return "stuck";
        const next = free[picksLast ? free.length - 1 : 0]!;
        order.push(next.letter);
        left.splice(left.indexOf(next), 1);
      }
      return order.join(", ");
    };
    return [...new Set([build(false), build(true)])];
  },
  isRight(scene, question, answer) {
    const blocks = slidingBlocks(scene, question);
    const order = answer.split(",").map((item) => blocks.find(({ letter }) => letter === item.trim().toUpperCase()));
    return order.length === blocks.length && new Set(order).size === blocks.length &&
      order.every((block, i) => block && order.slice(i + 1).every((other) => other && !isInWay(block, other)));
  },
};

const slidingBlocks = (scene: Inspection, question: string): Block[] =>
  (question.includes("floor") ? blocksOnFloor(scene) : blocksOnBoard(scene)) ?? [];

export const oracle: Oracle = firstOf(judge);

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "by the letters": (scene, question) => slidingBlocks(scene, question).map(({ letter }) => letter).sort().join(", "),
  "small ones first": (scene, question) =>
    slidingBlocks(scene, question).sort((a, b) => a.cubes.length - b.cubes.length).map(({ letter }) => letter).join(", "),
};
