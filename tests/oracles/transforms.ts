/** Oracles of the environments on planar transformations. */
import type { Inspection } from "../../bindings/core/types.ts";
import type { Judge, Oracle } from "./oracle.ts";
import { type Move, movedGrid, operationOn, operationsOf } from "./support/operations.ts";
import { doubledMiddles, outlinedAndFilled, planeOf } from "./support/lattice.ts";
import { between, centroid, direction, distance, endOf, lengthOf, marksOf, middleOf, type Point, type Polygon, startOf, turn } from "./support/plane.ts";
import { type Cell, cellsOf, cellsText, rotationText, squaresOf, turnedCells } from "./support/polyomino.ts";
import { boardsOf, colourGrid, gridText } from "./support/squares.ts";
import { captionedTiles, isOn, letteredTiles, marksOn } from "./support/tiles.ts";

/** The one option whose cells are the reference's after a rotation. */
const rot2dPick: Oracle = (scene) => {
  const reference = captionedTiles(scene).get("reference");
  if (!reference) return null;
  const wanted = rotationText(cellsOf(squaresOf(marksOn(scene, reference))));
  const equal = letteredTiles(scene).filter(([, tile]) => rotationText(cellsOf(squaresOf(marksOn(scene, tile)))) === wanted);
  return equal.length === 1 ? equal[0]![0] : null;
};

/** Where the letter of the question goes. */
const transformChainCell: Oracle = (scene, question) => {
  const [board] = boardsOf(scene);
  const letter = / letter ([A-Z]) /.exec(question)?.[1];
  if (!board || !letter) return null;
  const moved = movedGrid(board.texts, operationsOf(scene));
  const row = moved.findIndex((texts) => texts.includes(letter));
  return row < 0 ? null : `(${row + 1}, ${moved[row]!.indexOf(letter) + 1})`;
};

const transformGridFill: Oracle = (scene) => {
  const [board] = boardsOf(scene);
  return board ? gridText(movedGrid(colourGrid(board), operationsOf(scene))) : null;
};

/** The labels of the sheet are a board of two by two. */
const cornerTrackSheet: Oracle = (scene, question) => {
  const labels = marksOf(scene, "text").filter((text) => /^[A-Z]$/.test(text.text)).map((text) => ({ label: text.text, ...middleOf(text) }));
  if (labels.length !== 4) return null;
  const rows = labels.sort((a, b) => a.y - b.y);
  const sheet = [rows.slice(0, 2), rows.slice(2)].map((row) => row.sort((a, b) => a.x - b.x).map(({ label }) => label));
  const [[a, b], [c, d]] = movedGrid(sheet, operationsOf(scene)) as [[string, string], [string, string]];
  const asked = /(top|bottom) (left|right) corner (of the sheet|at|is|afterwards)|is then at the (top|bottom) (left|right)/.exec(question);
  if (question.includes("clockwise from the top left") || question.includes("clockwise, beginning with the top left")) return [a, b, d, c].join(", ");
  const words = asked ? [asked[1] ?? asked[4], asked[2] ?? asked[5]] : [];
  return words[0] === "top" ? (words[1] === "left" ? a : b) : words[0] === "bottom" ? (words[1] === "left" ? c : d) : null;
};

interface Inference {
  before: string[][];
  after: string;
  legend: [string, Move][];
}

function readInference(scene: Inspection): Inference | null {
  const [before, after] = boardsOf(scene);
  if (!before || !after) return null;
  const legend = letteredTiles(scene).map(([letter, tile]) => [letter, operationOn(scene, tile)] as [string, Move]);
  return { before: colourGrid(before), after: gridText(colourGrid(after)), legend };
}

const NUMBERS = ["one", "two", "three"];
const stepsAsked = (question: string): number => NUMBERS.findIndex((word) => new RegExp(`\\b${word} operations?\\b`).test(question)) + 1;

