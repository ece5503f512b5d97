/** The inside of Node's worker. */
import { parentPort, workerData } from "node:worker_threads";
import { type Modules, serve } from "../core/serve.ts";
import type { Job } from "../core/worker.ts";

const port = parentPort!;
// Registered before the modules start, so that no job is lost.
const work = serve(workerData as Modules, (answer) => port.postMessage(answer));
port.on("message", async (job: Job) => (await work)(job));
