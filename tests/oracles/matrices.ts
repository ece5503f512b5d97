/** Matrix reasoning: panels are read as quantities of what is drawn on them, and each quantity's rule is looked for on its own. */
import type { Inspection, Mark } from "../../bindings/core/types.ts";
import type { Oracle } from "./oracle.ts";
import { colourName } from "./support/colour.ts";
import { darknessOf, matrixOf, type Panel, surfaceOf } from "./support/panels.ts";
import { followsRule, ninth } from "./support/progressions.ts";
import { bounds } from "./support/box.ts";

/** What a panel shows, as numbers; the names say what is measured. */
type Reading = Record<string, number>;

/** The kind of a closed mark, as a number: what corners it has, and for four corners whether it stands on one of them. */
function shapeCode(mark: Mark): number {
  if (mark.type === "circle") return 0;
  if (mark.type !== "polygon") return -1;
  const [first, second] = [mark.points[0]!, mark.points[1]!];
  const isUpright = mark.points.length === 4 && (Math.abs(first[0] - second[0]) < 1 || Math.abs(first[1] - second[1]) < 1);
  return isUpright ? 40 : mark.points.length;
}

/** Height of a closed mark. */
function heightOf(mark: Mark): number {
  const box = bounds(mark)!;
  return box[3] - box[1];
}

/** Heights of figures of one nominal size differ by kind. */
const HEIGHTS: Record<number, number> = { 0: 1.76, 40: 1.08 * Math.SQRT2, 3: 1.65, 4: 2.2, 8: 2.24 };

/** Panels with some equal figures: how many, which, how large, how dark. */
function figures(panel: Panel, surface: string): Reading {
  const [first] = panel.marks;
  if (!first) return { number: 0, shape: -1, size: 0, shade: 0 };
  const shape = shapeCode(first);
  return {
    number: panel.marks.length,
    shape,
    size: heightOf(first) / HEIGHTS[shape]! / panel.side,
    shade: Math.round(darknessOf(first, surface) * 4) / 4,
  };
}

/** The option that shows what the rules of every quantity say; null unless there is exactly one. */
function complete(scene: Inspection, read: (panel: Panel, surface: string) => Reading, arithmetic: string[]): string | null {
  const { panels, options } = matrixOf(scene);
  if (panels.length !== 9 || !panels[8]!.isMissing) return null;
  const surface = surfaceOf(scene);
  const shown = panels.slice(0, 8).map((panel) => read(panel, surface));
  const wanted = new Map(Object.keys(shown[0]!).map((name) => [name, ninth(shown.map((reading) => reading[name]!), arithmetic.includes(name))]));
  const fitting = [...options].filter(([, panel]) => {
    const reading = read(panel, surface);
    return [...wanted].every(([name, values]) => values.some((value) => Math.abs(value - reading[name]!) < 0.005));
  });
  return fitting.length === 1 ? fitting[0]![0] : null;
}

/** Two groups of figures, dark ones and light ones: how many of each, which, how large. */
function groups(panel: Panel, surface: string): Reading {
  const darkness = panel.marks.map((mark) => Math.round(darknessOf(mark, surface) * 4) / 4);
  const [first] = panel.marks;
  const shape = first ? shapeCode(first) : -1;
  return {
    dark: darkness.filter((dark) => dark > 0.5).length,
    light: darkness.filter((dark) => dark <= 0.5).length,
    shape,
    size: first ? heightOf(first) / HEIGHTS[shape]! / panel.side : 0,
  };
}

/** What a panel shows as a set of places and lines, each named by where it lies in its panel. */
function elements(panel: Panel): Set<string> {
  const name = (x: number, y: number): string => `${Math.round(((x - panel.centre.x) / panel.side) * 30)},${Math.round(((y - panel.centre.y) / panel.side) * 30)}`;
  return new Set(panel.marks.map((mark) => {
    if (mark.type === "circle") return `dot ${name(mark.cx, mark.cy)}`;
    if (mark.type !== "line") throw new Error(`a ${mark.type} is neither a dot nor a line`);
    return `line ${[name(mark.x1, mark.y1), name(mark.x2, mark.y2)].sort().join(" ")}`;
  }));
}

