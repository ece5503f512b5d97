/** The rows of a selection: how many there are, and the tokens of some of them. */
import { Failure } from "../failure";
import { LEVELS } from "../knobs";
import { MOST_ROWS, Plan } from "../plan";
import { selected } from "../selection";
import { Entry } from "../suite";
import { Json, JsonKind, JsonWriter, SAFE_INTEGER } from "../text/json";
import { writeToken } from "../token";
import { Mixture, MIXTURE } from "../mixture";
import { dressed, suits } from "./request";

/** Most rows of one call. */
const MOST: i32 = 4096;

export function plan(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  const found = planOf(suite, request, failure);
  if (found === null) return;
  const from = integerOf(request, "from", 0, SAFE_INTEGER, 0);
  const n = integerOf(request, "n", 0, MOST, 0);
  if (from < 0 || n < 0) {
    failure.set("bad_index", "from is no row, or n is not an integer from 0 to 4096", "from is the first row, counted from 0, and n how many to give");
    return;
  }
  const first = dressed(found.first, 0, 0, request, failure);
  if (first === null) return;
  const degradation = first.degradation;
  if (degradation !== null && !suits(degradation, found.members, failure)) return;
  json.open().key("length").integer(found.length).key("tokens").openList();
  found.seek(from);
  for (let i = from; i < min(from + n, found.length); i++) json.text(writeToken(found.next(first)));
  json.closeList().close();
}

/** The plan of a request's selection; null with a failure when it is malformed. */
function planOf(suite: Entry[], request: Json, failure: Failure): Plan | null {
  const levels = levelsOf(request.get("levels"), failure);
  if (levels === null) return null;
  const seed = integerOf(request, "seed", 0, SAFE_INTEGER, 0);
  if (seed < 0) {
    failure.set("bad_seed", "the seed is not an integer from 0 to 9007199254740991", "seed is the first one of every environment and level");
    return null;
  }
  const count = integerOf(request, "count", 1, MOST_ROWS, 0);
  const total = integerOf(request, "total", 1, MOST_ROWS, 0);
  if (count < 0 || total < 0 || (count > 0) == (total > 0)) {
    failure.set("bad_count", "a selection has either a count or a total, an integer from 1 to 1000000000", "count is of every environment and level, total of all together");
    return null;
  }
  const made = new Plan(levels, seed);
  if (total > 0) {
    const mixture = Mixture.from(request.only(MIXTURE), suite, failure);
    if (mixture === null) return null;
    for (let k = 0; k < mixture.parts.length; k++) {
      const part = mixture.parts[k];
      const members: Entry[] = [];
      for (let i = 0; i < part.members.length; i++) members.push(mixture.entries[part.members[i]]);
      made.add(part.name, members, part.weight);
    }
    made.length = total;
  } else {
    const envs = request.get("envs");
    if (envs !== null && envs.kind == JsonKind.Record) {
      failure.set("bad_count", "weights are shares of a total, and the selection has a count", "send total in place of count, or envs as a list");
      return null;
    }
    const members = selected(suite, request, failure);
    if (members === null) return null;
    made.add("", members, 1);
    made.length = count * <i64>members.length * <i64>levels.length;
  }
  // The lone part of a total has the largest seeds, and no more than one more for each row.
  if (seed <= SAFE_INTEGER - (total > 0 ? total : count) + 1) return made;
  failure.set("bad_seed", "the last seeds would be beyond 9007199254740991", "start at a smaller seed");
  return null;
}

/** The levels of a request, rising, all when it has none; null with a failure when they are no levels or one repeats. */
function levelsOf(json: Json | null, failure: Failure): i32[] | null {
  const levels: i32[] = [];
  for (let level = 0; level < LEVELS; level++) {
    if (json === null) levels.push(level);
    for (let i = 0; json !== null && i < json.items.length; i++) {
      if (json.items[i].isInteger && json.items[i].number == <f64>level) levels.push(level);
    }
  }
  if (json === null || (json.kind == JsonKind.List && levels.length > 0 && levels.length == json.items.length && isRising(levels))) return levels;
  failure.set("bad_level", "the levels are no list of different integers from 0 to 9", "levels are such as [0, 3, 6]");
  return null;
}

function isRising(levels: i32[]): bool {
  for (let i = 1; i < levels.length; i++) {
    if (levels[i] <= levels[i - 1]) return false;
  }
  return true;
}

/** An integer member of a request, `fallback` when it is absent; -1 when it is something else. */
function integerOf(request: Json, key: string, least: i64, most: i64, fallback: i64): i64 {
  const member = request.get(key);
  if (member === null) return fallback;
  return member.isInteger && member.number >= <f64>least && member.number <= <f64>most ? <i64>member.number : -1;
}
