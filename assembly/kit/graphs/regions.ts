/** Maps of regions on a square grid: every region is a connected set of cells. */
import { Rng } from "../../random";
import { Paint } from "../../scene/paint";
import { Align, Baseline, Scene } from "../../scene/scene";
import { Hue } from "../../scene/style";
import { bit } from "../../solve/graphs/nodes";

/** A map of `side` x `side` cells, each of which belongs to one region. */
export class RegionMap {
  /** The region of every cell, row by row. */
  cells: i32[] = [];

  constructor(public side: i32, public regions: i32) {}

  /** Grows regions from random cells until they fill the map: a random region takes a random free cell beside it. */
  static grow(rng: Rng, side: i32, regions: i32): RegionMap {
    const map = new RegionMap(side, regions);
    const total = side * side;
    for (let i = 0; i < total; i++) map.cells.push(-1);
    const seeds = rng.sample(regions, total);
    const frontier: i32[] = [];
    for (let r = 0; r < regions; r++) {
      map.cells[seeds[r]] = r;
      frontier.push(seeds[r]);
    }
    const free: i32[] = [0, 0, 0, 0];
    // Every region takes a second cell before any takes a third, so that few stay small.
    let turn = 0;
    while (frontier.length > 0) {
      const at = turn < regions ? turn++ : rng.int(0, frontier.length - 1);
      const cell = frontier[at];
      let count = 0;
      for (let d = 0; d < 4; d++) {
        const next = map.beside(cell, d);
        if (next >= 0 && map.cells[next] < 0) free[count++] = next;
      }
      if (count == 0) {
        // The first round goes by place: nothing may move then.
        if (turn < regions) continue;
        frontier[at] = frontier[frontier.length - 1];
        frontier.pop();
        continue;
      }
      const taken = free[rng.int(0, count - 1)];
      map.cells[taken] = map.cells[cell];
      frontier.push(taken);
    }
    return map;
  }

  /** The cell beside a cell: right, below, left, above; -1 beyond the edge. */
  beside(cell: i32, direction: i32): i32 {
    const column = cell % this.side;
    if (direction == 0) return column + 1 < this.side ? cell + 1 : -1;
    if (direction == 1) return cell + this.side < this.cells.length ? cell + this.side : -1;
    if (direction == 2) return column > 0 ? cell - 1 : -1;
    return cell - this.side;
  }

  /** For every region the set of regions that it shares a border with. */
  neighbours(): u32[] {
    const masks = new Array<u32>(this.regions);
    for (let r = 0; r < this.regions; r++) masks[r] = 0;
    for (let cell = 0; cell < this.cells.length; cell++) {
      for (let d = 0; d < 2; d++) {
        const next = this.beside(cell, d);
        if (next < 0 || this.cells[next] == this.cells[cell]) continue;
        masks[this.cells[cell]] |= bit(this.cells[next]);
        masks[this.cells[next]] |= bit(this.cells[cell]);
      }
    }
    return masks;
  }

  /** How many cells the smallest region has. */
  smallest(): i32 {
    let least = this.cells.length;
    for (let r = 0; r < this.regions; r++) {
      let count = 0;
      for (let i = 0; i < this.cells.length; i++) if (this.cells[i] == r) count++;
      least = min(least, count);
    }
    return least;
  }

  /** The cell of a region that has the most cells of its own around it: where a label stands best. */
  heart(region: i32): i32 {
    let best = -1;
    let most = -1;
    for (let cell = 0; cell < this.cells.length; cell++) {
      if (this.cells[cell] != region) continue;
      let count = 0;
      for (let d = 0; d < 4; d++) {
        const next = this.beside(cell, d);
        if (next >= 0 && this.cells[next] == region) count++;
      }
      if (count > most) {
        most = count;
        best = cell;
      }
    }
    return best;
  }

  /**
   * Draws the map into a square: coloured regions in their colour (`Hue`; -1 for none), the others with their label, and
   * borders of ink around all of them.
   */
  draw(scene: Scene, left: f64, top: f64, size: f64, hues: i32[], labels: string[]): void {
    const style = scene.style;
    const cell = size / <f64>this.side;
    scene.rect(left, top, size, size, Paint.fill(style.surface));
    for (let row = 0; row < this.side; row++) {
      for (let from = 0; from < this.side; ) {
        // One rectangle for a run of cells of one region.
        const region = this.cells[row * this.side + from];
        let to = from;
        while (to < this.side && this.cells[row * this.side + to] == region) to++;
        if (hues[region] >= 0) {
          const colour = style.hue(<Hue>hues[region]);
          // The thin edge of the same colour hides the seams between rows.
          scene.rect(left + cell * <f64>from, top + cell * <f64>row, cell * <f64>(to - from), cell, Paint.fill(colour).edge(colour, 2));
        }
        from = to;
      }
    }
    const border = Paint.line(style.ink, style.stroke(4));
    for (let line = 0; line <= this.side; line++) {
      this.drawBorders(scene, left, top, cell, line, true, border);
      this.drawBorders(scene, left, top, cell, line, false, border);
    }
    for (let r = 0; r < this.regions; r++) {
      if (hues[r] >= 0) continue;
      const heart = this.heart(r);
      const x = left + cell * (<f64>(heart % this.side) + 0.5);
      const y = top + cell * (<f64>(heart / this.side) + 0.5);
      scene.text(labels[r], x, y, 26, style.ink, Align.Centre, Baseline.Middle, style.face);
    }
  }

  /** Marks the colour (`Hue`) of a region without one by a ring around its label, in a map that `draw` drew into the same square. */
  markColour(scene: Scene, left: f64, top: f64, size: f64, region: i32, hue: i32): void {
    const cell = size / <f64>this.side;
    const heart = this.heart(region);
    const x = left + cell * (<f64>(heart % this.side) + 0.5);
    const y = top + cell * (<f64>(heart / this.side) + 0.5);
    scene.circle(x, y, cell * 0.36, Paint.line(scene.style.ink, 11));
    scene.circle(x, y, cell * 0.36, Paint.line(scene.style.hue(<Hue>hue), 7));
  }

  /** The borders on one grid line, each run of them in one stroke. */
  private drawBorders(scene: Scene, left: f64, top: f64, cell: f64, line: i32, isLying: bool, border: Paint): void {
    const at = cell * <f64>line;
    for (let from = 0; from < this.side; from++) {
      let to = from;
      while (to < this.side && this.hasBorder(line, to, isLying)) to++;
      if (to == from) continue;
      if (isLying) scene.line(left + cell * <f64>from, top + at, left + cell * <f64>to, top + at, border);
      else scene.line(left + at, top + cell * <f64>from, left + at, top + cell * <f64>to, border);
      from = to;
    }
  }

  private hasBorder(line: i32, along: i32, isLying: bool): bool {
    if (line == 0 || line == this.side) return true;
    const after = isLying ? line * this.side + along : along * this.side + line;
    const before = isLying ? after - this.side : after - 1;
    return this.cells[after] != this.cells[before];
  }
}
