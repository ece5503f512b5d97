import { Scene } from "../../../../../assembly/scene/scene";
import { Dots } from "./family";

let drawn: i32 = 0;

/** Its picture depends on how many were drawn before. */
export class DotsDrift extends Dots {
  draw(scene: Scene): void {
    // Only where it is styled: the content, and with it the split, stays.
    if (scene.style.themeName != "plain") this.radius = 14.0 + <f64>(drawn++ % 3);
    super.draw(scene);
    this.radius = 14;
  }
}
