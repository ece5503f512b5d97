import { Apart, Clashes, PlacesApart } from "../../../assembly/solve/csp/clash";
import { isConnected, sides } from "../../../assembly/solve/csp/connected";
import { AllDifferent, Csp } from "../../../assembly/solve/csp/csp";
import { Symmetric } from "../../../assembly/solve/csp/symmetric";

const MANY: i32 = 10000000;
const CELLS: i32 = 9;

function scope(): StaticArray<i32> {
  return [0, 1, 2, 3, 4, 5, 6, 7, 8];
}

/** The next board of values below `values`; false after the last. */
function step(board: StaticArray<i32>, values: i32): bool {
  for (let cell = 0; cell < CELLS; cell++) {
    if (++board[cell] < values) return true;
    board[cell] = 0;
  }
  return false;
}

describe("regions that a half-turn maps onto themselves", () => {
  test("are the cuts that trying all of them finds", () => {
    // Around four sides between outer cells, and around the middle of the board.
    const xs: i32[] = [0, 4, 2, 3, 1];
    const ys: i32[] = [1, 3, 2, 0, 4];
    const cores: i32[][] = [[0, 3], [5, 8], [4], [1, 2], [6, 7]];
    const beside = sides(3, 3);
    const csp = new Csp(CELLS, 31);
    const opposites: StaticArray<i32>[] = [];
    for (let k = 0; k < 5; k++) {
      const opposite = new StaticArray<i32>(CELLS);
      for (let cell = 0; cell < CELLS; cell++) {
        const row = ys[k] - cell / 3;
        const column = xs[k] - (cell % 3);
        opposite[cell] = row >= 0 && row < 3 && column >= 0 && column < 3 ? row * 3 + column : -1;
      }
      opposites.push(opposite);
      csp.add(new Symmetric(scope(), k, opposite, cores[k][0], beside));
    }
    const board = new StaticArray<i32>(CELLS);
    let found = 0;
    do {
      let isRight = true;
      for (let k = 0; k < 5 && isRight; k++) isRight = isConnected(board, k, beside) && (!board.includes(k) || board[cores[k][0]] == k);
      for (let cell = 0; cell < CELLS && isRight; cell++) {
        const other = opposites[board[cell]][cell];
        isRight = other >= 0 && board[other] == board[cell];
      }
      found += <i32>isRight;
    } while (step(board, 5));
    expect(csp.count(MANY, MANY)).toBe(found);
    expect(found).toBeGreaterThan(1);
    for (let k = 0; k < 5; k++) {
      for (let i = 0; i < cores[k].length; i++) csp.allow(cores[k][i], 1 << k);
    }
    expect(csp.count(MANY, MANY)).toBe(1);
  });
});

describe("values that clash", () => {
  test("leave the fillings of rooms that trying all of them finds, with comparing places or without", () => {
    const rooms: StaticArray<i32>[] = [[0, 1, 3], [2, 5, 8], [4, 6, 7]];
    const clashes = new Clashes(CELLS, 3);
    for (let a = 0; a < CELLS; a++) {
      for (let b = 0; b < a; b++) {
        for (let value = 0; value < 3; value++) {
          if (abs(a / 3 - b / 3) + abs((a % 3) - (b % 3)) <= 1) clashes.add(a, b, value);
        }
      }
    }
    const board = new StaticArray<i32>(CELLS);
    const beside = sides(3, 3);
    let found = 0;
    do {
      let isRight = true;
      for (let k = 0; k < 3 && isRight; k++) isRight = ((1 << board[rooms[k][0]]) | (1 << board[rooms[k][1]]) | (1 << board[rooms[k][2]])) == 7;
      for (let k = 0; k < beside.length && isRight; k++) isRight = beside[k] < 0 || board[beside[k]] != board[k >> 2];
      found += <i32>isRight;
    } while (step(board, 3));
    for (let compares = 0; compares < 2; compares++) {
      const csp = new Csp(CELLS, 7);
      for (let k = 0; k < 3; k++) csp.add(new AllDifferent(rooms[k], 3));
      csp.add(new Apart(clashes));
      if (compares == 1) csp.add(new PlacesApart(clashes, rooms));
      expect(csp.count(MANY, MANY)).toBe(found);
    }
    expect(found).toBeGreaterThan(1);
  });
});
