import { Answer } from "../../../assembly/answer/answer";
import { aboveChance } from "../../../assembly/answer/credit";
import { MappingAnswer } from "../../../assembly/answer/mapping";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { line, pointAtAll } from "../../../assembly/scene/solution";
import { Reasoner } from "../../../assembly/solve/csp/reasoning";
import { Words } from "../../../assembly/words";
import { PathPuzzle } from "./family";
import { Archipelago } from "./parts/islands";

/** Most that is taken for chance where nearly all bridges are alike. */
const MOST: f64 = 0.9;
/** Ways to tell single from double bridges that are tried with the same islands. */
const SHARES: i32 = 20;
/** Radius of an island, size of its number, distance of its letter from its middle, size of that, half the distance of two bridges; in cells. */
const ISLAND: f64 = 0.33;
const NUMBER: f64 = 0.36;
const BESIDE: f64 = 0.42;
const LETTER: f64 = 0.24;
const APART: f64 = 0.09;

/** Which islands are joined by how many bridges, so that each has as many as it says and all hang together? */
export class HashiIslands extends PathPuzzle {
  private islands: i32 = 0;
  private rings: i32 = 0;
  private doubles: i32 = 0;
  private depth: i32 = 0;
  private sea: Archipelago = new Archipelago(1, 1);
  /** Numbers of bridges that the solver had to suppose and refute. */
  private supposed: i32 = 0;

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [5, 5, 6, 6, 7, 7, 7, 8, 8, 8]);
    this.columns = knobs.int("columns", [5, 6, 6, 7, 7, 7, 8, 8, 8, 9]);
    this.islands = knobs.int("islands", [7, 8, 9, 11, 12, 14, 15, 17, 18, 20]);
    this.rings = knobs.int("bridges that close rings", [1, 1, 2, 2, 3, 3, 4, 4, 5, 6]);
    this.doubles = knobs.int("percent of double bridges", [35, 35, 40, 40, 40, 45, 45, 50, 50, 50]);
    this.depth = knobs.int("depth of look-ahead", [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
  }

  sample(rng: Rng): bool {
    this.fitCanvas();
    const sea = new Archipelago(this.rows, this.columns);
    if (!sea.settle(rng, this.islands, this.rings)) return false;
    this.sea = sea;
    let found: i32[] = [];
    for (let tries = 0; tries < SHARES; tries++) {
      sea.share(rng, this.doubles);
      const solver = new Reasoner(sea.problem(), 2, this.depth);
      if (!solver.solve()) continue;
      found = sea.bridges.slice(0);
      this.supposed = solver.supposed[0];
      // Better are bridges that need look-ahead where it is meant to be needed.
      if (this.depth == 0 || this.supposed > 0) break;
    }
    if (found.length == 0) return false;
    sea.bridges = found;
    return true;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const board = this.board();
    const sea = this.sea;
    const paint = Paint.fill(style.surface).edge(style.ink, style.stroke(3));
    for (let k = 0; k < sea.places.length; k++) {
      const x = board.x(<f64>(sea.places[k] % this.columns) + 0.5);
      const y = board.y(<f64>(sea.places[k] / this.columns) + 0.5);
      scene.circle(x, y, ISLAND * board.cell, paint);
      scene.text(sea.totalOf(k).toString(), x, y, NUMBER * board.cell, style.ink, Align.Centre, Baseline.Middle, Face.Bold);
      scene.text(sea.nameOf(k), x - BESIDE * board.cell, y - BESIDE * board.cell, LETTER * board.cell, style.soft, Align.Centre, Baseline.Middle, Face.Bold);
    }
  }

  question(words: Words): string {
    return words
      .set("wanted", "Give every pair of joined islands by its two letters in alphabetical order, with the number of its bridges, 1 or 2.")
      .say([
        "Connect the islands with straight bridges, across or down, one or two between two islands. The number on an island tells how many bridges end there. Bridges do not cross or pass over islands, and all islands hang together. {wanted}",
        "Build bridges so that one can get from every island to every other. They run horizontally or vertically from one island to the next, at most two side by side, never across each other, and each island has as many as its number says. {wanted}",
        "Each circle is an island and its number the count of bridges that it has. A bridge is straight, level or upright, and joins neighbouring islands in view of each other; two may join the same pair. No two cross, and no island is cut off from the rest. {wanted}",
        "Where are the bridges? Every number is met by just as many of them. Between two islands in one row or column, with none in between, there are at most two, none crosses another, and together they link all islands. {wanted}",
        "Solve this bridge puzzle: single or double bridges in rows and columns, no crossings, every number satisfied, all islands in one network. {wanted}",
        "The engineer of this archipelago joined all islands into one group by straight bridges along rows and columns, at most double ones, without letting two cross. The circles tell how many bridges leave each island. {wanted}",
        "How must the islands be joined? Use one bridge or two between islands that face each other in a row or a column, give each the number of bridges written on it, cross nothing, and leave no island or group of islands on its own. {wanted}",
        "Draw the bridges. Numbers are bridge counts; bridges are straight, run between facing islands, come single or double and never cross; you must be able to walk from any island to any other. {wanted}",
      ]);
  }

  answer(): Answer {
    const names: string[] = [];
    const counts: string[] = [];
    for (let k = 0; k < this.sea.bridges.length; k++) {
      if (this.sea.bridges[k] == 0) continue;
      names.push(this.sea.pairName(k));
      counts.push(this.sea.bridges[k].toString());
    }
    return new MappingAnswer(names, counts);
  }

  /** By the rules on the board: builds the bridges of the reply, whose pairs may have their letters in either order. */
  accepts(reply: Answer): bool {
    const bridges = this.read(reply);
    return bridges !== null && this.sea.isSolvedBy(bridges);
  }

  /** The share of pairs with the right number of bridges, of those that the reply or the key has, above what the commoner number everywhere earns. */
  partial(reply: Answer): f64 {
    const bridges = this.read(reply);
    if (bridges === null) return 0;
    let right = 0;
    let all = 0;
    const built = new StaticArray<i32>(3);
    for (let k = 0; k < bridges.length; k++) {
      built[this.sea.bridges[k]]++;
      if (bridges[k] == 0 && this.sea.bridges[k] == 0) continue;
      all++;
      right += <i32>(bridges[k] == this.sea.bridges[k]);
    }
    const chance = <f64>max(built[1], built[2]) / <f64>(built[1] + built[2]);
    return all == 0 ? 0 : aboveChance(<f64>right / <f64>all, Math.min(chance, MOST));
  }

  /** Bridges by facing pair; null where the reply has other pairs, or one of them twice. */
  private read(reply: Answer): StaticArray<i32> | null {
    if (!(reply instanceof MappingAnswer)) return null;
    const texts = (reply as MappingAnswer).texts;
    const bridges = new StaticArray<i32>(this.sea.bridges.length);
    for (let i = 0; i < texts.length; i += 2) {
      const pair = this.sea.pairNamed(texts[i].toUpperCase());
      const count = "12".indexOf(texts[i + 1]) + 1;
      if (pair < 0 || texts[i + 1].length != 1 || count == 0 || bridges[pair] > 0) return null;
      bridges[pair] = count;
    }
    return bridges;
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    const board = this.board();
    const sea = this.sea;
    for (let k = 0; k < sea.bridges.length; k++) {
      const a = sea.places[sea.first[k]];
      const b = sea.places[sea.second[k]];
      const isLevel = a / this.columns == b / this.columns;
      const reach = (ISLAND + 0.03) * board.cell;
      for (let i = 0; i < sea.bridges[k]; i++) {
        const off = sea.bridges[k] == 1 ? 0.0 : (<f64>i * 2 - 1) * APART * board.cell;
        const x1 = board.x(<f64>(a % this.columns) + 0.5) + (isLevel ? reach : off);
        const y1 = board.y(<f64>(a / this.columns) + 0.5) + (isLevel ? off : reach);
        const x2 = board.x(<f64>(b % this.columns) + 0.5) + (isLevel ? -reach : off);
        const y2 = board.y(<f64>(b / this.columns) + 0.5) + (isLevel ? off : -reach);
        line(scene, x1, y1, x2, y2);
      }
    }
  }

  /** Pairs of islands that face each other, and three for each number of bridges that had to be supposed and refuted. */
  complexity(): f64 {
    return <f64>(this.sea.bridges.length + 3 * this.supposed);
  }

  explain(): string {
    return "The only bridges that suit every number and join all islands are " + this.answer().canonical() + ".";
  }
}