/** The ways in which the third set of a row may come from the first two. */
const OPERATIONS: ((a: boolean, b: boolean) => boolean)[] = [
  (a, b) => a || b, (a, b) => a && b, (a, b) => a && !b, (a, b) => b && !a, (a, b) => a !== b,
];

/** Dots and lines have a rule each; the option that follows both. */
function setLogic(scene: Inspection): string | null {
  const { panels, options } = matrixOf(scene);
  const sets = panels.slice(0, 8).map(elements);
  const offered = [...options].map(([letter, panel]) => ({ letter, set: elements(panel) }));
  const names = new Set([...sets, ...offered.map(({ set }) => set)].flatMap((set) => [...set]));
  const fits = (set: Set<string>, kind: string): boolean => {
    const own = [...names].filter((name) => name.startsWith(kind));
    const rows = [[sets[0]!, sets[1]!, sets[2]!], [sets[3]!, sets[4]!, sets[5]!], [sets[6]!, sets[7]!, set]] as const;
    return OPERATIONS.some((operation) => rows.every(([a, b, c]) => own.every((name) => operation(a.has(name), b.has(name)) === c.has(name))));
  };
  const fitting = offered.filter(({ set }) => fits(set, "dot") && fits(set, "line"));
  return fitting.length === 1 ? fitting[0]!.letter : null;
}

/** Nested figures: the outline, the figure in it, and the dots in the corners. */
function nested(panel: Panel, surface: string): Reading {
  const outline = panel.marks.find((mark) => mark.fill === undefined)!;
  const inner = panel.marks.find((mark) => mark.fill !== undefined && Math.hypot(...offset(panel, mark)) < 0.2)!;
  return {
    outline: shapeCode(outline),
    inner: shapeCode(inner),
    size: heightOf(inner) / HEIGHTS[shapeCode(inner)]! / panel.side,
    shade: Math.round(darknessOf(inner, surface) * 4) / 4,
    corners: panel.marks.length - 2,
  };
}

/** Where the middle of a mark lies, in sides of its panel from the panel's middle. */
function offset(panel: Panel, mark: Mark): [number, number] {
  const [left, top, right, bottom] = bounds(mark)!;
  return [((left + right) / 2 - panel.centre.x) / panel.side, ((top + bottom) / 2 - panel.centre.y) / panel.side];
}

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

/** Each mover takes the same two steps in every row. */
function motion(scene: Inspection): string | null {
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
}

const SHAPE_NAMES: Record<number, string> = { 0: "circle", 40: "square", 3: "triangle", 4: "diamond", 8: "star" };
const COLOUR_NAMES = ["red", "blue", "yellow", "green", "purple"];

/** A panel of coloured figures, as numbers. */
function coloured(panel: Panel): Reading {
  const [first] = panel.marks;
  const shape = shapeCode(first!);
  return {
    number: panel.marks.length,
    size: heightOf(first!) / HEIGHTS[shape]! / panel.side,
    filling: first!.fill === undefined ? 1 : 0,
    colour: COLOUR_NAMES.indexOf(colourName((first!.fill ?? first!.stroke)!) ?? ""),
    shape,
  };
}

function describe(scene: Inspection, question: string): string | null {
  const { panels } = matrixOf(scene);
  const shown = panels.slice(0, 8).map(coloured);
  const sizes = [...new Set(shown.map(({ size }) => size!.toFixed(2)))].map(Number).sort((a, b) => a - b);
  const told: [RegExp, string, (value: number) => string | undefined][] = [
    [/number of/, "number", String],
    [/their size/, "size", (value) => (sizes.length === 3 ? ["small", "medium", "large"][sizes.findIndex((size) => Math.abs(size - value) < 0.008)] : undefined)],
    [/their filling/, "filling", (value) => ["filled", "hollow"][value]],
    [/their colour/, "colour", (value) => COLOUR_NAMES[value]],
    [/their shape/, "shape", (value) => SHAPE_NAMES[value]],
  ];
  const parts = told.filter(([pattern]) => pattern.test(question)).map(([, name, text]) => {
    // A number beyond nine has no room in a panel.
    const values = ninth(shown.map((reading) => reading[name]!), name === "number").filter((value) => name !== "number" || (value >= 1 && value <= 9));
    return values.length === 1 ? text(values[0]!) : undefined;
  });
  return parts.every((part) => part !== undefined) ? parts.join(", ") : null;
}

