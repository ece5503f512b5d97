import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Figure } from "../../../assembly/kit/plane/figure";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { blend, Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { listed, Words } from "../../../assembly/words";
import { acute, Folding, Shape, SHAPES } from "./parts/folding";
import { Candidate, StripAngles } from "./parts/strip_angles";
import { AngleFigure, degrees, LARGE, SMALL } from "./family";

/** Trials: of a figure, and of the marks on it. */
const FIGURES: i32 = 400;
const CHOICES: i32 = 24;
/** In canvas units: the strip's least width, and the shortest segment. */
const WIDTH: f64 = 62;
const SHORTEST: f64 = 24;

const ASKED: StaticArray<string> = ["between parts", "at a crease", "where first and last part cross", "anywhere"];
const enum Asked {
  Between = 0,
  AtCrease = 1,
  AtCrossing = 2,
  Anywhere = 3,
}

/** What is the angle x in a strip of paper that was folded flat? Every fold mirrors the strip in its crease. */
export class AngleFoldedStrip extends AngleFigure {
  private shape: i32 = 0;
  private folds: i32 = 0;
  private asked: i32 = 0;

  private folding: Folding = new Folding(Shape.Once, 0);
  private given: i32[] = [];
  private isInverse: bool = false;
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.shape = knobs.choice("strip", SHAPES, [
      Shape.Once, Shape.Once, Shape.Outlined, Shape.EndOnEdge, Shape.Corner, Shape.Parallel, Shape.Loop, Shape.Loop, Shape.Loop, Shape.ParallelEnd,
    ]);
    this.folds = knobs.int("folds", [1, 1, 1, 1, 1, 2, 2, 2, 3, 3]);
    this.asked = knobs.choice("asked for", ASKED, [
      Asked.Between, Asked.AtCrease, Asked.Anywhere, Asked.Anywhere, Asked.Anywhere, Asked.Anywhere, Asked.AtCrossing, Asked.AtCrease, Asked.Anywhere, Asked.Anywhere,
    ]);
  }

  sample(rng: Rng): bool {
    this.useCanvas(this.shape == Shape.Once ? SMALL : LARGE);
    const folding = new Folding(this.shape, this.folds);
    this.folding = folding;
    folding.chooseTie(rng);
    for (let i = 0; i < FIGURES; i++) {
      if (folding.fold(rng) && this.build(rng) && this.choose(rng)) return true;
    }
    return false;
  }

  /** Lays out the folded strip; false when it is too narrow somewhere. */
  private build(rng: Rng): bool {
    const figure = new Figure(21);
    this.figure = figure;
    const strip = this.folding.strip;
    if (!strip.draw(figure)) return false;
    figure.turn(rng.range(0, 360));
    if (!this.fit(SHORTEST)) return false;
    const corners = strip.corners[0];
    return figure.length(corners[corners.length - 1], corners[0]) >= WIDTH && figure.isClear(0, 16, 15);
  }

  /** Marks the given angles and x on the fitted figure and places the labels; false when that does not work out. */
  private choose(rng: Rng): bool {
    const angles = new StripAngles(this.folding, this.figure);
    if (!angles.markRules()) return false;
    const candidates = angles.candidates();
    // One of each list is chosen, so that every fold matters.
    const lists: Candidate[][] = [];
    if (this.shape == Shape.Loop || this.shape == Shape.EndOnEdge) lists.push(candidates.filter((candidate) => candidate.joins));
    else if (this.folds == 1) lists.push(candidates);
    for (let fold = 0; fold < this.folds; fold++) lists.push(this.folds == 1 ? candidates : angles.atFold(candidates, fold));
    for (let i = 0; i < lists.length; i++) {
      lists[i] = this.placeable(lists[i]);
      if (lists[i].length == 0) return false;
    }
    for (let i = 0; i < CHOICES; i++) {
      const chosen: Candidate[] = [];
      for (let k = 0; k < lists.length; k++) chosen.push(rng.pick<Candidate>(lists[k]));
      // The first one is x.
      rng.shuffle<Candidate>(chosen);
      if (this.suits(chosen) && angles.isCircuit(chosen) && this.mark(chosen, angles.square) && angles.isProved(chosen)) return true;
    }
    return false;
  }

  /** Those whose labels find room. */
  private placeable(candidates: Candidate[]): Candidate[] {
    const found: Candidate[] = [];
    for (let i = 0; i < candidates.length; i++) {
      const wedge = candidates[i].wedge;
      if (this.hasRoom(wedge.a, wedge.vertex, wedge.b, degrees(candidates[i].real))) found.push(candidates[i]);
    }
    return found;
  }

  /** Whether the first of the chosen angles may be x, and the others given. */
  private suits(chosen: Candidate[]): bool {
    let hasOutline = false;
    for (let i = 0; i < chosen.length; i++) {
      const candidate = chosen[i];
      if (i > 0 && candidate.real == chosen[0].real) return false;
      hasOutline = hasOutline || this.folding.strip.isOutline(candidate.wedge.first) || this.folding.strip.isOutline(candidate.wedge.second);
      // The first levels relate the same two quantities, this way round and the other one.
      if (this.asked == Asked.Between && (i == 0) == this.isAtCrease(candidate)) return false;
      if (this.asked == Asked.AtCrease && (i == 0 || this.folds == 1) && (i == 0) != this.isAtCrease(candidate)) return false;
      if (this.asked == Asked.AtCrossing && (i == 0) != candidate.joins) return false;
    }
    return hasOutline || this.shape != Shape.Outlined;
  }

  private isAtCrease(candidate: Candidate): bool {
    return this.folding.lines.isCrease(candidate.from) || this.folding.lines.isCrease(candidate.to);
  }

  /** Puts the labels of the chosen angles, of which the first is x, on the figure; false when one finds no room. */
  private mark(chosen: Candidate[], square: i32[]): bool {
    const figure = this.figure;
    figure.angles = [];
    this.given = [];
    for (let i = 0; i < chosen.length; i++) {
      const wedge = chosen[i].wedge;
      figure.angle(wedge.a, wedge.vertex, wedge.b, i == 0 ? "x" : degrees(chosen[i].real));
      if (i > 0) this.given.push(chosen[i].real);
    }
    if (square.length > 0) figure.angle(square[0], square[1], square[2], "").isSquare = true;
    this.result = chosen[0].real;
    this.isInverse = this.isAtCrease(chosen[0]);
    return this.layout();
  }

  draw(scene: Scene): void {
    const style = scene.style;
    for (let i = 0; i < this.folding.strip.pile.length; i++) {
      const part = this.folding.strip.pile[i];
      const corners = this.folding.strip.corners[part];
      const points: f64[] = [];
      for (let k = 0; k < corners.length; k++) {
        points.push(this.figure.x[corners[k]]);
        points.push(this.figure.y[corners[k]]);
      }
      // Every fold shows the other side of the paper.
      scene.polygon(points, Paint.fill(blend(style.surface, style.accent, part % 2 == 0 ? 0.1 : 0.26)));
    }
    super.draw(scene);
  }

  question(words: Words): string {
    let marks = "Dashed lines are edges under the paper" + (this.folding.hasOutline ? ", or the outline before the fold." : ".");
    if (this.folding.isTied) marks += " Lines with arrows are parallel.";
    if (this.folding.needsSquare) marks += " The small square marks a right angle.";
    return this.askForX(words, [
      "A strip of paper with parallel edges was folded flat along each thick line. " + marks + " The figure is not to scale.",
      "The figure shows a strip of paper, its long edges parallel, that was folded flat; thick lines are creases. " + marks + " Sizes are not to scale.",
      "A paper strip of even width was folded flat along the thick lines. " + marks + " The drawing is not to scale.",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result, "°");
  }

  /** The angle beside it, and slips by a ten. */
  foils(): Answer[] {
    return this.sizes([180 - this.result, this.result + 10, 190 - this.result]);
  }

  complexity(): f64 {
    return (
      2.0 * <f64>this.folds + <f64>this.given.length + (this.isInverse ? 0.5 : 0.0) + (this.folding.hasOutline ? 0.5 : 0.0) +
      (this.folding.isTied ? 1.5 : 0.0) + (this.folding.needsSquare ? 1.0 : 0.0) + (this.shape == Shape.Loop ? 1.25 : 0.0)
    );
  }

  explain(): string {
    const creases: string[] = [];
    for (let i = 0; i < this.folds; i++) creases.push(degrees(<i32>acute(this.folding.real[i])));
    const given: string[] = [];
    for (let i = 0; i < this.given.length; i++) given.push(degrees(this.given[i]));
    return (
      "Each fold mirrors the strip in its crease, and each part meets the one before it at 180° less twice the crease's angle. From " +
      listed(given) + " the angles of the creases with the edges come out as " + listed(creases) + ", and x as " + degrees(this.result) + "."
    );
  }
}
