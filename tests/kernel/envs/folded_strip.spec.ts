import { Digest } from "../../../assembly/hash";
import { fullTurn } from "../../../assembly/kit/plane/direction";
import { Figure, Look } from "../../../assembly/kit/plane/figure";
import { AngleFacts } from "../../../assembly/kit/plane/facts";
import { FoldedStrip } from "../../../envs/math/angles/parts/folded_strip";
import { loopLengths, openLengths } from "../../../envs/math/angles/parts/strip_lengths";
import { StripLines } from "../../../envs/math/angles/parts/strip_lines";
import { Rng } from "../../../assembly/random";

function folded(angles: f64[], lengths: f64[], isToTop: bool = true): FoldedStrip {
  let length: f64 = 0;
  for (let i = 0; i < lengths.length; i++) length += lengths[i];
  const strip = new FoldedStrip(new StripLines(angles.length), length);
  let along: f64 = 0;
  for (let i = 0; i < angles.length; i++) {
    along += lengths[i];
    strip.fold(along, angles[i], isToTop);
  }
  return strip;
}

function stream(name: string): Rng {
  return new Rng(new Digest(7, 8)).split(name);
}

describe("a folded strip", () => {
  test("lies in the directions that its lines name", () => {
    const angles: f64[] = [40, 125, 61];
    const strip = folded(angles, [3, 3, 3, 3]);
    expect(strip.build(false)).toBe(true);
    const figure = new Figure();
    expect(strip.draw(figure)).toBe(true);
    const lines = new StripLines(3);
    const segments = figure.from.length;
    for (let i = 0; i < segments; i++) {
      const turned = fullTurn(figure.heading(figure.from[i], figure.to[i]) - lines.direction(strip.lineOf[i], angles)) % 180;
      expect(Math.min(turned, 180 - turned)).toBeLessThan(0.001);
    }
  });

  test("hides one side of the part below each fold", () => {
    const strip = folded([40], [3, 3]);
    strip.build(false);
    const figure = new Figure();
    strip.draw(figure);
    let dashed = 0, bold = 0;
    for (let i = 0; i < figure.looks.length; i++) {
      if (figure.looks[i] == Look.Dashed) {
        dashed++;
        expect(strip.lineOf[i]).toBe(new StripLines(1).edges(0));
      }
      bold += <i32>(figure.looks[i] == Look.Bold);
    }
    expect(dashed).toBe(1);
    expect(bold).toBe(1);
  });

  test("is refused where creases meet", () => {
    expect(folded([30, 150], [3, 0.5, 3]).build(false)).toBe(false);
  });

  test("crosses itself when it is wound into a loop", () => {
    for (let i = 0; i < 20; i++) {
      const angles: f64[] = [45, 130, 48];
      const lengths = loopLengths(stream(i.toString()), angles);
      assert(lengths !== null, "these angles close");
      const strip = folded(angles, lengths!);
      expect(strip.build(false)).toBe(true);
      expect(strip.crossesWhole(0, 3)).toBe(true);
    }
  });

  test("with other lengths is like itself, and unlike one that turns the other way", () => {
    const first = folded([50, 62], openLengths(stream("one"), [50, 62]));
    const second = folded([45, 66], openLengths(stream("two"), [45, 66]));
    const other = folded([50, 62], [9, 6, 1.7]);
    first.build(false);
    second.build(false);
    other.build(true);
    expect(first.isLike(second)).toBe(true);
    expect(first.isLike(other)).toBe(false);
  });
});

describe("the lines of a folded strip", () => {
  test("say which angles fix each other", () => {
    const lines = new StripLines(1);
    // Crease against the first part, first part against the second one.
    const from: i32[] = [lines.edges(0), lines.edges(0)];
    const to: i32[] = [lines.crease(0), lines.edges(1)];
    const weights = lines.dependence(from, to);
    assert(weights !== null, "twice the crease's angle is the turn");
    expect(weights![0]).toBe(-2 * weights![1]);
    expect(lines.needsFold(weights!, from, to, 0)).toBe(true);
    expect(lines.dependence(from, [lines.end(0), lines.edges(1)])).toBe(null);
  });

  test("find parallel edges in need of no fold", () => {
    const lines = new StripLines(1);
    const from: i32[] = [lines.edges(0), lines.edges(0)];
    const to: i32[] = [lines.edges(1), lines.edges(1)];
    const weights = lines.dependence(from, to);
    assert(weights !== null, "equal angles");
    expect(lines.needsFold(weights!, from, to, 0)).toBe(false);
  });

  test("fix what the facts of a figure fix", () => {
    const lines = new StripLines(1);
    const strip = folded([40], [3, 3]);
    strip.build(false);
    const figure = new Figure();
    strip.draw(figure);
    const facts = new AngleFacts(figure, strip.lineOf, lines.count);
    // Around one end of the crease: the crease, a visible edge of the part above and one of the part below.
    const crease = strip.lineOf.indexOf(lines.crease(0));
    const vertex = figure.from[crease];
    let above = -1, below = -1;
    const segments = figure.from.length;
    for (let i = 0; i < segments; i++) {
      if (figure.from[i] != vertex && figure.to[i] != vertex) continue;
      if (strip.lineOf[i] == lines.edges(1)) above = figure.across(i, vertex);
      if (strip.lineOf[i] == lines.edges(0)) below = figure.across(i, vertex);
    }
    const atCrease = facts.angle(figure.to[crease], vertex, above);
    const between = facts.angle(below, vertex, above);
    facts.know(atCrease, figure.drawnAngle(figure.to[crease], vertex, above) > 90 ? 140 : 40);
    expect(facts.size(between)).toBe(null);
    strip.stateFold(facts, 0);
    const size = facts.size(between);
    assert(size !== null, "the fold fixes it");
    expect(size!.num).toBe(100 * size!.den);
  });
});
