/** Sheets of paper that lie on each other, and how much of each can be seen. */
import { Rng } from "../../../../assembly/random";
import { cosine, sine } from "../../../../assembly/scene/frame";
import { connected } from "./pieces";

/** Places a side at which a sheet is looked at. */
const SAMPLES: i32 = 9;
/** Least share of a sheet that is in sight, and corners of it. */
const SHARE: f64 = 0.3;
const CORNERS: i32 = 2;
/** How far a corner in sight keeps from sheets over it, and an edge from the line of another one; in canvas units. */
const MARGIN: f64 = 9;
/** Places that are tried for a sheet. */
const THROWS: i32 = 60;

export class Sheet {
  x: f64 = 0;
  y: f64 = 0;
  angle: f64 = 0;
  /** Its colour, 0 or 1. */
  colour: i32 = 0;
  /** What can be seen of it: places on a grid, and its four corners. */
  isOpen: bool[] = new Array<bool>(SAMPLES * SAMPLES).fill(true);
  isCornerOpen: bool[] = [true, true, true, true];
  private c: f64 = 1;
  private s: f64 = 0;

  constructor(public width: f64, public height: f64) {}

  put(x: f64, y: f64, angle: f64): void {
    this.x = x;
    this.y = y;
    this.angle = angle;
    this.c = cosine(angle);
    this.s = sine(angle);
  }

  /** Where a place of the sheet lies, given as shares of its sides from -0.5 to 0.5. */
  placeX(u: f64, v: f64): f64 {
    return this.x + u * this.width * this.c - v * this.height * this.s;
  }

  placeY(u: f64, v: f64): f64 {
    return this.y + u * this.width * this.s + v * this.height * this.c;
  }

  /** Whether a place of the canvas lies on the sheet, or nearer to it than `margin`. */
  covers(x: f64, y: f64, margin: f64): bool {
    const dx = x - this.x, dy = y - this.y;
    return Math.abs(dx * this.c + dy * this.s) < this.width / 2 + margin && Math.abs(dy * this.c - dx * this.s) < this.height / 2 + margin;
  }

  /** Whether another sheet may lie on it or under it, or comes near: no line along one of its sides keeps them apart. */
  isNear(other: Sheet): bool {
    const dx = other.x - this.x, dy = other.y - this.y;
    const c = Math.abs(this.c * other.c + this.s * other.s), s = Math.abs(this.c * other.s - this.s * other.c);
    return Math.abs(dx * this.c + dy * this.s) < (this.width + other.width * c + other.height * s) / 2 + MARGIN &&
      Math.abs(dy * this.c - dx * this.s) < (this.height + other.width * s + other.height * c) / 2 + MARGIN;
  }

  /** Whether an edge of another sheet, turned by a quarter or not, almost continues one of its own. */
  isFlush(other: Sheet): bool {
    const turn = this.angle - other.angle, off = turn - 90.0 * Math.floor(turn / 90.0 + 0.5);
    if (Math.abs(off) > 3) return false;
    const isAcross = Math.abs(sine(turn)) > 0.5;
    const dx = other.x - this.x, dy = other.y - this.y;
    const u = Math.abs(dx * this.c + dy * this.s), v = Math.abs(dy * this.c - dx * this.s);
    const width = isAcross ? other.height : other.width, height = isAcross ? other.width : other.height;
    return Math.abs(u - Math.abs(this.width - width) / 2) < MARGIN || Math.abs(u - (this.width + width) / 2) < MARGIN ||
      Math.abs(v - Math.abs(this.height - height) / 2) < MARGIN || Math.abs(v - (this.height + height) / 2) < MARGIN;
  }

  /** Takes out of sight what another sheet covers. */
  hide(other: Sheet): void {
    for (let i = 0; i < this.isOpen.length; i++) if (this.isOpen[i]) this.isOpen[i] = !other.covers(this.sampleX(i), this.sampleY(i), 0);
    for (let k = 0; k < 4; k++) if (this.isCornerOpen[k]) this.isCornerOpen[k] = !other.covers(this.cornerX(k, 0.5), this.cornerY(k, 0.5), MARGIN);
  }

