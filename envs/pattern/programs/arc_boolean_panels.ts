import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { counted, listed } from "../../../assembly/words";
import { GridProgram } from "./family";
import { Grid } from "./parts/grid";
import { Language, Results, Scheme } from "./parts/induction";
import { drawColours } from "./parts/scatter";
import { readings } from "./parts/steps";
import { exchanges } from "./parts/tables";

/** Examples show panels being combined cell by cell, by a logical operation: combine those of the test. */
export class ArcBooleanPanels extends GridProgram {
  private rows: i32 = 0;
  private columns: i32 = 0;
  private panels: i32 = 0;
  private results: i32 = 0;
  private isFolded: bool = false;
  private hasPlainTables: bool = false;

  private colours: i32[] = [];
  private separator: i32 = 0;
  /** The colour that a cell takes, by which of the panels have something there: the first panel is the lowest bit. */
  private table: i32[] = [];

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows of a panel", [3, 3, 4, 4, 5, 5, 6, 5, 5, 6]);
    this.columns = knobs.int("columns of a panel", [3, 4, 4, 5, 5, 5, 5, 6, 6, 6]);
    this.examples = knobs.int("examples", [2, 2, 2, 3, 3, 3, 3, 3, 3, 3]);
    this.panels = knobs.int("panels", [2, 2, 2, 2, 2, 2, 2, 3, 3, 3]);
    this.results = knobs.int("colours of the result", [1, 1, 1, 2, 2, 3, 3, 2, 2, 3]);
    this.isFolded = knobs.flag("the last panel is folded over", [false, false, false, false, false, true, true, false, true, true]);
    this.hasPlainTables = knobs.flag("one of four operations", [true, true, false, false, false, false, false, false, false, false]);
    this.fitCanvas(this.panels * (this.rows + 1) - 1, this.rows, this.columns);
  }

  protected choose(rng: Rng): bool {
    const colours = drawColours(rng, this.panels + 1 + this.results);
    this.colours = colours.slice(0, this.panels);
    this.separator = colours[this.panels];
    const after = colours.slice(this.panels + 1);
    const cases = 1 << this.panels;
    if (this.hasPlainTables) {
      // And, or, one alone, neither.
      const masks: i32[] = [0b1000, 0b1110, 0b0110, 0b0001];
      const mask = rng.pick<i32>(masks);
      for (let k = 0; k < cases; k++) this.table.push((mask >> k) & 1 ? after[0] : 0);
      return true;
    }
    // Every colour is that of some case.
    const order = rng.permutation(cases);
    for (let k = 0; k < cases; k++) this.table.push(0);
    for (let k = 0; k < cases; k++) this.table[order[k]] = k < after.length ? after[k] : rng.chance(0.5) ? 0 : rng.pick<i32>(after);
    return this.hangsOnAll();
  }

  /** Whether the table hangs on every panel. */
  private hangsOnAll(): bool {
    for (let panel = 0; panel < this.panels; panel++) {
      let hangs = false;
      for (let k = 0; k < this.table.length; k++) hangs = hangs || this.table[k] != this.table[k ^ (1 << panel)];
      if (!hangs) return false;
    }
    return true;
  }

  protected input(rng: Rng, index: i32): Grid | null {
    const pitch = this.rows + 1;
    const grid = new Grid(this.panels * pitch - 1, this.columns);
    for (let panel = 0; panel < this.panels; panel++) {
      for (let r = 0; r < this.rows; r++) {
        for (let c = 0; c < this.columns; c++) if (rng.chance(0.5)) grid.put(panel * pitch + r, c, this.colours[panel]);
      }
      for (let c = 0; c < this.columns && panel > 0; c++) grid.put(panel * pitch - 1, c, this.separator);
    }
    return grid;
  }

  protected result(grid: Grid): Grid | null {
    const panels = panelsOf(grid, this.panels);
    if (panels.length == 0) return null;
    if (this.isFolded) panels[this.panels - 1] = panels[this.panels - 1].turned(6);
    const result = new Grid(this.rows, this.columns);
    for (let i = 0; i < result.cells.length; i++) {
      let bits = 0;
      for (let panel = 0; panel < this.panels; panel++) bits |= <i32>(panels[panel].cells[i] > 0) << panel;
      result.cells[i] = <u8>this.table[bits];
    }
    return result;
  }

  protected language(): Language {
    return new Language(readings(this.outputs), [], exchanges().concat([new Overlay()]));
  }

  /** Cells of the panels of the test, once more where one is folded over, and three for every case of the table. */
  complexity(): f64 {
    const cells = this.rows * this.columns;
    let cases = 0;
    for (let k = 0; k < this.table.length; k++) cases += <i32>(this.table[k] > 0);
    return <f64>(cells * (this.panels + <i32>this.isFolded) + 2 * this.table.length + 2 * cases);
  }

  protected rule(): string {
    const parts: string[] = [];
    for (let k = 0; k < this.table.length; k++) {
      if (this.table[k] == 0) continue;
      const held: string[] = [];
      for (let panel = 0; panel < this.panels; panel++) if ((k >> panel) & 1) held.push((panel + 1).toString());
      parts.push("colour " + this.table[k].toString() + " where " + (held.length == 0 ? "no panel has a coloured cell" : held.length == 1 ? "panel " + held[0] + " alone has one" : "panels " + listed(held) + " have one" + (held.length < this.panels ? " and no other" : "")));
    }
    const fold = this.isFolded ? " The last panel is turned upside down first." : "";
    return "The " + counted(this.panels, "panel") + " are laid on top of each other: " + listed(parts) + "." + fold;
  }
}

