import type { Inspection } from "../../bindings/core/types.ts";
import type { Oracle } from "./oracle.ts";
import { anglesOf, cornerAngle, Directions, tickedSides } from "./support/angles.ts";
import { between, direction, distance, endOf, marksOf, startOf, type Point } from "./support/plane.ts";

/** A measure in halves of a degree, which is what figures come out as. */
function inHalves(value: number | null): string | null {
  return value !== null && Math.abs(2 * value - Math.round(2 * value)) < 1e-4 ? String(Math.round(2 * value) / 2) : null;
}

/** "47°" as 47. */
function degreesIn(text: string | null): number | null {
  const match = /^(\d+(?:\.5)?)°$/.exec(text ?? "");
  return match ? Number(match[1]) : null;
}

/** States every labelled size; returns how many there were. */
function stateSizes(scene: Inspection, directions: Directions): number {
  let count = 0;
  for (const angle of anglesOf(scene)) {
    const size = degreesIn(angle.text);
    if (size !== null && directions.know(angle, size)) count++;
  }
  return count;
}

/** The angle marked x, from lines that are straight and sizes that are given. */
function angleX(scene: Inspection): string | null {
  const directions = new Directions(scene);
  directions.knowParallels(scene);
  directions.knowArcs(scene);
  directions.knowTicks(scene);
  const labels = scene.marks.filter((mark) => mark.type === "text" && mark.text.endsWith("°")).length;
  if (stateSizes(scene, directions) !== labels || directions.system.isContradictory) return null;
  const wanted = anglesOf(scene).find((angle) => angle.text === "x");
  return wanted ? inHalves(directions.sizeOf(wanted)) : null;
}

/** "(3x - 10)°" as 3 and -10; "62°" as 0 and 62. */
function linearIn(text: string): { factor: number; rest: number } | null {
  const match = /^\(?(?:(\d*)x)?(?: ?([+-]) ?)?(\d+)?\)?°$/.exec(text);
  if (!match) return null;
  const factor = text.includes("x") ? Number(match[1] || 1) : 0;
  return { factor, rest: Number(match[3] ?? 0) * (match[2] === "-" ? -1 : 1) };
}

/** Labels are expressions in one unknown, which comes after the directions. */
function angleAlgebra(scene: Inspection, question: string): string | null {
  const directions = new Directions(scene, 1);
  directions.knowParallels(scene);
  const unknown = directions.lines.length;
  const angles = anglesOf(scene);
  for (const angle of angles) {
    const label = linearIn(angle.text ?? "");
    const expression = directions.expression(angle);
    if (!label || !expression) return null;
    expression.row[unknown] = -label.factor;
    directions.system.add(expression.row, label.rest - expression.constant);
  }
  if (directions.system.isContradictory) return null;
  if (/arc/.test(question)) return inHalves(directions.sizeOf(angles.find((angle) => angle.arcs === 2)!));
  const row = Array<number>(unknown + 1).fill(0);
  row[unknown] = 1;
  return inHalves(directions.system.value(row));
}

/** The letters whose angles the marks fix, sorted. */
function angleDeterminedSet(scene: Inspection): string | null {
  const directions = new Directions(scene);
  directions.knowTicks(scene);
  stateSizes(scene, directions);
  if (directions.system.isContradictory) return null;
  const fixed = anglesOf(scene).filter((angle) => /^[a-z]$/.test(angle.text ?? "") && directions.sizeOf(angle) !== null);
  return fixed.length === 0 ? "empty" : fixed.map((angle) => angle.text!).sort().join(", ");
}

/** The largest or smallest lettered angle; every one of them must follow. */
function angleAroundPoint(scene: Inspection, question: string): string | null {
  const directions = new Directions(scene);
  directions.knowArcs(scene);
  directions.knowSquares(scene);
  const labels = scene.marks.filter((mark) => mark.type === "text" && mark.text.endsWith("°")).length;
  if (stateSizes(scene, directions) !== labels || directions.system.isContradictory) return null;
  const letters = scene.marks.filter((mark) => mark.type === "text" && /^[a-z]$/.test(mark.text)).length;
  const sizes = anglesOf(scene).filter(({ text }) => /^[a-z]$/.test(text ?? "")).map((angle) => directions.sizeOf(angle));
  if (sizes.length !== letters || sizes.includes(null)) return null;
  return inHalves(/largest/.test(question) ? Math.max(...(sizes as number[])) : Math.min(...(sizes as number[])));
}

/** The angle marked x in a folded strip: each part is a filled polygon, and two parts share the crease between them. */
function angleFoldedStrip(scene: Inspection): string | null {
  const directions = new Directions(scene, 0, () => true);
  directions.knowParallels(scene);
  directions.knowSquares(scene);
  const parts = marksOf(scene, "polygon").map(({ points }) =>
    points.map(([x, y], i) => {
      const [start, end] = [{ x, y }, { x: points[(i + 1) % points.length]![0], y: points[(i + 1) % points.length]![1] }];
      const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
      return { start, end, line: directions.lineAt(middle, direction(middle, end)) };
    }),
  );
  if (parts.length < 2 || parts.flat().some(({ line }) => line < 0)) return null;
  type Side = (typeof parts)[number][number];
  const touches = (side: Side, point: Point): boolean => Math.min(distance(side.start, point), distance(side.end, point)) < 0.1;
  const isSame = (a: Side, b: Side): boolean => touches(a, b.start) && touches(a, b.end);
  let creases = 0;
  for (const [i, part] of parts.entries()) {
    for (const other of parts.slice(0, i)) {
      const crease = part.find((side) => other.some((twin) => isSame(side, twin)));
      if (!crease) continue;
      creases++;
      for (const corner of [crease.start, crease.end]) {
        const [before, beyond] = [part, other].map((sides) => sides.find((side) => !isSame(side, crease) && touches(side, corner))!) as [Side, Side];
        directions.mirrored(before.line, beyond.line, crease.line);
      }
    }
    // Long edges are parallel, and drawn so; creases may only happen to be.
    const edges = part.filter((side) => parts.every((other) => other === part || !other.some((twin) => isSame(side, twin))));
    for (const [k, edge] of edges.entries()) {
      for (const other of edges.slice(0, k)) {
        if (between(2 * direction(edge.start, edge.end), 2 * direction(other.start, other.end)) < 0.4) directions.parallel(edge.line, other.line);
      }
    }
  }
  const labels = scene.marks.filter((mark) => mark.type === "text" && mark.text.endsWith("°")).length;
  if (creases !== parts.length - 1 || stateSizes(scene, directions) !== labels || directions.system.isContradictory) return null;
  const wanted = anglesOf(scene).find((angle) => angle.text === "x");
  return wanted ? inHalves(directions.sizeOf(wanted)) : null;
}

