/** What the matrix environments share: panels in a square, the last one missing, and eight options of which one completes them. */
import { Answer } from "../../../assembly/answer/answer";
import { ChoiceAnswer } from "../../../assembly/answer/choice";
import { drawFigure, Figure, FIGURES } from "../../../assembly/kit/glyphs/figure";
import { panelFrame, shadeOf } from "../../../assembly/kit/glyphs/panel";
import { bisected, BISECTED, Panel } from "../../../assembly/kit/options/bisection";
import { letterOf, OptionPanel, Options } from "../../../assembly/kit/options/options";
import { Attribute } from "../../../assembly/solve/rules/attribute";
import { followTold, Rule, RuleKind } from "../../../assembly/solve/rules/lines";
import { Environment } from "../../../assembly/environment";
import { Rng } from "../../../assembly/random";
import { Frame } from "../../../assembly/scene/frame";
import { Scene } from "../../../assembly/scene/scene";
import { frame, pointAtAll } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";

/** Free room at the canvas's border and between the panels of the matrix, in canvas units. */
const EDGE: f64 = 20;
const GAP: f64 = 10;

export abstract class Matrix extends Environment {
  /** Row by row; the last one is missing in the picture. */
  protected panels: Panel[] = [];
  protected options: Options<Panel> = new Options<Panel>(new Panel([]), "", BISECTED);

  constructor() {
    super();
    this.height = 896;
  }

  /** Rows and columns of the matrix. */
  protected get order(): i32 {
    return 3;
  }

  /** Draws what a panel shows, around the origin, into a square of the given side. */
  protected abstract drawPanel(scene: Scene, panel: Panel, side: f64): void;

  /** One sentence on what the rules are about. */
  protected rules(): string {
    return "The same rules hold in all three rows, read from left to right.";
  }

  /** Everything in the matrix is evidence; the right option is framed. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    frame(scene, this.options.index);
  }

  /** How explanations end. */
  protected get conclusion(): string {
    return " That is option " + letterOf(this.options.index) + ".";
  }

  draw(scene: Scene): void {
    // The options set the scale: panels of the matrix are as large, so that sizes can be compared.
    const side = (this.width - 2 * EDGE - 3 * 16) / 4;
    const matrixEnd = EDGE + 3 * side + 2 * GAP;
    const middle = EDGE + (matrixEnd - EDGE) / 2;
    // A matrix of two rows takes the room of three.
    this.drawMatrix(scene, this.width / 2, middle, (matrixEnd - EDGE + GAP) / <f64>this.order - GAP);
    const tiles = new OptionPanel(scene, EDGE, matrixEnd + 8, this.width - 2 * EDGE, this.height - matrixEnd - 8 - EDGE / 2, BISECTED, 4);
    for (let i = 0; i < BISECTED; i++) {
      scene.tag(i);
      this.place(scene, tiles.tile(i), this.options.items[i], side);
    }
    scene.tag(-1);
  }

  /** Draws the panels around a point, the last one as a question mark. */
  protected drawMatrix(scene: Scene, x: f64, y: f64, side: f64): void {
    const order = this.order;
    const pitch = side + GAP;
    const first = -(<f64>(order - 1) * pitch) / 2;
    for (let i = 0; i < order * order; i++) {
      const panelX = x + first + <f64>(i % order) * pitch;
      const panelY = y + first + <f64>(i / order) * pitch;
      panelFrame(scene, panelX, panelY, side);
      if (this.isShown(i)) this.place(scene, Frame.at(panelX, panelY), this.panels[i], side);
      else scene.text("?", panelX, panelY, side * 0.5, scene.style.ink);
    }
  }

  /** Whether a panel of the matrix is drawn. */
  protected isShown(index: i32): bool {
    return index < this.order * this.order - 1;
  }

  /** Draws what a panel shows into a frame. */
  protected place(scene: Scene, frame: Frame, panel: Panel, side: f64): void {
    scene.enter(frame);
    this.drawPanel(scene, panel, side);
    scene.leave();
  }

  /** Makes the options: see `bisected`. */
  protected bisect(rng: Rng, chosen: i32[], ends: i32[][]): void {
    this.options = bisected(rng, this.panels[this.panels.length - 1], chosen, ends);
  }

  question(words: Words): string {
    return words
      .set("rules", this.rules())
      .say([
        "One panel of the 3 x 3 matrix is missing. {rules} Which option completes the matrix?",
        "{rules} Which of the lettered options belongs in place of the question mark?",
        "The panel with the question mark is missing. {rules} Which option is it?",
        "Find the option that completes the pattern of the matrix. {rules}",
        "What comes in the last panel? {rules} Choose one of the lettered options.",
        "Complete the matrix with one of the options below it. {rules}",
        "{rules} Work out what the missing panel must look like, and name the option that shows it.",
        "Only one of the options fits where the question mark stands. {rules} Which one?",
      ]);
  }

