/** Finds the section, and goes on to the section that an entry names until there is a value. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Judge, Oracle, OracleModule } from "../oracle.ts";
import { conditionsIn, meets, type Section, sections } from "./parts.ts";

/** The setting that is asked about: the capitalised word that is neither a title nor part of a condition. */
const settingIn = (question: string): string => /\b(?:is|of|does|know|which value|up) ([A-Z]\w+)(?= set to| in the| have| has| for| that|[.?])/.exec(question)?.[1] ?? "";

function start(scene: Inspection, question: string): Section[] {
  const title = /\bthe section ([A-Z]\w+)/.exec(question)?.[1];
  const conditions = conditionsIn(question);
  return sections(scene).filter((section) => (title === undefined || section.title === title) && meets(section, conditions));
}

/** What a section shows for a setting after so many steps from section to section. */
function value(scene: Inspection, from: Section | undefined, name: string, steps: number): string | null {
  const shown = from?.settings.find((setting) => setting.name === name)?.value;
  if (shown === undefined || shown === "") return null;
  if (!shown.startsWith("= ")) return shown;
  const next = sections(scene).find(({ title }) => title === shown.slice(2));
  return steps > 0 ? value(scene, next, name, steps - 1) : null;
}

export const oracle: Oracle = (scene, question) => {
  const fitting = start(scene, question);
  return fitting.length === 1 ? value(scene, fitting[0], settingIn(question), 20) : null;
};

/** A number is right without its unit as well. */
const spellings = (scene: Inspection, question: string): string[] => {
  const key = oracle(scene, question);
  return key === null ? [] : [...new Set([key, key.replace(/^(\d+) .*/, "$1")])];
};

export const judge: Judge = {
  solutions: spellings,
  isRight: (scene, question, answer) => spellings(scene, question).includes(answer.trim()),
};

export const without: OracleModule["without"] = {
  "which section": (question) => question.replace(/(?:in|for) the section (?:[A-Z]\w+|where .*?)(?=[?.,]| what| and say| have)/i, "in the section"),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "the first value of the setting": (scene, question) => {
    const shown = sections(scene).flatMap((section) => value(scene, section, settingIn(question), 0) ?? []);
    return sections(scene).length > 2 ? (shown[0] ?? null) : null;
  },
  "the first condition alone": (scene, question) => {
    const conditions = conditionsIn(question);
    const section = sections(scene).find((one) => meets(one, conditions.slice(0, 1)));
    return conditions.length > 1 ? value(scene, section, settingIn(question), 20) : null;
  },
  "the value beside the entry": (scene, question) => {
    const all = sections(scene);
    const at = all.indexOf(start(scene, question)[0]!);
    return at >= 0 && value(scene, all[at], settingIn(question), 0) === null ? value(scene, all[at + 1] ?? all[at - 1], settingIn(question), 0) : null;
  },
};
