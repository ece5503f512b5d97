/**
 * The rows of a data set, in their order. Row i is a function of the selection and of i alone: any worker can begin anywhere, and a
 * selection of more rows begins with those of fewer.
 *
 * Parts come by Webster's method (the divisor method with rounding to the nearest half, 1832): the j-th row of a part with weight w stands
 * at (2j + 1) / w, so that every beginning has each part's share as nearly as whole numbers can. Within a part rows come in rounds. A round has
 * every environment once, and as many rows of each level as of any other, give or take one; as many rounds as there are levels bring every
 * environment to every level (a Latin square). Within a round, runs of as many rows as there are levels have each level once.
 */
import { Digest } from "./hash";
import { Identity } from "./identity";
import { Rng } from "./random";
import { Entry } from "./suite";

/** Most rows of a total, and most of every environment and level. */
export const MOST_ROWS: i64 = 1000000000;
/** The key of the orders: the digits of pi after those of the mixtures. */
const ROOT = new Digest(0xc0ac29b7c97c50dd, 0x3f84d5b5b5470917);

/** Environments that share a weight. */
class Share {
  /** Rows before the next one. */
  taken: i64 = 0;
  /** Where the next row stands, and what decides between rows that stand in one place. */
  place: f64 = 0;
  tie: u64 = 0;
  /** The round that was made last: the environments in its order, and the level of each. */
  private round: i64 = -1;
  private order: i32[] = [];
  private ladder: i32[] = [];
  /** Of the environments, 0 where it was not asked for yet. */
  private versions: StaticArray<i32>;
  private stream: Rng;

  constructor(name: string, public members: Entry[], public weight: f64, private levels: i32[]) {
    this.versions = new StaticArray<i32>(members.length);
    this.stream = new Rng(ROOT).split("part " + name);
  }

  /** Goes to the place after `taken` rows. */
  seek(taken: i64): void {
    this.taken = taken;
    this.place = this.placeOf(taken);
    this.tie = this.stream.split("tie " + taken.toString()).bits();
  }

  /** How many of the rows stand before a place. */
  countBefore(place: f64): i64 {
    let count = <i64>max<f64>(0, Math.floor((place * this.weight + 1) / 2));
    while (count > 0 && this.placeOf(count - 1) >= place) count--;
    while (this.placeOf(count) < place) count++;
    return count;
  }

  private placeOf(index: i64): f64 {
    return (2 * <f64>index + 1) / this.weight;
  }

  /** The next row. */
  next(first: i64, like: Identity): Identity {
    const count = <i64>this.members.length;
    const round = this.taken / count;
    if (round != this.round) this.make(round);
    const at = <i32>(this.taken % count);
    const member = this.order[at];
    const entry = this.members[member];
    if (this.versions[member] == 0) this.versions[member] = entry.make().version;
    this.seek(this.taken + 1);
    return like.sibling(entry, this.versions[member], this.ladder[at], first + round / <i64>this.levels.length);
  }

  /**
   * Makes a round. Environment e is of class e mod the number of levels; those of a class have one level in a round, and the next in the
   * next, in an order that each square has of its own. A run has one environment of every class.
   */
  private make(round: i64): void {
    const levels = this.levels.length;
    const count = this.members.length;
    const square = this.stream.split("square " + (round / levels).toString()).permutation(levels);
    const stream = this.stream.split("round " + round.toString());
    const classes: i32[][] = [];
    for (let k = 0; k < min(levels, count); k++) {
      classes.push(stream.split("class " + k.toString()).permutation((count - k + levels - 1) / levels));
    }
    this.round = round;
    this.order = [];
    this.ladder = [];
    for (let start = 0; start < count; start += levels) {
      const run = stream.split("run " + start.toString()).permutation(min(levels, count - start));
      for (let i = 0; i < run.length; i++) {
        this.order.push(classes[run[i]][start / levels] * levels + run[i]);
        this.ladder.push(this.levels[square[<i32>((run[i] + round) % levels)]]);
      }
    }
  }
}

export class Plan {
  length: i64 = 0;
  private shares: Share[] = [];
  private weight: f64 = 0;

  /**
   * @param levels rising
   * @param seed the first of every environment and level
   */
  constructor(private levels: i32[], private seed: i64) {}

  /** Adds environments that share a weight; an environment is of one part alone. */
  add(name: string, members: Entry[], weight: f64): void {
    this.shares.push(new Share(name, members, weight, this.levels));
    this.weight += weight;
  }

  /** Some environment of it. */
  get first(): Entry {
    return this.shares[0].members[0];
  }

  /** Every environment of it. */
  get members(): Entry[] {
    let all: Entry[] = [];
    for (let k = 0; k < this.shares.length; k++) all = all.concat(this.shares[k].members);
    return all;
  }

  /** Goes to row `index`. */
  seek(index: i64): void {
    const shares = this.shares;
    // So far back that no more than `index` rows can stand before it: each part's count is off its share by one half at most.
    const place = (2 * <f64>(index - <i64>shares.length)) / this.weight;
    let before: i64 = 0;
    for (let k = 0; k < shares.length; k++) {
      const taken = shares.length == 1 ? index : shares[k].countBefore(place);
      shares[k].seek(taken);
      before += taken;
    }
    for (; before < index; before++) {
      const share = this.nearest();
      share.seek(share.taken + 1);
    }
  }

  /** The next row, asked for as another instance is. */
  next(like: Identity): Identity {
    return this.nearest().next(this.seed, like);
  }

  /** The part whose next row stands first. */
  private nearest(): Share {
    let best = this.shares[0];
    for (let k = 1; k < this.shares.length; k++) {
      const share = this.shares[k];
      if (share.place < best.place || (share.place == best.place && share.tie < best.tie)) best = share;
    }
    return best;
  }
}
