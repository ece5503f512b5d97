/** What a copier or a camera does to a sheet: each of the other kinds, in part. */
import { Kind } from "./degradation";

/** Its steps, in their order. */
const STEPS: StaticArray<i32> = [Kind.Rotation, Kind.Blur, Kind.Tint, Kind.Noise, Kind.Compression];
/** How strong each step is, in percent of the strength of the whole. */
const SHARES: StaticArray<i32> = [60, 40, 50, 35, 45];

/** The steps of which a kind consists: a scan of five, any other of itself. */
export function stepsOf(kind: i32): i32[] {
  return kind == Kind.Scan ? STEPS.slice<i32[]>() : [kind];
}

/** The strength of a step of a kind, in hundredths. */
export function strengthOf(step: i32, kind: i32, strength: i32): i32 {
  return kind == Kind.Scan ? (strength * SHARES[STEPS.indexOf(step)] + 50) / 100 : strength;
}