/** Every choice of so many operations, in order, that does it. */
function inferences({ before, after, legend }: Inference, steps: number): string[] {
  const found: string[] = [];
  const extend = (grid: string[][], letters: string[]): void => {
    if (letters.length === steps) {
      if (gridText(grid) === after) found.push(letters.join(", "));
      return;
    }
    for (const [letter, move] of legend) extend(movedGrid(grid, [move]), [...letters, letter]);
  };
  extend(before, []);
  return found;
}

const inferTransformName: Oracle = (scene, question) => {
  const inference = readInference(scene);
  return (inference && inferences(inference, stepsAsked(question))[0]) ?? null;
};

const inferTransformJudge: Judge = {
  solutions(scene, question) {
    const inference = readInference(scene);
    return inference ? inferences(inference, stepsAsked(question)).slice(0, 6) : [];
  },
  isRight(scene, question, answer) {
    const inference = readInference(scene);
    return inference !== null && inferences(inference, stepsAsked(question)).includes(answer);
  },
};

/** Fills hidden cells from those that the symmetries move onto them. */
const symmetryHalfFill: Oracle = (scene) => {
  const [board] = boardsOf(scene);
  if (!board) return null;
  const grid = colourGrid(board).map((row, r) => row.map((colour, c) => (board.texts[r]![c] === "?" ? "?" : colour)));
  const moves = operationsOf(scene);
  for (let round = 0; round < 8; round++) {
    for (const move of moves) {
      grid.forEach((row, r) => row.forEach((colour, c) => {
        const [toRow, toColumn] = move(r, c, grid.length);
        if (colour !== "?" && grid[toRow]![toColumn] === "?") grid[toRow]![toColumn] = colour;
      }));
    }
  }
  return grid.some((row) => row.includes("?")) ? null : gridText(grid);
};

/** Tiles whose two shapes no rotation makes equal. */
const mirrorPairsClassify: Oracle = (scene) => {
  const letters = marksOf(scene, "text").filter((text) => /^[A-Z]$/.test(text.text));
  const flipped: string[] = [];
  for (const tile of marksOf(scene, "rect")) {
    const letter = letters.find((text) => isOn(tile, middleOf(text)));
    if (!letter) continue;
    const squares = squaresOf(marksOn(scene, tile));
    const middle = tile.x + tile.width * 0.55;
    const texts = [true, false].map((isLeft) => rotationText(cellsOf(squares.filter((square) => centroid(square.points).x < middle === isLeft))));
    if (texts[0] !== texts[1]) flipped.push(letter.text);
  }
  return flipped.length === 0 ? "empty" : flipped.sort().join(", ");
};

/** The tile whose shape is no rotation of the others. */
const oddChiralityOut: Oracle = (scene) => {
  const texts = letteredTiles(scene).map(([letter, tile]) => ({ letter, text: rotationText(cellsOf(squaresOf(marksOn(scene, tile)))) }));
  const odd = texts.filter(({ text }) => texts.filter((other) => other.text === text).length === 1);
  return odd.length === 1 ? odd[0]!.letter : null;
};

/** The clockwise turn, in degrees, that makes one set of squares the other, wherever they lie. */
function turnBetween(before: Polygon[], after: Polygon[]): number | null {
  const side = (points: [number, number][]): number => {
    const [[ax, ay], [bx, by]] = points as [[number, number], [number, number]];
    return direction({ x: ax, y: ay }, { x: bx, y: by });
  };
  let cells: Cell[] = cellsOf(before);
  const wanted = cellsText(cellsOf(after));
  for (let quarters = 0; quarters < 4; quarters++) {
    if (cellsText(cells) === wanted) return turn(side(after[0]!.points) - side(before[0]!.points) + 90 * quarters);
    cells = turnedCells(cells);
  }
  return null;
}

