/** Upright boxes, and what comes near them. */

/** An upright box: left, top, right, bottom. */
export class Box {
  constructor(public left: f64, public top: f64, public right: f64, public bottom: f64) {}

  /** Whether the boxes come nearer than `gap`. */
  meets(other: Box, gap: f64): bool {
    return this.left < other.right + gap && other.left < this.right + gap && this.top < other.bottom + gap && other.top < this.bottom + gap;
  }

  /** Whether a segment comes nearer than `gap`, in the sense of a box that much larger (Liang and Barsky, 1984). */
  meetsSegment(x1: f64, y1: f64, x2: f64, y2: f64, gap: f64): bool {
    let from: f64 = 0;
    let to: f64 = 1;
    for (let side = 0; side < 4; side++) {
      const along = side == 0 ? x1 - x2 : side == 1 ? x2 - x1 : side == 2 ? y1 - y2 : y2 - y1;
      const room = side == 0 ? x1 - this.left + gap : side == 1 ? this.right + gap - x1 : side == 2 ? y1 - this.top + gap : this.bottom + gap - y1;
      if (along == 0) {
        if (room < 0) return false;
        continue;
      }
      const share = room / along;
      if (along < 0) from = Math.max(from, share);
      else to = Math.min(to, share);
      if (from > to) return false;
    }
    return true;
  }
}
