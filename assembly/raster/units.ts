/** What edges and areas are counted in. */

/** Steps in a pixel, in either direction. */
export const ONE: i32 = 256;
/** What the running sum is where a pixel is covered wholly: twice the area in steps. */
export const WHOLE: i32 = 2 * ONE * ONE;
/** Beyond these many pixels from the origin a coordinate is drawn in: nothing there is seen. */
const FAR: f64 = 2097152;

/** A coordinate in pixels as steps, rounded half up. */
// @ts-ignore: decorator
@inline
export function steps(value: f64): i32 {
  return <i32>Math.floor(min<f64>(max<f64>(value, -FAR), FAR) * <f64>ONE + 0.5);
}
