import { Answer } from "../../../assembly/answer/answer";
import { MappingAnswer } from "../../../assembly/answer/mapping";
import { Board } from "../../../assembly/kit/ui/board";
import { Look } from "../../../assembly/kit/ui/look";
import { Control, Section, Setting, Spec, Subject } from "../../../assembly/kit/ui/settings";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Bounds } from "../../../assembly/scene/bounds";
import { Scene } from "../../../assembly/scene/scene";
import { highlight, pointAtAll } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { EDGE, Screen, settingsHeight } from "./family";

/** Of what has changed, one in so many at most is a switch, which has only one other value. */
const SWITCHES: i32 = 3;

/** Where the tags of the second window begin. */
const SECOND: i32 = 1000;

/** Which settings differ between two states of a window, and what are they now? */
export class UiStateDiff extends Screen {
  private columns: i32 = 0;
  private rows: i32 = 0;
  private each: i32 = 0;
  private least: i32 = 0;
  private most: i32 = 0;
  private isMoved: bool = false;
  private isMixed: bool = false;

  private before: Board | null = null;
  private after: Board | null = null;
  /** Changed settings of the second window: a section and a place in it, in turn. */
  private changed: i32[] = [];

  configure(knobs: Knobs): void {
    this.columns = knobs.int("columns of sections", [1, 1, 1, 1, 2, 2, 2, 2, 2, 2]);
    this.rows = knobs.int("rows of sections", [1, 1, 2, 2, 1, 2, 2, 2, 3, 3]);
    this.each = knobs.int("settings in a section", [4, 6, 4, 6, 6, 4, 5, 6, 4, 4]);
    this.least = knobs.int("fewest changes", [2, 2, 2, 2, 3, 3, 4, 4, 5, 7]);
    this.most = knobs.int("most changes", [3, 3, 3, 4, 4, 5, 5, 6, 6, 9]);
    this.isMoved = knobs.from("sections in another order", 5);
    this.isMixed = knobs.from("settings in another order", 7);
  }

  sample(rng: Rng): bool {
    const subject = Subject.draw(rng), count = this.columns * this.rows;
    const old = subject.sections(rng, count), now: Section[] = [];
    const specs = rng.shuffle<Spec>(subject.draw(rng, this.each));
    for (let i = 0; i < count; i++) {
      now.push(new Section(old[i].title));
      for (let k = 0; k < specs.length; k++) {
        const setting = new Setting(specs[k], rng.int(0, specs[k].count - 1));
        old[i].settings.push(setting);
        now[i].settings.push(setting.copy());
      }
    }
    if (!this.change(rng, now)) return false;
    const order = this.isMoved ? rng.shuffle<Section>(now.slice(0)) : now;
    if (this.isMixed) for (let i = 0; i < count; i++) rng.shuffle<Setting>(order[i].settings);
    this.find(old, order);
    this.width = this.columns == 1 ? 672 : 1120;
    this.height = settingsHeight(this.rows, this.each);
    const look = Look.draw(rng.split("look")), wide = (<f64>this.width - 3 * EDGE) / 2;
    this.before = new Board(look, "Before", old, this.columns, new Bounds(EDGE, EDGE, EDGE + wide, <f64>this.height - EDGE));
    this.after = new Board(look, "After", order, this.columns, new Bounds(2 * EDGE + wide, EDGE, <f64>this.width - EDGE, <f64>this.height - EDGE), SECOND);
    return true;
  }

  /** Gives some settings other values; false where too many of them would be switches. */
  private change(rng: Rng, sections: Section[]): bool {
    const count = rng.int(this.least, this.most);
    const places = rng.sample(count, sections.length * this.each);
    let switches = 0;
    for (let i = 0; i < count; i++) {
      const setting = sections[places[i] / this.each].settings[places[i] % this.each];
      setting.value = (setting.value + rng.int(1, setting.spec.count - 1)) % setting.spec.count;
      switches += <i32>(setting.spec.control == Control.Switch);
    }
    return switches * SWITCHES <= count;
  }

  /** Notes where the changes are in the second window. */
  private find(old: Section[], now: Section[]): void {
    for (let i = 0; i < now.length; i++) {
      for (let k = 0; k < this.each; k++) {
        const setting = now[i].settings[k];
        for (let b = 0; b < old.length; b++) {
          if (old[b].title != now[i].title || old[b].settings[old[b].find(setting.spec)].value == setting.value) continue;
          this.changed.push(i);
          this.changed.push(k);
        }
      }
    }
  }

  draw(scene: Scene): void {
    this.before!.draw(scene);
    this.after!.draw(scene);
  }

  question(words: Words): string {
    return words.say([
      "What has changed from the window on the left to the one on the right? Give each changed setting with its new value.", "Compare the two states of the window, and list every setting that is different now, with the value that it has now.", "Somebody has been at the settings. Which of them did they change, and to what?",
      "Two screenshots of one window: which settings differ, and what are they in the second?", "Spot the differences between the settings before and after, and name the new values.", "List all changes of settings between Before and After, each with the value after the change.", "Which settings were changed? Say what each of them is set to afterwards.",
      "Write a log of the changes: every setting that is not what it was, and what it is at the end.",
    ]) + " Call a setting by its section and its name, as in \"Section Name: value\"; a switch is on or off" + (this.isMoved ? ", and where something stands does not matter." : ".");
  }

  private name(i: i32): string {
    const section = this.after!.sections[this.changed[i]];
    return section.title + " " + section.settings[this.changed[i + 1]].name;
  }

  private value(i: i32): string {
    return this.after!.sections[this.changed[i]].settings[this.changed[i + 1]].text;
  }

  answer(): Answer {
    const names: string[] = [], values: string[] = [];
    for (let i = 0; i < this.changed.length; i += 2) {
      names.push(this.name(i));
      values.push(this.value(i));
    }
    return new MappingAnswer(names, values);
  }

  /** Every setting is looked up in the other window, which takes longer where it stands elsewhere, and each change is written down. */
  complexity(): f64 {
    return <f64>(this.columns * this.rows * this.each * (this.isMixed ? 4 : this.isMoved ? 3 : 2) + (3 * this.changed.length) / 2);
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.changed.length; i += 2) parts.push(this.name(i) + ": " + this.value(i));
    return "Changed: " + parts.join(", ") + ".";
  }

  /** Tints what has changed in the second window. Whatever is missing would be a change: everything is evidence. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    const after = this.after!;
    for (let i = 0; i < this.changed.length; i += 2) highlight(scene, after.settingTag(this.changed[i], this.changed[i + 1]));
  }
}
