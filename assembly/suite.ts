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
  let low = 0;
  let high = suite.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const entry = suite[middle];
    if (entry.id == id) return entry;
    if (entry.id < id) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** The id nearest to a misspelt one by edit distance, whatever its case; the suite is not empty. */
export function nearestId(suite: Entry[], id: string): string {
  const wanted = foldCase(id.substring(0, 64));
  let best = suite[0].id;
  let least = i32.MAX_VALUE;
  for (let i = 0; i < suite.length; i++) {
    const distance = editDistance(wanted, suite[i].id);
    if (distance < least) {
      least = distance;
      best = suite[i].id;
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
