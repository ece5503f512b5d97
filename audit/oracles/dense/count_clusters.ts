/** Joins dots that are nearer than the wide gaps, and counts what hangs together. */
import type { Oracle, OracleModule } from "../oracle.ts";
import type { Inspection } from "../../../bindings/core/types.ts";
import { marksOf } from "../support/plane.ts";

/** Between the distances within a group and those from group to group, in canvas units. */
const GAP = 45;

/** How many dots each group has. */
function groupsOf(scene: Inspection): number[] {
  const left = new Set(marksOf(scene, "circle"));
  const sizes: number[] = [];
  for (const start of left) {
    const group = [start];
    left.delete(start);
    for (const dot of group) {
      for (const other of left) {
        if (Math.hypot(other.cx - dot.cx, other.cy - dot.cy) > GAP) continue;
        group.push(other);
        left.delete(other);
      }
    }
    sizes.push(group.length);
  }
  return sizes;
}

const NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const NUMBER = `(${NUMBERS.join("|")})`;

/** The least number of dots of a group that counts, where the question names one. */
function leastIn(question: string): number | undefined {
  const [, more] = new RegExp(`(?:more than|over|group of) ${NUMBER}\\b`).exec(question) ?? [];
  const [, least] = new RegExp(`at least ${NUMBER}\\b`).exec(question) ?? [];
  const [, orMore] = new RegExp(`\\b${NUMBER} (?:sheep )?or more`).exec(question) ?? [];
  if (more) return NUMBERS.indexOf(more) + 1;
  return least || orMore ? NUMBERS.indexOf((least ?? orMore)!) : undefined;
}

export const oracle: Oracle = (scene, question) => {
  const sizes = groupsOf(scene);
  const least = leastIn(question);
  if (least !== undefined) return String(sizes.filter((size) => size >= least).length);
  const asksLargest = /most dots|has the most|largest group|No group has more|most sheep|greatest number|most numerous|highest count/.test(question);
  return String(asksLargest ? Math.max(...sizes) : sizes.length);
};

export const without: OracleModule["without"] = {
  "the least number of dots": (question) => (leastIn(question) === undefined ? question : question.replace(new RegExp(NUMBER, "g"), "some")),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "a fifth of the dots": (scene) => String(Math.round(marksOf(scene, "circle").length / 5)),
  "half of the groups": (scene) => String(Math.round(groupsOf(scene).length / 2)),
};
