import { Answer } from "../../../assembly/answer/answer";
import { sortingCredit } from "../../../assembly/answer/credit";
import { SetAnswer } from "../../../assembly/answer/set";
import { Environment } from "../../../assembly/environment";
import { Camera } from "../../../assembly/kit/solids/camera";
import { FACE_X, FACE_Y, FACE_Z, Solid } from "../../../assembly/kit/solids/solid";
import { ColouredSolid, colourName, colourNames } from "../../../assembly/kit/solids/coloured";
import { growVisibleSolid } from "../../../assembly/kit/solids/visible";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { name, note, point } from "../../../assembly/scene/solution";
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

/** How levels name a relation, in the order of `Relation`. */
const RELATIONS: StaticArray<string> = ["touch X", "touch X or Y", "touch one of X and Y", "touch what touches X, but not X"];
/** Longest side. */
const SIDE: i32 = 4;

/** Which of the coloured pieces of a solid touch a given one, one or both of two given ones, or a neighbour of the given one? */
export class PolycubePieceAdjacency extends Environment {
  private pieceCount: i32 = 0;
  private cubes: i32 = 0;
  private relation: Relation = Relation.Touches;
  private hasPerspective: bool = false;

  private camera: Camera = new Camera();
  private solid: ColouredSolid = new ColouredSolid(new Solid([0], [0], [0]), []);
  /** The colour of each piece, in random order; the question names the first, or the first two. */
  private pieces: i32[] = [];
  /** Whether two colours share a face. */
  private touches: StaticArray<bool> = new StaticArray<bool>(HUES * HUES);

  configure(knobs: Knobs): void {
    this.pieceCount = knobs.int("pieces", [4, 5, 5, 6, 6, 6, 6, 7, 6, 7]);
    this.cubes = knobs.int("cubes", [8, 10, 12, 14, 14, 16, 15, 17, 15, 18]);
    this.relation = <Relation>knobs.choice("pieces that", RELATIONS, [0, 0, 0, 0, 1, 1, 2, 2, 3, 3]);
    this.hasPerspective = knobs.from("perspective now and then", 3);
  }

