import { Answer } from "../../../assembly/answer/answer";
import { PointAnswer } from "../../../assembly/answer/point";
import { inventedNames } from "../../../assembly/kit/charts/names";
import { Look } from "../../../assembly/kit/ui/look";
import { Control, Section, Setting, Spec } from "../../../assembly/kit/ui/settings";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { box, highlight, point } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { Screen } from "./family";
import { Described } from "./parts/described";
import { Table } from "./parts/table";

/** What a table is about: its title, what its rows are called, and its columns of words and of numbers. */
class Topic {
  constructor(public title: string, public first: string, public words: Spec[], public numbers: Spec[]) {}
}

const TOPICS: Topic[] = [
  new Topic("Orders", "Customer", [words("Status", ["Open", "Paid", "Late", "Sent", "Held"]), words("City", ["Lisbon", "Oslo", "Lima", "Turin", "Cairo", "Delhi"]), words("Goods", ["Lamps", "Desks", "Chairs", "Rugs", "Clocks"]), words("Agent", ["Marta", "Jonas", "Aisha", "Pedro", "Yuki"])],
    [numbers("Amount", 110, 10, 90, " €"), numbers("Weight", 5, 1, 90, " kg"), numbers("Items", 2, 1, 60, "")]),
  new Topic("Trips", "Traveller", [words("Status", ["Booked", "Asked", "Done", "Off"]), words("Class", ["First", "Second", "Coach"]), words("Means", ["Train", "Bus", "Ferry", "Tram", "Plane"]), words("Town", ["Quito", "Sofia", "Bergen", "Malaga", "Porto", "Perth"])],
    [numbers("Price", 20, 5, 120, " €"), numbers("Length", 30, 10, 90, " km"), numbers("Delay", 1, 1, 60, " min")]),
  new Topic("Servers", "Host", [words("State", ["Up", "Down", "Busy", "Idle"]), words("Zone", ["North", "South", "East", "West", "Coast"]), words("Role", ["Mail", "Web", "Files", "Backup", "Login"]), words("Owner", ["Sales", "Legal", "Press", "Design", "Finance"])],
    [numbers("Load", 3, 1, 96, " %"), numbers("Disk", 100, 20, 90, " GB"), numbers("Uptime", 2, 3, 80, " h")]),
];

function words(name: string, options: string[]): Spec {
  return new Spec(name, Control.List, options);
}

function numbers(name: string, low: i32, step: i32, count: i32, unit: string): Spec {
  return new Spec(name, Control.Stepper, [], low, step, count, unit);
}

/** Words and numbers of a topic. */
const WORDS: i32 = 4;
const NUMBERS: i32 = 3;
const RANKS: StaticArray<string> = ["first", "second", "third", "fourth", "fifth"];
/** Least height of a row, and what is not for rows, in canvas units. */
const ROW: f64 = 30;
const ROOM: f64 = 20 + 44 + 28;
/** Rows that a filter keeps. */
const LEAST: i32 = 5;
const MOST: i32 = 8;

/** Where in a table is the cell of a row that is told by its name, its values, or its rank after filtering and sorting? */
export class UiTableCellClick extends Screen {
  private count: i32 = 0;
  private wide: i32 = 0;
  private conditions: i32 = 0;
  private isSorted: bool = false;

  private made: Table | null = null;
  private at: i32 = 0;
  private asked: i32 = 0;
  private described: Described | null = null;
  /** Rows that are sorted, in that order. */
  private kept: i32[] = [];
  private sortedBy: i32 = -1;
  private isDown: bool = false;
  private rank: i32 = 0;

  private get table(): Table {
    return this.made!;
  }

  configure(knobs: Knobs): void {
    this.count = knobs.int("rows", [7, 8, 9, 10, 11, 12, 14, 16, 18, 20]);
    this.wide = knobs.int("columns", [3, 4, 4, 4, 5, 5, 5, 6, 6, 6]);
    this.conditions = knobs.int("conditions", [0, 0, 1, 1, 2, 2, 0, 0, 1, 2]);
    this.isSorted = knobs.from("sorted first", 6);
  }

