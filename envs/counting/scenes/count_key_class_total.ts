import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";

/** One token: its class is its length, its dots, or both. */
class Token {
  x: f64 = 0;
  y: f64 = 0;

  constructor(public length: i32, public dots: i32) {}
}

/** What do all tokens together come to, when a key gives the value of each class? */
export class CountKeyClassTotal extends Environment {
  private count: i32 = 0;
  private lengths: i32 = 0;
  private dots: i32 = 0;
  private largest: i32 = 0;
  private isByExample: bool = false;
  private hasMinus: bool = false;

  private tokens: Token[] = [];
  /** Values by class: length, then dots. */
  private values: i32[] = [];
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.count = knobs.int("tokens", [4, 5, 6, 8, 9, 11, 12, 13, 16, 19]);
    this.lengths = knobs.int("lengths", [2, 2, 3, 3, 1, 2, 2, 2, 3, 3]);
    this.dots = knobs.int("numbers of dots", [1, 1, 1, 1, 4, 2, 2, 2, 2, 2]);
    this.largest = knobs.int("largest value", [9, 9, 9, 9, 12, 12, 15, 12, 15, 20]);
    this.hasMinus = knobs.from("one class is subtracted", 6);
    this.isByExample = knobs.from("the key shows sums of two tokens", 7);
  }

  sample(rng: Rng): bool {
    const classes = this.lengths * this.dots;
    while (this.values.length < classes) {
      const value = rng.int(1, this.largest);
      if (!this.values.includes(value)) this.values.push(value);
    }
    if (this.hasMinus) {
      const least = rng.int(0, classes - 1);
      this.values[least] = -this.values[least];
    }
    const count = this.count + rng.int(-1, 1);
    this.result = 0;
    for (let i = 0; i < count; i++) {
      const token = new Token(rng.int(0, this.lengths - 1), rng.int(0, this.dots - 1));
      this.result += this.values[this.classOf(token)];
      this.tokens.push(token);
    }
    if (this.result < 0) return false;
    // The longest first, or they find no room.
    this.tokens.sort((a, b) => b.length - a.length);
    for (let i = 0; i < count; i++) {
      if (!this.put(rng, this.tokens[i])) return false;
    }
    rng.shuffle<Token>(this.tokens);
    return true;
  }

  /** Throws a token until its box keeps apart from the boxes before it. */
  private put(rng: Rng, token: Token): bool {
    const half = this.lengthOf(token) / 2;
    for (let throws = 0; throws < THROWS; throws++) {
      token.x = rng.range(EDGE + half, <f64>this.width - EDGE - half);
      token.y = rng.range(this.head + HEIGHT, <f64>this.height - EDGE - HEIGHT / 2);
      let isFree = true;
      for (let i = 0; isFree && this.tokens[i] != token; i++) {
        const other = this.tokens[i];
        isFree = Math.abs(other.x - token.x) > half + this.lengthOf(other) / 2 + APART || Math.abs(other.y - token.y) > HEIGHT + APART;
      }
      if (isFree) return true;
    }
    return false;
  }

  private classOf(token: Token): i32 {
    return token.length * this.dots + token.dots;
  }

  private lengthOf(token: Token): f64 {
    return LENGTHS[this.lengths == 1 ? 1 : this.lengths == 2 ? token.length * 2 : token.length];
  }

  /** Bottom of the key. */
  private get head(): f64 {
    return EDGE + 20 + ROW * <f64>((this.lengths * this.dots + 1) / 2);
  }

  draw(scene: Scene): void {
    const style = scene.style;
    scene.rect(EDGE, EDGE, this.width - 2 * EDGE, this.head - EDGE, Paint.fill(style.surface).edge(style.ink, style.stroke(3)), 8);
    const column = (<f64>this.width - 2 * EDGE) / 2;
    for (let c = 0; c < this.values.length; c++) {
      const x = EDGE + 16 + column * <f64>(c % 2);
      const y = EDGE + 10 + ROW * (<f64>(c / 2) + 0.5);
      this.drawEntry(scene, c, x, y);
    }
    for (let i = 0; i < this.tokens.length; i++) this.drawToken(scene, this.tokens[i], this.tokens[i].x, this.tokens[i].y);
  }

  /** One line of the key: a token and its value, or two tokens and their sum. */
  private drawEntry(scene: Scene, entry: i32, left: f64, y: f64): void {
    const ink = scene.style.ink;
    const token = new Token(entry / this.dots, entry % this.dots);
    let value = this.values[entry];
    let x = left + this.lengthOf(token);
    this.drawToken(scene, token, left + this.lengthOf(token) / 2, y);
    if (this.isByExample && entry > 0) {
      // Every sum is with the first class, whose value stands alone.
      const first = new Token(0, 0);
      value += this.values[0];
      scene.text("+", x + 16, y, TEXT, ink, Align.Centre, Baseline.Middle, scene.style.bold);
      this.drawToken(scene, first, x + 32 + this.lengthOf(first) / 2, y);
      x += 32 + this.lengthOf(first);
    }
    const text = value < 0 ? "= \u2212" + (-value).toString() : "= " + value.toString();
    scene.text(text, x + 10, y, TEXT, ink, Align.Left, Baseline.Middle, scene.style.bold);
  }

  private drawToken(scene: Scene, token: Token, x: f64, y: f64): void {
    const style = scene.style;
    const length = this.lengthOf(token);
    // Dots would be hard to tell on hatching.
    const paint = this.dots == 1 ? style.accentFill() : Paint.fill(style.accent);
    scene.rect(x - length / 2, y - HEIGHT / 2, length, HEIGHT, paint.edge(style.ink, style.stroke(2)), 4);
    if (this.dots == 1) return;
    const dots = token.dots + 1;
    scene.enter(Frame.at(x, y));
    for (let i = 0; i < dots; i++) {
      const at = 17.0 * (<f64>i - <f64>(dots - 1) / 2.0);
      scene.circle(at, 0, 7, Paint.fill(style.background).edge(style.ink, style.stroke(2)));
    }
    scene.leave();
  }

  question(words: Words): string {
    words.set("rule", (this.isByExample ? " Where the key shows two tokens, it gives the sum of their values." : "") + (this.dots == 1 ? "" : " Tokens are of one class when they have the same length and the same number of dots."));
    return words.say([
      "The key at the top gives the value of each class of token. What is the total value of all tokens below the key?{rule}",
      "Add up the values of all tokens below the key. What is the total?{rule}",
      "Use the key to find the value of every token under it. What do they come to together?{rule}",
      "What is the sum of the values of the tokens outside the key?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    return <f64>this.tokens.length * (1.0 + 0.15 * <f64>this.values.length) * (this.isByExample ? 1.3 : 1.0) + (this.hasMinus ? 2.0 : 0.0);
  }

  explain(): string {
    const counts = new Array<i32>(this.values.length);
    counts.fill(0);
    for (let i = 0; i < this.tokens.length; i++) counts[this.classOf(this.tokens[i])]++;
    const parts: string[] = [];
    for (let c = 0; c < counts.length; c++) parts.push(counts[c].toString() + " x " + this.values[c].toString());
    return parts.join(" + ") + " = " + this.result.toString() + ".";
  }
}

/** Canvas units: free room along the edges and between tokens, height of a token and of a line of the key, size of text. */
const EDGE: f64 = 22;
const APART: f64 = 8;
const HEIGHT: f64 = 30;
const ROW: f64 = 52;
const TEXT: f64 = 28;
/** Lengths of tokens; each is at least 1.5 times the one before. */
const LENGTHS: StaticArray<f64> = [48, 76, 118];
const THROWS: i32 = 80;
