import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { drawShape, Shape } from "../../../assembly/kit/marks/shape";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { note, pointAtAll, spot } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { Lattice, Pattern } from "./parts/lattice";

/** How many places of a regular pattern are empty? The pattern is one of rows, of shifted rows, or of rings. */
export class CountMissingInLattice extends Environment {
  private fewest: i32 = 0;
  private most: i32 = 0;
  private columns: i32 = 0;
  private rows: i32 = 0;
  private pattern: Pattern = Pattern.Square;
  private kinds: i32 = 0;

  private result: i32 = 0;
  private lattice: Lattice | null = null;
  private isEmpty: bool[] = [];
  private shapes: Shape[] = [];
  private size: f64 = 0;

  configure(knobs: Knobs): void {
    this.pattern = <Pattern>knobs.choice("pattern", ["rows", "shifted rows", "rings"], [0, 0, 1, 1, 2, 2, 1, 0, 2, 1]);
    this.fewest = knobs.int("smallest answer", [2, 3, 4, 5, 6, 7, 9, 11, 12, 15]);
    this.most = knobs.int("largest answer", [10, 12, 14, 16, 17, 19, 22, 25, 27, 32]);
    this.columns = knobs.int("places in a row or ring", [6, 7, 8, 9, 16, 18, 11, 11, 24, 13]);
    this.rows = knobs.int("rows or rings", [5, 6, 6, 7, 4, 5, 9, 10, 5, 11]);
    this.kinds = knobs.int("kinds of marks", [1, 1, 1, 2, 2, 3, 3, 4, 4, 4]);
  }

  sample(rng: Rng): bool {
    this.width = this.rows > 8 || this.pattern == Pattern.Rings ? 672 : 448;
    if (this.columns > 20 || this.rows > 10) this.width = 896;
    this.height = this.width;
    this.result = rng.int(this.fewest, this.most);
    // A column more or less, so that the number of marks does not tell how many are missing.
    const columns = this.columns + rng.int(0, 1);
    const lattice = new Lattice(rng, this.pattern, columns, this.rows, this.width, this.height, EDGE);
    this.lattice = lattice;
    this.isEmpty = lattice.emptied(rng, this.result);
    const shapes = rng.shuffle<Shape>([Shape.Circle, Shape.Square, Shape.Diamond, Shape.Star, Shape.Hexagon, Shape.Cross]);
    for (let i = 0; i < lattice.count; i++) this.shapes.push(shapes[rng.int(0, this.kinds - 1)]);
    const step = <f64>this.width - 2 * EDGE;
    const pitch = this.pattern == Pattern.Rings
      ? Math.min((0.4 * Math.PI * step) / <f64>columns, (0.3 * step) / <f64>(this.rows - 1))
      : step / <f64>columns;
    this.size = Math.min(22, 0.36 * pitch);
    return true;
  }

  draw(scene: Scene): void {
    const lattice = this.lattice;
    if (lattice === null) return;
    const paint = Paint.fill(scene.style.accent).edge(scene.style.ink, scene.style.stroke(2));
    for (let i = 0; i < lattice.count; i++) {
      if (!this.isEmpty[i]) drawShape(scene, this.shapes[i], lattice.x[i], lattice.y[i], this.size, 0, paint);
    }
  }

  question(words: Words): string {
    const rings = this.pattern == Pattern.Rings;
    words.set("rule", rings
      ? " The complete pattern consists of rings around a centre, with the same places on every ring."
      : this.pattern == Pattern.Bricks
      ? " In the complete pattern every second row is shifted by half a step and has one place fewer."
      : " The complete pattern consists of full rows and columns.");
    return words.say([
      "The marks form a regular pattern, but some places are empty. How many?{rule}",
      "How many marks are missing from this regular pattern?{rule}",
      "A regular pattern has gaps. Count the places where a mark is missing.{rule}",
      "How many marks would have to be added to complete the pattern?{rule}",
      "Every mark is a taken seat of a hall, and every gap in the pattern is a free one. How many seats are free?{rule}",
      "Determine the number of gaps in this arrangement.{rule}",
      "Beads were sewn on in a regular pattern, and some have come off. How many beads are lost?{rule}",
      "At how many places does the pattern have a hole, that is, no mark where there should be one?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** Gaps at the rim overlooked, or one or two too many or too few. */
  foils(): Answer[] {
    let inside = 0;
    const lattice = this.lattice;
    if (lattice !== null) for (let i = 0; i < lattice.count; i++) inside += <i32>(this.isEmpty[i] && !lattice.isRim[i]);
    return counts([inside, this.result + 1, this.result - 1, this.result + 2, this.result + 3]);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    const lattice = this.lattice;
    if (lattice === null) return;
    for (let i = 0; i < lattice.count; i++) if (this.isEmpty[i]) spot(scene, lattice.x[i], lattice.y[i], this.size);
    note(scene, this.result.toString() + " missing");
  }

  /** Places that are looked at, and two steps for each gap. */
  complexity(): f64 {
    const lattice = this.lattice;
    return <f64>((lattice === null ? 0 : lattice.count) + 2 * this.result);
  }

  explain(): string {
    const lattice = this.lattice;
    const places = lattice === null ? 0 : lattice.count;
    return "The complete pattern has " + places.toString() + " places, and " + (places - this.result).toString() + " marks are there: " + this.result.toString() + " are missing.";
  }
}

/** Room along the edges of the canvas, in canvas units. */
const EDGE: f64 = 36;
