/** What is wrong with a request, as a value: the first thing found. */
import { Json, JsonKind, JsonWriter } from "./text/json";

/** Members that are true or false wherever they occur. */
const FLAGS: StaticArray<string> = ["reveal", "picture", "explain", "overlay"];

export class Failure {
  private code: string = "";
  private message: string = "";
  private hint: string = "";

  get isSet(): bool {
    return this.code != "";
  }

  /**
   * @param code stable, for programs
   * @param message what is wrong, for people
   * @param hint what would be right
   */
  set(code: string, message: string, hint: string): void {
    if (this.isSet) return;
    this.code = code;
    this.message = message;
    this.hint = hint;
  }

  /** Writes the error response. */
  write(json: JsonWriter): void {
    json.open().key("error").open()
      .key("code").text(this.code)
      .key("message").text(this.message)
      .key("hint").text(this.hint)
      .close().close();
  }
}

/** Refuses misspelt members and flags that are none: ignoring one would quietly do something else than was asked. */
export function hasOnly(record: Json, members: string[], failure: Failure): bool {
  for (let i = 0; i < record.keys.length; i++) {
    const key = record.keys[i];
    if (!members.includes(key)) {
      failure.set("unknown_member", "the request has an unknown member " + key.substring(0, 64), "members are " + members.join(", "));
      return false;
    }
    if (FLAGS.includes(key) && record.items[i].kind != JsonKind.Bool) {
      failure.set("bad_flag", key + " is neither true nor false", "send " + key + " as a JSON boolean, or leave it out");
      return false;
    }
  }
  return true;
}
