/** A sound environment on which every broken one is built: dots among squares, counted. */
import { Answer } from "../../../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../../../assembly/answer/integer";
import { Environment } from "../../../../../assembly/environment";
import { Knobs } from "../../../../../assembly/knobs";
import { Rng } from "../../../../../assembly/random";
import { Paint } from "../../../../../assembly/scene/paint";
import { Scene } from "../../../../../assembly/scene/scene";
import { ring } from "../../../../../assembly/scene/solution";
import { Words } from "../../../../../assembly/words";

export class Dots extends Environment {
  protected level: i32 = 0;
  protected squares: i32 = 0;
  protected dots: i32 = 0;
  protected x: f64[] = [];
  protected y: f64[] = [];
  protected radius: f64 = 14;

  configure(knobs: Knobs): void {
    this.level = knobs.level;
    this.squares = knobs.int("squares", [4, 8, 12, 16, 20, 24, 28, 32, 36, 40]);
  }

  sample(rng: Rng): bool {
    this.dots = rng.int(1, 14);
    const cells = rng.sample(this.dots + this.squares, 64);
    for (let i = 0; i < cells.length; i++) {
      this.x.push(<f64>(cells[i] % 8) * 78.0 + 62.0 + rng.range(-12, 12));
      this.y.push(<f64>(cells[i] / 8) * 78.0 + 62.0 + rng.range(-12, 12));
    }
    return true;
  }

  draw(scene: Scene): void {
    scene.rect(6, 6, <f64>this.width - 12, <f64>this.height - 12, Paint.line(scene.style.ink, 3));
    const paint = Paint.fill(scene.style.accent);
    for (let i = 0; i < this.x.length; i++) {
      scene.tag(i);
      if (i < this.dots) scene.circle(this.x[i], this.y[i], this.radius, paint);
      else scene.rect(this.x[i] - 12, this.y[i] - 12, 24, 24, paint);
    }
    scene.tag(-1);
  }

  question(words: Words): string {
    return words.say([
      "How many dots are in the picture?",
      "Count the dots.",
      "State the number of dots.",
      "Of all the marks, how many are round?",
      "Some marks are squares, the others dots. How many dots are there?",
      "Leave the squares aside. How many marks remain?",
      "I need the number of dots. What is it?",
      "What do you get when you count the round marks?",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.dots);
  }

  solution(scene: Scene): void {
    for (let i = 0; i < this.dots; i++) ring(scene, i);
  }

  complexity(): f64 {
    return <f64>this.x.length;
  }

  explain(): string {
    return this.dots.toString() + " of the marks are dots.";
  }
}
