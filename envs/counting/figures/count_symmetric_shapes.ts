import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Words } from "../../../assembly/words";
import { Outline, OutlineScene, REACH } from "./family";
import { symmetricShape } from "./parts/tiles";

const enum Asked {
  Mirror = 0,
  HalfTurn = 1,
  MirrorAlone = 2,
}

/** How many shapes have a line of symmetry, look the same after a half turn, or have the one without the other? */
export class CountSymmetricShapes extends OutlineScene {
  private fewest: i32 = 0;
  private most: i32 = 0;
  private total: i32 = 0;
  private cells: i32 = 0;
  private step: i32 = 0;
  private asked: Asked = Asked.Mirror;

  private result: i32 = 0;
  /** How many have a line of symmetry, and how many look the same after a half turn. */
  private mirrors: i32 = 0;
  private halfTurns: i32 = 0;

  configure(knobs: Knobs): void {
    this.asked = <Asked>knobs.choice("asks for", ["line of symmetry", "half turn", "line of symmetry, no half turn"], [0, 0, 0, 0, 1, 1, 1, 2, 2, 2]);
    this.fewest = knobs.int("smallest answer", [1, 2, 2, 3, 3, 4, 5, 5, 6, 7]);
    this.most = knobs.int("largest answer", [9, 10, 11, 12, 12, 13, 14, 15, 16, 18]);
    this.total = knobs.int("shapes", [11, 13, 14, 16, 17, 19, 20, 22, 24, 26]);
    this.cells = knobs.int("cells of a shape", [5, 5, 6, 6, 7, 7, 8, 7, 8, 9]);
    this.step = knobs.int("turned by multiples of degrees", [90, 90, 45, 45, 90, 15, 15, 45, 15, 5]);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(this.fewest, this.most);
    const total = this.total + rng.int(-1, 1);
    for (let i = 0; i < total; i++) {
      const isWanted = i < this.result;
      let mirror = false, halfTurn = false;
      if (this.asked == Asked.Mirror) {
        mirror = isWanted;
        halfTurn = rng.chance(0.3);
      } else if (this.asked == Asked.HalfTurn) {
        halfTurn = isWanted;
        mirror = rng.chance(0.4);
      } else if (isWanted) {
        mirror = true;
      } else {
        // The other three sorts, those that have a line of symmetry more often.
        const sort = rng.int(0, 3);
        mirror = sort > 1;
        halfTurn = sort > 0;
      }
      const shape = symmetricShape(rng, this.cells, BOX, mirror, halfTurn);
      if (shape === null) return false;
      this.mirrors += <i32>mirror;
      this.halfTurns += <i32>halfTurn;
      this.outlines.push(Outline.fitted(shape.outline(1, 0), isWanted, REACH * (0.8 + 0.2 * rng.unit())));
    }
    return this.place(rng, 0, this.step);
  }

  question(words: Words): string {
    if (this.asked == Asked.Mirror) {
      return words.say([
        "How many of the shapes have at least one line of symmetry?",
        "Count the shapes that can be folded onto themselves along some straight line.",
        "How many shapes are mirror-symmetric?",
        "For how many of the shapes can you draw a straight line such that one half is the mirror image of the other?",
        "Some shapes have an axis of symmetry and others have none. How many have at least one?",
        "Determine the number of shapes with reflection symmetry, whatever the direction of the axis.",
        "Imagine cutting each shape out and folding it once so that the two parts cover each other exactly. With how many does that work?",
        "A mirror can be stood on some of these shapes so that the whole shape is still seen. On how many of them?",
      ]);
    }
    if (this.asked == Asked.HalfTurn) {
      return words.say([
        "How many of the shapes look the same after a half turn?",
        "Count the shapes that a rotation by 180 degrees carries onto themselves.",
        "How many shapes have point symmetry?",
        "Turn each shape upside down in its place, by 180 degrees. How many of them look exactly as before?",
        "For how many of the shapes is there a centre about which a turn by 180° changes nothing?",
        "Determine the number of point-symmetric shapes.",
        "Each shape is a lid, and it is put back after half a turn. How many of the lids still fit their boxes?",
        "Some of these shapes look no different after half a turn. How many such shapes are there?",
      ]);
    }
    return words.say([
      "How many of the shapes have a line of symmetry but do not look the same after a half turn?",
      "Count the shapes that are mirror-symmetric without being point-symmetric.",
      "A shape counts when it has an axis of symmetry and a turn by 180 degrees changes it. How many shapes count?",
      "How many shapes can be folded onto themselves, yet differ from their image after a rotation by 180°?",
      "Of the shapes with at least one line of symmetry, how many lack point symmetry?",
      "Determine the number of shapes that have reflection symmetry and lose their look when they are turned upside down.",
      "Leave out every shape that looks the same after half a turn. How many of the others have a line of symmetry?",
      "I want shapes that a mirror line leaves as they are, but a half turn does not. How many do you see?",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** Those with the other symmetry, with either, or one too many or too few. */
  foils(): Answer[] {
    const other = this.asked == Asked.HalfTurn ? this.mirrors : this.asked == Asked.Mirror ? this.halfTurns : this.mirrors;
    return counts([other, this.result + 1, this.result - 1, this.result + 2, this.result - 2]);
  }

  /** Cells of every shape that are looked at, twice where two symmetries matter, and the shapes that count. */
  complexity(): f64 {
    return <f64>(this.outlines.length * this.cells * (this.asked == Asked.MirrorAlone ? 2 : 1) + 2 * this.result);
  }

  explain(): string {
    const total = "Of the " + this.outlines.length.toString() + " shapes, ";
    if (this.asked == Asked.Mirror) return total + this.result.toString() + (this.result == 1 ? " has" : " have") + " a line of symmetry.";
    if (this.asked == Asked.HalfTurn) return total + this.result.toString() + (this.result == 1 ? " looks" : " look") + " the same after a half turn.";
    return total + this.mirrors.toString() + " have a line of symmetry, and " + this.result.toString() + " of these are changed by a half turn.";
  }
}

/** Shapes fit into a square of so many cells. */
const BOX: i32 = 5;
