import { Answer } from "./answer";
import { at, CharacterBuffer, foldCase, hasWord, isDigit, isSpace, skipSpace, trim } from "./characters";
import { delatexTable } from "./latex";
import { splitAt, squeeze, unquote, withoutBrackets, withoutBullet } from "./pieces";
import { isRule, tableRow } from "./table";
import { plainColours } from "./vocabulary";
import { unwrap, unwrapContainers } from "./unwrap";

/** A grid may have this many cells. */
const LONGEST_GRID: i32 = 4096;

/**
 * Rows of tokens. Rows stand on lines, or between `/`, `;` or JSON brackets, with or without "Row 1:"; cells between spaces, commas or
 * bars, or are single characters in a row. Bars and rules may also part boxes of cells. The shape must be exact. Case does not count
 * unless two cells of the key differ by nothing else.
 */
export class GridAnswer extends Answer {
  private exactCase: bool = false;
  /** Whether stars, full stops or underscores are cells, so that they are never taken for Markdown. */
  private marked: bool = false;
  /** Whether every cell is one character: then longer ones have Markdown on them. */
  private single: bool = true;
  /** Whether dashes are cells, so that a row of them is no rule. */
  private dashed: bool = false;
  /** The key's own writing of each spelling. */
  private shown: Map<string, string> = new Map<string, string>();

  /** `given` says which cells the picture shows already; none when it is empty. They must be right, and earn nothing. */
  constructor(public rows: i32, public columns: i32, public cells: string[], public given: bool[] = []) {
    super();
    assert(cells.length == rows * columns, "a grid key has rows times columns cells");
    assert(given.length == 0 || given.length == cells.length, "each cell of a grid is given or not");
    for (let i = 0; i < cells.length && !this.exactCase; i++) {
      if (foldCase(cells[i]) != cells[i]) this.exactCase = cells.includes(foldCase(cells[i]));
    }
    for (let i = 0; i < cells.length && !this.marked; i++) {
      this.marked = cells[i].indexOf("*") >= 0 || cells[i].indexOf(".") >= 0 || cells[i].indexOf("_") >= 0;
    }
    for (let i = 0; i < cells.length && !this.dashed; i++) this.dashed = cells[i].startsWith("-") && cells[i].split("-").join("").length == 0;
    for (let i = 0; i < cells.length && this.single; i++) this.single = cells[i].length == 1;
    for (let i = 0; i < cells.length; i++) this.shown.set(this.spell(cells[i]), cells[i]);
  }

  kind(): string {
    return "grid";
  }

  get opensWithDash(): bool {
    return this.dashed;
  }

  form(): string {
    return this.rows == 1
      ? "the row from left to right, with spaces between cells"
      : "the grid row by row from the top, with spaces between cells and slashes between rows";
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
    const literal = this.marked ? this.read(trim(delatexTable(unwrapContainers(text), " "))) : null;
    if (literal !== null && !(this.single && !literal.single)) return literal;
    return this.read(trim(delatexTable(unwrap(text), " ")));
  }

  private read(text: string): GridAnswer | null {
    if (text.length == 0) return null;
    const rows = this.rowsOf(withRowsApart(withPlainBars(text)));
    if (rows === null || rows.length != this.rows) return null;
    const cells: string[] = [];
    for (let r = 0; r < rows.length; r++) {
      const row = this.cellsOf(rows[r]);
      if (row === null || row.length != this.columns) return null;
      for (let c = 0; c < row.length; c++) cells.push(this.spell(row[c]));
    }
    const reply = new GridAnswer(this.rows, this.columns, cells);
    reply.exactCase = this.exactCase;
    reply.shown = this.shown;
    return reply;
  }

  /** The texts of the rows, or null when the text has no rows. */
  private rowsOf(text: string): string[] | null {
    const first = at(text, 0);
    if (first == 0x5b || first == 0x28 || first == 0x7b) {
      const inner = withoutBrackets(text, false);
      if (inner.length == text.length) return bracketed(text);
      const next = at(inner, 0);
      if (next == 0x5b || next == 0x28 || next == 0x7b) return bracketed(inner);
      // A single row in brackets.
      return this.rows == 1 ? [inner] : this.separatedRows(inner);
    }
    return this.separatedRows(text);
  }

