import { Digest } from "../../../assembly/hash";
import { BlockShape, SlidingBlocks } from "../../../envs/spatial/polycubes/parts/sliding";
import { growPolyomino, Polyomino } from "../../../assembly/kit/lattices/polyomino";
import { Rng } from "../../../assembly/random";
import { isOrder } from "../../../assembly/solve/graphs/order";

function stream(name: string): Rng {
  return new Rng(new Digest(9, 10)).split(name);
}

/** Twice the area inside a ring of corners; positive when it runs clockwise, y down. */
function twiceArea(points: f64[]): f64 {
  let twice: f64 = 0;
  for (let i = 0; i < points.length; i += 2) {
    const k = (i + 2) % points.length;
    twice += points[i] * points[k + 1] - points[k] * points[i + 1];
  }
  return twice;
}

describe("sliding blocks", () => {
  test("know what stands in their way", () => {
    // On a board of 4 x 3: a bar to the right, one below that goes up, and one in the corner that goes left.
    const blocks = new SlidingBlocks(4, 3, 1);
    blocks.add([0, 1], 0);
    blocks.add([5, 9], 3);
    blocks.add([3, 7], 1);
    expect(blocks.way([0, 1], 0)).toStrictEqual([2, 3, 2, 3]);
    expect(blocks.blockers()).toStrictEqual([<u32>4, <u32>1, <u32>3]);
    expect(blocks.touch(0, 1)).toBe(true);
    expect(blocks.touch(1, 2)).toBe(false);
    blocks.removeLast();
    expect(blocks.blockers()).toStrictEqual([<u32>0, <u32>1]);
  });

  test("are lifted past nothing but what stands above", () => {
    const blocks = new SlidingBlocks(2, 2, 3);
    blocks.add([0, 1], 4);
    blocks.add([4], 0);
    blocks.add([9, 11], 2);
    expect(blocks.blockers()).toStrictEqual([<u32>6, <u32>0, <u32>0]);
    expect(blocks.solid().count).toBe(5);
  });

  test("can leave in the opposite order of their adding", () => {
    for (let k = 0; k < 40; k++) {
      const rng = stream(k.toString());
      const isHigh = k % 2 == 1;
      const blocks = new SlidingBlocks(6, 5, isHigh ? 3 : 1);
      const shape = k % 4 < 2 ? BlockShape.Box : BlockShape.Any;
      while (blocks.count < 7 && blocks.addRandom(rng, shape, 2, 4, 1 + k % 3));
      expect(blocks.count).toBeGreaterThan(1);
      const order: i32[] = [];
      const taken: i32[] = [];
      for (let block = blocks.count - 1; block >= 0; block--) {
        order.push(block);
        const places = blocks.blocks[block];
        expect(places.length >= 2 && places.length <= 4).toBe(true);
        for (let i = 0; i < places.length; i++) {
          expect(taken.includes(places[i])).toBe(false);
          taken.push(places[i]);
        }
      }
      expect(isOrder(blocks.blockers(), order)).toBe(true);
    }
  });
});

describe("outlines of polyominoes", () => {
  test("go around all cells, and lie inside of them when drawn in", () => {
    const square = new Polyomino([0], [0]);
    expect(square.outline(10, 0)).toStrictEqual([10, 0, 10, 10, 0, 10, 0, 0]);
    expect(square.outline(10, 1)).toStrictEqual([9, 1, 9, 9, 1, 9, 1, 1]);
    const corner = new Polyomino([0, 0, 1], [0, 1, 1]);
    expect(corner.outline(10, 1)).toStrictEqual([9, 1, 9, 11, 19, 11, 19, 19, 1, 19, 1, 1]);
    for (let k = 0; k < 40; k++) {
      const shape = growPolyomino(stream(k.toString()), 2 + k % 5, 4, 4);
      expect(twiceArea(shape.outline(10, 0))).toBe(200.0 * <f64>shape.count);
      expect(twiceArea(shape.outline(10, 1))).toBeLessThan(200.0 * <f64>shape.count);
    }
  });
});
