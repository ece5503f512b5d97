import { Answer } from "../../../assembly/answer/answer";
import { LabelAnswer } from "../../../assembly/answer/label";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { textWidth } from "../../../assembly/scene/font";
import { Face } from "../../../assembly/scene/font";
import { cosine, Frame, sine } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { note, pointAtAll } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";

/** Mirrored, upside down or turned by half a turn, none of these looks like another one of them. */
const PLAIN: string = "ABCDEHKTUXY";
/** These look different in all four positions, so that one of them tells how the whole was flipped. */
const TELLING: string = "FGLPR4Q";

/** What does the string read that was mirrored, flipped upside down or turned, as a whole or character by character? */
export class MirrorTextRead extends Environment {
  private length: i32 = 0;
  private isByCharacter: bool = false;
  private tilt: i32 = 0;
  private isMirrorOnly: bool = false;
  private lines: i32 = 1;

  private text: string = "";
  /** Positions as bits: 1 left and right swapped, 2 top and bottom swapped. */
  private whole: i32 = 0;
  private single: i32[] = [];
  private angle: i32 = 0;

  configure(knobs: Knobs): void {
    this.length = knobs.int("characters", [4, 4, 5, 5, 6, 8, 8, 10, 12, 14]);
    this.lines = knobs.int("lines", [1, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
    this.isMirrorOnly = knobs.flag("mirrored in any case", [true, false, false, false, false, false, false, false, false, false]);
    this.isByCharacter = knobs.from("each character in a position of its own", 4);
    this.tilt = knobs.int("degrees the string may be tilted", [0, 0, 0, 20, 0, 0, 20, 15, 20, 25]);
  }

  sample(rng: Rng): bool {
    this.width = this.length > 5 || this.tilt > 0 ? 672 : 448;
    this.height = this.lines > 1 && this.tilt > 0 ? 672 : this.width == 672 ? 448 : 224;
    // Two lines may stand as they are; of one line, that would be no task.
    this.whole = this.isMirrorOnly ? 1 : rng.int(this.lines > 1 ? 0 : 1, 3);
    const parts: string[] = [];
    // At least two characters tell how the whole was flipped.
    for (let i = 0; i < this.length; i++) parts.push(i < 2 || rng.chance(0.4) ? TELLING.charAt(rng.int(0, TELLING.length - 1)) : PLAIN.charAt(rng.int(0, PLAIN.length - 1)));
    rng.shuffle<string>(parts);
    this.text = parts.join("");
    for (let i = 0; i < this.length; i++) this.single.push(this.isByCharacter ? rng.int(0, 3) : 0);
    this.angle = this.tilt == 0 ? 0 : rng.int(this.tilt / 3, this.tilt) * (rng.chance(0.5) ? 1 : -1);
    return true;
  }

  /** Another character in one place, of those that tell how they stand or of the others. */
  makeTwin(rng: Rng): bool {
    const place = rng.int(0, this.length - 1);
    const pool = TELLING.includes(this.text.charAt(place)) ? TELLING : PLAIN;
    this.text = this.text.substring(0, place) + pool.charAt(rng.int(0, pool.length - 1)) + this.text.substring(place + 1);
    return true;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const inLine = this.length / this.lines;
    const c = cosine(<f64>abs(this.angle)), s = sine(<f64>abs(this.angle));
    // The frame with its margins, tilted, fits the canvas.
    const room = 24.0 * (c + s) + 20;
    const tall = 1.35 * <f64>this.lines;
    const pitch = Math.min((<f64>this.width - room) / (<f64>inLine * c + tall * s), (<f64>this.height - room) / (<f64>inLine * s + tall * c));
    // A tilted character needs more room than its width.
    const size = pitch * (this.tilt > 0 ? 0.84 : 1.05);
    const width = pitch * <f64>inLine;
    const height = pitch * 1.35 * <f64>this.lines;
    scene.enter(flipped(Frame.at(<f64>this.width / 2, <f64>this.height / 2).turned(<f64>this.angle), this.whole));
    scene.rect(-width / 2 - 12, -height / 2 - 12, width + 24, height + 24, Paint.fill(style.surface).edge(style.soft, style.stroke(3)), 8);
    for (let i = 0; i < this.length; i++) {
      const x = (<f64>(i % inLine) + 0.5) * pitch - width / 2;
      const y = (<f64>(i / inLine) + 0.5) * pitch * 1.35 - height / 2;
      scene.enter(flipped(Frame.at(x, y), this.single[i]));
      scene.text(this.text.charAt(i), 0, 0, Math.min(size, (pitch / textWidth("M", 1, Face.Bold)) * 1.05), style.ink, Align.Centre, Baseline.Middle, true);
      scene.leave();
    }
    // Where every character may stand in any position, nothing else tells where the string begins.
    if (this.isByCharacter) {
      const x = -width / 2 - 6;
      const y = -height / 2 - 6;
      scene.polygon([x, y, x + 24, y, x, y + 24], style.accentFill());
    }
    scene.leave();
  }

  question(words: Words): string {
    const rules: string[] = [];
    if (this.isByCharacter) {
      rules.push("First each character stayed in its place, and may have been mirrored left to right, turned upside down like a reflection in water, or rotated by 180 degrees.");
    }
    if (this.isMirrorOnly) rules.push("You see the string in a mirror.");
    else {
      rules.push((this.isByCharacter ? "Then the whole frame was " : "The whole string was ") + (this.lines > 1 ? "left as it was, " : "") + "mirrored left to right, mirrored top to bottom, or rotated by 180 degrees.");
    }
    if (this.isByCharacter) rules.push("The small triangle marks the corner in which the string begins.");
    if (this.lines > 1) rules.push("The string runs over two lines; write them one after the other.");
    if (this.tilt > 0) rules.push("The frame may hang a little askew.");
    rules.push("There are only capital letters and the digit 4.");
    return words
      .set("rules", rules.join(" "))
      .say([
        "What was the original string? {rules}",
        "Read the string as it was before, and write it without spaces. {rules}",
        "Restore the string. {rules}",
        "This is not how the string was written. How was it written? {rules}",
        "Which characters, in their proper order, did the string have before anything was done to it? {rules}",
        "Undo what happened to this string and type it out. {rules}",
        "A string of characters was mirrored or rotated. Decipher it. {rules}",
        "Can you still read this? Give the text in its normal form. {rules}",
      ]);
  }

  answer(): Answer {
    return LabelAnswer.string(this.text);
  }

  /** The string backwards, with two characters exchanged, and both: each is as much like the others as the right one is. */
  foils(): Answer[] {
    const exchanged = this.text.charAt(0) + this.text.charAt(2) + this.text.charAt(1) + this.text.substring(3);
    const texts: string[] = [backwards(this.text), exchanged, backwards(exchanged)];
    const foils: Answer[] = [];
    for (let i = 0; i < texts.length; i++) foils.push(LabelAnswer.string(texts[i]));
    return foils;
  }

  /** All characters matter; the string is written as it was. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    note(scene, this.text);
  }

  /** Two for each character and one more where it was moved on its own, three where order and direction have to be found, and one for each eight degrees of tilt. */
  complexity(): f64 {
    let moved = 0;
    for (let i = 0; i < this.length; i++) moved += <i32>(this.single[i] != 0);
    return <f64>(2 * this.length + moved) + (this.isMirrorOnly ? 1.0 : 3.0) + <f64>abs(this.angle) / 8.0 + 2.0 * <f64>(this.lines - 1);
  }

  explain(): string {
    const names: string[] = ["left as it was", "mirrored left to right", "mirrored top to bottom", "rotated by 180 degrees"];
    return "The string is " + this.text + "; as a whole it was " + names[this.whole] + ".";
  }
}

function backwards(text: string): string {
  return text.split("").reverse().join("");
}

/** The frame with left and right swapped (bit 1) and top and bottom swapped (bit 2). */
function flipped(frame: Frame, position: i32): Frame {
  if (position == 0) return frame;
  if (position == 1) return frame.mirrored();
  return position == 2 ? frame.turned(180).mirrored() : frame.turned(180);
}
