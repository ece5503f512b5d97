import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Bounds } from "../../../assembly/scene/bounds";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { label, note, pointAtAll } from "../../../assembly/scene/solution";
import { counted, Words } from "../../../assembly/words";
import { DOT, Groups } from "./parts/groups";
/** In words, so that a digit of the question never is the answer. */
const NUMBERS: StaticArray<string> = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

const enum Asked {
  Groups = 0,
  Largest = 1,
  LargeOnes = 2,
}

/** How many groups do the dots form, how many dots has the largest group, or how many groups have more than so many dots? */
export class CountClusters extends Environment {
  private asked: Asked = Asked.Groups;
  private fewest: i32 = 0;
  private most: i32 = 0;
  private count: i32 = 0;
  private least: i32 = 0;
  private largest: i32 = 0;
  private isLong: bool = false;
  private wide: i32 = 0;
  private high: i32 = 0;

  private result: i32 = 0;
  private limit: i32 = 0;
  private groups: Groups = new Groups([]);

  configure(knobs: Knobs): void {
    this.asked = <Asked>knobs.choice("asks for", ["groups", "dots of the largest group", "groups of more than so many dots"], [0, 0, 0, 0, 1, 1, 1, 2, 2, 2]);
    this.fewest = knobs.int("smallest answer", [4, 5, 6, 8, 7, 9, 10, 2, 3, 4]);
    this.most = knobs.int("largest answer", [12, 14, 16, 18, 17, 19, 21, 10, 12, 14]);
    this.count = knobs.int("groups where they are not the answer", [0, 0, 0, 0, 9, 10, 12, 18, 20, 22]);
    this.least = knobs.int("fewest dots of a group", [2, 2, 2, 3, 4, 4, 4, 4, 4, 4]);
    this.largest = knobs.int("most dots of a group", [4, 5, 6, 7, 0, 0, 0, 11, 12, 13]);
    this.isLong = knobs.from("groups may be chains", 2);
    this.wide = knobs.int("width of the canvas", [672, 672, 896, 896, 896, 896, 896, 896, 896, 896]);
    this.high = knobs.int("height of the canvas", [672, 672, 672, 672, 672, 672, 896, 896, 896, 896]);
  }

  sample(rng: Rng): bool {
    this.width = this.wide;
    this.height = this.high;
    this.result = rng.int(this.fewest, this.most);
    const sizes: i32[] = [];
    const count = this.asked == Asked.Groups ? this.result : this.count + rng.int(-1, 1);
    this.limit = (this.least + this.largest) / 2;
    for (let i = 0; i < count; i++) {
      if (this.asked == Asked.Groups) sizes.push(rng.int(this.least, this.largest));
      // Two groups come near the largest one.
      else if (this.asked == Asked.Largest) sizes.push(i == 0 ? this.result : i < 3 ? this.result - rng.int(1, 2) : rng.int(this.least, this.result - 2));
      else sizes.push(i < this.result ? rng.int(this.limit + 1, this.largest) : rng.int(this.least, this.limit));
    }
    sizes.sort((a, b) => b - a);
    for (let tries = 0; tries < TRIES; tries++) {
      this.groups = new Groups(sizes);
      if (this.groups.place(rng, EDGE, this.width, this.height, this.isLong && rng.chance(0.5))) return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    const paint = Paint.fill(scene.style.ink);
    for (let i = 0; i < this.groups.x.length; i++) scene.circle(this.groups.x[i], this.groups.y[i], DOT, paint);
  }

  question(words: Words): string {
    words.set("rule", " Dots that lie close together form a group; wide gaps separate the groups.");
    if (this.asked == Asked.Groups) {
      return words.say([
        "How many groups do the dots form?{rule}",
        "Count the clusters of dots.{rule}",
        "Into how many separate clumps do the dots fall?{rule}",
        "The dots are sheep that stand together in flocks. How many flocks are there?{rule}",
        "Draw a loop around each bunch of dots. How many loops do you need?{rule}",
        "What is the number of clusters in this scatter of dots?{rule}",
        "Determine how many groups of neighbouring dots the picture shows.{rule}",
        "Every clump of dots gets a number, starting from 1. What is the last number?{rule}",
      ]);
    }
    if (this.asked == Asked.Largest) {
      return words.say([
        "How many dots are in the group with the most dots?{rule}",
        "Find the group that has the most dots. How many has it?{rule}",
        "Count the dots of the largest group, that is, the one with the most dots.{rule}",
        "No group has more dots than one of them. How many dots does that group have?{rule}",
        "The dots are sheep that stand together in flocks. How many sheep are in the flock with the most sheep?{rule}",
        "What is the greatest number of dots that any single group contains?{rule}",
        "Determine the number of dots in the cluster with the most dots.{rule}",
        "Count every cluster for itself. What is the highest count that you get?{rule}",
      ]);
    }
    return words.set("k", NUMBERS[this.limit]).set("next", NUMBERS[this.limit + 1]).say([
      "How many groups have more than {k} dots?{rule}",
      "Count the groups that consist of at least {next} dots.{rule}",
      "In how many of the clusters are there more than {k} dots?{rule}",
      "The dots are sheep that stand together in flocks. How many flocks have {next} sheep or more?{rule}",
      "Leave out every group of {k} dots or fewer. How many groups are left?{rule}",
      "What is the number of clusters with {next} or more dots?{rule}",
      "Determine how many groups have over {k} members.{rule}",
      "A group counts as large when it has at least {next} dots. How many large groups are there?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** One or two too many or too few; the groups that are not large. */
  foils(): Answer[] {
    const rest = this.groups.sizes.length - this.result;
    return counts([this.result + 1, this.result - 1, this.asked == Asked.LargeOnes ? rest : this.result + 3, this.result + 2]);
  }

  /** Writes the size of every group beside it. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    for (let g = 0; g < this.groups.sizes.length; g++) {
      const box = new Bounds();
      for (let i = 0; i < this.groups.x.length; i++) if (this.groups.group[i] == g) box.hold(this.groups.x[i], this.groups.y[i]);
      label(scene, this.groups.sizes[g].toString(), box.middleX, box.middleY, Math.max(box.width, box.height) / 2 + DOT);
    }
    note(scene, this.asked == Asked.Largest ? counted(this.result, "dot") : counted(this.result, "group"));
  }

  /** Dots that are looked at, once to tell the groups and once more where they are counted, and three steps for each group. */
  complexity(): f64 {
    return <f64>(this.groups.x.length * (this.asked == Asked.Groups ? 1 : 2) + 3 * this.groups.sizes.length);
  }

  explain(): string {
    const all = "The dots form " + counted(this.groups.sizes.length, "group");
    if (this.asked == Asked.Groups) return all + ".";
    if (this.asked == Asked.Largest) return all + ", the largest of which has " + this.result.toString() + " dots.";
    return all + ", of which " + this.result.toString() + (this.result == 1 ? " has" : " have") + " more than " + this.limit.toString() + " dots.";
  }
}

/** Room along the edges of the canvas, in canvas units. */
const EDGE: f64 = 26;
/** Placements that are tried. */
const TRIES: i32 = 8;
