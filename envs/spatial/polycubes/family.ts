/** What the environments on polycubes share: chiral solids, and how they stand in tiles. */
import { Options } from "../../../assembly/kit/options";
import { FACE_X, FACE_Y, FACE_Z, growSolid, Solid, withCubeMoved } from "../../../assembly/kit/voxel";
import { Growth, rotatedIndex, symmetricColours } from "../../../assembly/kit/voxel_group";
import { Extent, isWhollyVisible, openFace, plainColours, Stage, visibleRotation } from "../../../assembly/kit/voxel_view";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Hue, hueName } from "../../../assembly/scene/style";

/** What is drawn hides no cube: said in every question on a single solid. */
export const NOTHING_HIDDEN: string = "Of every cube at least a part can be seen.";

const TRIES: i32 = 40;
/** Size of captions. */
const CAPTION: f64 = 28;

/** A random solid that differs from its mirror image; null when chance gave none. */
export function chiralSolid(rng: Rng, cubes: i32, side: i32): Solid | null {
  for (let tries = 0; tries < TRIES; tries++) {
    const solid = growSolid(rng, cubes, side, side, side);
    if (isChiral(solid)) return solid;
  }
  return null;
}

/** Whether no rotation makes the solid its mirror image. */
export function isChiral(solid: Solid): bool {
  return solid.rotationText() != solid.mirrored().rotationText();
}

/** A random solid that no rotation but the whole turn leaves as it is; null when chance gave none. */
export function asymmetricSolid(rng: Rng, cubes: i32, side: i32): Solid | null {
  for (let tries = 0; tries < TRIES; tries++) {
    const solid = growSolid(rng, cubes, side, side, side);
    if (solid.symmetryOrder == 1) return solid;
  }
  return null;
}

/** The edge with which every solid fits a box of that size. */
export function commonEdge(solids: Solid[], width: f64, height: f64): f64 {
  let edge: f64 = 60;
  for (let i = 0; i < solids.length; i++) {
    const extent = Extent.of(solids[i]);
    edge = Math.min(edge, Math.min(width / extent.width, height / extent.height));
  }
  return edge;
}

/** Draws a solid in one colour, with edges of a given length, around a middle. */
export function drawWithEdge(scene: Scene, solid: Solid, middleX: f64, middleY: f64, edge: f64): void {
  const extent = Extent.of(solid);
  new Stage(middleX - edge * (extent.left + extent.right) / 2, middleY - edge * (extent.top + extent.bottom) / 2, edge)
    .draw(scene, solid, plainColours(solid, scene.style.accent));
}

/** Draws a framed tile with a caption above it into a box. */
export function drawCaptioned(scene: Scene, caption: string, left: f64, top: f64, width: f64, height: f64): void {
  const style = scene.style;
  scene.text(caption, left + width / 2, top + CAPTION / 2, CAPTION, style.ink);
  scene.rect(left, top + CAPTION + 8, width, height - CAPTION - 8, Paint.fill(style.surface).edge(style.ink, style.stroke(3.5)), 6);
}

/** How the solids of a choice are related. */
export const enum Kinship {
  /** Different solids. */
  Unlike = 0,
  /** Different solids and their mirror images. */
  Mirrored = 1,
  /** Solids that one moved cube makes of each other, and their mirror images. */
  EditedMirrored = 2,
}

/** The words by which levels name `Kinship`, in their order. */
export const KINSHIPS: StaticArray<string> = ["different solids", "with mirror images", "one cube moved, with mirror images"];

/** Solids of which no two are equal under rotation, in random order; null when chance gave too few. */
export function relatedSolids(rng: Rng, cubes: i32, side: i32, count: i32, kinship: Kinship): Options<Solid> | null {
  const base = chiralSolid(rng, cubes, side);
  if (base === null) return null;
  const options = new Options<Solid>(base, base.rotationText(), count);
  if (kinship != Kinship.Unlike) offerMirror(options, base);
  for (let tries = 0; !options.isFull; tries++) {
    if (tries == TRIES) return null;
    const foil: Solid | null = kinship == Kinship.EditedMirrored ? edited(rng, base, side) : chiralSolid(rng, cubes, side);
    if (foil === null) continue;
    // Without mirror images among the options two of them do not differ by a mirroring alone.
    if (kinship == Kinship.Unlike && foil.mirrored().rotationText() == base.rotationText()) continue;
    if (options.offer(foil, foil.rotationText()) && kinship != Kinship.Unlike) offerMirror(options, foil);
  }
  options.settle(rng);
  return options;
}

