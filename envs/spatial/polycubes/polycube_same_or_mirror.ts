import { Answer } from "../../../assembly/answer/answer";
import { SetAnswer } from "../../../assembly/answer/set";
import { Environment } from "../../../assembly/environment";
import { letterOf } from "../../../assembly/kit/options/options";
import { growSolid, Solid } from "../../../assembly/kit/solids/solid";
import { visibleRotation } from "../../../assembly/kit/solids/view";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { commonEdge, drawWithEdge, isChiral, NOTHING_HIDDEN } from "./family";

const TRIES: i32 = 40;

/** In which of the lettered pairs is the second solid a mirror image of the first? In all others it is the first, turned. */
export class PolycubeSameOrMirror extends Environment {
  private pairs: i32 = 0;
  private cubes: i32 = 0;
  private side: i32 = 0;

  private solids: Solid[] = [];
  private isMirrored: bool[] = [];

  configure(knobs: Knobs): void {
    this.pairs = knobs.int("pairs", [4, 4, 4, 5, 5, 6, 6, 6, 7, 7]);
    this.cubes = knobs.int("cubes", [5, 6, 7, 7, 8, 7, 8, 9, 8, 9]);
    this.side = knobs.int("longest side", [3, 3, 3, 3, 3, 3, 3, 4, 4, 4]);
  }

  sample(rng: Rng): bool {
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
      const first = visibleRotation(rng, solid, []);
      if (first === null) continue;
      const second = visibleRotation(rng, mirrored ? solid.mirrored() : solid, [first.text()]);
      // The costly test comes last.
      if (second === null || !isChiral(solid)) continue;
      this.solids.push(first);
      this.solids.push(second);
      return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const rows = (this.pairs + 1) / 2;
    const height = Math.min(212, (656.0 - 10.0 * <f64>(rows - 1)) / <f64>rows);
    const top = (672.0 - height * <f64>rows - 10.0 * <f64>(rows - 1)) / 2;
    const edge = commonEdge(this.solids, 132, height - 40);
    for (let i = 0; i < this.pairs; i++) {
      const left = i == this.pairs - 1 && i % 2 == 0 ? 176.0 : i % 2 == 0 ? 8.0 : 344.0;
      const y = top + <f64>(i / 2) * (height + 10);
      scene.rect(left, y, 320, height, Paint.fill(style.surface).edge(style.soft, style.stroke(2.5)), 6);
      scene.text(letterOf(i), left + 10, y + 10, 28, style.ink, Align.Left, Baseline.Top, true);
      for (let k = 0; k < 2; k++) drawWithEdge(scene, this.solids[2 * i + k], left + (k == 0 ? 97.0 : 240.0), y + height / 2 + 8, edge);
    }
  }

  question(words: Words): string {
    return words
      .set("rules", NOTHING_HIDDEN)
      .say([
        "In each lettered pair the second solid is the first one turned in space, or a mirror image of it, turned as well. Which pairs are mirror images? List their letters. {rules}",
        "List the letters of all pairs whose two solids cannot be turned to match, because one is a mirror image of the other. {rules}",
        "Some pairs show one solid in two positions, the others a solid and its mirror image. Give the letters of the pairs with a mirror image. {rules}",
        "Each pair shows two solids that are equal after a turn in space, or mirror images of each other. Name the pairs that are mirror images. {rules}",
      ]);
  }

  answer(): Answer {
    const letters: string[] = [];
    for (let i = 0; i < this.pairs; i++) {
      if (this.isMirrored[i]) letters.push(letterOf(i));
    }
    return new SetAnswer(letters);
  }

  complexity(): f64 {
    return 1.2 * <f64>(this.pairs * this.cubes) + 2.0 * <f64>this.cubes + <f64>this.side;
  }

  explain(): string {
    const letters: string[] = [];
    for (let i = 0; i < this.pairs; i++) {
      if (this.isMirrored[i]) letters.push(letterOf(i));
    }
    return letters.length == 0 ? "All pairs match after a turn." : "No turn makes these match: " + letters.join(", ") + ".";
  }
}
