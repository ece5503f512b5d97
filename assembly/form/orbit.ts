/**
 * Options without an order: the key under a few changes, each of which can be made or left, in any combination. All combinations together look
 * the same from each of them, so no choice among them tells from which they were made. Foils that differ from the key in one respect
 * each would betray it, because it shares most with all (Hu, Ma, Liu, Wei and Bai, "Stratified rule-aware network for abstract
 * visual reasoning", 2021).
 */
import { at, isDigit, isLetter } from "../answer/characters";
import { joinItems } from "../answer/list";
import { TimeAnswer } from "../answer/time";
import { Rng } from "../random";
import { Draft, Source } from "./draft";
import { isLetterOfOption, withoutStars, withUnit } from "./text";

/** Changes that are combined: three give eight values, enough for any number of options. */
const CHANGES: i32 = 3;
/** Values that a place of a list has in all options. */
const FIELD_VALUES: i32 = 3;
/** The six orders of three places. */
const ORDERS: StaticArray<i32> = [0, 1, 2, 0, 2, 1, 1, 0, 2, 1, 2, 0, 2, 0, 1, 2, 1, 0];

/**
 * Values of which the key is the first, and which are alike from each of them. One wrong value of the environment, another each time, comes in
 * with the same changes made to it, so that the key is no more surrounded by its likes than it is; several would show what they were
 * made from.
 */
export abstract class Orbit extends Source {
  /** Wrong values that the changes can be made to. */
  abstract get foils(): i32;

  /** Draws so many changes; the number of values that they make of one, 0 when there are none. */
  abstract change(changes: i32, side: f64, rng: Rng): i32;

  /** What a combination of the changes makes of the key (base 0) or of a wrong value (from 1 on); empty when that is none. */
  abstract text(base: i32, combination: i32): string;

  draw(count: i32, side: f64, rng: Rng): Draft | null {
    const foil = this.foils == 0 ? 0 : rng.int(1, this.foils);
    const bases = foil == 0 ? 1 : 2;
    let changes = 0;
    while (bases << changes < count) changes++;
    const made = this.change(min(changes, CHANGES), side, rng);
    const texts: string[] = [this.text(0, 0)];
    const order = rng.permutation(bases * made);
    for (let i = 0; i < order.length && texts.length < count; i++) {
      const text = this.text(order[i] % bases * foil, order[i] / bases);
      if (text.length > 0 && !texts.includes(text)) texts.push(text);
    }
    if (texts.length < count) return null;
    const draft = new Draft(texts, 0);
    for (let i = 0; i < order.length; i++) {
      const text = this.text(order[i] % bases * foil, order[i] / bases);
      if (text.length > 0 && !texts.includes(text)) draft.left.push(text);
    }
    return draft;
  }
}

/** Whether change `k` is made in a combination. */
function isMade(combination: i32, k: i32): bool {
  return (combination >> k & 1) == 1;
}

/** The labels that the question lists, and the environment's wrong ones. */
export class Labels extends Source {
  constructor(private key: string, private vocabulary: string[], private wrong: string[]) {
    super();
  }

  get most(): i32 {
    if (isLetterOfOption(this.key)) return 0;
    let count = 1;
    const others = this.wrong.concat(this.vocabulary);
    for (let i = 0; i < others.length; i++) count += <i32>(others[i] != this.key && others.indexOf(others[i]) == i && !isLetterOfOption(others[i]));
    return count;
  }

  draw(count: i32, side: f64, rng: Rng): Draft | null {
    const texts: string[] = [this.key];
    const others = rng.shuffle<string>(this.wrong.slice(0)).concat(rng.shuffle<string>(this.vocabulary.slice(0)));
    for (let i = 0; i < others.length && texts.length < count; i++) {
      if (!texts.includes(others[i]) && !isLetterOfOption(others[i])) texts.push(others[i]);
    }
    return texts.length == count ? new Draft(texts, 0) : null;
  }
}

/**
 * A list whose places hold things of different sorts, such as a number and a colour: at every place one of up to three values that it has in
 * the key and in the environment's wrong lists.
 */
export class Fields extends Source {
  /** What each place may hold, the key's own first. */
  private values: string[][] = [];

  /** @param wrong lists of the environment, as long as the key's */
  constructor(private items: string[], wrong: string[][]) {
    super();
    for (let place = 0; place < items.length; place++) {
      const values = [items[place]];
      for (let i = 0; i < wrong.length; i++) if (!values.includes(wrong[i][place])) values.push(wrong[i][place]);
      this.values.push(values);
    }
  }

