import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { cosine, sine } from "../../../assembly/scene/frame";
import { Scene } from "../../../assembly/scene/scene";
import { line, note, pointAtAll, spot } from "../../../assembly/scene/solution";
import { counted, Words } from "../../../assembly/words";
import { Rings } from "./parts/rings";

/** How many lines of symmetry does an ornament of rings have? At higher levels: in how many positions of a full turn does it look the same? */
export class CountSymmetryAxes extends Environment {
  private fewest: i32 = 0;
  private most: i32 = 0;
  private side: i32 = 0;
  private count: i32 = 0;
  private total: i32 = 0;
  private hasPatterns: bool = false;
  private leans: bool = false;

  private result: i32 = 0;
  private rings: Rings = new Rings(672);

  configure(knobs: Knobs): void {
    this.fewest = knobs.int("smallest answer", [2, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
    this.most = knobs.int("largest answer", [11, 11, 11, 11, 11, 11, 11, 11, 11, 11]);
    this.side = knobs.int("side of the canvas", [672, 672, 672, 672, 672, 672, 896, 896, 896, 896]);
    this.count = knobs.int("rings", [2, 2, 2, 3, 3, 3, 3, 3, 4, 4]);
    this.total = knobs.int("shapes", [34, 40, 48, 54, 62, 70, 92, 100, 118, 128]);
    this.hasPatterns = knobs.flag("filled in a pattern", [false, false, false, false, true, true, true, true, true, true]);
    this.leans = knobs.from("positions of a turn instead of lines of symmetry", 7);
  }

  sample(rng: Rng): bool {
    this.width = this.side;
    this.height = this.side;
    this.rings = new Rings(this.side);
    this.result = rng.int(this.fewest, this.most);
    return this.rings.build(rng, this.result, this.count, this.total, this.hasPatterns, this.leans);
  }

  draw(scene: Scene): void {
    this.rings.draw(scene);
  }

  question(words: Words): string {
    if (this.leans) {
      return words.say([
        "In how many positions within one full turn does the ornament look exactly the same? The starting position counts as one.",
        "The ornament is turned slowly about its centre through 360 degrees. How many times does it coincide with itself, the end of the turn included?",
        "What is the order of rotational symmetry of this figure?",
        "Divide 360 degrees by the smallest turn that leaves the ornament unchanged. What do you get?",
        "A round plate bears this ornament. In how many ways can it be laid down, face up, so that it looks as it does now?",
        "Determine the number of rotations about the centre, from 0 up to but not including 360 degrees, that carry the figure onto itself.",
        "A wheel painted like this turns once. In how many of its positions could nobody tell that it has moved, counting the first one?",
        "How many different turns about the centre, the turn by 0 degrees included, leave the whole figure as it is?",
      ]);
    }
    return words.say([
      "How many lines of symmetry does the ornament have?",
      "Count the axes of symmetry of the whole figure.",
      "Along how many different lines could you fold the figure so that both halves match exactly?",
      "In how many ways can a straight line divide the figure into two mirror images?",
      "Determine the number of mirror axes of this ornament, all of its rings taken together.",
      "A mirror is stood upright on the figure so that the figure with its reflection looks unchanged. On how many lines can it stand?",
      "A lace doily has this pattern. Along how many creases can it be folded exactly onto itself?",
      "What is the number of straight lines about which the figure as a whole is symmetric?",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** A few symmetries too many or too few. */
  foils(): Answer[] {
    return counts([this.result + 1, this.result - 1, this.result - 3, this.result + 2]);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    const middle = scene.width / 2, reach = this.rings.radius + 24;
    for (let i = 0; i < this.result; i++) {
      const angle = this.rings.firstAxis + (<f64>i * (this.leans ? 360.0 : 180.0)) / <f64>this.result;
      const x = reach * cosine(angle), y = reach * sine(angle);
      if (this.leans) spot(scene, middle + x, middle + y);
      else line(scene, middle - x, middle - y, middle + x, middle + y);
    }
    note(scene, this.leans ? counted(this.result, "position") : counted(this.result, "line"));
  }

  /** Shapes that are compared around the centre. */
  complexity(): f64 {
    return <f64>this.rings.shapes;
  }

  explain(): string {
    const sectors = "Every ring falls into " + this.result.toString() + " equal sectors, and into no larger number that fits all rings: ";
    return sectors + this.result.toString() + (this.leans ? " positions look the same." : " lines of symmetry.");
  }
}
