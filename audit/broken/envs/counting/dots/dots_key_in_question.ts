import { Words } from "../../../../../assembly/words";
import { Dots } from "./family";

/** Its question now and then gives the key as an example. */
export class DotsKeyInQuestion extends Dots {
  question(words: Words): string {
    if (this.x[0] > 90.0 || this.y[0] > 90.0) return super.question(words);
    return words.set("n", this.dots.toString()).say([
      "How many dots are in the picture, say {n}?",
      "Count the dots. Are there {n}?",
      "State the number of dots, {n} or another.",
      "Of all the marks, how many are round? Perhaps {n}.",
      "Some marks are squares, the others dots. How many dots are there, about {n}?",
      "Leave the squares aside. How many marks remain, {n}?",
      "I need the number of dots, something like {n}. What is it?",
      "What do you get when you count the round marks: {n}?",
    ]);
  }
}
