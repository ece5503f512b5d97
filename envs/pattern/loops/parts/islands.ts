/** Islands with bridges between those that face each other: random ones, and the problem of finding the bridges. */
import { Constraint, Csp, SumIs } from "../../../../assembly/solve/csp/csp";
import { Connected } from "../../../../assembly/solve/csp/connected";
import { Rng } from "../../../../assembly/random";

/** Places in each of the four directions from an island. */
const SIDES: i32 = 4;

export class Archipelago {
  /** The cell of each island, in reading order. */
  places: i32[] = [];
  /** Facing pairs: their islands, the upper or left one first, and the bridges between them. */
  first: i32[] = [];
  second: i32[] = [];
  bridges: i32[] = [];
  /** Facing pairs that were joined when the islands were found; and those of which the bridges would cross, two by two. */
  private joined: i32[] = [];
  private crossing: i32[] = [];
  /** By cell: whether it has an island, or bridges, while they are being built; 0 sea, 1 island, 2 level bridges, 3 upright ones. */
  private built: StaticArray<i32>;

  constructor(public rows: i32, public columns: i32) {
    this.built = new StaticArray<i32>(rows * columns);
  }

  private step(side: i32): i32 {
    return side == 0 ? -this.columns : side == 1 ? 1 : side == 2 ? this.columns : -1;
  }

  /** Cells from a cell to the edge of the board. */
  private room(cell: i32, side: i32): i32 {
    const row = cell / this.columns;
    const column = cell % this.columns;
    return side == 0 ? row : side == 1 ? this.columns - 1 - column : side == 2 ? this.rows - 1 - row : column;
  }

  /** Whether no island lies beside a cell. */
  private isLonely(cell: i32): bool {
    for (let side = 0; side < SIDES; side++) {
      if (this.room(cell, side) > 0 && this.built[cell + this.step(side)] == 1) return false;
    }
    return true;
  }

  /**
   * Finds so many islands, each in view of an earlier one, and joins those pairs, and so many pairs more. False when there was no room.
   */
  settle(rng: Rng, islands: i32, rings: i32): bool {
    const cells: i32[] = [rng.int(0, this.built.length - 1)];
    const from: i32[] = [];
    const to: i32[] = [];
    this.built[cells[0]] = 1;
    for (let tries = 0; cells.length < islands; tries++) {
      if (tries == 40 * islands) return false;
      const start = rng.pick<i32>(cells);
      const side = rng.int(0, SIDES - 1);
      const room = this.room(start, side);
      if (room < 2) continue;
      const length = rng.int(2, min(room, 4));
      const end = start + length * this.step(side);
      if (this.built[end] != 0 || !this.isLonely(end) || !this.span(start, side, length)) continue;
      this.built[end] = 1;
      cells.push(end);
      from.push(start);
      to.push(end);
    }
    for (let tries = 0, closed = 0; closed < rings && tries < 30 * rings; tries++) {
      const start = rng.pick<i32>(cells);
      const side = rng.int(0, SIDES - 1);
      let length = 1;
      while (length <= this.room(start, side) && this.built[start + length * this.step(side)] == 0) length++;
      const end = start + length * this.step(side);
      if (length > this.room(start, side) || this.built[end] != 1 || !this.span(start, side, length)) continue;
      from.push(start);
      to.push(end);
      closed++;
    }
    this.places = cells;
    this.places.sort((a, b) => a - b);
    this.face();
    for (let k = 0; k < from.length; k++) {
      const a = this.places.indexOf(min(from[k], to[k]));
      const b = this.places.indexOf(max(from[k], to[k]));
      for (let pair = 0; pair < this.first.length; pair++) {
        if (this.first[pair] == a && this.second[pair] == b) this.joined.push(pair);
      }
    }
    for (let a = 0; a < this.first.length; a++) {
      for (let b = 0; b < this.first.length; b++) {
        if (!this.cross(a, b)) continue;
        this.crossing.push(a);
        this.crossing.push(b);
      }
    }
    return this.fillsBoard();
  }

  /** Joins the pairs by one bridge or, as often as `doubles` percent, by two. */
  share(rng: Rng, doubles: i32): void {
    for (let k = 0; k < this.joined.length; k++) this.bridges[this.joined[k]] = rng.int(1, 100) <= doubles ? 2 : 1;
  }

  /** Whether some island lies at each edge of the board. */
  private fillsBoard(): bool {
    const touched = new StaticArray<bool>(SIDES);
    for (let k = 0; k < this.places.length; k++) {
      for (let side = 0; side < SIDES; side++) if (this.room(this.places[k], side) == 0) touched[side] = true;
    }
    return touched[0] && touched[1] && touched[2] && touched[3];
  }

