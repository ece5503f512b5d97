/** Tokens of several classes, and a key that gives the value of each. */
import { Frame } from "../../../../assembly/scene/frame";
import { Paint } from "../../../../assembly/scene/paint";
import { Scene } from "../../../../assembly/scene/scene";

/** One token: its class is its length, its dots, or both. */
export class Token {
  x: f64 = 0;
  y: f64 = 0;

  /** `size` is 0 ... 2 for the lengths; no dots are drawn where there are none. */
  constructor(public size: i32, public dots: i32) {}

  get length(): f64 {
    return LENGTHS[this.size];
  }

  isAlike(other: Token): bool {
    return this.size == other.size && this.dots == other.dots;
  }

  /** Whether the boxes of two tokens keep apart. */
  isClearOf(other: Token): bool {
    return Math.abs(other.x - this.x) > (this.length + other.length) / 2 + APART || Math.abs(other.y - this.y) > HEIGHT + APART;
  }

  draw(scene: Scene, x: f64, y: f64): void {
    const style = scene.style;
    // Dots would be hard to tell on hatching.
    const paint = this.dots == 0 ? style.accentFill() : Paint.fill(style.accent);
    scene.rect(x - this.length / 2, y - HEIGHT / 2, this.length, HEIGHT, paint.edge(style.ink, style.stroke(2)), 4);
    scene.enter(Frame.at(x, y));
    for (let i = 0; i < this.dots; i++) {
      scene.circle(13.0 * (<f64>i - <f64>(this.dots - 1) / 2.0), 0, 5, Paint.fill(style.background).edge(style.ink, style.stroke(1.5)));
    }
    scene.leave();
  }
}

/** Canvas units: height of a token, and what tokens keep from each other. */
export const HEIGHT: f64 = 24;
export const APART: f64 = 7;
/** Lengths of tokens in canvas units; each is at least 1.5 times the one before. */
const LENGTHS: StaticArray<f64> = [36, 58, 90];
