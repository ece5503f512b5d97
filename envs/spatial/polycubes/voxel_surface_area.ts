import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Camera } from "../../../assembly/kit/solids/camera";
import { Pile, PILE_RULE } from "../../../assembly/kit/solids/pile";
import { Solid } from "../../../assembly/kit/solids/solid";
import { Extent, plainColours, Stage } from "../../../assembly/kit/solids/stage";
import { growVisibleSolid } from "../../../assembly/kit/solids/visible";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { note, pointAtAll } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { NOTHING_HIDDEN } from "./family";

/** Longest side of a solid without a floor. */
const SIDE: i32 = 4;
const TRIES: i32 = 30;
/** How far the surface of a pile may be from the one that was drawn. */
const NEAR: i32 = 4;

/** How many unit squares does the surface of the solid have, with those that are hidden and the underside? */
export class VoxelSurfaceArea extends Environment {
  private isPile: bool = false;
  private least: i32 = 0;
  private most: i32 = 0;
  private side: i32 = 0;
  private tallest: i32 = 0;
  private hasPerspective: bool = false;

  private camera: Camera = new Camera();
  private pile: Pile | null = null;
  private solid: Solid = new Solid([0], [0], [0]);

  configure(knobs: Knobs): void {
    this.isPile = knobs.from("a pile on a floor", 5);
    this.least = knobs.int("smallest answer", [14, 20, 28, 36, 44, 52, 62, 76, 92, 110]);
    this.most = knobs.int("largest answer", [32, 38, 46, 54, 64, 76, 90, 108, 128, 154]);
    this.side = knobs.int("squares a side of the floor", [0, 0, 0, 0, 0, 3, 4, 4, 5, 5]);
    this.tallest = knobs.int("tallest column", [0, 0, 0, 0, 0, 5, 5, 6, 5, 7]);
    this.hasPerspective = knobs.from("perspective now and then", 3);
  }

  sample(rng: Rng): bool {
    this.width = this.height = this.side > 3 ? 672 : 448;
    this.camera = Camera.random(rng, this.hasPerspective);
    const wanted = 2 * rng.int(this.least / 2, this.most / 2);
    for (let tries = 0; tries < TRIES; tries++) {
      if (this.isPile) {
        const pile = Pile.random(rng, this.camera, this.side, this.side, this.tallest, this.side * this.side);
        if (pile === null) continue;
        this.pile = pile;
        this.solid = pile.solid();
      } else {
        // A chain of n cubes has 4 n + 2 squares; each further contact takes two.
        const solid = growVisibleSolid(rng, this.camera, (wanted + 2 * rng.int(0, 4)) / 4, SIDE, SIDE, SIDE);
        if (solid === null) continue;
        this.solid = solid;
      }
      // A pile need not hit it: every value near it comes as often.
      if (this.isPile ? abs(this.solid.surface - wanted) <= NEAR && this.solid.isConnected : this.solid.surface == wanted) return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    const pile = this.pile;
    const middle = <f64>this.width / 2, room = <f64>this.width - 36;
    const extent = pile === null ? Extent.of(this.camera, this.solid) : pile.extent(false);
    const view = pile === null ? this.camera.viewOf(this.solid) : pile.view;
    const stage = Stage.fitting(view, extent, middle, middle, room, room);
    if (pile !== null) pile.drawFloor(scene, stage, false);
    stage.draw(scene, this.solid, plainColours(this.solid, scene.style.accent));
  }

  question(words: Words): string {
    return words
      .set("rules", (this.isPile ? PILE_RULE : NOTHING_HIDDEN) + " The underside and the sides that cannot be seen count as well; faces where two cubes touch do not.")
      .say([
        "What is the surface area of the whole solid, in unit squares? {rules}",
        "How many unit squares make up the surface of the solid? {rules}",
        "Find the total surface area of the solid, whose cubes have edges of length 1. {rules}",
        "The solid is dipped into paint. How many faces of unit cubes get painted? {rules}",
        "You want to cover this solid with square stickers, one for each outer face of a cube. How many do you need? {rules}",
        "Work out the surface area. Each face of a cube has area 1. {rules}",
        "Count the outer faces of all cubes of the solid. How many are there? {rules}",
        "The solid is glued together from unit cubes. Determine its surface area. {rules}",
      ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.solid.surface);
  }

  private get contacts(): i32 {
    return (6 * this.solid.count - this.solid.surface) / 2;
  }

  /** Each contact taken off once instead of twice, the underside left out, and what three views show without their opposites. */
  foils(): Answer[] {
    let under = 0, shown = 0;
    const solid = this.solid;
    for (let i = 0; i < solid.count; i++) {
      const x = solid.x(i), y = solid.y(i), z = solid.z(i);
      under += <i32>!solid.has(x, y, z - 1);
      shown += <i32>!solid.has(x + 1, y, z) + <i32>!solid.has(x, y + 1, z) + <i32>!solid.has(x, y, z + 1);
    }
    return [new IntegerAnswer(6 * solid.count - this.contacts), new IntegerAnswer(solid.surface - under), new IntegerAnswer(shown), new IntegerAnswer(6 * solid.count)];
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    const count = this.solid.count;
    note(scene, "6 · " + count.toString() + " − 2 · " + this.contacts.toString() + " = " + this.solid.surface.toString());
  }

  /** Squares to count. */
  complexity(): f64 {
    return <f64>this.solid.surface;
  }

  explain(): string {
    const count = this.solid.count;
    return "There are " + count.toString() + " cubes and " + this.contacts.toString() + " places where two of them touch: 6 * "
      + count.toString() + " - 2 * " + this.contacts.toString() + " = " + this.solid.surface.toString() + ".";
  }
}
