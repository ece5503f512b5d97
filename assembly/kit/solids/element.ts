/** Axes and mirror planes of the cubic lattice, each drawn in a small cube, and what they do. */
import { Camera } from "./camera";
import { imageOf, orderOf } from "./group";
import { ROTATIONS } from "./solid";
import { Stage } from "./stage";
import { Paint } from "../../scene/paint";
import { Scene } from "../../scene/scene";

/** Axes through the middle of a cube: three through faces, six through edges, four through corners. */
export const AXES: i32 = 13;
export const FACE_AXES: i32 = 3;
/** Mirror planes: those across the first nine axes. */
const PLANES: i32 = 9;
/** How far from edge-on a plane has to be seen: the least cosine between the axis across it and the line of sight. */
const LEAST_COSINE: f64 = 0.085;

const AXIS_X: StaticArray<i32> = [1, 0, 0, 1, 1, 1, 1, 0, 0, 1, 1, 1, -1];
const AXIS_Y: StaticArray<i32> = [0, 1, 0, 1, -1, 0, 0, 1, 1, 1, 1, -1, 1];
const AXIS_Z: StaticArray<i32> = [0, 0, 1, 0, 0, 1, -1, 1, -1, 1, -1, 1, 1];

/** For each axis the rotations about it, as a set of bits, and the mirroring at the plane across it. */
const ABOUT: StaticArray<u64> = new StaticArray<u64>(AXES);
const ACROSS: StaticArray<i32> = new StaticArray<i32>(AXES);
for (let axis = 0; axis < AXES; axis++) {
  for (let rotation = 0; rotation < ROTATIONS; rotation++) {
    if (!keeps(rotation, axis)) continue;
    ABOUT[axis] |= (<u64>1) << rotation;
    // A half turn and the reflection through the middle make a mirroring.
    if (orderOf(rotation) == 2) ACROSS[axis] = rotation + ROTATIONS;
  }
}

/** The rotations about an axis, as a set of bits. */
export function rotationsAbout(axis: i32): u64 {
  return ABOUT[axis];
}

/** The planes, by the axes across them, that a camera does not see edge-on. */
export function planesSeen(camera: Camera): i32[] {
  const seen: i32[] = [];
  for (let axis = 0; axis < PLANES; axis++) {
    const x = <f64>AXIS_X[axis], y = <f64>AXIS_Y[axis], z = <f64>AXIS_Z[axis];
    if (Math.abs(camera.nearness(x, y, z)) >= LEAST_COSINE * Math.sqrt(x * x + y * y + z * z)) seen.push(axis);
  }
  return seen;
}

/** The mirroring at the plane across one of the first nine axes. */
export function mirroringAcross(axis: i32): i32 {
  return ACROSS[axis];
}

function keeps(rotation: i32, axis: i32): bool {
  const x = AXIS_X[axis], y = AXIS_Y[axis], z = AXIS_Z[axis];
  return imageOf(rotation, 0, x, y, z) == x && imageOf(rotation, 1, x, y, z) == y && imageOf(rotation, 2, x, y, z) == z;
}

/** Half a cube's edge in tiles, and how far an axis runs beyond the cube, as shares of the tile's side. */
const HALF: f64 = 0.27;
const BEYOND: f64 = 0.12;

/** A small cube in the middle of the frame in force. */
class SmallCube {
  private stage: Stage;

  constructor(private scene: Scene, camera: Camera, side: f64) {
    this.stage = new Stage(camera.view(0, 0, 0), 0, 0, HALF * side);
  }

  /** Canvas place of a point given from the middle, in halves of an edge. */
  px(x: f64, y: f64, z: f64): f64 {
    return this.stage.px(x, y, z);
  }

  py(x: f64, y: f64, z: f64): f64 {
    return this.stage.py(x, y, z);
  }

