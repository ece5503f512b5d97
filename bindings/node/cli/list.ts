/** `tron list`: the environments. */
import { load, type Selection } from "../index.ts";
import { printJson, printTable } from "./print.ts";

export async function list({ json, ...selection }: Selection & { json?: boolean }): Promise<void> {
  const found = (await load()).list(selection);
  if (json) return printJson(found);
  printTable(found.map((e) => [e.id, `${e.bucket}/${e.family}`, `v${e.version}`, e.summary]));
}
