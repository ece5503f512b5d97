import { Answer } from "../../../assembly/answer/answer";
import { aboveChance } from "../../../assembly/answer/credit";
import { Environment } from "../../../assembly/environment";
import { Board } from "../../../assembly/kit/boards/grid";
import { Dihedral, mirrors, movedCell } from "../../../assembly/kit/lattices/transform";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll } from "../../../assembly/scene/solution";
import { listed, Words } from "../../../assembly/words";
import { Operation } from "./parts/operation";
import { colourRule, EMPTY_SHARE, Pattern } from "./parts/pattern";
import { drawAt, OPERATIONS } from "./parts/row";

/** Which symmetries a level draws from. */
const enum Kind {
  Upright = 0,
  UprightOrLevel = 1,
  Diagonal = 2,
  HalfTurn = 3,
  TwoMirrors = 4,
  QuarterTurn = 5,
}

const KINDS: StaticArray<string> = ["upright mirror", "upright or level mirror", "diagonal mirror", "half turn", "two mirrors", "quarter turn"];
/** Room for the pictograms right of the board, and their side: canvas units. */
const SIGN_ROOM: f64 = 190;
const SIGN: f64 = 150;

/** What do the hidden cells of a symmetric pattern hold? The symmetry is drawn as a pictogram: mirror lines, a half or a quarter turn. */
export class SymmetryHalfFill extends Environment {
  private side: i32 = 0;
  private colours: i32 = 0;
  private kind: Kind = Kind.Upright;
  private isScattered: bool = false;

  private pattern: Pattern = new Pattern(1);
  private isHidden: bool[] = [];
  private symmetries: Operation[] = [];

  configure(knobs: Knobs): void {
    this.side = knobs.int("cells a side", [4, 5, 6, 6, 6, 6, 6, 7, 7, 8]);
    this.colours = knobs.int("colours", [2, 2, 2, 3, 3, 3, 3, 3, 4, 4]);
    this.kind = knobs.choice("symmetry", KINDS, [
      Kind.Upright, Kind.UprightOrLevel, Kind.UprightOrLevel, Kind.Diagonal, Kind.HalfTurn, Kind.HalfTurn, Kind.TwoMirrors, Kind.QuarterTurn, Kind.QuarterTurn, Kind.QuarterTurn,
    ]);
    this.isScattered = knobs.flag("hidden cells are scattered", [false, false, false, false, false, true, false, false, true, true]);
  }

  sample(rng: Rng): bool {
    this.width = this.side > 6 ? 896 : 672;
    this.height = this.side > 6 ? 672 : 448;
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
    switch (this.kind) {
      case Kind.Upright:
        return [Operation.symmetry(Dihedral.LeftRight)];
      case Kind.UprightOrLevel:
        return [Operation.symmetry(rng.chance(0.5) ? Dihedral.LeftRight : Dihedral.UpDown)];
      case Kind.Diagonal:
        return [Operation.symmetry(rng.chance(0.5) ? Dihedral.RisingDiagonal : Dihedral.FallingDiagonal)];
      case Kind.HalfTurn:
        return [Operation.symmetry(Dihedral.Half)];
      case Kind.TwoMirrors:
        return [Operation.symmetry(Dihedral.LeftRight), Operation.symmetry(Dihedral.UpDown)];
      default:
        return [Operation.symmetry(Dihedral.Clockwise)];
    }
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

  private get board(): Board {
    const height = <f64>this.height - 48;
    // Board and pictograms stand in the middle together.
    const spare = <f64>this.width - height - SIGN_ROOM;
    return Board.within(spare / 2, 24, height, height, this.side, this.side);
  }

  draw(scene: Scene): void {
    const board = this.board;
    this.pattern.hide(this.isHidden).draw(scene, board);
    for (let i = 0; i < this.isHidden.length; i++) {
      if (this.isHidden[i]) board.text(scene, <f64>(i / this.side), <f64>(i % this.side), "?", 0.5);
    }
    const signs = this.symmetries.length;
    for (let i = 0; i < signs; i++) {
      drawAt(scene, this.symmetries[i], board.right + 40 + SIGN / 2, <f64>this.height / 2 + (<f64>i - 0.5 * <f64>(signs - 1)) * (SIGN + 24), SIGN, OPERATIONS + i);
    }
  }

  question(words: Words): string {
    const sign = this.kind == Kind.TwoMirrors
      ? "the two mirrorings shown beside it. In each sign the dashed line is the mirror line, which runs through the middle of the board."
      : this.kind < Kind.HalfTurn
        ? "the mirroring shown beside it. The dashed line of the sign is the mirror line, which runs through the middle of the board."
        : "the turn shown beside it, about the middle of the board.";
    return words
      .set("sign", sign)
      .set("colours", colourRule(this.colours))
      .say([
        "Complete the pattern so that it is unchanged by {sign} Give the whole board. {colours}",
        "What does the whole board look like once the cells with question marks are filled in? The finished pattern looks the same after {sign} {colours}",
        "Fill in the cells with question marks and write down the complete board. The pattern is symmetric under {sign} {colours}",
        "Part of a symmetric pattern is hidden by question marks. Restore all of it: it is not changed by {sign} {colours}",
        "Give the finished board, with every ? replaced. The rule is that nothing may change under {sign} {colours}",
        "The missing cells have to make the pattern invariant under {sign} Which board do you get? {colours}",
        "Somebody has covered some cells of this design. What is the full design? It stays the same under {sign} {colours}",
        "Find out what belongs in the cells marked with ?, and write out the full board. The design is preserved by {sign} {colours}",
      ]);
  }

  answer(): Answer {
    return this.pattern.answer(this.isHidden.map<bool>((hidden) => !hidden));
  }

  /** The share of the hidden cells that are right, above what empty ones would be. */
  partial(reply: Answer): f64 {
    return aboveChance(this.answer().partial(reply), EMPTY_SHARE);
  }

  /** Writes into the hidden cells what they hold. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    const board = this.board;
    for (let i = 0; i < this.isHidden.length; i++) {
      if (this.isHidden[i]) this.pattern.writeInto(scene, board, i);
    }
  }

  get namesColours(): bool {
    return true;
  }

  /** The hidden cells, each with a quarter more for every step from an upright mirror to a quarter turn and when they are scattered; two for each colour. */
  complexity(): f64 {
    let hidden = 0;
    for (let i = 0; i < this.isHidden.length; i++) hidden += <i32>this.isHidden[i];
    return <f64>hidden * (1.0 + 0.25 * <f64>this.kind + (this.isScattered ? 0.25 : 0.0)) + 2.0 * <f64>this.colours;
  }

  explain(): string {
    const signs: string[] = [];
    for (let i = 0; i < this.symmetries.length; i++) signs.push("what " + this.symmetries[i].does("board"));
    return "The board is " + this.pattern.answer().canonical() + ": " + listed(signs) + (signs.length == 1 ? " leaves it as it is." : " leave it as it is.");
  }
}
