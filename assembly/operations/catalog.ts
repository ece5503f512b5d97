/** What environments there are, and what their levels set. */
import { checkpoint, release } from "../arena";
import { kindsFor } from "../degrade/degradation";
import { Environment } from "../environment";
import { Failure } from "../failure";
import { Form, formName } from "../form/form";
import { hasOptions } from "../form/pose";
import { Identity, Split } from "../identity";
import { realise } from "../instance";
import { Knobs, LEVELS } from "../knobs";
import { Scene } from "../scene/scene";
import { Style } from "../scene/style";
import { selected } from "../selection";
import { Entry } from "../suite";
import { Json, JsonWriter } from "../text/json";
import { Words } from "../words";
import { entryOf } from "./request";

export function catalog(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
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

export function describe(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  const entry = entryOf(suite, request, failure);
  if (entry === null) return;
  json.open();
  summarise(entry, json);
  json.key("levels").openList();
  for (let level = 0; level < LEVELS; level++) {
    const start = checkpoint();
    const before = json.bytes.start;
    const knobs = new Knobs(level);
    const environment = entry.make();
    environment.configure(knobs);
    json.open().key("knobs");
    knobs.write(json);
    const sample = realise(new Identity(entry, environment.version, Split.Train, level, 0, true, 0));
    if (sample !== null) {
      const answer = sample.environment.answer();
      const forms = [formName(Form.Open)];
      if (hasOptions(sample.environment)) forms.push(formName(Form.Choices));
      if (sample.environment.answer().isScaled) forms.push(formName(Form.Pixels));
      json.key("answer").text(answer.kind())
        .key("form").text(answer.form())
        .key("forms").texts(forms)
        .key("degrade").texts(kindsFor(sample.environment))
        .key("width").integer(sample.environment.width)
        .key("height").integer(sample.environment.height)
        .key("visual_tokens").open()
        .key("qwen2.5-vl").integer(patches(sample.environment, 28))
        .key("qwen3-vl").integer(patches(sample.environment, 32))
        .close()
        .key("wordings").integer(wordingsOf(sample.environment))
        .key("evidence").text(evidenceOf(sample.scene(true)));
    }
    json.close();
    if (json.bytes.start == before) release(start);
  }
  json.closeList().close();
}

/** How many squares of `side` pixels, each a token of a vision model, a picture has. */
function patches(environment: Environment, side: i32): i32 {
  return (environment.width / side) * (environment.height / side);
}

function wordingsOf(environment: Environment): i32 {
  const words = new Words(null, Style.plain());
  environment.question(words);
  return words.wordings;
}

/** Whether a solution points at single marks, at the whole picture, or at nothing. */
function evidenceOf(scene: Scene): string {
  return scene.isWholeEvidence ? "whole" : scene.evidence.length > 0 ? "marks" : "none";
}

function summarise(entry: Entry, json: JsonWriter): void {
  json.key("id").text(entry.id)
    .key("bucket").text(entry.bucket)
    .key("family").text(entry.family)
    .key("version").integer(entry.make().version)
    .key("transfer").bool(entry.isTransfer)
    .key("summary").text(entry.summary);
}
