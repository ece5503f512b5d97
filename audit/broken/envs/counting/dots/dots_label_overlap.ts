import { Scene } from "../../../../../assembly/scene/scene";
import { Dots } from "./family";

/** Two of its labels lie on each other. */
export class DotsLabelOverlap extends Dots {
  draw(scene: Scene): void {
    super.draw(scene);
    scene.text("first", 60, 654, 22, scene.style.ink);
    scene.text("second", 80, 656, 22, scene.style.ink);
  }
}
