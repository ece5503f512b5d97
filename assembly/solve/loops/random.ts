/** Random single loops. */
import { Rng } from "../../random";
import { Lattice, SIDES } from "./lattice";

/** Changes that are tried, by faces of the lattice: while the loop grows, and to mix it. */
const GROW: i32 = 8;
const MIX: i32 = 12;

/**
 * The faces inside a random loop that is one closed line and touches itself nowhere, of at least `least` edges where it grows so long:
 * `mixLoop` from a single face.
 */
export function randomLoop(lattice: Lattice, rng: Rng, least: i32): StaticArray<bool> {
  const isInside = new StaticArray<bool>(lattice.faces);
  isInside[rng.int(0, lattice.faces - 1)] = true;
  mixLoop(lattice, isInside, new StaticArray<bool>(lattice.faces), rng, least);
  return isInside;
}

/**
 * Changes a loop at random, given by the faces inside of it; those that are fixed stay as they are. `grow` and `mix` say how many changes are
 * tried in the two parts, by faces.
 *
 * A face that meets inside and outside in one run each can change its side, and the line stays a single loop. Such changes are tried at
 * random: first none that makes the loop shorter, until it is long enough; then any that keeps it so long. Each change is as likely as
 * the one that takes it back, so that in the long run all loops that long are equally likely (Metropolis et al., 1953): spirals and combs come
 * up as seldom as they are rare.
 */
export function mixLoop(lattice: Lattice, isInside: StaticArray<bool>, isFixed: StaticArray<bool>, rng: Rng, least: i32, grow: i32 = GROW, mix: i32 = MIX): void {
  const columns = lattice.columns - 1;
  // With a border of outside all around, so that every face has eight neighbours.
  const wide = columns + 2;
  const field = new StaticArray<u8>((lattice.rows + 1) * wide);
  const used = lattice.boundary(isInside);
  let length = 0;
  let area = 0;
  for (let edge = 0; edge < lattice.edges; edge++) length += used[edge];
  for (let face = 0; face < lattice.faces; face++) {
    area += <i32>isInside[face];
    field[(face / columns + 1) * wide + (face % columns) + 1] = <u8>isInside[face];
  }
  for (let k = 0; k < (grow + mix) * lattice.faces; k++) {
    const face = rng.int(0, lattice.faces - 1);
    const isIn = isInside[face];
    if (isFixed[face] || (isIn && area == 1)) continue;
    const at = (face / columns + 1) * wide + (face % columns) + 1;
    const beside = turnsAround(field, at, wide);
    if (beside < 0) continue;
    // A face with n neighbours inside adds 4 - 2n edges, or takes as many away.
    const change = (isIn ? -1 : 1) * (SIDES - 2 * beside);
    if (length + change < least && (k >= grow * lattice.faces || change < 0)) continue;
    isInside[face] = !isIn;
    field[at] = <u8>!isIn;
    length += change;
    area += isIn ? -1 : 1;
  }
}

/** How many of the four neighbours of a place are inside, if those all around it change sides just twice; else -1. */
function turnsAround(field: StaticArray<u8>, at: i32, wide: i32): i32 {
  const up = <u32>unchecked(field[at - wide]);
  const right = <u32>unchecked(field[at + 1]);
  const down = <u32>unchecked(field[at + wide]);
  const left = <u32>unchecked(field[at - 1]);
  const beside = <i32>(up + right + down + left);
  // One neighbour at a corner alone would be touched at a point.
  if (beside == 0 || beside == SIDES) return -1;
  const corners = (<u32>unchecked(field[at - wide + 1]) << 1) | (<u32>unchecked(field[at + wide + 1]) << 3) | (<u32>unchecked(field[at + wide - 1]) << 5) | (<u32>unchecked(field[at - wide - 1]) << 7);
  const ring = up | (right << 2) | (down << 4) | (left << 6) | corners;
  return popcnt<u32>((ring ^ ((ring << 1) | (ring >> 7))) & 255) == 2 ? beside : -1;
}
