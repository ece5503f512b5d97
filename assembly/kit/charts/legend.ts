/** Legends: coloured swatches with their names, in lines or in a column. */
import { Face, textWidth } from "../../scene/font";
import { Paint } from "../../scene/paint";
import { Align, Baseline, Scene } from "../../scene/scene";
import { Hue } from "../../scene/style";

/** In sizes of the text: side of a swatch, room between it and its name, room after an entry, height of a line. */
const SWATCH: f64 = 1;
const GAP: f64 = 0.4;
const AFTER: f64 = 1.3;
const LINE: f64 = 1.6;

export class Legend {
  /** `hues` are the colours of the names in their order; `size` is that of the text, in canvas units. */
  constructor(public names: string[], public hues: i32[], public size: f64) {}

  /** Width of the legend as one column. */
  get columnWidth(): f64 {
    let widest: f64 = 0;
    for (let i = 0; i < this.names.length; i++) widest = Math.max(widest, this.entryWidth(i));
    return widest - AFTER * this.size;
  }

  /** Height of the legend set in lines of at most this width. */
  height(width: f64): f64 {
    return (<f64>this.lines(width).length * LINE - (LINE - SWATCH)) * this.size;
  }

  /** Draws it in lines of at most `width`, from its top left corner; in a column where each entry fills a line. */
  draw(scene: Scene, left: f64, top: f64, width: f64): void {
    const style = scene.style;
    const side = SWATCH * this.size;
    const lines = this.lines(width);
    for (let line = 0; line < lines.length; line++) {
      const end = line + 1 < lines.length ? lines[line + 1] : this.names.length;
      let x = left;
      const y = top + LINE * this.size * <f64>line;
      for (let i = lines[line]; i < end; i++) {
        scene.rect(x, y, side, side, Paint.fill(style.hue(<Hue>this.hues[i])).edge(style.ink, style.stroke(0.115 * this.size)));
        scene.text(this.names[i], x + side + GAP * this.size, y + side / 2, this.size, style.ink, Align.Left, Baseline.Middle, style.face);
        x += this.entryWidth(i);
      }
    }
  }

  /** First entry of every line. */
  private lines(width: f64): i32[] {
    const lines: i32[] = [];
    let used = f64.MAX_VALUE;
    for (let i = 0; i < this.names.length; i++) {
      const wide = this.entryWidth(i);
      // What follows an entry need not fit.
      if (used + wide - AFTER * this.size > width) {
        lines.push(i);
        used = 0;
      }
      used += wide;
    }
    return lines;
  }

  private entryWidth(index: i32): f64 {
    return (SWATCH + GAP + AFTER) * this.size + textWidth(this.names[index], this.size, Face.Bold);
  }
}