/** The panel without which all three rows would follow the same rules: the only one that can be mended. */
function violating(scene: Inspection): string | null {
  const { options } = matrixOf(scene);
  const surface = surfaceOf(scene);
  const letters = [...options.keys()].sort();
  const readings = letters.map((letter) => figures(options.get(letter)!, surface));
  const found = new Set<string>();
  for (const name of Object.keys(readings[0]!)) {
    const values = readings.map((reading) => reading[name]!);
    const isNumber = name === "number";
    if (followsRule(values, isNumber)) continue;
    const seen = [...new Set(values)];
    // Whatever a rule could ask for follows from two values that are seen.
    const candidates = seen.flatMap((a) => seen.flatMap((b) => [a, 2 * a - b, (a + b) / 2, ...(isNumber ? [a + b, a - b] : [])]));
    letters.forEach((letter, i) => {
      const mended = candidates.some((value) => (!isNumber || (value >= 1 && value <= 9 && Number.isInteger(value))) &&
        followsRule(values.map((other, k) => (k === i ? value : other)), isNumber));
      if (mended) found.add(letter);
    });
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** The cells of a figure made of squares, in cells from their middle. */
function cellsOf(panel: Panel): [number, number][] {
  const squares = panel.marks.flatMap((mark) => (mark.type === "rect" ? [mark] : []));
  const pitch = squares[0]!.width;
  const middles = squares.map((square): [number, number] => [square.x / pitch, square.y / pitch]);
  const left = Math.min(...middles.map(([x]) => x));
  const right = Math.max(...middles.map(([x]) => x));
  const top = Math.min(...middles.map(([, y]) => y));
  const bottom = Math.max(...middles.map(([, y]) => y));
  return middles.map(([x, y]) => [x - (left + right) / 2, y - (top + bottom) / 2]);
}

/** The same for figures that look the same. */
const outlineOf = (cells: [number, number][]): string => cells.map(([x, y]) => `${Math.round(2 * x)},${Math.round(2 * y)}`).sort().join(" ");

/** The eight motions of a square. */
const MOTIONS: ((x: number, y: number) => [number, number])[] = [
  (x, y) => [x, y], (x, y) => [-y, x], (x, y) => [-x, -y], (x, y) => [y, -x],
  (x, y) => [-x, y], (x, y) => [x, -y], (x, y) => [y, x], (x, y) => [-y, -x],
];

function analogy(scene: Inspection): string | null {
  const { panels, options } = matrixOf(scene);
  const surface = surfaceOf(scene);
  const [before, after, start] = panels as [Panel, Panel, Panel];
  const dots = (panel: Panel): number => panel.marks.filter((mark) => mark.type === "circle").length;
  const shade = (panel: Panel): number => Math.round(darknessOf(panel.marks.find((mark) => mark.type === "rect")!, surface) * 4);
  if (dots(before) !== dots(start) || shade(before) !== shade(start)) return null;
  const motions = MOTIONS.filter((move) => outlineOf(cellsOf(before).map(([x, y]) => move(x, y))) === outlineOf(cellsOf(after)));
  if (motions.length !== 1) return null;
  const wanted = outlineOf(cellsOf(start).map(([x, y]) => motions[0]!(x, y)));
  const fitting = [...options].filter(([, panel]) =>
    outlineOf(cellsOf(panel)) === wanted && dots(panel) === dots(after) && shade(panel) === shade(after));
  return fitting.length === 1 ? fitting[0]![0] : null;
}

export const oracles: Record<string, Oracle> = {
  rpm_2x2_analogy: analogy,
  rpm_arithmetic_count: (scene) => complete(scene, groups, ["dark", "light"]),
  rpm_constant_distribute3: (scene) => complete(scene, figures, ["number"]),
  rpm_describe_missing: describe,
  rpm_nested_components: (scene) => complete(scene, nested, []),
  rpm_progression: (scene) => complete(scene, figures, ["number"]),
  rpm_rotation_motion: motion,
  rpm_set_logic: setLogic,
  rpm_violating_panel: violating,
};
