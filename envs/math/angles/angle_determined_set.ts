import { Answer } from "../../../assembly/answer/answer";
import { sortingCredit } from "../../../assembly/answer/credit";
import { SetAnswer } from "../../../assembly/answer/set";
import { fullTurn } from "../../../assembly/kit/plane/direction";
import { Figure } from "../../../assembly/kit/plane/figure";
import { AngleFacts } from "../../../assembly/kit/plane/facts";
import { Equation } from "../../../assembly/exact/linear";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { note, ring } from "../../../assembly/scene/solution";
import { listed, Words } from "../../../assembly/words";
import { Corners, degrees, LARGE, Link, TriangleFigure } from "./family";

/** Trials of one link, and of a whole figure. */
const TRIALS: i32 = 40;
const FIGURES: i32 = 60;
/** Ways of giving and lettering that are tried in one figure. */
const CHOICES: i32 = 24;
/** The share of letters that a guess puts on the right side. */
const CHANCE: f64 = 0.5;
/** Without letters that are words of a question. */
const LETTERS: StaticArray<string> = ["p", "q", "r", "s", "t", "u", "v", "w", "y"];

/** One corner of a triangle of the figure. */
class Corner {
  constructor(public a: i32, public vertex: i32, public b: i32, public real: i32, public angle: Equation) {}
}

/** Which of the lettered angles do the marks fix? Some marks are left out, so that some angles could still have any of many sizes. */
export class AngleDeterminedSet extends TriangleFigure {
  private triangles: i32 = 0;
  private letters: i32 = 0;
  private links: i32 = 0;
  private equals: i32 = 0;

  private fixed: string[] = [];
  private open: string[] = [];
  private rank: i32 = 0;
  private given: i32 = 0;

