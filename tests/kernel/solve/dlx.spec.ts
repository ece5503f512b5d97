import { Polyomino } from "../../../assembly/kit/lattices/polyomino";
import { EXHAUSTED } from "../../../assembly/solve/csp/csp";
import { ExactCover } from "../../../assembly/solve/cover/dlx";

const MANY: i32 = 100000000;

/** Queens on a board: every rank and file has one, every diagonal at most one. */
function queens(size: i32): ExactCover {
  const diagonals = 2 * size - 1;
  const cover = new ExactCover(2 * size, 2 * diagonals);
  for (let rank = 0; rank < size; rank++) {
    for (let file = 0; file < size; file++) {
      cover.add([rank, size + file, 2 * size + rank + file, 2 * size + diagonals + rank - file + size - 1]);
    }
  }
  return cover;
}

/** The twelve pentominoes, by their cells in five rows of five. */
function pentominoes(): Polyomino[] {
  const pictures = [
    ".##.. ##... .#... ..... .....", "##### ..... ..... ..... .....", "#.... #.... #.... ##... .....", ".#... .#... ##... #... .....",
    "##... ##... #.... ..... .....", "###.. .#... .#... ..... .....", "#.#.. ###.. ..... ..... .....", "#.... #.... ###.. ..... .....",
    "#.... ##... .##.. ..... .....", ".#... ###.. .#... ..... .....", ".#... ##... .#... .#... .....", "##... .#... .##.. ..... .....",
  ];
  const shapes: Polyomino[] = [];
  for (let i = 0; i < pictures.length; i++) {
    const rows = pictures[i].split(" ");
    const xs: i32[] = [];
    const ys: i32[] = [];
    for (let y = 0; y < rows.length; y++) {
      for (let x = 0; x < rows[y].length; x++) {
        if (rows[y].charAt(x) != "#") continue;
        xs.push(x);
        ys.push(y);
      }
    }
    shapes.push(new Polyomino(xs, ys));
  }
  return shapes;
}

/** A rectangle to be filled with the twelve pentominoes, each used once. */
function rectangle(width: i32, height: i32): ExactCover {
  const cover = new ExactCover(width * height + 12);
  const shapes = pentominoes();
  for (let i = 0; i < shapes.length; i++) {
    const texts: string[] = [];
    for (let op = 0; op < 8; op++) {
      const image = shapes[i].turned(op);
      if (texts.includes(image.text())) continue;
      texts.push(image.text());
      for (let y = 0; y + image.height <= height; y++) {
        for (let x = 0; x + image.width <= width; x++) {
          const columns: i32[] = [width * height + i];
          for (let k = 0; k < image.count; k++) columns.push((y + image.y(k)) * width + x + image.x(k));
          cover.add(columns);
        }
      }
    }
  }
  return cover;
}

/** A Sudoku of order 9 from its rows: cells, and digits in rows, columns and boxes. */
function sudoku(clues: string): ExactCover {
  const cover = new ExactCover(4 * 81);
  for (let cell = 0; cell < 81; cell++) {
    const y = cell / 9;
    const x = cell % 9;
    const clue = clues.charCodeAt(cell) - 0x31;
    for (let digit = 0; digit < 9; digit++) {
      if (clue >= 0 && clue != digit) continue;
      cover.add([cell, 81 + 9 * y + digit, 162 + 9 * x + digit, 243 + 9 * (3 * (y / 3) + x / 3) + digit]);
    }
  }
  return cover;
}

describe("exact cover", () => {
  test("finds the one solution of Knuth's example", () => {
    const cover = new ExactCover(7);
    cover.add([2, 4, 5]);
    cover.add([0, 3, 6]);
    cover.add([1, 2, 5]);
    cover.add([0, 3]);
    cover.add([1, 6]);
    cover.add([3, 4, 6]);
    cover.begin(MANY);
    expect(cover.next()).toBe(true);
    expect(cover.solution).toStrictEqual([3, 0, 4]);
    expect(cover.next()).toBe(false);
    expect(cover.next()).toBe(false);
    expect(cover.isSpent).toBe(false);
  });

  test("leaves secondary columns open: queens that attack nobody", () => {
    const counts = [1, 0, 0, 2, 10, 4, 40, 92];
    for (let size = 1; size <= 8; size++) expect(queens(size).count(MANY, MANY)).toBe(counts[size - 1]);
  });

  test("fills a 3 x 20 rectangle with pentominoes in 2 ways, and their images", () => {
    expect(rectangle(20, 3).count(MANY, MANY)).toBe(8);
  });

  test("tells a Sudoku with one solution from one with more", () => {
    const clues = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79";
    const cover = sudoku(clues);
    expect(cover.count(2, MANY)).toBe(1);
    expect(cover.steps).toBeLessThan(200);
    const open = sudoku("." + clues.substring(1, 3) + "." + clues.substring(4, 12) + "..." + clues.substring(15));
    expect(open.count(2, MANY)).toBe(2);
  });

  test("gives every solution once, all of them covers", () => {
    const cover = queens(6);
    const seen: string[] = [];
    cover.begin(MANY);
    while (cover.next()) {
      const rows = cover.solution.slice(0);
      rows.sort((a, b) => a - b);
      expect(rows.length).toBe(6);
      for (let rank = 0; rank < 6; rank++) expect(rows[rank] / 6).toBe(rank);
      expect(seen.includes(rows.join())).toBe(false);
      seen.push(rows.join());
    }
    expect(seen.length).toBe(4);
  });

  test("stops at its cap and at its limit of steps, and starts anew from anywhere", () => {
    const cover = queens(8);
    expect(cover.count(5, MANY)).toBe(5);
    expect(cover.count(MANY, 100)).toBe(EXHAUSTED);
    expect(cover.steps).toBe(100);
    expect(cover.isSpent).toBe(true);
    expect(cover.count(MANY, MANY)).toBe(92);
    const steps = cover.steps;
    expect(cover.count(MANY, steps)).toBe(92);
    expect(cover.count(MANY, steps - 1)).toBe(EXHAUSTED);
    cover.begin(MANY);
    expect(cover.next()).toBe(true);
    expect(cover.count(MANY, MANY)).toBe(92);
  });

  test("has no solution where a column has no row, and one where there are no columns", () => {
    const cover = new ExactCover(2, 1);
    cover.add([0, 2]);
    expect(cover.count(MANY, MANY)).toBe(0);
    expect(new ExactCover(0, 3).count(MANY, MANY)).toBe(1);
  });
});
