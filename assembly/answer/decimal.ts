import { Answer, Fault } from "./answer";
import { at, skipSpace } from "./characters";
import { hasOtherUnit, readReal, withoutName, withoutParentheses } from "./number";
import { powerOfTen, Rational } from "../exact/rational";
import { unitPhrase, withoutUnit } from "./unit";
import { bare } from "./unwrap";
import { Wide } from "../exact/wide";

/**
 * A real number `mantissa / 10^places`, right within `tolerance / 10^places` (0: exact). Replies are read as exact fractions,
 * and compared in 128-bit integers, so that nothing is rounded on the way.
 */
export class DecimalAnswer extends Answer {
  /** What a reply says; of a key, its own value. */
  private exact: Rational | null;

  constructor(public mantissa: i64, public places: i32, public tolerance: i64 = 0, public unit: string = "") {
    super();
    assert(places >= 0 && places <= 12 && tolerance >= 0, "a decimal key has 0 to 12 places and a tolerance");
    this.exact = Rational.of(mantissa, powerOfTen(places));
  }

  /** The same as the constructor, for keys that are written as scaled integers. */
  static fixed(mantissa: i64, places: i32, tolerance: i64 = 0, unit: string = ""): DecimalAnswer {
    return new DecimalAnswer(mantissa, places, tolerance, unit);
  }

  kind(): string {
    return "decimal";
  }

  form(): string {
    const noun = this.tolerance == 0 ? "an exact number" : "a decimal number";
    return this.unit.length == 0 ? noun : noun + ", " + unitPhrase(this.unit);
  }

  canonical(): string {
    const exact = this.exact;
    return exact === null ? this.mantissa.toString() + "e-" + this.places.toString() : exact.toText();
  }

  parse(text: string): Answer | null {
    let inner = withoutParentheses(withoutName(bare(text)));
    // "About 3.5" is how people write what they have measured.
    const c = at(inner, 0);
    if (this.tolerance > 0 && (c == 0x2248 || c == 0x7e)) inner = inner.substring(skipSpace(inner, 1));
    const value = readReal(withoutUnit(inner, this.unit));
    if (value === null) return null;
    const reply = new DecimalAnswer(0, 0, 0, this.unit);
    reply.exact = value;
    return reply;
  }

  fault(text: string): Fault {
    return hasOtherUnit(bare(text)) ? Fault.Unit : Fault.Unreadable;
  }

  accepts(reply: Answer): bool {
    if (!(reply instanceof DecimalAnswer)) return false;
    const value = (reply as DecimalAnswer).exact;
    if (value === null) return false;
    // |n/d - m/s| <= t/s, multiplied by s·d.
    const distance = Wide.product(value.num, powerOfTen(this.places)).minus(Wide.product(this.mantissa, value.den)).magnitude();
    return distance.compare(Wide.product(this.tolerance, value.den)) <= 0;
  }
}
