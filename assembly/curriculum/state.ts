/**
 * A curriculum: a stream of instances whose levels follow what the learner gets right. Its whole state is one JSON document:
 * it goes in and comes out of every call, so a run in one host continues in another.
 */
import { containerByName, containerName, CONTAINERS } from "../answer/container";
import { Degradation } from "../degrade/degradation";
import { Failure } from "../failure";
import { formByName, formName, FORMS } from "../form/form";
import { Digest, siphash } from "../hash";
import { Identity, splitByName, splitName, SPLITS, styleByName, styleName, STYLES } from "../identity";
import { suits } from "../operations/request";
import { Rng } from "../random";
import { Entry, indexOfId } from "../suite";
import { Bytes } from "../text/bytes";
import { Json, JsonKind, JsonWriter, SAFE_INTEGER } from "../text/json";
import { VlqReader, VlqWriter } from "../text/vlq";
import { Mixture } from "../mixture";
import { Choice, Preset } from "./preset";
import { Schedule } from "./schedule";
import { seedAt } from "./seeds";
import { Source } from "./source";

/** Raised when a state written before could not be read. */
export const STATE_VERSION: i32 = 2;
/** The key of all streams of all curricula: the digits of pi after those of the instances. */
const ROOT = new Digest(0xa4093822299f31d0, 0x082efa98ec4e6c89);
const LONGEST_NAME: i32 = 200;
const MALFORMED_SOURCE: string = "a source of the curriculum state is malformed";

export class Curriculum {
  /** Items that this worker has drawn. */
  drawn: i64 = 0;
  /** What the state says of each environment of the mixture, in its order; null where nothing is known. */
  private texts: StaticArray<string | null>;
  /** Those of them that this call needs: reading all would take longer than everything else. */
  private sources: StaticArray<Source | null>;
  private stream: Rng;

  private constructor(
    private name: string,
    public preset: Preset,
    public mixture: Mixture,
    private split: i32,
    private style: i32,
    private container: i32,
    private form: i32,
    private degradation: Degradation | null,
    private worker: i32,
    private workers: i32,
    /** Of the overlap that boxes must have; null when there is none. */
    public schedule: Schedule | null,
  ) {
    const bytes = new Bytes(64).text(name);
    this.stream = new Rng(siphash(bytes.start, bytes.length, ROOT));
    this.texts = new StaticArray<string | null>(mixture.entries.length);
    this.sources = new StaticArray<Source | null>(mixture.entries.length);
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
    const mixture = Mixture.from(json.get("mixture"), suite, failure);
    if (mixture === null) return null;
    const style = styleByName(json.textOf("style", "varied"));
    const container = containerByName(json.textOf("container", "answer-tag"));
    const form = formByName(json.textOf("form", "open"));
    if (split < 0 || style < 0 || container < 0 || form < 0) {
      failure.set("bad_setting", "the split, style, container or form is unknown", "split is " + SPLITS.join(", ") + "; style is " + STYLES.join(", ") + "; container is " + CONTAINERS.join(", ") + "; form is " + FORMS.join(", "));
      return null;
    }
    const degradation = Degradation.from(json.get("degrade"), failure);
    if (failure.isSet || (degradation !== null && !suits(degradation, mixture.entries, failure))) return null;
    const worker = json.get("worker");
    const workers = json.get("workers");
    const count = workers === null ? 1 : isBetween(workers, 1, 1 << 20) ? <i32>workers.number : 0;
    const index = worker === null ? 0 : isBetween(worker, 0, count - 1) ? <i32>worker.number : -1;
    if (count == 0 || index < 0) {
      failure.set("bad_worker", "the worker is not one of the workers", "worker is 0 to workers - 1, workers at least 1");
      return null;
    }
    const schedule = Schedule.from(json.get("schedule"), failure);
    if (failure.isSet) return null;
    return new Curriculum(name, preset, mixture, split, style, container, form, degradation, index, count, schedule);
  }

