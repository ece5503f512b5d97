import { Answer } from "../../../assembly/answer/answer";
import { LabelAnswer } from "../../../assembly/answer/label";
import { Environment } from "../../../assembly/environment";
import { drawSign } from "../../../assembly/kit/glyphs/sign";
import { Trait, TraitKind } from "../../../assembly/kit/glyphs/traits";
import { letterOf, OptionPanel } from "../../../assembly/kit/options/options";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { frame, note, pointAtAll } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { Depth, DEPTHS, Sorting, traitOf } from "./parts/sorting";

/** Room around the signs, in canvas units. */
const EDGE: f64 = 18;

/** Which sign is the only one without a property that all others share, or with one that none of them has? */
export class OddOneOutSymmetry extends Environment {
  private count: i32 = 0;
  private varied: i32 = 0;
  private depth: Depth = Depth.Look;

  private trait: Trait = new Trait(TraitKind.Outline);
  private isShared: bool = false;
  private odd: i32 = 0;
  private signs: i32[][] = [];

  configure(knobs: Knobs): void {
    this.count = knobs.int("signs", [6, 6, 6, 8, 8, 8, 8, 10, 10, 12]);
    this.depth = <Depth>knobs.choice("property", DEPTHS, [
      Depth.Match, Depth.Match, Depth.Match, Depth.Match, Depth.Relation, Depth.Relation, Depth.Relation, Depth.Relation, Depth.Relation, Depth.Relation,
    ]);
    this.varied = knobs.int("parts that differ", [3, 4, 5, 5, 4, 5, 6, 5, 6, 6]);
  }

  sample(rng: Rng): bool {
    this.width = this.count == 6 ? 672 : this.count == 8 ? 896 : 1120;
    this.height = 448;
    this.trait = traitOf(rng, this.depth);
    // Nobody else has it, or nobody else lacks it.
    this.isShared = rng.chance(0.5);
    this.odd = rng.int(0, this.count - 1);
    const hasTrait: bool[] = [];
    for (let i = 0; i < this.count; i++) hasTrait.push((i == this.odd) != this.isShared);
    const sorting = new Sorting(this.trait, hasTrait, 1);
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
    return words.say([
      "One of the signs lacks a property that all the others share, or has one that none of them has. Which one is it?",
      "Which sign is the odd one out? Look for the one property that sets a single sign apart.",
      "All lettered signs but one agree in a certain respect. Name the exception.",
      "Find the sign that does not belong with the rest. Only one of them can be singled out by a property.",
      "One sign in this collection is a stranger, for a single reason. Give its letter.",
      "Which of the signs would you take away, so that those left over all agree in a respect in which it differs from them?",
      "A rule is kept by every sign except one, or broken by every sign except one. Which sign is that?",
      "Spot the odd one out among the lettered signs.",
    ]);
  }

  answer(): Answer {
    const letters: string[] = [];
    for (let i = 0; i < this.count; i++) letters.push(letterOf(i));
    return new LabelAnswer(letterOf(this.odd), letters, [], "sign");
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    frame(scene, this.odd);
    note(scene, (this.isShared ? "every other sign " : "no other sign ") + this.trait.text);
  }

  /** How far to look for the property, parts of a sign that it could be about, and signs to look at, each held against others. */
  complexity(): f64 {
    return <f64>(8 * this.depth + 3 * this.varied + 2 * this.count);
  }

  explain(): string {
    return (this.isShared ? "Every sign but " + letterOf(this.odd) + " " : "Only sign " + letterOf(this.odd) + " ") + this.trait.text + ".";
  }
}
