import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { FACE_X, FACE_Y, FACE_Z, Solid } from "../../../assembly/kit/solids/solid";
import { edgeColour, Extent, freeRays, shade, Stage } from "../../../assembly/kit/solids/view";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";

const COUNTS: StaticArray<string> = ["no painted face", "exactly one painted face", "exactly two painted faces", "exactly three painted faces"];

/** Into how many unit cubes with a given number of painted faces does a painted block fall when it is cut along its lines? */
export class PaintedBlockCount extends Environment {
  private shortest: i32 = 0;
  private longest: i32 = 0;
  private hasBare: bool = false;
  private removed: i32 = 0;
  private isCutLater: bool = false;

  private solid: Solid = new Solid([0], [0], [0]);
  /** Edges of the block before cubes were taken away. */
  private edges: i32[] = [];
  /** Whether the sides across x, y and z are painted, on both ends of the block. */
  private isPainted: bool[] = [];
  private wanted: i32 = 0;

  configure(knobs: Knobs): void {
    this.shortest = knobs.int("shortest edge", [2, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
    this.longest = knobs.int("longest edge", [9, 6, 7, 7, 8, 7, 7, 8, 8, 8]);
    const bare = knobs.word("sides left bare", ["yes", "yes", "no", "no", "no", "no", "no", "no", "yes", "yes"]);
    this.hasBare = bare == "yes";
    this.removed = knobs.int("cubes taken away", [0, 1, 4, 5, 7, 4, 6, 8, 7, 9]);
    this.isCutLater = knobs.from("taken away after painting", 5);
  }

  sample(rng: Rng): bool {
    const width = rng.int(this.shortest, this.longest);
    const depth = rng.int(this.shortest, this.longest);
    const height = rng.int(this.shortest, this.longest);
    this.edges = [width, depth, height];
    this.isPainted = [true, true, true];
    if (this.hasBare) {
      // One or two of the three are bare.
      const painted = rng.int(1, 6);
      for (let axis = 0; axis < 3; axis++) this.isPainted[axis] = ((painted >> axis) & 1) == 1;
    }
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
    // A whole block with all sides painted has always eight cubes with three painted faces: three is never asked.
    this.wanted = rng.int(0, 2);
    // Zero is right now and then, but no habit.
    return this.counted() > 0 || rng.chance(0.1);
  }

  /** Cubes along the three front edges of the top and the upright front edge: in full sight, and so are the holes they leave. */
  private takenAway(rng: Rng, width: i32, depth: i32, height: i32): i32[] {
    const gone: i32[] = [];
    // A small block keeps a third of the cubes along these edges.
    const most = min(this.removed, (2 * (width + depth + height - 2)) / 3);
    while (gone.length < most) {
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
    let count = 0;
    for (let face = 0; face < 6; face++) count += <i32>this.isFacePainted(this.solid.x(index), this.solid.y(index), this.solid.z(index), face);
    return count;
  }

  /** Whether an outer face (0: +x, 1: -x, 2: +y, 3: -y, 4: +z, 5: -z) of a cube carries paint. */
  private isFacePainted(x: i32, y: i32, z: i32, face: i32): bool {
    if (!this.isPainted[face >> 1]) return false;
    const nextX = x + FACE_X[face];
    const nextY = y + FACE_Y[face];
    const nextZ = z + FACE_Z[face];
    const isOutside = min(nextX, min(nextY, nextZ)) < 0 || nextX >= this.edges[0] || nextY >= this.edges[1] || nextZ >= this.edges[2];
    return this.isCutLater ? isOutside : !this.solid.has(nextX, nextY, nextZ);
  }

  private counted(): i32 {
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
        if (freeRays(this.solid, x, y, z, face, 1) == 0) continue;
        const colour = this.isFacePainted(x, y, z, 2 * face) ? shade(style.accent, face) : 0xffffff;
        scene.polygon(stage.corners(<f64>x, <f64>y, <f64>z, face), Paint.fill(colour).edge(edge, style.stroke(2)));
      }
    }
  }

  question(words: Words): string {
    const rules: string[] = [];
    if (this.removed > 0) {
      rules.push(
        this.isCutLater
          ? "The block was painted first; then some cubes were taken away, which are not counted, and the faces that this laid open are white."
          : "Some cubes were taken away, which are not counted; then the rest was painted all over, also below, behind and inside the notches.",
      );
      rules.push("No cube is missing where it cannot be seen.");
    }
    if (this.hasBare) rules.push("White sides are not painted; each side that cannot be seen is painted, or not, like the side opposite to it.");
    else if (this.removed == 0 || this.isCutLater) rules.push("All sides were painted, also those that cannot be seen.");
    return words
      .set("wanted", COUNTS[this.wanted])
      .set("rules", rules.join(" "))
      .say([
        "The block is cut along its lines into unit cubes. How many of them have {wanted}? {rules}",
        "After cutting the block along the lines, how many unit cubes have {wanted}? {rules}",
        "How many unit cubes with {wanted} are there when the block is taken apart along its lines? {rules}",
        "The painted block falls apart into unit cubes. Count those with {wanted}. {rules}",
      ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.counted());
  }

  complexity(): f64 {
    const sides = this.edges[0] + this.edges[1] + this.edges[2];
    const taken = this.edges[0] * this.edges[1] * this.edges[2] - this.solid.count;
    return <f64>sides + (this.removed > 0 ? 4.0 : 0.0) + 2.0 * <f64>taken + (this.isCutLater ? 9.0 : 0.0) + (this.hasBare && this.removed > 0 ? 6.0 : 0.0);
  }

  explain(): string {
    return this.counted().toString() + " of the " + this.solid.count.toString() + " cubes have " + COUNTS[this.wanted] + ".";
  }
}
