/** Multiple choice: options that provably differ, and the lettered tiles in which they are drawn. */
import { Rng } from "../../random";
import { Face, CAPITAL } from "../../scene/font";
import { Frame } from "../../scene/frame";
import { Paint } from "../../scene/paint";
import { Align, Baseline, Scene } from "../../scene/scene";

/** Most options of one question, so that every tile stays large enough to read. */
export const MOST_OPTIONS: i32 = 8;

/**
 * The options of one question: the key and foils, no two of them equal under the task's own equivalence. Each comes with a
 * text that is the same for equivalent options and for those alone, such as the canonical form under rotation.
 */
export class Options<T> {
  /** In the order of the letters, once settled. */
  items: T[] = [];
  /** Place of the key among the items. */
  index: i32 = 0;
  private texts: string[] = [];

  constructor(key: T, text: string, public count: i32) {
    assert(count >= 2 && count <= MOST_OPTIONS, "a choice has 2 to 8 options");
    this.items.push(key);
    this.texts.push(text);
  }

  /** Takes a foil unless the list is full or an equivalent option is in it; true when it was taken. */
  offer(item: T, text: string): bool {
    if (this.isFull || this.texts.includes(text)) return false;
    this.items.push(item);
    this.texts.push(text);
    return true;
  }

  /** Whether there are as many options as the question has. */
  get isFull(): bool {
    return this.items.length == this.count;
  }

  /** Puts the options in random order: every letter is equally likely to be the key's. Call it once, when the list is full. */
  settle(rng: Rng): void {
    assert(this.isFull, "options are settled when the list is full");
    const order = rng.permutation(this.count);
    const items: T[] = [];
    const texts: string[] = [];
    for (let i = 0; i < order.length; i++) {
      items.push(this.items[order[i]]);
      texts.push(this.texts[order[i]]);
    }
    this.items = items;
    this.texts = texts;
    this.index = order.indexOf(0);
  }
}

/** The letter of an option: A for 0. */
export function letterOf(index: i32): string {
  return String.fromCharCode(0x41 + index);
}

/** Size of the letters, and the free space around tiles and letters, in canvas units. */
const LETTER: f64 = 28;
const LETTER_GAP: f64 = 8;
const TILE_GAP: f64 = 16;

/** Square tiles with a frame and the letters A, B, C ... above them, row by row, as large as the given area allows. */
export class OptionPanel {
  /** Side of a tile, in canvas units. */
  side: f64;
  private left: f64;
  private top: f64;

  /** Draws frames and letters into the area; the canvas is the frame in force. */
  constructor(scene: Scene, left: f64, top: f64, width: f64, height: f64, public count: i32, public columns: i32) {
    const rows = (count + columns - 1) / columns;
    const head = CAPITAL * LETTER + LETTER_GAP;
    const across = (width - TILE_GAP * <f64>(columns - 1)) / <f64>columns;
    const down = (height - TILE_GAP * <f64>(rows - 1)) / <f64>rows - head;
    this.side = Math.floor(Math.min(across, down));
    // What is left over goes around the panel in equal parts.
    this.left = left + (width - this.stepX * <f64>columns + TILE_GAP) / 2;
    this.top = top + (height - this.stepY * <f64>rows + TILE_GAP) / 2;
    const style = scene.style;
    const paint = Paint.fill(style.surface).edge(style.soft, style.stroke(2.5));
    for (let i = 0; i < count; i++) {
      const x = this.x(i);
      const y = this.y(i);
      scene.text(letterOf(i), x + this.side / 2, y, LETTER, style.ink, Align.Centre, Baseline.Top, Face.Bold);
      scene.rect(x, y + head, this.side, this.side, paint, 6);
    }
  }

  /** A frame with its origin in the centre of a tile and the canvas's unit. */
  tile(index: i32): Frame {
    const half = this.side / 2;
    return Frame.at(this.x(index) + half, this.y(index) + this.stepY - TILE_GAP - half);
  }

  private get stepX(): f64 {
    return this.side + TILE_GAP;
  }

  private get stepY(): f64 {
    return this.side + CAPITAL * LETTER + LETTER_GAP + TILE_GAP;
  }

  /** Left edge of an option's cell; a last row that is not full stands in the middle. */
  private x(index: i32): f64 {
    const row = index / this.columns;
    const inRow = min(this.columns, this.count - row * this.columns);
    const missing = <f64>(this.columns - inRow);
    return this.left + (<f64>(index % this.columns) + missing / 2) * this.stepX;
  }

  /** Top of an option's letter. */
  private y(index: i32): f64 {
    return this.top + <f64>(index / this.columns) * this.stepY;
  }
}
