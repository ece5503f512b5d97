import { Answer } from "../../../assembly/answer/answer";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { Environment } from "../../../assembly/environment";
import { Camera } from "../../../assembly/kit/solids/camera";
import { Solid } from "../../../assembly/kit/solids/solid";
import { ColouredSolid } from "../../../assembly/kit/solids/coloured";
import { followedBy, IDENTITY } from "../../../assembly/kit/solids/group";
import { drawTurnRow, Triad, Turn, TURN_RULE } from "../../../assembly/kit/solids/turn";
import { isWhollyVisible } from "../../../assembly/kit/solids/visible";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { label, pointAtAll } from "../../../assembly/scene/solution";
import { Frame } from "../../../assembly/scene/frame";
import { Words } from "../../../assembly/words";
import { asymmetricSolid, commonEdge, drawCaptioned, NOTHING_HIDDEN } from "./family";

const TRIES: i32 = 60;
/** The layout is made for a canvas of this side, and scaled. */
const LAYOUT: f64 = 672;

/** The row of turns: those that are shown, and question marks. */
const PLANS: StaticArray<string> = ["?", "shown, ?", "?, shown", "shown, ?, shown", "?, ?", "?, shown, ?"];
/** For each turn of a row whether it is asked for. */
const ASKED: StaticArray<StaticArray<bool>> = [[true], [false, true], [true, false], [false, true, false], [true, true], [true, false, true]];

/**
 * Which turns about the drawn axes make the left solid the right one? Some of the turns may be shown; every choice of the others that
 * leads to the right solid counts.
 */
export class PolycubeAxisIdentify extends Environment {
  private plan: i32 = 0;
  private cubes: i32 = 0;
  private side: i32 = 0;
  private isPlain: bool = false;
  private isTurned: bool = false;

  private camera: Camera = new Camera();
  private triad: Triad = new Triad();
  private turns: Turn[] = [];
  private before: ColouredSolid = new ColouredSolid(new Solid([0], [0], [0]), []);
  private after: ColouredSolid = new ColouredSolid(new Solid([0], [0], [0]), []);

  configure(knobs: Knobs): void {
    this.plan = knobs.choice("row of turns", PLANS, [0, 0, 0, 1, 2, 3, 4, 4, 5, 5]);
    this.cubes = knobs.int("cubes", [4, 5, 5, 6, 7, 7, 7, 8, 8, 9]);
    this.side = knobs.int("longest side", [3, 3, 3, 3, 3, 3, 4, 4, 4, 4]);
    this.isPlain = knobs.from("all cubes of one colour", 2);
    this.isTurned = knobs.from("axes in any position", 2);
  }

  sample(rng: Rng): bool {
    this.width = this.height = this.plan == 4 || this.plan == 5 ? 672 : 448;
    // In parallel: a turn is read off from directions.
    this.camera = Camera.random(rng, false);
    this.triad = Triad.random(rng, this.camera, this.isTurned);
    this.turns = Turn.chain(rng, ASKED[this.plan].length);
    const rotation = this.triad.rotationOfAll(this.turns);
    // Two turns in a row that one would do as well are no puzzle of two.
    if (PLANS[this.plan] == "?, ?" && this.triad.isOneTurn(rotation)) return false;
    for (let tries = 0; tries < TRIES; tries++) {
      const solid = asymmetricSolid(rng, this.cubes, this.side);
      if (solid === null || !isWhollyVisible(this.camera, solid)) continue;
      if (!isWhollyVisible(this.camera, solid.rotated(rotation))) continue;
      this.before = new ColouredSolid(solid, []);
      for (let i = 0; i < this.cubes && !this.isPlain; i++) this.before.colours.push(rng.int(0, 2));
      this.after = this.before.rotated(rotation);
      return rotation != IDENTITY;
    }
    return false;
  }

  /** The turns with those asked for left out: null. */
  private get shown(): Array<Turn | null> {
    const shown: Array<Turn | null> = [];
    for (let i = 0; i < this.turns.length; i++) shown.push(ASKED[this.plan][i] ? null : this.turns[i]);
    return shown;
  }

  /** The names of the turns that are asked for. */
  private get asked(): string[] {
    const names: string[] = [];
    for (let i = 0; i < this.turns.length; i++) {
      if (ASKED[this.plan][i]) names.push(this.triad.nameOf(this.turns[i]));
    }
    return names;
  }

