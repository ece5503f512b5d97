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

/** How many triangles of every size stand in a triangular net that lacks parts of its lines? At higher levels only those that point one way count. */
export class CountHexGridFigures extends Environment {
  private fewest: i32 = 0;
  private most: i32 = 0;
  private side: i32 = 0;
  private cuts: i32 = 0;
  private hasPointing: bool = false;

  private result: i32 = 0;
  private pointsUp: bool = false;
  private kind: Kind = Kind.Triangle;
  private net: Net = new Net(0, 0, true);

  configure(knobs: Knobs): void {
    this.fewest = knobs.int("smallest answer", [3, 5, 7, 9, 11, 14, 12, 14, 17, 20]);
    this.most = knobs.int("largest answer", [11, 14, 16, 19, 21, 24, 21, 23, 27, 31]);
    this.side = knobs.int("pieces a side", [4, 4, 5, 5, 6, 6, 7, 7, 7, 7]);
    this.cuts = knobs.int("corners cut off", [1, 0, 1, 0, 1, 2, 3, 2, 1, 0]);
    this.hasPointing = knobs.from("only those that point one way", 6);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(this.fewest, this.most);
    this.width = this.side > 5 ? 896 : this.side > 4 ? 672 : 448;
    this.height = this.width;
    this.net = patchOf(rng, this.side, this.cuts, <f64>this.width);
    if (this.hasPointing) {
      this.pointsUp = rng.chance(0.5);
      this.kind = this.pointsUp == this.net.isFlipped ? Kind.Falling : Kind.Rising;
    }
    return this.net.steer(rng, this.kind, this.result) && (!this.hasPointing || this.net.find(Kind.Triangle) > this.result);
  }

  draw(scene: Scene): void {
    this.net.draw(scene);
  }

  question(words: Words): string {
    words.set("rule", " Count those of every size, also those that other lines run through.");
    if (this.hasPointing) {
      return words.set("way", this.pointsUp ? "upwards" : "downwards").set("side", this.pointsUp ? "bottom" : "top").say([
        "How many triangles in the figure point {way}?{rule}",
        "Count only the triangles that point {way}.{rule}",
        "How many triangles with their level side at the {side} are there?{rule}",
        "Of all the triangles whose sides are drawn, how many have a tip that points {way}?{rule}",
        "Leave aside the triangles that stand the other way round. How many point {way}?{rule}",
        "What is the number of triangles in this net with the horizontal side at the {side}?{rule}",
        "Determine how many triangles pointing {way} the lines form.{rule}",
        "I colour every triangle that points {way} and none of the others. How many do I colour?{rule}",
      ]);
    }
    return words.say([
      "How many triangles does this net of triangular meshes contain?{rule}",
      "Count the equilateral triangles that can be found in the net.{rule}",
      "What is the total number of triangles in this net?{rule}",
      "A spider walks along the threads and around one triangle. How many triangles can it choose?{rule}",
      "Parts of this net were rubbed out. How many triangles does it still contain?{rule}",
      "Determine the number of equilateral triangles whose borders are complete.{rule}",
      "Large and small together, how many triangles do you find?{rule}",
      "A puzzle magazine prints this figure and asks for the triangles in it. How many are there?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** Those that point the other way, all of them, or a few missed. */
  foils(): Answer[] {
    const all = this.net.find(Kind.Triangle);
    return counts([this.result - 1, this.result + 1, all == this.result ? all - 2 : all, all == this.result ? all + 2 : all - this.result, this.result + 2]);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    const corners: i32[] = [];
    this.net.find(this.kind, -1, corners);
    this.net.tally(scene, corners, 3);
    note(scene, counted(this.result, "triangle"));
  }

  /** Pieces of line that are looked at, three steps for each triangle, and one for each that points the other way. */
  complexity(): f64 {
    return <f64>(this.net.pieces + 2 * this.result + this.net.find(Kind.Triangle));
  }

  explain(): string {
    const all = this.net.find(Kind.Triangle);
    if (!this.hasPointing) return "Counted at the highest corner of each, the left one of two, there are " + counted(all, "triangle") + ".";
    return "Of " + counted(all, "triangle") + ", " + this.result.toString() + " point " + (this.pointsUp ? "upwards." : "downwards.");
  }
}
