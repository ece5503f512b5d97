import { Answer } from "../../../../../assembly/answer/answer";
import { ChoiceAnswer } from "../../../../../assembly/answer/choice";
import { Rng } from "../../../../../assembly/random";
import { Paint } from "../../../../../assembly/scene/paint";
import { Scene } from "../../../../../assembly/scene/scene";
import { note, pointAtAll } from "../../../../../assembly/scene/solution";
import { Words } from "../../../../../assembly/words";
import { Dots } from "./family";

/** One of its options is the key turned by a right angle, although turned options count as right. */
export class DotsEqualOption extends Dots {
  private right: i32 = 0;

  sample(rng: Rng): bool {
    super.sample(rng);
    this.right = rng.int(0, 3);
    return true;
  }

  draw(scene: Scene): void {
    super.draw(scene);
    const paint = Paint.line(scene.style.ink, 3);
    for (let option = 0; option < 4; option++) {
      const x = 40.0 + <f64>option * 160.0;
      // An L for the key, a turned L beside it, and two straight bars.
      const isTurned = option == (this.right + 1) % 4;
      if (option == this.right || isTurned) {
        scene.polyline([x, 640, x, 660, x + (isTurned ? -18.0 : 18.0), 660], paint);
      } else {
        scene.line(x, 640, x + (option < this.right ? 0.0 : 10.0), 664, paint);
      }
    }
  }

  question(words: Words): string {
    return words.say([
      "Which option is an L, turned or not?",
      "One option is an L, perhaps turned. Which?",
      "Find the L among the options; it may be turned.",
      "Name the option that shows an L in any position.",
      "Where is the L, turned or as it is written?",
      "Look at the lines at the bottom. Which of them is an L, however turned?",
      "Turned or upright, an L is one of the options. Pick it.",
      "Which of the four drawings could be turned into an L?",
    ]);
  }

  answer(): Answer {
    return new ChoiceAnswer(this.right, 4);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    note(scene, this.answer().canonical());
  }

  explain(): string {
    return "Option " + this.answer().canonical() + " is an L.";
  }
}
