/** Number placement: the board is read from its lines and texts, and solved anew; a second solution makes a picture unreadable. */
import type { Inspection } from "../../bindings/core/types.ts";
import type { Oracle } from "./oracle.ts";
import {
  type Cell, cellName, gridText, type Lattice, latticeOf, latticeOfSquares, numbersIn, pointedRow, regionsOf, slotOf, textsIn,
} from "./support/board.ts";
import { marksOf, middleOf, type Point, type Text } from "./support/plane.ts";
import { allDifferent, latinRules, range, type Rule, solutions } from "./support/search.ts";

/** A square of numbers from 1 to its order, rows and columns without repetition: the only solution under further rules. */
function solveSquare(scene: Inspection, lattice: Lattice, rules: Rule[]): string | null {
  const order = lattice.rows;
  const givens = numbersIn(scene, lattice).flat();
  const found = solutions(givens.map((given) => (given === null ? range(1, order) : [given])), [...latinRules(order), ...rules]);
  if (lattice.columns !== order || found.length !== 1) return null;
  const rows = range(0, order - 1).map((row) => found[0]!.slice(row * order, (row + 1) * order));
  const pointed = pointedRow(scene, lattice);
  return pointed === null ? gridText(rows) : rows[pointed]!.join(", ");
}

/** The cells of each region that thick lines enclose. */
function regionRules(lattice: Lattice): Rule[] {
  const regions = regionsOf(lattice).flat();
  return [...new Set(regions)].map((region) => allDifferent(regions.flatMap((other, i) => (other === region ? [i] : []))));
}

function sudoku(scene: Inspection): string | null {
  const lattice = latticeOf(scene);
  return solveSquare(scene, lattice, regionRules(lattice));
}

function futoshiki(scene: Inspection): string | null {
  const lattice = latticeOfSquares(scene);
  const rules = marksOf(scene, "polyline").flatMap(({ points }): Rule[] => {
    if (points.length !== 3) return [];
    const [start, tip, end] = points.map(([x, y]) => ({ x, y })) as [Point, Point, Point];
    const open = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
    // Away from the sign by more than half a gap, in the direction of its tip and against it.
    const reach = (lattice.xs[1]! - lattice.xs[0]!) / 3 / Math.hypot(tip.x - open.x, tip.y - open.y);
    const low = lattice.cellAt({ x: tip.x + (tip.x - open.x) * reach, y: tip.y + (tip.y - open.y) * reach });
    const high = lattice.cellAt({ x: open.x - (tip.x - open.x) * reach, y: open.y - (tip.y - open.y) * reach });
    if (!low || !high) return [];
    const place = (cell: Cell): number => cell.row * lattice.columns + cell.column;
    return [{ scope: [place(low), place(high)], allows: ([a, b]) => a === undefined || b === undefined || a < b }];
  });
  return solveSquare(scene, lattice, rules);
}

/** Whether numbers make a result with an operation, in any order. */
function makes(result: number, sign: string, numbers: number[]): boolean {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (sign === "+") return numbers.reduce((sum, number) => sum + number, 0) === result;
  if (sign === "×") return numbers.reduce((product, number) => product * number, 1) === result;
  return sign === "−" ? high - low === result : high / low === result;
}

function kenken(scene: Inspection): string | null {
  const lattice = latticeOf(scene);
  const regions = regionsOf(lattice).flat();
  const rules = textsIn(scene, lattice).flat().flatMap((texts, place): Rule[] => {
    const label = texts.map((text) => /^(\d+)([+×−÷])$/.exec(text.text)).find((match) => match !== null);
    if (!label) return [];
    const scope = regions.flatMap((region, i) => (region === regions[place] ? [i] : []));
    return [{
      scope,
      allows: (values) => {
        const known = values.filter((value) => value !== undefined);
        return known.length < scope.length || makes(Number(label[1]), label[2]!, known);
      },
    }];
  });
  return solveSquare(scene, lattice, rules);
}

/** How many of a line of heights stand higher than all before them. */
const visible = (heights: number[]): number => heights.filter((height, i) => heights.slice(0, i).every((before) => before < height)).length;

function skyscrapers(scene: Inspection): string | null {
  const lattice = latticeOf(scene);
  const { xs, ys, rows: order } = lattice;
  const places = range(0, order - 1);
  const rules = marksOf(scene, "text").flatMap((text): Rule[] => {
    const at = middleOf(text);
    const column = slotOf(xs, at.x);
    const row = slotOf(ys, at.y);
    if ((column === null) === (row === null)) return [];
    const line = places.map((i) => (column !== null ? i * order + column : row! * order + i));
    const scope = at.x > xs.at(-1)! || at.y > ys.at(-1)! ? line.reverse() : line;
    const clue = Number(text.text);
    return [{
      scope,
      allows: (values) => {
        const gap = values.indexOf(undefined);
        const known = (gap < 0 ? values : values.slice(0, gap)) as number[];
        const seen = visible(known);
        // Behind the tallest building nothing more is seen; before it, one more is seen at least.
        return known.includes(order) ? seen === clue : seen < clue && clue <= seen + order - Math.max(0, ...known);
      },
    }];
  });
  return solveSquare(scene, lattice, rules);
}

