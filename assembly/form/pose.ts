/** Puts options to a question. */
import { Answer } from "../answer/answer";
import { CellAnswer } from "../answer/cell";
import { DecimalAnswer } from "../answer/decimal";
import { ExpressionAnswer } from "../answer/expression";
import { IntegerAnswer } from "../answer/integer";
import { LabelAnswer } from "../answer/label";
import { readReal } from "../answer/number";
import { SequenceAnswer } from "../answer/sequence";
import { SetAnswer } from "../answer/set";
import { TimeAnswer } from "../answer/time";
import { Environment } from "../environment";
import { powerOfTen } from "../exact/rational";
import { Rng } from "../random";
import { Draft, Source } from "./draft";
import { NONE, Options } from "./options";
import { Arrangements, Edits, Fields, Labels, Members, Times } from "./orbit";
import { Scale } from "./scale";
import { isLetterOfOption } from "./text";

/** Fewest options, and how often there are how many from there on. */
const FEWEST: i32 = 4;
const COUNTS: f64[] = [2, 1, 1];
/** Draws before the question is asked openly. */
const ATTEMPTS: i32 = 12;
/** A longer text is no option to be read at a glance. */
const LONGEST: i32 = 80;
/** How often the last option says that none is right. */
const NONE_RATE: f64 = 0.125;
/** The types whose values can be written as options. Grids, moves, partitions, mappings, points and boxes are too long or no text, and choices are in the picture. */
const KINDS: StaticArray<string> = ["integer", "decimal", "time", "label", "sequence", "set", "cell", "expression"];

/** Whether answers of this type can be asked for with options. */
export function canChoose(answer: Answer): bool {
  return KINDS.includes(answer.kind());
}

/** Whether options can be made for this instance, leaving aside where its answer lies among them. */
export function hasOptions(environment: Environment): bool {
  return canChoose(environment.answer()) && sourceOf(environment.answer(), environment.foils()) !== null;
}

/** The options of an instance; null when too few can be made, and the question is asked openly. */
export function pose(environment: Environment, rng: Rng): Options | null {
  const key = environment.answer();
  const source = canChoose(key) ? sourceOf(key, environment.foils()) : null;
  if (source === null) return null;
  const count = min(FEWEST + rng.weighted(COUNTS), source.most);
  const side = rng.unit();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const draft = source.draw(count, side, rng);
    if (draft !== null && isSound(environment, draft)) return arranged(draft, source.isOrdered, key, rng);
  }
  return null;
}

/** Whether the key's text is right and every other wrong, under the type's equivalence and the environment's, and none is like another. */
function isSound(environment: Environment, draft: Draft): bool {
  const key = environment.answer();
  const values: Answer[] = [];
  for (let i = 0; i < draft.texts.length; i++) {
    const text = draft.texts[i];
    const value = key.parse(text);
    if (value === null || text.length > LONGEST || isLetterOfOption(text)) return false;
    if (environment.accepts(value) != (i == draft.key) || key.accepts(value) != (i == draft.key)) return false;
    for (let k = 0; k < i; k++) {
      if (values[k].canonical() == value.canonical()) return false;
    }
    values.push(value);
  }
  for (let i = 0; i < draft.left.length; i++) {
    const value = key.parse(draft.left[i]);
    if (value !== null && environment.accepts(value)) return false;
  }
  return true;
}

/** Puts the texts in order, and now and then "None of the above" in the place of one: of any, so that it is right as often as another. */
function arranged(draft: Draft, isOrdered: bool, key: Answer, rng: Rng): Options {
  const places = rng.permutation(draft.texts.length);
  if (isOrdered && rng.chance(0.5)) places.sort((a, b) => a - b);
  const hasNone = rng.chance(NONE_RATE);
  if (hasNone) places.splice(rng.int(0, places.length - 1), 1);
  const texts: string[] = [];
  for (let i = 0; i < places.length; i++) texts.push(draft.texts[places[i]]);
  let right = places.indexOf(draft.key);
  if (right < 0) right = texts.length;
  if (hasNone) texts.push(NONE);
  return new Options(texts, right, key, rng);
}

/** Where the wrong options of an answer come from; null when nothing of its form is known but the answer itself. */
function sourceOf(key: Answer, foils: Answer[]): Source | null {
  const wrong: Answer[] = [];
  for (let i = 0; i < foils.length; i++) {
    if (foils[i].kind() == key.kind() && !key.accepts(foils[i])) wrong.push(foils[i]);
  }
  const source = byType(key, wrong);
  return source === null || source.most < FEWEST ? null : source;
}

function byType(key: Answer, wrong: Answer[]): Source | null {
  const text = key.canonical();
  const texts = new Array<string>(wrong.length);
  for (let i = 0; i < wrong.length; i++) texts[i] = wrong[i].canonical();
  if (key instanceof IntegerAnswer) return Scale.of(text, texts, 1, 0, 0, (key as IntegerAnswer).unit);
  if (key instanceof DecimalAnswer) {
    const decimal = key as DecimalAnswer;
    return Scale.of(text, texts, powerOfTen(decimal.places), decimal.places, decimal.tolerance, decimal.unit);
  }
  if (key instanceof ExpressionAnswer) {
    const unit = (key as ExpressionAnswer).unit;
    const value = readReal(text);
    return value === null ? new Edits(text, true, unit, texts) : Scale.of(text, texts, value.den, value.den == 1 ? 0 : -1, 0, unit);
  }
  if (key instanceof CellAnswer) return new Edits(text, false, "", texts);
  if (key instanceof LabelAnswer) return new Labels(text, (key as LabelAnswer).vocabulary, texts);
  if (key instanceof TimeAnswer) {
    const times = new Array<TimeAnswer>(wrong.length);
    for (let i = 0; i < wrong.length; i++) times[i] = wrong[i] as TimeAnswer;
    return new Times(key as TimeAnswer, times);
  }
  const lists = new Array<string[]>(wrong.length);
  if (key instanceof SetAnswer) {
    for (let i = 0; i < wrong.length; i++) lists[i] = (wrong[i] as SetAnswer).texts;
    return new Members((key as SetAnswer).texts, lists);
  }
  if (key instanceof SequenceAnswer) {
    const items = (key as SequenceAnswer).texts;
    for (let i = 0; i < wrong.length; i++) lists[i] = (wrong[i] as SequenceAnswer).texts;
    if ((key as SequenceAnswer).names.length > 0 && areAsLong(items, lists)) {
      const fields = new Fields(items, lists);
      if (fields.areOfSorts) return fields;
    }
    return different(items) >= 3 ? new Arrangements(items, lists) : areNumbers(items) ? new Edits(text, false, "", texts) : null;
  }
  return null;
}

/** Whether there are lists, and all have as many items. */
function areAsLong(items: string[], lists: string[][]): bool {
  for (let i = 0; i < lists.length; i++) {
    if (lists[i].length != items.length) return false;
  }
  return lists.length > 0;
}

function areNumbers(items: string[]): bool {
  for (let i = 0; i < items.length; i++) {
    if (readReal(items[i]) === null) return false;
  }
  return true;
}

function different(items: string[]): i32 {
  let count = 0;
  for (let i = 0; i < items.length; i++) count += <i32>(items.indexOf(items[i]) == i);
  return count;
}
