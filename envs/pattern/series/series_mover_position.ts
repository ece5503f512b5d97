import { Answer } from "../../../assembly/answer/answer";
import { CellAnswer } from "../../../assembly/answer/cell";
import { Environment } from "../../../assembly/environment";
import { Board } from "../../../assembly/kit/boards/grid";
import { drawFigure, Figure, figureName } from "../../../assembly/kit/glyphs/figure";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { note, pointAtAll } from "../../../assembly/scene/solution";
import { Attribute, Nature } from "../../../assembly/solve/rules/attribute";
import { Course, Courses } from "../../../assembly/solve/rules/courses";
import { Words } from "../../../assembly/words";
import { COURSES } from "./family";

/** What happens at the edge of the board. */
const enum Edge {
  /** Nobody gets there. */
  None = 0,
  /** Who leaves on one side comes in again on the opposite one. */
  Wrap = 1,
  /** Who meets the edge turns back and goes the rest of the way. */
  Bounce = 2,
}
const EDGES: StaticArray<string> = ["not reached", "in again on the opposite side", "turns back"];

/** Room at the border of the canvas, and above each board for its number, in canvas units. */
const EDGE: f64 = 14;
const HEAD: f64 = 34;
/** Ways that are tried for one piece. */
const TRIES: i32 = 20;

/** The cells that one piece visits, frame by frame, up to the frame that is asked for. */
class Way {
  constructor(
    public rows: i32[],
    public columns: i32[],
  ) {}
}

/** In which cell will a piece stand that moves over a board by a hidden rule? */
export class SeriesMoverPosition extends Environment {
  private side: i32 = 0;
  private shown: i32 = 0;
  private ahead: i32 = 0;
  private pieces: i32 = 0;
  private edge: Edge = Edge.None;
  private course: Course = Course.Step;
  private other: Course = Course.Step;
  private largest: i32 = 0;

  private figures: i32[] = [];
  private ways: Way[] = [];
  private asked: i32 = 0;

  configure(knobs: Knobs): void {
    this.side = knobs.int("cells to a side", [7, 9, 6, 6, 6, 6, 7, 7, 7, 7]);
    this.pieces = knobs.int("pieces", [2, 2, 2, 2, 2, 2, 3, 3, 3, 3]);
    this.shown = knobs.int("frames shown", [4, 4, 6, 6, 6, 6, 8, 8, 8, 8]);
    this.ahead = knobs.int("frames ahead", [1, 1, 1, 2, 2, 3, 2, 3, 3, 4]);
    this.edge = <Edge>knobs.choice("at the edge", EDGES, [
      Edge.None, Edge.None, Edge.Wrap, Edge.Bounce, Edge.Wrap, Edge.Bounce, Edge.Wrap, Edge.Bounce, Edge.Wrap, Edge.Bounce,
    ]);
    this.course = <Course>knobs.choice("rule of one direction", COURSES, [
      Course.Step, Course.Step, Course.Step, Course.Step, Course.Alternating, Course.Alternating, Course.Growing, Course.Growing, Course.Growing, Course.Growing,
    ]);
    this.other = <Course>knobs.choice("rule of the other direction, or none", COURSES, [
      Course.Step, Course.Step, Course.Step, Course.Step, Course.Alternating, Course.Alternating, Course.Step, Course.Step, Course.Alternating, Course.Alternating,
    ]);
    this.largest = knobs.int("largest step", [1, 2, 2, 2, 2, 2, 2, 2, 2, 3]);
  }

  sample(rng: Rng): bool {
    const columns = this.shown / 2;
    this.width = 224 * (columns + 1);
        this.figures = rng.sample(this.pieces, 3);
    this.asked = rng.int(0, this.pieces - 1);
    for (let i = 0; i < this.pieces; i++) {
      const way = this.way(rng);
      if (way === null || this.meetsOthers(way)) return false;
      this.ways.push(way);
    }
    return true;
  }

  /** The way of one piece: its rows and its columns run by one rule each, and one of them may rest at the lower levels. */
  private way(rng: Rng): Way | null {
    const first = this.run(rng, this.course);
    const second = this.run(rng, this.course != Course.Growing && rng.chance(0.3) ? Course.Constant : this.other);
    if (first === null || second === null) return null;
    return rng.chance(0.5) ? new Way(first, second) : new Way(second, first);
  }

  private run(rng: Rng, course: Course): i32[] | null {
    const nature = this.edge == Edge.None ? Nature.Scale : this.edge == Edge.Wrap ? Nature.Ring : Nature.Walled;
    const isShown: bool[] = [];
    const asked = this.shown + this.ahead - 1;
    for (let i = 0; i <= asked; i++) isShown.push(i < this.shown);
    const courses = new Courses(new Attribute("place", 0, this.side - 1, nature), course, isShown, asked, 1, this.largest);
    if (courses.ends.length == 0) return null;
    const end = rng.pick<i32>(courses.ends);
    for (let tries = 0; tries < TRIES; tries++) {
      const values = courses.draw(rng, end);
      if (values !== null) return values;
    }
    return null;
  }

