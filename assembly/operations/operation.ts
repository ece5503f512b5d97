/** What the kernel can be asked to do. */
import { Failure } from "../failure";
import { Entry } from "../suite";
import { Json, JsonWriter } from "../text/json";

export class Operation {
  /** What a request may have. */
  members: string[] = ["op"];

  constructor(
    /** What a request calls it in `op`. */
    public name: string,
    /** What a request may have besides `op`. */
    members: string[],
    /** Writes the value of `ok`, or sets the failure. */
    public run: (suite: Entry[], request: Json, json: JsonWriter, failure: Failure) => void,
  ) {
    for (let i = 0; i < members.length; i++) this.members.push(members[i]);
  }
}
