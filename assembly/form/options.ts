/** A question's options: how they are written, and how a reply names one. */
import { Answer } from "../answer/answer";
import { foldCase } from "../answer/characters";
import { ChoiceAnswer, readLetter } from "../answer/choice";
import { Judge } from "../answer/grade";
import { squeeze } from "../answer/pieces";
import { bare } from "../answer/unwrap";
import { Rng } from "../random";

/** The option that is right when no other is. */
export const NONE: string = "None of the above";

/** A row of options is at most this long; longer ones stand one a line. */
const LONGEST_ROW: i32 = 72;

/** What stands before and after the letter of an option. */
const BEFORE: string[] = ["", "(", ""];
const AFTER: string[] = [". ", ") ", ") "];
/** What stands above the options. */
const HEADINGS: string[] = ["", "", "Choices:\n", "Options:\n"];

export class Options implements Judge {
  private look: i32;
  private heading: string;
  private isRow: bool;

  /** @param key the place of the right option @param open the answer to the question without options, which reads their texts */
  constructor(public texts: string[], private key: i32, private open: Answer, rng: Rng) {
    this.look = rng.int(0, BEFORE.length - 1);
    this.heading = rng.pick<string>(HEADINGS);
    this.isRow = rng.chance(0.5);
  }

  /** What is written below the question. */
  write(): string {
    const lines = new Array<string>(this.texts.length);
    for (let i = 0; i < lines.length; i++) lines[i] = BEFORE[this.look] + letter(i) + AFTER[this.look] + this.texts[i];
    const row = lines.join("   ");
    return this.heading + (this.isRow && row.length <= LONGEST_ROW ? row : lines.join("\n"));
  }

  answer(): Answer {
    return new OptionAnswer(this.key, this.texts, this.open);
  }

  accepts(reply: Answer): bool {
    return this.answer().accepts(reply);
  }

  partial(reply: Answer): f64 {
    return this.answer().partial(reply);
  }
}

/** One of the options below a question: a letter, which the text of its own option may follow. */
export class OptionAnswer extends ChoiceAnswer {
  /** The letter and what was written after it, where the two do not say the same. */
  private disagreement: string = "";

  constructor(index: i32, private texts: string[], private open: Answer) {
    super(index, texts.length);
  }

  parse(text: string): Answer | null {
    const read = readLetter(bare(text), this.count);
    if (read === null) return null;
    const reply = new OptionAnswer(read.index, this.texts, this.open);
    if (read.rest.length == 0 || this.says(read.rest, read.index)) return reply;
    if (!this.isValue(read.rest)) return null;
    reply.disagreement = read.rest;
    return reply;
  }

  get contradiction(): string {
    return this.disagreement;
  }

  /** Whether a text is that of an option, in any notation of its type. */
  private says(text: string, index: i32): bool {
    const own = this.texts[index];
    if (plain(text) == plain(own)) return true;
    if (own == NONE) return false;
    const value = this.open.parse(own);
    const other = this.open.parse(text);
    // Equal values have equal text; what a key accepts besides, such as a value within its tolerance, is another option's.
    return value !== null && other !== null && value.canonical() == other.canonical();
  }

  /** Whether a text could be that of an option. */
  private isValue(text: string): bool {
    return plain(text) == plain(NONE) || this.open.parse(text) !== null;
  }
}

/** The letter of an option. */
export function letter(index: i32): string {
  return String.fromCharCode(0x41 + index);
}

function plain(text: string): string {
  return foldCase(squeeze(text));
}
