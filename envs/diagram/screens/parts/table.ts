/** Tables in a window: a name and some values in each row. */
import { drawLabel, drawWindow, BAR, SIZE } from "../../../../assembly/kit/ui/widgets";
import { Look, tint } from "../../../../assembly/kit/ui/look";
import { Control, Section, Spec } from "../../../../assembly/kit/ui/settings";
import { Bounds } from "../../../../assembly/scene/bounds";
import { Face } from "../../../../assembly/scene/font";
import { Paint } from "../../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../../assembly/scene/scene";

/** Between the window and the table, and beside a text in its cell. */
const MARGIN: f64 = 14;
const PAD: f64 = 10;
/** Tags of one row. */
const STRIDE: i32 = 16;

export class Table {
  /** Rows have values of all columns, in their order. `hasLines` is for lines between columns; else every second row is tinted. */
  constructor(public look: Look, private title: string, private first: string, public columns: Spec[], public rows: Section[], private hasLines: bool, private box: Bounds) {}

  /** By what the cell of a row is tagged; the name's column is -1. */
  tag(row: i32, column: i32): i32 {
    return row * STRIDE + column + 1;
  }

  /** A cell; the name's column is -1, the heads' row is -1. */
  cell(row: i32, column: i32): Bounds {
    const wide = (this.box.width - 2 * MARGIN) / <f64>(this.columns.length + 1), high = (this.box.height - BAR - 2 * MARGIN) / <f64>(this.rows.length + 1);
    const left = Math.floor(this.box.left + MARGIN + wide * <f64>(column + 1)), top = Math.floor(this.box.top + BAR + MARGIN + high * <f64>(row + 1));
    return new Bounds(left, top, Math.floor(this.box.left + MARGIN + wide * <f64>(column + 2)), Math.floor(this.box.top + BAR + MARGIN + high * <f64>(row + 2)));
  }

  draw(scene: Scene): void {
    const style = scene.style, last = this.columns.length - 1;
    scene.tag(-1);
    drawWindow(scene, this.look, this.title, this.box);
    const whole = this.cell(-1, -1), right = this.cell(this.rows.length - 1, last);
    scene.rect(whole.left, whole.top, right.right - whole.left, right.bottom - whole.top, Paint.fill(style.surface).edge(style.soft, style.stroke(2)));
    for (let r = -1; r < this.rows.length; r++) {
      const from = this.cell(r, -1), to = this.cell(r, last);
      scene.tag(-1);
      if (r < 0 || (!this.hasLines && r % 2 == 1)) scene.rect(from.left + 1, from.top + 1, to.right - from.left - 2, from.height - 2, Paint.fill(tint(style)));
      if (this.hasLines && r >= 0) scene.line(from.left, from.top, to.right, from.top, Paint.line(style.faint, style.stroke(2)));
      for (let c = -1; c <= last; c++) this.drawCell(scene, r, c);
    }
    for (let c = 0; c <= last && this.hasLines; c++) scene.line(this.cell(-1, c).left, whole.top, this.cell(-1, c).left, right.bottom, Paint.line(style.faint, style.stroke(2)));
    scene.tag(-1);
  }

  /** Numbers are set to the right, and so is what stands above them. */
  private drawCell(scene: Scene, row: i32, column: i32): void {
    const at = this.cell(row, column), isName = column < 0, isHead = row < 0;
    if (!isHead) scene.tag(this.tag(row, column));
    const text = isHead ? (isName ? this.first : this.columns[column].name) : isName ? this.rows[row].title : this.rows[row].settings[column].text;
    if (!isName && this.columns[column].control == Control.Stepper) {
      scene.text(text, at.right - PAD, at.middleY, SIZE, scene.style.ink, Align.Right, Baseline.Middle, isHead ? Face.Bold : scene.style.face);
    } else {
      drawLabel(scene, text, at.left + PAD, at.middleY, true, isHead ? Face.Bold : scene.style.face);
    }
  }
}
