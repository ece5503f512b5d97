import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { note, pointAtAll } from "../../../assembly/scene/solution";
import { counted, Words } from "../../../assembly/words";
import { Kind, Net } from "./parts/net";
import { patchOf } from "./parts/patch";

const SINGULAR: StaticArray<string> = ["triangle", "parallelogram", "rhombus", "trapezoid", "quadrilateral"];
const PLURAL: StaticArray<string> = ["triangles", "parallelograms", "rhombuses", "trapezoids", "quadrilaterals"];
const RULES: StaticArray<string> = [
  "",
  " Rhombuses are parallelograms as well.",
  " A rhombus has four sides of equal length.",
  " A trapezoid here has exactly two parallel sides, so parallelograms do not count.",
  " A quadrilateral is any figure with exactly four straight sides.",
];

/** How many quadrilaterals of one kind, of every size, stand in a triangular net that lacks parts of its lines? */
export class CountQuadrilateralKind extends Environment {
  private fewest: i32 = 0;
  private most: i32 = 0;
  private side: i32 = 0;
  private cuts: i32 = 0;
  private kind: Kind = Kind.Rhombus;

  private result: i32 = 0;
  private net: Net = new Net(0, 0, true);

  configure(knobs: Knobs): void {
    this.kind = <Kind>knobs.choice("kind", SINGULAR, [2, 2, 1, 3, 1, 3, 1, 3, 4, 4]);
    this.fewest = knobs.int("smallest answer", [2, 3, 4, 5, 6, 8, 10, 12, 16, 20]);
    this.most = knobs.int("largest answer", [10, 12, 14, 15, 17, 20, 22, 25, 29, 34]);
    this.side = knobs.int("pieces a side", [4, 4, 4, 5, 5, 5, 5, 6, 6, 6]);
    this.cuts = knobs.int("corners cut off", [0, 1, 0, 1, 1, 2, 1, 2, 2, 1]);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(this.fewest, this.most);
    this.width = this.side > 5 ? 896 : this.side > 4 ? 672 : 448;
    this.height = this.width;
    this.net = patchOf(rng, this.side, this.cuts, <f64>this.width);
    return this.net.steer(rng, this.kind, this.result);
  }

  draw(scene: Scene): void {
    this.net.draw(scene);
  }

  question(words: Words): string {
    const size = " Count those of every size, also those that other lines run through.";
    return words.set("one", SINGULAR[this.kind]).set("several", PLURAL[this.kind]).set("rule", size + RULES[this.kind]).say([
      "How many {several} are there in the figure?{rule}",
      "Count the {several} whose sides all run along drawn lines.{rule}",
      "What is the number of {several} that the lines of this figure form?{rule}",
      "Going over the lines with a pen, how many different {several} could you trace?{rule}",
      "Determine the total number of {several} in the drawing.{rule}",
      "Somebody lays a thread along the lines so that it forms a {one}. In how many different places can it lie?{rule}",
      "From the smallest to the largest, how many {several} can you find here?{rule}",
      "The lines are bars of a trellis. Tell me how many {several} these bars make.{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** Quadrilaterals of another kind, all of them, or a few missed. */
  foils(): Answer[] {
    const all = this.net.find(Kind.Quadrilateral);
    return counts([this.result - 1, this.result + 1, all == this.result ? this.net.find(Kind.Parallelogram) : all, this.result - 2, this.result + 2]);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    const corners: i32[] = [];
    this.net.find(this.kind, -1, corners);
    this.net.tally(scene, corners, 4);
    note(scene, counted(this.result, SINGULAR[this.kind], PLURAL[this.kind]));
  }

  /** Pieces of line that are looked at, and three steps for each figure of that kind. */
  complexity(): f64 {
    return <f64>(this.net.pieces + 3 * this.result);
  }

  explain(): string {
    return "Counted at the highest corner of each, the left one of two, there are " + counted(this.result, SINGULAR[this.kind], PLURAL[this.kind]) + ".";
  }
}
