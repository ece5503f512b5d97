import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Camera } from "../../../assembly/kit/solids/camera";
import { FACE_X, FACE_Y, FACE_Z, Solid } from "../../../assembly/kit/solids/solid";
import { edgeColour, Extent, Stage } from "../../../assembly/kit/solids/stage";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { note, pointAtAll } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";

const COUNTS: StaticArray<string> = ["no painted face", "exactly one painted face", "exactly two painted faces", "exactly three painted faces"];
/** Of one cube, and of several. */
const VERBS: StaticArray<string> = ["has", "have"];

/** Into how many unit cubes with a given number of painted faces does a painted block fall when it is cut along its lines? */
export class PaintedBlockCount extends Environment {
  private shortest: i32 = 0;
  private longest: i32 = 0;
  private least: i32 = 0;
  private hasBare: bool = false;
  private removed: i32 = 0;
  private isCutLater: bool = false;
  private hasPerspective: bool = false;

  private camera: Camera = new Camera();
  private solid: Solid = new Solid([0], [0], [0]);
  /** Edges of the block before cubes were taken away. */
  private edges: i32[] = [];
  /** Whether the sides across x, y and z are painted, on both ends of the block. */
  private isPainted: bool[] = [];
  private wanted: i32 = 0;

  configure(knobs: Knobs): void {
    this.shortest = knobs.int("shortest edge", [2, 2, 2, 3, 3, 3, 3, 3, 4, 4]);
    this.longest = knobs.int("longest edge", [6, 7, 6, 6, 7, 7, 7, 7, 8, 8]);
    this.least = knobs.int("shortest sum of edges", [7, 11, 10, 12, 13, 14, 15, 16, 17, 18]);
    this.hasBare = knobs.flag("sides left bare", [true, true, false, false, false, false, false, false, true, true]);
    this.removed = knobs.int("most cubes taken away", [0, 0, 2, 3, 4, 6, 7, 9, 11, 13]);
    this.isCutLater = knobs.from("taken away after painting", 5);
    this.hasPerspective = knobs.from("perspective now and then", 3);
  }

  sample(rng: Rng): bool {
    this.width = this.height = this.removed > 3 ? 672 : 448;
    this.camera = Camera.random(rng, this.hasPerspective);
    const width = rng.int(this.shortest, this.longest);
    const depth = rng.int(this.shortest, this.longest);
    const height = rng.int(this.shortest, this.longest);
    if (width + depth + height < this.least) return false;
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
    // Zero is right now and then, but no habit; and it matters that cubes are missing, and when they went.
    const count = this.counted(this.wanted, this.isCutLater);
    if (gone.length > 0 && count == this.counted(this.wanted, !this.isCutLater)) return false;
    if (gone.length > 0 && count == this.countedWhole() && rng.chance(0.8)) return false;
    return count > 0 || rng.chance(0.1);
  }

