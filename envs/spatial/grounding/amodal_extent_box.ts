import { Answer } from "../../../assembly/answer/answer";
import { BoxAnswer } from "../../../assembly/answer/box";
import { visibleBox, wholeBox } from "../../../assembly/kit/boxes/visible";
import { Placement } from "../../../assembly/kit/marks/scatter";
import { drawShape, PLAIN_SHAPES, Shape, shapeName } from "../../../assembly/kit/marks/shape";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Bounds } from "../../../assembly/scene/bounds";
import { cosine, Frame, sine } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { box, solutionColour } from "../../../assembly/scene/solution";
import { Hue, hueName, HUES, Style } from "../../../assembly/scene/style";
import { Words } from "../../../assembly/words";
import { Grounding, REACH } from "./family";

/** Radius of a piece, and of the largest shape of the key in its strip, in canvas units. */
const RADIUS: f64 = 62;
/** Foot of the strip in which the key lies, and what it keeps from the canvas. */
const STRIP: f64 = 172;
const TOP: f64 = 12;
const EDGE: f64 = 2;
/** By how much an oval board is longer than a straight one. */
const OVAL: f64 = 1.15;
/** The share of its box that is seen of the piece that is asked for: what is seen alone is never the answer. */
const LEAST_SEEN: f64 = 0.2;
const MOST_SEEN: f64 = 0.31;
/** How sharp a corner is by which one sees how a shape is turned, as the cosine of its turn, and how far it keeps from the board. */
const SHARP: f64 = 0.85;
const CLEAR: f64 = 12;
/** Ways of covering that are tried for one piece. */
const TRIES: i32 = 24;

/** One piece: a shape of the key, in a colour, with the board over it where there is one. */
class Piece {
  x: f64 = 0;
  y: f64 = 0;
  angle: f64 = 0;
  /** The board: its middle, its direction, and half of its sides; no board where it has none. */
  boardX: f64 = 0;
  boardY: f64 = 0;
  boardAngle: f64 = 0;
  halfLength: f64 = 0;
  halfWidth: f64 = 0;
  /** Whether the board is an oval. */
  isOval: bool = false;

  constructor(public shape: i32, public hue: i32) {}

  draw(scene: Scene, tag: i32): void {
    const style = scene.style;
    scene.tag(tag);
    drawShape(scene, <Shape>this.shape, this.x, this.y, RADIUS, this.angle, Paint.fill(style.hue(<Hue>this.hue)).edge(style.ink, style.stroke(2.5)));
  }

  /**
   * Whether what is seen says where the rest is: a circle and an oval by their arc, every other shape by a sharp corner, of which those of one
   * shape are alike or differ in their angle.
   *
   * @param scene holds the piece as its first mark
   */
  isSettled(scene: Scene): bool {
    if (this.shape == Shape.Circle || this.shape == Shape.Oval) return true;
    const n = scene.marks[0].numbers;
    for (let i = 0; i < n.length; i += 2) {
      const before = (i + n.length - 2) % n.length, after = (i + 2) % n.length;
      const ax = n[i] - n[before], ay = n[i + 1] - n[before + 1], bx = n[after] - n[i], by = n[after + 1] - n[i + 1];
      const turn = (ax * bx + ay * by) / Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by));
      if (turn < SHARP && !this.isUnderBoard(n[i], n[i + 1])) return true;
    }
    return false;
  }

  /** Whether a place is under the board, or nearly. */
  private isUnderBoard(x: f64, y: f64): bool {
    const c = cosine(this.boardAngle), s = sine(this.boardAngle);
    const u = (x - this.boardX) * c + (y - this.boardY) * s, v = (y - this.boardY) * c - (x - this.boardX) * s;
    if (!this.isOval) return Math.abs(u) < this.halfLength + CLEAR && Math.abs(v) < this.halfWidth + CLEAR;
    const across = u / (this.halfLength * OVAL + CLEAR), down = v / (this.halfWidth + CLEAR);
    return across * across + down * down < 1;
  }

  drawBoard(scene: Scene, tag: i32): void {
    const paint = Paint.fill(scene.style.ink);
    scene.tag(tag);
    if (this.isOval) {
      scene.ellipse(this.boardX, this.boardY, this.halfLength * OVAL, this.halfWidth, this.boardAngle, paint);
      return;
    }
    scene.enter(Frame.at(this.boardX, this.boardY).turned(this.boardAngle));
    scene.polygon([-this.halfLength, -this.halfWidth, this.halfLength, -this.halfWidth, this.halfLength, this.halfWidth, -this.halfLength, this.halfWidth], paint);
    scene.leave();
  }
}

