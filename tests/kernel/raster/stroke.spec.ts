import { dashed } from "../../../assembly/raster/dash";
import { FLATNESS, Outline } from "../../../assembly/raster/outline";
import { Drawn } from "./drawn";

/** Whether an area is the right one: samples count a round edge to a few tenths of a pixel. */
function isNear(area: f64, expected: f64, tolerance: f64 = 0.1): bool {
  return Math.abs(area - expected) <= tolerance;
}

const CORNER: f64[] = [2, 3, 9, 3, 9, 10];

describe("strokes", () => {
  test("are as long and as wide as they should be", () => {
    expect(new Drawn().chain([2, 5, 10, 5]).stroke(2).area).toBe(16);
    expect(isNear(new Drawn().chain([2, 2, 10, 8]).stroke(1.5).area, 15, 0.3)).toBe(true);
    // Thinner than a pixel: as faint as it is thin.
    expect(isNear(new Drawn().chain([2, 5.5, 10, 5.5]).stroke(0.5).area, 4)).toBe(true);
  });

  test("end flat or round", () => {
    const flat = new Drawn().chain([4, 6, 10, 6]).stroke(4);
    expect(flat.area).toBe(24);
    expect(flat.at(3, 6)).toBe(0);
    expect(isNear(new Drawn().chain([4, 6, 10, 6]).stroke(4, false, true).area, 24 + 4 * Math.PI, 0.5)).toBe(true);
  });

  test("meet in a point, an arc or a cut", () => {
    // Two arms of 7 x 2 share one pixel; the point adds another.
    const mitred = new Drawn().chain(CORNER).stroke(2);
    expect(mitred.area).toBe(28);
    expect(mitred.at(9, 2)).toBe(255);
    expect(isNear(new Drawn().chain(CORNER).stroke(2, true).area, 27 + Math.PI / 4)).toBe(true);
    // A turn of 170 degrees: its point would be ten widths long.
    const sharp = new Drawn().chain([3, 6, 13, 6, 3, 6.9]).stroke(1);
    expect(sharp.at(14, 6)).toBe(0);
  });

  test("close without ends", () => {
    const ring: f64[] = [3, 3, 9, 3, 9, 9, 3, 9];
    expect(new Drawn().chain(ring, true).stroke(2).area).toBe(64 - 16);
    // Where it is not closed: three sides of 6 x 2, whose two points fill what they share.
    expect(new Drawn().chain(ring).stroke(2).area).toBe(36);
    expect(isNear(new Drawn().chain(ring, true).stroke(2, true).area, 48 - 4 + Math.PI, 0.3)).toBe(true);
  });

  test("are no stronger where they cross or go back", () => {
    const back = new Drawn().chain([2, 5, 10, 5, 2, 5]).stroke(2);
    expect(back.at(4, 5)).toBe(255);
    expect(isNear(back.area, 16)).toBe(true);
    const half = new Drawn();
    half.chain([2, 6, 12, 6]).chain([7, 1, 7, 11]);
    expect(half.stroke(2).area).toBe(20 + 20 - 4);
  });

  test("of points are dots, or nothing", () => {
    expect(isNear(new Drawn().chain([6, 6]).stroke(4, true, true).area, 4 * Math.PI, 0.4)).toBe(true);
    expect(new Drawn().chain([6, 6]).stroke(4).area).toBe(0);
    expect(new Drawn().chain([6, 6, 6, 6, 6, 6], true).stroke(4).area).toBe(0);
    expect(new Drawn().chain([2, 5, 2, 5, 10, 5, 10, 5]).stroke(2).area).toBe(16);
  });

  test("reach out of the canvas", () => {
    expect(new Drawn().chain([-1e7, 6, 1e7, 6]).stroke(2).area).toBe(32);
    expect(new Drawn().chain([-50, -50, -10, -90]).stroke(2, true, true).area).toBe(0);
    expect(new Drawn().chain([8, 6, 9, 6]).stroke(1000, true, true).area).toBe(192);
  });
});

