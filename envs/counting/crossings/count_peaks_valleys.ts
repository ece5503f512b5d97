import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { point } from "../../../assembly/scene/solution";
import { counted, Words } from "../../../assembly/words";
import { spotAll } from "./parts/places";
import { Profile } from "./parts/profile";

const enum Extreme {
  Peaks = 0,
  Valleys = 1,
  Both = 2,
}

const enum Level {
  None = 0,
  Idle = 1,
  Counts = 2,
}
const LEVELS: StaticArray<string> = ["none", "there, but not asked about", "only one side of it counts"];

/** How many peaks or valleys does a graph have, everywhere or on one side of a line? */
export class CountPeaksValleys extends Environment {
  private side: i32 = 0;
  private isWide: bool = false;
  private fewest: i32 = 0;
  private most: i32 = 0;
  private steps: i32 = 0;
  private isSmooth: bool = false;
  private asksBoth: bool = false;
  private level: Level = Level.None;

  private profile: Profile = new Profile();
  private extreme: Extreme = Extreme.Peaks;
  private isAbove: bool = false;
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.side = knobs.int("height of the canvas", [448, 448, 448, 672, 672, 672, 672, 672, 672, 672]);
    this.isWide = knobs.from("a wide canvas", 6);
    this.fewest = knobs.int("smallest answer", [1, 2, 4, 5, 7, 8, 19, 4, 5, 6]);
    this.most = knobs.int("largest answer", [10, 11, 13, 14, 16, 17, 29, 13, 14, 15]);
    this.steps = knobs.int("steps of the graph", [22, 24, 28, 31, 34, 36, 36, 40, 42, 44]);
    this.isSmooth = knobs.from("smooth", 4);
    this.asksBoth = knobs.flag("asks for peaks and valleys", [false, false, false, false, false, false, true, false, false, false]);
    this.level = <Level>knobs.choice("dashed line", LEVELS, [0, 0, 0, 0, 0, 1, 0, 2, 2, 2]);
  }

  sample(rng: Rng): bool {
    this.height = this.side;
    this.width = this.isWide ? (this.side / 3) * 4 : this.side;
    this.result = rng.int(this.fewest, this.most);
    this.extreme = this.asksBoth ? Extreme.Both : rng.int(0, 1) == 0 ? Extreme.Peaks : Extreme.Valleys;
    this.isAbove = rng.int(0, 1) == 0;
    const profile = this.profile;
    profile.fit(this.width, this.height);
    profile.isSmooth = this.isSmooth;
    profile.isFlipped = this.extreme == Extreme.Valleys;
    if (this.level != Level.None) profile.drawLine(rng);
    const steps = this.steps + rng.int(-1, 1);
    const startsUp = rng.int(0, 1) == 0;
    if (this.extreme == Extreme.Both) return profile.build(rng, steps, this.result, startsUp);
    // With a line, how many peaks there are in all says nothing about how many of them count.
    const isDivided = this.level == Level.Counts;
    const peaks = isDivided ? rng.int(max(this.result + 2, this.steps / 3), this.steps / 2 - 2) : this.result;
    const extremes = 2 * peaks + rng.int(startsUp ? -1 : 0, startsUp ? 0 : 1);
    return isDivided ? profile.buildDivided(rng, steps, extremes, startsUp, peaks, this.result, this.isAbove) : profile.build(rng, steps, extremes, startsUp);
  }

  draw(scene: Scene): void {
    this.profile.draw(scene);
  }

  question(words: Words): string {
    words.set("what", this.extreme == Extreme.Peaks ? "peaks" : this.extreme == Extreme.Valleys ? "valleys" : "peaks and valleys together");
    words.set("where", this.level != Level.Counts ? "" : this.isAbove ? " above the dashed line" : " below the dashed line");
    const rule = this.extreme == Extreme.Peaks
      ? " A peak is a point that is higher than the graph just left and just right of it"
      : this.extreme == Extreme.Valleys
        ? " A valley is a point that is lower than the graph just left and just right of it"
        : " They are the points where the graph turns from rising to falling or from falling to rising";
    words.set("rule", rule + "; the two ends of the graph do not count.");
    return words.say([
      "How many {what} does the graph have{where}?{rule}",
      "Count the {what} of the graph{where}.{rule}",
      "What is the number of {what} of the graph{where}?{rule}",
      "Go along the graph from left to right. How many {what} are there{where}?{rule}",
      "Determine how many {what} the plotted function has{where}.{rule}",
      "The graph is the outline of a mountain range. How many {what} can you find{where}?{rule}",
      "I am looking for {what}{where}. How many does this graph show?{rule}",
      "Put a pin on each of the graph's {what}{where}. How many pins are needed?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** The other kind counted, both kinds, both sides of the line, or one too many or too few. */
  foils(): Answer[] {
    const all = this.profile.extremes();
    const same = this.extreme == Extreme.Both ? all / 2 : this.profile.places(this.extreme == Extreme.Peaks, 0).length / 2;
    return counts([same, all - same, all, this.result + 1, this.result - 1]);
  }

  solution(scene: Scene): void {
    point(scene, 0);
    scene.enter(this.profile.frame);
    spotAll(scene, this.places(), counted(this.result, this.extreme == Extreme.Peaks ? "peak" : this.extreme == Extreme.Valleys ? "valley" : "turning point"));
    scene.leave();
  }

  /** What is counted: x, y, x, y ... */
  private places(): f64[] {
    const side = this.level != Level.Counts ? 0 : this.isAbove ? 1 : -1;
    if (this.extreme != Extreme.Both) return this.profile.places(this.extreme == Extreme.Peaks, side);
    return this.profile.places(true, side).concat(this.profile.places(false, side));
  }

  get needsUpright(): bool {
    return true;
  }

  /** Steps of the graph to follow, what is counted, and with a line the turning points to tell the side of. */
  complexity(): f64 {
    const divided = this.level == Level.Counts ? this.profile.places(this.extreme == Extreme.Peaks, 0).length / 2 : 0;
    return <f64>(this.profile.steps + divided + this.result);
  }

  explain(): string {
    if (this.extreme == Extreme.Both) return "The graph turns " + this.result.toString() + " times: that many peaks and valleys together.";
    const isPeak = this.extreme == Extreme.Peaks;
    const what = counted(this.result, isPeak ? "peak" : "valley");
    if (this.level != Level.Counts) return "The graph has " + what + ".";
    const all = this.profile.places(isPeak, 0).length / 2;
    return "The graph has " + what + (this.isAbove ? " above" : " below") + " the dashed line, of " + all.toString() + " in all.";
  }
}
