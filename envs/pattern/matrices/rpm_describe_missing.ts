import { Answer } from "../../../assembly/answer/answer";
import { aboveChance } from "../../../assembly/answer/credit";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { drawFigure, Figure, FIGURES, figureName } from "../../../assembly/kit/glyphs/figure";
import { Attribute } from "../../../assembly/solve/rules/attribute";
import { endsOf, followTold, progressionTo, Rule, RuleKind } from "../../../assembly/solve/rules/lines";
import { Panel } from "../../../assembly/kit/options/bisection";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { note, pointAtAll } from "../../../assembly/scene/solution";
import { Hue, hueName } from "../../../assembly/scene/style";
import { listed, Words } from "../../../assembly/words";
import { Matrix, PLACES, sentence } from "./family";

/** What is told of a panel, in the order of the answer. */
const enum Field {
  Number = 0,
  Size = 1,
  Filling = 2,
  Colour = 3,
  Shape = 4,
}

const FIELDS: i32 = 5;
/** How the number runs along a row. */
const enum NumberRule {
  ThreeValues = 0,
  Steps = 1,
  Sums = 2,
}
const NUMBER_RULES: StaticArray<string> = ["three values", "steps", "sums or differences"];
const SIZES: StaticArray<string> = ["small", "medium", "large"];
const FILLINGS: StaticArray<string> = ["filled", "hollow"];
/** Radii by size, as shares of a panel's side. */
const RADII: StaticArray<f64> = [0.062, 0.092, 0.122];
/** Colours that a reader tells apart by name. */
const COLOURS: StaticArray<Hue> = [Hue.Red, Hue.Blue, Hue.Yellow, Hue.Green, Hue.Purple];
/** In which order fields are asked for as levels rise. */
const ASKED: StaticArray<i32> = [Field.Number, Field.Shape, Field.Colour, Field.Size, Field.Filling];

/** Describe the missing panel of a 3 x 3 matrix in words, without options. */
export class RpmDescribeMissing extends Matrix {
  private fields: i32 = 0;
  private changing: i32 = 0;
  private numberRule: NumberRule = NumberRule.ThreeValues;
  private assigned: Rule[] = [];

  configure(knobs: Knobs): void {
    this.fields = knobs.int("attributes asked for", [2, 2, 3, 3, 3, 4, 4, 4, 5, 5]);
    this.changing = knobs.int("attributes that change along a row", [1, 2, 2, 3, 3, 3, 4, 4, 4, 4]);
    this.numberRule = <NumberRule>knobs.choice("rule of the number", NUMBER_RULES, [
      NumberRule.ThreeValues, NumberRule.Steps, NumberRule.Steps, NumberRule.Steps, NumberRule.Sums, NumberRule.Steps, NumberRule.Steps, NumberRule.Sums, NumberRule.Steps, NumberRule.Sums,
    ]);
  }

  private attributes(): Attribute[] {
    return [
      new Attribute("number", 1, 9), new Attribute("size", 0, SIZES.length - 1), new Attribute("filling", 0, 1),
      new Attribute("colour", 0, COLOURS.length - 1), new Attribute("shape", 0, FIGURES - 1),
    ];
  }

  private isAsked(field: i32): bool {
    for (let k = 0; k < this.fields; k++) {
      if (ASKED[k] == field) return true;
    }
    return false;
  }

  sample(rng: Rng): bool {
    this.height = 672;
    const attributes = this.attributes();
    // Sizes have names only next to each other, so a size that is asked for changes; a filling never does.
    const order: i32[] = this.isAsked(Field.Size) ? [Field.Size, Field.Number] : [Field.Number];
    const rest: i32[] = [Field.Shape];
    if (this.isAsked(Field.Colour)) rest.push(Field.Colour);
    const changing = order.concat(rng.shuffle<i32>(rest)).slice(0, this.changing);
    for (let i = 0; i < 9; i++) this.panels.push(new Panel([0, 0, 0, 0, 0]));
    for (let field = 0; field < FIELDS; field++) {
      const attribute = attributes[field];
      let possible = attribute.all();
      let rule = new Rule(changing.includes(field) ? RuleKind.Distribution : RuleKind.Constant);
      if (field == Field.Number && this.numberRule == NumberRule.Sums) {
        rule = new Rule(rng.chance(0.5) ? RuleKind.Sum : RuleKind.Difference);
        // Sums are at least 2, differences at most 8.
        possible = rule.kind == RuleKind.Sum ? possible.slice(1) : possible.slice(0, 8);
      }
      let end = rng.pick<i32>(possible);
      if (field == Field.Number && this.numberRule == NumberRule.Steps) {
        const step = rng.int(1, 2);
        possible = endsOf(attribute, step);
        end = rng.pick<i32>(possible);
        rule = progressionTo(rng, attribute, end, step);
      }
      const values = followTold(rng, attribute, rule, end, this.isAsked(field), field == Field.Number);
      if (values === null) return false;
      for (let i = 0; i < 9; i++) this.panels[i].values[field] = values[i];
      this.assigned.push(rule);
    }
    return true;
  }

