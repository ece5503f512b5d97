/** Golden vectors: what a kernel gave, and whether a host gives the same. Runs in every JavaScript runtime. */
import type { Suite } from "../../bindings/core/suite.ts";
import type { Verdict, VerifyOptions } from "../../bindings/core/types.ts";

/** A reply and its verdict. */
export interface GradedReply extends Verdict {
  reply: string;
  mode: NonNullable<VerifyOptions["mode"]>;
}

/** One line of `tests/vectors/*.jsonl`. */
export interface Vector {
  env: string;
  /** Of the environment. */
  version: number;
  token: string;
  question: string;
  answer: string;
  svg_sha256: string;
  /** Of the RGBA bytes at the instance's own size. */
  pixels_sha256: string;
  png_sha256: string;
  verdicts: GradedReply[];
}

/** What identifies the picture and the words of a token, as a vector has it. */
export async function observe(suite: Suite, token: string): Promise<Omit<Vector, "verdicts">> {
  const instance = suite.regenerate(token, { reveal: true });
  return {
    env: instance.env,
    version: instance.data.version,
    token: instance.token,
    question: instance.question,
    answer: instance.answer!,
    svg_sha256: await sha256(new TextEncoder().encode(instance.svg)),
    pixels_sha256: await sha256(instance.pixels().data),
    png_sha256: await sha256(instance.png()),
  };
}

/** What differs from a golden vector, one sentence each; nothing when all is well. */
export async function replay(suite: Suite, vector: Vector): Promise<string[]> {
  const { verdicts, ...expected } = vector;
  const found: Record<string, unknown> = { ...(await observe(suite, vector.token)) };
  const wrong = Object.entries(expected)
    .filter(([key, value]) => found[key] !== value)
    .map(([key, value]) => `${vector.token}: ${key} is ${JSON.stringify(found[key])}, not ${JSON.stringify(value)}`);
  for (const { reply, mode, ...verdict } of verdicts) {
    const given = suite.verify(vector.token, reply, { mode });
    if (JSON.stringify(given) !== JSON.stringify(verdict)) {
      wrong.push(`${vector.token}: ${JSON.stringify(reply)} gets ${JSON.stringify(given)}, not ${JSON.stringify(verdict)}`);
    }
  }
  return wrong;
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
