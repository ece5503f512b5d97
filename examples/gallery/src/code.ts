/** Code that gives exactly an instance, and has a reply to it graded. */
import type { Snippet } from "./copy.tsx";
import { optionsOf, type Place } from "./place.ts";

/** Characters of a line of code that is not broken. */
const LINE = 72;

/** @param reply an expression */
export function codeOf(place: Place, reply = "reply"): Snippet[] {
  const options = Object.entries(optionsOf(place));
  const python = options.map(([name, value]) => `${name}=${literal(value, (key) => JSON.stringify(key))}`);
  const js = options.map(([name, value]) => `${name}: ${literal(value, (key) => key)}`);
  const id = JSON.stringify(place.env);
  const isTwin = place.show === "twin";
  return [
    {
      name: "Python",
      text: `import tron_kernel

suite = tron_kernel.load()
${call("instance = suite.generate(", [id, ...python], ")")}${isTwin ? "\ntwin = suite.regenerate(suite.twin(instance.token))" : ""}
print(instance.question)
verdict = suite.verify(instance.token, ${reply})`,
    },
    {
      name: "JavaScript",
      text: `import { load } from "tron-kernel";

const suite = await load();
${call(`const instance = suite.generate(${id}, {`, js, "});", " ")}${isTwin ? "\nconst twin = suite.regenerate(suite.twin(instance.token));" : ""}
console.log(instance.question);
const verdict = suite.verify(instance.token, ${reply});`,
    },
  ];
}

/** A call in one line, or with a line for each argument where that is too long. */
function call(head: string, args: string[], tail: string, room = ""): string {
  const line = `${head}${room}${args.join(", ")}${room}${tail}`;
  return line.length <= LINE ? line : `${head}\n${args.map((arg) => `    ${arg},\n`).join("")}${tail}`;
}

/** A value as both languages write it, but for the names in records. */
function literal(value: unknown, nameOf: (name: string) => string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value).map(([name, member]) => `${nameOf(name)}: ${literal(member, nameOf)}`).join(", ")} }`;
}
