/** Replays the golden vectors in Deno: reads them as JSON from a file and prints what differs. */
import { load, loadWorker } from "../../dist/deno/index.js";
import { replay, type Vector } from "../support/vector.ts";

declare const Deno: { args: string[]; readTextFile(path: string): Promise<string> };

const suite = await load();
const vectors = JSON.parse(await Deno.readTextFile(Deno.args[0]!)) as Vector[];
const wrong: string[] = [];
for (const vector of vectors) wrong.push(...(await replay(suite as never, vector)));

const worker = await loadWorker();
const { token, mode, verdicts } = vectors.find((vector) => vector.verdicts !== undefined)!;
const { accuracy } = await worker.verify(token, verdicts![0]![0], { mode: mode! });
worker.end();
console.log(JSON.stringify({ replayed: vectors.length, wrong, worker: accuracy }));
