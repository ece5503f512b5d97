import { Answer } from "../../../assembly/answer/answer";
import { Environment } from "../../../assembly/environment";
import { Board } from "../../../assembly/kit/boards/grid";
import { drawAt, Operation } from "./parts/operation";
import { Dihedral, mirrors, movedCell } from "../../../assembly/kit/lattices/transform";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { colourRule, Pattern } from "./family";

/** Which symmetries a level draws from. */
const KINDS: StaticArray<string> = ["upright mirror", "upright or level mirror", "diagonal mirror", "half turn", "two mirrors", "quarter turn"];

/** What do the hidden cells of a symmetric pattern hold? The symmetry is drawn as a pictogram: mirror lines, a half or a quarter turn. */
export class SymmetryHalfFill extends Environment {
  private side: i32 = 0;
  private colours: i32 = 0;
  private kind: i32 = 0;
  private isScattered: bool = false;

  private pattern: Pattern = new Pattern(1);
  private isHidden: bool[] = [];
  private symmetries: Operation[] = [];

  configure(knobs: Knobs): void {
    this.side = knobs.int("cells a side", [4, 5, 6, 6, 6, 6, 6, 7, 7, 8]);
    this.colours = knobs.int("colours", [2, 2, 2, 3, 2, 3, 3, 3, 4, 4]);
    this.kind = KINDS.indexOf(
      knobs.word("symmetry", [KINDS[0], KINDS[1], KINDS[1], KINDS[2], KINDS[3], KINDS[3], KINDS[4], KINDS[5], KINDS[5], KINDS[5]]),
    );
    this.isScattered = knobs.word("hidden cells", ["one part", "one part", "one part", "one part", "one part", "scattered", "one part", "one part", "scattered", "scattered"]) == "scattered";
  }

  sample(rng: Rng): bool {
    this.symmetries = this.chosen(rng);
    this.pattern = Pattern.random(rng, this.side, this.colours);
    for (let i = 0; i < this.side * this.side; i++) this.isHidden.push(false);
    const isSeen = new StaticArray<bool>(this.side * this.side);
    const order = this.order(rng);
    // Cells that the symmetries move onto each other are alike, and the first of them in the order stays visible.
    for (let i = 0; i < order.length; i++) {
      if (isSeen[order[i]]) continue;
      const orbit: i32[] = [order[i]];
      isSeen[order[i]] = true;
      for (let k = 0; k < orbit.length; k++) {
        for (let s = 0; s < this.symmetries.length; s++) {
          const image = this.symmetries[s].apply(orbit[k], this.side);
          if (isSeen[image]) continue;
          isSeen[image] = true;
          orbit.push(image);
          this.isHidden[image] = true;
          this.pattern.cells[image] = this.pattern.cells[order[i]];
        }
      }
    }
    return true;
  }

  private chosen(rng: Rng): Operation[] {
    if (this.kind == 4) return [Operation.symmetry(Dihedral.LeftRight), Operation.symmetry(Dihedral.UpDown)];
    const kinds: i32[] = this.kind == 0
      ? [Dihedral.LeftRight]
      : this.kind == 1
        ? [Dihedral.LeftRight, Dihedral.UpDown]
        : this.kind == 2
          ? [Dihedral.RisingDiagonal, Dihedral.FallingDiagonal]
          : this.kind == 3 ? [Dihedral.Half] : [Dihedral.Clockwise];
    return [Operation.symmetry(rng.pick<i32>(kinds))];
  }

  /** The cells in the order in which they would stay visible: those of one half or quarter first, or at random. */
  private order(rng: Rng): i32[] {
    const cells = rng.permutation(this.side * this.side);
    if (this.isScattered) return cells;
    // For turns and for two mirrors: which side or corner is visible.
    const view = rng.int(0, 3);
    const op = this.symmetries[0].op;
    const first: i32[] = [];
    const rest: i32[] = [];
    const last = this.side - 1;
    for (let i = 0; i < cells.length; i++) {
      const isOneMirror = this.symmetries.length == 1 && mirrors(op);
      const seen = isOneMirror ? cells[i] : movedCell(view, cells[i], this.side);
      const x = seen % this.side;
      const y = seen / this.side;
      let isFirst = false;
      if (this.symmetries.length == 2) isFirst = 2 * x <= last && 2 * y <= last;
      else if (op == Dihedral.Clockwise) isFirst = 2 * x < last && 2 * y <= last;
      else if (op == Dihedral.Half) isFirst = 2 * y < last || (2 * y == last && 2 * x < last);
      else if (op == Dihedral.LeftRight) isFirst = 2 * x < last;
      else if (op == Dihedral.UpDown) isFirst = 2 * y < last;
      else if (op == Dihedral.RisingDiagonal) isFirst = x + y < last;
      else isFirst = x > y;
      if (isFirst) first.push(cells[i]);
      else rest.push(cells[i]);
    }
    // A mirror's other half is as good: which half is visible is drawn as well.
    return this.symmetries.length == 1 && mirrors(op) && rng.chance(0.5) ? rest.concat(first) : first.concat(rest);
  }

  draw(scene: Scene): void {
    const board = Board.within(20, 20, 500, 632, this.side, this.side);
    this.pattern.hide(this.isHidden).draw(scene, board);
    for (let i = 0; i < this.isHidden.length; i++) {
      if (this.isHidden[i]) board.text(scene, <f64>(i / this.side), <f64>(i % this.side), "?", 0.5);
    }
    const side = 120.0;
    for (let i = 0; i < this.symmetries.length; i++) {
      drawAt(scene, this.symmetries[i], 592, 336 + (<f64>i - 0.5 * <f64>(this.symmetries.length - 1)) * (side + 24), side);
    }
  }

  question(words: Words): string {
    const rules = this.kind == 4
      ? "The finished pattern stays the same under each of the two mirrorings beside it: a dashed line between two triangles is a mirror line through the middle of the board."
      : this.kind < 3
        ? "The finished pattern stays the same under the mirroring beside it: the dashed line between two triangles is the mirror line, and it runs through the middle of the board."
        : "The finished pattern stays the same under the turn beside it, about the middle of the board.";
    return words
      .set("rules", rules + " " + colourRule(this.colours))
      .say([
        "Complete the pattern: find what the cells with a question mark hold, and give the whole board. {rules}",
        "What does the whole board look like once the cells with question marks are filled in? {rules}",
        "Fill in the cells with question marks and write down the complete board. {rules}",
        "Give the finished board, with all cells marked by ? filled in. {rules}",
      ]);
  }

  answer(): Answer {
    return this.pattern.answer();
  }

  complexity(): f64 {
    let hidden = 0;
    for (let i = 0; i < this.isHidden.length; i++) hidden += <i32>this.isHidden[i];
    return <f64>hidden * (1.0 + 0.25 * <f64>this.kind + (this.isScattered ? 0.25 : 0.0)) + 2.0 * <f64>this.colours;
  }

  explain(): string {
    const names: string[] = [];
    for (let i = 0; i < this.symmetries.length; i++) names.push(this.symmetries[i].name());
    return "Unchanged by: " + names.join("; ") + ". The board is " + this.pattern.answer().canonical() + ".";
  }
}
