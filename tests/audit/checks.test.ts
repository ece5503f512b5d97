/** The measures of the audit, each on something small that it must tell apart. */
import type { Suite } from "../../bindings/core/suite.ts";
import { describe, expect, test } from "vitest";
import type { Inspection, Mark } from "../../bindings/core/types.ts";
import { blindBar, blindPolicies } from "../../audit/checks/blind.ts";
import { affectedBy } from "../../audit/changed.ts";
import { type Known, Tally } from "../../audit/checks/context.ts";
import { flawsOf } from "../../audit/checks/explanation.ts";
import { featuresOf, toldByGlance } from "../../audit/checks/glance.ts";
import { largestGap } from "../../audit/checks/levels.ts";
import { contrast, contrastOfMark, measure } from "../../audit/checks/lint.ts";
import { nearDuplicates, type Profile } from "../../audit/checks/near_duplicates.ts";
import { optionScores, tilesOf } from "../../audit/checks/options.ts";
import { leakOf } from "../../audit/checks/prompt.ts";
import { shortcutAccuracies } from "../../audit/checks/shortcuts.ts";
import { discover } from "../../scripts/registry.ts";

const INSTRUCTION = "Answer with an integer.";

function known(questions: string[], answers: string[], kind = "integer"): Known[] {
  return answers.map((answer, seed) => ({
    env: "e", level: 0, seed, token: "", fingerprint: String(seed), complexity: 0, attempts: 1, explanation: "", kind, answer,
    question: `${questions[seed % questions.length]}\n${INSTRUCTION}`, instruction: INSTRUCTION,
  }));
}

/** `count` answers from `pick`. */
const answersOf = (count: number, pick: (i: number) => number): string[] => Array.from({ length: count }, (_, i) => String(pick(i)));

describe("blind policies", () => {
  // 400 answers from 0 to 19, each as often as the next, and in no step with the questions.
  const even = answersOf(400, (i) => Math.floor(i / 4) % 20);

  test("earn little from even answers", () => {
    for (const [policy, accuracy] of Object.entries(blindPolicies(known(["How many red dots?", "How many blue dots?"], even)))) {
      expect(accuracy, policy).toBeLessThanOrEqual(0.07);
    }
  });

  test("find the constant", () => {
    const skewed = even.map((answer, i) => (i % 4 === 0 ? "7" : answer));
    expect(blindPolicies(known(["How many?"], skewed))["best constant"]).toBeCloseTo(0.25 + 15 / 400);
  });

  test("find the word that goes with an answer", () => {
    const questions = ["How many red dots?", "How many blue dots?", "How many red squares?", "How many blue squares?"];
    const told = even.map((answer, i) => (i % 2 === 0 ? "3" : answer));
    const policies = blindPolicies(known(questions, told));
    expect(policies["best word of the question"]).toBeGreaterThan(0.45);
    expect(policies["same question"]).toBeGreaterThan(0.45);
  });

  test("find the largest number, and the echo", () => {
    const questions = even.map((answer) => `Is it 0 or ${answer}?`);
    expect(blindPolicies(known(questions, even))["largest number in the question"]).toBe(1);
    expect(blindPolicies(known(["17"], answersOf(40, () => 17))).echo).toBe(1);
  });

  test("do not profit from leaving one out", () => {
    // A question of its own for every instance tells nothing of the next.
    expect(blindPolicies(known(even.map((_, i) => `question${i}`), even))["same question"]).toBe(0);
  });

  test("are held to a bar by the number of answers", () => {
    expect(blindBar(known([""], even))).toBe(0.15);
    expect(blindBar(known([""], answersOf(40, (i) => i % 6)))).toBe(0.25);
    expect(blindBar(known([""], ["A", "B", "C", "D"], "choice"))).toBeCloseTo(0.3);
  });
});

describe("the prompt", () => {
  const leak = (task: string, answer: string, kind: string, instruction = INSTRUCTION) =>
    leakOf({ question: `${task}\n${instruction}`, instruction, answer, kind });

  test("leaks a key that stands in the question as a whole", () => {
    expect(leak("How many dots, say 12?", "12", "integer")).toBe("question");
    expect(leak("How many dots of 120 or 1.2 or 12.5?", "12", "integer")).toBeNull();
    expect(leak("Which label is as red as Bono?", "Bono", "label")).toBe("question");
  });

  test("may list what to answer with", () => {
    expect(leak("Is it a rotation, a mirroring or a shift?", "mirroring", "label")).toBeNull();
    expect(leak("Count 1, 2 or 3 dots.", "2", "integer")).toBe("question");
  });

  test("may hold the words of its form, in the form alone", () => {
    const set = 'Answer with a list in any order, separated by commas, or "empty" when there is none.';
    const cell = "Answer with a cell as (row, column), both counted from 1 at the top left.";
    expect(leak("Which bars?", "empty", "set", set)).toBeNull();
    expect(leak("Which bars? It may be empty.", "empty", "set", set)).toBe("question");
    expect(leak("How many?", "1", "integer", cell)).toBe("instruction");
    expect(leak("Where?", "1", "cell", cell)).toBeNull();
  });
});