  sample(rng: Rng): bool {
    this.width = this.height = this.relation >= Relation.TouchesOne ? 672 : 448;
    this.camera = Camera.random(rng, this.hasPerspective);
    const solid = growVisibleSolid(rng, this.camera, this.cubes, SIDE, SIDE, SIDE);
    if (solid === null) return false;
    this.pieces = rng.sample(this.pieceCount, HUES);
    this.solid = new ColouredSolid(solid, this.divide(rng, solid));
    for (let i = 0; i < solid.count; i++) {
      for (let face = 0; face < 6; face++) {
        const other = solid.indexOf(solid.x(i) + FACE_X[face], solid.y(i) + FACE_Y[face], solid.z(i) + FACE_Z[face]);
        if (other >= 0) this.touches[this.solid.colours[i] * HUES + this.solid.colours[other]] = true;
      }
    }
    // Each word of the relation counts, as a rule.
    const easier = this.relation == Relation.TouchesOne ? Relation.TouchesEither : this.relation == Relation.TouchesEither ? Relation.Touches : this.relation;
    if (easier != this.relation && this.names(easier).join() == this.names(this.relation).join() && rng.chance(0.8)) return false;
    if (this.relation == Relation.TwoAway && !this.hasNeighbourTwoAway && rng.chance(0.8)) return false;
    // None and all are answers, but rare ones: a guess must not pay.
    const found = this.members(this.relation).length;
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

  /** The colours that stand in a relation to the pieces that the question names. */
  private members(relation: Relation): i32[] {
    const x = this.pieces[0], y = this.pieces[1];
    const members: i32[] = [];
    for (let i = 1; i < this.pieceCount; i++) {
      const piece = this.pieces[i];
      const isAtX = this.areTouching(piece, x), isAtY = this.areTouching(piece, y);
      let isMember = isAtX;
      if (relation == Relation.TouchesEither) isMember = piece != y && (isAtX || isAtY);
      else if (relation == Relation.TouchesOne) isMember = piece != y && isAtX != isAtY;
      else if (relation == Relation.TwoAway) isMember = !isAtX && this.isTwoAway(piece);
      if (isMember) members.push(piece);
    }
    return members;
  }

  /** Whether something that touches X also touches another piece that does. */
  private get hasNeighbourTwoAway(): bool {
    for (let i = 1; i < this.pieceCount; i++) {
      if (this.areTouching(this.pieces[i], this.pieces[0]) && this.isTwoAway(this.pieces[i])) return true;
    }
    return false;
  }

  private isTwoAway(piece: i32): bool {
    for (let i = 1; i < this.pieceCount; i++) {
      if (this.areTouching(piece, this.pieces[i]) && this.areTouching(this.pieces[i], this.pieces[0])) return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    const middle = <f64>this.width / 2, room = <f64>this.width - 36;
    // Objects are the cubes where pieces that are asked for touch what makes them so.
    const tags: i32[] = [];
    const members = this.members(this.relation);
    for (let cube = 0; cube < this.cubes; cube++) tags.push(members.includes(this.solid.colours[cube]) && this.hasContact(cube) ? cube : -1);
    this.solid.draw(scene, this.camera, middle, middle, room, room, f64.MAX_VALUE, tags);
  }

  question(words: Words): string {
    const x = "the " + colourName(this.pieces[0]) + " piece";
    const y = "the " + colourName(this.pieces[1]) + " piece";
    let wanted = "touch " + x;
    if (this.relation == Relation.TouchesEither) wanted = "touch " + x + " or " + y + ", or both";
    else if (this.relation == Relation.TouchesOne) wanted = "touch exactly one of " + x + " and " + y;
    else if (this.relation == Relation.TwoAway) wanted = "do not touch " + x + ", but touch a piece that does";
    const out = this.namesTwo ? " Leave those two themselves out." : this.relation == Relation.TwoAway ? " Leave that piece itself out." : "";
    return words
      .set("wanted", wanted)
      .set("rules", "Each colour is one piece, and pieces touch where two of their cubes share a whole face, in sight or not." + out + " " + "The colours are called " + listed(colourNames(), "or") + ". " + NOTHING_HIDDEN)
      .say([
        "The solid is put together from coloured pieces. Which pieces {wanted}? Name them by their colours. {rules}",
        "Name the colours of all pieces of the solid that {wanted}. {rules}",
        "Which colours do the pieces have that {wanted}? {rules}",
        "List, by their colours, the pieces of the solid that {wanted}. {rules}",
        "Suppose you took the solid apart into its coloured pieces. Which of them {wanted}? {rules}",
        "I am looking for the colours of those pieces that {wanted}. Which are they? {rules}",
        "Go through the pieces one by one. Which {wanted}? {rules}",
        "Determine the set of pieces, given by colour, that {wanted}. {rules}",
      ]);
  }

  private names(relation: Relation): string[] {
    const names: string[] = [];
    const members = this.members(relation);
    for (let i = 0; i < members.length; i++) names.push(colourName(members[i]));
    return names;
  }

  answer(): Answer {
    return new SetAnswer(this.names(this.relation));
  }

  /** The share of the pieces that are told rightly, those that the question names left out, above the half that a coin tells. */
  partial(reply: Answer): f64 {
    return sortingCredit(<SetAnswer>this.answer(), reply, this.pieceCount - (this.namesTwo ? 2 : 1), 0.5);
  }

  /** The pieces that do not stand in the relation, and those in other relations to the same pieces. */
  foils(): Answer[] {
    const others: string[] = [];
    const members = this.members(this.relation);
    for (let i = this.namesTwo ? 2 : 1; i < this.pieceCount; i++) {
      if (!members.includes(this.pieces[i])) others.push(colourName(this.pieces[i]));
    }
    const foils: Answer[] = [new SetAnswer(others)];
    for (let relation = 0; relation < RELATIONS.length; relation++) {
      if (relation != this.relation) foils.push(new SetAnswer(this.names(<Relation>relation)));
    }
    return foils;
  }

  /** Points at the places where the pieces that were asked for touch, and names these pieces there. */
  solution(scene: Scene): void {
    const members = this.members(this.relation);
    if (members.length == 0) note(scene, "none");
    const solid = this.solid.solid;
    for (let i = 0; i < members.length; i++) {
      let isNamed = false;
      for (let cube = 0; cube < solid.count; cube++) {
        if (this.solid.colours[cube] != members[i] || !this.hasContact(cube)) continue;
        if (isNamed) point(scene, cube);
        else name(scene, cube, colourName(members[i]));
        isNamed = true;
      }
    }
  }

  /** Whether a cube touches a piece that makes its own one of those asked for: a named piece, or a neighbour of it. */
  private hasContact(cube: i32): bool {
    const solid = this.solid.solid;
    for (let face = 0; face < 6; face++) {
      const other = solid.indexOf(solid.x(cube) + FACE_X[face], solid.y(cube) + FACE_Y[face], solid.z(cube) + FACE_Z[face]);
      if (other < 0) continue;
      const colour = this.solid.colours[other];
      const isNamed = colour == this.pieces[0] || (this.namesTwo && colour == this.pieces[1]);
      if (this.relation == Relation.TwoAway ? this.areTouching(colour, this.pieces[0]) && colour != this.solid.colours[cube] : isNamed) return true;
    }
    return false;
  }

  get namesColours(): bool {
    return true;
  }

  /** Contacts to find, of cubes and of pieces, once for each piece that the question names or implies. */
  complexity(): f64 {
    let contacts = 0;
    for (let i = 0; i < this.touches.length; i++) contacts += <i32>this.touches[i];
    const solid = this.solid.solid;
    const glued = (6 * solid.count - solid.surface) / 2;
    return <f64>glued * (1.0 + 0.5 * <f64>this.relation) + <f64>contacts / 2.0;
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
    if (this.relation == Relation.Touches) return parts[0];
    const found = this.names(this.relation);
    return parts.join(" ") + " So the answer is " + (found.length == 0 ? "none" : listed(found)) + ".";
  }
}
