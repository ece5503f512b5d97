#!/usr/bin/env node
/**
 * The command `tron`. Results go to the standard output, everything else to the standard error; a wrong argument ends
 * with one sentence and exit code 2.
 */
import { createRequire } from "node:module";
import { Command, CommanderError } from "commander";
import { KernelError } from "../../core/kernel.ts";
import { describe } from "./describe.ts";
import { compare } from "./eval/compare.ts";
import { EndpointError } from "./eval/endpoint.ts";
import { evaluate } from "./eval/evaluate.ts";
import { report as writeReport } from "./eval/report.ts";
import { reverify } from "./eval/reverify.ts";
import { exportInstances } from "./export/export.ts";
import { ExportError } from "./export/files.ts";
import { generate } from "./generate.ts";
import { list } from "./list.ts";
import { stream } from "./stream.ts";
import { twin } from "./twin.ts";
import { choice, degradation, integer, levels, names, nearest, number, record, shares, UsageError } from "./usage.ts";
import { verify } from "./verify.ts";
import { warm } from "./warm.ts";

const SPLITS = ["train", "validation", "test"] as const;
const STYLES = ["varied", "plain"] as const;
const RENDERERS = ["resvg", "kernel"] as const;
const CONTAINERS = ["answer-tag", "boxed", "final-line", "json", "rotate"] as const;
const FORMS = ["open", "choices", "mixed", "pixels"] as const;
const MODES = ["strict", "lenient"] as const;

const { version } = createRequire(import.meta.url)("tron-kernel/package.json") as { version: string };

const program = new Command("tron")
  .description("Visual reasoning instances and their exact verification.")
  .version(version, "--version", "print the version")
  .exitOverride()
  .configureOutput({ outputError: () => {} })
  .action((_options, command: Command) => {
    const [name] = command.args;
    if (name === undefined) return command.help();
    const commands = command.commands.map((one) => one.name());
    throw new UsageError(`${name} is no command; did you mean ${nearest(name, commands)}? Commands are ${commands.join(", ")}`);
  })
  .allowExcessArguments()
  .helpCommand(true);

const command = (usage: string, summary: string): Command => program.command(usage).description(summary).allowExcessArguments(false);

/** A command on several environments. */
const selection = (usage: string, summary: string): Command =>
  command(usage, summary)
    .option("--envs <names>", "ids, families, buckets, or the set transfer, joined by commas; all when left out", names)
    .option("--without <names>", "what to leave out of them, such as transfer", names);

/** A command on the instances of a selection. */
const rows = (usage: string, summary: string, split: (typeof SPLITS)[number] = "train"): Command =>
  command(usage, summary)
    .option("--envs <names>", "ids, families, buckets, or the set transfer, joined by commas; with --total maybe with weights: spatial:2,counting:1", shares)
    .option("--without <names>", "what to leave out of them, such as transfer", names)
    .option("--levels <levels>", "such as 0-9 or 0,3,6-9", levels, levels("0-9"))
    .option("--count <n>", "instances of every environment and level; 10 without --total", integer("--count", 1, 1e9))
    .option("--total <n>", "instances in all, in place of --count", integer("--total", 1, 1e9))
    .option("--seed-start <seed>", "the first seed of every environment and level", integer("--seed-start", 0), 0)
    .option("--split <split>", SPLITS.join(", "), choice("--split", SPLITS), split)
    .option("--style <style>", STYLES.join(", "), choice("--style", STYLES), "varied")
    .option("--container <container>", CONTAINERS.join(", "), choice("--container", CONTAINERS), "answer-tag")
    .option("--form <form>", FORMS.join(", "), choice("--form", FORMS), "open")
    .option("--degrade <kind:strength>", "make the pixels of the pictures worse, such as blur:0.5", degradation);

selection("list", "list the environments")
  .option("--json", "print JSON")
  .action(list);

command("describe <id>", "describe an environment and its ten levels").option("--json", "print JSON").action(describe);

rows("generate [id]", "generate an instance; without an id those of a selection, as JSON lines")
  .option("--level <0-9>", "how hard, 0 to 9", integer("--level", 0, 9), 0)
  .option("--seed <seed>", "which instance, 0 to 2^53 - 1", integer("--seed", 0), 0)
  .option("--reveal", "also give the answer and why it is right")
  .option("--solution", "draw the solution over the picture, and give the answer")
  .option("--png <file>", "write the picture as PNG")
  .option("--renderer <renderer>", "what draws the PNG: resvg, kernel", choice("--renderer", RENDERERS), "resvg")
  .option("--svg <file>", "write the picture as SVG")
  .option("--json", "print JSON")
  .action(generate);

command("twin", "the token of an instance with the same question and another answer")
  .requiredOption("--token <json>", "the token of the instance, or of one of its twins for the next")
  .action(twin);

command("verify", "grade a reply, or all replies of a file: a table by level and bucket")
  .option("--token <json>", "the token of the instance")
  .option("--reply <text>", "the whole reply; - reads it from the standard input")
  .option("--file <file>", "JSON lines with token and reply, in place of both")
  .option("--verdicts <file>", "with --file: write the lines with their verdicts, for reverify")
  .option("--mode <mode>", "strict, lenient", choice("--mode", MODES))
  .option("--reward <reward>", "a reward preset, or a JSON object with its settings")
  .option("--explain", "also say what was read and what is wrong with it")
  .option("--json", "print JSON")
  .action(verify);

