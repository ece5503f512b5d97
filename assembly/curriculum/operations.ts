/** The operations on curricula: state in, state out. */
import { checkpoint, release } from "../arena";
import { Failure, hasOnly } from "../failure";
import { Identity, Split } from "../identity";
import { realise } from "../instance";
import { LEVELS } from "../knobs";
import { Operation } from "../operations/operation";
import { Entry, indexOfId } from "../suite";
import { Json, JsonKind, JsonWriter } from "../text/json";
import { openToken, writeToken } from "../token";
import { LevelRecord, Source } from "./source";
import { Curriculum, Migration } from "./state";

/** Most items of one call, and most replies of one group. */
const MOST: i32 = 4096;
const GROUP: string[] = ["token", "verdicts", "lengths", "answers"];

export const CURRICULUM_OPERATIONS: Operation[] = [
  new Operation("curriculum.start", ["name", "preset", "mixture", "split", "style", "container", "form", "degrade", "worker", "workers", "schedule"], start),
  new Operation("curriculum.next", ["state", "n"], next),
  new Operation("curriculum.item", ["state", "index"], item),
  new Operation("curriculum.report", ["state", "groups"], report),
  new Operation("curriculum.metrics", ["state"], metrics),
  new Operation("curriculum.reward", ["state"], reward),
  new Operation("curriculum.migrate", ["state"], migrate),
];

function start(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  const curriculum = Curriculum.start(request, suite, failure);
  if (curriculum === null) return;
  json.open();
  writeState(curriculum, json);
}

/** The last member of a response. */
function writeState(curriculum: Curriculum, json: JsonWriter): void {
  json.key("state");
  curriculum.write(json);
  json.close();
}

function migrate(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  const migration = new Migration();
  const curriculum = Curriculum.read(request.get("state"), suite, failure, migration);
  if (curriculum === null) return;
  json.open()
    .key("kept").integer(migration.kept)
    .key("removed").texts(migration.removed)
    .key("unseen").texts(migration.unseen);
  writeState(curriculum, json);
}

function next(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  const curriculum = Curriculum.read(request.get("state"), suite, failure);
  if (curriculum === null) return;
  const count = request.get("n");
  if (count === null || !count.isInteger || count.number < 1 || count.number > <f64>MOST) {
    failure.set("bad_count", "n is not an integer from 1 to 4096", "n is how many instances to draw");
    return;
  }
  json.open().key("tokens").openList();
  for (let i = 0; i < <i32>count.number; i++) {
    const identity = curriculum.next(failure);
    if (identity === null) return;
    json.text(writeToken(identity));
  }
  json.closeList();
  writeState(curriculum, json);
}

function item(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  const curriculum = Curriculum.read(request.get("state"), suite, failure);
  if (curriculum === null) return;
  const index = request.get("index");
  if (!curriculum.isFixed) {
    failure.set("not_fixed", "only a curriculum with fixed levels can be entered anywhere", "start it with the preset fixed, or draw its items in order");
    return;
  }
  if (index === null || !index.isInteger || index.number < 0 || index.number > 4503599627370495) {
    failure.set("bad_index", "the index is not an integer from 0 to 4503599627370495", "index counts the items of the whole stream, over all workers");
    return;
  }
  const identity = curriculum.itemAt(<i64>index.number, failure);
  if (identity !== null) json.open().key("token").text(writeToken(identity)).close();
}

/** One group. */
class Group {
  /** Of its replies. */
  sums: LevelRecord = new LevelRecord();
  /** Replies that were right. */
  right: i32 = 0;
  isCollapsed: bool = false;

  get health(): string {
    return this.sums.allRight == 1 ? "all_right" : this.sums.allWrong == 1 ? "all_wrong" : "mixed";
  }
}

