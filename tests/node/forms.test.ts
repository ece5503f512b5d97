/** Questions with options below them, and twins: over every environment. */
import { describe, expect, test } from "vitest";
import { KernelError, type InstanceData } from "../../bindings/node/index.ts";
import { suite } from "../support/suite.ts";

const NONE = "None of the above";
const inTag = (text: string): string => `<answer>${text}</answer>`;
const letterOf = (index: number): string => "ABCDEF"[index]!;
const about = suite.list().map(({ id }) => suite.describe(id));
const withOptions = about.filter(({ levels }) => levels[4]!.forms.includes("choices")).map(({ id }) => id);
const openOnly = about.filter(({ levels }) => !["integer", "decimal", "time", "label", "sequence", "set", "cell", "expression"].includes(levels[4]!.answer)).map(({ id }) => id);
const codeOf = (call: () => unknown): string | undefined => {
  try {
    call();
  } catch (error) {
    if (error instanceof KernelError) return error.code;
    throw error;
  }
  return undefined;
};

/** Instances at level 4 that came with options. */
function posed(env: string, seeds: number): InstanceData[] {
  return Array.from({ length: seeds }, (_, seed) => suite.generate(env, { level: 4, seed, form: "choices", reveal: true, picture: false }).data).filter(({ options }) => options);
}

