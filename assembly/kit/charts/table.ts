/** Small ruled tables of texts. */
import { Face, textWidth } from "../../scene/font";
import { Paint } from "../../scene/paint";
import { Align, Baseline, Scene } from "../../scene/scene";

/** Whether the texts of a table fit their columns: see `drawTable`. */
export function tableFits(rows: string[][], width: f64, size: f64, share: f64 = 0.5): bool {
  for (let r = 0; r < rows.length; r++) {
    const cells = rows[r];
    for (let c = 0; c < cells.length; c++) {
      const column = width * (c == 0 ? share : (1 - share) / <f64>(cells.length - 1));
      if (textWidth(cells[c], size, Face.Bold) + 0.6 * size > column) return false;
    }
  }
  return true;
}

/**
 * Draws a table into a rectangle: rows of equal height, the first column of names set to the left, the others to the right.
 * With `hasHead` the first row is set on its own above a stronger rule. `share` is the part of the width that the first
 * column takes.
 */
export function drawTable(
  scene: Scene, rows: string[][], left: f64, top: f64, width: f64, height: f64, size: f64, hasHead: bool = false, share: f64 = 0.5,
): void {
  const style = scene.style;
  const tall = height / <f64>rows.length;
  scene.rect(left, top, width, height, Paint.fill(style.surface).edge(style.soft, style.stroke(0.12 * size)));
  for (let r = 0; r < rows.length; r++) {
    const y = top + tall * <f64>r;
    if (r > 0) {
      const rule = hasHead && r == 1 ? Paint.line(style.soft, style.stroke(0.12 * size)) : Paint.line(style.faint, style.stroke(0.12 * size));
      scene.line(left, y, left + width, y, rule);
    }
    const cells = rows[r];
    for (let c = 0; c < cells.length; c++) {
      if (cells[c].length == 0) continue;
      const isName = c == 0;
      const x = isName ? left + 0.4 * size : left + width * (share + ((1 - share) * <f64>c) / <f64>(cells.length - 1)) - 0.4 * size;
      scene.text(cells[c], x, y + tall / 2, size, style.ink, isName ? Align.Left : Align.Right, Baseline.Middle, style.face);
    }
  }
}
