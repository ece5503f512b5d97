import { Panel } from "../../../assembly/kit/options/bisection";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { cosine, sine } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Matrix } from "./family";

/** Directions of the hand, and cells of the track around it. */
const TURN: i32 = 8;
/** What moves: the hand, the ring, the square. */
const MOVERS: i32 = 3;
const NAMES: StaticArray<string> = ["hand", "ring", "square"];
/** Cells of the track, clockwise from the top left, as column and row around the centre. */
const TRACK: StaticArray<i32> = [-1, -1, 0, -1, 1, -1, 1, 0, 1, 1, 0, 1, -1, 1, -1, 0];
/** Side of a cell of the track, as a share of a panel's side. */
const CELL: f64 = 0.3;

/** Complete a 3 x 3 matrix in which a hand turns and markers step around a track, the same way in every row. */
export class RpmRotationMotion extends Matrix {
  private moving: i32 = 0;
  private largest: i32 = 0;
  private changesPace: bool = false;
  private rowsDiffer: bool = false;
  /** First and second step of each mover along a row, in eighths clockwise. */
  private steps: i32[] = [];

  configure(knobs: Knobs): void {
    this.moving = knobs.int("movers", [1, 1, 2, 2, 3, 3, 2, 3, 3, 3]);
    this.largest = knobs.int("largest step", [1, 2, 1, 3, 1, 2, 3, 2, 3, 4]);
    this.changesPace = knobs.from("the second step differs from the first", 6);
    this.rowsDiffer = knobs.from("what rests differs from row to row", 3);
  }

  sample(rng: Rng): bool {
    const movers = rng.permutation(MOVERS);
    this.steps = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < 9; i++) this.panels.push(new Panel([0, 0, 0]));
    for (let k = 0; k < MOVERS; k++) {
      const mover = movers[k];
      let first = 0;
      let second = 0;
      if (k < this.moving) {
        first = this.step(rng);
        second = first;
        while (this.changesPace && second == first) second = this.step(rng);
      }
      this.steps[2 * mover] = first;
      this.steps[2 * mover + 1] = second;
      const resting = rng.int(0, TURN - 1);
      for (let row = 0; row < 3; row++) {
        const start = first == 0 && !this.rowsDiffer ? resting : rng.int(0, TURN - 1);
        this.panels[3 * row].values[mover] = start;
        this.panels[3 * row + 1].values[mover] = (start + first + TURN) % TURN;
        this.panels[3 * row + 2].values[mover] = (start + first + second + 2 * TURN) % TURN;
      }
      if (!this.isDetermined(mover)) return false;
    }
    const all: i32[] = [];
    for (let i = 0; i < TURN; i++) all.push(i);
    this.bisect(rng, [0, 1, 2], [all, all, all]);
    return true;
  }

  /** A step of at most `largest` eighths, either way; half a turn has no way. */
  private step(rng: Rng): i32 {
    const size = rng.int(1, this.largest);
    return size < 4 && rng.chance(0.5) ? -size : size;
  }

  /** Whether columns, read as rows are, or the same three places in every row tell the same last place. */
  private isDetermined(mover: i32): bool {
    const at: i32[] = [];
    for (let i = 0; i < 9; i++) at.push(this.panels[i].values[mover]);
    const key = at[8];
    // "The third is always the same", down or across, would be a rule as well.
    if ((at[2] == at[5] && key != at[2]) || (at[6] == at[7] && key != at[6])) return false;
    for (let value = 0; value < TURN; value++) {
      if (value == key) continue;
      at[8] = value;
      const down = (at[3] - at[0] + TURN) % TURN;
      const further = (at[6] - at[3] + TURN) % TURN;
      let sameSteps = true;
      for (let c = 1; c < 3; c++) {
        sameSteps = sameSteps && (at[3 + c] - at[c] + TURN) % TURN == down && (at[6 + c] - at[3 + c] + TURN) % TURN == further;
      }
      if (sameSteps || (isSameSet(at, 0, 3, 1) && isSameSet(at, 0, 6, 1)) || (isSameSet(at, 0, 1, 3) && isSameSet(at, 0, 2, 3))) return false;
    }
    return true;
  }

  protected drawPanel(scene: Scene, panel: Panel, side: f64): void {
    const style = scene.style;
    const cell = CELL * side;
    const faint = Paint.line(style.faint, style.stroke(2));
    for (let k = 0; k <= 3; k++) {
      const at = (<f64>k - 1.5) * cell;
      // The lines of the track leave out the middle.
      if (k == 0 || k == 3) {
        scene.line(-1.5 * cell, at, 1.5 * cell, at, faint);
        scene.line(at, -1.5 * cell, at, 1.5 * cell, faint);
        continue;
      }
      for (let end = -1.5; end <= 0.5; end += 2) {
        scene.line(end * cell, at, (end + 1) * cell, at, faint);
        scene.line(at, end * cell, at, (end + 1) * cell, faint);
      }
    }
    const ring = panel.values[1];
    const square = panel.values[2];
    scene.circle(<f64>TRACK[2 * ring] * cell, <f64>TRACK[2 * ring + 1] * cell, 0.4 * cell, Paint.line(style.ink, style.stroke(4)));
    const half = 0.17 * cell;
    scene.rect(<f64>TRACK[2 * square] * cell - half, <f64>TRACK[2 * square + 1] * cell - half, 2 * half, 2 * half, Paint.fill(style.ink));
    // The hand: a pointed blade from the centre, up at 0, clockwise.
    const angle = <f64>panel.values[0] * 45.0 - 90.0;
    const dx = cosine(angle);
    const dy = sine(angle);
    const tip = 0.48 * cell;
    const tail = 0.36 * cell;
    const wide = 0.26 * cell;
    scene.polygon(
      [tip * dx, tip * dy, -tail * dx - wide * dy, -tail * dy + wide * dx, -0.14 * cell * dx, -0.14 * cell * dy, -tail * dx + wide * dy, -tail * dy - wide * dx],
      Paint.fill(style.ink),
    );
  }

  protected rules(): string {
    return "In every row, read from left to right, the hand in the middle turns and the markers on the track move in the same way.";
  }

  complexity(): f64 {
    let total = 0;
    for (let i = 0; i < this.steps.length; i++) total += abs(this.steps[i]);
    return <f64>(6 * this.moving) + 0.5 * <f64>total + (this.changesPace ? 9.0 : 0.0) + (this.rowsDiffer ? 1.0 : 0.0);
  }

  explain(): string {
    const texts: string[] = [];
    for (let mover = 0; mover < MOVERS; mover++) {
      const first = this.steps[2 * mover];
      const second = this.steps[2 * mover + 1];
      texts.push(NAMES[mover] + " " + first.toString() + " and then " + second.toString());
    }
    return "Eighths of a turn clockwise along each row: " + texts.join("; ") + "." + this.conclusion;
  }
}

/** Whether two lines hold the same three different places; `step` runs along a line. */
function isSameSet(at: i32[], first: i32, second: i32, step: i32): bool {
  let a = 0;
  let b = 0;
  for (let k = 0; k < 3; k++) {
    a |= 1 << at[first + k * step];
    b |= 1 << at[second + k * step];
  }
  return a == b && popcnt<i32>(a) == 3;
}
