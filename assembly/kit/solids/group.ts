/**
 * The 48 symmetries of the cubic lattice as a group: the 24 rotations, each also followed by the reflection through the middle, which
 * turns half turns into mirrorings. Subgroups, the symmetries of solids with coloured cubes, and solids that have given ones.
 */
import { FACE_X, FACE_Y, FACE_Z, rotated, ROTATIONS, Solid } from "./solid";
import { Rng } from "../../random";

/** Number of symmetries; from 24 on they are the rotations, from 0 on, followed by the reflection through the middle. */
export const SYMMETRIES: i32 = 48;
/** The symmetry that changes nothing. */
export const IDENTITY: i32 = 0;

const GROWTH_TRIES: i32 = 60;

const PRODUCTS: StaticArray<u8> = products();

/** For every pair of rotations, the one that does the first and then the second. */
function products(): StaticArray<u8> {
  const table = new StaticArray<u8>(ROTATIONS * ROTATIONS);
  for (let first = 0; first < ROTATIONS; first++) {
    // A rotation is told by what it makes of (1, 2, 3).
    const x = rotated(first, 0, 1, 2, 3);
    const y = rotated(first, 1, 1, 2, 3);
    const z = rotated(first, 2, 1, 2, 3);
    for (let second = 0; second < ROTATIONS; second++) {
      for (let both = 0; both < ROTATIONS; both++) {
        let isEqual = true;
        for (let row = 0; row < 3; row++) isEqual = isEqual && rotated(both, row, 1, 2, 3) == rotated(second, row, x, y, z);
        if (isEqual) table[first * ROTATIONS + second] = <u8>both;
      }
    }
  }
  return table;
}

/** The symmetry that does one and then another. */
export function followedBy(first: i32, second: i32): i32 {
  const inverts = first >= ROTATIONS != second >= ROTATIONS;
  return <i32>PRODUCTS[(first % ROTATIONS) * ROTATIONS + (second % ROTATIONS)] + (inverts ? ROTATIONS : 0);
}

/** The symmetry that undoes one. */
export function inverseOf(symmetry: i32): i32 {
  let power = symmetry;
  while (followedBy(power, symmetry) != IDENTITY) power = followedBy(power, symmetry);
  return symmetry == IDENTITY ? IDENTITY : power;
}

/** How often a symmetry must be done until nothing has changed. */
export function orderOf(symmetry: i32): i32 {
  let order = 1;
  for (let power = symmetry; power != IDENTITY; power = followedBy(power, symmetry)) order++;
  return order;
}

/** The new x, y or z (`row` 0 to 2) of a vector under a symmetry. */
export function imageOf(symmetry: i32, row: i32, x: i32, y: i32, z: i32): i32 {
  return symmetry < ROTATIONS ? rotated(symmetry, row, x, y, z) : -rotated(symmetry - ROTATIONS, row, x, y, z);
}

/** The smallest group that holds some symmetries, as a set of bits: bit k for symmetry k. */
export function groupOf(generators: i32[]): u64 {
  let group: u64 = 1;
  const members: i32[] = [IDENTITY];
  for (let i = 0; i < members.length; i++) {
    for (let k = 0; k < generators.length; k++) {
      const next = followedBy(members[i], generators[k]);
      if ((group >> next) & 1) continue;
      group |= (<u64>1) << next;
      members.push(next);
    }
  }
  return group;
}

/** All groups of rotations: 30, as sets of bits. Two rotations suffice to make any of them. */
export const ROTATION_GROUPS: StaticArray<u64> = rotationGroups();

function rotationGroups(): StaticArray<u64> {
  const groups: u64[] = [];
  for (let first = 0; first < ROTATIONS; first++) {
    for (let second = 0; second <= first; second++) {
      const group = groupOf([first, second]);
      if (!groups.includes(group)) groups.push(group);
    }
  }
  return StaticArray.fromArray<u64>(groups);
}

/** The symmetries in a group, in ascending order. */
export function membersOf(group: u64): i32[] {
  const members: i32[] = [];
  for (let symmetry = 0; symmetry < SYMMETRIES; symmetry++) {
    if ((group >> symmetry) & 1) members.push(symmetry);
  }
  return members;
}

/** The group of all symmetries of a solid, shifts apart; `colours` (one a cube) must come to lie on equal ones, if given. */
export function symmetriesOf(solid: Solid, colours: i32[] | null = null): u64 {
  let group: u64 = 0;
  for (let symmetry = 0; symmetry < SYMMETRIES; symmetry++) {
    if (isSymmetry(solid, colours, symmetry)) group |= (<u64>1) << symmetry;
  }
  return group;
}

function isSymmetry(solid: Solid, colours: i32[] | null, symmetry: i32): bool {
  for (let i = 0; i < solid.count; i++) {
    const image = imageIndex(solid, i, symmetry);
    if (image < 0 || (colours !== null && colours[image] != colours[i])) return false;
  }
  return true;
}

