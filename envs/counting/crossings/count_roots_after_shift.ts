import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Frame } from "../../../assembly/scene/frame";
import { Scene } from "../../../assembly/scene/scene";
import { line, point } from "../../../assembly/scene/solution";
import { counted, Words } from "../../../assembly/words";
import { spotAll } from "./parts/places";
import { drawCard, RollingGraph } from "./parts/rolling_graph";

const enum Change {
  Move = 0,
  Mirror = 1,
  Fold = 2,
  MoveAndFold = 3,
}
const CHANGES: StaticArray<string> = ["moved", "moved and mirrored", "folded and moved", "moved, folded and moved"];

/** How often does a graph cross the x-axis once it is moved, mirrored or folded as a card says? */
export class CountRootsAfterShift extends Environment {
  private side: i32 = 0;
  private fewest: i32 = 0;
  private most: i32 = 0;
  private turns: i32 = 0;
  private change: Change = Change.Move;
  private isRightOnly: bool = false;

  private steps: string[] = [];
  /** Heights of the given graph, in steps of the grid, that the changed graph has on the x-axis: one, or two from low to high. */
  private levels: f64[] = [];
  /** By how much the last step of the card moves the graph up. */
  private lastMove: f64 = 0;
  private graph: RollingGraph = new RollingGraph();
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.side = knobs.int("height of the canvas", [448, 448, 448, 672, 672, 672, 672, 672, 672, 672]);
    this.fewest = knobs.int("smallest answer", [0, 1, 3, 5, 5, 7, 9, 5, 7, 9]);
    this.most = knobs.int("largest answer", [9, 11, 13, 15, 16, 18, 20, 15, 17, 19]);
    this.turns = knobs.int("turning points", [11, 13, 15, 17, 13, 15, 17, 19, 21, 23]);
    this.change = <Change>knobs.choice("what is done to the graph", CHANGES, [0, 0, 1, 1, 2, 2, 3, 3, 3, 3]);
    this.isRightOnly = knobs.from("only right of the y-axis", 7);
  }

  sample(rng: Rng): bool {
    this.height = this.side;
    this.width = this.isRightOnly ? (this.side / 3) * 4 : this.side;
    this.result = rng.int(this.fewest, this.most);
    this.plan(rng);
    const corners = this.turns + 2;
    this.graph.axis = this.isRightOnly ? rng.int(corners / 4, corners / 3) : 0;
    return this.graph.build(rng, corners, this.levels, this.result);
  }

  /** Draws the changes of the card, and the levels that they bring to the x-axis. */
  private plan(rng: Rng): void {
    const up = rng.int(0, 1) == 0;
    const by = rng.int(1, 3);
    this.lastMove = up ? <f64>by : -<f64>by;
    if (this.change == Change.Move) {
      this.steps.push(moved(up, by));
      this.levels = [-this.lastMove];
    } else if (this.change == Change.Mirror) {
      const isFirst = rng.int(0, 1) == 0;
      this.steps.push(isFirst ? MIRROR : moved(up, by));
      this.steps.push(isFirst ? moved(up, by) : MIRROR);
      this.levels = [isFirst ? this.lastMove : -this.lastMove];
    } else {
      const down = rng.int(1, 2);
      const before = this.change == Change.Fold ? 0 : rng.int(1, 2);
      if (before > 0) this.steps.push(moved(up, before));
      this.steps.push(FOLD);
      this.steps.push(moved(false, down));
      const middle = up ? -<f64>before : <f64>before;
      this.levels = [middle - <f64>down, middle + <f64>down];
      this.lastMove = -<f64>down;
    }
  }

  draw(scene: Scene): void {
    scene.enter(this.frame());
    drawCard(scene, this.steps, this.wide());
    this.graph.draw(scene, this.wide());
    scene.leave();
  }

  private frame(): Frame {
    return new Frame().scaled(<f64>this.height / 672.0);
  }

  private wide(): f64 {
    return (672.0 * <f64>this.width) / <f64>this.height;
  }

  question(words: Words): string {
    words.set("where", this.isRightOnly ? " to the right of the y-axis" : "");
    return words.say([
      "The card says what is done to the graph, step by step. At how many points does the changed graph cross the x-axis{where}?",
      "Change the graph as the card says. How many times does it then cross the x-axis{where}?",
      "Apply the steps on the card to the graph, one after the other. What is the number of crossings with the x-axis{where} afterwards?",
      "After the changes on the card, at how many places{where} does the graph cross the x-axis?",
      "Determine how many zeros{where} the function has once its graph is transformed as the card states.",
      "Someone redraws the graph, following the card step by step. How often does the new graph cut the x-axis{where}?",
      "Picture the graph after everything on the card has been done to it. How many x-intercepts does it have{where}?",
      "Work through the card in order. How many times does the resulting graph pass through the x-axis{where}?",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** The graph as it is given, moved the wrong way, only its last move done, or both sides of the y-axis counted. */
  foils(): Answer[] {
    const graph = this.graph;
    const opposite = this.levels.map<f64>((level: f64): f64 => -level);
    return counts([graph.crossings(this.levels, 0), graph.crossings([0], graph.axis), graph.crossings(opposite, graph.axis), graph.crossings([-this.lastMove], graph.axis), this.result + 1, this.result - 1]);
  }

  solution(scene: Scene): void {
    point(scene, GRAPH);
    const graph = this.graph;
    scene.enter(this.frame());
    for (let i = 0; i < this.levels.length; i++) line(scene, graph.left(), graph.yOf(this.levels[i]), graph.right(this.wide()), graph.yOf(this.levels[i]));
    spotAll(scene, graph.places(this.levels, this.wide()), counted(this.result, "crossing"));
    scene.leave();
  }

  /** Legs of the graph to compare with each level, steps of the card to undo, and crossings to find, on both sides of the y-axis. */
  complexity(): f64 {
    return <f64>((this.turns + 1) * this.levels.length + 3 * this.steps.length + this.graph.crossings(this.levels, 0));
  }

  explain(): string {
    return "The changed graph is on the x-axis where the given one is at height " +
      this.levels.map<string>((level: f64): string => (level < 0 ? "\u2212" : "") + (<i32>Math.abs(level)).toString()).join(" or ") +
      ", which it crosses at " + counted(this.result, "point") + (this.isRightOnly ? " to the right of the y-axis." : ".");
  }
}

const MIRROR: string = "Mirror the graph in the x-axis.";
const FOLD: string = "Fold all parts below the x-axis upwards.";
/** The graph's tag. */
const GRAPH: i32 = 0;

function moved(up: bool, by: i32): string {
  return "Move the graph " + (up ? "up" : "down") + " by " + by.toString() + ".";
}
