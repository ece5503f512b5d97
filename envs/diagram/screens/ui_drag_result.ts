import { Answer } from "../../../assembly/answer/answer";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { Look } from "../../../assembly/kit/ui/look";
import { BAR, drawWindow } from "../../../assembly/kit/ui/widgets";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Bounds } from "../../../assembly/scene/bounds";
import { Scene } from "../../../assembly/scene/scene";
import { note, point } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { Screen } from "./family";
import { Columns } from "./parts/columns";

const HEADS: string[] = ["Ideas", "Ready", "Doing", "Review", "Done", "Later", "Blocked", "Testing"];
const NAMES: string[] = [
  "Invoice", "Poster", "Budget", "Survey", "Logo", "Contract", "Report", "Flyer", "Speech", "Website", "Catering", "Tickets", "Rehearsal", "Sponsors", "Banner", "Playlist", "Venue", "Photos", "Parking", "Badges", "Insurance", "Schedule", "Menu",
  "Permits", "Lighting", "Stage", "Buses", "Hotel", "Slides", "Minutes", "Brochure", "Raffle",
];
/** Room between the window and the columns, in which the free strip at the right is, and below them: for arrows to the last card. */
const PAD: f64 = 20;
const FOOT: f64 = 34;
/** Tries for each drag. */
const TRIES: i32 = 30;
/** How often a card is dropped below one that was moved before, where that is wanted. */
const FOLLOW: f64 = 0.6;

/** In which order do cards stand in a list or in a column after some drags? */
export class UiDragResult extends Screen {
  private count: i32 = 0;
  private each: i32 = 0;
  private moves: i32 = 0;
  private follows: bool = false;

  private look: Look = new Look();
  private made: Columns | null = null;
  private asked: i32 = 0;

  private get columns(): Columns {
    return this.made!;
  }

  configure(knobs: Knobs): void {
    this.count = knobs.int("columns", [1, 1, 1, 2, 2, 2, 3, 3, 3, 3]);
    this.each = knobs.int("cards in a column", [4, 5, 6, 5, 5, 6, 5, 6, 6, 7]);
    this.moves = knobs.int("drags", [1, 2, 3, 3, 4, 4, 5, 5, 6, 7]);
    this.follows = knobs.from("cards dropped below moved ones", 5);
  }

  sample(rng: Rng): bool {
    this.width = this.count == 1 ? 448 : this.count == 2 ? 672 : 896;
    this.height = this.count == 1 && this.each < 5 ? 448 : 672;
    this.look = Look.draw(rng.split("look"));
    const picked = rng.sample(this.count * this.each, NAMES.length), heads = rng.sample(this.count, HEADS.length);
    const names: string[] = [], titles: string[] = [], cards: i32[][] = [];
    for (let i = 0; i < picked.length; i++) names.push(NAMES[picked[i]]);
    for (let c = 0; c < this.count; c++) {
      titles.push(HEADS[heads[c]]);
      const own: i32[] = [];
      for (let i = 0; i < this.each; i++) own.push(c * this.each + i);
      cards.push(own);
    }
    const columns = new Columns(titles, names, cards);
    this.made = columns;
    this.asked = rng.int(0, this.count - 1);
    const moved: i32[] = [];
    for (let i = 0; i < this.moves; i++) if (!this.move(rng, columns, moved)) return false;
    // The first and the last drag count, and so does one between them.
    const result = columns.namesOf(columns.after()[this.asked]).join();
    let idle = 0;
    for (let i = 0; i < this.moves; i++) {
      const isIdle = columns.namesOf(columns.after(i)[this.asked]).join() == result;
      if (isIdle && (i == 0 || i == this.moves - 1)) return false;
      idle += <i32>isIdle;
    }
    return columns.after()[this.asked].length > 1 && 2 * idle <= this.moves - 1;
  }

  /** Adds a drag. */
  private move(rng: Rng, columns: Columns, moved: i32[]): bool {
    for (let i = 0; i < TRIES; i++) {
      const card = rng.int(0, this.count * this.each - 1);
      if (moved.includes(card)) continue;
      let column = rng.chance(0.5) ? this.asked : rng.int(0, this.count - 1);
      let below = rng.int(-1, this.each - 1);
      if (below >= 0) below = columns.cards[column][below];
      if (this.follows && moved.length > 0 && rng.chance(FOLLOW)) {
        below = rng.pick<i32>(moved);
        column = below / this.each;
      }
      if (!columns.add(card, below, column)) continue;
      moved.push(card);
      return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    const box = this.windowBox;
    scene.tag(-1);
    drawWindow(scene, this.look, "Tasks", box);
    this.columns.draw(scene, this.look, new Bounds(box.left + PAD, box.top + BAR + PAD, box.right, box.bottom - FOOT));
  }

  question(words: Words): string {
    const head = this.columns.heads[this.asked];
    const asked = words.set("list", this.count == 1 ? "the list" : "the column " + head).say([
      "In which order do the cards of {list} stand after all drags?", "The cards are dragged as the arrows show. List the cards of {list} afterwards, from top to bottom.", "Carry out the drags. What does {list} contain then, from the top down?",
      "What does {list} look like once every arrow has been carried out? Name its cards from top to bottom.", "After the last drag, which cards does {list} hold, in order?", "Give the cards of {list} in their new order, the topmost first.",
      "Somebody makes the moves that are drawn. Write down {list} as it is afterwards, from the top.", "Read {list} from top to bottom after the moves. Which cards do you name?",
    ]);
    return asked + (this.moves > 1 ? " The numbers on the arrows are the order of the drags. A card is dropped directly below the card or heading at which its arrow ends, wherever that stands by then." : " The card is dropped directly below the card or heading at which its arrow ends.");
  }

  answer(): Answer {
    return new SequenceAnswer(this.columns.namesOf(this.columns.after()[this.asked]));
  }

  /** Cards, and for each drag its arrow followed and its card put; more where the place has moved. */
  complexity(): f64 {
    const drags = this.columns.drags;
    let followed = 0;
    for (let i = 0; i < drags.length; i++) for (let k = 0; k < i; k++) followed += <i32>(drags[i].below == drags[k].card);
    return <f64>(this.columns.names.length + 4 * drags.length + 2 * followed);
  }

  explain(): string {
    const names = this.columns.namesOf(this.columns.after()[this.asked]);
    return "After the drags " + (this.count == 1 ? "the list" : this.columns.heads[this.asked]) + " holds " + names.join(", ") + ".";
  }

  /** Points at the arrows and says the result. */
  solution(scene: Scene): void {
    for (let i = 0; i < this.moves; i++) point(scene, i);
    note(scene, this.columns.namesOf(this.columns.after()[this.asked]).join(", "));
  }
}
