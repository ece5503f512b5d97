/**
 * Solids of unit cubes: the 24 rotations of space, congruence and growth. Coordinates are right-handed: in pictures x runs to
 * the front left, y to the front right and z upwards.
 */
import { Rng } from "../../random";

/** Coordinates run from 0 to 15: a cube is packed as `z * 256 + y * 16 + x`, four bits each. */
const PITCH: i32 = 16;
const LAST: i32 = PITCH - 1;

/** Number of rotations of space that keep the axes. */
export const ROTATIONS: i32 = 24;

/** The six directions: +x, -x, +y, -y, +z, -z. */
export const FACE_X: StaticArray<i32> = [1, -1, 0, 0, 0, 0];
export const FACE_Y: StaticArray<i32> = [0, 0, 1, -1, 0, 0];
export const FACE_Z: StaticArray<i32> = [0, 0, 0, 0, 1, -1];

/**
 * The signed permutations of the axes with determinant 1: 24 rows of three numbers, which say what old axis (1 to 3, signed) the
 * new x, y and z are. The first is the identity.
 */
const TURNS: StaticArray<i32> = [
  1, 2, 3, 1, -3, 2, 1, -2, -3, 1, 3, -2,
  -1, -2, 3, -1, 3, 2, -1, 2, -3, -1, -3, -2,
  2, -1, 3, 2, 3, 1, 2, 1, -3, 2, -3, -1,
  -2, 1, 3, -2, -3, 1, -2, -1, -3, -2, 3, -1,
  3, 2, -1, 3, -1, -2, 3, -2, 1, 3, 1, 2,
  -3, -2, -1, -3, 1, -2, -3, 2, 1, -3, -1, 2,
];

/** The new x, y or z (`row` 0 to 2) of a vector under one of the 24 rotations. */
export function rotated(rotation: i32, row: i32, x: i32, y: i32, z: i32): i32 {
  const axis = unchecked(TURNS[rotation * 3 + row]);
  const value = abs(axis) == 1 ? x : abs(axis) == 2 ? y : z;
  return axis < 0 ? -value : value;
}

/** The rotation by a quarter turn about an axis (0 x, 1 y, 2 z): counter-clockwise as seen from the axis's positive end. */
export function quarterTurn(axis: i32): i32 {
  return axis == 0 ? 1 : axis == 1 ? 16 : 12;
}

/** A box of places, from 0 on along each axis, of which some are filled. */
export abstract class Space {
  /** Extent along x, y and z. */
  width: i32 = 0;
  depth: i32 = 0;
  height: i32 = 0;

  /** Whether a place is filled; no place outside of the box is. */
  abstract has(x: i32, y: i32, z: i32): bool;
}

/** A box whose places are filled and emptied one by one. */
export class Places extends Space {
  private filled: StaticArray<bool>;

  constructor(width: i32, depth: i32, height: i32) {
    super();
    this.width = width;
    this.depth = depth;
    this.height = height;
    this.filled = new StaticArray<bool>(width * depth * height);
  }

  /** Whether a place is one of the box. */
  holds(x: i32, y: i32, z: i32): bool {
    return x >= 0 && y >= 0 && z >= 0 && x < this.width && y < this.depth && z < this.height;
  }

  has(x: i32, y: i32, z: i32): bool {
    return this.holds(x, y, z) && unchecked(this.filled[(z * this.depth + y) * this.width + x]);
  }

  /** Fills or empties a place of the box. */
  set(x: i32, y: i32, z: i32, isFilled: bool): void {
    this.filled[(z * this.depth + y) * this.width + x] = isFilled;
  }
}

/** A solid in a fixed orientation, moved to the corner of the lattice unless it stays put. */
export class Solid extends Space {
  /** Packed cubes in ascending order; the least coordinates are 0. */
  cubes: StaticArray<i32> = [];
  /** Which places of the box around the solid are filled. */
  private places: StaticArray<bool> = [];

