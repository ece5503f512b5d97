/** What the oracles of outlines share: polygons, and the movements that carry one onto another. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { centroid, marksOf, type Point } from "../support/plane.ts";

/** Canvas units within which two corners are one. */
const SAME = 1;

export type Corners = Point[];

/** The polygons of a picture by their corners, in drawing order. */
export const outlinesOf = (scene: Inspection): Corners[] => marksOf(scene, "polygon").map(({ points }) => points.map(([x, y]) => ({ x, y })));

/**
 * The turns in degrees that carry one outline onto another, after a mirroring where that is asked for: corner upon corner, by the turn that
 * fits best for each way to match them in order.
 */
export function turnsOnto(from: Corners, to: Corners, isMirrored: boolean): number[] {
  if (from.length !== to.length) return [];
  const [a, b] = [centred(from), centred(to)];
  const source = isMirrored ? a.map(({ x, y }) => ({ x: -x, y })).reverse() : a;
  return source.flatMap((_, shift) => {
    const shifted = source.map((__, i) => source[(i + shift) % source.length]!);
    const cosine = shifted.reduce((sum, p, i) => sum + p.x * b[i]!.x + p.y * b[i]!.y, 0);
    const sine = shifted.reduce((sum, p, i) => sum + p.x * b[i]!.y - p.y * b[i]!.x, 0);
    const angle = Math.atan2(sine, cosine);
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const isSame = shifted.every((p, i) => Math.hypot(p.x * c - p.y * s - b[i]!.x, p.x * s + p.y * c - b[i]!.y) < SAME);
    return isSame ? [(angle * 180) / Math.PI] : [];
  });
}

function centred(corners: Corners): Corners {
  const middle = centroid(corners.map(({ x, y }) => [x, y]));
  return corners.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }));
}

/** By how many degrees the outline turns at each corner: all of one sign where it is convex. */
export function bendsOf(corners: Corners): number[] {
  return corners.map((corner, i) => {
    const [before, after] = [corners[(i + corners.length - 1) % corners.length]!, corners[(i + 1) % corners.length]!];
    const [ux, uy, vx, vy] = [corner.x - before.x, corner.y - before.y, after.x - corner.x, after.y - corner.y];
    return (Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy) * 180) / Math.PI;
  });
}

export const isConvex = (corners: Corners): boolean => bendsOf(corners).every((bend) => bend > 0) || bendsOf(corners).every((bend) => bend < 0);
