/** Grades stored replies again, with the kernel that graded them first. */
import { KernelError } from "./kernel.ts";
import { PINS } from "./pins.ts";
import type { Reply } from "./replies.ts";
import type { Suite } from "./suite.ts";
import type { Verdict, VerifyOptions } from "./types.ts";

/** Which kernel: its version, and the SHA-256 of its file in hexadecimal digits. */
export interface KernelIdentity {
  version: string;
  sha256: string;
}

/** A reply with the verdict that it got. Whatever else stands in a row is left alone. */
export interface StoredReply extends Pick<VerifyOptions, "mode" | "reward"> {
  token: string;
  reply: Reply;
  /** What graded it. */
  kernel: KernelIdentity;
  verdict: Verdict;
}

export interface Reverified {
  /** What the kernel says of each reply now, in their order. */
  verdicts: Verdict[];
  /** Places of the replies whose stored numbers are not those. */
  changed: number[];
}

/** What a host's `load` is asked for. */
interface Wanted<Place> {
  kernel?: Place;
  sha256: string;
  renderer: "kernel";
}

/**
 * The suite on the kernel that graded stored replies: the package's own if it is that one, else the one that is given.
 *
 * @param load how this host loads a suite
 * @param place where the given kernel lies
 * @throws KernelError `other_kernel` when neither is the one
 */
export async function suiteOf<Place>({ version, sha256 }: KernelIdentity, load: (wanted: Wanted<Place>) => Promise<Suite>, place?: Place): Promise<Suite> {
  const graded = `these replies were graded by the kernel ${version} with the SHA-256 ${sha256}`;
  if (place === undefined && sha256 !== PINS.kernel) {
    throw new KernelError("other_kernel", `${graded}, and this package holds ${PINS.kernel}`, "give the file of that kernel (--kernel FILE; in a program, kernel)");
  }
  try {
    return await load({ ...(place !== undefined && { kernel: place }), sha256, renderer: "kernel" });
  } catch (error) {
    if (!(error instanceof KernelError && error.code === "untrusted_module")) throw error;
    throw new KernelError("other_kernel", `${graded}, and the kernel that is given is another one`, "give the file of that kernel");
  }
}

/**
 * Grades stored replies again.
 *
 * @param load how this host loads a suite
 * @param place where the kernel of the replies lies, when it is not the package's own
 * @throws KernelError `other_kernel` when a reply was graded by a kernel that is not there
 */
export async function reverifyWith<Place>(
  load: (wanted: Wanted<Place>) => Promise<Suite>,
  rows: readonly StoredReply[],
  place?: Place,
): Promise<Reverified> {
  const alike = new Map<string, number[]>();
  rows.forEach(({ kernel: { version, sha256 }, mode, reward }, at) => {
    const key = JSON.stringify([version, sha256, mode, reward]);
    const places = alike.get(key);
    if (places) places.push(at);
    else alike.set(key, [at]);
  });
  const suites = new Map<string, Suite>();
  const verdicts = new Array<Verdict>(rows.length);
  for (const places of alike.values()) {
    const { kernel, mode, reward } = rows[places[0]!]!;
    const suite = suites.get(kernel.sha256) ?? (await suiteOf(kernel, load, place));
    suites.set(kernel.sha256, suite);
    const options = { explain: true, ...(mode !== undefined && { mode }), ...(reward !== undefined && { reward }) };
    const graded = suite.verifyMany(places.map((at) => rows[at]!.token), places.map((at) => rows[at]!.reply), options);
    places.forEach((at, i) => void (verdicts[at] = graded[i]!));
  }
  return { verdicts, changed: verdicts.flatMap((verdict, at) => (isSame(verdict, rows[at]!.verdict) ? [] : [at])) };
}

/** Whether all numbers of two verdicts are equal. */
function isSame(now: Verdict, then: Verdict): boolean {
  return NUMBERS.every((name) => now[name] === then[name]);
}

const NUMBERS = ["score", "accuracy", "format", "partial", "parse_ok", "ambiguous", "level"] as const;
