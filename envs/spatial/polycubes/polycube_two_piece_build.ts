import { Answer } from "../../../assembly/answer/answer";
import { sortingCredit } from "../../../assembly/answer/credit";
import { SetAnswer } from "../../../assembly/answer/set";
import { Environment } from "../../../assembly/environment";
import { OptionPanel } from "../../../assembly/kit/options/options";
import { Camera } from "../../../assembly/kit/solids/camera";
import { packingSets } from "../../../assembly/kit/solids/pack";
import { growSolid, Solid } from "../../../assembly/kit/solids/solid";
import { drawSolid } from "../../../assembly/kit/solids/stage";
import { growVisibleSolid, visibleRotation } from "../../../assembly/kit/solids/visible";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { frame } from "../../../assembly/scene/solution";
import { allNodes, bit, reachable, sizeOf } from "../../../assembly/solve/graphs/nodes";
import { listed, Words } from "../../../assembly/words";
import { commonEdge, drawCaptioned, edited, lettersOf, NOTHING_HIDDEN, turnedPiece, TURNS } from "./family";

/** Where the pieces come from that are not needed. Each entry has those before it as well. */
const FOILS: StaticArray<string> = ["any", "cut from the target in other ways", "with one cube moved", "mirror images"];

/** No solid is longer. */
const SIDE: i32 = 4;
const TRIES: i32 = 60;
/** Steps of the search for packings; eight pieces for a target of fifteen cubes take a few hundred. */
const LIMIT: i32 = 20000;

/**
 * Which pieces, out of several, build the target? All have the same number of cubes, and exact cover has shown that no others do:
 * of all sets of pieces one fills the target.
 */
export class PolycubeTwoPieceBuild extends Environment {
  private count: i32 = 0;
  private needed: i32 = 0;
  private cubes: i32 = 0;
  private foilCount: i32 = 0;
  private turning: i32 = 0;
  private hasPerspective: bool = false;

  private camera: Camera = new Camera();
  private target: Solid = new Solid([0], [0], [0]);
  private contacts: u32[] = [];
  /** The pieces in the order of the letters. */
  private pieces: Solid[] = [];
  private isNeeded: bool[] = [];

  configure(knobs: Knobs): void {
    this.count = knobs.int("pieces", [4, 5, 5, 6, 6, 7, 8, 7, 7, 8]);
    this.needed = knobs.int("pieces of the target", [2, 2, 2, 2, 2, 2, 2, 3, 3, 3]);
    this.cubes = knobs.int("cubes of a piece", [4, 4, 5, 5, 6, 6, 6, 5, 5, 5]);
    this.foilCount = knobs.choice("other pieces", FOILS, [0, 0, 1, 1, 2, 3, 3, 1, 3, 3]);
    this.turning = knobs.choice("pieces are turned", TURNS, [0, 1, 1, 2, 2, 2, 2, 2, 2, 2]);
    this.hasPerspective = knobs.from("perspective now and then", 3);
  }

  sample(rng: Rng): bool {
    this.width = this.count > 4 ? 1120 : 672;
    this.height = this.count > 4 ? 672 : 448;
    this.camera = Camera.random(rng, this.hasPerspective);
    const target = growVisibleSolid(rng, this.camera, this.needed * this.cubes, SIDE, SIDE, SIDE);
    if (target === null) return false;
    this.target = target;
    this.contacts = target.neighbourMasks();
    const stock = new Stock();
    const parts = this.cut(rng);
    for (let i = 0; i < parts.length; i++) {
      if (!stock.offer(parts[i])) return false;
    }
    if (parts.length == 0) return false;
    for (let tries = 0; stock.pieces.length < this.count; tries++) {
      if (tries == TRIES) return false;
      this.offerFoil(rng, stock);
    }
    const sets = packingSets(target, stock.pieces, 2, LIMIT);
    return sets !== null && sets.length == 1 && this.settle(rng, stock.pieces);
  }

  /** Cuts the target at random into connected parts of equal size, which keep their positions; none when chance found no cut. */
  private cut(rng: Rng): Solid[] {
    const parts: Solid[] = [];
    for (let tries = 0; tries < TRIES && parts.length == 0; tries++) {
      const sets: u32[] = [];
      let rest = allNodes(this.target.count);
      while (sets.length + 1 < this.needed && rest != 0) {
        const part = grownPart(rng, this.contacts, rest, this.cubes);
        sets.push(part);
        rest &= ~part;
        if (reachable(this.contacts, ctz(rest), rest) != rest) rest = 0;
      }
      if (rest == 0) continue;
      sets.push(rest);
      for (let i = 0; i < sets.length; i++) parts.push(this.target.part(sets[i]));
    }
    return parts;
  }

  /** Offers a piece that is not needed. */
  private offerFoil(rng: Rng, stock: Stock): void {
    const kind = rng.int(0, this.foilCount);
    if (kind == 0) {
      stock.offer(growSolid(rng, this.cubes, 3, 3, 3));
    } else if (kind == 1) {
      const parts = this.cut(rng);
      const kept = rng.int(0, this.needed - 1);
      // Without the parts beside it the piece leads nowhere.
      if (parts.length > 0 && stock.offer(parts[kept])) stock.ban(parts[(kept + 1) % this.needed]);
    } else {
      const model = rng.pick<Solid>(stock.pieces);
      const foil: Solid | null = kind == 2 ? edited(rng, model, SIDE) : model.mirrored();
      if (foil !== null) stock.offer(foil);
    }
  }

