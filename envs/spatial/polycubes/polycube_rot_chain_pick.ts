import { Answer } from "../../../assembly/answer/answer";
import { ChoiceAnswer } from "../../../assembly/answer/choice";
import { Environment } from "../../../assembly/environment";
import { letterOf, OptionPanel, Options } from "../../../assembly/kit/options/options";
import { Camera } from "../../../assembly/kit/solids/camera";
import { inverseOf } from "../../../assembly/kit/solids/group";
import { ROTATIONS, Solid } from "../../../assembly/kit/solids/solid";
import { drawSolid } from "../../../assembly/kit/solids/stage";
import { drawTurnRow, Triad, Turn, TURN_RULE } from "../../../assembly/kit/solids/turn";
import { isWhollyVisible } from "../../../assembly/kit/solids/visible";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Frame } from "../../../assembly/scene/frame";
import { Scene } from "../../../assembly/scene/scene";
import { frame, point } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { asymmetricSolid, commonEdge, drawCaptioned, NOTHING_HIDDEN } from "./family";

const TRIES: i32 = 30;
/** Options that a wrong step leads to; the others are random positions, or the key would be what most options resemble. */
const WRONG: i32 = 1;
/** The layout is made for a canvas of this side, and scaled. */
const LAYOUT: f64 = 672;
/** Tags of the solid and of the turns; those of the options are 0, 1, 2 ... */
const SHOWN: i32 = 100;
const TURNING: i32 = 101;

/**
 * How does the solid stand after the turns in the row, or how did it stand before them? Every option shows this very solid: as wrong
 * turns leave it, or in random positions.
 */
export class PolycubeRotChainPick extends Environment {
  private steps: i32 = 0;
  private cubes: i32 = 0;
  private count: i32 = 0;
  private isTurned: bool = false;
  private isBackwards: bool = false;

  private camera: Camera = new Camera();
  private triad: Triad = new Triad();
  private turns: Turn[] = [];
  private shown: Solid = new Solid([0], [0], [0]);
  private options: Options<Solid> = new Options<Solid>(new Solid([0], [0], [0]), "", 2);

  configure(knobs: Knobs): void {
    this.steps = knobs.int("turns", [1, 1, 2, 2, 2, 3, 3, 3, 4, 4]);
    this.cubes = knobs.int("cubes", [5, 6, 5, 6, 6, 6, 7, 7, 7, 9]);
    this.count = knobs.int("options", [4, 4, 4, 4, 5, 5, 6, 6, 6, 6]);
    this.isTurned = knobs.from("axes in any position", 3);
    this.isBackwards = knobs.flag("asks for the position before", [false, false, false, false, true, false, false, true, false, true]);
  }

  sample(rng: Rng): bool {
    this.width = this.height = this.count > 4 ? 672 : 448;
    // In parallel: a turn is read off from directions.
    this.camera = Camera.random(rng, false);
    this.triad = Triad.random(rng, this.camera, this.isTurned);
    this.turns = Turn.chain(rng, this.steps);
    // The order matters.
    const reversed = this.triad.rotationOfAll(this.turns.slice(0).reverse());
    if (this.steps > 1 && reversed == this.triad.rotationOfAll(this.turns)) return false;
    for (let tries = 0; tries < TRIES; tries++) {
      const solid = asymmetricSolid(rng, this.cubes, 3);
      if (solid === null || !isWhollyVisible(this.camera, solid)) continue;
      const key = this.turned(solid, this.turns);
      if (!isWhollyVisible(this.camera, key) || key.text() == solid.text()) continue;
      this.shown = solid;
      if (this.gather(rng, key)) return true;
    }
    return false;
  }

  /** The position to which some turns lead, or from which they come. */
  private turned(solid: Solid, turns: Turn[]): Solid {
    const rotation = this.triad.rotationOfAll(turns);
    return solid.rotated(this.isBackwards ? inverseOf(rotation) : rotation);
  }

  /** Takes positions of the solid as foils; false when too few show every cube. */
  private gather(rng: Rng, key: Solid): bool {
    const options = new Options<Solid>(key, key.text(), this.count);
    const wrong = this.wrongTurns(rng);
    for (let i = 0; i < wrong.length && options.items.length <= WRONG; i++) this.offer(options, this.turned(this.shown, wrong[i]));
    const order = rng.permutation(ROTATIONS);
    for (let i = 0; i < ROTATIONS && !options.isFull; i++) this.offer(options, this.shown.rotated(order[i]));
    if (!options.isFull) return false;
    options.settle(rng);
    this.options = options;
    return true;
  }

  private offer(options: Options<Solid>, position: Solid): void {
    if (position.text() != this.shown.text() && isWhollyVisible(this.camera, position)) options.offer(position, position.text());
  }

