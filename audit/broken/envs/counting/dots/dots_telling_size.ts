import { Rng } from "../../../../../assembly/random";
import { Dots } from "./family";

/** The more dots there are, the smaller they are. */
export class DotsTellingSize extends Dots {
  sample(rng: Rng): bool {
    super.sample(rng);
    this.radius = 19.0 - 0.8 * <f64>this.dots;
    return true;
  }
}