  /** From the coordinates of at least one cube, which may be negative; a solid that stays put keeps them, from 0 on. */
  constructor(xs: i32[], ys: i32[], zs: i32[], staysPut: bool = false) {
    super();
    let x0 = staysPut ? 0 : i32.MAX_VALUE;
    let y0 = x0;
    let z0 = x0;
    let x1 = i32.MIN_VALUE, y1 = i32.MIN_VALUE, z1 = i32.MIN_VALUE;
    for (let i = 0; i < xs.length; i++) {
      x0 = min(x0, xs[i]);
      x1 = max(x1, xs[i]);
      y0 = min(y0, ys[i]);
      y1 = max(y1, ys[i]);
      z0 = min(z0, zs[i]);
      z1 = max(z1, zs[i]);
    }
    this.width = x1 - x0 + 1;
    this.depth = y1 - y0 + 1;
    this.height = z1 - z0 + 1;
    assert(max(this.width, max(this.depth, this.height)) <= PITCH, "a solid fits into 16 x 16 x 16 cubes");
    this.cubes = new StaticArray<i32>(xs.length);
    this.places = new StaticArray<bool>(this.width * this.depth * this.height);
    for (let i = 0; i < xs.length; i++) {
      const x = xs[i] - x0;
      const y = ys[i] - y0;
      const z = zs[i] - z0;
      insert(this.cubes, i, packed(x, y, z));
      this.places[this.placeOf(x, y, z)] = true;
    }
  }

  private placeOf(x: i32, y: i32, z: i32): i32 {
    return (z * this.depth + y) * this.width + x;
  }

  get count(): i32 {
    return this.cubes.length;
  }

  x(index: i32): i32 {
    return this.cubes[index] & LAST;
  }

  y(index: i32): i32 {
    return (this.cubes[index] >> 4) & LAST;
  }

  z(index: i32): i32 {
    return this.cubes[index] >> 8;
  }

  has(x: i32, y: i32, z: i32): bool {
    if (x < 0 || y < 0 || z < 0 || x >= this.width || y >= this.depth || z >= this.height) return false;
    return this.places[this.placeOf(x, y, z)];
  }

  /** Which of the cubes stands at a place; -1 when none does. */
  indexOf(x: i32, y: i32, z: i32): i32 {
    return this.has(x, y, z) ? this.cubes.indexOf(packed(x, y, z)) : -1;
  }

  /** The image under one of the 24 rotations. */
  rotated(rotation: i32): Solid {
    const xs = new Array<i32>(this.count);
    const ys = new Array<i32>(this.count);
    const zs = new Array<i32>(this.count);
    for (let i = 0; i < this.count; i++) {
      xs[i] = along(rotation, 0, this.cubes[i]);
      ys[i] = along(rotation, 1, this.cubes[i]);
      zs[i] = along(rotation, 2, this.cubes[i]);
    }
    return new Solid(xs, ys, zs);
  }

  /** The mirror image: x reversed. */
  mirrored(): Solid {
    const xs: i32[] = [];
    const ys: i32[] = [];
    const zs: i32[] = [];
    for (let i = 0; i < this.count; i++) {
      xs.push(-this.x(i));
      ys.push(this.y(i));
      zs.push(this.z(i));
    }
    return new Solid(xs, ys, zs);
  }

  /** Equal for solids that a shift makes equal, and for no others. */
  text(): string {
    const units: i32[] = [];
    for (let i = 0; i < this.count; i++) units.push(this.cubes[i] + 1);
    return String.fromCharCodes(units);
  }

