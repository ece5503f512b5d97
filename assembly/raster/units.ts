/** What edges and areas are counted in. */

/** Steps in a pixel, in either direction: how finely the ends of edges are placed. */
export const ONE: i32 = 256;
/** Samples in a pixel, in either direction: an even grid, as the reference renderer has it. */
export const GRID: i32 = 4;
/** Samples in a pixel that is covered wholly. */
export const WHOLE: i32 = GRID * GRID;
/** Beyond these many pixels from the origin a coordinate is drawn in: nothing there is seen. */
const FAR: f64 = 2097152;

/** A coordinate in pixels as steps, rounded towards zero: in single precision, as the reference renderer has it, so that both see a half alike. */
// @ts-ignore: decorator
@inline
export function steps(value: f64): i32 {
  return <i32>(<f32>min<f64>(max<f64>(value, -FAR), FAR) * <f32>ONE);
}
