/** Ornaments of rings: small shapes evenly around a centre, some of them filled in a regular pattern. */
import { drawShape, Shape } from "../../../../assembly/kit/marks/shape";
import { Rng } from "../../../../assembly/random";
import { cosine, sine } from "../../../../assembly/scene/frame";
import { Paint } from "../../../../assembly/scene/paint";
import { Scene } from "../../../../assembly/scene/scene";

/** Shapes with one line of symmetry at least, which points outwards. */
const SHAPES: Shape[] = [Shape.Circle, Shape.Triangle, Shape.Diamond, Shape.Oval, Shape.Square, Shape.Star, Shape.Hexagon];
/** Those that look otherwise when they lean to one side. */
const LEANING: Shape[] = [Shape.Triangle, Shape.Diamond, Shape.Oval];
/** Least distance along a ring from one shape to the next, and by how much a leaning shape is turned. */
const PITCH: f64 = 26;
/** Fewest shapes of the outermost ring, and most of any. */
const LEAST: i32 = 8;
const MOST: i32 = 48;
const LEAN: f64 = 40;
/** Proposals before an ornament is given up; so many of them want the smallest ring to be as large as it was drawn to be. */
const PROPOSALS: i32 = 900;
const CHOOSY: i32 = 500;

class Ring {
  constructor(
    public radius: f64,
    public count: i32,
    /** Every so many are filled; with 1 all are. */
    public period: i32,
    public shape: Shape,
    public leans: bool,
    /** Whether it is turned by half a step, which leaves its axes where they are. */
    public isShifted: bool,
  ) {}
}

export class Rings {
  private rings: Ring[] = [];
  private turn: f64 = 0;
  /** Radius of every shape: how many there are on a ring does not show in it. */
  private reach: f64 = 0;

  /** Around the middle of a square canvas of so many units. */
  constructor(private size: f64) {}

  get radius(): f64 {
    return this.size / 2 - 40;
  }

  /** How many shapes there are. */
  get shapes(): i32 {
    let count = 0;
    for (let i = 0; i < this.rings.length; i++) count += this.rings[i].count;
    return count;
  }

  /**
   * Draws rings whose ornament a turn by 360 / `order` degrees carries into itself, and no smaller one; false when none was found.
   *
   * @param total how many shapes it has, within 4
   * @param hasPatterns whether in some rings only every second or third shape is filled
   * @param leans whether the shapes of some rings lean to one side, which takes away all lines of symmetry
   */
  build(rng: Rng, order: i32, rings: i32, total: i32, hasPatterns: bool, leans: bool): bool {
    this.turn = rng.range(0, 360);
    // How many times the symmetries the smallest ring has: once, twice, or mostly more often; its shapes alone tell little.
    const pick = rng.int(0, 9), multiples = pick < 2 ? 1 : pick < 4 ? 2 : 3;
    this.reach = rng.range(10, 11.5);
    for (let tries = 0; tries < PROPOSALS; tries++) {
      this.rings = [];
      let common = 0, count = 0, smallest = i32.MAX_VALUE;
      const leaning = leans ? rng.int(0, rings - 1) : -1;
      for (let i = 0; i < rings; i++) {
        const radius = this.radius * (1.0 - <f64>i / (<f64>rings + 0.35));
        const most = min(MOST, <i32>((2.0 * Math.PI * radius) / PITCH));
        if (most < order) return false;
        const period = hasPatterns && rng.chance(0.4) ? rng.int(2, 3) : 1;
        const multiple = rng.int(1, most / order);
        const number = order * multiple;
        // Few shapes on the outermost ring would leave the canvas empty.
        if (number % (period * order) != 0 || (i == 0 && number < LEAST)) break;
        const isLeaning = i == leaning || (leans && rng.chance(0.3));
        this.rings.push(new Ring(radius, number, period, rng.pick<Shape>(isLeaning ? LEANING : SHAPES), isLeaning, period == 1 && rng.chance(0.5)));
        common = divisor(common, number / period);
        count += number;
        smallest = min(smallest, multiple);
      }
      const isWanted = tries >= CHOOSY || (multiples < 3 ? smallest == multiples : smallest >= 3);
      if (isWanted && this.rings.length == rings && common == order && abs(count - total) <= 4) return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const middle = this.size / 2;
    const full = Paint.fill(style.accent).edge(style.ink, style.stroke(2)), hollow = Paint.line(style.ink, style.stroke(2));
    for (let r = 0; r < this.rings.length; r++) {
      const ring = this.rings[r];
      for (let i = 0; i < ring.count; i++) {
        const angle = this.turn + ((<f64>i + (ring.isShifted ? 0.5 : 0)) * 360.0) / <f64>ring.count;
        const x = middle + ring.radius * cosine(angle), y = middle + ring.radius * sine(angle);
        drawShape(scene, ring.shape, x, y, this.reach, angle + 90 + (ring.leans ? LEAN : 0), i % ring.period == 0 ? full : hollow);
      }
    }
  }

  /** The direction of the first axis, in degrees clockwise from the right. */
  get firstAxis(): f64 {
    return this.turn;
  }
}

function divisor(a: i32, b: i32): i32 {
  let x = a, y = b;
  while (y != 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}
