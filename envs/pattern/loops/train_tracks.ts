import { Answer } from "../../../assembly/answer/answer";
import { GridAnswer } from "../../../assembly/answer/grid";
import { Board } from "../../../assembly/kit/boards/grid";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { Paint } from "../../../assembly/scene/paint";
import { PathBuilder, Scene } from "../../../assembly/scene/scene";
import { pointAtAll, route } from "../../../assembly/scene/solution";
import { Csp, SumIs } from "../../../assembly/solve/csp/csp";
import { Patterns } from "../../../assembly/solve/csp/patterns";
import { Clue, Reasoner } from "../../../assembly/solve/csp/reasoning";
import { Lattice, SIDES } from "../../../assembly/solve/loops/lattice";
import { mixLoop } from "../../../assembly/solve/loops/random";
import { SingleLoop } from "../../../assembly/solve/loops/rules";
import { Words } from "../../../assembly/words";
import { balancedShare, PathPuzzle } from "./family";

/** Room for totals and for the letters A and B, size of both, in cells. */
const TOTALS: f64 = 0.85;
const ENDS: f64 = 0.75;
const TEXT: f64 = 0.44;
/** Half the distance of the rails in cells, and how far a sleeper reaches beyond them, as a share of their distance. */
const GAUGE: f64 = 0.1;
const SLEEPER: f64 = 0.35;
/** How answers write cells with track and without. */
const TRACK: string = "X";
const BARE: string = "O";
/** What a hurried reader takes for a total that is missing. */
const UNKNOWN: i32 = 2;
/** Nodes that the judgement of a reply may take. */
const JUDGEMENT: i32 = 2000;

/** Which cells does the railway track from A to B cover, with so many in each row and column and some pieces given? */
export class TrainTracks extends PathPuzzle {
  private asksRow: bool = false;
  private length: i32 = 0;
  private share: i32 = 0;
  private tried: i32 = 0;
  private missing: i32 = 0;
  private depth: i32 = 0;

