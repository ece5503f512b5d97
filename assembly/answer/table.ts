/** Tables drawn with bars and rules. */
import { at, isSpace, trim } from "./characters";
import { unquote } from "./pieces";

/** Whether a line only rules: `|---|:--:|`, `------+-----`, `-----`, `|-|-|`. */
export function isRule(row: string): bool {
  if (row.indexOf("--") < 0 && row.indexOf("|-|") < 0) return false;
  for (let i = 0; i < row.length; i++) {
    const c = at(row, i);
    if (c != 0x2d && c != 0x7c && c != 0x3a && c != 0x2b && !isSpace(c)) return false;
  }
  return true;
}

/** The cells of `| A | 3 |`; null when the line has no bars or a cell after the first is empty. */
export function tableRow(line: string): string[] | null {
  if (line.indexOf("|") < 0) return null;
  let inner = line;
  if (at(inner, 0) == 0x7c) inner = inner.substring(1);
  if (at(inner, inner.length - 1) == 0x7c) inner = inner.substring(0, inner.length - 1);
  const cells = inner.split("|");
  for (let i = 0; i < cells.length; i++) {
    cells[i] = unquote(trim(cells[i]));
    if (i > 0 && cells[i].length == 0) return null;
  }
  return cells;
}
