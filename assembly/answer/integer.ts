import { Answer, Fault } from "./answer";
import { hasOtherUnit, readInteger, withoutName, withoutParentheses } from "./number";
import { unitPhrase, withoutUnit } from "./unit";
import { bare } from "./unwrap";

/** A whole number, exact. With a unit, the reply may repeat it or leave it out; another unit is no integer. */
export class IntegerAnswer extends Answer {
  constructor(public value: i64, public unit: string = "") {
    super();
  }

  kind(): string {
    return "integer";
  }

  form(): string {
    return this.unit.length == 0 ? "an integer" : "an integer, " + unitPhrase(this.unit);
  }

  canonical(): string {
    return this.value.toString();
  }

  parse(text: string): Answer | null {
    const value = readInteger(withoutUnit(withoutParentheses(withoutName(bare(text))), this.unit));
    return value === null ? null : new IntegerAnswer(value.num, this.unit);
  }

  fault(text: string): Fault {
    return hasOtherUnit(bare(text)) ? Fault.Unit : Fault.Unreadable;
  }

  accepts(reply: Answer): bool {
    return reply instanceof IntegerAnswer && (reply as IntegerAnswer).value == this.value;
  }
}
