import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Figure } from "../../../assembly/kit/plane/figure";
import { Wedge } from "../../../assembly/kit/plane/wedges";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { blend, Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { listed, Words } from "../../../assembly/words";
import { SquareConstruct } from "./parts/square_construct";
import { AngleFigure, degrees, LARGE, SMALL } from "./family";

/** Trials: of shapes, of the lines across them, and of angles. */
const FIGURES: i32 = 400;
const CHORDS: i32 = 8;
const ANGLES: i32 = 3;
/** How far marked angles are drawn from what they are. */
const OFF_LEAST: f64 = 7;
const OFF_MOST: f64 = 44;
const NARROWEST: i32 = 12;
const WIDEST: i32 = 165;
/** In canvas units: the shortest segment, the shortest ray of a marked angle, and room between points and lines. */
const SHORTEST: f64 = 36;
const RAY: f64 = 52;
const ROOM: f64 = 16;
const ASKED: StaticArray<string> = ["elsewhere", "at the line with a tick", "anywhere"];
const enum Asked {
  Elsewhere = 0,
  AtFree = 1,
  Anywhere = 2,
}

/** What is the angle x between lines across squares and equilateral triangles? Equal sides make isosceles triangles that must be seen. */
export class AngleInSquareConstruct extends AngleFigure {
  private squares: i32 = 0;
  private triangles: i32 = 0;
  private joined: i32 = 0;
  private least: i32 = 0;
  private asked: i32 = 0;

  private construct: SquareConstruct = new SquareConstruct(0, 0, 0);
  /** Whether another angle may do where this one does not. */
  private isPromising: bool = false;
  private result: i32 = 0;
  private given: i32 = 0;
  private isInverse: bool = false;
  private used: i32 = 0;

  configure(knobs: Knobs): void {
    this.squares = knobs.int("squares", [1, 1, 1, 1, 2, 1, 1, 2, 2, 1]);
    this.triangles = knobs.int("equilateral triangles", [0, 0, 1, 1, 0, 1, 2, 1, 2, 2]);
    this.joined = knobs.int("lines that join corners", [1, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
    this.least = knobs.int("shapes and lines that x needs, at least", [2, 2, 3, 3, 3, 4, 4, 4, 4, 5]);
    this.asked = knobs.choice("asked for", ASKED, [
      Asked.Elsewhere, Asked.AtFree, Asked.Elsewhere, Asked.AtFree, Asked.Anywhere, Asked.Anywhere, Asked.Anywhere, Asked.Anywhere, Asked.Anywhere, Asked.Anywhere,
    ]);
  }

  sample(rng: Rng): bool {
    this.useCanvas(this.squares + this.triangles == 1 ? SMALL : LARGE);
    const construct = new SquareConstruct(this.squares, this.triangles, this.joined);
    this.construct = construct;
    for (let i = 0; i < FIGURES; i++) {
      construct.combine(rng);
      if (!construct.chooseAngles(rng)) continue;
      construct.listJoins();
      construct.listTurns();
      for (let k = 0; k < CHORDS; k++) {
        if (!construct.join(rng)) break;
        this.isPromising = true;
        for (let angle = 0; angle < ANGLES && this.isPromising; angle++) {
          if (angle > 0 && !construct.chooseAngles(rng)) continue;
          this.isPromising = false;
          if (this.build(rng)) return true;
        }
      }
    }
    return false;
  }

  /** Lays out the figure and marks angles in it; false when that does not work out. */
  private build(rng: Rng): bool {
    const figure = new Figure(21);
    this.figure = figure;
    if (!this.construct.draw(rng, figure)) return false;
    figure.turn(rng.range(0, 360));
    if (!this.fit(SHORTEST)) return false;
    const wedges = this.construct.wedges(figure);
    return wedges !== null && this.choose(rng, wedges);
  }

  /** Marks the given angle and x and places the labels; false when that does not work out. */
  private choose(rng: Rng, wedges: Wedge[]): bool {
    const figure = this.figure;
    const construct = this.construct;
    const found: Wedge[] = [];
    for (let i = 0; i < wedges.length; i++) {
      const wedge = wedges[i];
      if (wedge.sweep > <f64>WIDEST || !construct.isMoved(wedge)) continue;
      if (figure.length(wedge.vertex, wedge.a) < RAY || figure.length(wedge.vertex, wedge.b) < RAY) continue;
      const size = construct.sizeOf(wedge);
      const off = Math.abs(size - wedge.sweep);
      if (Math.abs(size - Math.round(size)) > 0.001 || size < <f64>NARROWEST || size > <f64>WIDEST || off < OFF_LEAST || off > OFF_MOST) continue;
      found.push(wedge);
    }
    let isClear = false;
    const count = found.length;
    const order = rng.permutation(count * count);
    for (let i = 0; i < order.length; i++) {
      const given = found[order[i] / count], x = found[order[i] % count];
      this.given = <i32>Math.round(construct.sizeOf(given));
      this.result = <i32>Math.round(construct.sizeOf(x));
      this.isInverse = construct.isAtFree(x);
      if (this.given == this.result) continue;
      if (this.asked != Asked.Anywhere && (this.isInverse != (this.asked == Asked.AtFree) || construct.isAtFree(given) == this.isInverse)) continue;
      this.used = construct.needed(given, x, this.least);
      if (this.used < this.least) continue;
      this.isPromising = true;
      // The dearest test comes last: most figures have no such pair.
      if (!isClear && (!figure.isClear(0, ROOM, NARROWEST) || !construct.areBent(figure))) return false;
      isClear = true;
      this.figure.angles = [];
      this.figure.angle(given.a, given.vertex, given.b, degrees(this.given));
      this.figure.angle(x.a, x.vertex, x.b, "x");
      if (this.layout() && construct.isProved(figure, given, this.given, x, this.result)) return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    for (let pass = 4; pass >= 3; pass--) {
      const paint = Paint.fill(blend(style.surface, style.accent, pass == 4 ? 0.12 : 0.28));
      for (let i = 0; i < this.construct.shapes.length; i++) {
        const corners = this.construct.shapes[i].corners;
        if (corners.length != pass) continue;
        const points: f64[] = [];
        for (let k = 0; k < pass; k++) {
          points.push(this.figure.x[corners[k]]);
          points.push(this.figure.y[corners[k]]);
        }
        scene.polygon(points, paint);
      }
    }
    super.draw(scene);
  }

  question(words: Words): string {
    const shapes: string[] = [this.squares == 1 ? "a square" : "two squares"];
    if (this.triangles > 0) shapes.push(this.triangles == 1 ? "an equilateral triangle" : "two equilateral triangles");
    const bounded = "Thick lines bound " + listed(shapes) + (shapes.length > 1 || this.squares > 1 ? ", which are shaded" : ", which is shaded");
    return this.askForX(words, [
      bounded + "; lines with a tick are equally long. The figure is not to scale.",
      bounded + ", and lines that carry a tick have the same length. Sizes are not to scale.",
      bounded + ". The ticks mark lines of equal length. The drawing is not to scale.",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result, "°");
  }

  /** The equal angles of an isosceles triangle taken for the third one and the other way round, and slips by a ten. */
  foils(): Answer[] {
    return this.sizes([180 - this.result, 180 - 2 * this.given, (180 - this.given) / 2, 90 - this.given, this.result + 10, 190 - this.result]);
  }

  complexity(): f64 {
    const all = this.squares + this.triangles + this.joined;
    return 1.5 * <f64>this.used + 0.4 * <f64>(all - this.used) + (this.isInverse ? 0.5 : 0.0);
  }

  explain(): string {
    return (
      "The line with a tick is as long as all sides of the shaded shapes, so each line that joins corners is the base of an isosceles triangle. " +
      "With " + degrees(this.given) + " and the angles of 90°" + (this.triangles > 0 ? " and 60°" : "") + " in the shapes, x is " + degrees(this.result) + "."
    );
  }
}
