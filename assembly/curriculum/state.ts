/**
 * A curriculum: a stream of instances whose levels follow what the learner gets right. Its whole state is one JSON document:
 * it goes in and comes out of every call, so a run in one host continues in another.
 */
import { containerByName, containerName } from "../answer/container";
import { Failure } from "../failure";
import { formByName, formName } from "../form/form";
import { Digest, siphash } from "../hash";
import { Identity, splitByName, splitName, styleByName, styleName } from "../identity";
import { Rng } from "../random";
import { Entry, findEntry } from "../suite";
import { Bytes } from "../text/bytes";
import { Json, JsonKind, JsonWriter, SAFE_INTEGER } from "../text/json";
import { Mixture } from "./mixture";
import { Choice, Preset } from "./preset";
import { seedAt } from "./seeds";
import { isBetween, Source } from "./source";

/** Raised when a state written before could not be read. */
export const STATE_VERSION: i32 = 1;
/** The key of all streams of all curricula: the digits of pi after those of the instances. */
const ROOT = new Digest(0xa4093822299f31d0, 0x082efa98ec4e6c89);
const LONGEST_NAME: i32 = 200;

export class Curriculum {
  /** Items that this worker has drawn. */
  drawn: i64 = 0;
  /** One an environment of the mixture, in its order. */
  sources: Source[] = [];
  private stream: Rng;

  private constructor(
    private name: string,
    public preset: Preset,
    public mixture: Mixture,
    private split: i32,
    private style: i32,
    private container: i32,
    private form: i32,
    private worker: i32,
    private workers: i32,
  ) {
    const bytes = new Bytes(64).text(name);
    this.stream = new Rng(siphash(bytes.start, bytes.length, ROOT));
    for (let i = 0; i < mixture.envs.length; i++) this.sources.push(new Source(mixture.envs[i], preset));
  }

  /** A new curriculum from a request, or what a state says of itself; null with a failure when it is malformed. */
  static start(json: Json, suite: Entry[], failure: Failure): Curriculum | null {
    const name = json.textOf("name");
    if (name == "" || name == "\0" || name.length > LONGEST_NAME) {
      failure.set("bad_name", "a curriculum has a name of 1 to 200 characters", "streams with different names are independent");
      return null;
    }
    const preset = Preset.from(json.get("preset"), failure);
    if (preset === null) return null;
    const split = splitByName(json.textOf("split", "train"));
    const mixture = Mixture.from(json.get("mixture"), suite, split, failure);
    if (mixture === null) return null;
    const style = styleByName(json.textOf("style", "varied"));
    const container = containerByName(json.textOf("container", "answer-tag"));
    const form = formByName(json.textOf("form", "open"));
    if (split < 0 || style < 0 || container < 0 || form < 0) {
      failure.set("bad_setting", "the split, style, container or form is unknown", "see the op about for the names");
      return null;
    }
    const worker = json.get("worker");
    const workers = json.get("workers");
    const count = workers === null ? 1 : isBetween(workers, 1, 1 << 20) ? <i32>workers.number : 0;
    const index = worker === null ? 0 : isBetween(worker, 0, count - 1) ? <i32>worker.number : -1;
    if (count == 0 || index < 0) {
      failure.set("bad_worker", "the worker is not one of the workers", "worker is 0 to workers - 1, workers at least 1");
      return null;
    }
    return new Curriculum(name, preset, mixture, split, style, container, form, index, count);
  }

