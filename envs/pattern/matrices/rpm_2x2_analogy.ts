import { Answer } from "../../../assembly/answer/answer";
import { ChoiceAnswer } from "../../../assembly/answer/choice";
import { CHIRALS, drawChiral } from "../../../assembly/kit/glyphs/figure";
import { BISECTED, Panel } from "../../../assembly/kit/options/bisection";
import { shadeOf } from "../../../assembly/kit/glyphs/panel";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { DARKEST, Matrix } from "./family";

/** Attributes of a panel: which figure, its position, its shade, how many dots. */
const enum Part {
  Figure = 0,
  /** Quarter turns, plus 4 when the figure was mirrored before it was turned. */
  Position = 1,
  Shade = 2,
  Dots = 3,
}

const MOST_DOTS: i32 = 3;
/** What is done to the figure, as levels name it. */
const enum Moves {
  QuarterTurn = 0,
  Turn = 1,
  Mirror = 2,
  AnyMirror = 3,
  DiagonalMirror = 4,
}
const MOVES: StaticArray<string> = ["a quarter turn", "a turn", "a mirror image", "any mirror image", "a mirror image across a diagonal"];
/** Sizes as shares of a panel's side. */
const GLYPH: f64 = 0.66;
const DOT: f64 = 0.05;

/** Complete a 2 x 2 analogy: what happens to the first panel of the upper row happens to the first panel of the lower row. */
export class Rpm2x2Analogy extends Matrix {
  private changes: i32 = 0;
  private moves: Moves = Moves.QuarterTurn;
  private isUpright: bool = false;
  /** Position after the move of a figure that stood upright. */
  private move: i32 = 0;
  private changed: i32[] = [];

  configure(knobs: Knobs): void {
    this.changes = knobs.int("changes", [1, 1, 1, 2, 2, 2, 3, 3, 3, 3]);
    this.moves = <Moves>knobs.choice("the figure undergoes", MOVES, [Moves.QuarterTurn, Moves.Turn, Moves.Mirror, Moves.Turn, Moves.Mirror, Moves.DiagonalMirror, Moves.Turn, Moves.Mirror, Moves.AnyMirror, Moves.DiagonalMirror]);
    this.isUpright = !knobs.from("figures start in any position", 1);
  }

  protected get order(): i32 {
    return 2;
  }

  sample(rng: Rng): bool {
    const moves: i32[] = this.moves == Moves.QuarterTurn ? [1, 3] : this.moves == Moves.Turn ? [1, 2, 3] : this.moves == Moves.Mirror ? [4, 6] : this.moves == Moves.AnyMirror ? [4, 5, 6, 7] : [5, 7];
    this.move = rng.pick<i32>(moves);
    const figures = rng.sample(2, CHIRALS);
    const all = [0, 1, 2, 3, 4, 5, 6, 7];
    // What the missing panel shows comes first, each value equally likely.
    const position = this.isUpright ? this.move : rng.pick<i32>(all);
    const shades = rng.sample(2, DARKEST + 1);
    const dots = rng.sample(2, MOST_DOTS + 1);
    this.changed = rng.shuffle<i32>([Part.Shade, Part.Dots]).slice(0, this.changes - 1);
    const first = this.isUpright ? 0 : rng.int(0, 7);
    // The other attributes start alike above and below, so that a change to a value and a change by a value are the same.
    const shadeBefore = this.changed.includes(Part.Shade) ? shades[0] : shades[1];
    const dotsBefore = this.changed.includes(Part.Dots) ? dots[0] : dots[1];
    this.panels = [
      new Panel([figures[0], first, shadeBefore, dotsBefore]),
      new Panel([figures[0], moved(this.move, first), shades[1], dots[1]]),
      new Panel([figures[1], moved(inverse(this.move), position), shadeBefore, dotsBefore]),
      new Panel([figures[1], position, shades[1], dots[1]]),
    ];
    // Symmetrical options: see `bisect`.
    this.bisect(rng, [Part.Position, Part.Shade, Part.Dots], [[], this.isUpright ? moves : all, [0, 1, 2, 3, 4], [0, 1, 2, 3]]);
    return true;
  }

  protected drawPanel(scene: Scene, panel: Panel, side: f64): void {
    const style = scene.style;
    const values = panel.values;
    const position = values[Part.Position];
    drawChiral(scene, values[Part.Figure], position & 3, position >= 4, 0, -0.08 * side, GLYPH * side, shadeOf(style, values[Part.Shade], DARKEST));
    for (let k = 0; k < values[Part.Dots]; k++) {
      scene.circle((<f64>k - <f64>(values[Part.Dots] - 1) / 2) * 0.16 * side, 0.4 * side, DOT * side, Paint.fill(style.ink));
    }
  }

  protected rules(): string {
    return "The upper left panel becomes the upper right one by some changes, and the same changes turn the lower left panel into the missing one.";
  }

  question(words: Words): string {
    return words
      .set("rules", this.rules())
      .say([
        "{rules} Which option completes the figure?",
        "{rules} Which of the lettered options belongs in place of the question mark?",
        "The panel with the question mark is missing. {rules} Which option is it?",
        "Find the option that completes the analogy. {rules}",
        "Upper left is to upper right as lower left is to what? {rules} Choose a lettered option.",
        "What must stand where the question mark is? {rules}",
        "{rules} Name the option that shows the result.",
        "Complete the analogy with one of the options. {rules}",
      ]);
  }

  answer(): Answer {
    return new ChoiceAnswer(this.options.index, BISECTED);
  }

  complexity(): f64 {
    const effort = this.move < 4 ? 1.0 : (this.move & 1) == 0 ? 2.0 : 3.0;
    return <f64>(4 * this.changes) + effort + (this.isUpright ? 0.0 : 1.0);
  }

  explain(): string {
    const names = ["nothing", "a quarter turn clockwise", "half a turn", "a quarter turn anticlockwise", "a left-right mirror image", "a mirror image across a diagonal", "an upside-down mirror image", "a mirror image across a diagonal"];
    const texts: string[] = [names[this.move]];
    if (this.changed.includes(Part.Shade)) texts.push("another shade");
    if (this.changed.includes(Part.Dots)) texts.push("another number of dots");
    return "The change: " + texts.join(", ") + "." + this.conclusion;
  }
}

/** Where a move takes a position: both are quarter turns, plus 4 when there is a mirror image before the turn. */
function moved(move: i32, position: i32): i32 {
  // Mirroring what was turned is turning the other way what was mirrored.
  const turns = move < 4 ? position & 3 : 4 - (position & 3);
  return ((move & 3) + turns) % 4 + ((move ^ position) & 4);
}

/** The move that undoes a move; a mirror image undoes itself. */
function inverse(move: i32): i32 {
  return move < 4 ? (4 - move) % 4 : move;
}
