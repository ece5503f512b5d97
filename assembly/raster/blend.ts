/** Colours over pixels. Pixels are RGBA bytes; while a picture is drawn, their colours are multiplied by alpha. */
import { Colour } from "../scene/paint";
import { toHundredths } from "../text/bytes";
import { WHOLE } from "./units";

/** Four channels of 8 bits, each in 16: room to weigh all of them at once. */
export const LANES: u64 = 0x00ff00ff00ff00ff;
/** Half of 256 in every channel: added before a division by 256, it rounds. */
export const HALF: u64 = 0x0080008000800080;

/** What a shape is painted with. */
export class Ink {
  /** The colour as a pixel in memory, opaque. */
  readonly pixel: u32;
  readonly lanes: u64;
  /** In hundredths, as the SVG has it. */
  readonly opacity: i32;
  readonly share: f32;

  constructor(colour: Colour, opacity: f64 = 1) {
    this.pixel = 0xff000000 | ((colour & 255) << 16) | (colour & 0xff00) | ((colour >> 16) & 255);
    this.lanes = spread(this.pixel);
    this.opacity = <i32>min<i64>(max<i64>(toHundredths(opacity), 0), 100);
    this.share = <f32>(<f64>this.opacity / 100);
  }
}

/** Paints `count` pixels of which a shape covers `cover` samples each. */
export function blendRun(at: usize, count: i32, cover: i32, ink: Ink): void {
  const end = at + (<usize>count << 2);
  if (cover == WHOLE) {
    if (ink.opacity == 100) fill(at, end, ink.pixel);
    else for (; at < end; at += 4) store<u32>(at, mixed(load<u32>(at), ink.pixel, ink.share));
    return;
  }
  // One sample is a sixteenth of 256, as in the reference renderer.
  const alpha = (cover * 16 * ink.opacity + 50) / 100;
  const added = ink.lanes * alpha + HALF;
  const kept = 255 - alpha;
  for (; at < end; at += 4) {
    const sum = added + spread(load<u32>(at)) * kept;
    // Division by 255 of every lane, rounded: (v + (v >> 8)) >> 8 for v with 128 added.
    store<u32>(at, joined(((sum + ((sum >> 8) & LANES)) >> 8) & LANES));
  }
}

/** Sets the pixels from `at` to `end`. */
export function fill(at: usize, end: usize, pixel: u32): void {
  const pair = <u64>pixel | (<u64>pixel << 32);
  const paired = at + ((end - at) & ~7);
  for (; at < paired; at += 8) store<u64>(at, pair);
  if (at < end) store<u32>(at, pixel);
}

/**
 * A pixel over another with an opacity of 0 to 1: in single precision and rounded half to even, as resvg does it, so that no area
 * differs by a rounding. These operations are exact or correctly rounded, the same on every host.
 */
export function mixed(below: u32, above: u32, opacity: f32): u32 {
  const kept: f32 = 1 - opaqueness(above >> 24) * opacity;
  let result: u32 = 0;
  for (let shift = 0; shift < 32; shift += 8) {
    const sum: f32 = opaqueness((below >> shift) & 255) * kept + opaqueness((above >> shift) & 255) * opacity;
    result |= <u32>nearest<f32>(sum * 255) << shift;
  }
  return result;
}

// @ts-ignore: decorator
@inline
function opaqueness(channel: u32): f32 {
  return <f32>channel * (<f32>1 / <f32>255);
}

/** Divides the colours of pixels by their alpha, as PNG and canvases have them. */
export function divideByAlpha(at: usize, end: usize): void {
  for (; at < end; at += 4) {
    const pixel = load<u32>(at);
    const alpha = pixel >> 24;
    if (alpha == 0 || alpha == 255) continue;
    let result = alpha << 24;
    for (let shift = 0; shift < 24; shift += 8) result |= min((((pixel >> shift) & 255) * 255 + alpha / 2) / alpha, 255) << shift;
    store<u32>(at, result);
  }
}

/** The four channels of a pixel, 16 bits each: red, blue, green, alpha. */
// @ts-ignore: decorator
@inline
export function spread(pixel: u32): u64 {
  return <u64>(pixel & 0x00ff00ff) | (<u64>((pixel >> 8) & 0x00ff00ff) << 32);
}

/** The pixel of four channels of 8 bits, as `spread` lays them out. */
// @ts-ignore: decorator
@inline
export function joined(lanes: u64): u32 {
  return <u32>lanes | (<u32>(lanes >> 32) << 8);
}
