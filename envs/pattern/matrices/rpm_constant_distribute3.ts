import { Rule, RuleKind } from "../../../assembly/solve/rules/lines";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { FigureMatrix } from "./family";

/** Complete a 3 x 3 matrix in which attributes take the same three values in every row, or stay the same along it. */
export class RpmConstantDistribute3 extends FigureMatrix {
  private changing: i32 = 0;
  private varies: bool = false;

  configure(knobs: Knobs): void {
    this.isAlone = knobs.flag("one large figure", [true, false, false, true, false, false, true, false, false, false]);
    this.changing = knobs.int("attributes with three values", [1, 1, 1, 2, 2, 2, 3, 3, 3, 4]);
    this.varies = knobs.flag("the rest differs from row to row", [false, false, true, false, false, true, false, false, true, false]);
  }

  sample(rng: Rng): bool {
    const attributes = this.attributes();
    const order = rng.shuffle<i32>(this.parts());
    const rules: Rule[] = [];
    const ends: i32[][] = [];
    const end: i32[] = [];
    for (let part = 0; part < 4; part++) {
      const place = order.indexOf(part);
      rules.push(new Rule(place >= 0 && place < this.changing ? RuleKind.Distribution : RuleKind.Constant));
      ends.push(attributes[part].all());
      end.push(rng.pick<i32>(ends[part]));
    }
    if (!this.build(rng, rules, end, this.varies)) return false;
    // A foil has one of the other two values: all three are seen in the matrix.
    for (let i = 0; i < this.changing; i++) {
      const part = order[i];
      ends[part] = [this.panels[0].values[part], this.panels[1].values[part], this.panels[2].values[part]];
    }
    const shown = rng.shuffle<i32>(order.slice(0, this.changing)).concat(order.slice(this.changing));
    this.bisect(rng, shown.slice(0, 3), ends);
    return true;
  }

  complexity(): f64 {
    return <f64>(5 * this.changing) + (this.isAlone ? 0.0 : 1.0) + (this.varies ? 1.0 : 0.0);
  }
}
