/** Verdicts on replies. */
import { PARAMETERS, Reward } from "../answer/reward";
import { checkpoint, release } from "../arena";
import { Failure, hasOnly } from "../failure";
import { Grading } from "../grading";
import { Entry } from "../suite";
import { Json, JsonKind, JsonWriter } from "../text/json";
import { instanceOf } from "./request";

const LARGEST_GROUP: i32 = 1024;
/** In all groups together. */
const MOST_REPLIES: i32 = 16384;
/** What a group of many may have. */
const GROUP: string[] = ["token", "replies"];

export function verify(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  const reply = request.get("reply");
  if (reply === null || reply.kind != JsonKind.Text) {
    failure.set("missing_reply", "the reply is no text", "the reply is all that the model wrote, as one text");
    return;
  }
  const grading = gradingOf(suite, request, request, failure);
  if (grading !== null) grading.write(reply.text, json);
}

/** The verdicts on many replies to one instance, which is drawn once. */
export function verifyGroup(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  const replies = request.get("replies");
  if (replies === null || !isListOfTexts(replies)) {
    failure.set("missing_reply", "the replies are no list of texts", "each reply is all that the model wrote, as one text");
    return;
  }
  if (replies.items.length > LARGEST_GROUP) {
    failure.set("request_too_large", "the group has more than 1024 replies", "send at most 1024 replies at once");
    return;
  }
  const grading = gradingOf(suite, request, request, failure);
  if (grading === null) return;
  json.open().key("verdicts");
  writeVerdicts(grading, replies, json);
  json.close();
}

/** The verdicts on the replies to many instances, each of which is drawn once: a list for each of the groups. */
export function verifyMany(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  const groups = request.get("groups");
  if (groups === null || groups.kind != JsonKind.List) {
    failure.set("bad_groups", "the groups are no list", "each group has the token of an instance, and the replies to it");
    return;
  }
  let replies = 0;
  const response = json.bytes;
  json.open().key("verdicts").openList();
  for (let i = 0; i < groups.items.length && !failure.isSet; i++) {
    const start = checkpoint();
    const before = response.start;
    const group = groups.items[i];
    const texts = group.kind == JsonKind.Record ? group.get("replies") : null;
    if (texts === null || !isListOfTexts(texts) || !hasOnly(group, GROUP, failure)) {
      failure.set("bad_groups", "group " + i.toString() + " has no list of texts as its replies", "each group has the token of an instance, and the replies to it");
      return;
    }
    replies += texts.items.length;
    if (replies > MOST_REPLIES) {
      failure.set("request_too_large", "the groups have more than 16384 replies", "send at most 16384 replies at once");
      return;
    }
    const grading = gradingOf(suite, request, group, failure);
    if (grading === null) return;
    writeVerdicts(grading, texts, json);
    if (response.start == before) release(start);
  }
  json.closeList().close();
}

function writeVerdicts(grading: Grading, replies: Json, json: JsonWriter): void {
  const response = json.bytes;
  json.openList();
  for (let i = 0; i < replies.items.length; i++) {
    const start = checkpoint();
    const before = response.start;
    grading.write(replies.items[i].text, json);
    // What one reply took is free for the next, unless the response had to move up there to grow.
    if (response.start == before) release(start);
  }
  json.closeList();
}

function isListOfTexts(value: Json): bool {
  if (value.kind != JsonKind.List) return false;
  for (let i = 0; i < value.items.length; i++) {
    if (value.items[i].kind != JsonKind.Text) return false;
  }
  return true;
}

/** What all verdicts share: how the request wants to grade, and the instance of the token that `group` has. */
function gradingOf(suite: Entry[], request: Json, group: Json, failure: Failure): Grading | null {
  if (group.get("token") === null) {
    failure.set("missing_token", "there is no token of an instance", "send the token that came with the instance, unchanged");
    return null;
  }
  const mode = request.textOf("mode", "strict");
  if (mode != "strict" && mode != "lenient") {
    failure.set("unknown_mode", "the mode is neither strict nor lenient", "mode is strict (the default) or lenient");
    return null;
  }
  const reward = rewardOf(request, failure);
  if (reward === null) return null;
  const instance = instanceOf(suite, group, failure);
  if (instance === null) return null;
  return new Grading(instance, mode == "lenient", reward, request.flag("explain"), request.flag("reveal"));
}

function rewardOf(request: Json, failure: Failure): Reward | null {
  const wanted = request.get("reward");
  const reward = Reward.from(wanted);
  if (reward === null) failure.set("unknown_reward", Reward.problem(wanted!), "reward is one of " + Reward.names() + ", or an object with preset and any of " + PARAMETERS.join(", "));
  return reward;
}
