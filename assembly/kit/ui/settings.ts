/** Sections of settings: the same few settings with values of their own in rooms, apps, devices or people's accounts. */
import { Rng } from "../../random";
import { Icon } from "./icons";

/** What a setting is changed with. */
export const enum Control {
  Switch = 0,
  List = 1,
  Stepper = 2,
  /** A row of buttons of which one is pressed. */
  Choice = 3,
}

/** What a setting is called and which values it has. */
export class Spec {
  /** Values of a list or a choice; of a stepper the lowest, the step, their number and the unit. */
  constructor(public name: string, public control: Control, private options: string[], private low: i32 = 0, private step: i32 = 0, private steps: i32 = 0, private unit: string = "") {}

  /** How many values there are. */
  get count(): i32 {
    return this.control == Control.Switch ? 2 : this.control == Control.Stepper ? this.steps : this.options.length;
  }

  /** A value as the screen shows it; of a switch, which has no text, as one says it. */
  text(value: i32): string {
    if (this.control == Control.Switch) return value == 1 ? "on" : "off";
    if (this.control == Control.Stepper) return (this.low + this.step * value).toString() + this.unit;
    return this.options[value];
  }
}

export class Setting {
  /** The section from which it takes its value, if it has none of its own. */
  source: Section | null = null;

  constructor(public spec: Spec, public value: i32) {}

  get name(): string {
    return this.spec.name;
  }

  /** Its own value, as the screen shows it. */
  get text(): string {
    return this.spec.text(this.value);
  }

  /** A copy without a source. */
  copy(): Setting {
    return new Setting(this.spec, this.value);
  }
}

export class Section {
  settings: Setting[] = [];
  /** Signs on the buttons in its head. */
  icons: Icon[] = [];
  /** Whether nothing of it can be used. */
  isLocked: bool = false;

  constructor(public title: string) {}

  /** The place of a setting; -1 where it has none of this name. */
  find(spec: Spec): i32 {
    for (let i = 0; i < this.settings.length; i++) if (this.settings[i].spec === spec) return i;
    return -1;
  }
}

/** Values of a setting that is hard to guess. */
const MANY: i32 = 8;

/** What a window of settings is about. */
export class Subject {
  private constructor(public window: string, private titles: string[], private specs: Spec[]) {}

  static draw(rng: Rng): Subject {
    return SUBJECTS[rng.int(0, SUBJECTS.length - 1)];
  }

  /** Sections with different titles and no settings yet. */
  sections(rng: Rng, count: i32): Section[] {
    const order = rng.sample(count, this.titles.length);
    const all: Section[] = [];
    for (let i = 0; i < count; i++) all.push(new Section(this.titles[order[i]]));
    return all;
  }

  /** Different settings, of which the first has eight values or more. */
  draw(rng: Rng, count: i32): Spec[] {
    const order = rng.permutation(this.specs.length);
    const found: Spec[] = [];
    for (let i = 0; i < order.length && found.length < 1; i++) if (this.specs[order[i]].count >= MANY) found.push(this.specs[order[i]]);
    for (let i = 0; i < order.length && found.length < count; i++) if (!found.includes(this.specs[order[i]])) found.push(this.specs[order[i]]);
    return found;
  }
}

function list(name: string, options: string[]): Spec {
  return new Spec(name, Control.List, options);
}

function choice(name: string, options: string[]): Spec {
  return new Spec(name, Control.Choice, options);
}

function toggle(name: string): Spec {
  return new Spec(name, Control.Switch, []);
}

function stepper(name: string, low: i32, step: i32, steps: i32, unit: string): Spec {
  return new Spec(name, Control.Stepper, [], low, step, steps, unit);
}

// Titles, names and values are short single words: they stand in narrow columns, and in the middle of sentences.
const SUBJECTS: Subject[] = [
  new Subject("Rooms", ["Kitchen", "Bedroom", "Hall", "Study", "Garage", "Attic", "Cellar", "Porch", "Nursery", "Lounge", "Pantry", "Laundry", "Library", "Gym", "Loft", "Office"], [
    stepper("Heating", 14, 1, 12, " °C"), stepper("Light", 0, 10, 11, " %"), stepper("Timer", 5, 5, 12, " min"), list("Scene", ["Dinner", "Reading", "Movie", "Party", "Sleep", "Guests", "Morning", "Holiday"]),
    list("Music", ["Jazz", "Opera", "Folk", "Blues", "Disco", "Swing", "Tango", "Reggae"]), choice("Fan", ["Min", "Mid", "Max"]), choice("Blinds", ["Up", "Mid", "Low"]), toggle("Alarm"), toggle("Sensor"), toggle("Vent"),
  ]),
  new Subject("Apps", ["Mail", "Calendar", "Chat", "Maps", "Photos", "Notes", "Weather", "Files", "Browser", "Contacts", "Tasks", "Podcasts", "Wallet", "Recorder", "Reader", "Scanner"], [
    list("Sound", ["Bell", "Chime", "Drum", "Harp", "Ping", "Ripple", "Gong", "Flute"]), list("Locale", ["French", "Dutch", "Greek", "Polish", "Danish", "Czech", "Welsh", "Thai"]), list("Theme", ["Dawn", "Forest", "Ocean", "Slate", "Coral", "Amber", "Frost", "Desert"]),
    stepper("Refresh", 5, 5, 12, " min"), stepper("Quota", 1, 1, 16, " GB"), stepper("Zoom", 50, 10, 16, " %"), choice("Sync", ["Off", "Ask", "All"]), toggle("Badge"), toggle("Banner"), toggle("Roaming"),
  ]),
  new Subject("Devices", ["Printer", "Router", "Monitor", "Speaker", "Tablet", "Scanner", "Beamer", "Console", "Camera", "Headset", "Dock", "Charger", "Plotter", "Radio", "Laptop", "Modem"], [
    stepper("Volume", 0, 5, 20, " %"), stepper("Sleep", 5, 5, 12, " min"), stepper("Light", 10, 10, 10, " %"), list("Mode", ["Office", "Travel", "Studio", "Quiet", "Gaming", "Cinema", "Lecture", "Night"]),
    list("Region", ["Asia", "Europe", "Africa", "Pacific", "Arctic", "Andes", "Nordic", "Gulf"]), list("Owner", ["Marta", "Jonas", "Aisha", "Pedro", "Yuki", "Nadia", "Oscar", "Lena"]), choice("Power", ["Eco", "Std", "Max"]), toggle("Updates"), toggle("Mute"), toggle("Share"),
  ]),
  new Subject("Accounts", ["Marta", "Jonas", "Aisha", "Pedro", "Yuki", "Nadia", "Oscar", "Lena", "Hugo", "Ingrid", "Kofi", "Mei", "Rafael", "Selma", "Tariq", "Vera"], [
    list("Role", ["Editor", "Viewer", "Author", "Auditor", "Trainer", "Planner", "Tester", "Buyer"]), list("Branch", ["Lisbon", "Oslo", "Lima", "Turin", "Cairo", "Delhi", "Quito", "Sofia"]), list("Team", ["Press", "Legal", "Sales", "Design", "Finance", "Support", "Archive", "Quality"]),
    stepper("Hours", 10, 2, 16, " h"), list("Desk", ["A1", "A2", "B1", "B2", "C1", "C2", "D1", "D2"]), stepper("Leave", 18, 1, 15, " d"), choice("Shift", ["Day", "Eve", "Any"]), toggle("Remote"), toggle("Parking"), toggle("Pension"),
  ]),
];
