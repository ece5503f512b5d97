/** Outlines that may overlap. */

/** A circle, or an upright square with sides of twice the radius; in canvas units. */
export class Body {
  constructor(public x: f64, public y: f64, public radius: f64, public isSquare: bool) {}

  /** How far two bodies are apart; negative where they overlap, by how deep. */
  gap(other: Body): f64 {
    const dx = Math.abs(this.x - other.x);
    const dy = Math.abs(this.y - other.y);
    if (!this.isSquare && !other.isSquare) return Math.sqrt(dx * dx + dy * dy) - this.radius - other.radius;
    const reach = this.radius + other.radius;
    if (this.isSquare && other.isSquare) return Math.max(dx, dy) - reach;
    const half = this.isSquare ? this.radius : other.radius;
    const outX = Math.max(0, dx - half);
    const outY = Math.max(0, dy - half);
    return Math.sqrt(outX * outX + outY * outY) - (reach - half);
  }

  /** Whether a body neither nearly touches another one nor lies (almost) inside it. */
  isClear(other: Body): bool {
    const dx = this.x - other.x;
    const dy = this.y - other.y;
    const inner = Math.max(this.radius, other.radius) * 0.8;
    return Math.abs(this.gap(other)) >= MARGIN && dx * dx + dy * dy >= inner * inner;
  }
}

/** Least gap between bodies that do not overlap, and least depth of an overlap. */
const MARGIN: f64 = 8;
