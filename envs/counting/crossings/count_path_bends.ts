import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Hue, hueName } from "../../../assembly/scene/style";
import { Words } from "../../../assembly/words";

/** How many right or left turns does a route have? At higher levels other routes lie around it. */
export class CountPathBends extends Environment {
  private most: i32 = 0;
  private away: i32 = 0;
  private side: i32 = 0;
  private others: i32 = 0;

  /** Lattice points of the routes, the asked one first: x, y, x, y ... */
  private routes: i32[][] = [];
  private hues: Hue[] = [];
  private isRight: bool = false;
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.most = knobs.int("largest answer", [13, 13, 13, 13, 13, 14, 14, 15, 16, 17]);
    this.away = knobs.int("most turns the other way", [4, 6, 8, 9, 11, 11, 14, 14, 15, 18]);
    this.side = knobs.int("points on a side", [9, 10, 11, 12, 13, 13, 14, 14, 16, 18]);
    this.others = knobs.int("other routes", [0, 0, 0, 1, 1, 2, 2, 3, 3, 3]);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(1, this.most);
    this.isRight = rng.int(0, 1) == 0;
    this.hues = rng.shuffle<Hue>([Hue.Red, Hue.Blue, Hue.Green, Hue.Purple]);
    const away = rng.int(max(0, this.result - 8), max(this.away, this.result - 8));
    // With runs of like lengths, how far a route goes would tell how many turns it has.
    const isLong = 4 * (this.result + away) > 3 * this.side;
    for (let tries = 0; tries < TRIES; tries++) {
      const isTaken = new StaticArray<bool>(this.side * this.side);
      this.routes = [];
      if (!this.walk(rng, isTaken, this.result, away, isLong ? rng.int(1, 3) : rng.int(2, 5))) continue;
      for (let i = 0; i < this.others * 12 && this.routes.length <= this.others; i++) {
        this.walk(rng, isTaken, rng.int(2, 6), rng.int(2, 6), 3);
      }
      if (this.routes.length == this.others + 1) return true;
    }
    return false;
  }

  /** Adds a route with the wanted turns that crosses nothing; false when it runs into a corner. */
  private walk(rng: Rng, isTaken: StaticArray<bool>, wanted: i32, away: i32, longest: i32): bool {
    let x = rng.int(1, this.side - 2);
    let y = rng.int(1, this.side - 2);
    let heading = rng.int(0, 3);
    let left = wanted;
    let other = away;
    const points: i32[] = [x, y];
    const own: i32[] = [y * this.side + x];
    const isOwn = new StaticArray<bool>(this.side * this.side);
    if (isTaken[own[0]]) return false;
    isOwn[own[0]] = true;
    while (true) {
      // A straight run of at most `longest` steps, as far as there is room.
      let room = 0;
      for (let nx = x + DX[heading], ny = y + DY[heading]; room < longest; nx += DX[heading], ny += DY[heading]) {
        if (nx < 0 || ny < 0 || nx >= this.side || ny >= this.side) break;
        if (isTaken[ny * this.side + nx] || isOwn[ny * this.side + nx]) break;
        room++;
      }
      if (room == 0) return false;
      for (let run = rng.int(1, room); run > 0; run--) {
        x += DX[heading];
        y += DY[heading];
        isOwn[y * this.side + x] = true;
        own.push(y * this.side + x);
      }
      points.push(x);
      points.push(y);
      if (left + other == 0) break;
      // The way that is free, or else either; in proportion to the turns that are left.
      let isWanted = rng.int(1, left + other) <= left;
      if (left > 0 && other > 0 && !this.isFree(isTaken, isOwn, x, y, heading, isWanted == this.isRight)) isWanted = !isWanted;
      if (isWanted) left--;
      else other--;
      heading = (heading + (isWanted == this.isRight ? 1 : 3)) % 4;
    }
    for (let i = 0; i < own.length; i++) isTaken[own[i]] = true;
    this.routes.push(points);
    return true;
  }

  private isFree(isTaken: StaticArray<bool>, isOwn: StaticArray<bool>, x: i32, y: i32, heading: i32, turnsRight: bool): bool {
    const next = (heading + (turnsRight ? 1 : 3)) % 4;
    const nx = x + DX[next];
    const ny = y + DY[next];
    return nx >= 0 && ny >= 0 && nx < this.side && ny < this.side && !isTaken[ny * this.side + nx] && !isOwn[ny * this.side + nx];
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const step = (<f64>this.width - 2 * EDGE) / <f64>(this.side - 1);
    for (let i = this.routes.length - 1; i >= 0; i--) {
      const colour = this.others == 0 ? style.accent : style.hue(this.hues[i]);
      const points: f64[] = [];
      for (let k = 0; k < this.routes[i].length; k++) points.push(EDGE + step * <f64>this.routes[i][k]);
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
  }

  question(words: Words): string {
    words.set("route", this.others == 0 ? "route" : hueName(this.hues[0]) + " route").set("turns", this.isRight ? "right turns" : "left turns");
    return words.say([
      "Travel along the {route} from its round start to its arrowhead. How many {turns} do you make?",
      "Follow the {route} from the dot to the arrowhead. Count the {turns}, as seen by the traveller.",
      "Somebody walks the {route} from the dot to the tip of the arrow. How many {turns} are there, from the walker's point of view?",
      "Going from the dot to the arrowhead, what is the number of {turns} on the {route}?",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    return <f64>(this.routes[0].length / 2 - 2) + 5.0 * <f64>this.others + 3.0 * <f64>this.side;
  }

  explain(): string {
    const turns = this.routes[0].length / 2 - 2;
    return this.result.toString() + " of the " + turns.toString() + " turns go " + (this.isRight ? "right." : "left.");
  }
}

/** Right, down, left, up. */
const DX: StaticArray<i32> = [1, 0, -1, 0];
const DY: StaticArray<i32> = [0, 1, 0, -1];
/** Free room along the edges, in canvas units. */
const EDGE: f64 = 44;
const TRIES: i32 = 150;
