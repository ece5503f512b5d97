/** Forms whose settings depend on each other, and what actions make of them. */
import { Rng } from "../../../../assembly/random";

/** What a setting is changed with, and by which action. */
export const enum Kind {
  /** click */
  Switch = 0,
  /** select, with a value */
  List = 1,
  /** click on one of two letters */
  Stepper = 2,
  /** type, with a number */
  Field = 3,
  /** scroll left or right, value by value */
  Row = 4,
}

/** What a setting can be called, and its values. */
class Spec {
  constructor(public kind: Kind, public name: string, public options: string[], public step: string = "") {}
}

const SPECS: Spec[] = [
  new Spec(Kind.Switch, "Alarm", []), new Spec(Kind.Switch, "Badge", []), new Spec(Kind.Switch, "Mute", []), new Spec(Kind.Switch, "Sync", []), new Spec(Kind.Switch, "Share", []), new Spec(Kind.Switch, "Backup", []), new Spec(Kind.Switch, "Night", []),
  new Spec(Kind.List, "Theme", ["Dawn", "Forest", "Ocean", "Slate", "Coral", "Amber"]), new Spec(Kind.List, "Sound", ["Bell", "Chime", "Drum", "Harp", "Gong", "Flute"]), new Spec(Kind.List, "Region", ["Asia", "Europe", "Africa", "Pacific", "Nordic", "Gulf"]),
  new Spec(Kind.Stepper, "Zoom", ["50 %", "75 %", "100 %", "125 %", "150 %", "175 %", "200 %"], "25 %"), new Spec(Kind.Stepper, "Timer", ["5 min", "10 min", "15 min", "20 min", "25 min", "30 min"], "5 min"), new Spec(Kind.Stepper, "Volume", ["0", "1", "2", "3", "4", "5", "6", "7"], "1"),
  new Spec(Kind.Field, "Code", []), new Spec(Kind.Field, "Port", []), new Spec(Kind.Field, "Seat", []),
  new Spec(Kind.Row, "Day", ["Mon", "Tue", "Wed", "Thu", "Fri"]), new Spec(Kind.Row, "Size", ["XS", "S", "M", "L", "XL"]), new Spec(Kind.Row, "Part", ["I", "II", "III", "IV", "V"]),
];
/** Of a stepper or a row, by how many steps it is changed at most. */
const STEPS: i32 = 3;
/** Pairs of settings that are tried to be bound. */
const TRIES: i32 = 60;
const LETTERS: string = "ABCDEFGHJKLMNPQRSTUVWXYZ";

/** One setting. */
export class Item {
  goal: string = "";
  /** Of the first of its letters; a stepper has a second one. */
  letter: i32 = 0;
  /** The switch that has to be on for it to be changed, and the one that it turns off when it is turned on; -1 for none. */
  need: i32 = -1;
  off: i32 = -1;

  /** `step` is what one click changes a stepper by. */
  constructor(public kind: Kind, public name: string, public options: string[], public step: string, public value: string = "") {}

  get isChanged(): bool {
    return this.goal != this.value;
  }

  letterAt(part: i32): string {
    return LETTERS.charAt(this.letter + part);
  }
}

export class Form {
  items: Item[] = [];

  /** So many settings with letters, a part of them with a goal that is not what they are; of the kinds up to `most`, two fifths switches. */
  static draw(rng: Rng, count: i32, changes: i32, most: Kind): Form {
    const form = new Form();
    const order = rng.permutation(SPECS.length);
    const switches = max(1, (2 * count) / 5);
    let found = 0;
    for (let i = 0; i < order.length && form.items.length < count; i++) {
      const spec = SPECS[order[i]], isSwitch = spec.kind == Kind.Switch;
      if (spec.kind > most || (isSwitch ? found == switches : form.items.length - found == count - switches)) continue;
      found += <i32>isSwitch;
      form.items.push(new Item(spec.kind, spec.name, spec.options, spec.step));
    }
    let letter = 0;
    const changed = rng.sample(changes, count);
    for (let i = 0; i < count; i++) {
      const item = form.items[i];
      item.letter = letter;
      letter += item.kind == Kind.Stepper ? 2 : 1;
      settle(rng, item, changed.includes(i));
    }
    return form;
  }

