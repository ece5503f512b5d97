/**
 * Figures drawn along the lines of a lattice. A net is a patch of square or triangular cells; the pieces of line around the patch are
 * always there, those inside may be missing. Which squares, rectangles, triangles ... stand in it is found exactly: a side is there when
 * all of its pieces are.
 */
import { Bounds } from "../../../../assembly/scene/bounds";
import { fitted } from "../../../../assembly/scene/fit";
import { Paint } from "../../../../assembly/scene/paint";
import { Scene } from "../../../../assembly/scene/scene";
import { write } from "../../../../assembly/scene/solution";
import { Rng } from "../../../../assembly/random";

export const enum Kind {
  Triangle = 0,
  /** With sides along two of the directions; in a net of square cells a rectangle. */
  Parallelogram = 1,
  /** With equal sides; in a net of square cells a square. */
  Rhombus = 2,
  /** With exactly two parallel sides. */
  Trapezoid = 3,
  /** A parallelogram or a trapezoid: triangular cells allow no others. */
  Quadrilateral = 4,
  /** Triangles with a level side at the top, and at the bottom, before the net is turned over. */
  Falling = 5,
  Rising = 6,
}

/** A base and the two legs on it, as directions 1, 2, 3 that are negative where they run back: the legs draw nearer by a piece of the base a piece. */
const TRAPEZOIDS: StaticArray<i32> = [1, 2, 3, 1, -3, -2, 2, 1, -3, 2, 3, -1, 3, 2, 1, 3, -1, -2];
/** Room along the edges of the canvas, in canvas units. */
const EDGE: f64 = 40;
const HALF_ROOT_3: f64 = 0.8660254037844386;

export class Net {
  /** Where each node lies. */
  x: StaticArray<f64>;
  y: StaticArray<f64>;
  /** From a node to its neighbour in each direction: right, down, and in triangular nets down to the left. */
  private steps: i32[];
  private stride: i32;
  private nodes: i32;
  /** Of each direction and node: whether the piece that starts there is drawn; how many cells it borders on; how many pieces follow from there on. */
  private has: StaticArray<bool>;
  private cells: StaticArray<u8>;
  private runs: StaticArray<i32>;
  /** The pieces inside the patch. */
  private inner: i32[] = [];
  /** Whether it is drawn upside down. */
  isFlipped: bool = false;

  /** Without cells, and with room for so many of them. */
  constructor(private columns: i32, private rows: i32, isTriangular: bool) {
    // A border of nodes without pieces spares every check for the edge.
    const stride = columns + 3, nodes = stride * (rows + 3), directions = isTriangular ? 3 : 2;
    this.stride = stride;
    this.nodes = nodes;
    this.steps = isTriangular ? [1, stride, stride - 1] : [1, stride];
    this.x = new StaticArray<f64>(nodes);
    this.y = new StaticArray<f64>(nodes);
    this.has = new StaticArray<bool>(directions * nodes);
    this.cells = new StaticArray<u8>(directions * nodes);
    this.runs = new StaticArray<i32>(directions * nodes);
  }

  node(column: i32, row: i32): i32 {
    return (row + 1) * this.stride + column + 1;
  }

  /** Adds the square cell right of and below a node. */
  square(column: i32, row: i32): void {
    const at = this.node(column, row);
    this.border(0, at);
    this.border(0, at + this.stride);
    this.border(1, at);
    this.border(1, at + 1);
  }

  /** Adds the triangular cell between a node and those right of it and below it; or the other half of the rhombus that these two span. */
  triangle(column: i32, row: i32, isFar: bool): void {
    const at = this.node(column, row);
    this.border(2, at + 1);
    this.border(0, isFar ? at + this.stride : at);
    this.border(1, isFar ? at + 1 : at);
  }

  private border(direction: i32, node: i32): void {
    this.cells[direction * this.nodes + node]++;
  }