  /** Whether nothing stands at one place in some list and at another one in the same or another. */
  get areOfSorts(): bool {
    for (let place = 0; place < this.values.length; place++) {
      for (let other = 0; other < place; other++) {
        for (let i = 0; i < this.values[place].length; i++) if (this.values[other].includes(this.values[place][i])) return false;
      }
    }
    return true;
  }

  get most(): i32 {
    let most = 1;
    for (let place = 0; place < this.values.length; place++) most *= min(this.values[place].length, FIELD_VALUES);
    return most;
  }

  draw(count: i32, side: f64, rng: Rng): Draft | null {
    const chosen: string[][] = [];
    for (let place = 0; place < this.values.length; place++) {
      const others = rng.shuffle<string>(this.values[place].slice(1));
      chosen.push([this.items[place]].concat(others.slice(0, FIELD_VALUES - 1)));
    }
    const order = rng.permutation(this.most);
    // Combination 0 is the key.
    order.splice(order.indexOf(0), 1);
    order.unshift(0);
    const texts: string[] = [];
    for (let i = 0; i < order.length; i++) {
      const list: string[] = [];
      let left = order[i];
      for (let place = 0; place < chosen.length; place++) {
        list.push(chosen[place][left % chosen[place].length]);
        left /= chosen[place].length;
      }
      texts.push(joinItems(list));
    }
    const draft = new Draft(texts.slice(0, count), 0);
    draft.left = texts.slice(count);
    return draft;
  }
}

/** A list in order: three different items of it in any order. */
export class Arrangements extends Orbit {
  private places: i32[] = [];
  private lists: string[][];

  /** @param wrong lists of the environment; those of another length go unused */
  constructor(private items: string[], wrong: string[][]) {
    super();
    this.lists = [items];
    for (let i = 0; i < wrong.length; i++) {
      if (wrong[i].length == items.length) this.lists.push(wrong[i]);
    }
  }

  get most(): i32 {
    return ORDERS.length / 3 * min(this.lists.length, 2);
  }

  get foils(): i32 {
    return this.lists.length - 1;
  }

  change(changes: i32, side: f64, rng: Rng): i32 {
    // Not the first and the last of a long list, which questions tend to name.
    const inset = this.items.length >= 5 ? 1 : 0;
    const order = rng.permutation(this.items.length - 2 * inset);
    this.places = [];
    for (let i = 0; i < order.length && this.places.length < 3; i++) {
      if (this.isNew(this.items[order[i] + inset])) this.places.push(order[i] + inset);
    }
    return this.places.length == 3 ? ORDERS.length / 3 : 0;
  }

  private isNew(item: string): bool {
    for (let k = 0; k < this.places.length; k++) {
      if (this.items[this.places[k]] == item) return false;
    }
    return true;
  }

  text(base: i32, combination: i32): string {
    const list = this.lists[base];
    const items = list.slice(0);
    for (let k = 0; k < this.places.length; k++) items[this.places[k]] = list[this.places[ORDERS[3 * combination + k]]];
    return joinItems(items);
  }
}

/**
 * A set: sets of the same size, whose size tells nothing, or, where the set is not small, members that come in and go out, as likely the one as
 * the other.
 */
export class Members extends Orbit {
  private toggled: string[] = [];
  /** The sets of the key's size, the key first; empty where members come in and go out. */
  private alike: string[][] = [];
  private sets: string[][];
  /** What else could be in the set, from the environment's wrong ones; where there are none, letters and numbers tell. */
  private known: string[] = [];

  constructor(private items: string[], wrong: string[][]) {
    super();
    this.sets = [items];
    for (let i = 0; i < wrong.length; i++) {
      // Sets of another size would make the key one of the longer options, or of the shorter ones.
      if (wrong[i].length == items.length) this.sets.push(wrong[i]);
      this.known = this.known.concat(wrong[i]);
    }
  }

  /** Nothing where only members could go: the key would be the longest option. */
  get most(): i32 {
    let isOpen = this.items.length > 0 || this.known.length > 0;
    for (let i = 0; i < this.items.length && this.known.length == 0; i++) isOpen = isOpen && (isOneLetter(this.items[i]) || hasNumber(this.items[i]));
    return isOpen ? min(this.sets.length, 2) << CHANGES : 0;
  }

  get foils(): i32 {
    return this.sets.length - 1;
  }

  change(changes: i32, side: f64, rng: Rng): i32 {
    this.toggled = [];
    this.alike = [];
    if (this.items.length < 3 || rng.chance(0.5)) return this.drawAlike(rng);
    const gone = rng.permutation(this.items.length);
    const sides = <i32>(side * <f64>(1 << changes));
    for (let k = 0; k < changes; k++) {
      const item = isMade(sides, k) ? this.another(rng) : gone.length > 0 ? this.items[gone.pop()] : "";
      if (item.length == 0) return 0;
      this.toggled.push(item);
    }
    return 1 << changes;
  }

