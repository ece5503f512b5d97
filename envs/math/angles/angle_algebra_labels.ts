import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { AngleMark } from "../../../assembly/kit/plane/angle_mark";
import { Figure } from "../../../assembly/kit/plane/figure";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { highlight, name, note } from "../../../assembly/scene/solution";
import { listed, Words } from "../../../assembly/words";
import { AngleFigure, degrees, LARGE, SMALL } from "./family";

const FIGURES: i32 = 100;
/** How far each real angle is from the drawn one. */
const OFF_LEAST: f64 = 8;
const OFF_MOST: f64 = 45;

/** What the labelled angles have to do with each other. */
const enum Relation {
  OnLine = 0,
  Opposite = 1,
  Triangle = 2,
  Exterior = 3,
  Parallel = 4,
  Quadrilateral = 5,
  OneOutside = 6,
  Pentagon = 7,
  TwoOutside = 8,
}
const RELATIONS: StaticArray<string> = [
  "angles on a line", "opposite angles", "triangle", "exterior angle", "parallel lines", "quadrilateral", "quadrilateral, one outside", "pentagon", "pentagon, two outside",
];

/** What is x, or the marked angle, when angles are labelled with expressions in x? */
export class AngleAlgebraLabels extends AngleFigure {
  private relation: Relation = Relation.OnLine;
  private numbers: i32 = 0;
  private asksAngle: bool = false;
  private steepest: i32 = 0;

  private x: i32 = 0;
  private asked: i32 = 0;
  private labels: string[] = [];
  private count: i32 = 0;
  /** Whether two angles are equal, rather than that all have a known sum. */
  private isEqual: bool = false;

  configure(knobs: Knobs): void {
    this.relation = <Relation>knobs.choice("relation", RELATIONS, [
      Relation.OnLine, Relation.Opposite, Relation.Triangle, Relation.Triangle, Relation.Exterior,
      Relation.Parallel, Relation.Quadrilateral, Relation.OneOutside, Relation.Pentagon, Relation.TwoOutside,
    ]);
    this.numbers = knobs.int("plain sizes among the labels", [0, 0, 1, 0, 0, 0, 1, 1, 1, 1]);
    this.asksAngle = knobs.from("an angle is asked for", 4);
    this.steepest = knobs.int("largest coefficient", [3, 4, 4, 5, 5, 6, 6, 6, 7, 7]);
  }

  sample(rng: Rng): bool {
    this.useCanvas(this.relation < Relation.Triangle ? SMALL : LARGE);
    for (let i = 0; i < FIGURES; i++) {
      if (this.build(rng) && this.layout()) return true;
    }
    return false;
  }

  private build(rng: Rng): bool {
    this.figure = new Figure(22);
    switch (this.relation) {
      case Relation.OnLine:
        return this.onLine(rng);
      case Relation.Opposite:
        return this.opposite(rng);
      case Relation.Parallel:
        return this.parallels(rng);
      case Relation.Triangle:
        return this.polygon(rng, 3, 0);
      case Relation.Exterior:
        return this.polygon(rng, 3, 1);
      case Relation.Quadrilateral:
        return this.polygon(rng, 4, 0);
      case Relation.OneOutside:
        return this.polygon(rng, 4, 1);
      case Relation.Pentagon:
        return this.polygon(rng, 5, 0);
      default:
        return this.polygon(rng, 5, 2);
    }
  }

  /** A line with a ray from a point of it. */
  private onLine(rng: Rng): bool {
    const figure = this.figure;
    const middle = figure.point(0, 0);
    const left = figure.point(-1, 0);
    const right = figure.point(1, 0);
    const first = rng.range(45, 135);
    const ray = figure.pointFrom(middle, -first, 1);
    figure.segment(left, middle);
    figure.segment(middle, right);
    figure.segment(middle, ray);
    figure.turn(rng.range(-40, 40));
    const real = rng.int(24, 156);
    if (!isOff(real, first)) return false;
    if (!this.fit(60)) return false;
    const marks: AngleMark[] = [figure.angle(right, middle, ray, ""), figure.angle(ray, middle, left, "")];
    return this.write(rng, marks, [real, 180 - real], [1, 1]);
  }

  /** Two lines that cross. */
  private opposite(rng: Rng): bool {
    const figure = this.figure;
    const middle = figure.point(0, 0);
    const angle = rng.range(40, 140);
    const ends: i32[] = [];
    for (let i = 0; i < 4; i++) {
      ends.push(figure.pointFrom(middle, (i % 2 == 0 ? 0 : angle) + (i > 1 ? 180 : 0), rng.range(0.8, 1)));
      figure.segment(middle, ends[i]);
    }
    figure.turn(rng.range(0, 360));
    const real = rng.int(28, 152);
    if (!isOff(real, angle)) return false;
    if (!this.fit(60)) return false;
    const marks: AngleMark[] = [figure.angle(ends[0], middle, ends[1], ""), figure.angle(ends[2], middle, ends[3], "")];
    return this.write(rng, marks, [real, real], [1, -1]);
  }

