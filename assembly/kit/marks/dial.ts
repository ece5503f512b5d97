/** Instruments that are read by eye: round dials with hands, and straight scales with ticks. They know positions, not meanings. */
import { inkBox } from "../../scene/font";
import { cosine, sine } from "../../scene/frame";
import { Paint } from "../../scene/paint";
import { Align, Baseline, Scene } from "../../scene/scene";

/** A round scale: a share of its travel, 0 to 1, stands in one direction. */
export class Dial {
  constructor(
    /** Centre, in canvas units. */
    public x: f64,
    public y: f64,
    /** Of the ring on which the ticks stand, in canvas units. */
    public radius: f64,
    /** Direction of share 0: degrees clockwise from the right. */
    public start: f64,
    /** Degrees from share 0 to share 1; negative runs counter-clockwise. */
    public sweep: f64,
  ) {}

  /** The direction of a share, in degrees clockwise from the right. */
  direction(share: f64): f64 {
    return this.start + this.sweep * share;
  }

  /** The point at a distance from the centre in the direction of a share. */
  pointX(share: f64, distance: f64): f64 {
    return this.x + distance * cosine(this.direction(share));
  }

  pointY(share: f64, distance: f64): f64 {
    return this.y + distance * sine(this.direction(share));
  }

  /** One tick from the ring inwards. */
  tick(scene: Scene, share: f64, length: f64, paint: Paint): void {
    const inner = this.radius - length;
    scene.line(
      this.pointX(share, this.radius), this.pointY(share, this.radius),
      this.pointX(share, inner), this.pointY(share, inner), paint,
    );
  }

  /** `steps` equal steps, a tick at each end of every step; every `major`-th is drawn with the longer length and its own paint. */
  ticks(scene: Scene, steps: i32, major: i32, length: f64, paint: Paint, majorLength: f64, majorPaint: Paint): void {
    // The last tick of a full turn is the first.
    const last = Math.abs(this.sweep) == 360 ? steps - 1 : steps;
    for (let i = 0; i <= last; i++) {
      const isMajor = i % major == 0;
      this.tick(scene, <f64>i / <f64>steps, isMajor ? majorLength : length, isMajor ? majorPaint : paint);
    }
  }

  /** A text centred at a distance from the centre. */
  label(scene: Scene, text: string, share: f64, distance: f64, size: f64, colour: i32): void {
    scene.text(text, this.pointX(share, distance), this.pointY(share, distance), size, colour, Align.Centre, Baseline.Middle, scene.style.face);
  }

  /** A text just outside a ring (or just inside it, with a negative gap), whatever its width: `gap` lies between ring and ink. */
  labelBeside(scene: Scene, text: string, share: f64, ring: f64, gap: f64, size: f64, colour: i32): void {
    const ink = inkBox(text, size, scene.style.face);
    const direction = this.direction(share);
    const reach = ((ink[2] - ink[0]) * Math.abs(cosine(direction)) + (ink[3] - ink[1]) * Math.abs(sine(direction))) / 2;
    this.label(scene, text, share, ring + gap + (gap < 0 ? -reach : reach), size, colour);
  }

  /** A straight hand from `tail` behind the centre to `length` before it. */
  hand(scene: Scene, share: f64, length: f64, tail: f64, paint: Paint): void {
    scene.line(this.pointX(share, -tail), this.pointY(share, -tail), this.pointX(share, length), this.pointY(share, length), paint);
  }

  /** A filled triangle whose tip lies at `tip` from the centre and whose base lies `height` further out. */
  pointer(scene: Scene, share: f64, tip: f64, height: f64, paint: Paint): void {
    const direction = this.direction(share);
    const half = height * 0.6;
    const baseX = this.pointX(share, tip + height);
    const baseY = this.pointY(share, tip + height);
    const acrossX = -sine(direction) * half;
    const acrossY = cosine(direction) * half;
    scene.polygon(
      [this.pointX(share, tip), this.pointY(share, tip), baseX + acrossX, baseY + acrossY, baseX - acrossX, baseY - acrossY],
      paint,
    );
  }
}

/** A straight scale from one point to another; ticks stand to the left of the way from start to end, seen with y pointing down. */
export class StraightScale {
  private unitX: f64;
  private unitY: f64;

  constructor(
    /** Where share 0 lies, in canvas units. */
    public x1: f64,
    public y1: f64,
    /** Where share 1 lies. */
    public x2: f64,
    public y2: f64,
  ) {
    const length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
    this.unitX = (x2 - x1) / length;
    this.unitY = (y2 - y1) / length;
  }

  /** The point at a share along the scale and `across` to its left. */
  pointX(share: f64, across: f64 = 0): f64 {
    return this.x1 + (this.x2 - this.x1) * share + this.unitY * across;
  }

  pointY(share: f64, across: f64 = 0): f64 {
    return this.y1 + (this.y2 - this.y1) * share - this.unitX * across;
  }

  /** One tick from `from` to `to` across the scale; negative lengths lie to the right. */
  tick(scene: Scene, share: f64, from: f64, to: f64, paint: Paint): void {
    scene.line(this.pointX(share, from), this.pointY(share, from), this.pointX(share, to), this.pointY(share, to), paint);
  }

  /** A text centred `across` from the scale. */
  label(scene: Scene, text: string, share: f64, across: f64, size: f64, colour: i32, align: Align = Align.Centre): void {
    scene.text(text, this.pointX(share, across), this.pointY(share, across), size, colour, align, Baseline.Middle, scene.style.face);
  }
}
