/** One instance: its question, its picture, and on demand its answer. */
import { instruction } from "../answer/container";
import { turnOf } from "../degrade/degrade";
import { Failure } from "../failure";
import { Form, formName } from "../form/form";
import { splitName } from "../identity";
import { Instance } from "../instance";
import { writeEvidence, writeScene, writeSolution } from "../scene/inspect";
import { writeSvg } from "../scene/svg";
import { Entry } from "../suite";
import { writeToken } from "../token";
import { Bytes } from "../text/bytes";
import { Json, JsonWriter } from "../text/json";
import { instanceOf } from "./request";

export function generate(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  if (!mayOverlay(request, failure)) return;
  const instance = instanceOf(suite, request, failure);
  if (instance === null) return;
  json.open();
  writeInstance(instance, request.flag("reveal"), json);
  // Who only wants the question, the answer or the fingerprint is spared the drawing.
  if (request.get("picture") !== null && !request.flag("picture")) {
    json.close();
    return;
  }
  const scene = instance.scene(request.flag("overlay"));
  const svg = new Bytes(32768);
  writeSvg(svg, scene);
  json.key("width").number(scene.width)
    .key("height").number(scene.height)
    .key("theme").text(scene.style.themeName)
    .key("svg").raw("\"", svg, "\"")
    .close();
}

export function inspect(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  if (!mayOverlay(request, failure)) return;
  const instance = instanceOf(suite, request, failure);
  if (instance === null) return;
  const reveal = request.flag("reveal");
  json.open();
  writeInstance(instance, reveal, json);
  const scene = instance.scene(reveal);
  writeScene(json, scene);
  if (reveal) {
    const degradation = instance.identity.degradation;
    writeEvidence(json, scene, degradation === null ? null : turnOf(degradation, scene.width, scene.height, instance.grain));
  }
  if (request.flag("overlay")) writeSolution(json, scene);
  json.close();
}

/** The solution is the answer: who asks for it says so. */
export function mayOverlay(request: Json, failure: Failure): bool {
  if (!request.flag("overlay") || request.flag("reveal")) return true;
  failure.set("bad_flag", "overlay shows the answer, and needs reveal", 'send "reveal": true as well, or leave overlay out');
  return false;
}

/** Writes everything of an instance but its picture into an open record. */
export function writeInstance(instance: Instance, reveal: bool, json: JsonWriter): void {
  const identity = instance.identity;
  const answer = instance.answer();
  const options = instance.options;
  const asked = instruction(identity.settledContainer(), answer.form());
  json.key("env").text(identity.entry.id)
    .key("bucket").text(identity.entry.bucket)
    .key("family").text(identity.entry.family)
    .key("version").integer(identity.version)
    .key("split").text(splitName(identity.split))
    .key("level").integer(identity.level)
    .key("seed").integer(identity.seed)
    .key("token").text(writeToken(identity))
    .key("question").text(instance.question() + "\n" + asked)
    .key("instruction").text(asked)
    .key("form").text(formName(options === null ? Form.Open : Form.Choices))
    .key("fingerprint").text(instance.fingerprint.hex());
  const degradation = identity.degradation;
  if (degradation !== null) degradation.write(json.key("degrade"));
  if (options !== null) json.key("options").texts(options.texts);
  if (!reveal) return;
  json.key("answer").text(answer.canonical())
    .key("kind").text(answer.kind())
    .key("explanation").text(instance.explain())
    .key("complexity").score(instance.environment.complexity())
    .key("attempts").integer(identity.attempt + 1);
}
