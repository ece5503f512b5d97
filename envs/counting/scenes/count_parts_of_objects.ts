import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { arrange, Layout } from "../../../assembly/kit/marks/layout";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { name } from "../../../assembly/scene/solution";
import { Hue, hueName } from "../../../assembly/scene/style";
import { Words } from "../../../assembly/words";
import { areaFor, canvasFor } from "../../../assembly/kit/marks/canvas";
import { Creature, CREATURES, fewestOf, Figure, mostOf, ownersOf, partsOf, RADIUS, stepOf } from "./parts/figure";

/** How many petals, legs or wheels do the figures of one kind have in all? */
export class CountPartsOfObjects extends Environment {
  private owners: i32 = 0;
  private others: i32 = 0;
  private creatures: i32 = 0;
  private hues: i32 = 0;
  private floor: i32 = 0;
  private isLaidOut: bool = false;

  private figures: Figure[] = [];
  private creature: Creature = Creature.Flower;
  private hue: Hue = Hue.Red;
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.owners = knobs.int("figures that count", [3, 4, 5, 6, 7, 7, 8, 9, 10, 11]);
    this.others = knobs.int("other figures", [5, 6, 7, 8, 9, 10, 11, 12, 13, 15]);
    this.floor = knobs.int("fewest parts, as a percentage of what is possible", [0, 5, 10, 15, 20, 20, 25, 25, 30, 30]);
    this.creatures = knobs.int("kinds of figures", [2, 2, 3, 3, 3, 3, 3, 3, 3, 3]);
    this.hues = knobs.int("colours told apart", [1, 1, 1, 1, 1, 2, 3, 3, 4, 4]);
    this.isLaidOut = knobs.from("laid out", 2);
  }

  sample(rng: Rng): bool {
    const creatures = rng.sample(this.creatures, CREATURES);
    const hues = rng.sample(4, 4);
    this.creature = <Creature>creatures[0];
    this.hue = <Hue>hues[0];
    const owners = this.owners + rng.int(0, 1);
    const fewest = fewestOf(this.creature), most = mostOf(this.creature), step = stepOf(this.creature);
    // In steps above the fewest.
    const steps = ((most - fewest) / step) * owners;
    let left = rng.int((steps * this.floor) / 100 + 1, steps - 1);
    this.result = owners * fewest + left * step;
    for (let i = 0; i < owners; i++) this.figures.push(new Figure(this.creature, this.hue, fewest));
    while (left > 0) {
      const figure = this.figures[rng.int(0, owners - 1)];
      if (figure.parts == most) continue;
      figure.parts += step;
      left--;
    }
    const others = this.others + rng.int(0, 1);
    for (let i = 0; i < others; i++) {
      const isForeign = this.hues > 1 && i < others / 2;
      // Where colour matters, half of the others are of the same kind in another colour.
      const creature = <Creature>(isForeign ? creatures[0] : creatures[rng.int(this.hues > 1 ? 0 : 1, this.creatures - 1)]);
      const hue = <Hue>hues[creature == this.creature ? rng.int(1, this.hues - 1) : rng.int(0, this.hues - 1)];
      this.figures.push(new Figure(creature, hue, fewestOf(creature) + stepOf(creature) * rng.int(0, (mostOf(creature) - fewestOf(creature)) / stepOf(creature))));
    }
    return this.place(rng);
  }

  /** Another number of parts for one of the figures that count. */
  makeTwin(rng: Rng): bool {
    const figure = rng.pick<Figure>(this.figures);
    if (!this.isOwner(figure)) return false;
    const fewest = fewestOf(this.creature), step = stepOf(this.creature);
    const parts = fewest + step * rng.int(0, (mostOf(this.creature) - fewest) / step);
    this.result += parts - figure.parts;
    figure.parts = parts;
    return true;
  }

  private place(rng: Rng): bool {
    rng.shuffle<Figure>(this.figures);
    const canvas = canvasFor(areaFor(this.figures.length, RADIUS, 0) * AREA_SHARE, EDGE, 0, rng.chance(0.5));
    this.width = canvas.width;
    this.height = canvas.height;
    const radii: f64[] = [];
    for (let i = 0; i < this.figures.length; i++) radii.push(RADIUS);
    const layout = this.isLaidOut ? rng.pick<i32>([Layout.Scatter, Layout.Grid, Layout.Rows]) : Layout.Scatter;
    const placed = arrange(rng, <Layout>layout, radii, EDGE, EDGE, this.width - 2 * EDGE, this.height - 2 * EDGE, 0);
    if (placed === null) return false;
    for (let i = 0; i < this.figures.length; i++) {
      const figure = this.figures[i];
      figure.x = placed.x[i];
      figure.y = placed.y[i];
      figure.angle = figure.creature == Creature.Cart ? rng.range(-12, 12) : rng.range(0, 360);
    }
    return true;
  }

  private isOwner(figure: Figure): bool {
    return figure.creature == this.creature && (this.hues == 1 || figure.hue == this.hue);
  }

  draw(scene: Scene): void {
    const style = scene.style;
    for (let i = 0; i < this.figures.length; i++) {
      const figure = this.figures[i];
      scene.tag(i);
      scene.enter(Frame.at(figure.x, figure.y).turned(figure.angle));
      figure.draw(scene, (this.hues > 1 ? Paint.fill(style.hue(figure.hue)) : style.accentFill()).edge(style.ink, style.stroke(2)));
      scene.leave();
    }
    scene.tag(-1);
  }

  question(words: Words): string {
    return words
      .set("parts", partsOf(this.creature))
      .set("owners", (this.hues > 1 ? hueName(this.hue) + " " : "") + ownersOf(this.creature))
      .say([
        "How many {parts} do the {owners} have in total?",
        "Count the {parts} of all the {owners} together.",
        "Add up the {parts} of the {owners}. What is the sum?",
        "What is the total number of {parts} on the {owners}?",
        "Find all the {owners}. How many {parts} do they have between them?",
        "Looking at the {owners} only, how many {parts} can you count?",
        "Tell me how many {parts} the {owners} have in all.",
        "If all {parts} came off the {owners}, how many would be lying around?",
      ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** The number of parts beside every figure that counts. */
  solution(scene: Scene): void {
    for (let i = 0; i < this.figures.length; i++) if (this.isOwner(this.figures[i])) name(scene, i, this.figures[i].parts.toString());
  }

  /** The parts of all figures of the kind, and miscounts of either. */
  foils(): Answer[] {
    let kind = 0;
    for (let i = 0; i < this.figures.length; i++) if (this.figures[i].creature == this.creature) kind += this.figures[i].parts;
    const step = stepOf(this.creature);
    return counts([kind, kind + step, this.result + step, this.result + 3 * step]);
  }

  get namesColours(): bool {
    return true;
  }

  /** Every figure is looked at for its kind, and for its colour where that matters; the parts of those that count are counted. */
  complexity(): f64 {
    return <f64>(this.result + this.figures.length * (this.hues > 1 ? 3 : 1));
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.figures.length; i++) if (this.isOwner(this.figures[i])) parts.push(this.figures[i].parts.toString());
    return parts.join(" + ") + " = " + this.result.toString() + " " + partsOf(this.creature) + ".";
  }
}

/** Free room along the edges, in canvas units. */
const EDGE: f64 = 14;
/** Figures lie closer than `areaFor` supposes: they have no gap to keep. */
const AREA_SHARE: f64 = 0.75;
