import { Digest } from "../../../assembly/hash";
import { Camera } from "../../../assembly/kit/solids/camera";
import { quarterTurn, ROTATIONS, Solid } from "../../../assembly/kit/solids/solid";
import { AXES, mirroringAcross, planesSeen, rotationsAbout } from "../../../assembly/kit/solids/element";
import {
  followedBy, groupOf, Growth, IDENTITY, imageOf, inverseOf, membersOf, orderOf, rotatedIndex, ROTATION_GROUPS, symmetricColours, symmetriesOf, SYMMETRIES,
} from "../../../assembly/kit/solids/group";
import { Triad, Turn } from "../../../assembly/kit/solids/turn";
import { Rng } from "../../../assembly/random";

describe("the symmetries of the cubic lattice", () => {
  test("make a group", () => {
    for (let a = 0; a < SYMMETRIES; a++) {
      expect(followedBy(a, inverseOf(a))).toBe(IDENTITY);
      expect(SYMMETRIES % orderOf(a)).toBe(0);
      for (let b = 0; b < SYMMETRIES; b++) {
        const x = imageOf(a, 0, 1, 2, 3), y = imageOf(a, 1, 1, 2, 3), z = imageOf(a, 2, 1, 2, 3);
        for (let row = 0; row < 3; row++) expect(imageOf(followedBy(a, b), row, 1, 2, 3)).toBe(imageOf(b, row, x, y, z));
      }
    }
  });

  test("hold 30 groups of rotations, the largest of 24", () => {
    expect(ROTATION_GROUPS.length).toBe(30);
    let largest = 0;
    for (let i = 0; i < ROTATION_GROUPS.length; i++) largest = max(largest, membersOf(ROTATION_GROUPS[i]).length);
    expect(largest).toBe(ROTATIONS);
  });

  test("turn about faces by 4, edges by 2 and corners by 3, and mirror at planes", () => {
    for (let axis = 0; axis < AXES; axis++) expect(membersOf(rotationsAbout(axis)).length).toBe(axis < 3 ? 4 : axis < 9 ? 2 : 3);
    for (let plane = 0; plane < 9; plane++) {
      expect(mirroringAcross(plane)).toBeGreaterThanOrEqual(ROTATIONS);
      expect(orderOf(mirroringAcross(plane))).toBe(2);
    }
  });
});

test("planes are not shown edge-on", () => {
  // From 32 degrees and 30 above the floor the plane across y - z is nearly a line.
  expect(planesSeen(new Camera(32, 30))).toStrictEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(planesSeen(new Camera(58, 30))).toStrictEqual([0, 1, 2, 3, 4, 5, 7, 8]);
});

describe("solids", () => {
  test("have the symmetries that they have", () => {
    expect(membersOf(symmetriesOf(new Solid([0], [0], [0]))).length).toBe(48);
    expect(membersOf(symmetriesOf(new Solid([0, 1], [0, 0], [0, 0]))).length).toBe(16);
    expect(membersOf(symmetriesOf(new Solid([0, 1], [0, 0], [0, 0]), [0, 1])).length).toBe(8);
    // An L of three, and a screw of four cubes.
    expect(membersOf(symmetriesOf(new Solid([0, 1, 0], [0, 0, 1], [0, 0, 0]))).length).toBe(4);
    expect(membersOf(symmetriesOf(new Solid([0, 1, 1, 1], [0, 0, 1, 1], [0, 0, 0, 1]))).length).toBe(2);
  });

  test("grow with the symmetries of a group, and keep them when coloured", () => {
    const rng = new Rng(new Digest(7, 8));
    for (let i = 0; i < ROTATION_GROUPS.length; i++) {
      const group = ROTATION_GROUPS[i];
      const growth = new Growth(4);
      if (!growth.grow(rng, group, 6, 30)) continue;
      const solid = growth.solid();
      expect(symmetriesOf(solid, symmetricColours(rng, solid, group, 3)) & group).toBe(group);
    }
  });

  test("know where their cubes go", () => {
    const solid = new Solid([0, 1, 2, 2], [0, 0, 0, 1], [0, 0, 0, 0]);
    const image = solid.rotated(quarterTurn(2));
    const seen: i32[] = [];
    for (let i = 0; i < solid.count; i++) seen.push(rotatedIndex(solid, image, i, quarterTurn(2)));
    seen.sort((a, b) => a - b);
    for (let i = 0; i < solid.count; i++) expect(seen[i]).toBe(i);
  });
});

describe("turns about drawn axes", () => {
  test("are read as they are written", () => {
    const triad = new Triad();
    for (let axis = 0; axis < 3; axis++) {
      for (let quarters = 1; quarters < 4; quarters++) {
        const read = triad.read(triad.nameOf(new Turn(axis, quarters)));
        expect(read !== null && read.axis == axis && read.quarters == quarters).toBe(true);
      }
    }
    expect(triad.read("z -90°")!.quarters).toBe(3);
    expect(triad.read("x45") === null).toBe(true);
    expect(triad.read("q90") === null).toBe(true);
    expect(triad.read("") === null).toBe(true);
  });

  test("follow the axes to wherever they point", () => {
    for (let position = 0; position < ROTATIONS; position++) {
      const triad = new Triad(position);
      const turn = triad.rotationOf(new Turn(0, 1));
      const x = imageOf(position, 0, 1, 0, 0), y = imageOf(position, 1, 1, 0, 0), z = imageOf(position, 2, 1, 0, 0);
      // The axis stays where it points, and the turn is a quarter.
      expect(imageOf(turn, 0, x, y, z)).toBe(x);
      expect(imageOf(turn, 1, x, y, z)).toBe(y);
      expect(orderOf(turn)).toBe(4);
    }
    expect(new Triad().rotationOf(new Turn(2, 1))).toBe(quarterTurn(2));
    expect(groupOf([new Triad().rotationOf(new Turn(2, 2))])).toBe(groupOf([followedBy(quarterTurn(2), quarterTurn(2))]));
  });
});