/** How far does a piece reach that lies partly under a board, where a key shows its shape and size? */
export class AmodalExtentBox extends Grounding {
  private count: i32 = 0;
  private shapes: i32 = 0;
  private hues: i32 = 0;
  private isTurned: bool = false;
  private isTilted: bool = false;
  private hasOvals: bool = false;

  private pieces: Piece[] = [];
  /** The boxes around their boards; empty where there is none. */
  private boards: Bounds[] = [];
  private key: i32[] = [];
  private at: i32 = 0;
  private found: Bounds = new Bounds();

  get namesColours(): bool {
    return true;
  }

  configure(knobs: Knobs): void {
    this.count = knobs.int("pieces", [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    this.shapes = knobs.int("shapes of the key", [2, 2, 3, 3, 3, 4, 4, 4, 5, 5]);
    this.hues = knobs.int("colours", [2, 2, 3, 3, 4, 4, 5, 5, 6, 7]);
    this.isTurned = knobs.from("turned", 2);
    this.isTilted = knobs.from("boards lie aslant", 4);
    this.hasOvals = knobs.from("oval boards", 6);
  }

  sample(rng: Rng): bool {
    this.key = rng.sample(this.shapes, PLAIN_SHAPES);
    // The piece that is asked for is the only one of its colour, and not the only one of its shape.
    const hues = rng.sample(this.hues, HUES);
    const wanted = new Piece(rng.pick<i32>(this.key), hues[0]);
    for (let i = 1; i < this.count; i++) {
      this.pieces.push(new Piece(i == 1 ? wanted.shape : rng.pick<i32>(this.key), hues[rng.int(1, this.hues - 1)]));
      this.boards.push(new Bounds());
    }
    this.pieces.push(wanted);
    this.boards.push(new Bounds());
    rng.shuffle<Piece>(this.pieces);
    this.at = this.pieces.indexOf(wanted);
    if (!this.lay(rng)) return false;
    // The one that must succeed comes first.
    if (!this.board(rng, this.at)) return false;
    // All but a few of the others lie under boards too, so that being covered tells nothing.
    for (let i = 0; i < this.count; i++) if (i != this.at && !rng.chance(0.25)) this.board(rng, i);
    this.found = this.boxOf(this.at);
    return true;
  }

  /** Fixes the canvas and gives the pieces places, each with room for its board. */
  private lay(rng: Rng): bool {
    this.width = this.count <= 3 ? 672 : this.count <= 5 ? 896 : 1120;
    this.height = this.count <= 6 ? 672 : this.count <= 9 ? 896 : 1120;
    const room = RADIUS + 30;
    const placed = new Placement(0);
    for (let i = 0; i < this.count; i++) if (!placed.throwInto(rng, room, EDGE, STRIP + 8, this.width - 2 * EDGE, <f64>this.height - STRIP - 8 - EDGE)) return false;
    placed.fill(EDGE, STRIP + 8, this.width - 2 * EDGE, <f64>this.height - STRIP - 8 - EDGE);
    for (let i = 0; i < this.count; i++) {
      this.pieces[i].x = placed.x[i];
      this.pieces[i].y = placed.y[i];
      if (this.isTurned) this.pieces[i].angle = rng.range(-180, 180);
    }
    return true;
  }

  /** Puts a board over a piece; over the one that is asked for, so that what is left of it has a box of the share that is wanted. False when no try did. */
  private board(rng: Rng, at: i32): bool {
    const piece = this.pieces[at];
    for (let i = 0; i < TRIES; i++) {
      const turn = this.isTilted ? rng.range(0, 360) : 90.0 * <f64>rng.int(0, 3);
      piece.isOval = this.hasOvals && rng.chance(0.4);
      piece.halfLength = RADIUS * rng.range(0.98, 1.15);
      piece.halfWidth = RADIUS * rng.range(0.8, 0.95);
      // Its edge lies across the piece, beyond its middle.
      const away = piece.halfWidth - RADIUS * rng.range(0.3, 0.6);
      piece.boardAngle = turn;
      piece.boardX = piece.x + away * cosine(turn + 90);
      piece.boardY = piece.y + away * sine(turn + 90);
      const scene = new Scene(0, 0, Style.plain());
      piece.draw(scene, 0);
      piece.drawBoard(scene, 1);
      const outline = wholeBox(scene, 1);
      if (outline.left < 6 || outline.right > <f64>this.width - 6 || outline.top < STRIP + 6 || outline.bottom > <f64>this.height - 6 || !this.isClear(at, outline)) continue;
      this.boards[at] = outline;
      if (at != this.at) return true;
      const whole = wholeBox(scene, 0), seen = visibleBox(scene, 0);
      const share = (seen.width * seen.height) / (whole.width * whole.height);
      if (!seen.isEmpty && share >= LEAST_SEEN && share <= MOST_SEEN && piece.isSettled(scene)) return true;
    }
    piece.halfWidth = 0;
    this.boards[at] = new Bounds();
    return false;
  }

  /** Whether a board keeps off all other pieces and boards. */
  private isClear(at: i32, outline: Bounds): bool {
    for (let i = 0; i < this.count; i++) {
      if (i == at) continue;
      const reach = RADIUS + 6, other = this.pieces[i];
      if (this.boards[i].grown(6).shared(outline) > 0 || new Bounds(other.x - reach, other.y - reach, other.x + reach, other.y + reach).shared(outline) > 0) return false;
    }
    return true;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const ink = style.stroke(2.5);
    scene.tag(-1);
    scene.rect(TOP, TOP, <f64>this.width - 2 * TOP, STRIP - TOP - 4, Paint.fill(style.surface).edge(style.soft, style.stroke(2.5)), 6);
    for (let i = 0; i < this.key.length; i++) {
      drawShape(scene, <Shape>this.key[i], (<f64>this.width * (<f64>i + 0.5)) / <f64>this.key.length, (STRIP + TOP - 4) / 2, RADIUS, 0, Paint.fill(style.surface).edge(style.ink, ink));
    }
    for (let i = 0; i < this.count; i++) this.pieces[i].draw(scene, i);
    for (let i = 0; i < this.count; i++) if (this.pieces[i].halfWidth > 0) this.pieces[i].drawBoard(scene, this.count + i);
    scene.tag(-1);
  }

  private name(): string {
    const piece = this.pieces[this.at];
    return hueName(<Hue>piece.hue) + " " + shapeName(<Shape>piece.shape, false);
  }

  question(words: Words): string {
    const asked = words.set("it", this.name()).say([
      "The {it} lies partly under a board. Give the bounding box of the whole {it}, its hidden part included.", "Suppose the boards were glass. What would be the box around the {it}?", "Give the box around the whole {it}, covered part and all.", "How far does the {it} reach, under its board as well? Give the bounding box.",
      "Take the board off the {it} in your mind, and box what you see then.", "Part of the {it} is hidden. Give the bounding box that it would have if nothing hid it.", "Give the full bounding box of the {it}, not only that of the part you can see.", "Complete the {it} behind its board and draw the tightest box around it.",
    ]);
    return asked + (this.isTurned ? " Every piece is one of the shapes in the strip at the top, at the same size and maybe turned." : " Every piece is one of the shapes in the strip at the top, at the same size.") + " What is asked for is the piece, not the shape in the strip." + REACH;
  }

  answer(): Answer {
    return new BoxAnswer(this.found.left, this.found.top, this.found.right, this.found.bottom, this.placeScale);
  }

  /** Pieces looked at for each attribute that is named, and the corners of the shape that have to be turned into place. */
  complexity(): f64 {
    return <f64>(2 * this.count + 2 * this.key.length + (this.isTurned ? 6 : 0) + (this.isTilted ? 4 : 0) + (this.hasOvals ? 4 : 0));
  }

  explain(): string {
    return "With the board off, the " + this.name() + " has the box " + this.answer().canonical() + ".";
  }

  /** Draws the whole outline through the board, and the box. */
  solution(scene: Scene): void {
    const piece = this.pieces[this.at];
    drawShape(scene, <Shape>piece.shape, piece.x, piece.y, RADIUS, piece.angle, Paint.line(solutionColour(scene), 2).dashed(6, 5));
    box(scene, this.at, this.found);
  }
}
