/** Environments that may be one: alike in wording, in looks, or with the same answer on the same drawing. */
import { bmvbhash } from "blockhash-core";
import type { Suite } from "../../bindings/core/suite.ts";
import { taskOf } from "./oracle.ts";

/** Pairs below these are not worth a look. */
const LEAST = { wording: 0.6, picture: 0.93 } as const;
const SAMPLES = [0, 3, 6, 9].flatMap((level) => [0, 2].map((seed) => ({ level, seed })));
/** A side of the perceptual hash: 16 x 16 bits. */
const HASH_SIDE = 16;
/** Pixels of the short side of what is hashed. */
const THUMBNAIL = 96;

export interface Pair {
  first: string;
  second: string;
  /** Share of common words of the questions (Jaccard), least share of equal bits of the pictures, or 1 for a same instance. */
  kind: "wording" | "picture" | "same instance";
  similarity: number;
  /** What shows it. */
  where: string;
}

interface Profile {
  env: string;
  words: Set<string>;
  hashes: { bits: string; svg: string; answer: string; at: string }[];
}

/** All suspicious pairs, the most similar first. */
export function nearDuplicates(suite: Suite, envs: string[]): Pair[] {
  const profiles = envs.map((env) => profile(suite, env));
  const pairs: Pair[] = [];
  profiles.forEach((a, i) => {
    for (const b of profiles.slice(i + 1)) {
      const wording = jaccard(a.words, b.words);
      if (wording >= LEAST.wording) pairs.push({ first: a.env, second: b.env, kind: "wording", similarity: wording, where: "plain questions" });
      const looks = nearest(a, b);
      if (looks.similarity >= LEAST.picture) pairs.push({ first: a.env, second: b.env, kind: "picture", ...looks });
      for (const one of a.hashes) {
        const other = b.hashes.find((entry) => entry.svg === one.svg && entry.answer === one.answer);
        if (other) pairs.push({ first: a.env, second: b.env, kind: "same instance", similarity: 1, where: `${one.at} and ${other.at}` });
      }
    }
  });
  return pairs.sort((a, b) => b.similarity - a.similarity);
}

function profile(suite: Suite, env: string): Profile {
  const words = new Set<string>();
  const hashes = SAMPLES.map(({ level, seed }) => {
    const instance = suite.generate(env, { level, seed, style: "plain", reveal: true });
    for (const word of taskOf(instance.data).toLowerCase().match(/\p{L}{3,}/gu) ?? []) words.add(word);
    const bits = bmvbhash(instance.pixels({ size: THUMBNAIL }), HASH_SIDE);
    return { bits, svg: instance.svg, answer: instance.answer!, at: `level ${level}, seed ${seed}` };
  });
  return { env, words, hashes };
}

/** The two pictures that look most alike. */
function nearest(a: Profile, b: Profile): { similarity: number; where: string } {
  let best = { similarity: 0, where: "" };
  for (const one of a.hashes) {
    for (const other of b.hashes) {
      const similarity = equalBits(one.bits, other.bits);
      if (similarity > best.similarity) best = { similarity, where: `${one.at} and ${other.at}` };
    }
  }
  return best;
}

/** The share of equal bits of two hashes in hexadecimal. */
function equalBits(a: string, b: string): number {
  let differing = 0;
  for (let i = 0; i < a.length; i++) {
    for (let bits = parseInt(a[i]!, 16) ^ parseInt(b[i]!, 16); bits > 0; bits >>= 1) differing += bits & 1;
  }
  return 1 - differing / (a.length * 4);
}

function jaccard(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}
