/**
 * Whether a person could read the picture: measured on the drawn primitives, in pixels of the picture as it is, and at the levels
 * up to 5 also of the picture at 448 on the short side.
 */
import type { Inspection, Mark } from "../../bindings/core/types.ts";
import { type Check, Tally } from "./context.ts";

const SHORT_SIDE = 448;
/** The last level whose pictures must bear being made that small. */
const LAST_SMALL = 5;
export const BARS = { text: 11, stroke: 1.2, mark: 9, contrast: 4.5, markContrast: 3 } as const;
/** Hundredths in `inspect` are rounded: this much is no overlap and no excess. */
const SLACK = 0.05;

/** Left, top, right, bottom, in canvas units. */
export type Box = [number, number, number, number];

export interface Legibility {
  /** Pixels: the smallest text, the thinnest stroke, the smallest closed mark. Infinity when there is none. */
  text: number;
  stroke: number;
  mark: number;
  /** The worst contrast of a text with what lies under it. */
  contrast: number;
  /** Texts that lie on each other. */
  overlaps: string[];
  /** Marks that leave the picture. */
  outside: string[];
  /** Texts that something drawn later lies on. */
  covered: string[];
  /** Texts that stand on hatching. */
  hatched: string[];
}

/** Measures one picture: the marks from `first` on, on all that is drawn. */
export function measure(scene: Inspection, first = 0): Legibility {
  const { width, height } = scene;
  const result: Legibility = { text: Infinity, stroke: Infinity, mark: Infinity, contrast: Infinity, overlaps: [], outside: [], covered: [], hatched: [] };
  const texts: { text: string; box: Box }[] = [];
  scene.marks.forEach((mark, index) => {
    if (index < first) return;
    const box = bounds(mark);
    if (box) {
      const half = (mark.strokeWidth ?? 0) / 2;
      if (box[0] - half < -SLACK || box[1] - half < -SLACK || box[2] + half > width + SLACK || box[3] + half > height + SLACK) {
        result.outside.push(mark.type === "text" ? `the text "${mark.text}"` : `a ${mark.type}`);
      }
    }
    if (mark.type === "text") {
      if (mark.text.trim() === "") return;
      result.text = Math.min(result.text, mark.size);
      result.contrast = Math.min(result.contrast, contrast(mark.fill ?? "#000000", under(scene, index, ...centre(mark.box))));
      for (const other of texts) {
        if (overlap(other.box, mark.box)) result.overlaps.push(`"${other.text}" and "${mark.text}"`);
      }
      texts.push({ text: mark.text, box: mark.box });
      if (isCovered(scene, index, mark.box)) result.covered.push(`"${mark.text}"`);
      if (placesIn(mark.box).some(([x, y]) => groundAt(scene, index, x, y)?.hatch !== undefined)) result.hatched.push(`"${mark.text}"`);
      return;
    }
    if (mark.stroke !== undefined) result.stroke = Math.min(result.stroke, mark.strokeWidth ?? 0);
    if (mark.hatch !== undefined) result.stroke = Math.min(result.stroke, mark.hatch.strokeWidth);
    if (box && (mark.type === "circle" || mark.type === "polygon" || mark.type === "ellipse" || mark.type === "rect")) {
      result.mark = Math.min(result.mark, Math.max(box[2] - box[0], box[3] - box[1]));
    }
  });
  return result;
}

