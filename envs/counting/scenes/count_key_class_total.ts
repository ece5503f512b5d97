import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { name, pointAtAll } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { canvasFor } from "../../../assembly/kit/marks/canvas";
import { HEIGHT, Token } from "./parts/token";

/** What do all tokens together come to, when a key gives the value of each class? */
export class CountKeyClassTotal extends Environment {
  private count: i32 = 0;
  private lengths: i32 = 0;
  private dots: i32 = 0;
  private largest: i32 = 0;
  private isByExample: bool = false;
  private hasMinus: bool = false;

  /** A token of each class, and its value. */
  private classes: Token[] = [];
  private values: i32[] = [];
  private tokens: Token[] = [];
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.count = knobs.int("tokens", [6, 8, 9, 11, 13, 15, 17, 19, 22, 26]);
    this.lengths = knobs.int("lengths", [2, 2, 3, 3, 1, 2, 2, 2, 3, 3]);
    this.dots = knobs.int("numbers of dots", [1, 1, 1, 1, 4, 2, 2, 2, 2, 2]);
    this.largest = knobs.int("largest value", [5, 6, 7, 9, 9, 12, 12, 12, 15, 19]);
    this.hasMinus = knobs.from("one class is subtracted", 6);
    this.isByExample = knobs.from("the key shows sums of two tokens", 7);
  }

  sample(rng: Rng): bool {
    for (let size = 0; size < this.lengths; size++) {
      for (let dots = 0; dots < this.dots; dots++) {
        this.classes.push(new Token(this.lengths == 1 ? 1 : this.lengths == 2 ? 2 * size : size, this.dots == 1 ? 0 : dots + 1));
      }
    }
    while (this.values.length < this.classes.length) {
      const value = rng.int(1, this.largest);
      if (!this.values.includes(value)) this.values.push(value);
    }
    if (this.hasMinus) {
      const minus = rng.int(0, this.values.length - 1);
      this.values[minus] = -this.values[minus];
    }
    const count = this.count + rng.int(-1, 1);
    for (let i = 0; i < count; i++) {
      // Each class occurs where there are enough tokens: none of the key is idle.
      const c = i < this.classes.length ? i : rng.int(0, this.classes.length - 1);
      this.result += this.values[c];
      this.tokens.push(new Token(this.classes[c].size, this.classes[c].dots));
    }
    return this.result > 0 && this.place(rng);
  }

  /** Other dots on one token, as on one of its length in the key. */
  makeTwin(rng: Rng): bool {
    const token = rng.pick<Token>(this.tokens);
    const other = rng.pick<Token>(this.classes);
    if (other.size != token.size) return false;
    this.result += this.values[this.classOf(other)] - this.values[this.classOf(token)];
    token.dots = other.dots;
    return this.result > 0;
  }

  /** Fixes the canvas and gives every token a place, the longest first; false when there was no room. */
  private place(rng: Rng): bool {
    // A key of sums is wide.
    const isTall = !this.isByExample && rng.chance(0.5);
    const canvas = canvasFor(Math.max(<f64>this.tokens.length * TOKEN_AREA, this.isByExample ? 190000 : 0), EDGE, this.head, isTall);
    this.width = canvas.width;
    this.height = canvas.height;
    this.tokens.sort((a, b) => b.size - a.size);
    for (let i = 0; i < this.tokens.length; i++) if (!this.put(rng, i)) return false;
    this.stretch();
    rng.shuffle<Token>(this.tokens);
    return true;
  }

  /** Throws a token until its box keeps apart from the boxes before it. */
  private put(rng: Rng, index: i32): bool {
    const token = this.tokens[index];
    const half = token.length / 2;
    for (let throws = 0; throws < THROWS; throws++) {
      token.x = rng.range(EDGE + half, <f64>this.width - EDGE - half);
      token.y = rng.range(this.top, <f64>this.height - EDGE - HEIGHT / 2);
      let isFree = true;
      for (let i = 0; isFree && i < index; i++) isFree = token.isClearOf(this.tokens[i]);
      if (isFree) return true;
    }
    return false;
  }

  /** Draws the tokens apart downwards until they reach the lower edge: boxes that keep apart stay apart. */
  private stretch(): void {
    let first = f64.MAX_VALUE, last: f64 = 0;
    for (let i = 0; i < this.tokens.length; i++) {
      first = Math.min(first, this.tokens[i].y);
      last = Math.max(last, this.tokens[i].y);
    }
    const factor = (<f64>this.height - EDGE - HEIGHT / 2 - this.top) / Math.max(1, last - first);
    for (let i = 0; i < this.tokens.length; i++) this.tokens[i].y = this.top + (this.tokens[i].y - first) * factor;
  }

  /** Where the middles of the highest tokens lie. */
  private get top(): f64 {
    return EDGE + this.head + HEIGHT / 2;
  }

  /** Height of the key and of the gap below it. */
  private get head(): f64 {
    return 36 + ROW * <f64>((this.classes.length + 1) / 2);
  }

  private classOf(token: Token): i32 {
    let c = 0;
    while (!this.classes[c].isAlike(token)) c++;
    return c;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    scene.rect(EDGE, EDGE, this.width - 2 * EDGE, this.head - 18, Paint.fill(style.surface).edge(style.ink, style.stroke(3)), 8);
    const column = (<f64>this.width - 2 * EDGE) / 2;
    for (let c = 0; c < this.values.length; c++) this.drawEntry(scene, c, EDGE + 14 + column * <f64>(c % 2), EDGE + 9 + ROW * (<f64>(c / 2) + 0.5));
    for (let i = 0; i < this.tokens.length; i++) {
      scene.tag(i);
      this.tokens[i].draw(scene, this.tokens[i].x, this.tokens[i].y);
    }
    scene.tag(-1);
  }

  /** One line of the key: a token and its value, or two tokens and their sum. */
  private drawEntry(scene: Scene, entry: i32, left: f64, y: f64): void {
    const ink = scene.style.ink;
    const token = this.classes[entry];
    let value = this.values[entry];
    let x = left + token.length;
    token.draw(scene, left + token.length / 2, y);
    if (this.isByExample && entry > 0) {
      // Every sum is with the first class, whose value stands alone.
      const first = this.classes[0];
      value += this.values[0];
      scene.text("+", x + 16, y, TEXT, ink, Align.Centre, Baseline.Middle, scene.style.face);
      first.draw(scene, x + 32 + first.length / 2, y);
      x += 32 + first.length;
    }
    scene.text("= " + signed(value), x + 10, y, TEXT, ink, Align.Left, Baseline.Middle, scene.style.face);
  }

  question(words: Words): string {
    const alike = this.lengths == 1 ? "number of dots" : this.dots == 1 ? "length" : "length and number of dots";
    words.set("rule", (this.isByExample ? " Where the key shows two tokens, it gives the sum of their values." : "") + " What matters is a token's " + alike + ".");
    return words.say([
      "The key at the top gives the values of the tokens. What is the total value of all tokens below the key?{rule}",
      "Add up the values of all tokens below the key. What is the total?{rule}",
      "Use the key to find the value of every token below it. What do they add up to?{rule}",
      "What is the sum of the values of the tokens outside the key?{rule}",
      "How much are the tokens below the key worth in all?{rule}",
      "Each token below scores what the key says. What is the total score?{rule}",
      "Find the combined value of the tokens below the key.{rule}",
      "You collect every token below the key. How many points do you have, going by the key?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** The value beside every token: all of them are needed, and the key. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    for (let i = 0; i < this.tokens.length; i++) name(scene, i, signed(this.values[this.classOf(this.tokens[i])]));
  }

  /** Tokens overlooked, or counted twice; sums of the key taken for values. */
  foils(): Answer[] {
    const first = this.values[this.classOf(this.tokens[0])], second = this.values[this.classOf(this.tokens[1])];
    // On one side of the answer alone, or it would lie in the middle.
    const values: i32[] = this.result % 2 == 0 ? [this.result - first, this.result - first - second] : [this.result + first, this.result + first + second];
    if (this.isByExample) {
      let bySums = this.result;
      for (let i = 0; i < this.tokens.length; i++) if (this.classOf(this.tokens[i]) > 0) bySums += this.values[0];
      values.push(bySums);
    }
    return counts(values);
  }

  /** Every token is looked up among the classes, which have to be worked out where the key shows sums, and its value is added. */
  complexity(): f64 {
    const classes = <f64>this.classes.length;
    return <f64>this.tokens.length * (2.0 + 0.25 * classes + (this.hasMinus ? 0.5 : 0.0)) + (this.isByExample ? 4.0 * classes : 0.0);
  }

  explain(): string {
    const often = new Array<i32>(this.values.length).fill(0);
    for (let i = 0; i < this.tokens.length; i++) often[this.classOf(this.tokens[i])]++;
    const parts: string[] = [];
    for (let c = 0; c < often.length; c++) {
      if (often[c] > 0) parts.push(often[c].toString() + " \u00d7 " + (this.values[c] < 0 ? "(" + signed(this.values[c]) + ")" : signed(this.values[c])));
    }
    return parts.join(" + ") + " = " + this.result.toString() + ".";
  }
}

function signed(value: i32): string {
  return value < 0 ? "\u2212" + (-value).toString() : value.toString();
}

/** Canvas units: free room along the edges, height of a line of the key, size of text. */
const EDGE: f64 = 22;
const ROW: f64 = 40;
const TEXT: f64 = 23;
/** Area that a token needs, in square units. */
const TOKEN_AREA: f64 = 7500;
const THROWS: i32 = 80;
