import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Bounds } from "../../../assembly/scene/bounds";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { point } from "../../../assembly/scene/solution";
import { Hue, hueName } from "../../../assembly/scene/style";
import { counted, Words } from "../../../assembly/words";
import { spotAll } from "./parts/places";
import { fitted } from "../../../assembly/scene/fit";
import { Routes } from "./parts/routes";

/** How many right or left turns does a route have? At higher levels other routes lie around it. */
export class CountPathBends extends Environment {
  private size: i32 = 0;
  private fewest: i32 = 0;
  private most: i32 = 0;
  private leastAway: i32 = 0;
  private mostAway: i32 = 0;
  private side: i32 = 0;
  private others: i32 = 0;

  /** The asked route comes first. */
  private routes: Routes = new Routes(0);
  private hues: Hue[] = [];
  private isRight: bool = false;
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.size = knobs.int("side of the canvas", [448, 448, 448, 672, 672, 672, 672, 896, 896, 896]);
    this.fewest = knobs.int("smallest answer", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    this.most = knobs.int("largest answer", [10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
    this.leastAway = knobs.int("fewest turns the other way", [0, 2, 4, 6, 7, 8, 9, 10, 11, 12]);
    this.mostAway = knobs.int("most turns the other way", [6, 8, 10, 12, 13, 14, 15, 16, 17, 19]);
    this.side = knobs.int("points on a side", [9, 10, 11, 12, 13, 13, 14, 15, 16, 18]);
    this.others = knobs.int("other routes", [0, 0, 0, 1, 1, 2, 2, 3, 3, 3]);
  }

  sample(rng: Rng): bool {
    this.width = this.size;
    this.height = this.size;
    this.result = rng.int(this.fewest, this.most);
    this.isRight = rng.int(0, 1) == 0;
    this.hues = rng.shuffle<Hue>([Hue.Red, Hue.Blue, Hue.Green, Hue.Purple]);
    // A route that turns one way nine times more often than the other runs into itself.
    const away = rng.int(max(this.leastAway, this.result - 8), max(this.mostAway, this.result - 8));
    // With runs of like lengths, how far a route goes would tell how many turns it has.
    const isLong = 4 * (this.result + away) > 3 * this.side;
    for (let tries = 0; tries < TRIES; tries++) {
      this.routes = new Routes(this.side);
      if (!this.routes.add(rng, this.isRight ? this.result : away, this.isRight ? away : this.result, isLong ? rng.int(1, 3) : rng.int(2, 5))) continue;
      for (let i = 0; i < this.others * 12 && this.routes.all.length <= this.others; i++) this.routes.add(rng, rng.int(2, 6), rng.int(2, 6), 3);
      if (this.routes.all.length == this.others + 1) return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const frame = this.frame();
    for (let i = this.routes.all.length - 1; i >= 0; i--) {
      const route = this.routes.all[i];
      const colour = this.others == 0 ? style.accent : style.hue(this.hues[i]);
      const points: f64[] = [];
      for (let k = 0; k < route.length; k += 2) {
        points.push(frame.x(route[k], route[k + 1]));
        points.push(frame.y(route[k], route[k + 1]));
      }
      scene.tag(i);
      scene.polyline(points, Paint.line(colour, style.stroke(6)));
      scene.circle(points[0], points[1], 11, Paint.fill(colour).edge(style.ink, style.stroke(2)));
      const last = points.length - 2;
      const dx = points[last] > points[last - 2] ? 1.0 : points[last] < points[last - 2] ? -1.0 : 0.0;
      const dy = points[last + 1] > points[last - 1] ? 1.0 : points[last + 1] < points[last - 1] ? -1.0 : 0.0;
      scene.polygon(
        [
          points[last] + 16 * dx, points[last + 1] + 16 * dy,
          points[last] - 5 * dx - 13 * dy, points[last + 1] - 5 * dy + 13 * dx,
          points[last] - 5 * dx + 13 * dy, points[last + 1] - 5 * dy - 13 * dx,
        ],
        Paint.fill(colour).edge(style.ink, style.stroke(2)),
      );
    }
    scene.tag(-1);
  }

  /** From points of the lattice to pixels. */
  private frame(): Frame {
    const box = new Bounds();
    for (let i = 0; i < this.routes.all.length; i++) {
      const route = this.routes.all[i];
      for (let k = 0; k < route.length; k += 2) box.hold(route[k], route[k + 1]);
    }
    return fitted(box, this.width, this.height, EDGE);
  }

  question(words: Words): string {
    words.set("route", this.others == 0 ? "route" : hueName(this.hues[0]) + " route").set("turns", this.isRight ? "right turns" : "left turns");
    return words.say([
      "Travel along the {route} from its round start to its arrowhead. How many {turns} do you make?",
      "Follow the {route} from the dot to the arrowhead. Count the {turns}, as seen by the traveller.",
      "Somebody walks the {route} from the dot to the tip of the arrow. How many {turns} are there, from the walker's point of view?",
      "Going from the dot to the arrowhead, what is the number of {turns} on the {route}?",
      "A robot drives along the {route}, starting at the dot. How many {turns} does its program need?",
      "Determine how many {turns} the {route} takes on its way from the dot to the arrowhead.",
      "You are cycling the {route} from the dot to the arrowhead. How many {turns} do you have to signal?",
      "Start at the dot and trace the {route} in the direction of its arrow: how many {turns} does it have?",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** Turns the other way, all turns, or one too many or too few. */
  foils(): Answer[] {
    return counts([this.turns - this.result, this.turns, this.result + 1, this.result - 1]);
  }

  private get turns(): i32 {
    return this.routes.all[0].length / 2 - 2;
  }

  solution(scene: Scene): void {
    const route = this.routes.all[0];
    const places: f64[] = [];
    for (let k = 2; k + 3 < route.length; k += 2) {
      const across = (route[k] - route[k - 2]) * (route[k + 3] - route[k + 1]) - (route[k + 1] - route[k - 1]) * (route[k + 2] - route[k]);
      if (across > 0 != this.isRight) continue;
      places.push(route[k]);
      places.push(route[k + 1]);
    }
    point(scene, 0);
    scene.enter(this.frame());
    spotAll(scene, places, counted(this.result, this.isRight ? "right turn" : "left turn"));
    scene.leave();
  }

  get namesColours(): bool {
    return true;
  }

  /** Turns to take, and other routes to keep apart from. */
  complexity(): f64 {
    return <f64>(this.turns + this.others);
  }

  explain(): string {
    return "Of the " + counted(this.turns, "turn") + " of the " + (this.others == 0 ? "" : hueName(this.hues[0]) + " ") + "route, " + this.result.toString() +
      (this.result == 1 ? " is a " : " are ") + (this.isRight ? "right" : "left") + (this.result == 1 ? " turn." : " turns.");
  }
}

/** Free room along the edges, in pixels. */
const EDGE: f64 = 38;
const TRIES: i32 = 150;
