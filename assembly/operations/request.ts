/** What requests name: an environment, an instance. */
import { CONTAINERS, containerByName } from "../answer/container";
import { Degradation, kindsFor } from "../degrade/degradation";
import { Failure } from "../failure";
import { Form, formByName, FORMS } from "../form/form";
import { canChoose } from "../form/pose";
import { Identity, splitByName, splitName, SPLITS, styleByName } from "../identity";
import { ATTEMPTS, Instance, realise } from "../instance";
import { LEVELS } from "../knobs";
import { Entry, findEntry, nearestId } from "../suite";
import { isToken, openToken } from "../token";
import { Json, JsonKind, SAFE_INTEGER } from "../text/json";
import { CANDIDATES, realiseTwin } from "../twin";

/** The members that say how instances are asked for, whichever they are. */
export const LOOK: string[] = ["split", "style", "container", "form", "degrade"];
/** The members by which a request names an instance. */
export const INSTANCE: string[] = ["token", "env", "level", "seed"].concat(LOOK);

/** The instance that a request names: by its token, or by env, level, seed, split, style, container, form and degrade. */
export function instanceOf(suite: Entry[], request: Json, failure: Failure): Instance | null {
  const token = request.get("token");
  const identity = token === null ? identityOf(suite, request, failure) : tokenOf(suite, token, failure);
  return identity === null ? null : realised(identity, failure);
}

/** The instance of an identity. */
export function realised(identity: Identity, failure: Failure): Instance | null {
  const attempt = identity.attempt;
  const instance = identity.twin > 0 ? realiseTwin(identity) : realise(identity);
  if (instance === null && attempt >= 0) {
    failure.set("bad_attempt", "attempt " + attempt.toString() + " of that token gives no instance of its split", "send the token that came with the instance, unchanged");
  } else if (instance === null && identity.twin > 0) {
    failure.set("no_twin", "no other instance of " + identity.entry.id + " with the same question was found in " + CANDIDATES.toString() + " candidates", "take another seed: questions that name rare things have few twins");
  } else if (instance === null) {
    failure.set("exhausted", "level " + identity.level.toString() + " of " + identity.entry.id + " has too few instances for the split " + splitName(identity.split), "use another level or split, and report the environment");
  } else if (identity.form == Form.Choices && !canChoose(instance.environment.answer())) {
    failure.set("no_options", identity.entry.id + " asks for " + instance.environment.answer().form() + ", which cannot be one of some options", "form is open or mixed for it; the op describe lists the forms of every level");
    return null;
  } else if (identity.form == Form.Pixels && !instance.environment.answer().isScaled) {
    failure.set("no_places", identity.entry.id + " asks for " + instance.environment.answer().form() + ", which is no place in the picture", "form is open or mixed for it; the op describe lists the forms of every level");
    return null;
  } else if (identity.degradation !== null && identity.degradation!.falsifiesAnswer(instance.environment)) {
    failure.set("would_falsify", identity.degradation!.name + " would make the answer of " + identity.entry.id + " wrong", "degrade is " + kindsFor(instance.environment).join(", ") + " for it; the op describe lists them for every level");
    return null;
  }
  return instance;
}

function tokenOf(suite: Entry[], token: Json, failure: Failure): Identity | null {
  const record = openToken(token);
  if (record === null || !isToken(record)) {
    failure.set("malformed_token", "that is no token of this suite", "send the token that came with the instance, unchanged");
    return null;
  }
  const identity = identityOf(suite, record, failure);
  if (identity === null) return null;
  const version = record.get("version")!;
  if (version.kind != JsonKind.Number || !version.isInteger || version.number != <f64>identity.version) {
    failure.set("version_mismatch", "the token is of another version of " + identity.entry.id + "; this kernel has version " + identity.version.toString(), "verify it with the kernel release that made it");
    return null;
  }
  identity.twin = <i32>record.get("twin")!.number;
  const attempt = record.get("attempt")!;
  if (attempt.kind == JsonKind.Null) return identity;
  const most = identity.twin > 0 ? CANDIDATES : ATTEMPTS;
  if (!attempt.isInteger || attempt.number < 0 || attempt.number >= <f64>most) {
    failure.set("bad_attempt", "the attempt is not an integer from 0 to " + (most - 1).toString(), "send the token that came with the instance, unchanged");
    return null;
  }
  identity.attempt = <i32>attempt.number;
  return identity;
}

function identityOf(suite: Entry[], record: Json, failure: Failure): Identity | null {
  const entry = entryOf(suite, record, failure);
  if (entry === null) return null;
  const level = record.get("level");
  if (level === null || !level.isInteger || level.number < 0 || level.number >= <f64>LEVELS) {
    failure.set("bad_level", "the level is not an integer from 0 to 9", "level is 0 (easiest) to 9 (hardest)");
    return null;
  }
  const seed = record.get("seed");
  if (seed === null || !seed.isInteger || seed.number < 0 || seed.number > <f64>SAFE_INTEGER) {
    failure.set("bad_seed", "the seed is not an integer from 0 to 9007199254740991", "seed is a JSON integer from 0 to 2^53 - 1");
    return null;
  }
  return dressed(entry, <i32>level.number, <i64>seed.number, record, failure);
}

/** An instance of an environment, asked for as the members `LOOK` of a record say. */
export function dressed(entry: Entry, level: i32, seed: i64, record: Json, failure: Failure): Identity | null {
  const split = splitOfRequest(record, failure);
  if (split < 0) return null;
  const style = styleByName(record.textOf("style", "varied"));
  if (style < 0) {
    failure.set("unknown_style", "the style is neither varied nor plain", "style is varied (the default) or plain");
    return null;
  }
  const container = containerByName(record.textOf("container", "answer-tag"));
  if (container < 0) {
    failure.set("unknown_container", "the container is not one of the containers", "container is " + CONTAINERS.join(", "));
    return null;
  }
  const form = formByName(record.textOf("form", "open"));
  if (form < 0) {
    failure.set("unknown_form", "the form is not one of the forms", "form is " + FORMS.join(", "));
    return null;
  }
  const degradation = Degradation.from(record.get("degrade"), failure);
  if (failure.isSet) return null;
  return new Identity(entry, entry.make().version, split, level, seed, style == 1, container, -1, form, 0, degradation);
}

/** Whether a degradation leaves the answers of some environments right, as far as these do not hang on the instance. */
export function suits(degradation: Degradation, entries: Entry[], failure: Failure): bool {
  const wrong: string[] = [];
  for (let i = 0; i < entries.length; i++) {
    if (degradation.falsifies(entries[i].make())) wrong.push(entries[i].id);
  }
  if (wrong.length == 0) return true;
  failure.set("would_falsify", degradation.name + " would make answers of the selection wrong", "leave out " + wrong.join(", "));
  return false;
}

/** The split that a request names, train when it names none; -1 when there is none of that name. */
export function splitOfRequest(record: Json, failure: Failure): i32 {
  const split = splitByName(record.textOf("split", "train"));
  if (split < 0) failure.set("unknown_split", "the split is not one of the splits", "split is " + SPLITS.join(", "));
  return split;
}

export function entryOf(suite: Entry[], record: Json, failure: Failure): Entry | null {
  const id = record.textOf("env");
  const entry = findEntry(suite, id);
  if (entry === null) {
    failure.set(
      "unknown_environment",
      id == "" ? "the request names no environment" : "no environment is called " + id.substring(0, 64),
      "did you mean " + nearestId(suite, id) + "?",
    );
  }
  return entry;
}