/** Which cube lies where a symmetry about the middle of the solid's box takes cube `index`; -1 when none does. */
function imageIndex(solid: Solid, index: i32, symmetry: i32): i32 {
  // From the middle, in halves of an edge; what falls between the places of the box is no cube.
  const spanX = solid.width - 1, spanY = solid.depth - 1, spanZ = solid.height - 1;
  const fromX = 2 * solid.x(index) - spanX, fromY = 2 * solid.y(index) - spanY, fromZ = 2 * solid.z(index) - spanZ;
  const x = imageOf(symmetry, 0, fromX, fromY, fromZ) + spanX;
  const y = imageOf(symmetry, 1, fromX, fromY, fromZ) + spanY;
  const z = imageOf(symmetry, 2, fromX, fromY, fromZ) + spanZ;
  return (x | y | z) & 1 ? -1 : solid.indexOf(x >> 1, y >> 1, z >> 1);
}

/** Cubes in a box of equal sides, taken in whole orbits of a group, so that what grows has its symmetries. */
export class Growth {
  private xs: i32[] = [];
  private ys: i32[] = [];
  private zs: i32[] = [];
  private isTaken: StaticArray<bool>;

  constructor(private side: i32) {
    this.isTaken = new StaticArray<bool>(side * side * side);
  }

  get count(): i32 {
    return this.xs.length;
  }

  /** Adds orbits beside what is there, `most` cubes in all at the most, until there are `least`; false when chance added too few. */
  grow(rng: Rng, group: u64, least: i32, most: i32): bool {
    const members = membersOf(group);
    for (let tries = 0; this.count < least && tries < GROWTH_TRIES; tries++) {
      const place = this.count == 0 ? rng.int(0, this.isTaken.length - 1) : this.besides(rng);
      if (place < 0 || this.isTaken[place]) continue;
      const orbit = this.orbitOf(members, place);
      if (this.count + orbit.length > most) continue;
      for (let i = 0; i < orbit.length; i++) {
        this.isTaken[orbit[i]] = true;
        this.xs.push(orbit[i] % this.side);
        this.ys.push((orbit[i] / this.side) % this.side);
        this.zs.push(orbit[i] / (this.side * this.side));
      }
    }
    return this.count >= least;
  }

  /** The cubes so far, of which there is at least one. */
  solid(): Solid {
    return new Solid(this.xs, this.ys, this.zs);
  }

  /** A place at a face of some cube; -1 when it lies outside of the box. */
  private besides(rng: Rng): i32 {
    const from = rng.int(0, this.count - 1);
    const face = rng.int(0, 5);
    const x = this.xs[from] + FACE_X[face], y = this.ys[from] + FACE_Y[face], z = this.zs[from] + FACE_Z[face];
    const side = this.side;
    return x < 0 || y < 0 || z < 0 || x >= side || y >= side || z >= side ? -1 : (z * side + y) * side + x;
  }

  /** The places that a group makes of one. */
  private orbitOf(members: i32[], place: i32): i32[] {
    const side = this.side;
    const span = side - 1;
    const x = 2 * (place % side) - span, y = 2 * ((place / side) % side) - span, z = 2 * (place / (side * side)) - span;
    const orbit: i32[] = [];
    for (let i = 0; i < members.length; i++) {
      const imageX = (imageOf(members[i], 0, x, y, z) + span) / 2;
      const imageY = (imageOf(members[i], 1, x, y, z) + span) / 2;
      const imageZ = (imageOf(members[i], 2, x, y, z) + span) / 2;
      const image = (imageZ * side + imageY) * side + imageX;
      if (!orbit.includes(image)) orbit.push(image);
    }
    return orbit;
  }
}

/** Which cube of its image under a rotation the cube `index` of a solid becomes. */
export function rotatedIndex(solid: Solid, image: Solid, index: i32, rotation: i32): i32 {
  // Both from the middles of their boxes, in halves of an edge.
  const x = 2 * solid.x(index) - solid.width + 1, y = 2 * solid.y(index) - solid.depth + 1, z = 2 * solid.z(index) - solid.height + 1;
  const imageX = (imageOf(rotation, 0, x, y, z) + image.width - 1) / 2;
  const imageY = (imageOf(rotation, 1, x, y, z) + image.depth - 1) / 2;
  const imageZ = (imageOf(rotation, 2, x, y, z) + image.height - 1) / 2;
  return image.indexOf(imageX, imageY, imageZ);
}

/** Colours for the cubes of a solid, 0 to `count` - 1, equal within the orbits of a group of its symmetries. */
export function symmetricColours(rng: Rng, solid: Solid, group: u64, count: i32): i32[] {
  const members = membersOf(group);
  const colours: i32[] = [];
  for (let i = 0; i < solid.count; i++) colours.push(-1);
  for (let i = 0; i < solid.count; i++) {
    if (colours[i] >= 0) continue;
    const colour = rng.int(0, count - 1);
    for (let k = 0; k < members.length; k++) colours[imageIndex(solid, i, members[k])] = colour;
  }
  return colours;
}
