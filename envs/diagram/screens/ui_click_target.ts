import { Answer } from "../../../assembly/answer/answer";
import { PointAnswer } from "../../../assembly/answer/point";
import { Step } from "../../../assembly/kit/ui/board";
import { iconName, ICONS } from "../../../assembly/kit/ui/icons";
import { Control, Section, Setting, Spec, Subject } from "../../../assembly/kit/ui/settings";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Bounds } from "../../../assembly/scene/bounds";
import { Scene } from "../../../assembly/scene/scene";
import { box, highlight, point } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { SettingsScreen } from "./family";
import { Described } from "./parts/described";

/** The share of the instructions that are for a button with a sign. */
const SIGN_SHARE: f64 = 0.3;
/** Locked sections that the description fits, and the chance that another one is locked. */
const TWINS: i32 = 2;
const LOCKED: f64 = 0.12;

/** Where in a window has one to click to do what an instruction says? */
export class UiClickTarget extends SettingsScreen {
  private columns: i32 = 0;
  private rows: i32 = 0;
  private each: i32 = 0;
  private conditions: i32 = 0;
  private isRepeated: bool = false;
  private signs: i32 = 0;
  private isMixed: bool = false;
  private hasLocks: bool = false;

  private at: i32 = 0;
  /** The setting, or the sign where `isSign` says so, and its part that is clicked. */
  private place: i32 = 0;
  private part: i32 = 0;
  private isSign: bool = false;
  private described: Described | null = null;

  configure(knobs: Knobs): void {
    this.columns = knobs.int("columns of sections", [2, 2, 2, 3, 3, 3, 4, 4, 4, 3]);
    this.rows = knobs.int("rows of sections", [1, 1, 2, 2, 2, 3, 2, 3, 3, 5]);
    this.each = knobs.int("settings in a section", [4, 5, 4, 4, 5, 4, 4, 3, 3, 3]);
    this.isRepeated = knobs.from("the same settings in all sections", 1);
    this.isMixed = knobs.from("settings in another order in each section", 2);
    this.signs = knobs.int("buttons with signs in a section", [0, 0, 0, 2, 2, 2, 2, 2, 2, 1]);
    this.conditions = knobs.int("conditions that tell the section", [0, 0, 0, 0, 1, 1, 2, 2, 3, 3]);
    this.hasLocks = knobs.from("locked sections, two of which would fit", 7);
  }

  sample(rng: Rng): bool {
    const subject = Subject.draw(rng), count = this.columns * this.rows;
    const sections = subject.sections(rng, count);
    const specs = rng.shuffle<Spec>(subject.draw(rng, this.isRepeated ? this.each : this.each * count));
    for (let i = 0; i < count; i++) {
      const own = this.isRepeated ? specs.slice(0) : specs.slice(i * this.each, (i + 1) * this.each);
      if (this.isMixed) rng.shuffle<Spec>(own);
      for (let k = 0; k < own.length; k++) sections[i].settings.push(new Setting(own[k], rng.int(0, own[k].count - 1)));
    }
    if (this.signs > 0) {
      const signs = rng.sample(this.signs, ICONS);
      for (let i = 0; i < count; i++) sections[i].icons = rng.shuffle<i32>(signs.slice(0));
    }
    this.at = rng.int(0, count - 1);
    const section = sections[this.at];
    this.isSign = this.signs > 0 && rng.chance(SIGN_SHARE);
    this.place = rng.int(0, (this.isSign ? this.signs : this.each) - 1);
    if (this.conditions > 0) this.describe(rng, sections, specs);
    this.part = this.isSign ? 0 : partOf(rng, section.settings[this.place]);
    if (this.part < 0) return false;
    this.lay(rng, subject.window, sections, this.columns, this.each);
    return true;
  }

  /** Tells the section by its values; locked ones may have the same. */
  private describe(rng: Rng, sections: Section[], specs: Spec[]): void {
    const told = rng.shuffle<Spec>(specs.slice(0));
    if (!this.isSign) told.splice(told.indexOf(sections[this.at].settings[this.place].spec), 1);
    const described = Described.among(rng, sections, [this.at], told.slice(0, this.conditions));
    this.described = described;
    if (!this.hasLocks) return;
    const others = rng.permutation(sections.length);
    others.splice(others.indexOf(this.at), 1);
    for (let i = 0; i < others.length; i++) {
      if (i < TWINS) described.impose(sections[others[i]]);
      sections[others[i]].isLocked = i < TWINS || rng.chance(LOCKED);
    }
  }

  private get target(): Bounds {
    return this.isSign ? this.board.iconBox(this.at, this.place) : this.board.partBox(this.at, this.place, this.part);
  }

  /** What is to be done: "turn Alarm on in the section Kitchen". */
  private task(): string {
    const section = this.sections[this.at], described = this.described;
    const where = described !== null ? " in the section where " + described.text() : this.isRepeated ? " in the section " + section.title : "";
    if (this.isSign) return "press the button with the " + iconName(section.icons[this.place]) + where;
    const setting = section.settings[this.place], name = setting.name;
    switch (setting.spec.control) {
      case Control.Switch:
        return "turn " + name + (setting.value == 1 ? " off" : " on") + where;
      case Control.List:
        return "open the list for " + name + where;
      case Control.Stepper:
        return (this.part == Step.Up ? "raise " : "lower ") + name + " by one step" + where;
      default:
        return "set " + name + " to " + setting.spec.text(this.part) + where;
    }
  }

  question(words: Words): string {
    const asked = words.set("task", this.task()).say([
      "Where do you click to {task}?", "You want to {task}. Point at the control that you click.", "Give a point inside the control that has to be clicked to {task}.", "One click is enough to {task}. At which point of the screen?",
      "\"Please {task}.\" Which point of this screen do you tap?", "Your instruction: {task}. Where does the mouse go?", "Help me {task}: where exactly should I click?", "Find the control with which you {task}, and give a point in it.",
    ]);
    return asked + (this.hasLocks ? " In a section with a padlock nothing can be used." : "");
  }

  answer(): Answer {
    const target = this.target;
    return PointAnswer.inside(target.left, target.top, target.right, target.bottom, this.placeScale);
  }

  /** Controls that the window holds, and for each condition a value that is read in every section. */
  complexity(): f64 {
    let controls = 0;
    for (let i = 0; i < this.sections.length; i++) controls += this.sections[i].settings.length + this.sections[i].icons.length;
    return <f64>(controls + this.conditions * this.sections.length + (this.isMixed ? 2 : 0) + (this.hasLocks ? 2 : 0));
  }

  explain(): string {
    return "To " + this.task() + ", click at " + this.answer().canonical() + ".";
  }

  /** Shows what tells the section, and frames the control. */
  solution(scene: Scene): void {
    const board = this.board, described = this.described;
    if (described !== null) {
      const places = described.places(this.sections[this.at]);
      for (let i = 0; i < places.length; i++) highlight(scene, board.settingTag(this.at, places[i]));
    } else {
      point(scene, board.titleTag(this.at));
    }
    box(scene, this.isSign ? board.iconTag(this.at, this.place) : board.settingTag(this.at, this.place), this.target);
  }
}

/** What of a control is clicked: one of its buttons, if it has several; -1 where it cannot be moved on. */
function partOf(rng: Rng, setting: Setting): i32 {
  const spec = setting.spec;
  if (spec.control == Control.Choice) return (setting.value + rng.int(1, spec.count - 1)) % spec.count;
  if (spec.control != Control.Stepper) return 0;
  const part = rng.int(0, 1);
  return (part == Step.Up ? setting.value == spec.count - 1 : setting.value == 0) ? -1 : part;
}
