/** `tron describe`: one environment, with what its levels set. */
import { load } from "../index.ts";
import { print, printJson, printTable } from "./print.ts";

export async function describe(id: string, { json }: { json?: boolean }): Promise<void> {
  const suite = await load();
  const found = suite.describe(id);
  if (json) return printJson(found);
  print(`${found.id}  ${found.bucket}/${found.family}  version ${found.version}`);
  print(found.summary);
  print("");
  const knobs = Object.keys(found.levels[0]?.knobs ?? {});
  printTable([
    ["level", ...found.levels.map((_, level) => String(level))],
    ...knobs.map((knob) => [knob, ...found.levels.map((one) => one.knobs[knob] ?? "")]),
    ["answer", ...found.levels.map(({ answer }) => answer)],
    ["picture", ...found.levels.map(({ width, height }) => `${width} x ${height}`)],
  ]);
}
