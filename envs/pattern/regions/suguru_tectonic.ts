import { Knobs } from "../../../assembly/knobs";
import { Words } from "../../../assembly/words";
import { RoomBoard } from "./family";
import { Spacing } from "./parts/rooms";

/** Equal numbers never touch, not even at a corner. */
class Untouched extends Spacing {
  clash(row: i32, column: i32, otherRow: i32, otherColumn: i32, number: i32): bool {
    return abs(row - otherRow) <= 1 && abs(column - otherColumn) <= 1;
  }
}

/** Complete a Suguru: every room holds the numbers from 1 to its size, and equal numbers do not touch. */
export class SuguruTectonic extends RoomBoard {
  configure(knobs: Knobs): void {
    this.setLevel(knobs, [5, 5, 6, 5, 6, 6, 7, 7, 8, 8], [5, 5, 6, 5, 6, 6, 6, 6, 6, 6], [10, 6, 0, 6, 8, 0, 15, 0, 17, 0], [0, 1, 1, 0, 0, 1, 1, 1, 1, 1]);
  }

  protected spacing(): Spacing {
    return new Untouched();
  }

  question(words: Words): string {
    return words.set("wanted", this.wanted()).say([
      "Fill in the empty cells so that every room with a thick border holds the numbers from 1 up to the number of its cells, each once, and no two equal numbers touch, not even at a corner. {wanted}",
      "Thick lines divide the board into rooms. A room of two cells takes 1 and 2, a room of three cells 1, 2 and 3, and so on. Cells that touch along a side or at a corner must differ. {wanted}",
      "Each room contains every number from 1 to its size exactly once. The same number may not stand in two cells that are neighbours across, down or diagonally. {wanted}",
      "Solve this Suguru. In a room of n cells the numbers 1 to n occur once each; equal numbers are never next to each other, diagonals included. {wanted}",
      "Can you complete the board? What a room holds depends on its size alone: 1, 2, 3 and so on, one number a cell. Around any cell, in all eight directions, its own number does not occur. {wanted}",
      "The rooms inside the thick lines have different sizes. Number the cells of each room from 1 to its size, in any order, but keep equal numbers apart: they may not share a side or a corner. {wanted}",
      "Put one number into every blank cell. Rule one: a room with n cells has all of 1 to n. Rule two: two cells with the same number do not touch in any way. {wanted}",
      "Equal numbers dislike each other here: they touch neither along an edge nor at a point. Besides, every thick-bordered room consists of the numbers 1, 2, 3 up to the count of its cells. {wanted}",
    ]);
  }
}
