/** Reads limbs as coloured chains from bodies, finds each letter's joint in the key, and the same joint of the figure. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Judge, Oracle, OracleModule } from "../oracle.ts";
import { colourName } from "../support/colour.ts";
import { marksOf, type Point } from "../support/plane.ts";
import { inThousandths } from "../support/places.ts";

interface Limb {
  colour: string;
  joints: Point[];
}

interface Figure {
  body: string | null;
  limbs: Limb[];
}

/** How near to a joint is right. */
const NEAR = 15;
const away = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The key, which comes first, and the figures. */
function figures(scene: Inspection): Figure[] {
  const circles = marksOf(scene, "circle");
  const bodies = circles.filter(({ r }) => r > 12);
  const all = bodies.map(({ cx, cy, fill }) => ({ x: cx, y: cy, body: fill ? colourName(fill) : null, limbs: [] as Limb[] }));
  for (const { points, stroke } of marksOf(scene, "polyline")) {
    const [start, ...joints] = points.map(([x, y]) => ({ x, y }));
    all.find((figure) => away(figure, start!) < 1)?.limbs.push({ colour: colourName(stroke ?? "") ?? "", joints });
  }
  return all.sort((a, b) => a.x - b.x);
}

/** Whether a dot marks a point: a joint without one is not to be seen. */
const isDotted = (scene: Inspection, point: Point): boolean => marksOf(scene, "circle").some(({ cx, cy, r }) => r <= 12 && away(point, { x: cx, y: cy }) < 1);

function find(scene: Inspection, question: string, { isSwapped = false, isFirst = false } = {}): { label: string; point: Point }[] | null {
  const [key, ...others] = figures(scene);
  const body = /\bthe (\w+) body\b/.exec(question)?.[1];
  const fitting = others.filter((figure) => body === undefined || figure.body === body);
  const figure = fitting[0];
  if (!key || !figure || (fitting.length > 1 && !isFirst)) return null;
  const letters = /\bthe joints? ((?:[A-Z](?:, | and )?)+)/.exec(question)?.[1]?.match(/[A-Z]/g) ?? [];
  const found = letters.map((label) => {
    const text = marksOf(scene, "text").find((one) => one.text === label);
    if (!text) return null;
    const at = { x: (text.box[0] + text.box[2]) / 2, y: (text.box[1] + text.box[3]) / 2 };
    const joints = key.limbs.flatMap((limb) => limb.joints.map((point, index) => ({ limb, index, far: away(point, at) })));
    const nearest = joints.sort((a, b) => a.far - b.far)[0];
    const limb = nearest && figure.limbs.find(({ colour, joints: own }) => colour === nearest.limb.colour && own.length === nearest.limb.joints.length);
    const point = limb?.joints[isSwapped ? limb.joints.length - 1 : nearest!.index];
    return point && isDotted(scene, point) ? { label, point } : null;
  });
  return found.includes(null) ? null : (found as { label: string; point: Point }[]);
}

const written = (scene: Inspection, points: { label: string; point: Point }[] | null, shift = 0): string | null =>
  points && JSON.stringify(points.map(({ label, point }) => {
    const place = inThousandths(scene, [point.x + shift, point.y]);
    // A single joint needs no label.
    return points.length === 1 ? place : { point_2d: place, label };
  }));

export const oracle: Oracle = (scene, question) => written(scene, find(scene, question));

export const judge: Judge = {
  solutions: (scene, question) => [0, 6, -6].flatMap((shift) => written(scene, find(scene, question), shift) ?? []),
  isRight: (scene, question, answer) => {
    const wanted = find(scene, question);
    try {
      const given = (JSON.parse(answer) as ([number, number] | { point_2d: [number, number]; label: string })[]).map((one) => (Array.isArray(one) ? { point_2d: one, label: wanted?.[0]?.label ?? "" } : one));
      return wanted !== null && given.length === wanted.length && wanted.every(({ label, point }) =>
        given.some((one) => one.label.toUpperCase() === label && away(point, { x: (one.point_2d[0] * scene.width) / 1000, y: (one.point_2d[1] * scene.height) / 1000 }) <= NEAR));
    } catch {
      return false;
    }
  },
};

export const without: OracleModule["without"] = {
  "which figure": (question) => question.replace(/the figure with the \w+ body/, "the figure with the body"),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "the ends of the limbs": (scene, question) => ((/\bthe joints (?:[A-Z](?:, | and )?)+/.test(question) && written(scene, find(scene, question, { isSwapped: true }))) || null),
  "the first figure": (scene, question) => (figures(scene).length > 2 ? written(scene, find(scene, question.replace(/the \w+ body/, "the body"), { isFirst: true })) : null),
};
