import { drawFigure, Figure, FIGURES } from "../../../assembly/kit/glyphs/figure";
import { Attribute } from "../../../assembly/solve/rules/attribute";
import { followTold, Rule, RuleKind } from "../../../assembly/solve/rules/lines";
import { Panel } from "../../../assembly/kit/options/bisection";
import { shadeOf } from "../../../assembly/kit/glyphs/panel";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { DARKEST, Matrix } from "./family";

/** Attributes of a panel: dark figures, light figures, what they are. */
const enum Part {
  Dark = 0,
  Light = 1,
  Shape = 2,
  Size = 3,
}

/** Radii by size, and the pitch of the figures, as shares of a panel's side: two groups, or one with more room. */
const RADII: StaticArray<f64> = [0.045, 0.062, 0.079];
const PITCH: f64 = 0.18;
const WIDER: f64 = 1.5;

/** Complete a 3 x 3 matrix in which the third count of every row is the sum or the difference of the first two. */
export class RpmArithmeticCount extends Matrix {
  private most: i32 = 0;
  private groups: i32 = 0;
  private signs: i32 = 0;
  private changesShape: bool = false;
  private varies: bool = false;
  private assigned: Rule[] = [];

  configure(knobs: Knobs): void {
    this.most = knobs.int("most figures of a group", [5, 7, 9, 9, 6, 8, 9, 9, 9, 9]);
    this.groups = knobs.int("groups", [1, 1, 1, 1, 2, 2, 2, 2, 2, 2]);
    this.signs = knobs.int("operations", [1, 1, 1, 2, 1, 1, 1, 2, 2, 2]);
    this.changesShape = knobs.from("shape changes as well", 8);
    this.varies = knobs.from("size differs from row to row", 9);
  }

  sample(rng: Rng): bool {
    const count = new Attribute("count", 1, this.most);
    const attributes = [count, this.groups == 2 ? count : new Attribute("count", 0, 0), new Attribute("shape", 0, FIGURES - 1), new Attribute("size", 0, RADII.length - 1)];
    const rules: Rule[] = [];
    for (let i = 0; i < 9; i++) this.panels.push(new Panel([0, 0, 0, 0]));
    const ends: i32[][] = [];
    for (let part = 0; part < 4; part++) {
      const attribute = attributes[part];
      const isCount = part == Part.Dark || (part == Part.Light && this.groups == 2);
      const kind = isCount
        ? (this.signs == 1 || rng.chance(0.5) ? RuleKind.Sum : RuleKind.Difference)
        : part == Part.Shape && this.changesShape ? RuleKind.Distribution : RuleKind.Constant;
      const rule = new Rule(kind);
      // Sums are at least 2, differences at most one less than what they are taken from.
      const possible = attribute.all();
      if (kind == RuleKind.Sum) possible.shift();
      if (kind == RuleKind.Difference) possible.pop();
      const values = followTold(rng, attribute, rule, rng.pick<i32>(possible), part == Part.Size && this.varies, isCount);
      if (values === null) return false;
      for (let i = 0; i < 9; i++) this.panels[i].values[part] = values[i];
      rules.push(rule);
      ends.push(possible);
    }
    this.assigned = rules;
    // Whoever copies the panel above is wrong.
    if (this.panels[8].text() == this.panels[5].text()) return false;
    this.bisect(rng, this.groups == 2 ? [Part.Dark, Part.Light, Part.Shape] : [Part.Dark, Part.Shape, Part.Size], ends);
    return true;
  }

  protected drawPanel(scene: Scene, panel: Panel, side: f64): void {
    const values = panel.values;
    if (this.groups == 1) {
      // Three lines of three.
      drawGroup(scene, panel, values[Part.Dark], 3, 0, 1, WIDER * side, 3);
      return;
    }
    // Two lines of five for either group.
    drawGroup(scene, panel, values[Part.Dark], 5, -0.24 * side, 0.5, side, 3);
    drawGroup(scene, panel, values[Part.Light], 5, 0.24 * side, 0.5, side, 0);
  }

  protected rules(): string {
    return "The same rules hold in all three rows, read from left to right: the first two panels of a row determine the third.";
  }

  complexity(): f64 {
    let differences = 0;
    let figures = 0;
    for (let part = 0; part < 2; part++) differences += <i32>(this.assigned[part].kind == RuleKind.Difference);
    for (let i = 0; i < 9; i++) figures += this.panels[i].values[Part.Dark] + this.panels[i].values[Part.Light];
    return <f64>figures / 4 + 8 * <f64>(this.groups + this.signs) + 2 * <f64>differences + (this.changesShape ? 5.0 : 0.0) + (this.varies ? 5.0 : 0.0);
  }

  explain(): string {
    const dark = "The number of " + (this.groups == 2 ? "dark figures " : "figures ") + this.assigned[Part.Dark].text();
    return (this.groups == 1 ? dark : dark + "; the number of light figures " + this.assigned[Part.Light].text()) + "." + this.conclusion;
  }
}

/** Draws figures of one shade in lines; `above` is how many lines stand above the height `y`. */
function drawGroup(scene: Scene, panel: Panel, count: i32, line: i32, y: f64, above: f64, unit: f64, shade: i32): void {
  const paint = shadeOf(scene.style, shade, DARKEST);
  const pitch = PITCH * unit;
  for (let k = 0; k < count; k++) {
    const x = (<f64>(k % line) - <f64>(line - 1) / 2) * pitch;
    drawFigure(scene, <Figure>panel.values[Part.Shape], x, y + (<f64>(k / line) - above) * pitch, RADII[panel.values[Part.Size]] * unit, paint);
  }
}
