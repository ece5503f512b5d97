/** What the counts of outlines share: shapes scattered over the picture, each turned its own way, of which some count. */
import { Environment } from "../../../assembly/environment";
import { areaFor, canvasFor } from "../../../assembly/kit/marks/canvas";
import { arrange, Layout } from "../../../assembly/kit/marks/layout";
import { Rng } from "../../../assembly/random";
import { Frame } from "../../../assembly/scene/frame";
import { Scene } from "../../../assembly/scene/scene";
import { ring } from "../../../assembly/scene/solution";

/** How far an outline reaches from its middle at most, in canvas units. */
export const REACH: f64 = 52;
/** Room along the edges of the canvas, and between the circles around two outlines. */
const EDGE: f64 = 22;
const GAP: f64 = 4;
/** What outlines need of the room that any layout of so many circles has: they are laid out as a scatter or a grid alone. */
const SHARE: f64 = 0.78;

/** A closed outline with corners x, y ... around its middle. */
export class Outline {
  x: f64 = 0;
  y: f64 = 0;
  /** In degrees, clockwise. */
  angle: f64 = 0;

  constructor(public corners: f64[], public isWanted: bool) {}

  /** Moves the corners so that the middle of the circle through the farthest ones, as nearly as that of their box, is at the origin, and scales them to reach so far. */
  static fitted(corners: f64[], isWanted: bool, reach: f64): Outline {
    let left = f64.MAX_VALUE, top = f64.MAX_VALUE, right = -f64.MAX_VALUE, bottom = -f64.MAX_VALUE;
    for (let i = 0; i < corners.length; i += 2) {
      left = Math.min(left, corners[i]);
      right = Math.max(right, corners[i]);
      top = Math.min(top, corners[i + 1]);
      bottom = Math.max(bottom, corners[i + 1]);
    }
    let far: f64 = 0;
    for (let i = 0; i < corners.length; i += 2) {
      corners[i] -= (left + right) / 2;
      corners[i + 1] -= (top + bottom) / 2;
      far = Math.max(far, Math.sqrt(corners[i] * corners[i] + corners[i + 1] * corners[i + 1]));
    }
    for (let i = 0; i < corners.length; i++) corners[i] *= reach / far;
    return new Outline(corners, isWanted);
  }

  draw(scene: Scene): void {
    const style = scene.style;
    scene.enter(Frame.at(this.x, this.y).turned(this.angle));
    scene.polygon(this.corners, style.accentFill(0.3).edge(style.ink, style.stroke(2.5)));
    scene.leave();
  }
}

export abstract class OutlineScene extends Environment {
  outlines: Outline[] = [];

  /**
   * Fixes the canvas and gives every outline a place; false when there was no room.
   *
   * @param head room at the top of the canvas for something else, in canvas units
   * @param step outlines are turned by multiples of so many degrees
   */
  protected place(rng: Rng, head: f64, step: i32): bool {
    const count = this.outlines.length;
    const canvas = canvasFor(SHARE * areaFor(count, REACH, GAP), EDGE, head, head > 0 || rng.chance(0.5));
    this.width = canvas.width;
    this.height = canvas.height;
    const radii = new Array<f64>(count).fill(REACH);
    const layout = rng.chance(0.5) ? Layout.Grid : Layout.Scatter;
    const placed = arrange(rng, layout, radii, EDGE, EDGE + head, <f64>this.width - 2 * EDGE, <f64>this.height - 2 * EDGE - head, GAP);
    if (placed === null) return false;
    for (let i = 0; i < count; i++) {
      const outline = this.outlines[i];
      outline.x = placed.x[i];
      outline.y = placed.y[i];
      outline.angle = <f64>(step * rng.int(0, 360 / step - 1));
    }
    rng.shuffle<Outline>(this.outlines);
    return true;
  }

  draw(scene: Scene): void {
    for (let i = 0; i < this.outlines.length; i++) {
      scene.tag(i);
      this.outlines[i].draw(scene);
    }
    scene.tag(-1);
  }

  /** Rings and numbers what counts. */
  solution(scene: Scene): void {
    let count = 0;
    for (let i = 0; i < this.outlines.length; i++) if (this.outlines[i].isWanted) ring(scene, i, (++count).toString());
  }
}