  /** Two parallel lines and one across; angles at both crossings. */
  private parallels(rng: Rng): bool {
    const figure = this.figure;
    const angle = rng.range(48, 132);
    const top = figure.point(0, 0);
    const bottom = figure.pointFrom(top, angle, 1);
    const ends: i32[] = [];
    for (let i = 0; i < 4; i++) {
      ends.push(figure.pointFrom(i < 2 ? top : bottom, i % 2 == 0 ? 180 : 0, rng.range(0.75, 1)));
      const segment = i % 2 == 0 ? figure.segment(ends[i], i < 2 ? top : bottom) : figure.segment(i < 2 ? top : bottom, ends[i]);
      figure.arrows[segment] = i % 2;
    }
    const above = figure.pointFrom(top, angle + 180, 0.6);
    const below = figure.pointFrom(bottom, angle, 0.6);
    figure.segment(above, top);
    figure.segment(top, bottom);
    figure.segment(bottom, below);
    figure.turn(rng.range(-35, 35));
    const real = rng.int(28, 152);
    if (!isOff(real, angle)) return false;
    if (!this.fit(70)) return false;
    // `real` lies between the right end and the way down; its neighbour is the rest of a half turn.
    const topRight = rng.chance(0.5);
    const topDown = rng.chance(0.5);
    const bottomRight = rng.chance(0.5);
    const bottomDown = rng.chance(0.5);
    const first = topRight == topDown ? real : 180 - real;
    const second = bottomRight == bottomDown ? real : 180 - real;
    const marks: AngleMark[] = [
      figure.angle(ends[topRight ? 1 : 0], top, topDown ? bottom : above, ""),
      figure.angle(ends[bottomRight ? 3 : 2], bottom, bottomDown ? below : top, ""),
    ];
    return this.write(rng, marks, [first, second], [1, (topRight == topDown) == (bottomRight == bottomDown) ? -1 : 1]);
  }

  /** A polygon with one angle at each corner, some of them outside. */
  private polygon(rng: Rng, corners: i32, outside: i32): bool {
    const figure = this.figure;
    const centre = figure.point(0, 0);
    const start = rng.range(0, 360);
    for (let i = 0; i < corners; i++) {
      figure.pointFrom(centre, start + (360.0 * (<f64>i + rng.range(-0.2, 0.2))) / <f64>corners, rng.range(0.9, 1.1));
    }
    figure.x.shift();
    figure.y.shift();
    for (let i = 0; i < corners; i++) figure.segment(i, (i + 1) % corners);
    const real: i32[] = [];
    let sum = 0;
    for (let i = 0; i < corners; i++) {
      const drawn = figure.drawnAngle((i + corners - 1) % corners, i, (i + 1) % corners);
      let size = <i32>Math.round(drawn) + rng.int(8, 30) * (rng.chance(0.5) ? 1 : -1);
      if (i == corners - 1) size = (corners - 2) * 180 - sum;
      if (size < 24 || size > 160 || drawn < 36 || drawn > 152 || !isOff(size, drawn)) return false;
      real.push(size);
      sum += size;
    }
    const ends: i32[] = [];
    for (let i = 0; i < outside; i++) {
      const segments = figure.from.length;
      ends.push(figure.pointFrom(i, figure.heading((i + 1) % corners, i), 0.6));
      figure.segment(i, ends[i]);
      if (!figure.isClear(segments, 0.15, 20)) return false;
    }
    if (!this.fit(90)) return false;
    const marks: AngleMark[] = [];
    const sizes: i32[] = [];
    const signs: i32[] = [];
    for (let i = 0; i < corners; i++) {
      const previous = (i + corners - 1) % corners;
      if (i < outside) {
        marks.push(figure.angle(ends[i], i, previous, ""));
        sizes.push(180 - real[i]);
        signs.push(-1);
      } else {
        marks.push(figure.angle(previous, i, (i + 1) % corners, ""));
        sizes.push(real[i]);
        signs.push(1);
      }
    }
    return this.write(rng, marks, sizes, signs);
  }

  /** Labels the marks with expressions so that the relation, a sum with these signs that is known, fixes x. */
  private write(rng: Rng, marks: AngleMark[], sizes: i32[], signs: i32[]): bool {
    this.x = rng.int(6, 36);
    this.labels = [];
    this.count = marks.length;
    this.asked = rng.int(0, marks.length - 1);
    const plain = rng.permutation(marks.length).slice(0, this.numbers);
    let slope = 0;
    for (let i = 0; i < marks.length; i++) {
      let factor = 0;
      if (!plain.includes(i)) {
        factor = rng.int(1, this.steepest);
        if (abs(sizes[i] - factor * this.x) > 70) return false;
      }
      slope += signs[i] * factor;
      marks[i].text = expression(factor, sizes[i] - factor * this.x);
      this.labels.push(marks[i].text);
    }
    this.isEqual = marks.length == 2 && signs[1] < 0;
    // A flat relation says nothing of x; and who asks for an angle must not have its size on the label.
    if (slope == 0 || (this.asksAngle && plain.includes(this.asked))) return false;
    if (this.asksAngle) {
      marks[this.asked].arcs = 2;
      this.asked = sizes[this.asked];
    }
    return true;
  }

