import { Answer } from "../../../../../assembly/answer/answer";
import { ChoiceAnswer } from "../../../../../assembly/answer/choice";
import { OptionPanel } from "../../../../../assembly/kit/options/options";
import { Rng } from "../../../../../assembly/random";
import { Paint } from "../../../../../assembly/scene/paint";
import { Scene } from "../../../../../assembly/scene/scene";
import { note, pointAtAll } from "../../../../../assembly/scene/solution";
import { Words } from "../../../../../assembly/words";
import { Dots } from "./family";

/** Its foils differ from the key in one respect each, so that the key is the option most like the others. */
export class DotsTellingOptions extends Dots {
  /** Bits: round, large, dark. */
  private kind: i32 = 0;
  private order: i32[] = [];

  sample(rng: Rng): bool {
    this.height = 896;
    super.sample(rng);
    this.kind = rng.int(0, 7);
    this.order = rng.permutation(4);
    return true;
  }

  draw(scene: Scene): void {
    super.draw(scene);
    this.mark(scene, 70, 770, this.kind);
    const panel = new OptionPanel(scene, 140, 690, 520, 180, 4, 4);
    for (let i = 0; i < 4; i++) {
      const flipped = this.order[i];
      scene.enter(panel.tile(i));
      this.mark(scene, 0, 0, flipped == 3 ? this.kind : this.kind ^ (1 << flipped));
      scene.leave();
    }
  }

  question(words: Words): string {
    return words.say([
      "Which option looks as the mark beside the options?",
      "Find the option with the mark that stands beside them.",
      "One option repeats the mark on the left. Which?",
      "Name the option whose mark is the one beside the options.",
      "Compare the options with the mark beside them. Which is the same?",
      "Which of the framed marks is also drawn outside of the frames?",
      "The mark beside the options is among them. Where?",
      "Pick the option that matches the mark beside the frames.",
    ]);
  }

  answer(): Answer {
    return new ChoiceAnswer(this.order.indexOf(3), 4);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    note(scene, this.answer().canonical());
  }

  explain(): string {
    return "Option " + this.answer().canonical() + " looks so.";
  }

  private mark(scene: Scene, x: f64, y: f64, kind: i32): void {
    const style = scene.style;
    const paint = Paint.fill((kind & 4) != 0 ? style.ink : style.accent);
    const half: f64 = (kind & 2) != 0 ? 40 : 20;
    if ((kind & 1) != 0) scene.circle(x, y, half, paint);
    else scene.rect(x - half, y - half, half * 2, half * 2, paint);
  }
}
