/**
 * Which environments a request means. Every list of them is a list of names: ids, families, buckets, or the sets `all` and
 * `transfer`. One grammar serves the catalogue, and through it all hosts, and the mixtures of curricula.
 */
import { Failure } from "./failure";
import { Entry, nearest } from "./suite";
import { Json, JsonKind } from "./text/json";

export const ALL: string = "all";
/** Families that one may leave out of training, to measure how far it carries: see envs/transfer.json. */
const TRANSFER: string = "transfer";

/** A list of names. */
export class Names {
  private places: Map<string, i32> = new Map();

  constructor(public list: string[]) {
    for (let i = list.length - 1; i >= 0; i--) this.places.set(list[i], i);
  }

  /** Where in the list the first name of an environment is; -1 when none names it. */
  indexOf(entry: Entry): i32 {
    if (this.list.length == 0) return -1;
    let first = this.earlier(ALL, i32.MAX_VALUE);
    if (entry.isTransfer) first = this.earlier(TRANSFER, first);
    first = this.earlier(entry.bucket, first);
    first = this.earlier(entry.family, first);
    first = this.earlier(entry.id, first);
    return first == i32.MAX_VALUE ? -1 : first;
  }

  private earlier(name: string, place: i32): i32 {
    return place > 0 && this.places.has(name) ? min(place, this.places.get(name)) : place;
  }
}

/**
 * The entries that a request's `envs` names, all when it is absent, but for those that its `without` names; null with a failure when
 * there are none.
 */
export function selected(suite: Entry[], request: Json, failure: Failure): Entry[] | null {
  const envs = namesOf(request.get("envs"), [ALL], suite, failure);
  const without = namesOf(request.get("without"), [], suite, failure);
  if (envs === null || without === null) return null;
  const found: Entry[] = [];
  for (let i = 0; i < suite.length; i++) {
    if (envs.indexOf(suite[i]) >= 0 && without.indexOf(suite[i]) < 0) found.push(suite[i]);
  }
  if (found.length > 0) return found;
  failure.set("unknown_selection", "no environment is left", "envs names at least one that without does not name");
  return null;
}

/** The names of a list, `fallback` when it is absent; null with a failure when it is no list of texts or one names nothing. */
export function namesOf(json: Json | null, fallback: string[], suite: Entry[], failure: Failure): Names | null {
  if (json === null) return new Names(fallback);
  const list: string[] = [];
  let isSound = json.kind == JsonKind.List;
  for (let i = 0; i < json.items.length && isSound; i++) {
    isSound = json.items[i].kind == JsonKind.Text;
    list.push(json.items[i].text);
  }
  if (isSound) return known(list, suite, failure);
  failure.set("bad_names", "environments are not named by a list of texts", 'send a list such as ["mazes", "count_shape_colour"]');
  return null;
}

/** Names, each of which names something; null with a failure otherwise. */
export function known(list: string[], suite: Entry[], failure: Failure): Names | null {
  if (list.length == 0) return new Names(list);
  const all = namesIn(suite);
  for (let i = 0; i < list.length; i++) {
    if (all.has(list[i])) continue;
    failure.set(
      "unknown_selection",
      "no environment, family or bucket is called " + list[i].substring(0, 64),
      "did you mean " + nearest(all.values(), list[i]) + "? The sets all and transfer are names as well.",
    );
    return null;
  }
  return new Names(list);
}

/** Everything that names something. */
function namesIn(suite: Entry[]): Set<string> {
  const names = new Set<string>();
  names.add(ALL);
  names.add(TRANSFER);
  for (let i = 0; i < suite.length; i++) {
    names.add(suite[i].id);
    names.add(suite[i].family);
    names.add(suite[i].bucket);
  }
  return names;
}
