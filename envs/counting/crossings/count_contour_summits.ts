import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { textWidth } from "../../../assembly/scene/font";
import { cosine, Frame, sine } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, PathBuilder, Scene } from "../../../assembly/scene/scene";
import { note, ring } from "../../../assembly/scene/solution";
import { counted, Words } from "../../../assembly/words";
import { Contour, Relief } from "./parts/relief";

/** How many summits or depressions does a contour map show, in all or within a line beyond a height? */
export class CountContourSummits extends Environment {
  private side: i32 = 0;
  private fewest: i32 = 0;
  private most: i32 = 0;
  private features: i32 = 0;
  private rings: i32 = 0;
  private massifs: i32 = 0;
  private hasLabels: bool = false;
  private hasHeight: bool = false;

  private relief: Relief = new Relief([], 0, 0, false);
  private wanted: bool[] = [];
  private wantsDepressions: bool = false;
  /** How many lines there are around a summit that counts, at least. */
  private least: i32 = 1;
  /** Metres: height of the outermost lines, and from one line to the next. */
  private base: i32 = 0;
  private interval: i32 = 0;
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.side = knobs.int("side of the canvas", [448, 448, 448, 672, 672, 672, 672, 896, 896, 896]);
    this.fewest = knobs.int("smallest answer", [1, 1, 2, 3, 4, 5, 5, 6, 7, 8]);
    this.most = knobs.int("largest answer", [10, 10, 11, 12, 13, 14, 14, 15, 17, 18]);
    this.features = knobs.int("summits and depressions", [12, 13, 14, 15, 16, 17, 17, 18, 20, 21]);
    this.rings = knobs.int("most lines of one feature", [1, 2, 2, 3, 3, 3, 3, 3, 3, 3]);
    this.massifs = knobs.int("lines around several features", [0, 0, 0, 0, 1, 2, 2, 3, 3, 4]);
    this.hasLabels = knobs.from("heights on lines", 4);
    this.hasHeight = knobs.from("only beyond a height", 6);
  }

  sample(rng: Rng): bool {
    this.width = this.side;
    this.height = this.side;
    this.result = rng.int(this.fewest, this.most);
    this.wantsDepressions = !this.hasHeight && rng.int(0, 1) == 0;
    this.least = this.hasHeight ? rng.int(2, 3) : 1;
    this.interval = rng.pick<i32>([10, 20, 40, 50, 100]);
    this.base = this.interval * rng.int(3, 29);
    // How many features there are, and with it how far they spread, says nothing about how many of them count.
    const total = this.features + rng.int(-1, 1);
    for (let i = 0; i < total; i++) this.wanted.push(i < this.result);
    rng.shuffle<bool>(this.wanted);
    const room = this.page - 2 * EDGE;
    for (let tries = 0; tries < TRIES; tries++) {
      this.relief = new Relief(this.wanted, this.rings, this.least, this.wantsDepressions);
      if (this.relief.build(rng, room, room - (this.hasLabels ? STRIP : 0), this.massifs)) return true;
    }
    return false;
  }

  /** Side of the map as it is laid out: on a small canvas it is drawn smaller. */
  private get page(): f64 {
    return <f64>max(LEAST, this.side);
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const paint = Paint.line(style.ink, style.stroke(2.5));
    scene.enter(this.frame());
    scene.rect(FRAME, FRAME, this.page - 2 * FRAME, this.page - 2 * FRAME, Paint.line(style.soft, style.stroke(2)));
    const contours = this.relief.contours;
    for (let i = 0; i < contours.length; i++) {
      scene.tag(contours[i].feature);
      drawContour(scene, contours[i], paint);
    }
    scene.tag(-1);
    if (this.hasLabels) this.label(scene);
    scene.leave();
  }

  private frame(): Frame {
    return new Frame().scaled(<f64>this.width / this.page);
  }

  /** Writes their height on the outermost lines, and the interval below the map. */
  private label(scene: Scene): void {
    const style = scene.style;
    const size = this.hasHeight ? SMALL : LARGE;
    const height = this.base.toString();
    const width = textWidth(height, size, style.face) + 4;
    const contours = this.relief.contours;
    for (let i = 0; i < contours.length; i++) {
      const contour = contours[i];
      // A single feature is too small for the larger figures.
      if (!contour.isOutermost || contour.isDepression || (contour.feature >= 0 && !this.hasHeight)) continue;
      const x = EDGE + contour.x, y = EDGE + contour.y - contour.reach(270);
      scene.rect(x - width / 2, y - size * 0.42, width, size * 0.84, Paint.fill(style.background));
      scene.text(height, x, y, size, style.ink, Align.Centre, Baseline.Middle, style.face);
    }
    const said = "Contour interval " + this.interval.toString() + " m";
    scene.text(said, this.page - EDGE, this.page - FRAME - STRIP / 2, LARGE, style.ink, Align.Right, Baseline.Middle, style.face);
  }

  question(words: Words): string {
    const what = this.wantsDepressions ? "depression" : "summit";
    const rule = " Lines with short ticks inside surround a depression: the ground falls inwards there. Each innermost closed line " +
      (this.wantsDepressions ? "with" : "without") + " ticks stands for one " + what + ".";
    words.set("what", what + "s").set("rule", rule);
    if (!this.hasHeight) {
      return words.say([
        "How many {what} does the contour map show?{rule}",
        "Count the {what} on this contour map.{rule}",
        "What is the number of {what} on the map?{rule}",
        "The lines join points of equal height. How many {what} are there?{rule}",
        "Determine how many {what} there are in the mapped area.{rule}",
        "Every one of the {what} on the map is to be given a name. How many names are needed?{rule}",
        "I'm trying to read this topographic map: how many {what} has it got?{rule}",
        "A surveyor lists all the {what} on this sheet. How many entries does the list have?{rule}",
      ]);
    }
    words.set("height", this.threshold.toString() + " m").set("scale", " Numbers on lines are heights in metres; going inwards, each line without ticks is one contour interval higher than the one before.");
    return words.say([
      "How many summits of the map have a contour line higher than {height} around them?{scale}{rule}",
      "Count the summits that are surrounded by at least one contour line above {height}.{scale}{rule}",
      "On how many summits does the highest contour line lie above {height}?{scale}{rule}",
      "Determine the number of summits whose innermost line stands for more than {height}.{scale}{rule}",
      "How many summits can you reach only by crossing a contour line above {height}?{scale}{rule}",
      "Suppose that the sea rose to {height}. How many summits would still have a contour line above the water?{scale}{rule}",
      "I want to visit every summit with a contour line above {height}. How many will I visit?{scale}{rule}",
      "What is the number of summits that lie within a contour line of more than {height}?{scale}{rule}",
    ]);
  }

  /** Halfway between two lines, in metres. */
  private get threshold(): i32 {
    return this.base + (this.least - 1) * this.interval - this.interval / 2;
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** The other kind counted, both kinds, all summits whatever their height, or one too many or too few. */
  foils(): Answer[] {
    const total = this.wanted.length;
    return counts([this.hasHeight ? this.summits() : total - this.result, total, this.result + 1, this.result - 1]);
  }

  private summits(): i32 {
    const isSummit = new StaticArray<bool>(this.wanted.length);
    const contours = this.relief.contours;
    for (let i = 0; i < contours.length; i++) if (contours[i].feature >= 0 && !contours[i].isDepression) isSummit[contours[i].feature] = true;
    let count = 0;
    for (let i = 0; i < isSummit.length; i++) count += <i32>isSummit[i];
    return count;
  }

  solution(scene: Scene): void {
    for (let i = 0; i < this.wanted.length; i++) if (this.wanted[i]) ring(scene, i);
    note(scene, counted(this.result, this.wantsDepressions ? "depression" : "summit"));
  }

  /** Lines to look at, summits to find the height of, and what is counted. */
  complexity(): f64 {
    return <f64>(this.relief.contours.length + (this.hasHeight ? this.summits() : 0) + this.result);
  }

  explain(): string {
    if (!this.hasHeight) return "The map shows " + counted(this.result, this.wantsDepressions ? "depression" : "summit") + ": that many innermost lines " + (this.wantsDepressions ? "with" : "without") + " ticks.";
    return "Of the " + counted(this.summits(), "summit") + ", " + this.result.toString() + (this.result == 1 ? " has" : " have") + " a contour line above " + this.threshold.toString() + " m.";
  }
}

