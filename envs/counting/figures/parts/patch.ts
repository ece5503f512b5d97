/** Patches of triangular cells. */
import { Rng } from "../../../../assembly/random";
import { Net } from "./net";

/** A triangle of so many pieces a side, with `cuts` of its corners cut off, turned over in half of the cases and placed on a square canvas. */
export function patchOf(rng: Rng, side: i32, cuts: i32, canvas: f64): Net {
  const net = new Net(side, side, true);
  const sizes: i32[] = [0, 0, 0];
  // Two cuts of one side leave a piece of it.
  for (let i = 0; i < cuts; i++) sizes[i] = rng.int(1, max(1, (side - 1) / 2));
  net.patch(side, rng.shuffle<i32>(sizes));
  net.placeTriangles(canvas, canvas, rng.chance(0.5));
  return net;
}
