import { Options } from "../../../assembly/kit/options/options";
import { BISECTED, Panel } from "../../../assembly/kit/options/bisection";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Matrix } from "./family";

/** How the third set of a row comes from the first two. */
const enum Logic {
  Or = 0,
  And = 1,
  Less = 2,
  Xor = 3,
}

/** Which of them a level draws from. */
const enum Operations {
  Or = 0,
  OrAnd = 1,
  OrAndLess = 2,
  LessXor = 3,
  All = 4,
}
const OPERATIONS: StaticArray<string> = ["union", "union or intersection", "union, intersection or difference", "difference or symmetric difference", "any of the four"];
const LOGICS: StaticArray<Logic>[] = [[Logic.Or], [Logic.Or, Logic.And], [Logic.Or, Logic.And, Logic.Less], [Logic.Less, Logic.Xor], [Logic.Or, Logic.And, Logic.Less, Logic.Xor]];

/** How hard each is to see. */
const WEIGHTS: StaticArray<f64> = [1, 1.5, 2.5, 3.5];
const NAMES: StaticArray<string> = ["what is in either", "what is in both", "what is in the first but not in the second", "what is in exactly one"];
/** Places for dots in a row. */
const COLUMNS: i32 = 3;
/** Ends of the lines, in half sides of the figure from its centre: sides, diagonals, middle lines. */
const LINES: StaticArray<f64> = [
  -1, -1, 1, -1,
  1, -1, 1, 1,
  -1, 1, 1, 1,
  -1, -1, -1, 1,
  -1, -1, 1, 1,
  -1, 1, 1, -1,
  0, -1, 0, 1,
  -1, 0, 1, 0,
];

/** Complete a 3 x 3 matrix in which the third panel of every row is the union, intersection or difference of the first two. */
export class RpmSetLogic extends Matrix {
  /** Dots and lines that a panel may have. */
  private dots: i32 = 0;
  private lines: i32 = 0;
  private operations: Operations = Operations.Or;
  private dotLogic: Logic = Logic.Or;
  private lineLogic: Logic = Logic.Or;

  configure(knobs: Knobs): void {
    this.dots = knobs.int("places for dots", [6, 0, 6, 0, 9, 6, 0, 9, 6, 9]);
    this.lines = knobs.int("lines", [0, 6, 0, 8, 0, 0, 8, 0, 4, 4]);
    this.operations = <Operations>knobs.choice("third panel", OPERATIONS, [Operations.Or, Operations.OrAnd, Operations.OrAndLess, Operations.OrAndLess, Operations.OrAndLess, Operations.LessXor, Operations.LessXor, Operations.LessXor, Operations.All, Operations.All]);
  }

  private choose(rng: Rng): Logic {
    const logics = LOGICS[this.operations];
    return logics[rng.int(0, logics.length - 1)];
  }

  sample(rng: Rng): bool {
    this.dotLogic = this.choose(rng);
    this.lineLogic = this.choose(rng);
    for (let i = 0; i < 9; i++) this.panels.push(new Panel([0, 0]));
    if (this.dots > 0 && !this.layer(rng, 0, this.dots, this.dotLogic)) return false;
    if (this.lines > 0 && !this.layer(rng, 1, this.lines, this.lineLogic)) return false;
    for (let i = 0; i < 9; i++) {
      if (this.panels[i].values[0] == 0 && this.panels[i].values[1] == 0) return false;
    }
    return this.makeOptions(rng);
  }

  /** Draws the sets of one layer, the missing one evenly and first; false when the rule cannot be told from another. */
  private layer(rng: Rng, index: i32, count: i32, logic: Logic): bool {
    const sets: i32[] = [];
    for (let row = 0; row < 3; row++) {
      const result = rng.int(0, (1 << count) - 1);
      let first = 0;
      let second = 0;
      for (let bit = 0; bit < count; bit++) {
        // One of the ways in which two bits make this one.
        let a = rng.int(0, 1);
        let b = rng.int(0, 1);
        while (apply(logic, a, b) != ((result >> bit) & 1)) {
          a = rng.int(0, 1);
          b = rng.int(0, 1);
        }
        first |= a << bit;
        second |= b << bit;
      }
      sets.push(first);
      sets.push(second);
      sets.push(result);
    }
    for (let i = 0; i < 9; i++) this.panels[i].values[index] = sets[i];
    const full = (1 << count) - 1;
    // Every operation that agrees with the rows, or the columns, that are shown must give the same last set.
    for (let other = 0; other < SEEN; other++) {
      if (agrees(other, sets, 3, 1) && result(other, sets[6], sets[7], full) != sets[8]) return false;
      if (agrees(other, sets, 1, 3) && result(other, sets[2], sets[5], full) != sets[8]) return false;
    }
    // "The third is always the same" is a rule as well, across and down.
    return (sets[2] != sets[5] || sets[8] == sets[2]) && (sets[6] != sets[7] || sets[8] == sets[6]);
  }

