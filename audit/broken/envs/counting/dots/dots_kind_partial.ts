import { Answer } from "../../../../../assembly/answer/answer";
import { Dots } from "./family";

/** Any number earns half of its partial credit. */
export class DotsKindPartial extends Dots {
  partial(reply: Answer): f64 {
    return super.accepts(reply) ? 1.0 : 0.5;
  }
}
