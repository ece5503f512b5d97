import { Answer } from "../../../assembly/answer/answer";
import { LabelAnswer } from "../../../assembly/answer/label";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { textWidth } from "../../../assembly/scene/font";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";

/** Mirrored, upside down or turned by half a turn, none of these looks like another one of them. */
const PLAIN: string = "ABCDEHKTUXY";
/** These look different in all four positions, so that one of them tells how the whole was flipped. */
const TELLING: string = "FGLPR4Q";

/** What does the string read that was mirrored, flipped upside down or turned, as a whole or character by character? */
export class MirrorTextRead extends Environment {
  private length: i32 = 0;
  private isByCharacter: bool = false;
  private isWhole: bool = false;
  private tilt: i32 = 0;
  private isMirrorOnly: bool = false;
  private lines: i32 = 1;

  private text: string = "";
  /** Positions as bits: 1 left and right swapped, 2 top and bottom swapped. */
  private whole: i32 = 0;
  private single: i32[] = [];
  private angle: i32 = 0;

  configure(knobs: Knobs): void {
    this.length = knobs.int("characters", [4, 4, 5, 5, 6, 7, 8, 8, 10, 12]);
    this.lines = knobs.int("lines", [1, 1, 1, 1, 1, 1, 1, 2, 2, 2]);
    const whole = knobs.word("whole string", [
      "mirrored", "any position", "any position", "any position", "as it is", "as it is", "any position", "any position", "any position", "any position",
    ]);
    this.isMirrorOnly = whole == "mirrored";
    this.isWhole = whole != "as it is";
    this.isByCharacter = knobs.from("each character in a position of its own", 4);
    this.tilt = knobs.int("degrees the string may be tilted", [0, 0, 0, 25, 0, 20, 20, 15, 20, 25]);
  }

  sample(rng: Rng): bool {
    const parts: string[] = [];
    // At least two characters tell how the whole was flipped.
    for (let i = 0; i < this.length; i++) parts.push(i < 2 || rng.chance(0.4) ? TELLING.charAt(rng.int(0, TELLING.length - 1)) : PLAIN.charAt(rng.int(0, PLAIN.length - 1)));
    rng.shuffle<string>(parts);
    this.text = parts.join("");
    this.whole = !this.isWhole ? 0 : this.isMirrorOnly ? 1 : rng.int(1, 3);
    for (let i = 0; i < this.length; i++) this.single.push(this.isByCharacter ? rng.int(0, 3) : 0);
    this.angle = this.tilt == 0 ? 0 : rng.int(this.tilt / 3, this.tilt) * (rng.chance(0.5) ? 1 : -1);
    return true;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const inLine = this.length / this.lines;
    const pitch = Math.min(120, Math.min(560.0 / <f64>inLine, 640.0 / (<f64>inLine + <f64>this.lines)));
    // A tilted character needs more room than its width.
    const size = pitch * (this.tilt > 0 ? 0.84 : 1.05);
    const width = pitch * <f64>inLine;
    const height = pitch * 1.35 * <f64>this.lines;
    scene.enter(flipped(Frame.at(336, 336).turned(<f64>this.angle), this.whole));
    scene.rect(-width / 2 - 12, -height / 2 - 12, width + 24, height + 24, Paint.fill(style.surface).edge(style.soft, style.stroke(3)), 8);
    for (let i = 0; i < this.length; i++) {
      const x = (<f64>(i % inLine) + 0.5) * pitch - width / 2;
      const y = (<f64>(i / inLine) + 0.5) * pitch * 1.35 - height / 2;
      scene.enter(flipped(Frame.at(x, y), this.single[i]));
      scene.text(this.text.charAt(i), 0, 0, Math.min(size, (pitch / textWidth("M", 1, true)) * 1.05), style.ink, Align.Centre, Baseline.Middle, true);
      scene.leave();
    }
    if (this.isMarked) {
      const x = -width / 2 - 6;
      const y = -height / 2 - 6;
      scene.polygon([x, y, x + 24, y, x, y + 24], style.accentFill());
    }
    scene.leave();
  }

  /** Where every character may stand in any position, nothing else tells on which side the string begins. */
  private get isMarked(): bool {
    return this.isWhole && this.isByCharacter;
  }

  question(words: Words): string {
    const rules: string[] = [];
    if (this.isByCharacter) {
      rules.push("Each character may have been mirrored left to right, flipped upside down, or turned by 180 degrees, in its own place: the order of the characters stayed.");
    }
    if (this.isWhole) {
      rules.push(
        this.isMirrorOnly
          ? "The whole string is seen in a mirror: left and right are swapped."
          : "The frame with the whole string was " + (this.isByCharacter ? "then " : "") + "mirrored left to right, flipped upside down, or turned by 180 degrees.",
      );
    }
    if (this.isMarked) rules.push("The small triangle marks the corner in which the string begins.");
    if (this.lines > 1) rules.push("The string has two lines; write them one after the other.");
    if (this.tilt > 0) rules.push("The frame may be tilted a little.");
    rules.push("The characters are capital letters and the digit 4.");
    return words
      .set("rules", rules.join(" "))
      .say([
        "What was the original string? {rules}",
        "Read the original string and write it without spaces. {rules}",
        "Write down the string as it was before. {rules}",
        "Which string was it originally? {rules}",
      ]);
  }

  answer(): Answer {
    return LabelAnswer.string(this.text);
  }

  complexity(): f64 {
    let moved = 0;
    for (let i = 0; i < this.length; i++) moved += <i32>(this.single[i] != 0);
    return <f64>(2 * this.length + moved) + (this.whole == 0 ? 0.0 : this.isMirrorOnly ? 1.0 : 3.0) + (this.isByCharacter && this.whole > 0 ? 3.0 : 0.0) + 0.1 * <f64>this.tilt + 2.0 * <f64>(this.lines - 1);
  }

  explain(): string {
    const names: string[] = ["not moved", "mirrored left to right", "flipped upside down", "turned by 180 degrees"];
    return "The string is " + this.text + "; as a whole it was " + names[this.whole] + ".";
  }
}

/** The frame with left and right swapped (bit 1) and top and bottom swapped (bit 2). */
function flipped(frame: Frame, position: i32): Frame {
  if (position == 0) return frame;
  if (position == 1) return frame.mirrored();
  return position == 2 ? frame.turned(180).mirrored() : frame.turned(180);
}
