/**
 * A solver of loops for second opinions: edges between lattice points are used or not, rules look at some of them, and whatever closes a loop
 * too early is not used. Written for clarity: rules are asked about single edges until nothing changes, then one is supposed.
 */
import { range } from "../support/search.ts";

/** Used, not used, or not known yet. */
export type Edge = boolean | undefined;

export interface Grid {
  rows: number;
  columns: number;
  /** The two points of each edge. */
  ends: [number, number][];
  /** Edges at each point by side (up, right, down, left); null beyond the lattice. */
  at: (number | null)[][];
}

/** `rows` x `columns` points. */
export function gridOf(rows: number, columns: number): Grid {
  const ends: [number, number][] = [];
  const at = range(0, rows * columns - 1).map((): (number | null)[] => [null, null, null, null]);
  for (const point of range(0, rows * columns - 1)) {
    for (const [side, next, exists] of [[1, point + 1, point % columns < columns - 1], [2, point + columns, point < (rows - 1) * columns]] as const) {
      if (!exists) continue;
      at[point]![side] = ends.length;
      at[next]![(side + 2) % 4] = ends.length;
      ends.push([point, next]);
    }
  }
  return { rows, columns, ends, at };
}

/** The patterns that some edges can have, as texts of 1, 0 and * for either. */
export interface Rule {
  scope: number[];
  patterns: string[];
}

/** Between `least` and `most` of the edges are used. */
export function counts(scope: number[], allowed: number[]): Rule {
  const patterns = range(0, 2 ** scope.length - 1).map((bits) => scope.map((_, i) => String((bits >> i) & 1)).join(""));
  return { scope, patterns: patterns.filter((pattern) => allowed.includes(pattern.split("1").length - 1)) };
}

/** A line passes each point or leaves it alone; some points it must pass. */
export const passings = (grid: Grid, mustPass: (point: number) => boolean = () => false): Rule[] =>
  grid.at.map((edges, point) => counts(edges.filter((edge) => edge !== null), mustPass(point) ? [2] : [0, 2]));

/**
 * All ways to use edges that follow the rules and make one loop, two at most. Rules may speak of `others` as well, which are true or false and no
 * edges, numbered on from these.
 */
export function loopsOf(grid: Grid, rules: Rule[], others = 0): boolean[][] {
  const places = range(0, grid.ends.length + others - 1);
  const about = places.map((place) => rules.filter(({ scope }) => scope.includes(place)));
  const found: boolean[][] = [];
  /** Draws conclusions until there are none; false on a contradiction. */
  const narrow = (state: Edge[]): boolean => {
    const waiting = new Set(rules);
    for (;;) {
      for (const rule of waiting) {
        waiting.delete(rule);
        const { scope } = rule;
        const open = rule.patterns.filter((pattern) => scope.every((edge, i) => state[edge] === undefined || pattern[i] === "*" || (pattern[i] === "1") === state[edge]));
        if (open.length === 0) return false;
        scope.forEach((edge, i) => {
          if (state[edge] !== undefined) return;
          const [used, unused] = [open.some((pattern) => pattern[i] !== "0"), open.some((pattern) => pattern[i] !== "1")];
          if (used && unused) return;
          state[edge] = used;
          for (const other of about[edge]!) waiting.add(other);
        });
      }
      const closing = closings(grid, state);
      if (closing === null) return false;
      if (closing.length === 0) return true;
      for (const edge of closing) {
        state[edge] = false;
        for (const other of about[edge]!) waiting.add(other);
      }
    }
  };
  const search = (state: Edge[]): void => {
    if (!narrow(state)) return;
    // Best is an edge at the end of a piece, which has the fewest ways on.
    const open = range(0, state.length - 1).filter((edge) => state[edge] === undefined);
    if (open.length === 0) {
      found.push(state as boolean[]);
      return;
    }
    const isAtEnd = (edge: number): boolean => (grid.ends[edge] ?? []).some((point) => grid.at[point]!.some((other) => other !== null && state[other] === true));
    const edge = open.find(isAtEnd) ?? open[0]!;
    for (const value of [true, false]) {
      if (found.length > 1) return;
      const next = [...state];
      next[edge] = value;
      search(next);
    }
  };
  search(places.map(() => undefined));
  return found.filter((state) => state.includes(true));
}

/** Open edges that would close a loop before all is joined, or that are left when it is closed; null when a loop is closed too early. */
function closings(grid: Grid, state: Edge[]): number[] | null {
  const other = new Map<number, number>();
  const endOf = (point: number): number => other.get(point) ?? point;
  let [closed, pieces] = [0, 0];
  grid.ends.forEach(([a, b], edge) => {
    if (state[edge] !== true) return;
    const [x, y] = [endOf(a), endOf(b)];
    if (x === b && other.has(a)) {
      closed++;
      pieces--;
      return;
    }
    pieces += 1 - Number(other.has(a)) - Number(other.has(b));
    other.set(a, a).set(b, b).set(x, y).set(y, x);
  });
  const open = range(0, grid.ends.length - 1).filter((edge) => state[edge] === undefined);
  if (closed > 0) return closed === 1 && pieces === 0 ? open : null;
  const isEnd = (point: number): boolean => other.has(point) && grid.at[point]!.filter((edge) => edge !== null && state[edge] === true).length === 1;
  return pieces < 2 ? [] : open.filter((edge) => { const [a, b] = grid.ends[edge]!; return isEnd(a) && other.get(a) === b; });
}

/** For each face, row by row, whether it lies inside of a loop. */
export function insideOf(grid: Grid, used: boolean[]): boolean[] {
  const [height, width] = [grid.rows - 1, grid.columns - 1];
  const inside: boolean[] = [];
  for (const face of range(0, height * width - 1)) {
    const corner = Math.floor(face / width) * grid.columns + (face % width);
    inside.push(used[grid.at[corner]![1]!]! !== (face >= width && inside[face - width]!));
  }
  return inside;
}

/** Which edges part faces inside from faces outside. */
export function borderOf(grid: Grid, inside: boolean[]): boolean[] {
  const width = grid.columns - 1;
  const used = grid.ends.map(() => false);
  inside.forEach((isIn, face) => {
    if (!isIn) return;
    const corner = Math.floor(face / width) * grid.columns + (face % width);
    for (const edge of facing(grid, corner)) used[edge] = !used[edge];
  });
  return used;
}

/** The edges around the face to the lower right of a point. */
export const facing = (grid: Grid, corner: number): number[] => [grid.at[corner]![1]!, grid.at[corner + 1]![2]!, grid.at[corner + grid.columns]![1]!, grid.at[corner]![2]!];

/** Whether used edges are one closed line that touches itself nowhere, and follow the rules. */
export function isLoop(grid: Grid, rules: Rule[], used: boolean[]): boolean {
  const follows = [...passings(grid), ...rules].every(({ scope, patterns }) => patterns.some((pattern) => scope.every((edge, i) => pattern[i] === "*" || (pattern[i] === "1") === used[edge])));
  return follows && used.includes(true) && closings(grid, used) !== null;
}
