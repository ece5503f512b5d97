/** The operations: a request as JSON in, a response as JSON out. A malformed request is an error value, never a trap. */
import { checkpoint, release } from "./arena";
import { CONTAINERS, containerByName, instruction } from "./answer/container";
import { Reward } from "./answer/reward";
import { CURRICULUM_OPERATIONS, runCurriculum } from "./curriculum/operations";
import { Failure, hasOnly } from "./failure";
import { Grading } from "./grading";
import { Identity, Split, splitByName, splitName, SPLITS, styleByName } from "./identity";
import { Instance, realise } from "./instance";
import { Knobs, LEVELS } from "./knobs";
import { writeScene } from "./scene/inspect";
import { writeThemes } from "./scene/style";
import { writeSvg } from "./scene/svg";
import { selected } from "./selection";
import { Entry, findEntry, nearestId } from "./suite";
import { Bytes } from "./text/bytes";
import { Json, JsonKind, JsonWriter, SAFE_INTEGER } from "./text/json";
import { isUtf8 } from "./text/utf8";

/** Of the kernel and of the packages that carry it. */
export const KERNEL_VERSION: string = "0.1.0";
/** Raised when a host written for the one before would break. */
export const ABI_VERSION: i32 = 1;
/** Bytes of the longest request. */
export const REQUEST_LIMIT: i32 = 1 << 20;

const OPERATIONS: StaticArray<string> = ["about", "catalog", "describe", "generate", "inspect", "verify", "verify_group"];
const LONGEST_TOKEN: i32 = 1024;
const LARGEST_GROUP: i32 = 1024;
const SELECTION: StaticArray<string> = ["op", "envs", "without"];
const ENVIRONMENT: StaticArray<string> = ["op", "env"];
const INSTANCE: StaticArray<string> = ["op", "token", "env", "level", "seed", "split", "style", "container", "reveal", "picture"];
const VERIFICATION: StaticArray<string> = ["op", "token", "reply", "mode", "reward", "explain", "reveal"];
const GROUP: StaticArray<string> = ["op", "token", "replies", "mode", "reward", "explain", "reveal"];
const TOKEN: StaticArray<string> = ["env", "version", "split", "level", "seed", "style", "container"];

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
  if (op.startsWith("curriculum.")) {
    runCurriculum(suite, op, request, json, failure);
    return;
  }
  const members = op == "verify" ? VERIFICATION : op == "verify_group" ? GROUP : op == "describe" ? ENVIRONMENT : op == "generate" || op == "inspect" ? INSTANCE : SELECTION;
  if (OPERATIONS.includes(op) && !hasOnly(request, members, failure)) return;
  if (op == "about") about(suite, json);
  else if (op == "catalog") catalog(suite, request, json, failure);
  else if (op == "describe") describe(suite, request, json, failure);
  else if (op == "generate") generate(suite, request, json, failure);
  else if (op == "inspect") inspect(suite, request, json, failure);
  else if (op == "verify") verify(suite, request, json, failure);
  else if (op == "verify_group") verifyGroup(suite, request, json, failure);
  else failure.set("unknown_op", "the request's op is not one of the operations", "op is one of " + OPERATIONS.join(", ") + ", " + CURRICULUM_OPERATIONS.join(", "));
}

function about(suite: Entry[], json: JsonWriter): void {
  json.open()
    .key("name").text("tron-kernel")
    .key("version").text(KERNEL_VERSION)
    .key("abi").integer(ABI_VERSION)
    .key("environments").integer(suite.length)
    .key("levels").integer(LEVELS);
  texts(json, "operations", OPERATIONS.concat<StaticArray<string>>(CURRICULUM_OPERATIONS));
  texts(json, "splits", SPLITS);
  texts(json, "styles", ["varied", "plain"]);
  texts(json, "containers", CONTAINERS);
  json.key("themes");
  writeThemes(json);
  json.close();
}

function catalog(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  const found = selected(suite, request, failure);
  if (found === null) return;
  json.open().key("environments").openList();
  for (let i = 0; i < found.length; i++) {
    json.open();
    summarise(found[i], json);
    json.close();
  }
  json.closeList().close();
}

