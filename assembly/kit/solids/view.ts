/**
 * How solids of unit cubes are seen and drawn: a parallel projection from the front above, so tilted that no two places of a small
 * solid fall together. Thus a picture determines where each drawn face lies in space.
 */
import { FACE_X, FACE_Y, FACE_Z, Places, ROTATIONS, Solid, Space } from "./solid";
import { Rng } from "../../random";
import { blend, Paint } from "../../scene/paint";
import { Scene } from "../../scene/scene";
import { Style } from "../../scene/style";

/** Cosine and sine of the azimuth of the eye (32 degrees from x towards y) and of its elevation (30 degrees). */
const AZIMUTH_COS: f64 = 0.8480480961564260;
const AZIMUTH_SIN: f64 = 0.5299192642332049;
const ELEVATION_COS: f64 = 0.8660254037844386;
const ELEVATION_SIN: f64 = 0.5;

/** Rays a side of a face, and the share of them that makes a face clearly visible. */
const RAYS: i32 = 5;
const CLEAR: i32 = 12;

/** How far right a point is drawn, in edges. */
export function across(x: f64, y: f64): f64 {
  return AZIMUTH_COS * y - AZIMUTH_SIN * x;
}

/** How far down a point is drawn, in edges. */
export function down(x: f64, y: f64, z: f64): f64 {
  return ELEVATION_SIN * (AZIMUTH_COS * x + AZIMUTH_SIN * y) - ELEVATION_COS * z;
}

/** How near to the eye a point is, in edges. */
export function nearness(x: f64, y: f64, z: f64): f64 {
  return ELEVATION_COS * (AZIMUTH_COS * x + AZIMUTH_SIN * y) + ELEVATION_SIN * z;
}

/** The box around a drawing, in edges from where the origin is drawn. */
export class Extent {
  left: f64 = f64.MAX_VALUE;
  top: f64 = f64.MAX_VALUE;
  right: f64 = -f64.MAX_VALUE;
  bottom: f64 = -f64.MAX_VALUE;

  /** Takes in the box of cubes from one corner to the opposite one. */
  add(x0: f64, y0: f64, z0: f64, x1: f64, y1: f64, z1: f64): void {
    this.left = Math.min(this.left, across(x1, y0));
    this.right = Math.max(this.right, across(x0, y1));
    this.top = Math.min(this.top, down(x0, y0, z1));
    this.bottom = Math.max(this.bottom, down(x1, y1, z0));
  }

  /** Takes in all cubes of a solid. */
  static of(solid: Solid): Extent {
    const extent = new Extent();
    for (let i = 0; i < solid.count; i++) {
      const x = <f64>solid.x(i);
      const y = <f64>solid.y(i);
      const z = <f64>solid.z(i);
      extent.add(x, y, z, x + 1, y + 1, z + 1);
    }
    return extent;
  }

  get width(): f64 {
    return this.right - this.left;
  }

  get height(): f64 {
    return this.bottom - this.top;
  }
}

/**
 * How many of the 25 rays from a face (0: +x, 1: +y, 2: +z) to the eye are free, counted until they are `enough`; 0 also when another
 * cube touches it.
 */
export function freeRays(solid: Space, x: i32, y: i32, z: i32, face: i32, enough: i32 = RAYS * RAYS): i32 {
  if (solid.has(x + FACE_X[2 * face], y + FACE_Y[2 * face], z + FACE_Z[2 * face])) return 0;
  let free = 0;
  for (let i = 0; i < RAYS; i++) {
    for (let k = 0; k < RAYS; k++) {
      // From 0.03 to 0.97 of the side.
      const u = 0.03 + (0.94 * <f64>i) / <f64>(RAYS - 1);
      const v = 0.03 + (0.94 * <f64>k) / <f64>(RAYS - 1);
      const isFree = face == 0
        ? isOpen(solid, <f64>(x + 1), <f64>y + u, <f64>z + v, x + 1, y, z)
        : face == 1
          ? isOpen(solid, <f64>x + u, <f64>(y + 1), <f64>z + v, x, y + 1, z)
          : isOpen(solid, <f64>x + u, <f64>y + v, <f64>(z + 1), x, y, z + 1);
      if (isFree && ++free == enough) return free;
    }
  }
  return free;
}