function report(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  const curriculum = Curriculum.read(request.get("state"), suite, failure);
  if (curriculum === null) return;
  const groups = request.get("groups");
  if (groups === null || groups.kind != JsonKind.List) {
    failure.set("bad_groups", "groups is no list", 'send [{"token": ..., "verdicts": [...]}], a group for each instance');
    return;
  }
  json.open().key("groups").openList();
  for (let i = 0; i < groups.items.length; i++) {
    const reported = groups.items[i];
    const token = reported.get("token");
    const identity: Json | null = token === null ? null : openToken(token);
    const env = identity === null ? "" : identity.textOf("env");
    const at = indexOfId(curriculum.mixture.entries, env);
    const level: Json | null = identity === null ? null : identity.get("level");
    if (at < 0 || level === null || !level.isInteger || level.number < 0 || level.number >= <f64>LEVELS) {
      failure.set("foreign_group", "group " + i.toString() + " is of no instance of this curriculum", "each group has a token that the curriculum drew");
      return;
    }
    const source = curriculum.sourceAt(at, failure);
    const group = read(reported, i, curriculum.preset.collapsed < 1, failure);
    if (source === null || group === null) return;
    const weight = group.isCollapsed ? curriculum.preset.collapsed : 1;
    const sums = group.sums;
    const mean = sums.accuracy / <f64>sums.replies;
    const before = source.level;
    source.at(<i32>level.number).add(sums);
    source.learn(<i32>level.number, mean, weight, group.right, sums.replies, curriculum.preset);
    const schedule = curriculum.schedule;
    if (schedule !== null) schedule.learn(mean, kindOf(curriculum.mixture.entries[at]).startsWith("box"));
    json.open()
      .key("env").text(env)
      .key("level").integer(<i64>level.number)
      .key("accuracy").score(mean)
      .key("health").text(group.health)
      .key("collapsed").bool(group.isCollapsed)
      .key("weight").score(weight)
      .key("from").integer(before)
      .key("to").integer(source.level)
      .close();
  }
  json.closeList();
  writeState(curriculum, json);
}

/** Reads a group's verdicts; null with a failure when it is malformed. */
function read(reported: Json, at: i32, needsAnswers: bool, failure: Failure): Group | null {
  const verdicts = reported.get("verdicts");
  if (!hasOnly(reported, GROUP, failure)) return null;
  if (verdicts === null || verdicts.kind != JsonKind.List || verdicts.items.length == 0 || verdicts.items.length > MOST) {
    failure.set("bad_groups", "group " + at.toString() + " has no list of 1 to 4096 verdicts", "verdicts are what verify returned, one a reply");
    return null;
  }
  const group = new Group();
  const sums = group.sums;
  sums.groups = 1;
  sums.replies = verdicts.items.length;
  for (let i = 0; i < sums.replies; i++) {
    const verdict = verdicts.items[i];
    const accuracy = share(verdict, "accuracy");
    const score = verdict.get("score");
    if (accuracy < 0 || score === null || score.kind != JsonKind.Number || Math.abs(score.number) > 1000000) {
      failure.set("bad_groups", "a verdict of group " + at.toString() + " has no accuracy from 0 to 1, or no score", "verdicts are what verify returned, one a reply");
      return null;
    }
    group.right += <i32>(accuracy == 1);
    sums.accuracy += accuracy;
    sums.score += score.number;
    sums.format += Math.max(0, share(verdict, "format"));
    sums.ambiguous += Math.max(0, share(verdict, "ambiguous"));
  }
  sums.allRight = <i32>(group.right == sums.replies);
  sums.allWrong = <i32>(group.right == 0);
  const lengths = reported.get("lengths");
  if (lengths !== null) {
    for (let i = 0; i < lengths.items.length; i++) {
      if (lengths.items[i].kind != JsonKind.Number || !(lengths.items[i].number >= 0 && lengths.items[i].number <= 1e9)) {
        failure.set("bad_groups", "a length of group " + at.toString() + " is no number from 0 to 10^9", "lengths are those of the replies, in tokens or characters");
        return null;
      }
      sums.length += lengths.items[i].number;
      sums.lengths++;
    }
  }
  const answers = reported.get("answers");
  if (answers === null || answers.kind != JsonKind.List || answers.items.length != sums.replies) {
    if (answers === null && !needsAnswers) return group;
    failure.set("bad_groups", "group " + at.toString() + " has not one answer a reply", "answers are the texts that verify read (its explain member read), one a reply");
    return null;
  }
  group.isCollapsed = sums.replies > 1;
  for (let i = 1; i < answers.items.length; i++) {
    if (answers.items[i].text != answers.items[0].text) group.isCollapsed = false;
  }
  sums.collapsed = <i32>group.isCollapsed;
  return group;
}

/** A member from 0 to 1; -1 when it is absent or something else. */
function share(record: Json, key: string): f64 {
  const member = record.get(key);
  return member !== null && member.kind == JsonKind.Number && member.number >= 0 && member.number <= 1 ? member.number : -1;
}

