import { Answer } from "../../../assembly/answer/answer";
import { PartitionAnswer } from "../../../assembly/answer/partition";
import { Environment } from "../../../assembly/environment";
import { drawSign } from "../../../assembly/kit/glyphs/sign";
import { Trait, TraitKind } from "../../../assembly/kit/glyphs/traits";
import { letterOf, OptionPanel } from "../../../assembly/kit/options/options";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { frame, note, pointAtAll } from "../../../assembly/scene/solution";
import { listed, Words } from "../../../assembly/words";
import { Depth, DEPTHS, Sorting, traitOf } from "./parts/sorting";

/** Room around the signs, in canvas units. */
const EDGE: f64 = 18;

/** Which signs belong together, when just one property divides them into two groups of one size? */
export class TwoGroupSplit extends Environment {
  private count: i32 = 0;
  private varied: i32 = 0;
  private depth: Depth = Depth.Look;

  private trait: Trait = new Trait(TraitKind.Outline);
  private hasTrait: bool[] = [];
  private signs: i32[][] = [];

  configure(knobs: Knobs): void {
    this.count = knobs.int("signs", [6, 6, 6, 6, 6, 8, 8, 8, 8, 10]);
    this.depth = <Depth>knobs.choice("property", DEPTHS, [
      Depth.Look, Depth.Look, Depth.Measure, Depth.Measure, Depth.Match, Depth.Match, Depth.Match, Depth.Relation, Depth.Relation, Depth.Relation,
    ]);
    this.varied = knobs.int("parts that differ", [3, 4, 3, 5, 5, 5, 6, 5, 6, 6]);
  }

  sample(rng: Rng): bool {
    this.width = this.count == 6 ? 672 : this.count == 8 ? 896 : 1120;
    this.height = 448;
    this.trait = traitOf(rng, this.depth);
    for (let i = 0; i < this.count; i++) this.hasTrait.push(2 * i < this.count);
    rng.shuffle<bool>(this.hasTrait);
    const sorting = new Sorting(this.trait, this.hasTrait, this.count / 2);
    if (!sorting.draw(rng, this.varied)) return false;
    this.signs = sorting.signs;
    return true;
  }

  draw(scene: Scene): void {
    const tiles = new OptionPanel(scene, EDGE, EDGE, this.width - 2 * EDGE, this.height - 2 * EDGE, this.count, this.count / 2);
    for (let i = 0; i < this.count; i++) {
      scene.tag(i);
      scene.enter(tiles.tile(i));
      drawSign(scene, this.signs[i], tiles.side);
      scene.leave();
    }
    scene.tag(-1);
  }

  question(words: Words): string {
    return words.set("half", this.count == 6 ? "three" : this.count == 8 ? "four" : "five").say([
      "The signs form two groups of {half}: one property belongs to all signs of the one group and to none of the other. Only one property divides them like that. Which are the groups?",
      "Divide the signs into two groups of {half}, so that the signs of one group have something in common that all the others lack.",
      "What do {half} of these signs have that the other {half} have not? Give the two groups.",
      "Sort the signs by one property, {half} to each side. State who belongs together.",
      "A collector put these signs into two boxes of {half}, by a single property that one box has and the other has not. Which signs lie in which box?",
      "Find the one property that {half} signs share and {half} lack, and name both groups.",
      "One rule splits the lettered signs evenly: {half} obey it and {half} do not. Give the split.",
      "Which {half} signs go together, leaving {half} that all lack what those share? Answer with both groups.",
    ]);
  }

  private members(hasTrait: bool): string[] {
    const letters: string[] = [];
    for (let i = 0; i < this.count; i++) if (this.hasTrait[i] == hasTrait) letters.push(letterOf(i));
    return letters;
  }

  answer(): Answer {
    return new PartitionAnswer([this.members(true), this.members(false)]);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    for (let i = 0; i < this.count; i++) if (this.hasTrait[i]) frame(scene, i);
    note(scene, "each of these " + this.trait.text);
  }

  /** How far to look for the property, parts of a sign that could be what divides them, and signs to look at. */
  complexity(): f64 {
    return <f64>(8 * this.depth + 3 * this.varied + this.count);
  }

  explain(): string {
    return "Each of " + listed(this.members(true)) + " " + this.trait.text + "; none of " + listed(this.members(false)) + " does. The groups are " + this.answer().canonical() + ".";
  }
}
