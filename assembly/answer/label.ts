import { Answer } from "./answer";
import { at, CharacterBuffer, foldCase, hasWord, isSpace, skipSpace, trim } from "./characters";
import { withoutNumbers } from "./names";
import { normalise, LONGEST_ANSWER } from "./normalise";
import { squeeze, unquote, withoutBrackets, withoutBullet, withoutSubscripts } from "./pieces";
import { bare } from "./unwrap";
import { isPluralOf, plainColours } from "./vocabulary";

/** A label may be this long. */
const LONGEST_LABEL: i32 = 200;

/**
 * One label or short string, compared whole. Case counts only when asked for, or when the vocabulary has labels that differ by
 * nothing else. With a vocabulary, what is not in it is no answer. `aliases` holds pairs: another spelling, and the label.
 * With a noun ("point"), "point B" is read as "B".
 */
export class LabelAnswer extends Answer {
  private exactCase: bool;
  /** Whether the label is a string of characters, drawn in one line or more, so that spaces in a reply mean nothing. */
  private isString: bool = false;
  /** Whether the label is written as the question's own labels are; anything else is shown by its spelling. */
  private known: bool = true;

  constructor(
    public value: string,
    public vocabulary: string[] = [],
    public aliases: string[] = [],
    public noun: string = "",
    caseSensitive: bool = false,
  ) {
    super();
    this.exactCase = caseSensitive || differByCase(vocabulary);
  }

  /** A string of characters without spaces, of which a reply may set the characters or lines apart. */
  static string(value: string, caseSensitive: bool = false): LabelAnswer {
    const answer = new LabelAnswer(value, [], [], "", caseSensitive);
    answer.isString = true;
    return answer;
  }

  kind(): string {
    return "label";
  }

  form(): string {
    if (this.vocabulary.length > 0) return "one of: " + this.vocabulary.join(", ");
    if (this.isString) return "a string of characters, in their order";
    return this.noun.length > 0 ? "the label of one " + this.noun : "a single label";
  }

  canonical(): string {
    return this.known ? squeeze(trim(normalise(this.value))) : this.spell(this.value);
  }

  parse(text: string): Answer | null {
    if (text.length > LONGEST_ANSWER) return null;
    // A label that looks like markup is tried as it stands first.
    const literal = this.read(trim(normalise(text)));
    if (literal !== null && this.vocabulary.length > 0) return literal;
    const inner = unquote(bare(text));
    const label = this.read(this.isString ? withoutSpaces(inner) : inner);
    if (label !== null && (label as LabelAnswer).known) return label;
    // In brackets, with a bullet or a number.
    let plain = unquote(withoutBullet(inner));
    if (at(plain, 0) != 0x7b) plain = trim(withoutBrackets(plain, false));
    plain = withoutNumbers([plain])[0];
    if (plain.length == inner.length) return label;
    const other = this.read(plain);
    return other === null ? label : other;
  }

  private read(text: string): Answer | null {
    if (text.length == 0 || text.length > LONGEST_LABEL || text.indexOf("\n") >= 0) return null;
    let label = this.resolve(text);
    let rest = text;
    if (label === null && this.noun.length > 0) {
      let i = hasWord(text, 0, "the ") ? 4 : 0;
      if (hasWord(text, i, this.noun) && isSpace(at(text, i + this.noun.length))) {
        i = skipSpace(text, i + this.noun.length);
        rest = unquote(text.substring(i));
        label = this.resolve(rest);
      }
    }
    const known = label !== null;
    if (label === null) {
      if (this.vocabulary.length > 0) return null;
      label = rest;
    }
    const reply = new LabelAnswer(label);
    reply.exactCase = this.exactCase;
    reply.isString = this.isString;
    reply.known = known;
    return reply;
  }

  /** The label that the text spells, by vocabulary or alias; null when it is neither. */
  private resolve(text: string): string | null {
    const spelled = this.spell(text);
    for (let i = 0; i < this.vocabulary.length; i++) {
      if (this.spell(this.vocabulary[i]) == spelled) return this.vocabulary[i];
    }
    for (let i = 0; i + 1 < this.aliases.length; i += 2) {
      if (this.spell(this.aliases[i]) == spelled) return this.aliases[i + 1];
    }
    for (let i = 0; i < this.vocabulary.length && !this.exactCase; i++) {
      if (isPluralOf(spelled, this.vocabulary[i])) return this.vocabulary[i];
    }
    return this.spell(this.value) == spelled ? this.value : null;
  }

  private spell(label: string): string {
    let text = squeeze(trim(normalise(label)));
    if (this.value.indexOf("_") < 0 && text.indexOf("_") > 0) text = withoutSubscripts(text);
    return this.exactCase ? text : plainColours(foldCase(text));
  }

  accepts(reply: Answer): bool {
    return reply instanceof LabelAnswer && this.spell((reply as LabelAnswer).value) == this.spell(this.value);
  }
}

function withoutSpaces(text: string): string {
  const out = new CharacterBuffer(text.length);
  for (let i = 0; i < text.length; i++) {
    if (!isSpace(at(text, i))) out.push(at(text, i));
  }
  return out.toString();
}

function differByCase(labels: string[]): bool {
  for (let i = 0; i < labels.length; i++) {
    for (let k = 0; k < i; k++) {
      if (labels[i] != labels[k] && foldCase(labels[i]) == foldCase(labels[k])) return true;
    }
  }
  return false;
}
