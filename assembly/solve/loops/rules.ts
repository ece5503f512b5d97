/** Rules on the edges of a lattice: variables that are 0 (not used) or 1 (used), as bits of the domain 1 and 2. */
import { Constraint, Csp } from "../csp/csp";
import { Patterns } from "../csp/patterns";
import { Lattice, SIDES } from "./lattice";

const OFF: u32 = 1;
const ON: u32 = 2;

/** So many of some variables are 1, `least` to `most`; at most eight of them. */
export function countOf(scope: StaticArray<i32>, least: i32, most: i32): Patterns {
  const rule = new Patterns(scope);
  const all = ((<u32>1) << scope.length) - 1;
  for (let on: u32 = 0; on <= all; on++) {
    const count = popcnt<i32>(<i32>on);
    if (count >= least && count <= most) rule.add(on, all & ~on);
  }
  return rule;
}

/** A line passes a point or leaves it alone: two of its edges are used, or none where the point may be left out. */
export function passing(lattice: Lattice, point: i32, isLeftOut: bool): Patterns {
  const rule = new Patterns(edgesAt(lattice, point));
  const size = rule.scope.length;
  const all = ((<u32>1) << size) - 1;
  for (let on: u32 = 0; on <= all; on++) {
    const count = popcnt<i32>(<i32>on);
    if (count == 2 || (count == 0 && isLeftOut)) rule.add(on, all & ~on);
  }
  return rule;
}

/** The edges that there are at a point. */
export function edgesAt(lattice: Lattice, point: i32): StaticArray<i32> {
  const edges: i32[] = [];
  for (let side = 0; side < SIDES; side++) {
    const edge = lattice.at[SIDES * point + side];
    if (edge >= 0) edges.push(edge);
  }
  return StaticArray.fromArray<i32>(edges);
}

/**
 * Used edges make one loop. No point may have more than two of them by other rules. Pieces of it are known by their ends: an edge
 * that joins the two ends of a piece would close it, and may be used only when nothing else is left to be joined.
 */
export class SingleLoop extends Constraint {
  /** By end of a piece: its other end; by other points themselves. */
  private other: StaticArray<i32>;
  private degree: StaticArray<i32>;

  /** With `from` and `to` it is a path between these two points instead, which a line outside joins. */
  constructor(private lattice: Lattice, private from: i32 = -1, private to: i32 = -1) {
    super(allOf(lattice.edges));
    this.other = new StaticArray<i32>(lattice.points);
    this.degree = new StaticArray<i32>(lattice.points);
    this.tier = 1;
  }

  propagate(csp: Csp): bool {
    const lattice = this.lattice;
    const ends = lattice.ends;
    const other = this.other;
    const degree = this.degree;
    for (let point = 0; point < lattice.points; point++) {
      unchecked((other[point] = point));
      unchecked((degree[point] = 0));
    }
    let pieces = 0;
    let loops = 0;
    if (this.from >= 0) {
      this.join(this.from, this.to);
      pieces++;
    }
    for (let edge = 0; edge < lattice.edges; edge++) {
      if (unchecked(csp.domain[edge]) != ON) continue;
      const a = unchecked(ends[2 * edge]);
      const b = unchecked(ends[2 * edge + 1]);
      // Two free points start a piece, two ends of different pieces make one of them.
      const isFreeA = unchecked(degree[a]) == 0;
      const isFreeB = unchecked(degree[b]) == 0;
      if (!isFreeA && !isFreeB && unchecked(other[a]) == b) loops++;
      pieces += isFreeA && isFreeB ? 1 : isFreeA || isFreeB ? 0 : -1;
      this.join(a, b);
    }
    if (loops > 0) return loops == 1 && pieces == 0 && this.close(csp);
    if (pieces < 2) return true;
    for (let edge = 0; edge < lattice.edges; edge++) {
      if (unchecked(csp.domain[edge]) != (ON | OFF)) continue;
      const a = unchecked(ends[2 * edge]);
      if (unchecked(degree[a]) == 1 && unchecked(other[a]) == unchecked(ends[2 * edge + 1]) && !csp.keep(edge, OFF)) return false;
    }
    return true;
  }

  private join(a: i32, b: i32): void {
    const endA = unchecked(this.other[a]);
    const endB = unchecked(this.other[b]);
    unchecked((this.other[endA] = endB));
    unchecked((this.other[endB] = endA));
    unchecked(this.degree[a]++);
    unchecked(this.degree[b]++);
  }

  /** The loop is closed: no other edge is used. */
  private close(csp: Csp): bool {
    for (let edge = 0; edge < this.lattice.edges; edge++) {
      if (unchecked(csp.domain[edge]) != ON && !csp.keep(edge, OFF)) return false;
    }
    return true;
  }
}

function allOf(count: i32): StaticArray<i32> {
  const all = new StaticArray<i32>(count);
  for (let i = 0; i < count; i++) all[i] = i;
  return all;
}
