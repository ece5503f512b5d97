/** The base class of every environment. */
import { Answer } from "./answer/answer";
import { Judge } from "./answer/grade";
import { Knobs } from "./knobs";
import { Rng } from "./random";
import { Scene } from "./scene/scene";
import { Question, Words } from "./words";

/**
 * One environment: a latent state, its picture, a question and its exact answer.
 *
 * The kernel makes a fresh object for every attempt and calls `configure`, `sample`, then `draw` and `ask` in any order and
 * any number of times. Only `configure` and `sample` may change the state.
 */
export abstract class Environment extends Judge {
  private question: Question | null = null;

  /** Raised whenever the bytes of any instance change. */
  get version(): i32 {
    return 1;
  }

  /** Width of the canvas in units; a multiple of 224. */
  get width(): i32 {
    return 672;
  }

  /** Height of the canvas in units; a multiple of 224. */
  get height(): i32 {
    return 672;
  }

  /** Reads what the level sets into fields. */
  abstract configure(knobs: Knobs): void;

  /** Draws the latent state, answer first. False asks for another attempt. */
  abstract sample(rng: Rng): bool;

  /** Draws the picture from the state alone; called with different styles. */
  abstract draw(scene: Scene): void;

  /** Names what is wanted, without data of the picture, and gives the answer. */
  abstract ask(words: Words): Question;

  /** How hard the instance is: one number, measured on the state, that rises with the level. */
  abstract complexity(): f64;

  /** Why the answer is right, in a line or two. */
  abstract explain(): string;

  /** The answer of this instance. */
  key(): Answer {
    let question = this.question;
    if (question === null) {
      question = this.ask(new Words(null));
      this.question = question;
    }
    return question.answer;
  }
}
