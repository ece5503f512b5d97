/** Matrices of panels: framed squares, the ones of the matrix without a letter and the options with one, and what each holds. */
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import { hsl } from "../support/colour.ts";
import { marksOf, middleOf, type Point } from "../support/plane.ts";
import { bounds, type Box } from "../support/box.ts";

export interface Panel {
  centre: Point;
  side: number;
  /** What is drawn on the panel, without its frame and its texts, relative to its centre. */
  marks: Mark[];
  isMissing: boolean;
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
