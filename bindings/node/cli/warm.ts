/** `tron warm`: what every process waits for until its first picture. Node keeps no compiled code from one to the next. */
import { load, type Renderer } from "../index.ts";
import { print, printJson } from "./print.ts";

export async function warm({ renderer, json }: { renderer: Renderer; json?: boolean }): Promise<void> {
  const started = performance.now();
  const suite = await load({ renderer });
  const loaded = performance.now();
  suite.warm();
  const times = { renderer, load: loaded - started, picture: performance.now() - loaded };
  if (json) return printJson(times);
  print(`loaded in ${times.load.toFixed(0)} ms, the first picture by ${renderer} drawn in ${times.picture.toFixed(0)} ms`);
}
