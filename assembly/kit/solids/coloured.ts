/** Solids whose cubes have colours, and what is said and drawn of them. */
import { Camera } from "./camera";
import { FACE_X, FACE_Y, FACE_Z, Solid } from "./solid";
import { Growth, rotatedIndex, symmetricColours } from "./group";
import { COLOURED_LIGHT, Extent, plainColours, Stage } from "./stage";
import { isWhollyVisible } from "./visible";
import { Rng } from "../../random";
import { Scene } from "../../scene/scene";
import { Hue, hueName } from "../../scene/style";

/** Said where cubes differ in colour and symmetry is asked for. */
export const COLOURS_COUNT: string = "Colours count: a cube must come to lie on a cube of its own colour.";

/** In an order in which neighbours differ most. */
const COLOURS: StaticArray<Hue> = [Hue.Blue, Hue.Yellow, Hue.Red, Hue.Green, Hue.Purple, Hue.Grey, Hue.Pink];

/** The name of a colour of a solid. */
export function colourName(colour: i32): string {
  return hueName(COLOURS[colour]);
}

/** The names of all colours that solids have. */
export function colourNames(): string[] {
  const names: string[] = [];
  for (let i = 0; i < COLOURS.length; i++) names.push(colourName(i));
  return names;
}

/** A solid whose cubes have colours, 0 on, or none at all; some may be marked by a dot. */
export class ColouredSolid {
  private isMarked: bool[] = [];

  constructor(public solid: Solid, public colours: i32[]) {
    for (let i = 0; i < solid.count; i++) this.isMarked.push(false);
  }

  /**
   * A random solid with the symmetries of a group, its colours included; all of its cubes are in sight. Its shape alone, or most of it in
   * one colour, has those of a larger group. Null when chance gave none.
   */
  static symmetric(rng: Rng, camera: Camera, group: u64, larger: u64, least: i32, most: i32, colours: i32): ColouredSolid | null {
    const growth = new Growth(rng.int(3, 5));
    const shape = colours > 1 ? larger : group;
    if (shape != larger && !growth.grow(rng, larger, least - 1, most - 1)) return null;
    if (!growth.grow(rng, shape, shape == larger ? rng.int(least, most) : max(least, growth.count + 1), most)) return null;
    const solid = growth.solid();
    if (!solid.isConnected || !isWhollyVisible(camera, solid)) return null;
    return new ColouredSolid(solid, symmetricColours(rng, solid, group, colours));
  }

  /** The image under one of the 24 rotations; marks stay behind. */
  rotated(rotation: i32): ColouredSolid {
    const image = new ColouredSolid(this.solid.rotated(rotation), this.colours.slice(0));
    for (let i = 0; i < this.colours.length; i++) image.colours[rotatedIndex(this.solid, image.solid, i, rotation)] = this.colours[i];
    return image;
  }

  /** The solid with some more cubes, marked, that leave every cube in sight; null when chance gave none. */
  withMarked(rng: Rng, camera: Camera, count: i32, colours: i32): ColouredSolid | null {
    const xs: i32[] = [], ys: i32[] = [], zs: i32[] = [];
    for (let i = 0; i < this.solid.count; i++) {
      xs.push(this.solid.x(i) + 1);
      ys.push(this.solid.y(i) + 1);
      zs.push(this.solid.z(i) + 1);
    }
    while (xs.length < this.solid.count + count) {
      const from = rng.int(0, xs.length - 1);
      const face = rng.int(0, 5);
      const x = xs[from] + FACE_X[face], y = ys[from] + FACE_Y[face], z = zs[from] + FACE_Z[face];
      if (x < 0 || y < 0 || z < 0) continue;
      let isFree = true;
      for (let i = 0; i < xs.length; i++) isFree = isFree && (xs[i] != x || ys[i] != y || zs[i] != z);
      if (!isFree) continue;
      xs.push(x);
      ys.push(y);
      zs.push(z);
    }
    const placed = new Solid(xs, ys, zs, true);
    const result = new ColouredSolid(new Solid(xs, ys, zs), []);
    // Moved to the corner or not, the cubes are in the same order.
    for (let i = 0; i < placed.count; i++) {
      const own = this.solid.indexOf(placed.x(i) - 1, placed.y(i) - 1, placed.z(i) - 1);
      result.colours.push(own < 0 ? rng.int(0, colours - 1) : this.colours[own]);
      result.isMarked[i] = own < 0;
      if (own < 0 && result.openFaceOf(camera, i) < 0) return null;
    }
    return isWhollyVisible(camera, result.solid) ? result : null;
  }

  private openFaceOf(camera: Camera, index: i32): i32 {
    return camera.viewOf(this.solid).openFace(this.solid, this.solid.x(index), this.solid.y(index), this.solid.z(index));
  }

  /** Draws it around a middle, as large as fits with edges of at most `most` canvas units. `tags` gives the number of the object that each cube is. */
  draw(scene: Scene, camera: Camera, middleX: f64, middleY: f64, width: f64, height: f64, most: f64 = f64.MAX_VALUE, tags: i32[] = []): Stage {
    const style = scene.style;
    const extent = Extent.of(camera, this.solid);
    const stage = Stage.around(camera.viewOf(this.solid), extent, middleX, middleY, Math.min(most, extent.edgeWithin(width, height)));
    if (this.colours.length == 0) {
      stage.draw(scene, this.solid, plainColours(this.solid, style.accent));
    } else {
      const hues: i32[] = [];
      for (let i = 0; i < this.solid.count; i++) hues.push(style.hue(COLOURS[this.colours[i]]));
      stage.draw(scene, this.solid, hues, COLOURED_LIGHT, tags);
    }
    for (let i = 0; i < this.solid.count; i++) {
      if (this.isMarked[i]) stage.dot(scene, this.solid.x(i), this.solid.y(i), this.solid.z(i), this.openFaceOf(camera, i));
    }
    return stage;
  }
}