  /** Turns the pieces and puts them in random order; false when one has no position in which all of its cubes can be seen. */
  private settle(rng: Rng, pieces: Solid[]): bool {
    const order = rng.permutation(this.count);
    for (let i = 0; i < this.count; i++) {
      const isNeeded = order[i] < this.needed;
      const lying = pieces[order[i]];
      const piece = isNeeded ? turnedPiece(rng, this.camera, lying, this.turning) : visibleRotation(rng, this.camera, lying, []);
      if (piece === null) return false;
      this.pieces.push(piece);
      this.isNeeded.push(isNeeded);
    }
    return true;
  }

  draw(scene: Scene): void {
    const width = <f64>this.width, height = <f64>this.height;
    const side = height * 0.58;
    const panel = new OptionPanel(scene, side + 32, 12, width - side - 44, height - 24, this.count, this.count == 4 ? 2 : 3);
    const edge = commonEdge(this.camera, this.pieces, panel.side * 0.9, panel.side * 0.9);
    drawCaptioned(scene, "target", 12, (height - side - 36) / 2, side, side + 36);
    const room = side - 24;
    drawSolid(scene, this.camera, this.target, 12 + side / 2, height / 2 + 18, Math.min(edge * 1.6, commonEdge(this.camera, [this.target], room, room)));
    for (let i = 0; i < this.count; i++) {
      scene.tag(i);
      scene.enter(panel.tile(i));
      drawSolid(scene, this.camera, this.pieces[i], 0, 0, edge);
      scene.leave();
    }
    scene.tag(-1);
  }

  question(words: Words): string {
    return words
      .set("number", this.needed == 2 ? "two" : "three")
      .set("rules", "Pieces may be turned in space, but not mirrored, and there is only one of each. " + NOTHING_HIDDEN)
      .say([
        "Which {number} of the lettered pieces build the target when they are put together? {rules}",
        "The target consists of exactly {number} of the lettered pieces. Which ones? {rules}",
        "Take {number} of the lettered pieces and put them together so that they form the target. Which ones do you need? {rules}",
        "From which {number} lettered pieces can the target be assembled? {rules}",
        "Glue {number} of the pieces together to get the target. Which {number} work? {rules}",
        "Cut into {number} parts, the target yields {number} of the lettered pieces. Name them. {rules}",
        "Only one choice of {number} pieces fills the target exactly. Find it. {rules}",
        "You have to rebuild the target with {number} pieces from the box. Which letters do you pick? {rules}",
      ]);
  }

  answer(): Answer {
    return new SetAnswer(lettersOf(this.isNeeded));
  }

  /** The share of the pieces that are told rightly, above what naming none of them or all gets. */
  partial(reply: Answer): f64 {
    return sortingCredit(<SetAnswer>this.answer(), reply, this.count, <f64>max(this.needed, this.count - this.needed) / <f64>this.count);
  }

  /** Sets in which one needed piece is exchanged for another. */
  foils(): Answer[] {
    const foils: Answer[] = [];
    for (let gone = 0; gone < this.count; gone++) {
      for (let other = 0; other < this.count; other++) {
        if (!this.isNeeded[gone] || this.isNeeded[other]) continue;
        const chosen = this.isNeeded.slice(0);
        chosen[gone] = false;
        chosen[other] = true;
        foils.push(new SetAnswer(lettersOf(chosen)));
      }
    }
    return foils;
  }

  solution(scene: Scene): void {
    for (let i = 0; i < this.count; i++) {
      if (this.isNeeded[i]) frame(scene, i);
    }
  }

  /** Pieces of all sets to choose from, which closer foils rule out later, and cubes to turn and lay. */
  complexity(): f64 {
    let sets = this.count * (this.count - 1) / 2;
    if (this.needed == 3) sets = sets * (this.count - 2) / 3;
    return <f64>(sets * this.needed) * (1.0 + 0.1 * <f64>this.foilCount) + <f64>(this.cubes * this.count) + <f64>(this.target.width * this.target.depth * this.target.height) / 4.0;
  }

  explain(): string {
    return "Of all choices of " + this.needed.toString() + " pieces, only " + listed(lettersOf(this.isNeeded)) + " together fill the target.";
  }
}

/** Pieces of which no two are equal under rotation. */
class Stock {
  pieces: Solid[] = [];
  private texts: string[] = [];

  /** Takes a piece unless it is there or banned; true when it was taken. */
  offer(piece: Solid): bool {
    const text = piece.rotationText();
    if (this.texts.includes(text)) return false;
    this.pieces.push(piece);
    this.texts.push(text);
    return true;
  }

  /** Keeps a piece out from now on. */
  ban(piece: Solid): void {
    this.texts.push(piece.rotationText());
  }
}

/** A connected part of `count` cubes out of a connected set, grown at random. */
function grownPart(rng: Rng, contacts: u32[], within: u32, count: i32): u32 {
  let part: u32 = 0;
  let free = within;
  for (let grown = 0; grown < count; grown++) {
    let next = free;
    for (let skip = rng.int(0, sizeOf(free) - 1); skip > 0; skip--) next &= next - 1;
    const cube = ctz(next);
    free = (grown == 0 ? 0 : free) | contacts[cube];
    part |= bit(cube);
    free &= within & ~part;
  }
  return part;
}
