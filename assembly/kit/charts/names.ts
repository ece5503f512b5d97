/** Invented names for categories and series: nothing can be known about them but what a picture shows. */
import { Rng } from "../../random";

const ONSETS: string[] = ["B", "D", "F", "G", "H", "K", "L", "M", "N", "P", "R", "S", "T", "V", "W", "Z"];
const VOWELS: string[] = ["a", "e", "i", "o", "u"];
/** Clusters that make few real words. */
const MIDDLES: string[] = ["lm", "rv", "nk", "rd", "sk", "zr", "ft", "mk", "lz", "vr", "dr", "kl", "zm", "rz", "pl", "sm", "lv", "gl"];

/**
 * `count` different five-letter names, in random order. First letters differ as long as there are any left, and no two names
 * share their first two letters, so that a misread letter never makes one name another.
 */
export function inventedNames(rng: Rng, count: i32): string[] {
  assert(count <= 60, "there are names for at most 60 categories");
  const names: string[] = [];
  const first = rng.permutation(ONSETS.length);
  const vowels = rng.permutation(VOWELS.length);
  for (let i = 0; i < count; i++) {
    const round = i / ONSETS.length;
    const letter = first[i % ONSETS.length];
    // Another vowel in every round, so that the first two letters differ.
    const vowel = VOWELS[vowels[(letter + round) % VOWELS.length]];
    names.push(ONSETS[letter] + vowel + rng.pick<string>(MIDDLES) + rng.pick<string>(VOWELS));
  }
  return rng.shuffle<string>(names);
}
