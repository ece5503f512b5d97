/** From an identity to an instance: attempts, the split by content, style and wording. */
import { checkpoint, release } from "./arena";
import { Environment } from "./environment";
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
  constructor(
    /** With the attempt that succeeded. */
    public identity: Identity,
    public environment: Environment,
    public fingerprint: Digest,
  ) {}

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

  /** The question in the wording that the identity asks for. */
  question(): string {
    const rng: Rng | null = this.identity.isPlain ? null : this.identity.stream(this.identity.attempt).split("words");
    return this.environment.question(new Words(rng, this.style()));
  }

  private style(): Style {
    const identity = this.identity;
    if (identity.isPlain) return Style.plain();
    return Style.varied(identity.stream(identity.attempt).split("style"), min(this.environment.width, this.environment.height));
  }
}

/**
 * The instance of an identity, or null when no attempt gave one that belongs to its split. An identity that knows its attempt
 * stands or falls with that one: sampled once, and never another instance.
 */
export function realise(identity: Identity): Instance | null {
  const isSettled = identity.attempt >= 0;
  const last = isSettled ? identity.attempt : ATTEMPTS - 1;
  for (let attempt = isSettled ? last : 0; attempt <= last; attempt++) {
    const start = checkpoint();
    const environment = identity.entry.make();
    environment.configure(new Knobs(identity.level));
    if (environment.sample(identity.stream(attempt).split("state"))) {
      const content = new Bytes(8192);
      writeContent(content, drawn(environment, Style.plain()));
      content.text(environment.question(new Words(null, Style.plain())));
      const fingerprint = fingerprintOf(content);
      if (splitOf(fingerprint) == identity.split) {
        identity.attempt = attempt;
        return new Instance(identity, environment, fingerprint);
      }
    }
    release(start);
  }
  return null;
}

function drawn(environment: Environment, style: Style): Scene {
  const scene = new Scene(environment.width, environment.height, style);
  environment.draw(scene);
  settleHatching(scene);
  return scene;
}
