/** `tron list`: the environments. */
import { load } from "../index.ts";
import { printJson, printTable } from "./print.ts";
import { nearest, UsageError } from "./usage.ts";

export async function list({ bucket, family, json }: { bucket?: string; family?: string; json?: boolean }): Promise<void> {
  const all = (await load()).list();
  known("bucket", bucket, all.map((e) => e.bucket));
  known("family", family, all.map((e) => e.family));
  const found = all.filter((e) => (bucket ?? e.bucket) === e.bucket && (family ?? e.family) === e.family);
  if (json) return printJson(found);
  printTable(found.map((e) => [e.id, `${e.bucket}/${e.family}`, `v${e.version}`, e.summary]));
}

function known(what: string, name: string | undefined, names: string[]): void {
  if (name === undefined || names.includes(name)) return;
  throw new UsageError(`no ${what} is called ${name.slice(0, 64)}; did you mean ${nearest(name, names)}?`);
}
