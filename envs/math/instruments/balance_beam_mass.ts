import { Answer } from "../../../assembly/answer/answer";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { Environment } from "../../../assembly/environment";
import { StraightScale } from "../../../assembly/kit/marks/dial";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { name, note } from "../../../assembly/scene/solution";
import { listed, Words } from "../../../assembly/words";
import { tenths } from "./family";

/** Ends of the scales, in pixels. */
const LEFT: f64 = 62;
const RIGHT: f64 = 600;
/** From the upper edge of a beam up to the top of its rider. */
const ABOVE: f64 = 30;
/** Height of the line that names a balance. */
const CAPTION: f64 = 26;

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

/** Kinds of beams by what they carry: up to 500 g in hundreds, 100 g in tens, 10 g in ones or in fifths, 50 g in twos, 20 g in ones. */
const enum Kind {
  Hundreds = 0,
  Tens = 1,
  Ones = 2,
  Fifths = 3,
  Twos = 4,
  Twenty = 5,
}

/** Which beams a balance has, and what the levels call them. */
const KINDS: StaticArray<StaticArray<Kind>> = [
  [Kind.Twenty], [Kind.Twos], [Kind.Fifths], [Kind.Tens, Kind.Ones], [Kind.Tens, Kind.Fifths], [Kind.Hundreds, Kind.Tens, Kind.Ones], [Kind.Hundreds, Kind.Tens, Kind.Fifths],
];
const SETS: StaticArray<string> = ["20", "50 by 2", "10 by 0.2", "100 + 10", "100 + 10 by 0.2", "500 + 100 + 10", "500 + 100 + 10 by 0.2"];

/** What mass does the beam balance show? The riders on all beams are added up. */
export class BalanceBeamMass extends Environment {
  private kinds: StaticArray<Kind> = [];
  private isSparse: bool = false;
  private isShuffled: bool = false;
  private isTared: bool = false;

  private beams: Beam[] = [];
  /** From beam to beam, and from the upper edge of one to its lower edge. */
  private pitch: f64 = 0;
  private depth: f64 = 0;
  /** By how much the scales are shorter than they might be, at either end. */
  private inset: f64 = 0;

  configure(knobs: Knobs): void {
    this.kinds = KINDS[knobs.choice("beams in grams", SETS, [0, 1, 2, 3, 4, 5, 6, 6, 4, 6])];
    this.isSparse = knobs.from("few numbers", 7);
    this.isShuffled = knobs.from("beams in any order", 7);
    this.isTared = knobs.from("less the empty dish", 8);
  }

  sample(rng: Rng): bool {
    const order = this.isShuffled ? rng.permutation(this.kinds.length) : sorted(this.kinds.length);
    const rows = this.kinds.length * (this.isTared ? 2 : 1);
    this.width = 672;
    this.height = rows <= 2 ? 224 : rows == 3 ? 448 : 672;
    this.pitch = (rows <= 2 ? 100.0 : rows == 3 ? 140.0 : rows == 4 ? 136.0 : 98.0) + rng.range(0, 4);
    this.depth = rng.range(54, 59);
    this.inset = rng.range(0, 12);
    for (let balance = 0; balance < (this.isTared ? 2 : 1); balance++) {
      for (let i = 0; i < this.kinds.length; i++) {
        this.beams.push(this.beamOf(this.kinds[order[i]], balance));
      }
    }
    for (let i = 0; i < this.beams.length; i++) {
      const beam = this.beams[i];
      beam.at = this.place(rng, beam);
      // A single rider at a number would be read off without a count.
      if (this.kinds.length == 1 && beam.at % beam.labelEvery == 0) return false;
    }
    // The dish with its contents is the heavier one; swapping the riders keeps every difference as likely.
    const difference = this.isTared ? this.massOf(1) - this.massOf(0) : 1;
    if (difference < 0) {
      const count = this.kinds.length;
      for (let i = 0; i < count; i++) {
        const at = this.beams[i].at;
        this.beams[i].at = this.beams[i + count].at;
        this.beams[i + count].at = at;
      }
    }
    return difference != 0;
  }

