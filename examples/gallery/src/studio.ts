/** The kernel in a worker, which is asked for the most urgent thing first. */
import { loadWorker, type Pixels, type SuiteWorker } from "tron-kernel/browser";

/** What someone waits for; what can be seen; what may be seen soon. */
export type Urgency = "now" | "seen" | "soon";

const ORDER: readonly Urgency[] = ["now", "seen", "soon"];

interface Task {
  run(suite: SuiteWorker): Promise<void>;
  signal: AbortSignal | undefined;
}

class Studio {
  // Over plain HTTP a page cannot compute the kernel's hash; there the kernel is as trusted as the page that it comes with.
  readonly #suite = loadWorker({ renderer: "kernel", ...(!isSecureContext && { sha256: false as const }) });
  readonly #waiting: Record<Urgency, Task[]> = { now: [], seen: [], soon: [] };
  #isBusy = false;

  constructor() {
    // Whoever asks is told; until someone does, a kernel that does not load is nobody's rejection.
    this.#suite.catch(() => {});
  }

  /**
   * Has some work done when nothing more urgent waits. Work whose signal is aborted before it begins is dropped, and its promise
   * stays pending: nobody waits for it.
   */
  ask<T>(work: (suite: SuiteWorker) => Promise<T>, urgency: Urgency, signal?: AbortSignal): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#waiting[urgency].push({ run: (suite) => work(suite).then(resolve, reject), signal });
      this.#suite.then((suite) => this.#go(suite), reject);
    });
  }

  async #go(suite: SuiteWorker): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    for (let task = this.#next(); task; task = this.#next()) await task.run(suite);
    this.#isBusy = false;
  }

  #next(): Task | undefined {
    for (const urgency of ORDER) {
      for (let task = this.#waiting[urgency].shift(); task; task = this.#waiting[urgency].shift()) {
        if (!task.signal?.aborted) return task;
      }
    }
    return undefined;
  }
}

export const studio = new Studio();

/** Puts pixels on a canvas, which takes their size. */
export function paint(canvas: HTMLCanvasElement, { width, height, data }: Pixels): void {
  canvas.width = width;
  canvas.height = height;
  canvas.getContext("2d")!.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  if (performance.getEntriesByName(FIRST).length === 0) performance.mark(FIRST);
}

/** The mark of the first picture that a visitor sees. */
const FIRST = "first picture";

/** Device pixels of a length on the page. More than two a pixel nobody sees. */
export function devicePixels(length: number): number {
  return Math.max(1, Math.round(length * Math.min(2, devicePixelRatio)));
}
