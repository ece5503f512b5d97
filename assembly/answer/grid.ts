import { Answer } from "./answer";
import { at, CharacterBuffer, foldCase, isSpace, trim } from "./characters";
import { squeeze, unquote } from "./item";
import { delatex } from "./latex";
import { splitAt } from "./item";
import { withoutBrackets } from "./list";
import { unwrap, unwrapContainers } from "./unwrap";

/** A grid may have this many cells. */
const LONGEST_GRID: i32 = 4096;

/**
 * Rows of tokens. Rows stand on lines, or between `/`, `;` or JSON brackets; cells between spaces, commas or bars, or are single
 * characters in a row. The shape must be exact. Case does not count unless two cells of the key differ by nothing else.
 */
export class GridAnswer extends Answer {
  private exactCase: bool = false;
  /** Whether stars, full stops or underscores are cells, so that they are never taken for Markdown. */
  private marked: bool = false;
  /** Whether every cell is one character: then longer ones have Markdown on them. */
  private single: bool = true;
  /** The key's own writing of each spelling. */
  private shown: Map<string, string> = new Map<string, string>();

  constructor(public rows: i32, public columns: i32, public cells: string[]) {
    super();
    assert(cells.length == rows * columns, "a grid key has rows times columns cells");
    for (let i = 0; i < cells.length && !this.exactCase; i++) {
      if (foldCase(cells[i]) != cells[i]) this.exactCase = cells.includes(foldCase(cells[i]));
    }
    for (let i = 0; i < cells.length && !this.marked; i++) {
      this.marked = cells[i].indexOf("*") >= 0 || cells[i].indexOf(".") >= 0 || cells[i].indexOf("_") >= 0;
    }
    for (let i = 0; i < cells.length && this.single; i++) this.single = cells[i].length == 1;
    for (let i = 0; i < cells.length; i++) this.shown.set(this.spell(cells[i]), cells[i]);
  }

  kind(): string {
    return "grid";
  }

  form(): string {
    return "the grid row by row from the top, with spaces between cells and slashes between rows";
  }

  canonical(): string {
    const rows = new Array<string>(this.rows);
    for (let r = 0; r < this.rows; r++) {
      const row = new Array<string>(this.columns);
      for (let c = 0; c < this.columns; c++) {
        const cell = this.spell(this.cells[r * this.columns + c]);
        row[c] = this.shown.has(cell) ? this.shown.get(cell) : cell;
      }
      rows[r] = row.join(" ");
    }
    return rows.join(" / ");
  }

  parse(text: string): Answer | null {
    const literal = this.marked ? this.read(trim(delatexed(unwrapContainers(text)))) : null;
    if (literal !== null && !(this.single && !literal.single)) return literal;
    return this.read(trim(delatexed(unwrap(text))));
  }

  private read(text: string): GridAnswer | null {
    if (text.length == 0) return null;
    const rows = rowsOf(text, this.rows);
    if (rows === null || rows.length != this.rows) return null;
    const cells: string[] = [];
    for (let r = 0; r < rows.length; r++) {
      const row = cellsOf(rows[r], this.columns);
      if (row === null || row.length != this.columns) return null;
      for (let c = 0; c < row.length; c++) cells.push(this.spell(row[c]));
    }
    const reply = new GridAnswer(this.rows, this.columns, cells);
    reply.exactCase = this.exactCase;
    reply.shown = this.shown;
    return reply;
  }

  private spell(cell: string): string {
    const text = squeeze(trim(cell));
    return this.exactCase ? text : foldCase(text);
  }

  accepts(reply: Answer): bool {
    if (!(reply instanceof GridAnswer)) return false;
    return (reply as GridAnswer).rows == this.rows && this.partial(reply) == 1.0;
  }

  /** The share of cells that are right; 0 for another shape. */
  partial(reply: Answer): f64 {
    if (!(reply instanceof GridAnswer)) return 0;
    const other = reply as GridAnswer;
    if (other.rows != this.rows || other.columns != this.columns) return 0;
    let right = 0;
    for (let i = 0; i < this.cells.length; i++) {
      if (this.spell(other.cells[i]) == this.spell(this.cells[i])) right++;
    }
    return <f64>right / <f64>this.cells.length;
  }
}

/** A LaTeX matrix as lines of cells; other text without its LaTeX dressing. */
function delatexed(text: string): string {
  let inner = text;
  if (inner.startsWith("\\begin{")) {
    const open = inner.indexOf("}");
    const close = inner.lastIndexOf("\\end{");
    if (open > 0 && close > open) {
      inner = inner.substring(open + 1, close);
      // The column format of an array.
      if (at(trim(inner), 0) == 0x7b) inner = inner.substring(inner.indexOf("}") + 1);
      inner = trim(inner.split("&").join(" "));
      if (inner.endsWith("\\\\")) inner = inner.substring(0, inner.length - 2);
    }
  }
  return delatex(inner);
}