  /** Another place for one rider. */
  makeTwin(rng: Rng): bool {
    const beam = rng.pick<Beam>(this.beams);
    beam.at = this.place(rng, beam);
    return this.result() > 0 && (this.kinds.length > 1 || beam.at % beam.labelEvery != 0);
  }

  /** The heaviest rider is in use; others may rest at zero, or no digit of a mass would ever be a nought, and options with one would be out. */
  private place(rng: Rng, beam: Beam): i32 {
    return rng.int(beam.tick == this.heaviest ? 1 : 0, beam.ticks - 1);
  }

  /** Tenths of a gram from tick to tick of the beam that carries most. */
  private get heaviest(): i32 {
    let most = 0;
    for (let i = 0; i < this.beams.length; i++) most = max(most, this.beams[i].tick);
    return most;
  }

  private beamOf(kind: Kind, balance: i32): Beam {
    if (kind == Kind.Hundreds) return new Beam(1000, 5, 1, balance);
    if (kind == Kind.Tens) return new Beam(100, 10, this.isSparse ? 5 : 1, balance);
    if (kind == Kind.Ones) return new Beam(10, 10, this.isSparse ? 5 : 1, balance);
    if (kind == Kind.Fifths) return new Beam(2, 50, this.isSparse ? 25 : 5, balance);
    if (kind == Kind.Twos) return new Beam(20, 25, 5, balance);
    return new Beam(10, 20, 5, balance);
  }

  /** Tenths of a gram on a balance. */
  private massOf(balance: i32): i32 {
    let mass = 0;
    for (let i = 0; i < this.beams.length; i++) if (this.beams[i].balance == balance) mass += this.beams[i].mass;
    return mass;
  }

  /** The scale of a beam, along its upper edge; beams and captions stand in the middle of the canvas. */
  private scaleOf(index: i32): StraightScale {
    const caption = this.isTared ? CAPTION : 0.0;
    const rows = <f64>this.beams.length;
    const top = (<f64>this.height - ((rows - 1) * this.pitch + ABOVE + this.depth + 2 * caption)) / 2 + caption + ABOVE;
    const y = top + this.pitch * <f64>index + (this.beams[index].balance == 1 ? caption : 0.0);
    return new StraightScale(LEFT + this.inset, y, RIGHT - this.inset, y);
  }

  private riderX(index: i32): f64 {
    const beam = this.beams[index];
    return this.scaleOf(index).pointX(<f64>beam.at / <f64>beam.ticks);
  }

  draw(scene: Scene): void {
    const style = scene.style;
    for (let i = 0; i < this.beams.length; i++) {
      const beam = this.beams[i];
      const scale = this.scaleOf(i);
      const y = scale.y1;
      if (this.isTared && i % this.kinds.length == 0) {
        scene.text(beam.balance == 0 ? "empty dish" : "dish and contents", LEFT - 30, y - 46, 20, style.ink, Align.Left, Baseline.Middle, Face.Bold);
      }
      scene.rect(LEFT - 30, y, RIGHT - LEFT + 60, this.depth, Paint.fill(style.surface).edge(style.ink, style.stroke(2)));
      for (let k = 0; k <= beam.ticks; k++) {
        const share = <f64>k / <f64>beam.ticks;
        const isLong = k % beam.labelEvery == 0;
        const isMiddle = beam.ticks == 50 && k % 5 == 0;
        scale.tick(scene, share, 0, isLong ? -20 : isMiddle ? -17 : -11, Paint.line(style.ink, style.stroke(isLong ? 2.6 : 1.8)));
        if (isLong) scale.label(scene, tenths(beam.tick * k), share, -38, 21, style.ink);
      }
      scene.text("g", RIGHT + 42, y + 30, 20, style.ink, Align.Centre, Baseline.Middle, style.face);
      // The rider hangs above the beam; its tip marks the place.
      const x = this.riderX(i);
      scene.tag(i);
      scene.polygon([x, y - 1, x - 13, y - 17, x - 13, y - ABOVE, x + 13, y - ABOVE, x + 13, y - 17], Paint.fill(style.accent).edge(style.ink, style.stroke(1.8)));
      scene.tag(-1);
    }
  }

