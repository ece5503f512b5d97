/** Cards in columns, and drags that put one of them below another or below the head of a column. */
import { drawButton, SIZE } from "../../../../assembly/kit/ui/widgets";
import { Look, tint } from "../../../../assembly/kit/ui/look";
import { drawHead } from "../../../../assembly/scene/arrow";
import { Bounds } from "../../../../assembly/scene/bounds";
import { Face } from "../../../../assembly/scene/font";
import { inkOn, Paint } from "../../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../../assembly/scene/scene";

/** Height of a card and of a head, width of the free strip beside a column, and radius of a number. */
const HIGH: f64 = 38;
const STRIP: f64 = 84;
const DISC: f64 = 12;
/** In the strip, from the column to the first arrow and from one to the next; between two that lie between the same cards. */
const FIRST: f64 = 15;
const LANE: f64 = 11;
const TRACK: f64 = 8;
/** Arrows that end between the same rows of cards at most. */
const MOST: i32 = 2;

/** Takes a card and puts it below another one, or below the head of a column: then `below` is -1. */
class Drag {
  /** Of the arrows that start in one strip, and of those that run between two rows, which one it is. */
  lane: i32 = 0;
  track: i32 = 0;

  constructor(public card: i32, public below: i32, public column: i32) {}
}

export class Columns {
  drags: Drag[] = [];
  private lanes: i32[] = [];
  private tracks: i32[] = [];

  /** Cards are numbered; of each column they are listed from the top down. */
  constructor(public heads: string[], public names: string[], public cards: i32[][]) {
    this.lanes = new Array<i32>(heads.length).fill(0);
    this.tracks = new Array<i32>(cards[0].length + 1).fill(0);
  }

  /** Adds a drag of a card that none moved yet; false when it would change nothing, or its arrow would have no room. */
  add(card: i32, below: i32, column: i32): bool {
    if (card == below) return false;
    const from = this.columnOf(card), row = below < 0 ? 0 : this.cards[column].indexOf(below) + 1;
    if (from == column && this.cards[column].indexOf(card) == row) return false;
    if (this.tracks[row] == MOST) return false;
    const drag = new Drag(card, below, column);
    drag.lane = this.lanes[from]++;
    drag.track = this.tracks[row]++;
    this.drags.push(drag);
    return true;
  }

  private columnOf(card: i32): i32 {
    for (let c = 0; c < this.cards.length; c++) if (this.cards[c].includes(card)) return c;
    return -1;
  }

  /** The cards of all columns after the drags, without one of them where `skipped` names it. */
  after(skipped: i32 = -1): i32[][] {
    const all: i32[][] = [];
    for (let c = 0; c < this.cards.length; c++) all.push(this.cards[c].slice(0));
    for (let i = 0; i < this.drags.length; i++) {
      if (i == skipped) continue;
      const drag = this.drags[i];
      for (let c = 0; c < all.length; c++) {
        const at = all[c].indexOf(drag.card);
        if (at >= 0) all[c].splice(at, 1);
      }
      let column = drag.column;
      for (let c = 0; c < all.length; c++) if (drag.below >= 0 && all[c].includes(drag.below)) column = c;
      const place = drag.below < 0 ? 0 : all[column].indexOf(drag.below) + 1;
      const rest = all[column].slice(place);
      all[column] = all[column].slice(0, place).concat([drag.card]).concat(rest);
    }
    return all;
  }

  namesOf(cards: i32[]): string[] {
    const found: string[] = [];
    for (let i = 0; i < cards.length; i++) found.push(this.names[cards[i]]);
    return found;
  }

  /** Where the head of a column stands in a box (row -1), or one of its cards. */
  private cardBox(column: i32, row: i32, box: Bounds): Bounds {
    const wide = box.width / <f64>this.heads.length, high = (box.height - HIGH) / <f64>this.cards[0].length;
    const left = box.left + wide * <f64>column, top = Math.floor(box.top + high * <f64>(row + 1));
    return new Bounds(left, top, left + wide - STRIP, top + HIGH);
  }

  /** Draws columns and arrows; arrows are tagged by their places. */
  draw(scene: Scene, look: Look, box: Bounds): void {
    const style = scene.style;
    scene.tag(-1);
    for (let c = 0; c < this.heads.length; c++) {
      const head = this.cardBox(c, -1, box);
      scene.rect(head.left, head.top, head.width, head.height, Paint.fill(tint(style)));
      scene.text(this.heads[c], head.left + 10, head.middleY, SIZE, style.ink, Align.Left, Baseline.Middle, Face.Bold);
      for (let i = 0; i < this.cards[c].length; i++) {
        const card = this.cardBox(c, i, box);
        drawButton(scene, look, card, "", false);
        scene.text(this.names[this.cards[c][i]], card.left + 12, card.middleY, SIZE, style.ink, Align.Left, Baseline.Middle, style.face);
      }
    }
    for (let i = 0; i < this.drags.length; i++) this.drawDrag(scene, i, box);
    scene.tag(-1);
  }

  /** From the number on its card through the strip at the right and between the cards to the card that it goes below. */
  private drawDrag(scene: Scene, at: i32, box: Bounds): void {
    const drag = this.drags[at], style = scene.style;
    const from = this.columnOf(drag.card), to = drag.column;
    const card = this.cardBox(from, this.cards[from].indexOf(drag.card), box);
    const target = this.cardBox(to, drag.below < 0 ? -1 : this.cards[to].indexOf(drag.below), box);
    const lane = card.right + FIRST + LANE * <f64>drag.lane, track = target.bottom + 14 + TRACK * <f64>drag.track;
    const x = to > from ? target.left + 20 + 24.0 * <f64>drag.track : target.right - 20 - 24.0 * <f64>drag.track;
    scene.tag(at);
    scene.polyline([card.right - 18, card.middleY, lane, card.middleY, lane, track, x, track, x, target.bottom + 8], Paint.line(style.accent, style.stroke(2.5)));
    drawHead(scene, x, target.bottom + 1, 0, -1, style.accent, 10);
    scene.circle(card.right - 18, card.middleY, DISC, Paint.fill(style.accent));
    scene.text((at + 1).toString(), card.right - 18, card.middleY, SIZE, inkOn(style.accent), Align.Centre, Baseline.Middle, Face.Bold);
  }
}
