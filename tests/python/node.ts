/**
 * The Node host as the reference of the Python tests. Reads one task from stdin:
 *
 *   {kernel, jobs: [{env, level, seed, box?, size?, renderer?}]}   the token, the head of the framed SVG, and the SHA-256 of the framed
 *                                                       SVG, the PNG and the pixels, for each job
 *   {kernel, stream: {name, preset, rounds}}            the tokens and metrics of a curriculum, drawn and reported in rounds
 *                                                       of 16 groups
 *   {kernel, rows: {...}}                               the tokens of a selection's rows
 *   {kernel, stored: [{env, level, seed}]}              replies to these instances with their verdicts, as an evaluation stores them
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Box, type CurriculumPreset, framed, load, type Renderer, type RowSelection, type Verdict } from "../../bindings/node/index.ts";
import { storedReplies } from "../support/stored.ts";

interface Job {
  env: string;
  level: number;
  seed: number;
  box?: [number, number, number, number];
  size?: number;
  renderer?: Renderer;
}

interface Stream {
  name: string;
  preset: CurriculumPreset;
  rounds: number;
}

const digest = (data: Uint8Array | string): string => createHash("sha256").update(data).digest("hex");

interface Task {
  kernel: string;
  jobs?: Job[];
  stream?: Stream;
  rows?: RowSelection;
  stored?: Job[];
}

const { kernel, jobs, stream, rows, stored } = JSON.parse(readFileSync(0, "utf8")) as Task;
const suite = await load({ kernel, sha256: false });

const pictures = (jobs: Job[]): object[] => jobs.map(({ env, level, seed, box, size, renderer }) => {
  const instance = suite.generate(env, { level, seed });
  const view: Box | undefined = box && { x: box[0], y: box[1], width: box[2], height: box[3] };
  const options = { box: view, size };
  const svg = framed(instance.svg, options);
  // Frames with extreme numbers are compared as text; drawing them would only exhaust the rasteriser.
  const isDrawable = /^<svg [^>]* width='\d{1,4}(\.\d+)?' height='\d{1,4}(\.\d+)?'/.test(svg);
  return {
    token: instance.token,
    head: svg.slice(0, svg.indexOf(">") + 1),
    svg: digest(svg),
    png: isDrawable ? digest(instance.png({ ...options, renderer })) : "",
    pixels: isDrawable ? digest(instance.pixels({ ...options, renderer }).data) : "",
  };
});

function draw({ name, preset, rounds }: Stream): object {
  const verdict = (accuracy: number): Verdict => ({ score: accuracy, accuracy, format: 1, partial: accuracy, parse_ok: 1, ambiguous: 0, level: 0 });
  const curriculum = suite.curriculum({ name, preset });
  const tokens: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const drawn = curriculum.next(16);
    curriculum.report(
      drawn.map((token) => {
        const right = (JSON.parse(token) as { seed: number }).seed % 9;
        return { token, verdicts: Array.from({ length: 8 }, (_, reply) => verdict(reply < right ? 1 : 0)) };
      }),
    );
    tokens.push(...drawn);
  }
  return { tokens, metrics: curriculum.metrics() };
}

function answer(): unknown {
  if (stream) return draw(stream);
  if (rows) return [...suite.plan(rows)];
  if (stored) return storedReplies(suite, digest(readFileSync(kernel)), stored);
  return pictures(jobs ?? []);
}

process.stdout.write(JSON.stringify(answer()));
