/** What the kernel knows of an environment before making one, and how it finds it. */
import { foldCase } from "./answer/characters";
import { Environment } from "./environment";

/** One line of the registry. */
export class Entry {
  constructor(
    public id: string,
    public bucket: string,
    public family: string,
    /** One sentence: the first of the class's documentation. */
    public summary: string,
    /** Whether it is of the named set `transfer`, which a selection can leave out of training to measure transfer. */
    public isTransfer: bool,
    /** A fresh, unconfigured environment. */
    public make: () => Environment,
  ) {}
}

/** The environment of that id, or null. The entries are in the order of their ids. */
export function findEntry(suite: Entry[], id: string): Entry | null {
  const at = indexOfId(suite, id);
  return at < 0 ? null : suite[at];
}

/** Where among entries in the order of their ids the one of that id is; -1 when it is not. */
export function indexOfId(suite: Entry[], id: string): i32 {
  let low = 0;
  let high = suite.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = suite[middle].id;
    if (found == id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The id nearest to a misspelt one; the suite is not empty. */
export function nearestId(suite: Entry[], id: string): string {
  const ids: string[] = [];
  for (let i = 0; i < suite.length; i++) ids.push(suite[i].id);
  return nearest(ids, id);
}

/** The name nearest to a misspelt one by edit distance, whatever its case; the first of several, and there is one. */
export function nearest(names: string[], misspelt: string): string {
  const wanted = foldCase(misspelt.substring(0, 64));
  let best = names[0];
  let least = i32.MAX_VALUE;
  for (let i = 0; i < names.length; i++) {
    const distance = editDistance(wanted, names[i]);
    if (distance < least) {
      least = distance;
      best = names[i];
    }
  }
  return best;
}

/** Levenshtein's distance, row by row (Wagner and Fischer, 1974). */
function editDistance(a: string, b: string): i32 {
  const row = new StaticArray<i32>(b.length + 1);
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0];
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j];
      const swap = diagonal + (a.charCodeAt(i - 1) == b.charCodeAt(j - 1) ? 0 : 1);
      row[j] = min(swap, min(above, row[j - 1]) + 1);
      diagonal = above;
    }
  }
  return row[b.length];
}
