import { Answer } from "../../../assembly/answer/answer";
import { PointsAnswer } from "../../../assembly/answer/points";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { name, point } from "../../../assembly/scene/solution";
import { hueName, HUES, Hue } from "../../../assembly/scene/style";
import { listed, Words } from "../../../assembly/words";
import { Grounding } from "./family";
import { Build, Creature } from "./parts/creature";

const LETTERS: string = "ABCDEFGHJKLMNPQRSTUVWXYZ";
/** Width of the panel of the key, around the panels, and size of its letters. */
const KEY: f64 = 330;
const EDGE: f64 = 10;
const SIZE: f64 = 18;
/** From a joint of the key to the middle of its letter. */
const BESIDE: f64 = 21;
/** How near to a joint a point is right, in canvas units. */
const NEAR: f64 = 15;
/** Tags of one creature; the key's come first. */
const STRIDE: i32 = 64;

/** Where are some joints of a creature that a key names on another one, in another pose? */
export class FigureKeypoints extends Grounding {
  private count: i32 = 0;
  private asked: i32 = 0;
  private limbs: i32 = 0;
  private most: i32 = 0;
  private isTurned: bool = false;
  private isMirrored: bool = false;
  private isSized: bool = false;
  private isPaired: bool = false;

  private build: Build = new Build([], []);
  private key: Creature | null = null;
  private figures: Creature[] = [];
  private bodies: i32[] = [];
  /** Of each joint its letter's place in `LETTERS`. */
  private letters: i32[] = [];
  private at: i32 = 0;
  private joints: i32[] = [];

  get namesColours(): bool {
    return true;
  }

  configure(knobs: Knobs): void {
    this.count = knobs.int("figures", [1, 1, 3, 3, 3, 4, 4, 5, 5, 6]);
    this.asked = knobs.int("joints asked for", [1, 2, 2, 3, 4, 4, 5, 5, 6, 6]);
    this.limbs = knobs.int("limbs", [3, 3, 4, 4, 4, 5, 5, 5, 5, 5]);
    this.most = knobs.int("joints of a limb", [2, 2, 2, 2, 3, 3, 3, 3, 3, 3]);
    this.isTurned = knobs.from("turned", 2);
    this.isMirrored = knobs.from("mirrored", 4);
    this.isSized = knobs.from("of other sizes", 5);
    this.isPaired = knobs.from("two limbs of one colour", 7);
  }

  private get columns(): i32 {
    return this.count == 1 ? 1 : this.count < 5 ? 2 : 3;
  }

  private get rows(): i32 {
    return (this.count + this.columns - 1) / this.columns;
  }

  sample(rng: Rng): bool {
    this.width = this.count == 1 ? 672 : this.count < 5 ? 1120 : 1344;
    this.height = this.rows == 1 ? 448 : 672;
    const hues = rng.sample(this.limbs, HUES), joints: i32[] = [];
    for (let i = 0; i < this.limbs; i++) joints.push(rng.int(1, this.most));
    // Limbs of one colour are told by their joints.
    if (this.isPaired) {
      hues[1] = hues[0];
      joints[1] = this.most;
      joints[0] = rng.int(1, this.most - 1);
    }
    // Which limb comes after which one tells nothing.
    const order = rng.permutation(this.limbs), ordered: i32[] = [], counts: i32[] = [];
    for (let i = 0; i < this.limbs; i++) {
      ordered.push(hues[order[i]]);
      counts.push(joints[order[i]]);
    }
    this.build = new Build(ordered, counts);
    if (this.build.total < this.asked) return false;
    this.letters = rng.sample(this.build.total, LETTERS.length);
    this.key = Creature.draw(rng, this.build, EDGE + KEY / 2, <f64>this.height / 2, 1, -1, rng.range(-180, 180), false);
    if (this.key === null || !this.canLabel) return false;
    this.bodies = rng.sample(this.count, HUES);
    const wide = (<f64>this.width - KEY - 3 * EDGE) / <f64>this.columns, high = (<f64>this.height - 2 * EDGE) / <f64>this.rows;
    const cells = rng.sample(this.count, this.columns * this.rows);
    for (let i = 0; i < this.count; i++) {
      const most = Math.min(1.1, (Math.min(wide, high) / 2 - 6) / this.build.reach), size = this.isSized ? rng.range(0.72 * most, most) : Math.min(1, most);
      const x = KEY + 2 * EDGE + wide * (<f64>(cells[i] % this.columns) + 0.5), y = EDGE + high * (<f64>(cells[i] / this.columns) + 0.5);
      const figure = Creature.draw(rng, this.build, x, y, size, this.bodies[i], this.isTurned ? rng.range(-180, 180) : this.keyTurn(rng), this.isMirrored && rng.chance(0.5));
      if (figure === null) return false;
      this.figures.push(figure);
    }
    this.at = rng.int(0, this.count - 1);
    this.joints = rng.sample(this.asked, this.build.total);
    return true;
  }

