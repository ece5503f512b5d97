import { Answer } from "../../../assembly/answer/answer";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { Environment } from "../../../assembly/environment";
import { Solid } from "../../../assembly/kit/solids/solid";
import { ColouredSolid } from "../../../assembly/kit/solids/coloured";
import { followedBy, IDENTITY } from "../../../assembly/kit/solids/group";
import { drawTurnRow, Triad, Turn, TURN_RULE } from "../../../assembly/kit/solids/turn";
import { isWhollyVisible } from "../../../assembly/kit/solids/view";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { asymmetricSolid, commonEdge, drawCaptioned, NOTHING_HIDDEN } from "./family";

const TRIES: i32 = 60;

/**
 * Which turns about the drawn axes make the left solid the right one? Some of the turns may be shown; every choice of the others that
 * leads to the right solid counts.
 */
export class PolycubeAxisIdentify extends Environment {
  private plan: string = "";
  private cubes: i32 = 0;
  private side: i32 = 0;
  private isPlain: bool = false;
  private isTurned: bool = false;

  private triad: Triad = new Triad();
  private turns: Turn[] = [];
  private before: ColouredSolid = new ColouredSolid(new Solid([0], [0], [0]), []);
  private after: ColouredSolid = new ColouredSolid(new Solid([0], [0], [0]), []);

  configure(knobs: Knobs): void {
    this.plan = knobs.word("turns", [
      "asked", "asked", "asked", "shown, asked", "asked, shown", "shown, asked, shown", "asked, asked", "asked, asked", "asked, shown, asked",
      "asked, shown, asked",
    ]);
    this.cubes = knobs.int("cubes", [5, 6, 7, 6, 7, 8, 7, 8, 8, 9]);
    this.side = knobs.int("longest side", [3, 3, 4, 3, 3, 3, 4, 4, 4, 4]);
    this.isPlain = knobs.from("all cubes of one colour", 2);
    this.isTurned = knobs.from("axes in any position", 2);
  }

  sample(rng: Rng): bool {
    this.triad = Triad.random(rng, this.isTurned);
    this.turns = Turn.chain(rng, this.plan.split(", ").length);
    const rotation = this.triad.rotationOfAll(this.turns);
    // Two turns in a row that one would do as well are no puzzle of two.
    if (this.plan == "asked, asked" && this.triad.isOneTurn(rotation)) return false;
    for (let tries = 0; tries < TRIES; tries++) {
      const solid = asymmetricSolid(rng, this.cubes, this.side);
      if (solid === null || !isWhollyVisible(solid)) continue;
      if (!isWhollyVisible(solid.rotated(rotation))) continue;
      this.before = new ColouredSolid(solid, []);
      for (let i = 0; i < this.cubes && !this.isPlain; i++) this.before.colours.push(rng.int(0, 2));
      this.after = this.before.rotated(rotation);
      return rotation != IDENTITY;
    }
    return false;
  }

  /** The turns with those asked for left out: null. */
  private get shown(): Array<Turn | null> {
    const kinds = this.plan.split(", ");
    const shown: Array<Turn | null> = [];
    for (let i = 0; i < kinds.length; i++) shown.push(kinds[i] == "asked" ? null : this.turns[i]);
    return shown;
  }

  draw(scene: Scene): void {
    const edge = commonEdge([this.before.solid, this.after.solid], 270, 290);
    drawCaptioned(scene, "before", 16, 12, 312, 344);
    drawCaptioned(scene, "after", 344, 12, 312, 344);
    this.before.draw(scene, 172, 203, 300, 300, edge);
    this.after.draw(scene, 500, 203, 300, 300, edge);
    this.triad.draw(scene, 140, 520, 104);
    drawTurnRow(scene, this.triad, this.shown, 272, 400, 384, 240);
  }

  question(words: Words): string {
    const names: string[] = [];
    const shown = this.shown;
    for (let i = 0; i < shown.length; i++) {
      if (shown[i] === null) names.push(this.triad.nameOf(this.turns[i]));
    }
    return words
      .set("missing", names.length == 1 ? "the turn" : "the turns, in order,")
      .set("rules", TURN_RULE + " Write a turn as the letter of its axis followed by +90, 180 or -90, such as q-90. " + NOTHING_HIDDEN)
      .say([
        "The left solid became the right one by the turns in the row of tiles, from left to right. Name {missing} behind the question marks. {rules}",
        "What stands behind the question marks? The tiles, from left to right, are the turns that make the left solid the right one. Name {missing} that are not shown. {rules}",
        "Each tile is a turn, and all of them, from left to right, lead from the solid before to the solid after. Find {missing} hidden by question marks. {rules}",
        "Replace the question marks by turns so that the row, from left to right, takes the solid on the left to the one on the right. Give {missing} that are missing. {rules}",
      ]);
  }

  answer(): Answer {
    const names: string[] = [];
    const shown = this.shown;
    for (let i = 0; i < shown.length; i++) {
      if (shown[i] === null) names.push(this.triad.nameOf(this.turns[i]));
    }
    return new SequenceAnswer(names);
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

  /** Choices to try, turns to follow, and cubes to follow them with. */
  complexity(): f64 {
    const shown = this.shown;
    let asked = 0;
    for (let i = 0; i < shown.length; i++) asked += <i32>(shown[i] === null);
    const solid = this.before.solid;
    const spread = solid.width * solid.depth * solid.height;
    return 20.0 * <f64>asked + 10.0 * <f64>shown.length + 3.0 * <f64>this.cubes + 0.1 * <f64>spread + (this.isPlain ? 4.0 : 0.0) + (this.isTurned ? 2.0 : 0.0);
  }

  explain(): string {
    const names: string[] = [];
    for (let i = 0; i < this.turns.length; i++) names.push(this.triad.nameOf(this.turns[i]));
    return "All turns in order: " + names.join(", ") + ".";
  }
}
