#!/usr/bin/env node
/**
 * The command `tron`. Results go to the standard output, everything else to the standard error; a wrong argument ends
 * with one sentence and exit code 2.
 */
import { Command, CommanderError } from "commander";
import { KernelError } from "../../core/kernel.ts";
import { describe } from "./describe.ts";
import { exportInstances } from "./export/export.ts";
import { ExportError } from "./export/pool.ts";
import { generate } from "./generate.ts";
import { list } from "./list.ts";
import { stream } from "./stream.ts";
import { twin } from "./twin.ts";
import { choice, degradation, integer, levels, names, nearest, UsageError } from "./usage.ts";
import { verify } from "./verify.ts";

const SPLITS = ["train", "validation", "test"] as const;
const STYLES = ["varied", "plain"] as const;
const RENDERERS = ["resvg", "kernel"] as const;
const CONTAINERS = ["answer-tag", "boxed", "final-line", "json", "rotate"] as const;
const FORMS = ["open", "choices", "mixed"] as const;

const program = new Command("tron")
  .description("Visual reasoning instances and their exact verification.")
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

selection("list", "list the environments")
  .option("--json", "print JSON")
  .action(list);

command("describe <id>", "describe an environment and its ten levels").option("--json", "print JSON").action(describe);

command("generate <id>", "generate an instance")
  .option("--level <0-9>", "how hard, 0 to 9", integer("--level", 0, 9), 0)
  .option("--seed <seed>", "which instance, 0 to 2^53 - 1", integer("--seed", 0), 0)
  .option("--split <split>", SPLITS.join(", "), choice("--split", SPLITS), "train")
  .option("--style <style>", STYLES.join(", "), choice("--style", STYLES), "varied")
  .option("--container <container>", CONTAINERS.join(", "), choice("--container", CONTAINERS), "answer-tag")
  .option("--form <form>", FORMS.join(", "), choice("--form", FORMS), "open")
  .option("--degrade <kind:strength>", "make the pixels of the pictures worse, such as blur:0.5", degradation)
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

command("verify", "grade a reply")
  .requiredOption("--token <json>", "the token of the instance")
  .requiredOption("--reply <text>", "the whole reply; - reads it from the standard input")
  .option("--mode <mode>", "strict, lenient", choice("--mode", ["strict", "lenient"] as const))
  .option("--reward <reward>", "a reward preset, or a JSON object with its settings")
  .option("--explain", "also say what was read and what is wrong with it")
  .option("--json", "print JSON")
  .action(verify);

selection("export", "write instances to a folder: PNG files and an index in JSON lines")
  .requiredOption("--out <folder>", "the folder; a begun export goes on where it stopped")
  .option("--levels <levels>", "such as 0-9 or 0,3,6-9", levels, levels("0-9"))
  .option("--count <n>", "instances of every environment and level", integer("--count", 1, 1e9), 10)
  .option("--seed-start <seed>", "the first seed", integer("--seed-start", 0), 0)
  .option("--split <split>", SPLITS.join(", "), choice("--split", SPLITS), "train")
  .option("--style <style>", STYLES.join(", "), choice("--style", STYLES), "varied")
  .option("--container <container>", CONTAINERS.join(", "), choice("--container", CONTAINERS), "answer-tag")
  .option("--form <form>", FORMS.join(", "), choice("--form", FORMS), "open")
  .option("--degrade <kind:strength>", "make the pixels of the pictures worse, such as blur:0.5", degradation)
  .option("--reveal", "also put the answers into the index")
  .option("--renderer <renderer>", "what draws: resvg; kernel, several times faster", choice("--renderer", RENDERERS), "resvg")
  .option("--workers <n>", "threads; one a core when left out", integer("--workers", 1, 256))
  .option("--json", "print JSON")
  .action(exportInstances);

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
  const isPlain = isUsage || error instanceof ExportError || isSystemError(error);
  process.stderr.write(`tron: ${isPlain ? message : (error.stack ?? message)}\n`);
  return isUsage ? 2 : 1;
}

/** A full disk, a missing folder ...: the message says it all. */
function isSystemError(error: Error): boolean {
  return "syscall" in error;
}
