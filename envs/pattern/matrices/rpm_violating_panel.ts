import { Answer } from "../../../assembly/answer/answer";
import { LabelAnswer } from "../../../assembly/answer/label";
import { letterOf, OptionPanel } from "../../../assembly/kit/options/options";
import { endsOf, grammar, holdsFor, LARGEST_STEP, progressionTo, Rule, RuleKind } from "../../../assembly/solve/rules/lines";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { frame, pointAtAll } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { FigureMatrix, Part } from "./family";

/** How attributes change along rows. */
const enum Rules {
  Steps = 0,
  ThreeValues = 1,
  Mixed = 2,
}
const RULES: StaticArray<string> = ["steps", "three values", "either"];
/** Matrices that are tried for one wrong panel. */
const TRIES: i32 = 20;
/** Free room around the panels, in canvas units. */
const EDGE: f64 = 16;

/** Find the one panel of a complete 3 x 3 matrix that breaks its rules. */
export class RpmViolatingPanel extends FigureMatrix {
  private changing: i32 = 0;
  private changesBy: Rules = Rules.Steps;
  private varies: bool = false;
  private wrong: i32 = 0;
  private wrongPart: i32 = 0;

  configure(knobs: Knobs): void {
    this.isAlone = knobs.flag("one large figure", [true, false, false, true, false, false, false, false, false, false]);
    this.changing = knobs.int("attributes that change", [1, 1, 1, 2, 2, 2, 3, 3, 3, 4]);
    this.changesBy = <Rules>knobs.choice("changes by", RULES, [
      Rules.Steps, Rules.Steps, Rules.ThreeValues, Rules.Steps, Rules.Steps, Rules.ThreeValues, Rules.Steps, Rules.ThreeValues, Rules.ThreeValues, Rules.Mixed,
    ]);
    this.varies = knobs.flag("the rest differs from row to row", [false, false, false, false, false, true, false, false, true, false]);
  }

  sample(rng: Rng): bool {
    this.height = 672;
    // The wrong panel stays for all tries: some can be spoilt more easily than others, and a guess must not know it.
    this.wrong = rng.int(0, 8);
    for (let tries = 0; tries < TRIES; tries++) {
      if (this.lay(rng)) return true;
    }
    return false;
  }

  /** Draws rules and a matrix that keeps them but for the wrong panel; false when that is not the only one that could be wrong. */
  private lay(rng: Rng): bool {
    const attributes = this.attributes();
    const order = rng.shuffle<i32>(this.parts());
    if (this.changesBy == Rules.Steps) {
      // Shapes have no steps: they come last.
      order.splice(order.indexOf(Part.Shape), 1);
      order.push(Part.Shape);
    }
    const rules: Rule[] = [];
    const end: i32[] = [];
    for (let part = 0; part < 4; part++) {
      const attribute = attributes[part];
      const place = order.indexOf(part);
      const changes = place >= 0 && place < this.changing;
      const hasSteps = changes && part != Part.Shape && (this.changesBy == Rules.Steps || (this.changesBy == Rules.Mixed && rng.chance(0.5)));
      end.push(rng.pick<i32>(hasSteps ? endsOf(attribute, 1) : attribute.all()));
      rules.push(hasSteps ? progressionTo(rng, attribute, end[part], 1) : new Rule(changes ? RuleKind.Distribution : RuleKind.Constant));
    }
    this.panels = [];
    if (!this.build(rng, rules, end, this.varies)) return false;
    return this.spoil(rng, order[rng.int(0, max(this.changing, 2) - 1)]);
  }

  /** Gives one panel another value of an attribute; false when changing some other panel instead would mend the matrix as well. */
  private spoil(rng: Rng, part: i32): bool {
    const attribute = this.attributes()[part];
    this.wrongPart = part;
    const own = this.panels[this.wrong].values[part];
    const other = attribute.all();
    other.splice(own - attribute.least, 1);
    this.panels[this.wrong] = this.panels[this.wrong].with(part, rng.pick<i32>(other));
    const values: i32[] = [];
    for (let i = 0; i < 9; i++) values.push(this.panels[i].values[part]);
    const rules = grammar(part == Part.Count);
    for (let panel = 0; panel < 9; panel++) {
      if (panel == this.wrong) continue;
      const held = values[panel];
      // The value as it is stands for the matrix without any change. A reader may also think of a size or a number beyond those used.
      for (let value = attribute.least - LARGEST_STEP; value <= attribute.most + LARGEST_STEP; value++) {
        values[panel] = value;
        for (let i = 0; i < rules.length; i++) {
          if (holdsFor(rules[i], values, false) || holdsFor(rules[i], values, true)) return false;
        }
      }
      values[panel] = held;
    }
    return true;
  }

  draw(scene: Scene): void {
    const tiles = new OptionPanel(scene, EDGE, EDGE, this.width - 2 * EDGE, this.height - 2 * EDGE, 9, 3);
    for (let i = 0; i < 9; i++) {
      scene.tag(i);
      this.place(scene, tiles.tile(i), this.panels[i], tiles.side);
    }
    scene.tag(-1);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    frame(scene, this.wrong);
  }

  question(words: Words): string {
    return words.say([
      "In this 3 x 3 matrix the same rules hold in all three rows, read from left to right, but one panel breaks them. Which panel is wrong?",
      "Exactly one of the nine panels does not fit: without it, all three rows would follow the same rules from left to right. Which one is it?",
      "All three rows should follow the same rules, read from left to right. One panel was altered. Which one?",
      "One panel spoils the pattern of this matrix, in which every row follows the same rules from left to right. Name it.",
      "Which panel is the odd one out? The other eight agree with rules that hold in every row, from left to right.",
      "Somebody made an error in drawing this matrix: one panel breaks the rules that its rows share, read from left to right. Which panel is it?",
      "Eight of these panels obey rules that run along the rows from left to right and are the same in each row. Which panel disobeys?",
      "Find the wrong panel. If it were put right, all rows would show the same rules from left to right.",
    ]);
  }

  answer(): Answer {
    const letters: string[] = [];
    for (let i = 0; i < 9; i++) letters.push(letterOf(i));
    return new LabelAnswer(letterOf(this.wrong), letters, [], "panel");
  }

  complexity(): f64 {
    let distributed = 0;
    for (let part = 0; part < 4; part++) distributed += <i32>(this.assigned[part].kind == RuleKind.Distribution);
    return <f64>(5 * this.changing + distributed) + (this.isAlone ? 0.0 : 1.0) + (this.varies ? 1.0 : 0.0);
  }

  explain(): string {
    return "Panel " + letterOf(this.wrong) + " breaks the rule of the " + this.attributes()[this.wrongPart].name + ", which " + this.assigned[this.wrongPart].text() + ".";
  }
}
