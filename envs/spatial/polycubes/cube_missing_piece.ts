import { Answer } from "../../../assembly/answer/answer";
import { ChoiceAnswer } from "../../../assembly/answer/choice";
import { Environment } from "../../../assembly/environment";
import { letterOf, OptionPanel, Options } from "../../../assembly/kit/options/options";
import { FACE_X, FACE_Y, FACE_Z, growSolid, ROTATIONS, Solid, Space, withCubeMoved } from "../../../assembly/kit/solids/solid";
import { packingSets } from "../../../assembly/kit/solids/pack";
import { Extent, freeRays, isWhollyVisible, plainColours, Stage, visibleRotation } from "../../../assembly/kit/solids/view";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { commonEdge, drawCaptioned, drawWithEdge, Kinship, relatedSolids, turnedPiece, TURNS } from "./family";

/** How the options are related. */
const RELATIONS: StaticArray<string> = ["different pieces", "one cube moved", "one cube moved, with mirror images"];

const RULES: string = "Every cube that is missing can be seen to be missing: where no hole can be seen, there is none. "
  + "Pieces may be turned in space, but not mirrored. Of every cube of a piece at least a part can be seen.";

const TRIES: i32 = 60;
/** Rays, of 25, that must pass through the place of a missing cube to one beside it. */
const CLEAR: i32 = 12;
/** Steps of the search for packings; a hole of eleven cubes takes some hundred. */
const LIMIT: i32 = 20000;

/**
 * Which piece fills the hole of a cube? Through the place of every missing cube a wall of the hole can be seen, and nothing else is
 * missing: the hole can be read off. No other option fills it, turned as it may be: proved by the forms under the 24 rotations,
 * which differ, or by exact cover where a second piece is given that belongs into the hole as well.
 */
export class CubeMissingPiece extends Environment {
  private side: i32 = 0;
  private cubes: i32 = 0;
  private givenCubes: i32 = 0;
  private count: i32 = 0;
  private relation: i32 = 0;
  private turning: i32 = 0;

  private options: Options<Solid> = new Options<Solid>(new Solid([0], [0], [0]), "", 2);
  private cube: Solid = new Solid([0], [0], [0]);
  private given: Solid | null = null;

  configure(knobs: Knobs): void {
    this.side = knobs.int("cubes along an edge", [3, 3, 3, 3, 3, 4, 4, 4, 4, 4]);
    this.cubes = knobs.int("cubes of the piece", [4, 5, 5, 5, 6, 6, 7, 5, 5, 6]);
    this.givenCubes = knobs.int("cubes of a second, given piece", [0, 0, 0, 0, 0, 0, 0, 3, 4, 5]);
    this.count = knobs.int("options", [4, 4, 4, 4, 4, 4, 5, 5, 6, 6]);
    this.relation = RELATIONS.indexOf(
      knobs.word("options are", [
        RELATIONS[0], RELATIONS[0], RELATIONS[0], RELATIONS[1], RELATIONS[2],
        RELATIONS[2], RELATIONS[2], RELATIONS[2], RELATIONS[2], RELATIONS[2],
      ]),
    );
    this.turning = TURNS.indexOf(
      knobs.word("options are turned", [TURNS[0], TURNS[1], TURNS[2], TURNS[2], TURNS[2], TURNS[2], TURNS[2], TURNS[2], TURNS[2], TURNS[2]]),
    );
  }

  sample(rng: Rng): bool {
    this.width = 896;
    const options = this.candidates(rng);
    if (options === null) return false;
    this.options = options;
    // Any option may be the key, also one from the rim of the family: the options alone give nothing away.
    options.index = rng.int(0, this.count - 1);
    for (let tries = 0; tries < TRIES; tries++) {
      const image = options.items[options.index].rotated(rng.int(0, ROTATIONS - 1));
      if (this.turning == 0 && !isWhollyVisible(image)) continue;
      if (this.carve(rng, image)) return this.turn(rng, image);
    }
    return false;
  }

  /** Pieces of which no two are equal under rotation; null when chance gave too few. */
  private candidates(rng: Rng): Options<Solid> | null {
    if (this.relation == 2) return relatedSolids(rng, this.cubes, 3, this.count, Kinship.EditedMirrored);
    const base = growSolid(rng, this.cubes, 3, 3, 3);
    const options = new Options<Solid>(base, congruenceText(base), this.count);
    for (let tries = 0; !options.isFull; tries++) {
      if (tries == TRIES) return null;
      const foil = this.relation == 0 ? growSolid(rng, this.cubes, 3, 3, 3) : withCubeMoved(rng, base);
      if (max(foil.width, max(foil.depth, foil.height)) > 3 || !foil.isConnected) continue;
      // Mirror images count as equal here: they are left to higher levels.
      options.offer(foil, congruenceText(foil));
    }
    options.settle(rng);
    return options;
  }