/** The panels that full lines of one colour part, from the top; none when they are not so many of one shape. */
function panelsOf(grid: Grid, count: i32): Grid[] {
  const rows = (grid.rows + 1) / count - 1;
  const panels: Grid[] = [];
  if (rows < 1 || count * (rows + 1) - 1 != grid.rows) return panels;
  for (let panel = 1; panel < count; panel++) {
    const line = panel * (rows + 1) - 1;
    for (let c = 0; c < grid.columns; c++) if (grid.at(line, c) != grid.at(rows, 0) || grid.at(line, c) == 0) return panels;
  }
  for (let panel = 0; panel < count; panel++) panels.push(grid.cropped(panel * (rows + 1), 0, rows, grid.columns));
  return panels;
}

/** Two or three panels are laid on top of each other, each as it is, mirrored or turned, and a table from what lies there to colours is read off. */
class Overlay extends Scheme {
  learn(inputs: Grid[], outputs: Grid[], found: Results): void {
    for (let count = 2; count <= 3; count++) {
      const panels: Grid[][] = [];
      for (let i = 0; i < inputs.length; i++) {
        const own = panelsOf(inputs[i], count);
        if (own.length == 0 || (i < outputs.length && !own[0].isShapedLike(outputs[i]))) break;
        panels.push(own);
      }
      if (panels.length < inputs.length) continue;
      // Quarter turns and diagonals keep the shape of a square alone.
      const panel = panels[0][0];
      const step = panel.rows == panel.columns ? 1 : 2;
      for (let first = 0; first < 8; first += step) {
        for (let last = 0; last < 8; last += step) this.fill(panels, outputs, first, last, found);
      }
    }
  }

  private fill(panels: Grid[][], outputs: Grid[], first: i32, last: i32, found: Results): void {
    const table = new Map<i32, i32>();
    for (let i = 0; i < outputs.length; i++) {
      const keys = keysOf(panels[i], first, last);
      for (let k = 0; k < keys.length; k++) {
        const colour = <i32>outputs[i].cells[k];
        if (table.has(keys[k]) && table.get(keys[k]) != colour) return;
        table.set(keys[k], colour);
      }
    }
    const test = panels[outputs.length];
    const result = new Grid(test[0].rows, test[0].columns);
    const keys = keysOf(test, first, last);
    for (let k = 0; k < keys.length; k++) {
      if (!table.has(keys[k])) return;
      result.cells[k] = <u8>table.get(keys[k]);
    }
    found.note(result);
  }
}

/** The colours that lie on top of each other at every cell, as digits of a number; the first and the last panel may be mirrored or turned. */
function keysOf(panels: Grid[], first: i32, last: i32): StaticArray<i32> {
  const keys = new StaticArray<i32>(panels[0].cells.length);
  for (let p = 0; p < panels.length; p++) {
    const panel = p == 0 ? panels[p].turned(first) : p == panels.length - 1 ? panels[p].turned(last) : panels[p];
    for (let k = 0; k < keys.length; k++) keys[k] = keys[k] * 10 + panel.cells[k];
  }
  return keys;
}
