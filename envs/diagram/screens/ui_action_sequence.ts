import { Answer } from "../../../assembly/answer/answer";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { Look, tint } from "../../../assembly/kit/ui/look";
import { BAR, drawButton, drawLabel, drawList, drawStepper, drawSwitch, drawWindow, SIZE, SWITCH_HEIGHT, SWITCH_WIDTH } from "../../../assembly/kit/ui/widgets";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Bounds } from "../../../assembly/scene/bounds";
import { Face } from "../../../assembly/scene/font";
import { inkOn, Paint } from "../../../assembly/scene/paint";
import { drawLines, wrap } from "../../../assembly/scene/paragraph";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { name, pointAtAll } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { EDGE, Screen } from "./family";
import { Form, Item, Kind, Play } from "./parts/form";

const KINDS: StaticArray<string> = ["switches", "lists", "steppers", "fields", "rows"];
/** How actions are written, by the kind of setting. */
const WRITTEN: StaticArray<string> = ["\"click A\" for the switch or button with the letter A", "\"select B Jazz\" to choose from the list B", "", "\"type C 12\" to replace what is in the field C", "\"scroll D left\" or \"scroll D right\" to go to the next value of the row D"];
/** Width of the form, and of its controls; a row of values is as wide as all of it. */
const FORM: f64 = 520;
const CONTROL: f64 = 140;
const ROW: f64 = 270;
const HIGH: f64 = 32;
/** Where the step of a stepper stands. */
const STEP: f64 = 130;
/** Radius of the disc of a letter, and what a disc takes beside a control. */
const DISC: f64 = 12;
const BESIDE: f64 = 38;
/** Between the cards at the right and their texts, and between their lines. */
const PAD: f64 = 14;
const LINE: f64 = 27;

/** Which clicks, choices and entries bring a form to a goal, where some settings depend on others? */
export class UiActionSequence extends Screen {
  private count: i32 = 0;
  private changes: i32 = 0;
  private kinds: Kind = Kind.Switch;
  private needs: i32 = 0;
  private offs: i32 = 0;
  private extras: i32 = 0;
  private isFewest: bool = false;

  private look: Look = new Look();
  private form: Form = new Form();
  private plan: string[] = [];
  /** What the goal names, by places of settings. */
  private named: i32[] = [];

