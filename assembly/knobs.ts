/** What a level sets. Each knob is a table of ten values, read once, so that the same line drives and describes the level. */
import { JsonWriter } from "./text/json";

/** Levels run from 0 to 9. */
export const LEVELS: i32 = 10;

export class Knobs {
  private names: string[] = [];
  private values: string[] = [];

  constructor(public level: i32) {}

  /** An integer that the level sets. */
  int(name: string, table: StaticArray<i32>): i32 {
    assert(table.length == LEVELS, "a knob has ten values");
    const value = table[this.level];
    this.record(name, value.toString());
    return value;
  }

  /** Something that the level switches on or off. */
  flag(name: string, table: StaticArray<bool>): bool {
    assert(table.length == LEVELS, "a knob has ten values");
    const value = table[this.level];
    this.record(name, value ? "yes" : "no");
    return value;
  }

  /** One of the members of an enum, whose names are given in its order. */
  choice(name: string, names: StaticArray<string>, table: StaticArray<i32>): i32 {
    assert(table.length == LEVELS, "a knob has ten values");
    const value = table[this.level];
    this.record(name, names[value]);
    return value;
  }

  /** On from a level upwards. */
  from(name: string, first: i32): bool {
    const value = this.level >= first;
    this.record(name, value ? "yes" : "no");
    return value;
  }

  private record(name: string, value: string): void {
    this.names.push(name);
    this.values.push(value);
  }

  /** Writes the knobs as a record of texts, in the order in which they were read. */
  write(json: JsonWriter): void {
    json.open();
    for (let i = 0; i < this.names.length; i++) json.key(this.names[i]).text(this.values[i]);
    json.close();
  }
}
