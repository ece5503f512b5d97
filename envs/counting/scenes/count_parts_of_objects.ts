import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { scatter } from "../../../assembly/kit/marks/scatter";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Frame, cosine, sine } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Hue, hueName } from "../../../assembly/scene/style";
import { Words } from "../../../assembly/words";

const enum Creature {
  Flower = 0,
  Beetle = 1,
  Cart = 2,
}

const OWNERS: StaticArray<string> = ["flowers", "beetles", "carts"];
const PARTS: StaticArray<string> = ["petals", "legs", "wheels"];
/** Fewest and most parts of one creature, by kind. */
const FEWEST: StaticArray<i32> = [3, 2, 2];
const MOST: StaticArray<i32> = [8, 8, 5];

class Figure {
  x: f64 = 0;
  y: f64 = 0;
  angle: f64 = 0;

  constructor(public creature: Creature, public hue: Hue, public parts: i32, public split: i32) {}
}

/** How many petals, legs or wheels do the figures of one kind have in all? */
export class CountPartsOfObjects extends Environment {
  private owners: i32 = 0;
  private others: i32 = 0;
  private creatures: i32 = 0;
  private hues: i32 = 0;

  private figures: Figure[] = [];
  private creature: Creature = Creature.Flower;
  private hue: Hue = Hue.Red;
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.owners = knobs.int("figures that count", [4, 4, 5, 5, 6, 6, 6, 7, 7, 8]);
    this.others = knobs.int("other figures", [0, 2, 3, 5, 5, 6, 7, 7, 8, 9]);
    this.creatures = knobs.int("kinds of figures", [1, 2, 2, 3, 3, 3, 3, 3, 3, 3]);
    this.hues = knobs.int("colours told apart", [1, 1, 1, 1, 1, 2, 3, 3, 4, 4]);
  }

  sample(rng: Rng): bool {
    const creatures = rng.sample(this.creatures, 3);
    const hues = rng.sample(4, 4);
    this.creature = <Creature>creatures[0];
    this.hue = <Hue>hues[0];
    const owners = this.owners + rng.int(-1, 1);
    const fewest = FEWEST[this.creature];
    const most = MOST[this.creature];
    this.result = rng.int(owners * fewest + 1, owners * most - 1);
    for (let i = 0; i < owners; i++) this.figures.push(new Figure(this.creature, this.hue, fewest, 0));
    for (let left = this.result - owners * fewest; left > 0; ) {
      const figure = this.figures[rng.int(0, owners - 1)];
      if (figure.parts == most) continue;
      figure.parts++;
      left--;
    }
    const others = this.others == 0 ? 0 : this.others + rng.int(-1, 1);
    while (this.figures.length < owners + others) {
      const creature = <Creature>rng.pick<i32>(creatures);
      const hue = <Hue>hues[rng.int(0, this.hues - 1)];
      if (creature == this.creature && (this.hues == 1 || hue == this.hue)) continue;
      this.figures.push(new Figure(creature, hue, rng.int(FEWEST[creature], MOST[creature]), 0));
    }
    return this.place(rng);
  }

  private place(rng: Rng): bool {
    rng.shuffle<Figure>(this.figures);
    const radii: f64[] = [];
    for (let i = 0; i < this.figures.length; i++) radii.push(RADIUS);
    const placed = scatter(rng, radii, EDGE, EDGE, this.width - 2 * EDGE, this.height - 2 * EDGE, 0);
    if (placed === null) return false;
    for (let i = 0; i < this.figures.length; i++) {
      const figure = this.figures[i];
      figure.x = placed.x[i];
      figure.y = placed.y[i];
      figure.angle = figure.creature == Creature.Cart ? rng.range(-12, 12) : rng.range(0, 360);
      // Legs are shared out between the two sides, at most five on each.
      figure.split = rng.int(max(0, figure.parts - 5), min(5, figure.parts));
    }
    return true;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const outline = style.stroke(2);
    for (let i = 0; i < this.figures.length; i++) {
      const figure = this.figures[i];
      const body = (this.hues > 1 ? Paint.fill(style.hue(figure.hue)) : style.accentFill()).edge(style.ink, outline);
      scene.enter(Frame.at(figure.x, figure.y).turned(figure.angle));
      if (figure.creature == Creature.Flower) drawFlower(scene, figure.parts, body, Paint.fill(style.surface).edge(style.ink, outline));
      else if (figure.creature == Creature.Beetle) drawBeetle(scene, figure.parts, figure.split, body, Paint.line(style.ink, style.stroke(4)));
      else drawCart(scene, figure.parts, body, Paint.fill(style.surface).edge(style.ink, style.stroke(3)));
      scene.leave();
    }
  }

  question(words: Words): string {
    return words
      .set("parts", PARTS[this.creature])
      .set("owners", (this.hues > 1 ? hueName(this.hue) + " " : "") + OWNERS[this.creature])
      .say([
        "How many {parts} do the {owners} have in total?",
        "Count the {parts} of all {owners} together.",
        "Add up the {parts} of all the {owners}. What is the sum?",
        "What is the total number of {parts} on the {owners}?",
      ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    return <f64>this.result * 0.6 + 4.0 * <f64>this.owners + 2.0 * <f64>this.figures.length + 3.0 * <f64>(this.hues + this.creatures);
  }

  explain(): string {
    const counts: string[] = [];
    for (let i = 0; i < this.figures.length; i++) {
      const figure = this.figures[i];
      if (figure.creature == this.creature && (this.hues == 1 || figure.hue == this.hue)) counts.push(figure.parts.toString());
    }
    return counts.join(" + ") + " = " + this.result.toString() + ".";
  }
}

/** Radius of a figure and free room along the edges, in canvas units. */
const RADIUS: f64 = 53;
const EDGE: f64 = 14;

/** Round petals around a disc, clearly apart. */
function drawFlower(scene: Scene, petals: i32, petal: Paint, disc: Paint): void {
  for (let i = 0; i < petals; i++) {
    const angle = (360.0 * <f64>i) / <f64>petals;
    scene.ellipse(35 * cosine(angle), 35 * sine(angle), 17, 10, angle, petal);
  }
  scene.circle(0, 0, 17, disc);
}

/** An oval body with straight legs on both sides, `upper` of them on one, and two eyes at the front. */
function drawBeetle(scene: Scene, legs: i32, upper: i32, body: Paint, leg: Paint): void {
  for (let side = 0; side < 2; side++) {
    const count = side == 0 ? upper : legs - upper;
    const sign = side == 0 ? -1.0 : 1.0;
    for (let i = 0; i < count; i++) {
      const x = 14.0 * (<f64>i - <f64>(count - 1) / 2.0);
      scene.line(x * 0.8, sign * 10, x * 1.15, sign * 42, leg);
    }
  }
  scene.ellipse(0, 0, 38, 21, 0, body);
  scene.ellipse(44, 0, 10, 10, 0, body);
}

/** A box with wheels below. */
function drawCart(scene: Scene, wheels: i32, box: Paint, wheel: Paint): void {
  scene.polygon([-48, -26, 48, -26, 42, 8, -42, 8], box);
  for (let i = 0; i < wheels; i++) {
    scene.circle(20.5 * (<f64>i - <f64>(wheels - 1) / 2.0), 17, 8, wheel);
  }
}
