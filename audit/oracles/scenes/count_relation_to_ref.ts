/** Counts what lies as asked from the ringed object, alike in colour or shape where that is asked. */
import type { Oracle } from "../oracle.ts";
import { distance, marksOf } from "../support/plane.ts";
import { objectsOf } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const rings = marksOf(scene, "circle").filter((mark) => mark.fill === undefined);
  const seen = objectsOf(scene.marks).filter((one) => !one.hollow);
  const ring = rings[0];
  const it = ring && seen.find((one) => distance(one.centre, { x: ring.cx, y: ring.cy }) < 6);
  if (!it || rings.length !== 1) return null;
  const counted = seen.filter((one) => {
    if (one === it) return false;
    const { x, y } = { x: one.centre.x - it.centre.x, y: one.centre.y - it.centre.y };
    return (
      (!/to the left of it/.test(question) || x < 0) && (!/to the right of it/.test(question) || x > 0) &&
      (!/higher up than it/.test(question) || y < 0) && (!/lower down than it/.test(question) || y > 0) &&
      (!/the same colour/.test(question) || one.colour === it.colour) && (!/another colour/.test(question) || one.colour !== it.colour) &&
      (!/the same shape/.test(question) || one.shape === it.shape) && (!/another shape/.test(question) || one.shape !== it.shape)
    );
  });
  return String(counted.length);
};