  answer(): Answer {
    return new ChoiceAnswer(this.options.index, BISECTED);
  }
}

/** A text with a capital at its start. */
export function sentence(text: string): string {
  return text.substring(0, 1).toUpperCase() + text.substring(1);
}

/** Places of an attribute in a panel of figures. */
export const enum Part {
  Count = 0,
  Shape = 1,
  Size = 2,
  Shade = 3,
}

/** Shades run from 0 to this. */
export const DARKEST: i32 = 4;

/** Which of nine places the figures of a count take: three rows of three bits, from the top left. */
export const PLACES: StaticArray<i32> = [0, 0b000010000, 0b100000001, 0b100010001, 0b101000101, 0b101010101, 0b101101101, 0b101111101, 0b111101111, 0b111111111];
/** Radii of figures by size, as shares of a panel's side: one figure alone, and one of several. */
const ALONE: StaticArray<f64> = [0.11, 0.17, 0.23, 0.29, 0.35, 0.41];
const AMONG: StaticArray<f64> = [0.055, 0.077, 0.099, 0.121];

/** The attributes of panels with one figure, or with up to nine. */
export function figureAttributes(isAlone: bool): Attribute[] {
  return [
    new Attribute("number", 1, isAlone ? 1 : 9),
    new Attribute("shape", 0, FIGURES - 1),
    new Attribute("size", 0, isAlone ? ALONE.length - 1 : AMONG.length - 1),
    new Attribute("shade", 0, DARKEST),
  ];
}

/** Matrices of panels with some equal figures: number, shape, size and shade each follow a rule of their own. */
export abstract class FigureMatrix extends Matrix {
  /** Whether every panel has one large figure: the number is then no attribute. */
  protected isAlone: bool = false;
  protected assigned: Rule[] = [];

  protected attributes(): Attribute[] {
    return figureAttributes(this.isAlone);
  }

  /** The attributes that there are, number first unless every panel has one figure. */
  protected parts(): i32[] {
    return this.isAlone ? [Part.Shape, Part.Size, Part.Shade] : [Part.Count, Part.Shape, Part.Size, Part.Shade];
  }

  /**
   * Draws the missing panel evenly and builds the matrix before it.
   *
   * @param rules one a part
   * @param varies whether what stays the same along a row may differ from row to row
   */
  protected build(rng: Rng, rules: Rule[], end: i32[], varies: bool): bool {
    const attributes = this.attributes();
    for (let i = 0; i < 9; i++) this.panels.push(new Panel([0, 0, 0, 0]));
    for (let part = 0; part < 4; part++) {
      const values = followTold(rng, attributes[part], rules[part], end[part], varies, part == Part.Count);
      if (values === null) return false;
      for (let i = 0; i < 9; i++) this.panels[i].values[part] = values[i];
    }
    this.assigned = rules;
    // Whoever copies the panel above is wrong.
    return this.panels[8].text() != this.panels[5].text();
  }

  protected drawPanel(scene: Scene, panel: Panel, side: f64): void {
    drawFigures(scene, panel, side, this.isAlone);
  }

  explain(): string {
    const attributes = this.attributes();
    const parts = this.parts();
    const texts: string[] = [];
    for (let i = 0; i < parts.length; i++) {
      const rule = this.assigned[parts[i]];
      if (rule.kind != RuleKind.Constant) texts.push("the " + attributes[parts[i]].name + " " + rule.text());
    }
    return (texts.length > 0 ? sentence(texts.join("; ")) + "; everything else" : "Everything") + " stays the same along each row." + this.conclusion;
  }
}

/** Draws the figures of a panel around the origin. */
export function drawFigures(scene: Scene, panel: Panel, side: f64, isAlone: bool): void {
  const values = panel.values;
  const paint = shadeOf(scene.style, values[Part.Shade], DARKEST);
  const radius = side * (isAlone ? ALONE[values[Part.Size]] : AMONG[values[Part.Size]]);
  if (isAlone) {
    drawFigure(scene, <Figure>values[Part.Shape], 0, 0, radius, paint);
    return;
  }
  const pitch = side * 0.315;
  for (let place = 0; place < 9; place++) {
    if ((PLACES[values[Part.Count]] & (1 << place)) == 0) continue;
    drawFigure(scene, <Figure>values[Part.Shape], <f64>(place % 3 - 1) * pitch, <f64>(place / 3 - 1) * pitch, radius, paint);
  }
}
