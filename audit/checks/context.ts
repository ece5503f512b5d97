/** What the checks of the audit read, and what they return. */
import type { Suite } from "../../bindings/core/suite.ts";
import type { EnvironmentDescription, Inspection, InstanceData } from "../../bindings/core/types.ts";
import type { Judge, Oracle, OracleModule } from "../oracles/oracle.ts";

/** How many seeds each check draws at every level. */
export const SEEDS = {
  /** Generated with their picture and timed. */
  drawn: 200,
  /** Shown to the oracle and the lint. */
  inspected: 50,
  /** Put to the verifier in every notation and as near misses. */
  verified: 12,
  /** Known to the blind policies. With 400 the best of several fair guesses often lies 5 points above chance by luck alone. */
  blind: 1000,
  /** Compared by fingerprint. */
  fresh: 1000,
} as const;

/** How much of it a quick look draws: enough to find what is plainly wrong, too little for the bars on shares, which noise then fails. */
export const QUICK = { drawn: 40, inspected: 15, fresh: 200 } as const;

/** A revealed instance without its picture. */
export type Known = Required<Pick<InstanceData, "env" | "level" | "seed" | "token" | "question" | "instruction" | "fingerprint">> & {
  answer: string;
  kind: string;
  complexity: number;
  attempts: number;
  explanation: string;
};

/** One level of one environment, drawn once and read by every check. */
export interface Level {
  level: number;
  known: Known[];
  /** The first of `known` with what is drawn; odd seeds in a varied style, even ones plain. */
  inspected: { known: Known; scene: Inspection }[];
  /** Milliseconds of a core for each generation with its picture (the least of three runs where one is slow), and bytes of its SVG. */
  timed: { known: Known; milliseconds: number; svgBytes: number }[];
}

export interface Subject {
  suite: Suite;
  about: EnvironmentDescription;
  oracle: Oracle | undefined;
  judge: Judge | undefined;
  without: OracleModule["without"];
  shortcuts: OracleModule["shortcuts"];
  levels: Level[];
}

/** Something that went wrong, and where. */
export interface Failure {
  level: number;
  seed: number | null;
  what: string;
}

/** What one check says of one environment. */
export interface Outcome {
  check: string;
  /** The worst figure over the levels, in the unit of `bar`; null where the check does not apply. */
  figure: number | null;
  bar: string;
  /** The share of its trials that passed, 0 to 1: what the grade is made of. */
  rate: number;
  failures: Failure[];
}

export type Check = (subject: Subject) => Outcome;

/** Counts trials and keeps what failed. */
export class Tally {
  private trials = 0;
  readonly failures: Failure[] = [];

  passed(): void {
    this.trials++;
  }

  failed(level: number, seed: number | null, what: string): void {
    this.trials++;
    this.failures.push({ level, seed, what });
  }

  /** Records one trial. */
  expect(isRight: boolean, level: number, seed: number | null, what: () => string): void {
    if (isRight) this.passed();
    else this.failed(level, seed, what());
  }

  outcome(check: string, bar: string, figure: number | null = this.failures.length): Outcome {
    const rate = this.trials === 0 ? 0 : 1 - this.failures.length / this.trials;
    return { check, figure, bar, rate, failures: this.failures };
  }
}