/** Units of the map: its least side, its frame, the edge of the relief, the strip below it, the length of a tick. */
const LEAST: i32 = 672;
const FRAME: f64 = 8;
const EDGE: f64 = 20;
const STRIP: f64 = 34;
const TICK: f64 = 7;
/** Sizes of heights on single features, and elsewhere. */
const SMALL: f64 = 13;
const LARGE: f64 = 17;
const TRIES: i32 = 100;

/** Draws a line; that of a depression with ticks inside. */
function drawContour(scene: Scene, contour: Contour, paint: Paint): void {
  const step = contour.radius > 60 ? 6 : 12;
  const path = new PathBuilder();
  for (let angle = 0; angle < 360; angle += step) {
    const x = contour.reach(angle) * cosine(angle), y = contour.reach(angle) * sine(angle);
    if (angle == 0) path.move(x, y);
    else path.line(x, y);
  }
  path.close();
  for (let angle = 0; angle < 360 && contour.isDepression; angle += 45) {
    const reach = contour.reach(angle);
    path.move(reach * cosine(angle), reach * sine(angle)).line((reach - TICK) * cosine(angle), (reach - TICK) * sine(angle));
  }
  scene.enter(Frame.at(EDGE + contour.x, EDGE + contour.y));
  scene.path(path, paint);
  scene.leave();
}
