/** Turns of a solid about drawn axes: what they do, how they are named, and how axes and turns are drawn. */
import { Camera } from "./camera";
import { followedBy, imageOf, inverseOf } from "./group";
import { quarterTurn, ROTATIONS } from "./solid";
import { Extent, Stage } from "./stage";
import { Rng } from "../../random";
import { drawHead } from "../../scene/arrow";
import { Face } from "../../scene/font";
import { cosine, sine } from "../../scene/frame";
import { Paint } from "../../scene/paint";
import { Align, Baseline, Scene } from "../../scene/scene";

/** Number of turns about one axis, and about all three. */
const SIZES: i32 = 3;
export const TURNS: i32 = 9;

/** Letters for axes: none looks like another. */
const AXIS_NAMES: string = "abdefhkmnrtwxyz";
const SIZE_NAMES: StaticArray<string> = ["+90", "180", "-90"];

/** A turn by 90°, 180° or -90° about one of three axes. */
export class Turn {
  constructor(
    /** 0 to 2. */
    public axis: i32,
    /** Quarter turns in the positive sense, 1 to 3. */
    public quarters: i32,
  ) {}

  /** The turn of a number, 0 to 8. */
  static of(index: i32): Turn {
    return new Turn(index / SIZES, (index % SIZES) + 1);
  }

  /** Some turns in a row, none about the axis of the one before. */
  static chain(rng: Rng, count: i32): Turn[] {
    const turns: Turn[] = [];
    while (turns.length < count) {
      const next = Turn.of(rng.int(0, TURNS - 1));
      if (turns.length == 0 || next.axis != turns[turns.length - 1].axis) turns.push(next);
    }
    return turns;
  }
}

/** What questions say about turns. */
export const TURN_RULE: string =
  "All turns are made about the drawn axes, which do not turn with the solid: +90° is a quarter turn in the sense of the round arrow around the axis, −90° one against it.";

/** Size of the names, radius of the round arrows and where along its axis each stands, in edges. */
const NAME: f64 = 0.34;
const RADIUS: f64 = 0.25;
const PLACE: f64 = 0.68;
const NAME_PLACE: f64 = 1.24;
/** The ends of axes, an edge from their origin, are drawn so many edges apart. */
const LEAST_SPREAD: f64 = 0.72;
/** Degrees of a round arrow, and its pieces. */
const SWEEP: f64 = 270;
const PIECES: i32 = 18;

/** Three axes with letters, which point along the lattice's directions in some right-handed position. */
export class Triad {
  constructor(
    /** The rotation that turns the axes from x, y and z into theirs. */
    public position: i32 = 0,
    /** A letter for each axis. */
    public names: string[] = ["x", "y", "z"],
  ) {}

  /** Axes with random letters, along x, y and z or in any position in which no two of them are drawn close to each other. */
  static random(rng: Rng, camera: Camera, isTurned: bool): Triad {
    const letters = rng.sample(3, AXIS_NAMES.length);
    const triad = new Triad(isTurned ? rng.int(0, ROTATIONS - 1) : 0);
    while (triad.isCrowded(camera)) triad.position = rng.int(0, ROTATIONS - 1);
    for (let axis = 0; axis < 3; axis++) triad.names[axis] = AXIS_NAMES.charAt(letters[axis]);
    return triad;
  }

  /** A turn as answers write it: the letter of its axis and its size, such as `x-90`. */
  nameOf(turn: Turn): string {
    return this.names[turn.axis] + SIZE_NAMES[turn.quarters - 1];
  }

  /** The turn that a reply names; null when it names none. Spaces, degree signs and three quarters for one back are read as well. */
  read(text: string): Turn | null {
    const plain = text.replaceAll(" ", "").replaceAll("°", "");
    const axis = this.names.indexOf(plain.substring(0, 1).toLowerCase());
    const size = plain.substring(1);
    if (axis < 0) return null;
    if (size == "+90" || size == "90" || size == "-270") return new Turn(axis, 1);
    if (size == "180" || size == "+180" || size == "-180") return new Turn(axis, 2);
    return size == "-90" || size == "+270" || size == "270" ? new Turn(axis, 3) : null;
  }