function describe(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  const entry = entryOf(suite, request, failure);
  if (entry === null) return;
  json.open();
  summarise(entry, json);
  json.key("levels").openList();
  for (let level = 0; level < LEVELS; level++) {
    const knobs = new Knobs(level);
    entry.make().configure(knobs);
    knobs.write(json);
  }
  json.closeList();
  const environment = entry.make();
  json.key("width").integer(environment.width).key("height").integer(environment.height);
  const sample = realise(new Identity(entry, environment.version, 0, 0, 0, true, 0));
  if (sample !== null) {
    const answer = sample.environment.key();
    json.key("answer").text(answer.kind()).key("form").text(answer.form());
  }
  json.close();
}

function summarise(entry: Entry, json: JsonWriter): void {
  json.key("id").text(entry.id)
    .key("bucket").text(entry.bucket)
    .key("family").text(entry.family)
    .key("version").integer(entry.make().version)
    .key("held_out").bool(entry.isHeldOut)
    .key("summary").text(entry.summary);
}

function generate(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  const instance = instanceOf(suite, request, failure);
  if (instance === null) return;
  json.open();
  writeInstance(instance, request.flag("reveal"), json);
  // Who only wants the question, the answer or the fingerprint is spared the drawing.
  if (request.get("picture") !== null && !request.flag("picture")) {
    json.close();
    return;
  }
  const scene = instance.scene();
  const svg = new Bytes(32768);
  writeSvg(svg, scene);
  json.key("width").number((scene.width + 2 * scene.style.marginX(scene.width)) * scene.style.scale)
    .key("height").number((scene.height + 2 * scene.style.marginY(scene.height)) * scene.style.scale)
    .key("theme").text(scene.style.themeName)
    .key("svg").raw("\"", svg, "\"")
    .close();
}

function inspect(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  const instance = instanceOf(suite, request, failure);
  if (instance === null) return;
  json.open();
  writeInstance(instance, request.flag("reveal"), json);
  writeScene(json, instance.scene());
  json.close();
}

function writeInstance(instance: Instance, reveal: bool, json: JsonWriter): void {
  const identity = instance.identity;
  const question = instance.question();
  const asked = instruction(identity.settledContainer(), question.answer.form());
  json.key("env").text(identity.entry.id)
    .key("bucket").text(identity.entry.bucket)
    .key("family").text(identity.entry.family)
    .key("version").integer(identity.version)
    .key("split").text(splitName(identity.split))
    .key("level").integer(identity.level)
    .key("seed").integer(identity.seed)
    .key("token").text(identity.token())
    .key("question").text(question.text + "\n" + asked)
    .key("instruction").text(asked)
    .key("fingerprint").text(instance.fingerprint.hex());
  if (!reveal) return;
  json.key("answer").text(question.answer.canonical())
    .key("kind").text(question.answer.kind())
    .key("explanation").text(instance.environment.explain())
    .key("complexity").score(instance.environment.complexity())
    .key("attempts").integer(instance.attempt + 1);
}

function verify(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  const reply = request.get("reply");
  if (reply === null || reply.kind != JsonKind.Text) {
    failure.set("missing_reply", "verify needs the reply as a string", 'send {"op":"verify","token":...,"reply":"..."}');
    return;
  }
  const grading = gradingOf(suite, request, failure);
  if (grading !== null) grading.write(reply.text, json);
}

/** The verdicts on many replies to one instance, which is drawn once. */
function verifyGroup(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  const replies = request.get("replies");
  if (replies === null || !isListOfTexts(replies)) {
    failure.set("missing_reply", "verify_group needs the replies as a list of strings", 'send {"op":"verify_group","token":...,"replies":["...","..."]}');
    return;
  }
  if (replies.items.length > LARGEST_GROUP) {
    failure.set("request_too_large", "the group has more than 1024 replies", "send at most 1024 replies at once");
    return;
  }
  const grading = gradingOf(suite, request, failure);
  if (grading === null) return;
  const response = json.bytes;
  json.open().key("verdicts").openList();
  for (let i = 0; i < replies.items.length; i++) {
    const start = checkpoint();
    const before = response.start;
    grading.write(replies.items[i].text, json);
    // What one reply took is free for the next, unless the response had to move up there to grow.
    if (response.start == before) release(start);
  }
  json.closeList().close();
}

function isListOfTexts(value: Json): bool {
  if (value.kind != JsonKind.List) return false;
  for (let i = 0; i < value.items.length; i++) {
    if (value.items[i].kind != JsonKind.Text) return false;
  }
  return true;
}

