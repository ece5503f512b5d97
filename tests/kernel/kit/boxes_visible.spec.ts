import { visibleBox, wholeBox } from "../../../assembly/kit/boxes/visible";
import { drawShape, PLAIN_SHAPES, Shape } from "../../../assembly/kit/marks/shape";
import { Bounds } from "../../../assembly/scene/bounds";
import { ringsOf } from "../../../assembly/scene/hatch";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Style } from "../../../assembly/scene/style";

const FILLED: Paint = Paint.fill(0x336699);

function page(): Scene {
  return new Scene(400, 400, Style.plain());
}

/** Whether a point lies in a ring (even-odd). */
function isInside(ring: f64[], x: f64, y: f64): bool {
  let inside = false;
  for (let i = 0; i < ring.length; i += 2) {
    const k = (i + 2) % ring.length;
    if (ring[i + 1] > y != ring[k + 1] > y && x < ring[i] + ((y - ring[i + 1]) / (ring[k + 1] - ring[i + 1])) * (ring[k] - ring[i])) inside = !inside;
  }
  return inside;
}

/** The box around the points of the first mark that no other mark covers, of a fine grid. */
function byPoints(scene: Scene): Bounds {
  const box = new Bounds();
  for (let y: f64 = 140.125; y < 260; y += 0.5) {
    for (let x: f64 = 140.125; x < 260; x += 0.5) {
      if (!isInside(ringsOf(scene.marks[0])[0], x, y)) continue;
      let covered = false;
      for (let i = 1; i < scene.marks.length && !covered; i++) covered = isInside(ringsOf(scene.marks[i])[0], x, y);
      if (!covered) box.hold(x, y);
    }
  }
  return box;
}

function furthest(a: Bounds, b: Bounds): f64 {
  return Math.max(Math.max(Math.abs(a.left - b.left), Math.abs(a.top - b.top)), Math.max(Math.abs(a.right - b.right), Math.abs(a.bottom - b.bottom)));
}

describe("the box of what is seen", () => {
  test("is the whole box where nothing lies over it", () => {
    const scene = page();
    scene.tag(0);
    scene.rect(100, 100, 80, 60, Paint.fill(0).edge(0, 4));
    scene.tag(1);
    scene.rect(300, 100, 80, 60, FILLED);
    const box = visibleBox(scene, 0);
    expect(box.left).toBe(98);
    expect(box.bottom).toBe(162);
    expect(furthest(box, wholeBox(scene, 0))).toBe(0);
  });

  test("ends where a cover with its stroke begins", () => {
    const scene = page();
    scene.tag(0);
    scene.rect(100, 100, 80, 60, FILLED);
    scene.tag(1);
    scene.rect(150, 80, 80, 100, Paint.fill(0).edge(0, 4));
    const box = visibleBox(scene, 0);
    expect(furthest(box, new Bounds(100, 100, 148, 160)) < 1.01).toBe(true);
  });

  test("is empty where nothing is left, and whole under what is hollow, see-through or below", () => {
    const covers = [Paint.fill(0), Paint.line(0, 3), Paint.fill(0).faded(0.5)];
    for (let i = 0; i < 3; i++) {
      const scene = page();
      scene.tag(0);
      scene.circle(200, 200, 40, FILLED);
      scene.tag(1);
      scene.rect(100, 100, 200, 200, covers[i]);
      expect(visibleBox(scene, 0).isEmpty).toBe(i == 0);
      expect(furthest(visibleBox(scene, 1), wholeBox(scene, 1))).toBe(0);
    }
  });

  test("is that of its points, for every shape under every other", () => {
    let seed: u32 = 11;
    for (let under = 0; under < PLAIN_SHAPES; under++) {
      const scene = page();
      scene.tag(0);
      drawShape(scene, <Shape>under, 200, 200, 50, <f64>(under * 31), FILLED);
      for (let k = 1; k < 3; k++) {
        seed = seed * 1664525 + 1013904223;
        scene.tag(k);
        drawShape(scene, <Shape>((under + 3 * k) % PLAIN_SHAPES), 160.0 + <f64>((seed >> 8) % 80), 160.0 + <f64>((seed >> 16) % 80), 40, <f64>(seed % 360), FILLED);
      }
      const points = byPoints(scene);
      if (!points.isEmpty) expect(furthest(visibleBox(scene, 0), points) < 1.6).toBe(true, under.toString());
    }
  });
});
