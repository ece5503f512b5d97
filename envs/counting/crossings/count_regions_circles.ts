import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll } from "../../../assembly/scene/solution";
import { counted, Words } from "../../../assembly/words";
import { Areas } from "./parts/areas";
import { Circles } from "./parts/circles";
import { dotAll } from "./parts/places";
import { fitted } from "../../../assembly/scene/fit";

/** How many regions do overlapping circles enclose? */
export class CountRegionsCircles extends Environment {
  private side: i32 = 0;
  private number: i32 = 0;
  private fewest: i32 = 0;
  private most: i32 = 0;

  private circles: Circles = new Circles(0, 0);
  private regions: i32 = 0;

  configure(knobs: Knobs): void {
    this.side = knobs.int("side of the canvas", [448, 448, 448, 672, 672, 672, 672, 896, 896, 896]);
    this.number = knobs.int("circles", [4, 5, 5, 6, 6, 7, 7, 7, 7, 8]);
    this.fewest = knobs.int("fewest regions", [4, 5, 7, 8, 10, 12, 13, 15, 17, 19]);
    this.most = knobs.int("most regions", [13, 14, 16, 17, 19, 21, 22, 24, 26, 29]);
  }

  sample(rng: Rng): bool {
    this.width = this.side;
    this.height = this.side;
    this.regions = rng.int(this.fewest, this.most);
    // How many circles there are says little: every number that can make the regions is as likely.
    const numbers: i32[] = [];
    for (let n = this.number - 1; n <= this.number + 1; n++) {
      if (this.regions >= n && this.regions <= (n * (n - 1) * 8) / 10 + 1) numbers.push(n);
    }
    for (let tries = 0; tries < TRIES; tries++) {
      this.circles = new Circles(AREA, this.side > 672 ? 0.75 : 1);
      if (this.circles.build(rng, rng.pick<i32>(numbers), this.regions)) return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    const frame = this.frame();
    const paint = Paint.line(scene.style.ink, scene.style.stroke(3) / frame.scale);
    scene.enter(frame);
    for (let i = 0; i < this.circles.r.length; i++) scene.circle(this.circles.x[i], this.circles.y[i], this.circles.r[i], paint);
    scene.leave();
  }

  private frame(): Frame {
    return fitted(this.circles.box(), this.width, this.height, EDGE);
  }

  question(words: Words): string {
    words.set("rule", " Every area that lines close in and that no line divides further is one region, also a gap between circles and the area between a circle and another one inside it; the outside does not count.");
    return words.say([
      "How many regions do the circles enclose?{rule}",
      "Count the closed regions that the circles make.{rule}",
      "How many separate areas do the circles close in?{rule}",
      "What is the number of closed regions in the figure?{rule}",
      "Determine how many bounded regions this arrangement of circles has.{rule}",
      "Someone wants to give each closed region of the drawing its own colour. How many colours are needed?{rule}",
      "The circles are drawn in wire and dipped into soap, so that each closed region holds a film of its own. How many films are there?{rule}",
      "Look at all the areas between the circular lines. How many of them are there?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.regions);
  }

  /** The outside counted, two for each circle, or one too many or too few. */
  foils(): Answer[] {
    return counts([this.regions + 1, this.regions - 1, 2 * this.circles.r.length, this.regions + 2, this.regions - 2]);
  }

  solution(scene: Scene): void {
    const frame = this.frame();
    const areas = new Areas(scene.width, scene.height);
    for (let i = 0; i < this.circles.r.length; i++) {
      const x = this.circles.x[i], y = this.circles.y[i];
      areas.ring(frame.x(x, y), frame.y(x, y), this.circles.r[i] * frame.scale);
    }
    pointAtAll(scene);
    dotAll(scene, areas.middles(), counted(this.regions, "region"));
  }

  /** Circles to look at, and regions to count. */
  complexity(): f64 {
    return <f64>(this.regions + this.circles.r.length);
  }

  explain(): string {
    return "The " + this.circles.r.length.toString() + " circles enclose " + counted(this.regions, "region") + ".";
  }
}

/** Side of the area in which the circles are laid out; free room along the edges, in pixels. */
const AREA: f64 = 632;
const EDGE: f64 = 22;
const TRIES: i32 = 150;
