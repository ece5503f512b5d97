/** Groups of dots: within a group each dot has a near neighbour, and from one group to the next it is three times as far. */
import { Rng } from "../../../../assembly/random";
import { Bounds } from "../../../../assembly/scene/bounds";
import { cosine, sine } from "../../../../assembly/scene/frame";

/** Canvas units: radius of a dot, least and largest distance between neighbours in a group, least distance between groups. */
export const DOT: f64 = 7;
const NEAR: f64 = 18;
const NEXT: f64 = 23;
const APART: f64 = 70;
/** Places that are tried for a dot, and for a group. */
const THROWS: i32 = 60;
const PLACES: i32 = 90;

export class Groups {
  x: f64[] = [];
  y: f64[] = [];
  /** The group of each dot. */
  group: i32[] = [];

  constructor(public sizes: i32[]) {}

  /**
   * Places all groups in a rectangle, the first four of them at its sides, and moves them to its middle; false when there was no room.
   *
   * @param isLong whether groups grow on at their last dot, into chains, instead of anywhere
   */
  place(rng: Rng, edge: f64, width: f64, height: f64, isLong: bool): bool {
    for (let g = 0; g < this.sizes.length; g++) {
      let isPlaced = false;
      for (let tries = 0; tries < PLACES && !isPlaced; tries++) {
        const first = this.x.length;
        isPlaced = this.grow(rng, g, edge, width, height, isLong);
        if (isPlaced) continue;
        this.x.length = first;
        this.y.length = first;
        this.group.length = first;
      }
      if (!isPlaced) return false;
    }
    this.centre(rng, width, height);
    return true;
  }

  /** Moves the dots to the middle, and puts them in an order that does not follow the groups. */
  private centre(rng: Rng, width: f64, height: f64): void {
    const box = new Bounds();
    for (let i = 0; i < this.x.length; i++) box.hold(this.x[i], this.y[i]);
    const order = rng.permutation(this.x.length);
    const x: f64[] = [], y: f64[] = [], group: i32[] = [];
    for (let i = 0; i < order.length; i++) {
      x.push(this.x[order[i]] + width / 2 - box.middleX);
      y.push(this.y[order[i]] + height / 2 - box.middleY);
      group.push(this.group[order[i]]);
    }
    this.x = x;
    this.y = y;
    this.group = group;
  }

  private grow(rng: Rng, group: i32, edge: f64, width: f64, height: f64, isLong: bool): bool {
    const first = this.x.length;
    for (let i = 0; i < this.sizes[group]; i++) {
      let isFree = false;
      for (let throws = 0; throws < THROWS && !isFree; throws++) {
        let x = rng.range(edge, width - edge), y = rng.range(edge, height - edge);
        if (i == 0 && group < 2) {
          x = group == 0 ? edge : width - edge;
        } else if (i == 0 && group < 4) {
          y = group == 2 ? edge : height - edge;
        } else if (i > 0) {
          const from = isLong && rng.chance(0.8) ? this.x.length - 1 : rng.int(first, this.x.length - 1);
          const angle = rng.range(0, 360), far = rng.range(NEAR, NEXT);
          x = this.x[from] + far * cosine(angle);
          y = this.y[from] + far * sine(angle);
          if (x < edge || y < edge || x > width - edge || y > height - edge) continue;
        }
        isFree = this.isFree(x, y, group);
        if (!isFree) continue;
        this.x.push(x);
        this.y.push(y);
        this.group.push(group);
      }
      if (!isFree) return false;
    }
    return true;
  }

  private isFree(x: f64, y: f64, group: i32): bool {
    for (let k = 0; k < this.x.length; k++) {
      const dx = x - this.x[k], dy = y - this.y[k];
      const least = this.group[k] == group ? NEAR : APART;
      if (dx * dx + dy * dy < least * least) return false;
    }
    return true;
  }
}
