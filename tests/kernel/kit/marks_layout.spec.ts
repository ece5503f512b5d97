import { Digest } from "../../../assembly/hash";
import { arrange, Layout, LAYOUTS } from "../../../assembly/kit/marks/layout";
import { Placement } from "../../../assembly/kit/marks/scatter";
import { Rng } from "../../../assembly/random";

function stream(name: string): Rng {
  return new Rng(new Digest(9, 4)).split(name);
}

/** Some large discs and twice as many small ones, the largest first. */
function discs(count: i32): f64[] {
  const radii: f64[] = [];
  for (let i = 0; i < count; i++) radii.push(i < count / 3 ? 28 : 18);
  return radii;
}

/** The first arrangement of some that finds room. */
function arranged(layout: Layout, radii: f64[], width: f64, height: f64): Placement {
  for (let tries = 0; tries < 40; tries++) {
    const placed = arrange(stream(layout.toString() + " " + tries.toString()), layout, radii, 20, 30, width, height, 6);
    if (placed !== null) return placed;
  }
  assert(false, "no room");
  return new Placement(0);
}

describe("every layout", () => {
  test("keeps discs apart", () => {
    for (let layout = 0; layout < LAYOUTS; layout++) {
      const radii = discs(40);
      const placed = arranged(layout, radii, 760, 620);
      for (let i = 0; i < radii.length; i++) {
        for (let k = 0; k < i; k++) {
          const dx = placed.x[i] - placed.x[k], dy = placed.y[i] - placed.y[k];
          expect(Math.sqrt(dx * dx + dy * dy)).toBeGreaterThan(radii[i] + radii[k] + 6 - 1e-6);
        }
      }
    }
  });

  test("fills its area from side to side", () => {
    for (let layout = 0; layout < LAYOUTS; layout++) {
      const radii = discs(24);
      const placed = arranged(layout, radii, 620, 500);
      let left = f64.MAX_VALUE, right: f64 = 0, top = f64.MAX_VALUE, bottom: f64 = 0;
      for (let i = 0; i < radii.length; i++) {
        left = Math.min(left, placed.x[i] - radii[i]);
        right = Math.max(right, placed.x[i] + radii[i]);
        top = Math.min(top, placed.y[i] - radii[i]);
        bottom = Math.max(bottom, placed.y[i] + radii[i]);
      }
      expect(Math.abs(left - 20)).toBeLessThan(6);
      expect(Math.abs(right - 640)).toBeLessThan(6);
      expect(Math.abs(top - 30)).toBeLessThan(6);
      expect(Math.abs(bottom - 530)).toBeLessThan(6);
    }
  });

  test("says so when there is no room", () => {
    for (let layout = 0; layout < LAYOUTS; layout++) expect(arrange(stream("full"), layout, discs(60), 0, 0, 200, 200, 6) === null).toBe(true);
  });
});
