/** Contact sheets on disk: PNGs by family, and one page. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Suite } from "../../../bindings/node/index.ts";
import { byFamily, panelsOf, type SheetOptions } from "./panels.ts";
import { sheetPage } from "./page.ts";
import { sheetPngs } from "./picture.ts";

/** Draws the environments of a suite that are named, writes their sheets into a folder, and returns the paths, the page last. */
export function writeSheets(suite: Suite, ids: Set<string>, title: string, folder: string, options: SheetOptions): string[] {
  const families = byFamily(suite.list().filter(({ id }) => ids.has(id)).map((environment) => panelsOf(suite, environment, options)));
  mkdirSync(folder, { recursive: true });
  const paths = [...families].flatMap(([family, members]) =>
    sheetPngs(members).map((png, page) => {
      const path = join(folder, page === 0 ? `${family}.png` : `${family}-${page + 1}.png`);
      writeFileSync(path, png);
      return path;
    }));
  const page = join(folder, "index.html");
  writeFileSync(page, sheetPage(title, families));
  return [...paths, page];
}
