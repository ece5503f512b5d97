import { TimeAnswer } from "../../../assembly/answer/time";
import { Source } from "../../../assembly/form/draft";
import { Arrangements, Edits, Fields, Labels, Members, Times } from "../../../assembly/form/orbit";
import { Scale } from "../../../assembly/form/scale";
import { withoutStars, withUnit } from "../../../assembly/form/text";
import { Digest } from "../../../assembly/hash";
import { Rng } from "../../../assembly/random";

const DRAWS: i32 = 400;

/** How many draws of four gave texts, all different and with the key in its place; -1 when one was not so. */
function drawn(source: Source, key: string): i32 {
  const rng = new Rng(new Digest(3, 4));
  let count = 0;
  for (let i = 0; i < DRAWS; i++) {
    const draft = source.draw(4, rng.unit(), rng);
    if (draft === null) continue;
    count++;
    for (let k = 0; k < 4; k++) {
      if (draft.texts.indexOf(draft.texts[k]) != k) return -1;
    }
    if (draft.texts.length != 4 || draft.texts[draft.key] != key) return -1;
  }
  return count;
}

/** How often the key was the first, second, third and fourth of the texts in order. */
function ranks(source: Source): i32[] {
  const rng = new Rng(new Digest(5, 6));
  const found: i32[] = [0, 0, 0, 0];
  for (let i = 0; i < DRAWS; i++) {
    const draft = source.draw(4, rng.unit(), rng);
    if (draft !== null) found[draft.key]++;
  }
  return found;
}

/** How often the first text was the longest of four, alone or with others, weighted by how many. */
function longest(source: Source): f64 {
  const rng = new Rng(new Digest(7, 8));
  let right: f64 = 0;
  let all: f64 = 0;
  for (let i = 0; i < DRAWS; i++) {
    const draft = source.draw(4, rng.unit(), rng);
    if (draft === null) continue;
    let most = 0;
    for (let k = 0; k < 4; k++) most = max(most, draft.texts[k].length);
    let ties = 0;
    for (let k = 0; k < 4; k++) ties += <i32>(draft.texts[k].length == most);
    all++;
    if (draft.texts[draft.key].length == most) right += 1 / <f64>ties;
  }
  return right / all;
}

describe("options on a scale", () => {
  test("lie on both sides of the key, equally often", () => {
    const found = ranks(Scale.of("347", [], 1, 0, 0, "")!);
    for (let i = 0; i < 4; i++) expect(found[i] > 70 && found[i] < 130).toBe(true);
    expect(drawn(Scale.of("347", [], 1, 0, 0, "")!, "347")).toBe(DRAWS);
  });

  test("are asked openly where a side has no room, and never below nought", () => {
    const found = ranks(Scale.of("1", [], 1, 0, 0, "")!);
    expect(found[2] == 0 && found[3] == 0 && found[0] > 70 && found[1] > 0).toBe(true);
    expect(drawn(Scale.of("-1", [], 1, 0, 0, "")!, "-1")).toBe(DRAWS);
  });

  test("have the places and the unit of the key, and are wider apart than its tolerance", () => {
    const rng = new Rng(new Digest(1, 1));
    const draft = Scale.of("2.25", [], 10000, 4, 0, "cm")!.draw(4, 0.5, rng)!;
    expect(draft.texts[2]).toBe("2.25 cm");
    for (let i = 0; i < 4; i++) expect(draft.texts[i].length).toBe(7);
    const wide = Scale.of("50", [], 1, 0, 4, "")!.draw(4, 0.5, rng)!;
    for (let i = 1; i < 4; i++) expect(I32.parseInt(wide.texts[i]) - I32.parseInt(wide.texts[i - 1]) >= 9).toBe(true);
  });

  test("are one of the wrong values of the environment and others, another each time", () => {
    const rng = new Rng(new Digest(1, 1));
    const source = Scale.of("70", ["110", "55", "110", "x"], 1, 0, 0, "°")!;
    let more = 0, less = 0;
    for (let k = 0; k < 60; k++) {
      const texts = source.draw(4, 0.3, rng)!.texts;
      more += <i32>texts.includes("110°");
      less += <i32>texts.includes("55°");
    }
    expect(more > 20 && less > 20).toBe(true);
    expect(drawn(source, "70°")).toBe(DRAWS);
  });

  test("fractions keep their denominator", () => {
    const source = Scale.of("900/7", [], 7, -1, 0, "°")!;
    const rng = new Rng(new Digest(2, 2));
    for (let k = 0; k < 40; k++) {
      const draft = source.draw(4, 0, rng);
      // Where a value can be shortened, the draw is another.
      for (let i = 0; draft !== null && i < 4; i++) expect(draft.texts[i].endsWith("/7°")).toBe(true);
    }
    expect(drawn(source, "900/7°") > DRAWS / 4).toBe(true);
  });
});

