/** Compares the discs with the references in the frame. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { colourName } from "../support/colour.ts";
import { type Circle, marksOf } from "../support/plane.ts";
import { colourIn, withoutAttribute } from "../support/things.ts";

/** The discs of the colour that is asked for, and the radii of the references. */
function readingOf(scene: Inspection, question: string): { discs: Circle[]; references: number[] } | null {
  const [frame] = marksOf(scene, "rect");
  if (!frame) return null;
  const isInFrame = ({ cy }: Circle): boolean => cy > frame.y && cy < frame.y + frame.height;
  const circles = marksOf(scene, "circle");
  const colour = colourIn(question);
  return {
    discs: circles.filter((circle) => !isInFrame(circle) && (!colour || colourName(circle.fill!) === colour)),
    references: circles.filter(isInFrame).map((circle) => circle.r),
  };
}

export const oracle: Oracle = (scene, question) => {
  const reading = readingOf(scene, question);
  if (!reading) return null;
  const [least, most] = [Math.min(...reading.references), Math.max(...reading.references)];
  const isAsked = ({ r }: Circle): boolean => {
    if (/between the two references/.test(question)) return r > least && r < most;
    if (/smaller than the smaller reference or larger than the larger one/.test(question)) return r < least || r > most;
    if (/smaller than the smaller reference/.test(question)) return r < least;
    if (/larger than the (?:smaller )?reference/.test(question)) return r > least;
    return r < most;
  };
  return String(reading.discs.filter(isAsked).length);
};

export const without: OracleModule["without"] = {
  colour: withoutAttribute.colour,
  "one bound": (question) =>
    question.replace(/between the two references in size/, "larger than the smaller reference").replace(/ or larger than the larger one/, ""),
};

/** Radii in groups, cut where neighbours differ most. */
function groupsOf(discs: Circle[], count: number): number[][] {
  const radii = discs.map(({ r }) => r).sort((a, b) => a - b);
  const gaps = radii.slice(1).map((r, i) => ({ at: i + 1, ratio: r / radii[i]! })).sort((a, b) => b.ratio - a.ratio).slice(0, count - 1);
  const cuts = [0, ...gaps.map(({ at }) => at).sort((a, b) => a - b), radii.length];
  return cuts.slice(1).map((end, i) => radii.slice(cuts[i]!, end));
}

export const shortcuts: OracleModule["shortcuts"] = {
  "the middle of three groups": (scene, question) => {
    const reading = readingOf(scene, question);
    return reading && reading.references.length === 2 ? String(groupsOf(reading.discs, 3)[1]?.length ?? 0) : null;
  },
  "cut at the widest gap": (scene, question) => {
    const reading = readingOf(scene, question);
    if (!reading) return null;
    const [low, high] = groupsOf(reading.discs, 2);
    return String((/smaller than the/.test(question) ? low : high)?.length ?? 0);
  },
};
