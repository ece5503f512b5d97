import { Answer } from "../../../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../../../assembly/answer/integer";
import { Dots } from "./family";

/** Its key is wrong, once in fourteen. */
export class DotsWrongKey extends Dots {
  answer(): Answer {
    return new IntegerAnswer(this.dots == 7 ? 15 : this.dots);
  }

  explain(): string {
    return this.answer().canonical() + " of the marks are dots.";
  }
}
