/** Replies as an evaluation stores them: right, wrong and odd ones, read and paid in several ways. */
import type { StoredReply, Suite, VerifyOptions } from "../../bindings/node/index.ts";

const WAYS: Pick<VerifyOptions, "mode" | "reward">[] = [{}, { mode: "strict" }, { mode: "lenient", reward: "signed" }, { reward: { preset: "shaped", format_share: 0.1 } }];

/** @param sha256 of the suite's kernel */
export function storedReplies(suite: Suite, sha256: string, instances: readonly { env: string; level: number; seed: number }[]): StoredReply[] {
  const { version } = suite.kernel.call<{ version: string }>({ op: "about" });
  return instances.flatMap(({ env, level, seed }) => {
    const { token, answer } = suite.generate(env, { level, seed, split: "test", reveal: true, picture: false });
    const replies = [`<answer>${answer}</answer>`, `\\boxed{${answer}}`, "<answer>no such answer</answer>", "", `<think>é 😀</think><answer>${answer}</answer> <answer>7 or 8</answer>`];
    return replies.flatMap((reply) => WAYS.map((way) => ({ token, reply, ...way, kernel: { version, sha256 }, verdict: suite.verify(token, reply, way) })));
  });
}

/** Another kernel that does the same: a section that says nothing is appended to a module. */
export function withAnotherHash(kernel: Uint8Array): Uint8Array {
  const section = [0, 5, 4, ...new TextEncoder().encode("note")];
  return new Uint8Array([...kernel, ...section]);
}