function scene(marks: Mark[]): Inspection {
  return { width: 448, height: 448, background: "#ffffff", marks } as unknown as Inspection;
}

function label(text: string, x: number, y: number, size = 20, fill = "#000000"): Mark {
  return { type: "text", text, x, y, size, face: "regular", angle: 0, mirrored: false, fill, box: [x, y - size, x + size * text.length, y] };
}

describe("the lint", () => {
  test("passes a clear picture", () => {
    const found = measure(scene([label("A", 20, 40), label("B", 20, 80), { type: "circle", cx: 200, cy: 200, r: 10, stroke: "#000000", strokeWidth: 2 }]));
    expect(found).toMatchObject({ text: 20, stroke: 2, mark: 20, overlaps: [], outside: [] });
    expect(found.contrast).toBeCloseTo(21);
  });

  test("finds text on text, and what leaves the picture", () => {
    const found = measure(scene([label("ONE", 20, 40), label("TWO", 70, 45), { type: "line", x1: 10, y1: 10, x2: 447.5, y2: 10, stroke: "#000000", strokeWidth: 2 }, { type: "circle", cx: 440, cy: 200, r: 7, stroke: "#000000", strokeWidth: 4 }]));
    expect(found.overlaps).toEqual(['"ONE" and "TWO"']);
    // A line ends where it ends, but its thickness counts: both reach over the right edge.
    expect(found.outside).toEqual(["a line", "a circle"]);
  });

  test("measures contrast against what lies under", () => {
    const panel: Mark = { type: "rect", x: 0, y: 0, width: 100, height: 100, radius: 0, fill: "#202020" };
    expect(measure(scene([panel, label("A", 20, 40)])).contrast).toBeLessThan(1.4);
    expect(measure(scene([label("A", 20, 40), panel])).contrast).toBeCloseTo(21);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });

  test("finds text on hatching, and measures its lines", () => {
    const bar: Mark = { type: "rect", x: 0, y: 0, width: 100, height: 100, radius: 0, fill: "#ffffff", hatch: { stroke: "#777777", strokeWidth: 1.5, angle: 45, spacing: 8 } };
    expect(measure(scene([bar, label("A", 20, 40), label("B", 120, 40)]))).toMatchObject({ hatched: ['"A"'], stroke: 1.5 });
    const card: Mark = { type: "rect", x: 10, y: 10, width: 60, height: 60, radius: 0, fill: "#ffffff" };
    expect(measure(scene([bar, card, label("A", 20, 40)])).hatched).toEqual([]);
  });

  test("takes the better of fill and edge for a mark", () => {
    const pale: Mark = { type: "circle", cx: 50, cy: 50, r: 10, fill: "#f0f0f0" };
    expect(contrastOfMark(scene([pale]), 0)).toBeLessThan(1.2);
    expect(contrastOfMark(scene([{ ...pale, stroke: "#000000", strokeWidth: 2 }]), 0)).toBeCloseTo(21);
  });
});

