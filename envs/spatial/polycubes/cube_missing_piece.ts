import { Answer } from "../../../assembly/answer/answer";
import { ChoiceAnswer } from "../../../assembly/answer/choice";
import { Environment } from "../../../assembly/environment";
import { letterOf, OptionPanel, Options } from "../../../assembly/kit/options/options";
import { Camera } from "../../../assembly/kit/solids/camera";
import { packingSets } from "../../../assembly/kit/solids/pack";
import { growSolid, ROTATIONS, Solid, withCubeMoved } from "../../../assembly/kit/solids/solid";
import { drawSolid, Extent, plainColours, Stage } from "../../../assembly/kit/solids/stage";
import { isWhollyVisible, visibleRotation } from "../../../assembly/kit/solids/visible";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { frame, point } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { boxText, commonEdge, drawCaptioned, Kinship, relatedSolids, turnedPiece, TURNS } from "./family";
import { Block, Role } from "./parts/block";

/** How the options are related. */
const RELATIONS: StaticArray<string> = ["different pieces", "one cube moved", "one cube moved, with mirror images"];

const RULES: string = "Every cube that is missing can be seen to be missing: where no hole can be seen, there is none. "
  + "Pieces may be turned in space, but not mirrored. Of every cube of a piece at least a part can be seen.";