/** Whether a ray from a point towards the eye, which starts in the given place, meets no cube (Amanatides and Woo, 1987). */
function isOpen(solid: Space, px: f64, py: f64, pz: f64, x: i32, y: i32, z: i32): bool {
  const stepX = 1.0 / (AZIMUTH_COS * ELEVATION_COS);
  const stepY = 1.0 / (AZIMUTH_SIN * ELEVATION_COS);
  const stepZ = 1.0 / ELEVATION_SIN;
  let nextX = (<f64>(x + 1) - px) * stepX;
  let nextY = (<f64>(y + 1) - py) * stepY;
  let nextZ = (<f64>(z + 1) - pz) * stepZ;
  while (x < solid.width && y < solid.depth && z < solid.height) {
    if (solid.has(x, y, z)) return false;
    if (nextX <= nextY && nextX <= nextZ) {
      x++;
      nextX += stepX;
    } else if (nextY <= nextZ) {
      y++;
      nextY += stepY;
    } else {
      z++;
      nextZ += stepZ;
    }
  }
  return true;
}

/** Whether of every cube some face can clearly be seen. */
export function isWhollyVisible(solid: Solid): bool {
  for (let i = 0; i < solid.count; i++) {
    if (!isClear(solid, solid.x(i), solid.y(i), solid.z(i))) return false;
  }
  return true;
}

/** Whether of one cube some face can clearly be seen. */
export function isClear(solid: Space, x: i32, y: i32, z: i32): bool {
  for (let face = 2; face >= 0; face--) {
    if (freeRays(solid, x, y, z, face, CLEAR) == CLEAR) return true;
  }
  return false;
}

/** A solid of `count` cubes inside a box, grown at the free faces so that every cube stays clearly visible; null when it got stuck. */
export function growVisibleSolid(rng: Rng, count: i32, width: i32, depth: i32, height: i32): Solid | null {
  const places = new Places(width, depth, height);
  const xs: i32[] = [];
  const ys: i32[] = [];
  const zs: i32[] = [];
  const frontier: i32[] = [rng.int(0, width * depth * height - 1)];
  while (xs.length < count) {
    if (frontier.length == 0) return null;
    const at = rng.int(0, frontier.length - 1);
    const place = frontier[at];
    frontier[at] = frontier[frontier.length - 1];
    frontier.pop();
    const x = place % width;
    const y = (place / width) % depth;
    const z = place / (width * depth);
    if (places.has(x, y, z)) continue;
    places.set(x, y, z, true);
    // More cubes never show more: what hides another one, or is hidden, is out for good.
    let isVisible = isClear(places, x, y, z);
    for (let i = 0; i < xs.length && isVisible; i++) {
      // Sight lines run towards larger coordinates: a new cube hides only what has no larger one.
      if (xs[i] <= x && ys[i] <= y && zs[i] <= z) isVisible = isClear(places, xs[i], ys[i], zs[i]);
    }
    if (!isVisible) {
      places.set(x, y, z, false);
      continue;
    }
    xs.push(x);
    ys.push(y);
    zs.push(z);
    for (let face = 0; face < 6; face++) {
      const nextX = x + FACE_X[face];
      const nextY = y + FACE_Y[face];
      const nextZ = z + FACE_Z[face];
      if (places.holds(nextX, nextY, nextZ)) frontier.push((nextZ * depth + nextY) * width + nextX);
    }
  }
  return new Solid(xs, ys, zs);
}

/** A random rotation of the solid in which every cube is clearly visible, other than those whose texts are given; null when there is none. */
export function visibleRotation(rng: Rng, solid: Solid, avoided: string[]): Solid | null {
  const order = rng.permutation(ROTATIONS);
  for (let i = 0; i < ROTATIONS; i++) {
    const image = solid.rotated(order[i]);
    if (isWhollyVisible(image) && !avoided.includes(image.text())) return image;
  }
  return null;
}

/** The colour of the edges, which stands out from every face. */
export function edgeColour(style: Style): i32 {
  return blend(style.accent, 0x000000, 0.88);
}

/** How much white there is in faces that look up: in solids of one colour, and where colours tell solids apart. */
const LIGHT: f64 = 0.62;
export const COLOURED_LIGHT: f64 = 0.3;

/** Three shades of a colour: of faces to the front left, to the front right, and above. */
export function shade(colour: i32, face: i32, light: f64 = LIGHT): i32 {
  return face == 0 ? blend(colour, 0x000000, 0.24) : face == 1 ? blend(colour, 0xffffff, 0.16) : blend(colour, 0xffffff, light);
}

