/** Code that gives exactly an instance, and has a reply to it graded. */
import type { Snippet } from "./copy.tsx";
import { optionsOf, type Place } from "./place.ts";

/** @param reply an expression */
export function codeOf(place: Place, reply = "reply"): Snippet[] {
  const { level, seed, ...others } = optionsOf(place);
  const js = Object.entries({ level, seed, ...others }).map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(", ");
  const python = Object.entries({ level, seed, ...others }).map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(", ");
  const isTwin = place.show === "twin";
  return [
    {
      name: "Python",
      text: `import tron_kernel

suite = tron_kernel.load()
instance = suite.generate("${place.env}", ${python})${isTwin ? "\ntwin = suite.regenerate(suite.twin(instance.token))" : ""}
print(instance.question)
verdict = suite.verify(instance.token, ${reply})`,
    },
    {
      name: "JavaScript",
      text: `import { load } from "tron-kernel";

const suite = await load();
const instance = suite.generate("${place.env}", { ${js} });${isTwin ? "\nconst twin = suite.regenerate(suite.twin(instance.token));" : ""}
console.log(instance.question);
const verdict = suite.verify(instance.token, ${reply});`,
    },
  ];
}
