import { Digest } from "../../../assembly/hash";
import { Camera } from "../../../assembly/kit/solids/camera";
import { Solid } from "../../../assembly/kit/solids/solid";
import { growVisibleSolid, isWhollyVisible } from "../../../assembly/kit/solids/visible";
import { Rng } from "../../../assembly/random";

/** How far apart, in edges, faces of two places of a box are drawn at least: their middles, and the difference of their sizes. */
function leastGap(camera: Camera, side: i32): f64 {
  const view = camera.view(<f64>side, <f64>side, <f64>side);
  let least = f64.MAX_VALUE;
  for (let a = 0; a < side * side * side; a++) {
    for (let b = 0; b < a; b++) {
      const ax = <f64>(a % side) + 0.5, ay = <f64>((a / side) % side) + 0.5, az = <f64>(a / (side * side)) + 0.5;
      const bx = <f64>(b % side) + 0.5, by = <f64>((b / side) % side) + 0.5, bz = <f64>(b / (side * side)) + 0.5;
      const right = view.across(ax, ay, az) - view.across(bx, by, bz), down = view.down(ax, ay, az) - view.down(bx, by, bz);
      least = Math.min(least, Math.sqrt(right * right + down * down) + Math.abs(view.scale(ax, ay, az) - view.scale(bx, by, bz)) / 2);
    }
  }
  return least;
}

describe("cameras", () => {
  test("draw no two places of a small solid at one", () => {
    const rng = new Rng(new Digest(5, 6));
    for (let i = 0; i < 60; i++) expect(leastGap(Camera.random(rng, i % 2 == 0), 4)).toBeGreaterThan(0.055);
  });

  test("see x in front to the left, y in front to the right, and z above, from the left and from the right", () => {
    const rng = new Rng(new Digest(1, 2));
    let fromLeft = 0;
    for (let i = 0; i < 40; i++) {
      const camera = Camera.random(rng, false);
      expect(camera.across(1, 0)).toBeLessThan(-0.3);
      expect(camera.across(0, 1)).toBeGreaterThan(0.3);
      expect(camera.down(1, 0, 0)).toBeGreaterThan(0.1);
      expect(camera.down(0, 1, 0)).toBeGreaterThan(0.1);
      expect(camera.down(0, 0, 1)).toBeLessThan(-0.7);
      fromLeft += <i32>(camera.azimuth < 45);
    }
    expect(fromLeft).toBeGreaterThan(8);
    expect(fromLeft).toBeLessThan(32);
  });

  test("see what is near larger in perspective, and the same in parallel", () => {
    const near = new Camera(32, 30, true).view(3, 3, 3), parallel = new Camera(32, 30, false).view(3, 3, 3);
    expect(near.scale(3, 3, 3)).toBeGreaterThan(1.1);
    expect(near.scale(0, 0, 0)).toBeLessThan(0.9);
    expect(parallel.scale(3, 3, 3)).toBe(1);
  });

  test("miss a cube behind another one, whether they look from afar or from near", () => {
    for (let i = 0; i < 2; i++) {
      const camera = new Camera(32, 30, i == 1);
      expect(isWhollyVisible(camera, new Solid([0, 1], [0, 0], [0, 0]))).toBe(true);
      // The cube at the origin stands behind seven others.
      expect(isWhollyVisible(camera, new Solid([0, 1, 0, 0, 1, 1, 0, 1], [0, 0, 1, 0, 1, 0, 1, 1], [0, 0, 0, 1, 0, 1, 1, 1]))).toBe(false);
    }
  });

  test("see every cube of a solid that is grown for them", () => {
    const rng = new Rng(new Digest(3, 4));
    for (let i = 0; i < 20; i++) {
      const camera = Camera.random(rng, true);
      const solid = growVisibleSolid(rng, camera, 12, 4, 4, 4);
      if (solid !== null) expect(isWhollyVisible(camera, solid)).toBe(true);
    }
  });
});
