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
import { spotAll } from "./parts/places";
import { fitted } from "../../../assembly/scene/fit";
import { Bump, Surface } from "./parts/surface";

/** How many peaks does a surface have, in all or higher than a post? Pits and lower peaks do not count. */
export class CountSurfacePeaks extends Environment {
  private side: i32 = 0;
  private fewest: i32 = 0;
  private most: i32 = 0;
  private lower: i32 = 0;
  private pits: i32 = 0;
  private skew: i32 = 0;
  private hasPost: bool = false;

  private surface: Surface = new Surface(0, 0);
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.side = knobs.int("side of the canvas", [448, 448, 448, 672, 672, 672, 896, 896, 896, 896]);
    this.fewest = knobs.int("smallest answer", [1, 2, 4, 5, 7, 5, 6, 7, 8, 9]);
    this.most = knobs.int("largest answer", [10, 11, 13, 14, 16, 14, 15, 16, 17, 18]);
    this.pits = knobs.int("most pits", [0, 2, 4, 6, 6, 0, 2, 3, 4, 5]);
    this.lower = knobs.int("most lower peaks", [0, 0, 0, 0, 0, 8, 8, 9, 10, 11]);
    this.hasPost = knobs.from("only peaks higher than a post", 5);
    this.skew = knobs.int("turn of the view", [0, 50, 50, 80, 80, 0, 50, 80, 80, 80]);
  }

  sample(rng: Rng): bool {
    this.width = this.side;
    this.height = this.side;
    this.result = rng.int(this.fewest, this.most);
    const turn = <f64>this.skew * (rng.int(0, 1) == 0 ? 1.0 : -1.0);
    const lower = this.hasPost ? rng.int(this.lower - 6, this.lower) : 0;
    const pits = rng.int((this.pits * 2) / 3, this.pits);
    for (let tries = 0; tries < TRIES; tries++) {
      const bumps: Bump[] = [];
      // With a post, half of the peaks are nearly as high, on both sides of it.
      for (let i = 0; i < this.result; i++) bumps.push(new Bump(POST * (!this.hasPost ? rng.range(0.7, 1.6) : rng.chance(0.5) ? rng.range(1.12, 1.26) : rng.range(1.26, 1.65))));
      for (let i = 0; i < lower; i++) bumps.push(new Bump(POST * (rng.chance(0.5) ? rng.range(0.76, 0.88) : rng.range(0.5, 0.76))));
      for (let i = 0; i < pits; i++) bumps.push(new Bump(-rng.range(0.8, 1) * PIT));
      this.surface = this.side > 672 ? new Surface(80, 47) : new Surface(64, 39);
      this.surface.turn = turn;
      if (this.surface.place(rng, rng.shuffle<Bump>(bumps))) return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const frame = this.frame();
    scene.enter(frame);
    this.surface.draw(scene, Paint.fill(style.surface).edge(style.ink, style.stroke(1.8) / frame.scale));
    if (this.hasPost) {
      this.surface.drawPost(scene, POST, Paint.line(style.ink, style.stroke(6) / frame.scale), Paint.line(style.ink, style.stroke(3) / frame.scale));
    }
    scene.leave();
  }

  private frame(): Frame {
    return fitted(this.surface.box(this.hasPost ? POST : 0), this.width, this.height, EDGE);
  }

  question(words: Words): string {
    if (!this.hasPost) {
      words.set("pits", this.pits == 0 ? "" : " Pits do not count.");
      return words.say([
        "How many peaks rise from the surface?{pits}",
        "Count the peaks of the surface that is drawn by its cross-sections.{pits}",
        "The lines are cross-sections of a surface. How many hills stand on it?{pits}",
        "What is the number of peaks of the surface?{pits}",
        "Determine how many local maxima stand out from the level ground of this surface.{pits}",
        "This block is a model of a landscape. How many hills does it have?{pits}",
        "If a flag were put on every hilltop of the model, how many flags would there be?{pits}",
        "How many bumps rise out of the flat ground?{pits}",
      ]);
    }
    return words.say([
      "How many peaks rise higher above the ground around them than the post in front of the block is tall?",
      "The post in front of the block shows a height. Count the peaks of the surface that are higher than that, measured from the level ground.",
      "Compare every peak with the upright post in front. How many peaks are taller than the post? Heights are drawn to the same scale everywhere.",
      "What is the number of peaks whose height above the level ground is larger than the length of the post?",
      "Determine how many local maxima of the surface exceed the height of the post; both are measured from their foot.",
      "The post stands for a tree, and all heights have the same scale. How many hills are taller than the tree?",
      "Some of the bumps are taller than the stick in front and some are not. How many are taller?",
      "A hill counts as a mountain if it is higher than the post is long. How many mountains does the model have?",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** All peaks, pits counted as well, the lower ones, or one too many or too few. */
  foils(): Answer[] {
    const bumps = this.surface.bumps.length;
    return counts([this.peaks, bumps, bumps - this.result, this.result + 1, this.result - 1]);
  }

  /** Of any height. */
  private get peaks(): i32 {
    let count = 0;
    for (let i = 0; i < this.surface.bumps.length; i++) count += <i32>(this.surface.bumps[i].height > 0);
    return count;
  }

  solution(scene: Scene): void {
    const places: f64[] = [];
    for (let i = 0; i < this.surface.bumps.length; i++) {
      const bump = this.surface.bumps[i];
      if (bump.height < (this.hasPost ? POST : 0)) continue;
      places.push(this.surface.seenX(bump.x, bump.y));
      places.push(bump.y - bump.height);
    }
    pointAtAll(scene);
    scene.enter(this.frame());
    spotAll(scene, places, counted(this.result, this.hasPost ? "higher peak" : "peak"));
    scene.leave();
  }

  get needsUpright(): bool {
    return true;
  }

  /** Peaks and pits to look at, peaks to compare with the post, and what is counted. */
  complexity(): f64 {
    return <f64>(this.surface.bumps.length + (this.hasPost ? this.peaks : 0) + this.result);
  }

  explain(): string {
    if (!this.hasPost) return counted(this.result, "peak rises", "peaks rise") + " from the surface.";
    return "Of the " + counted(this.peaks, "peak") + ", " + this.result.toString() + (this.result == 1 ? " is" : " are") + " higher than the post.";
  }
}

/** Canvas units: height of the post, depth of pits; free room along the edges, in pixels. */
const POST: f64 = 42;
const PIT: f64 = 24;
const EDGE: f64 = 24;
const TRIES: i32 = 80;
