/** The suite as users meet it: list, describe, generate, verify, render, inspect. */
import { Curriculum, type CurriculumOptions } from "./curriculum.ts";
import { type Kernel, KernelError } from "./kernel.ts";
import { Plan, type RowSelection } from "./plan.ts";
import { type PictureOptions, type Renderer, renderPixels, renderPng, type RenderOptions } from "./raster.ts";
import { type Reply, replyText } from "./replies.ts";
import type {
  EnvironmentDescription, EnvironmentSummary, GenerateOptions, Inspection, InstanceData, Pixels, Selection, Split, Verdict, VerifyOptions,
} from "./types.ts";

/** Codes that may be the fault of one reply of a group, or of all together. */
const TOO_MUCH = ["request_too_large", "trap"];
/** Characters of the replies that are sent at once. */
const BATCH_LENGTH = 1 << 18;

/** Whether a picture has its solution drawn over it. */
type Drawing = Pick<GenerateOptions, "reveal" | "overlay">;

/** A picture that was drawn with its instance. */
interface Drawn {
  pixels?: Pixels;
  png?: Uint8Array;
}

const isWhole = ({ box, size }: RenderOptions): boolean => box === undefined && size === undefined;

/** A generated instance. It knows its answer only when it was generated with `reveal`. */
export class Instance {
  readonly #suite: Suite;
  readonly #drawing: Drawing;
  readonly #drawn: Drawn;

