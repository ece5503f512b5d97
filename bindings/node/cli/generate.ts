/** `tron generate`: one instance, or those of a selection. */
import { writeFile } from "node:fs/promises";
import { load, type Renderer, type Suite } from "../index.ts";
import { checkForms, given, type SelectionFlags, wholeSelection } from "./export/settings.ts";
import { print, printJson } from "./print.ts";
import { UsageError } from "./usage.ts";

interface Flags extends SelectionFlags {
  level: number;
  seed: number;
  reveal?: boolean;
  solution?: boolean;
  png?: string;
  svg?: string;
  renderer: Renderer;
  json?: boolean;
}

export async function generate(id: string | undefined, flags: Flags): Promise<void> {
  const suite = await load({ renderer: flags.renderer });
  if (id === undefined) printRows(suite, flags);
  else await one(suite, id, flags);
}

function printRows(suite: Suite, flags: Flags): void {
  if (flags.png !== undefined || flags.svg !== undefined) throw new UsageError("--png and --svg are of one instance: name its environment, or use export");
  const selection = wholeSelection(flags);
  const plan = suite.plan(given(selection));
  checkForms(suite, selection);
  const drawing = { reveal: flags.reveal || flags.solution || false, overlay: flags.solution ?? false };
  for (const token of plan) printJson(suite.regenerate(token, drawing).data);
}

async function one(suite: Suite, id: string, { json, png, svg, solution, reveal, ...flags }: Flags): Promise<void> {
  const { level, seed, split, style, container, form, degrade } = flags;
  const look = { ...(split && { split }), ...(style && { style }), ...(container && { container }), ...(form && { form }), ...(degrade && { degrade }) };
  const instance = suite.generate(id, { level, seed, ...look, reveal: reveal || solution || false, overlay: solution ?? false });
  if (png !== undefined) await writeFile(png, instance.png());
  if (svg !== undefined) await writeFile(svg, instance.svg);
  if (json) return printJson(instance.data);
  print(instance.question);
  print("");
  print(`token   ${instance.token}`);
  if (reveal || solution) {
    print(`answer  ${instance.answer}`);
    print(`why     ${instance.data.explanation}`);
  }
  for (const [kind, path] of [["png", png], ["svg", svg]]) if (path !== undefined) print(`${kind}     ${path}`);
}
