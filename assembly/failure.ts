/** What is wrong with a request, as a value: the first thing found. */
import { JsonWriter } from "./text/json";

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
