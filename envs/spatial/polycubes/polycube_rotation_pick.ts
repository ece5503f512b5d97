import { Answer } from "../../../assembly/answer/answer";
import { ChoiceAnswer } from "../../../assembly/answer/choice";
import { Environment } from "../../../assembly/environment";
import { letterOf, OptionPanel, Options } from "../../../assembly/kit/options/options";
import { Solid } from "../../../assembly/kit/solids/solid";
import { visibleRotation } from "../../../assembly/kit/solids/view";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { commonEdge, drawWithEdge, Kinship, KINSHIPS, NOTHING_HIDDEN, relatedSolids, standVisibly } from "./family";

/**
 * Which option is the reference solid in another position? No other option is, not even when it is a mirror image: proved by
 * the canonical forms under the 24 rotations, which differ for all options.
 */
export class PolycubeRotationPick extends Environment {
  private cubes: i32 = 0;
  private side: i32 = 0;
  private count: i32 = 0;
  private kinship: Kinship = Kinship.Unlike;

  private options: Options<Solid> = new Options<Solid>(new Solid([0], [0], [0]), "", 2);
  private reference: Solid = new Solid([0], [0], [0]);

  configure(knobs: Knobs): void {
    this.cubes = knobs.int("cubes", [5, 5, 5, 6, 6, 7, 7, 8, 8, 9]);
    this.side = knobs.int("longest side", [3, 3, 3, 3, 3, 3, 4, 3, 4, 4]);
    this.count = knobs.int("options", [4, 4, 4, 4, 4, 5, 5, 6, 6, 6]);
    this.kinship = <Kinship>KINSHIPS.indexOf(
      knobs.word("options are", [
        KINSHIPS[0], KINSHIPS[1], KINSHIPS[2], KINSHIPS[1], KINSHIPS[2], KINSHIPS[2], KINSHIPS[2], KINSHIPS[2], KINSHIPS[2], KINSHIPS[2],
      ]),
    );
  }

  sample(rng: Rng): bool {
    const options = relatedSolids(rng, this.cubes, this.side, this.count, this.kinship);
    if (options === null) return false;
    this.options = options;
    // Any option may be the key, also one from the rim of the family: the options alone give nothing away.
    options.index = rng.int(0, this.count - 1);
    const reference = visibleRotation(rng, options.items[options.index], []);
    if (reference === null) return false;
    this.reference = reference;
    return standVisibly(rng, options.items, [reference.text()]);
  }

  draw(scene: Scene): void {
    const style = scene.style;
    scene.text("reference", 124, 214, 28, style.ink);
    scene.rect(16, 236, 216, 216, Paint.fill(style.surface).edge(style.ink, style.stroke(3.5)), 6);
    const panel = new OptionPanel(scene, 256, 12, 404, 648, this.count, 2);
    const edge = commonEdge(this.options.items.concat([this.reference]), panel.side * 0.9, panel.side * 0.9);
    drawWithEdge(scene, this.reference, 124, 344, edge);
    for (let i = 0; i < this.count; i++) {
      scene.enter(panel.tile(i));
      drawWithEdge(scene, this.options.items[i], 0, 0, edge);
      scene.leave();
    }
  }

  question(words: Words): string {
    return words
      .set("rules", "Mirror images do not count. " + NOTHING_HIDDEN)
      .say([
        "Which option is the reference solid turned into another position in space? {rules}",
        "Exactly one option shows the same solid as the reference, turned in space. Which one? {rules}",
        "Into which of the options can the reference solid be turned in space? {rules}",
        "One option is the reference solid seen in another position. Which option is it? {rules}",
      ]);
  }

  answer(): Answer {
    return new ChoiceAnswer(this.options.index, this.count);
  }

  /** Cubes of all options, and the foils that a mirroring or one cube tells from the key. */
  complexity(): f64 {
    const related = this.kinship == Kinship.Unlike ? 0 : this.kinship == Kinship.Mirrored ? 1 : 2;
    let spread = 0;
    for (let i = 0; i < this.count; i++) spread += this.options.items[i].width * this.options.items[i].depth * this.options.items[i].height;
    return <f64>(this.cubes * this.count) + 3.0 * <f64>related + (0.2 * <f64>spread) / <f64>this.count;
  }

  explain(): string {
    return "Option " + letterOf(this.options.index) + " is the only one that one of the 24 rotations makes equal to the reference.";
  }
}