function offerMirror(options: Options<Solid>, solid: Solid): void {
  const image = solid.mirrored();
  options.offer(image, image.rotationText());
}

/** The solid with one cube moved, still in one piece, chiral and no longer than the side; null when chance gave none. */
function edited(rng: Rng, solid: Solid, side: i32): Solid | null {
  const foil = withCubeMoved(rng, solid);
  const fits = max(foil.width, max(foil.depth, foil.height)) <= side;
  return fits && foil.isConnected && isChiral(foil) ? foil : null;
}

/** Turns each solid so that all of its cubes can be seen; false when one has no such position. */
export function standVisibly(rng: Rng, solids: Solid[], avoided: string[]): bool {
  for (let i = 0; i < solids.length; i++) {
    const image = visibleRotation(rng, solids[i], avoided);
    if (image === null) return false;
    solids[i] = image;
  }
  return true;
}

/** A solid that stands as it is with all cubes in sight; null when chance gave none. */
export function visibleSolid(rng: Rng, cubes: i32, width: i32, depth: i32, height: i32): Solid | null {
  for (let tries = 0; tries < TRIES; tries++) {
    const solid = growSolid(rng, cubes, width, depth, height);
    if (isWhollyVisible(solid)) return solid;
  }
  return null;
}

/** Said where cubes differ in colour. */
export const COLOURS_COUNT: string = "Colours count: a cube must come to lie on a cube of its own colour.";

/** All but pink, which a red face in the light looks like. */
const COLOURS: StaticArray<Hue> = [Hue.Blue, Hue.Yellow, Hue.Red, Hue.Green, Hue.Purple, Hue.Grey];
/** How many colours there are for cubes. */
export const COLOUR_COUNT: i32 = 6;

/** The name of a colour of a solid. */
export function colourName(colour: i32): string {
  return hueName(COLOURS[colour]);
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
  static symmetric(rng: Rng, group: u64, larger: u64, least: i32, most: i32, colours: i32): ColouredSolid | null {
    const growth = new Growth(rng.int(3, 5));
    const shape = colours > 1 ? larger : group;
    if (shape != larger && !growth.grow(rng, larger, least - 1, most - 1)) return null;
    if (!growth.grow(rng, shape, shape == larger ? rng.int(least, most) : max(least, growth.count + 1), most)) return null;
    const solid = growth.solid();
    if (!solid.isConnected || !isWhollyVisible(solid)) return null;
    return new ColouredSolid(solid, symmetricColours(rng, solid, group, colours));
  }

  /** The image under one of the 24 rotations; marks stay behind. */
  rotated(rotation: i32): ColouredSolid {
    const image = new ColouredSolid(this.solid.rotated(rotation), this.colours.slice(0));
    for (let i = 0; i < this.colours.length; i++) image.colours[rotatedIndex(this.solid, image.solid, i, rotation)] = this.colours[i];
    return image;
  }

  /** The solid with some more cubes, marked, that leave every cube in sight; null when chance gave none. */
  withMarked(rng: Rng, count: i32, colours: i32): ColouredSolid | null {
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
      if (own < 0 && result.openFaceOf(i) < 0) return null;
    }
    return isWhollyVisible(result.solid) ? result : null;
  }

  private openFaceOf(index: i32): i32 {
    return openFace(this.solid, this.solid.x(index), this.solid.y(index), this.solid.z(index));
  }

  /** Draws it around a middle, as large as fits with edges of at most `edge` canvas units. */
  draw(scene: Scene, middleX: f64, middleY: f64, width: f64, height: f64, edge: f64): void {
    const style = scene.style;
    const hues: i32[] = [];
    for (let i = 0; i < this.solid.count; i++) hues.push(this.colours.length == 0 ? style.accent : style.hue(COLOURS[this.colours[i]]));
    const stage = Stage.fitting(Extent.of(this.solid), middleX, middleY, width, height, edge);
    stage.draw(scene, this.solid, hues);
    for (let i = 0; i < this.solid.count; i++) {
      if (this.isMarked[i]) stage.dot(scene, this.solid.x(i), this.solid.y(i), this.solid.z(i), this.openFaceOf(i));
    }
  }
}
