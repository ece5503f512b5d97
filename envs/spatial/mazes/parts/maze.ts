/** Mazes on a grid of square cells: passages, one-way passages, locked doors, shortest walks, and how walls are drawn. */
import { Rng } from "../../../../assembly/random";
import { Paint } from "../../../../assembly/scene/paint";
import { Scene } from "../../../../assembly/scene/scene";

/** Directions as `MovesAnswer` numbers them: up, right, down, left. */
export const MAZE_X: StaticArray<i32> = [0, 1, 0, -1];
export const MAZE_Y: StaticArray<i32> = [-1, 0, 1, 0];

/** Cells in rows from the top, each row from the left: `row * columns + column`. */
export class Maze {
  /** Bit d of a cell: one may leave it in direction d. A passage that one cell leaves and the other does not is one-way. */
  private exits: StaticArray<u8>;
  /** Number of the door on the way out of a cell in a direction, at `cell * 4 + direction`; 0 for none. */
  private doors: StaticArray<u8>;
  /** Number of the key that lies in a cell; 0 for none. */
  keys: StaticArray<u8>;

  /** A maze in which every cell is walled in. */
  constructor(public columns: i32, public rows: i32) {
    this.exits = new StaticArray<u8>(columns * rows);
    this.doors = new StaticArray<u8>(columns * rows * 4);
    this.keys = new StaticArray<u8>(columns * rows);
  }

  get size(): i32 {
    return this.columns * this.rows;
  }

  /** The cell beyond the border of `cell` in a direction, walled or not; -1 outside the maze. */
  beside(cell: i32, direction: i32): i32 {
    const x = (cell % this.columns) + MAZE_X[direction];
    const y = cell / this.columns + MAZE_Y[direction];
    return x < 0 || y < 0 || x >= this.columns || y >= this.rows ? -1 : y * this.columns + x;
  }

  /** Whether one may leave the cell in that direction, doors apart. */
  canLeave(cell: i32, direction: i32): bool {
    return ((this.exits[cell] >> <u8>direction) & 1) == 1;
  }

  /** Whether a wall stands on that border. */
  isWalled(cell: i32, direction: i32): bool {
    const next = this.beside(cell, direction);
    return next < 0 || (!this.canLeave(cell, direction) && !this.canLeave(next, opposite(direction)));
  }

  /** The door on that border; 0 for none. */
  door(cell: i32, direction: i32): i32 {
    return <i32>this.doors[cell * 4 + direction];
  }

  /** Opens the border in both directions. */
  open(cell: i32, direction: i32): void {
    this.exits[cell] = this.exits[cell] | bit(direction);
    const next = this.beside(cell, direction);
    this.exits[next] = this.exits[next] | bit(opposite(direction));
  }

  /** Lets the passage out of `cell` be walked in that direction only. */
  makeOneWay(cell: i32, direction: i32): void {
    const next = this.beside(cell, direction);
    this.exits[next] = this.exits[next] & ~bit(opposite(direction));
  }

  /** Sets a door, which its key opens from both sides; 0 takes it away. */
  setDoor(cell: i32, direction: i32, number: i32): void {
    this.doors[cell * 4 + direction] = <u8>number;
    this.doors[this.beside(cell, direction) * 4 + opposite(direction)] = <u8>number;
  }

  /** Moves from one cell to another if there were no walls. */
  distance(from: i32, to: i32): i32 {
    return abs(from % this.columns - to % this.columns) + abs(from / this.columns - to / this.columns);
  }

  /** How many directions lead out of a cell. */
  exitsOf(cell: i32): i32 {
    return <i32>popcnt<u32>(this.exits[cell]);
  }

  /** Carves passages so that exactly one way joins any two cells: a random depth-first walk. The maze must be walled in. */
  carve(rng: Rng): void {
    const isSeen = new StaticArray<bool>(this.size);
    const trail: i32[] = [rng.int(0, this.size - 1)];
    isSeen[trail[0]] = true;
    while (trail.length > 0) {
      const cell = trail[trail.length - 1];
      let ways = 0;
      let chosen = -1;
      for (let d = 0; d < 4; d++) {
        const next = this.beside(cell, d);
        // Each of the ways is kept with chance 1 in its rank: a uniform choice in one pass.
        if (next >= 0 && !isSeen[next] && rng.int(0, ways++) == 0) chosen = d;
      }
      if (chosen < 0) {
        trail.pop();
        continue;
      }
      this.open(cell, chosen);
      isSeen[this.beside(cell, chosen)] = true;
      trail.push(this.beside(cell, chosen));
    }
  }

