import { Words } from "../../../../../assembly/words";
import { Dots } from "./family";

/** Its question has a condition that excludes nothing. */
export class DotsIdleCondition extends Dots {
  question(words: Words): string {
    return words.say([
      "How many dots that are no squares are in the picture?",
      "Count the dots that are no squares.",
      "State the number of dots that are no squares.",
      "Of all the marks, how many are dots that are no squares?",
      "Some marks are squares, the others dots. How many dots that are no squares are there?",
      "Leave the squares aside. How many dots that are no squares remain?",
      "I need the number of dots that are no squares. What is it?",
      "What do you get when you count all dots that are no squares?",
    ]);
  }
}
