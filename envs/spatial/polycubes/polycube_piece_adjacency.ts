import { Answer } from "../../../assembly/answer/answer";
import { SetAnswer } from "../../../assembly/answer/set";
import { Environment } from "../../../assembly/environment";
import { FACE_X, FACE_Y, FACE_Z, Solid } from "../../../assembly/kit/solids/solid";
import { ColouredSolid, colourName, colourNames } from "../../../assembly/kit/solids/coloured";
import { growVisibleSolid } from "../../../assembly/kit/solids/view";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { HUES } from "../../../assembly/scene/style";
import { listed, Words } from "../../../assembly/words";
import { NOTHING_HIDDEN } from "./family";

/** What the colours asked for have in common. */
const enum Relation {
  Touches = 0,
  TouchesEither = 1,
  TouchesOne = 2,
  TwoAway = 3,
}

/** The words by which levels name a relation, in the order of `Relation`. */
const RELATIONS: StaticArray<string> = ["touch X", "touch X or Y", "touch one of X and Y", "touch what touches X, but not X"];

/** Which of the coloured pieces of a solid touch a given one, one or both of two given ones, or a neighbour of the given one? */
export class PolycubePieceAdjacency extends Environment {
  private pieceCount: i32 = 0;
  private cubes: i32 = 0;
  private relation: Relation = Relation.Touches;

  private solid: ColouredSolid = new ColouredSolid(new Solid([0], [0], [0]), []);
  /** The colour of each piece, in random order; the question names the first, or the first two. */
  private pieces: i32[] = [];
  /** Whether two colours share a face. */
  private touches: StaticArray<bool> = new StaticArray<bool>(HUES * HUES);

  configure(knobs: Knobs): void {
    this.pieceCount = knobs.int("pieces", [4, 4, 5, 6, 6, 6, 6, 7, 6, 7]);
    this.cubes = knobs.int("cubes", [8, 10, 11, 12, 12, 14, 13, 15, 14, 17]);
    this.relation = <Relation>RELATIONS.indexOf(
      knobs.word("pieces that", [
        RELATIONS[0], RELATIONS[0], RELATIONS[0], RELATIONS[0], RELATIONS[1], RELATIONS[1], RELATIONS[2], RELATIONS[2], RELATIONS[3], RELATIONS[3],
      ]),
    );
  }

  sample(rng: Rng): bool {
    const solid = growVisibleSolid(rng, this.cubes, 4, 4, 4);
    if (solid === null) return false;
    this.pieces = rng.sample(this.pieceCount, HUES);
    this.solid = new ColouredSolid(solid, this.divide(rng, solid));
    this.touches = new StaticArray<bool>(HUES * HUES);
    for (let i = 0; i < solid.count; i++) {
      for (let face = 0; face < 6; face++) {
        const other = solid.indexOf(solid.x(i) + FACE_X[face], solid.y(i) + FACE_Y[face], solid.z(i) + FACE_Z[face]);
        if (other >= 0) this.touches[this.solid.colours[i] * HUES + this.solid.colours[other]] = true;
      }
    }
    // None and all are answers, but rare ones: a guess must not pay.
    const found = this.members().length;
    return (found > 0 && found < this.pieceCount - (this.namesTwo ? 2 : 1)) || rng.chance(0.3);
  }

  /** A colour for each cube, so that the cubes of each colour hang together: pieces grow from one cube each until all are taken. */
  private divide(rng: Rng, solid: Solid): i32[] {
    const colours: i32[] = [];
    for (let i = 0; i < solid.count; i++) colours.push(-1);
    const starts = rng.sample(this.pieceCount, solid.count);
    for (let i = 0; i < this.pieceCount; i++) colours[starts[i]] = this.pieces[i];
    for (let left = solid.count - this.pieceCount; left > 0; ) {
      const cube = rng.int(0, solid.count - 1);
      const face = rng.int(0, 5);
      const other = solid.indexOf(solid.x(cube) + FACE_X[face], solid.y(cube) + FACE_Y[face], solid.z(cube) + FACE_Z[face]);
      if (other < 0 || colours[cube] < 0 || colours[other] >= 0) continue;
      colours[other] = colours[cube];
      left--;
    }
    return colours;
  }

