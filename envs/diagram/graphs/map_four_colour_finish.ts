import { Answer } from "../../../assembly/answer/answer";
import { nodeLabels } from "../../../assembly/kit/graphs/graph";
import { RegionMap } from "../../../assembly/kit/graphs/regions";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll } from "../../../assembly/scene/solution";
import { bit } from "../../../assembly/solve/graphs/nodes";
import { Words } from "../../../assembly/words";
import { Colouring } from "./parts/colouring";

const COLOURS: i32 = 4;
const EDGE: f64 = 24;

/** Which colours finish a map that is coloured in part, with four colours? Every way to finish it is right. */
export class MapFourColourFinish extends Environment {
  private regions: i32 = 0;
  private open: i32 = 0;
  private side: i32 = 0;

  private map: RegionMap = new RegionMap(1, 1);
  private labels: string[] = [];
  private task: Colouring | null = null;

  configure(knobs: Knobs): void {
    this.regions = knobs.int("regions", [7, 8, 9, 10, 12, 13, 15, 17, 19, 20]);
    this.open = knobs.int("regions without colour", [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    this.side = knobs.int("cells a side", [6, 6, 7, 7, 8, 8, 9, 9, 10, 10]);
  }

  sample(rng: Rng): bool {
    this.width = this.side < 7 ? 448 : 672;
    this.height = this.width;
    this.map = RegionMap.grow(rng, this.side, this.regions);
    if (this.map.smallest() < 2) return false;
    const masks = this.map.neighbours();
    this.labels = nodeLabels(rng, this.regions);
    const task = Colouring.solve(rng, masks, COLOURS, this.labels);
    if (task === null) return false;
    const order = rng.permutation(this.regions);
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
    for (let r = 0; r < this.regions; r++) if ((lost & bit(r)) == 0) task.give(r);
    this.task = task;
    return true;
  }

  draw(scene: Scene): void {
    this.map.draw(scene, EDGE, EDGE, <f64>this.width - 2 * EDGE, this.task!.given, this.labels);
  }

  question(words: Words): string {
    const task = this.task!;
    return words
      .set("or", task.palette("or"))
      .set("and", task.palette("and"))
      .set("corners", "Regions that touch only at a corner may have the same colour.")
      .say([
        "Finish colouring the map: give each region with a letter one of the colours {or} so that regions with a common border differ in colour. {corners}",
        "Which colour, {or}, can each lettered region get if no two regions that share a border are coloured alike? {corners}",
        "Colour the lettered regions with {and}. Neighbours must differ. {corners}",
        "This map has been coloured in part with {and}. Complete it so that the two sides of every border have different colours. {corners}",
        "By the four colour theorem, {and} are enough for any map. Complete this one: say which colour each lettered region gets, with no two bordering regions alike. {corners}",
        "A printer has {and} ink and must not print two adjacent countries in the same colour. Which ink does each country with a letter get? {corners}",
        "Can you finish this map with {and}? Every region with a letter still needs a colour, and bordering regions have to differ. {corners}",
        "Choose {or} for every region that carries a letter. Two regions with a common stretch of border may not look the same. {corners}",
      ]);
  }

  answer(): Answer {
    return this.task!.answer();
  }

  accepts(reply: Answer): bool {
    return this.task!.accepts(reply);
  }

  partial(reply: Answer): f64 {
    return this.task!.partial(reply);
  }

  solution(scene: Scene): void {
    const task = this.task!;
    pointAtAll(scene);
    for (let r = 0; r < this.regions; r++) {
      if (task.given[r] < 0) this.map.markColour(scene, EDGE, EDGE, <f64>this.width - 2 * EDGE, r, task.solved[r]);
    }
  }

  get namesColours(): bool {
    return true;
  }

  /** Regions to look at, three steps for each that has no colour, and the borders at these that must be heeded. */
  complexity(): f64 {
    return <f64>(this.regions + 3 * this.open) + 0.3 * <f64>this.task!.pairs;
  }

  explain(): string {
    return this.task!.explain();
  }
}