  /** Draws the three edges behind the cube, broken, or the nine others. */
  drawEdges(isBehind: bool): void {
    const style = this.scene.style;
    const paint = Paint.line(isBehind ? style.soft : style.ink, style.stroke(2));
    if (isBehind) paint.dashed(5, 4);
    for (let axis = 0; axis < 3; axis++) {
      for (let corner = 0; corner < 4; corner++) {
        if ((corner == 0) != isBehind) continue;
        const u: f64 = corner & 1 ? 1 : -1, v: f64 = corner & 2 ? 1 : -1;
        if (axis == 0) this.line(-1, u, v, 1, u, v, paint);
        else if (axis == 1) this.line(u, -1, v, u, 1, v, paint);
        else this.line(u, v, -1, u, v, 1, paint);
      }
    }
  }

  line(x1: f64, y1: f64, z1: f64, x2: f64, y2: f64, z2: f64, paint: Paint): void {
    this.scene.line(this.px(x1, y1, z1), this.py(x1, y1, z1), this.px(x2, y2, z2), this.py(x2, y2, z2), paint);
  }
}

/**
 * Draws the plane across one of the first nine axes through a small cube, into a tile of the given side around the origin of the frame in
 * force. The plane, without the cube, is the object `tag`.
 */
export function drawPlane(scene: Scene, camera: Camera, axis: i32, side: f64, tag: i32): void {
  const cube = new SmallCube(scene, camera, side);
  cube.drawEdges(true);
  const x = AXIS_X[axis], y = AXIS_Y[axis], z = AXIS_Z[axis];
  // Two directions within the plane that lead to the sides of its rectangle: an axis of the cube, and what stands across both.
  const along = x == 0 ? 0 : y == 0 ? 1 : 2;
  const ax = <f64>(along == 0), ay = <f64>(along == 1), az = <f64>(along == 2);
  const bx = ay * <f64>z - az * <f64>y, by = az * <f64>x - ax * <f64>z, bz = ax * <f64>y - ay * <f64>x;
  const points: f64[] = [];
  for (let corner = 0; corner < 4; corner++) {
    const u: f64 = corner == 0 || corner == 3 ? -1 : 1;
    const v: f64 = corner < 2 ? -1 : 1;
    points.push(cube.px(u * ax + v * bx, u * ay + v * by, u * az + v * bz));
    points.push(cube.py(u * ax + v * bx, u * ay + v * by, u * az + v * bz));
  }
  const style = scene.style;
  scene.tag(tag);
  scene.polygon(points, Paint.fill(style.accent).faded(0.45));
  scene.tag(-1);
  cube.drawEdges(false);
  scene.tag(tag);
  scene.polygon(points, Paint.line(style.accent, style.stroke(3.5)));
  scene.tag(-1);
}

/** Draws an axis (0 to 12) through a small cube; where it enters and leaves the cube are dots, the one behind open. */
export function drawAxis(scene: Scene, camera: Camera, axis: i32, side: f64): void {
  const cube = new SmallCube(scene, camera, side);
  const style = scene.style;
  const x = <f64>AXIS_X[axis], y = <f64>AXIS_Y[axis], z = <f64>AXIS_Z[axis];
  const sign: f64 = camera.nearness(x, y, z) < 0 ? -1 : 1;
  const dx = cube.px(x, y, z), dy = cube.py(x, y, z);
  // As drawn, every axis runs equally far beyond the cube.
  const length = 1 + (BEYOND * side) / Math.sqrt(dx * dx + dy * dy);
  const paint = Paint.line(style.accent, style.stroke(4));
  const far = -sign * length, near = sign * length;
  cube.line(far * x, far * y, far * z, -sign * x, -sign * y, -sign * z, paint);
  scene.circle(cube.px(-sign * x, -sign * y, -sign * z), cube.py(-sign * x, -sign * y, -sign * z), 0.045 * side, Paint.fill(style.surface).edge(style.accent, style.stroke(2.5)));
  cube.drawEdges(true);
  cube.line(-sign * x, -sign * y, -sign * z, sign * x, sign * y, sign * z, Paint.line(style.accent, style.stroke(2.5)).dashed(6, 4));
  cube.drawEdges(false);
  cube.line(sign * x, sign * y, sign * z, near * x, near * y, near * z, paint);
  scene.circle(cube.px(sign * x, sign * y, sign * z), cube.py(sign * x, sign * y, sign * z), 0.055 * side, Paint.fill(style.accent));
}
