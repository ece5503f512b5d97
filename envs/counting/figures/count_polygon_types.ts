import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Words } from "../../../assembly/words";
import { Outline, OutlineScene, REACH } from "./family";
import { polygonOf } from "./parts/polygon";

const NAMES: StaticArray<string> = ["", "", "", "triangle", "quadrilateral", "pentagon", "hexagon", "heptagon", "octagon"];
/** In words, so that a digit of the question never is the answer. */
const NUMBERS: StaticArray<string> = ["", "", "", "three", "four", "five", "six", "seven", "eight"];

const enum Asked {
  Corners = 0,
  Convex = 1,
  ConvexCorners = 2,
  Right = 3,
  RightCorners = 4,
}

/** How many polygons have so many corners, are convex, or have a right angle? At higher levels two of these at once. */
export class CountPolygonTypes extends OutlineScene {
  private fewest: i32 = 0;
  private most: i32 = 0;
  private total: i32 = 0;
  private least: i32 = 0;
  private largest: i32 = 0;
  private asked: Asked = Asked.Corners;

  private result: i32 = 0;
  private corners: i32 = 0;
  private wantsConvex: bool = true;
  /** Corners of all polygons. */
  private load: i32 = 0;
  /** How many have the corners that are asked for, and how many the other property. */
  private alikeInCorners: i32 = 0;
  private alikeOtherwise: i32 = 0;

