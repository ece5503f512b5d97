/** Verdicts on replies. */
import { Reward } from "../answer/reward";
import { checkpoint, release } from "../arena";
import { Failure } from "../failure";
import { Grading } from "../grading";
import { Entry } from "../suite";
import { Json, JsonKind, JsonWriter } from "../text/json";
import { instanceOf } from "./request";

const LARGEST_GROUP: i32 = 1024;

export function verify(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  const reply = request.get("reply");
  if (reply === null || reply.kind != JsonKind.Text) {
    failure.set("missing_reply", "verify needs the reply as a string", 'send {"op":"verify","token":...,"reply":"..."}');
    return;
  }
  const grading = gradingOf(suite, request, failure);
  if (grading !== null) grading.write(reply.text, json);
}

/** The verdicts on many replies to one instance, which is drawn once. */
export function verifyGroup(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
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
  return new Grading(instance, mode == "lenient", reward, request.flag("explain"), request.flag("reveal"));
}

function rewardOf(request: Json, failure: Failure): Reward | null {
  const reward = Reward.from(request.get("reward"));
  if (reward === null) {
    failure.set("unknown_reward", "the reward is not one of the presets", "reward is " + Reward.names());
  }
  return reward;
}
