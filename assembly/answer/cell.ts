import { Answer } from "./answer";
import { readCoordinates } from "./coordinates";
import { bare } from "./unwrap";

/** A cell of a board: row and column, both counted from 1 at the top left. */
export class CellAnswer extends Answer {
  constructor(public row: i32, public column: i32) {
    super();
  }

  kind(): string {
    return "cell";
  }

  form(): string {
    return "a cell as (row, column), both counted from 1 at the top left";
  }

  canonical(): string {
    return "(" + this.row.toString() + ", " + this.column.toString() + ")";
  }

  /** `(3, 4)`, `3 4`, `row 3, column 4`, `column 4, row 3`, `r3c4`, JSON. Without names the row comes first. */
  parse(text: string): Answer | null {
    const found = readCoordinates(bare(text), ["cell", "position", "square"]);
    if (found === null || found.values.length != 2) return null;
    const first = found.values[0];
    const second = found.values[1];
    if (!first.isInteger() || !second.isInteger()) return null;
    if (first.num < 0 || first.num > 1000000 || second.num < 0 || second.num > 1000000) return null;
    const a = <i32>first.num;
    const b = <i32>second.num;
    const one = found.names[0];
    const two = found.names[1];
    if (one.length == 0 && two.length == 0) return new CellAnswer(a, b);
    if (isRow(one) && isColumn(two)) return new CellAnswer(a, b);
    if (isColumn(one) && isRow(two)) return new CellAnswer(b, a);
    return null;
  }

  accepts(reply: Answer): bool {
    if (!(reply instanceof CellAnswer)) return false;
    const other = reply as CellAnswer;
    return other.row == this.row && other.column == this.column;
  }
}

function isRow(name: string): bool {
  return name == "row" || name == "r";
}

function isColumn(name: string): bool {
  return name == "column" || name == "col" || name == "c";
}