const rot2dAngleRead: Oracle = (scene, question) => {
  const squares = squaresOf(scene.marks);
  const groups = marksOf(scene, "text").length > 0
    ? [squares.filter((square) => centroid(square.points).x < 336), squares.filter((square) => centroid(square.points).x >= 336)]
    : Object.values(outlinedAndFilled(scene) ?? {});
  const angle = groups.length === 2 ? turnBetween(groups[0]!, groups[1]!) : null;
  if (angle === null) return null;
  const clockwise = !question.includes("counter-clockwise");
  return String(Math.round(clockwise ? angle : 360 - angle));
};

const half = (twice: number): string => String(twice / 2);

/** The only point about which quarter turns take one set of squares to the other. */
const rot2dCentreFind: Oracle = (scene) => {
  const plane = planeOf(scene);
  const groups = outlinedAndFilled(scene);
  if (!plane || !groups) return null;
  const [before, after] = [doubledMiddles(groups.outlined, plane), doubledMiddles(groups.filled, plane)];
  const text = (points: [number, number][]): string => points.map(String).sort().join(" ");
  const mean = (points: [number, number][], axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [u, v, a, b] = [mean(before, 0), mean(before, 1), mean(after, 0), mean(after, 1)];
  // The centre follows from where the middle of the shape goes, for a quarter, a half and three quarters of a turn clockwise.
  const centres = [
    [(a - v + b + u) / 2, (b + u - a + v) / 2],
    [(u + a) / 2, (v + b) / 2],
    [(a + v - b + u) / 2, (a + v + b - u) / 2],
  ].map((centre) => centre.map(Math.round) as [number, number]);
  const found: string[] = [];
  centres.forEach(([x, y], index) => {
    let image = before;
    for (let quarters = 0; quarters <= index; quarters++) image = image.map(([p, q]) => [x + (q - y), y - (p - x)]);
    if (text(image) === text(after)) found.push(`(${half(x)}, ${half(y)})`);
  });
  return found.length === 1 ? found[0]! : null;
};

/** The only upright, level or diagonal line that mirrors one set of squares onto the other. */
const mirrorLineFind: Oracle = (scene) => {
  const plane = planeOf(scene);
  const groups = outlinedAndFilled(scene);
  if (!plane || !groups) return null;
  const [before, after] = [doubledMiddles(groups.outlined, plane), doubledMiddles(groups.filled, plane)];
  const text = (points: [number, number][]): string => points.map(String).sort().join(" ");
  const found: string[] = [];
  for (let c = -60; c <= 80; c++) {
    const images: [string, (point: [number, number]) => [number, number]][] = [
      [`x = ${half(c)}`, ([u, v]) => [2 * c - u, v]],
      [`y = ${half(c)}`, ([u, v]) => [u, 2 * c - v]],
      [`y = x + ${half(c)}`, ([u, v]) => [v - c, u + c]],
      [`y = -x + ${half(c)}`, ([u, v]) => [c - v, c - u]],
    ];
    for (const [equation, image] of images) if (text(before.map(image)) === text(after)) found.push(equation.replace("+ -", "- "));
  }
  return found.length === 1 ? found[0]! : null;
};

/** Sorts characters by lines and along them: from the marked corner, or in the direction in which all characters stand. */
const mirrorTextRead: Oracle = (scene, question) => {
  const texts = marksOf(scene, "text");
  const [frame] = marksOf(scene, "polygon").filter((polygon) => polygon.points.length === 4);
  const [rect] = marksOf(scene, "rect");
  const corners: [number, number][] = frame?.points ?? (rect ? [[rect.x, rect.y], [rect.x + rect.width, rect.y], [rect.x + rect.width, rect.y + rect.height], [rect.x, rect.y + rect.height]] : []);
  if (corners.length !== 4) return null;
  const at = ([x, y]: [number, number]): Point => ({ x, y });
  const isWide = distance(at(corners[0]!), at(corners[1]!)) > distance(at(corners[1]!), at(corners[2]!));
  const [from, to] = isWide ? [corners[0]!, corners[1]!] : [corners[1]!, corners[2]!];
  let along = direction(at(from), at(to));
  const mark = marksOf(scene, "polygon").find((polygon) => polygon.points.length === 3);
  let down = along + 90;
  const toMiddle = (angle: number, point: Point): number => {
    const middle = centroid(corners);
    return (middle.x - point.x) * Math.cos((angle * Math.PI) / 180) + (middle.y - point.y) * Math.sin((angle * Math.PI) / 180);
  };
  if (mark) {
    const start = centroid(mark.points);
    if (toMiddle(along, start) < 0) along += 180;
    if (toMiddle(down, start) < 0) down += 180;
  } else {
    // Only the whole was moved: every character stands in the direction of reading. Otherwise the frame tilts by less than a right angle.
    const heading = question.includes("Each character") ? 0 : texts[0]!.angle;
    if (between(along, heading) > 90) along += 180;
  }
  const place = (angle: number, { x, y }: Point): number => x * Math.cos((angle * Math.PI) / 180) + y * Math.sin((angle * Math.PI) / 180);
  const characters = texts.map((text) => ({ text: text.text, line: place(down, middleOf(text)), step: place(along, middleOf(text)) }));
  const first = Math.min(...characters.map(({ line }) => line));
  const last = Math.max(...characters.map(({ line }) => line));
  // Characters differ a little in height; a second line is farther off than half a character.
  const isTwo = question.includes("two lines");
  const lineOf = (line: number): number => (isTwo && line - first > (last - first) / 2 ? 1 : 0);
  return characters.sort((a, b) => lineOf(a.line) - lineOf(b.line) || a.step - b.step).map(({ text }) => text).join("");
};

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** Reads the hands against the triangle, counter-clockwise, since a reflected clock runs that way. */
const clockInMirror: Oracle = (scene) => {
  const pivot = marksOf(scene, "circle").sort((a, b) => a.r - b.r)[0];
  const twelve = marksOf(scene, "polygon").find((polygon) => polygon.points.length === 3);
  if (!pivot || !twelve) return null;
  const centre: Point = { x: pivot.cx, y: pivot.cy };
  const zero = direction(centre, centroid(twelve.points));
  const hands = marksOf(scene, "line")
    .map((line) => ({ near: Math.min(distance(startOf(line), centre), distance(endOf(line), centre)), length: lengthOf(line), line }))
    .filter(({ near, length }) => near < length * 0.3)
    .map(({ line }) => {
      const [a, b] = [startOf(line), endOf(line)];
      const tip = distance(a, centre) > distance(b, centre) ? a : b;
      return { reach: distance(tip, centre), gone: turn(zero - direction(centre, tip)) };
    })
    .sort((a, b) => a.reach - b.reach);
  if (hands.length < 2) return null;
  let best = -1;
  let least = 1;
  for (let time = 0; time < 43200; time += hands.length === 3 ? 1 : 60) {
    const expected = [time / 120, time / 10, time * 6];
    const worst = Math.max(...hands.map(({ gone }, i) => between(gone, expected[i]! % 360)));
    if (worst < least) [best, least] = [time, worst];
  }
  if (best < 0) return null;
  const text = `${Math.floor(best / 3600) || 12}:${twoDigits(Math.floor(best / 60) % 60)}`;
  return hands.length === 3 ? `${text}:${twoDigits(best % 60)}` : text;
};

export const oracles: Record<string, Oracle> = {
  clock_in_mirror: clockInMirror,
  corner_track_sheet: cornerTrackSheet,
  infer_transform_name: inferTransformName,
  mirror_line_find: mirrorLineFind,
  mirror_pairs_classify: mirrorPairsClassify,
  mirror_text_read: mirrorTextRead,
  odd_chirality_out: oddChiralityOut,
  rot2d_angle_read: rot2dAngleRead,
  rot2d_centre_find: rot2dCentreFind,
  rot2d_pick: rot2dPick,
  symmetry_half_fill: symmetryHalfFill,
  transform_chain_cell: transformChainCell,
  transform_grid_fill: transformGridFill,
};

export const judges: Record<string, Judge> = { infer_transform_name: inferTransformJudge };