  /** Gives the nodes of a square net their places, by the x of the columns and the y of the rows in canvas units. */
  placeSquares(xs: f64[], ys: f64[]): void {
    for (let r = 0; r <= this.rows; r++) {
      for (let c = 0; c <= this.columns; c++) {
        this.x[this.node(c, r)] = xs[c];
        this.y[this.node(c, r)] = ys[r];
      }
    }
  }

  /** Gives the nodes of a triangular net their places, so that the patch fills a canvas; `isFlipped` turns it over top to bottom. */
  placeTriangles(width: f64, height: f64, isFlipped: bool): void {
    this.isFlipped = isFlipped;
    for (let r = 0; r <= this.rows; r++) {
      for (let c = 0; c <= this.columns; c++) {
        const at = this.node(c, r);
        this.x[at] = <f64>c + <f64>r / 2;
        this.y[at] = (isFlipped ? -1.0 : 1.0) * <f64>r * HALF_ROOT_3;
      }
    }
    const box = new Bounds();
    for (let i = 0; i < this.cells.length; i++) if (this.cells[i] > 0) box.hold(this.x[i % this.nodes], this.y[i % this.nodes]);
    for (let i = 0; i < this.cells.length; i++) if (this.cells[i] > 0) box.hold(this.x[this.end(i)], this.y[this.end(i)]);
    const frame = fitted(box, width, height, EDGE);
    for (let at = 0; at < this.nodes; at++) {
      const x = this.x[at], y = this.y[at];
      this.x[at] = frame.x(x, y);
      this.y[at] = frame.y(x, y);
    }
  }

  /** Adds a triangle of triangular cells with sides of so many pieces, less a smaller one at each of its corners. */
  patch(side: i32, cuts: i32[]): void {
    for (let row = 0; row < side; row++) {
      for (let column = 0; column + row < side; column++) {
        // The triangles at the corners hold the cells whose distance from the side across is large.
        for (let far = 0; far <= (column + row + 1 < side ? 1 : 0); far++) {
          const isCut = column + row + far < cuts[0] || side - column <= cuts[1] || side - row <= cuts[2];
          if (!isCut) this.triangle(column, row, far == 1);
        }
      }
    }
  }

  /** The node at which a piece ends. */
  private end(piece: i32): i32 {
    return (piece % this.nodes) + this.steps[piece / this.nodes];
  }

  /** How many pieces of line are drawn. */
  get pieces(): i32 {
    let count = 0;
    for (let i = 0; i < this.has.length; i++) count += <i32>this.has[i];
    return count;
  }

  /**
   * Draws a net of the cells in which `wanted` figures of a kind stand, those around the cell right of and below the node `spared` left out when it
   * is not -1. No line ends in the open. False when it was not found.
   */
  steer(rng: Rng, kind: Kind, wanted: i32, spared: i32 = -1): bool {
    this.inner = [];
    for (let i = 0; i < this.cells.length; i++) if (this.cells[i] == 2) this.inner.push(i);
    // Counts that are hard to reach get more starts, so that they are no rarer than others.
    for (let start = 0; start < STARTS; start++) if (this.search(rng, kind, wanted, rng.range(0.5, 0.75), spared)) return true;
    return false;
  }

  /** One start, with that share of the inner pieces. */
  private search(rng: Rng, kind: Kind, wanted: i32, density: f64, spared: i32): bool {
    for (let i = 0; i < this.cells.length; i++) this.has[i] = this.cells[i] == 1 || (this.cells[i] == 2 && rng.chance(density));
    for (let i = 0; i < this.inner.length; i++) this.prune(this.inner[i]);
    let off = this.find(kind, spared) - wanted;
    const held = new StaticArray<bool>(this.has.length);
    for (let step = 0; step < STEPS && off != 0; step++) {
      for (let i = 0; i < held.length; i++) held[i] = this.has[i];
      this.change(rng.pick<i32>(this.inner));
      const after = this.find(kind, spared) - wanted;
      if (abs<i32>(after) <= abs<i32>(off)) {
        off = after;
      } else {
        for (let i = 0; i < held.length; i++) this.has[i] = held[i];
      }
    }
    return off == 0;
  }

