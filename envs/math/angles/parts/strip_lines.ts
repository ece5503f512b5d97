/** The lines of a folded strip of paper, how they turn with the angles of its creases, and which of their angles fix each other. */

/** Creases of a strip, at most. */
const MOST: i32 = 3;

/**
 * Names the lines of a strip folded along straight creases: those of the long edges of each part, which are parallel and count as one,
 * those of the strip's end and start, and the creases. Parts and creases are numbered from the strip's start on; the end has a line
 * for each part, where it lies or lay before a fold moved it away from there.
 */
export class StripLines {
  constructor(public folds: i32) {
    assert(folds <= MOST, "a strip has at most three creases");
  }

  /** How many lines there are: edges, ends, the start and creases, in this order. */
  get count(): i32 {
    return 3 * this.folds + 3;
  }

  edges(part: i32): i32 {
    return part;
  }

  end(part: i32): i32 {
    return this.folds + 1 + part;
  }

  get start(): i32 {
    return 2 * this.folds + 2;
  }

  crease(crease: i32): i32 {
    return this.start + 1 + crease;
  }

  isEnd(line: i32): bool {
    return line > this.folds && line < this.start;
  }

  isCrease(line: i32): bool {
    return line > this.start;
  }

  /** The part that a line belongs to; a crease belongs to the part before it. */
  partAt(line: i32): i32 {
    return line == this.start ? 0 : this.isCrease(line) ? line - this.start - 1 : line % (this.folds + 1);
  }

  /** By how many degrees the direction of a line grows when a crease's angle grows by one. */
  slope(line: i32, crease: i32): i32 {
    const part = this.partAt(line);
    return crease < part ? 2 * sense(crease) : crease == part && this.isCrease(line) ? sense(crease) : 0;
  }

  /**
   * The direction of a line if the creases had such angles, each against the strip's direction before any fold; those that are left
   * out count as 0. It grows steadily with them, without a jump at a full turn.
   */
  direction(line: i32, angles: f64[]): f64 {
    let direction = line == this.start ? 90.0 : this.isEnd(line) ? 90.0 * <f64>sense(this.partAt(line)) : 0.0;
    for (let i = 0; i < angles.length; i++) direction += <f64>this.slope(line, i) * angles[i];
    return direction;
  }

  /**
   * Weights with which angles, each from one line to another, add up to the same sum whatever the angles of the creases are. There
   * must be one angle more than there are creases; null when fewer of them do.
   */
  dependence(from: i32[], to: i32[]): i32[] | null {
    assert(from.length == this.folds + 1 && to.length == from.length, "one angle more than there are creases");
    const rows: i32[] = [];
    for (let i = 0; i < from.length; i++) {
      for (let crease = 0; crease < MOST; crease++) rows.push(this.slope(to[i], crease) - this.slope(from[i], crease));
    }
    // Creases that there are not have no angles.
    for (let i = this.folds; i < MOST; i++) for (let k = 0; k < MOST; k++) rows.push(<i32>(i == k));
    const weights: i32[] = [];
    for (let i = 0; i < from.length; i++) {
      const minor = determinant(rows.slice(0, MOST * i).concat(rows.slice(MOST * (i + 1))));
      if (minor == 0) return null;
      weights.push(i % 2 == 0 ? minor : -minor);
    }
    return weights;
  }

  /** Whether the sum needs a fold: it would change if the strip beyond this crease were turned by itself. */
  needsFold(weights: i32[], from: i32[], to: i32[], fold: i32): bool {
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += weights[i] * (<i32>(this.partAt(to[i]) > fold) - <i32>(this.partAt(from[i]) > fold));
    return sum != 0;
  }

  /** Whether the sum needs the right angle at the strip's end: it would change with that angle. */
  needsEnd(weights: i32[], from: i32[], to: i32[]): bool {
    let sum = 0;
    for (let i = 0; i < weights.length; i++) {
      if (this.isEnd(to[i])) sum += weights[i] * sense(this.partAt(to[i]));
      if (this.isEnd(from[i])) sum -= weights[i] * sense(this.partAt(from[i]));
    }
    return sum != 0;
  }
}

/** Every fold turns the strip over: the sense in which angles count on a part of it. */
function sense(part: i32): i32 {
  return part % 2 == 0 ? 1 : -1;
}

/** The determinant of three rows of three. */
function determinant(m: i32[]): i32 {
  return m[0] * (m[4] * m[8] - m[5] * m[7]) - m[1] * (m[3] * m[8] - m[5] * m[6]) + m[2] * (m[3] * m[7] - m[4] * m[6]);
}