rows("export", "write instances to a folder: PNG files, and a listing in JSON lines")
  .requiredOption("--out <folder>", "the folder; a begun export goes on where it stopped")
  .option("--reveal", "also put the answers into the listing")
  .option("--renderer <renderer>", "what draws: resvg; kernel, several times faster", choice("--renderer", RENDERERS), "resvg")
  .option("--workers <n>", "threads; one a core when left out", integer("--workers", 1, 256))
  .option("--check", "write nothing: prove every row and file of the folder by its hash")
  .option("--json", "print JSON")
  .action(exportInstances);

rows("eval", "ask a model at an endpoint, or a person, grade the replies, and write a report", "test")
  .requiredOption("--out <folder>", "the folder; a begun evaluation goes on where it stopped")
  .option("--endpoint <url>", "of OpenAI-compatible chat completions, such as http://localhost:8000/v1")
  .option("--model <name>", "as the endpoint names it")
  .option("--human", "ask a person, in a browser on this machine")
  .option("--port <n>", "with --human: of the page; any that is free when left out", integer("--port", 0, 65535), 0)
  .option("--renderer <renderer>", "what draws: resvg; kernel, several times faster", choice("--renderer", RENDERERS), "resvg")
  .option("--samples <k>", "replies to every instance", integer("--samples", 1, 1024), 1)
  .option("--concurrency <n>", "requests at a time", integer("--concurrency", 1, 4096), 8)
  .option("--mode <mode>", "how replies are read: strict, lenient", choice("--mode", MODES), "strict")
  .option("--system <text>", "a system message")
  .option("--temperature <t>", "of the request; the endpoint's default when left out", number("--temperature", 0, 100))
  .option("--max-tokens <n>", "of a reply; the endpoint's default when left out", integer("--max-tokens", 1))
  .option("--body <json>", 'other members of the request, such as {"top_p":0.9}', record("--body"), {})
  .option("--key-env <name>", "environment variable that holds the key", "OPENAI_API_KEY")
  .option("--timeout <seconds>", "of one attempt", integer("--timeout", 1, 86_400), 1800)
  .option("--retries <n>", "attempts after the first", integer("--retries", 0, 100), 8)
  .option("--failures <n>", "wrong answers that the report shows", integer("--failures", 0, 1e6), 400)
  .option("--fail-under <share>", "exit code 1 when a smaller share of replies is right", number("--fail-under", 0, 1))
  .option("--json", "print JSON")
  .action(evaluate);

command("report <folder>", "write the report of an evaluation again")
  .option("--kernel <file>", "the kernel that graded it, when this package holds another")
  .option("--failures <n>", "wrong answers that the report shows", integer("--failures", 0, 1e6), 400)
  .option("--json", "print JSON")
  .action(writeReport);

command("compare <first> <second>", "compare two evaluations, instance by instance")
  .requiredOption("--out <file>", "the page")
  .option("--kernel <file>", "the kernel that graded them, when this package holds another")
  .option("--failures <n>", "instances that the page shows", integer("--failures", 0, 1e6), 400)
  .option("--json", "print JSON")
  .action(compare);

command("reverify <path>", "grade stored replies again: the folder of an evaluation, or a file of JSON lines")
  .option("--kernel <file>", "the kernel that graded them, when this package holds another")
  .option("--json", "print JSON")
  .action(reverify);

command("warm", "load the suite, draw a picture, and say how long that takes in every process")
  .option("--renderer <renderer>", "what draws: resvg, kernel", choice("--renderer", RENDERERS), "resvg")
  .option("--json", "print JSON")
  .action(warm);

selection("stream", "run a curriculum with a scripted policy")
  .option("--preset <preset>", "tron, rlve, fixed, bandit, exploratory", "tron")
  .option("--form <form>", FORMS.join(", "), choice("--form", FORMS), "open")
  .option("--degrade <kind:strength>", "make the pixels of the pictures worse, such as blur:0.5", degradation)
  .option("--steps <n>", "groups to draw, answer and report", integer("--steps", 1, 1e9), 1000)
  .option("--group <n>", "replies a group", integer("--group", 1, 4096), 8)
  .option("--policy <policy>", "oracle, random or noisy:P, right with the chance P", "noisy:0.7")
  .option("--name <name>", "of the stream; another name draws other instances", "stream")
  .option("--state <file>", "save the curriculum's state there, and go on from it when it exists")
  .option("--json", "print JSON lines, one a group")
  .action(stream);

// A reader that has seen enough, such as head, is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Says what went wrong, in one line, and returns the exit code. */
function report(error: unknown): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  if (!(error instanceof Error)) throw error;
  const isUsage = error instanceof UsageError || error instanceof CommanderError || (error instanceof KernelError && error.code !== "trap");
  const message = error.message.replace(/^error: /, "").replace(/\s+/g, " ").trim();
  const isPlain = isUsage || error instanceof ExportError || error instanceof EndpointError || isSystemError(error);
  process.stderr.write(`tron: ${isPlain ? message : (error.stack ?? message)}\n`);
  return isUsage ? 2 : 1;
}

/** A full disk, a missing folder ...: the message says it all. */
function isSystemError(error: Error): boolean {
  return "syscall" in error;
}
