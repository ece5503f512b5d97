import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { areaFor, canvasFor } from "../../../assembly/kit/marks/canvas";
import { arrange, Layout } from "../../../assembly/kit/marks/layout";
import { drawShape, Shape, shapeName } from "../../../assembly/kit/marks/shape";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { blend, Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { note, pointAtAll, spot } from "../../../assembly/scene/solution";
import { Hue, hueName } from "../../../assembly/scene/style";
import { Words } from "../../../assembly/words";
import { Screen, Silhouette } from "./parts/cover";

/** How many shapes of one kind are there, those included that screens partly cover? At higher levels the colour matters as well. */
export class CountBehindScreens extends Environment {
  private fewest: i32 = 0;
  private most: i32 = 0;
  private total: i32 = 0;
  private screens: i32 = 0;
  private kinds: i32 = 0;
  private hues: i32 = 0;
  private least: i32 = 0;

  private result: i32 = 0;
  private covered: i32 = 0;
  private x: f64[] = [];
  private y: f64[] = [];
  private shapes: Shape[] = [];
  private colours: Hue[] = [];
  private list: Screen[] = [];
  private forms: Shape[] = [];
  private silhouettes: Silhouette[] = [];
  private wanted: Shape = Shape.Circle;
  private hue: Hue = Hue.Red;

  get namesColours(): bool {
    return true;
  }

  configure(knobs: Knobs): void {
    this.fewest = knobs.int("smallest answer", [3, 4, 5, 6, 7, 8, 6, 7, 9, 11]);
    this.most = knobs.int("largest answer", [11, 13, 14, 16, 17, 19, 17, 19, 22, 25]);
    this.total = knobs.int("shapes", [18, 22, 24, 28, 30, 33, 36, 40, 45, 50]);
    this.screens = knobs.int("screens", [4, 5, 7, 9, 11, 13, 14, 16, 18, 20]);
    this.kinds = knobs.int("kinds of shapes", [2, 2, 3, 3, 4, 4, 4, 4, 5, 5]);
    this.hues = knobs.int("colours", [1, 1, 1, 1, 1, 1, 2, 2, 2, 2]);
    this.least = knobs.int("percent of a shape that stay in sight at least", [70, 65, 60, 60, 55, 55, 50, 50, 50, 50]);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(this.fewest, this.most);
    const total = this.total + rng.int(-2, 2);
    const canvas = canvasFor(SHARE * areaFor(total, RADIUS, GAP), EDGE, 0, rng.chance(0.5));
    this.width = canvas.width;
    this.height = canvas.height;
    const forms = rng.shuffle<Shape>([Shape.Circle, Shape.Square, Shape.Triangle, Shape.Star, Shape.Cross]);
    const hues = rng.shuffle<Hue>([Hue.Red, Hue.Blue, Hue.Green, Hue.Purple]);
    for (let i = 0; i < total; i++) {
      // Those that do not count miss by their shape or, where it matters, by their colour.
      const missesColour = i >= this.result && this.hues > 1 && rng.chance(0.5);
      this.shapes.push(i < this.result || missesColour ? forms[0] : forms[rng.int(1, this.kinds - 1)]);
      this.colours.push(missesColour ? hues[1] : i < this.result ? hues[0] : hues[rng.int(0, this.hues - 1)]);
    }
    this.forms = forms;
    for (let k = 0; k < forms.length; k++) this.silhouettes.push(new Silhouette(forms[k], RADIUS));
    this.wanted = forms[0];
    this.hue = hues[0];
    const radii = new Array<f64>(total).fill(RADIUS);
    for (let tries = 0; tries < TRIES; tries++) {
      const placed = arrange(rng, rng.chance(0.5) ? Layout.Grid : Layout.Scatter, radii, EDGE, EDGE, <f64>this.width - 2 * EDGE, <f64>this.height - 2 * EDGE, GAP);
      if (placed === null) continue;
      const order = rng.permutation(total);
      this.x = [];
      this.y = [];
      for (let i = 0; i < total; i++) {
        this.x.push(placed.x[order[i]]);
        this.y.push(placed.y[order[i]]);
      }
      if (this.cover(rng)) return true;
    }
    return false;
  }

  /** Puts up screens, each over a part of some shape; false when there was no room for all. */
  private cover(rng: Rng): bool {
    this.list = [];
    for (let throws = 0; throws < THROWS && this.list.length < this.screens; throws++) {
      const width = rng.range(34, 90), height = rng.range(34, 90);
      const over = rng.int(0, this.x.length - 1);
      const x = this.x[over] + rng.range(-1, 1) * (RADIUS + width / 2) - width / 2, y = this.y[over] + rng.range(-1, 1) * (RADIUS + height / 2) - height / 2;
      const screen = new Screen(x, y, width, height);
      if (x < EDGE / 2 || y < EDGE / 2 || x + width > <f64>this.width - EDGE / 2 || y + height > <f64>this.height - EDGE / 2) continue;
      let isFree = true;
      for (let s = 0; s < this.list.length && isFree; s++) isFree = !screen.meets(this.list[s], 10);
      if (!isFree) continue;
      this.list.push(screen);
      let hides = 0;
      for (let i = 0; i < this.x.length && isFree; i++) {
        if (!screen.holds(this.x[i], this.y[i], RADIUS)) continue;
        const seen = this.seen(i);
        isFree = seen * 100 >= this.least;
        hides += <i32>(seen < CLEAR);
      }
      if (!isFree || hides == 0) this.list.pop();
    }
    this.covered = 0;
    for (let i = 0; i < this.x.length; i++) this.covered += <i32>(this.seen(i) < CLEAR);
    return this.list.length == this.screens;
  }

  /** The share of a shape that is in sight. */
  private seen(i: i32): f64 {
    return this.silhouettes[this.forms.indexOf(this.shapes[i])].seen(this.x[i], this.y[i], this.list);
  }

  draw(scene: Scene): void {
    const style = scene.style;
    for (let i = 0; i < this.x.length; i++) {
      drawShape(scene, this.shapes[i], this.x[i], this.y[i], RADIUS, 0, Paint.fill(style.hue(this.colours[i])).edge(style.ink, style.stroke(2)));
    }
    const paint = Paint.fill(blend(style.background, style.soft, 0.35)).edge(style.ink, style.stroke(2));
    for (let s = 0; s < this.list.length; s++) scene.rect(this.list[s].x, this.list[s].y, this.list[s].width, this.list[s].height, paint);
  }

  question(words: Words): string {
    const colour = this.hues > 1 ? hueName(this.hue) + " " : "";
    words.set("kind", colour + shapeName(this.wanted)).set("one", colour + shapeName(this.wanted, false));
    return words.set("rule", " Shapes that a screen partly covers count as well; none is covered completely.").say([
      "How many {kind} are there?{rule}",
      "Count the {kind}.{rule}",
      "What is the number of {kind} in the picture?{rule}",
      "Screens stand in front of some of the shapes. How many {kind} are there in all?{rule}",
      "Determine how many {kind} you would see if the screens were taken away.{rule}",
      "Suppose you put a mark on every {one}. How many marks do you need?{rule}",
      "Look behind the screens as far as you can. How many {kind} do you find?{rule}",
      "Of all the shapes here, how many are {kind}?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** One or two too many or too few, or the other shapes. */
  foils(): Answer[] {
    return counts([this.result + 1, this.result - 1, this.x.length - this.result, this.result + 2]);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    for (let i = 0; i < this.x.length; i++) {
      if (this.shapes[i] == this.wanted && this.colours[i] == this.hue) spot(scene, this.x[i], this.y[i], RADIUS + 3);
    }
    note(scene, this.result.toString());
  }

  /** Shapes that are looked at, two steps for each that is partly covered, and those that count. */
  complexity(): f64 {
    return <f64>(this.x.length + 2 * this.covered + this.result);
  }

  explain(): string {
    const name = (this.hues > 1 ? hueName(this.hue) + " " : "") + shapeName(this.wanted, this.result != 1);
    return "Of the " + this.x.length.toString() + " shapes, " + this.covered.toString() + " of which are partly covered, " + this.result.toString() + (this.result == 1 ? " is a " : " are ") + name + ".";
  }
}

/** Canvas units: radius of a shape, between two shapes, along the edges of the canvas. */
const RADIUS: f64 = 29;
const GAP: f64 = 8;
const EDGE: f64 = 22;
/** What shapes need of the room that any layout of so many circles has. */
const SHARE: f64 = 0.8;
/** The share of a shape in sight below which it is partly covered. */
const CLEAR: f64 = 0.95;
/** Layouts, and places for screens, that are tried. */
const TRIES: i32 = 8;
const THROWS: i32 = 500;
