import { Drawn, HEIGHT, WIDTH } from "./drawn";

/** Whether an area is the right one to a few hundredths of a pixel. */
function isNear(area: f64, expected: f64, tolerance: f64 = 0.05): bool {
  return Math.abs(area - expected) <= tolerance;
}

const SQUARE: f64[] = [2, 2, 10, 2, 10, 10, 2, 10];
/** The same way round, and the other. */
const INNER: f64[] = [4, 4, 8, 4, 8, 8, 4, 8];
const TURNED: f64[] = [4, 4, 4, 8, 8, 8, 8, 4];

describe("coverage", () => {
  test("of whole pixels is whole", () => {
    const drawn = new Drawn().ring([2, 1, 5, 1, 5, 3, 2, 3]).paint();
    expect(drawn.area).toBe(6);
    expect(drawn.at(2, 1)).toBe(255);
    expect(drawn.at(5, 1)).toBe(0);
    expect(drawn.at(2, 3)).toBe(0);
  });

  test("of parts of pixels is their share", () => {
    const drawn = new Drawn().ring([2, 1, 2.5, 1, 2.5, 1.5, 2, 1.5]).paint();
    expect(drawn.at(2, 1)).toBe(64);
    expect(isNear(new Drawn().ring([2.25, 1, 7.75, 1, 7.75, 9, 2.25, 9]).paint().area, 44)).toBe(true);
  });

  test("of slanted areas is their size", () => {
    expect(isNear(new Drawn().ring([1, 1, 9.1, 1, 1, 9.1]).paint().area, (8.1 * 8.1) / 2, 0.4)).toBe(true);
    expect(isNear(new Drawn().ring([8, 1.1, 13.1, 6, 8, 10.9, 2.9, 6]).paint().area, (10.2 * 9.8) / 2, 0.4)).toBe(true);
  });

  test("does not depend on the direction", () => {
    const one = new Drawn().ring([1, 1, 9, 2, 4, 9]).paint();
    const other = new Drawn().ring([4, 9, 9, 2, 1, 1]).paint();
    expect(memory.compare(one.canvas.row(0), other.canvas.row(0), one.canvas.size)).toBe(0);
  });

  test("is that of non-zero winding", () => {
    expect(new Drawn().ring(SQUARE).ring(INNER).paint().area).toBe(64);
    expect(new Drawn().ring(SQUARE).ring(TURNED).paint().area).toBe(48);
    expect(new Drawn().ring(SQUARE).ring(SQUARE).paint().area).toBe(64);
    // A ring that crosses itself: both halves are inside, whichever way they wind.
    expect(isNear(new Drawn().ring([2, 2, 10, 10, 10, 2, 2, 10]).paint().area, 32, 0.5)).toBe(true);
  });

  test("ends at the canvas", () => {
    expect(new Drawn().ring([-100, -50, 4, -50, 4, 5, -100, 5]).paint().area).toBe(20);
    expect(new Drawn().ring([12, 10, 100, 10, 100, 100, 12, 100]).paint().area).toBe(8);
    expect(new Drawn().ring([-9, 2, -3, 2, -3, 6, -9, 6]).paint().area).toBe(0);
    expect(new Drawn().ring([20, 2, 30, 2, 30, 6, 20, 6]).paint().area).toBe(0);
    expect(new Drawn().ring([2, 20, 6, 20, 6, 30, 2, 30]).paint().area).toBe(0);
  });

  test("takes huge and undefined coordinates", () => {
    expect(new Drawn().ring([-1e12, -1e12, 1e12, -1e12, 1e12, 1e12, -1e12, 1e12]).paint().area).toBe(WIDTH * HEIGHT);
    expect(new Drawn().ring([-Infinity, 0, Infinity, 0, Infinity, 6, -Infinity, 6]).paint().area).toBe(WIDTH * 6);
    // A half plane below a diagonal.
    expect(isNear(new Drawn().ring([-1e6, -1e6 + 0.1, 1e6, 1e6 + 0.1, -1e6, 1e6]).paint().area, (11.9 * 11.9) / 2, 0.5)).toBe(true);
  });

  test("of no area is none", () => {
    expect(new Drawn().ring([3, 3]).paint().area).toBe(0);
    expect(new Drawn().ring([3, 3, 9, 3]).paint().area).toBe(0);
    expect(new Drawn().ring([3, 3, 9, 8]).paint().area).toBe(0);
    expect(new Drawn().ring([3, 3, 9, 8, 3, 3, 9, 8]).paint().area).toBe(0);
    expect(new Drawn().paint().area).toBe(0);
  });

  test("is forgotten once it is painted", () => {
    const drawn = new Drawn().ring([1, 1, 9, 2, 4, 9]).paint();
    const before = drawn.area;
    drawn.paint();
    expect(drawn.area).toBe(before);
    expect(drawn.ring([12, 2, 14, 2, 14, 4, 12, 4]).paint().area - before).toBe(4);
  });
});

describe("ink", () => {
  test("is as strong as its opacity", () => {
    expect(new Drawn().ring(SQUARE).paint(0.5).at(3, 3)).toBe(127);
    expect(new Drawn().ring(SQUARE).paint(0.2).at(3, 3)).toBe(51);
    expect(new Drawn().ring(SQUARE).paint(0).area).toBe(0);
  });

  test("adds up where areas lie over one another", () => {
    const drawn = new Drawn().ring(SQUARE).paint(0.5).ring(INNER).paint(0.5);
    expect(drawn.at(2, 2)).toBe(127);
    expect(drawn.at(5, 5)).toBe(191);
  });
});