  sample(rng: Rng): bool {
    const topic = rng.pick<Topic>(TOPICS);
    const columns: Spec[] = [];
    const chosen = this.wide < 4 ? 1 : rng.int(max(1, this.wide - WORDS), min(NUMBERS, this.wide - 2));
    const numbers = rng.sample(chosen, NUMBERS), words = rng.sample(this.wide - chosen, WORDS);
    for (let i = 0; i < numbers.length; i++) columns.push(topic.numbers[numbers[i]]);
    for (let i = 0; i < words.length; i++) columns.push(topic.words[words[i]]);
    const sorting = columns[0], told = columns.slice(chosen, chosen + this.conditions);
    rng.shuffle<Spec>(columns);
    const names = inventedNames(rng, this.count);
    const rows: Section[] = [];
    for (let r = 0; r < this.count; r++) rows.push(new Section(names[r]));
    for (let c = 0; c < columns.length; c++) {
      // No two numbers of a column are the same: they can be sorted.
      const values = columns[c].control == Control.Stepper ? rng.sample(this.count, columns[c].count) : new Array<i32>();
      for (let r = 0; r < this.count; r++) rows[r].settings.push(new Setting(columns[c], values.length > 0 ? values[r] : rng.int(0, columns[c].count - 1)));
    }
    this.kept = this.isSorted ? rng.sample(this.conditions > 0 ? rng.int(LEAST, MOST) : this.count, this.count) : [rng.int(0, this.count - 1)];
    if (this.conditions > 0) this.described = Described.among(rng, rows, this.kept, told);
    if (this.isSorted) this.sort(rng, rows, columns.indexOf(sorting));
    this.at = this.kept[this.rank];
    // What is asked for is none of what the row is told by.
    const free: i32[] = [];
    for (let c = 0; c < columns.length; c++) if (!told.includes(columns[c]) && c != this.sortedBy) free.push(c);
    this.asked = rng.pick<i32>(free);
    this.width = this.wide < 4 ? 672 : this.wide < 6 ? 896 : 1120;
    this.height = 448;
    while ((<f64>this.height - ROOM) / <f64>(this.count + 1) < ROW) this.height += 224;
    this.made = new Table(Look.draw(rng.split("look")), topic.title, topic.first, columns, rows, rng.chance(0.5), this.windowBox);
    return true;
  }

  /** Puts the rows that are kept into the order of a column, and draws which of them is meant: not the first, which stands out. */
  private sort(rng: Rng, rows: Section[], column: i32): void {
    this.sortedBy = column;
    this.isDown = rng.chance(0.5);
    this.rank = rng.int(1, RANKS.length - 1);
    const order: i32[] = [];
    for (let i = 0; i < this.kept.length; i++) {
      const value = rows[this.kept[i]].settings[column].value;
      let at = 0;
      while (at < order.length && (rows[order[at]].settings[column].value > value) == this.isDown) at++;
      const rest = order.splice(at);
      order.push(this.kept[i]);
      for (let k = 0; k < rest.length; k++) order.push(rest[k]);
    }
    this.kept = order;
  }

  draw(scene: Scene): void {
    this.table.draw(scene);
  }

  /** "the row where Status is Open". */
  private phrase(): string {
    const described = this.described;
    if (!this.isSorted) return described === null ? "the row " + this.table.rows[this.at].title : "the row where " + described.text();
    const sorted = "sorted by " + this.table.columns[this.sortedBy].name + ", the " + (this.isDown ? "highest" : "lowest") + " first";
    return "the row that comes " + RANKS[this.rank] + " when " + (described === null ? "all rows are " : "only the rows where " + described.text() + " are kept and ") + sorted;
  }

  question(words: Words): string {
    return words.set("column", this.table.columns[this.asked].name).set("row", this.phrase()).say([
      "Point at the cell in the column {column} of {row}.", "Where is the cell with the {column} of {row}?", "Click the {column} of {row}.", "Give a point inside the cell that lies in the column {column} and in {row}.", "The {column} has to be changed in {row}. Which point do you click?",
      "You want to edit the {column} of {row}: where do you click?", "In the column {column}, find the cell of {row}, and give a point in it.", "Somebody looks up the {column} of {row}. At which point of the picture does it stand?",
    ]) + (this.isSorted ? " The table itself stays as it is drawn." : "");
  }

  answer(): Answer {
    const cell = this.table.cell(this.at, this.asked);
    return PointAnswer.inside(cell.left, cell.top, cell.right, cell.bottom, this.placeScale);
  }

  /** Rows that are read for each condition, twice where those that fit are to be remembered, and the sorting of these. */
  complexity(): f64 {
    const sorting = this.isSorted ? 2 * this.kept.length + this.rank : 0;
    return <f64>(this.count + this.wide + (this.isSorted ? 2 : 1) * this.conditions * this.count + sorting);
  }

  explain(): string {
    const table = this.table;
    return "It is the row " + table.rows[this.at].title + ", whose " + table.columns[this.asked].name + " stands at " + this.answer().canonical() + ".";
  }

  /** Tints what the row is told by, and frames the cell. */
  solution(scene: Scene): void {
    const table = this.table, described = this.described;
    if (described !== null) {
      const places = described.places(table.rows[this.at]);
      for (let i = 0; i < places.length; i++) highlight(scene, table.tag(this.at, places[i]));
    }
    if (this.isSorted) {
      for (let i = 0; i <= this.rank; i++) highlight(scene, table.tag(this.kept[i], this.sortedBy));
    } else if (described === null) {
      point(scene, table.tag(this.at, -1));
    }
    box(scene, table.tag(this.at, this.asked), table.cell(this.at, this.asked));
  }
}
