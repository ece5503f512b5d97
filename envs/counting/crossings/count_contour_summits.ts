import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Placement } from "../../../assembly/kit/marks/scatter";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Frame, cosine, sine } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { PathBuilder, Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";

/** A closed contour line around a centre; its radius varies between 0.84 and 1 of `radius`. */
class Contour {
  constructor(
    public x: f64,
    public y: f64,
    public radius: f64,
    /** Height of the ground just inside, in contour intervals. */
    public height: i32,
    public isDepression: bool,
    public phase: f64,
  ) {}

  /** Distance of the line from its centre in a direction, in degrees. */
  reach(angle: f64): f64 {
    return this.radius * (0.92 + 0.05 * sine(2 * angle + this.phase) + 0.03 * sine(3 * angle - 2 * this.phase));
  }
}

/** How many summits or depressions does a contour map show, in all or beyond a height? */
export class CountContourSummits extends Environment {
  private most: i32 = 0;
  private features: i32 = 0;
  private rings: i32 = 0;
  private massifs: i32 = 0;
  private hasHeight: bool = false;

  private contours: Contour[] = [];
  private wantsDepressions: bool = false;
  private least: i32 = 0;
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.most = knobs.int("largest answer", [8, 9, 10, 11, 11, 11, 11, 11, 11, 11]);
    this.features = knobs.int("summits and depressions", [9, 10, 11, 12, 12, 12, 12, 13, 14, 15]);
    this.rings = knobs.int("most lines of one feature", [1, 2, 2, 3, 3, 3, 3, 3, 3, 3]);
    this.massifs = knobs.int("lines around several features", [0, 0, 0, 0, 1, 2, 2, 3, 3, 4]);
    this.hasHeight = knobs.from("only beyond a height", 6);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(0, this.most);
    this.wantsDepressions = !this.hasHeight && rng.int(0, 1) == 0;
    this.least = this.hasHeight ? rng.int(2, 3) : 1;
    for (let tries = 0; tries < TRIES; tries++) if (this.build(rng)) return true;
    return false;
  }

  private build(rng: Rng): bool {
    this.contours = [];
    const placed = new Placement(10);
    // Some lines hold two to four features; the others hold one each.
    const counts: i32[] = [];
    // How many features there are, and with it how far they spread, says nothing about how many of them count.
    const total = this.features + rng.int(-1, 1);
    let left = total;
    for (let i = 0; i < this.massifs && left >= 2; i++) {
      const inside = rng.int(2, min(4, left));
      counts.push(inside);
      left -= inside;
    }
    const massifs = counts.length;
    for (; left > 0; left--) counts.push(1);
    const wanted = rng.shuffle<bool>(flags(total, this.result));
    let next = 0;
    for (let i = 0; i < counts.length; i++) {
      const isMassif = i < massifs;
      const radius = isMassif ? MASSIF[counts[i]] : FEATURE;
      if (!placed.throwInto(rng, radius, EDGE, EDGE, <f64>this.width - 2 * EDGE, <f64>this.height - 2 * EDGE)) return false;
      const x = placed.x[i];
      const y = placed.y[i];
      if (!isMassif) {
        this.feature(rng, x, y, radius, 0, wanted[next++]);
        continue;
      }
      this.contours.push(new Contour(x, y, radius, 1, false, rng.range(0, 360)));
      const turn = rng.range(0, 360);
      const inner = radius * 0.84 - 8;
      // Features stand around the middle, side by side.
      const share = sine(180.0 / <f64>counts[i]);
      const own = (inner * share) / (1 + share) - 3;
      for (let k = 0; k < counts[i]; k++) {
        const angle = turn + (360.0 * <f64>k) / <f64>counts[i];
        this.feature(rng, x + (inner - own) * cosine(angle), y + (inner - own) * sine(angle), own, 1, wanted[next++]);
      }
    }
    rng.shuffle<Contour>(this.contours);
    return true;
  }

  /** Nested lines of one summit or depression on ground of a height. */
  private feature(rng: Rng, x: f64, y: f64, radius: f64, ground: i32, isWanted: bool): void {
    let isDepression = false;
    let least = 1;
    let most = min(this.rings, <i32>((radius - 4) / 12));
    if (!this.hasHeight) {
      isDepression = isWanted == this.wantsDepressions;
    } else if (isWanted) {
      least = this.least - ground;
    } else if (rng.int(0, 1) == 0 || this.least - 1 - ground < 1) {
      isDepression = true;
    } else {
      most = this.least - 1 - ground;
    }
    // The ticks of a depression need room between its lines.
    if (isDepression) most = min(most, 2);
    const lines = rng.int(max(1, least), max(max(1, least), most));
    const phase = rng.range(0, 360);
    for (let k = 0; k < lines; k++) {
      const own = radius * (1.0 - <f64>k / (<f64>lines + 0.35));
      this.contours.push(new Contour(x, y, own, isDepression ? ground - k - 1 : ground + k + 1, isDepression, phase));
    }
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const paint = Paint.line(style.ink, style.stroke(2.5));
    for (let i = 0; i < this.contours.length; i++) {
      const contour = this.contours[i];
      const points: f64[] = [];
      const step = contour.radius > 60 ? 6 : 12;
      for (let angle = 0; angle < 360; angle += step) {
        points.push(contour.x + contour.reach(angle) * cosine(angle));
        points.push(contour.y + contour.reach(angle) * sine(angle));
      }
      scene.polygon(points, paint);
      if (!contour.isDepression) continue;
      const ticks = new PathBuilder();
      for (let angle = 0; angle < 360; angle += 45) {
        const reach = contour.reach(angle);
        ticks.move(reach * cosine(angle), reach * sine(angle)).line((reach - TICK) * cosine(angle), (reach - TICK) * sine(angle));
      }
      scene.enter(Frame.at(contour.x, contour.y));
      scene.path(ticks, paint);
      scene.leave();
    }
  }

  question(words: Words): string {
    const rule = " Lines with short ticks inside surround a depression: the ground falls inwards there. A " + (this.wantsDepressions ? "depression" : "summit") +
      " is an innermost closed line " + (this.wantsDepressions ? "with" : "without") + " ticks.";
    words.set("what", this.wantsDepressions ? "depressions" : "summits").set("rule", rule);
    if (!this.hasHeight) {
      return words.say([
        "How many {what} does the contour map show?{rule}",
        "Count the {what} on this contour map.{rule}",
        "What is the number of {what} on the map?{rule}",
        "The lines join points of equal height. How many {what} are there?{rule}",
      ]);
    }
    const height = (this.least * 100).toString();
    words.set("height", height + " m").set("scale", " The land outside all lines lies just above sea level, and each line without ticks leads up by 100 m, the first one at 100 m.");
    return words.say([
      "How many summits of the contour map lie above {height}?{scale}{rule}",
      "Count the summits that are higher than {height}.{scale}{rule}",
      "What is the number of summits above {height} on this map?{scale}{rule}",
      "The lines join points of equal height. How many summits rise above {height}?{scale}{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    return <f64>this.features + 0.4 * <f64>this.contours.length + 4.0 * <f64>(this.massifs + this.rings) + (this.hasHeight ? 6.0 : 0.0);
  }

  explain(): string {
    return this.result.toString() + " innermost lines are " + (this.wantsDepressions ? "depressions." : this.hasHeight ? "summits above the height." : "summits.");
  }
}

/** Edge of the canvas and length of a tick, in canvas units. */
const EDGE: f64 = 16;
const TICK: f64 = 7;
/** Radius of the outermost line of a feature outside, in canvas units. */
const FEATURE: f64 = 43;
/** Radius of a line around 2, 3 or 4 features, in canvas units. */
const MASSIF: StaticArray<f64> = [0, 0, 112, 124, 136];
const TRIES: i32 = 100;

/** `count` flags, of which the first `set` are true. */
function flags(count: i32, set: i32): bool[] {
  const result: bool[] = [];
  for (let i = 0; i < count; i++) result.push(i < set);
  return result;
}
