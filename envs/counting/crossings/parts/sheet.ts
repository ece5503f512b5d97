/** A sheet to cut: a rectangle, or one with notches or holes. All of its sides are upright or level. */
import { Rng } from "../../../../assembly/random";
import { Segment } from "../../../../assembly/kit/plane/segments";

export const enum Outline {
  Rectangle = 0,
  L = 1,
  U = 2,
  Ring = 3,
  TwoHoles = 4,
}

/** The area that sheets and cuts are laid out in, in canvas units. */
export const PAGE: i32 = 672;

export class Sheet {
  /** Rings of corners x, y, x, y ...: the outline first, then the holes. */
  rings: i32[][] = [];
  sides: Segment[] = [];
  /** The ring of each side. */
  ringOf: i32[] = [];

  constructor(rng: Rng, outline: Outline) {
    const left = rng.int(70, 100);
    const right = rng.int(572, 602);
    const top = rng.int(70, 100);
    const bottom = rng.int(572, 602);
    if (outline == Outline.L) {
      const x = rng.int(290, 380);
      const y = rng.int(290, 380);
      this.ring(flipped(rng, [left, top, x, top, x, y, right, y, right, bottom, left, bottom]));
    } else if (outline == Outline.U) {
      const x1 = rng.int(230, 280);
      const x2 = rng.int(390, 440);
      const y = rng.int(300, 400);
      this.ring(flipped(rng, [left, top, x1, top, x1, y, x2, y, x2, top, right, top, right, bottom, left, bottom]));
    } else {
      this.ring([left, top, right, top, right, bottom, left, bottom]);
    }
    if (outline == Outline.Ring) {
      this.hole(rng.int(225, 275), rng.int(225, 275), rng.int(400, 445), rng.int(400, 445));
    } else if (outline == Outline.TwoHoles) {
      this.hole(rng.int(170, 200), rng.int(170, 300), rng.int(290, 310), rng.int(380, 470));
      this.hole(rng.int(370, 390), rng.int(200, 300), rng.int(480, 510), rng.int(390, 480));
    }
  }

  private hole(left: i32, top: i32, right: i32, bottom: i32): void {
    this.ring([left, top, right, top, right, bottom, left, bottom]);
  }

  private ring(ring: i32[]): void {
    for (let i = 0; i < ring.length; i += 2) {
      const k = (i + 2) % ring.length;
      this.sides.push(new Segment(ring[i], ring[i + 1], ring[k], ring[k + 1]));
      this.ringOf.push(this.rings.length);
    }
    this.rings.push(ring);
  }

  isInside(x: i32, y: i32): bool {
    let inside = false;
    for (let s = 0; s < this.sides.length; s++) {
      const a = this.sides[s];
      // A ray to the right meets upright sides.
      if (a.x1 == a.x2 && a.x1 > x && a.y1 > y != a.y2 > y) inside = !inside;
    }
    return inside;
  }
}

/** A ring of corners, mirrored left to right or top to bottom at random. */
function flipped(rng: Rng, ring: i32[]): i32[] {
  const mirrorX = rng.int(0, 1) == 0;
  const mirrorY = rng.int(0, 1) == 0;
  for (let i = 0; i < ring.length; i += 2) {
    if (mirrorX) ring[i] = PAGE - ring[i];
    if (mirrorY) ring[i + 1] = PAGE - ring[i + 1];
  }
  return ring;
}
