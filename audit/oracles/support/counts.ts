/**
 * Places that are filled or not, under rules that count: a second opinion on puzzles of placement. Bounds are propagated, then places
 * are tried. Written for clarity, and fast enough for boards of ten by ten.
 */

/** The filled ones of some places are at least and at most so many. */
export interface CountRule {
  places: number[];
  least: number;
  most: number;
}

/** Exactly so many of the places are filled. */
export const exactly = (count: number, places: number[]): CountRule => ({ places, least: count, most: count });
/** At most so many of the places are filled. */
export const atMost = (count: number, places: number[]): CountRule => ({ places, least: 0, most: count });
/** What is known of each place: undefined where nothing is. */
export type Known = (boolean | undefined)[];

/**
 * Ways to fill the places, at most `cap` of them. `isPossible` is asked of what is known in between and of what is complete: for what
 * no count expresses.
 */
export function fillings(
  size: number,
  rules: CountRule[],
  { cap = 2, given = [], isPossible = () => true }: { cap?: number; given?: Known; isPossible?: (known: Known) => boolean } = {},
): boolean[][] {
  const about: number[][] = Array.from({ length: size }, () => []);
  rules.forEach(({ places }, r) => places.forEach((place) => about[place]!.push(r)));
  const known: Known = Array.from({ length: size }, (_, place) => given[place]);
  const found: boolean[][] = [];

  /** Applies the rules in the list and those that follow; the places that it settled, or null on a contradiction, with nothing settled. */
  const settle = (first: number[]): number[] | null => {
    const settled: number[] = [];
    const waiting = new Set(first);
    for (const r of waiting) {
      waiting.delete(r);
      const { places, least, most } = rules[r]!;
      let low = places.filter((place) => known[place] === true).length;
      let high = places.filter((place) => known[place] !== false).length;
      if (low > most || high < least) {
        settled.forEach((place) => { known[place] = undefined; });
        return null;
      }
      for (const place of places) {
        if (known[place] !== undefined) continue;
        const isFull = low === most;
        if (!isFull && high > least) continue;
        known[place] = !isFull;
        if (isFull) high--;
        else low++;
        settled.push(place);
        about[place]!.forEach((other) => waiting.add(other));
      }
    }
    return settled;
  };

  const descend = (): void => {
    if (!isPossible(known)) return;
    // The rule with the fewest open places decides what is tried.
    let next = -1;
    let fewest = Infinity;
    for (const { places } of rules) {
      const open = places.filter((place) => known[place] === undefined);
      if (open.length > 0 && open.length < fewest) [next, fewest] = [open[0]!, open.length];
    }
    if (next < 0) next = known.indexOf(undefined);
    if (next < 0) {
      found.push(known.slice() as boolean[]);
      return;
    }
    for (const value of [true, false]) {
      known[next] = value;
      const settled = settle(about[next]!);
      if (settled) {
        descend();
        settled.forEach((place) => { known[place] = undefined; });
      }
      known[next] = undefined;
      if (found.length >= cap) return;
    }
  };

  if (settle(rules.map((_, r) => r))) descend();
  return found;
}