  /** Opens a second way out of a share (0 to 1) of the dead ends, so that there are loops. */
  braid(rng: Rng, share: f64): void {
    const order = rng.permutation(this.size);
    for (let i = 0; i < order.length; i++) {
      const cell = order[i];
      if (this.exitsOf(cell) != 1 || !rng.chance(share)) continue;
      const start = rng.int(0, 3);
      for (let k = 0; k < 4; k++) {
        const d = (start + k) & 3;
        if (this.beside(cell, d) < 0 || this.canLeave(cell, d)) continue;
        this.open(cell, d);
        break;
      }
    }
  }

  /**
   * A shortest walk as directions, or null when there is none. It heeds one-way passages, and doors: a key is taken by
   * stepping on it, kept, and opens every door of its number. Breadth first over cells and sets of keys (numbers 1 to 3).
   */
  shortest(start: i32, end: i32): i32[] | null {
    const sets = 8;
    const from = new StaticArray<i32>(this.size * sets);
    const first = this.withKey(start, 0) * this.size + start;
    const queue: i32[] = [first];
    from[first] = 1;
    for (let i = 0; i < queue.length; i++) {
      const state = queue[i];
      const cell = state % this.size;
      const held = state / this.size;
      if (cell == end) return this.walkTo(from, state, first);
      for (let d = 0; d < 4; d++) {
        if (!this.canLeave(cell, d)) continue;
        const door = this.door(cell, d);
        if (door > 0 && ((held >> (door - 1)) & 1) == 0) continue;
        const next = this.beside(cell, d);
        const reached = this.withKey(next, held) * this.size + next;
        if (from[reached] != 0) continue;
        // The state before and the direction, so that 0 means "not reached".
        from[reached] = (state + 1) * 4 + d;
        queue.push(reached);
      }
    }
    return null;
  }

  private walkTo(from: StaticArray<i32>, last: i32, first: i32): i32[] {
    const steps: i32[] = [];
    for (let state = last; state != first; state = from[state] / 4 - 1) steps.push(from[state] & 3);
    return steps.reverse();
  }

  private withKey(cell: i32, held: i32): i32 {
    const key = <i32>this.keys[cell];
    return key == 0 ? held : held | (1 << (key - 1));
  }

  /** Where a walk ends when it breaks no rule; -1 when a step runs into a wall, against a one-way passage or into a locked door. */
  play(start: i32, steps: i32[]): i32 {
    let cell = start;
    let held = this.withKey(start, 0);
    for (let i = 0; i < steps.length; i++) {
      const d = steps[i];
      if (!this.canLeave(cell, d)) return -1;
      const door = this.door(cell, d);
      if (door > 0 && ((held >> (door - 1)) & 1) == 0) return -1;
      cell = this.beside(cell, d);
      held = this.withKey(cell, held);
    }
    return cell;
  }

  /** Draws the walls as lines, each as long as it runs straight, with the top left corner at (left, top). */
  drawWalls(scene: Scene, left: f64, top: f64, side: f64, paint: Paint): void {
    for (let y = 0; y <= this.rows; y++) {
      let from = -1;
      for (let x = 0; x <= this.columns; x++) {
        const isWall = x < this.columns && (y == this.rows ? true : this.isWalled(y * this.columns + x, 0));
        if (isWall && from < 0) from = x;
        if (!isWall && from >= 0) {
          scene.line(left + side * <f64>from, top + side * <f64>y, left + side * <f64>x, top + side * <f64>y, paint);
          from = -1;
        }
      }
    }
    for (let x = 0; x <= this.columns; x++) {
      let from = -1;
      for (let y = 0; y <= this.rows; y++) {
        const isWall = y < this.rows && (x == this.columns ? true : this.isWalled(y * this.columns + x, 3));
        if (isWall && from < 0) from = y;
        if (!isWall && from >= 0) {
          scene.line(left + side * <f64>x, top + side * <f64>from, left + side * <f64>x, top + side * <f64>y, paint);
          from = -1;
        }
      }
    }
  }
}

/** The direction back. */
export function opposite(direction: i32): i32 {
  return (direction + 2) & 3;
}

function bit(direction: i32): u8 {
  return <u8>1 << <u8>direction;
}
