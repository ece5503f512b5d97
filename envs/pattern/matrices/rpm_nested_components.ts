import { drawFigure, Figure, FIGURES } from "../../../assembly/kit/glyphs/figure";
import { Attribute } from "../../../assembly/solve/rules/attribute";
import { endsOf, followTold, progressionTo, Rule, RuleKind } from "../../../assembly/solve/rules/lines";
import { Panel } from "../../../assembly/kit/options/bisection";
import { shadeOf } from "../../../assembly/kit/glyphs/panel";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { DARKEST, Matrix, sentence } from "./family";

/** Attributes of a panel with an outer outline, an inner figure and marks in its corners. */
const enum Part {
  Outline = 0,
  Inner = 1,
  Shade = 2,
  Size = 3,
  Corners = 4,
}

const PARTS: i32 = 5;
/** Radii as shares of a panel's side: the outline, the inner figure by size, and the marks. */
const OUTER: f64 = 0.37;
const INNER: StaticArray<f64> = [0.075, 0.115, 0.155];
const MARK: f64 = 0.052;

/** Complete a 3 x 3 matrix of nested figures: outline, inner figure and corner marks follow rules of their own. */
export class RpmNestedComponents extends Matrix {
  private changing: i32 = 0;
  private components: i32 = 0;
  private steps: bool = false;
  private varies: bool = false;
  private assigned: Rule[] = [];

  configure(knobs: Knobs): void {
    this.components = knobs.int("components", [2, 2, 2, 3, 3, 3, 3, 3, 3, 3]);
    this.changing = knobs.int("attributes that change", [1, 1, 2, 2, 2, 3, 3, 4, 4, 5]);
    this.steps = knobs.flag("some change by steps", [false, true, false, false, true, false, true, false, true, true]);
    this.varies = knobs.from("the rest differs from row to row", 3);
  }

  private attributes(): Attribute[] {
    return [
      new Attribute("outline", 0, 3), new Attribute("inner figure", 0, FIGURES - 1), new Attribute("shade of the inner figure", 0, DARKEST),
      new Attribute("size of the inner figure", 0, INNER.length - 1), new Attribute("number of corner marks", 0, this.components == 3 ? 4 : 0),
    ];
  }

  sample(rng: Rng): bool {
    const attributes = this.attributes();
    const order = rng.permutation(PARTS);
    // Without corner marks there is nothing to change about them.
    if (this.components < 3) order.splice(order.indexOf(Part.Corners), 1);
    if (this.steps) {
      // Steps are for the shade and the corner marks: one of them changes for certain.
      const stepped: i32 = this.components == 3 && rng.chance(0.5) ? Part.Corners : Part.Shade;
      order.splice(order.indexOf(stepped), 1);
      order.unshift(stepped);
    }
    for (let i = 0; i < 9; i++) this.panels.push(new Panel([0, 0, 0, 0, 0]));
    const ends: i32[][] = [];
    for (let part = 0; part < PARTS; part++) {
      const attribute = attributes[part];
      const place = order.indexOf(part);
      const changes = place >= 0 && place < this.changing;
      const hasSteps = changes && this.steps && (part == Part.Shade || part == Part.Corners);
      let possible = hasSteps ? endsOf(attribute, 1) : attribute.all();
      const end = rng.pick<i32>(possible);
      const rule = hasSteps ? progressionTo(rng, attribute, end, 1) : new Rule(changes ? RuleKind.Distribution : RuleKind.Constant);
      const values = followTold(rng, attribute, rule, end, this.varies, part == Part.Corners);
      if (values === null) return false;
      for (let i = 0; i < 9; i++) this.panels[i].values[part] = values[i];
      if (rule.kind == RuleKind.Distribution) possible = [values[0], values[1], values[2]];
      this.assigned.push(rule);
      ends.push(possible);
    }
    // The options differ in what changes first of all, then in the rest.
    const shown = rng.shuffle<i32>(order.slice(0, this.changing)).concat(order.slice(this.changing));
    this.bisect(rng, shown.slice(0, 3), ends);
    return true;
  }

  protected drawPanel(scene: Scene, panel: Panel, side: f64): void {
    const style = scene.style;
    const values = panel.values;
    // Circle, square, triangle, diamond.
    const isTriangle = values[Part.Outline] == <i32>Figure.Triangle;
    drawFigure(scene, <Figure>values[Part.Outline], 0, isTriangle ? 0.05 * side : 0, (isTriangle ? 1.08 : 1.0) * OUTER * side, Paint.line(style.ink, style.stroke(3.5)));
    drawFigure(scene, <Figure>values[Part.Inner], 0, 0.03 * side, INNER[values[Part.Size]] * side, shadeOf(style, values[Part.Shade], DARKEST));
    const reach = 0.43 * side;
    for (let k = 0; k < values[Part.Corners]; k++) {
      // Clockwise from the top left.
      scene.circle(k == 1 || k == 2 ? reach : -reach, k < 2 ? -reach : reach, MARK * side, Paint.fill(style.ink));
    }
  }

  complexity(): f64 {
    let steps = 0;
    for (let part = 0; part < PARTS; part++) steps += <i32>(this.assigned[part].kind == RuleKind.Progression);
    return <f64>(5 * this.changing + this.components + 2 * steps) + (this.varies ? 1.0 : 0.0);
  }

  explain(): string {
    const attributes = this.attributes();
    const texts: string[] = [];
    for (let part = 0; part < PARTS; part++) {
      if (this.assigned[part].kind != RuleKind.Constant) texts.push("the " + attributes[part].name + " " + this.assigned[part].text());
    }
    return sentence(texts.join("; ")) + "; the rest stays the same along each row." + this.conclusion;
  }
}