/** Lengths of all chains together. */
function lengthOf(outline: Outline): f64 {
  let sum: f64 = 0;
  for (let chain = 0; chain < outline.count; chain++) {
    for (let i = outline.startOf(chain) + 2; i < outline.endOf(chain); i += 2) {
      const dx = outline.points[i] - outline.points[i - 2];
      const dy = outline.points[i + 1] - outline.points[i - 1];
      sum += Math.sqrt(dx * dx + dy * dy);
    }
  }
  return sum;
}

function dashesOf(points: f64[], isClosed: bool, dash: f64, gap: f64): Outline {
  const dashes = new Outline();
  dashed(new Drawn().chain(points, isClosed).outline, dash, gap, dashes);
  return dashes;
}

describe("dashes", () => {
  test("begin with the line, and the last is cut", () => {
    const dashes = dashesOf([0, 0, 10, 0], false, 2, 1);
    expect(dashes.count).toBe(4);
    expect(lengthOf(dashes)).toBe(7);
    expect(dashes.points[4]).toBe(3);
  });

  test("go round corners", () => {
    const dashes = dashesOf([0, 0, 3, 0, 3, 4], false, 5, 1);
    expect(dashes.count).toBe(2);
    expect(dashes.endOf(0) - dashes.startOf(0)).toBe(6);
    expect(lengthOf(dashes)).toBe(6);
  });

  test("of a ring are joined where it begins", () => {
    const dashes = dashesOf([0, 0, 4, 0, 4, 4, 0, 4], true, 3, 2);
    expect(dashes.count).toBe(3);
    expect(lengthOf(dashes)).toBe(3 + 3 + 4);
  });

  test("longer than the line are the line", () => {
    expect(lengthOf(dashesOf([0, 0, 10, 0], false, 20, 5))).toBe(10);
  });

  test("of nothing are none", () => {
    expect(dashesOf([3, 3], false, 2, 1).count).toBe(0);
    expect(dashesOf([3, 3, 3, 3], true, 2, 1).count).toBe(0);
    expect(dashesOf([0, 0, 1e9, 0], false, 1, 1).count).toBe(0);
  });
});

/** The area of a chain as a ring. */
function areaOf(outline: Outline): f64 {
  const points = outline.points;
  const n = points.length;
  let sum: f64 = 0;
  for (let i = 0; i < n; i += 2) sum += points[i] * points[(i + 3) % n] - points[(i + 2) % n] * points[i + 1];
  return sum / 2;
}

describe("curves", () => {
  test("are followed closely, by as many chords as they need", () => {
    for (let radius: f64 = 1; radius < 5000; radius *= 7) {
      const outline = new Outline();
      outline.move(radius, 0);
      outline.turn(0, 0, radius, 0, 0, radius, 2 * Math.PI, true);
      // The area between a circle and chords that leave it by at most `FLATNESS`.
      expect(areaOf(outline)).toBeLessThan(Math.PI * radius * radius);
      expect(areaOf(outline)).toBeGreaterThan(Math.PI * radius * (radius - 2 * FLATNESS));
      expect(<f64>outline.points.length / 2).toBeLessThan(8 + 15 * Math.sqrt(radius));
    }
  });

  test("that are straight are one line", () => {
    const outline = new Outline();
    outline.move(0, 0);
    outline.cubic(1, 1, 2, 2, 3, 3);
    outline.quadratic(4, 4, 5, 5);
    expect(outline.points.length).toBe(6);
  });

  test("end where they should, and are finite in a huge zoom", () => {
    const outline = new Outline();
    outline.move(0, 0);
    outline.cubic(1e9, 0, 0, 1e9, 1e9, 1e9);
    outline.quadratic(0, -1e12, -1e12, 7);
    expect(outline.points[outline.points.length - 2]).toBe(-1e12);
    expect(outline.points[outline.points.length - 1]).toBe(7);
    expect(outline.points.length).toBeLessThan(20000);
  });
});
