/** From an identity to an instance: attempts, the split by content, style and wording. */
import { Answer } from "./answer/answer";
import { Judge } from "./answer/grade";
import { checkpoint, release } from "./arena";
import { Environment } from "./environment";
import { Options } from "./form/options";
import { pose } from "./form/pose";
import { Digest } from "./hash";
import { fingerprintOf, Identity, splitOf } from "./identity";
import { Knobs } from "./knobs";
import { Rng } from "./random";
import { writeContent } from "./scene/content";
import { settleHatching } from "./scene/hatch";
import { Scene } from "./scene/scene";
import { Style } from "./scene/style";
import { Bytes } from "./text/bytes";
import { Words } from "./words";

/**
 * Attempts before giving up. A split takes one candidate in ten or more, so a level that fills all three splits misses
 * with a chance below 0.9^500, or 1 in 10^22.
 */
export const ATTEMPTS: i32 = 500;

export class Instance {
  /** Written below the question; null when it is asked openly. */
  options: Options | null;

  constructor(
    /** With the attempt that succeeded. */
    public identity: Identity,
    public environment: Environment,
    public fingerprint: Digest,
    /** What style and wording are split off from: a twin has those of the instance that it is of. */
    private stream: Rng,
  ) {
    this.options = identity.wantsOptions ? pose(environment, stream.split("options " + identity.twin.toString())) : null;
  }

  /** The picture in the style that the identity asks for, on demand with its solution drawn over it. */
  scene(isSolved: bool = false): Scene {
    const environment = this.environment;
    const scene = drawn(environment, this.style());
    if (isSolved) {
      scene.startSolution();
      environment.solution(scene);
    }
    return scene;
  }

  /** What a degradation of the picture is drawn from. */
  get grain(): Rng {
    return this.stream.split("degrade");
  }

  /** The question in the wording that the identity asks for, with its options. */
  question(): string {
    const rng: Rng | null = this.identity.isPlain ? null : this.stream.split("words");
    const question = this.environment.question(new Words(rng, this.style()));
    const options = this.options;
    return options === null ? question : question + "\n" + options.write();
  }

  /** What decides on replies: the options where there are any, else the environment. */
  get judge(): Judge {
    const options = this.options;
    return options === null ? this.environment : options;
  }

  /** The key, as it is asked for. */
  answer(): Answer {
    return this.judge.answer();
  }

  /** Why the answer is right, in a line or two. */
  explain(): string {
    const explanation = this.environment.explain();
    return this.options === null ? explanation : explanation + "\nThat is option " + this.answer().canonical() + ".";
  }

  private style(): Style {
    if (this.identity.isPlain) return Style.plain();
    return Style.varied(this.stream.split("style"), min(this.environment.width, this.environment.height));
  }
}

/**
 * The instance of an identity, or null when no attempt gave one that belongs to its split. An identity that knows its attempt
 * stands or falls with that one: sampled once, and never another instance. Twins are looked for elsewhere: see twin.ts.
 */
export function realise(identity: Identity): Instance | null {
  const isSettled = identity.attempt >= 0;
  const last = isSettled ? identity.attempt : ATTEMPTS - 1;
  for (let attempt = isSettled ? last : 0; attempt <= last; attempt++) {
    const start = checkpoint();
    const stream = identity.stream(attempt);
    const environment = identity.environment();
    environment.configure(new Knobs(identity.level));
    if (environment.sample(stream.split("state"))) {
      const fingerprint = contentOf(environment);
      if (splitOf(fingerprint) == identity.split) {
        identity.attempt = attempt;
        return new Instance(identity, environment, fingerprint, stream);
      }
    }
    release(start);
  }
  return null;
}

/** The fingerprint of a sampled environment: of its plainly styled picture and its canonical wording. */
export function contentOf(environment: Environment): Digest {
  const content = new Bytes(8192);
  writeContent(content, drawn(environment, Style.plain()));
  content.text(canonicalQuestion(environment));
  return fingerprintOf(content);
}

/** The question in its canonical wording. */
export function canonicalQuestion(environment: Environment): string {
  return environment.question(new Words(null, Style.plain()));
}

function drawn(environment: Environment, style: Style): Scene {
  const scene = new Scene(environment.width, environment.height, style);
  environment.draw(scene);
  settleHatching(scene);
  return scene;
}