/** The texts of the rows, or null when the text has no rows. */
function rowsOf(text: string, wanted: i32): string[] | null {
  if (at(text, 0) == 0x5b || at(text, 0) == 0x28 || at(text, 0) == 0x7b) {
    const inner = withoutBrackets(text, false);
    if (inner.length != text.length) {
      const first = at(inner, 0);
      if (first == 0x5b || first == 0x28 || first == 0x7b) return bracketed(inner);
      // A single row in brackets.
      return wanted == 1 ? [inner] : separatedRows(inner);
    }
    return bracketed(text);
  }
  return separatedRows(text);
}

function separatedRows(text: string): string[] {
  const rows: string[] = [];
  const separator = text.indexOf("\n") >= 0 ? 0x0a : text.indexOf("/") >= 0 ? 0x2f : text.indexOf(";") >= 0 ? 0x3b : 0x0a;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && at(text, i) != separator) continue;
    let row = trim(text.substring(from, i));
    from = i + 1;
    // A slash or semicolon that ends a line, and the rule under a table's head, are no cells.
    if (separator == 0x0a && row.length > 1 && (at(row, row.length - 1) == 0x2f || at(row, row.length - 1) == 0x3b)) row = trim(row.substring(0, row.length - 1));
    if (row.length == 0 || isRule(row)) continue;
    if (rows.length > LONGEST_GRID) break;
    rows.push(row);
  }
  return rows;
}

/** `|---|:--:|` */
function isRule(row: string): bool {
  if (row.indexOf("--") < 0) return false;
  for (let i = 0; i < row.length; i++) {
    const c = at(row, i);
    if (c != 0x2d && c != 0x7c && c != 0x3a && c != 0x2b && !isSpace(c)) return false;
  }
  return row.indexOf("|") >= 0 || row.indexOf("+") >= 0;
}

/** `[1, 2], [3, 4]` -> the insides of the brackets. */
function bracketed(text: string): string[] | null {
  const parts = text.indexOf(",") >= 0 ? splitAt(text, 0x2c) : null;
  const rows: string[] = [];
  if (parts === null || parts.length == 1) {
    // Rows in brackets with only spaces or lines between them.
    let from = 0;
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
      const c = at(text, i);
      if (c == 0x5b || c == 0x28 || c == 0x7b) {
        if (depth++ == 0 && trim(text.substring(from, i)).length > 0) return null;
        if (depth == 1) from = i;
      } else if (c == 0x5d || c == 0x29 || c == 0x7d) {
        if (--depth < 0) return null;
        if (depth > 0) continue;
        rows.push(trim(text.substring(from + 1, i)));
        from = i + 1;
      }
    }
    return depth == 0 && trim(text.substring(from)).length == 0 ? rows : null;
  }
  for (let i = 0; i < parts.length; i++) {
    const part = trim(parts[i]);
    if (part.length == 0 && i == parts.length - 1) break;
    const inner = withoutBrackets(part, false);
    if (inner.length == part.length) return null;
    rows.push(inner);
  }
  return rows;
}

/** The cells of a row. */
function cellsOf(row: string, columns: i32): string[] | null {
  let text = row;
  const wrapped = withoutBrackets(text, false);
  if (wrapped.length != text.length) text = wrapped;
  let separator = 0x20;
  if (text.indexOf("|") >= 0) {
    separator = 0x7c;
    if (at(text, 0) == 0x7c) text = text.substring(1);
    if (at(text, text.length - 1) == 0x7c) text = text.substring(0, text.length - 1);
  } else if (text.indexOf(",") >= 0) separator = 0x2c;
  const cells: string[] = [];
  const cell = new CharacterBuffer(16);
  for (let i = 0; i <= text.length; i++) {
    const c = at(text, i);
    const ends = i == text.length || (separator == 0x20 ? isSpace(c) : c == separator);
    if (!ends) {
      cell.push(c);
      continue;
    }
    const token = unquote(trim(cell.toString()));
    cell.length = 0;
    if (token.length == 0) {
      if (separator == 0x20) continue;
      // "1, 2," ends as lists in code do.
      if (i == text.length && separator == 0x2c && cells.length > 0) break;
      return null;
    }
    if (cells.length >= LONGEST_GRID) return null;
    cells.push(token);
  }
  if (cells.length == 1 && columns > 1 && cells[0].length == columns) return cells[0].split("");
  return cells;
}