  /** The turns with one of them made the other way round, about another axis or not at all, and in the opposite order. */
  private wrongTurns(rng: Rng): Turn[][] {
    const found: Turn[][] = [this.turns.slice(0).reverse()];
    for (let i = 0; i < this.steps; i++) {
      const turn = this.turns[i];
      const others = [new Turn(turn.axis, 4 - turn.quarters), new Turn((turn.axis + rng.int(1, 2)) % 3, turn.quarters)];
      for (let k = 0; k < others.length; k++) {
        const list = this.turns.slice(0);
        list[i] = others[k];
        found.push(list);
      }
      const fewer = this.turns.slice(0);
      fewer.splice(i, 1);
      found.push(fewer);
    }
    return rng.shuffle<Turn[]>(found);
  }

  draw(scene: Scene): void {
    const shown: Array<Turn | null> = [];
    for (let i = 0; i < this.turns.length; i++) shown.push(this.turns[i]);
    scene.enter(new Frame().scaled(<f64>this.width / LAYOUT));
    scene.tag(TURNING);
    drawTurnRow(scene, this.triad, shown, 12, 10, 648, 96);
    scene.tag(-1);
    this.triad.draw(scene, this.camera, 130, 660, 232, 240, 150);
    drawCaptioned(scene, this.isBackwards ? "after" : "before", 12, 126, 236, 272);
    const panel = new OptionPanel(scene, 264, 122, 400, 544, this.count, 2);
    const edge = commonEdge(this.camera, this.options.items.concat([this.shown]), panel.side * 0.9, panel.side * 0.9);
    scene.tag(SHOWN);
    drawSolid(scene, this.camera, this.shown, 130, 280, edge);
    for (let i = 0; i < this.count; i++) {
      scene.tag(i);
      scene.enter(panel.tile(i));
      drawSolid(scene, this.camera, this.options.items[i], 0, 0, edge);
      scene.leave();
    }
    scene.tag(-1);
    scene.leave();
  }

  question(words: Words): string {
    const isOne = this.steps == 1;
    return words
      .set("turns", isOne ? "the turn in the top tile" : "the turns in the top row, from left to right,")
      .set("row", isOne ? "as the top tile says" : "as the top row says, from left to right")
      .set("made", isOne ? "the turn is made" : "all turns are made")
      .set("rules", TURN_RULE + " " + NOTHING_HIDDEN)
      .say(this.isBackwards
        ? [
          "The solid was turned {row}, and is shown as it stood afterwards. Which option shows it before? {rules}",
          "Which option is the solid before it was turned {row}? The large picture shows it after the turns. {rules}",
          "Undo {turns} in your mind. In which of the options did the solid stand at first? {rules}",
          "One option, turned {row}, becomes the solid that is shown. Which one? {rules}",
          "What did the solid look like at the start, if turning it {row} left it as it is shown? {rules}",
          "Find the starting position: the option that the top row takes to the solid that is shown, its turns made from left to right. {rules}",
          "Here is the result of turning a solid {row}. Which of the lettered positions did it come from? {rules}",
          "Somebody turned a solid {row} and put it down as shown. Where did they begin? Pick an option. {rules}",
        ]
        : [
          "The solid is turned {row}. Which option shows it afterwards? {rules}",
          "Which option is the solid after it has been turned {row}? {rules}",
          "Turn the solid in your mind {row}. Which of the options do you get? {rules}",
          "One option shows how the solid stands once {made}. Which one? {rules}",
          "What will the solid look like after it has been turned {row}? Choose an option. {rules}",
          "Find the final position of the solid, which is to be turned {row}. {rules}",
          "Start from the solid that is shown and turn it {row}. Where do you end up? {rules}",
          "Somebody turns the solid {row}, and puts it down. Which of the lettered pictures is of the result? {rules}",
        ]);
  }

  answer(): Answer {
    return new ChoiceAnswer(this.options.index, this.count);
  }

  solution(scene: Scene): void {
    point(scene, TURNING);
    point(scene, SHOWN);
    frame(scene, this.options.index);
  }

  /** Cubes to follow through every turn, back to front the harder, and options to compare. */
  complexity(): f64 {
    const spread = this.shown.width * this.shown.depth * this.shown.height;
    return <f64>(this.cubes * this.steps) * (this.isBackwards ? 1.25 : 1.0) + <f64>(2 * this.count) + 0.15 * <f64>spread;
  }

  explain(): string {
    const names: string[] = [];
    for (let i = 0; i < this.turns.length; i++) names.push(this.triad.nameOf(this.turns[i]));
    const letter = letterOf(this.options.index);
    return this.isBackwards
      ? "Only option " + letter + " becomes the solid that is shown by " + names.join(", ") + "."
      : "By " + names.join(", ") + " the solid becomes option " + letter + ".";
  }
}
