/** Looks every setting of the right window up in the left one. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { type Section, sections } from "./parts.ts";

const windows = (scene: Inspection): [Section[], Section[]] => {
  const all = sections(scene);
  return [all.filter(({ box }) => box[0] < scene.width / 2), all.filter(({ box }) => box[0] >= scene.width / 2)];
};

/** What differs, each with the value that one of the windows shows. */
function changes(scene: Inspection, isOld = false): [string, string][] {
  const [before, after] = windows(scene);
  return after.flatMap((section) => section.settings.flatMap(({ name, value }): [string, string][] => {
    const old = before.find(({ title }) => title === section.title)?.settings.find((setting) => setting.name === name)?.value;
    return old !== undefined && old !== value ? [[`${section.title} ${name}`, isOld ? old : value]] : [];
  }));
}

/** In the order of the names. */
const written = (pairs: [string, string][]): string | null => (pairs.length === 0 ? null : pairs.toSorted(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)).map((pair) => pair.join(": ")).join(", "));

export const oracle: Oracle = (scene) => written(changes(scene));

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "one change": (scene) => written(changes(scene).slice(0, 1)),
  "the old values": (scene) => written(changes(scene, true)),
  "what stands at the same place": (scene) => {
    const [before, after] = windows(scene);
    if (before.every(({ title }, i) => after[i]?.title === title)) return null;
    return written(after.flatMap((section, i) => section.settings.flatMap(({ name, value }, k): [string, string][] => (before[i]?.settings[k]?.value === value ? [] : [[`${section.title} ${name}`, value]]))));
  },
};
