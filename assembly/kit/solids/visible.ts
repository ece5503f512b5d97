/** Solids of which every cube can be seen. */
import { Camera } from "./camera";
import { FACE_X, FACE_Y, FACE_Z, Places, ROTATIONS, Solid } from "./solid";
import { Rng } from "../../random";

/** Whether of every cube some face can clearly be seen. */
export function isWhollyVisible(camera: Camera, solid: Solid): bool {
  const view = camera.viewOf(solid);
  for (let i = 0; i < solid.count; i++) {
    if (!view.isClear(solid, solid.x(i), solid.y(i), solid.z(i))) return false;
  }
  return true;
}

/** A solid of `count` cubes inside a box, grown at the free faces so that every cube stays clearly visible; null when it got stuck. */
export function growVisibleSolid(rng: Rng, camera: Camera, count: i32, width: i32, depth: i32, height: i32): Solid | null {
  const places = new Places(width, depth, height);
  const view = camera.viewOf(places);
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
    let isVisible = view.isClear(places, x, y, z);
    for (let i = 0; i < xs.length && isVisible; i++) {
      // Sight lines run towards larger coordinates: a new cube hides only what has no larger one.
      if (xs[i] <= x && ys[i] <= y && zs[i] <= z) isVisible = view.isClear(places, xs[i], ys[i], zs[i]);
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
  const solid = new Solid(xs, ys, zs);
  // In perspective the eye is nearer to a box that has become smaller.
  return camera.isPerspective && !isWhollyVisible(camera, solid) ? null : solid;
}

/** A random rotation of the solid in which every cube is clearly visible, other than those whose texts are given; null when there is none. */
export function visibleRotation(rng: Rng, camera: Camera, solid: Solid, avoided: string[]): Solid | null {
  const order = rng.permutation(ROTATIONS);
  for (let i = 0; i < ROTATIONS; i++) {
    const image = solid.rotated(order[i]);
    if (isWhollyVisible(camera, image) && !avoided.includes(image.text())) return image;
  }
  return null;
}
