import { Dots } from "./family";

/** Its explanation speaks of what only its code knows. */
export class DotsCryptic extends Dots {
  explain(): string {
    return this.dots.toString() + " is the value of dot_count.";
  }
}
