/**
 * What follows from examples: all programs of a language up to a length that turn every shown grid into the one below it, by
 * enumeration up to observational equivalence (Albarghouthi, Gulwani and Kincaid, 2013). A program is a chain of steps; its last
 * link may be a scheme, whose table is read off the examples.
 */
import { Grid } from "./grid";

/** Makes of every grid one other, or of some grids none. */
export abstract class Step {
  abstract apply(grid: Grid): Grid | null;
}

/** A form of rules with gaps, such as a table from sizes to colours: the examples fill them. */
export abstract class Scheme {
  /**
   * Notes what every rule of this form that fits the examples makes of the test.
   *
   * @param inputs those of the examples, and the test as the last
   * @param outputs those of the examples
   */
  abstract learn(inputs: Grid[], outputs: Grid[], found: Results): void;
}

/** The result is always the same. */
class Constant extends Scheme {
  learn(inputs: Grid[], outputs: Grid[], found: Results): void {
    for (let i = 1; i < outputs.length; i++) if (!outputs[i].equals(outputs[0])) return;
    found.note(outputs[0]);
  }
}

/** Results for the test: two different ones are enough to see that it is open. */
export class Results {
  grids: Grid[] = [];

  note(grid: Grid): void {
    for (let i = 0; i < this.grids.length; i++) {
      if (this.grids[i].equals(grid)) return;
    }
    if (!this.isOpen) this.grids.push(grid);
  }

  /** Whether two fitting programs disagree. */
  get isOpen(): bool {
    return this.grids.length > 1;
  }
}

/** Grids that a language may make before an instance is given up: about 60 ms. */
const BUDGET: i32 = 40000;

/** Everything that a rule may be: a single step, or a chain of links with a scheme at its end or without. */
export class Language {
  private work: i32 = 0;

  /**
   * @param singles steps that are a whole program each
   * @param links steps that others may follow
   * @param schemes what may end a program
   * @param followers the steps that may follow a link
   */
  constructor(private singles: Step[], private links: Step[], private schemes: Scheme[], private followers: Step[] = links) {
    schemes.push(new Constant());
  }

  /**
   * Whether some program of at most `length` links fits the examples, and all that do give `key` for the test.
   *
   * @param inputs those of the examples, and the test as the last
   */
  determines(inputs: Grid[], outputs: Grid[], key: Grid, length: i32): bool {
    const found = new Results();
    for (let s = 0; s < this.singles.length; s++) this.follow(this.singles[s], inputs, outputs, found, true);
    const seen = new Set<u64>();
    let frontier: Grid[][] = [inputs];
    seen.add(digestOf(inputs));
    for (let depth = 1; depth <= length; depth++) {
      const steps = depth == 1 ? this.links : this.followers;
      const next: Grid[][] = [];
      for (let i = 0; i < frontier.length; i++) {
        const grids = frontier[i];
        for (let s = 0; s < this.schemes.length; s++) this.schemes[s].learn(grids, outputs, found);
        for (let s = 0; s < steps.length; s++) {
          const made = this.follow(steps[s], grids, outputs, found, depth == length);
          if (made === null) continue;
          const digest = digestOf(made);
          if (seen.has(digest)) continue;
          seen.add(digest);
          next.push(made);
        }
        if (found.isOpen || this.work > BUDGET) return false;
      }
      frontier = next;
    }
    return found.grids.length == 1 && found.grids[0].equals(key);
  }

  /** Notes the result where a step ends a fitting program; the grids that it makes, unless it is the last or makes none of some. */
  private follow(step: Step, grids: Grid[], outputs: Grid[], found: Results, isLast: bool): Grid[] | null {
    const made: Grid[] = [];
    let fits = true;
    for (let i = 0; i < grids.length; i++) {
      this.work++;
      const grid = step.apply(grids[i]);
      if (grid === null) return null;
      fits = fits && (i == outputs.length || grid.equals(outputs[i]));
      if (isLast && !fits) return null;
      made.push(grid);
    }
    if (fits) found.note(made[outputs.length]);
    return isLast ? null : made;
  }
}

function digestOf(grids: Grid[]): u64 {
  let hash: u64 = 0;
  for (let i = 0; i < grids.length; i++) hash = (hash ^ grids[i].digest) * 0xc4ceb9fe1a85ec53;
  return hash;
}
