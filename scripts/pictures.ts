/**
 * The strip of pictures that README.md leads with: docs/pictures/<id>.svg, two environments of each bucket.
 *
 *   npm run pictures  draws them anew, with the kernel that was built last
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load, type Suite } from "../bindings/node/index.ts";
import { ROOT } from "./registry.ts";

const FOLDER = join(ROOT, "docs/pictures");

/** Environment, level and seed: chosen by eye, for pictures that are told at a glance and do not look alike. */
export const SHOWN: readonly (readonly [env: string, level: number, seed: number])[] = [
  ["polycube_piece_adjacency", 6, 3],
  ["maze_path_moves", 5, 1],
  ["angle_star_tips", 5, 2],
  ["cylinder_meniscus_read", 6, 3],
  ["stacked_bar_segment", 5, 3],
  ["map_four_colour_finish", 5, 1],
  ["rpm_progression", 6, 3],
  ["kropki_consecutive", 6, 5],
  ["count_contour_summits", 5, 4],
  ["count_parts_of_objects", 6, 2],
];

/** The pictures by their file names. */
export function pictures(suite: Suite): Map<string, string> {
  return new Map(SHOWN.map(([env, level, seed]) => [`${env}.svg`, suite.generate(env, { level, seed }).svg]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, svg] of pictures(await load())) writeFileSync(join(FOLDER, name), svg);
  console.log(`${SHOWN.length} pictures in docs/pictures`);
}
