/** Square boards of coloured cells, and how they are written. */
import { GridAnswer } from "../../../../assembly/answer/grid";
import { Board } from "../../../../assembly/kit/boards/grid";
import { Rng } from "../../../../assembly/random";
import { Scene } from "../../../../assembly/scene/scene";
import { write } from "../../../../assembly/scene/solution";
import { Hue, hueName } from "../../../../assembly/scene/style";
import { listed } from "../../../../assembly/words";
import { Operation } from "./operation";

/** Colours of cells: their initials differ. */
const CELL_HUES: StaticArray<i32> = [Hue.Red, Hue.Blue, Hue.Yellow, Hue.Green, Hue.Purple];
const INITIALS: string = "RBYGP";

/** How a board of coloured cells is written, for the question. */
export function colourRule(colours: i32): string {
  const parts: string[] = [];
  for (let i = 0; i < colours; i++) parts.push(INITIALS.charAt(i) + " for " + hueName(<Hue>CELL_HUES[i]));
  parts.push("0 for an empty cell");
  return "Write " + listed(parts) + ".";
}

/** A square board of coloured cells; 0 is an empty cell, 1 to 5 are colours. */
export class Pattern {
  /** Row by row. */
  cells: StaticArray<i32>;

  constructor(public side: i32) {
    this.cells = new StaticArray<i32>(side * side);
  }

  /** Cells of at most so many colours, about two in five empty, with every colour in use. */
  static random(rng: Rng, side: i32, colours: i32): Pattern {
    const pattern = new Pattern(side);
    const places = rng.permutation(side * side);
    for (let i = 0; i < places.length; i++) {
      const isEmpty = i >= colours && rng.int(0, 4) < 2;
      pattern.cells[places[i]] = isEmpty ? 0 : i < colours ? i + 1 : rng.int(1, colours);
    }
    return pattern;
  }

  /** The board after some operations. */
  after(operations: Operation[]): Pattern {
    const result = new Pattern(this.side);
    for (let i = 0; i < this.cells.length; i++) {
      let place = i;
      for (let k = 0; k < operations.length; k++) place = operations[k].apply(place, this.side);
      result.cells[place] = this.cells[i];
    }
    return result;
  }

  /** The board with some cells emptied. */
  hide(isHidden: bool[]): Pattern {
    const result = new Pattern(this.side);
    for (let i = 0; i < this.cells.length; i++) result.cells[i] = isHidden[i] ? 0 : this.cells[i];
    return result;
  }

  equals(other: Pattern): bool {
    for (let i = 0; i < this.cells.length; i++) {
      if (this.cells[i] != other.cells[i]) return false;
    }
    return true;
  }

  /** Draws ground, colours and lines on a board of the same size; the colours have the tag. */
  draw(scene: Scene, board: Board, tag: i32 = -1): void {
    board.ground(scene);
    scene.tag(tag);
    for (let i = 0; i < this.cells.length; i++) {
      if (this.cells[i] > 0) board.shade(scene, i / this.side, i % this.side, scene.style.hue(<Hue>CELL_HUES[this.cells[i] - 1]));
    }
    scene.tag(-1);
    board.lines(scene);
  }

  /** The letter of a cell. */
  letter(i: i32): string {
    return this.cells[i] == 0 ? "0" : INITIALS.charAt(this.cells[i] - 1);
  }

  /** Writes the letter of a cell into it, as part of a solution. */
  writeInto(scene: Scene, board: Board, i: i32): void {
    write(scene, this.letter(i), board.x(<f64>(i % this.side) + 0.5), board.y(<f64>(i / this.side) + 0.5), Math.max(12, board.cell * 0.34));
  }

  /** The whole board, a letter a cell; `given` are the cells that the picture shows. */
  answer(given: bool[] = []): GridAnswer {
    const tokens: string[] = [];
    for (let i = 0; i < this.cells.length; i++) tokens.push(this.letter(i));
    return new GridAnswer(this.side, this.side, tokens, given);
  }
}

/** The share of the cells that a board of nothing but empty cells gets right. */
export const EMPTY_SHARE: f64 = 0.45;