  /**
   * The curriculum of a state. One of other environments is refused unless `migration` is given, which then collects what
   * became of those that the state knows.
   */
  static read(json: Json | null, suite: Entry[], failure: Failure, migration: Migration | null = null): Curriculum | null {
    const version: Json | null = json !== null ? json.get("curriculum") : null;
    if (json === null || version === null || !isBetween(version, STATE_VERSION, STATE_VERSION)) return malformed(failure, "that is no curriculum state of this kernel");
    const curriculum = Curriculum.start(json, suite, failure);
    if (curriculum === null) return null;
    const drawn = json.get("drawn");
    const sources = json.get("sources");
    if (drawn === null || !drawn.isInteger || drawn.number < 0 || sources === null || sources.kind != JsonKind.List) return malformed(failure, "the curriculum state lacks a member");
    if (migration === null && json.textOf("suite") != curriculum.mixture.fingerprint) {
      failure.set("suite_changed", "the curriculum state is of other environments", "it has to be migrated before it goes on");
      return null;
    }
    curriculum.drawn = <i64>drawn.number;
    for (let i = 0; i < sources.items.length; i++) {
      if (!curriculum.take(sources.items[i].text, migration)) return malformed(failure, MALFORMED_SOURCE);
    }
    if (migration !== null) migration.unseen = curriculum.unseen();
    return curriculum;
  }

  /** Takes what is known of an environment: its id, a space, and numbers that are read when they are needed. */
  private take(text: string, migration: Migration | null): bool {
    const env = text.substring(0, max(text.indexOf(" "), 0));
    const at = indexOfId(this.mixture.entries, env);
    if (at < 0) {
      if (migration !== null) migration.removed.push(env);
      return migration !== null && env != "";
    }
    if (this.texts[at] !== null) return false;
    this.texts[at] = text;
    if (migration !== null) migration.kept++;
    return true;
  }

  /** The ids of the environments of which nothing is known. */
  private unseen(): string[] {
    const ids: string[] = [];
    for (let i = 0; i < this.texts.length; i++) {
      if (this.texts[i] === null) ids.push(this.mixture.entries[i].id);
    }
    return ids;
  }

  /** The source of environment `at` of the mixture, begun when nothing is known; null with a failure when the state is malformed. */
  sourceAt(at: i32, failure: Failure): Source | null {
    const known = this.sources[at];
    if (known !== null) return known;
    const source = new Source(this.preset);
    const text = this.texts[at];
    if (text !== null && !source.read(new VlqReader(text, text.indexOf(" ") + 1), this.preset)) {
      malformed(failure, MALFORMED_SOURCE);
      return null;
    }
    this.sources[at] = source;
    return source;
  }

  /** Draws the next item; null with a failure when the stream is at its end. */
  next(failure: Failure): Identity | null {
    const index = this.drawn * <i64>this.workers + <i64>this.worker;
    if (index >= SAFE_INTEGER / 2) {
      failure.set("stream_ended", "the stream has no more items", "start one with another name");
      return null;
    }
    this.drawn++;
    return this.itemAt(index, failure);
  }

  /** Item `index` of the whole stream, at the levels that the state has now; null with a failure when the state is malformed. */
  itemAt(index: i64, failure: Failure): Identity | null {
    const at = this.mixture.at(this.stream, index);
    const source = this.sourceAt(at, failure);
    if (source === null) return null;
    const level = source.next(this.stream.split("level " + index.toString()), this.preset);
    const entry = this.mixture.entries[at];
    return new Identity(entry, entry.make().version, this.split, level, seedAt(this.stream, index), this.style == 1, this.container, -1, this.form, 0, this.degradation);
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
      .key("degrade");
    const degradation = this.degradation;
    if (degradation === null) json.none();
    else degradation.write(json);
    json.key("worker").integer(this.worker)
      .key("workers").integer(this.workers);
    const schedule = this.schedule;
    if (schedule !== null) {
      json.key("schedule");
      schedule.write(json);
    }
    json.key("drawn").integer(this.drawn)
      .key("suite").text(this.mixture.fingerprint)
      .key("sources").openList();
    const numbers = new VlqWriter(new Bytes());
    for (let i = 0; i < this.sources.length; i++) {
      const source = this.sources[i];
      const text = this.texts[i];
      if (source !== null && source.isTouched) {
        numbers.bytes.length = 0;
        numbers.bytes.text(this.mixture.entries[i].id).byte(0x20);
        source.write(numbers);
        json.raw("\"", numbers.bytes, "\"");
      } else if (text !== null) json.text(text);
    }
    json.closeList().close();
  }
}

/** What became of the environments that a migrated state knew. */
export class Migration {
  /** How many of them are still there. */
  kept: i32 = 0;
  /** Those that are not. */
  removed: string[] = [];
  /** Environments of the mixture of which the state knows nothing. */
  unseen: string[] = [];
}

function malformed(failure: Failure, message: string): Curriculum | null {
  failure.set("malformed_state", message, "a state is kept as it was given, unchanged");
  return null;
}

/** Whether a value is an integer in a range, both ends included. */
function isBetween(json: Json, low: i32, high: i32): bool {
  return json.kind == JsonKind.Number && json.isInteger && json.number >= <f64>low && json.number <= <f64>high;
}
