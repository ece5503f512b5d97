import { Answer } from "../../../assembly/answer/answer";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { Environment } from "../../../assembly/environment";
import { StraightScale } from "../../../assembly/kit/marks/dial";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { tenths } from "./family";

const LEFT: f64 = 70;
const RIGHT: f64 = 606;

/** One beam: its scale in tenths of a gram, and where its rider stands. */
class Beam {
  at: i32 = 0;

  constructor(
    /** Tenths of a gram from tick to tick. */
    public tick: i32,
    public ticks: i32,
    /** Ticks between numbers. */
    public labelEvery: i32,
    /** Of which of two balances it is a part. */
    public balance: i32,
  ) {}

  get mass(): i32 {
    return this.tick * this.at;
  }
}

/** What mass does the beam balance show? The riders on all beams are added up. */
export class BalanceBeamMass extends Environment {
  private kinds: StaticArray<string> = [];
  private isSparse: bool = false;
  private isShuffled: bool = false;
  private isTared: bool = false;

  private beams: Beam[] = [];
  private shift: f64 = 0;

  configure(knobs: Knobs): void {
    const beams = knobs.word("beams in grams", [
      "20", "50 by 2", "10 by 0.2", "100 + 10", "100 + 10 by 0.2", "500 + 100 + 10", "500 + 100 + 10 by 0.2", "500 + 100 + 10 by 0.2", "100 + 10", "500 + 100 + 10 by 0.2",
    ]);
    this.kinds = kindsOf(beams);
    this.isSparse = knobs.from("few numbers", 7);
    this.isShuffled = knobs.from("beams in any order", 7);
    this.isTared = knobs.from("less the empty dish", 8);
  }

  sample(rng: Rng): bool {
    this.shift = rng.range(-30, 30);
    const order = this.isShuffled ? rng.permutation(this.kinds.length) : sorted(this.kinds.length);
    for (let balance = 0; balance < (this.isTared ? 2 : 1); balance++) {
      for (let i = 0; i < this.kinds.length; i++) {
        const beam = this.beamOf(this.kinds[order[i]], balance);
        beam.at = rng.int(this.kinds.length == 1 ? 1 : 0, beam.ticks - (this.kinds.length == 1 ? 0 : 1));
        this.beams.push(beam);
      }
    }
    if (this.massOf(0) == 0) return false;
    // The dish with its contents is the heavier one; swapping the riders keeps every difference as likely.
    const difference = this.isTared ? this.massOf(1) - this.massOf(0) : 1;
    if (difference == 0) return false;
    if (difference < 0) {
      const count = this.kinds.length;
      for (let i = 0; i < count; i++) {
        const at = this.beams[i].at;
        this.beams[i].at = this.beams[i + count].at;
        this.beams[i + count].at = at;
      }
    }
    return this.massOf(0) > 0;
  }

  private beamOf(kind: string, balance: i32): Beam {
    if (kind == "500") return new Beam(1000, 5, 1, balance);
    if (kind == "100") return new Beam(100, 10, this.isSparse ? 5 : 1, balance);
    if (kind == "10") return new Beam(10, 10, this.isSparse ? 5 : 1, balance);
    if (kind == "10 by 0.2") return new Beam(2, 50, this.isSparse ? 25 : 5, balance);
    if (kind == "50 by 2") return new Beam(20, 25, 5, balance);
    return new Beam(10, 20, 5, balance);
  }

  /** Tenths of a gram on a balance. */
  private massOf(balance: i32): i32 {
    let mass = 0;
    for (let i = 0; i < this.beams.length; i++) if (this.beams[i].balance == balance) mass += this.beams[i].mass;
    return mass;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const count = this.beams.length;
    const pitch = count > 4 ? 92.0 : count == 4 ? 130.0 : 160.0;
    const top = 336.0 - (pitch * <f64>(count - 1)) / 2 + (count > 4 ? 14.0 : 20.0 + this.shift);
    for (let i = 0; i < count; i++) {
      const beam = this.beams[i];
      const y = top + pitch * <f64>i + (this.isTared && beam.balance == 1 ? 32.0 : this.isTared ? -8.0 : 0.0);
      if (this.isTared && i % this.kinds.length == 0) {
        scene.text(beam.balance == 0 ? "empty dish" : "dish and contents", 24, y - 58, 20, style.ink, Align.Left, 1, true);
      }
      scene.rect(LEFT - 30, y - 12, RIGHT - LEFT + 60, 58, Paint.fill(style.surface).edge(style.ink, style.stroke(2)));
      const scale = new StraightScale(LEFT, y - 12, RIGHT, y - 12);
      for (let k = 0; k <= beam.ticks; k++) {
        const share = <f64>k / <f64>beam.ticks;
        const isLong = k % beam.labelEvery == 0;
        const isMiddle = beam.ticks == 50 && k % 5 == 0;
        scale.tick(scene, share, 0, isLong ? -20 : isMiddle ? -17 : -11, Paint.line(style.ink, style.stroke(isLong ? 2.6 : 1.8)));
        if (isLong) scale.label(scene, tenths(beam.tick * k), share, -38, 21, style.ink);
      }
      scene.text("g", RIGHT + 40, y - 28, 20, style.ink, Align.Centre, 1, style.bold);
      // The rider hangs above the beam; its tip marks the place.
      const x = scale.pointX(<f64>beam.at / <f64>beam.ticks);
      scene.polygon([x, y - 13, x - 13, y - 29, x - 13, y - 42, x + 13, y - 42, x + 13, y - 29], style.accentFill().edge(style.ink, style.stroke(1.8)));
    }
  }

  private result(): i32 {
    return this.isTared ? this.massOf(1) - this.massOf(0) : this.massOf(0);
  }

  question(words: Words): string {
    words.set("rules", "The tip of each rider stands exactly on a tick, and the masses on all the beams of a balance add up.");
    if (this.isTared) {
      return words.say([
        "What is the mass of the contents of the dish, in g? {rules}",
        "How many grams does the filled dish weigh more than the empty one? {rules}",
        "Subtract the mass of the empty dish: how many g do the contents have? {rules}",
        "Find the mass of what lies in the dish, in g. {rules}",
      ]);
    }
    return words.say(["What mass does the balance show, in g? {rules}", "Read the beam balance in g. {rules}", "How many grams do the riders show? {rules}", "Give the mass on the balance in g. {rules}"]);
  }

  answer(): Answer {
    return new DecimalAnswer(this.result(), 1, 0, "g");
  }

  complexity(): f64 {
    let effort: f64 = 0;
    for (let i = 0; i < this.beams.length; i++) {
      const beam = this.beams[i];
      effort += 3.0 + 0.02 * <f64>beam.ticks + (beam.tick % 10 == 0 ? 0.0 : 0.8) + (beam.at % beam.labelEvery == 0 ? 0.0 : 0.5);
    }
    return effort + (this.isShuffled ? 0.8 : 0.0) + (this.isTared ? 2.0 : 0.0);
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.beams.length; i++) parts.push(tenths(this.beams[i].mass));
    return "The riders stand at " + parts.join(", ") + " g" + (this.isTared ? "; filled less empty makes " : "; together ") + tenths(this.result()) + " g.";
  }
}

/** The beams that a level names. */
function kindsOf(names: string): StaticArray<string> {
  const parts = names.split(" + ");
  const kinds = new StaticArray<string>(parts.length);
  for (let i = 0; i < parts.length; i++) kinds[i] = parts[i];
  return kinds;
}

function sorted(count: i32): i32[] {
  const order: i32[] = [];
  for (let i = 0; i < count; i++) order.push(i);
  return order;
}
