import { Answer } from "../../../assembly/answer/answer";
import { LabelAnswer } from "../../../assembly/answer/label";
import { DIGITS, Field, Key, Keyboard, KEYS, Layout, LETTERS } from "../../../assembly/kit/ui/keyboard";
import { Look } from "../../../assembly/kit/ui/look";
import { drawLabel, SIZE } from "../../../assembly/kit/ui/widgets";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Bounds } from "../../../assembly/scene/bounds";
import { Face, textWidth } from "../../../assembly/scene/font";
import { inkOn, Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { note, point } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { EDGE, Screen } from "./family";

const LAYOUTS: StaticArray<string> = ["English", "of another country", "mixed"];
/** Height of the field with what is written, and radius of the disc of a tap, in canvas units. */
const FIELD: f64 = 50;
const DISC: f64 = 11.5;
/** Taps on one key at most: more discs have no room on it. */
const MOST: i32 = 2;
/** The share of further taps on keys that write nothing by themselves, as far as there are any. */
const SPECIAL: f64 = 0.15;

/** Tries for the taps on one keyboard. */
const TRIES: i32 = 20;

/** Which text is in the field after the numbered taps on a screen keyboard? */
export class UiKeyboardTyped extends Screen {
  private count: i32 = 0;
  private layout: Layout = Layout.English;
  /** Of each key from Shift on, whether it is there. */
  private special: bool[] = [];
  private before: i32 = 0;

  private look: Look = new Look();
  private keyboard: Keyboard = new Keyboard();
  private text: string = "";
  private taps: i32[] = [];
  private typed: string = "";

  configure(knobs: Knobs): void {
    this.count = knobs.int("taps", [3, 4, 5, 6, 7, 8, 9, 10, 12, 14]);
    this.layout = <Layout>knobs.choice("order of the keys", LAYOUTS, [0, 0, 1, 1, 2, 2, 2, 2, 2, 2]);
    const shift = knobs.from("Shift", 2), remove = knobs.from("Del", 3), digits = knobs.from("digits", 5), caps = knobs.from("Caps", 7), arrows = knobs.from("arrows", 8);
    this.special = [shift, remove, caps, digits, arrows, arrows];
    this.before = knobs.int("characters in the field at first", [0, 0, 0, 0, 0, 0, 3, 3, 4, 4]);
  }

  sample(rng: Rng): bool {
    this.width = 672;
    this.height = 448;
    this.look = Look.draw(rng.split("look"));
    this.keyboard = Keyboard.draw(rng, this.layout);
    for (let i = 0; i < this.before; i++) this.text += this.keyboard.letter(rng.int(0, LETTERS - 1));
    for (let i = 0; i < TRIES; i++) if (this.tap(rng)) return true;
    return false;
  }

  /** Draws the taps; false where one of them would be for nothing. Each key that writes nothing by itself is tapped at least once, but for one of the arrows. */
  private tap(rng: Rng): bool {
    const planned = new Array<i32>(this.count).fill(-1);
    const places = rng.sample(this.count - 1, this.count - 1);
    for (let key = <i32>Key.Shift; key < Key.Right; key++) if (this.special[key - LETTERS]) planned[places.pop()] = key;
    const used = new StaticArray<i32>(KEYS);
    const field = new Field(this.text);
    this.taps = [];
    for (let i = 0; i < this.count; i++) {
      const key = planned[i] < 0 ? this.drawKey(rng, field) : planned[i];
      if (used[key] == MOST || !this.isSensible(field, key)) return false;
      used[key]++;
      field.tap(this.keyboard, key);
      this.taps.push(key);
    }
    this.typed = field.text;
    return this.typed.length > 1;
  }

  /** Any key that is there; after 123 one with a digit, after Shift a letter. */
  private drawKey(rng: Rng, field: Field): i32 {
    if (field.isDigit) return rng.int(0, DIGITS - 1);
    if (field.isShifted || this.taps.length == this.count - 1 || !rng.chance(SPECIAL)) return rng.int(0, LETTERS - 1);
    const key = rng.int(LETTERS, KEYS - 1);
    return this.special[key - LETTERS] ? key : rng.int(0, LETTERS - 1);
  }

  /** Whether a key does something, and nothing before it was for nothing. */
  private isSensible(field: Field, key: i32): bool {
    if (key < LETTERS) return true;
    if (field.isDigit || field.isShifted) return false;
    if (key == Key.Delete || key == Key.Left) return field.cursor > 0;
    if (key == Key.Right) return field.cursor < field.text.length;
    // What Caps makes capital, Shift would make no other; Caps twice in a row is nothing.
    return key == Key.Caps ? this.taps.length == 0 || this.taps[this.taps.length - 1] != Key.Caps : key != Key.Shift || !field.isCapital;
  }

  private get keys(): Bounds {
    const box = this.windowBox;
    return new Bounds(box.left, box.top + FIELD + 10, box.right, box.bottom);
  }

  /** Of keys: the fourth has Caps, 123 and the arrows. */
  private get rows(): i32 {
    return this.special[Key.Caps - LETTERS] || this.special[Key.Digits - LETTERS] ? 4 : 3;
  }

  draw(scene: Scene): void {
    const style = scene.style, box = this.windowBox, keys = this.keys;
    scene.tag(-1);
    scene.rect(EDGE, EDGE, box.width, FIELD, Paint.fill(style.surface).edge(style.soft, style.stroke(2)), this.look.radius);
    if (this.text != "") drawLabel(scene, this.text, EDGE + 14, EDGE + FIELD / 2, true, Face.Bold);
    const cursor = EDGE + 17 + textWidth(this.text, SIZE, Face.Bold);
    scene.line(cursor, EDGE + 13, cursor, EDGE + FIELD - 13, Paint.line(style.accent, style.stroke(2)));
    this.keyboard.draw(scene, this.look, keys, this.rows, this.special);
    const used = new StaticArray<i32>(KEYS);
    for (let i = 0; i < this.taps.length; i++) {
      const key = this.taps[i], at = Keyboard.keyBox(key, keys, this.rows);
      const x = at.right - DISC - 4 - <f64>used[key] * (2 * DISC + 2), y = at.top + DISC + 4;
      used[key]++;
      scene.tag(i);
      scene.circle(x, y, DISC, Paint.fill(style.accent));
      scene.text((i + 1).toString(), x, y, 13, inkOn(style.accent), Align.Centre, Baseline.Middle, Face.Bold);
    }
    scene.tag(-1);
  }

  question(words: Words): string {
    const asked = words.say([
      "Which text is in the field after these taps?", "The keys are tapped in the order of the numbers. What does the field say in the end?", "Someone taps the numbered keys one after the other. What have they got in the field at the end?",
      "Read off the taps in order, and give the text that they leave in the field.", "What is written in the field once all numbered taps are done?", "Follow the taps 1, 2, 3 and so on. Which text results?", "Type along with the numbered taps: what ends up in the field?",
      "Write out the contents of the field after the last tap.",
    ]);
    const rules: string[] = [];
    if (this.special[0]) rules.push("Shift makes the next letter a capital");
    if (this.special[2]) rules.push("Caps makes all letters capitals until it is tapped again");
    if (this.special[3]) rules.push("after 123, the next key writes the digit that is on it");
    if (this.special[1]) rules.push("Del removes the character before the cursor");
    if (this.special[4]) rules.push("the arrows move the cursor by one character");
    const text = asked + (rules.length > 0 ? " " + rules.join("; ") + "." : "") + (this.before > 0 ? " The field holds some letters at first, with the cursor behind them." : "");
    return text + (this.special[0] ? " Letters are small otherwise." : " All letters are small.");
  }

  answer(): Answer {
    return LabelAnswer.string(this.typed, true);
  }

  /** Keys that are found, one by one where their order is not known, and what the special ones change. */
  complexity(): f64 {
    let work = this.taps.length * (this.layout == Layout.Mixed ? 2 : 1) + this.before;
    for (let i = 0; i < this.taps.length; i++) if (this.taps[i] >= LETTERS) work += this.taps[i] >= Key.Left ? 3 : 1;
    return <f64>work;
  }

  explain(): string {
    const names: string[] = [];
    for (let i = 0; i < this.taps.length; i++) names.push(this.keyboard.name(this.taps[i]));
    return "The taps are " + names.join(" ") + ", and the field says " + this.typed + ".";
  }

  solution(scene: Scene): void {
    for (let i = 0; i < this.taps.length; i++) point(scene, i);
    note(scene, this.typed);
  }
}
