import { Answer } from "../../../assembly/answer/answer";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { Environment } from "../../../assembly/environment";
import { letterOf } from "../../../assembly/kit/options/options";
import { Polyomino } from "../../../assembly/kit/lattices/polyomino";
import { BlockShape, SlidingBlocks } from "./parts/sliding";
import { Camera, OPEN, View } from "../../../assembly/kit/solids/camera";
import { FACE_X, FACE_Y, FACE_Z } from "../../../assembly/kit/solids/solid";
import { drawFloorLines } from "../../../assembly/kit/solids/pile";
import { COLOURED_LIGHT, Extent, Stage } from "../../../assembly/kit/solids/stage";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { drawArrow } from "../../../assembly/scene/arrow";
import { Face } from "../../../assembly/scene/font";
import { Frame } from "../../../assembly/scene/frame";
import { inkOn, Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { label, pointAtAll } from "../../../assembly/scene/solution";
import { Hue, HUES } from "../../../assembly/scene/style";
import { countOrders, isOrder } from "../../../assembly/solve/graphs/order";
import { Words } from "../../../assembly/words";

const VIEWS: StaticArray<string> = ["from above", "in space"];
const SHAPES: StaticArray<string> = ["boxes", "any"];

const ALONE: string = "A block moves alone, without turning, straight in the direction of its arrow until it is gone; "
  + "it can do so only when none of the blocks that are still there is in its way.";
const IN_SPACE: string = " All cubes of one colour are one block; of every cube at least a part can be seen. "
  + "Blocks stay where they are when what they stood on is gone.";

/** No level has more blocks. */
const MOST: i32 = 8;
const TRIES: i32 = 12;
/** On a board the one of so many blocks is taken that touches most: so they hook into each other. In space that would hide them. */
const CANDIDATES: i32 = 6;
/** Around the board. */
const MARGIN: f64 = 24;

/**
 * In which order can all blocks slide away, each along its own arrow? Every legal order is right; few are, which is counted.
 */
export class InterlockSlideOrder extends Environment {
  private count: i32 = 0;
  private isInSpace: bool = false;
  private shape: BlockShape = BlockShape.Box;
  private least: i32 = 0;
  private most: i32 = 0;
  private side: i32 = 0;
  private mostOrders: i32 = 0;

  private blocks: SlidingBlocks = new SlidingBlocks(1, 1, 1);
  private view: View = new Camera().view(1, 1, 1);
  /** Of each block those in its way, as sets of bits. */
  private before: u32[] = [];
  /** Of each block its letter, counted from 0, and its colour. */
  private letters: i32[] = [];
  private hues: i32[] = [];
  /** Of each block, in space, the places and faces that carry letter and arrow. */
  private letterPlaces: StaticArray<i32> = new StaticArray<i32>(MOST);
  private letterFaces: StaticArray<i32> = new StaticArray<i32>(MOST);
  private arrowPlaces: StaticArray<i32> = new StaticArray<i32>(MOST);
  private arrowFaces: StaticArray<i32> = new StaticArray<i32>(MOST);

  configure(knobs: Knobs): void {
    this.count = knobs.int("blocks", [4, 5, 6, 5, 6, 7, 8, 6, 7, 7]);
    this.isInSpace = knobs.choice("seen", VIEWS, [0, 0, 0, 0, 0, 0, 0, 1, 1, 1]) == 1;
    this.shape = <BlockShape>knobs.choice("shapes", SHAPES, [0, 0, 0, 1, 1, 1, 1, 0, 0, 1]);
    this.least = knobs.int("fewest cells of a block", [2, 2, 2, 3, 3, 3, 3, 2, 2, 2]);
    this.most = knobs.int("most cells of a block", [4, 4, 4, 5, 5, 5, 5, 3, 3, 4]);
    this.side = knobs.int("cells along a side", [4, 5, 5, 6, 6, 6, 7, 4, 5, 5]);
    this.mostOrders = knobs.int("most legal orders", [2, 3, 4, 3, 4, 6, 8, 6, 10, 12]);
  }

  sample(rng: Rng): bool {
    this.width = this.height = this.side > 5 || this.isInSpace ? 672 : 448;
    const blocks = new SlidingBlocks(this.side, this.side, this.isInSpace ? 3 : 1);
    this.blocks = blocks;
    // In parallel: a block's way is read off from directions.
    this.view = Camera.random(rng, false).viewOf(blocks);
    for (let i = 0; i < this.count; i++) {
      if (!this.addBlock(rng)) return false;
    }
    this.before = blocks.blockers();
    if (countOrders(this.before) > this.mostOrders) return false;
    this.letters = rng.permutation(this.count);
    this.colour(rng);
    return true;
  }

  /** Gives the blocks colours, on a board of eight blocks one of them twice; grey is used last, and neighbours differ. */
  private colour(rng: Rng): void {
    const order: i32[] = [];
    for (let hue = 0; hue < HUES; hue++) {
      if (hue != Hue.Grey) order.push(hue);
    }
    rng.shuffle<i32>(order);
    order.push(Hue.Grey);
    for (let block = 0; block < this.count; block++) {
      let at = block % HUES;
      if (block >= HUES) {
        while (at + 1 < HUES && this.blocks.touch(at, block)) at++;
      }
      this.hues.push(order[at]);
    }
  }

  /** Adds a block that, in space, leaves every cube in sight and every block two faces to write on. */
  private addBlock(rng: Rng): bool {
    for (let tries = 0; tries < TRIES; tries++) {
      const candidates = this.isInSpace ? 1 : CANDIDATES;
      if (!this.blocks.addRandom(rng, this.shape, this.least, this.most, candidates)) return false;
      if (!this.isInSpace || this.isInSight()) return true;
      this.blocks.removeLast();
    }
    return false;
  }

  private isInSight(): bool {
    const blocks = this.blocks;
    for (let block = blocks.count - 1; block >= 0; block--) {
      const places = blocks.blocks[block];
      for (let i = 0; i < places.length; i++) {
        if (!this.view.isClear(blocks, blocks.x(places[i]), blocks.y(places[i]), blocks.z(places[i]))) return false;
      }
    }
    for (let block = blocks.count - 1; block >= 0; block--) {
      if (!this.findFaces(block)) return false;
    }
    return true;
  }

  /** Finds two open faces of a block, one that its arrow lies in and one for its letter; false when it has none. */
  private findFaces(block: i32): bool {
    const blocks = this.blocks;
    const places = blocks.blocks[block];
    const across = blocks.directions[block] >> 1;
    let hasArrow = false;
    let hasLetter = false;
    // The top is the best place to write on.
    for (let face = 2; face >= 0; face--) {
      for (let i = 0; i < places.length; i++) {
        const isForArrow = !hasArrow && face != across;
        if (!isForArrow && hasLetter) continue;
        if (this.view.freeRays(blocks, blocks.x(places[i]), blocks.y(places[i]), blocks.z(places[i]), face) < OPEN) continue;
        if (isForArrow) {
          this.arrowPlaces[block] = places[i];
          this.arrowFaces[block] = face;
          hasArrow = true;
        } else {
          this.letterPlaces[block] = places[i];
          this.letterFaces[block] = face;
          hasLetter = true;
        }
        if (hasArrow && hasLetter) return true;
      }
    }
    return false;
  }

  draw(scene: Scene): void {
    if (this.isInSpace) this.drawSolid(scene);
    else this.drawBoard(scene);
  }

  private drawBoard(scene: Scene): void {
    const style = scene.style;
    const unit = Math.floor((<f64>this.width - 2 * MARGIN) / <f64>this.side);
    const corner = (<f64>this.width - unit * <f64>this.side) / 2;
    const far = corner + unit * <f64>this.side;
    scene.rect(corner, corner, far - corner, far - corner, Paint.fill(style.surface));
    for (let k = 0; k <= this.side; k++) {
      const at = corner + unit * <f64>k;
      scene.line(at, corner, at, far, Paint.line(style.faint, style.stroke(2)));
      scene.line(corner, at, far, at, Paint.line(style.faint, style.stroke(2)));
    }
    for (let block = 0; block < this.count; block++) this.drawPlan(scene, block, corner, unit);
  }

  /** Draws a block seen from above: the arrow on its foremost cell, the letter on another one. */
  private drawPlan(scene: Scene, block: i32, corner: f64, unit: f64): void {
    const style = scene.style;
    const places = this.blocks.blocks[block];
    const direction = this.blocks.directions[block];
    const fill = style.hue(<Hue>this.hues[block]);
    const xs: i32[] = [];
    const ys: i32[] = [];
    let left = this.side;
    let top = this.side;
    let first = 0;
    for (let i = 0; i < places.length; i++) {
      xs.push(this.blocks.x(places[i]));
      ys.push(this.blocks.y(places[i]));
      left = min(left, xs[i]);
      top = min(top, ys[i]);
      const ahead = (xs[i] - xs[first]) * FACE_X[direction] + (ys[i] - ys[first]) * FACE_Y[direction];
      if (ahead > 0) first = i;
    }
    scene.enter(Frame.at(corner + unit * <f64>left, corner + unit * <f64>top));
    scene.polygon(new Polyomino(xs, ys).outline(unit, unit * 0.05), Paint.fill(fill).edge(style.ink, style.stroke(3)));
    scene.leave();
    const dx = <f64>FACE_X[direction] * unit * 0.3;
    const dy = <f64>FACE_Y[direction] * unit * 0.3;
    const x = corner + unit * (<f64>xs[first] + 0.5);
    const y = corner + unit * (<f64>ys[first] + 0.5);
    drawArrow(scene, x - dx, y - dy, x + dx, y + dy, inkOn(fill), unit * 0.09, unit * 0.3);
    const other = first == 0 ? 1 : 0;
    const letterX = corner + unit * (<f64>xs[other] + 0.5);
    const letterY = corner + unit * (<f64>ys[other] + 0.5);
    scene.text(letterOf(this.letters[block]), letterX, letterY, unit * 0.5, inkOn(fill), Align.Centre, Baseline.Middle, Face.Bold);
  }

  private drawSolid(scene: Scene): void {
    const style = scene.style;
    const blocks = this.blocks;
    const solid = blocks.solid();
    const colours: i32[] = [];
    for (let i = 0; i < solid.count; i++) colours.push(style.hue(<Hue>this.hues[blocks.at(solid.x(i), solid.y(i), solid.z(i))]));
    const extent = new Extent(this.view);
    extent.add(0, 0, 0, <f64>this.side, <f64>this.side, 0);
    extent.join(Extent.within(this.view, solid));
    const middle = <f64>this.width / 2, room = <f64>this.width - 2 * MARGIN;
    const stage = Stage.fitting(this.view, extent, middle, middle, room, room);
    drawFloorLines(scene, stage, this.side, this.side);
    stage.draw(scene, solid, colours, COLOURED_LIGHT);
    for (let block = 0; block < this.count; block++) {
      const colour = style.hue(<Hue>this.hues[block]);
      const direction = blocks.directions[block];
      const arrow = this.corners(stage, this.arrowPlaces[block], this.arrowFaces[block]);
      const letter = this.corners(stage, this.letterPlaces[block], this.letterFaces[block]);
      const camera = this.view.camera;
      const dx = 0.36 * stage.edge * camera.across(<f64>FACE_X[direction], <f64>FACE_Y[direction]);
      const dy = 0.36 * stage.edge * camera.down(<f64>FACE_X[direction], <f64>FACE_Y[direction], <f64>FACE_Z[direction]);
      const x = (arrow[0] + arrow[4]) / 2;
      const y = (arrow[1] + arrow[5]) / 2;
      const ink = inkOn(stage.shade(colour, this.arrowFaces[block], COLOURED_LIGHT));
      drawArrow(scene, x - dx, y - dy, x + dx, y + dy, ink, stage.edge * 0.07, stage.edge * 0.24);
      scene.text(
        letterOf(this.letters[block]), (letter[0] + letter[4]) / 2, (letter[1] + letter[5]) / 2, stage.edge * 0.42,
        inkOn(stage.shade(colour, this.letterFaces[block], COLOURED_LIGHT)), Align.Centre, Baseline.Middle, true,
      );
    }
  }

  /** The corners of a face of the cube in a place. */
  private corners(stage: Stage, place: i32, face: i32): f64[] {
    return stage.corners(<f64>this.blocks.x(place), <f64>this.blocks.y(place), <f64>this.blocks.z(place), face);
  }

  question(words: Words): string {
    return words
      .set("view", this.isInSpace ? "The lettered blocks stand on a floor" : "The lettered blocks lie on a board that is seen from above")
      .set("where", this.isInSpace ? "on the floor" : "on the board")
      .set("rules", ALONE + (this.isInSpace ? IN_SPACE : "") + " If several orders are possible, give any one.")
      .say([
        "{view}. In which order can all of them be slid away, one after the other? {rules}",
        "{view}. Give an order in which all blocks can be taken away. {rules}",
        "{view}, and all of them are to be removed one by one. List them in an order that works. {rules}",
        "{view}. They are cleared away one at a time. Write down all letters in a possible order, from the first block to the last. {rules}",
        "How do you unlock this puzzle? {view}; say which one to slide out first, which second, and so on to the last. {rules}",
        "Find a sequence of letters by which every block {where} can leave. {rules}",
        "Which block goes first, and which follow? {view} and block each other. {rules}",
        "Plan the removal of all blocks {where} so that none ever bumps into another. In which order do they go? {rules}",
      ]);
  }

  /** The letters in an order that works: what was added last can leave first. */
  private items(): string[] {
    const items: string[] = [];
    for (let block = this.count - 1; block >= 0; block--) items.push(letterOf(this.letters[block]));
    return items;
  }

  answer(): Answer {
    return new SequenceAnswer(this.items());
  }

  /** The opposite order, where that is wrong: neighbours are exchanged by the type. */
  foils(): Answer[] {
    const own = this.items();
    const foils: Answer[] = [];
    const reversed = new SequenceAnswer(own.slice(0).reverse());
    if (!this.accepts(reversed)) foils.push(reversed);
    return foils;
  }

  accepts(reply: Answer): bool {
    if (!(reply instanceof SequenceAnswer)) return false;
    const items = reply.canonical().split(", ");
    const order: i32[] = [];
    for (let i = 0; i < items.length; i++) {
      const block = items[i].length == 1 ? this.letters.indexOf(items[i].charCodeAt(0) - 0x41) : -1;
      if (block < 0) return false;
      order.push(block);
    }
    return isOrder(this.before, order);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    label(scene, this.items().join(", "), <f64>this.width / 2, 14);
  }

  /** Blocks whose ways have to be followed, over how many cells, and what stands in them; in space the harder. */
  complexity(): f64 {
    let relations = 0, cells = 0;
    for (let block = 0; block < this.count; block++) {
      relations += popcnt(this.before[block]);
      cells += this.blocks.way(this.blocks.blocks[block], this.blocks.directions[block]).length;
    }
    return <f64>(3 * this.count + 2 * relations) + 0.25 * <f64>cells + (this.shape == BlockShape.Any ? 6.0 : 0.0) + (this.isInSpace ? 38.0 : 0.0);
  }

  explain(): string {
    const orders = countOrders(this.before);
    const own = this.items().join(", ");
    return orders == 1 ? "Only the order " + own + " works." : "The order " + own + " works; it is one of " + orders.toString() + " that do.";
  }
}
