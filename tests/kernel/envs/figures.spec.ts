import { Digest } from "../../../assembly/hash";
import { Segment } from "../../../assembly/kit/plane/segments";
import { Rng } from "../../../assembly/random";
import { Arrangement } from "../../../envs/counting/figures/parts/arrangement";
import { Kind, Net } from "../../../envs/counting/figures/parts/net";
import { Pegs } from "../../../envs/counting/figures/parts/pegs";

function stream(name: string): Rng {
  return new Rng(new Digest(3, 6)).split(name);
}

function squares(side: i32): Net {
  const net = new Net(side, side, false);
  for (let i = 0; i < side * side; i++) net.square(i % side, i / side);
  return net;
}

function triangles(side: i32): Net {
  const net = new Net(side, side, true);
  net.patch(side, [0, 0, 0]);
  return net;
}

/** How many pieces are drawn once there are as many figures as a formula gives for the complete net: all of them, if both are right. */
function piecesOf(net: Net, kind: Kind, all: i32): i32 {
  for (let tries = 0; tries < 20; tries++) if (net.steer(stream(tries.toString()), kind, all)) return net.pieces;
  return 0;
}

/** Where the lines of two segments meet, if both hold that place: by floats, and with room for their rounding. */
function meeting(a: Segment, b: Segment): StaticArray<f64> | null {
  const ax = <f64>(a.x2 - a.x1), ay = <f64>(a.y2 - a.y1), bx = <f64>(b.x2 - b.x1), by = <f64>(b.y2 - b.y1);
  const across = ax * by - ay * bx;
  if (across == 0) return null;
  const dx = <f64>(b.x1 - a.x1), dy = <f64>(b.y1 - a.y1);
  const t = (dx * by - dy * bx) / across, u = (dx * ay - dy * ax) / across;
  if (t < -1e-9 || t > 1 + 1e-9 || u < -1e-9 || u > 1 + 1e-9) return null;
  return [<f64>a.x1 + t * ax, <f64>a.y1 + t * ay];
}

function counted(lines: Segment[]): i32 {
  let count = 0;
  for (let a = 0; a < lines.length; a++) {
    for (let b = 0; b < a; b++) {
      for (let c = 0; c < b; c++) {
        const p = meeting(lines[a], lines[b]), q = meeting(lines[a], lines[c]), r = meeting(lines[b], lines[c]);
        if (p === null || q === null || r === null) continue;
        if (Math.abs(p[0] - q[0]) + Math.abs(p[1] - q[1]) > 0.001) count++;
      }
    }
  }
  return count;
}

describe("a complete net", () => {
  test("has the rectangles and squares that the formulas give", () => {
    expect(piecesOf(squares(2), Kind.Parallelogram, 9)).toBe(12);
    expect(piecesOf(squares(3), Kind.Parallelogram, 36)).toBe(24);
    expect(piecesOf(squares(3), Kind.Rhombus, 14)).toBe(24);
  });

  test("has the triangles and parallelograms that the formulas give", () => {
    expect(piecesOf(triangles(3), Kind.Triangle, 13)).toBe(18);
    expect(piecesOf(triangles(4), Kind.Triangle, 27)).toBe(30);
    expect(piecesOf(triangles(3), Kind.Parallelogram, 15)).toBe(18);
  });
});

describe("a net", () => {
  test("has as many figures as it was asked for, each with corners of its own", () => {
    const net = triangles(5);
    expect(net.steer(stream("net"), Kind.Quadrilateral, 17)).toBe(true);
    const corners: i32[] = [];
    expect(net.find(Kind.Quadrilateral, -1, corners)).toBe(17);
    expect(corners.length).toBe(4 * 17);
    expect(net.find(Kind.Parallelogram) + net.find(Kind.Trapezoid)).toBe(17);
    expect(net.find(Kind.Falling) + net.find(Kind.Rising)).toBe(net.find(Kind.Triangle));
  });
});

describe("pegs", () => {
  test("of a full lattice make as many squares as the formulas give, upright and tilted", () => {
    for (let side = 2; side < 7; side++) {
      const pegs = new Pegs(side, 1, true);
      for (let i = 0; i < pegs.dots.length; i++) pegs.dots[i] = 1;
      expect(pegs.squares()).toBe((side * side * (side * side - 1)) / 12);
      expect(pegs.squares(null, false, false)).toBe(((side - 1) * side * (2 * side - 1)) / 6);
    }
  });
});

describe("an arrangement of lines", () => {
  test("has as many triangles by floats as exactly", () => {
    for (let corners = 0; corners < 6; corners++) {
      if (corners == 1 || corners == 2) continue;
      for (let wanted = 4; wanted < 16; wanted += 3) {
        const lines = new Arrangement(672);
        const rng = stream(corners.toString() + " " + wanted.toString());
        if (corners > 0) lines.frame(rng, corners);
        lines.fill(rng, wanted, corners);
        expect(counted(lines.lines)).toBe(lines.triangles);
        expect(lines.highestCorners().length).toBe(2 * lines.triangles);
      }
    }
  });
});
