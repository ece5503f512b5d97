/** Each mover takes the same two steps in every row. */
import type { Oracle } from "../oracle.ts";
import { matrixOf, offset, type Panel } from "../support/panels.ts";
import { NO_CONDITION, optionShortcuts, type Reading } from "./parts.ts";

/** Eighths of a turn clockwise from the top. */
const eighth = (x: number, y: number): number => ((Math.round((Math.atan2(x, -y) * 4) / Math.PI) % 8) + 8) % 8;

/** What turns about the middle of a panel, in eighths of a turn: the blade's tip, the hollow ring and the filled square. */
function movers(panel: Panel): Reading {
  const blade = panel.marks.find((mark) => mark.type === "polygon")!;
  const ring = panel.marks.find((mark) => mark.type === "circle")!;
  const square = panel.marks.find((mark) => mark.type === "rect")!;
  if (blade.type !== "polygon") throw new Error("there is no blade");
  // The tip is the corner farthest from the middle.
  const [tip] = [...blade.points].sort(([ax, ay], [bx, by]) =>
    Math.hypot(bx - panel.centre.x, by - panel.centre.y) - Math.hypot(ax - panel.centre.x, ay - panel.centre.y));
  return {
    hand: eighth(tip![0] - panel.centre.x, tip![1] - panel.centre.y),
    ring: eighth(...offset(panel, ring)),
    square: eighth(...offset(panel, square)),
  };
}

export const oracle: Oracle = (scene) => {
  const { panels, options } = matrixOf(scene);
  const shown = panels.slice(0, 8).map(movers);
  const wanted = Object.keys(shown[0]!).map((name) => {
    const at = shown.map((reading) => reading[name]!);
    const step = (from: number, to: number): number => (at[to]! - at[from]! + 8) % 8;
    if (step(0, 1) !== step(3, 4) || step(0, 1) !== step(6, 7) || step(1, 2) !== step(4, 5)) return null;
    return { name, value: (at[7]! + step(1, 2)) % 8 };
  });
  const fitting = [...options].filter(([, panel]) => wanted.every((goal) => goal !== null && movers(panel)[goal.name] === goal.value));
  return fitting.length === 1 ? fitting[0]![0] : null;
};

export const without = NO_CONDITION;
export const shortcuts = optionShortcuts;