  /** Lets some settings depend on a switch, and some switches turn others off; false where there was nothing to bind. */
  bind(rng: Rng, needs: i32, offs: i32): bool {
    const last = this.items.length - 1;
    for (let i = 0; i < TRIES && needs + offs > 0; i++) {
      const item = this.items[rng.int(0, last)], other = rng.int(0, last);
      if (!item.isChanged || this.items[other] === item || this.items[other].kind != Kind.Switch) continue;
      if (needs > 0 && item.need < 0 && this.items[other].need < 0) {
        item.need = other;
        needs--;
      } else if (offs > 0 && item.kind == Kind.Switch && item.off < 0 && item.goal == "on") {
        item.off = other;
        offs--;
      }
    }
    return needs + offs == 0;
  }

  /** "Timer can be changed only while Alarm is on." and the like. */
  get rules(): string[] {
    const all: string[] = [];
    for (let i = 0; i < this.items.length; i++) {
      const item = this.items[i];
      if (item.need >= 0) all.push(item.name + " can be changed only while " + this.items[item.need].name + " is on.");
      if (item.off >= 0) all.push("Turning " + item.name + " on turns " + this.items[item.off].name + " off.");
    }
    return all;
  }

  /** What has to be done to a setting alone, rules aside. */
  private actionsFor(item: Item): string[] {
    const all: string[] = [], letter = item.letterAt(0);
    if (item.kind == Kind.Switch) all.push("click " + letter);
    else if (item.kind == Kind.List) all.push("select " + letter + " " + item.goal);
    else if (item.kind == Kind.Field) all.push("type " + letter + " " + item.goal);
    else {
      const steps = item.options.indexOf(item.goal) - item.options.indexOf(item.value);
      const one = item.kind == Kind.Stepper ? "click " + item.letterAt(steps > 0 ? 1 : 0) : "scroll " + letter + (steps > 0 ? " right" : " left");
      for (let i = 0; i < abs(steps); i++) all.push(one);
    }
    return all;
  }

  /** The changes one after the other, as if there were no rules. */
  naive(): string[] {
    let all: string[] = [];
    for (let i = 0; i < this.items.length; i++) if (this.items[i].isChanged) all = all.concat(this.actionsFor(this.items[i]));
    return all;
  }

  /**
   * A shortest list of actions that reaches the goal; empty where there is none. Breadth first over the switches and what else is done:
   * that takes a fixed number of actions, once, at any time at which it can be changed.
   */
  plan(): string[] {
    const switches: i32[] = [], tasks: i32[] = [];
    for (let i = 0; i < this.items.length; i++) {
      if (this.items[i].kind == Kind.Switch) switches.push(i);
      else if (this.items[i].isChanged) tasks.push(i);
    }
    const size = 1 << (switches.length + tasks.length);
    let start = 0, goal = size - 1;
    for (let s = 0; s < switches.length; s++) {
      if (this.items[switches[s]].value == "on") start |= 1 << s;
      if (this.items[switches[s]].goal != "on") goal &= ~(1 << s);
    }
    const before = new Array<i32>(size).fill(-1), by = new Array<i32>(size).fill(-1);
    before[start] = start;
    const queue: i32[] = [start];
    for (let head = 0; head < queue.length && before[goal] < 0; head++) {
      const state = queue[head];
      for (let k = 0; k < switches.length + tasks.length; k++) {
        const at = k < switches.length ? switches[k] : tasks[k - switches.length], item = this.items[at];
        if (item.need >= 0 && (state & (1 << switches.indexOf(item.need))) == 0) continue;
        let next = k < switches.length ? state ^ (1 << k) : state | (1 << k);
        if (k < switches.length && (next & (1 << k)) != 0 && item.off >= 0) next &= ~(1 << switches.indexOf(item.off));
        if (before[next] >= 0) continue;
        before[next] = state;
        by[next] = at;
        queue.push(next);
      }
    }
    if (before[goal] < 0) return [];
    const steps: i32[] = [];
    for (let state = goal; state != start; state = before[state]) steps.unshift(by[state]);
    let all: string[] = [];
    for (let i = 0; i < steps.length; i++) all = all.concat(this.actionsFor(this.items[steps[i]]));
    return all;
  }
}

