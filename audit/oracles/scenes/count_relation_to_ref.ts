/** Compares every object with the ringed one. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { distance, marksOf } from "../support/plane.ts";
import { objectsOf } from "../support/things.ts";

export const oracle: Oracle = (scene, question) => {
  const rings = marksOf(scene, "circle").filter((mark) => mark.fill === undefined);
  const seen = objectsOf(scene.marks).filter((one) => !one.hollow);
  const ring = rings[0];
  const it = ring && seen.find((one) => distance(one.centre, { x: ring.cx, y: ring.cy }) < 9);
  if (!it || rings.length !== 1) return null;
  const counted = seen.filter((one) => {
    if (one === it) return false;
    const { x, y } = { x: one.centre.x - it.centre.x, y: one.centre.y - it.centre.y };
    return (
      (!/farther left/.test(question) || x < 0) && (!/farther right/.test(question) || x > 0) &&
      (!/higher up/.test(question) || y < 0) && (!/lower down/.test(question) || y > 0) &&
      (!/the same colour/.test(question) || one.colour === it.colour) && (!/a different colour/.test(question) || one.colour !== it.colour) &&
      (!/the same shape/.test(question) || one.shape === it.shape) && (!/a different shape/.test(question) || one.shape !== it.shape)
    );
  });
  return String(counted.length);
};

export const without = {
  side: (question: string): string => question.replace(/farther (?:left|right)/, "anywhere"),
  height: (question: string): string => question.replace(/higher up|lower down/, "anywhere"),
  colour: (question: string): string => question.replace(/the same colour|a different colour/, "any colour"),
  shape: (question: string): string => question.replace(/the same shape|a different shape/, "any shape"),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "place alone": (scene, question) => (/colour|shape/.test(question) ? oracle(scene, without.colour(without.shape(question))) : null),
  "likeness alone": (scene, question) => (/colour|shape/.test(question) ? oracle(scene, without.side(without.height(question))) : null),
};
