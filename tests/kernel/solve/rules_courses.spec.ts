import { Digest } from "../../../assembly/hash";
import { Rng } from "../../../assembly/random";
import { Attribute, Nature } from "../../../assembly/solve/rules/attribute";
import { Course, Courses, Shown } from "../../../assembly/solve/rules/courses";

const NUMBER = new Attribute("number", 0, 20);
const RING = new Attribute("place", 0, 7, Nature.Ring);
const KIND = new Attribute("kind", 0, 4, Nature.Kinds);
const WALLED = new Attribute("row", 0, 4, Nature.Walled);

/** What rules say of a place; a value below 0 is not shown. */
function told(attribute: Attribute, values: i32[], place: i32): i32[] {
  const isShown: bool[] = [];
  for (let i = 0; i < values.length; i++) isShown.push(values[i] >= 0);
  return new Shown(attribute, values, isShown).at(place).values.sort((a, b) => a - b);
}

describe("rules of series", () => {
  test("continue what they fit", () => {
    expect(told(NUMBER, [2, 4, 6, 8], 4)).toStrictEqual([10]);
    expect(told(NUMBER, [3, 5, 4, 6, 5], 5)).toStrictEqual([7]);
    expect(told(NUMBER, [1, 2, 4, 7, 11], 5)).toStrictEqual([16]);
    expect(told(NUMBER, [1, 9, 2, 7, 3, 5], 6)).toStrictEqual([4]);
    expect(told(NUMBER, [1, 2, 3, 5, 8], 5)).toStrictEqual([13]);
    expect(told(NUMBER, [1, 3, 9], 3)).toStrictEqual([27]);
    expect(told(KIND, [0, 3, 1, 0, 3], 5)).toStrictEqual([1]);
    expect(told(RING, [6, 7, 0, 1], 4)).toStrictEqual([2]);
  });

  test("fill gaps", () => {
    expect(told(NUMBER, [2, 4, -1, 8, 10], 2)).toStrictEqual([6]);
    expect(told(KIND, [0, 3, -1, 0, 3, 1], 2)).toStrictEqual([1]);
  });

  test("turn back at walls", () => {
    // Up by two from 0: 2, 4, then back.
    expect(told(WALLED, [0, 2, 4, 2, 0], 5)).toStrictEqual([2]);
    expect(told(WALLED, [1, 2, 3, 4, 3], 5)).toStrictEqual([2]);
  });

  test("say nothing of what has no rule, and nothing that was not shown", () => {
    expect(told(KIND, [0, 3, 1, 4, 2], 5)).toStrictEqual([]);
    expect(told(NUMBER, [5, 1, 9, 3, 2], 5)).toStrictEqual([]);
  });

  test("are all named where they disagree", () => {
    // A cycle of three, or to and fro.
    expect(told(NUMBER, [1, 2, 1, 1, 2], 5)).toStrictEqual([1]);
    expect(told(NUMBER, [1, 3, 2, 4], 4)).toStrictEqual([3]);
    expect(told(NUMBER, [4, 3, 2, 3, 4], 5).length).toBeGreaterThan(0);
  });

  test("are drawn so that they tell the value asked for", () => {
    const courses: Course[] = [Course.Constant, Course.Step, Course.Cycle, Course.Alternating, Course.Growing, Course.Interleaved];
    const isShown: bool[] = [true, true, true, true, true, true, true, false];
    const attributes: Attribute[] = [NUMBER, RING, WALLED];
    let drawn = 0;
    for (let k = 0; k < 180; k++) {
      const rng = new Rng(new Digest(7, 8)).split(k.toString());
      const attribute = attributes[k % 3];
      const made = new Courses(attribute, courses[(k / 3) % 6], isShown, 7, 3, 2);
      if (made.ends.length == 0) continue;
      const end = rng.pick<i32>(made.ends);
      const values = made.draw(rng, end);
      if (values === null) continue;
      drawn++;
      expect(values[7]).toBe(end);
      values[7] = -1;
      expect(told(attribute, values, 7)).toStrictEqual([end]);
    }
    expect(drawn).toBeGreaterThan(120);
  });
});
