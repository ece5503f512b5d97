/** A request as JSON in, a response as JSON out. A malformed request is an error value, never a trap. */
import { CONTAINERS } from "./answer/container";
import { CURRICULUM_OPERATIONS } from "./curriculum/operations";
import { KINDS } from "./degrade/degradation";
import { Failure, hasOnly } from "./failure";
import { FORMS } from "./form/form";
import { SPLITS, STYLES } from "./identity";
import { LEVELS } from "./knobs";
import { catalog, describe } from "./operations/catalog";
import { generate, inspect } from "./operations/generate";
import { Operation } from "./operations/operation";
import { renderInstance, takeCanvas } from "./operations/render";
import { plan } from "./operations/plan";
import { INSTANCE, LOOK } from "./operations/request";
import { twin } from "./operations/twin";
import { verify, verifyGroup, verifyMany } from "./operations/verify";
import { writeThemes } from "./scene/style";
import { Entry } from "./suite";
import { Bytes } from "./text/bytes";
import { Json, JsonKind, JsonWriter } from "./text/json";
import { isUtf8 } from "./text/utf8";

/** Of the kernel and of the packages that carry it. */
export const KERNEL_VERSION: string = "0.1.0";
/** Raised when a host written for the one before would break. */
export const ABI_VERSION: i32 = 1;
/** Bytes of the longest request. */
export const REQUEST_LIMIT: i32 = 1 << 20;

const OPERATIONS: Operation[] = [
  new Operation("catalog", ["envs", "without"], catalog),
  new Operation("describe", ["env"], describe),
  new Operation("plan", ["envs", "without", "levels", "count", "total", "seed", "from", "n"].concat(LOOK), plan),
  new Operation("generate", INSTANCE.concat(["reveal", "picture", "overlay"]), generate),
  new Operation("inspect", INSTANCE.concat(["reveal", "overlay"]), inspect),
  new Operation("twin", ["token"], twin),
  new Operation("render", INSTANCE.concat(["reveal", "overlay", "box", "size"]), renderInstance),
  new Operation("canvas", ["width", "height"], takeCanvas),
  new Operation("verify", ["token", "reply", "mode", "reward", "explain", "reveal"], verify),
  new Operation("verify_group", ["token", "replies", "mode", "reward", "explain", "reveal"], verifyGroup),
  new Operation("verify_many", ["groups", "mode", "reward", "explain", "reveal"], verifyMany),
].concat(CURRICULUM_OPERATIONS);
// Not in the list above, since it reads that list.
OPERATIONS.unshift(new Operation("about", [], about));

/** Runs the request of `length` bytes at `start` and writes the response; false when it is an error. */
export function respond(suite: Entry[], start: usize, length: i32, response: Bytes): bool {
  const before = response.length;
  const failure = new Failure();
  const json = new JsonWriter(response);
  json.open().key("ok");
  run(suite, start, length, json, failure);
  json.close();
  if (!failure.isSet) return true;
  response.length = before;
  failure.write(new JsonWriter(response));
  return false;
}

function run(suite: Entry[], start: usize, length: i32, json: JsonWriter, failure: Failure): void {
  if (<u32>length > <u32>REQUEST_LIMIT) {
    failure.set("request_too_large", "the request is longer than 1048576 bytes", "send at most 1 MiB of JSON; shorten the reply");
    return;
  }
  if (!isUtf8(start, length)) {
    failure.set("malformed_utf8", "the request is not valid UTF-8", "encode the JSON as UTF-8");
    return;
  }
  const request = Json.parse(String.UTF8.decodeUnsafe(start, length));
  if (request === null || request.kind != JsonKind.Record) {
    failure.set("malformed_json", "the request is not one JSON object", 'send one object such as {"op":"about"}, without repeated keys, nested at most 64 deep, of at most 65536 lists and objects');
    return;
  }
  const op = request.textOf("op");
  for (let i = 0; i < OPERATIONS.length; i++) {
    const operation = OPERATIONS[i];
    if (operation.name != op) continue;
    if (hasOnly(request, operation.members, failure)) operation.run(suite, request, json, failure);
    return;
  }
  failure.set("unknown_op", "the request's op is not one of the operations", "op is one of " + names().join(", "));
}

function names(): string[] {
  const names: string[] = [];
  for (let i = 0; i < OPERATIONS.length; i++) names.push(OPERATIONS[i].name);
  return names;
}

function about(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  json.open()
    .key("name").text("tron-kernel")
    .key("version").text(KERNEL_VERSION)
    .key("abi").integer(ABI_VERSION)
    .key("environments").integer(suite.length)
    .key("levels").integer(LEVELS)
    .key("operations").texts(names())
    .key("splits").texts(SPLITS.slice<string[]>())
    .key("styles").texts(STYLES.slice<string[]>())
    .key("containers").texts(CONTAINERS.slice<string[]>())
    .key("forms").texts(FORMS.slice<string[]>())
    .key("degradations").texts(KINDS.slice<string[]>())
    .key("themes");
  writeThemes(json);
  json.close();
}