export const legible: Check = ({ about, levels }) => {
  const tally = new Tally();
  let smallest = Infinity;
  // Only what is counted has a least size: an arrow head or a dot on a line may be smaller.
  const isCounted = about.bucket === "counting";
  for (const { level, inspected } of levels) {
    for (const { known, scene } of inspected) {
      const found = measure(scene);
      const factor = level <= LAST_SMALL ? Math.min(1, SHORT_SIDE / Math.min(scene.width, scene.height)) : 1;
      const [text, stroke, mark] = [found.text * factor, found.stroke * factor, found.mark * factor];
      smallest = Math.min(smallest, text / BARS.text, stroke / BARS.stroke, found.contrast / BARS.contrast);
      const faults = [
        text < BARS.text && `text of ${text.toFixed(1)} px`,
        stroke < BARS.stroke - 0.01 && `a stroke of ${stroke.toFixed(2)} px`,
        isCounted && mark < BARS.mark && `a mark of ${mark.toFixed(1)} px`,
        found.contrast < BARS.contrast && `text contrast ${found.contrast.toFixed(2)} : 1`,
        found.overlaps.length > 0 && `text on text: ${found.overlaps.slice(0, 3).join("; ")}`,
        found.covered.length > 0 && `covered: ${found.covered.slice(0, 3).join("; ")}`,
        found.hatched.length > 0 && `text on hatching: ${found.hatched.slice(0, 3).join("; ")}`,
        found.outside.length > 0 && `outside the picture: ${found.outside.slice(0, 3).join("; ")}`,
      ].filter((fault) => fault !== false);
      tally.expect(faults.length === 0, level, known.seed, () => faults.join("; "));
    }
  }
  return tally.outcome("legible", "all of 50 seeds a level; figure = least margin", smallest);
};

/**
 * How far marks stand out. A figure without a bar: which marks carry meaning and which are a grid or a frame, the drawn
 * primitives do not say.
 */
export const marksStandOut: Check = ({ levels }) => {
  const tally = new Tally();
  let all = 0, clear = 0;
  for (const { inspected } of levels) {
    for (const { scene } of inspected) {
      scene.marks.forEach((mark, index) => {
        if (mark.type === "text") return;
        all++;
        if (contrastOfMark(scene, index) >= BARS.markContrast) clear++;
      });
      tally.passed();
    }
  }
  return tally.outcome("marks stand out", `share of marks at >= ${BARS.markContrast} : 1; a figure, no bar`, all === 0 ? 1 : clear / all);
};

/** Whether a filled mark that is drawn after a text lies on its middle or on a quarter of it. */
function isCovered(scene: Inspection, index: number, box: Box): boolean {
  const places = placesIn(box);
  return scene.marks.slice(index + 1).some(
    (mark) => mark.type !== "text" && mark.fill !== undefined && (mark.opacity ?? 1) === 1 && places.some(([x, y]) => covers(mark, x, y)),
  );
}

/** The middle of a box and of its quarters. */
function placesIn([left, top, right, bottom]: Box): [number, number][] {
  const shares = [[0.5, 0.5], [0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]] as const;
  return shares.map(([x, y]) => [left + x * (right - left), top + y * (bottom - top)]);
}

/** The box around a mark, without its stroke; null for paths with curves whose extent needs more than their corners. */
export function bounds(mark: Mark): Box | null {
  switch (mark.type) {
    case "line":
      return around([[mark.x1, mark.y1], [mark.x2, mark.y2]]);
    case "polyline":
    case "polygon":
      return around(mark.points);
    case "circle":
      return [mark.cx - mark.r, mark.cy - mark.r, mark.cx + mark.r, mark.cy + mark.r];
    case "ellipse": {
      const angle = (mark.angle * Math.PI) / 180;
      const x = Math.hypot(mark.rx * Math.cos(angle), mark.ry * Math.sin(angle));
      const y = Math.hypot(mark.rx * Math.sin(angle), mark.ry * Math.cos(angle));
      return [mark.cx - x, mark.cy - y, mark.cx + x, mark.cy + y];
    }
    case "arc": {
      const points: [number, number][] = [];
      const steps = Math.max(8, Math.ceil(Math.abs(mark.sweep) / 5));
      for (let i = 0; i <= steps; i++) {
        const angle = ((mark.start + (mark.sweep * i) / steps) * Math.PI) / 180;
        points.push([mark.cx + mark.r * Math.cos(angle), mark.cy + mark.r * Math.sin(angle)]);
      }
      return around(points);
    }
    case "rect":
      return [mark.x, mark.y, mark.x + mark.width, mark.y + mark.height];
    case "text":
      return mark.box;
    case "path": {
      // The hull of a curve's control points holds the curve: a box around them is never too small.
      const numbers = (mark.d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
      const points: [number, number][] = [];
      for (let i = 0; i + 1 < numbers.length; i += 2) points.push([numbers[i]!, numbers[i + 1]!]);
      return points.length === 0 ? null : around(points);
    }
  }
}

function around(points: [number, number][]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] - SLACK && b[0] < a[2] - SLACK && a[1] < b[3] - SLACK && b[1] < a[3] - SLACK;
}

