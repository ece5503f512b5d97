/** A module of nothing but answers, for the tests that run the corpora of audit/answers over every type. */
import { Answer } from "../../../assembly/answer/answer";
import { checkpoint, release } from "../../../assembly/arena";
import { BoxAnswer } from "../../../assembly/answer/box";
import { BoxesAnswer } from "../../../assembly/answer/boxes";
import { CellAnswer } from "../../../assembly/answer/cell";
import { ChoiceAnswer } from "../../../assembly/answer/choice";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { ExpressionAnswer } from "../../../assembly/answer/expression";
import { grade, REASONS } from "../../../assembly/answer/grade";
import { GridAnswer } from "../../../assembly/answer/grid";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { LabelAnswer } from "../../../assembly/answer/label";
import { MappingAnswer } from "../../../assembly/answer/mapping";
import { MovesAnswer } from "../../../assembly/answer/moves";
import { PartitionAnswer } from "../../../assembly/answer/partition";
import { PointAnswer } from "../../../assembly/answer/point";
import { PointsAnswer } from "../../../assembly/answer/points";
import { Reward } from "../../../assembly/answer/reward";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { SetAnswer } from "../../../assembly/answer/set";
import { TimeAnswer } from "../../../assembly/answer/time";
import { KeyJudge } from "./reading";

const KEYS: Answer[] = [
  new IntegerAnswer(12345), new IntegerAnswer(-7), new IntegerAnswer(0), new DecimalAnswer(35, 1), new DecimalAnswer(-1250, 3, 10), new DecimalAnswer(0, 2, 5), new ChoiceAnswer(1, 4), new LabelAnswer("red"), new LabelAnswer("B", ["A", "B", "C"]),
  new TimeAnswer(3, 5), new TimeAnswer(12, 30, 15), new SequenceAnswer(["C", "A", "B"]), new SequenceAnswer(["3", "-1", "1/2"]), new SequenceAnswer(["(1, 2)", "(3, 4)"]), new SequenceAnswer(["dark red", "blue", "A1"]), new SequenceAnswer(["A"]),
  new SequenceAnswer(["4", "4", "1"]), new SetAnswer(["A", "B", "C"]), new SetAnswer([]), new SetAnswer(["10", "2", "33"]), new SetAnswer(["A"]), new SetAnswer(["A1", "B2"]), new MappingAnswer(["A", "B"], ["3", "5"]),
  new MappingAnswer(["1", "2", "3"], ["dark red", "blue", "green"]), new PartitionAnswer([["A", "B"], ["C"], ["D", "E"]]), new CellAnswer(3, 4), new PointAnswer(120, 300, 20), new BoxAnswer(100, 200, 300, 450), new MovesAnswer([1, 1, 3, 0]),
  new MovesAnswer([2]), new GridAnswer(2, 3, ["1", "2", "3", "4", "5", "6"]), new GridAnswer(2, 2, ["#", ".", "*", "_"]), new GridAnswer(2, 2, ["red", "blue", "10", "x"]), new ExpressionAnswer("3/2"), new ExpressionAnswer("-7"), new ExpressionAnswer("5√2"),
  new ExpressionAnswer("4+2π"), new ExpressionAnswer("1/2 + √2/4 - √6/4"), new ExpressionAnswer("x^2-3x/2+1"), new ExpressionAnswer("y=2x+3"), new ExpressionAnswer("(x-1)^2+(y+2)^2=9"), new ExpressionAnswer("(-∞,2)∪[3,5)"), new ExpressionAnswer("{-2,3}"),
  new ExpressionAnswer("(2,-3)", "tuple"),
  new BoxesAnswer().box(100, 200, 300, 450).box(500, 520, 640, 700), new BoxesAnswer(), new BoxesAnswer().box(100, 200, 300, 450, "moved").box(500, 520, 640, 700, "new colour"), new PointsAnswer(20).point(120, 300).point(640, 80),
];

/** How many keys there are. */
export function count(): i32 {
  return KEYS.length;
}

/** The type of a key. */
export function kind(index: i32): string {
  return KEYS[index].kind();
}

/** The canonical text of a key. */
export function canonical(index: i32): string {
  return KEYS[index].canonical();
}

