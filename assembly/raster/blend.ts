/** Colours over pixels, in integers. Pixels are RGBA bytes, with colours multiplied by alpha wherever alpha is below 255. */
import { Colour } from "../scene/paint";
import { WHOLE } from "./units";

/** Four channels of 8 bits, each in 16: room to weigh all of them at once. */
const LANES: u64 = 0x00ff00ff00ff00ff;
const HALF: u64 = 0x0080008000800080;

/** What a shape is painted with. */
export class Ink {
  /** The colour as a pixel in memory, opaque. */
  readonly pixel: u32;
  readonly lanes: u64;
  /** In hundredths, as the SVG has it. */
  readonly opacity: i32;

  constructor(colour: Colour, opacity: f64 = 1) {
    this.pixel = 0xff000000 | ((colour & 255) << 16) | (colour & 0xff00) | ((colour >> 16) & 255);
    this.lanes = spread(this.pixel);
    this.opacity = <i32>Math.floor(min<f64>(max<f64>(opacity, 0), 1) * 100 + 0.5);
  }
}

/** Paints `count` pixels that a shape covers alike: `cover` of `WHOLE`. */
export function blendRun(at: usize, count: i32, cover: i32, ink: Ink): void {
  const end = at + (<usize>count << 2);
  if (ink.opacity == 100 && cover >= NEARLY_WHOLE) {
    fill(at, end, ink.pixel);
    return;
  }
  if (cover >= NEARLY_WHOLE) {
    const opacity = ink.opacity;
    for (; at < end; at += 4) store<u32>(at, mixed(load<u32>(at), ink.pixel, opacity));
    return;
  }
  const alpha = ink.opacity == 100 ? (cover * 255 + WHOLE / 2) >> 17 : <i32>((<i64>cover * 255 * ink.opacity + WHOLE * 50) / (WHOLE * 100));
  const added = ink.lanes * alpha + HALF;
  const kept = 255 - alpha;
  for (; at < end; at += 4) {
    const sum = added + spread(load<u32>(at)) * kept;
    // Division by 255 of every lane, rounded: (v + (v >> 8)) >> 8 for v with 128 added.
    store<u32>(at, joined(((sum + ((sum >> 8) & LANES)) >> 8) & LANES));
  }
}

/** Covered so far that no channel could tell. */
const NEARLY_WHOLE: i32 = WHOLE - WHOLE / 512;

/** Sets the pixels from `at` to `end`. */
export function fill(at: usize, end: usize, pixel: u32): void {
  const pair = <u64>pixel | (<u64>pixel << 32);
  const paired = at + ((end - at) & ~7);
  for (; at < paired; at += 8) store<u64>(at, pair);
  if (at < end) store<u32>(at, pixel);
}

/** A pixel over another with an opacity in hundredths, every channel rounded to the nearest. */
function mixed(below: u32, above: u32, opacity: i32): u32 {
  let result: u32 = 0;
  for (let shift = 0; shift < 32; shift += 8) {
    const sum = ((above >> shift) & 255) * opacity + ((below >> shift) & 255) * (100 - opacity);
    result |= ((sum + 50) / 100) << shift;
  }
  return result;
}

// @ts-ignore: decorator
@inline
function spread(pixel: u32): u64 {
  return <u64>(pixel & 0x00ff00ff) | (<u64>((pixel >> 8) & 0x00ff00ff) << 32);
}

// @ts-ignore: decorator
@inline
function joined(lanes: u64): u32 {
  return <u32>lanes | (<u32>(lanes >> 32) << 8);
}