  question(words: Words): string {
    const notes = this.relation == Relation.Parallel ? " Lines with arrows are parallel." : "";
    words.set("notes", words.vary(["Lines that look straight are straight, but the figure is not to scale.", "Sizes are not to scale, though straight lines are straight."]) + notes);
    if (this.asksAngle) {
      return words.say([
        "What is the size, in degrees, of the angle marked with a double arc? {notes}",
        "Find the angle with the double arc, in degrees. {notes}",
        "How many degrees does the angle that is marked with two arcs have? {notes}",
        "Work out the size in degrees of the angle with two arcs. {notes}",
        "First find x; then say how many degrees the angle with the double arc has. {notes}",
        "One of the angles has a double arc. How large is it, in degrees? {notes}",
        "Calculate the measure, in degrees, of the angle between the double arc's sides. {notes}",
        "Can you tell how many degrees the double-arc angle measures? {notes}",
      ]);
    }
    return words.say([
      "What is the value of x? {notes}",
      "Find x. {notes}",
      "Which number does x stand for? {notes}",
      "Work out the value of x from the labelled angles. {notes}",
      "Solve for x. {notes}",
      "For which value of x do the labels fit the figure? {notes}",
      "The angles are labelled with expressions in x. What number is x? {notes}",
      "Set up an equation for the angles shown and give the value of x. {notes}",
    ]);
  }

  answer(): Answer {
    if (this.asksAngle) {
      return new IntegerAnswer(this.asked, "°");
    }
    return new IntegerAnswer(this.x);
  }

  /** The angle on the other side of a line. */
  foils(): Answer[] {
    return this.asksAngle ? this.sizes([180 - this.asked]) : [];
  }

  /** Tints the labels and writes down x, or the angle. */
  solution(scene: Scene): void {
    const angles = this.figure.angles;
    for (let i = 0; i < angles.length; i++) highlight(scene, i);
    for (let i = 0; i < angles.length && this.asksAngle; i++) if (angles[i].arcs == 2) name(scene, i, degrees(this.asked));
    note(scene, "x = " + this.x.toString());
  }

  complexity(): f64 {
    let effort = 1.0 + <f64>this.count + (this.asksAngle ? 1.0 : 0.0) - 0.5 * <f64>this.numbers;
    if (this.relation == Relation.Opposite) effort += 0.3;
    if (this.relation == Relation.Exterior || this.relation == Relation.OneOutside) effort += 0.7;
    if (this.relation == Relation.Parallel) effort += 2.0;
    if (this.relation == Relation.TwoOutside) effort += 1.4;
    if (this.count > 3) effort += 1.0;
    return effort + 0.2 * <f64>this.steepest;
  }

  explain(): string {
    return (
      this.reason + ". The labels " + listed(this.labels) + " fit that when x = " + this.x.toString() +
      (this.asksAngle ? "; the angle with the double arc then has " + degrees(this.asked) + "." : ".")
    );
  }

  /** What the labelled angles have to do with each other, in words. */
  private get reason(): string {
    switch (this.relation) {
      case Relation.OnLine:
        return "Angles on a straight line add up to 180°";
      case Relation.Opposite:
        return "Angles opposite each other are equal";
      case Relation.Parallel:
        return this.isEqual ? "At parallel lines these two angles are equal" : "At parallel lines these two angles add up to 180°";
      case Relation.Triangle:
        return "The angles of a triangle add up to 180°";
      case Relation.Exterior:
        return "The angle outside a triangle is the sum of the two angles away from it";
      case Relation.Quadrilateral:
        return "The angles of a quadrilateral add up to 360°";
      case Relation.OneOutside:
        return "The angles inside a quadrilateral add up to 360°, and the one outside and its neighbour to 180°";
      case Relation.Pentagon:
        return "The angles of a pentagon add up to 540°";
      default:
        return "The angles inside a pentagon add up to 540°, and each one outside and its neighbour to 180°";
    }
  }
}

function isOff(real: i32, drawn: f64): bool {
  const distance = Math.abs(<f64>real - drawn);
  return distance >= OFF_LEAST && distance <= OFF_MOST;
}

/** `(3x + 10)°`, `(x - 4)°`, `5x°`, `62°`. */
function expression(factor: i32, rest: i32): string {
  if (factor == 0) return degrees(rest);
  const term = (factor == 1 ? "" : factor.toString()) + "x";
  if (rest == 0) return term + "°";
  return "(" + term + (rest < 0 ? " - " : " + ") + abs(rest).toString() + ")°";
}