  /** Whether a piece would stand on another one in a frame that is shown. */
  private meetsOthers(way: Way): bool {
    for (let k = 0; k < this.ways.length; k++) {
      for (let i = 0; i < this.shown; i++) if (this.ways[k].rows[i] == way.rows[i] && this.ways[k].columns[i] == way.columns[i]) return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const columns = this.shown / 2;
    const wide = (this.width - 2 * EDGE) / <f64>columns;
    const high = (this.height - 2 * EDGE) / 2;
    for (let i = 0; i < this.shown; i++) {
      const left = EDGE + <f64>(i % columns) * wide;
      const top = EDGE + <f64>(i / columns) * high;
      const board = Board.within(left + 8, top + HEAD, wide - 16, high - HEAD - 8, this.side, this.side);
      scene.text((i + 1).toString(), left + wide / 2, board.top - HEAD / 2, 22, style.soft, Align.Centre, Baseline.Middle, Face.Bold);
      board.ground(scene);
      board.lines(scene);
      for (let k = 0; k < this.pieces; k++) {
        const x = board.x(<f64>this.ways[k].columns[i] + 0.5), y = board.y(<f64>this.ways[k].rows[i] + 0.5);
        drawFigure(scene, <Figure>this.figures[k], x, y, 0.34 * board.cell, Paint.fill(style.accent).edge(style.ink, style.stroke(2)));
      }
    }
  }

  question(words: Words): string {
    const edge = this.edge == Edge.None ? "" : this.edge == Edge.Wrap
      ? " A piece that moves out of the board on one side comes in again on the opposite side and goes on."
      : " A piece that meets an edge of the board turns back there: the rest of the move, and all moves after it, are mirrored at that edge.";
    words.set("piece", figureName(<Figure>this.figures[this.asked])).set("frame", (this.shown + this.ahead).toString()).set("edge", edge);
    return words.say([
      "The numbered frames show a board at equal intervals of time. In which cell will the {piece} be in frame {frame}?{edge}",
      "The {piece} moves by a fixed rule. Where does it stand in frame {frame}?{edge}",
      "Follow the {piece} from frame to frame and find its cell in frame {frame}.{edge}",
      "If everything goes on as before, which cell does the {piece} reach in frame {frame}?{edge}",
      "Predict where the {piece} will be when frame {frame} is drawn.{edge}",
      "Each piece on this board obeys one rule of its own throughout. Give the cell of the {piece} in frame {frame}.{edge}",
      "These are snapshots of a game, numbered in order. Work out how the {piece} moves, and name the cell that it occupies in frame {frame}.{edge}",
      "Somebody is drawing a cartoon and goes on with it by the same rules. To which cell does the {piece} belong in frame {frame}?{edge}",
    ]);
  }

  answer(): Answer {
    return this.cell(this.shown + this.ahead - 1);
  }

  private cell(frame: i32): CellAnswer {
    const way = this.ways[this.asked];
    return new CellAnswer(way.rows[frame] + 1, way.columns[frame] + 1);
  }

  /** Where the piece was last, where it would be a frame earlier, and rows and columns exchanged. */
  foils(): Answer[] {
    const key = this.answer() as CellAnswer;
    return [this.cell(this.shown - 1), this.cell(this.shown + this.ahead - 2), new CellAnswer(key.column, key.row)];
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    note(scene, this.stops());
  }

  private stops(): string {
    const stops: string[] = [];
    for (let i = 0; i < this.ways[this.asked].rows.length; i++) stops.push(this.cell(i).canonical());
    return stops.join(", ");
  }

  /** What the rules of both directions are made from, the ways of the other pieces, the side of the board, the frames to go on for, and how often an edge is met. */
  complexity(): f64 {
    const parameters = this.course == Course.Step ? 2 : this.course == Course.Alternating ? 3 : this.other == Course.Step ? 4 : 5;
    const way = this.ways[this.asked];
    return <f64>(4 * (parameters + this.pieces) + this.side + 3 * this.ahead + this.changes(way.rows) + this.changes(way.columns)) + (this.edge == Edge.None ? 0.0 : this.edge == Edge.Wrap ? 3.0 : 5.0);
  }

  /** How many moves along one direction differ from the move before. */
  private changes(values: i32[]): i32 {
    let count = 0;
    for (let i = 2; i < values.length; i++) count += <i32>(values[i] - values[i - 1] != values[i - 1] - values[i - 2]);
    return count;
  }

  explain(): string {
    return "The " + figureName(<Figure>this.figures[this.asked]) + " goes, as (row, column), through " + this.stops() + ".";
  }
}