  /**
   * The curriculum of a state. One of a suite with other environments is refused unless `migrates` is given, which then
   * collects the ids that came and went.
   */
  static read(json: Json | null, suite: Entry[], failure: Failure, migrates: Migration | null = null): Curriculum | null {
    const version: Json | null = json !== null ? json.get("curriculum") : null;
    if (json === null || version === null || !isBetween(version, STATE_VERSION, STATE_VERSION)) {
      failure.set("malformed_state", "that is no curriculum state of this kernel", "send the state that curriculum.start, next or report returned, unchanged");
      return null;
    }
    const curriculum = Curriculum.start(json, suite, failure);
    if (curriculum === null) return null;
    const drawn = json.get("drawn");
    const envs = json.get("envs");
    const sources = json.get("sources");
    if (drawn === null || !drawn.isInteger || drawn.number < 0 || envs === null || envs.kind != JsonKind.List || sources === null || sources.kind != JsonKind.List) {
      failure.set("malformed_state", "the curriculum state lacks a member", "send the state that curriculum.start, next or report returned, unchanged");
      return null;
    }
    curriculum.drawn = <i64>drawn.number;
    if (!curriculum.matches(envs, migrates, failure)) return null;
    for (let i = 0; i < sources.items.length; i++) {
      const source = curriculum.sourceOf(sources.items[i].textOf("env"));
      if (source === null && migrates !== null) continue;
      if (source !== null && source.read(sources.items[i])) continue;
      failure.set("malformed_state", "a source of the curriculum state is malformed", "send the state that curriculum.start, next or report returned, unchanged");
      return null;
    }
    return curriculum;
  }

  /** Whether the mixture still has the environments that the state was written with. */
  private matches(envs: Json, migrates: Migration | null, failure: Failure): bool {
    const before: string[] = [];
    for (let i = 0; i < envs.items.length; i++) before.push(envs.items[i].text);
    const now = this.mixture.envs;
    if (migrates !== null) {
      for (let i = 0; i < now.length; i++) {
        if (!before.includes(now[i])) migrates.added.push(now[i]);
        else migrates.kept++;
      }
      for (let i = 0; i < before.length; i++) {
        if (!now.includes(before[i])) migrates.removed.push(before[i]);
      }
      return true;
    }
    let isSame = before.length == now.length;
    for (let i = 0; i < now.length && isSame; i++) isSame = before[i] == now[i];
    if (!isSame) failure.set("suite_changed", "the curriculum state is of a suite with other environments", "send it to curriculum.migrate first");
    return isSame;
  }

  /** The source of an environment, or null when the mixture has none. */
  sourceOf(env: string): Source | null {
    const at = this.mixture.envs.indexOf(env);
    return at < 0 ? null : this.sources[at];
  }

  /** Draws the next item; null with a failure when the stream is at its end. */
  next(suite: Entry[], failure: Failure): Identity | null {
    const index = this.drawn * <i64>this.workers + <i64>this.worker;
    if (index >= SAFE_INTEGER / 2) {
      failure.set("stream_ended", "the stream has no more items", "start one with another name");
      return null;
    }
    this.drawn++;
    return this.itemAt(suite, index);
  }

  /** Item `index` of the whole stream, at the levels that the state has now. */
  itemAt(suite: Entry[], index: i64): Identity {
    const source = this.sources[this.mixture.at(this.stream, index)];
    const level = source.next(this.stream.split("level " + index.toString()), this.preset);
    const entry = findEntry(suite, source.env)!;
    return new Identity(entry, entry.make().version, this.split, level, seedAt(this.stream, index), this.style == 1, this.container, -1, this.form);
  }

  /** Whether an item can be reached without what came before it. */
  get isFixed(): bool {
    return this.preset.choice == Choice.Fixed;
  }

  write(json: JsonWriter): void {
    json.open().key("curriculum").integer(STATE_VERSION).key("name").text(this.name).key("preset");
    this.preset.write(json);
    json.key("mixture");
    this.mixture.write(json);
    json.key("split").text(splitName(this.split))
      .key("style").text(styleName(this.style))
      .key("container").text(containerName(this.container))
      .key("form").text(formName(this.form))
      .key("worker").integer(this.worker)
      .key("workers").integer(this.workers)
      .key("drawn").integer(this.drawn)
      .key("envs").openList();
    for (let i = 0; i < this.mixture.envs.length; i++) json.text(this.mixture.envs[i]);
    json.closeList().key("sources").openList();
    for (let i = 0; i < this.sources.length; i++) {
      if (this.sources[i].isTouched) this.sources[i].write(json);
    }
    json.closeList().close();
  }
}

/** What a migration found. */
export class Migration {
  added: string[] = [];
  removed: string[] = [];
  kept: i32 = 0;
}
