import { Answer } from "../../../assembly/answer/answer";
import { MappingAnswer } from "../../../assembly/answer/mapping";
import { nodeLabels } from "../../../assembly/kit/graphs/graph";
import { RegionMap } from "../../../assembly/kit/graphs/regions";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Hue, hueName } from "../../../assembly/scene/style";
import { bit } from "../../../assembly/solve/graphs/nodes";
import { colouring } from "../../../assembly/solve/graphs/search";
import { listed, Words } from "../../../assembly/words";
import { colourNames, pairsOf } from "./family";

const COLOURS: i32 = 4;
const EDGE: f64 = 24;

/** Which colours finish a map that is coloured in part, with four colours? Every way to finish it is right. */
export class MapFourColourFinish extends Environment {
  private regions: i32 = 0;
  private open: i32 = 0;
  private side: i32 = 0;

  private map: RegionMap = new RegionMap(1, 1);
  private labels: string[] = [];
  private hues: i32[] = [];
  private solved: i32[] = [];

  configure(knobs: Knobs): void {
    this.regions = knobs.int("regions", [7, 8, 9, 10, 12, 13, 15, 17, 19, 20]);
    this.open = knobs.int("regions without colour", [3, 4, 5, 5, 6, 7, 8, 9, 10, 12]);
    this.side = knobs.int("cells a side", [6, 6, 7, 7, 8, 8, 9, 9, 10, 10]);
  }

  sample(rng: Rng): bool {
    this.map = RegionMap.grow(rng, this.side, this.regions);
    if (this.map.smallest() < 2) return false;
    const masks = this.map.neighbours();
    const found = colouring(masks, COLOURS);
    if (found === null) return false;
    const names = rng.permutation(COLOURS);
    this.labels = nodeLabels(rng, this.regions);
    const order = rng.permutation(this.regions);
    for (let r = 0; r < this.regions; r++) {
      this.solved.push(names[found[r]]);
      this.hues.push(names[found[r]]);
    }
    // Regions lose their colour around a random one first, so that they depend on each other.
    let lost: u32 = bit(order[0]);
    for (let k = 1; k < this.open; k++) {
      let around: u32 = 0;
      for (let r = 0; r < this.regions; r++) if (lost & bit(r)) around |= masks[r];
      around &= ~lost;
      for (let at = 0; at < this.regions; at++) {
        if ((around & bit(order[at])) == 0) continue;
        lost |= bit(order[at]);
        break;
      }
    }
    for (let r = 0; r < this.regions; r++) if (lost & bit(r)) this.hues[r] = -1;
    return true;
  }

  draw(scene: Scene): void {
    this.map.draw(scene, EDGE, EDGE, <f64>this.width - 2 * EDGE, this.hues, this.labels);
  }

  question(words: Words): string {
    return words
      .set("colours", listed(colourNames(COLOURS)))
      .say([
        "Finish colouring the map: give each region with a letter one of the colours {colours} so that regions with a common border differ in colour. Regions that touch only at a corner may have the same colour.",
        "Each region with a letter needs a colour, {colours}, such that no two regions that share a stretch of border have the same one. A common corner alone does not count. Which colours do they get?",
        "Colour the lettered regions with {colours}. Neighbours must differ; regions are neighbours when they share a border, not when they merely meet at a corner.",
        "Which of the colours {colours} can the regions with letters get, if regions on the two sides of any border must have different colours? Meeting at a point is no border.",
      ]);
  }

  answer(): Answer {
    const keys: string[] = [];
    const values: string[] = [];
    for (let r = 0; r < this.regions; r++) {
      if (this.hues[r] >= 0) continue;
      keys.push(this.labels[r]);
      values.push(hueName(<Hue>this.solved[r]));
    }
    return new MappingAnswer(keys, values);
  }

  accepts(reply: Answer): bool {
    const pairs = pairsOf(reply);
    if (pairs === null) return false;
    const names = colourNames(COLOURS);
    const colours = this.hues.slice(0);
    for (let i = 0; i < pairs.length; i += 2) {
      let region = -1;
      for (let r = 0; r < this.regions; r++) if (this.labels[r].toLowerCase() == pairs[i].toLowerCase()) region = r;
      const colour = names.indexOf(pairs[i + 1]);
      if (region < 0 || colour < 0 || colours[region] >= 0) return false;
      colours[region] = colour;
    }
    const masks = this.map.neighbours();
    for (let r = 0; r < this.regions; r++) {
      if (colours[r] < 0) return false;
      for (let k = 0; k < r; k++) if ((masks[r] & bit(k)) != 0 && colours[r] == colours[k]) return false;
    }
    return true;
  }

  complexity(): f64 {
    let borders = 0;
    const masks = this.map.neighbours();
    for (let r = 0; r < this.regions; r++) if (this.hues[r] < 0) borders += popcnt(masks[r]);
    return <f64>(this.regions + 3 * this.open) + 0.3 * <f64>borders;
  }

  explain(): string {
    const parts: string[] = [];
    for (let r = 0; r < this.regions; r++) if (this.hues[r] < 0) parts.push(this.labels[r] + " " + hueName(<Hue>this.solved[r]));
    return "For example: " + parts.join(", ") + ".";
  }
}
