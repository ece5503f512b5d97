/**
 * The suite in a worker that can be ended: for kernels and pictures that are not trusted to stop. Calls are asynchronous,
 * and one that takes too long ends the worker; the next call gets a fresh one.
 *
 * @module
 */
import { KernelError } from "./kernel.ts";
import type { Operations } from "./operations.ts";

/** What a worker is asked: the name of an operation, and its arguments. */
export interface Job {
  name: keyof Operations;
  args: unknown[];
}

/** What a worker says. Its first message is `ready`, or why it is not. */
export type Answer =
  | { kind: "ready" | "done"; value: unknown }
  | { kind: "refused"; code: string; what: string; hint: string };

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

type Asked = { [Name in keyof Operations]: (...args: Parameters<Operations[Name]>) => Promise<ReturnType<Operations[Name]>> };

/**
 * The suite in a worker: what `Suite` does, with a promise of plain data for every value. Calls run one after another, and fail as
 * those of a suite do; `time_spent` says that one took too long, `trap` that the worker died.
 */
export class SuiteWorker implements Asked {
  readonly #start: () => Thread;
  readonly #patience: number;
  #thread: Thread | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  /** Also starts the worker, where it has not been. */
  readonly warm: Asked["warm"] = (...args) => this.#run("warm", args);
  readonly list: Asked["list"] = (...args) => this.#run("list", args);
  readonly describe: Asked["describe"] = (...args) => this.#run("describe", args);
  readonly generate: Asked["generate"] = (...args) => this.#run("generate", args);
  readonly regenerate: Asked["regenerate"] = (...args) => this.#run("regenerate", args);
  readonly twin: Asked["twin"] = (...args) => this.#run("twin", args);
  readonly verify: Asked["verify"] = (...args) => this.#run("verify", args);
  readonly verifyGroup: Asked["verifyGroup"] = (...args) => this.#run("verifyGroup", args);
  readonly verifyMany: Asked["verifyMany"] = (...args) => this.#run("verifyMany", args);
  readonly inspect: Asked["inspect"] = (...args) => this.#run("inspect", args);
  /** A picture, or a part of it, as PNG. */
  readonly png: Asked["png"] = (...args) => this.#run("png", args);
  /** A picture, or a part of it, as raw RGBA. */
  readonly pixels: Asked["pixels"] = (...args) => this.#run("pixels", args);
  readonly drawPng: Asked["drawPng"] = (...args) => this.#run("drawPng", args);
  readonly drawPixels: Asked["drawPixels"] = (...args) => this.#run("drawPixels", args);
  readonly encodePng: Asked["encodePng"] = (...args) => this.#run("encodePng", args);
  /** Sends one request to the kernel. */
  readonly call: Asked["call"] = (...args) => this.#run("call", args);

  /** @param start starts a worker, which answers `ready` once it can take jobs */
  constructor(start: () => Thread, { milliseconds = PATIENCE }: WorkerOptions = {}) {
    this.#start = start;
    this.#patience = milliseconds;
  }

  /** Ends the worker. Another call starts a fresh one. */
  end(): void {
    this.#thread?.end();
    this.#thread = undefined;
  }

  #run<Name extends keyof Operations>(name: Name, args: Parameters<Operations[Name]>): Promise<ReturnType<Operations[Name]>> {
    const result = this.#queue.then(async () => {
      this.#thread ??= await this.#started();
      return this.#wait<ReturnType<Operations[Name]>>(this.#thread, () => this.#thread!.post({ name, args }));
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
      thread.onError = (error) =>
        fail(error instanceof KernelError ? error : new KernelError("trap", `the worker died (${error.message})`, "report the request that caused it"));
      thread.onAnswer = (answer) => {
        clearTimeout(timer);
        if (answer.kind !== "refused") resolve(answer.value as T);
        else reject(new KernelError(answer.code, answer.what, answer.hint));
      };
      begin();
    });
  }
}
