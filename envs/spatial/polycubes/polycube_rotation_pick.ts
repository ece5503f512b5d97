import { Answer } from "../../../assembly/answer/answer";
import { ChoiceAnswer } from "../../../assembly/answer/choice";
import { Environment } from "../../../assembly/environment";
import { letterOf, OptionPanel, Options } from "../../../assembly/kit/options/options";
import { Camera } from "../../../assembly/kit/solids/camera";
import { Solid } from "../../../assembly/kit/solids/solid";
import { drawSolid } from "../../../assembly/kit/solids/stage";
import { visibleRotation } from "../../../assembly/kit/solids/visible";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { frame, point } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { commonEdge, drawCaptioned, Kinship, KINSHIPS, NOTHING_HIDDEN, relatedSolids, standVisibly } from "./family";

/** The tag of the reference; those of the options are 0, 1, 2 ... */
const REFERENCE: i32 = 100;

/**
 * Which option is the reference solid in another position? No other option is, not even when it is a mirror image: proved by
 * the canonical forms under the 24 rotations, which differ for all options.
 */
export class PolycubeRotationPick extends Environment {
  private cubes: i32 = 0;
  private side: i32 = 0;
  private count: i32 = 0;
  private kinship: Kinship = Kinship.Unlike;
  private hasPerspective: bool = false;

  private camera: Camera = new Camera();
  private options: Options<Solid> = new Options<Solid>(new Solid([0], [0], [0]), "", 2);
  private reference: Solid = new Solid([0], [0], [0]);

  configure(knobs: Knobs): void {
    this.cubes = knobs.int("cubes", [5, 5, 6, 6, 7, 7, 8, 8, 9, 10]);
    this.side = knobs.int("longest side", [3, 3, 3, 3, 3, 3, 4, 3, 4, 4]);
    this.count = knobs.int("options", [4, 4, 4, 5, 5, 6, 6, 7, 8, 8]);
    this.kinship = <Kinship>knobs.choice("options are", KINSHIPS, [0, 1, 1, 1, 2, 2, 2, 2, 2, 2]);
    this.hasPerspective = knobs.from("perspective now and then", 3);
  }

  sample(rng: Rng): bool {
    this.width = this.count > 4 ? 896 : 672;
    this.height = this.count > 4 ? 672 : 448;
    this.camera = Camera.random(rng, this.hasPerspective);
    const options = relatedSolids(rng, this.cubes, this.side, this.count, this.kinship);
    if (options === null) return false;
    this.options = options;
    // Any option may be the key, also one from the rim of the family: the options alone give nothing away.
    options.index = rng.int(0, this.count - 1);
    const reference = visibleRotation(rng, this.camera, options.items[options.index], []);
    if (reference === null) return false;
    this.reference = reference;
    return standVisibly(rng, this.camera, options.items, [reference.text()]);
  }

  draw(scene: Scene): void {
    const width = <f64>this.width, height = <f64>this.height;
    const left = this.count > 4 ? 264.0 : 224.0;
    const panel = new OptionPanel(scene, left + 16, 12, width - left - 28, height - 24, this.count, this.count > 6 ? 3 : this.count > 4 ? 3 : 2);
    const side = left - 16;
    drawCaptioned(scene, "reference", 12, (height - side - 36) / 2, side, side + 36);
    const room = Math.min(panel.side, side) * 0.88;
    const edge = commonEdge(this.camera, this.options.items.concat([this.reference]), room, room);
    scene.tag(REFERENCE);
    drawSolid(scene, this.camera, this.reference, 12 + side / 2, height / 2 + 18, edge);
    for (let i = 0; i < this.count; i++) {
      scene.tag(i);
      scene.enter(panel.tile(i));
      drawSolid(scene, this.camera, this.options.items[i], 0, 0, edge);
      scene.leave();
    }
    scene.tag(-1);
  }

  question(words: Words): string {
    return words
      .set("rules", (this.kinship == Kinship.Unlike ? "" : "Mirror images do not count. ") + NOTHING_HIDDEN)
      .say([
        "Which option is the reference solid turned into another position in space? {rules}",
        "Exactly one option shows the same solid as the reference, turned in space. Which one? {rules}",
        "Into which of the options can the reference solid be turned in space? {rules}",
        "One option is the reference solid seen in another position. Which option is it? {rules}",
        "Somebody picked the reference solid up and put it down in another position. Which option shows the result? {rules}",
        "Find the solid among the options that is congruent to the reference by a rotation. {rules}",
        "Only one of the lettered solids is the reference again, just lying differently. Which letter? {rules}",
        "Turn the reference solid over in your mind. Which of the options do you get? {rules}",
      ]);
  }

  answer(): Answer {
    return new ChoiceAnswer(this.options.index, this.count);
  }

  solution(scene: Scene): void {
    point(scene, REFERENCE);
    frame(scene, this.options.index, "= reference");
  }

  /** Cubes to compare option by option, and once more for each foil that a mirroring or one cube tells from the key. */
  complexity(): f64 {
    const solid = this.reference;
    return <f64>(this.cubes * (this.count + this.kinship)) + 0.1 * <f64>(solid.width * solid.depth * solid.height);
  }

  explain(): string {
    return "Option " + letterOf(this.options.index) + " is the only one that can be turned into the reference.";
  }
}
