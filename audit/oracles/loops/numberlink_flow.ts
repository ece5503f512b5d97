/** Fills the board edge by edge: one at a circle, two elsewhere, never a ring and never two letters joined. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { firstOf, type Judge } from "../oracle.ts";
import { textsIn } from "../support/board.ts";
import { marksOf } from "../support/plane.ts";
import { range } from "../support/search.ts";
import { counts, type Edge, type Grid, gridOf } from "./edges.ts";
import { type Cells, cellsOf, ONE_PUZZLE } from "./parts.ts";

interface Links {
  cells: Cells;
  grid: Grid;
  letters: (string | null)[];
  isEnd: boolean[];
}

function linksOf(scene: Inspection): Links {
  const cells = cellsOf(scene);
  const letters = textsIn(scene, cells.lattice).flat().map((texts) => texts[0]?.text ?? null);
  const isEnd = letters.map(() => false);
  for (const { cx, cy } of marksOf(scene, "circle")) {
    const cell = cells.lattice.cellAt({ x: cx, y: cy });
    if (cell) isEnd[cell.row * cells.columns + cell.column] = true;
  }
  return { cells, grid: gridOf(cells.rows, cells.columns), letters, isEnd };
}

/** The letters of the row that is pointed at, or of all cells. */
function written({ rows, columns, row }: Cells, letters: string[]): string {
  const lines = range(0, rows - 1).map((r) => letters.slice(r * columns, (r + 1) * columns).join(" "));
  return row === null ? lines.join(" / ") : lines[row]!;
}

/** The letters of all cells, two solutions at most; `start` says which edges are not to be used. */
function fillings({ cells, grid, letters, isEnd }: Links, start: Edge[] = grid.ends.map(() => undefined)): string[][] {
  const rules = grid.at.map((edges, cell) => counts(edges.filter((edge) => edge !== null), [cells.dark[cell] ? 0 : isEnd[cell] ? 1 : 2]));
  const found: string[][] = [];
  /** The cells that used edges join, and the letter that is known in each piece; null on a contradiction. */
  const piecesOf = (state: Edge[]): { piece: number[]; names: Map<number, string> } | null => {
    const piece = range(0, cells.count - 1);
    for (const [edge, [a, b]] of grid.ends.entries()) {
      if (state[edge] !== true) continue;
      const [from, to] = [piece[a]!, piece[b]!];
      if (from === to) return null;
      piece.forEach((name, cell) => { if (name === from) piece[cell] = to; });
    }
    const names = new Map<number, string>();
    for (const [cell, letter] of letters.entries()) {
      if (letter === null) continue;
      const known = names.get(piece[cell]!);
      if (known !== undefined && known !== letter) return null;
      names.set(piece[cell]!, letter);
    }
    return { piece, names };
  };
  const narrow = (state: Edge[]): boolean => {
    for (let changed = true; changed;) {
      changed = false;
      for (const { scope, patterns } of rules) {
        const open = patterns.filter((pattern) => scope.every((edge, i) => state[edge] === undefined || (pattern[i] === "1") === state[edge]));
        if (open.length === 0) return false;
        scope.forEach((edge, i) => {
          if (state[edge] !== undefined || open.some((pattern) => pattern[i] !== open[0]![i])) return;
          state[edge] = open[0]![i] === "1";
          changed = true;
        });
      }
      if (changed) continue;
      const pieces = piecesOf(state);
      if (!pieces) return false;
      grid.ends.forEach(([a, b], edge) => {
        if (state[edge] !== undefined) return;
        const [from, to] = [pieces.piece[a]!, pieces.piece[b]!];
        const [mine, theirs] = [pieces.names.get(from), pieces.names.get(to)];
        if (from !== to && (mine === undefined || theirs === undefined || mine === theirs)) return;
        state[edge] = false;
        changed = true;
      });
    }
    return true;
  };
  const search = (state: Edge[]): void => {
    if (found.length > 1 || !narrow(state)) return;
    const open = range(0, state.length - 1).filter((edge) => state[edge] === undefined);
    const isNear = (edge: number): boolean => grid.ends[edge]!.some((cell) => isEnd[cell] || grid.at[cell]!.some((other) => other !== null && state[other] === true));
    const edge = open.find(isNear) ?? open[0];
    if (edge === undefined) {
      const { piece, names } = piecesOf(state)!;
      const text = piece.map((name, cell) => (cells.dark[cell] ? "#" : names.get(name) ?? "?"));
      if (!text.includes("?")) found.push(text);
      return;
    }
    for (const value of [true, false]) search(Object.assign([...state], { [edge]: value }));
  };
  search([...start]);
  return found;
}

export const judge: Judge = {
  solutions(scene) {
    const links = linksOf(scene);
    const found = fillings(links);
    return found.length === 1 ? [written(links.cells, found[0]!)] : [];
  },
  isRight(scene, question, answer) {
    const links = linksOf(scene);
    const { cells, grid, letters } = links;
    if (cells.row !== null) return judge.solutions(scene, question)[0] === answer;
    const lines = answer.split(" / ").map((line) => line.split(" "));
    if (lines.length !== cells.rows || lines.some((line) => line.length !== cells.columns)) return false;
    const given = lines.flat();
    if (letters.some((letter, cell) => letter !== null && letter !== given[cell]) || cells.dark.some((isDark, cell) => isDark !== (given[cell] === "#"))) return false;
    return fillings(links, grid.ends.map(([a, b]) => (given[a] === given[b] ? undefined : false))).length > 0;
  },
};

export const oracle = firstOf(judge);

export const without = ONE_PUZZLE;

/** The letter that is nearest to each cell, along rows and columns or as the crow flies. */
function nearest(scene: Inspection, far: (down: number, across: number) => number): string {
  const { cells, letters } = linksOf(scene);
  return written(cells, letters.map((own, cell) => (cells.dark[cell] ? "#" : own ?? letters.map((letter, other) => ({ letter, way: far(Math.abs(Math.floor(cell / cells.columns) - Math.floor(other / cells.columns)), Math.abs((cell % cells.columns) - (other % cells.columns))) }))
    .filter(({ letter }) => letter !== null).sort((a, b) => a.way - b.way)[0]!.letter!)));
}

export const shortcuts = {
  "the nearest letter": (scene: Inspection) => nearest(scene, (down, across) => down + across),
  "the nearest letter in the row": (scene: Inspection) => nearest(scene, (down, across) => 10 * down + across),
  "the nearest letter in the column": (scene: Inspection) => nearest(scene, (down, across) => down + 10 * across),
};