describe("options without an order", () => {
  test("labels are of the vocabulary, or the environment's", () => {
    expect(drawn(new Labels("red", ["red", "blue", "green", "black", "white"], []), "red")).toBe(DRAWS);
    expect(drawn(new Labels("K", [], ["L", "M", "N"]), "K")).toBe(DRAWS);
    expect(drawn(new Labels("red", ["red", "blue", "green"], []), "red")).toBe(0);
  });

  test("lists are in other orders, with their ends where these may be named", () => {
    expect(drawn(new Arrangements(["A", "B", "C"], []), "A, B, C")).toBe(DRAWS);
    const draft = new Arrangements(["A", "B", "C", "D", "E"], []).draw(4, 0, new Rng(new Digest(2, 2)))!;
    for (let i = 0; i < 4; i++) expect(draft.texts[i].startsWith("A, ") && draft.texts[i].endsWith(", E")).toBe(true);
  });

  test("lists of different sorts of things change each in its place", () => {
    const source = new Fields(["3", "red", "star"], [["5", "blue", "star"], ["3", "green", "star"]]);
    expect(source.areOfSorts).toBe(true);
    expect(source.most).toBe(6);
    expect(drawn(source, "3, red, star")).toBe(DRAWS);
    const texts = source.draw(6, 0, new Rng(new Digest(2, 2)))!.texts;
    for (let i = 0; i < 6; i++) expect((texts[i].startsWith("3, ") || texts[i].startsWith("5, ")) && texts[i].endsWith(", star")).toBe(true);
    expect(new Fields(["A", "B"], [["B", "A"]]).areOfSorts).toBe(false);
  });

  test("sets gain members as often as they lose them", () => {
    const source = new Members(["B", "D", "F"], []);
    expect(drawn(source, "B, D, F")).toBe(DRAWS);
    const rate = longest(source);
    expect(rate > 0.18 && rate < 0.32).toBe(true);
    expect(new Members(["Mango", "Plum"], []).most).toBe(0);
    expect(drawn(new Members(["Mango", "Plum"], [["Fig", "Pear", "Lime"]]), "Mango, Plum") > DRAWS / 2).toBe(true);
    expect(drawn(new Members([], []), "")).toBe(0);
  });

  test("a wrong set comes with the changes of the key", () => {
    const source = new Members(["Kiwi", "Mango", "Plum"], [["Fig", "Lime", "Pear"]]);
    const rng = new Rng(new Digest(2, 2));
    const counts: i32[] = [0, 0, 0, 0, 0];
    for (let k = 0; k < 60; k++) {
      const draft = source.draw(4, 0, rng);
      let far = 0;
      for (let i = 0; draft !== null && i < 4; i++) far += <i32>(draft.texts[i].indexOf("Fig") >= 0 && draft.texts[i].indexOf("Pear") >= 0);
      counts[far]++;
    }
    // Two and two, or all of the key's size.
    expect(counts[2] > 10 && counts[3] == 0 && counts[4] == 0).toBe(true);
  });

  test("times stay on the dial", () => {
    const source = new Times(new TimeAnswer(12, 55), []);
    expect(drawn(source, "12:55")).toBe(DRAWS);
    const draft = source.draw(4, 0.9, new Rng(new Digest(2, 2)))!;
    for (let i = 0; i < 4; i++) expect(new TimeAnswer(1, 0).parse(draft.texts[i]) !== null).toBe(true);
  });

  test("expressions change in numbers and signs, not in kind", () => {
    expect(drawn(new Edits("2*x - y + 3 = 0", true, "", []), "2x - y + 3 = 0") > DRAWS / 2).toBe(true);
    expect(drawn(new Edits("(3, 4)", false, "", []), "(3, 4)") > DRAWS / 2).toBe(true);
    expect(new Edits("7", false, "", []).most).toBe(2);
    expect(withoutStars("3/2*sqrt(2)*pi*x^2")).toBe("(3/2)√2πx^2");
    expect(withUnit("-5", "$")).toBe("-$5");
    expect(withUnit("5", "cm²")).toBe("5 cm²");
  });
});
