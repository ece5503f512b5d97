/** What the environments on polycubes share: chiral solids, and how they stand in tiles. */
import { letterOf, OptionPanel, Options } from "../../../assembly/kit/options/options";
import { Camera } from "../../../assembly/kit/solids/camera";
import { growSolid, quarterTurn, Solid, withCubeMoved } from "../../../assembly/kit/solids/solid";
import { ColouredSolid } from "../../../assembly/kit/solids/coloured";
import { Extent } from "../../../assembly/kit/solids/stage";
import { isWhollyVisible, visibleRotation } from "../../../assembly/kit/solids/visible";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";

/** What is drawn hides no cube: said in every question on a single solid. */
export const NOTHING_HIDDEN: string = "Every cube is at least partly in sight.";

const TRIES: i32 = 40;
const FOIL_TRIES: i32 = 160;
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
  return !solid.turnsInto(solid.mirrored());
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
export function commonEdge(camera: Camera, solids: Solid[], width: f64, height: f64): f64 {
  let edge = f64.MAX_VALUE;
  for (let i = 0; i < solids.length; i++) edge = Math.min(edge, Extent.of(camera, solids[i]).edgeWithin(width, height));
  return edge;
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

/** How levels name `Kinship`, in its order. */
export const KINSHIPS: StaticArray<string> = ["different solids", "with mirror images", "one cube moved, with mirror images"];

/** Cubes in the longest straight row of a solid. */
function longestRow(solid: Solid): i32 {
  let longest = 0;
  for (let i = 0; i < solid.count; i++) {
    for (let axis = 0; axis < 3; axis++) {
      let length = 1;
      while (solid.has(solid.x(i) + length * <i32>(axis == 0), solid.y(i) + length * <i32>(axis == 1), solid.z(i) + length * <i32>(axis == 2))) length++;
      longest = max(longest, length);
    }
  }
  return longest;
}

/** The sides of the box around a solid, in ascending order: what a glance compares. */
export function boxText(solid: Solid): string {
  return [solid.width, solid.depth, solid.height].sort().join(" ");
}

/**
 * Solids of which no two are equal under rotation, in random order; null when chance gave too few. Two by two they have the same box
 * and rows as long, and all the same box if they are edited, so that a glance does not tell.
 */
export function relatedSolids(rng: Rng, cubes: i32, side: i32, count: i32, kinship: Kinship): Options<Solid> | null {
  const base = chiralSolid(rng, cubes, side);
  if (base === null) return null;
  const options = new Options<Solid>(base, base.rotationText(), count);
  if (kinship != Kinship.Unlike) offerMirror(options, base);
  for (let tries = 0; !options.isFull; tries++) {
    if (tries == FOIL_TRIES) return null;
    const taken = options.items.length;
    const model: Solid | null = kinship == Kinship.EditedMirrored ? base : kinship == Kinship.Unlike && taken % 2 == 1 ? options.items[taken - 1] : null;
    const foil = kinship == Kinship.EditedMirrored ? withCubeMoved(rng, base) : growSolid(rng, cubes, side, side, side);
    // The costly test comes last.
    if (model !== null && (boxText(foil) != boxText(model) || (kinship == Kinship.Unlike && longestRow(foil) != longestRow(model)))) continue;
    if (!foil.isConnected || !isChiral(foil)) continue;
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
export function edited(rng: Rng, solid: Solid, side: i32): Solid | null {
  const foil = withCubeMoved(rng, solid);
  const fits = max(foil.width, max(foil.depth, foil.height)) <= side;
  return fits && foil.isConnected && isChiral(foil) ? foil : null;
}

/** Turns each solid so that all of its cubes can be seen; false when one has no such position. */
export function standVisibly(rng: Rng, camera: Camera, solids: Solid[], avoided: string[]): bool {
  for (let i = 0; i < solids.length; i++) {
    const image = visibleRotation(rng, camera, solids[i], avoided);
    if (image === null) return false;
    solids[i] = image;
  }
  return true;
}

/** How pieces have been turned since they lay where they belong. */
export const TURNS: StaticArray<string> = ["not at all", "about the vertical", "in any way"];

/** A piece turned in one of the ways of `TURNS`, all of its cubes in sight; if it is turned, it looks different. Null when there is no such turn. */
export function turnedPiece(rng: Rng, camera: Camera, lying: Solid, turning: i32): Solid | null {
  if (turning == 0) return isWhollyVisible(camera, lying) ? lying : null;
  if (turning == 2) return visibleRotation(rng, camera, lying, [lying.text()]);
  let image = lying;
  for (let turns = rng.int(1, 3); turns > 0; turns--) image = image.rotated(quarterTurn(2));
  for (let i = 0; i < 3; i++) {
    if (isWhollyVisible(camera, image) && image.text() != lying.text()) return image;
    image = image.rotated(quarterTurn(2));
  }
  return null;
}

/** The letters of those options, pairs or planes that are marked, counted from A. */
export function lettersOf(isMarked: bool[]): string[] {
  const letters: string[] = [];
  for (let i = 0; i < isMarked.length; i++) {
    if (isMarked[i]) letters.push(letterOf(i));
  }
  return letters;
}

/** Side of the canvas for which pictures of a solid over tiles are laid out; and around and between them. */
export const LAYOUT: f64 = 672;
const MARGIN: f64 = 16;
const GAP: f64 = 24;
const LARGEST_EDGE: f64 = 120;

/** Draws a solid over a panel of tiles, `height` high in all; both together stand in the middle of the layout. */
export function drawOverTiles(scene: Scene, camera: Camera, solid: ColouredSolid, count: i32, columns: i32, height: f64): OptionPanel {
  const width = LAYOUT - 2 * MARGIN;
  const extent = Extent.of(camera, solid.solid);
  const edge = Math.min(LARGEST_EDGE, extent.edgeWithin(width, width - height - GAP));
  const tall = edge * extent.height;
  const top = (LAYOUT - tall - GAP - height) / 2;
  solid.draw(scene, camera, LAYOUT / 2, top + tall / 2, width, tall, edge);
  return new OptionPanel(scene, MARGIN, top + tall + GAP, width, height, count, columns);
}
