import { endsOf, progressionTo, Rule, RuleKind } from "../../../assembly/solve/rules/lines";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { FigureMatrix, Part } from "./family";

/** Complete a 3 x 3 matrix in which number, size or shade rises or falls by equal steps along every row. */
export class RpmProgression extends FigureMatrix {
  private changing: i32 = 0;
  private step: i32 = 0;
  private varies: bool = false;

  configure(knobs: Knobs): void {
    this.isAlone = knobs.flag("one large figure", [true, false, false, true, false, false, false, false, false, false]);
    this.changing = knobs.int("attributes that change", [1, 1, 1, 2, 2, 2, 3, 3, 3, 3]);
    this.step = knobs.int("step of the number", [1, 1, 2, 1, 1, 2, 1, 2, 3, 3]);
    this.varies = knobs.flag("the rest differs from row to row", [false, false, false, false, false, true, false, true, false, true]);
  }

  sample(rng: Rng): bool {
    const attributes = this.attributes();
    const parts = this.parts();
    // The order in which attributes are chosen, those that can change first; a step above 1 needs the number.
    const order = this.isAlone ? rng.shuffle<i32>([Part.Size, Part.Shade]) : rng.shuffle<i32>([Part.Count, Part.Size, Part.Shade]);
    if (this.step > 1) {
      order.splice(order.indexOf(Part.Count), 1);
      order.unshift(Part.Count);
    }
    for (let i = 0; i < parts.length; i++) {
      if (!order.includes(parts[i])) order.push(parts[i]);
    }
    const rules: Rule[] = [];
    const ends: i32[][] = [];
    const end: i32[] = [];
    for (let part = 0; part < 4; part++) {
      const attribute = attributes[part];
      const place = order.indexOf(part);
      const changes = place >= 0 && place < this.changing;
      const step = part == Part.Count ? this.step : 1;
      ends.push(changes ? endsOf(attribute, step) : attribute.all());
      end.push(rng.pick<i32>(ends[part]));
      rules.push(changes ? progressionTo(rng, attribute, end[part], step) : new Rule(RuleKind.Constant));
    }
    if (!this.build(rng, rules, end, this.varies)) return false;
    // The options differ in what changes first of all.
    this.bisect(rng, order.slice(0, 3), ends);
    return true;
  }

  complexity(): f64 {
    let steps = 0;
    for (let part = 0; part < 4; part++) steps += abs(this.assigned[part].step);
    return <f64>(4 * this.changing + 2 * steps) + (this.isAlone ? 0.0 : 1.0) + (this.varies ? 1.0 : 0.0);
  }
}