/** A verdict: score, accuracy, format, partial, parse_ok, ambiguous. */
export function verdict(index: i32, reply: string, container: i32, lenient: bool): f64[] {
  const result = grade(new KeyJudge(KEYS[index]), reply, container, lenient, 0, Reward.named("binary")!);
  return [result.score, result.accuracy, result.format, result.partial, result.parseOk, result.ambiguous];
}

/** The reason for the verdict on a reply to a key that is written as in tests/answers/cases.ts. */
export function reason(type: string, key: string, reply: string, container: i32, lenient: bool): string {
  return REASONS[grade(new KeyJudge(keyOf(type, key)), reply, container, lenient, 0, Reward.named("binary")!).reason];
}

/** `type` is a kind and, after a space, what goes with it: a unit, the number of options, a vocabulary, the names of places, a shape. */
function keyOf(type: string, key: string): Answer {
  const space = type.indexOf(" ");
  const kind = space < 0 ? type : type.substring(0, space);
  const more = space < 0 ? "" : type.substring(space + 1);
  const items: string[] = key.length == 0 ? [] : key.split("; ");
  if (kind == "integer") return new IntegerAnswer(I64.parseInt(key), more);
  if (kind == "decimal") {
    const point = key.indexOf(".");
    return new DecimalAnswer(I64.parseInt(key.split(".").join("")), point < 0 ? 0 : key.length - point - 1, 0, more);
  }
  if (kind == "choice") return new ChoiceAnswer(key.charCodeAt(0) - 0x41, <i32>I32.parseInt(more));
  if (kind == "label") return new LabelAnswer(key, more.length == 0 ? [] : more.split("|"));
  if (kind == "string") return LabelAnswer.string(key);
  if (kind == "time") return new TimeAnswer(<i32>I32.parseInt(key.split(":")[0]), <i32>I32.parseInt(key.split(":")[1]));
  if (kind == "rising") return new SequenceAnswer(items, false, [], true);
  if (kind == "sequence") return new SequenceAnswer(items, false, more.length == 0 ? [] : more.split("|"));
  if (kind == "set") return new SetAnswer(items);
  if (kind == "mapping") {
    const names = new Array<string>(items.length);
    const values = new Array<string>(items.length);
    for (let i = 0; i < items.length; i++) {
      names[i] = items[i].split(": ")[0];
      values[i] = items[i].split(": ")[1];
    }
    return new MappingAnswer(names, values);
  }
  if (kind == "partition") {
    const groups = new Array<string[]>(items.length);
    for (let i = 0; i < items.length; i++) groups[i] = items[i].split(", ");
    return new PartitionAnswer(groups);
  }
  if (kind == "grid") {
    const rows = key.split(" / ");
    return new GridAnswer(rows.length, rows[0].split(" ").length, rows.join(" ").split(" "));
  }
  if (kind == "moves") {
    const steps = new Array<i32>(key.length);
    for (let i = 0; i < key.length; i++) steps[i] = "URDL".indexOf(key.charAt(i));
    return new MovesAnswer(steps);
  }
  if (kind == "expression") return more.startsWith("in ") ? new ExpressionAnswer(key, "", more.substring(3)) : new ExpressionAnswer(key, more);
  if (kind == "boxes") return boxesOf(items);
  const n = key.split(" ");
  const number = new Array<i32>(n.length);
  for (let i = 0; i < n.length; i++) number[i] = <i32>I32.parseInt(n[i]);
  if (kind == "cell") return new CellAnswer(number[0], number[1]);
  if (kind == "point") return new PointAnswer(number[0], number[1], 10);
  assert(kind == "box", "the kinds of keys are those of answers");
  return new BoxAnswer(number[0], number[1], number[2], number[3]);
}

/** Boxes from four numbers each, and a label where there are more words. */
function boxesOf(items: string[]): BoxesAnswer {
  const boxes = new BoxesAnswer();
  for (let i = 0; i < items.length; i++) {
    const words = items[i].split(" ");
    boxes.box(I32.parseInt(words[0]), I32.parseInt(words[1]), I32.parseInt(words[2]), I32.parseInt(words[3]), words.slice(4).join(" "));
  }
  return boxes;
}

/** The start of what a call allocates. */
export function mark(): usize {
  return checkpoint();
}

/** Drops what was allocated since `mark`. */
export function drop(from: usize): void {
  release(from);
}