  /** Draws a few other items, and makes all sets of the key's size from them and the key's. */
  private drawAlike(rng: Rng): i32 {
    // One of six, or all but two of at least four: six sets or more.
    const more = this.items.length == 1 ? 5 : 2;
    for (let k = 0; k < more; k++) {
      const item = this.another(rng);
      if (item.length == 0) return 0;
      this.toggled.push(item);
    }
    const pool = this.items.concat(this.toggled);
    this.alike.push(this.items);
    for (let i = 0; i < pool.length; i++) {
      if (this.items.length == 1) {
        if (i > 0) this.alike.push([pool[i]]);
        continue;
      }
      for (let k = i + 1; k < pool.length; k++) {
        if (i == this.items.length) continue;
        const set = pool.slice(0);
        set.splice(k, 1);
        set.splice(i, 1);
        this.alike.push(set);
      }
    }
    return this.alike.length;
  }

  /** The empty set is no option: it has nothing that would tell what else could be in it, so it could hardly be the key. */
  text(base: i32, combination: i32): string {
    if (this.alike.length > 0) return base == 0 ? written(this.alike[combination]) : "";
    const set = this.sets[base];
    const items: string[] = [];
    for (let i = 0; i < set.length; i++) {
      const k = this.toggled.indexOf(set[i]);
      if (k < 0 || !isMade(combination, k)) items.push(set[i]);
    }
    for (let k = 0; k < this.toggled.length; k++) {
      if (isMade(combination, k) && !set.includes(this.toggled[k])) items.push(this.toggled[k]);
    }
    return written(items);
  }

  /** An item like the others that is none of them; empty when none was found. */
  private another(rng: Rng): string {
    for (let i = 0; i < 16; i++) {
      const item = this.known.length > 0 ? rng.pick<string>(this.known) : this.items.length > 0 ? this.near(rng.pick<string>(this.items), rng) : "";
      if (item.length > 0 && !this.items.includes(item) && !this.toggled.includes(item)) return item;
    }
    return "";
  }

  /** Another letter, up to the last of the set's or the sixth; or an item with another number in it. */
  private near(item: string, rng: Rng): string {
    if (!isOneLetter(item)) return withOtherNumber(item, rng);
    const first = at(item, 0) < 0x61 ? 0x41 : 0x61;
    let last = first + 5;
    for (let i = 0; i < this.items.length; i++) last = max(last, at(this.items[i], 0));
    return String.fromCharCode(rng.int(first, last));
  }
}

/** A time of day, moved along the dial: hours, minutes, and minutes again or seconds. */
export class Times extends Orbit {
  /** In hours, minutes and seconds. */
  private by: StaticArray<i32> = [0, 0, 0];

  constructor(private key: TimeAnswer, private wrong: TimeAnswer[]) {
    super();
  }

  get most(): i32 {
    return (1 + min(this.wrong.length, 1)) << CHANGES;
  }

  get foils(): i32 {
    return this.wrong.length;
  }

  change(changes: i32, side: f64, rng: Rng): i32 {
    const sides = <i32>(side * <f64>(1 << CHANGES));
    for (let k = 0; k < CHANGES; k++) {
      const shown = k == 0 ? 1 : k == 1 || this.key.seconds < 0 ? this.key.minutes : this.key.seconds;
      // What is read in fives is misread by fives.
      const unit = shown % 5 == 0 ? 5 : 1;
      this.by[k] = unit * rng.int(1, k == 0 ? 3 : 4) * (isMade(sides, k) ? 1 : -1);
    }
    return 1 << CHANGES;
  }

  text(base: i32, combination: i32): string {
    const time = base == 0 ? this.key : this.wrong[base - 1];
    const hasSeconds = this.key.seconds >= 0;
    const cycle = this.key.twelveHour ? 12 : 24;
    let minutes = time.minutes;
    let seconds = hasSeconds ? time.seconds : 0;
    if (isMade(combination, 1)) minutes += this.by[1];
    if (isMade(combination, 2)) {
      if (hasSeconds) seconds += this.by[2];
      else minutes += this.by[2];
    }
    const hours = time.hours + (isMade(combination, 0) ? this.by[0] : 0);
    return new TimeAnswer((hours + cycle) % cycle, (minutes + 60) % 60, hasSeconds ? (seconds + 60) % 60 : -1, this.key.twelveHour).canonical();
  }
}

