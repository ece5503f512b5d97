/** The next twin of an instance. */
import { Failure } from "../failure";
import { Entry } from "../suite";
import { Json, JsonWriter } from "../text/json";
import { MOST_TWINS, writeToken } from "../token";
import { instanceOf, realised } from "./request";

/** Gives the token of twin k + 1 of a token of twin k; 0 is the instance itself. */
export function twin(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  if (request.get("token") === null) {
    failure.set("missing_token", "twin needs the token of the instance", "send the token that came with the instance, unchanged");
    return;
  }
  const instance = instanceOf(suite, request, failure);
  if (instance === null) return;
  const identity = instance.identity;
  if (identity.twin == MOST_TWINS) {
    failure.set("no_twin", "twins are counted up to " + MOST_TWINS.toString(), "take another seed");
    return;
  }
  const next = identity.original();
  next.twin = identity.twin + 1;
  const found = realised(next, failure);
  if (found !== null) json.open().key("token").text(writeToken(found.identity)).close();
}