/** Flat records: one for each environment and level with groups, one an environment, one a bucket, one for all. */
/** The reward that boxes are graded with now, by the curriculum's schedule. */
function reward(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  const curriculum = Curriculum.read(request.get("state"), suite, failure);
  if (curriculum === null) return;
  const schedule = curriculum.schedule;
  if (schedule === null) {
    failure.set("no_schedule", "the curriculum has no schedule", "start it with one");
    return;
  }
  json.open().key("reward").open().key("preset").text("iou").key("threshold").score(schedule.current).close().key("progress").score(schedule.progress).close();
}

/** The type of an environment's answers: that of its first instance at level 0. */
function kindOf(entry: Entry): string {
  const from = checkpoint();
  const instance = realise(new Identity(entry, entry.make().version, Split.Train, 0, 0, true, 0));
  // The names of types are no part of what is dropped.
  const kind = instance === null ? "" : instance.environment.answer().kind();
  release(from);
  return kind;
}

/** Sums over the sources of one name: a bucket, a family, a type of answer. */
class Totals {
  private names: string[] = [];
  private sums: LevelRecord[] = [];

  constructor(private scope: string) {}

  add(name: string, sums: LevelRecord): void {
    let at = this.names.indexOf(name);
    if (at < 0) {
      at = this.names.length;
      this.names.push(name);
      this.sums.push(new LevelRecord());
    }
    this.sums[at].add(sums);
  }

  write(json: JsonWriter): void {
    for (let i = 0; i < this.names.length; i++) {
      openMetric(json, this.scope);
      json.key(this.scope).text(this.names[i]);
      closeMetric(json, this.sums[i]);
    }
  }
}

function metrics(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  const curriculum = Curriculum.read(request.get("state"), suite, failure);
  if (curriculum === null) return;
  const all = new LevelRecord();
  const totals = [new Totals("bucket"), new Totals("family"), new Totals("answer")];
  const entries = curriculum.mixture.entries;
  json.open().key("records").openList();
  for (let i = 0; i < entries.length; i++) {
    const source = curriculum.sourceAt(i, failure);
    if (source === null) return;
    const entry = entries[i];
    const total = new LevelRecord();
    for (let level = 0; level < LEVELS; level++) {
      const sums = source.records[level];
      if (sums !== null) total.add(sums);
    }
    // What nothing was reported of is in no answer's sums, and need not be made to know its type.
    const kind = total.groups > 0 ? kindOf(entry) : "";
    for (let level = 0; level < LEVELS; level++) {
      const sums = source.records[level];
      if (sums === null) continue;
      openMetric(json, "level");
      place(json, entry, kind, source);
      json.key("level").integer(level);
      closeMetric(json, sums);
    }
    openMetric(json, "environment");
    place(json, entry, kind, source);
    closeMetric(json, total);
    all.add(total);
    totals[0].add(entry.bucket, total);
    totals[1].add(entry.family, total);
    if (kind != "") totals[2].add(kind, total);
  }
  for (let i = 0; i < totals.length; i++) totals[i].write(json);
  openMetric(json, "all");
  closeMetric(json, all);
  json.closeList().close();
}

function openMetric(json: JsonWriter, scope: string): void {
  json.open().key("scope").text(scope);
}

/** The source that a record is of: its environment, family, bucket and, where something was reported, type of answer. */
function place(json: JsonWriter, entry: Entry, kind: string, source: Source): void {
  json.key("bucket").text(entry.bucket).key("family").text(entry.family).key("env").text(entry.id);
  if (kind != "") json.key("answer").text(kind);
  json.key("current_level").integer(source.level).key("groups_at_level").integer(source.atLevel);
}

function closeMetric(json: JsonWriter, sums: LevelRecord): void {
  json.key("groups").integer(sums.groups).key("replies").integer(sums.replies);
  if (sums.groups > 0) {
    const replies = <f64>sums.replies;
    const groups = <f64>sums.groups;
    json.key("pass_rate").score(sums.accuracy / replies)
      .key("mean_score").score(sums.score / replies)
      .key("format_rate").score(sums.format / replies)
      .key("ambiguity_rate").score(sums.ambiguous / replies)
      .key("all_right").integer(sums.allRight)
      .key("all_wrong").integer(sums.allWrong)
      .key("mixed").integer(sums.groups - sums.allRight - sums.allWrong)
      .key("collapsed").integer(sums.collapsed)
      .key("effective_prompt_ratio").score(<f64>(sums.groups - sums.allRight - sums.allWrong) / groups);
    if (sums.lengths > 0) json.key("mean_length").score(sums.length / <f64>sums.lengths);
  }
  json.close();
}