  private separatedRows(text: string): string[] | null {
    const rows: string[] = [];
    let isHeaded = false;
    const separator = text.indexOf("\n") >= 0 ? 0x0a : text.indexOf("/") >= 0 ? 0x2f : text.indexOf(";") >= 0 ? 0x3b : 0x0a;
    let from = 0;
    for (let i = 0; i <= text.length; i++) {
      if (i < text.length && at(text, i) != separator) continue;
      let row = trim(text.substring(from, i));
      from = i + 1;
      // A slash or semicolon that ends a line, and the rule under a table's head, are no cells.
      if (separator == 0x0a && row.length > 1 && (at(row, row.length - 1) == 0x2f || at(row, row.length - 1) == 0x3b)) row = trim(row.substring(0, row.length - 1));
      if (row.length == 0) continue;
      if (isRule(row) && (!this.dashed || (row.indexOf("--") >= 0 && (row.indexOf("|") >= 0 || row.indexOf("+") >= 0)))) {
        isHeaded = isHeaded || rows.length == 1;
        continue;
      }
      if (rows.length > LONGEST_GRID) break;
      rows.push(row);
    }
    if (!this.dashed && areBulleted(rows)) {
      for (let r = 0; r < rows.length; r++) rows[r] = withoutBullet(rows[r]);
    }
    if (rows.length == this.rows + 1) {
      if (this.isTitled(rows)) return this.untitled(rows);
      if (isHeaded && !this.isRow(rows[0])) {
        const head = splitCells(rows[0], this.columns, true);
        if (head !== null && !areInOrder(head, 0)) return null;
        rows.shift();
      }
    }
    return inOrderOfTitles(rows);
  }

  /** Whether rows have a heading each, below a row of headings of the columns. */
  private isTitled(rows: string[]): bool {
    for (let r = 1; r < rows.length; r++) {
      const cells = cellsBetween(rows[r]);
      if (cells === null || cells.length != this.columns + 1) return false;
    }
    const head = cellsBetween(rows[0]);
    return head !== null && (head.length == this.columns || head.length == this.columns + 1);
  }

  /** The rows without the headings of rows and columns; null when those are not in order. */
  private untitled(rows: string[]): string[] | null {
    const head = cellsBetween(rows[0])!;
    if (!areInOrder(head, head.length - this.columns)) return null;
    const titles = new Array<string>(this.rows);
    const plain = new Array<string>(this.rows);
    for (let r = 0; r < this.rows; r++) {
      const cells = cellsBetween(rows[r + 1])!;
      titles[r] = cells.shift();
      plain[r] = cells.join("|");
    }
    return areInOrder(titles, 0) ? plain : null;
  }

  /** Whether some cell of a row could be one of this grid: then it is no head of a table. */
  private isRow(row: string): bool {
    const cells = row.split("|");
    for (let i = 0; i < cells.length; i++) {
      if (this.shown.has(this.spell(unquote(trim(cells[i]))))) return true;
    }
    return false;
  }

  private cellsOf(row: string): string[] | null {
    const cells = splitCells(row, this.columns, true);
    if (row.indexOf("|") < 0 || (cells !== null && cells.length == this.columns)) return cells;
    // Bars that part boxes of cells.
    const boxes = splitCells(row.split("|").join(row.indexOf(",") >= 0 ? "," : " "), this.columns, false);
    if (boxes === null || boxes.length == this.columns || !this.single) return boxes;
    return boxes.join("").length == this.columns ? boxes.join("").split("") : boxes;
  }

  private spell(cell: string): string {
    const text = squeeze(trim(cell));
    return this.exactCase ? text : plainColours(foldCase(text));
  }

  accepts(reply: Answer): bool {
    if (!(reply instanceof GridAnswer)) return false;
    const other = reply as GridAnswer;
    if (other.rows != this.rows || other.columns != this.columns) return false;
    for (let i = 0; i < this.cells.length; i++) {
      if (!this.agrees(other, i)) return false;
    }
    return true;
  }

  /** The share of the cells to fill that are right, less one for each given cell that is wrong; 0 for another shape. */
  partial(reply: Answer): f64 {
    if (!(reply instanceof GridAnswer)) return 0;
    const other = reply as GridAnswer;
    if (other.rows != this.rows || other.columns != this.columns) return 0;
    let right = 0;
    let all = 0;
    for (let i = 0; i < this.cells.length; i++) {
      if (this.given.length > 0 && this.given[i]) {
        if (!this.agrees(other, i)) right--;
        continue;
      }
      all++;
      if (this.agrees(other, i)) right++;
    }
    return all == 0 ? 0 : <f64>max(right, 0) / <f64>all;
  }

  private agrees(other: GridAnswer, i: i32): bool {
    return this.spell(other.cells[i]) == this.spell(this.cells[i]);
  }
}

