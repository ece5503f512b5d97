/**
 * The token of an instance: one line of JSON that is all a renderer or a verifier needs, and holds no answer. With the kernel at
 * hand it is the answer, so it stays with whoever grades. Only tokens that the kernel wrote are canonical.
 */
import { containerName } from "./answer/container";
import { formName } from "./form/form";
import { Identity, splitName, styleName } from "./identity";
import { Bytes } from "./text/bytes";
import { Json, JsonKind, JsonWriter } from "./text/json";

/** Characters of the longest token: the names of an environment and the digits of a seed are bounded, and so is the rest. */
const LONGEST: i32 = 512;
/** An instance has this many twins at most. */
export const MOST_TWINS: i32 = 999;
const MEMBERS: StaticArray<string> = ["env", "version", "split", "level", "seed", "attempt", "style", "container", "form", "degrade", "twin"];

/** The token of an identity; where no attempt was made yet, `attempt` is null, and the kernel looks for the one that succeeds. */
export function writeToken(identity: Identity): string {
  const bytes = new Bytes(256);
  const json = new JsonWriter(bytes).open()
    .key("env").text(identity.entry.id)
    .key("version").integer(identity.version)
    .key("split").text(splitName(identity.split))
    .key("level").integer(identity.level)
    .key("seed").integer(identity.seed)
    .key("attempt");
  if (identity.attempt < 0) json.none();
  else json.integer(identity.attempt);
  json.key("style").text(styleName(identity.isPlain ? 1 : 0))
    .key("container").text(containerName(identity.container))
    .key("form").text(formName(identity.form))
    .key("degrade");
  const degradation = identity.degradation;
  if (degradation === null) json.none();
  else degradation.write(json);
  json.key("twin").integer(identity.twin)
    .close();
  return bytes.toString();
}

/** The record that a token holds, or null: tokens come as text, or as the object that the text is of. */
export function openToken(token: Json): Json | null {
  if (token.kind != JsonKind.Text) return token;
  return token.text.length > LONGEST ? null : Json.parse(token.text);
}

/** Whether a record has the members of a token, and those alone. */
export function isToken(record: Json): bool {
  if (record.kind != JsonKind.Record || record.keys.length != MEMBERS.length) return false;
  for (let i = 0; i < MEMBERS.length; i++) {
    if (record.get(MEMBERS[i]) === null) return false;
  }
  const twin = record.get("twin")!;
  return twin.isInteger && twin.number >= 0 && twin.number <= <f64>MOST_TWINS;
}
