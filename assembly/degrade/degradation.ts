/** In which way a picture is made worse, how much, and where that would make the answer wrong. */
import { Environment } from "../environment";
import { Failure, hasOnly } from "../failure";
import { Json, JsonKind, JsonWriter } from "../text/json";

export const enum Kind {
  Noise = 0,
  Blur = 1,
  Tint = 2,
  Compression = 3,
  Rotation = 4,
  /** All of them, each in part. */
  Scan = 5,
}

/** The names, in the order of `Kind`. */
export const KINDS: StaticArray<string> = ["noise", "blur", "tint", "compression", "rotation", "scan"];
const MEMBERS: string[] = ["kind", "strength"];

export class Degradation {
  /** @param strength hundredths, 0 to 100; at 0 the picture stays as it is */
  constructor(public kind: i32, public strength: i32) {}

  /** What a request or a token asks for; null when that is nothing, or malformed, and then the failure says so. */
  static from(record: Json | null, failure: Failure): Degradation | null {
    if (record === null || record.kind == JsonKind.Null) return null;
    const kind = KINDS.indexOf(record.textOf("kind"));
    const strength = record.get("strength");
    const isSized = strength !== null && strength.kind == JsonKind.Number && strength.number >= 0 && strength.number <= 1;
    if (record.kind != JsonKind.Record || kind < 0 || !isSized) {
      failure.set("bad_degrade", "the degradation is not a kind with a strength from 0 to 1", 'send such as {"kind": "blur", "strength": 0.5}; kind is ' + KINDS.join(", "));
      return null;
    }
    return hasOnly(record, MEMBERS, failure) ? new Degradation(kind, <i32>Math.floor(strength!.number * 100 + 0.5)) : null;
  }

  get name(): string {
    return KINDS[this.kind];
  }

  write(json: JsonWriter): void {
    json.open().key("kind").text(this.name).key("strength").number(<f64>this.strength / 100).close();
  }

  /** Whether it would make the answers of an environment wrong, whatever their type. */
  falsifies(environment: Environment): bool {
    return (turns(this.kind) && environment.needsUpright) || (tints(this.kind) && environment.namesColours);
  }

  /** Whether it would make the answer of a sampled environment wrong. */
  falsifiesAnswer(environment: Environment): bool {
    return this.falsifies(environment) || (turns(this.kind) && environment.answer().isPlaced);
  }
}

/** The names of the kinds that leave the answer of a sampled environment right. */
export function kindsFor(environment: Environment): string[] {
  const names: string[] = [];
  for (let kind = 0; kind < KINDS.length; kind++) {
    if (!new Degradation(kind, 100).falsifiesAnswer(environment)) names.push(KINDS[kind]);
  }
  return names;
}

function turns(kind: i32): bool {
  return kind == Kind.Rotation || kind == Kind.Scan;
}

function tints(kind: i32): bool {
  return kind == Kind.Tint || kind == Kind.Scan;
}
