import { Knobs } from "../../../assembly/knobs";
import { Words } from "../../../assembly/words";
import { RoomBoard } from "./family";
import { Spacing } from "./parts/rooms";

/** Between two numbers n in a line there are n cells or more. */
class Ripples extends Spacing {
  clash(row: i32, column: i32, otherRow: i32, otherColumn: i32, number: i32): bool {
    return (row == otherRow || column == otherColumn) && abs(row - otherRow) + abs(column - otherColumn) <= number;
  }
}

/** Complete a ripple board: every room holds the numbers from 1 to its size, and equal numbers in a line have that many cells between them. */
export class RippleEffect extends RoomBoard {
  configure(knobs: Knobs): void {
    this.setLevel(knobs, [5, 5, 6, 5, 6, 6, 7, 7, 8, 8], [4, 5, 5, 5, 5, 5, 6, 6, 6, 6], [10, 8, 0, 6, 8, 0, 12, 0, 11, 0], [0, 0, 1, 0, 0, 1, 1, 1, 1, 1]);
  }

  protected spacing(): Spacing {
    return new Ripples();
  }

  question(words: Words): string {
    return words.set("wanted", this.wanted()).say([
      "Fill in the empty cells so that every room with a thick border holds the numbers from 1 up to the number of its cells, each once. If a number n occurs twice in a row or in a column, at least n cells must lie between the two. {wanted}",
      "Thick lines divide the board into rooms; a room of n cells takes the numbers 1 to n. Two equal numbers in the same row or column keep their distance: two 1s have one cell or more between them, two 2s two or more, and so on. {wanted}",
      "Each room contains every number from 1 to its size exactly once. Along any row or column there are at least as many cells between two equal numbers as the number says. {wanted}",
      "Every number sends out ripples. Right, left, above and below, the nearest n cells beside a number n do not contain another n. In addition, each room with n cells holds 1 to n, once each. {wanted}",
      "Can you complete the board? The cells of each thick-bordered room are numbered from 1 to the size of the room. In a line across or down, a number may come again only after that many other cells: 3 after three, for example. {wanted}",
      "Rule one: a room with n cells has all the numbers from 1 to n. Rule two: between two equal numbers in one row or one column there stand no fewer cells than the number itself. {wanted}",
      "Number the cells of every room from 1 to its size, in any order. Equal numbers in a row or column must be apart: at least one cell between 1s, two between 2s, three between 3s, and so forth. {wanted}",
      "What goes into the blank cells? A room uses each number from 1 to the count of its cells once, and no number k has another k among the k cells next to it in any of the four directions. {wanted}",
    ]);
  }
}