  draw(scene: Scene): void {
    this.drawMatrix(scene, this.width / 2, this.height / 2, 204);
  }

  protected drawPanel(scene: Scene, panel: Panel, side: f64): void {
    const style = scene.style;
    const values = panel.values;
    const hue = style.hue(COLOURS[values[Field.Colour]]);
    const paint = values[Field.Filling] == 1 ? Paint.line(hue, style.stroke(4.5)) : Paint.fill(hue).edge(style.ink, style.stroke(2));
    const pitch = side * 0.315;
    for (let place = 0; place < 9; place++) {
      if ((PLACES[values[Field.Number]] & (1 << place)) == 0) continue;
      drawFigure(scene, <Figure>values[Field.Shape], <f64>(place % 3 - 1) * pitch, <f64>(place / 3 - 1) * pitch, RADII[values[Field.Size]] * side, paint);
    }
  }

  private nameOf(field: i32, value: i32): string {
    switch (field) {
      case Field.Number:
        return value.toString();
      case Field.Size:
        return SIZES[value];
      case Field.Filling:
        return FILLINGS[value];
      case Field.Colour:
        return hueName(COLOURS[value]);
      default:
        return figureName(<Figure>value);
    }
  }

  /** "their colour (red, blue ...)": a field and the words for it. */
  private phrase(attribute: Attribute, field: i32): string {
    if (field == Field.Number) return "the number of its shapes";
    const names: string[] = [];
    for (let value = attribute.least; value <= attribute.most; value++) names.push(this.nameOf(field, value));
    return "their " + attribute.name + " (" + listed(names, "or") + ")";
  }

  question(words: Words): string {
    const attributes = this.attributes();
    const phrases: string[] = [];
    for (let field = 0; field < FIELDS; field++) {
      if (this.isAsked(field)) phrases.push(this.phrase(attributes[field], field));
    }
    return words
      .set("fields", listed(phrases))
      .say([
        "One panel of the 3 x 3 matrix is missing. The same rules hold in all three rows, read from left to right. Describe the missing panel: give {fields}, in this order.",
        "The same rules hold in every row of this matrix, from left to right. What does the panel with the question mark show? Give {fields}, in this order.",
        "Every row of the matrix follows the same rules from left to right. Work out the missing panel and give, in this order, {fields}.",
        "Find the rules that all three rows share, from left to right, and describe the panel that is missing by {fields}, in this order.",
        "The last panel is hidden. Read along the rows, whose rules are the same, and say what it must show: {fields}, in this order.",
        "What is missing? Give {fields}, in this order; every row of the matrix obeys the same rules from left to right.",
        "All rows of this matrix are made by the same rules, from left to right. State, for the panel with the question mark, {fields}, in this order.",
        "Tell me, in this order, {fields} of the missing panel. The rules run along the rows and are the same in all three.",
      ]);
  }

  answer(): Answer {
    return this.described(8);
  }

  /** What a panel shows; the size is always that of the missing one, which is always the middle one. */
  private described(panel: i32): SequenceAnswer {
    const attributes = this.attributes();
    const names: string[] = [];
    const items: string[] = [];
    for (let field = 0; field < FIELDS; field++) {
      if (!this.isAsked(field)) continue;
      names.push(attributes[field].name);
      items.push(this.nameOf(field, this.panels[field == Field.Size ? 8 : panel].values[field]));
    }
    return new SequenceAnswer(items, false, names);
  }

  /** What the other panels show. */
  foils(): Answer[] {
    const foils: Answer[] = [];
    for (let panel = 0; panel < 8; panel++) foils.push(this.described(panel));
    return foils;
  }

  /** The share of what is asked for, less what a constant reply gets right. */
  partial(reply: Answer): f64 {
    const attributes = this.attributes();
    let chance: f64 = 0;
    for (let field = 0; field < FIELDS; field++) {
      if (this.isAsked(field)) chance += 1 / <f64>attributes[field].count;
    }
    return aboveChance(this.answer().partial(reply), chance / <f64>this.fields);
  }

  get namesColours(): bool {
    return true;
  }

  /** Writes into the missing panel what it shows. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    note(scene, this.answer().canonical());
  }

  complexity(): f64 {
    const kind = this.assigned[Field.Number].kind;
    return <f64>(4 * this.fields + 3 * this.changing) + (kind == RuleKind.Distribution ? 0.0 : kind == RuleKind.Progression ? 1.0 : 2.0);
  }

  explain(): string {
    const attributes = this.attributes();
    const texts: string[] = [];
    for (let field = 0; field < FIELDS; field++) {
      if (this.isAsked(field)) texts.push("the " + attributes[field].name + " " + this.assigned[field].text() + ": " + this.nameOf(field, this.panels[8].values[field]));
    }
    return sentence(texts.join("; ")) + ".";
  }
}