  /** Takes the piece, and the given one beside it, out of the cube at a random place; false when the hole is not in full sight. */
  private carve(rng: Rng, piece: Solid): bool {
    const side = this.side;
    if (piece.width > side || piece.depth > side || piece.height > side) return false;
    const block = new Block(side);
    block.takeKey(piece, rng.int(0, side - piece.width), rng.int(0, side - piece.depth), rng.int(0, side - piece.height));
    if (!block.isHoleSeen || (this.givenCubes > 0 && !block.takeGiven(rng, this.givenCubes))) return false;
    const cube = block.solidOf(Role.Filled, Role.Filled);
    if (cube.width < side || cube.depth < side || cube.height < side || !cube.isConnected) return false;
    this.cube = cube;
    if (this.givenCubes == 0) return true;
    const lying = block.solidOf(Role.Given, Role.Given);
    const given = visibleRotation(rng, lying, [lying.text()]);
    this.given = given;
    return given !== null && this.isKeyAlone(block.solidOf(Role.Key, Role.Given), given);
  }

  /** Whether the key, and no other option, fills the hole together with the given piece. */
  private isKeyAlone(hole: Solid, given: Solid): bool {
    const sets = packingSets(hole, [given].concat(this.options.items), 2, LIMIT, 1);
    return sets !== null && sets.length == 1;
  }

  /** Turns the options, the key from how it lay in the cube; false when one has no position in which all of its cubes can be seen. */
  private turn(rng: Rng, key: Solid): bool {
    const items = this.options.items;
    for (let i = 0; i < this.count; i++) {
      const image = i == this.options.index ? turnedPiece(rng, key, this.turning) : visibleRotation(rng, items[i], []);
      if (image === null) return false;
      items[i] = image;
    }
    return true;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const given = this.given;
    const panel = new OptionPanel(scene, 428, 12, 456, 648, this.count, 2);
    const solids = given === null ? this.options.items : this.options.items.concat([given]);
    const edge = commonEdge(solids, panel.side * 0.9, panel.side * 0.9);
    const extent = new Extent();
    extent.add(0, 0, 0, <f64>this.side, <f64>this.side, <f64>this.side);
    Stage.fitting(extent, 212, given === null ? 336 : 214, 392, given === null ? 600 : 400, 84)
      .draw(scene, this.cube, plainColours(this.cube, style.accent));
    if (given !== null) {
      const side = Math.min(panel.side, 200);
      drawCaptioned(scene, "given piece", 212 - side / 2, 614 - side, side, side + 36);
      drawWithEdge(scene, given, 212, 650 - side / 2, edge);
    }
    for (let i = 0; i < this.count; i++) {
      scene.enter(panel.tile(i));
      drawWithEdge(scene, this.options.items[i], 0, 0, edge);
      scene.leave();
    }
  }

  question(words: Words): string {
    const side = this.side.toString();
    const given = "The given piece is one of the two that were taken out of it.";
    return words
      .set("size", side + " x " + side + " x " + side)
      .set("hole", this.givenCubes == 0 ? "" : " " + given)
      .set("also", this.givenCubes == 0 ? "" : " together with the given piece")
      .set("rules", RULES)
      .say([
        "The large solid is a cube of {size} unit cubes with a hole.{hole} Which option fills the hole exactly{also}? {rules}",
        "A cube of {size} unit cubes lacks a part.{hole} Which of the lettered pieces makes the cube complete{also}? {rules}",
        "Some unit cubes are missing from a {size} cube.{hole} Exactly one option fits into the gap and leaves nothing open{also}. Which one? {rules}",
        "A {size} cube is incomplete.{hole} Which piece completes it{also}? {rules}",
      ]);
  }

  answer(): Answer {
    return new ChoiceAnswer(this.options.index, this.count);
  }

  /** Cubes to compare, and how far the options are apart; a given piece has to be laid into the hole first. */
  complexity(): f64 {
    const spread = this.options.items[this.options.index];
    return <f64>(this.cubes * this.count + 6 * this.relation + 3 * this.turning + 6 * this.givenCubes) + 4.0 * <f64>this.side
      + 0.15 * <f64>(spread.width * spread.depth * spread.height);
  }