/** What `verify` and `verify_group` share: everything but the replies. */
function gradingOf(suite: Entry[], request: Json, failure: Failure): Grading | null {
  if (request.get("token") === null) {
    failure.set("missing_token", request.textOf("op") + " needs the token of the instance", "send the token that came with the instance, unchanged");
    return null;
  }
  const mode = request.textOf("mode", "strict");
  if (mode != "strict" && mode != "lenient") {
    failure.set("unknown_mode", "the mode is neither strict nor lenient", "mode is strict (the default) or lenient");
    return null;
  }
  const reward = rewardOf(request, failure);
  if (reward === null) return null;
  const instance = instanceOf(suite, request, failure);
  if (instance === null) return null;
  // Asked for now, the key outlives every reply of a group.
  instance.environment.key();
  return new Grading(instance, mode == "lenient", reward, request.flag("explain"), request.flag("reveal"));
}

function rewardOf(request: Json, failure: Failure): Reward | null {
  const reward = Reward.from(request.get("reward"));
  if (reward === null) {
    failure.set("unknown_reward", "the reward is not one of the presets", "reward is " + Reward.names());
  }
  return reward;
}

/** The instance that a request names: by its token, or by env, level, seed, split, style and container. */
function instanceOf(suite: Entry[], request: Json, failure: Failure): Instance | null {
  const token = request.get("token");
  const identity = token === null ? identityOf(suite, request, failure) : tokenOf(suite, token, failure);
  if (identity === null) return null;
  const instance = realise(identity);
  if (instance === null) {
    failure.set("exhausted", "level " + identity.level.toString() + " of " + identity.entry.id + " has too few instances for the split " + splitName(identity.split), "use another level or split, and report the environment");
  }
  return instance;
}

function tokenOf(suite: Entry[], token: Json, failure: Failure): Identity | null {
  let record: Json | null = token;
  if (token.kind == JsonKind.Text) record = token.text.length > LONGEST_TOKEN ? null : Json.parse(token.text);
  if (record === null || record.kind != JsonKind.Record || record.keys.length != TOKEN.length) {
    failure.set("malformed_token", "that is no token of this suite", "send the token that came with the instance, unchanged");
    return null;
  }
  for (let i = 0; i < TOKEN.length; i++) {
    if (record.get(TOKEN[i]) === null) {
      failure.set("malformed_token", "the token has no " + TOKEN[i], "send the token that came with the instance, unchanged");
      return null;
    }
  }
  const identity = identityOf(suite, record, failure);
  if (identity === null) return null;
  const version = record.get("version")!;
  if (version.kind != JsonKind.Number || !version.isInteger || version.number != <f64>identity.version) {
    failure.set("version_mismatch", "the token is of another version of " + identity.entry.id + "; this kernel has version " + identity.version.toString(), "verify it with the kernel release that made it");
    return null;
  }
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
  const split = splitOfRequest(record, failure);
  if (split < 0) return null;
  if (split == Split.HeldOut && !entry.isHeldOut) {
    failure.set("not_held_out", entry.id + " is not held out", "the op catalog with the split held-out lists what is; use the split train, validation or test");
    return null;
  }
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
  return new Identity(entry, entry.make().version, split, <i32>level.number, <i64>seed.number, style == 1, container);
}

/** The split that a request names, train when it names none; -1 when there is none of that name. */
function splitOfRequest(record: Json, failure: Failure): i32 {
  const split = splitByName(record.textOf("split", "train"));
  if (split < 0) failure.set("unknown_split", "the split is not one of the splits", "split is " + SPLITS.join(", "));
  return split;
}

function entryOf(suite: Entry[], record: Json, failure: Failure): Entry | null {
  const id = record.textOf("env");
  const entry = findEntry(suite, id);
  if (entry === null) {
    failure.set(
      "unknown_environment",
      id == "" ? "the request names no environment" : "no environment is called " + id.substring(0, 64),
      "did you mean " + nearestId(suite, id) + "? The op catalog lists all " + suite.length.toString(),
    );
  }
  return entry;
}

function texts(json: JsonWriter, key: string, values: StaticArray<string>): void {
  json.key(key).openList();
  for (let i = 0; i < values.length; i++) json.text(values[i]);
  json.closeList();
}