  private result(): i32 {
    return this.isTared ? this.massOf(1) - this.massOf(0) : this.massOf(0);
  }

  question(words: Words): string {
    words.set("rules", this.beams.length == 1 ? "The tip of the rider points exactly at a tick." : "The tip of each rider points exactly at a tick, and the masses on the beams of a balance add up.");
    if (this.isTared) {
      return words.say([
        "What is the mass of the contents of the dish, in g? {rules}",
        "How many grams does the filled dish weigh more than the empty one? {rules}",
        "Subtract the mass of the empty dish: how many g do the contents have? {rules}",
        "Find the mass of what lies in the dish, in g. {rules}",
        "A dish is weighed empty, then with a powder in it. How much powder is that, in g? {rules}",
        "By how many grams does the mass rise when the contents are put into the dish? {rules}",
        "Read both balances and give the mass of the contents alone in g. {rules}",
        "How heavy is the stuff in the dish, not counting the dish, in g? {rules}",
      ]);
    }
    return words.say([
      "What mass does the balance show, in g? {rules}",
      "Read the beam balance in g. {rules}",
      "How many grams does the balance show? {rules}",
      "Give the mass on the balance in g. {rules}",
      "Something is weighed on this beam balance. How heavy is it, in g? {rules}",
      "Find the mass that balances the beam as drawn, in g. {rules}",
      "A student weighs a sample. Which mass do they read off, in g? {rules}",
      "What's the reading of this balance in grams? {rules}",
    ]);
  }

  answer(): Answer {
    return new DecimalAnswer(this.result(), 1, 0, "g");
  }

  /** A slip of one tick on each beam, and one dish without the other. */
  foils(): Answer[] {
    const foils: Answer[] = [];
    for (let i = 0; i < this.beams.length; i++) foils.push(new DecimalAnswer(this.result() + (i % 2 == 0 ? 1 : -1) * this.beams[i].tick, 1, 0, "g"));
    if (this.isTared) foils.push(new DecimalAnswer(this.massOf(0) + this.massOf(1), 1, 0, "g"));
    return foils;
  }

  solution(scene: Scene): void {
    for (let i = 0; i < this.beams.length; i++) name(scene, i, tenths(this.beams[i].mass));
    if (this.beams.length > 1) note(scene, tenths(this.result()) + " g");
  }

  /** For each beam: a number to be read, ticks counted from it, a tick that is not 1, 10 or 100 g; sums; beams out of order, and a dish to subtract. */
  complexity(): f64 {
    let work = <f64>(this.beams.length - 1) + (this.isShuffled ? 0.5 : 0.0) + (this.isTared ? 2.0 : 0.0);
    for (let i = 0; i < this.beams.length; i++) {
      const beam = this.beams[i];
      const past = beam.at % beam.labelEvery;
      work += 1.5 + 0.25 * <f64>min(past, beam.labelEvery - past) + (beam.tick % 10 != 0 ? 1.5 : beam.tick == 20 ? 1.0 : 0.0);
    }
    return work;
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.beams.length; i++) parts.push(tenths(this.beams[i].mass) + " g");
    if (this.beams.length == 1) return "The rider points at " + parts[0] + ".";
    if (!this.isTared) return "The riders point at " + listed(parts) + "; together that is " + tenths(this.result()) + " g.";
    const count = this.kinds.length;
    return (
      "The empty dish: " + parts.slice(0, count).join(" + ") + " = " + tenths(this.massOf(0)) + " g. With its contents: " + parts.slice(count).join(" + ") + " = " +
      tenths(this.massOf(1)) + " g. The contents have " + tenths(this.result()) + " g."
    );
  }
}

function sorted(count: i32): i32[] {
  const order: i32[] = [];
  for (let i = 0; i < count; i++) order.push(i);
  return order;
}
