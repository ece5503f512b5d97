import { Answer } from "../../../../../assembly/answer/answer";
import { LabelAnswer } from "../../../../../assembly/answer/label";
import { Dots } from "./family";

/** Written as options, its wrong answers are shorter than the key. */
export class DotsTellingTexts extends Dots {
  answer(): Answer {
    return new LabelAnswer("dots" + this.dots.toString());
  }

  foils(): Answer[] {
    const foils: Answer[] = [];
    for (let i = 1; i <= 14; i++) {
      if (i != this.dots) foils.push(new LabelAnswer("d" + i.toString()));
    }
    return foils;
  }

  explain(): string {
    return "The label is " + this.answer().canonical() + ".";
  }
}
