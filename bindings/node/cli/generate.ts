/** `tron generate`: one instance. */
import { writeFile } from "node:fs/promises";
import { type GenerateOptions, load, type Renderer } from "../index.ts";
import { print, printJson } from "./print.ts";

interface Flags extends GenerateOptions {
  json?: boolean;
  png?: string;
  svg?: string;
  renderer: Renderer;
  solution?: boolean;
}

export async function generate(id: string, { json, png, svg, solution, renderer, ...options }: Flags): Promise<void> {
  const suite = await load({ renderer });
  const instance = suite.generate(id, solution ? { ...options, reveal: true, overlay: true } : options);
  if (png !== undefined) await writeFile(png, instance.png());
  if (svg !== undefined) await writeFile(svg, instance.svg);
  if (json) return printJson(instance.data);
  print(instance.question);
  print("");
  print(`token   ${instance.token}`);
  if (options.reveal || solution) {
    print(`answer  ${instance.answer}`);
    print(`why     ${instance.data.explanation}`);
  }
  for (const [kind, path] of [["png", png], ["svg", svg]]) if (path !== undefined) print(`${kind}     ${path}`);
}
