import { Answer } from "../../../assembly/answer/answer";
import { LabelAnswer } from "../../../assembly/answer/label";
import { Setting, Spec, Subject } from "../../../assembly/kit/ui/settings";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { highlight, name, point } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { SettingsScreen } from "./family";
import { Described } from "./parts/described";

/** The share of the other sections that take the value from another one, too. */
const SHARED: f64 = 0.25;

/** Which value has a setting in one of many sections, where some take theirs over from others? */
export class UiValueRead extends SettingsScreen {
  private columns: i32 = 0;
  private rows: i32 = 0;
  private each: i32 = 0;
  private conditions: i32 = 0;
  private depth: i32 = 0;
  private isMixed: bool = false;

  private spec: Spec | null = null;
  /** The section that is asked about, those that it takes its value from, and at last the one that has it. */
  private chain: i32[] = [];
  private described: Described | null = null;

  configure(knobs: Knobs): void {
    this.columns = knobs.int("columns of sections", [2, 2, 2, 3, 3, 3, 4, 4, 4, 4]);
    this.rows = knobs.int("rows of sections", [1, 1, 3, 2, 2, 2, 2, 3, 3, 3]);
    this.each = knobs.int("settings in a section", [4, 5, 4, 5, 5, 5, 5, 4, 4, 4]);
    this.isMixed = knobs.from("settings in another order in each section", 2);
    this.depth = knobs.int("sections that a value is taken over from", [0, 0, 1, 1, 1, 2, 2, 2, 3, 4]);
    this.conditions = knobs.int("conditions that tell the section", [0, 0, 0, 0, 1, 1, 1, 2, 2, 3]);
  }

  sample(rng: Rng): bool {
    const subject = Subject.draw(rng), count = this.columns * this.rows;
    const sections = subject.sections(rng, count);
    const specs = subject.draw(rng, this.each);
    this.spec = specs[0];
    for (let i = 0; i < count; i++) {
      const own = specs.slice(0);
      if (this.isMixed) rng.shuffle<Spec>(own);
      for (let k = 0; k < own.length; k++) sections[i].settings.push(new Setting(own[k], rng.int(0, own[k].count - 1)));
    }
    const order = rng.permutation(count);
    this.chain = order.slice(0, this.depth + 1);
    if (this.conditions > 0) {
      const told = rng.shuffle<Spec>(specs.slice(1)).slice(0, this.conditions);
      this.described = Described.among(rng, sections, [order[0]], told);
    }
    this.lay(rng, subject.window, sections, this.columns, this.each);
    // A section takes its value from one that comes later in the order, so that there is no circle.
    for (let i = 0; i + 1 < count && this.depth > 0; i++) {
      if (i < this.depth) this.setting(order[i]).source = sections[order[i + 1]];
      else if (i > this.depth && rng.chance(SHARED)) this.setting(order[i]).source = sections[order[rng.int(i + 1, count - 1)]];
    }
    // No other section has the same value of its own, which one could come upon by chance.
    const last = this.setting(this.chain[this.depth]);
    for (let i = 0; i < count; i++) {
      const other = this.setting(i);
      if (other !== last && other.value == last.value) other.value = (other.value + rng.int(1, other.spec.count - 1)) % other.spec.count;
    }
    const described = this.described;
    return described === null || !described.text().includes(this.value);
  }

  /** The setting that is asked about, in a section. */
  private setting(section: i32): Setting {
    const own = this.sections[section];
    return own.settings[own.find(this.spec!)];
  }

  private get value(): string {
    return this.setting(this.chain[this.depth]).text;
  }

  question(words: Words): string {
    const described = this.described;
    const where = described === null ? "the section " + this.sections[this.chain[0]].title : "the section where " + described.text();
    const asked = words.set("setting", this.spec!.name).set("where", where).say([
      "What is {setting} set to in {where}?", "Read the value of {setting} in {where}.", "Which value does {setting} have in {where}?", "Somebody wants to know {setting} in {where}. What do you tell them?", "In {where}, what is the value of {setting}?",
      "Find {where} and say which value {setting} has there.", "Look up {setting} for {where}.", "Give the value of {setting} that holds in {where}.",
    ]);
    return asked + (this.depth > 0 ? " An entry such as \"= Title\" means the same value as in the section with that title." : "");
  }

  answer(): Answer {
    const value = this.value, space = value.indexOf(" ");
    return new LabelAnswer(value, [], space < 0 ? [] : [value.substring(0, space), value]);
  }

  /** Settings that the window holds, for each condition a value read in every section, and each section that is gone on to. */
  complexity(): f64 {
    const count = this.sections.length;
    return <f64>(count * this.each + this.conditions * count + 4 * this.depth);
  }

  explain(): string {
    const way: string[] = [];
    for (let i = 0; i < this.chain.length; i++) way.push(this.sections[this.chain[i]].title);
    return this.spec!.name + " is " + this.value + (this.depth > 0 ? ", found by way of " + way.join(", ") : "") + ".";
  }

  /** Shows what tells the section, and numbers the entries on the way to the value. */
  solution(scene: Scene): void {
    const board = this.board, described = this.described;
    if (described !== null) {
      const places = described.places(this.sections[this.chain[0]]);
      for (let i = 0; i < places.length; i++) highlight(scene, board.settingTag(this.chain[0], places[i]));
    }
    for (let i = 0; i < this.chain.length; i++) {
      point(scene, board.titleTag(this.chain[i]));
      const tag = board.settingTag(this.chain[i], this.sections[this.chain[i]].find(this.spec!));
      highlight(scene, tag);
      name(scene, tag, (i + 1).toString());
    }
  }
}
