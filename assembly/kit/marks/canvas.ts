/** How large a picture has to be. */

/** Canvases in pixels, by area. */
const WIDE: StaticArray<i32> = [448, 672, 672, 896, 896, 1120, 1120];
const HIGH: StaticArray<i32> = [448, 448, 672, 672, 896, 896, 1120];

/** A canvas, in pixels. */
export class Canvas {
  constructor(public width: i32, public height: i32) {}
}

/**
 * The smallest canvas with room for something inside its edges and below a head.
 *
 * @param area that is needed, in square pixels
 * @param edge free room on every side; `head` is what is taken at the top, inside the edges
 * @param isTall whether a canvas that is no square stands upright
 */
export function canvasFor(area: f64, edge: f64, head: f64, isTall: bool): Canvas {
  let i = 0;
  for (; i < WIDE.length - 1; i++) {
    const width = <f64>(isTall ? HIGH[i] : WIDE[i]) - 2 * edge, height = <f64>(isTall ? WIDE[i] : HIGH[i]) - 2 * edge - head;
    if (width * height >= area) break;
  }
  return new Canvas(isTall ? HIGH[i] : WIDE[i], isTall ? WIDE[i] : HIGH[i]);
}

/** The area in which so many discs of a radius, each with its gap, can be laid out in any way. */
export function areaFor(count: i32, radius: f64, gap: f64): f64 {
  return (<f64>count * (2 * radius + gap) * (2 * radius + gap)) / SHARE;
}

/** How much of an area squares around the discs may take. */
const SHARE: f64 = 0.42;