describe("with options", () => {
  test.each(withOptions)("%s", (env) => {
    const instances = posed(env, 12);
    expect(instances.length).toBeGreaterThan(0);
    for (const { seed, token, question, options, answer, instruction, form, kind } of instances as Required<InstanceData>[]) {
      expect([form, kind]).toEqual(["choices", "choice"]);
      expect(options.length).toBeGreaterThanOrEqual(4);
      expect(options.length).toBeLessThanOrEqual(6);
      expect(new Set(options).size).toBe(options.length);
      const open = suite.generate(env, { level: 4, seed, reveal: true, picture: false }).data;
      expect(open.fingerprint).toBe(suite.regenerate(token, { picture: false }).data.fingerprint);
      expect(question.startsWith(open.question.slice(0, -open.instruction.length))).toBe(true);
      expect(question.endsWith(`\n${instruction}`)).toBe(true);
      options.forEach((text, i) => expect(question).toMatch(new RegExp(`(^|[\\n(]|   )${letterOf(i)}[.)] ${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`, "m")));
      const key = "ABCDEF".indexOf(answer);
      const right = options.map((_, i) => Number(i === key));
      const verdicts = (replies: string[], of: string): number[] => suite.verifyGroup(of, replies.map(inTag)).map((verdict) => verdict.accuracy);
      expect(verdicts(options.map((_, i) => letterOf(i)), token)).toEqual(right);
      expect(verdicts(options.map((text, i) => `${letterOf(i)}. ${text}`), token)).toEqual(right);
      // The open question, graded by other code, has the same right answer among the texts and no second one.
      expect(verdicts(options, open.token)).toEqual(right.map((one, i) => (options[i] === NONE ? 0 : one)));
      const contradictory = suite.verify(token, inTag(`${answer}. ${options[(key + 1) % options.length]}`));
      expect([contradictory.ambiguous, contradictory.accuracy]).toEqual([1, 0]);
    }
  });

  test("the token brings the same options back", () => {
    const [one] = posed(withOptions[0]!, 5) as [InstanceData];
    expect(JSON.parse(one.token).form).toBe("choices");
    expect(suite.regenerate(one.token, { reveal: true, picture: false }).data).toEqual(one);
  });

  test.each(openOnly)("%s cannot have them, says so, and is asked openly when mixed", (env) => {
    expect(codeOf(() => suite.generate(env, { level: 4, seed: 0, form: "choices" }))).toBe("no_options");
    for (let seed = 0; seed < 8; seed++) expect(suite.generate(env, { level: 4, seed, form: "mixed", picture: false }).data.form).toBe("open");
    for (const { forms } of suite.describe(env).levels.filter(({ answer }) => answer === "grid")) expect(forms).toEqual(["open"]);
  });

  test("places are asked for in pixels of the picture, by the form that says so", () => {
    const at = { level: 0, seed: 3, reveal: true } as const;
    const [open, pixels] = [suite.generate("box_of_described", at), suite.generate("box_of_described", { ...at, form: "pixels" })];
    const { width, height } = pixels.data;
    expect(pixels.data.instruction).toContain(`in pixels from the top left corner of the picture, which is ${width} wide and ${height} high`);
    expect([pixels.svg, pixels.data.fingerprint, pixels.data.form]).toEqual([open.svg, open.data.fingerprint, "open"]);
    const inPixels = (JSON.parse(open.answer!) as number[]).map((place, i) => (place * (i % 2 === 0 ? width : height)) / 1000);
    (JSON.parse(pixels.answer!) as number[]).forEach((place, i) => expect(Math.abs(place - inPixels[i]!)).toBeLessThanOrEqual(1.2));
    expect(suite.verify(pixels.token, `<answer>${JSON.stringify(inPixels)}</answer>`).accuracy).toBe(1);
    expect(suite.verify(pixels.token, `<answer>${open.answer}</answer>`).accuracy).toBe(0);
    expect(suite.describe("box_of_described").levels[0]!.forms).toContain("pixels");
    expect(codeOf(() => suite.generate("count_shape_colour", { ...at, form: "pixels" }))).toBe("no_places");
  });

  test("one in four is mixed in, by the seed", () => {
    const env = withOptions.find((id) => posed(id, 20).length === 20)!;
    const forms = Array.from({ length: 400 }, (_, seed) => suite.generate(env, { level: 4, seed, form: "mixed", picture: false }).data.form);
    const share = forms.filter((form) => form === "choices").length / forms.length;
    expect(share).toBeGreaterThan(0.18);
    expect(share).toBeLessThan(0.32);
  });

  test("\"None of the above\" stands below one in eight, and is right as often as any other option", () => {
    const instances = Array.from({ length: 2400 }, (_, seed) => suite.generate("count_touching_pairs", { level: seed % 10, seed, form: "choices", reveal: true, picture: false }).data);
    const asked = instances.filter(({ options }) => options);
    const withNone = asked.filter(({ options }) => options!.includes(NONE));
    const right = withNone.filter(({ options, answer }) => options!["ABCDEF".indexOf(answer!)] === NONE);
    const expected = withNone.reduce((sum, { options }) => sum + 1 / options!.length, 0);
    expect(withNone.every(({ options }) => options!.at(-1) === NONE)).toBe(true);
    expect(withNone.length / asked.length).toBeGreaterThan(0.09);
    expect(withNone.length / asked.length).toBeLessThan(0.16);
    // Three standard deviations of a binomial.
    expect(Math.abs(right.length - expected)).toBeLessThan(3 * Math.sqrt(expected));
  });

  test("an unknown form is an error, here and in a curriculum", () => {
    expect(codeOf(() => suite.generate(withOptions[0]!, { level: 0, seed: 0, form: "both" as "open" }))).toBe("unknown_form");
    expect(codeOf(() => suite.curriculum({ name: "forms", form: "both" as "open" }))).toBe("bad_setting");
  });

  test("a curriculum asks in its form", () => {
    const curriculum = suite.curriculum({ name: "forms", form: "mixed", mixture: { envs: [withOptions[0]!] } });
    const forms = curriculum.next(60).map((token) => suite.regenerate(token, { picture: false }).data.form);
    expect(new Set(forms)).toEqual(new Set(["open", "choices"]));
    expect(curriculum.state["form"]).toBe("mixed");
  });
});

