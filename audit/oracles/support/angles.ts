/**
 * What a figure of lines says about its angles, whether or not it is to scale: every line has an unknown direction, and every
 * marked angle is a difference of two directions plus half turns that the drawing shows. Directions are in degrees clockwise.
 */
import type { Inspection } from "../../../bindings/core/types.ts";
import { between, direction, distance, distanceToLine, endOf, lengthOf, marksOf, middleOf, startOf, turn, type Arc, type Line, type Point, type Text } from "./plane.ts";
import { LinearSystem } from "./linear.ts";

/** A marked angle: from its first ray `sweep` degrees clockwise to its second, as drawn. */
export interface Angle {
  vertex: Point;
  start: number;
  sweep: number;
  radius: number;
  /** What stands beside the arc, if anything. */
  text: string | null;
  /** How many arcs, one inside the other. */
  arcs: number;
}

/** A straight line of the figure, however many segments it is drawn in. */
export interface Straight {
  segments: Line[];
  /** 0 to 180. */
  direction: number;
}

/** Lines drawn in pieces are one: same direction, ends that meet. */
export function straights(lines: Line[]): Straight[] {
  const found: Straight[] = [];
  for (const line of lines) {
    const along = direction(startOf(line), endOf(line)) % 180;
    const joined = found.filter(({ segments }) =>
      segments.some((other) => {
        const turned = between(2 * along, 2 * direction(startOf(other), endOf(other))) / 2;
        const meets = Math.min(...[startOf(line), endOf(line)].map((end) => distanceToLine(end, other)), ...[startOf(other), endOf(other)].map((end) => distanceToLine(end, line)));
        return turned < 0.4 && meets < 0.6;
      }),
    );
    const merged: Straight = { segments: [...joined.flatMap((one) => one.segments), line], direction: along };
    for (const one of joined) found.splice(found.indexOf(one), 1);
    found.push(merged);
  }
  return found;
}

/** The angles that arcs mark, with the label that stands on each one's bisector. */
export function anglesOf(scene: Inspection): Angle[] {
  const arcs = marksOf(scene, "arc").sort((a, b) => a.r - b.r);
  const angles: Angle[] = [];
  for (const arc of arcs) {
    const [start, sweep] = arc.sweep < 0 ? [turn(arc.start + arc.sweep), -arc.sweep] : [turn(arc.start), arc.sweep];
    const inner = angles.find((angle) => distance(angle.vertex, centreOf(arc)) < 0.1 && between(angle.start, start) < 0.1 && Math.abs(angle.sweep - sweep) < 0.1);
    if (inner) {
      inner.arcs++;
      inner.radius = arc.r;
    } else angles.push({ vertex: centreOf(arc), start, sweep, radius: arc.r, text: null, arcs: 1 });
  }
  for (const text of marksOf(scene, "text")) {
    const near = angles
      .map((angle) => ({ angle, off: offBisector(angle, text) }))
      .filter(({ off }) => off < 24 + 8 * text.text.length)
      .sort((a, b) => a.off - b.off)[0];
    if (near && near.angle.text === null) near.angle.text = text.text;
  }
  return angles;
}

const centreOf = (arc: Arc): Point => ({ x: arc.cx, y: arc.cy });

/** How far a text stands from its place beyond an arc, on the bisector. */
function offBisector(angle: Angle, text: Text): number {
  const middle = middleOf(text);
  const away = distance(angle.vertex, middle);
  const turned = between(direction(angle.vertex, middle), angle.start + angle.sweep / 2);
  if (turned > 8 || away < angle.radius) return Infinity;
  return away - angle.radius;
}

/** The lines that have ticks across their middle, and how many. */
export function tickedSides(scene: Inspection): { side: Line; count: number }[] {
  const lines = marksOf(scene, "line");
  const ticks = lines.filter((line) => Math.abs(lengthOf(line) - 18) < 0.1);
  return lines
    .filter((line) => lengthOf(line) > 30)
    .map((side) => ({
      side,
      count: ticks.filter((tick) => {
        const middle = { x: (tick.x1 + tick.x2) / 2, y: (tick.y1 + tick.y2) / 2 };
        const across = between(2 * direction(startOf(tick), endOf(tick)), 2 * direction(startOf(side), endOf(side))) / 2;
        return Math.abs(across - 90) < 1 && distanceToLine(middle, side) < 0.6;
      }).length,
    }))
    .filter(({ count }) => count > 0);
}

/** The equations of a figure's lines; angles are added to it as they become known. */
export class Directions {
  readonly lines: Straight[];
  readonly system: LinearSystem;

  /** Unknowns beyond the directions, e.g. the letter in labels, come after them. */
  constructor(scene: Inspection, extra = 0, isLine: (line: Line) => boolean = (line) => lengthOf(line) > 30) {
    this.lines = straights(marksOf(scene, "line").filter(isLine));
    this.system = new LinearSystem(this.lines.length + extra);
    // The figure may be turned as a whole: the first line lies as drawn.
    this.system.add(this.unit(0), 0);
  }

  private unit(line: number): number[] {
    const row = Array<number>(this.system.unknowns).fill(0);
    row[line] = 1;
    return row;
  }

