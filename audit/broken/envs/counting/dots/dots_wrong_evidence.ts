import { Scene } from "../../../../../assembly/scene/scene";
import { ring } from "../../../../../assembly/scene/solution";
import { Dots } from "./family";

/** Its solution rings the squares. */
export class DotsWrongEvidence extends Dots {
  solution(scene: Scene): void {
    for (let i = this.dots; i < this.x.length && i < 2 * this.dots; i++) ring(scene, i);
  }
}