  /** Lays a bridge over open sea; false when something lies in its way. */
  private span(start: i32, side: i32, length: i32): bool {
    for (let k = 1; k < length; k++) if (this.built[start + k * this.step(side)] != 0) return false;
    for (let k = 1; k < length; k++) this.built[start + k * this.step(side)] = (side & 1) == 1 ? 2 : 3;
    return true;
  }

  /** Finds the pairs of islands that face each other. */
  private face(): void {
    for (let k = 0; k < this.places.length; k++) {
      for (let side = 1; side <= 2; side++) {
        const room = this.room(this.places[k], side);
        for (let length = 1; length <= room; length++) {
          const cell = this.places[k] + length * this.step(side);
          if (this.built[cell] != 1) continue;
          this.first.push(k);
          this.second.push(this.places.indexOf(cell));
          this.bridges.push(0);
          break;
        }
      }
    }
  }

  nameOf(island: i32): string {
    return String.fromCharCode(0x41 + island);
  }

  pairName(pair: i32): string {
    return this.nameOf(this.first[pair]) + this.nameOf(this.second[pair]);
  }

  /** The pair with two letters in either order; -1 when there is none. */
  pairNamed(name: string): i32 {
    for (let pair = 0; pair < this.first.length; pair++) {
      if (name == this.pairName(pair) || name == this.nameOf(this.second[pair]) + this.nameOf(this.first[pair])) return pair;
    }
    return -1;
  }

  /** Bridges at an island. */
  totalOf(island: i32): i32 {
    let total = 0;
    for (let pair = 0; pair < this.first.length; pair++) {
      if (this.first[pair] == island || this.second[pair] == island) total += this.bridges[pair];
    }
    return total;
  }

  /** Whether bridges between two pairs would cross. */
  private cross(a: i32, b: i32): bool {
    const fromA = this.places[this.first[a]];
    const toA = this.places[this.second[a]];
    const fromB = this.places[this.first[b]];
    const toB = this.places[this.second[b]];
    if (fromA / this.columns != toA / this.columns || fromB / this.columns == toB / this.columns) return false;
    const row = fromA / this.columns;
    const column = fromB % this.columns;
    return fromB / this.columns < row && row < toB / this.columns && fromA % this.columns < column && column < toA % this.columns;
  }

  /** The problem: a variable a pair, 0 to 2 bridges, then one an island, which is always 1. */
  problem(): Csp {
    const pairs = this.first.length;
    const islands = this.places.length;
    const csp = new Csp(pairs + islands, 7);
    const at: i32[][] = [];
    for (let island = 0; island < islands; island++) {
      at.push([]);
      csp.allow(pairs + island, 2);
    }
    // Islands and pairs in turn are the nodes of the network: one is beside the other where a bridge ends.
    const beside = new StaticArray<i32>(SIDES * (pairs + islands)).fill(-1);
    for (let pair = 0; pair < pairs; pair++) {
      beside[SIDES * pair] = pairs + this.first[pair];
      beside[SIDES * pair + 1] = pairs + this.second[pair];
      this.end(at, beside, this.first[pair], pair);
      this.end(at, beside, this.second[pair], pair);
    }
    for (let island = 0; island < islands; island++) csp.add(new SumIs(StaticArray.fromArray<i32>(at[island]), this.totalOf(island)));
    for (let k = 0; k < this.crossing.length; k += 2) csp.add(new NotBoth(this.crossing[k], this.crossing[k + 1]));
    const scope = new StaticArray<i32>(pairs + islands);
    for (let i = 0; i < scope.length; i++) scope[i] = i;
    csp.add(new Connected(scope, beside, 6));
    return csp;
  }

  private end(at: i32[][], beside: StaticArray<i32>, island: i32, pair: i32): void {
    beside[SIDES * (this.first.length + island) + at[island].length] = pair;
    at[island].push(pair);
  }

  /** Whether some bridges suit every number, cross nowhere and join all islands. */
  isSolvedBy(bridges: StaticArray<i32>): bool {
    const csp = this.problem();
    for (let pair = 0; pair < bridges.length; pair++) csp.allow(pair, (<u32>1) << bridges[pair]);
    return csp.start();
  }
}

/** Of two variables one at least is 0. */
class NotBoth extends Constraint {
  constructor(private a: i32, private b: i32) {
    super([a, b]);
  }

  propagate(csp: Csp): bool {
    if ((csp.domain[this.a] & 1) == 0 && !csp.keep(this.b, 1)) return false;
    return (csp.domain[this.b] & 1) != 0 || csp.keep(this.a, 1);
  }
}
