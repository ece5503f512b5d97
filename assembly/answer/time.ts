import { Answer } from "./answer";
import { at, isDigit } from "./characters";
import { withoutParentheses } from "./number";
import { withoutBullet } from "./pieces";
import { bare } from "./unwrap";

/**
 * A time of day as `h:mm`, or `h:mm:ss` when seconds are asked for. On a twelve-hour dial the hours are 1 to 12 and 0 is read
 * as 12; otherwise they are 0 to 23. No am or pm: a dial does not show it.
 */
export class TimeAnswer extends Answer {
  constructor(public hours: i32, public minutes: i32, public seconds: i32 = -1, public twelveHour: bool = true) {
    super();
    if (twelveHour && hours == 0) this.hours = 12;
  }

  kind(): string {
    return "time";
  }

  form(): string {
    return this.seconds < 0 ? "a time as h:mm" : "a time as h:mm:ss";
  }

  canonical(): string {
    const text = this.hours.toString() + ":" + twoDigits(this.minutes);
    return this.seconds < 0 ? text : text + ":" + twoDigits(this.seconds);
  }

  parse(text: string): Answer | null {
    const inner = withoutParentheses(withoutBullet(bare(text)));
    let i = 0;
    let hours = 0;
    while (i < 2 && isDigit(at(inner, i))) hours = hours * 10 + (at(inner, i++) - 0x30);
    if (i == 0 || isDigit(at(inner, i))) return null;
    const minutes = pair(inner, i);
    if (minutes < 0) return null;
    i += 3;
    let seconds = -1;
    if (i < inner.length) {
      seconds = pair(inner, i);
      if (seconds < 0 || i + 3 != inner.length) return null;
    }
    if (this.seconds < 0) {
      if (seconds > 0) return null;
      seconds = -1;
    } else if (seconds < 0) return null;
    if (minutes > 59 || seconds > 59) return null;
    if (this.twelveHour) {
      if (hours > 12) return null;
      if (hours == 0) hours = 12;
    } else if (hours > 23) return null;
    return new TimeAnswer(hours, minutes, seconds, this.twelveHour);
  }

  accepts(reply: Answer): bool {
    if (!(reply instanceof TimeAnswer)) return false;
    return reply.canonical() == this.canonical();
  }
}

/** `:mm` at `from`, or -1. */
function pair(text: string, from: i32): i32 {
  if (at(text, from) != 0x3a || !isDigit(at(text, from + 1)) || !isDigit(at(text, from + 2))) return -1;
  return (at(text, from + 1) - 0x30) * 10 + (at(text, from + 2) - 0x30);
}

function twoDigits(value: i32): string {
  return value < 10 ? "0" + value.toString() : value.toString();
}
