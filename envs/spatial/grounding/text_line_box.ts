import { Answer } from "../../../assembly/answer/answer";
import { BoxAnswer } from "../../../assembly/answer/box";
import { inventedNames } from "../../../assembly/kit/charts/names";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Bounds } from "../../../assembly/scene/bounds";
import { Face } from "../../../assembly/scene/font";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { box, highlight } from "../../../assembly/scene/solution";
import { listed, Words } from "../../../assembly/words";
import { Grounding } from "./family";
import { nearCode } from "./parts/strings";

/** What a page is: its heading, and how its lines are put together of a name, a time and a code. */
class Page {
  constructor(public heading: string, public pattern: string) {}
}

const PAGES: Page[] = [
  new Page("Departures", "{time}  {name}  gate {code}"), new Page("Parcels", "{code}, {name}, {time}"), new Page("Visitors", "{name} ({time}), room {code}"), new Page("Log", "{time} - {code} - {name}"), new Page("Repairs", "No {code}: {name} at {time}"),
];
/** Fields of a line. */
const FIELDS: i32 = 3;
const SIZE: f64 = 20;
/** From the sheet to the canvas, from the texts to the sheet, and from line to line at least, in canvas units. */
const EDGE: f64 = 12;
const TILTED: f64 = 42;
const PAD: f64 = 26;
const HEAD: f64 = 56;
const LINE: f64 = 36;
/** How far a page is turned at most, in degrees. */
const TILT: f64 = 3.5;

/** Where on a page is the line with some details, or one below it, among lines that nearly say the same? */
export class TextLineBox extends Grounding {
  private total: i32 = 0;
  private columns: i32 = 0;
  private named: i32 = 0;
  private near: i32 = 0;
  private isRelated: bool = false;
  private isTilted: bool = false;

  private page: Page = PAGES[0];
  /** Name, time and code of each line, column by column. */
  private fields: string[][] = [];
  /** Which of the fields are named, and the line that they tell. */
  private told: i32[] = [];
  private anchor: i32 = 0;
  /** How many lines below it the wanted one is. */
  private below: i32 = 0;
  private tilt: f64 = 0;
  private found: Bounds = new Bounds();

