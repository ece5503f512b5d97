import { describe, expect, test } from "vitest";
import { Curriculum, type CurriculumSchedule, KernelError, type Verdict } from "../../bindings/core/index.ts";
import { suite } from "../support/suite.ts";

const verdict = (accuracy: number): Verdict => ({ score: accuracy, accuracy, format: 1, partial: accuracy, parse_ok: 1, ambiguous: 0, level: 0 });
const group = (token: string, right: number, of = 8) => ({ token, verdicts: Array.from({ length: of }, (_, i) => verdict(i < right ? 1 : 0)) });
const read = (token: string) => JSON.parse(token) as { env: string; level: number; seed: number; split: string };
const code = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof KernelError) return error.code;
    throw error;
  }
  return "none";
};
const ids = suite.list().map((e) => e.id);

describe("a curriculum", () => {
  test("is a function of its name: the same stream again, another under another name", () => {
    const draw = (name: string) => suite.curriculum({ name }).next(20);
    expect(draw("a")).toEqual(draw("a"));
    expect(draw("a")).not.toEqual(draw("b"));
  });

  test("draws the same whether in one call or in many, and after a resume", () => {
    const whole = suite.curriculum({ name: "a" }).next(12);
    const parts = suite.curriculum({ name: "a" });
    const first = parts.next(5);
    const resumed = Curriculum.resume(suite.kernel, JSON.parse(JSON.stringify(parts.state)));
    expect([...first, ...resumed.next(7)]).toEqual(whole);
  });

  test("gives instances that exist", () => {
    for (const token of suite.curriculum({ name: "a" }).next(5)) {
      const { token: own, attempts } = suite.regenerate(token, { reveal: true }).data;
      // Which attempt succeeds is found when the instance is made, not when it is drawn.
      expect(JSON.parse(own)).toEqual({ ...JSON.parse(token), attempt: attempts! - 1 });
    }
  });

  test("takes every environment once before it takes one again", () => {
    const drawn = suite.curriculum({ name: "rounds" }).next(ids.length * 3).map((token) => read(token).env);
    for (let round = 0; round < 3; round++) {
      expect(drawn.slice(round * ids.length, (round + 1) * ids.length).sort()).toEqual(ids);
    }
  });

  test("keeps weights exactly over a window", () => {
    const drawn = suite.curriculum({ name: "w", mixture: { envs: { spatial: 3, counting: 1 } } }).next(240).map((token) => read(token).env);
    const bucket = new Map(suite.list().map((e) => [e.id, e.bucket]));
    for (const window of [drawn.slice(0, 120), drawn.slice(120)]) {
      expect(window.filter((env) => bucket.get(env) === "spatial")).toHaveLength(90);
    }
  });

  test("leaves out what it is told to, by id, family, bucket or set", () => {
    for (const without of [["counting", ids[0]!], ["transfer"], ["mazes"]]) {
      const drawn = suite.curriculum({ name: "w", mixture: { without } }).next(2 * ids.length).map((token) => read(token).env);
      expect([...new Set(drawn)].sort()).toEqual(suite.list({ without }).map((e) => e.id));
    }
  });

  test("counts an environment for the first part that names it", () => {
    const drawn = suite.curriculum({ name: "w", mixture: { envs: { [ids[0]!]: 1, all: 3 } } }).next(120).map((token) => read(token).env);
    expect(drawn.filter((env) => env === ids[0])).toHaveLength(30);
    expect(code(() => suite.curriculum({ name: "w", mixture: { envs: ["all", ids[0]!] } }))).toBe("bad_mixture");
  });

  test("shares the stream among workers without a gap or a duplicate", () => {
    const whole = suite.curriculum({ name: "a" }).next(30);
    const parts = [0, 1, 2].map((worker) => suite.curriculum({ name: "a", worker, workers: 3 }).next(10));
    expect(whole.map((_, i) => parts[i % 3]![Math.floor(i / 3)])).toEqual(whole);
  });

  test("never repeats a seed", () => {
    const tokens = suite.curriculum({ name: "a", preset: "fixed" }).next(4096);
    expect(new Set(tokens.map((token) => read(token).seed)).size).toBe(tokens.length);
  });
});