  /** A turn that is nearly the key's: in the direction of its first limb. */
  private keyTurn(rng: Rng): f64 {
    const key = this.key!;
    return (Math.atan2(key.places[1] - key.y, key.places[0] - key.x) * 180) / Math.PI + rng.range(-20, 20);
  }

  /** Where the letter of a joint of the key stands: beyond it, as seen from the body. */
  private labelX(joint: i32): f64 {
    const key = this.key!, dx = key.places[2 * joint] - key.x, dy = key.places[2 * joint + 1] - key.y;
    return key.places[2 * joint] - (BESIDE * dy) / Math.sqrt(dx * dx + dy * dy);
  }

  private labelY(joint: i32): f64 {
    const key = this.key!, dx = key.places[2 * joint] - key.x, dy = key.places[2 * joint + 1] - key.y;
    return key.places[2 * joint + 1] + (BESIDE * dx) / Math.sqrt(dx * dx + dy * dy);
  }

  /** Whether every letter of the key is clearly nearest to its own joint, and in the panel. */
  private get canLabel(): bool {
    const key = this.key!, total = this.build.total;
    for (let i = 0; i < total; i++) {
      const x = this.labelX(i), y = this.labelY(i);
      if (x < EDGE + 16 || x > EDGE + KEY - 16 || y < EDGE + 16 || y > <f64>this.height - EDGE - 16) return false;
      for (let k = 0; k < total; k++) {
        if (k == i) continue;
        const dx = x - key.places[2 * k], dy = y - key.places[2 * k + 1], ex = x - this.labelX(k), ey = y - this.labelY(k);
        if (dx * dx + dy * dy < 1.9 * BESIDE * BESIDE || ex * ex + ey * ey < 1.4 * BESIDE * BESIDE) return false;
      }
    }
    return true;
  }

  draw(scene: Scene): void {
    const style = scene.style, high = <f64>this.height - 2 * EDGE;
    scene.tag(-1);
    scene.rect(EDGE, EDGE, KEY, high, Paint.fill(style.surface).edge(style.soft, style.stroke(2)));
    scene.rect(KEY + 2 * EDGE, EDGE, <f64>this.width - KEY - 3 * EDGE, high, Paint.line(style.soft, style.stroke(2)));
    this.key!.draw(scene, 0);
    for (let i = 0; i < this.letters.length; i++) {
      scene.tag(i);
      scene.text(LETTERS.charAt(this.letters[i]), this.labelX(i), this.labelY(i), SIZE, style.ink, Align.Centre, Baseline.Middle, Face.Bold);
    }
    for (let i = 0; i < this.count; i++) this.figures[i].draw(scene, (i + 1) * STRIDE);
  }

  private letter(joint: i32): string {
    return LETTERS.charAt(this.letters[joint]);
  }

  /** "the figure with the red body", or the only one. */
  private who(): string {
    return this.count == 1 ? "the figure on the right" : "the figure with the " + hueName(<Hue>this.bodies[this.at]) + " body";
  }

  private named(): string {
    const letters: string[] = [];
    for (let i = 0; i < this.joints.length; i++) letters.push(this.letter(this.joints[i]));
    return (letters.length == 1 ? "the joint " : "the joints ") + listed(letters.sort());
  }

  question(words: Words): string {
    return words.set("joints", this.named()).set("who", this.who()).say([
      "The key on the left names the joints. Give the places of {joints} on {who}.", "Where on {who} are {joints} of the key?", "Find {joints} on {who}, as the key on the left names them, and give their points.", "Locate {joints} on {who}. The names are those of the key.",
      "Mark {joints} on {who} by points; the key says which is which.", "On {who}, at which points are {joints}, named as in the key on the left?", "Give the keypoints of {who}: {joints}.", "Look the names up in the key, and point at {joints} on {who}.",
    ]) + " All figures are built alike: a limb has the same colour and as many joints as in the key, whatever its pose" + (this.isMirrored ? "; figures may be mirrored." : ".") + (this.asked > 1 ? " Use the letters as labels." : "");
  }

  answer(): Answer {
    const answer = new PointsAnswer(NEAR, this.placeScale), places = this.figures[this.at].places;
    for (let i = 0; i < this.joints.length; i++) answer.point(places[2 * this.joints[i]], places[2 * this.joints[i] + 1], this.asked > 1 ? this.letter(this.joints[i]) : "");
    return answer;
  }

  /** Joints among which each one is found, in the key and on the figure, and the figures that are looked at. */
  complexity(): f64 {
    return <f64>(this.asked * this.build.total + this.count * this.limbs + (this.isTurned ? 2 : 0) + (this.isMirrored ? 3 : 0) + (this.isPaired ? 3 : 0));
  }

  explain(): string {
    return "On " + this.who() + ", " + this.named() + ": " + this.answer().canonical() + ".";
  }

  /** Names the joints on the figure, and points at their names in the key. */
  solution(scene: Scene): void {
    for (let i = 0; i < this.joints.length; i++) point(scene, this.joints[i]);
    for (let i = 0; i < this.joints.length; i++) name(scene, (this.at + 1) * STRIDE + this.joints[i], this.letter(this.joints[i]));
  }
}
