/** Keyboards on a screen: where their keys lie, and what is in a field after some taps. */
import { Rng } from "../../random";
import { Bounds } from "../../scene/bounds";
import { Face } from "../../scene/font";
import { Paint } from "../../scene/paint";
import { Align, Baseline, Scene } from "../../scene/scene";
import { Look, tint } from "./look";
import { SIZE } from "./widgets";

/** Keys that write nothing by themselves; letters are numbered from 0, row by row. */
export const enum Key {
  Shift = 26,
  Delete = 27,
  Caps = 28,
  Digits = 29,
  Left = 30,
  Right = 31,
}

export const KEYS: i32 = 32;
export const LETTERS: i32 = 26;
/** The keys of the first row write digits as well. */
export const DIGITS: i32 = 10;
/** Letters of the first two rows. */
const SECOND: i32 = 19;
const NAMES: StaticArray<string> = ["Shift", "Del", "Caps", "123", "←", "→"];
/** Orders in which keyboards come, by rows of ten, nine and seven. */
const LAYOUTS: StaticArray<string> = ["qwertyuiopasdfghjklzxcvbnm", "qwertzuiopasdfghjklyxcvbnm", "azertyuiopqsdfghjklmwxcvbn", "abcdefghijklmnopqrstuvwxyz"];

/** How the keys are ordered. */
export const enum Layout {
  /** As on an English keyboard. */
  English = 0,
  /** As on some keyboard, or by the alphabet. */
  Known = 1,
  Mixed = 2,
}

/** What a field holds and where its cursor is, while keys are tapped. */
export class Field {
  cursor: i32 = 0;
  /** Whether Shift or 123 was tapped last. */
  isShifted: bool = false;
  isDigit: bool = false;
  /** Whether Caps holds. */
  isCapital: bool = false;

  /** The cursor is at the end of what the field holds. */
  constructor(public text: string) {
    this.cursor = text.length;
  }

  /** Taps a key. Shift and 123 are for the next tap; Caps holds until it is tapped again. */
  tap(keyboard: Keyboard, key: i32): void {
    const isShifted = this.isShifted, isDigit = this.isDigit;
    this.isShifted = false;
    this.isDigit = false;
    if (key == Key.Shift) this.isShifted = true;
    else if (key == Key.Digits) this.isDigit = true;
    else if (key == Key.Caps) this.isCapital = !this.isCapital;
    else if (key == Key.Left) this.cursor = max(0, this.cursor - 1);
    else if (key == Key.Right) this.cursor = min(this.text.length, this.cursor + 1);
    else if (key == Key.Delete) {
      if (this.cursor == 0) return;
      this.text = this.text.substring(0, this.cursor - 1) + this.text.substring(this.cursor);
      this.cursor--;
    } else {
      const letter = keyboard.letter(key);
      const written = isDigit ? ((key + 1) % 10).toString() : isShifted || this.isCapital ? letter.toUpperCase() : letter;
      this.text = this.text.substring(0, this.cursor) + written + this.text.substring(this.cursor);
      this.cursor++;
    }
  }
}

export class Keyboard {
  constructor(private letters: string = LAYOUTS[0]) {}

  static draw(rng: Rng, layout: Layout): Keyboard {
    if (layout == Layout.English) return new Keyboard();
    if (layout == Layout.Known) return new Keyboard(LAYOUTS[rng.int(1, LAYOUTS.length - 1)]);
    const order = rng.permutation(LETTERS);
    const letters: string[] = [];
    for (let i = 0; i < LETTERS; i++) letters.push(LAYOUTS[3].charAt(order[i]));
    return new Keyboard(letters.join(""));
  }

  letter(key: i32): string {
    return this.letters.charAt(key);
  }

  /** What stands on a key. */
  name(key: i32): string {
    return key < LETTERS ? this.letter(key) : NAMES[key - LETTERS];
  }

  /** Where a key lies on a keyboard that fills a box with three rows, or with the fourth one of special keys. */
  static keyBox(key: i32, box: Bounds, rows: i32): Bounds {
    const wide = box.width / <f64>DIGITS, high = box.height / <f64>rows;
    let row = 3, at: f64 = 0, span: f64 = 1;
    if (key < DIGITS) {
      row = 0;
      at = <f64>key;
    } else if (key < SECOND) {
      row = 1;
      at = <f64>(key - DIGITS) + 0.5;
    } else if (key < LETTERS) {
      row = 2;
      at = <f64>(key - SECOND) + 1.5;
    } else if (key == Key.Shift || key == Key.Delete) {
      row = 2;
      at = key == Key.Shift ? 0 : 8.5;
      span = 1.5;
    } else if (key == Key.Left || key == Key.Right) {
      at = key == Key.Left ? 5.5 : 7.75;
      span = 2.25;
    } else {
      at = key == Key.Caps ? 0 : 2.75;
      span = 2.75;
    }
    const left = box.left + wide * at, top = box.top + high * <f64>row;
    return new Bounds(left + 3, top + 3, left + wide * span - 3, top + high - 3);
  }

  /** Draws the letters, their digits if there is a key for those, and of the other keys those that are marked in `special`, from Shift on. */
  draw(scene: Scene, look: Look, box: Bounds, rows: i32, special: bool[]): void {
    const style = scene.style;
    for (let key = 0; key < KEYS; key++) {
      if (key >= LETTERS && !special[key - LETTERS]) continue;
      const at = Keyboard.keyBox(key, box, rows);
      scene.rect(at.left, at.top, at.width, at.height, Paint.fill(key < LETTERS ? style.surface : tint(style)).edge(style.soft, style.stroke(2)), look.radius);
      scene.text(this.name(key), at.left + 10, at.bottom - 16, SIZE + 3, style.ink, Align.Left, Baseline.Middle, Face.Bold);
      if (key < DIGITS && special[Key.Digits - LETTERS]) scene.text(((key + 1) % 10).toString(), at.right - 8, at.bottom - 15, SIZE - 3, style.soft, Align.Right, Baseline.Middle, style.face);
    }
  }
}
