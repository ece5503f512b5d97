/** A stream of instances whose levels follow what the learner gets right. The kernel decides; this only keeps the state. */
import type { Kernel } from "./kernel.ts";
import type { Container, Degradation, Form, Split, StyleName, Verdict } from "./types.ts";

/** A named set of parameters, or one with some of them changed; docs/curriculum.md has them all. */
export type CurriculumPreset =
  | string
  | {
      preset?: string;
      choice?: "ladder" | "sliding" | "fixed" | "bandit";
      group?: number;
      window?: number;
      promote?: number;
      demote?: number;
      replay?: number;
      span?: number;
      low?: number;
      high?: number;
      target?: number;
      memory?: number;
      collapsed?: number;
    };

/** Which environments, in what proportions. Names are ids, families, buckets, or the sets `all` and `transfer`. */
export interface CurriculumMixture {
  /** Equal shares, or weights; an environment counts for the first that names it. All environments alike when left out. */
  envs?: string[] | Record<string, number>;
  /** What to leave out. */
  without?: string[];
}

export interface CurriculumOptions {
  /** Streams with different names are independent. */
  name: string;
  preset?: CurriculumPreset;
  mixture?: CurriculumMixture;
  split?: Split;
  style?: StyleName;
  container?: Container;
  form?: Form;
  degrade?: Degradation | null;
  /** This worker and how many there are: each draws its own part of the stream. */
  worker?: number;
  workers?: number;
  /** How the overlap that boxes must have rises while the training goes on. */
  schedule?: CurriculumSchedule;
}

/** Three steps by how much of the run is reported, or a threshold that rises with the performance; docs/curriculum.md has both. */
export type CurriculumSchedule =
  | { name: "v-triune"; groups: number }
  | { name: "medloc-r1"; low?: number; high?: number; step?: number; target?: number; window?: number };

/** The replies to one instance. */
export interface ReportedGroup {
  token: string;
  verdicts: Verdict[];
  /** Length of each reply, in tokens or characters. */
  lengths?: number[];
  /** What each reply was read as (`read` of an explained verdict): shows whether they collapsed to one answer. */
  answers?: string[];
}

export interface GroupHealth {
  env: string;
  level: number;
  /** Mean over the group. */
  accuracy: number;
  health: "all_right" | "all_wrong" | "mixed";
  collapsed: boolean;
  /** What the group should weigh in training. */
  weight: number;
  /** The environment's level before and after. */
  from: number;
  to: number;
}

/** One flat record: of a level of an environment, an environment, a bucket, a family, a type of answer, or all. */
export interface CurriculumMetric {
  scope: "level" | "environment" | "bucket" | "family" | "answer" | "all";
  bucket?: string;
  family?: string;
  env?: string;
  /** The type of the environment's answers. */
  answer?: string;
  level?: number;
  current_level?: number;
  /** Groups reported since the level last moved. */
  groups_at_level?: number;
  groups: number;
  replies: number;
  pass_rate?: number;
  mean_score?: number;
  format_rate?: number;
  ambiguity_rate?: number;
  all_right?: number;
  all_wrong?: number;
  mixed?: number;
  collapsed?: number;
  /** Share of groups that are neither all right nor all wrong. */
  effective_prompt_ratio?: number;
  mean_length?: number;
}

/** A curriculum's state: one JSON document. Keep it whole. */
export type CurriculumState = { curriculum: number } & Record<string, unknown>;

/** What became of a state that moved to a suite with other environments. */
export interface MigrationReport {
  /** How many of the environments that the state knows are still there. */
  kept: number;
  /** Those that are not: what was known of them is lost. */
  removed: string[];
  /** Environments of the mixture of which the state knows nothing, new ones among them. */
  unseen: string[];
}

export class Curriculum {
  readonly #kernel: Kernel;
  #state: CurriculumState;

  private constructor(kernel: Kernel, state: CurriculumState) {
    this.#kernel = kernel;
    this.#state = state;
  }

  /** @throws KernelError when a name, preset, mixture or setting is wrong */
  static start(kernel: Kernel, options: CurriculumOptions): Curriculum {
    return new Curriculum(kernel, kernel.call<{ state: CurriculumState }>({ op: "curriculum.start", ...options }).state);
  }

  /** Continues from a saved state. A suite with other environments must `migrate` it first. */
  static resume(kernel: Kernel, state: CurriculumState): Curriculum {
    const curriculum = new Curriculum(kernel, state);
    curriculum.metrics();
    return curriculum;
  }

  /** Moves a state to this suite: what is known of environments that still exist is kept. */
  static migrate(kernel: Kernel, state: CurriculumState): { curriculum: Curriculum; report: MigrationReport } {
    const { state: moved, ...report } = kernel.call<MigrationReport & { state: CurriculumState }>({ op: "curriculum.migrate", state });
    return { curriculum: new Curriculum(kernel, moved), report };
  }

  /** The state to save: what resumes from it draws the same instances. */
  get state(): CurriculumState {
    return this.#state;
  }

  /** Draws the tokens of the next `n` instances, one a group. */
  next(n = 1): string[] {
    const { tokens, state } = this.#kernel.call<{ tokens: string[]; state: CurriculumState }>({ op: "curriculum.next", state: this.#state, n });
    this.#state = state;
    return tokens;
  }

  /** Item `index` of the whole stream; only under fixed levels. */
  item(index: number): string {
    return this.#kernel.call<{ token: string }>({ op: "curriculum.item", state: this.#state, index }).token;
  }

  /** Reports groups of verdicts: levels move, and each group's health comes back. */
  report(groups: ReportedGroup[]): GroupHealth[] {
    const { groups: health, state } = this.#kernel.call<{ groups: GroupHealth[]; state: CurriculumState }>({ op: "curriculum.report", state: this.#state, groups });
    this.#state = state;
    return health;
  }

  /** What boxes are graded with now, to be handed to the verifier as it is, and how far the run is; only with a schedule. */
  reward(): { reward: { preset: "iou"; threshold: number }; progress: number } {
    return this.#kernel.call({ op: "curriculum.reward", state: this.#state });
  }

  /** What has been reported so far, as flat records for any logger. */
  metrics(): CurriculumMetric[] {
    return this.#kernel.call<{ records: CurriculumMetric[] }>({ op: "curriculum.metrics", state: this.#state }).records;
  }
}