  /** Takes a piece away, and what then ends in the open; or puts it there, and what leads from it on to the next line. */
  private change(piece: i32): void {
    const step = this.steps[piece / this.nodes], start = piece % this.nodes;
    this.has[piece] = !this.has[piece];
    if (!this.has[piece]) {
      this.pruneAt(start);
      this.pruneAt(start + step);
      return;
    }
    for (let at = piece - step; this.degree(at % this.nodes + step) == 1; at -= step) this.has[at] = true;
    for (let at = piece + step; this.degree(at % this.nodes) == 1; at += step) this.has[at] = true;
  }

  private prune(piece: i32): void {
    this.pruneAt(piece % this.nodes);
    this.pruneAt(this.end(piece));
  }

  /** Takes away the piece that ends in the open at a node, and what then does. */
  private pruneAt(node: i32): void {
    let at = node;
    while (this.degree(at) == 1) {
      let piece = 0, next = 0;
      for (let d = 0; d < this.steps.length; d++) {
        if (this.has[d * this.nodes + at]) {
          piece = d * this.nodes + at;
          next = at + this.steps[d];
        } else if (this.has[d * this.nodes + at - this.steps[d]]) {
          piece = d * this.nodes + at - this.steps[d];
          next = at - this.steps[d];
        }
      }
      this.has[piece] = false;
      at = next;
    }
  }

  /** How many pieces end at a node. */
  private degree(node: i32): i32 {
    let count = 0;
    for (let d = 0; d < this.steps.length; d++) count += <i32>this.has[d * this.nodes + node] + <i32>this.has[d * this.nodes + node - this.steps[d]];
    return count;
  }

  /**
   * How many figures of a kind stand in the net; their corners go to `corners` in order, three or four nodes each, where that is given. A
   * figure around the square cell `spared` is left out.
   */
  find(kind: Kind, spared: i32 = -1, corners: i32[] | null = null): i32 {
    for (let d = 0; d < this.steps.length; d++) {
      for (let at = this.nodes - this.stride; at > this.stride; at--) {
        const i = d * this.nodes + at;
        this.runs[i] = this.has[i] ? this.runs[i + this.steps[d]] + 1 : 0;
      }
    }
    if (kind == Kind.Triangle || kind >= Kind.Falling) return this.findTriangles(kind != Kind.Rising, kind != Kind.Falling, corners);
    let count = 0;
    if (kind != Kind.Trapezoid) {
      for (let a = 0; a < this.steps.length; a++) {
        for (let b = a + 1; b < this.steps.length; b++) count += this.findParallelograms(a, b, kind == Kind.Rhombus, spared, corners);
      }
    }
    if (kind >= Kind.Trapezoid) {
      for (let i = 0; i < TRAPEZOIDS.length; i += 3) count += this.findTrapezoids(TRAPEZOIDS[i], TRAPEZOIDS[i + 1], TRAPEZOIDS[i + 2], corners);
    }
    return count;
  }

  private findParallelograms(a: i32, b: i32, isEqual: bool, spared: i32, corners: i32[] | null): i32 {
    const stepA = this.steps[a], stepB = this.steps[b];
    let count = 0;
    for (let at = this.stride; at < this.nodes - this.stride; at++) {
      const down = this.run(b, at);
      if (down == 0) continue;
      for (let i = 1; i <= this.run(a, at); i++) {
        const far = at + i * stepA;
        const most = min(down, this.run(b, far));
        for (let j = isEqual ? i : 1; j <= (isEqual ? min(i, most) : most); j++) {
          if (this.run(a, at + j * stepB) < i) continue;
          if (spared >= 0 && this.isAround(spared, at, i, j)) continue;
          count++;
          if (corners !== null) {
            corners.push(at);
            corners.push(far);
            corners.push(far + j * stepB);
            corners.push(at + j * stepB);
          }
        }
      }
    }
    return count;
  }