/** A form while actions are played out on it. Actions are written in small letters. */
export class Play {
  private values: string[] = [];

  constructor(private form: Form) {
    for (let i = 0; i < form.items.length; i++) this.values.push(form.items[i].value.toLowerCase());
  }

  /** How many of the settings that are to be changed are as wanted, less those of the others that are not. */
  get reached(): i32 {
    let count = 0;
    for (let i = 0; i < this.values.length; i++) {
      const item = this.form.items[i], isRight = this.values[i] == item.goal.toLowerCase();
      count += item.isChanged ? <i32>isRight : isRight ? 0 : -1;
    }
    return count;
  }

  get isThere(): bool {
    for (let i = 0; i < this.values.length; i++) if (this.values[i] != this.form.items[i].goal.toLowerCase()) return false;
    return true;
  }

  /** Plays an action out; false, and nothing done, where it is none or cannot be done now. */
  act(action: string): bool {
    const words = action.split(" ");
    if (words.length < 2) return false;
    for (let i = 0; i < this.values.length; i++) {
      const item = this.form.items[i], parts = item.kind == Kind.Stepper ? 2 : 1;
      for (let part = 0; part < parts; part++) {
        if (item.letterAt(part).toLowerCase() != words[1]) continue;
        return (item.need < 0 || this.values[item.need] == "on") && this.change(i, part, words[0], words.slice(2).join(" "));
      }
    }
    return false;
  }

  private change(at: i32, part: i32, verb: string, what: string): bool {
    const item = this.form.items[at];
    if (item.kind == Kind.Switch) {
      if (verb != "click" || what != "") return false;
      const isOn = this.values[at] != "on";
      this.values[at] = isOn ? "on" : "off";
      if (isOn && item.off >= 0) this.values[item.off] = "off";
      return true;
    }
    if (item.kind == Kind.Field) {
      if (verb != "type" || what == "" || what.includes(" ")) return false;
      this.values[at] = what;
      return true;
    }
    const options: string[] = [];
    for (let i = 0; i < item.options.length; i++) options.push(item.options[i].toLowerCase());
    let next = options.indexOf(this.values[at]);
    if (item.kind == Kind.List) {
      if (verb != "select") return false;
      next = options.indexOf(what);
    } else if (item.kind == Kind.Stepper) {
      if (verb != "click" || what != "") return false;
      next += part == 1 ? 1 : -1;
    } else {
      if (verb != "scroll" || (what != "left" && what != "right")) return false;
      next += what == "right" ? 1 : -1;
    }
    if (next < 0 || next >= options.length) return false;
    this.values[at] = options[next];
    return true;
  }
}

/** Gives a setting its value and its goal. */
function settle(rng: Rng, item: Item, isChanged: bool): void {
  if (item.kind == Kind.Switch) {
    const isOn = rng.chance(0.5);
    item.value = isOn ? "on" : "off";
    item.goal = isOn == isChanged ? "off" : "on";
  } else if (item.kind == Kind.Field) {
    item.value = rng.int(12, 98).toString();
    item.goal = isChanged ? rng.int(112, 998).toString() : item.value;
  } else {
    const last = item.options.length - 1, at = rng.int(0, last);
    let to = at;
    while (isChanged && to == at) to = item.kind == Kind.List ? rng.int(0, last) : max(0, min(last, at + rng.int(1, STEPS) * (rng.chance(0.5) ? 1 : -1)));
    item.value = item.options[at];
    item.goal = item.options[to];
  }
}
