/** Golden vectors: what a kernel gave, and whether a host gives the same. Runs in every JavaScript runtime. */
import type { Suite } from "../../bindings/core/suite.ts";
import type { VerifyOptions } from "../../bindings/core/types.ts";

/** A reply and the numbers of its verdict, in the kernel's order. */
export type GradedReply = [reply: string, ...numbers: number[]];

/** What is known of one instance. A hash is the first half of a SHA-256, in hex. */
export interface Vector {
  env: string;
  /** Of the environment. */
  version: number;
  token: string;
  /** In clear on whole vectors, which have pixels and verdicts as well; a hash on the others. */
  question?: string;
  question_hash?: string;
  answer: string;
  svg_hash: string;
  /** Of the RGBA bytes at the instance's own size. */
  pixels_hash?: string;
  png_hash?: string;
  mode?: NonNullable<VerifyOptions["mode"]>;
  verdicts?: GradedReply[];
}

/** The words and the picture of a token, as a vector has them; pixels and PNG where they are asked for. */
export async function observe(suite: Suite, token: string, isDrawn: boolean): Promise<Vector & { question: string; question_hash: string }> {
  const instance = suite.regenerate(token, { reveal: true });
  const utf8 = new TextEncoder();
  return {
    env: instance.env,
    version: instance.data.version,
    token: instance.token,
    question: instance.question,
    question_hash: await hash(utf8.encode(instance.question)),
    answer: instance.answer!,
    svg_hash: await hash(utf8.encode(instance.svg)),
    ...(isDrawn && { pixels_hash: await hash(instance.pixels().data), png_hash: await hash(instance.png()) }),
  };
}

/** What differs from a golden vector, one sentence each; nothing when all is well. */
export async function replay(suite: Suite, vector: Vector): Promise<string[]> {
  const { mode = "strict", verdicts = [], ...expected } = vector;
  const found: Record<string, unknown> = { ...(await observe(suite, vector.token, vector.pixels_hash !== undefined)) };
  const wrong = Object.entries(expected)
    .filter(([key, value]) => found[key] !== value)
    .map(([key, value]) => `${vector.token}: ${key} is ${JSON.stringify(found[key])}, not ${JSON.stringify(value)}`);
  for (const [reply, ...numbers] of verdicts) {
    const given = suite.verify(vector.token, reply, { mode });
    if (String(Object.values(given)) !== String(numbers)) {
      wrong.push(`${vector.token}: ${JSON.stringify(reply)} gets ${JSON.stringify(given)}, not ${numbers}`);
    }
  }
  return wrong;
}

async function hash(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>), 0, 16);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
