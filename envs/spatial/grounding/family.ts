/** What the grounding environments share: objects at places, and the boxes around what is drawn of them. */
import { Environment } from "../../../assembly/environment";
import { wholeBox } from "../../../assembly/kit/boxes/visible";
import { drawThings, settle } from "../../../assembly/kit/marks/settle";
import { Thing } from "../../../assembly/kit/marks/thing";
import { Rng } from "../../../assembly/random";
import { Bounds } from "../../../assembly/scene/bounds";
import { Scene } from "../../../assembly/scene/scene";
import { Style } from "../../../assembly/scene/style";

/** Free room along the edges of the canvas, and between two objects, in canvas units. */
export const EDGE: f64 = 24;
export const GAP: f64 = 7;

/** Said where boxes are asked for: how far one reaches. */
export const REACH: string = " A box reaches to the outer edge of the drawn outline.";

export abstract class Grounding extends Environment {
  things: Thing[] = [];

  /** The picture in its plain style: boxes are read off it, so that no style changes a key. */
  protected plainly(): Scene {
    const scene = new Scene(this.width, this.height, Style.plain());
    this.draw(scene);
    return scene;
  }

  /** The box around an object, covered or not. */
  protected boxOf(tag: i32): Bounds {
    return wholeBox(this.plainly(), tag);
  }

  /** Fixes the canvas and gives every object a place, none on another; false when there was no room. */
  protected place(rng: Rng, isTurned: bool, isLaidOut: bool): bool {
    const canvas = settle(rng, this.things, 0, EDGE, GAP, isTurned, isLaidOut);
    if (canvas === null) return false;
    this.width = canvas.width;
    this.height = canvas.height;
    return true;
  }

  draw(scene: Scene): void {
    drawThings(scene, this.things);
  }
}
