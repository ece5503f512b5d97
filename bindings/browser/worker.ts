/** The inside of a web worker: the first message brings the modules, the others are jobs. */
import { type Modules, serve } from "../core/serve.ts";
import type { Answer, Job } from "../core/worker.ts";

/** What a worker's global scope has of a port; the page's declarations do not know it. */
interface Port {
  onmessage: (event: { data: never }) => void;
  postMessage(answer: Answer): void;
}

const port = globalThis as unknown as Port;
let work: Promise<(job: Job) => void> | undefined;
port.onmessage = async ({ data }: { data: Modules | Job }) => {
  if (work) (await work)(data as Job);
  else work = serve(data as Modules, (answer) => port.postMessage(answer));
};
