/** Seeded, structured fuzzing of the bare ABI. */
import seedrandom from "seedrandom";
import { Abi } from "./abi.ts";

export interface FuzzResult {
  requests: number;
  /** How many were answered with `ok`, and how many with an error of each code. */
  answers: Record<string, number>;
  /** The slowest call in milliseconds. */
  slowest: number;
}

/** A request that the kernel did not take as it must; `request` is the JSON, or the bytes in hexadecimal digits. */
export class FuzzError extends Error {
  override readonly name = "FuzzError";

  constructor(what: string, index: number, seed: string, request: string) {
    super(`request ${index} of seed ${seed} ${what}: ${request.slice(0, 2000)}`);
  }
}

/** Milliseconds after which a call counts as a hang. */
const HANG = 20_000;
/** A known call is repeated after this many requests: its bytes must never change. */
const PROBE = 50;

const WORDS = [
  "op", "env", "level", "seed", "split", "style", "container", "reveal", "picture", "token", "reply", "mode", "reward", "explain", "about", "catalog",
  "describe", "generate", "inspect", "verify", "verify_group", "replies", "train", "validation", "test", "varied", "plain", "answer-tag", "boxed", "final-line", "json",
  "rotate", "strict", "lenient", "binary", "signed", "shaped", "iou", "dynamic", "curriculum.start", "curriculum.next", "", "\0", "é", "💥", "\ud800",
];
const NUMBERS = [0, 1, 3, 9, 10, -1, 0.5, 2 ** 31, 2 ** 53 - 1, 2 ** 53, -(2 ** 63), 1e308, -0, 1e-7];
const PIECES = [
  "<answer>", "</answer>", "\\boxed{", "}", "Answer:", "</think>", '{"answer":', "(", ")", "[", "]", "{", ",", ";", "/", "-", "−", "+", "*", "^", "√", "\\sqrt", "\\frac",
  "π", "1", "23", "4.5", "1e9", "A", "B", "or", "and", "(1, 2)", "3:45", "UDLR", "x=", "\n", " ", "\t", "%", "°", "$", "\u00a0", "𝟙", "½", "none", "empty",
];

/** Sends `count` requests to one instance. Throws a FuzzError at the first that traps, hangs, or leaves a trace. */
export function fuzz(seed: string, count: number, onProgress: (done: number) => void = () => {}): FuzzResult {
  const random = seedrandom(seed);
  const int = (below: number): number => Math.floor(random() * below);
  const pick = <T>(items: readonly T[]): T => items[int(items.length)]!;
  const abi = new Abi();
  const ids = (abi.send({ op: "catalog" }).ok.environments as { id: string }[]).map((environment) => environment.id);
  const instance = (): Record<string, unknown> => ({ env: pick(ids), level: int(10), seed: pick([int(1000), Math.floor(random() * 2 ** 53)]) });
  const tokens = Array.from({ length: 200 }, () => abi.send({ op: "generate", ...instance(), container: pick(["answer-tag", "boxed", "rotate"]), picture: false, reveal: true }).ok as { token: string; answer: string });

  const reply = (answer: string): string => {
    const parts = Array.from({ length: int(12) }, () => pick([...PIECES, answer]));
    return pick([`<answer>${parts.join("")}</answer>`, `\\boxed{${parts.join(" ")}}`, parts.join(""), parts.join("\n"), pick(PIECES).repeat(int(2000))]);
  };
  const value = (depth: number): unknown => {
    if (depth < 3 && random() < 0.3) {
      const items = Array.from({ length: int(4) }, () => value(depth + 1));
      return random() < 0.5 ? items : Object.fromEntries(items.map((item) => [pick(WORDS), item]));
    }
    return pick<unknown>([pick(WORDS), pick(NUMBERS), pick(ids), true, false, null, pick(tokens).token]);
  };
  const sound = (): Record<string, unknown> => {
    const { token, answer } = pick(tokens);
    const grading = { token, mode: pick(["strict", "lenient"]), reward: pick(["binary", "signed", "shaped", "iou", "dynamic"]), explain: random() < 0.5 };
    if (random() < 0.8) return { op: "verify", ...grading, reply: reply(answer) };
    if (random() < 0.5) return { op: "verify_group", ...grading, replies: Array.from({ length: int(6) }, () => reply(answer)) };
    return pick<Record<string, unknown>>([{ op: pick(["generate", "inspect"]), ...instance(), reveal: true }, { op: "describe", env: pick(ids) }, { op: "about" }, { op: "generate", token }]);
  };
  /** A sound request with a member replaced, removed or added. */
  const bent = (): Record<string, unknown> => {
    const request = sound();
    const key = pick(Object.keys(request));
    if (random() < 0.2) delete request[key];
    else request[random() < 0.8 ? key : pick(WORDS)] = value(0);
    return request;
  };
  /** The bytes of a request with some of them changed, lost or doubled. */
  const torn = (): Uint8Array => {
    const bytes = Array.from(new TextEncoder().encode(JSON.stringify(bent())));
    for (let edits = 1 + int(4); edits > 0; edits--) {
      const at = int(bytes.length);
      const edit = int(4);
      if (edit === 0) bytes[at] = int(256);
      else if (edit === 1) bytes.splice(at, 1 + int(8));
      else if (edit === 2) bytes.splice(at, 0, ...bytes.slice(at, at + int(16)));
      else bytes.length = at;
    }
    return Uint8Array.from(bytes);
  };
  const noise = (): Uint8Array => Uint8Array.from({ length: int(200) }, () => int(256));

  const known = { op: "generate", ...instance(), reveal: true };
  const expected = abi.send(known).bytes;
  const result: FuzzResult = { requests: 0, answers: {}, slowest: 0 };
  for (let index = 0; index < count; index++) {
    const kind = random();
    const request = kind < 0.15 ? sound() : kind < 0.55 ? bent() : kind < 0.95 ? torn() : noise();
    // A length that is not that of the bytes: the kernel reads what an earlier request left there.
    const length = random() < 0.02 ? pick([0, 1, int(1 << 20), 1 << 20, (1 << 20) + 1, 0xffff_ffff]) : undefined;
    const shown = request instanceof Uint8Array ? Buffer.from(request).toString("hex") : JSON.stringify(request);
    const started = performance.now();
    try {
      const { status, ok, error } = abi.send(request, length);
      if (status === 0 ? ok === undefined : typeof error?.message !== "string" || typeof error.hint !== "string") throw new Error("gave neither a value nor an error");
      const code = status === 0 ? "ok" : error!.code;
      result.answers[code] = (result.answers[code] ?? 0) + 1;
    } catch (error) {
      throw new FuzzError(`failed (${String(error)})`, index, seed, shown);
    }
    const took = performance.now() - started;
    result.slowest = Math.max(result.slowest, took);
    if (took > HANG) throw new FuzzError(`took ${took.toFixed(0)} ms`, index, seed, shown);
    if (index % PROBE === 0) {
      if (Buffer.compare(abi.send(known).bytes, expected) !== 0) throw new FuzzError("left a trace in the next call", index, seed, shown);
      onProgress(index);
    }
    result.requests++;
  }
  return result;
}
