/** What an instance is: everything that its bytes depend on, and nothing else. */
import { ROTATE } from "./answer/container";
import { Degradation } from "./degrade/degradation";
import { Environment } from "./environment";
import { Form } from "./form/form";
import { Digest, siphash } from "./hash";
import { Rng } from "./random";
import { Entry } from "./suite";
import { Bytes } from "./text/bytes";

export const enum Split {
  Train = 0,
  Validation = 1,
  Test = 2,
}

/** The names of the splits, in the order of `Split`. */
export const SPLITS: StaticArray<string> = ["train", "validation", "test"];
/** The names of the styles. */
export const STYLES: StaticArray<string> = ["varied", "plain"];
/** The key under which every stream and fingerprint of this suite is hashed: the first digits of pi. */
const ROOT = new Digest(0x243f6a8885a308d3, 0x13198a2e03707344);

export function splitByName(name: string): i32 {
  return SPLITS.indexOf(name);
}

export function splitName(split: i32): string {
  return SPLITS[split];
}

/** 0 varied, 1 plain, -1 unknown. */
export function styleByName(name: string): i32 {
  return STYLES.indexOf(name);
}

export function styleName(style: i32): string {
  return STYLES[style];
}

export class Identity {
  constructor(
    public entry: Entry,
    public version: i32,
    public split: i32,
    public level: i32,
    /** 0 ... 2^53 - 1. */
    public seed: i64,
    public isPlain: bool,
    /** As asked for; may be `rotate`. */
    public container: i32,
    /** The attempt that succeeded, from 0; -1 before it is known. */
    public attempt: i32 = -1,
    /** As asked for; may be `mixed`. */
    public form: i32 = Form.Open,
    /** 0, or k for the k-th twin of the instance; then `attempt` counts the candidates for it. */
    public twin: i32 = 0,
    /** What is done to the pixels of the picture; null: nothing. */
    public degradation: Degradation | null = null,
  ) {}

  /** The root of attempt `attempt`: state, style and wording split off from it. */
  stream(attempt: i32): Rng {
    const bytes = new Bytes(128)
      .text(this.entry.id).byte(0x0a)
      .integer(this.version).byte(0x0a)
      .integer(this.split).byte(0x0a)
      .integer(this.level).byte(0x0a)
      .integer(this.seed).byte(0x0a)
      .integer(attempt);
    return new Rng(siphash(bytes.start, bytes.length, ROOT));
  }

  /** A fresh environment, asked for as this instance is. */
  environment(): Environment {
    const environment = this.entry.make();
    environment.asksPixels = this.form == Form.Pixels;
    return environment;
  }

  /** The instance that a twin is of. */
  original(): Identity {
    return new Identity(this.entry, this.version, this.split, this.level, this.seed, this.isPlain, this.container, -1, this.form, 0, this.degradation);
  }

  /** Another instance, asked for in the same way. */
  sibling(entry: Entry, version: i32, level: i32, seed: i64): Identity {
    return new Identity(entry, version, this.split, level, seed, this.isPlain, this.container, -1, this.form, 0, this.degradation);
  }

  /** The container that this instance's instruction asks for: `rotate` is settled by the seed. */
  settledContainer(): i32 {
    return this.container == ROTATE ? this.stream(0).split("container").int(0, ROTATE - 1) : this.container;
  }

  /** Whether this instance is to have options: `mixed` is settled by the seed. */
  get wantsOptions(): bool {
    return this.form == Form.Mixed ? this.stream(0).split("form").int(0, 3) == 0 : this.form == Form.Choices;
  }
}

/** The fingerprint of content that was written into a buffer. */
export function fingerprintOf(content: Bytes): Digest {
  return siphash(content.start, content.length, ROOT);
}

/** The split that content belongs to: 8 in 10 train, 1 validation, 1 test. */
export function splitOf(fingerprint: Digest): i32 {
  const tenth = <i32>(fingerprint.low % 10);
  return tenth < 8 ? Split.Train : tenth == 8 ? Split.Validation : Split.Test;
}
