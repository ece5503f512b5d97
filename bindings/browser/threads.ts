/** Web workers. */
import type { Modules } from "../core/serve.ts";
import type { Answer, Thread } from "../core/worker.ts";

/** Starts a web worker with the modules. */
export function startThread(modules: Modules): Thread {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  const thread: Thread = {
    post: (job) => worker.postMessage(job),
    onAnswer: () => {},
    onError: () => {},
    end: () => worker.terminate(),
  };
  worker.onmessage = ({ data }: MessageEvent<Answer>) => thread.onAnswer(data);
  worker.onerror = ({ message }) => thread.onError(new Error(message || "the worker could not be loaded"));
  worker.postMessage(modules);
  return thread;
}