  explain(): string {
    const letter = letterOf(this.options.index);
    const missing = (this.cubes + this.givenCubes).toString();
    return this.givenCubes == 0
      ? "Option " + letter + " is the only one that one of the 24 rotations makes equal to the hole of " + missing + " cubes."
      : "Of all options only " + letter + " fills the hole of " + missing + " cubes together with the given piece.";
  }
}

/** Equal for solids that a rotation or a mirroring makes equal, and for no others. */
function congruenceText(solid: Solid): string {
  const own = solid.rotationText();
  const other = solid.mirrored().rotationText();
  return own < other ? own : other;
}

/** What is in a place of the cube. */
const enum Role {
  Filled = 0,
  Key = 1,
  Given = 2,
}

/** A cube of which places have been emptied. */
class Block extends Space {
  private roles: StaticArray<i32>;

  constructor(private side: i32) {
    super();
    this.width = side;
    this.depth = side;
    this.height = side;
    this.roles = new StaticArray<i32>(side * side * side);
  }

  has(x: i32, y: i32, z: i32): bool {
    return min(x, min(y, z)) >= 0 && max(x, max(y, z)) < this.side && this.roles[this.placeOf(x, y, z)] == Role.Filled;
  }

  private placeOf(x: i32, y: i32, z: i32): i32 {
    return (z * this.side + y) * this.side + x;
  }

  private x(place: i32): i32 {
    return place % this.side;
  }

  private y(place: i32): i32 {
    return (place / this.side) % this.side;
  }

  private z(place: i32): i32 {
    return place / (this.side * this.side);
  }

  /** Takes out the key, moved by (x, y, z). */
  takeKey(key: Solid, x: i32, y: i32, z: i32): void {
    for (let i = 0; i < key.count; i++) this.roles[this.placeOf(key.x(i) + x, key.y(i) + y, key.z(i) + z)] = Role.Key;
  }

  /** Takes out a connected piece of some cubes beside the key, so that the hole stays in sight; false when chance found none. */
  takeGiven(rng: Rng, cubes: i32): bool {
    for (let taken = 0; taken < cubes; taken++) {
      const free: i32[] = [];
      for (let place = 0; place < this.roles.length; place++) {
        if (this.roles[place] == Role.Filled && this.touches(place, taken == 0 ? Role.Key : Role.Given)) free.push(place);
      }
      rng.shuffle<i32>(free);
      let at = 0;
      while (at < free.length && !this.takesVisibly(free[at])) at++;
      if (at == free.length) return false;
    }
    return true;
  }

  private takesVisibly(place: i32): bool {
    this.roles[place] = Role.Given;
    if (this.isHoleSeen) return true;
    this.roles[place] = Role.Filled;
    return false;
  }

  private touches(place: i32, role: Role): bool {
    for (let face = 0; face < 6; face++) {
      const x = this.x(place) + FACE_X[face];
      const y = this.y(place) + FACE_Y[face];
      const z = this.z(place) + FACE_Z[face];
      if (min(x, min(y, z)) >= 0 && max(x, max(y, z)) < this.side && this.roles[this.placeOf(x, y, z)] == role) return true;
    }
    return false;
  }

  /** Whether of every empty place it is clear that it is empty. */
  get isHoleSeen(): bool {
    for (let place = 0; place < this.roles.length; place++) {
      if (this.roles[place] != Role.Filled && !this.isSeenEmpty(this.x(place), this.y(place), this.z(place))) return false;
    }
    return true;
  }

  /** Whether through an empty place one sees a good part of a cube that stands behind it or below it. */
  private isSeenEmpty(x: i32, y: i32, z: i32): bool {
    for (let face = 0; face < 3; face++) {
      const behindX = x - FACE_X[2 * face];
      const behindY = y - FACE_Y[2 * face];
      const behindZ = z - FACE_Z[2 * face];
      if (this.has(behindX, behindY, behindZ) && freeRays(this, behindX, behindY, behindZ, face) >= CLEAR) return true;
    }
    return false;
  }

  /** The places with a role from `first` to `last`, as a solid. */
  solidOf(first: Role, last: Role): Solid {
    const xs: i32[] = [];
    const ys: i32[] = [];
    const zs: i32[] = [];
    for (let place = 0; place < this.roles.length; place++) {
      if (this.roles[place] < first || this.roles[place] > last) continue;
      xs.push(this.x(place));
      ys.push(this.y(place));
      zs.push(this.z(place));
    }
    return new Solid(xs, ys, zs);
  }
}