const TRIES: i32 = 60;
const FOIL_TRIES: i32 = 160;
/** Steps of the search for packings; a hole of eleven cubes takes some hundred. */
const LIMIT: i32 = 20000;
/** The tag of the given piece; those of the options are 0, 1, 2 ... */
const GIVEN: i32 = 100;

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
  private hasPerspective: bool = false;

  private camera: Camera = new Camera();
  private options: Options<Solid> = new Options<Solid>(new Solid([0], [0], [0]), "", 2);
  private cube: Solid = new Solid([0], [0], [0]);
  private given: Solid | null = null;

  configure(knobs: Knobs): void {
    this.side = knobs.int("cubes along an edge", [3, 3, 3, 3, 3, 3, 4, 4, 4, 4]);
    this.cubes = knobs.int("cubes of the piece", [5, 5, 5, 5, 6, 6, 7, 5, 5, 6]);
    this.givenCubes = knobs.int("cubes of a second, given piece", [0, 0, 0, 0, 0, 0, 0, 3, 4, 5]);
    this.count = knobs.int("options", [4, 4, 4, 4, 4, 5, 5, 6, 6, 6]);
    this.relation = knobs.choice("options are", RELATIONS, [0, 0, 0, 1, 2, 2, 2, 2, 2, 2]);
    this.turning = knobs.choice("options are turned", TURNS, [0, 1, 2, 2, 2, 2, 2, 2, 2, 2]);
    this.hasPerspective = knobs.from("perspective now and then", 3);
  }

  sample(rng: Rng): bool {
    this.width = this.count > 4 ? 896 : 672;
    this.height = this.count > 4 ? 672 : 448;
    this.camera = Camera.random(rng, this.hasPerspective);
    const options = this.candidates(rng);
    if (options === null) return false;
    this.options = options;
    // Any option may be the key, also one from the rim of the family: the options alone give nothing away.
    options.index = rng.int(0, this.count - 1);
    for (let tries = 0; tries < TRIES; tries++) {
      const image = options.items[options.index].rotated(rng.int(0, ROTATIONS - 1));
      if (this.turning == 0 && !isWhollyVisible(this.camera, image)) continue;
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
      if (tries == FOIL_TRIES) return null;
      const foil = this.relation == 0 ? growSolid(rng, this.cubes, 3, 3, 3) : withCubeMoved(rng, base);
      if (max(foil.width, max(foil.depth, foil.height)) > 3 || !foil.isConnected) continue;
      // All have the same box, so that a box does not tell.
      if (boxText(foil) != boxText(base)) continue;
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
    const block = new Block(side, this.camera);
    block.takeKey(piece, rng.int(0, side - piece.width), rng.int(0, side - piece.depth), rng.int(0, side - piece.height));
    if (!block.isHoleSeen || (this.givenCubes > 0 && !block.takeGiven(rng, this.givenCubes))) return false;
    const cube = block.solidOf(Role.Filled, Role.Filled);
    if (cube.width < side || cube.depth < side || cube.height < side || !cube.isConnected) return false;
    this.cube = cube;
    if (this.givenCubes == 0) return true;
    const lying = block.solidOf(Role.Given, Role.Given);
    const given = visibleRotation(rng, this.camera, lying, [lying.text()]);
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
      const image = i == this.options.index ? turnedPiece(rng, this.camera, key, this.turning) : visibleRotation(rng, this.camera, items[i], []);
      if (image === null) return false;
      items[i] = image;
    }
    return true;
  }

  draw(scene: Scene): void {
    const given = this.given;
    const width = <f64>this.width, height = <f64>this.height, left = width * 0.44;
    const panel = new OptionPanel(scene, left + 12, 12, width - left - 24, height - 24, this.count, 2);
    const solids = given === null ? this.options.items : this.options.items.concat([given]);
    const edge = commonEdge(this.camera, solids, panel.side * 0.9, panel.side * 0.9);
    const whole = <f64>this.side;
    const view = this.camera.view(whole, whole, whole);
    const extent = new Extent(view);
    extent.add(0, 0, 0, whole, whole, whole);
    const side = panel.side * 0.92;
    const room = given === null ? height - 32 : height - side - 76;
    Stage.fitting(view, extent, left / 2 + 6, given === null ? height / 2 : room / 2 + 16, left - 24, room)
      .draw(scene, this.cube, plainColours(this.cube, scene.style.accent));
    if (given !== null) {
      drawCaptioned(scene, "given piece", left / 2 + 6 - side / 2, height - side - 48, side, side + 36);
      scene.tag(GIVEN);
      drawSolid(scene, this.camera, given, left / 2 + 6, height - 12 - side / 2, edge);
    }
    for (let i = 0; i < this.count; i++) {
      scene.tag(i);
      scene.enter(panel.tile(i));
      drawSolid(scene, this.camera, this.options.items[i], 0, 0, edge);
      scene.leave();
    }
    scene.tag(-1);
  }

  question(words: Words): string {
    const side = this.side.toString();
    return words
      .set("size", side + " x " + side + " x " + side)
      .set("hole", this.givenCubes == 0 ? "" : " The given piece is one of the two that were taken out of it.")
      .set("also", this.givenCubes == 0 ? "" : ", together with the given piece")
      .set("rules", RULES)
      .say([
        "The large solid is a cube of {size} unit cubes with a hole.{hole} Which option fills the hole exactly{also}? {rules}",
        "A cube of {size} unit cubes lacks a part.{hole} Which of the lettered pieces makes the cube complete{also}? {rules}",
        "Some unit cubes are missing from a {size} cube.{hole} Exactly one option closes the gap and leaves nothing open{also}. Which one? {rules}",
        "A {size} cube is incomplete.{hole} Which piece completes it{also}? {rules}",
        "Part of a {size} cube has been cut away.{hole} Which option puts it right again{also}? {rules}",
        "Which lettered piece has to be put into the large solid to make it a full {size} cube{also}?{hole} {rules}",
        "The big block was once a whole {size} cube.{hole} Find the option that was broken out of it. {rules}",
        "You want to repair this {size} cube.{hole} Which of the pieces do you take{also}? {rules}",
      ]);
  }

  answer(): Answer {
    return new ChoiceAnswer(this.options.index, this.count);
  }

  solution(scene: Scene): void {
    if (this.given !== null) point(scene, GIVEN);
    frame(scene, this.options.index);
  }

  /** Cubes to compare option by option, more often where one cube or a mirroring tells them apart; a given piece has to be laid into the hole first. */
  complexity(): f64 {
    const key = this.options.items[this.options.index];
    return <f64>(this.cubes * (this.count + this.relation + this.turning) + 6 * this.givenCubes + 4 * this.side) + 0.15 * <f64>(key.width * key.depth * key.height);
  }

  explain(): string {
    const letter = letterOf(this.options.index);
    const missing = (this.cubes + this.givenCubes).toString();
    return this.givenCubes == 0
      ? "The hole is " + missing + " cubes large, and option " + letter + " is the only one that can be turned into it."
      : "The hole is " + missing + " cubes large, and only option " + letter + " fills it together with the given piece.";
  }
}

/** Equal for solids that a rotation or a mirroring makes equal, and for no others. */
function congruenceText(solid: Solid): string {
  const own = solid.rotationText();
  const other = solid.mirrored().rotationText();
  return own < other ? own : other;
}
