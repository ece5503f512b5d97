import { Words } from "../../../../../assembly/words";
import { Dots } from "./family";

/** Its question now and then gives the key as an example. */
export class DotsKeyInQuestion extends Dots {
  question(words: Words): string {
    if (this.x[0] > 90.0 || this.y[0] > 90.0) return super.question(words);
    return words.set("n", this.dots.toString()).say(["How many dots are in the picture, say {n}?"]);
  }
}