  /** Whether a rectangle of so many pieces, with its corner at a node, holds the square cell of a node. */
  private isAround(cell: i32, node: i32, width: i32, height: i32): bool {
    const column = (cell % this.stride) - (node % this.stride), row = cell / this.stride - node / this.stride;
    return column >= 0 && column < width && row >= 0 && row < height;
  }

  private findTriangles(falling: bool, rising: bool, corners: i32[] | null): i32 {
    let count = 0;
    for (let at = this.stride; at < this.nodes - this.stride; at++) {
      const down = this.run(1, at);
      for (let k = 1; k <= down; k++) {
        const low = at + k * this.steps[1], right = at + k, left = at + k * this.steps[2];
        if (falling && this.run(0, at) >= k && this.run(2, right) >= k) {
          count++;
          push(corners, at, right, low);
        }
        if (rising && this.run(2, at) >= k && this.run(0, left) >= k) {
          count++;
          push(corners, at, low, left);
        }
      }
    }
    return count;
  }

  private findTrapezoids(base: i32, left: i32, right: i32, corners: i32[] | null): i32 {
    let count = 0;
    for (let at = this.stride; at < this.nodes - this.stride; at++) {
      for (let i = 2; i <= this.run(base - 1, at); i++) {
        const far = at + i * this.steps[base - 1];
        for (let j = 1; j < i && this.reaches(at, left, j) && this.reaches(far, right, j); j++) {
          const top = this.ahead(at, left, j);
          if (this.run(base - 1, top) < i - j) continue;
          count++;
          push(corners, at, far, this.ahead(far, right, j));
          if (corners !== null) corners.push(top);
        }
      }
    }
    return count;
  }

  private run(direction: i32, node: i32): i32 {
    return this.runs[direction * this.nodes + node];
  }

  /** The node so many pieces on in a direction 1, 2 or 3, or back in a negative one. */
  private ahead(node: i32, direction: i32, count: i32): i32 {
    return direction > 0 ? node + count * this.steps[direction - 1] : node - count * this.steps[-direction - 1];
  }

  /** Whether so many pieces lead on from a node in such a direction. */
  private reaches(node: i32, direction: i32, count: i32): bool {
    return direction > 0 ? this.run(direction - 1, node) >= count : this.run(-direction - 1, this.ahead(node, direction, count)) >= count;
  }

  /** Draws every line from end to end. */
  draw(scene: Scene): void {
    const paint = Paint.line(scene.style.ink, scene.style.stroke(3));
    for (let d = 0; d < this.steps.length; d++) {
      for (let at = this.stride; at < this.nodes - this.stride; at++) {
        const i = d * this.nodes + at;
        if (!this.has[i] || this.has[i - this.steps[d]]) continue;
        let end = at;
        while (this.has[d * this.nodes + end]) end += this.steps[d];
        scene.line(this.x[at], this.y[at], this.x[end], this.y[end], paint);
      }
    }
  }

  /** Writes at every node how many of the figures have it as their highest corner, the leftmost of the highest: their sum is the count. */
  tally(scene: Scene, corners: i32[], sides: i32): void {
    const counts = new StaticArray<i32>(this.nodes);
    for (let i = 0; i < corners.length; i += sides) {
      let top = corners[i];
      for (let k = i + 1; k < i + sides; k++) {
        const other = corners[k];
        const rise = this.y[top] - this.y[other];
        if (rise > 1 || (rise > -1 && this.x[other] < this.x[top])) top = other;
      }
      counts[top]++;
    }
    for (let at = 0; at < this.nodes; at++) if (counts[at] > 0) write(scene, counts[at].toString(), this.x[at], this.y[at], 16);
  }
}

function push(corners: i32[] | null, a: i32, b: i32, c: i32): void {
  if (corners === null) return;
  corners.push(a);
  corners.push(b);
  corners.push(c);
}

/** Starts, and changes that are tried after each. */
const STARTS: i32 = 8;
const STEPS: i32 = 250;
