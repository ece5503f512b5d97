/**
 * Blocks of unit cubes in a box, each with one direction in which it can slide out. A board that is seen from above is a box of
 * height 1. Coordinates and directions are those of solids: see `FACE_X`.
 */
import { FACE_X, FACE_Y, FACE_Z, Solid, Space } from "../../../../assembly/kit/solids/solid";
import { Rng } from "../../../../assembly/random";
import { bit } from "../../../../assembly/solve/graphs/nodes";

/** How blocks are shaped. */
export const enum BlockShape {
  /** Boxes: rectangles on a board. */
  Box = 0,
  /** Anything connected. */
  Any = 1,
}

/** Directions that do not lift: the first four. */
const LEVEL: i32 = 4;
const DIRECTIONS: i32 = 5;
/** How often a new block is put into the way of the last one, so that long chains arise; otherwise in the way of any. */
const CHAINED: f64 = 0.8;
/** Longest side of a box. */
const LONGEST: i32 = 3;
const TRIES: i32 = 40;

/** Blocks that fill places of a box without overlapping. Places are numbered along x, then y, then z. */
export class SlidingBlocks extends Space {
  /** The places of each block, and the direction in which it slides. */
  blocks: i32[][] = [];
  directions: i32[] = [];
  private owner: StaticArray<i32>;

  constructor(width: i32, depth: i32, height: i32) {
    super();
    this.width = width;
    this.depth = depth;
    this.height = height;
    this.owner = new StaticArray<i32>(width * depth * height).fill(-1);
  }

  get count(): i32 {
    return this.blocks.length;
  }

  x(place: i32): i32 {
    return place % this.width;
  }

  y(place: i32): i32 {
    return (place / this.width) % this.depth;
  }

  z(place: i32): i32 {
    return place / (this.width * this.depth);
  }

  /** The number of a place; -1 outside of the box. */
  placeAt(x: i32, y: i32, z: i32): i32 {
    const isInside = x >= 0 && y >= 0 && z >= 0 && x < this.width && y < this.depth && z < this.height;
    return isInside ? (z * this.depth + y) * this.width + x : -1;
  }

  /** The block at a place; -1 when it is free, or outside of the box. */
  at(x: i32, y: i32, z: i32): i32 {
    const place = this.placeAt(x, y, z);
    return place < 0 ? -1 : this.owner[place];
  }

  has(x: i32, y: i32, z: i32): bool {
    return this.at(x, y, z) >= 0;
  }

  /** The place next to another in a direction; -1 when it is outside of the box. */
  next(place: i32, direction: i32): i32 {
    return this.placeAt(this.x(place) + FACE_X[direction], this.y(place) + FACE_Y[direction], this.z(place) + FACE_Z[direction]);
  }

  /** Adds a block; its places are free. */
  add(places: i32[], direction: i32): void {
    for (let i = 0; i < places.length; i++) this.owner[places[i]] = this.count;
    this.blocks.push(places);
    this.directions.push(direction);
  }

  /** Takes the last block away. */
  removeLast(): void {
    const places = this.blocks.pop();
    for (let i = 0; i < places.length; i++) this.owner[places[i]] = -1;
    this.directions.pop();
  }

  /** The places that cubes pass on their way out, those of the cubes themselves apart; each may be named more than once. */
  way(places: i32[], direction: i32): i32[] {
    const passed: i32[] = [];
    for (let i = 0; i < places.length; i++) {
      for (let place = this.next(places[i], direction); place >= 0; place = this.next(place, direction)) {
        if (!places.includes(place)) passed.push(place);
      }
    }
    return passed;
  }

  /** Of each block those that stand in its way, as sets of bits. */
  blockers(): u32[] {
    const sets: u32[] = [];
    for (let block = 0; block < this.count; block++) {
      const passed = this.way(this.blocks[block], this.directions[block]);
      let set: u32 = 0;
      for (let i = 0; i < passed.length; i++) {
        if (this.owner[passed[i]] >= 0) set |= bit(this.owner[passed[i]]);
      }
      sets.push(set);
    }
    return sets;
  }

  /**
   * Adds a random block of `least` to `most` cubes that can slide out past all others; false when chance found none. It is put
   * into the way of one that is there, so that the blocks can leave in the opposite order of their adding at least. In a box
   * that is higher than 1 it stands on the floor or on another block. Of several `candidates` the one that touches most is taken.
   */
  addRandom(rng: Rng, shape: BlockShape, least: i32, most: i32, candidates: i32 = 1): bool {
    let best: i32[] = [];
    let bestDirection = 0;
    let mostContacts = -1;
    let found = 0;
    for (let tries = 0; tries < TRIES && found < candidates; tries++) {
      const start = this.start(rng);
      if (start < 0) continue;
      const places = shape == BlockShape.Box ? this.box(rng, start, least, most) : this.grown(rng, start, rng.int(least, most));
      if (places.length < least || !this.stands(places)) continue;
      const direction = this.freeDirection(rng, places);
      if (direction < 0) continue;
      found++;
      const contacts = this.contacts(places);
      if (contacts <= mostContacts) continue;
      mostContacts = contacts;
      best = places;
      bestDirection = direction;
    }
    if (found > 0) this.add(best, bestDirection);
    return found > 0;
  }