  /** Equal for solids that a rotation makes equal, and for no others: the least text of the 24 rotations. */
  rotationText(): string {
    let least = new StaticArray<i32>(this.count);
    let image = new StaticArray<i32>(this.count);
    for (let rotation = 0; rotation < ROTATIONS; rotation++) {
      this.packImage(rotation, image);
      if (rotation > 0 && !isBefore(image, least)) continue;
      const held = least;
      least = image;
      image = held;
    }
    const units: i32[] = [];
    for (let i = 0; i < this.count; i++) units.push(least[i] + 1);
    return String.fromCharCodes(units);
  }

  /** Writes what `cubes` would be after a rotation: no solid is made, for canonical forms are wanted by the thousand. */
  private packImage(rotation: i32, image: StaticArray<i32>): void {
    let x0 = i32.MAX_VALUE;
    let y0 = x0;
    let z0 = x0;
    const cubes = this.cubes;
    for (let i = 0; i < cubes.length; i++) {
      const cube = unchecked(cubes[i]);
      x0 = min(x0, along(rotation, 0, cube));
      y0 = min(y0, along(rotation, 1, cube));
      z0 = min(z0, along(rotation, 2, cube));
    }
    for (let i = 0; i < cubes.length; i++) {
      const cube = unchecked(cubes[i]);
      insert(image, i, packed(along(rotation, 0, cube) - x0, along(rotation, 1, cube) - y0, along(rotation, 2, cube) - z0));
    }
  }

  /** Whether one of the 24 rotations makes the solid equal to another. */
  turnsInto(other: Solid): bool {
    if (this.count != other.count) return false;
    const image = new StaticArray<i32>(this.count);
    for (let rotation = 0; rotation < ROTATIONS; rotation++) {
      this.packImage(rotation, image);
      let same = 0;
      while (same < image.length && unchecked(image[same]) == other.cubes[same]) same++;
      if (same == image.length) return true;
    }
    return false;
  }

  /** How many of the 24 rotations leave the solid as it is; 1 when it has no rotational symmetry. */
  get symmetryOrder(): i32 {
    const own = this.text();
    let order = 0;
    for (let rotation = 0; rotation < ROTATIONS; rotation++) order += <i32>(this.rotated(rotation).text() == own);
    return order;
  }

  /** Whether every cube can be reached from every other over common faces. */
  get isConnected(): bool {
    const seen: i32[] = [this.cubes[0]];
    for (let i = 0; i < seen.length; i++) {
      for (let face = 0; face < 6; face++) {
        const x = (seen[i] % PITCH) + FACE_X[face];
        const y = ((seen[i] / PITCH) % PITCH) + FACE_Y[face];
        const z = seen[i] / (PITCH * PITCH) + FACE_Z[face];
        if (this.has(x, y, z) && !seen.includes(packed(x, y, z))) seen.push(packed(x, y, z));
      }
    }
    return seen.length == this.count;
  }

  /** How many unit squares its surface has, hidden ones and the underside included. */
  get surface(): i32 {
    let squares = 0;
    for (let i = 0; i < this.count; i++) squares += 6 - this.touching(this.x(i), this.y(i), this.z(i));
    return squares;
  }

  /** Of each of at most 32 cubes those that share a face with it, as sets of bits. */
  neighbourMasks(): u32[] {
    const masks: u32[] = [];
    for (let i = 0; i < this.count; i++) {
      let mask: u32 = 0;
      for (let face = 0; face < 6; face++) {
        const other = this.indexOf(this.x(i) + FACE_X[face], this.y(i) + FACE_Y[face], this.z(i) + FACE_Z[face]);
        if (other >= 0) mask |= (<u32>1) << other;
      }
      masks.push(mask);
    }
    return masks;
  }

  /** Those of the first 32 cubes whose bits are set, moved to the corner; at least one. */
  part(set: u32): Solid {
    const xs: i32[] = [];
    const ys: i32[] = [];
    const zs: i32[] = [];
    for (let left = set; left != 0; left &= left - 1) {
      xs.push(this.x(ctz(left)));
      ys.push(this.y(ctz(left)));
      zs.push(this.z(ctz(left)));
    }
    return new Solid(xs, ys, zs);
  }