  configure(knobs: Knobs): void {
    this.count = knobs.int("settings", [4, 4, 5, 5, 6, 6, 7, 7, 8, 8]);
    this.changes = knobs.int("changes", [2, 2, 3, 3, 4, 4, 5, 5, 6, 7]);
    this.kinds = <Kind>knobs.choice("kinds of controls up to", KINDS, [1, 2, 3, 4, 4, 4, 4, 4, 4, 4]);
    this.extras = knobs.int("settings of the goal that are right already", [0, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    this.needs = knobs.int("settings that depend on a switch", [0, 0, 0, 0, 1, 1, 1, 2, 2, 2]);
    this.offs = knobs.int("switches that turn others off", [0, 0, 0, 0, 0, 1, 1, 1, 1, 2]);
    this.isFewest = knobs.from("as few actions as possible", 6);
  }

  sample(rng: Rng): bool {
    this.width = 896;
    this.height = this.needs > 0 ? 672 : 448;
    this.look = Look.draw(rng.split("look"));
    const form = Form.draw(rng, this.count, this.changes, this.kinds);
    if (form.items.length < this.count || !form.bind(rng, this.needs, this.offs)) return false;
    this.form = form;
    this.plan = form.plan();
    if (this.plan.length == 0) return false;
    // Where there are rules, they matter.
    if (this.needs > 0 && this.succeeds(form.naive())) return false;
    const others: i32[] = [];
    for (let i = 0; i < this.count; i++) {
      if (form.items[i].isChanged) this.named.push(i);
      else others.push(i);
    }
    this.named = rng.shuffle<i32>(this.named.concat(rng.shuffle<i32>(others).slice(0, this.extras)));
    return true;
  }

  /** Whether actions, in small letters or not, reach the goal, and in few enough where that is asked for. */
  private succeeds(actions: string[]): bool {
    if (this.isFewest && actions.length > this.plan.length) return false;
    const play = new Play(this.form);
    for (let i = 0; i < actions.length; i++) if (!play.act(actions[i].toLowerCase())) return false;
    return play.isThere;
  }

  draw(scene: Scene): void {
    const style = scene.style, items = this.form.items, bottom = <f64>this.height - EDGE;
    scene.tag(-1);
    drawWindow(scene, this.look, "Settings", new Bounds(EDGE, EDGE, EDGE + FORM, bottom));
    const high = (bottom - EDGE - BAR - 12) / <f64>items.length;
    for (let i = 0; i < items.length; i++) {
      scene.tag(i);
      this.drawItem(scene, items[i], Math.floor(EDGE + BAR + 6 + high * (<f64>i + 0.5)));
    }
    scene.tag(-1);
    const left = 2 * EDGE + FORM, right = <f64>this.width - EDGE, foot = EDGE + BAR + 12 + LINE * <f64>this.named.length;
    const rules = this.form.rules, end = rules.length > 0 ? foot : bottom;
    this.drawCard(scene, "Goal", new Bounds(left, EDGE, right, end));
    for (let i = 0; i < this.named.length; i++) {
      const item = items[this.named[i]];
      drawLabel(scene, item.name + ": " + item.goal, left + PAD, EDGE + BAR + LINE * (<f64>i + 0.7));
    }
    if (rules.length == 0) return;
    this.drawCard(scene, "Rules", new Bounds(left, foot + EDGE, right, bottom));
    let y = foot + EDGE + BAR + 12;
    for (let i = 0; i < rules.length; i++) y += drawLines(scene, wrap(rules[i], SIZE, right - left - 2 * PAD, style.face), left + PAD, y, SIZE, style.ink, Align.Left, style.face) + 8;
  }

  private drawCard(scene: Scene, title: string, box: Bounds): void {
    const style = scene.style;
    scene.rect(box.left, box.top, box.width, box.height, Paint.fill(style.surface).edge(style.soft, style.stroke(2)), this.look.radius);
    scene.rect(box.left + 2, box.top + 2, box.width - 4, BAR - 4, Paint.fill(tint(style)));
    drawLabel(scene, title, box.left + PAD, box.top + BAR / 2, true, Face.Bold);
  }

  /** One setting, with the middle of its row at `y`. */
  private drawItem(scene: Scene, item: Item, y: f64): void {
    const right = EDGE + FORM - BESIDE - PAD;
    drawLabel(scene, item.name, EDGE + PAD + 4, y);
    if (item.step != "") drawLabel(scene, "± " + item.step, EDGE + STEP, y);
    const box = new Bounds(right - CONTROL, y - HIGH / 2, right, y + HIGH / 2);
    let first = box.left - BESIDE / 2;
    if (item.kind == Kind.Switch) {
      drawSwitch(scene, this.look, new Bounds(right - SWITCH_WIDTH, y - SWITCH_HEIGHT / 2, right, y + SWITCH_HEIGHT / 2), item.value == "on");
      first = right - SWITCH_WIDTH - BESIDE / 2;
    } else if (item.kind == Kind.List) drawList(scene, this.look, box, item.value);
    else if (item.kind == Kind.Stepper) {
      drawStepper(scene, this.look, box, item.value);
      this.drawLetter(scene, item.letterAt(1), right + BESIDE / 2, y);
    } else if (item.kind == Kind.Field) {
      drawButton(scene, this.look, box, "", false);
      drawLabel(scene, item.value, box.left + 10, y);
    } else {
      const wide = ROW / <f64>item.options.length;
      for (let i = 0; i < item.options.length; i++) {
        const left = right - ROW + wide * <f64>i;
        drawButton(scene, this.look, new Bounds(left, box.top, left + wide, box.bottom), item.options[i], item.options[i] == item.value);
      }
      first = right - ROW - BESIDE / 2;
    }
    this.drawLetter(scene, item.letterAt(0), first, y);
  }

  private drawLetter(scene: Scene, letter: string, x: f64, y: f64): void {
    scene.circle(x, y, DISC, Paint.fill(scene.style.ink));
    scene.text(letter, x, y, SIZE, inkOn(scene.style.ink), Align.Centre, Baseline.Middle, Face.Bold);
  }

  question(words: Words): string {
    const asked = words.say([
      "Which actions bring the settings to the goal?", "List, in order, what has to be done so that the settings are as the goal says.", "You are to operate this screen. What do you do to reach the goal at the right?", "Give a sequence of actions after which the goal is met.",
      "Plan the steps from the settings as they are to the goal.", "How does one get from these settings to those of the goal? Write down each action.", "The goal says how some settings should be. What do you do, one action after the other?", "Reach the goal: name every action, in an order that works.",
    ]);
    const ways: string[] = [];
    for (let kind = 0; kind <= this.kinds; kind++) if (WRITTEN[kind] != "") ways.push(WRITTEN[kind]);
    return asked + (this.isFewest ? " Use as few actions as possible." : "") + " Settings that the goal does not name must be in the end as they are now. Write " + ways.join(", ") + ".";
  }

  answer(): Answer {
    return new SequenceAnswer(this.plan);
  }

  accepts(reply: Answer): bool {
    return reply instanceof SequenceAnswer && this.succeeds((reply as SequenceAnswer).texts);
  }

  /** The share of the changes that are made, less what else is changed, after the actions up to the first that cannot be done. */
  partial(reply: Answer): f64 {
    if (!(reply instanceof SequenceAnswer)) return 0;
    const actions = (reply as SequenceAnswer).texts;
    if (this.succeeds(actions)) return 1;
    const play = new Play(this.form);
    for (let i = 0; i < actions.length && play.act(actions[i].toLowerCase()); i++);
    return <f64>max(0, play.reached) / <f64>(this.changes + 1);
  }

  /** Settings that are looked at, actions of a shortest plan, and rules that are kept in mind. */
  complexity(): f64 {
    return <f64>(this.count + 2 * this.plan.length + 3 * this.changes + 4 * this.form.rules.length);
  }

  explain(): string {
    return "These actions reach the goal: " + this.plan.join(", ") + ".";
  }

  /** Numbers the actions at the controls that they are for. Every setting and every rule has to be known: everything is evidence. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    for (let i = 0; i < this.form.items.length; i++) {
      const item = this.form.items[i], numbers: string[] = [];
      for (let k = 0; k < this.plan.length; k++) {
        const letter = this.plan[k].split(" ")[1];
        if (letter == item.letterAt(0) || (item.kind == Kind.Stepper && letter == item.letterAt(1))) numbers.push((k + 1).toString());
      }
      if (numbers.length > 0) name(scene, i, numbers.join(", "));
    }
  }
}
