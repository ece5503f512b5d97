/** Counts the outlines outside the frame onto which a turn carries the one inside it, or a turn after a mirroring where that is allowed. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { centroid, marksOf } from "../support/plane.ts";
import { areaOf } from "../support/shape.ts";
import { type Corners, outlinesOf, turnsOnto } from "./outlines.ts";
import type { Inspection } from "../../../bindings/core/types.ts";

function sorted(scene: Inspection): { framed: Corners; others: Corners[] } | null {
  const frame = marksOf(scene, "rect")[0];
  if (!frame) return null;
  const isFramed = (corners: Corners): boolean => {
    const { x, y } = centroid(corners.map((corner) => [corner.x, corner.y]));
    return x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height;
  };
  const framed = outlinesOf(scene).find(isFramed);
  return framed ? { framed, others: outlinesOf(scene).filter((corners) => !isFramed(corners)) } : null;
}

export const oracle: Oracle = (scene, question) => {
  const seen = sorted(scene);
  if (!seen) return null;
  const mayMirror = !/mirror images do not count/.test(question) && /mirror/.test(question);
  const counting = seen.others.filter((corners) => turnsOnto(seen.framed, corners, false).length > 0 || (mayMirror && turnsOnto(seen.framed, corners, true).length > 0));
  return String(counting.length);
};

export const without: OracleModule["without"] = {
  "mirror images do not count": (question) => question.replace("mirror images do not count", "mirror images count"),
  "or mirrored": (question) => question.replace("or mirrored", ""),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "as many corners as the framed one": (scene) => {
    const seen = sorted(scene);
    return seen && String(seen.others.filter((corners) => corners.length === seen.framed.length).length);
  },
  "as large as the framed one": (scene) => {
    const seen = sorted(scene);
    const area = (corners: Corners): number => areaOf(corners.map(({ x, y }) => [x, y]));
    return seen && String(seen.others.filter((corners) => Math.abs(area(corners) - area(seen.framed)) < 20).length);
  },
};