describe("a glance", () => {
  const disc = (r: number, at = 200, fill = "#1f5fd0"): Mark => ({ type: "circle", cx: at, cy: at, r, fill });
  // 200 answers from 1 to 10, in no step with anything.
  const answers = answersOf(200, (i) => 1 + ((i * i + 3 * i + Math.floor(i / 7)) % 10));
  const told = (pictures: Mark[][]) => toldByGlance(pictures.map((marks) => featuresOf(scene(marks))), answers);

  test("sees what there is without counting it", () => {
    const one = featuresOf(scene([disc(10, 50), disc(20, 100), label("A", 300, 300, 22)]));
    expect(featuresOf(scene([disc(10, 50), disc(10, 70), disc(20, 90), disc(20, 100), label("A", 300, 300, 22)]))).toEqual({ ...one, "median mark": one["largest mark"] });
    expect(one).toMatchObject({ colours: 2, "sizes of text": "22" });
    // Half a per cent is not seen, a tenth is.
    expect(featuresOf(scene([disc(10, 50), disc(20.1, 100), label("A", 300, 300, 22)]))).toMatchObject({ "largest mark": one["largest mark"] });
    expect(featuresOf(scene([disc(10, 50), disc(22, 100)]))["largest mark"]).toBeGreaterThan(one["largest mark"] as number);
  });

  test("tells the answer where objects shrink as they become more", () => {
    const { "median mark": median, theme } = told(answers.map((answer) => [disc(40 - 3 * Number(answer))]));
    // Eight steps of size for ten answers.
    expect(median).toBeGreaterThan(120);
    expect(theme).toBeLessThan(40);
  });

  test("tells the answer where only two features together do", () => {
    const features = answers.map((_, i) => ({ colours: i % 2, "median mark": (i >> 1) % 2 }));
    const together = toldByGlance(features, features.map((bits) => String(bits.colours ^ bits["median mark"])));
    expect(together).toEqual({ colours: 100, "median mark": 100, "colours and median mark": 200 });
  });

  test("tells nothing where sizes are drawn apart from the answer", () => {
    for (const [policy, right] of Object.entries(told(answers.map((_, i) => [disc(10 + ((i * 7) % 23))])))) expect(right / 200, policy).toBeLessThan(0.2);
  });
});

describe("the options", () => {
  const tile = (i: number, marks: Mark[]): Mark[] => [
    label("ABCD"[i]!, 20 + i * 100 + 20, 300),
    { type: "rect", x: 20 + i * 100, y: 310, width: 60, height: 60, radius: 6, fill: "#ffffff", stroke: "#888888", strokeWidth: 2 },
    ...marks,
  ];
  const disc = (i: number, r: number, fill: string, lift = 0): Mark => ({ type: "circle", cx: 50 + i * 100, cy: 340 - lift, r, fill });
  const context: Mark = { type: "circle", cx: 200, cy: 100, r: 50, fill: "#ff0000" };
  // B is the key, and every other option differs from it in one respect.
  const oneStep = [disc(0, 20, "#ff0000"), disc(1, 10, "#ff0000"), disc(2, 10, "#0000ff"), disc(3, 10, "#ff0000", 12)].flatMap((mark, i) => tile(i, [mark]));

  test("are found by their letters", () => {
    expect(tilesOf(scene([context, ...oneStep]))?.map(({ letter, marks }) => `${letter}${marks.length}`)).toEqual(["A1", "B1", "C1", "D1"]);
    expect(tilesOf(scene([context]))).toBeNull();
  });

  test("are the task itself where nothing else is drawn", () => {
    expect(tilesOf(scene(oneStep))).toBeNull();
  });

  test("betray a key that the others were made from", () => {
    const scores = optionScores(tilesOf(scene([context, ...oneStep]))!);
    for (const policy of ["most alike", "commonest attributes"]) {
      expect(scores[policy]!.indexOf(Math.max(...scores[policy]!)), policy).toBe(1);
      expect(scores[policy]!.filter((score) => score === Math.max(...scores[policy]!)), policy).toHaveLength(1);
    }
    expect(scores["most ink"]!.indexOf(Math.max(...scores["most ink"]!))).toBe(0);
  });

  test("betray nothing where every value is as common as the next", () => {
    const balanced = [disc(0, 20, "#ff0000"), disc(1, 10, "#ff0000"), disc(2, 20, "#0000ff"), disc(3, 10, "#0000ff")].flatMap((mark, i) => tile(i, [mark]));
    const scores = optionScores(tilesOf(scene([context, ...balanced]))!);
    for (const policy of ["most alike", "odd one out", "commonest attributes"]) expect(new Set(scores[policy]).size, policy).toBe(1);
  });
});

describe("an explanation", () => {
  const flaws = (kind: string, answer: string, explanation: string, question = "Which bars are above the line?") => flawsOf({ kind, answer, explanation, question });

  test("names the key", () => {
    expect(flaws("set", "Bona, Tiru", "Above it are Tiru and Bona.")).toEqual([]);
    expect(flaws("set", "Bona, Tiru", "Above it is Tiru.")).toEqual(["does not name the key"]);
    expect(flaws("set", "empty", "No bar is above it.")).toEqual([]);
    expect(flaws("integer", "5", "5 of the 15 dots.")).toEqual([]);
    expect(flaws("integer", "5", "Of the 15 dots.")).toEqual(["does not name the key"]);
    expect(flaws("decimal", "75", "That is 75.0 percent.")).toEqual([]);
    expect(flaws("mapping", "A: red, B: blue", "For example: B blue, A red.")).toEqual([]);
    expect(flaws("mapping", "A: red, B: blue", "For example: B red, A blue.")).toEqual(["does not name the key"]);
    expect(flaws("expression", "2*y - 7 = 0", "The line y = 3.5 does it.")).toEqual([]);
  });

  test("holds no word of the code's own", () => {
    expect(flaws("set", "Bona", "On the asked side (between) is Bona.")).toEqual(['holds "between", which the question does not say']);
    expect(flaws("set", "Bona", "On the asked side (above) is Bona (30).")).toEqual([]);
    expect(flaws("set", "Bona", "By bar_side that is Bona.")).toEqual(['holds "bar_side", which the question does not say']);
  });
});