describe("twins", () => {
  const families = [...new Set(about.map(({ family }) => family))];

  test.each(families)("two of %s", (family) => {
    let found = 0;
    const members = about.filter((one) => one.family === family);
    for (const { id } of members) {
      const base = suite.generate(id, { level: 3, seed: 1, style: "plain", reveal: true, picture: false }).data;
      let token: string;
      try {
        token = suite.twin(base.token);
      } catch (error) {
        // Where every question names something else, there is none, and the error says so.
        expect((error as KernelError).code).toBe("no_twin");
        continue;
      }
      const twin = suite.regenerate(token, { reveal: true, picture: false }).data;
      expect(twin.token).toBe(token);
      expect([twin.question, twin.level, twin.split, twin.version]).toEqual([base.question, base.level, base.split, base.version]);
      expect(twin.fingerprint).not.toBe(base.fingerprint);
      expect([base.token, token].map((of) => JSON.parse(of).twin)).toEqual([0, 1]);
      const accuracy = (of: string, answer: string): number => suite.verify(of, inTag(answer)).accuracy;
      expect([accuracy(token, twin.answer!), accuracy(token, base.answer!), accuracy(base.token, twin.answer!)]).toEqual([1, 0, 0]);
      expect(JSON.parse(suite.twin(token)).twin).toBe(2);
      if (++found === 2) break;
    }
    expect(found).toBe(Math.min(2, members.length));
  });

  // Environments that know how to change their picture in one respect, and the share of its marks that this changes at most.
  const changing: [string, number][] = [
    ["bar_counterfactual", 0.1], ["bar_error_overlap", 0.2], ["bar_h_threshold", 0.1], ["bar_nearest_value", 0.1], ["bar_rank_order", 0.2], ["bar_threshold_set", 0.1],
    ["bar_value_arith", 0.1], ["diverging_bar_net", 0.2], ["grouped_bar_condition", 0.1], ["stacked_bar_segment", 0.2],
    ["count_by_region", 0.1], ["count_compare_diff", 0.2], ["count_counterfactual", 0.2], ["count_distinct_kinds", 0.2], ["count_orientation", 0.1],
    ["count_parts_of_objects", 0.2], ["count_relation_to_ref", 0.1], ["count_set_expression", 0.2], ["count_shape_colour", 0.2], ["count_size_threshold", 0.1],
    ["count_touching_pairs", 0.2],
    ["graph_bridge_articulation", 0.1], ["graph_degree_query", 0.1], ["graph_edge_edit_effect", 0.1], ["graph_max_flow", 0.1], ["graph_mst_weight", 0.1],
    ["graph_reachable_set", 0.1], ["graph_shortest_path", 0.1],
    ["balance_beam_mass", 0.1], ["clock_angle_between", 0.1], ["clock_elapsed_multi", 0.1], ["clock_read_time", 0.1], ["cylinder_meniscus_read", 0.2],
    ["box_of_described", 0.2], ["dial_gauge_read", 0.1], ["meter_dial_register", 0.2], ["protractor_angle", 0.1], ["thermometer_read_change", 0.1],
  ];

  test.each(changing)("of %s are mostly the same picture but for one change", (id, share) => {
    let found = 0;
    for (const [level, seed] of [[1, 3], [4, 4], [8, 5]] as const) {
      const base = suite.generate(id, { level, seed, style: "plain", reveal: true, picture: false }).data;
      let token: string;
      try {
        token = suite.twin(base.token);
      } catch (error) {
        expect((error as KernelError).code).toBe("no_twin");
        continue;
      }
      const [before, after] = [base.token, token].map((of) => suite.inspect(of));
      const known = new Set(before!.marks.map((mark) => JSON.stringify(mark)));
      const changed = after!.marks.filter((mark) => !known.has(JSON.stringify(mark))).length;
      if ([before!.width, before!.height].join() === [after!.width, after!.height].join() && changed <= share * after!.marks.length) found++;
    }
    expect(found).toBeGreaterThanOrEqual(2);
  });

  test("of the small splits are of their split, and still change one thing", () => {
    for (const split of ["validation", "test"] as const) {
      const tokens = [1, 2, 3, 4].map((seed) => suite.twin(suite.generate("bar_counterfactual", { level: 3, seed, split, picture: false }).token));
      const attempts = tokens.map((token) => (JSON.parse(token) as { attempt: number }).attempt);
      expect(tokens.map((token) => suite.regenerate(token, { picture: false }).split)).toEqual([split, split, split, split]);
      expect(attempts.filter((attempt) => attempt < 40).length).toBeGreaterThanOrEqual(3);
    }
  });

  test("stand or fall with their candidate", () => {
    const base = suite.generate(withOptions[0]!, { level: 3, seed: 1 });
    const twin = JSON.parse(suite.twin(base.token)) as Record<string, unknown>;
    expect(codeOf(() => suite.regenerate(JSON.stringify({ ...twin, attempt: 1000 })))).toBe("bad_attempt");
    expect(codeOf(() => suite.regenerate(JSON.stringify({ ...twin, twin: 1000 })))).toBe("malformed_token");
    expect(suite.regenerate(JSON.stringify({ ...twin, attempt: null })).token).toBe(JSON.stringify(twin));
    expect(codeOf(() => suite.kernel.call({ op: "twin" }))).toBe("missing_token");
  });

  test("have options of their own", () => {
    const base = suite.generate(withOptions[0]!, { level: 5, seed: 2, form: "choices", reveal: true, picture: false }).data;
    const twin = suite.regenerate(suite.twin(base.token), { reveal: true, picture: false }).data;
    expect(twin.options).toBeDefined();
    expect(twin.options).not.toEqual(base.options);
  });
});
