/** What the oracles of series of signs share: signs as numbers, and the option in which every part follows its rule. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { commonest, darknessOf, matrixOf, offset, type Panel, repeats, shapeCode, surfaceOf } from "../support/panels.ts";
import { type Nature, type Shown, told } from "./courses.ts";

type Sign = Record<keyof typeof NATURES, number>;

const NATURES = { outline: "kinds", inner: "kinds", shade: "scale", arms: "scale", ring: { ring: 8 }, square: { ring: 8 } } as const satisfies Record<string, Nature>;
const PARTS = Object.keys(NATURES) as (keyof typeof NATURES)[];

/** Eighths of the way around, clockwise from the top left corner. */
const eighth = ([x, y]: [number, number]): number => (((Math.round((Math.atan2(x, -y) * 4) / Math.PI) + 1) % 8) + 8) % 8;

/** Reads a sign off its panel. */
export function signOf(panel: Panel, surface: string): Sign {
  const marker = panel.marks.find((mark) => mark.type === "circle" && mark.fill === undefined)!;
  const square = panel.marks.find((mark) => mark.type === "rect")!;
  // The outline is drawn before the figure inside of it.
  const [outline, inner] = panel.marks.filter((mark) => mark !== marker && (mark.type === "circle" || mark.type === "polygon"));
  return {
    outline: shapeCode(outline!),
    inner: shapeCode(inner!),
    shade: Math.round(darknessOf(inner!, surface) * 3),
    arms: panel.marks.filter((mark) => mark.type === "line").length,
    ring: eighth(offset(panel, marker)),
    square: eighth(offset(panel, square)),
  };
}

/** The option that shows what the rules of all parts say; null unless there is exactly one, and no part of it is in doubt. */
export function completing(scene: Inspection): string | null {
  const { panels, options } = matrixOf(scene);
  const surface = surfaceOf(scene);
  const place = panels.findIndex((panel) => panel.isMissing);
  const signs = panels.map((panel) => (panel.isMissing || panel.ground !== surface ? null : signOf(panel, surface)));
  const wanted: [keyof Sign, number][] = [];
  for (const part of PARTS) {
    const shown: Shown = signs.map((sign) => sign?.[part] ?? null);
    const values = told(shown, place, NATURES[part]);
    if (values.length !== 1) return null;
    wanted.push([part, values[0]!]);
  }
  const fitting = [...options].filter(([, panel]) => {
    const sign = signOf(panel, surface);
    return wanted.every(([part, value]) => sign[part] === value);
  });
  return fitting.length === 1 ? fitting[0]![0] : null;
}

/** The option that repeats the neighbour of the frame asked for, so many frames away. */
const neighbour = (away: number) => (scene: Inspection): string | null => {
  const { panels } = matrixOf(scene);
  const place = panels.findIndex((panel) => panel.isMissing) + away;
  return place in panels ? repeats(place)(scene) : null;
};

/** The option that is most like the frame before the gap: it has the same values in most parts. */
function nearest(scene: Inspection): string | null {
  const { panels, options } = matrixOf(scene);
  const surface = surfaceOf(scene);
  const before = panels[panels.findIndex((panel) => panel.isMissing) - 1];
  if (!before || before.ground !== surface) return null;
  const sign = signOf(before, surface);
  const alike = (panel: Panel): number => PARTS.filter((part) => signOf(panel, surface)[part] === sign[part]).length;
  return [...options].sort(([, a], [, b]) => alike(b) - alike(a))[0]?.[0] ?? null;
}

export const signShortcuts = {
  "repeats the frame before": neighbour(-1),
  "repeats the frame before the last one": neighbour(-2),
  "most like the frame before": nearest,
  "shares most with the other options": commonest,
};
