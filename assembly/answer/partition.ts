import { Answer } from "./answer";
import { at, hasWord, isDigit, isSpace, skipSpace, trim } from "./characters";
import { ItemStyle } from "./item";
import { joinItems, splitList } from "./list";
import { withoutNumbers, withPlainName } from "./names";
import { withoutBrackets, withoutBullet } from "./pieces";
import { inOrder } from "./set";
import { bare } from "./unwrap";

/** A partition may have this many groups. */
const MOST_GROUPS: i32 = 1024;

/**
 * Items in groups; neither the order of the groups nor the order within one matters. Reads `{A, B}, {C}`, `A, B; C`,
 * `A B | C`, `AB / C`, lines (also "Group 1: A, B") and JSON lists of lists.
 */
export class PartitionAnswer extends Answer {
  private style: ItemStyle;
  /** Each group spelled, sorted and joined; the groups sorted. */
  private blocks: string[] = [];
  /** The members of each block. */
  private members: Map<string, string[]> = new Map<string, string[]>();

  constructor(public groups: string[][]) {
    super();
    const items: string[] = [];
    for (let i = 0; i < groups.length; i++) {
      for (let k = 0; k < groups[i].length; k++) items.push(groups[i][k]);
    }
    const style = ItemStyle.of(items);
    this.style = style;
    const blocks = new Array<string>(groups.length);
    for (let i = 0; i < groups.length; i++) {
      const spelled = style.spellAll(groups[i]);
      blocks[i] = blockOf(spelled);
      this.members.set(blocks[i], spelled);
    }
    blocks.sort(inOrder);
    this.blocks = blocks;
  }

  kind(): string {
    return "partition";
  }

  form(): string {
    return "the groups, separated by semicolons, with commas between the members of a group";
  }

  canonical(): string {
    const parts = new Array<string>(this.blocks.length);
    for (let i = 0; i < parts.length; i++) parts[i] = joinItems(this.style.show(this.members.get(this.blocks[i])));
    return parts.join("; ");
  }

  /** Every item stands in one group only, and no group is empty. */
  parse(text: string): Answer | null {
    const found = groupsOf(bare(text, this.style.punctuated), this.style);
    if (found === null || found.length == 0 || found.length > MOST_GROUPS) return null;
    const texts = withoutNumbers(found);
    const blocks = new Array<string>(texts.length);
    const all: string[] = [];
    const reply = new PartitionAnswer([]);
    for (let i = 0; i < texts.length; i++) {
      const items = splitList(withoutTitle(withPlainName(withoutBullet(texts[i]))), this.style, false);
      if (items === null || items.length == 0) return null;
      const spelled = new Array<string>(items.length);
      for (let k = 0; k < items.length; k++) {
        spelled[k] = this.style.spell(items[k]);
        all.push(spelled[k]);
      }
      blocks[i] = blockOf(spelled);
      reply.members.set(blocks[i], spelled);
    }
    all.sort(inOrder);
    for (let i = 1; i < all.length; i++) {
      if (all[i] == all[i - 1]) return null;
    }
    blocks.sort(inOrder);
    reply.style = this.style;
    reply.blocks = blocks;
    return reply;
  }

  accepts(reply: Answer): bool {
    if (!(reply instanceof PartitionAnswer)) return false;
    const other = (reply as PartitionAnswer).blocks;
    if (other.length != this.blocks.length) return false;
    for (let i = 0; i < other.length; i++) {
      if (other[i] != this.blocks[i]) return false;
    }
    return true;
  }

  /** The share of groups that are exactly right, of the larger number of groups. */
  partial(reply: Answer): f64 {
    if (!(reply instanceof PartitionAnswer)) return 0;
    const other = (reply as PartitionAnswer).blocks;
    const longer = max(other.length, this.blocks.length);
    if (longer == 0) return 1;
    let right = 0;
    let k = 0;
    for (let i = 0; i < this.blocks.length; i++) {
      while (k < other.length && inOrder(other[k], this.blocks[i]) < 0) k++;
      if (k < other.length && other[k] == this.blocks[i]) right++;
    }
    return <f64>right / <f64>longer;
  }
}

function blockOf(items: string[]): string {
  items.sort(inOrder);
  return joinItems(items);
}

/** The texts of the groups; null when nothing shows where one ends. */
function groupsOf(text: string, style: ItemStyle): string[] | null {
  let inner = text;
  for (let k = 0; k < 2; k++) {
    const stripped = withoutBrackets(inner, false);
    if (stripped.length == inner.length) break;
    const first = at(stripped, 0);
    const opens = first == 0x28 || first == 0x5b || first == 0x7b;
    // "{{A, B}, {C}}" loses its outer braces; "{A, B}" is a single group, "{A, B; C}" is in braces as a whole.
    if (!opens && stripped.indexOf(";") < 0 && stripped.indexOf("|") < 0) return [stripped];
    inner = stripped;
  }
  const first = at(inner, 0);
  if (!style.nested && (first == 0x28 || first == 0x5b || first == 0x7b)) return bracketedGroups(inner);
  const marks: StaticArray<i32> = [0x3b, 0x7c, 0x0a, 0x2f];
  for (let m = 0; m < marks.length; m++) {
    const mark = String.fromCharCode(marks[m]);
    if (inner.indexOf(mark) < 0) continue;
    const parts = inner.split(mark, MOST_GROUPS + 1);
    const groups: string[] = [];
    for (let i = 0; i < parts.length; i++) {
      const part = trim(parts[i]);
      if (part.length > 0) groups.push(part);
      else if (marks[m] != 0x0a && i < parts.length - 1) return null;
    }
    return groups;
  }
  // "AB, CD" and "A B, C D": commas between groups whose members need none.
  if (style.spaced || style.nested || inner.indexOf(",") < 0) return null;
  const parts = inner.split(",", MOST_GROUPS + 1);
  let joined = false;
  for (let i = 0; i < parts.length; i++) {
    parts[i] = trim(parts[i]);
    if (parts[i].length == 0) return null;
    if (parts[i].indexOf(" ") > 0 || (style.letters && parts[i].length > 1)) joined = true;
  }
  return joined ? parts : null;
}

/** Groups in brackets, with nothing but separators between them. */
function bracketedGroups(text: string): string[] | null {
  const groups: string[] = [];
  let depth = 0;
  let from = 0;
  let i = 0;
  while (i < text.length) {
    const c = at(text, i);
    if (c == 0x28 || c == 0x5b || c == 0x7b) {
      if (depth++ == 0) from = i + 1;
    } else if (c == 0x29 || c == 0x5d || c == 0x7d) {
      if (--depth < 0) return null;
      if (depth == 0) groups.push(trim(text.substring(from, i)));
    } else if (depth == 0) {
      if (hasWord(text, i, "and") && groups.length > 0) i += 2;
      else if (c != 0x2c && c != 0x3b && c != 0x7c && c != 0x2f && c != 0x26 && !isSpace(c)) return null;
    }
    i++;
  }
  return depth == 0 ? groups : null;
}

/** "Group 1: A, B" and "1: A, B" -> "A, B". */
function withoutTitle(text: string): string {
  const colon = text.indexOf(":");
  if (colon == 1 && isDigit(at(text, 0)) && isSpace(at(text, 2))) return text.substring(skipSpace(text, 2));
  if (!hasWord(text, 0, "group") && !hasWord(text, 0, "set")) return text;
  return colon > 0 && colon <= 12 ? text.substring(skipSpace(text, colon + 1)) : text;
}
