import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { drawShape, Shape } from "../../../assembly/kit/marks/shape";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { blend, Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { note, pointAtAll, spot } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { Row } from "./parts/rows";

/** How many marks are there in rows or rings of equal distances, with those that screens hide? */
export class CountOccludedRow extends Environment {
  private fewest: i32 = 0;
  private most: i32 = 0;
  private side: i32 = 0;
  private rows: i32 = 0;
  private screens: i32 = 0;
  private hasRings: bool = false;

  private result: i32 = 0;
  private list: Row[] = [];
  private shapes: Shape[] = [];

  configure(knobs: Knobs): void {
    this.fewest = knobs.int("smallest answer", [12, 17, 20, 25, 27, 32, 36, 42, 46, 52]);
    this.most = knobs.int("largest answer", [22, 27, 31, 37, 40, 46, 52, 58, 62, 70]);
    this.side = knobs.int("width of the canvas", [672, 672, 672, 672, 672, 672, 896, 896, 896, 896]);
    this.rows = knobs.int("rows or rings", [2, 3, 3, 3, 3, 3, 4, 3, 4, 4]);
    this.screens = knobs.int("screens a row", [1, 1, 1, 2, 2, 2, 2, 2, 2, 3]);
    this.hasRings = knobs.flag("rings instead of rows", [false, false, false, false, true, false, false, true, true, true]);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(this.fewest, this.most);
    this.width = this.side;
    this.height = this.rows > 2 ? this.side : 448;
    // The answer is dealt out to the rows; how many are hidden of each is drawn freely.
    const sights = 2 * (this.screens + 1);
    const total = new StaticArray<i32>(this.rows);
    let left = this.result;
    for (let r = 0; r < this.rows; r++) {
      total[r] = this.screens + sights;
      left -= total[r];
    }
    while (left > 0) {
      const r = rng.int(0, this.rows - 1);
      if (total[r] >= this.room(r)) continue;
      total[r]++;
      left--;
    }
    for (let r = 0; r < this.rows; r++) {
      const row = this.hasRings ? this.ring(rng, r, total[r]) : this.row(rng, r, total[r]);
      if (!row.hide(rng, rng.int(this.screens, min(total[r] - sights, 3 * this.screens)), this.screens)) return false;
      this.list.push(row);
      this.shapes.push(rng.pick<Shape>([Shape.Circle, Shape.Square, Shape.Star, Shape.Heart, Shape.Diamond]));
    }
    return true;
  }

  /** Most marks of a row or a ring. */
  private room(row: i32): i32 {
    return this.hasRings ? 26 - 4 * row : LONGEST;
  }

  /** A row that reaches from edge to edge when it is the first, else nearly. */
  private row(rng: Rng, index: i32, count: i32): Row {
    const room = <f64>this.width - 2 * EDGE;
    const length = index == 0 ? room : room * rng.range(0.8, 1);
    const y = EDGE + ((<f64>this.height - 2 * EDGE) * (<f64>index + 0.5)) / <f64>this.rows;
    return new Row(EDGE + rng.range(0, room - length), y, length / <f64>(count - 1), count, 0, 0);
  }

  private ring(rng: Rng, index: i32, count: i32): Row {
    const middle = <f64>this.width / 2;
    const radius = (middle - EDGE) * (1.0 - (0.72 * <f64>index) / <f64>this.rows);
    return new Row(middle, middle, 360.0 / <f64>count, count, radius, rng.range(0, 360));
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const thing = Paint.fill(style.accent).edge(style.ink, style.stroke(2.6));
    const screen = Paint.fill(blend(style.background, style.soft, 0.35)).edge(style.ink, style.stroke(2.6));
    for (let r = 0; r < this.list.length; r++) {
      const row = this.list[r];
      for (let i = 0; i < row.count; i++) {
        if (!row.isHidden(i)) drawShape(scene, this.shapes[r], row.placeX(<f64>i), row.placeY(<f64>i), SIZE, 0, thing);
      }
      row.drawScreens(scene, this.reach, screen);
    }
  }

  /** How far screens reach above and below a row. */
  private get reach(): f64 {
    return this.hasRings ? 30 : 36;
  }

  question(words: Words): string {
    words.set("rule", this.hasRings
      ? " On every ring the distances from each mark to the next are equal, also behind the screens."
      : " In every row the distances from each mark to the next are equal, also behind the screens.");
    return words.say([
      "How many marks are there altogether, those behind the screens included?{rule}",
      "Count all of the marks, also the hidden ones.{rule}",
      "What is the total number of marks, seen and unseen?{rule}",
      "The screens are lifted. How many marks can then be seen in the whole picture?{rule}",
      "Determine how many marks the complete picture has, screens taken away.{rule}",
      "Some of the marks are covered by screens. How many are there with these?{rule}",
      "Lamps hang at equal distances, and boards hide some of them. How many lamps are there in all?{rule}",
      "Add the marks that you see to those that must be behind the screens. What do you get?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  private get visible(): i32 {
    let count = 0;
    for (let r = 0; r < this.list.length; r++) count += this.list[r].count - this.list[r].hidden;
    return count;
  }

  private get hiddenOnes(): i32 {
    let count = 0;
    for (let r = 0; r < this.list.length; r++) count += this.list[r].hidden;
    return count;
  }

  /** One too many or too few behind a screen, or the marks in sight alone. */
  foils(): Answer[] {
    return counts([this.result + 1, this.result - 1, this.visible, this.result + 2]);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    for (let r = 0; r < this.list.length; r++) {
      const row = this.list[r];
      for (let i = 0; i < row.count; i++) if (row.isHidden(i)) spot(scene, row.placeX(<f64>i), row.placeY(<f64>i));
    }
    note(scene, this.visible.toString() + " seen + " + this.hiddenOnes.toString() + " hidden");
  }

  /** Marks that are looked at, three steps for each hidden one, and a step for each that is counted. */
  complexity(): f64 {
    return <f64>(this.visible + 3 * this.hiddenOnes + this.result);
  }

  explain(): string {
    const parts: string[] = [];
    for (let r = 0; r < this.list.length; r++) parts.push(this.list[r].hidden.toString());
    const hidden = "By the equal distances " + parts.join(" + ") + " = " + this.hiddenOnes.toString() + " are hidden";
    return hidden + ", and with the " + this.visible.toString() + " in sight there are " + this.result.toString() + ".";
  }
}

/** Room along the edges of the canvas, and radius of a mark, in canvas units; most marks of a straight row. */
const EDGE: f64 = 44;
const SIZE: f64 = 13;
const LONGEST: i32 = 18;