  private areTouching(first: i32, second: i32): bool {
    return first != second && this.touches[first * HUES + second];
  }

  /** Whether the question names two pieces. */
  private get namesTwo(): bool {
    return this.relation == Relation.TouchesEither || this.relation == Relation.TouchesOne;
  }

  /** The colours that the question asks for. */
  private members(): i32[] {
    const x = this.pieces[0], y = this.pieces[1];
    const members: i32[] = [];
    for (let i = 1; i < this.pieceCount; i++) {
      const piece = this.pieces[i];
      const isAtX = this.areTouching(piece, x), isAtY = this.areTouching(piece, y);
      let isMember = isAtX;
      if (this.relation == Relation.TouchesEither) isMember = piece != y && (isAtX || isAtY);
      else if (this.relation == Relation.TouchesOne) isMember = piece != y && isAtX != isAtY;
      else if (this.relation == Relation.TwoAway) isMember = !isAtX && this.isTwoAway(piece);
      if (isMember) members.push(piece);
    }
    return members;
  }

  private isTwoAway(piece: i32): bool {
    for (let i = 1; i < this.pieceCount; i++) {
      if (this.areTouching(piece, this.pieces[i]) && this.areTouching(this.pieces[i], this.pieces[0])) return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    this.solid.draw(scene, 336, 336, 620, 620, 104);
  }

  question(words: Words): string {
    const x = "the " + colourName(this.pieces[0]) + " piece";
    const y = "the " + colourName(this.pieces[1]) + " piece";
    let wanted = "touch " + x;
    if (this.relation == Relation.TouchesEither) wanted = "touch at least one of " + x + " and " + y;
    else if (this.relation == Relation.TouchesOne) wanted = "touch exactly one of " + x + " and " + y;
    else if (this.relation == Relation.TwoAway) wanted = "touch a piece that touches " + x + ", but do not touch " + x + " themselves";
    return words
      .set("wanted", wanted)
      .set("rules", "Each colour is one piece, and pieces touch where two of their cubes share a whole face, in sight or not. " + (this.namesTwo ? "Leave those two themselves out. " : "") + "The colours are called " + listed(colourNames(), "or") + ". " + NOTHING_HIDDEN)
      .say([
        "The solid is put together from coloured pieces. Which pieces {wanted}? Name them by their colours. {rules}",
        "Name the colours of all pieces of the solid that {wanted}. {rules}",
        "Which colours do the pieces have that {wanted}? {rules}",
        "List, by their colours, the pieces of the solid that {wanted}. {rules}",
      ]);
  }

  answer(): Answer {
    const names: string[] = [];
    const members = this.members();
    for (let i = 0; i < members.length; i++) names.push(colourName(members[i]));
    return new SetAnswer(names);
  }

  /** Pieces to test, cubes to look at, and how many contacts a test takes. */
  complexity(): f64 {
    let contacts = 0;
    for (let i = 0; i < this.touches.length; i++) contacts += <i32>this.touches[i];
    return 3.0 * <f64>this.pieceCount + 1.5 * <f64>this.cubes + 0.1 * <f64>contacts + 12.0 * <f64>this.relation;
  }

  explain(): string {
    const parts: string[] = [];
    for (let named = 0; named < (this.namesTwo ? 2 : 1); named++) {
      const names: string[] = [];
      for (let i = 0; i < this.pieceCount; i++) {
        if (this.areTouching(this.pieces[i], this.pieces[named])) names.push(colourName(this.pieces[i]));
      }
      parts.push("The " + colourName(this.pieces[named]) + " piece touches " + listed(names) + ".");
    }
    return parts.join(" ");
  }
}
