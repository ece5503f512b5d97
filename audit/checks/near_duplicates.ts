/** Environments that may be one: alike in wording, in looks, or with the same answer on the same drawing. */
import { createHash } from "node:crypto";
import { bmvbhash } from "blockhash-core";
import type { Suite } from "../../bindings/core/suite.ts";
import { taskOf } from "./oracle.ts";

/** Pairs below these are not worth a look. */
const LEAST = { wording: 0.6, picture: 0.93 } as const;
const SAMPLES: Place[] = [0, 3, 6, 9].flatMap((level) => [0, 2].map((seed) => ({ level, seed })));
/** A side of the perceptual hash: 16 x 16 bits. */
const HASH_SIDE = 16;
/** Pixels of the short side of what is hashed. */
const THUMBNAIL = 96;

export interface Place {
  level: number;
  seed: number;
}

/** Two environments to be told apart by a person. */
export interface Pair {
  first: string;
  second: string;
  /** Share of common words of the questions (Jaccard), least share of equal bits of the pictures, or 1 for a same instance. */
  kind: "wording" | "picture" | "same instance";
  similarity: number;
  /** The two plain instances that look most alike, or that are the same. */
  at: [Place, Place];
}

/** What environments are compared by. */
export interface Profile {
  env: string;
  /** Of the plain questions, each once. */
  words: string[];
  drawings: Drawing[];
}

/** One plain picture: its perceptual hash in hexadecimal, and a digest of its SVG and its answer. */
interface Drawing {
  bits: string;
  digest: string;
  at: Place;
}

/** All suspicious pairs, the most similar first. */
export function nearDuplicates(profiles: Profile[]): Pair[] {
  const pairs: Pair[] = [];
  profiles.forEach((a, i) => {
    for (const b of profiles.slice(i + 1)) {
      const looks = nearest(a, b);
      const names = { first: a.env, second: b.env, at: looks.at };
      const wording = jaccard(new Set(a.words), new Set(b.words));
      if (wording >= LEAST.wording) pairs.push({ ...names, kind: "wording", similarity: wording });
      if (looks.similarity >= LEAST.picture) pairs.push({ ...names, kind: "picture", similarity: looks.similarity });
      const same = a.drawings.flatMap((one) => b.drawings.filter((other) => one.digest === other.digest).map((other): [Place, Place] => [one.at, other.at]))[0];
      if (same) pairs.push({ ...names, kind: "same instance", similarity: 1, at: same });
    }
  });
  return pairs.sort((a, b) => b.similarity - a.similarity);
}

/** Draws what an environment is compared by. */
export function profileOf(suite: Suite, env: string): Profile {
  const words = new Set<string>();
  const drawings = SAMPLES.map((at) => {
    const instance = suite.generate(env, { ...at, style: "plain", reveal: true });
    for (const word of taskOf(instance.data).toLowerCase().match(/\p{L}{3,}/gu) ?? []) words.add(word);
    const bits = bmvbhash(instance.pixels({ size: THUMBNAIL }), HASH_SIDE);
    return { bits, digest: createHash("sha256").update(`${instance.svg}\n${instance.answer}`).digest("hex"), at };
  });
  return { env, words: [...words], drawings };
}

/** The two pictures that look most alike. */
function nearest(a: Profile, b: Profile): { similarity: number; at: [Place, Place] } {
  let best: { similarity: number; at: [Place, Place] } = { similarity: -1, at: [a.drawings[0]!.at, b.drawings[0]!.at] };
  for (const one of a.drawings) {
    for (const other of b.drawings) {
      const similarity = equalBits(one.bits, other.bits);
      if (similarity > best.similarity) best = { similarity, at: [one.at, other.at] };
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