  /** Whether two axes are drawn side by side. */
  private isCrowded(camera: Camera): bool {
    for (let axis = 0; axis < 3; axis++) {
      const one = new Direction(this.position, axis), other = new Direction(this.position, (axis + 1) % 3);
      const right = camera.across(one.x - other.x, one.y - other.y), down = camera.down(one.x - other.x, one.y - other.y, one.z - other.z);
      if (right * right + down * down < LEAST_SPREAD * LEAST_SPREAD) return true;
    }
    return false;
  }

  /** What a turn does: one of the 24 rotations. */
  rotationOf(turn: Turn): i32 {
    let rotation = inverseOf(this.position);
    for (let i = 0; i < turn.quarters; i++) rotation = followedBy(rotation, quarterTurn(turn.axis));
    return followedBy(rotation, this.position);
  }

  /** What some turns do, one after the other. */
  rotationOfAll(turns: Turn[]): i32 {
    let rotation = 0;
    for (let i = 0; i < turns.length; i++) rotation = followedBy(rotation, this.rotationOf(turns[i]));
    return rotation;
  }

  /** Whether a single turn does what a rotation does. */
  isOneTurn(rotation: i32): bool {
    for (let i = 0; i < TURNS; i++) {
      if (this.rotationOf(Turn.of(i)) == rotation) return true;
    }
    return false;
  }

  /**
   * Draws the axes as arrows from a common origin, each with its name and a round arrow in the positive sense, as large as fits a box that
   * ends at `bottom`, with arrows of at most `most` canvas units.
   */
  draw(scene: Scene, camera: Camera, middleX: f64, bottom: f64, width: f64, height: f64, most: f64): void {
    const stage = this.stageWithin(camera, middleX, bottom, width, height, most);
    const edge = stage.edge;
    const style = scene.style;
    for (let axis = 0; axis < 3; axis++) {
      const along = new Direction(this.position, axis);
      scene.line(stage.px(0, 0, 0), stage.py(0, 0, 0), along.px(stage, 0.94), along.py(stage, 0.94), Paint.line(style.ink, style.stroke(3)));
      drawHead(scene, along.px(stage, 1), along.py(stage, 1), along.px(stage, 1) - along.px(stage, 0), along.py(stage, 1) - along.py(stage, 0), style.ink, 15);
      scene.text(this.names[axis], along.px(stage, NAME_PLACE), along.py(stage, NAME_PLACE), edge * NAME, style.ink, Align.Centre, Baseline.Middle, Face.Bold);
    }
    for (let axis = 0; axis < 3; axis++) this.drawSense(scene, stage, axis);
  }

  /** A circle around an axis, open towards the back, with a head at its end. */
  private drawSense(scene: Scene, stage: Stage, axis: i32): void {
    const style = scene.style;
    const along = new Direction(this.position, axis);
    // Right-handed: from the next axis to the one after it.
    const first = new Direction(this.position, (axis + 1) % 3);
    const second = new Direction(this.position, (axis + 2) % 3);
    const points: f64[] = [];
    const start = backwards(stage.view.camera, first, second) + (360.0 - SWEEP) / 2;
    for (let i = 0; i <= PIECES; i++) {
      const angle = start + (SWEEP * <f64>i) / <f64>PIECES;
      const u = RADIUS * cosine(angle), v = RADIUS * sine(angle);
      const x = PLACE * along.x + u * first.x + v * second.x;
      const y = PLACE * along.y + u * first.y + v * second.y;
      const z = PLACE * along.z + u * first.z + v * second.z;
      points.push(stage.px(x, y, z));
      points.push(stage.py(x, y, z));
    }
    const n = points.length;
    scene.polyline(points.slice(0, n - 2), Paint.line(style.accent, style.stroke(3)));
    drawHead(scene, points[n - 2], points[n - 1], points[n - 2] - points[n - 6], points[n - 1] - points[n - 5], style.accent, 14);
  }

