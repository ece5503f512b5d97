import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Words } from "../../../assembly/words";
import { Entangled } from "./family";
import { Form } from "./parts/outline";

const NAMES: StaticArray<string> = ["", "", "", "triangles", "squares", "oblong rectangles", "pentagons"];

/** How many triangles, squares, oblong rectangles or pentagons are there among outlines that cross each other? */
export class CountOverlapPolygons extends Entangled {
  private fewest: i32 = 0;
  private most: i32 = 0;
  private others: i32 = 0;
  private kinds: i32 = 0;
  private spread: i32 = 0;

  configure(knobs: Knobs): void {
    this.fewest = knobs.int("smallest answer", [4, 6, 6, 7, 8, 9, 10, 11, 12, 13]);
    this.most = knobs.int("largest answer", [12, 14, 14, 16, 17, 18, 19, 20, 22, 24]);
    this.others = knobs.int("other outlines", [0, 0, 4, 5, 7, 9, 10, 12, 14, 16]);
    this.kinds = knobs.int("kinds of outlines", [1, 1, 2, 2, 3, 3, 3, 4, 4, 4]);
    this.spread = knobs.int("percent that sizes differ", [20, 40, 40, 50, 50, 50, 50, 50, 50, 50]);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(this.fewest, this.most);
    this.width = this.others > 7 ? 896 : 672;
    this.height = this.width;
    const forms = rng.shuffle<Form>([Form.Triangle, Form.Square, Form.Pentagon]);
    // Oblong rectangles come last, so that squares have something to be taken for.
    if (this.kinds > 3) forms.push(Form.Oblong);
    this.wanted = forms[this.kinds > 3 && rng.chance(0.25) ? 3 : 0];
    const used: Form[] = [];
    for (let i = 0; i < this.kinds; i++) if (forms[i] != this.wanted) used.push(forms[i]);
    const others = used.length == 0 ? 0 : this.others + rng.int(-2, 2);
    const largest: f64 = 96;
    return this.layOut(rng, used, others, largest * (1.0 - <f64>this.spread / 100), largest);
  }

  question(words: Words): string {
    return words.set("names", NAMES[this.wanted]).set("rule", " Count whole outlines, not the areas that they form where they cross.").say([
      "How many {names} were drawn?{rule}",
      "Count the {names}.{rule}",
      "Outlines lie across each other. How many of them are {names}?{rule}",
      "What is the number of {names} in this tangle?{rule}",
      "Determine how many of the outlines are {names}.{rule}",
      "Follow each outline from corner to corner. How many {names} do you find?{rule}",
      "The outlines are wire frames that lie on a table. How many of the frames are {names}?{rule}",
      "Suppose the outlines are pulled apart and sorted by form. How many {names} are there?{rule}",
    ]);
  }

  explain(): string {
    const name = NAMES[this.wanted];
    return this.total == this.result ? "There are " + this.result.toString() + " " + name + "." : "Of the " + this.total.toString() + " outlines, " + this.result.toString() + " are " + name + ".";
  }
}