  configure(knobs: Knobs): void {
    this.asked = <Asked>knobs.choice("asks for", ["corners", "convex or not", "corners, and convex or not", "a right angle", "corners and a right angle"], [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
    this.fewest = knobs.int("smallest answer", [1, 2, 2, 3, 3, 4, 5, 5, 6, 7]);
    this.most = knobs.int("largest answer", [9, 11, 12, 12, 13, 14, 14, 15, 16, 18]);
    this.total = knobs.int("polygons", [11, 13, 15, 16, 18, 19, 20, 22, 24, 26]);
    this.least = knobs.int("fewest corners", [3, 4, 4, 4, 4, 5, 4, 4, 4, 4]);
    this.largest = knobs.int("most corners", [6, 7, 7, 8, 8, 8, 6, 7, 6, 7]);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(this.fewest, this.most);
    const total = this.total + rng.int(-1, 1);
    this.corners = rng.int(max(4, this.least), this.largest - 1);
    this.wantsConvex = rng.chance(0.5);
    for (let i = 0; i < total; i++) {
      const isWanted = i < this.result;
      let corners = rng.int(this.least, this.largest), isConvex = rng.chance(0.6), isRight = this.asked < Asked.Right && rng.chance(0.15);
      if (this.asked == Asked.Corners) {
        corners = isWanted ? this.corners : this.otherCorners(rng);
      } else if (this.asked == Asked.Convex) {
        isConvex = isWanted == this.wantsConvex;
      } else if (this.asked == Asked.Right) {
        isRight = isWanted;
      } else {
        // Those that do not count lack the one or the other.
        const sort = isWanted ? 0 : rng.int(1, 3);
        corners = sort != 1 ? this.corners : this.otherCorners(rng);
        if (sort == 2 && rng.chance(0.3)) corners = this.otherCorners(rng);
        if (this.asked == Asked.ConvexCorners) isConvex = (sort < 2) == this.wantsConvex;
        else isRight = sort < 2;
      }
      if (corners == 3) isConvex = true;
      // A quadrilateral with an inward corner has hardly room for a right angle: it gives up what is not asked for.
      if (corners == 4 && !isConvex && isRight) {
        if (this.asked >= Asked.Right) isConvex = true;
        else isRight = false;
      }
      const points = polygonOf(rng, corners, isConvex, isRight);
      if (points === null) return false;
      this.load += corners;
      this.alikeInCorners += <i32>(corners == this.corners);
      this.alikeOtherwise += <i32>(this.asked >= Asked.Right ? isRight : isConvex == this.wantsConvex);
      this.outlines.push(Outline.fitted(points, isWanted, REACH));
    }
    return this.place(rng, 0, 1);
  }

  /** A number of corners other than the one that is asked for; mostly one more or less. */
  private otherCorners(rng: Rng): i32 {
    if (rng.chance(0.6)) return this.corners == this.least || rng.chance(0.5) ? this.corners + 1 : this.corners - 1;
    const corners = rng.int(this.least, this.largest - 1);
    return corners >= this.corners ? corners + 1 : corners;
  }

  question(words: Words): string {
    const name = NAMES[this.corners];
    const convex = this.wantsConvex ? "convex" : "not convex";
    const rule = this.asked == Asked.Convex || this.asked == Asked.ConvexCorners ? " A polygon is convex when none of its corners points inwards." : "";
    words.set("name", name).set("names", name + "s").set("convex", convex).set("rule", rule).set("n", NUMBERS[this.corners]).set("one", (this.corners == 8 ? "an " : "a ") + name);
    if (this.asked == Asked.Corners) {
      return words.say([
        "How many {names} are there?", "Count the {names}.", "How many of the polygons have exactly {n} sides?", "What is the number of polygons with {n} corners?",
        "Among these polygons, how many are {names}?", "Determine how many of the shapes shown have {n} vertices.",
        "Going around each shape, you count its corners. How many shapes have {n} corners?", "Suppose all {names} are painted. How many shapes get paint?",
      ]);
    }
    if (this.asked == Asked.Convex) {
      return words.say([
        "How many of the polygons are {convex}?{rule}",
        "Count the polygons that are {convex}.{rule}",
        "What is the number of shapes that are {convex}?{rule}",
        "Look at the corners of each polygon. How many polygons are {convex}?{rule}",
        "Determine how many of these shapes are {convex}.{rule}",
        "A student sorts these polygons into convex ones and others. How many go into the pile of those that are {convex}?{rule}",
        "Of all the polygons here, how many are {convex}?{rule}",
        "Suppose you tick every shape that is {convex}. How many ticks do you make?{rule}",
      ]);
    }
    if (this.asked == Asked.ConvexCorners) {
      return words.say([
        "How many of the {names} are {convex}?{rule}",
        "Count the {names} that are {convex}.{rule}",
        "What is the number of polygons that have {n} corners and are {convex}?{rule}",
        "Consider the shapes with {n} sides only. How many of them are {convex}?{rule}",
        "Determine how many {names} in the picture are {convex}.{rule}",
        "A polygon counts when it is {one} and is {convex}. How many count?{rule}",
        "I need {names} that are {convex}. How many can you offer?{rule}",
        "Suppose you tick every {name} that is {convex}. How many ticks do you make?{rule}",
      ]);
    }
    words.set("which", this.asked == Asked.Right ? "polygons" : name + "s").set("each", this.asked == Asked.Right ? "polygon" : name);
    return words.say([
      "How many of the {which} have a right angle?",
      "Count the {which} with at least one angle of 90 degrees.",
      "In how many of the {which} do two sides meet at a right angle?",
      "How many {which} have a corner into which a corner of a sheet of paper fits exactly?",
      "What is the number of {which} that contain an interior angle of 90°?",
      "Determine how many {which} have two neighbouring sides that are perpendicular to each other.",
      "Check every {each} with a set square. How many have a right angle?",
      "Suppose you tick every {each} that has a right angle. How many ticks do you make?",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** One of two properties alone, the polygons without it, or one too many or too few. */
  foils(): Answer[] {
    const isDouble = this.asked == Asked.ConvexCorners || this.asked == Asked.RightCorners;
    return counts([isDouble ? this.alikeInCorners : this.outlines.length - this.result, this.result + 1, this.result - 1, isDouble ? this.alikeOtherwise : this.result + 2, this.result - 2]);
  }

  /** Corners that are looked at, three times where they are held against a right angle, once more where two properties matter, and the polygons that count. */
  complexity(): f64 {
    const looks = (this.asked >= Asked.Right ? 3 : 1) + <i32>(this.asked == Asked.ConvexCorners || this.asked == Asked.RightCorners);
    return <f64>(this.load * looks + 2 * this.result);
  }

  explain(): string {
    const total = "Of the " + this.outlines.length.toString() + " polygons, ";
    const have = this.result == 1 ? " has " : " have ", are = this.result == 1 ? " is " : " are ";
    const convex = this.wantsConvex ? "convex" : "not convex";
    if (this.asked == Asked.Corners) return total + this.result.toString() + have + this.corners.toString() + " corners.";
    if (this.asked == Asked.Convex) return total + this.result.toString() + are + convex + ".";
    if (this.asked == Asked.Right) return total + this.result.toString() + have + "a right angle.";
    const alike = total + this.alikeInCorners.toString() + " have " + this.corners.toString() + " corners, and " + this.result.toString() + " of these";
    return alike + (this.asked == Asked.ConvexCorners ? are + convex + "." : have + "a right angle.");
  }
}
