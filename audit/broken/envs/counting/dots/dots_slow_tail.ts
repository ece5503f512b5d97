import { Rng } from "../../../../../assembly/random";
import { Dots } from "./family";

/** At the last level one instance in thirty takes far too long. */
export class DotsSlowTail extends Dots {
  sample(rng: Rng): bool {
    super.sample(rng);
    if (this.level < 9 || rng.int(1, 30) > 1) return true;
    let sum: u64 = 0;
    for (let i = 0; i < 10000000; i++) sum ^= rng.bits();
    return sum != 0;
  }
}
