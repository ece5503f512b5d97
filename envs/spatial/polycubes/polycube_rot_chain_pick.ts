import { Answer } from "../../../assembly/answer/answer";
import { ChoiceAnswer } from "../../../assembly/answer/choice";
import { Environment } from "../../../assembly/environment";
import { letterOf, OptionPanel, Options } from "../../../assembly/kit/options/options";
import { ROTATIONS, Solid } from "../../../assembly/kit/solids/solid";
import { inverseOf } from "../../../assembly/kit/solids/group";
import { drawTurnRow, Triad, Turn, TURN_RULE } from "../../../assembly/kit/solids/turn";
import { isWhollyVisible } from "../../../assembly/kit/solids/view";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { asymmetricSolid, chiralSolid, commonEdge, drawCaptioned, drawWithEdge, NOTHING_HIDDEN } from "./family";

const TRIES: i32 = 30;

/**
 * How does the solid stand after the turns in the row, or how did it stand before them? The options show it, and perhaps its mirror image,
 * in random positions: none of them is made from the key, so that the options alone tell nothing.
 */
export class PolycubeRotChainPick extends Environment {
  private steps: i32 = 0;
  private cubes: i32 = 0;
  private count: i32 = 0;
  private isTurned: bool = false;
  private isBackwards: bool = false;
  private hasMirrors: bool = false;

  private triad: Triad = new Triad();
  private turns: Turn[] = [];
  private shown: Solid = new Solid([0], [0], [0]);
  private options: Options<Solid> = new Options<Solid>(new Solid([0], [0], [0]), "", 2);

  configure(knobs: Knobs): void {
    this.steps = knobs.int("turns", [1, 1, 2, 2, 2, 3, 3, 3, 4, 4]);
    this.cubes = knobs.int("cubes", [5, 6, 5, 6, 6, 6, 6, 7, 7, 8]);
    this.count = knobs.int("options", [4, 4, 4, 4, 5, 5, 6, 6, 6, 6]);
    this.isTurned = knobs.from("axes in any position", 3);
    this.isBackwards = knobs.word("asked for", ["after", "after", "after", "after", "before", "after", "after", "before", "after", "before"]) == "before";
    this.hasMirrors = knobs.from("mirror images among the options", 6);
  }

  sample(rng: Rng): bool {
    this.triad = Triad.random(rng, this.isTurned);
    this.turns = Turn.chain(rng, this.steps);
    const rotation = this.triad.rotationOfAll(this.turns);
    for (let tries = 0; tries < TRIES; tries++) {
      const solid = this.hasMirrors ? chiralSolid(rng, this.cubes, 3) : asymmetricSolid(rng, this.cubes, 3);
      if (solid === null || !isWhollyVisible(solid)) continue;
      const key = solid.rotated(this.isBackwards ? inverseOf(rotation) : rotation);
      if (!isWhollyVisible(key) || key.text() == solid.text()) continue;
      this.shown = solid;
      if (this.gather(rng, key)) return true;
    }
    return false;
  }

  /** Takes other positions of the solid, and of its mirror image, as foils; false when too few show every cube. */
  private gather(rng: Rng, key: Solid): bool {
    const options = new Options<Solid>(key, key.text(), this.count);
    const image = this.shown.mirrored();
    // As many mirror images as copies, the key among these: neither is the rarer kind.
    const copies = this.hasMirrors ? this.count / 2 : this.count;
    this.offerPositions(rng, options, this.shown, copies);
    if (this.hasMirrors) this.offerPositions(rng, options, image, this.count);
    if (!options.isFull) return false;
    options.settle(rng);
    this.options = options;
    return true;
  }

  /** Offers positions of a solid, in which every cube can be seen, until there are as many options. */
  private offerPositions(rng: Rng, options: Options<Solid>, solid: Solid, count: i32): void {
    const order = rng.permutation(ROTATIONS);
    for (let i = 0; i < ROTATIONS && options.items.length < count; i++) {
      const position = solid.rotated(order[i]);
      if (position.text() != this.shown.text() && isWhollyVisible(position)) options.offer(position, position.text());
    }
  }

  draw(scene: Scene): void {
    const shown: Array<Turn | null> = [];
    for (let i = 0; i < this.turns.length; i++) shown.push(this.turns[i]);
    drawTurnRow(scene, this.triad, shown, 12, 10, 648, 96);
    drawCaptioned(scene, this.isBackwards ? "after" : "before", 12, 126, 236, 272);
    this.triad.draw(scene, 130, 530, 92);
    const panel = new OptionPanel(scene, 264, 122, 400, 544, this.count, 2);
    const edge = commonEdge(this.options.items.concat([this.shown]), panel.side * 0.9, panel.side * 0.9);
    drawWithEdge(scene, this.shown, 130, 280, edge);
    for (let i = 0; i < this.count; i++) {
      scene.enter(panel.tile(i));
      drawWithEdge(scene, this.options.items[i], 0, 0, edge);
      scene.leave();
    }
  }

  question(words: Words): string {
    return words
      .set("rules", TURN_RULE + " " + NOTHING_HIDDEN)
      .say(this.isBackwards
        ? [
          "The turns in the top row, from left to right, brought the solid into the position that is shown. Which option shows it before the turns? {rules}",
          "Which option is the solid before it was turned as the top row says, from left to right? It is shown as it stands after the turns. {rules}",
          "From which of the options do the turns in the top row, from left to right, lead to the solid that is shown? {rules}",
          "One option, turned as the top row says from left to right, becomes the solid that is shown. Which one? {rules}",
        ]
        : [
          "The solid is turned as the top row says, from left to right. Which option shows it afterwards? {rules}",
          "Which option is the solid after the turns in the top row, made from left to right? {rules}",
          "Make the turns in the top row from left to right. Into which of the options do they bring the solid? {rules}",
          "One option shows how the solid stands after all turns in the top row, from left to right. Which one? {rules}",
        ]);
  }

  answer(): Answer {
    return new ChoiceAnswer(this.options.index, this.count);
  }

  /** Turns to follow, cubes to follow them with, and options to compare. */
  complexity(): f64 {
    const spread = this.shown.width * this.shown.depth * this.shown.height;
    return 14.0 * <f64>this.steps + 2.0 * <f64>this.cubes + 2.0 * <f64>this.count + 0.2 * <f64>spread +
      (this.isTurned ? 3.0 : 0.0) + (this.isBackwards ? 7.0 : 0.0) + (this.hasMirrors ? 4.0 : 0.0);
  }

  explain(): string {
    const names: string[] = [];
    for (let i = 0; i < this.turns.length; i++) names.push(this.triad.nameOf(this.turns[i]));
    return "Only option " + letterOf(this.options.index) + (this.isBackwards ? " becomes the solid by " : " is what the solid becomes by ") + names.join(", ") + ".";
  }
}
