/** Things at equal distances in rows or on rings, and screens that hide some of them. */
import { Rng } from "../../../../assembly/random";
import { cosine, sine } from "../../../../assembly/scene/frame";
import { Paint } from "../../../../assembly/scene/paint";
import { Scene } from "../../../../assembly/scene/scene";

/** Steps of angle in which a screen on a ring is drawn, in degrees. */
const ARC: f64 = 4;

/** Which of a row's things a screen hides: so many from the first one on. */
export class Screen {
  constructor(public first: i32, public count: i32) {}
}

export class Row {
  screens: Screen[] = [];

  /** A straight row from (x, y) to the right with that step, or with a radius a ring around (x, y) whose step is in degrees. */
  constructor(public x: f64, public y: f64, public step: f64, public count: i32, public radius: f64, public turn: f64) {}

  get isRing(): bool {
    return this.radius > 0;
  }

  placeX(i: f64): f64 {
    return this.isRing ? this.x + this.radius * cosine(this.turn + i * this.step) : this.x + i * this.step;
  }

  placeY(i: f64): f64 {
    return this.isRing ? this.y + this.radius * sine(this.turn + i * this.step) : this.y;
  }

  get hidden(): i32 {
    let count = 0;
    for (let i = 0; i < this.screens.length; i++) count += this.screens[i].count;
    return count;
  }

  isHidden(thing: i32): bool {
    for (let i = 0; i < this.screens.length; i++) {
      const screen = this.screens[i];
      const from = (thing - screen.first + this.count) % this.count;
      if (from < screen.count) return true;
    }
    return false;
  }

  /**
   * Hides so many things behind `screens` screens. At least two neighbours stay in sight before, between and after screens, so that the
   * step can be seen. False when the row is too short.
   */
  hide(rng: Rng, count: i32, screens: i32): bool {
    const sights = this.isRing ? screens : screens + 1;
    let spare = this.count - count - 2 * sights;
    if (spare < 0 || count < screens) return false;
    let left = count, at = 2;
    for (let s = 0; s < screens; s++) {
      const more = rng.int(0, spare);
      spare -= more;
      at += more;
      const here = s == screens - 1 ? left : rng.int(1, left - (screens - 1 - s));
      this.screens.push(new Screen(at, here));
      left -= here;
      at += here + 2;
    }
    return true;
  }

  /** Draws a screen: it reaches to the middle between the things in sight and those behind it. */
  drawScreens(scene: Scene, reach: f64, paint: Paint): void {
    for (let s = 0; s < this.screens.length; s++) {
      const from = <f64>this.screens[s].first - 0.5, to = from + <f64>this.screens[s].count;
      if (!this.isRing) {
        scene.rect(this.placeX(from), this.y - reach, (to - from) * this.step, 2 * reach, paint, 6);
        continue;
      }
      const start = this.turn + from * this.step, sweep = (to - from) * this.step;
      const pieces = <i32>Math.ceil(sweep / ARC);
      const points: f64[] = [];
      for (let i = 0; i <= 2 * pieces + 1; i++) {
        const share = i <= pieces ? <f64>i : <f64>(2 * pieces + 1 - i);
        const angle = start + (sweep * share) / <f64>pieces;
        const radius = this.radius + (i <= pieces ? reach : -reach);
        points.push(this.x + radius * cosine(angle));
        points.push(this.y + radius * sine(angle));
      }
      scene.polygon(points, paint);
    }
  }
}
