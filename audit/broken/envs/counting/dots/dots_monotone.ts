import { Words } from "../../../../../assembly/words";
import { Dots } from "./family";

/** It has two wordings. */
export class DotsMonotone extends Dots {
  question(words: Words): string {
    return words.say(["How many dots are in the picture?", "Count the dots."]);
  }
}
