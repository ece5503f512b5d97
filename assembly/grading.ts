/** The grading of replies to one instance. */
import { grade, REASONS } from "./answer/grade";
import { Reward } from "./answer/reward";
import { Instance } from "./instance";
import { JsonWriter } from "./text/json";

/** An instance, and how replies to it are graded. */
export class Grading {
  constructor(
    private instance: Instance,
    private isLenient: bool,
    private reward: Reward,
    private explains: bool,
    private reveals: bool,
  ) {}

  /** Writes the verdict on one reply. */
  write(reply: string, json: JsonWriter): void {
    const identity = this.instance.identity;
    const judge = this.instance.judge;
    const verdict = grade(judge, reply, identity.settledContainer(), this.isLenient, identity.level, this.reward);
    json.open()
      .key("score").score(verdict.score)
      .key("accuracy").score(verdict.accuracy)
      .key("format").score(verdict.format)
      .key("partial").score(verdict.partial)
      .key("parse_ok").score(verdict.parseOk)
      .key("ambiguous").score(verdict.ambiguous)
      .key("level").score(verdict.level);
    if (this.explains) {
      json.key("precision").score(verdict.precision).key("recall").score(verdict.recall);
      json.key("extracted").text(verdict.extracted).key("read").text(verdict.read).key("reason").text(REASONS[verdict.reason]).key("message").text(verdict.message);
      if (this.reveals) json.key("answer").text(judge.answer().canonical());
    }
    json.close();
  }
}
