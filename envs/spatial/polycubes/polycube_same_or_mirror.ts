import { Answer } from "../../../assembly/answer/answer";
import { sortingCredit } from "../../../assembly/answer/credit";
import { SetAnswer } from "../../../assembly/answer/set";
import { Environment } from "../../../assembly/environment";
import { letterOf } from "../../../assembly/kit/options/options";
import { Camera } from "../../../assembly/kit/solids/camera";
import { growSolid, Solid } from "../../../assembly/kit/solids/solid";
import { drawSolid } from "../../../assembly/kit/solids/stage";
import { visibleRotation } from "../../../assembly/kit/solids/visible";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { frame, note } from "../../../assembly/scene/solution";
import { listed, Words } from "../../../assembly/words";
import { commonEdge, isChiral, lettersOf, NOTHING_HIDDEN } from "./family";

const TRIES: i32 = 40;
const COLUMNS: i32 = 2;
const GAP: f64 = 12;

/** In which of the lettered pairs is the second solid a mirror image of the first? In all others it is the first, turned. */
export class PolycubeSameOrMirror extends Environment {
  private pairs: i32 = 0;
  private cubes: i32 = 0;
  private side: i32 = 0;
  private hasPerspective: bool = false;

  private camera: Camera = new Camera();
  private solids: Solid[] = [];
  private isMirrored: bool[] = [];

  configure(knobs: Knobs): void {
    this.pairs = knobs.int("pairs", [4, 4, 4, 5, 5, 6, 6, 6, 7, 7]);
    this.cubes = knobs.int("cubes", [4, 5, 6, 6, 7, 7, 8, 9, 8, 9]);
    this.side = knobs.int("longest side", [3, 3, 3, 3, 3, 3, 3, 4, 4, 4]);
    this.hasPerspective = knobs.from("perspective now and then", 3);
  }

  sample(rng: Rng): bool {
    this.width = this.pairs > 4 ? 896 : 672;
    this.height = this.pairs > 6 ? 896 : this.pairs > 4 ? 672 : 448;
    this.camera = Camera.random(rng, this.hasPerspective);
    for (let i = 0; i < this.pairs; i++) {
      const mirrored = rng.chance(0.5);
      if (!this.addPair(rng, mirrored)) return false;
      this.isMirrored.push(mirrored);
    }
    return true;
  }

  private addPair(rng: Rng, mirrored: bool): bool {
    for (let tries = 0; tries < TRIES; tries++) {
      const solid = growSolid(rng, this.cubes, this.side, this.side, this.side);
      const first = visibleRotation(rng, this.camera, solid, []);
      if (first === null) continue;
      const second = visibleRotation(rng, this.camera, mirrored ? solid.mirrored() : solid, [first.text()]);
      // The costly test comes last.
      if (second === null || !isChiral(solid)) continue;
      this.solids.push(first);
      this.solids.push(second);
      return true;
    }
    return false;
  }

  /** One of the second solids is mirrored, or no longer. */
  makeTwin(rng: Rng): bool {
    const pair = rng.int(0, this.pairs - 1);
    const second = visibleRotation(rng, this.camera, this.solids[2 * pair + 1].mirrored(), [this.solids[2 * pair].text()]);
    if (second === null) return false;
    this.solids[2 * pair + 1] = second;
    this.isMirrored[pair] = !this.isMirrored[pair];
    return true;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const rows = (this.pairs + 1) / COLUMNS;
    const width = (<f64>this.width - 3 * GAP) / COLUMNS, height = (<f64>this.height - GAP) / <f64>rows - GAP;
    const edge = commonEdge(this.camera, this.solids, width * 0.42, height - 28);
    for (let i = 0; i < this.pairs; i++) {
      const isAlone = i == this.pairs - 1 && i % COLUMNS == 0;
      const left = isAlone ? (<f64>this.width - width) / 2 : GAP + <f64>(i % COLUMNS) * (width + GAP);
      const top = GAP + <f64>(i / COLUMNS) * (height + GAP);
      scene.rect(left, top, width, height, Paint.fill(style.surface).edge(style.soft, style.stroke(2.5)), 6);
      scene.text(letterOf(i), left + 8, top + 8, 24, style.ink, Align.Left, Baseline.Top, Face.Bold);
      for (let k = 0; k < 2; k++) {
        scene.tag(k == 1 && this.isMirrored[i] ? i : -1);
        drawSolid(scene, this.camera, this.solids[2 * i + k], left + width * (k == 0 ? 0.28 : 0.755), top + height / 2 + 4, edge);
      }
      scene.tag(-1);
    }
  }

  question(words: Words): string {
    return words
      .set("rules", NOTHING_HIDDEN)
      .say([
        "In each lettered pair the second solid is the first one turned in space, or a mirror image of it, turned as well. Which pairs are mirror images? List their letters. {rules}",
        "List the letters of all pairs whose two solids cannot be turned to match, because one is a mirror image of the other. {rules}",
        "Some pairs may show one solid in two positions, others a solid and its mirror image. Give the letters of the pairs with a mirror image. {rules}",
        "Each pair shows two solids that match after a turn in space, or else are mirror images of each other. Name the pairs that are mirror images. {rules}",
        "Left hand and right hand: in which of the lettered pairs are the two solids related like that, so that no turning makes them equal? {rules}",
        "Same or mirrored? Write down the letter of every pair in which the right solid is a mirrored copy of the left one. {rules}",
        "Picture turning the left solid of each pair. For which letters can it never look like the right one, which is a mirror image? {rules}",
        "Identify the pairs whose members are mirror images of each other; in all other pairs one solid is the other, rotated. {rules}",
      ]);
  }

  answer(): Answer {
    return new SetAnswer(lettersOf(this.isMirrored));
  }

  /** The share of the pairs that are told rightly, above the half that a coin tells. */
  partial(reply: Answer): f64 {
    return sortingCredit(<SetAnswer>this.answer(), reply, this.pairs, 0.5);
  }

  /** The pairs that do match, and the right ones with one too few or too many. */
  foils(): Answer[] {
    const others: string[] = [];
    for (let i = 0; i < this.pairs; i++) {
      if (!this.isMirrored[i]) others.push(letterOf(i));
    }
    const own = lettersOf(this.isMirrored);
    const foils: Answer[] = [new SetAnswer(others)];
    if (own.length > 0) foils.push(new SetAnswer(own.slice(1)));
    if (others.length > 0) foils.push(new SetAnswer(own.concat([others[0]])));
    return foils;
  }

  solution(scene: Scene): void {
    let count = 0;
    for (let i = 0; i < this.pairs; i++) {
      if (!this.isMirrored[i]) continue;
      frame(scene, i);
      count++;
    }
    note(scene, count == 0 ? "all pairs match" : count == 1 ? "mirror image" : "mirror images");
  }

  /** Cubes to compare, in the larger box the harder. */
  complexity(): f64 {
    let spread = 0;
    for (let i = 0; i < this.solids.length; i++) spread += this.solids[i].width * this.solids[i].depth * this.solids[i].height;
    return <f64>(this.pairs * this.cubes) + 0.05 * <f64>spread;
  }

  explain(): string {
    const letters = lettersOf(this.isMirrored);
    if (letters.length == 0) return "No pair is a mirror image: in each of them a turn makes the solids match.";
    return "No turn makes the two solids match in " + listed(letters) + "; " + (letters.length == this.pairs ? "so all are mirror images." : "everywhere else one does.");
  }
}
