import { Knobs } from "../../../../../assembly/knobs";
import { Dots } from "./family";

/** Two of its levels are one. */
export class DotsSameLevels extends Dots {
  configure(knobs: Knobs): void {
    this.squares = knobs.int("squares", [4, 8, 12, 16, 20, 20, 28, 32, 36, 40]);
  }
}
