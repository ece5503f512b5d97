/** Outlines that cross each other: circles, ovals and regular or oblong polygons, and whether one can tell them apart where they meet. */
import { Rng } from "../../../../assembly/random";
import { cosine, sine } from "../../../../assembly/scene/frame";
import { Paint } from "../../../../assembly/scene/paint";
import { Scene } from "../../../../assembly/scene/scene";

export const enum Form {
  Circle = 0,
  Oval = 1,
  /** A circle with a wide opening. */
  Open = 2,
  Triangle = 3,
  Square = 4,
  Oblong = 5,
  Pentagon = 6,
}

/** Canvas units: least distance of a corner from the side of another outline, and of rims that do not cross. */
const ASIDE: f64 = 10;
/** Least angle at which sides cross, as its sine. */
const STEEP: f64 = 0.2;
/** Half of the opening of an open circle, and by how much the diagonals of an oblong lean off those of a square, in degrees: its sides are as 1 to 2. */
const OPENING: f64 = 38;
const LEAN: f64 = 18.4349;
/** The shorter diameter of an oval, as a share of the longer one. */
const FLAT: f64 = 0.6;

export class Outline {
  x: f64 = 0;
  y: f64 = 0;
  /** Corners x, y ... on the canvas; none of round ones. */
  corners: f64[] = [];

  /** One that reaches so far from its middle, turned by so many degrees. */
  constructor(public form: Form, public radius: f64, public angle: f64) {}

  get isRound(): bool {
    return this.form <= Form.Open;
  }

  moveTo(x: f64, y: f64): void {
    this.x = x;
    this.y = y;
    this.corners = [];
    if (this.isRound) return;
    const sides = this.form == Form.Triangle ? 3 : this.form == Form.Pentagon ? 5 : 4;
    for (let i = 0; i < sides; i++) {
      const lean = this.form == Form.Oblong ? (i % 2 == 0 ? -LEAN : LEAN) : 0;
      const angle = this.angle + (360.0 * <f64>i) / <f64>sides + lean;
      this.corners.push(x + this.radius * cosine(angle));
      this.corners.push(y + this.radius * sine(angle));
    }
  }

  /** Whether two outlines reach into each other, by the circles around them. */
  meets(other: Outline): bool {
    const dx = other.x - this.x, dy = other.y - this.y, reach = this.radius + other.radius;
    return dx * dx + dy * dy < reach * reach;
  }

  /** Whether one sees at once where two outlines cross: they are nowhere nearly tangent, no corner nearly lies on a side, no sides nearly coincide. */
  isClearOf(other: Outline): bool {
    if (!this.meets(other)) return true;
    if (this.isRound) return this.isRoundClearOf(other);
    return this.areCornersClearOf(other) && other.areCornersClearOf(this) && this.areSidesClearOf(other);
  }

  private isRoundClearOf(other: Outline): bool {
    const dx = other.x - this.x, dy = other.y - this.y, far = Math.sqrt(dx * dx + dy * dy);
    if (far < 24) return false;
    // An oval lies between two circles, and must be clear as either.
    const inner = this.form == Form.Oval ? this.radius * FLAT : this.radius, otherInner = other.form == Form.Oval ? other.radius * FLAT : other.radius;
    for (let k = 0; k < 4; k++) {
      const a = k % 2 == 0 ? this.radius : inner, b = k < 2 ? other.radius : otherInner;
      if (Math.abs(far - a - b) < ASIDE || Math.abs(far - Math.abs(a - b)) < ASIDE) return false;
    }
    return true;
  }

  private areCornersClearOf(other: Outline): bool {
    const n = other.corners.length;
    for (let i = 0; i < this.corners.length; i += 2) {
      const px = this.corners[i], py = this.corners[i + 1];
      for (let k = 0; k < n; k += 2) {
        const x = other.corners[k], y = other.corners[k + 1], dx = other.corners[(k + 2) % n] - x, dy = other.corners[(k + 3) % n] - y;
        const share = Math.max(0, Math.min(1, ((px - x) * dx + (py - y) * dy) / (dx * dx + dy * dy)));
        const ex = px - x - share * dx, ey = py - y - share * dy;
        if (ex * ex + ey * ey < ASIDE * ASIDE) return false;
      }
    }
    return true;
  }

  /** Whether no two sides that cross are nearly parallel. */
  private areSidesClearOf(other: Outline): bool {
    const n = this.corners.length, m = other.corners.length;
    for (let i = 0; i < n; i += 2) {
      const x = this.corners[i], y = this.corners[i + 1], dx = this.corners[(i + 2) % n] - x, dy = this.corners[(i + 3) % n] - y;
      for (let k = 0; k < m; k += 2) {
        const u = other.corners[k], v = other.corners[k + 1], du = other.corners[(k + 2) % m] - u, dv = other.corners[(k + 3) % m] - v;
        const across = dx * dv - dy * du;
        if (across * across > STEEP * STEEP * (dx * dx + dy * dy) * (du * du + dv * dv)) continue;
        const s = ((u - x) * dv - (v - y) * du) / across, t = ((u - x) * dy - (v - y) * dx) / across;
        if (s > -0.05 && s < 1.05 && t > -0.05 && t < 1.05) return false;
      }
    }
    return true;
  }

  draw(scene: Scene, paint: Paint): void {
    if (this.form == Form.Circle) scene.circle(this.x, this.y, this.radius, paint);
    else if (this.form == Form.Oval) scene.ellipse(this.x, this.y, this.radius, this.radius * FLAT, this.angle, paint);
    else if (this.form == Form.Open) scene.arc(this.x, this.y, this.radius, this.angle + OPENING, 360 - 2 * OPENING, paint);
    else scene.polygon(this.corners, paint);
  }
}

/**
 * Gives outlines places in a rectangle so that each but the first meets one before it, and all can be told apart; false when there was no
 * room. The first four lie at the sides of the rectangle.
 */
export function entangle(rng: Rng, outlines: Outline[], edge: f64, width: f64, height: f64): bool {
  for (let i = 0; i < outlines.length; i++) {
    const own = outlines[i];
    const low = edge + own.radius, right = width - edge - own.radius, bottom = height - edge - own.radius;
    let isPlaced = false;
    for (let throws = 0; throws < THROWS && !isPlaced; throws++) {
      let x = rng.range(low, right), y = rng.range(low, bottom);
      if (i < 2) x = i == 0 ? low : right;
      else if (i < 4) y = i == 2 ? low : bottom;
      own.moveTo(x, y);
      isPlaced = i < 4;
      for (let k = 0; k < i; k++) {
        if (own.meets(outlines[k])) isPlaced = true;
      }
      for (let k = 0; k < i && isPlaced; k++) isPlaced = own.isClearOf(outlines[k]);
    }
    if (!isPlaced) return false;
  }
  return true;
}

/** Places that are tried for an outline. */
const THROWS: i32 = 80;
