import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Words } from "../../../assembly/words";
import { Entangled } from "./family";
import { Form } from "./parts/outline";

/** How many circles cross each other? At higher levels there are ovals and open rings among them, which do not count. */
export class CountOverlapCircles extends Entangled {
  private fewest: i32 = 0;
  private most: i32 = 0;
  private others: i32 = 0;
  private spread: i32 = 0;
  private hasOvals: bool = false;
  private hasOpen: bool = false;

  configure(knobs: Knobs): void {
    this.fewest = knobs.int("smallest answer", [4, 6, 7, 9, 9, 10, 11, 13, 14, 16]);
    this.most = knobs.int("largest answer", [11, 13, 15, 17, 17, 19, 20, 22, 23, 26]);
    this.others = knobs.int("other outlines", [0, 0, 0, 0, 6, 7, 9, 10, 12, 14]);
    this.spread = knobs.int("percent that sizes differ", [0, 30, 50, 60, 60, 60, 60, 60, 60, 60]);
    this.hasOvals = knobs.from("ovals", 4);
    this.hasOpen = knobs.from("open rings", 6);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(this.fewest, this.most);
    this.width = this.others > 6 ? 896 : 672;
    this.height = this.width;
    const forms: Form[] = this.hasOpen ? [Form.Oval, Form.Open] : [Form.Oval];
    const others = this.others == 0 ? 0 : this.others + rng.int(-4, 4);
    const largest: f64 = 88;
    return this.layOut(rng, forms, others, largest * (1.0 - <f64>this.spread / 100), largest);
  }

  question(words: Words): string {
    words.set("rule", this.hasOpen ? " Ovals and rings with an opening do not count." : this.hasOvals ? " Ovals do not count." : "");
    return words.say([
      "How many circles are there?{rule}",
      "Count the circles.{rule}",
      "The outlines cross each other. How many of them are circles?{rule}",
      "What is the number of complete circles in the picture?{rule}",
      "Someone has put wire hoops on a table, one over the other. How many round hoops are there?{rule}",
      "Determine how many circles were drawn.{rule}",
      "Follow each outline all the way around. How many circles do you find?{rule}",
      "Suppose every circle is drawn over in a colour of its own. How many colours does that take?{rule}",
    ]);
  }

  explain(): string {
    return this.total == this.result ? "There are " + this.result.toString() + " circles." : "Of the " + this.total.toString() + " outlines, " + this.result.toString() + " are circles.";
  }
}