const centre = (box: Box): [number, number] => [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];

/**
 * The contrast of a mark, fill, edge or hatching, whichever is best, with what lies under its middle; infinite for what is translucent
 * or has no colour.
 */
export function contrastOfMark(scene: Inspection, index: number): number {
  const mark = scene.marks[index]!;
  const box = bounds(mark);
  const colours = [mark.fill, mark.stroke, mark.hatch?.stroke].filter((colour) => colour !== undefined);
  if (box === null || colours.length === 0 || (mark.opacity ?? 1) < 1) return Infinity;
  const ground = under(scene, index, ...placeOn(mark, box));
  return Math.max(...colours.map((colour) => contrast(colour, ground)));
}

/** A point on the mark's own line, or the middle of what it fills. */
function placeOn(mark: Mark, box: Box): [number, number] {
  if (mark.fill === undefined && mark.type === "polyline") return mark.points[mark.points.length >> 1]!;
  if (mark.fill === undefined && mark.type === "arc") {
    const angle = ((mark.start + mark.sweep / 2) * Math.PI) / 180;
    return [mark.cx + mark.r * Math.cos(angle), mark.cy + mark.r * Math.sin(angle)];
  }
  return centre(box);
}

/** The colour under a point: that of the last filled mark before `index` that covers it, or the background. */
function under(scene: Inspection, index: number, x: number, y: number): string {
  return groundAt(scene, index, x, y)?.fill ?? scene.background;
}

/** The last filled mark before `index` that covers a point. */
function groundAt(scene: Inspection, index: number, x: number, y: number): Mark | undefined {
  for (let i = index - 1; i >= 0; i--) {
    const mark = scene.marks[i]!;
    if (mark.fill === undefined || mark.type === "text" || (mark.opacity ?? 1) < 1) continue;
    if (covers(mark, x, y)) return mark;
  }
  return undefined;
}

function covers(mark: Mark, x: number, y: number): boolean {
  switch (mark.type) {
    case "circle":
      return Math.hypot(x - mark.cx, y - mark.cy) <= mark.r;
    case "ellipse": {
      const angle = (-mark.angle * Math.PI) / 180;
      const dx = x - mark.cx, dy = y - mark.cy;
      const u = dx * Math.cos(angle) - dy * Math.sin(angle);
      const v = dx * Math.sin(angle) + dy * Math.cos(angle);
      return (u / mark.rx) ** 2 + (v / mark.ry) ** 2 <= 1;
    }
    case "rect":
      return x >= mark.x && x <= mark.x + mark.width && y >= mark.y && y <= mark.y + mark.height;
    case "polygon":
      return inside(mark.points, x, y);
    default:
      return false;
  }
}

/** The even-odd rule. */
function inside(points: [number, number][], x: number, y: number): boolean {
  let isInside = false;
  for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
    const [xi, yi] = points[i]!;
    const [xj, yj] = points[j]!;
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) isInside = !isInside;
  }
  return isInside;
}

/** The contrast of two colours as WCAG 2 defines it, 1 to 21. */
export function contrast(first: string, second: string): number {
  const [a, b] = [luminance(first), luminance(second)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