  /** Whether enough would still be seen of it under another sheet: a share of its area, in one piece, and some of its corners. */
  isClearUnder(other: Sheet): bool {
    let corners = 0;
    for (let k = 0; k < 4; k++) corners += <i32>(this.isCornerOpen[k] && !other.covers(this.cornerX(k, 0.5), this.cornerY(k, 0.5), MARGIN));
    if (corners < CORNERS) return false;
    const isOpen = new Array<bool>(this.isOpen.length);
    let open = 0, first = -1;
    for (let i = 0; i < isOpen.length; i++) {
      isOpen[i] = this.isOpen[i] && !other.covers(this.sampleX(i), this.sampleY(i), 0);
      if (!isOpen[i]) continue;
      first = i;
      open++;
    }
    return <f64>open >= SHARE * <f64>isOpen.length && connected(isOpen, SAMPLES, first) == open;
  }

  private sampleX(i: i32): f64 {
    return this.placeX(share(i % SAMPLES), share(i / SAMPLES));
  }

  private sampleY(i: i32): f64 {
    return this.placeY(share(i % SAMPLES), share(i / SAMPLES));
  }

  /** Where a corner lies, or with less than 0.5 a place on the way to it from the middle. */
  cornerX(k: i32, far: f64): f64 {
    return this.placeX(k % 2 == 0 ? -far : far, k < 2 ? -far : far);
  }

  cornerY(k: i32, far: f64): f64 {
    return this.placeY(k % 2 == 0 ? -far : far, k < 2 ? -far : far);
  }

  /** How far it reaches across and down. */
  get reachX(): f64 {
    return (Math.abs(this.width * this.c) + Math.abs(this.height * this.s)) / 2;
  }

  get reachY(): f64 {
    return (Math.abs(this.width * this.s) + Math.abs(this.height * this.c)) / 2;
  }
}

export class Pile {
  /** From the lowest to the highest. */
  sheets: Sheet[] = [];

  /**
   * Lays sheets on each other in a rectangle: each but the first touches one below it. Of each enough stays in sight, in one piece and with two
   * corners at least. False when there was no room. The first four lie at the sides of the rectangle.
   *
   * @param step sheets are turned by multiples of so many degrees
   */
  lay(rng: Rng, sheets: Sheet[], edge: f64, width: f64, height: f64, step: i32): bool {
    this.sheets = [];
    for (let i = 0; i < sheets.length; i++) {
      const own = sheets[i];
      let isPlaced = false;
      for (let throws = 0; throws < THROWS && !isPlaced; throws++) {
        own.put(0, 0, <f64>(step * rng.int(0, 360 / step - 1)));
        const left = edge + own.reachX, right = width - edge - own.reachX, top = edge + own.reachY, bottom = height - edge - own.reachY;
        let x = rng.range(left, right), y = rng.range(top, bottom);
        if (i < 2) x = i == 0 ? left : right;
        else if (i < 4) y = i == 2 ? top : bottom;
        own.put(x, y, own.angle);
        isPlaced = (i < 4 || this.touches(own)) && this.leavesEnough(own);
      }
      if (!isPlaced) return false;
      for (let k = 0; k < i; k++) {
        if (own.isNear(this.sheets[k])) this.sheets[k].hide(own);
      }
      this.sheets.push(own);
    }
    return true;
  }

  private touches(own: Sheet): bool {
    for (let i = 0; i < this.sheets.length; i++) {
      const other = this.sheets[i];
      const dx = own.x - other.x, dy = own.y - other.y, near = (own.height + other.height) / 2;
      if (dx * dx + dy * dy < near * near) return true;
    }
    return false;
  }

  /** Whether enough of every sheet can be seen when another one comes to lie on top. */
  private leavesEnough(own: Sheet): bool {
    for (let i = 0; i < this.sheets.length; i++) {
      const other = this.sheets[i];
      if (own.isNear(other) && (own.isFlush(other) || !other.isClearUnder(own))) return false;
    }
    return true;
  }
}

/** Where one of the places along a side lies, from -0.5 to 0.5. */
function share(i: i32): f64 {
  return (<f64>i + 0.5) / <f64>SAMPLES - 0.5;
}
