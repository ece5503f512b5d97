/** Matrices of panels: framed squares, the ones of the matrix without a letter and the options with one, and what each holds. */
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import { hsl } from "./colour.ts";
import { marksOf, middleOf, type Point } from "./plane.ts";
import { bounds, type Box } from "./box.ts";

export interface Panel {
  centre: Point;
  side: number;
  /** What is drawn on the panel, without its frame and its texts, relative to its centre. */
  marks: Mark[];
  isMissing: boolean;
  /** What the panel is filled with. */
  ground: string | undefined;
}

export interface Matrix {
  /** Row by row. */
  panels: Panel[];
  /** Panels by their letter. */
  options: Map<string, Panel>;
}

type Frame = Extract<Mark, { type: "rect" }>;

/** The framed squares of a picture: matrix panels row by row, and options by the letter above or beside them. */
export function matrixOf(scene: Inspection): Matrix {
  const rects = marksOf(scene, "rect").filter(({ width, height }) => Math.abs(width - height) < 0.5 && width > 60);
  const side = Math.max(...rects.map((rect) => rect.width));
  const frames = rects.filter((rect) => rect.width > 0.6 * side);
  const letters = marksOf(scene, "text").filter((text) => /^[A-Z]$/.test(text.text));
  const boxed = scene.marks.flatMap((mark) => {
    const box = bounds(mark);
    return box ? [{ mark, box }] : [];
  });
  const options = new Map<string, Panel>();
  const panels: Panel[] = [];
  for (const frame of frames) {
    const panel = panelOf(boxed, frame);
    const letter = letters.find((text) => {
      const at = middleOf(text);
      return Math.abs(at.x - panel.centre.x) < 4 && frame.y - at.y > 0 && frame.y - at.y < 36;
    });
    if (letter) options.set(letter.text, panel);
    else panels.push(panel);
  }
  panels.sort((a, b) => (Math.abs(a.centre.y - b.centre.y) > 5 ? a.centre.y - b.centre.y : a.centre.x - b.centre.x));
  return { panels, options };
}

function panelOf(boxed: { mark: Mark; box: Box }[], frame: Frame): Panel {
  const inside = boxed
    .filter(({ mark, box }) => mark !== frame
      && box[0] > frame.x - 1 && box[2] < frame.x + frame.width + 1 && box[1] > frame.y - 1 && box[3] < frame.y + frame.height + 1)
    .map(({ mark }) => mark);
  return {
    centre: { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 },
    side: frame.width,
    marks: inside.filter((mark) => mark.type !== "text"),
    ground: frame.fill,
    isMissing: inside.some((mark) => mark.type === "text" && mark.text === "?"),
  };
}

/** How far a filled mark's colour is on the way from the surface (0) to its outline (1). */
export function darknessOf(mark: Mark, surface: string): number {
  if (mark.fill === undefined || mark.stroke === undefined) return 0;
  const [from, to, at] = [surface, mark.stroke, mark.fill].map((hex) => hsl(hex).lightness) as [number, number, number];
  return (at - from) / (to - from);
}

/** The surface colour of the panels. */
export const surfaceOf = (scene: Inspection): string => marksOf(scene, "rect").find((rect) => rect.fill !== undefined)?.fill ?? scene.background;

/** The kind of a closed mark, as a number: what corners it has, and for four corners whether it stands on one of them. */
export function shapeCode(mark: Mark): number {
  if (mark.type === "circle") return 0;
  if (mark.type !== "polygon") return -1;
  const [first, second] = [mark.points[0]!, mark.points[1]!];
  const isUpright = mark.points.length === 4 && (Math.abs(first[0] - second[0]) < 1 || Math.abs(first[1] - second[1]) < 1);
  return isUpright ? 40 : mark.points.length;
}

/** Where the middle of a mark lies, in sides of its panel from the panel's middle. */
export function offset(panel: Panel, mark: Mark): [number, number] {
  const [left, top, right, bottom] = bounds(mark)!;
  return [((left + right) / 2 - panel.centre.x) / panel.side, ((top + bottom) / 2 - panel.centre.y) / panel.side];
}

/** A panel's marks, the same for panels that look the same. */
export const signature = ({ centre, marks }: Panel): string => marks.map((mark) => {
  const [left, top, right, bottom] = bounds(mark)!;
  return [mark.type, mark.fill, Math.round(left - centre.x), Math.round(top - centre.y), Math.round(right - left), Math.round(bottom - top)].join(" ");
}).sort().join("; ");

/** The option that repeats a panel of the matrix. */
export const repeats = (place: number) => (scene: Inspection): string | null => {
  const { panels, options } = matrixOf(scene);
  const wanted = signature(panels.at(place)!);
  return [...options].find(([, panel]) => signature(panel) === wanted)?.[0] ?? null;
};

/** The option that shares most marks with the other options: what a reader takes who never looks at the matrix. */
export function commonest(scene: Inspection): string | null {
  const options = [...matrixOf(scene).options].map(([letter, panel]) => ({ letter, marks: signature(panel).split("; ") }));
  const shared = options.map(({ letter, marks }) => ({ letter, count: options.reduce((sum, other) => sum + marks.filter((mark) => other.marks.includes(mark)).length, 0) / Math.max(1, marks.length) }));
  return shared.sort((a, b) => b.count - a.count)[0]?.letter ?? null;
}
