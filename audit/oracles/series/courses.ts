/** What somebody might take for the rule of a series: every sequence of a stated kind that agrees with what is shown. */

/** A value that is not shown is null. */
export type Shown = (number | null)[];

/** A candidate for the rule: a value for every place, and how many numbers had to be chosen to make it. */
interface Candidate {
  chosen: number;
  at: (place: number) => number | undefined;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** The places that are shown. */
const known = (shown: Shown): [number, number][] => shown.flatMap((value, place) => (value === null ? [] : [[place, value] as [number, number]]));

/** Values that come again after some frames. */
function* cycles(shown: Shown): Generator<Candidate> {
  for (let period = 1; period < shown.length; period++) {
    const held = new Map<number, number>();
    for (const [place, value] of known(shown)) if (!held.has(place % period)) held.set(place % period, value);
    yield { chosen: held.size, at: (place) => held.get(place % period) };
  }
}

/** Runs of steps from the first value shown: equal ones, two in turn, and ones that grow. */
function* steps(shown: Shown, reach: number): Generator<Candidate> {
  const [[origin, value]] = known(shown) as [[number, number]];
  const run = (step: (from: number) => number) => (place: number): number => {
    let result = value;
    for (let i = origin; i < place; i++) result += step(i);
    for (let i = place; i < origin; i++) result -= step(i);
    return result;
  };
  for (const a of range(-reach, reach)) {
    yield { chosen: 2, at: run(() => a) };
    for (const b of range(-reach, reach)) {
      yield { chosen: 3, at: run((from) => (from % 2 === 0 ? a : b)) };
      yield { chosen: 3, at: run((from) => a + b * from) };
    }
  }
}

/** Odd frames and even ones, each with steps of their own; in the half of the place asked for, a step between two frames that follow each other is seen. */
function* halves(shown: Shown, place: number, reach: number): Generator<Candidate> {
  if (!shown.some((value, i) => i % 2 === place % 2 && value !== null && typeof shown[i + 2] === "number")) return;
  const runs = (half: number): ((place: number) => number)[] => {
    const [start] = known(shown).filter(([place]) => place % 2 === half);
    return start ? range(-reach, reach).map((step) => (place: number) => start[1] + (step * (place - start[0])) / 2) : [];
  };
  for (const even of runs(0)) {
    for (const odd of runs(1)) yield { chosen: 4, at: (place) => (place % 2 === 0 ? even : odd)(place) };
  }
}

/** To and fro between the least and the largest value shown, where a frame with both its neighbours shows a turn. */
function* bounces(shown: Shown): Generator<Candidate> {
  const turns = shown.some((value, i) => {
    const [before, after] = [shown[i - 1], shown[i + 1]];
    return typeof before === "number" && value !== null && typeof after === "number" && Math.sign(value - before) * Math.sign(after - value) < 0;
  });
  if (!turns) return;
  const values = known(shown).map(([, value]) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  for (const step of range(1, Math.max(0, high - low)).filter((size) => (high - low) % size === 0)) {
    const steps = (high - low) / step;
    for (const phase of range(0, 2 * steps - 1)) {
      yield { chosen: 4, at: (place) => {
        const along = (place + phase) % (2 * steps);
        return low + step * Math.min(along, 2 * steps - along);
      } };
    }
  }
}

/** Each value made from those before it: their sum, their difference, a multiple. */
function* made(shown: Shown): Generator<Candidate> {
  const [first, second] = shown;
  if (typeof first !== "number") return;
  for (const factor of [2, 3]) yield { chosen: 1, at: (place) => first * factor ** place };
  if (typeof second !== "number") return;
  for (const sign of [1, -1]) {
    const at = (place: number): number => (place === 0 ? first : place === 1 ? second : at(place - 2) + sign * at(place - 1));
    yield { chosen: 3, at };
  }
}

/** What kind of attribute it is: kinds have no order, a ring has so many places, a scale has two ends; between walls there are so many places, and who meets a wall turns back. */
export type Nature = "kinds" | "scale" | { ring: number } | { walls: number };

/** How far steps may reach on a scale. */
const REACH = 8;

/** The values that rules which agree with what is shown give to a place. A rule says more than was chosen to make it. */
export function told(shown: Shown, place: number, nature: Nature): number[] {
  const turn = typeof nature === "string" ? null : "ring" in nature ? nature.ring : 2 * (nature.walls - 1);
  const around = (value: number): number => {
    if (turn === null) return value;
    const along = ((value % turn) + turn) % turn;
    return typeof nature === "object" && "walls" in nature ? Math.min(along, turn - along) : along;
  };
  // Between walls a step may be longer than the way from one to the other.
  const reach = turn === null ? REACH : typeof nature === "object" && "walls" in nature ? turn - 1 : Math.floor(turn / 2);
  const candidates = [cycles(shown), ...(nature === "kinds" ? [] : [steps(shown, reach), halves(shown, place, reach)]), ...(nature === "scale" ? [bounces(shown), made(shown)] : [])];
  const seen = known(shown);
  const values = new Set<number>();
  for (const source of candidates) {
    for (const { chosen, at } of source) {
      if (chosen >= seen.length || !seen.every(([index, value]) => around(at(index) ?? NaN) === value)) continue;
      const value = at(place);
      if (value !== undefined && (nature !== "scale" || value >= 0)) values.add(around(value));
    }
  }
  return [...values];
}