test("a shortcut earns what it gets right, and nothing where it has no guess", () => {
  const inspected = known(["How many?"], answersOf(20, (i) => i)).map((instance) => ({ known: instance, scene: scene([label(instance.answer, 20, 40)]) }));
  const nobody = { verify: () => ({ accuracy: 0 }) } as unknown as Suite;
  const texts = (picture: Inspection): string | null => picture.marks.map((mark) => (mark.type === "text" ? mark.text : "")).find(Boolean) ?? null;
  const earned = shortcutAccuracies(nobody, { reads: texts, seven: () => "7", none: () => null }, { level: 0, known: [], timed: [], inspected });
  expect(earned).toEqual({ reads: 1, seven: 0.05, none: 0 });
});

describe("near-duplicates", () => {
  const at = { level: 0, seed: 0 };
  const profile = (env: string, words: string, bits: string, digest = env): Profile => ({ env, words: words.split(" "), drawings: [{ bits, digest, at }] });

  test("are pairs alike in words, in looks, or the same", () => {
    const pairs = nearDuplicates([
      profile("a", "how many dots are red", "ffff0000ffff0000"),
      profile("b", "how many dots are blue", "0f0f0f0f0f0f0f0f"),
      profile("c", "which path is shortest", "ffff0000ffff0001"),
      profile("d", "name the missing panel", "123456789abcdef0", "a"),
    ]);
    expect(pairs.map(({ first, second, kind }) => `${first}${second} ${kind}`).sort()).toEqual(["ab wording", "ac picture", "ad same instance"]);
    expect(pairs.find((pair) => pair.kind === "picture")!.similarity).toBeCloseTo(63 / 64);
    expect(pairs[0]!.kind).toBe("same instance");
  });

  test("are none among strangers", () => {
    expect(nearDuplicates([profile("a", "how many dots", "ffff0000"), profile("b", "which path wins", "00ff00ff")])).toEqual([]);
  });
});

describe("changed environments", () => {
  const affected = (files: string[]): string[] => affectedBy(files, discover());

  test("are those that import what changed", () => {
    const byFamily = affected(["envs/counting/scenes/family.ts"]);
    expect(byFamily).toContain("count_shape_colour");
    expect(byFamily).not.toContain("clock_read_time");
    expect(affected(["envs/math/instruments/clock_read_time.ts"])).toEqual(["clock_read_time"]);
    expect(affected(["assembly/environment.ts"]).length).toBeGreaterThan(byFamily.length);
    expect(affected(["README.md"])).toEqual([]);
  });

  test("are those whose oracle changed, or what it stands on", () => {
    expect(affected(["audit/oracles/instruments/clock_read_time.ts"])).toEqual(["clock_read_time"]);
    expect(affected(["audit/oracles/instruments/parts.ts"])).toContain("clock_read_time");
    expect(affected(["audit/oracles/instruments/parts.ts"])).not.toContain("count_shape_colour");
    expect(affected(["audit/oracles/oracle.ts"])).toContain("count_shape_colour");
  });
});

test("levels are apart by the largest gap of their distributions", () => {
  expect(largestGap([1, 2, 3, 4], [1, 2, 3, 4])).toBe(0);
  expect(largestGap([1, 2, 3, 4], [3, 4, 5, 6])).toBe(0.5);
  expect(largestGap([1, 2], [3, 4])).toBe(1);
});

test("a rate is the share of trials that passed", () => {
  const tally = new Tally();
  for (let i = 0; i < 3; i++) tally.passed();
  tally.failed(2, 7, "wrong");
  expect(tally.outcome("c", "all")).toMatchObject({ rate: 0.75, figure: 1, failures: [{ level: 2, seed: 7, what: "wrong" }] });
  expect(new Tally().outcome("c", "all").rate).toBe(0);
});
