import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { AngleMark } from "../../../assembly/kit/plane/angle_mark";
import { Figure } from "../../../assembly/kit/plane/figure";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Words } from "../../../assembly/words";
import { AngleFigure, degrees } from "./family";

const FIGURES: i32 = 100;
/** How far each real angle is from the drawn one. */
const OFF_LEAST: f64 = 8;
const OFF_MOST: f64 = 45;

/** What is x, or the marked angle, when angles are labelled with expressions in x? */
export class AngleAlgebraLabels extends AngleFigure {
  private relation: string = "";
  private numbers: i32 = 0;
  private asksAngle: bool = false;
  private steepest: i32 = 0;

  private x: i32 = 0;
  private asked: i32 = 0;
  private labels: string[] = [];
  private count: i32 = 0;

  configure(knobs: Knobs): void {
    this.relation = knobs.word("relation", [
      "angles on a line", "opposite angles", "triangle", "triangle", "exterior angle", "parallel lines", "quadrilateral", "quadrilateral, one outside", "pentagon", "pentagon, two outside",
    ]);
    this.numbers = knobs.int("plain sizes among the labels", [0, 0, 1, 0, 0, 0, 1, 1, 1, 1]);
    this.asksAngle = knobs.word("asked", ["x", "x", "x", "x", "angle", "angle", "angle", "angle", "angle", "angle"]) == "angle";
    this.steepest = knobs.int("largest coefficient", [3, 4, 4, 5, 5, 6, 6, 6, 7, 7]);
  }

  sample(rng: Rng): bool {
    for (let i = 0; i < FIGURES; i++) {
      if (this.build(rng) && this.layout()) return true;
    }
    return false;
  }

  private build(rng: Rng): bool {
    this.figure = new Figure(22);
    if (this.relation == "angles on a line") return this.onLine(rng);
    if (this.relation == "opposite angles") return this.opposite(rng);
    if (this.relation == "parallel lines") return this.parallels(rng);
    if (this.relation == "exterior angle") return this.polygon(rng, 3, 1, true);
    const corners = this.relation == "triangle" ? 3 : this.relation.startsWith("quadrilateral") ? 4 : 5;
    return this.polygon(rng, corners, this.relation.endsWith("one outside") ? 1 : this.relation.endsWith("two outside") ? 2 : 0, false);
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
    if (!this.fit(60, 260)) return false;
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
    if (!this.fit(60, 260)) return false;
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
    if (!this.fit(70, 260)) return false;
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

  /** A polygon with some angles outside; of an exterior angle and the two opposite ones, the third interior one is left out. */
  private polygon(rng: Rng, corners: i32, outside: i32, leavesNeighbour: bool): bool {
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
    if (!this.fit(90, 330)) return false;
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
    return this.write(rng, marks, sizes, signs) && (!leavesNeighbour || corners == 3);
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
    // A flat relation says nothing of x; and who asks for an angle must not have its size on the label.
    if (slope == 0 || (this.asksAngle && plain.includes(this.asked))) return false;
    if (this.asksAngle) {
      marks[this.asked].arcs = 2;
      this.asked = sizes[this.asked];
    }
    return true;
  }

  question(words: Words): string {
    const notes = this.relation == "parallel lines" ? " Lines with arrows are parallel." : "";
    words.set("notes", "Lines that look straight are straight, but the figure is not to scale." + notes);
    if (this.asksAngle) {
      return words.say([
        "What is the size, in degrees, of the angle marked with a double arc? {notes}",
        "Find the angle with the double arc, in degrees. {notes}",
        "How many degrees does the angle that is marked with two arcs have? {notes}",
        "Work out the size in degrees of the angle with two arcs. {notes}",
      ]);
    }
    return words.say([
      "What is the value of x? {notes}", "Find x. {notes}", "Which number does x stand for? {notes}", "Work out the value of x from the labelled angles. {notes}",
    ]);
  }

  answer(): Answer {
    if (this.asksAngle) {
      return new IntegerAnswer(this.asked, "°");
    }
    return new IntegerAnswer(this.x);
  }

  complexity(): f64 {
    let effort = 1.0 + <f64>this.count + (this.asksAngle ? 1.0 : 0.0) - 0.5 * <f64>this.numbers;
    if (this.relation == "opposite angles") effort += 0.3;
    if (this.relation == "exterior angle" || this.relation.endsWith("one outside")) effort += 0.7;
    if (this.relation == "parallel lines") effort += 2.0;
    if (this.relation.endsWith("two outside")) effort += 1.4;
    if (this.count > 3) effort += 1.0;
    return effort + 0.2 * <f64>this.steepest;
  }

  explain(): string {
    return "The labels are " + this.labels.join(", ") + "; with x = " + this.x.toString() + " they fit (" + this.relation + ")" + (this.asksAngle ? ", and the marked angle is " + degrees(this.asked) : "") + ".";
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