  configure(knobs: Knobs): void {
    this.total = knobs.int("lines", [5, 7, 9, 10, 14, 18, 22, 24, 27, 30]);
    this.columns = knobs.int("columns", [1, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
    this.named = knobs.int("details named", [1, 1, 1, 2, 2, 2, 2, 3, 3, 3]);
    this.near = knobs.int("percent that differ in one detail", [0, 0, 0, 30, 40, 50, 60, 60, 70, 80]);
    this.isRelated = knobs.from("told by the line above", 4);
    this.isTilted = knobs.from("turned page", 6);
  }

  private get rows(): i32 {
    return (this.total + this.columns - 1) / this.columns;
  }

  sample(rng: Rng): bool {
    this.page = rng.pick<Page>(PAGES);
    this.told = rng.sample(this.named, FIELDS);
    this.below = this.isRelated ? rng.int(0, this.named == 3 ? 2 : 1) : 0;
    const at = rng.int(0, this.total - 1);
    // The line that tells it stands in the same column.
    if (at % this.rows < this.below) return false;
    this.anchor = at - this.below;
    const names = inventedNames(rng, this.total), wanted = [names[0], timeOf(rng), codeOf(rng)];
    for (let i = 0; i < this.total; i++) {
      let line = [names[i], timeOf(rng), codeOf(rng)];
      if (i == this.anchor) line = wanted.slice(0);
      else if (rng.int(1, 100) <= this.near) line = this.nearly(rng, wanted, i == 0 ? names[this.total - 1] : names[i]);
      this.fields.push(line);
    }
    for (let i = 0; i < this.total; i++) if (i != this.anchor && this.fits(i)) return false;
    this.tilt = this.isTilted ? rng.range(1.5, TILT) * (rng.chance(0.5) ? 1.0 : -1.0) : 0.0;
    this.width = this.columns == 1 ? 448 : this.columns == 2 ? 896 : 1120;
    this.height = 448;
    while ((<f64>this.height - 2 * this.edge - HEAD - PAD) / <f64>this.rows < LINE) this.height += 224;
    if (this.columns == 3) this.height = max(this.height, 672);
    this.found = this.boxOf(at);
    return true;
  }

  /** The same as a line but for one of the details that are named. */
  private nearly(rng: Rng, wanted: string[], name: string): string[] {
    const line = wanted.slice(0), field = rng.pick<i32>(this.told);
    line[field] = field == 0 ? name : field == 1 ? timeOf(rng) : nearCode(rng, wanted[2]);
    return line;
  }

  private fits(line: i32): bool {
    for (let i = 0; i < this.told.length; i++) if (this.fields[line][this.told[i]] != this.fields[this.anchor][this.told[i]]) return false;
    return true;
  }

  private get edge(): f64 {
    return this.isTilted ? TILTED : EDGE;
  }

  private text(line: i32): string {
    const fields = this.fields[line];
    return this.page.pattern.replace("{name}", fields[0]).replace("{time}", fields[1]).replace("{code}", fields[2]);
  }

  /** Draws a sheet with a heading and lines in columns, turned about its middle. */
  draw(scene: Scene): void {
    const style = scene.style, edge = this.edge;
    const wide = <f64>this.width - 2 * edge, high = <f64>this.height - 2 * edge;
    scene.tag(-1);
    scene.enter(Frame.at(<f64>this.width / 2, <f64>this.height / 2).turned(this.tilt));
    scene.rect(-wide / 2, -high / 2, wide, high, Paint.fill(style.surface).edge(style.soft, style.stroke(2)));
    scene.text(this.page.heading, -wide / 2 + PAD, -high / 2 + HEAD / 2 + 4, SIZE + 6, style.ink, Align.Left, Baseline.Middle, Face.Bold);
    const column = (wide - 2 * PAD) / <f64>this.columns, line = (high - HEAD - PAD) / <f64>this.rows;
    for (let i = 0; i < this.total; i++) {
      scene.tag(i);
      const x = -wide / 2 + PAD + column * <f64>(i / this.rows), y = -high / 2 + HEAD + line * (<f64>(i % this.rows) + 0.5);
      scene.text(this.text(i), x, y, SIZE, style.ink, Align.Left, Baseline.Middle);
    }
    scene.leave();
    scene.tag(-1);
  }

  /** "the line with Balmo and 214". */
  private phrase(): string {
    const details: string[] = [];
    for (let field = 0; field < FIELDS; field++) if (this.told.includes(field)) details.push(this.fields[this.anchor][field]);
    const line = "the line with " + listed(details);
    return this.below == 0 ? line : this.below == 1 ? "the line directly below " + line : "the second line below " + line;
  }

  question(words: Words): string {
    return words.set("line", this.phrase()).say([
      "Where is {line}? Give its bounding box.", "Find {line} and draw the box around its text.", "Give the bounding box of {line}.", "Somebody wants to cut out {line}. Which box do they cut along?", "Mark {line} with the tightest box.", "Locate {line} on the page.",
      "Which box encloses {line}, from its first character to its last?", "A reader looks for {line}. Where does it stand?",
    ]) + " A box encloses the ink of all characters of the line" + (this.columns > 1 ? "; lines in different columns are different lines." : ".");
  }

  answer(): Answer {
    return new BoxAnswer(this.found.left, this.found.top, this.found.right, this.found.bottom, this.placeScale);
  }

  /** Lines compared in each detail that is named, and lines gone on below. */
  complexity(): f64 {
    return <f64>(this.total * this.named + this.below + (this.isTilted ? 2 : 0));
  }

  explain(): string {
    return "It reads \"" + this.text(this.anchor + this.below) + "\", in the box " + this.answer().canonical() + ".";
  }

  solution(scene: Scene): void {
    if (this.below > 0) highlight(scene, this.anchor);
    box(scene, this.anchor + this.below, this.found);
  }
}

function timeOf(rng: Rng): string {
  return twoDigits(rng.int(6, 21)) + ":" + twoDigits(5 * rng.int(0, 11));
}

function twoDigits(value: i32): string {
  return value < 10 ? "0" + value.toString() : value.toString();
}

function codeOf(rng: Rng): string {
  return rng.int(102, 987).toString();
}
