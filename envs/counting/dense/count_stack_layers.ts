import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { label, note, pointAtAll } from "../../../assembly/scene/solution";
import { Hue, hueName } from "../../../assembly/scene/style";
import { counted, Words } from "../../../assembly/words";
import { Pile, Sheet } from "./parts/sheets";

/** How many sheets lie on the table, partly on each other? At higher levels they are turned, of several sizes, and only those of one colour count. */
export class CountStackLayers extends Environment {
  private fewest: i32 = 0;
  private most: i32 = 0;
  private others: i32 = 0;
  private step: i32 = 0;
  private spread: i32 = 0;
  private side: i32 = 0;
  private sheet: i32 = 0;

  private result: i32 = 0;
  private pile: Pile = new Pile();
  private hue: Hue = Hue.Red;
  private otherHue: Hue = Hue.Blue;

  get namesColours(): bool {
    return true;
  }

  configure(knobs: Knobs): void {
    this.fewest = knobs.int("smallest answer", [4, 5, 7, 8, 10, 6, 7, 8, 9, 10]);
    this.most = knobs.int("largest answer", [12, 14, 16, 18, 20, 15, 17, 18, 20, 22]);
    this.others = knobs.int("sheets of the other colour", [0, 0, 0, 0, 0, 12, 13, 14, 16, 17]);
    this.step = knobs.int("turned by multiples of degrees", [90, 90, 45, 15, 5, 15, 15, 5, 5, 5]);
    this.spread = knobs.int("percent that sizes differ", [0, 20, 20, 30, 35, 35, 35, 35, 40, 40]);
    this.side = knobs.int("side of the canvas", [672, 672, 672, 672, 672, 672, 672, 896, 896, 896]);
    this.sheet = knobs.int("length of a sheet", [190, 190, 180, 180, 170, 160, 155, 180, 170, 160]);
  }

  sample(rng: Rng): bool {
    this.width = this.side;
    this.height = this.side;
    this.result = rng.int(this.fewest, this.most);
    const hues = rng.shuffle<Hue>([Hue.Red, Hue.Blue, Hue.Yellow, Hue.Green]);
    this.hue = hues[0];
    this.otherHue = hues[1];
    const others = this.others == 0 ? 0 : this.others + rng.int(-2, 2);
    for (let tries = 0; tries < TRIES; tries++) {
      const sheets: Sheet[] = [];
      for (let i = 0; i < this.result + others; i++) {
        const length = <f64>this.sheet * (1.0 - (<f64>this.spread / 100) * rng.unit());
        const one = new Sheet(length, length * 0.72);
        one.colour = <i32>(i >= this.result);
        sheets.push(one);
      }
      rng.shuffle<Sheet>(sheets);
      if (this.pile.lay(rng, sheets, EDGE, this.width, this.height, this.step)) return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    for (let i = 0; i < this.pile.sheets.length; i++) {
      const sheet = this.pile.sheets[i];
      const fill = this.others == 0 ? style.surface : style.hue(sheet.colour == 0 ? this.hue : this.otherHue);
      scene.enter(Frame.at(sheet.x, sheet.y).turned(sheet.angle));
      scene.rect(-sheet.width / 2, -sheet.height / 2, sheet.width, sheet.height, Paint.fill(fill).edge(style.ink, style.stroke(2.5)));
      scene.leave();
    }
  }

  question(words: Words): string {
    words.set("colour", this.others == 0 ? "" : hueName(this.hue) + " ");
    return words.set("rule", " A good part of every sheet can be seen, with at least two of its corners.").say([
      "How many {colour}sheets are there?{rule}",
      "Count the {colour}sheets of paper.{rule}",
      "Sheets of paper lie on the table, some on top of others. How many {colour}ones are there?{rule}",
      "Somebody tidies up and puts all {colour}sheets into an empty folder. How many sheets does the folder hold then?{rule}",
      "What is the number of {colour}sheets, those that are partly covered included?{rule}",
      "Determine how many {colour}cards were dealt onto the table.{rule}",
      "The sheets are picked up from the top, one after the other. How many {colour}sheets will have been picked up at the end?{rule}",
      "Every {colour}sheet gets a pin, also where another one lies over it. How many pins are needed?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** All sheets, or one or two too many or too few. */
  foils(): Answer[] {
    const all = this.pile.sheets.length;
    return counts([this.result + 1, this.result - 1, all > this.result ? all - this.result : this.result + 3, this.result + 2]);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    let count = 0;
    for (let i = 0; i < this.pile.sheets.length; i++) {
      const sheet = this.pile.sheets[i];
      if (sheet.colour != 0) continue;
      count++;
      const corner = sheet.isCornerOpen.indexOf(true);
      label(scene, count.toString(), sheet.cornerX(corner, 0.42), sheet.cornerY(corner, 0.42));
    }
    note(scene, counted(this.result, "sheet"));
  }

  /** Sheets that are told apart, two steps each, twice as many where they are turned freely, and those that count. */
  complexity(): f64 {
    return <f64>(this.pile.sheets.length * (this.step < 45 ? 3 : 2) + 2 * this.result);
  }

  explain(): string {
    const all = this.pile.sheets.length;
    return all == this.result ? "There are " + this.result.toString() + " sheets." : "Of the " + all.toString() + " sheets, " + this.result.toString() + " are " + hueName(this.hue) + ".";
  }
}

/** Room along the edges of the canvas, in canvas units; piles that are tried. */
const EDGE: f64 = 24;
const TRIES: i32 = 10;
