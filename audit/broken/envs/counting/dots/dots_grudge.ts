import { Answer } from "../../../../../assembly/answer/answer";
import { Dots } from "./family";

/** It refuses the key once it has seen a wrong reply. */
export class DotsGrudge extends Dots {
  private hasSeenWrong: bool = false;

  accepts(reply: Answer): bool {
    const isRight = super.accepts(reply);
    if (!isRight) this.hasSeenWrong = true;
    return isRight && !this.hasSeenWrong;
  }
}
