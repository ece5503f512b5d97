/** From an identity to an instance: attempts, the split by content, style and wording. */
import { checkpoint, release } from "./arena";
import { Environment } from "./environment";
import { Digest } from "./hash";
import { contentOf, fingerprintOf, Identity, splitOf } from "./identity";
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
const ATTEMPTS: i32 = 500;

export class Instance {
  constructor(
    public identity: Identity,
    public environment: Environment,
    /** Which attempt succeeded, from 0. */
    public attempt: i32,
    public fingerprint: Digest,
  ) {}

  /** The picture in the style that the identity asks for. */
  scene(): Scene {
    const environment = this.environment;
    const style = this.identity.isPlain
      ? Style.plain()
      : Style.varied(this.identity.stream(this.attempt).split("style"), environment.width, environment.height);
    return drawn(environment, style);
  }

  /** The question in the wording that the identity asks for. */
  question(): string {
    const rng: Rng | null = this.identity.isPlain ? null : this.identity.stream(this.attempt).split("words");
    return this.environment.question(new Words(rng));
  }
}

/** The instance of an identity, or null when no attempt gave one that belongs to its split. */
export function realise(identity: Identity): Instance | null {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const start = checkpoint();
    const environment = identity.entry.make();
    environment.configure(new Knobs(identity.level));
    if (environment.sample(identity.stream(attempt).split("state"))) {
      const content = new Bytes(8192);
      writeContent(content, drawn(environment, Style.plain()));
      content.text(environment.question(new Words(null)));
      const fingerprint = fingerprintOf(content);
      if (splitOf(fingerprint) == contentOf(identity.split)) return new Instance(identity, environment, attempt, fingerprint);
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
