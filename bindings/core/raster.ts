/** Turns SVG into pixels with resvg: the same binary on every host, so the same pixels. */
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { KernelError } from "./kernel.ts";
import type { Pixels } from "./types.ts";

/** A part of the canvas, in canvas units. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface RenderOptions {
  /** The part of the canvas to draw; all of it when left out. */
  box?: Box | undefined;
  /** Pixels of the shorter side of what is drawn; the instance's own size when left out. */
  size?: number | undefined;
}

/**
 * What draws a picture: resvg draws its SVG, as the golden vectors have it; the kernel draws the same picture from its own display list, several
 * times faster and without a second module. Degraded pictures are the kernel's, whatever is asked for.
 */
export type Renderer = "kernel" | "resvg";

export interface PictureOptions extends RenderOptions {
  /** The suite's own when left out. */
  renderer?: Renderer | undefined;
}

type RenderedImage = ReturnType<InstanceType<typeof Resvg>["render"]>;

let ready: Promise<void> | undefined;

/** Starts resvg once a process, whoever asks first. */
export function startRaster(module: WebAssembly.Module): Promise<void> {
  ready ??= initWasm(module).catch((error: unknown) => {
    if (!(error instanceof Error && error.message.includes("Already initialized"))) throw error;
  });
  return ready;
}

/** The whole picture as PNG. */
export function renderPng(svg: string, options: RenderOptions = {}): Uint8Array {
  return withImage(svg, options, (image) => image.asPng());
}

/** The whole picture as raw pixels: twice as fast as PNG. */
export function renderPixels(svg: string, options: RenderOptions = {}): Pixels {
  return withImage(svg, options, (image) => ({ width: image.width, height: image.height, data: image.pixels }));
}

function withImage<T>(svg: string, options: RenderOptions, read: (image: RenderedImage) => T): T {
  if (ready === undefined) throw new KernelError("render_failed", "resvg was not loaded", "load the suite with renderer: \"resvg\", or draw with renderer: \"kernel\"");
  const resvg = new Resvg(framed(svg, options), { font: { loadSystemFonts: false } });
  try {
    const image = resvg.render();
    const result = read(image);
    image.free();
    resvg.free();
    return result;
  } catch (error) {
    // Deep in a zoom it may panic. What it was at work on then stays in its memory: it refuses to free that.
    throw new KernelError("render_failed", `the rasteriser gave up (${String(error)})`, "ask for a larger part or a smaller picture, or draw with renderer: \"kernel\"");
  }
}

/**
 * The same drawing with another view and size: a vector zoom. Everything is drawn anew at full sharpness.
 *
 * @throws RangeError when the box is empty or the size is not a positive number
 */
export function framed(svg: string, { box, size }: RenderOptions): string {
  if (!box && size === undefined) return svg;
  const head = /^<svg xmlns='[^']*' width='([^']*)' height='([^']*)' viewBox='([^']*)'>/.exec(svg);
  if (!head) throw new TypeError("that is no picture of this suite");
  const [x, y, width, height] = head[3]!.split(" ").map(Number) as [number, number, number, number];
  const view = box ?? { x, y, width, height };
  if (!(view.width > 0 && view.height > 0)) throw new RangeError("a box has a positive width and height, in canvas units");
  const factor = size === undefined ? Number(head[1]) / width : size / Math.min(view.width, view.height);
  if (!(factor > 0 && Number.isFinite(factor))) throw new RangeError("a size is a positive number of pixels");
  const pixels = (length: number): number => Math.max(1, Math.round(length * factor));
  return (
    `<svg xmlns='http://www.w3.org/2000/svg' width='${pixels(view.width)}' height='${pixels(view.height)}' ` +
    `viewBox='${view.x} ${view.y} ${view.width} ${view.height}'>` +
    svg.slice(head[0].length)
  );
}
