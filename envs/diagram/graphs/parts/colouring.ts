/** Giving things colours so that neighbours differ: nodes, edges that meet, regions with a common border. */
import { Answer } from "../../../../assembly/answer/answer";
import { foldCase } from "../../../../assembly/answer/characters";
import { aboveChance } from "../../../../assembly/answer/credit";
import { MappingAnswer } from "../../../../assembly/answer/mapping";
import { Rng } from "../../../../assembly/random";
import { Hue, hueName } from "../../../../assembly/scene/style";
import { bit } from "../../../../assembly/solve/graphs/nodes";
import { colouring } from "../../../../assembly/solve/graphs/search";
import { listed } from "../../../../assembly/words";

export class Colouring {
  /** A colour (`Hue`) of every thing; those that are not given are one solution of several. */
  solved: i32[] = [];
  /** The colours that are drawn; -1 for a thing that the reply has to colour. */
  given: i32[] = [];

  private constructor(
    /** For every thing its neighbours. */
    private masks: u32[],
    /** How many colours there are, and what replies call the things. */
    public count: i32,
    private names: string[],
  ) {}

  /** A solution with so many colours, none of them given yet; null when there is none. Colours change places, so that the solver's habits do not show. */
  static solve(rng: Rng, masks: u32[], count: i32, names: string[]): Colouring | null {
    const found = colouring(masks, count);
    if (found === null) return null;
    const task = new Colouring(masks, count, names);
    const hues = rng.permutation(count);
    for (let i = 0; i < masks.length; i++) {
      task.solved.push(hues[found[i]]);
      task.given.push(-1);
    }
    return task;
  }

  /** Shows the colour of a thing. */
  give(thing: i32): void {
    this.given[thing] = this.solved[thing];
  }

  /** How many pairs of neighbours are to be heeded: those of which one at least has no colour yet. */
  get pairs(): i32 {
    return this.differing(this.solved);
  }

  /** The colours by name: "red, blue or yellow". */
  palette(last: string): string {
    const names: string[] = [];
    for (let i = 0; i < this.count; i++) names.push(hueName(<Hue>i));
    return listed(names, last);
  }

  answer(): Answer {
    const keys: string[] = [];
    const values: string[] = [];
    for (let i = 0; i < this.solved.length; i++) {
      if (this.given[i] >= 0) continue;
      keys.push(this.names[i]);
      values.push(hueName(<Hue>this.solved[i]));
    }
    return new MappingAnswer(keys, values);
  }

  /** Whether a reply colours everything that has no colour, and no neighbours alike. */
  accepts(reply: Answer): bool {
    const colours = this.read(reply);
    return colours !== null && !colours.includes(-1) && this.differing(colours) == this.pairs;
  }

  /** The share of the pairs of neighbours that differ, less what colours earn that are drawn at random but each as often as the others. */
  partial(reply: Answer): f64 {
    const colours = this.read(reply);
    if (colours === null) return 0;
    return aboveChance(<f64>this.differing(colours) / <f64>this.pairs, this.chance);
  }

  /** The share of all pairs of things without a colour that differ when each colour is given to as many of them. */
  private get chance(): f64 {
    let open = 0;
    for (let i = 0; i < this.given.length; i++) open += <i32>(this.given[i] < 0);
    let alike = 0;
    for (let hue = 0; hue < this.count; hue++) {
      const things = (open + hue) / this.count;
      alike += (things * (things - 1)) / 2;
    }
    return 1 - (2.0 * <f64>alike) / <f64>(open * (open - 1));
  }

  /** One solution in words. */
  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.solved.length; i++) if (this.given[i] < 0) parts.push(this.names[i] + " " + hueName(<Hue>this.solved[i]));
    return "One way to do it: " + parts.join(", ") + ".";
  }

  /** All colours with those of a reply; null when it names anything else, or a thing that has its colour. */
  private read(reply: Answer): i32[] | null {
    if (!(reply instanceof MappingAnswer)) return null;
    const texts = (reply as MappingAnswer).texts;
    const colours = this.given.slice(0);
    for (let i = 0; i < texts.length; i += 2) {
      const thing = this.named(texts[i]);
      let colour = -1;
      for (let hue = 0; hue < this.count; hue++) if (hueName(<Hue>hue) == texts[i + 1]) colour = hue;
      if (thing < 0 || colour < 0 || colours[thing] >= 0) return null;
      colours[thing] = colour;
    }
    return colours;
  }

  private named(name: string): i32 {
    const wanted = foldCase(name);
    for (let i = 0; i < this.names.length; i++) if (foldCase(this.names[i]) == wanted) return i;
    return -1;
  }

  /** How many of the pairs to be heeded have two colours that differ. */
  private differing(colours: i32[]): i32 {
    let count = 0;
    for (let i = 0; i < colours.length; i++) {
      for (let k = 0; k < i; k++) {
        const counts = (this.masks[i] & bit(k)) != 0 && (this.given[i] < 0 || this.given[k] < 0);
        if (counts && colours[i] >= 0 && colours[k] >= 0 && colours[i] != colours[k]) count++;
      }
    }
    return count;
  }
}
