/** `tron compare`: two evaluations side by side, instance by instance. */
import { resolve } from "node:path";
import { suiteOf } from "../../../core/reverify.ts";
import { load } from "../../index.ts";
import { writeWhole } from "../export/files.ts";
import { print, printJson } from "../print.ts";
import { UsageError } from "../usage.ts";
import { comparisonOf, pairsOf } from "./figures.ts";
import { Folder } from "./folder.ts";
import { Replies } from "./replies.ts";
import { pageOf, points, shownOf, spread, utteranceOf } from "./report.ts";

interface Flags {
  out: string;
  kernel?: string;
  failures: number;
  json?: boolean;
}

export async function compare(firstPath: string, secondPath: string, { out, kernel, failures, json }: Flags): Promise<void> {
  const [first, second] = [new Folder(resolve(firstPath)), new Folder(resolve(secondPath))];
  const [one, other] = [first.settings(), second.settings()];
  if (one.kernel.sha256 !== other.kernel.sha256) {
    throw new UsageError(`${firstPath} was graded by the kernel with the SHA-256 ${one.kernel.sha256} and ${secondPath} by ${other.kernel.sha256}: only replies to the same instances can be compared`);
  }
  const suite = await suiteOf(one.kernel, load, kernel);
  const [said, saidToo] = [new Replies(first.replies, "read"), new Replies(second.replies, "read")];
  try {
    const paired = pairsOf(said.outcomes.values(), saidToo.outcomes.values());
    if (paired.pairs.length === 0) throw new UsageError(`${firstPath} and ${secondPath} have no instance in common: evaluate both with the same selection`);
    const comparison = comparisonOf(paired);
    const apart = paired.pairs.filter(({ accuracies: [a, b] }) => a !== b);
    const others = new Map(apart.map(({ first: [outcome], second }) => [outcome!.token, second]));
    const shown = spread(apart.map((pair) => pair.first), failures).map((group) =>
      shownOf(suite, [utteranceOf(said, group), utteranceOf(saidToo, others.get(group[0]!.token)!)], group[0]!),
    );
    const title = `${one.model} and ${other.model} on TRON`;
    const path = resolve(out);
    writeWhole(path, `${path}.part`, pageOf(title, { kind: "comparison", settings: [one, other], comparison, shown, wrong: apart.length }));
    if (json) return printJson({ out: path, first: one.model, second: other.model, ...comparison });
    const { overall } = comparison;
    print(`${other.model} against ${one.model}: ${points(overall)}; better on ${overall.better}, worse on ${overall.worse} of ${overall.instances} instances`);
    print(`the page is ${path}`);
  } finally {
    said.close();
    saidToo.close();
  }
}
