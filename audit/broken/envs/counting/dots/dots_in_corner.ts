import { Frame } from "../../../../../assembly/scene/frame";
import { Scene } from "../../../../../assembly/scene/scene";
import { Dots } from "./family";

/** It uses the upper left corner of its canvas. */
export class DotsInCorner extends Dots {
  draw(scene: Scene): void {
    scene.enter(new Frame().scaled(0.7));
    super.draw(scene);
    scene.leave();
  }
}