describe("levels", () => {
  const one = { mixture: { envs: [ids[0]!] } };

  test("tron: rise after four groups at 0.80, and replay lower levels afterwards", () => {
    const curriculum = suite.curriculum({ name: "t", ...one });
    const moves = curriculum.next(4).map((token) => curriculum.report([group(token, 7)])[0]!.to);
    expect(moves).toEqual([0, 0, 0, 1]);
    const levels = curriculum.next(400).map((token) => read(token).level);
    const replayed = levels.filter((level) => level === 0).length;
    expect(new Set(levels)).toEqual(new Set([0, 1]));
    expect(replayed).toBeGreaterThan(80);
    expect(replayed).toBeLessThan(160);
  });

  test("tron: do not rise below 0.80, and never fall", () => {
    const curriculum = suite.curriculum({ name: "t", ...one });
    for (const token of curriculum.next(20)) expect(curriculum.report([group(token, 6)])[0]!.to).toBe(0);
    const demoting = suite.curriculum({ name: "t", ...one, preset: { preset: "tron", low: 0, demote: 0.3, window: 1, replay: 0 } });
    expect(demoting.report([group(demoting.next()[0]!, 8)])[0]!.to).toBe(1);
    expect(demoting.report([group(demoting.next()[0]!, 0)])[0]!.to).toBe(0);
  });

  test("rlve: draw from a sliding window and count at its top", () => {
    const curriculum = suite.curriculum({ name: "r", ...one, preset: { preset: "rlve", window: 1 } });
    for (let rise = 0; rise < 6; ) {
      const token = curriculum.next()[0]!;
      const moved = curriculum.report([group(token, 8)])[0]!;
      expect(moved.to > moved.from).toBe(read(token).level === moved.from);
      rise = moved.to;
    }
    expect(new Set(curriculum.next(200).map((token) => read(token).level))).toEqual(new Set([3, 4, 5, 6]));
  });

  test("bandit: settle where about half is right", () => {
    const curriculum = suite.curriculum({ name: "b", ...one, preset: "bandit" });
    for (let i = 0; i < 150; i++) {
      const token = curriculum.next()[0]!;
      curriculum.report([group(token, Math.max(0, 8 - read(token).level * 2))]);
    }
    const levels = curriculum.next(100).map((token) => read(token).level);
    expect(levels.filter((level) => level === 2).length).toBeGreaterThan(60);
  });

  test("fixed: any item can be reached directly", () => {
    const options = { name: "f", preset: { preset: "fixed", low: 2, high: 4 } };
    const drawn = suite.curriculum(options).next(50);
    const levels = new Set(drawn.map((token) => read(token).level));
    expect(levels).toEqual(new Set([2, 3, 4]));
    expect(drawn.map((_, i) => suite.curriculum(options).item(i))).toEqual(drawn);
    expect(code(() => suite.curriculum({ name: "t" }).item(3))).toBe("not_fixed");
  });

  test("exploratory: a group that collapsed to one answer weighs less", () => {
    const curriculum = suite.curriculum({ name: "e", ...one, preset: "exploratory" });
    const [first, second] = curriculum.next(2) as [string, string];
    expect(curriculum.report([{ ...group(first, 0), answers: Array(8).fill("7") }])[0]).toMatchObject({ collapsed: true, weight: 0.25, health: "all_wrong" });
    expect(curriculum.report([{ ...group(second, 3), answers: [..."12345678"] }])[0]).toMatchObject({ collapsed: false, weight: 1, health: "mixed" });
    expect(code(() => curriculum.report([group(second, 3)]))).toBe("bad_groups");
  });
});

