import { Digest } from "../../../assembly/hash";
import { Camera } from "../../../assembly/kit/solids/camera";
import { growSolid, Solid } from "../../../assembly/kit/solids/solid";
import { packingSets, placements } from "../../../assembly/kit/solids/pack";
import { growVisibleSolid, isWhollyVisible } from "../../../assembly/kit/solids/visible";
import { Rng } from "../../../assembly/random";

const MANY: i32 = 1000000;

function stream(name: string): Rng {
  return new Rng(new Digest(7, 8)).split(name);
}

function block(width: i32, depth: i32, height: i32): Solid {
  const xs: i32[] = [];
  const ys: i32[] = [];
  const zs: i32[] = [];
  for (let i = 0; i < width * depth * height; i++) {
    xs.push(i % width);
    ys.push((i / width) % depth);
    zs.push(i / (width * depth));
  }
  return new Solid(xs, ys, zs);
}

/** The seven pieces of the Soma cube: all irregular solids of three or four cubes (Hein, 1933). */
function soma(): Solid[] {
  return [
    new Solid([0, 1, 0], [0, 0, 1], [0, 0, 0]),
    new Solid([0, 1, 2, 0], [0, 0, 0, 1], [0, 0, 0, 0]),
    new Solid([0, 1, 2, 1], [0, 0, 0, 1], [0, 0, 0, 0]),
    new Solid([0, 1, 1, 2], [0, 0, 1, 1], [0, 0, 0, 0]),
    new Solid([0, 1, 0, 1], [0, 0, 1, 0], [0, 0, 0, 1]),
    new Solid([0, 1, 0, 0], [0, 0, 1, 1], [0, 0, 0, 1]),
    new Solid([0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]),
  ];
}

describe("packing solids", () => {
  test("counts the ways to lay a piece into a block", () => {
    expect(placements(block(3, 3, 3), block(1, 1, 1)).length).toBe(27);
    expect(placements(block(3, 3, 3), block(2, 1, 1)).length).toBe(54);
    expect(placements(block(2, 2, 2), block(2, 2, 1)).length).toBe(6);
    // The tripod in a corner of a block of eight, and three cubes of the four of a square.
    expect(placements(block(2, 2, 2), soma()[6]).length).toBe(8);
    expect(placements(block(2, 2, 2), soma()[0]).length).toBe(24);
    expect(placements(block(2, 2, 2), block(3, 1, 1)).length).toBe(0);
  });

  test("turns pieces, but does not mirror them", () => {
    const pieces = soma();
    // The two screws are mirror images: each lies in a block of eight in twelve ways, and never like the other.
    expect(pieces[4].mirrored().rotationText()).toBe(pieces[5].rotationText());
    expect(placements(block(2, 2, 2), pieces[4]).length).toBe(12);
    expect(placements(pieces[5], pieces[4]).length).toBe(0);
  });

  test("finds the sets of pieces that fill a solid", () => {
    const pieces = soma();
    expect(packingSets(block(3, 3, 3), pieces, 1, MANY)!).toStrictEqual([<u32>0x7f]);
    // Two tripods fill a block of eight, and so do two squares; a tripod and a square do not.
    const square = block(2, 2, 1);
    expect(packingSets(block(2, 2, 2), [pieces[6], square, pieces[6]], MANY, MANY)!).toStrictEqual([<u32>5]);
    expect(packingSets(block(2, 2, 2), [square, pieces[6], square, pieces[6]], MANY, MANY)!.length).toBe(2);
    expect(packingSets(block(2, 2, 2), [square, pieces[6], square, pieces[6]], MANY, MANY, 1)!).toStrictEqual([<u32>5]);
    expect(packingSets(block(2, 2, 2), [square, pieces[6]], MANY, MANY)!.length).toBe(0);
  });

  test("tells when its steps did not suffice", () => {
    expect(packingSets(block(3, 3, 3), soma(), 1, 3)).toBeNull();
  });
});

describe("solids", () => {
  test("have one canonical form under rotation", () => {
    for (let k = 0; k < 20; k++) {
      const solid = growSolid(stream(k.toString()), 3 + k % 6, 3, 3, 3);
      const text = solid.rotationText();
      let least = solid.text();
      for (let rotation = 0; rotation < 24; rotation++) {
        const image = solid.rotated(rotation);
        expect(image.rotationText()).toBe(text);
        if (image.text() < least) least = image.text();
      }
      expect(text).toBe(least);
    }
  });

  test("grow with every cube in sight", () => {
    let grown = 0;
    const camera = new Camera();
    for (let k = 0; k < 20; k++) {
      const solid = growVisibleSolid(stream(k.toString()), camera, 12, 4, 4, 4);
      if (solid === null) continue;
      grown++;
      expect(solid.count).toBe(12);
      expect(solid.isConnected).toBe(true);
      expect(isWhollyVisible(camera, solid)).toBe(true);
    }
    expect(grown).toBeGreaterThan(10);
  });

  test("know their parts and what touches what", () => {
    const row = block(4, 1, 1);
    expect(row.neighbourMasks()).toStrictEqual([<u32>2, <u32>5, <u32>10, <u32>4]);
    expect(row.part(0b0110).text()).toBe(block(2, 1, 1).text());
    expect(row.indexOf(2, 0, 0)).toBe(2);
    expect(row.indexOf(4, 0, 0)).toBe(-1);
  });
});