  configure(knobs: Knobs): void {
    this.letters = knobs.int("lettered angles", [4, 4, 5, 5, 6, 6, 7, 7, 8, 9]);
    this.triangles = knobs.int("triangles", [3, 3, 3, 3, 3, 4, 4, 4, 5, 5]);
    this.links = knobs.int("kinds of links", [1, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
    this.equals = knobs.int("triangles with equal sides", [0, 0, 0, 1, 1, 1, 1, 2, 2, 2]);
  }

  protected get distorted(): f64 {
    return 6;
  }

  sample(rng: Rng): bool {
    this.useCanvas(LARGE);
    // How many are fixed is settled first; none and all are the rarest.
    const weights: f64[] = [];
    for (let i = 0; i <= this.letters; i++) weights.push(i == 0 || i == this.letters ? 0.4 : 1.0);
    const wanted = rng.weighted(weights);
    for (let i = 0; i < FIGURES; i++) {
      if (this.build(rng, wanted) && this.layout()) return true;
    }
    return false;
  }

  private build(rng: Rng, wanted: i32): bool {
    const figure = new Figure(22);
    this.figure = figure;
    const chain: Corners[] = [];
    for (let i = 0; i < this.triangles; i++) {
      let next: Corners | null = null;
      for (let trial = 0; trial < TRIALS && next === null; trial++) {
        next = i == 0 ? this.start(rng) : this.link(rng, chain[rng.int(max(0, i - 2), i - 1)], rng.int(0, 2), <Link>rng.int(0, this.links - 1), []);
      }
      if (next === null) return false;
      chain.push(next);
    }
    const marked = rng.sample(this.equals, this.triangles);
    for (let i = 0; i < this.equals; i++) {
      if (!this.makeEqual(rng, chain[marked[i]], i + 1)) return false;
    }
    if (!this.fit(60)) return false;
    return this.choose(rng, chain, marked, wanted);
  }

  /** Marks two sides as equal: what is drawn and what the real angles were no longer counts, only what follows from the marks. */
  private makeEqual(rng: Rng, corners: Corners, ticks: i32): bool {
    const figure = this.figure;
    const apex = rng.int(0, 2);
    for (let i = 1; i < 3; i++) {
      const segment = figure.segmentBetween(corners.points[apex], corners.points[(apex + i) % 3]);
      if (segment < 0 || figure.ticks[segment] != 0) return false;
      figure.ticks[segment] = ticks;
    }
    corners.exit = apex;
    // Sides drawn too unequal would look like a mistake.
    return Math.abs(corners.drawn[(apex + 1) % 3] - corners.drawn[(apex + 2) % 3]) < 34;
  }

  /** Gives some angles and letters others, so that `wanted` of the letters are fixed; false when that did not come out. */
  private choose(rng: Rng, chain: Corners[], marked: i32[], wanted: i32): bool {
    const lines = this.lines();
    let count = 0;
    for (let i = 0; i < lines.length; i++) count = max(count, lines[i] + 1);
    const facts = new AngleFacts(this.figure, lines, count);
    const built: Corner[] = [];
    for (let i = 0; i < chain.length; i++) {
      const p = chain[i].points;
      for (let k = 0; k < 3; k++) {
        const a = p[(k + 1) % 3], b = p[(k + 2) % 3];
        built.push(new Corner(a, p[k], b, chain[i].real[k], facts.angle(a, p[k], b)));
      }
    }
    const corners = built.slice(0);
    for (let trial = 0; trial < CHOICES; trial++) {
      facts.forget();
      for (let i = 0; i < marked.length; i++) {
        const apex = chain[marked[i]].exit;
        facts.equal(built[marked[i] * 3 + (apex + 1) % 3].angle, built[marked[i] * 3 + (apex + 2) % 3].angle);
      }
      rng.shuffle<Corner>(corners);
      if (this.give(rng, facts, corners, marked.length > 0, wanted)) {
        this.letter(rng, facts, corners);
        return true;
      }
    }
    return false;
  }

  /** The last corners of the list are given a size, the first ones will be lettered; whether `wanted` of those are fixed. */
  private give(rng: Rng, facts: AngleFacts, corners: Corner[], isFree: bool, wanted: i32): bool {
    const most = min(corners.length - this.letters, this.triangles + 1);
    const given = wanted == 0 ? rng.int(1, min(2, most)) : rng.int(1, most);
    for (let i = corners.length - given; i < corners.length; i++) {
      const corner = corners[i];
      if (facts.size(corner.angle) !== null) return false;
      // Where sides are equal, the sizes of the figure as built no longer hold.
      if (isFree) corner.real = rng.int(26, 74);
      facts.know(corner.angle, corner.real);
    }
    let fixed = 0;
    for (let i = 0; i < this.letters; i++) fixed += <i32>(facts.size(corners[i].angle) !== null);
    if (fixed != wanted) return false;
    // Whatever the facts fix must be a possible size.
    for (let i = 0; i < corners.length; i++) {
      const size = facts.size(corners[i].angle);
      if (size !== null && (size.num < 12 * size.den || size.num > 150 * size.den)) return false;
    }
    this.given = given;
    return true;
  }

  private letter(rng: Rng, facts: AngleFacts, corners: Corner[]): void {
    for (let i = corners.length - this.given; i < corners.length; i++) {
      this.figure.angle(corners[i].a, corners[i].vertex, corners[i].b, degrees(corners[i].real));
    }
    this.fixed = [];
    this.open = [];
    const order = rng.permutation(this.letters);
    for (let i = 0; i < this.letters; i++) {
      const corner = corners[i];
      const letter = LETTERS[order[i]];
      this.figure.angle(corner.a, corner.vertex, corner.b, letter);
      if (facts.size(corner.angle) === null) this.open.push(letter);
      else this.fixed.push(letter);
    }
    this.fixed.sort();
    this.open.sort();
    this.rank = facts.rank;
  }

  /** For each segment, the straight line on which it lies. */
  private lines(): i32[] {
    const figure = this.figure;
    const lines: i32[] = [];
    let count = 0;
    const total = figure.from.length;
    for (let i = 0; i < total; i++) {
      let line = -1;
      for (let k = 0; k < i && line < 0; k++) {
        const meets = figure.from[i] == figure.from[k] || figure.from[i] == figure.to[k] || figure.to[i] == figure.from[k] || figure.to[i] == figure.to[k];
        const turned = fullTurn(figure.heading(figure.from[i], figure.to[i]) - figure.heading(figure.from[k], figure.to[k])) % 180;
        if (meets && Math.min(turned, 180 - turned) < 0.01) line = lines[k];
      }
      lines.push(line < 0 ? count++ : line);
    }
    return lines;
  }

  question(words: Words): string {
    return words
      .set(
        "rules",
        words.vary([
          "Only the marks count: the given sizes, the ticks on equal sides, and straight lines, which are straight as they look. The figure is not to scale.",
          "Sizes, equal ticks (equal sides) and straight lines may be used; the figure is not to scale, so nothing may be measured.",
          "Sides with equally many ticks are equal, and what looks straight is straight. Nothing may be judged by eye: the figure is not to scale.",
        ]),
      )
      .say([
        "Which of the lettered angles are fixed in size by the marks of the figure? {rules}",
        "Name all lettered angles whose size can be worked out from the figure. {rules}",
        "For which letters do the marks determine the size of the angle? {rules}",
        "List every lettered angle whose size follows from what is marked. {rules}",
        "Some lettered angles can be calculated, and others might have many sizes. Which ones can be calculated? {rules}",
        "Which letters stand for angles that you could give in degrees? {rules}",
        "Decide for each letter whether the figure settles its angle, and list those that it settles. {rules}",
        "What are the letters of all angles that can have one size only? {rules}",
      ]);
  }

  answer(): Answer {
    return new SetAnswer(this.fixed);
  }

  partial(reply: Answer): f64 {
    return sortingCredit(<SetAnswer>this.answer(), reply, this.letters, CHANCE);
  }

  /** Tints the given sizes and rings the letters of the angles that are fixed. */
  solution(scene: Scene): void {
    this.tintGiven(scene);
    const angles = this.figure.angles;
    for (let i = 0; i < angles.length; i++) if (this.fixed.includes(angles[i].text)) ring(scene, i);
    note(scene, this.fixed.length == 0 ? "None is fixed" : "Fixed: " + this.fixed.join(", "));
  }

  complexity(): f64 {
    return <f64>this.letters + 1.0 * <f64>this.links + 1.2 * <f64>this.triangles + 0.9 * <f64>this.equals + 0.3 * <f64>this.rank;
  }

  explain(): string {
    const fixed = this.fixed.length == 0 ? "None of the lettered angles" : listed(this.fixed);
    return fixed + " can be worked out from the marks" + (this.open.length == 0 ? "." : "; " + listed(this.open) + " could still vary without changing any of them.");
  }
}