  private lattice: Lattice = new Lattice(2, 2);
  /** By edge between cells: 1 where the track runs. */
  private used: StaticArray<i32> = [];
  /** The cells at which it enters, from the left, and leaves, downwards. */
  private from: i32 = 0;
  private to: i32 = 0;
  private isGiven: StaticArray<bool> = [];
  /** Totals of rows, then of columns; -1 where they are not shown. */
  private totals: StaticArray<i32> = [];
  private work: i32 = 0;

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [5, 6, 6, 5, 6, 6, 6, 7, 7, 8]);
    this.columns = knobs.int("columns", [7, 7, 8, 6, 6, 7, 7, 7, 8, 8]);
    this.asksRow = knobs.flag("asks for one row", [true, true, true, false, false, false, false, false, false, false]);
    this.length = knobs.int("shortest track", [12, 14, 15, 13, 15, 17, 18, 21, 25, 29]);
    this.share = knobs.int("percent of pieces from the start", [30, 20, 15, 12, 8, 6, 5, 4, 3, 2]);
    this.tried = knobs.int("pieces tried to be taken away", [0, 0, 2, 2, 3, 3, 4, 4, 4, 4]);
    this.missing = knobs.int("missing totals", [0, 0, 0, 1, 2, 2, 2, 3, 3, 4]);
    this.depth = knobs.int("depth of look-ahead", [0, 0, 0, 0, 0, 0, 1, 1, 1, 1]);
  }

  sample(rng: Rng): bool {
    this.fitCanvas();
    const lattice = new Lattice(this.rows, this.columns);
    const a = rng.int(0, this.rows - 2);
    const b = rng.int(1, this.columns - 1);
    this.lattice = lattice;
    this.from = a * this.columns;
    this.to = (this.rows - 1) * this.columns + b;
    this.used = this.lay(rng, a, b);
    this.totals = new StaticArray<i32>(this.rows + this.columns);
    let covered = 0;
    for (let cell = 0; cell < lattice.points; cell++) {
      if (!this.isTrack(cell)) continue;
      covered++;
      this.totals[cell / this.columns]++;
      this.totals[this.rows + (cell % this.columns)]++;
    }
    if (covered < this.length) return false;
    const lines = rng.sample(this.missing, this.totals.length);
    for (let k = 0; k < lines.length; k++) this.totals[lines[k]] = -1;
    const csp = this.rules();
    const clues: Clue[] = [];
    const places = rng.permutation(lattice.points);
    const shown: i32[] = [];
    for (let k = 0; k < places.length; k++) {
      const cell = places[k];
      if (!this.isTrack(cell) || cell == this.from || cell == this.to) continue;
      const piece = this.pieceAt(cell);
      csp.add(piece);
      clues.push(Clue.of([piece]));
      shown.push(cell);
    }
    const solver = new Reasoner(csp, 2, this.depth);
    if (!solver.choose(clues, (this.share * clues.length) / 100, clues.length)) return false;
    const extra: Clue[] = [];
    for (let k = 0; k < clues.length; k++) if (clues[k].isShown) extra.push(clues[k]);
    solver.strip(rng.shuffle<Clue>(extra).slice(0, this.tried), 0, this.tried);
    if (!solver.solve() || (this.depth > 0 && solver.supposed[0] == 0)) return false;
    this.work = solver.work;
    this.isGiven = new StaticArray<bool>(lattice.points);
    this.isGiven[this.from] = true;
    this.isGiven[this.to] = true;
    for (let k = 0; k < clues.length; k++) this.isGiven[shown[k]] = clues[k].isShown;
    return !this.asksRow || this.markRow(rng);
  }

  /**
   * The edges of a random track: it parts the lower left of the board from the rest, so that it is the border of a random region, in a ring of
   * faces around the board that belong to one side or the other.
   */
  private lay(rng: Rng, a: i32, b: i32): StaticArray<i32> {
    const wide = new Lattice(this.rows + 2, this.columns + 2);
    const width = this.columns + 1;
    const isInside = new StaticArray<bool>(wide.faces);
    const isFixed = new StaticArray<bool>(wide.faces);
    let ring = 0;
    for (let face = 0; face < wide.faces; face++) {
      const r = face / width;
      const c = face % width;
      if (r > 0 && r < this.rows && c > 0 && c < this.columns) continue;
      isFixed[face] = true;
      isInside[face] = (c == 0 && r > a) || (r == this.rows && c <= b);
      ring += <i32>isInside[face];
    }
    // What goes around outside: the far sides of the ring and its two ends.
    mixLoop(wide, isInside, isFixed, rng, this.length + 1 + ring + 2);
    const around = wide.boundary(isInside);
    const used = new StaticArray<i32>(this.lattice.edges);
    for (let edge = 0; edge < this.lattice.edges; edge++) {
      const end = this.lattice.ends[2 * edge];
      const side = this.lattice.ends[2 * edge + 1] == end + 1 ? 1 : 2;
      used[edge] = around[wide.at[SIDES * ((end / this.columns + 1) * wide.columns + (end % this.columns) + 1) + side]];
    }
    return used;
  }

  private isTrack(cell: i32): bool {
    return this.lattice.degree(this.used, cell) > 0;
  }

  /** The problem without its pieces but the two at the ends: variables are the edges between cells, then the cells. */
  private rules(): Csp {
    const lattice = this.lattice;
    const csp = new Csp(lattice.edges + lattice.points, 3);
    for (let cell = 0; cell < lattice.points; cell++) {
      const scope: i32[] = [lattice.edges + cell];
      for (let side = 0; side < SIDES; side++) {
        const edge = lattice.at[SIDES * cell + side];
        if (edge >= 0) scope.push(edge);
      }
      const ends = <i32>(cell == this.from) + <i32>(cell == this.to);
      const rule = new Patterns(StaticArray.fromArray<i32>(scope));
      const all = ((<u32>1) << scope.length) - 1;
      if (ends == 0) rule.add(0, all);
      for (let on: u32 = 1; on <= all; on += 2) {
        if (popcnt<i32>(<i32>on) == 3 - ends) rule.add(on, all & ~on);
      }
      csp.add(rule);
    }
    for (let line = 0; line < this.totals.length; line++) {
      if (this.totals[line] < 0) continue;
      const isRow = line < this.rows;
      const scope = new StaticArray<i32>(isRow ? this.columns : this.rows);
      for (let k = 0; k < scope.length; k++) scope[k] = lattice.edges + (isRow ? line * this.columns + k : k * this.columns + line - this.rows);
      csp.add(new SumIs(scope, this.totals[line]));
    }
    csp.add(new SingleLoop(lattice, this.from, this.to));
    csp.add(this.pieceAt(this.from));
    csp.add(this.pieceAt(this.to));
    return csp;
  }

  /** That the track lies in a cell as it does. */
  private pieceAt(cell: i32): Patterns {
    const scope: i32[] = [];
    let on: u32 = 0;
    for (let side = 0; side < SIDES; side++) {
      const edge = this.lattice.at[SIDES * cell + side];
      if (edge >= 0) on |= <u32>this.used[edge] << (scope.push(edge) - 1);
    }
    return new Patterns(StaticArray.fromArray<i32>(scope)).add(on, (((<u32>1) << scope.length) - 1) & ~on);
  }

  /**
   * Marks a row with four cells or more of which nothing is known, two of them or more with track and two without, which whoever takes the
   * columns with the largest totals gets wrong.
   */
  private markRow(rng: Rng): bool {
    const fit: i32[] = [];
    for (let r = 0; r < this.rows; r++) {
      let open = 0;
      let tracks = 0;
      for (let c = 0; c < this.columns; c++) {
        const cell = r * this.columns + c;
        if (this.isGiven[cell]) continue;
        open++;
        tracks += <i32>this.isTrack(cell);
      }
      if (tracks > 1 && tracks < open - 1 && !this.isHurried(r)) fit.push(r);
    }
    if (fit.length == 0) return false;
    this.row = rng.pick<i32>(fit);
    return true;
  }

  /** Whether the total of a row, filled from its given pieces on by the columns with the largest totals, gives its track. */
  private isHurried(row: i32): bool {
    let left = this.totals[row] < 0 ? UNKNOWN : this.totals[row];
    const isTaken = new StaticArray<bool>(this.columns);
    for (let c = 0; c < this.columns; c++) {
      isTaken[c] = this.isGiven[row * this.columns + c];
      left -= <i32>isTaken[c];
    }
    for (; left > 0; left--) {
      let best = -1;
      let most = -1;
      for (let c = 0; c < this.columns; c++) {
        const total = this.totals[this.rows + c] < 0 ? UNKNOWN : this.totals[this.rows + c];
        if (isTaken[c] || total <= most) continue;
        most = total;
        best = c;
      }
      if (best < 0) break;
      isTaken[best] = true;
    }
    for (let c = 0; c < this.columns; c++) if (isTaken[c] != this.isTrack(row * this.columns + c)) return false;
    return true;
  }

  private place(): Board {
    return this.board(ENDS, TOTALS, TOTALS, ENDS);
  }

  draw(scene: Scene): void {
    const board = this.place();
    board.ground(scene);
    board.lines(scene);
    for (let line = 0; line < this.totals.length; line++) {
      if (this.totals[line] < 0) continue;
      if (line < this.rows) board.text(scene, <f64>line, <f64>this.columns - 0.05, this.totals[line].toString(), TEXT, Face.Bold);
      else board.text(scene, -0.95, <f64>(line - this.rows), this.totals[line].toString(), TEXT, Face.Bold);
    }
    board.text(scene, <f64>(this.from / this.columns), -0.9, "A", TEXT, Face.Bold);
    board.text(scene, <f64>this.rows - 0.1, <f64>(this.to % this.columns), "B", TEXT, Face.Bold);
    for (let cell = 0; cell < this.isGiven.length; cell++) {
      if (this.isGiven[cell]) this.drawPiece(scene, board, cell);
    }
    if (this.row >= 0) board.pointAtRow(scene, this.row, 12 + ENDS * board.cell);
  }

  /** Two rails from side to side of a cell, and three sleepers across. */
  private drawPiece(scene: Scene, board: Board, cell: i32): void {
    const x = board.x(<f64>(cell % this.columns) + 0.5);
    const y = board.y(<f64>(cell / this.columns) + 0.5);
    const ways: i32[] = [];
    for (let side = 0; side < SIDES; side++) {
      const edge = this.lattice.at[SIDES * cell + side];
      if (edge >= 0 ? this.used[edge] == 1 : (cell == this.from && side == 3) || (cell == this.to && side == 2)) ways.push(side);
    }
    const rail = Paint.line(scene.style.accent, scene.style.stroke(4));
    const rails: Curve[] = [];
    for (let k = -1; k <= 1; k += 2) {
      const curve = new Curve(x, y, ways[0], ways[1], board.cell / 2 - 3, <f64>k * GAUGE * board.cell);
      scene.path(new PathBuilder().move(curve.x(0), curve.y(0)).quadratic(curve.middleX, curve.middleY, curve.x(1), curve.y(1)), rail);
      rails.push(curve);
    }
    for (let t = 1; t < 6; t += 2) {
      const at = <f64>t / 6;
      const dx = (rails[1].x(at) - rails[0].x(at)) * SLEEPER;
      const dy = (rails[1].y(at) - rails[0].y(at)) * SLEEPER;
      scene.line(rails[0].x(at) - dx, rails[0].y(at) - dy, rails[1].x(at) + dx, rails[1].y(at) + dy, rail);
    }
  }

  question(words: Words): string {
    const totals = this.missing > 0
      ? "The numbers above and on the right tell how many cells of their column or row the track covers; where there is none, nothing is said."
      : "The numbers above and on the right tell how many cells of their column or row the track covers.";
    const key = `Write ${TRACK} for a cell with track and ${BARE} for one without.`;
    return words
      .set("totals", totals)
      .set("wanted", this.row < 0 ? "Give the whole grid. " + key : "Give only the row that the triangle points at. " + key)
      .say([
        "Lay a railway track from A to B. In each cell it runs straight or turns once, it never crosses or branches, and the pieces shown belong to it. {totals} {wanted}",
        "A single track enters at A and leaves at B, going from cell to cell across their sides and through no cell twice. Some of its pieces are drawn. {totals} {wanted}",
        "Complete the railway line between A and B: one line, no crossings, no branches, no separate closed loops, and all given pieces are part of it. {totals} {wanted}",
        "Which cells does the train from A to B pass? Its track continues the pieces drawn, keeps to straights and right-angle bends, and visits each cell at most once. {totals} {wanted}",
        "{totals} The one track that leads from A to B joins up all the pieces drawn and passes through no cell twice. {wanted}",
        "Find the rails. They run from A to B without a fork or a crossing, from each cell to one that shares a side with it, through every piece shown. {totals} {wanted}",
        "Solve this track puzzle. You start outside at A, end outside at B, use all pieces already there, and enter no cell twice. {totals} {wanted}",
        "The rest of this railway is missing. It was one unbroken track from A to B, passing through any cell once at most. {totals} {wanted}",
      ]);
  }

  private get first(): i32 {
    return this.row < 0 ? 0 : this.row * this.columns;
  }

  private get end(): i32 {
    return this.row < 0 ? this.cells : (this.row + 1) * this.columns;
  }

  answer(): Answer {
    const cells: string[] = [];
    const given: bool[] = [];
    for (let cell = this.first; cell < this.end; cell++) {
      cells.push(this.isTrack(cell) ? TRACK : BARE);
      given.push(this.isGiven[cell]);
    }
    return new GridAnswer(this.row < 0 ? this.rows : 1, this.columns, cells, given);
  }

  /** By the rules on the board: a reply is right when there is a track that covers the cells it has. */
  accepts(reply: Answer): bool {
    if (!(reply instanceof GridAnswer)) return false;
    const cells = (reply as GridAnswer).cells;
    if (cells.length != this.end - this.first) return false;
    const csp = this.rules();
    for (let cell = 0; cell < this.isGiven.length; cell++) if (this.isGiven[cell]) csp.add(this.pieceAt(cell));
    for (let i = 0; i < cells.length; i++) {
      const sign = cells[i].toUpperCase();
      if (sign != TRACK && sign != BARE) return false;
      csp.allow(this.lattice.edges + this.first + i, sign == TRACK ? 2 : 1);
    }
    return csp.count(1, JUDGEMENT) == 1;
  }

  /** Of the cells with track and of those without the share that is right, less what a guess earns; given pieces do not count. */
  partial(reply: Answer): f64 {
    return balancedShare(this.answer() as GridAnswer, reply);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    const board = this.place();
    let cell = this.from;
    let side = 1;
    for (let other = 0; other < SIDES; other++) {
      const edge = this.lattice.at[SIDES * cell + other];
      if (edge >= 0 && this.used[edge] == 1) side = other;
    }
    const steps = this.lattice.walk(this.used, cell, side);
    const points: f64[] = [board.x(-0.1), board.y(<f64>(cell / this.columns) + 0.5)];
    for (let k = 0; k <= steps.length; k++) {
      points.push(board.x(<f64>(cell % this.columns) + 0.5));
      points.push(board.y(<f64>(cell / this.columns) + 0.5));
      if (k < steps.length) cell = this.lattice.beside(cell, steps[k]);
    }
    points.push(board.x(<f64>(this.to % this.columns) + 0.5));
    points.push(board.y(<f64>this.rows + 0.15));
    route(scene, points);
  }

  /** The effort of the solution: values excluded by single cells and totals, by the whole track, and by refuting them (`Reasoner.work`); half of it where one row is asked for. */
  complexity(): f64 {
    return <f64>this.work * (this.row < 0 ? 1.0 : 0.5);
  }

  explain(): string {
    const key = this.answer().canonical();
    return this.row < 0 ? "The only track from A to B covers these cells: " + key + "." : "In that row the only track from A to B covers these cells: " + key + ".";
  }
}

