/** Points in rows and columns, the edges between neighbours, and the square faces that four edges enclose. */

/** Sides of a point or a face: up, right, down, left. */
export const SIDES: i32 = 4;

export class Lattice {
  points: i32;
  edges: i32;
  faces: i32;
  /** Edges at each point, four places a point; -1 beyond the lattice. */
  at: StaticArray<i32> = [];
  /** Edges around each face, four places a face. */
  around: StaticArray<i32> = [];
  /** The two points of each edge: the left or upper one first. */
  ends: StaticArray<i32> = [];

  /** `rows` x `columns` points, at least two of each. */
  constructor(public rows: i32, public columns: i32) {
    this.points = rows * columns;
    const level = rows * (columns - 1);
    this.edges = level + (rows - 1) * columns;
    this.faces = (rows - 1) * (columns - 1);
    this.at = new StaticArray<i32>(SIDES * this.points).fill(-1);
    this.around = new StaticArray<i32>(SIDES * this.faces);
    this.ends = new StaticArray<i32>(2 * this.edges);
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const point = r * columns + c;
        if (c + 1 < columns) this.join(r * (columns - 1) + c, point, point + 1, 1);
        if (r + 1 < rows) this.join(level + point, point, point + columns, 2);
      }
    }
    for (let face = 0; face < this.faces; face++) {
      const corner = (face / (columns - 1)) * columns + (face % (columns - 1));
      this.around[SIDES * face] = this.at[SIDES * corner + 1];
      this.around[SIDES * face + 1] = this.at[SIDES * (corner + 1) + 2];
      this.around[SIDES * face + 2] = this.at[SIDES * (corner + columns) + 1];
      this.around[SIDES * face + 3] = this.at[SIDES * corner + 2];
    }
  }

  private join(edge: i32, a: i32, b: i32, side: i32): void {
    this.ends[2 * edge] = a;
    this.ends[2 * edge + 1] = b;
    this.at[SIDES * a + side] = edge;
    this.at[SIDES * b + ((side + 2) & 3)] = edge;
  }

  /** The point beside a point; -1 beyond the lattice. */
  beside(point: i32, side: i32): i32 {
    const edge = this.at[SIDES * point + side];
    return edge < 0 ? -1 : this.ends[2 * edge] + this.ends[2 * edge + 1] - point;
  }

  /** Edges that lead on from a point in one direction, the nearest first. */
  line(point: i32, side: i32): i32[] {
    const line: i32[] = [];
    for (let at = point; this.at[SIDES * at + side] >= 0; at = this.beside(at, side)) line.push(this.at[SIDES * at + side]);
    return line;
  }

  /** Which edges lie between a face inside and one outside; 1 for those, 0 for the others. */
  boundary(isInside: StaticArray<bool>): StaticArray<i32> {
    const used = new StaticArray<i32>(this.edges);
    for (let face = 0; face < this.faces; face++) {
      if (!isInside[face]) continue;
      for (let side = 0; side < SIDES; side++) used[this.around[SIDES * face + side]] ^= 1;
    }
    return used;
  }

  /** The faces inside a loop of edges: those that an odd number of its edges lies above. */
  inside(used: StaticArray<i32>): StaticArray<bool> {
    const isInside = new StaticArray<bool>(this.faces);
    const width = this.columns - 1;
    for (let face = 0; face < this.faces; face++) {
      isInside[face] = (used[this.around[SIDES * face]] == 1) != (face >= width && isInside[face - width]);
    }
    return isInside;
  }

  /** How many edges of a set meet at a point. */
  degree(used: StaticArray<i32>, point: i32): i32 {
    let count = 0;
    for (let side = 0; side < SIDES; side++) {
      const edge = this.at[SIDES * point + side];
      if (edge >= 0) count += used[edge];
    }
    return count;
  }

  /** The directions of a walk along used edges from a point, first through a side, until it comes back or ends. */
  walk(used: StaticArray<i32>, from: i32, side: i32): i32[] {
    const steps: i32[] = [];
    let point = from;
    let next = side;
    while (steps.length < this.edges) {
      steps.push(next);
      point = this.beside(point, next);
      if (point == from) break;
      const back = (next + 2) & 3;
      next = -1;
      for (let other = 0; other < SIDES; other++) {
        const edge = this.at[SIDES * point + other];
        if (other != back && edge >= 0 && used[edge] == 1) next = other;
      }
      if (next < 0) break;
    }
    return steps;
  }
}
