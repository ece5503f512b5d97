/** What the angle environments share: figures that are not to scale, and the note that says so. */
import { Box, Figure } from "../../../assembly/kit/geometry";
import { Environment } from "../../../assembly/environment";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";

/** Where the lines of a figure lie, and where its labels may. */
const LEFT: f64 = 44;
const TOP: f64 = 44;
const RIGHT: f64 = 628;
const BOTTOM: f64 = 596;
const MARGIN: f64 = 24;
const NOTE_Y: f64 = 644;

export abstract class AngleFigure extends Environment {
  figure: Figure = new Figure();

  /** Fits the figure to the canvas; false when a segment would be shorter than `least` canvas units. */
  protected fit(least: f64, largest: f64 = f64.MAX_VALUE): bool {
    this.figure.fit(new Box(LEFT, TOP, RIGHT, BOTTOM), largest);
    return this.figure.shortest() >= least;
  }

  /** Places the labels; false when one finds no room. */
  protected layout(): bool {
    return this.figure.layout(new Box(MARGIN, MARGIN, <f64>this.width - MARGIN, NOTE_Y - 26));
  }

  draw(scene: Scene): void {
    this.figure.draw(scene);
    scene.text("Not to scale", <f64>this.width - MARGIN, NOTE_Y, 22, scene.style.ink, Align.Right, Baseline.Middle);
  }
}

/** An angle as a label. */
export function degrees(value: i32): string {
  return value.toString() + "°";
}
