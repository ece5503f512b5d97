/**
 * The suite in a worker that can be ended: for kernels and pictures that are not trusted to stop. Calls are asynchronous,
 * and one that takes too long ends the worker; the next call gets a fresh one.
 *
 * @module
 */
import { KernelError } from "./kernel.ts";
import type { Pixels, RenderOptions } from "./raster.ts";
import type { EnvironmentDescription, EnvironmentSummary, GenerateOptions, Inspection, InstanceData, Split, Verdict, VerifyOptions } from "./types.ts";

/** What a worker is asked: a request of the kernel, verdicts, or a picture. */
export type Job =
  | { kind: "request"; request: Record<string, unknown> }
  | { kind: "verdicts"; token: string; replies: string[]; options: VerifyOptions }
  | { kind: "png" | "pixels"; svg: string; options: RenderOptions };

/** What a worker says. Its first message is `ready`, or why it is not. */
export type Answer =
  | { kind: "ready" | "done"; value: unknown }
  | { kind: "refused"; code: string; message: string; hint: string };

/** A worker thread of some runtime. */
export interface Thread {
  post(job: Job): void;
  onAnswer: (answer: Answer) => void;
  onError: (error: Error) => void;
  end(): void;
}

export interface WorkerOptions {
  /** Milliseconds that one call may take, and that a worker may take to start. */
  milliseconds?: number;
}

const PATIENCE = 10_000;

/** The suite in a worker. Calls run one after another. */
export class SuiteWorker {
  readonly #start: () => Thread;
  readonly #patience: number;
  #thread: Thread | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  /** @param start starts a worker, which answers `ready` once it can take jobs */
  constructor(start: () => Thread, { milliseconds = PATIENCE }: WorkerOptions = {}) {
    this.#start = start;
    this.#patience = milliseconds;
  }

  /** The environments, in the order of their ids. */
  async list(selection: { bucket?: string; family?: string } = {}): Promise<EnvironmentSummary[]> {
    return (await this.call<{ environments: EnvironmentSummary[] }>({ op: "catalog", ...selection })).environments;
  }

  describe(env: string): Promise<EnvironmentDescription> {
    return this.call({ op: "describe", env });
  }

  generate(env: string, options: GenerateOptions): Promise<InstanceData> {
    return this.call({ op: "generate", env, ...options });
  }

  regenerate(token: string, options: { reveal?: boolean } = {}): Promise<InstanceData> {
    return this.call({ op: "generate", token, ...options });
  }

  /** The token of the next twin: see `Suite.twin`. */
  async twin(token: string): Promise<string> {
    return (await this.call<{ token: string }>({ op: "twin", token })).token;
  }

  /** Grades a model's whole reply, which can be wrong, never an error. */
  async verify(token: string, reply: string, options: VerifyOptions = {}): Promise<Verdict> {
    return (await this.verifyGroup(token, [reply], options))[0]!;
  }

  /** Grades many replies to one instance, in their order; the instance is drawn once. */
  verifyGroup(token: string, replies: string[], options: VerifyOptions = {}): Promise<Verdict[]> {
    return this.#run({ kind: "verdicts", token, replies, options });
  }

  inspect(token: string, options: { reveal?: boolean } = {}): Promise<Inspection> {
    return this.call({ op: "inspect", token, ...options });
  }

  /** A picture, or a part of it, as PNG. */
  png(svg: string, options: RenderOptions = {}): Promise<Uint8Array> {
    return this.#run({ kind: "png", svg, options });
  }

  /** A picture, or a part of it, as raw RGBA. */
  pixels(svg: string, options: RenderOptions = {}): Promise<Pixels> {
    return this.#run({ kind: "pixels", svg, options });
  }

  /**
   * Sends one request to the kernel.
   *
   * @throws KernelError as the kernel does; `time_spent` when it took too long, `trap` when the worker died
   */
  call<T>(request: Record<string, unknown>): Promise<T> {
    return this.#run({ kind: "request", request });
  }

  /** Ends the worker. Another call starts a fresh one. */
  end(): void {
    this.#thread?.end();
    this.#thread = undefined;
  }

  #run<T>(job: Job): Promise<T> {
    const result = this.#queue.then(async () => {
      this.#thread ??= await this.#started();
      return this.#wait<T>(this.#thread, () => this.#thread!.post(job));
    });
    this.#queue = result.catch(() => {});
    return result;
  }

  async #started(): Promise<Thread> {
    const thread = this.#start();
    try {
      await this.#wait(thread, () => {});
    } catch (error) {
      thread.end();
      throw error;
    }
    return thread;
  }

  /** The worker's next answer; ends the worker when there is none in time. */
  #wait<T>(thread: Thread, begin: () => void): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const fail = (error: KernelError): void => {
        clearTimeout(timer);
        thread.end();
        this.#thread = undefined;
        reject(error);
      };
      const timer = setTimeout(
        () => fail(new KernelError("time_spent", `the call took longer than ${this.#patience} milliseconds`, "raise milliseconds")),
        this.#patience,
      );
      thread.onError = (error) => fail(new KernelError("trap", `the worker died (${error.message})`, "report the request that caused it"));
      thread.onAnswer = (answer) => {
        clearTimeout(timer);
        if (answer.kind !== "refused") resolve(answer.value as T);
        else reject(new KernelError(answer.code, answer.message, answer.hint));
      };
      begin();
    });
  }
}
