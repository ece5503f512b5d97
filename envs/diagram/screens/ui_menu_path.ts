import { Answer } from "../../../assembly/answer/answer";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { Look } from "../../../assembly/kit/ui/look";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { highlight, name } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { Screen } from "./family";
import { Item, Menus, Telling } from "./parts/menus";

const TELLINGS: i32 = 4;
/** Least height of an item, and what is not for items, in canvas units. */
const ROW: f64 = 28;
const ROOM: f64 = 20 + 46;

/** Shortcuts for commands that have none yet and are told by it. */
const SPARE_KEYS: StaticArray<string> = ["Ctrl+I", "Alt+I", "Shift+I", "Fn+I", "Ctrl+O", "Alt+O", "Shift+O"];

/** Along which menu items does one get to a command that is told from others of its name? */
export class UiMenuPath extends Screen {
  private count: i32 = 0;
  private each: i32 = 0;
  private depth: i32 = 0;
  private copies: i32 = 0;
  private conditions: i32 = 0;
  private hasGreyed: bool = false;
  private hasTicks: bool = false;
  private hasPlaces: bool = false;

  private look: Look = new Look();
  private menus: Menus = new Menus();
  private at: i32 = 0;
  /** How the command is told, and what stands above it where that tells it. */
  private told: i32[] = [];
  private above: string = "";

  configure(knobs: Knobs): void {
    this.count = knobs.int("menus", [2, 2, 3, 3, 3, 4, 4, 4, 4, 4]);
    this.each = knobs.int("items in a menu", [5, 7, 8, 10, 12, 13, 15, 18, 21, 24]);
    this.depth = knobs.int("menus within each other", [2, 2, 2, 3, 3, 3, 3, 4, 4, 4]);
    this.copies = knobs.int("commands of one name", [1, 1, 3, 3, 4, 4, 5, 5, 6, 7]);
    this.conditions = knobs.int("conditions that tell the command", [0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
    this.hasGreyed = knobs.from("items greyed out", 3);
    this.hasTicks = knobs.from("ticks", 4);
    this.hasPlaces = knobs.from("told by what stands above", 5);
  }

  sample(rng: Rng): bool {
    this.width = this.count == 2 ? 672 : this.count == 3 ? 896 : 1120;
    this.height = 448;
    while ((<f64>this.height - ROOM) / <f64>this.each < ROW) this.height += 224;
    this.look = Look.draw(rng.split("look"));
    const menus = Menus.draw(rng, this.count, this.each, this.depth - 1);
    this.menus = menus;
    menus.dress(rng, this.conditions > 0, this.hasGreyed, this.hasTicks);
    const ways: i32[] = [Telling.Shortcut];
    if (this.hasGreyed) ways.push(Telling.Usable);
    if (this.hasTicks) ways.push(Telling.Ticked);
    if (this.hasPlaces) ways.push(Telling.Below);
    // A shortcut would tell a command alone.
    if (this.conditions > 1) ways.shift();
    this.told = rng.shuffle<i32>(ways).slice(0, this.conditions);
    const places = this.free(rng, rng.int(max(1, this.depth - 2), this.depth - 1));
    if (places.length < this.copies) return false;
    this.at = places[0];
    this.copy(places);
    return true;
  }

  /**
   * Places of as many commands as there are of one name, no two of them in one submenu or next to each other; where what stands above may tell
   * them, a command stands above each.
   *
   * @param depth of the first: drawn, so that most of those that are asked for do not lie as most commands do
   */
  private free(rng: Rng, depth: i32): i32[] {
    const menus = this.menus, parents = menus.parents(), order = rng.permutation(menus.items.length);
    const found: i32[] = [];
    // First a command of the depth, then any.
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < order.length && found.length < (round == 0 ? 1 : this.copies); i++) {
        const at = order[i];
        if ((round == 0 && menus.items[at].depth != depth) || !menus.isCommand(at) || (this.hasPlaces && !menus.hasCommandAbove(at))) continue;
        let isFree = true;
        for (let k = 0; k < found.length; k++) isFree = isFree && abs(found[k] - at) > 1 && parents[found[k]] != parents[at];
        if (isFree) found.push(at);
      }
      if (found.length == 0) break;
    }
    return found;
  }

  /** Gives the commands at some places one name; the first fits what is told, each other misses one of the conditions. */
  private copy(places: i32[]): void {
    const items = this.menus.items;
    this.above = this.menus.spare[1];
    for (let i = 0; i < places.length; i++) {
      const item = items[places[i]];
      item.name = this.menus.spare[0];
      const missed = i == 0 ? -1 : this.told[i % this.told.length];
      for (let k = 0; k < this.told.length; k++) {
        const way = this.told[k], fits = way != missed;
        if (way == Telling.Usable) item.isGreyed = !fits;
        else if (way == Telling.Ticked) item.isTicked = fits;
        else if (way == Telling.Below && fits) items[places[i] - 1].name = this.above;
        else if (way == Telling.Shortcut && item.shortcut == "") item.shortcut = SPARE_KEYS[i];
      }
    }
  }

  private get path(): string[] {
    const places = this.menus.path(this.at);
    const names: string[] = [this.menus.titles[this.item.menu]];
    for (let i = 0; i < places.length; i++) names.push(this.menus.items[places[i]].name);
    return names;
  }

  private get item(): Item {
    return this.menus.items[this.at];
  }

  draw(scene: Scene): void {
    this.menus.draw(scene, this.look, this.windowBox);
  }

  /** "the command Crop that has a tick and is not greyed out". */
  private phrase(): string {
    const parts: string[] = [];
    for (let i = 0; i < TELLINGS; i++) {
      if (!this.told.includes(i)) continue;
      parts.push(i == Telling.Shortcut ? "has the shortcut " + this.item.shortcut : i == Telling.Usable ? "is not greyed out" : i == Telling.Ticked ? "has a tick" : "stands directly below " + this.above);
    }
    return "the command " + this.item.name + (parts.length > 0 ? " that " + parts.join(" and ") : "");
  }

  question(words: Words): string {
    return words.set("it", this.phrase()).say([
      "Which items lead to {it}?", "Name, in order, everything you click to get to {it}.", "Give the path through the menus to {it}.", "You are looking for {it}. Through which menu and items do you get there?",
      "Describe the way from the menu bar to {it}.", "A manual says how to reach {it}. What is the path?", "Where in the menus is {it}? Give the whole path.", "Somebody asks how to get to {it}. Which items do you name?",
    ]) + " Begin with the menu at the top and end with the command; items of a submenu stand further to the right, below the item that opens it.";
  }

  answer(): Answer {
    return new SequenceAnswer(this.path);
  }

  /** Items that are read, for each condition those of the name again, and the steps up to the menu. */
  complexity(): f64 {
    return <f64>(this.menus.items.length + this.conditions * this.copies + 2 * this.path.length);
  }

  explain(): string {
    return "The path to " + this.phrase() + " is " + this.path.join(", ") + ".";
  }

  solution(scene: Scene): void {
    const places = this.menus.path(this.at);
    for (let i = 0; i < places.length; i++) highlight(scene, places[i]);
    if (this.told.includes(Telling.Below)) highlight(scene, this.at - 1);
    name(scene, this.menus.items.length + this.item.menu, "1");
    for (let i = 0; i < places.length; i++) name(scene, places[i], (i + 2).toString());
  }
}