/** Text with numbers in it, such as a cell, an expression or a list: numbers moved and inner signs turned, each in its place. */
export class Edits extends Orbit {
  private texts: string[] = [];
  /** Of each text, where something can be changed. */
  private editable: i32[][] = [];
  /** Which of these are changed, and by how much. */
  private chosen: i32[] = [];
  private by: i32[] = [];

  /**
   * @param isFormula whether plus and minus signs mean something, and signs of multiplication go without saying
   * @param wrong texts of the environment; those of another build go unused
   */
  constructor(key: string, private isFormula: bool, private unit: string, wrong: string[]) {
    super();
    const texts = [key].concat(wrong);
    for (let i = 0; i < texts.length; i++) {
      const places = this.placesOf(texts[i]);
      if (i > 0 && places.length != this.editable[0].length) continue;
      this.texts.push(texts[i]);
      this.editable.push(places);
    }
  }

  private placesOf(text: string): i32[] {
    const places: i32[] = [];
    for (let i = 0; i < text.length; i++) {
      const c = at(text, i);
      // Not exponents, which would make it another kind of expression.
      const isNumber = isDigit(c) && !isDigit(at(text, i - 1)) && at(text, i - 1) != 0x5e;
      if (isNumber || (this.isFormula && (c == 0x2b || c == 0x2d) && at(text, i + 1) == 0x20)) places.push(i);
    }
    return places;
  }

  get most(): i32 {
    return min(this.texts.length, 2) << min(CHANGES, this.editable[0].length);
  }

  get foils(): i32 {
    return this.texts.length - 1;
  }

  change(changes: i32, side: f64, rng: Rng): i32 {
    const places = this.editable[0];
    this.chosen = rng.permutation(places.length).slice(0, changes);
    this.by = [];
    const sides = <i32>(side * <f64>(1 << CHANGES));
    for (let k = 0; k < this.chosen.length; k++) {
      const by = rng.int(1, max(1, min(numberAt(this.texts[0], places[this.chosen[k]]) / 4, 5)));
      this.by.push(isMade(sides, k) ? by : -by);
    }
    return 1 << this.chosen.length;
  }

  text(base: i32, combination: i32): string {
    const text = this.texts[base];
    const places = this.editable[base];
    const parts: string[] = [];
    let from = 0;
    for (let i = 0; i < places.length; i++) {
      const k = this.chosen.indexOf(i);
      if (k < 0 || !isMade(combination, k)) continue;
      const place = places[i];
      parts.push(text.substring(from, place));
      if (isDigit(at(text, place))) {
        const moved = numberAt(text, place) + this.by[k];
        if (moved < 1) return "";
        parts.push(moved.toString());
        from = numberEnd(text, place);
      } else {
        parts.push(at(text, place) == 0x2b ? "-" : "+");
        from = place + 1;
      }
    }
    const edited = parts.join("") + text.substring(from);
    return this.isFormula ? withUnit(withoutStars(edited), this.unit) : edited;
  }
}

/** The end of the digits at a place. */
function numberEnd(text: string, place: i32): i32 {
  while (isDigit(at(text, place))) place++;
  return place;
}

/** The whole number at a place; 0 when there is none, or more than nine digits. */
function numberAt(text: string, place: i32): i32 {
  const end = numberEnd(text, place);
  return end == place || end > place + 9 ? 0 : I32.parseInt(text.substring(place, end));
}

function isOneLetter(item: string): bool {
  return item.length == 1 && isLetter(at(item, 0));
}

function hasNumber(item: string): bool {
  for (let i = 0; i < item.length; i++) {
    if (isDigit(at(item, i))) return true;
  }
  return false;
}

/** `R3C4` -> `R3C5`: an item with one of its numbers moved by one or two; empty when it has none, or it would be below 1. */
function withOtherNumber(item: string, rng: Rng): string {
  const starts: i32[] = [];
  for (let i = 0; i < item.length; i++) {
    if (isDigit(at(item, i)) && !isDigit(at(item, i - 1))) starts.push(i);
  }
  if (starts.length == 0) return "";
  const start = rng.pick<i32>(starts);
  const moved = numberAt(item, start) + (rng.chance(0.5) ? 1 : -1) * rng.int(1, 2);
  return moved < 1 ? "" : item.substring(0, start) + moved.toString() + item.substring(numberEnd(item, start));
}

/** The text of a set, its members in an order that tells nothing of how it was made. */
function written(set: string[]): string {
  const items = set.slice(0);
  items.sort(naturally);
  return joinItems(items);
}

/** By the first character where it is another letter; else shorter first, then by characters: 9 before 10. */
function naturally(a: string, b: string): i32 {
  const areAlike = at(a, 0) == at(b, 0) || (isDigit(at(a, 0)) && isDigit(at(b, 0)));
  if (areAlike && a.length != b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}
