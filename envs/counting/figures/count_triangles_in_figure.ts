import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { fitted } from "../../../assembly/scene/fit";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { note, pointAtAll, write } from "../../../assembly/scene/solution";
import { counted, Words } from "../../../assembly/words";
import { Arrangement } from "./parts/arrangement";

/** How many triangles do straight lines form, in a triangle with lines from its corners, in a polygon with diagonals, or without a frame? */
export class CountTrianglesInFigure extends Environment {
  private fewest: i32 = 0;
  private most: i32 = 0;
  private side: i32 = 0;
  private frame: i32 = 0;
  private fans: i32 = 0;

  private result: i32 = 0;
  private lines: Arrangement = new Arrangement(0);

  configure(knobs: Knobs): void {
    this.fewest = knobs.int("smallest answer", [2, 3, 5, 6, 7, 9, 11, 13, 16, 18]);
    this.most = knobs.int("largest answer", [10, 12, 14, 15, 17, 19, 22, 24, 27, 30]);
    this.side = knobs.int("side of the canvas", [448, 448, 672, 672, 672, 672, 672, 896, 896, 896]);
    this.frame = knobs.int("corners of the frame", [3, 3, 3, 4, 4, 0, 0, 5, 5, 5]);
    this.fans = knobs.int("corners that lines fan out from", [1, 2, 3, 2, 4, 0, 0, 3, 4, 5]);
  }

  sample(rng: Rng): bool {
    this.width = this.side;
    this.height = this.side;
    this.result = rng.int(this.fewest, this.most);
    for (let tries = 0; tries < TRIES; tries++) {
      this.lines = new Arrangement(max(this.side, LEAST));
      if (this.frame > 0) this.lines.frame(rng, this.frame);
      if (this.lines.fill(rng, this.result, this.fans)) return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    const frame = this.fit();
    const paint = Paint.line(scene.style.ink, scene.style.stroke(3) / frame.scale);
    scene.enter(frame);
    for (let i = 0; i < this.lines.lines.length; i++) {
      const line = this.lines.lines[i];
      scene.line(line.x1, line.y1, line.x2, line.y2, paint);
    }
    scene.leave();
  }

  private fit(): Frame {
    return fitted(this.lines.box, this.width, this.height, EDGE);
  }

  question(words: Words): string {
    return words.set("rule", " Triangles of every size count, also those that other lines divide; no line goes on beyond its ends.").say([
      "How many triangles are there in the figure?{rule}",
      "Count the triangles whose three sides run along the lines.{rule}",
      "What is the total number of triangles that these lines form?{rule}",
      "Going over the lines with a pen, how many different triangles could you trace?{rule}",
      "Determine the number of triangles in this drawing.{rule}",
      "In how many ways can three of the lines be chosen so that their segments enclose a triangle?",
      "A puzzle book asks for every triangle in this figure, large or small. How many are there?{rule}",
      "Somebody marks the sides of every triangle that can be seen here. How many triangles does that make?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** The points where lines meet, twice the lines, or a few missed or counted twice. */
  foils(): Answer[] {
    return counts([this.lines.points.length, this.result - 1, this.result + 1, 2 * this.lines.lines.length, this.result + 2]);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    const corners = this.lines.highestCorners();
    scene.enter(this.fit());
    for (let p = 0; p < this.lines.points.length; p++) {
      const x = this.lines.points[p].fx, y = this.lines.points[p].fy;
      let count = 0;
      for (let i = 0; i < corners.length; i += 2) count += <i32>(Math.abs(corners[i] - x) + Math.abs(corners[i + 1] - y) < 1);
      if (count > 0) write(scene, count.toString(), x, y, 14);
    }
    scene.leave();
    note(scene, counted(this.result, "triangle"));
  }

  /** Points where lines meet, each of them looked at as a corner, and two steps for each triangle. */
  complexity(): f64 {
    return <f64>(this.lines.points.length + 2 * this.result);
  }

  explain(): string {
    return "Counted at the highest corner of each, the " + this.lines.lines.length.toString() + " lines form " + counted(this.result, "triangle") + ".";
  }
}

/** Free room along the edges of the canvas, and the least square in which lines are laid out, in canvas units. */
const EDGE: f64 = 36;
const LEAST: i32 = 672;
/** Figures that are started before the attempt is given up. */
const TRIES: i32 = 20;