  draw(scene: Scene): void {
    scene.enter(new Frame().scaled(<f64>this.width / LAYOUT));
    const edge = commonEdge(this.camera, [this.before.solid, this.after.solid], 276, 270);
    drawCaptioned(scene, "before", 12, 12, 316, 344);
    drawCaptioned(scene, "after", 344, 12, 316, 344);
    this.before.draw(scene, this.camera, 170, 203, 300, 300, edge);
    this.after.draw(scene, this.camera, 502, 203, 300, 300, edge);
    this.triad.draw(scene, this.camera, 136, 660, 236, 284, 170);
    drawTurnRow(scene, this.triad, this.shown, 272, 394, 384, 240);
    scene.leave();
  }

  question(words: Words): string {
    const isOne = this.asked.length == 1;
    return words
      .set("turn", isOne ? "turn" : "turns")
      .set("mark", isOne ? "question mark" : "question marks")
      .set("stands", isOne ? "stands" : "stand")
      .set("is", isOne ? "is" : "are")
      .set("what", isOne ? "a turn" : "turns")
      .set("rules", TURN_RULE + " Write a turn as the letter of its axis followed by +90, 180 or -90" + (isOne ? "" : ", and give the turns in order") + ". If several answers are possible, any one of them will do. " + NOTHING_HIDDEN)
      .say([
        "The left solid became the right one by the turns in the tiles, made from left to right. Which {turn} {stands} behind the {mark}? {rules}",
        "What {is} hidden by the {mark}? The tiles, read from left to right, make the left solid into the right one. {rules}",
        "Each tile is a turn, and together they lead, from left to right, from the solid before to the solid after. Find the missing {turn}. {rules}",
        "Replace the {mark} by {what} so that the row, from left to right, takes the solid on the left to the one on the right. {rules}",
        "How must the solid be turned at the {mark} so that the tiles, followed from left to right, bring it from before to after? {rules}",
        "Somebody turned the solid as the tiles say, one after the other from the left, and noted everything but the {mark}. What belongs there? {rules}",
        "Complete the row of turns. From left to right it must carry the solid from its position before to its position after. {rules}",
        "Compare the two positions of the solid. Which {turn} in place of the {mark} {is} needed to get from the first to the second, if the tiles are followed from left to right? {rules}",
      ]);
  }

  answer(): Answer {
    return new SequenceAnswer(this.asked);
  }

  /** The turns the other way round, about the next axis, and in the opposite order. */
  foils(): Answer[] {
    const inverse: string[] = [], next: string[] = [], own = this.asked;
    for (let i = 0; i < this.turns.length; i++) {
      const turn = this.turns[i];
      if (!ASKED[this.plan][i]) continue;
      inverse.push(this.triad.nameOf(new Turn(turn.axis, 4 - turn.quarters)));
      next.push(this.triad.nameOf(new Turn((turn.axis + 1) % 3, turn.quarters)));
    }
    return [new SequenceAnswer(inverse), new SequenceAnswer(next), new SequenceAnswer(own.slice(0).reverse())];
  }

  accepts(reply: Answer): bool {
    if (!(reply instanceof SequenceAnswer)) return false;
    const items = (reply as SequenceAnswer).texts;
    const turns = this.shown;
    let next = 0;
    for (let i = 0; i < turns.length; i++) {
      if (turns[i] !== null) continue;
      if (next == items.length) return false;
      turns[i] = this.triad.read(items[next++]);
      if (turns[i] === null) return false;
    }
    if (next != items.length) return false;
    let rotation = IDENTITY;
    for (let i = 0; i < turns.length; i++) rotation = followedBy(rotation, this.triad.rotationOf(turns[i]!));
    // The solid has no symmetry that another rotation could use.
    return rotation == this.triad.rotationOfAll(this.turns);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    const unit = <f64>this.width / LAYOUT;
    label(scene, this.asked.join(", "), 464 * unit, 600 * unit);
  }

  /** Cubes to follow through every turn, and once for each turn that could be asked for, more among hidden axes and without colours. */
  complexity(): f64 {
    const asked = this.asked.length;
    const solid = this.before.solid;
    const spread = solid.width * solid.depth * solid.height;
    const cubes = <f64>this.cubes * (this.isPlain ? 1.3 : 1.0) * (this.isTurned ? 1.2 : 1.0);
    return cubes * <f64>(this.turns.length + 4 * asked) + 0.2 * <f64>spread;
  }

  explain(): string {
    const names: string[] = [];
    for (let i = 0; i < this.turns.length; i++) names.push(this.triad.nameOf(this.turns[i]));
    return names.length == 1 ? "The turn " + names[0] + " makes the solid look as it does after." : "All turns in order: " + names.join(", ") + ".";
  }
}
