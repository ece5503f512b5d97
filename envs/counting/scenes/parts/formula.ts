/** Conditions on one object with "and", "or" and "not". */
import { Shape, shapeName } from "../../../../assembly/kit/marks/shape";
import { Rng } from "../../../../assembly/random";
import { Hue, hueName } from "../../../../assembly/scene/style";
import { Attribute, ATTRIBUTES, Kind, Pool, Thing } from "../../../../assembly/kit/marks/thing";

/** Forms with 1, 2, 3 and 4 operations, so many of each. */
export const FORMS_EACH: i32 = 2;
const FORMS: StaticArray<string> = [
  "a or b",
  "a and not b",
  "(a and not b) or c",
  "(a or b) and not c",
  "either a or b, but not both",
  "(a or b) and (c or d)",
  "(a and not b) or (c and not d)",
  "(a or b) and not (c or d)",
];
/** How many terms each form has. */
const TERMS: StaticArray<i32> = [2, 2, 3, 3, 2, 4, 4, 4];
const LETTERS: string = "abcd";

export class Formula {
  /** Each names one attribute. */
  terms: Kind[] = [];

  constructor(private form: i32) {}

  /** How many terms there are. */
  get size(): i32 {
    return TERMS[this.form];
  }

  /** Whether there is an "or" that leaves open whether both may hold. */
  get hasOr(): bool {
    return this.form != 1 && this.form != 4;
  }

  /** Draws the terms; false when the pool is too small. */
  drawTerms(rng: Rng, pool: Pool): bool {
    for (let tries = 0; this.terms.length < this.size && tries < 100; tries++) {
      const term = pool.kind(rng, 1);
      if (this.isNew(term)) this.terms.push(term);
    }
    return this.terms.length == this.size;
  }

  /**
   * Whether a term is none of those before it, and of another attribute than the one just before it: two values of one attribute
   * never hold together, so that terms with "and" between them would be empty or idle.
   */
  private isNew(term: Kind): bool {
    for (let i = 0; i < this.terms.length; i++) if (this.terms[i].name() == term.name()) return false;
    return this.terms.length == 0 || attributeOf(this.terms[this.terms.length - 1]) != attributeOf(term);
  }

  /** Whether the condition holds; with `overlooked` as if that term did not stand in it. */
  holds(thing: Thing, overlooked: i32 = -1): bool {
    const a = this.terms[0].covers(thing);
    const b = this.terms[1].covers(thing);
    const c = this.size > 2 && this.terms[2].covers(thing);
    const d = this.size > 3 && this.terms[3].covers(thing);
    const no = overlooked;
    switch (this.form) {
      case 0: return (a && no != 0) || (b && no != 1);
      case 1: return (a || no == 0) && !(b && no != 1);
      case 2: return ((a || no == 0) && !(b && no != 1)) || (c && no != 2);
      case 3: return ((a && no != 0) || (b && no != 1)) && !(c && no != 2);
      case 4: return no < 0 ? a != b : no == 0 ? b : a;
      case 5: return ((a && no != 0) || (b && no != 1)) && ((c && no != 2) || (d && no != 3));
      case 6: return ((a || no == 0) && !(b && no != 1)) || ((c || no == 2) && !(d && no != 3));
      default: return ((a && no != 0) || (b && no != 1)) && !((c && no != 2) || (d && no != 3));
    }
  }

  /** "(red or circles) and not large", or of one object "(red or a circle) and not large". */
  said(plural: bool): string {
    const text = FORMS[this.form];
    const parts: string[] = [];
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const term = LETTERS.indexOf(text.charAt(i));
      // A letter that stands alone is a term.
      if (term < 0 || isLetter(text, i - 1) || isLetter(text, i + 1)) continue;
      parts.push(text.substring(from, i));
      parts.push(termName(this.terms[term], plural));
      from = i + 1;
    }
    parts.push(text.substring(from));
    return parts.join("");
  }
}

function isLetter(text: string, at: i32): bool {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code >= 0x61 && code <= 0x7a;
}

/** The one attribute that a term names. */
function attributeOf(term: Kind): Attribute {
  for (let a = 0; a < ATTRIBUTES; a++) if (term.asks(a)) return a;
  return Attribute.Shape;
}

/** "red", "a circle" or "circles", "large", "hollow". */
function termName(term: Kind, plural: bool): string {
  if (term.asks(Attribute.Hue)) return hueName(<Hue>term.of(Attribute.Hue));
  if (term.asks(Attribute.Size)) return term.of(Attribute.Size) == 1 ? "large" : "small";
  if (term.asks(Attribute.Filling)) return term.of(Attribute.Filling) == 1 ? "hollow" : "filled";
  const name = shapeName(<Shape>term.of(Attribute.Shape), plural);
  if (plural) return name;
  return ("aeiou".includes(name.charAt(0)) ? "an " : "a ") + name;
}