  /** The key with some of three marks added or taken away, in all eight ways: none looks more likely than another. */
  private makeOptions(rng: Rng): bool {
    const key = this.panels[8];
    const marks = rng.sample(3, this.dots + this.lines);
    this.options = new Options<Panel>(key, key.text(), BISECTED);
    for (let mix = 0; mix < BISECTED; mix++) {
      let dots = key.values[0];
      let lines = key.values[1];
      for (let k = 0; k < 3; k++) {
        if ((mix & (1 << k)) == 0) continue;
        if (marks[k] < this.dots) dots ^= 1 << marks[k];
        else lines ^= 1 << (marks[k] - this.dots);
      }
      if (dots == 0 && lines == 0) return false;
      const panel = new Panel([dots, lines]);
      if (mix > 0) this.options.offer(panel, panel.text());
    }
    this.options.settle(rng);
    return true;
  }

  protected drawPanel(scene: Scene, panel: Panel, side: f64): void {
    const style = scene.style;
    const half = side * 0.34;
    for (let k = 0; k < this.lines; k++) {
      if ((panel.values[1] & (1 << k)) == 0) continue;
      // Next to dots the sides stand further out.
      const reach = this.dots > 0 ? side * 0.43 : half;
      scene.line(LINES[4 * k] * reach, LINES[4 * k + 1] * reach, LINES[4 * k + 2] * reach, LINES[4 * k + 3] * reach, Paint.line(style.ink, style.stroke(5)));
    }
    const rows = this.dots / COLUMNS;
    for (let k = 0; k < this.dots; k++) {
      if ((panel.values[0] & (1 << k)) == 0) continue;
      const x = (<f64>(k % COLUMNS) - 1) * side * 0.26;
      const y = (<f64>(k / COLUMNS) - <f64>(rows - 1) / 2) * side * 0.26;
      scene.circle(x, y, side * 0.085, Paint.fill(style.ink));
    }
  }

  protected rules(): string {
    return "The same rules hold in all three rows, read from left to right: the first two panels of a row determine the third.";
  }

  complexity(): f64 {
    return <f64>(this.dots + this.lines) + (this.dots > 0 ? 4 * WEIGHTS[this.dotLogic] : 0.0) + (this.lines > 0 ? 4 * WEIGHTS[this.lineLogic] : 0.0);
  }

  explain(): string {
    const parts: string[] = [];
    if (this.dots > 0) parts.push("the dots of the third panel are " + NAMES[this.dotLogic]);
    if (this.lines > 0) parts.push("the lines of the third panel are " + NAMES[this.lineLogic]);
    return "In every row, " + parts.join(", and ") + " of the first two." + this.conclusion;
  }
}

function apply(logic: Logic, a: i32, b: i32): i32 {
  return logic == Logic.Or ? a | b : logic == Logic.And ? a & b : logic == Logic.Less ? a & ~b : a ^ b;
}

/** How many operations somebody might see: the four, the difference the other way round, what both or neither have, and copies of either. */
const SEEN: i32 = 8;

function result(operation: i32, a: i32, b: i32, full: i32): i32 {
  if (operation < 4) return apply(<Logic>operation, a, b);
  return operation == 4 ? b & ~a : operation == 5 ? full & ~(a ^ b) : operation == 6 ? a : b;
}

/** Whether an operation explains the two complete lines; `line` and `step` run over rows (3, 1) or columns (1, 3). */
function agrees(operation: i32, sets: i32[], line: i32, step: i32): bool {
  let full = 0;
  for (let i = 0; i < 9; i++) full |= sets[i];
  for (let k = 0; k < 2; k++) {
    const at = k * line;
    if (result(operation, sets[at], sets[at + step], full) != sets[at + 2 * step]) return false;
  }
  return true;
}
