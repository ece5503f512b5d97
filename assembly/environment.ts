/** The base class of every environment. */
import { Answer } from "./answer/answer";
import { Judge } from "./answer/grade";
import { PlaceScale } from "./answer/place_scale";
import { Knobs } from "./knobs";
import { Rng } from "./random";
import { Scene } from "./scene/scene";
import { Words } from "./words";

/**
 * One environment: a latent state, its picture, a question and its exact answer.
 *
 * The kernel makes a fresh object for every attempt and calls `configure` and `sample` once each, then the others in any order
 * and any number of times. Only `configure`, `sample` and `makeTwin` change the state, so no field has to be reset.
 */
export abstract class Environment implements Judge {
  /** Width of the canvas in pixels, a multiple of 224. `sample` sets it for the content that it makes. */
  width: i32 = 672;
  /** Height of the canvas in pixels, a multiple of 224. `sample` sets it for the content that it makes. */
  height: i32 = 672;
  /** Whether places are asked for in pixels; set before `sample`, which must not go by it. */
  asksPixels: bool = false;

  /** Raised whenever the bytes of any instance change. */
  get version(): i32 {
    return 2;
  }

  /** On what places of this picture are asked for: thousandths of its sides, or its pixels. */
  get placeScale(): PlaceScale {
    return new PlaceScale(this.width, this.height, this.asksPixels);
  }

  /** Reads what the level sets into fields. */
  abstract configure(knobs: Knobs): void;

  /** Draws the latent state, answer first, and fixes the canvas that it needs. False asks for another attempt. */
  abstract sample(rng: Rng): bool;

  /** Draws the picture from the state alone; called with different styles. */
  abstract draw(scene: Scene): void;

  /** Names what is wanted, without data of the picture. */
  abstract question(words: Words): string;

  /** The answer of this instance; its type reads the replies. */
  abstract answer(): Answer;

  /** Whether a reply is right; overridden where many answers are. */
  accepts(reply: Answer): bool {
    return this.answer().accepts(reply);
  }

  /** The share of a reply that is right, 0 to 1. */
  partial(reply: Answer): f64 {
    return this.answer().partial(reply);
  }

  /** How much the solver has to do: one number, measured on the instance by a procedure that the comment of the override names. */
  abstract complexity(): f64;

  /** Why the answer is right, in a line or two; names the answer. */
  abstract explain(): string;

  /** Results of typical wrong steps, for questions with options; fewer than are needed are filled up by the type of the answer. */
  foils(): Answer[] {
    return [];
  }

  /**
   * Changes the sampled state in one respect that changes the answer and leaves the question as it is. Called once at most, after `sample`.
   * False when there is no such change, and then another state is looked for.
   */
  makeTwin(rng: Rng): bool {
    return false;
  }

  /** Whether the answer hangs on which way is up, so that a picture turned by a few degrees would make it wrong. */
  get needsUpright(): bool {
    return false;
  }

  /** Whether question or answer call colours by their names, so that a tint would make them wrong. */
  get namesColours(): bool {
    return false;
  }

  /** Draws the solution over the picture that `draw` made: rings, ticks, paths, numbers. What it points at is the evidence. */
  solution(scene: Scene): void {}
}

/** An environment that can be played move by move: its state changes with each move, and `draw` shows it as it is. */
export interface Playable {
  /** Sets the state to where the first move is made. */
  start(): void;

  /** Makes a move, in the notation of the environment's answers; false when it is not legal, and then nothing changes. */
  step(move: string): bool;

  /** Whether the goal is reached or no move is left. */
  hasEnded(): bool;
}