/** A quadratic curve through a cell from one side to another, shifted to one hand. */
class Curve {
  private startX: f64;
  private startY: f64;
  private endX: f64;
  private endY: f64;
  middleX: f64;
  middleY: f64;

  constructor(x: f64, y: f64, from: i32, to: i32, reach: f64, shift: f64) {
    // In a bend the inner rail turns on the side of both ways, a straight one lies to the side of its way.
    const isStraight = ((from + 2) & 3) == to;
    const sideX = isStraight ? down(from) : across(to);
    const sideY = isStraight ? across(from) : down(to);
    const backX = isStraight ? down(from) : across(from);
    const backY = isStraight ? across(from) : down(from);
    this.startX = x + reach * across(from) + shift * sideX;
    this.startY = y + reach * down(from) + shift * sideY;
    this.endX = x + reach * across(to) + shift * backX;
    this.endY = y + reach * down(to) + shift * backY;
    this.middleX = x + shift * (isStraight ? sideX : sideX + backX);
    this.middleY = y + shift * (isStraight ? sideY : sideY + backY);
  }

  x(t: f64): f64 {
    return (1 - t) * (1 - t) * this.startX + 2 * t * (1 - t) * this.middleX + t * t * this.endX;
  }

  y(t: f64): f64 {
    return (1 - t) * (1 - t) * this.startY + 2 * t * (1 - t) * this.middleY + t * t * this.endY;
  }
}

function across(side: i32): f64 {
  return <f64>(side == 1 ? 1 : side == 3 ? -1 : 0);
}

function down(side: i32): f64 {
  return <f64>(side == 2 ? 1 : side == 0 ? -1 : 0);
}