  /** How many cubes share a face with the cube there. */
  touching(x: i32, y: i32, z: i32): i32 {
    let count = 0;
    for (let face = 0; face < 6; face++) count += <i32>this.has(x + FACE_X[face], y + FACE_Y[face], z + FACE_Z[face]);
    return count;
  }
}

/** Whether one list comes before another of the same length, by the first numbers that differ. */
function isBefore(list: StaticArray<i32>, other: StaticArray<i32>): bool {
  for (let i = 0; i < list.length; i++) {
    const difference = unchecked(list[i]) - unchecked(other[i]);
    if (difference != 0) return difference < 0;
  }
  return false;
}

/** The new x, y or z (`row` 0 to 2) of a packed cube under one of the 24 rotations, before any shift. */
// @ts-ignore: decorator
@inline
function along(rotation: i32, row: i32, cube: i32): i32 {
  const axis = unchecked(TURNS[rotation * 3 + row]);
  const value = (cube >> ((abs(axis) - 1) << 2)) & LAST;
  return axis < 0 ? -value : value;
}

/** Puts a cube into the first `count` of a list, which are sorted and stay so. */
function insert(list: StaticArray<i32>, count: i32, cube: i32): void {
  let at = count;
  for (; at > 0 && unchecked(list[at - 1]) > cube; at--) unchecked((list[at] = list[at - 1]));
  list[at] = cube;
}

function packed(x: i32, y: i32, z: i32): i32 {
  return (z * PITCH + y) * PITCH + x;
}

/** A solid of `count` cubes inside a box, grown cube by cube at the free faces. */
export function growSolid(rng: Rng, count: i32, width: i32, depth: i32, height: i32): Solid {
  assert(count <= width * depth * height, "there are fewer places than cubes");
  const isTaken = new StaticArray<bool>(width * depth * height);
  const frontier: i32[] = [rng.int(0, isTaken.length - 1)];
  const xs: i32[] = [];
  const ys: i32[] = [];
  const zs: i32[] = [];
  while (xs.length < count) {
    const at = rng.int(0, frontier.length - 1);
    const place = frontier[at];
    frontier[at] = frontier[frontier.length - 1];
    frontier.pop();
    if (isTaken[place]) continue;
    isTaken[place] = true;
    const x = place % width;
    const y = (place / width) % depth;
    const z = place / (width * depth);
    xs.push(x);
    ys.push(y);
    zs.push(z);
    for (let face = 0; face < 6; face++) {
      const nextX = x + FACE_X[face];
      const nextY = y + FACE_Y[face];
      const nextZ = z + FACE_Z[face];
      if (nextX < 0 || nextY < 0 || nextZ < 0 || nextX >= width || nextY >= depth || nextZ >= height) continue;
      const next = (nextZ * depth + nextY) * width + nextX;
      if (!isTaken[next]) frontier.push(next);
    }
  }
  return new Solid(xs, ys, zs);
}

/** The solid with one cube moved to another face; it may have come apart: the caller judges. */
export function withCubeMoved(rng: Rng, solid: Solid): Solid {
  const gone = rng.int(0, solid.count - 1);
  const xs: i32[] = [];
  const ys: i32[] = [];
  const zs: i32[] = [];
  for (let i = 0; i < solid.count; i++) {
    if (i == gone) continue;
    xs.push(solid.x(i));
    ys.push(solid.y(i));
    zs.push(solid.z(i));
  }
  while (true) {
    const from = rng.int(0, xs.length - 1);
    const face = rng.int(0, 5);
    const x = xs[from] + FACE_X[face];
    const y = ys[from] + FACE_Y[face];
    const z = zs[from] + FACE_Z[face];
    if (solid.has(x, y, z)) continue;
    xs.push(x);
    ys.push(y);
    zs.push(z);
    return new Solid(xs, ys, zs);
  }
}