  /** @param drawing what of the picture was asked for, which the token does not say @param drawn the whole picture by the kernel, where it was asked for */
  constructor(readonly data: InstanceData, suite: Suite, { reveal, overlay }: Drawing, drawn: Drawn = {}) {
    this.#suite = suite;
    this.#drawn = drawn;
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

  /** The picture as PNG, or a part of it at any size. A degraded one is always drawn by the kernel. */
  png({ renderer, ...options }: PictureOptions = {}): Uint8Array {
    if (!this.#isKernels(renderer)) return renderPng(this.svg, options);
    return (isWhole(options) && this.#drawn.png) || this.#suite.drawPng(this.token, { ...options, ...this.#drawing });
  }

  /** The picture as raw RGBA, or a part of it at any size. A degraded one is always drawn by the kernel. */
  pixels({ renderer, ...options }: PictureOptions = {}): Pixels {
    if (!this.#isKernels(renderer)) return renderPixels(this.svg, options);
    return (isWhole(options) && this.#drawn.pixels) || this.#suite.drawPixels(this.token, { ...options, ...this.#drawing });
  }

  /** Whether the kernel draws: where it is told to, what it has drawn already, and what is degraded, of which no SVG knows. */
  #isKernels(renderer: Renderer = this.#isDrawn ? "kernel" : this.#suite.renderer): boolean {
    return renderer === "kernel" || this.data.degrade !== undefined;
  }

  get #isDrawn(): boolean {
    return this.#drawn.png !== undefined || this.#drawn.pixels !== undefined;
  }
}

/** The replies to one instance. */
interface Group {
  token: string;
  replies: string[];
}

/** Groups in runs that fit into one request, unless their texts are mostly escapes. */
function* batches(places: ReadonlyMap<string, number[]>, replies: readonly Reply[]): Generator<Group[]> {
  let batch: Group[] = [];
  let length = 0;
  for (const [token, at] of places) {
    const group = { token, replies: at.map((place) => replyText(replies[place])) };
    const more = token.length + group.replies.reduce((sum, reply) => sum + reply.length, 0);
    if (batch.length > 0 && length + more > BATCH_LENGTH) {
      yield batch;
      batch = [];
      length = 0;
    }
    batch.push(group);
    length += more;
  }
  if (batch.length > 0) yield batch;
}

export class Suite {
  /** @param renderer what draws the pictures of instances that are not told otherwise */
  constructor(readonly kernel: Kernel, readonly renderer: Renderer = "resvg") {}

  /**
   * Does now what the first picture would wait for: the engine compiles what draws when that first runs. For a server before its first
   * request, or a page while nobody waits.
   */
  warm(): void {
    this.generate(this.list()[0]!.id, { level: 0, seed: 0 }).pixels();
  }

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
    return this.#instance({ env, ...options });
  }

  /** Draws the instance of a token again. */
  regenerate(token: string, options: Pick<GenerateOptions, "reveal" | "picture" | "overlay"> = {}): Instance {
    return this.#instance({ token, ...options });
  }

  #instance({ picture, ...request }: Record<string, unknown> & Pick<GenerateOptions, "picture"> & Drawing): Instance {
    if (picture !== "pixels" && picture !== "png") return new Instance(this.kernel.call({ op: "generate", ...request, picture }), this, request);
    const data = this.kernel.call<InstanceData>({ op: "render", ...request });
    return new Instance(data, this, request, picture === "png" ? { png: this.kernel.png() } : { pixels: this.kernel.pixels() });
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
  verify(token: string, reply: Reply, options: VerifyOptions = {}): Verdict {
    const grade = (text: string): Verdict => this.kernel.call({ op: "verify", token, reply: text, ...options });
    const text = replyText(reply);
    try {
      return grade(text);
    } catch (error) {
      if (error instanceof KernelError && error.code === "request_too_large" && text !== "") return grade("");
      throw error;
    }
  }

  /**
   * Grades many replies to one instance: what `verify` says of each, in their order. The instance is drawn once, so it takes little
   * longer than grading one. A group that is too much for one call is graded in halves.
   */
  verifyGroup(token: string, replies: readonly Reply[], options: VerifyOptions = {}): Verdict[] {
    // A text is a sequence of texts as well, and never a group: the kernel says so.
    const texts = Array.isArray(replies) ? replies.map(replyText) : replies;
    try {
      return this.kernel.call<{ verdicts: Verdict[] }>({ op: "verify_group", token, replies: texts, ...options }).verdicts;
    } catch (error) {
      if (!(error instanceof KernelError && TOO_MUCH.includes(error.code)) || replies.length === 0) throw error;
      if (replies.length === 1) return [this.verify(token, replies[0]!, options)];
      const half = replies.length >> 1;
      return [replies.slice(0, half), replies.slice(half)].flatMap((part) => this.verifyGroup(token, part, options));
    }
  }

  /**
   * Grades replies to any instances: what `verify` says of each reply to the token in the same place, in their order. An instance whose
   * token comes more than once is drawn once. 20,000 replies of 300 characters to 1,250 instances take about half a second of one core.
   *
   * @throws KernelError `bad_groups` when there is not one token a reply
   */
  verifyMany(tokens: readonly string[], replies: readonly Reply[], options: VerifyOptions = {}): Verdict[] {
    if (tokens.length !== replies.length) {
      throw new KernelError("bad_groups", `there are ${tokens.length} tokens and ${replies.length} replies`, "give one token for each reply");
    }
    const places = new Map<string, number[]>();
    tokens.forEach((token, i) => {
      const at = places.get(token);
      if (at) at.push(i);
      else places.set(token, [i]);
    });
    const verdicts = new Array<Verdict>(tokens.length);
    for (const batch of batches(places, replies)) {
      const graded = this.#gradeBatch(batch, options);
      batch.forEach(({ token }, g) => places.get(token)!.forEach((place, i) => void (verdicts[place] = graded[g]![i]!)));
    }
    return verdicts;
  }

  #gradeBatch(groups: Group[], options: VerifyOptions): Verdict[][] {
    if (groups.length === 1) return [this.verifyGroup(groups[0]!.token, groups[0]!.replies, options)];
    try {
      return this.kernel.call<{ verdicts: Verdict[][] }>({ op: "verify_many", groups, ...options }).verdicts;
    } catch (error) {
      if (!(error instanceof KernelError && TOO_MUCH.includes(error.code))) throw error;
      const half = groups.length >> 1;
      return [groups.slice(0, half), groups.slice(half)].flatMap((part) => this.#gradeBatch(part, options));
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

  /**
   * The rows of a selection, in an order in which every part of them is as balanced as the whole.
   *
   * @throws KernelError when the selection makes no sense
   */
  plan(selection: RowSelection): Plan {
    return new Plan(this.kernel, selection);
  }

  /** Starts a stream of instances with adaptive levels. */
  curriculum(options: CurriculumOptions): Curriculum {
    return Curriculum.start(this.kernel, options);
  }
}
