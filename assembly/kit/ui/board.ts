/** A window full of sections of settings, in columns: where everything stands, and how it is drawn. */
import { Bounds } from "../../scene/bounds";
import { Face } from "../../scene/font";
import { Paint } from "../../scene/paint";
import { Scene } from "../../scene/scene";
import { drawIcon, drawPadlock } from "./icons";
import { Look, pale, tint } from "./look";
import { Control, Section } from "./settings";
import { BAR, drawButton, drawLabel, drawList, drawStepper, drawSwitch, drawWindow, SWITCH_HEIGHT, SWITCH_WIDTH } from "./widgets";

/** Around the sections of a window and between them, in canvas units. */
const GAP: f64 = 12;
const HEAD: f64 = 42;
const PAD: f64 = 12;
/** Below the last setting of a section. */
const FOOT: f64 = 4;
/** Width of a control that is no switch, and height of one. */
const WIDTH: f64 = 138;
const HEIGHT: f64 = 30;
/** Of the buttons in the head of a section. */
const BUTTON: f64 = 29;
/** Tags of one section: its title, then its settings, then its buttons. */
const STRIDE: i32 = 32;
const FIRST_ICON: i32 = 16;

/** Buttons of a stepper. */
export const enum Step {
  Down = 0,
  Up = 1,
}

export class Board {
  /** Sections fill the window row by row; all have about as many settings. Their tags begin at `firstTag`. */
  constructor(public look: Look, private title: string, public sections: Section[], private columns: i32, private box: Bounds, private firstTag: i32 = 0) {}

  /** The number by which the title of a section is tagged, one of its settings, and one of its buttons. */
  titleTag(section: i32): i32 {
    return this.firstTag + section * STRIDE;
  }

  settingTag(section: i32, setting: i32): i32 {
    return this.firstTag + section * STRIDE + 1 + setting;
  }

  iconTag(section: i32, icon: i32): i32 {
    return this.firstTag + section * STRIDE + FIRST_ICON + icon;
  }

  /** Height of the row of a setting in a window of this height, with so many sections below each other and settings in each. */
  static rowHeight(height: f64, rows: i32, settings: i32): f64 {
    return ((height - BAR - GAP) / <f64>rows - GAP - HEAD - FOOT) / <f64>settings;
  }

  private get rows(): i32 {
    return (this.sections.length + this.columns - 1) / this.columns;
  }

  sectionBox(section: i32): Bounds {
    const wide = (this.box.width - GAP) / <f64>this.columns, high = (this.box.height - BAR - GAP) / <f64>this.rows;
    const left = this.box.left + GAP + wide * <f64>(section % this.columns), top = this.box.top + BAR + GAP + high * <f64>(section / this.columns);
    return new Bounds(left, top, left + wide - GAP, top + high - GAP);
  }

  /** The row of a setting. */
  rowBox(section: i32, setting: i32): Bounds {
    const box = this.sectionBox(section);
    const high = (box.height - HEAD - FOOT) / <f64>this.sections[section].settings.length;
    const top = box.top + HEAD + high * <f64>setting;
    return new Bounds(box.left, top, box.right, top + high);
  }

  /** The whole control of a setting. */
  controlBox(section: i32, setting: i32): Bounds {
    const row = this.rowBox(section, setting);
    const isSwitch = this.sections[section].settings[setting].spec.control == Control.Switch;
    const width = isSwitch ? SWITCH_WIDTH : WIDTH, height = isSwitch ? SWITCH_HEIGHT : HEIGHT;
    const right = Math.floor(row.right) - PAD, top = Math.floor(row.middleY - height / 2);
    return new Bounds(right - width, top, right, top + height);
  }

  /** What is clicked of a control: of a stepper the button down or up, of a choice one of its buttons, else all of it. */
  partBox(section: i32, setting: i32, part: i32): Bounds {
    const box = this.controlBox(section, setting), spec = this.sections[section].settings[setting].spec;
    if (spec.control == Control.Stepper) {
      return part == Step.Down ? new Bounds(box.left, box.top, box.left + HEIGHT, box.bottom) : new Bounds(box.right - HEIGHT, box.top, box.right, box.bottom);
    }
    if (spec.control != Control.Choice) return box;
    const wide = box.width / <f64>spec.count;
    return new Bounds(box.left + wide * <f64>part, box.top, box.left + wide * <f64>(part + 1), box.bottom);
  }

  /** A button in the head of a section. */
  iconBox(section: i32, icon: i32): Bounds {
    const box = this.sectionBox(section);
    const right = box.right - 8 - (BUTTON + 4) * <f64>(this.sections[section].icons.length - 1 - icon), top = box.top + (HEAD - BUTTON) / 2;
    return new Bounds(right - BUTTON, top, right, top + BUTTON);
  }

  draw(scene: Scene): void {
    scene.tag(-1);
    drawWindow(scene, this.look, this.title, this.box);
    for (let i = 0; i < this.sections.length; i++) this.drawSection(scene, i);
    scene.tag(-1);
  }

  private drawSection(scene: Scene, at: i32): void {
    const section = this.sections[at], box = this.sectionBox(at), style = scene.style;
    const isUsable = !section.isLocked;
    scene.tag(-1);
    scene.rect(box.left, box.top, box.width, box.height, Paint.fill(style.surface).edge(isUsable ? style.soft : pale(style), style.stroke(2)), this.look.radius);
    if (this.look.isTinted) scene.rect(box.left + 2, box.top + 2, box.width - 4, HEAD - 4, Paint.fill(tint(style)));
    else scene.line(box.left + 4, box.top + HEAD, box.right - 4, box.top + HEAD, Paint.line(style.faint, style.stroke(2)));
    scene.tag(this.titleTag(at));
    if (section.isLocked) drawPadlock(scene, box.left + PAD + 6, box.top + HEAD / 2, style.ink);
    drawLabel(scene, section.title, box.left + PAD + (section.isLocked ? 20 : 0), box.top + HEAD / 2, true, Face.Bold);
    for (let i = 0; i < section.icons.length; i++) {
      const button = this.iconBox(at, i);
      scene.tag(this.iconTag(at, i));
      drawButton(scene, this.look, button, "", false, isUsable);
      drawIcon(scene, section.icons[i], button.middleX, button.middleY, isUsable ? style.ink : pale(style));
    }
    for (let i = 0; i < section.settings.length; i++) this.drawSetting(scene, at, i);
  }

  private drawSetting(scene: Scene, at: i32, place: i32): void {
    const section = this.sections[at], setting = section.settings[place], spec = setting.spec;
    const box = this.controlBox(at, place), isUsable = !section.isLocked;
    scene.tag(this.settingTag(at, place));
    drawLabel(scene, spec.name, this.rowBox(at, place).left + PAD, box.middleY, isUsable);
    const source = setting.source;
    if (source !== null) {
      drawButton(scene, this.look, box, "", false);
      drawLabel(scene, "= " + source.title, box.left + 9, box.middleY);
    } else if (spec.control == Control.Switch) drawSwitch(scene, this.look, box, setting.value == 1, isUsable);
    else if (spec.control == Control.List) drawList(scene, this.look, box, setting.text, isUsable);
    else if (spec.control == Control.Stepper) drawStepper(scene, this.look, box, setting.text, isUsable);
    else {
      for (let i = 0; i < spec.count; i++) drawButton(scene, this.look, this.partBox(at, place, i), spec.text(i), i == setting.value, isUsable);
    }
  }
}