describe("what is kept", () => {
  test("metrics add up over levels, buckets and all", () => {
    const curriculum = suite.curriculum({ name: "m" });
    for (const token of curriculum.next(ids.length * 2)) curriculum.report([{ ...group(token, 4), lengths: Array(8).fill(100) }]);
    const metrics = curriculum.metrics();
    const all = metrics.find((record) => record.scope === "all")!;
    expect(all).toMatchObject({ groups: ids.length * 2, replies: ids.length * 16, pass_rate: 0.5, effective_prompt_ratio: 1, mean_length: 100 });
    for (const scope of ["level", "environment", "bucket"]) {
      expect(metrics.filter((record) => record.scope === scope).reduce((sum, record) => sum + record.groups, 0)).toBe(all.groups);
    }
  });

  /** A group that has everything: right and wrong replies, other scores, lengths. */
  const rich = (env: string, level: number, right: number) => ({
    ...group(JSON.stringify({ env, level }), right),
    verdicts: Array.from({ length: 8 }, (_, i) => ({ ...verdict(i < right ? 1 : 0), score: i < right ? 1 : -0.5, format: i === 0 ? 0 : 1 })),
    lengths: Array.from({ length: 8 }, (_, i) => 700 + 301 * i),
  });

  test.each(["tron", "rlve", "bandit"])("a state grows with what was touched, and keeps it to the last digit: %s", (preset) => {
    const bytes = (of: Curriculum): number => JSON.stringify(of.state).length;
    const curriculum = suite.curriculum({ name: "m", preset });
    const [small, large] = [suite.curriculum({ name: "m", preset, mixture: { envs: [ids[0]!] } }), curriculum].map(bytes) as [number, number];
    expect(Math.abs(large - small)).toBeLessThan(50);
    // 32 groups of 8 at every level of five environments: 900 environments would take 256 KiB at most.
    const [some, times] = [ids.slice(0, 5), 32];
    let score = 0;
    for (let i = 0; i < times; i++) {
      const right = (level: number): number => (i * 5 + level) % 9;
      curriculum.report(some.flatMap((env) => Array.from({ length: 10 }, (_, level) => rich(env, level, right(level)))));
      for (let level = 0; level < 10; level++) score += right(level) - (8 - right(level)) / 2;
    }
    expect((bytes(curriculum) - large) / some.length).toBeLessThan((256 * 1024) / 900);
    const record = curriculum.metrics().find((one) => one.scope === "environment" && one.env === some[0])!;
    expect(record).toMatchObject({ groups: 10 * times, replies: 80 * times, mean_length: 700 + 3.5 * 301, format_rate: 0.875 });
    expect(record.mean_score).toBeCloseTo(score / 80 / times, 5);
    const again = Curriculum.resume(suite.kernel, JSON.parse(JSON.stringify(curriculum.state)));
    expect(again.metrics()).toEqual(curriculum.metrics());
    expect(again.next(50)).toEqual(curriculum.next(50));
    expect(again.state).toEqual(curriculum.state);
  });

  test("a malformed state is an error, whichever of its texts is bent", () => {
    const curriculum = suite.curriculum({ name: "m", mixture: { envs: ids.slice(0, 2) }, preset: "bandit" });
    curriculum.report([rich(ids[0]!, 3, 5), rich(ids[1]!, 4, 2)]);
    const [first, second] = curriculum.state["sources"] as [string, string];
    const numbers = first.slice(first.indexOf(" ") + 1);
    const bent = [[first, first], ["none AAA"], [" AAA"], [ids[0]!], [`${ids[0]} `], [`${first.slice(0, -1)}`], [`${first}A`], [`${first}${numbers.slice(3)}`], [`${ids[0]} //////////////`], [first.replace(" ", " é")], [7], [[first]]];
    for (const sources of bent) expect(code(() => Curriculum.resume(suite.kernel, { ...curriculum.state, sources: [...sources, second] })), JSON.stringify(sources)).toBe("malformed_state");
    for (const member of ["drawn", "sources", "curriculum"]) expect(code(() => Curriculum.resume(suite.kernel, { ...curriculum.state, [member]: null }))).toBe("malformed_state");
  });

  test("a suite with fewer environments migrates a state with a report", () => {
    const before = suite.curriculum({ name: "m", mixture: { envs: ids.slice(0, 3) } });
    for (const token of before.next(12)) before.report([group(token, 8)]);
    const state = { ...before.state, mixture: { envs: ids.slice(1, 4) } };
    expect(code(() => Curriculum.resume(suite.kernel, state))).toBe("suite_changed");
    expect(() => Curriculum.resume(suite.kernel, state)).toThrow("(Curriculum.migrate does that)");
    const { curriculum, report } = Curriculum.migrate(suite.kernel, state);
    expect(report).toEqual({ kept: 2, removed: [ids[0]], unseen: [ids[3]] });
    expect(curriculum.next(3).map((token) => read(token).env).sort()).toEqual(ids.slice(1, 4));
    expect(Curriculum.resume(suite.kernel, curriculum.state).metrics()).toEqual(curriculum.metrics());
    const level = (of: Curriculum, env: string) => of.metrics().find((record) => record.scope === "environment" && record.env === env)!.current_level;
    expect(level(curriculum, ids[1]!)).toBe(level(before, ids[1]!));
    expect(level(curriculum, ids[3]!)).toBe(0);
  });

  describe("with a schedule", () => {
    const mixture = { envs: ["box_of_described", "count_shape_colour"] };
    const start = (schedule: CurriculumSchedule) => suite.curriculum({ name: "s", mixture, schedule });
    const boxes = (curriculum: Curriculum, right: number) => group(curriculum.next(2).find((token) => read(token).env === "box_of_described")!, right);
    const threshold = (curriculum: Curriculum): number => curriculum.reward().reward.threshold;

    test("v-triune tightens in three steps, by how much of the run is reported", () => {
      const curriculum = start({ name: "v-triune", groups: 40 });
      const seen = Array.from({ length: 40 }, () => {
        const now = threshold(curriculum);
        curriculum.report([group(curriculum.next(1)[0]!, 0)]);
        return now;
      });
      expect(seen).toEqual([...Array<number>(4).fill(0.85), ...Array<number>(6).fill(0.95), ...Array<number>(30).fill(0.99)]);
      expect(curriculum.reward().progress).toBe(1);
    });

    test("medloc-r1 follows how boxes go, and nothing else", () => {
      const curriculum = start({ name: "medloc-r1", window: 3, target: 0.75, low: 0.5, high: 0.6, step: 0.08 });
      for (let i = 0; i < 4; i++) curriculum.report([group(curriculum.next(2).find((token) => read(token).env === "count_shape_colour")!, 8)]);
      expect(threshold(curriculum)).toBe(0.5);
      for (const right of [8, 1, 8]) curriculum.report([boxes(curriculum, right)]);
      expect(threshold(curriculum)).toBe(0.5);
      const resumed = Curriculum.resume(suite.kernel, JSON.parse(JSON.stringify(curriculum.state)));
      for (const right of [6, 6]) resumed.report([boxes(resumed, right)]);
      expect(threshold(resumed)).toBe(0.58);
      for (const right of [8, 8, 8, 8, 8, 8]) resumed.report([boxes(resumed, right)]);
      expect(threshold(resumed)).toBe(0.6);
      for (let i = 0; i < 4; i++) resumed.report([boxes(resumed, 0)]);
      expect(threshold(resumed)).toBe(0.6);
    });

    test("is a named one with settings in range", () => {
      for (const [schedule, problem] of [[{ name: "best" }, "unknown_schedule"], [{ name: "v-triune" }, "bad_parameter"], [{ name: "v-triune", groups: 0 }, "bad_parameter"], [{ name: "medloc-r1", low: 0.9, high: 0.8 }, "bad_parameter"], [{ name: "medloc-r1", colour: 1 }, "bad_parameter"]] as const) {
        expect(code(() => start(schedule as CurriculumSchedule)), JSON.stringify(schedule)).toBe(problem);
      }
      expect(code(() => suite.curriculum({ name: "s" }).reward())).toBe("no_schedule");
    });
  });

  test("metrics name the family and the type of the answers", () => {
    const curriculum = suite.curriculum({ name: "m", mixture: { envs: ["box_of_described", "boxes_of_kind", "count_shape_colour"] } });
    for (const token of curriculum.next(3)) curriculum.report([group(token, 4)]);
    const metrics = curriculum.metrics();
    expect(metrics.find((record) => record.scope === "environment" && record.env === "boxes_of_kind")).toMatchObject({ bucket: "spatial", family: "grounding", answer: "boxes", groups: 1 });
    expect(metrics.filter((record) => record.scope === "family").map((record) => [record.family, record.groups]).sort()).toEqual([["grounding", 2], ["scenes", 1]]);
    expect(metrics.filter((record) => record.scope === "answer").map((record) => [record.answer, record.pass_rate]).sort()).toEqual([["box", 0.5], ["boxes", 0.5], ["integer", 0.5]]);
  });

  test("wrong arguments are errors that say what is right", () => {
    expect(code(() => suite.curriculum({ name: "" }))).toBe("bad_name");
    expect(code(() => suite.curriculum({ name: "x", preset: "nope" }))).toBe("unknown_preset");
    expect(code(() => suite.curriculum({ name: "x", preset: { promote: 2 } }))).toBe("bad_parameter");
    expect(code(() => suite.curriculum({ name: "x", mixture: { envs: ["nope"] } }))).toBe("unknown_selection");
    expect(code(() => suite.curriculum({ name: "x", mixture: { envs: { all: 0 } } }))).toBe("bad_mixture");
    expect(code(() => suite.curriculum({ name: "x", mixture: { without: ["all"] } }))).toBe("bad_mixture");
    expect(code(() => suite.curriculum({ name: "x", worker: 3, workers: 3 }))).toBe("bad_worker");
    const curriculum = suite.curriculum({ name: "x" });
    expect(code(() => curriculum.next(0))).toBe("bad_count");
    expect(code(() => curriculum.report([{ token: "{}", verdicts: [verdict(1)] }]))).toBe("foreign_group");
    expect(code(() => Curriculum.resume(suite.kernel, { curriculum: 99 }))).toBe("malformed_state");
  });
});