/** A place to draw solids in: where the origin of space is drawn, and the length of an edge, in canvas units. */
export class Stage {
  constructor(public x: f64, public y: f64, public edge: f64) {}

  /** The stage that shows an extent as large as fits a box around a middle, with edges of at most `most`. */
  static fitting(extent: Extent, middleX: f64, middleY: f64, width: f64, height: f64, most: f64): Stage {
    const edge = Math.min(most, Math.min(width / extent.width, height / extent.height));
    return new Stage(middleX - edge * (extent.left + extent.right) / 2, middleY - edge * (extent.top + extent.bottom) / 2, edge);
  }

  /** Canvas x of a point of space. */
  px(x: f64, y: f64): f64 {
    return this.x + this.edge * across(x, y);
  }

  /** Canvas y of a point of space. */
  py(x: f64, y: f64, z: f64): f64 {
    return this.y + this.edge * down(x, y, z);
  }

  /** Adds a point of space to a list of canvas coordinates. */
  private put(points: f64[], x: f64, y: f64, z: f64): void {
    points.push(this.px(x, y));
    points.push(this.py(x, y, z));
  }

  /** The corners of a face (0: +x, 1: +y, 2: +z) of the cube at (x, y, z). */
  corners(x: f64, y: f64, z: f64, face: i32): f64[] {
    const points: f64[] = [];
    if (face == 0) {
      this.put(points, x + 1, y, z);
      this.put(points, x + 1, y + 1, z);
      this.put(points, x + 1, y + 1, z + 1);
      this.put(points, x + 1, y, z + 1);
    } else if (face == 1) {
      this.put(points, x, y + 1, z);
      this.put(points, x + 1, y + 1, z);
      this.put(points, x + 1, y + 1, z + 1);
      this.put(points, x, y + 1, z + 1);
    } else {
      this.put(points, x, y, z + 1);
      this.put(points, x + 1, y, z + 1);
      this.put(points, x + 1, y + 1, z + 1);
      this.put(points, x, y + 1, z + 1);
    }
    return points;
  }

  /** Marks a face (0: +x, 1: +y, 2: +z) of the cube at (x, y, z) by a white dot. */
  dot(scene: Scene, x: i32, y: i32, z: i32, face: i32): void {
    const corners = this.corners(<f64>x, <f64>y, <f64>z, face);
    const paint = Paint.fill(0xffffff).edge(edgeColour(scene.style), scene.style.stroke(4));
    scene.circle((corners[0] + corners[4]) / 2, (corners[1] + corners[5]) / 2, this.edge * 0.17, paint);
  }

  /**
   * Draws every face that can be seen in part, from the back to the front: in the order of x, y and z a cube never hides one
   * that comes later. `colours` gives the colour of each cube.
   */
  draw(scene: Scene, solid: Solid, colours: i32[], light: f64 = LIGHT): void {
    const style = scene.style;
    const edge = edgeColour(style);
    const width = style.stroke(Math.max(2, this.edge * 0.035));
    // The cubes are sorted by z, y, x.
    for (let i = 0; i < solid.count; i++) {
      const x = solid.x(i);
      const y = solid.y(i);
      const z = solid.z(i);
      for (let face = 0; face < 3; face++) {
        if (freeRays(solid, x, y, z, face, 1) == 0) continue;
        scene.polygon(this.corners(<f64>x, <f64>y, <f64>z, face), Paint.fill(shade(colours[i], face, light)).edge(edge, width));
      }
    }
  }
}

/** The face of a cube (0: +x, 1: +y, 2: +z) that nothing hides; -1 when there is none. */
export function openFace(solid: Space, x: i32, y: i32, z: i32): i32 {
  for (let face = 0; face < 3; face++) {
    if (freeRays(solid, x, y, z, face) == RAYS * RAYS) return face;
  }
  return -1;
}

/** One colour for every cube of a solid. */
export function plainColours(solid: Solid, colour: i32): i32[] {
  const colours: i32[] = [];
  for (let i = 0; i < solid.count; i++) colours.push(colour);
  return colours;
}

/** Draws a solid in one colour around a middle, as large as fits with edges of at most `most` canvas units. */
export function drawSolid(scene: Scene, solid: Solid, middleX: f64, middleY: f64, width: f64, height: f64, most: f64): Stage {
  const stage = Stage.fitting(Extent.of(solid), middleX, middleY, width, height, most);
  stage.draw(scene, solid, plainColours(solid, scene.style.accent));
  return stage;
}