  /** A random direction in which a new block can slide out, over at least one place; -1 when there is none. */
  private freeDirection(rng: Rng, places: i32[]): i32 {
    const order = rng.permutation(this.height == 1 ? LEVEL : DIRECTIONS);
    for (let i = 0; i < order.length; i++) {
      const passed = this.way(places, order[i]);
      // At the border there would be no way for others to stand in.
      if (passed.length > 0 && this.areFree(passed)) return order[i];
    }
    return -1;
  }

  /** The cubes of all blocks, at their places. */
  solid(): Solid {
    const xs: i32[] = [];
    const ys: i32[] = [];
    const zs: i32[] = [];
    for (let place = 0; place < this.owner.length; place++) {
      if (this.owner[place] < 0) continue;
      xs.push(this.x(place));
      ys.push(this.y(place));
      zs.push(this.z(place));
    }
    return new Solid(xs, ys, zs, true);
  }

  /** Whether two blocks have a face in common. */
  touch(first: i32, second: i32): bool {
    const places = this.blocks[first];
    for (let i = 0; i < places.length; i++) {
      for (let direction = 0; direction < 6; direction++) {
        const next = this.next(places[i], direction);
        if (next >= 0 && this.owner[next] == second) return true;
      }
    }
    return false;
  }

  /** How many faces a new block has in common with those that are there. */
  private contacts(places: i32[]): i32 {
    let count = 0;
    for (let i = 0; i < places.length; i++) {
      for (let direction = 0; direction < 6; direction++) {
        const next = this.next(places[i], direction);
        count += <i32>(next >= 0 && this.owner[next] >= 0);
      }
    }
    return count;
  }

  /** A free place in the way of a block, or any place on the floor when there is no block; -1 when chance found none. */
  private start(rng: Rng): i32 {
    if (this.count == 0) return this.placeAt(rng.int(0, this.width - 1), rng.int(0, this.depth - 1), 0);
    const block = rng.chance(CHAINED) ? this.count - 1 : rng.int(0, this.count - 1);
    const passed = this.way(this.blocks[block], this.directions[block]);
    const free: i32[] = [];
    for (let i = 0; i < passed.length; i++) {
      if (this.owner[passed[i]] < 0) free.push(passed[i]);
    }
    return free.length == 0 ? -1 : rng.pick<i32>(free);
  }

  /** A random box of free places around another one; empty when it meets something. */
  private box(rng: Rng, start: i32, least: i32, most: i32): i32[] {
    const sides = this.sides(rng, least, most);
    const size = sides[0] * sides[1] * sides[2];
    const x = this.x(start) - rng.int(0, sides[0] - 1);
    const y = this.y(start) - rng.int(0, sides[1] - 1);
    const z = this.z(start) - rng.int(0, sides[2] - 1);
    const places: i32[] = [];
    for (let i = 0; i < size; i++) {
      const place = this.placeAt(x + i % sides[0], y + (i / sides[0]) % sides[1], z + i / (sides[0] * sides[1]));
      if (place < 0 || this.owner[place] >= 0) return [];
      places.push(place);
    }
    return places;
  }

  /** The sides of a random box of `least` to `most` places: all such boxes with sides of at most `LONGEST` are equally likely. */
  private sides(rng: Rng, least: i32, most: i32): i32[] {
    const found: i32[][] = [];
    for (let width = 1; width <= LONGEST; width++) {
      for (let depth = 1; depth <= LONGEST; depth++) {
        for (let height = 1; height <= min(LONGEST, this.height); height++) {
          const size = width * depth * height;
          if (size >= least && size <= most) found.push([width, depth, height]);
        }
      }
    }
    return rng.pick<i32[]>(found);
  }

  /** Free places that hang together, grown from one of them; fewer than wanted when there is no room. */
  private grown(rng: Rng, start: i32, size: i32): i32[] {
    const places: i32[] = [];
    const frontier: i32[] = [start];
    while (places.length < size && frontier.length > 0) {
      const at = rng.int(0, frontier.length - 1);
      const place = frontier[at];
      frontier[at] = frontier[frontier.length - 1];
      frontier.pop();
      if (places.includes(place)) continue;
      places.push(place);
      for (let direction = 0; direction < 6; direction++) {
        const next = this.next(place, direction);
        if (next >= 0 && this.owner[next] < 0) frontier.push(next);
      }
    }
    return places;
  }

  /** Whether a new block stands on the floor or on another one. */
  private stands(places: i32[]): bool {
    for (let i = 0; i < places.length; i++) {
      const z = this.z(places[i]);
      if (z == 0 || this.has(this.x(places[i]), this.y(places[i]), z - 1)) return true;
    }
    return false;
  }

  private areFree(places: i32[]): bool {
    for (let i = 0; i < places.length; i++) {
      if (this.owner[places[i]] >= 0) return false;
    }
    return true;
  }
}