function clashes(scene: Inspection): string | null {
  const lattice = latticeOf(scene);
  const regions = regionsOf(lattice);
  const cells = numbersIn(scene, lattice).flatMap((row, r) => row.map((number, c) => ({ row: r, column: c, number, region: regions[r]![c]! })));
  const bad = cells.filter((a) => cells.some((b) =>
    a !== b && a.number === b.number && (a.row === b.row || a.column === b.column || a.region === b.region)));
  return bad.map(cellName).sort().join(", ");
}

/** The only solution of a grid of cells, as rows of text. */
function onlyGrid(domains: number[][], rules: Rule[], columns: number, text: (value: number) => string = String): string | null {
  const found = solutions(domains, rules);
  if (found.length !== 1) return null;
  return gridText(range(0, domains.length / columns - 1).map((row) => found[0]!.slice(row * columns, (row + 1) * columns).map(text)));
}

/** The values of a scope add up to a total; none is less than `least` or more than `most`. */
function sumRule(scope: number[], total: number, least: number, most: number): Rule {
  return {
    scope,
    allows: (values) => {
      const known = values.filter((value) => value !== undefined);
      const rest = total - known.reduce((sum, value) => sum + value, 0);
      const open = values.length - known.length;
      return rest >= open * least && rest <= open * most;
    },
  };
}

function survo(scene: Inspection): string | null {
  const lattice = latticeOf(scene);
  const { rows, columns } = lattice;
  const most = rows * columns;
  const givens = numbersIn(scene, lattice).flat();
  const free = range(1, most).filter((number) => !givens.includes(number));
  const rules = marksOf(scene, "text").flatMap((text): Rule[] => {
    const row = slotOf(lattice.ys, middleOf(text).y);
    const column = slotOf(lattice.xs, middleOf(text).x);
    if ((row === null) === (column === null)) return [];
    const scope = row !== null ? range(0, columns - 1).map((c) => row * columns + c) : range(0, rows - 1).map((r) => r * columns + column!);
    return [sumRule(scope, Number(text.text), 1, most)];
  });
  return onlyGrid(givens.map((given) => (given === null ? free : [given])), [...rules, allDifferent(range(0, most - 1))], columns);
}

/** Solves the equations of all lines by elimination on fractions of doubles; the numbers are small. */
function magic(scene: Inspection): string | null {
  const lattice = latticeOf(scene);
  const order = lattice.rows;
  const givens = numbersIn(scene, lattice).flat();
  const places = range(0, order - 1);
  const lines = [
    ...places.map((r) => places.map((c) => r * order + c)),
    ...places.map((c) => places.map((r) => r * order + c)),
    places.map((i) => i * order + i),
    places.map((i) => i * order + order - 1 - i),
  ];
  const unknown = givens.flatMap((given, i) => (given === null ? [i] : []));
  const width = unknown.length + 1;
  const matrix = lines.map((line) => [
    ...unknown.map((cell) => (line.includes(cell) ? 1 : 0)), -1,
    -line.reduce((sum, cell) => sum + (givens[cell] ?? 0), 0),
  ]);
  for (let c = 0; c < width; c++) {
    const pivot = range(c, matrix.length - 1).reduce((best, r) => (Math.abs(matrix[r]![c]!) > Math.abs(matrix[best]![c]!) ? r : best), c);
    if (c >= matrix.length || Math.abs(matrix[pivot]![c]!) < 1e-9) return null;
    [matrix[c], matrix[pivot]] = [matrix[pivot]!, matrix[c]!];
    matrix.forEach((row, r) => {
      if (r === c) return;
      const factor = row[c]! / matrix[c]![c]!;
      row.forEach((value, k) => (row[k] = value - factor * matrix[c]![k]!));
    });
  }
  const cells = givens.map((given, i) => given ?? Math.round(matrix[unknown.indexOf(i)]!.at(-1)! / matrix[unknown.indexOf(i)]![unknown.indexOf(i)]!));
  return gridText(places.map((r) => cells.slice(r * order, (r + 1) * order)));
}