  /** The line that leaves a point in a direction, or -1. */
  lineAt(point: Point, heading: number): number {
    return this.lines.findIndex((line) =>
      between(2 * line.direction, 2 * heading) < 1 &&
      line.segments.some((segment) => distanceToLine({ x: point.x + 8 * Math.cos((heading * Math.PI) / 180), y: point.y + 8 * Math.sin((heading * Math.PI) / 180) }, segment) < 0.6),
    );
  }

  /** A marked angle as coefficients over the unknowns and a constant; null when no lines leave its vertex there. */
  expression(angle: Pick<Angle, "vertex" | "start" | "sweep">): { row: number[]; constant: number } | null {
    const first = this.lineAt(angle.vertex, angle.start);
    const second = this.lineAt(angle.vertex, angle.start + angle.sweep);
    if (first < 0 || second < 0) return null;
    const row = this.unit(second);
    row[first]! -= 1;
    // Unknowns are turns away from the drawn direction, so the drawn half turns are exact integers.
    const halves = Math.round((angle.sweep - (this.lines[second]!.direction - this.lines[first]!.direction)) / 180);
    return { row, constant: 180 * halves };
  }

  /** States the size of an angle. */
  know(angle: Pick<Angle, "vertex" | "start" | "sweep">, size: number): boolean {
    const expression = this.expression(angle);
    if (!expression) return false;
    this.system.add(expression.row, size - expression.constant);
    return true;
  }

  /** States that two lines are parallel. */
  parallel(a: number, b: number): void {
    const row = this.unit(a);
    row[b]! -= 1;
    const halves = Math.round((this.lines[a]!.direction - this.lines[b]!.direction) / 180);
    this.system.add(row, 180 * halves);
  }

  /** States that two lines are each other's images in a third one. */
  mirrored(a: number, b: number, axis: number): void {
    const row = this.unit(a);
    row[b]! += 1;
    row[axis]! -= 2;
    const halves = Math.round((this.lines[a]!.direction + this.lines[b]!.direction - 2 * this.lines[axis]!.direction) / 180);
    this.system.add(row, 180 * halves);
  }

  /** States what small squares say: a right angle at the corner that the square completes. */
  knowSquares(scene: Inspection): void {
    for (const { points } of marksOf(scene, "polyline")) {
      if (points.length !== 3) continue;
      const [a, far, b] = points.map(([x, y]) => ({ x, y })) as [Point, Point, Point];
      const corner = { x: a.x + b.x - far.x, y: a.y + b.y - far.y };
      const angle = cornerAngle(corner, a, b);
      if (Math.abs(angle.sweep - 90) < 1) this.know(angle, 90);
    }
  }

  /** States what arrow heads say: lines with as many of them are parallel. */
  knowParallels(scene: Inspection): void {
    const heads = this.lines.map((line) =>
      marksOf(scene, "polyline").filter(({ points }) => points.length === 3 && line.segments.some((segment) => distanceToLine({ x: points[1]![0], y: points[1]![1] }, segment) < 0.6)).length,
    );
    heads.forEach((count, i) => {
      const first = heads.indexOf(count);
      if (count > 0 && first < i) this.parallel(i, first);
    });
  }

  /** States that two angles are equal. */
  equal(a: Pick<Angle, "vertex" | "start" | "sweep">, b: Pick<Angle, "vertex" | "start" | "sweep">): boolean {
    const [first, second] = [this.expression(a), this.expression(b)];
    if (!first || !second) return false;
    this.system.add(first.row.map((value, i) => value - second.row[i]!), second.constant - first.constant);
    return true;
  }

  /** States what arcs say: angles with two, and angles with three of them, are equal. */
  knowArcs(scene: Inspection): void {
    const angles = anglesOf(scene).filter(({ arcs }) => arcs > 1);
    for (const angle of angles) {
      const first = angles.find(({ arcs }) => arcs === angle.arcs)!;
      if (first !== angle) this.equal(first, angle);
    }
  }

  /** States what ticks say: two sides of a triangle with equally many of them have equal angles at their far ends. */
  knowTicks(scene: Inspection): void {
    const marked = tickedSides(scene);
    for (const [i, first] of marked.entries()) {
      for (const second of marked.slice(0, i)) {
        if (first.count !== second.count) continue;
        const ends = [startOf(first.side), endOf(first.side)];
        const others = [startOf(second.side), endOf(second.side)];
        const apex = ends.find((end) => others.some((other) => distance(end, other) < 0.6));
        if (!apex) continue;
        const [p, q] = [ends, others].map((pair) => pair.find((end) => distance(end, apex) > 1)!) as [Point, Point];
        this.equal(cornerAngle(p, apex, q), cornerAngle(q, p, apex));
      }
    }
  }

  /** The size of an angle when the equations fix it, else null. */
  sizeOf(angle: Pick<Angle, "vertex" | "start" | "sweep">): number | null {
    const expression = this.expression(angle);
    if (!expression) return null;
    const value = this.system.value(expression.row);
    return value === null ? null : value + expression.constant;
  }
}

/** The angle at a corner between the directions to two other points, on its inner side. */
export function cornerAngle(corner: Point, a: Point, b: Point): Pick<Angle, "vertex" | "start" | "sweep"> {
  const [first, second] = [direction(corner, a), direction(corner, b)];
  const sweep = turn(second - first);
  return sweep < 180 ? { vertex: corner, start: first, sweep } : { vertex: corner, start: second, sweep: 360 - sweep };
}