  /** The stage on which the axes, names included, fill a box or stand on its bottom. */
  private stageWithin(camera: Camera, middleX: f64, bottom: f64, width: f64, height: f64, most: f64): Stage {
    const view = camera.view(0, 0, 0);
    const extent = new Extent(view);
    extent.take(0, 0, 0);
    for (let axis = 0; axis < 3; axis++) {
      const along = new Direction(this.position, axis);
      extent.take(NAME_PLACE * along.x, NAME_PLACE * along.y, NAME_PLACE * along.z);
    }
    // Half a name at every end.
    const edge = Math.min(most, Math.min(width / (extent.width + NAME), height / (extent.height + NAME)));
    return Stage.around(view, extent, middleX, bottom - (edge * (extent.height + NAME)) / 2, edge);
  }
}

/** Where a named axis points. */
class Direction {
  x: f64;
  y: f64;
  z: f64;

  constructor(position: i32, axis: i32) {
    const a = <i32>(axis == 0), b = <i32>(axis == 1), c = <i32>(axis == 2);
    this.x = <f64>imageOf(position, 0, a, b, c);
    this.y = <f64>imageOf(position, 1, a, b, c);
    this.z = <f64>imageOf(position, 2, a, b, c);
  }

  /** Canvas place of a point on the axis, some edges from the origin. */
  px(stage: Stage, distance: f64): f64 {
    return stage.px(distance * this.x, distance * this.y, distance * this.z);
  }

  py(stage: Stage, distance: f64): f64 {
    return stage.py(distance * this.x, distance * this.y, distance * this.z);
  }
}

/** The angle, from the first direction towards the second, that points away from the eye. */
function backwards(camera: Camera, first: Direction, second: Direction): f64 {
  return (Math.atan2(-camera.nearness(second.x, second.y, second.z), -camera.nearness(first.x, first.y, first.z)) * 180.0) / Math.PI;
}

/** Room between the tiles of a row, for an arrow head. */
const TILE_GAP: f64 = 28;
const LARGEST_TILE: f64 = 112;

/** Draws turns as a row of framed tiles with arrow heads between, in the middle of a box; a question mark stands for null. */
export function drawTurnRow(scene: Scene, triad: Triad, turns: Array<Turn | null>, left: f64, top: f64, width: f64, height: f64): void {
  const style = scene.style;
  const count = <f64>turns.length;
  const side = Math.min(LARGEST_TILE, Math.min(height, (width - TILE_GAP * (count - 1)) / count));
  const y = top + height / 2;
  let x = left + (width - side * count - TILE_GAP * (count - 1)) / 2 + side / 2;
  for (let i = 0; i < turns.length; i++) {
    if (i > 0) drawHead(scene, x - side / 2 - 6, y, 1, 0, style.ink, 16);
    scene.rect(x - side / 2, y - side / 2, side, side, Paint.fill(style.surface).edge(style.soft, style.stroke(2.5)), 6);
    const turn = turns[i];
    if (turn === null) {
      scene.text("?", x, y, side * 0.5, style.ink, Align.Centre, Baseline.Middle, Face.Bold);
    } else {
      scene.text(triad.names[turn.axis], x, y - side * 0.2, side * 0.4, style.ink, Align.Centre, Baseline.Middle, Face.Bold);
      const size = turn.quarters == 2 ? "180°" : turn.quarters == 1 ? "+90°" : "−90°";
      scene.text(size, x, y + side * 0.24, side * 0.28, style.ink, Align.Centre, Baseline.Middle, style.face);
    }
    x += side + TILE_GAP;
  }
}
