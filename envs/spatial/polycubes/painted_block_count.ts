import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Solid } from "../../../assembly/kit/voxel";
import { edgeColour, Extent, freeRays, shade, Stage } from "../../../assembly/kit/voxel_view";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Question, Words } from "../../../assembly/words";

const COUNTS: StaticArray<string> = ["no painted face", "exactly one painted face", "exactly two painted faces", "exactly three painted faces"];

/** Into how many unit cubes with a given number of painted faces does a painted block fall when it is cut along its lines? */
export class PaintedBlockCount extends Environment {
  private shortest: i32 = 0;
  private longest: i32 = 0;
  private hasBare: bool = false;
  private removed: i32 = 0;
  private asksNone: bool = false;

  private solid: Solid = new Solid([0], [0], [0]);
  /** Whether the faces across x, y and z are painted, on both sides of the block. */
  private isPainted: bool[] = [];
  private wanted: i32 = 0;

  configure(knobs: Knobs): void {
    this.shortest = knobs.int("shortest edge", [2, 2, 2, 2, 2, 2, 2, 3, 3, 3]);
    this.longest = knobs.int("longest edge", [6, 7, 6, 7, 7, 7, 7, 7, 8, 8]);
    this.hasBare = knobs.word("sides left bare", ["no", "no", "yes", "yes", "yes", "no", "no", "no", "no", "no"]) == "yes";
    this.removed = knobs.int("cubes taken from corners and edges", [0, 0, 0, 0, 0, 2, 3, 4, 5, 7]);
    this.asksNone = knobs.word("asks for cubes without paint", ["no", "no", "no", "no", "yes", "no", "yes", "yes", "yes", "yes"]) == "yes";
  }

  sample(rng: Rng): bool {
    const width = rng.int(this.shortest, this.longest);
    const depth = rng.int(this.shortest, this.longest);
    const height = rng.int(this.shortest, this.longest);
    this.isPainted = [true, true, true];
    if (this.hasBare) this.isPainted[rng.int(0, 2)] = false;
    const xs: i32[] = [];
    const ys: i32[] = [];
    const zs: i32[] = [];
    const gone = this.takenAway(rng, width, depth, height);
    for (let i = 0; i < width * depth * height; i++) {
      if (gone.includes(i)) continue;
      xs.push(i % width);
      ys.push((i / width) % depth);
      zs.push(i / (width * depth));
    }
    this.solid = new Solid(xs, ys, zs, true);
    // A block with all sides painted has always eight cubes with three painted faces: that is never asked.
    this.wanted = rng.int(this.asksNone ? 0 : 1, this.removed > 0 ? 3 : 2);
    const answer = this.answer();
    return answer > 0 || rng.chance(0.1);
  }

  /** Cubes along the three front edges of the top and the upright front edge: in full sight, and so are the holes they leave. */
  private takenAway(rng: Rng, width: i32, depth: i32, height: i32): i32[] {
    const gone: i32[] = [];
    while (gone.length < min(this.removed, width + depth + height - 5)) {
      const line = rng.int(0, 2);
      const x = line == 0 ? rng.int(0, width - 1) : width - 1;
      const y = line == 1 ? rng.int(0, depth - 1) : depth - 1;
      const z = line == 2 ? rng.int(0, height - 1) : height - 1;
      const place = (z * depth + y) * width + x;
      if (!gone.includes(place)) gone.push(place);
    }
    return gone;
  }

  /** How many painted faces a cube has. */
  private painted(index: i32): i32 {
    const x = this.solid.x(index);
    const y = this.solid.y(index);
    const z = this.solid.z(index);
    let count = 0;
    for (let side = -1; side <= 1; side += 2) {
      count += <i32>(this.isPainted[0] && !this.solid.has(x + side, y, z));
      count += <i32>(this.isPainted[1] && !this.solid.has(x, y + side, z));
      count += <i32>(this.isPainted[2] && !this.solid.has(x, y, z + side));
    }
    return count;
  }

  private answer(): i32 {
    let count = 0;
    for (let i = 0; i < this.solid.count; i++) count += <i32>(this.painted(i) == this.wanted);
    return count;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const stage = Stage.fitting(Extent.of(this.solid), 336, 336, 630, 630, 110);
    const edge = edgeColour(style);
    for (let i = 0; i < this.solid.count; i++) {
      const x = this.solid.x(i);
      const y = this.solid.y(i);
      const z = this.solid.z(i);
      for (let face = 0; face < 3; face++) {
        if (freeRays(this.solid, x, y, z, face) == 0) continue;
        const colour = this.isPainted[face] ? shade(style.accent, face) : 0xffffff;
        scene.polygon(stage.corners(<f64>x, <f64>y, <f64>z, face), Paint.fill(colour).edge(edge, style.stroke(2)));
      }
    }
  }

  ask(words: Words): Question {
    const rules = this.removed > 0
      ? "The block has full corners and edges where they cannot be seen. It was painted all over, also below, behind and inside the notches."
      : this.hasBare
        ? "White sides are not painted; each side that cannot be seen is painted, or not, like the side opposite to it."
        : "All of its sides are painted, also those that cannot be seen.";
    return words
      .set("wanted", COUNTS[this.wanted])
      .set("rules", rules)
      .ask(
        [
          "The block is cut along its lines into unit cubes. How many of them have {wanted}? {rules}",
          "After cutting the block along the lines, how many unit cubes have {wanted}? {rules}",
          "How many unit cubes with {wanted} are there when the block is taken apart along its lines? {rules}",
          "The painted block falls apart into unit cubes. Count those with {wanted}. {rules}",
        ],
        new IntegerAnswer(this.answer()),
      );
  }

  complexity(): f64 {
    const sides = this.solid.width + this.solid.depth + this.solid.height;
    return <f64>sides + (this.hasBare ? 6.0 : 0.0) + (this.removed > 0 ? 10.0 : 0.0) + 2.0 * <f64>this.removed + (this.wanted == 0 ? 3.0 : 0.0) + (this.asksNone ? 3.0 : 0.0);
  }

  explain(): string {
    return this.answer().toString() + " of the " + this.solid.count.toString() + " cubes have " + COUNTS[this.wanted] + ".";
  }
}