  /** Cubes along the three front edges of the top and the upright front edge: in full sight, and so are the holes they leave. */
  private takenAway(rng: Rng, width: i32, depth: i32, height: i32): i32[] {
    const gone: i32[] = [];
    // A small block keeps a third of the cubes along these edges.
    const most = min(this.removed - rng.int(0, this.removed / 3), (2 * (width + depth + height - 2)) / 3);
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

  /** How many painted faces a cube has; those laid open later are bare or not. */
  private painted(index: i32, isCutLater: bool): i32 {
    let count = 0;
    for (let face = 0; face < 6; face++) count += <i32>this.isFacePainted(this.solid.x(index), this.solid.y(index), this.solid.z(index), face, isCutLater);
    return count;
  }

  /** Whether an outer face (0: +x, 1: -x, 2: +y, 3: -y, 4: +z, 5: -z) of a cube carries paint. */
  private isFacePainted(x: i32, y: i32, z: i32, face: i32, isCutLater: bool): bool {
    if (!this.isPainted[face >> 1]) return false;
    const nextX = x + FACE_X[face];
    const nextY = y + FACE_Y[face];
    const nextZ = z + FACE_Z[face];
    const isOutside = min(nextX, min(nextY, nextZ)) < 0 || nextX >= this.edges[0] || nextY >= this.edges[1] || nextZ >= this.edges[2];
    return isCutLater ? isOutside : !this.solid.has(nextX, nextY, nextZ);
  }

  /** Cubes with so many painted faces; those laid open later are bare or not. */
  private counted(faces: i32, isCutLater: bool): i32 {
    let count = 0;
    for (let i = 0; i < this.solid.count; i++) count += <i32>(this.painted(i, isCutLater) == faces);
    return count;
  }

  /** Cubes with the wanted number of painted faces if none had been taken away. */
  private countedWhole(): i32 {
    let count = 0;
    for (let x = 0; x < this.edges[0]; x++) {
      for (let y = 0; y < this.edges[1]; y++) {
        for (let z = 0; z < this.edges[2]; z++) {
          let faces = 0;
          for (let face = 0; face < 6; face++) faces += <i32>this.isFacePainted(x, y, z, face, true);
          count += <i32>(faces == this.wanted);
        }
      }
    }
    return count;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const middle = <f64>this.width / 2, room = <f64>this.width - 36;
    const stage = Stage.fitting(this.camera.viewOf(this.solid), Extent.of(this.camera, this.solid), middle, middle, room, room);
    const paint = Paint.fill(0xffffff).edge(edgeColour(style), stage.outline(scene));
    for (let i = 0; i < this.solid.count; i++) {
      const x = this.solid.x(i);
      const y = this.solid.y(i);
      const z = this.solid.z(i);
      for (let face = 0; face < 3; face++) {
        if (stage.view.freeRays(this.solid, x, y, z, face, 1) == 0) continue;
        const own = paint.scaled(1);
        if (this.isFacePainted(x, y, z, 2 * face, this.isCutLater)) own.fill = stage.shade(style.accent, face, 0.45);
        scene.polygon(stage.corners(<f64>x, <f64>y, <f64>z, face), own);
      }
    }
  }

  question(words: Words): string {
    const rules: string[] = [];
    if (this.removed > 0) {
      rules.push(
        this.isCutLater
          ? "The block was painted first; then some cubes were taken away, which do not count, and the faces that this laid open are white."
          : "Some cubes were taken away, which do not count; then the rest was painted all over, also below, behind and inside the notches.",
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
        "Imagine sawing this block along every line. How many of the small cubes would show {wanted}? {rules}",
        "A painted wooden block consists of unit cubes. Find the number of cubes with {wanted}. {rules}",
        "You break the block up into its small cubes and sort them by their paint. How many have {wanted}? {rules}",
        "Of the unit cubes in this block, how many end up with {wanted}? {rules}",
      ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.counted(this.wanted, this.isCutLater));
  }

  /** The other numbers of faces, and the other order of painting and cutting. */
  foils(): Answer[] {
    const foils: Answer[] = [];
    for (let faces = 0; faces <= 3; faces++) {
      if (faces != this.wanted) foils.push(new IntegerAnswer(this.counted(faces, this.isCutLater)));
    }
    foils.push(new IntegerAnswer(this.countedWhole()));
    foils.push(new IntegerAnswer(this.counted(this.wanted, !this.isCutLater)));
    return foils;
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    note(scene, this.counted(this.wanted, this.isCutLater).toString() + " of " + this.solid.count.toString() + " cubes");
  }

  get namesColours(): bool {
    return true;
  }

  /** Rows of cubes along the edges, and cubes whose paint a missing one may have changed. */
  complexity(): f64 {
    const taken = this.edges[0] * this.edges[1] * this.edges[2] - this.solid.count;
    let disturbed = 0;
    for (let i = 0; i < this.solid.count; i++) disturbed += <i32>(this.painted(i, true) != this.painted(i, false));
    return <f64>(this.edges[0] + this.edges[1] + this.edges[2] + 2 * taken) + 0.5 * <f64>disturbed;
  }

  explain(): string {
    const count = this.counted(this.wanted, this.isCutLater);
    return count.toString() + " of the " + this.solid.count.toString() + " cubes " + VERBS[<i32>(count != 1)] + " " + COUNTS[this.wanted] + ".";
  }
}
