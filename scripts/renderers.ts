/**
 * Compares the kernel's renderer with resvg: the bars of tests/support/difference.ts over environments, levels and sizes.
 *
 *   npm run renderers -- [ids|families|buckets] [--levels 0,3,6,9] [--seeds 1] [--out out/renderers] [--kernel file.wasm]
 *
 * Writes every picture above a bar as a pair, resvg's left. Exit code 1 when there is one.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Instance, load, type Pixels, type RenderOptions, renderPixels } from "../bindings/node/index.ts";
import { above, difference, withoutCubics } from "../tests/support/difference.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    levels: { type: "string", default: "0,3,6,9" },
    seeds: { type: "string", default: "1" },
    out: { type: "string", default: "out/renderers" },
    kernel: { type: "string" },
  },
});

const suite = await load(values.kernel ? { kernel: resolve(values.kernel), sha256: false } : {});
const chosen = suite.list().filter((e) => positionals.length === 0 || [e.id, e.family, e.bucket].some((name) => positionals.includes(name)));
const out = resolve(values.out);
mkdirSync(out, { recursive: true });

let [pictures, mean, worst] = [0, 0, 0];
const found: string[] = [];
for (const { id } of chosen) {
  for (const level of values.levels.split(",").map(Number)) {
    for (let seed = 0; seed < Number(values.seeds); seed++) {
      const instance = suite.generate(id, { level, seed: seed * 10 + level });
      for (const [name, view] of Object.entries(views(instance))) {
        const [reference, drawn, apart] = compared(instance, view);
        pictures++;
        mean += apart.mean;
        worst = Math.max(worst, apart.mean);
        const bars = above(apart);
        if (bars.length === 0) continue;
        const path = join(out, `${id}-${level}-${instance.seed}-${name}.png`);
        writeFileSync(path, suite.encodePng(sideBySide(reference, drawn)));
        found.push(`${path}: above ${bars.join(", ")} ${JSON.stringify(apart)}`);
      }
    }
  }
}
console.log(`${pictures} pictures, mean difference ${(mean / pictures).toFixed(3)}, at most ${worst.toFixed(3)}; ${found.length} above a bar`);
for (const line of found) console.log(line);
process.exitCode = found.length > 0 ? 1 : 0;

/** The sizes that are compared. */
function views({ width, height }: Instance): Record<string, RenderOptions> {
  return { whole: {}, small: { size: 448 }, zoom: { box: { x: width * 0.3, y: height * 0.25, width: width * 0.4, height: height * 0.4 }, size: 448 } };
}

/** Both pictures and how far they are apart: where resvg strokes a sharp curve wrongly, from its picture without curves. */
function compared(instance: Instance, view: RenderOptions): [Pixels, Pixels, ReturnType<typeof difference>] {
  const drawn = instance.pixels({ ...view, renderer: "kernel" });
  const reference = instance.pixels(view);
  const apart = difference(reference, drawn);
  if (above(apart).length === 0 || !/C/.test(instance.svg)) return [reference, drawn, apart];
  const again = renderPixels(withoutCubics(instance.svg), view);
  return [again, drawn, difference(again, drawn)];
}

function sideBySide(left: Pixels, right: Pixels): Pixels {
  const data = new Uint8Array(left.data.length * 2);
  const row = left.width * 4;
  for (let y = 0; y < left.height; y++) {
    data.set(left.data.subarray(y * row, (y + 1) * row), y * row * 2);
    data.set(right.data.subarray(y * row, (y + 1) * row), y * row * 2 + row);
  }
  return { width: left.width * 2, height: left.height, data };
}
