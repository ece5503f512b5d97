/** The mark of an angle: arcs or a square at its vertex, and a label. */

/** Arcs lie at least this far from their vertex. */
export const NEAREST_ARC: f64 = 22;
/** The side of the square that marks a right angle. */
export const SQUARE: f64 = 16;
/** From one arc of an angle to the next. */
export const ARC_STEP: f64 = 5;

/** A labelled angle, marked by an arc or, when it is given as a square, by a right-angle corner. */
export class AngleMark {
  /** Set by `layout`: where the arc and the middle of the label lie. */
  radius: f64 = 0;
  labelX: f64 = 0;
  labelY: f64 = 0;
  /** The arc lies at least this far from the vertex. */
  nearest: f64 = NEAREST_ARC;
  /** It takes no larger share of its rays than this. */
  share: f64 = 0.45;
  /** Given in vain: what is asked for does not hang on it. */
  isIdle: bool = false;

  constructor(
    public vertex: i32,
    /** Direction of the first ray, degrees clockwise from the right. */
    public start: f64,
    /** Degrees clockwise from the first ray to the second, 0 to 360. */
    public sweep: f64,
    /** Empty: an arc or corner without a label. */
    public text: string,
    public isSquare: bool = false,
    /** How many arcs, one inside the other: angles with equally many are equal. */
    public arcs: i32 = 1,
  ) {}
}