/** The angle marked x in a figure of squares, equilateral triangles and lines as long as their sides. */
function angleInSquares(scene: Inspection): string | null {
  const directions = new Directions(scene);
  const shapes = marksOf(scene, "polygon").map(({ points }) => points.map(([x, y]) => ({ x, y })));
  type Side = [Point, Point];
  const isSame = ([a, b]: Side, [c, d]: Side): boolean => Math.min(distance(a, c) + distance(b, d), distance(a, d) + distance(b, c)) < 0.2;
  // Sides that are equally long: those of one shape, and of shapes that share one; and lines with ticks.
  const ticked = tickedSides(scene).map(({ side }): Side => [startOf(side), endOf(side)]);
  let classes: Side[][] = [...shapes.map((shape) => shape.map((corner, i): Side => [corner, shape[(i + 1) % shape.length]!])), ticked];
  for (const shape of shapes) {
    for (const [i, corner] of shape.entries()) {
      const angle = cornerAngle(corner, shape[(i + 1) % shape.length]!, shape[(i + shape.length - 1) % shape.length]!);
      if (!directions.know(angle, shape.length === 4 ? 90 : 60)) return null;
    }
  }
  for (let merged = true; merged; ) {
    merged = false;
    for (const [i, first] of classes.entries()) {
      const k = classes.findIndex((second, at) => at > i && first.some((a) => second.some((b) => isSame(a, b))));
      if (k < 0) continue;
      classes = [...classes.filter((_, at) => at !== i && at !== k), [...first, ...classes[k]!]];
      merged = true;
      break;
    }
  }
  for (const sides of classes) {
    for (const [i, first] of sides.entries()) {
      for (const second of sides.slice(0, i).filter((side) => !isSame(side, first))) {
        const apex = first.find((end) => second.some((other) => distance(end, other) < 0.1));
        if (!apex) continue;
        const [p, q] = [first, second].map((side) => side.find((end) => distance(end, apex) > 1)!) as [Point, Point];
        const base = directions.lineAt(p, direction(p, q));
        // Where a line joins their far ends, they are the legs of an isosceles triangle.
        if (base >= 0 && base === directions.lineAt(q, direction(q, p))) directions.equal(cornerAngle(p, apex, q), cornerAngle(q, p, apex));
      }
    }
  }
  const labels = scene.marks.filter((mark) => mark.type === "text" && mark.text.endsWith("°")).length;
  if (stateSizes(scene, directions) !== labels || directions.system.isContradictory) return null;
  const wanted = anglesOf(scene).find((angle) => angle.text === "x");
  return wanted ? inHalves(directions.sizeOf(wanted)) : null;
}

const divisor = (a: number, b: number): number => (b === 0 ? Math.abs(a) : divisor(b, a % b));

/** An angle between sides of regular polygons: what their numbers of sides make of the ways in which it can lie. */
function angleRegularPolygons(scene: Inspection): string | null {
  const polygons = marksOf(scene, "polygon").map((polygon) => polygon.points.map(([x, y]) => ({ x, y })));
  const [arc] = marksOf(scene, "arc");
  const common = polygons[0]?.find((corner) => polygons.every((polygon) => polygon.some((other) => distance(corner, other) < 0.1)));
  if (!arc || !common) return null;
  // Degrees times the product of all numbers of sides are whole.
  const product = polygons.reduce((all, polygon) => all * polygon.length, 1);
  const inner = polygons.map((polygon) => (180 * (polygon.length - 2) * product) / polygon.length);
  const gaps = [360 * product - inner.reduce((sum, angle) => sum + angle, 0), ...inner.flatMap((a) => inner.map((b) => a - b))];
  const isAtCommon = distance({ x: arc.cx, y: arc.cy }, common) < 0.5;
  const candidates = isAtCommon ? gaps : gaps.map((gap) => (180 * product - gap) / 2);
  const found = candidates.find((candidate) => Math.abs(candidate / product - Math.abs(arc.sweep)) < 0.1);
  if (found === undefined) return null;
  const [num, den] = [found * 2, product * 2];
  const shared = divisor(num, den);
  return den === shared ? String(num / shared) : `${num / shared}/${den / shared}`;
}

export const oracles: Record<string, Oracle> = {
  angle_algebra_labels: angleAlgebra,
  angle_around_point_set: angleAroundPoint,
  angle_bisectors_meet: angleX,
  angle_determined_set: angleDeterminedSet,
  angle_folded_strip: angleFoldedStrip,
  angle_in_square_construct: angleInSquares,
  angle_isosceles_chain: angleX,
  angle_parallel_chase: angleX,
  angle_polygon_missing: angleX,
  angle_regular_polygons_join: angleRegularPolygons,
  angle_star_tips: angleX,
  angle_triangle_chain: angleX,
};
