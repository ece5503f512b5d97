/** Finds the sections that the instruction names or describes, and in them the control that does it. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import type { Box } from "../support/box.ts";
import { pointAnswer, pointJudge } from "../support/places.ts";
import { conditionsIn, meets, type Section, sections } from "./parts.ts";

/** The control in a section that the instruction wants; undefined when it has none, or it is as wanted already. */
function control(section: Section, question: string): Box | undefined {
  const icon = /\bthe button with the (\w+(?: glass)?)/.exec(question)?.[1];
  if (icon !== undefined) return section.icons.find(({ name }) => name === icon)?.box;
  const part = (name: string, of: string, label: string): Box | undefined => section.settings.find((setting) => setting.name === name && setting.control === of)?.parts.find((one) => one.label === label)?.box;
  const [, switched, state] = /\bturn (\w+) (on|off)\b/.exec(question) ?? [];
  if (switched) return section.settings.some(({ name, value }) => name === switched && value === state) ? undefined : part(switched, "switch", "");
  const list = /\bopen the list for (\w+)/.exec(question)?.[1];
  if (list) return part(list, "list", "");
  const [, way, stepped] = /\b(raise|lower) (\w+) by one step/.exec(question) ?? [];
  if (stepped) return part(stepped, "stepper", way === "raise" ? "up" : "down");
  const [, name, value] = /\bset (\w+) to (\w+)/.exec(question) ?? [];
  return name ? part(name, "choice", value!) : undefined;
}

const controls = (all: Section[], question: string): Box[] => all.map((section) => control(section, question)).filter((box) => box !== undefined);

function target(scene: Inspection, question: string, mayBeLocked = false): Box | null {
  const title = /\bin the section ([A-Z]\w+)/.exec(question)?.[1];
  const conditions = conditionsIn(question);
  const isLocking = /padlock/.test(question) && !mayBeLocked;
  const fitting = sections(scene).filter((section) => (title === undefined || section.title === title) && meets(section, conditions) && !(isLocking && section.isLocked));
  const found = controls(fitting, question);
  return found.length === 1 ? found[0]! : null;
}

const find = (scene: Inspection, question: string): Box | null => target(scene, question);
export const oracle: Oracle = (scene, question) => pointAnswer(scene, target(scene, question));
export const judge = pointJudge(find);

export const without: OracleModule["without"] = {
  "which section": (question) => question.replace(/ in the section (?:[A-Z]\w+|where [^?.:"]*?)(?=[?.:,"]| Where)/, ""),
  "the padlocks": (question) => question.replace(/ In a section with a padlock.*/, ""),
};

/** The first section in which the control is found. */
const firstOf = (scene: Inspection, question: string, all: Section[]): string | null => pointAnswer(scene, controls(all, question)[0] ?? null);

export const shortcuts: OracleModule["shortcuts"] = {
  "the first such control": (scene, question) => (sections(scene).length > 1 && / in the section/.test(question) ? firstOf(scene, question, sections(scene)) : null),
  "the first condition alone": (scene, question) => {
    const conditions = conditionsIn(question);
    return conditions.length > 1 ? firstOf(scene, question, sections(scene).filter((section) => meets(section, conditions.slice(0, 1)))) : null;
  },
  "padlocks overlooked": (scene, question) => (/padlock/.test(question) ? firstOf(scene, question, sections(scene).filter((section) => meets(section, conditionsIn(question)))) : null),
};
