/** Web workers. */
import { KernelError } from "../core/kernel.ts";
import type { Modules } from "../core/serve.ts";
import type { Answer, Thread } from "../core/worker.ts";

/**
 * Starts a web worker with the modules.
 *
 * @param url of its script; beside this one when left out
 */
export function startThread(modules: Modules, url?: string | URL): Thread {
  // Bundlers look for just this expression, and take the worker along.
  const worker = url === undefined ? new Worker(new URL("./worker.js", import.meta.url), { type: "module" }) : new Worker(url, { type: "module" });
  const thread: Thread = {
    post: (job) => worker.postMessage(job),
    onAnswer: () => {},
    onError: () => {},
    end: () => worker.terminate(),
  };
  worker.onmessage = ({ data }: MessageEvent<Answer>) => thread.onAnswer(data);
  // What could not be loaded has no message.
  worker.onerror = ({ message }) => thread.onError(message ? new Error(message) : notLoaded(url));
  worker.postMessage(modules);
  return thread;
}

function notLoaded(url: string | URL | undefined): KernelError {
  const place = url === undefined ? "worker.js beside the script that starts it" : String(url);
  return new KernelError("bad_module", `the worker could not be loaded: ${place}`, "serve the package's dist/browser/worker.js there, or give its URL as worker");
}
