import { Dots } from "./family";

/** One instance in seven of every level is far less work than the others. */
export class DotsEasyTail extends Dots {
  complexity(): f64 {
    return <f64>this.squares + (this.dots <= 2 ? 0.0 : 20.0);
  }
}
