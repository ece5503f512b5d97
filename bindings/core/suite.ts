/** The suite as users meet it: list, describe, generate, verify, render, inspect. */
import { Curriculum, type CurriculumOptions } from "./curriculum.ts";
import { Kernel, KernelError } from "./kernel.ts";
import { type PictureOptions, type Renderer, renderPixels, renderPng, type RenderOptions } from "./raster.ts";
import type {
  EnvironmentDescription, EnvironmentSummary, GenerateOptions, Inspection, InstanceData, Pixels, Selection, Split, Verdict, VerifyOptions,
} from "./types.ts";

/** Codes that may be the fault of one reply of a group, or of all together. */
const TOO_MUCH = ["request_too_large", "trap"];

/** Whether a picture has its solution drawn over it. */
type Drawing = Pick<GenerateOptions, "reveal" | "overlay">;

/** A generated instance. It knows its answer only when it was generated with `reveal`. */
export class Instance {
  readonly #suite: Suite;
  readonly #drawing: Drawing;

  /** @param drawing what of the picture was asked for, which the token does not say */
  constructor(readonly data: InstanceData, suite: Suite, { reveal, overlay }: Drawing) {
    this.#suite = suite;
    this.#drawing = { ...(reveal && { reveal }), ...(overlay && { overlay }) };
  }

  get env(): string {
    return this.data.env;
  }

  get bucket(): string {
    return this.data.bucket;
  }

  get family(): string {
    return this.data.family;
  }

  get level(): number {
    return this.data.level;
  }

  get seed(): number {
    return this.data.seed;
  }

  get split(): Split {
    return this.data.split;
  }

  /** The whole prompt, with the sentence on the form of the answer. */
  get question(): string {
    return this.data.question;
  }

  /** One line of JSON: all that a renderer or a verifier needs. It holds no answer. */
  get token(): string {
    return this.data.token;
  }

  get svg(): string {
    return this.data.svg;
  }

  /** The canonical answer; undefined unless the instance was generated with `reveal`. */
  get answer(): string | undefined {
    return this.data.answer;
  }

  /** Pixels. */
  get width(): number {
    return this.data.width;
  }

  /** Pixels. */
  get height(): number {
    return this.data.height;
  }

  /** The picture as PNG, or a part of it at any size. */
  png({ renderer = this.#suite.renderer, ...options }: PictureOptions = {}): Uint8Array {
    return renderer === "kernel" ? this.#suite.drawPng(this.token, { ...options, ...this.#drawing }) : renderPng(this.svg, options);
  }

  /** The picture as raw RGBA, or a part of it at any size. */
  pixels({ renderer = this.#suite.renderer, ...options }: PictureOptions = {}): Pixels {
    return renderer === "kernel" ? this.#suite.drawPixels(this.token, { ...options, ...this.#drawing }) : renderPixels(this.svg, options);
  }
}

export class Suite {
  /** @param renderer what draws the pictures of instances that are not told otherwise */
  constructor(readonly kernel: Kernel, readonly renderer: Renderer = "resvg") {}

  /**
   * The environments, in the order of their ids.
   *
   * @throws KernelError naming the nearest name when there is no such environment, family or bucket
   */
  list(selection: Selection = {}): EnvironmentSummary[] {
    return this.kernel.call<{ environments: EnvironmentSummary[] }>({ op: "catalog", ...selection }).environments;
  }

  /** @throws KernelError naming the nearest id when there is no such environment */
  describe(env: string): EnvironmentDescription {
    return this.kernel.call({ op: "describe", env });
  }

  /** Draws the instance of (env, split, level, seed); the same bytes on every host. */
  generate(env: string, options: GenerateOptions): Instance {
    return new Instance(this.kernel.call({ op: "generate", env, ...options }), this, options);
  }

  /** Draws the instance of a token again. */
  regenerate(token: string, options: Pick<GenerateOptions, "reveal" | "picture" | "overlay"> = {}): Instance {
    return new Instance(this.kernel.call({ op: "generate", token, ...options }), this, options);
  }

  /**
   * The token of the next twin: another instance with the same question, where possible the same picture but for one change, and another
   * answer. The twin of a twin is the next one of the same instance.
   *
   * @throws KernelError `no_twin` when none is found within a bounded number of candidates
   */
  twin(token: string): string {
    return this.kernel.call<{ token: string }>({ op: "twin", token }).token;
  }

  /**
   * Grades a model's whole reply. A reply can be wrong, never an error: one that does not fit into a request of 1 MiB is
   * graded as an empty one.
   */
  verify(token: string, reply: string, options: VerifyOptions = {}): Verdict {
    const grade = (text: string): Verdict => this.kernel.call({ op: "verify", token, reply: text, ...options });
    try {
      return grade(reply);
    } catch (error) {
      if (error instanceof KernelError && error.code === "request_too_large" && reply !== "") return grade("");
      throw error;
    }
  }

  /**
   * Grades many replies to one instance: what `verify` says of each, in their order. The instance is drawn once, so it takes little
   * longer than grading one. A group that is too much for one call is graded in halves.
   */
  verifyGroup(token: string, replies: string[], options: VerifyOptions = {}): Verdict[] {
    try {
      return this.kernel.call<{ verdicts: Verdict[] }>({ op: "verify_group", token, replies, ...options }).verdicts;
    } catch (error) {
      if (!(error instanceof KernelError && TOO_MUCH.includes(error.code)) || replies.length === 0) throw error;
      if (replies.length === 1) return [this.verify(token, replies[0]!, options)];
      const half = replies.length >> 1;
      return [replies.slice(0, half), replies.slice(half)].flatMap((part) => this.verifyGroup(token, part, options));
    }
  }

  /** The picture of a token as raw RGBA, or a part of it at any size, drawn by the kernel. */
  drawPixels(token: string, options: RenderOptions & Drawing = {}): Pixels {
    this.kernel.call({ op: "render", token, ...options });
    return this.kernel.pixels();
  }

  /** The picture of a token as PNG, or a part of it at any size, drawn by the kernel. */
  drawPng(token: string, options: RenderOptions & Drawing = {}): Uint8Array {
    this.kernel.call({ op: "render", token, ...options });
    return this.kernel.png();
  }

  /** Pixels of any renderer as PNG: faster than resvg's own encoder, and smaller. */
  encodePng(pixels: Pixels): Uint8Array {
    return this.kernel.encode(pixels);
  }

  /** The drawn primitives of a token's picture: what oracles and the lint read. */
  inspect(token: string, options: Pick<GenerateOptions, "reveal" | "overlay"> = {}): Inspection {
    return this.kernel.call({ op: "inspect", token, ...options });
  }

  /** Starts a stream of instances with adaptive levels. */
  curriculum(options: CurriculumOptions): Curriculum {
    return Curriculum.start(this.kernel, options);
  }
}