function areBulleted(rows: string[]): bool {
  for (let r = 0; r < rows.length; r++) {
    if (withoutBullet(rows[r]).length == rows[r].length) return false;
  }
  return rows.length > 0;
}

/** The cells of a row of a table, of which the first may be empty, or what stands between the spaces of another row. */
function cellsBetween(row: string): string[] | null {
  return row.indexOf("|") >= 0 ? tableRow(row) : squeeze(row).split(" ");
}

/** Whether the headings from one on count from 0 or 1 or from a, alone or behind a word or letter that is always the same. */
function areInOrder(headings: string[], from: i32): bool {
  const first = foldCase(headings[from]);
  const isLettered = first == "a" || first.endsWith(" a");
  const least = first.endsWith("0") ? 0 : 1;
  if (!isLettered && !first.endsWith(least.toString())) return false;
  const stem = first.substring(0, first.length - 1);
  for (let i = from; i < headings.length; i++) {
    const place = i - from;
    if (foldCase(headings[i]) != stem + (isLettered ? String.fromCharCode(0x61 + place) : (place + least).toString())) return false;
  }
  return true;
}

/** The bars and rules of boxes as plain ones. */
function withPlainBars(text: string): string {
  let i = 0;
  while (i < text.length && !isBoxDrawing(at(text, i))) i++;
  if (i == text.length) return text;
  const out = new CharacterBuffer(text.length);
  for (let k = 0; k < text.length; k++) {
    const c = at(text, k);
    if (!isBoxDrawing(c)) out.push(c);
    else if (c == 0x2502 || c == 0x2503 || c == 0x2551) out.push(0x7c);
    else if (c == 0x2500 || c == 0x2501 || c == 0x2550) out.text("--");
    else out.push(0x2b);
  }
  return out.toString();
}

function isBoxDrawing(c: i32): bool {
  return c >= 0x2500 && c <= 0x256c;
}

/** "Row 1: 1 2, Row 2: 3 4" with each row on its line. */
function withRowsApart(text: string): string {
  if (text.indexOf("\n") >= 0 || !isRowTitle(text, 0)) return text;
  const out = new CharacterBuffer(text.length);
  for (let i = 0; i < text.length; i++) {
    if (i > 0 && isRowTitle(text, i)) {
      while (isSpace(out.last()) || out.last() == 0x2c || out.last() == 0x3b || out.last() == 0x2f) out.drop();
      out.push(0x0a);
    }
    out.push(at(text, i));
  }
  return out.toString();
}

function isRowTitle(text: string, i: i32): bool {
  return hasWord(text, i, "row") && isDigit(at(text, skipSpace(text, i + 3)));
}

/** The rows by the numbers in front of them, without those; as they are where not every row has one, null when the numbers are not 1, 2, 3 .... */
function inOrderOfTitles(rows: string[]): string[] | null {
  const ordered = new Array<string>(rows.length);
  const taken = new StaticArray<bool>(rows.length);
  for (let r = 0; r < rows.length; r++) {
    const row = unbolded(rows[r]);
    let i = at(row, 0) == 0x7c ? skipSpace(row, 1) : 0;
    const named = hasWord(row, i, "r") && isDigit(at(row, skipSpace(row, hasWord(row, i, "row") ? i + 3 : i + 1)));
    if (named) i = skipSpace(row, hasWord(row, i, "row") ? i + 3 : i + 1);
    let number = 0;
    const from = i;
    while (isDigit(at(row, i)) && i - from < 4) number = number * 10 + (at(row, i++) - 0x30);
    const mark = i == from ? -1 : skipSpace(row, i);
    const c = mark < 0 ? -1 : at(row, mark);
    const titled = c == 0x3a || c == 0x29 || (c == 0x2e && isSpace(at(row, mark + 1))) || (named && (c == 0x3d || c == 0x7c || c == 0x2d));
    if (!titled) return r == 0 ? rows : null;
    if (number < 1 || number > rows.length || taken[number - 1]) return null;
    taken[number - 1] = true;
    ordered[number - 1] = trim(row.substring(mark + 1));
  }
  return ordered;
}

/** "**Row 1:** 1 2" -> "Row 1: 1 2". */
function unbolded(row: string): string {
  return row.startsWith("**Row ") ? row.split("**").join("") : row;
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

/** The cells of a row, of which bars are walls if `bars`. */
function splitCells(row: string, columns: i32, bars: bool): string[] | null {
  let text = row;
  const wrapped = withoutBrackets(text, false);
  if (wrapped.length != text.length) text = wrapped;
  let separator = 0x20;
  if (bars && text.indexOf("|") >= 0) {
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