function kakuro(scene: Inspection): string | null {
  const lattice = latticeOf(scene);
  const { rows, columns, xs, ys } = lattice;
  const givens = numbersIn(scene, lattice);
  const shaded = givens.map((row) => row.map(() => false));
  for (const rect of marksOf(scene, "rect")) {
    const cell = lattice.cellAt({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
    if (cell && Math.abs(rect.width - (xs[1]! - xs[0]!)) < 1) shaded[cell.row]![cell.column] = true;
  }
  const white = range(0, rows * columns - 1).filter((i) => !shaded[Math.floor(i / columns)]![i % columns]);
  const rules = textsIn(scene, lattice).flatMap((row, r) => row.flatMap((texts, c): Rule[] => !shaded[r]![c] ? [] : texts.flatMap((text) => {
    const at = middleOf(text);
    const isAcross = at.x - xs[c]! > at.y - ys[r]!;
    const scope: number[] = [];
    for (let k = 1; ; k++) {
      const [nextRow, nextColumn] = isAcross ? [r, c + k] : [r + k, c];
      if (shaded[nextRow]?.[nextColumn] !== false) break;
      scope.push(white.indexOf(nextRow * columns + nextColumn));
    }
    return [sumRule(scope, Number(text.text), 1, 9), allDifferent(scope)];
  })));
  const domains = white.map((i) => {
    const given = givens[Math.floor(i / columns)]![i % columns];
    return given === null || given === undefined ? range(1, 9) : [given];
  });
  const found = solutions(domains, rules);
  if (found.length !== 1) return null;
  return gridText(shaded.map((row, r) => row.map((isShaded, c) => (isShaded ? "#" : found[0]![white.indexOf(r * columns + c)]!))));
}

/** Walks from 1 upwards; given numbers are met at their place, and never before their turn. */
function numberPath(scene: Inspection, question: string): string | null {
  const lattice = latticeOf(scene);
  const { rows, columns } = lattice;
  const givens = numbersIn(scene, lattice).flat();
  const last = rows * columns;
  const far = /corner|diagonal/.test(question) ? Math.max : (a: number, b: number) => a + b;
  const steps = (a: number, b: number): number => far(Math.abs(Math.floor(a / columns) - Math.floor(b / columns)), Math.abs((a % columns) - (b % columns)));
  const numbers = [...givens];
  const found: string[] = [];
  const walk = (cell: number, number: number): void => {
    if (found.length > 1) return;
    if (number === last) {
      found.push(gridText(range(0, rows - 1).map((r) => numbers.slice(r * columns, (r + 1) * columns) as number[])));
      return;
    }
    const goal = range(number + 1, last).find((other) => givens.includes(other))!;
    const target = givens.indexOf(goal);
    for (const next of range(0, last - 1)) {
      if (steps(cell, next) !== 1 || (givens[next] === null ? numbers[next] !== null : givens[next] !== number + 1)) continue;
      if (goal === number + 1 ? next !== target : steps(next, target) > goal - number - 1) continue;
      numbers[next] = number + 1;
      walk(next, number + 1);
      if (givens[next] === null) numbers[next] = null;
    }
  };
  if (!givens.includes(1) || !givens.includes(last)) return null;
  walk(givens.indexOf(1), 1);
  return found.length === 1 ? found[0]! : null;
}

function graecoLatin(scene: Inspection): string | null {
  const lattice = latticeOf(scene);
  const order = lattice.rows;
  // A letter and a number as one value: tens and ones.
  const pairs = range(1, order).flatMap((letter) => range(1, order).map((number) => 10 * letter + number));
  const domains = textsIn(scene, lattice).flat().map((texts) => pairs.filter((pair) => texts.every(({ text }) =>
    /[A-Z]/.test(text) ? Math.floor(pair / 10) === text.charCodeAt(0) - 64 : pair % 10 === Number(text))));
  const lines = latinRules(order).map((rule) => rule.scope);
  const rules = lines.flatMap((scope) => [(pair: number) => Math.floor(pair / 10), (pair: number) => pair % 10].map((part): Rule => ({
    scope,
    allows: (values) => allDifferent(scope).allows(values.map((value) => (value === undefined ? undefined : part(value)))),
  })));
  return onlyGrid(domains, [...rules, allDifferent(range(0, order * order - 1))], order, (pair) => String.fromCharCode(64 + Math.floor(pair / 10)) + (pair % 10));
}

function kropki(scene: Inspection): string | null {
  const lattice = latticeOf(scene);
  const order = lattice.rows;
  const half = (lattice.xs[1]! - lattice.xs[0]!) / 2;
  const dots = marksOf(scene, "circle");
  const rules = range(0, order * order - 1).flatMap((place) => [1, order].flatMap((step): Rule[] => {
    if (step === 1 ? place % order === order - 1 : place + order >= order * order) return [];
    const [row, column] = [Math.floor(place / order), place % order];
    const x = step === 1 ? lattice.xs[column + 1]! : lattice.xs[column]! + half;
    const y = step === 1 ? lattice.ys[row]! + half : lattice.ys[row + 1]!;
    const dot = dots.find((circle) => Math.hypot(circle.cx - x, circle.cy - y) < half / 2);
    const holds = (a: number, b: number): boolean => {
      const isNext = Math.abs(a - b) === 1;
      const isDouble = a === 2 * b || b === 2 * a;
      return !dot ? !isNext && !isDouble : dot.fill === dot.stroke ? isDouble : isNext;
    };
    return [{ scope: [place, place + step], allows: ([a, b]) => a === undefined || b === undefined || holds(a, b) }];
  }));
  return solveSquare(scene, lattice, rules);
}

/** Cages are the cells between which no dashed line runs; the sum stands in the corner of one of them, smaller than given numbers. */
function killer(scene: Inspection): string | null {
  const lattice = latticeOf(scene);
  const { rows: order, xs, ys } = lattice;
  const cell = xs[1]! - xs[0]!;
  const dashes = marksOf(scene, "line").filter((line) => line.dash !== undefined);
  const isApart = (row: number, column: number, down: boolean): boolean => {
    const x = down ? xs[column]! + cell / 2 : xs[column + 1]!;
    const y = down ? ys[row + 1]! : ys[row]! + cell / 2;
    return dashes.some((line) => down
      ? Math.abs(line.y1 - line.y2) < 1 && Math.abs(line.y1 - y) < cell / 5 && (line.x1 - x) * (line.x2 - x) < 0
      : Math.abs(line.x1 - line.x2) < 1 && Math.abs(line.x1 - x) < cell / 5 && (line.y1 - y) * (line.y2 - y) < 0);
  };
  const cage = range(0, order * order - 1);
  const join = (a: number, b: number): void => {
    const [from, to] = [cage[a]!, cage[b]!];
    cage.forEach((name, i) => {
      if (name === from) cage[i] = to;
    });
  };
  for (let row = 0; row < order; row++) {
    for (let column = 0; column < order; column++) {
      if (column + 1 < order && !isApart(row, column, false)) join(row * order + column, row * order + column + 1);
      if (row + 1 < order && !isApart(row, column, true)) join(row * order + column, (row + 1) * order + column);
    }
  }
  const texts = textsIn(scene, lattice).flat();
  const isSum = ({ x, y, size, text }: Text): boolean => {
    const at = lattice.cellAt({ x: x + size / 4, y: y - size / 4 });
    return /^\d+$/.test(text) && at !== null && x - xs[at.column]! < cell / 4 && y - ys[at.row]! < cell / 2;
  };
  const sums = texts.flatMap((list, place) => list.filter(isSum).map((text): Rule[] => {
    const scope = cage.flatMap((name, i) => (name === cage[place] ? [i] : []));
    return [sumRule(scope, Number(text.text), 1, order), allDifferent(scope)];
  })).flat();
  const domains = texts.map((list) => {
    const given = list.find((text) => !isSum(text));
    return given ? [Number(given.text)] : range(1, order);
  });
  return onlyGrid(domains, [...latinRules(order), ...regionRules(lattice), ...sums], order);
}

/** Letters as numbers from 1, the empty cell of each line as the order. */
function easyAsAbc(scene: Inspection): string | null {
  const lattice = latticeOf(scene);
  const { xs, ys, rows: order } = lattice;
  const value = (text: string): number => (text === "−" ? order : text.charCodeAt(0) - 64);
  const domains = textsIn(scene, lattice).flat().map((texts) => (texts[0] ? [value(texts[0].text)] : range(1, order)));
  const rules = marksOf(scene, "text").flatMap((text): Rule[] => {
    const at = middleOf(text);
    const column = slotOf(xs, at.x);
    const row = slotOf(ys, at.y);
    if ((column === null) === (row === null)) return [];
    const line = range(0, order - 1).map((i) => (column !== null ? i * order + column : row! * order + i));
    const scope = at.x > xs.at(-1)! || at.y > ys.at(-1)! ? line.reverse() : line;
    return [{
      scope: scope.slice(0, 2),
      allows: ([first, second]) => {
        if (first === undefined) return true;
        return first === value(text.text) || (first === order && (second === undefined || second === value(text.text)));
      },
    }];
  });
  return onlyGrid(domains, [...latinRules(order), ...rules], order, (cell) => (cell === order ? "-" : String.fromCharCode(64 + cell)));
}

export const oracles: Record<string, Oracle> = {
  futoshiki,
  graeco_latin_fill: graecoLatin,
  hidato_numbrix: numberPath,
  jigsaw_sudoku: sudoku,
  kakuro_fill: kakuro,
  kenken_calcudoku: kenken,
  killer_cages: killer,
  kropki_consecutive: kropki,
  latin_easy_as_abc: easyAsAbc,
  magic_square_complete: magic,
  skyscrapers,
  sudoku_error_cells: clashes,
  sudoku_solve: sudoku,
  survo_magic_rect: survo,
};
