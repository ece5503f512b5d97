/** All menus of a program side by side, with their submenus unfolded: trees of items, some of which are told from others of the same name. */
import { drawLabel, SIZE } from "../../../../assembly/kit/ui/widgets";
import { Look, pale, tint } from "../../../../assembly/kit/ui/look";
import { Rng } from "../../../../assembly/random";
import { Bounds } from "../../../../assembly/scene/bounds";
import { Face } from "../../../../assembly/scene/font";
import { Paint } from "../../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../../assembly/scene/scene";

/** Height of a menu's head, and by how much an item of a submenu stands further to the right. */
const HEAD: f64 = 38;
const INDENT: f64 = 20;
/** Between the edge of a menu and its items: room for a tick. */
const LEFT: f64 = 32;
const PAD: f64 = 10;

const MENUS: string[] = ["File", "Edit", "View", "Insert", "Format", "Tools", "Layout", "Window", "Data", "Review"];
const ITEMS: string[] = [
  "Open", "Save", "Export", "Import", "Print", "Close", "Undo", "Redo", "Cut", "Copy", "Paste", "Delete", "Find", "Replace", "Zoom", "Rotate", "Crop", "Flip", "Scale", "Align", "Group", "Layers", "Grid", "Ruler", "Guides", "Colour",
  "Bold", "Italic", "Font", "Margins", "Header", "Footer", "Columns", "Table", "Chart", "Image", "Link", "Note", "Symbol", "Sort", "Filter", "Merge", "Split", "Lock", "Share", "Send", "Sync", "Backup", "Restore", "Theme", "Language", "Toolbar",
  "Sidebar", "History", "Record", "Play", "Pause", "Loop", "Arrange", "Border",
];
const MODIFIERS: string[] = ["Ctrl+", "Alt+", "Shift+", "Fn+"];
const KEYS: string = "ABCDEFGHJKLMNPQRSTUVWXYZ";

/** Names that are kept for what is told apart. */
const SPARE: i32 = 2;

/** One line of a menu. */
export class Item {
  shortcut: string = "";
  isGreyed: bool = false;
  isTicked: bool = false;

  /** `depth` is 1 for an item of the menu itself, 2 for one of its submenus, and so on. */
  constructor(public name: string, public menu: i32, public depth: i32) {}
}

/** Ways to tell items of one name apart. */
export const enum Telling {
  Shortcut = 0,
  Usable = 1,
  Ticked = 2,
  Below = 3,
}

export class Menus {
  titles: string[] = [];
  /** Menu by menu, from the top down. */
  items: Item[] = [];
  /** Names that no item has. */
  spare: string[] = [];
  private sizes: i32[] = [];

  /** Menus with so many items each, all of different names, and items of the given depth at most. */
  static draw(rng: Rng, count: i32, each: i32, depth: i32): Menus {
    const menus = new Menus();
    const titles = rng.sample(count, MENUS.length), pool = rng.permutation(ITEMS.length);
    for (let i = 0; i < SPARE; i++) menus.spare.push(ITEMS[pool.pop()]);
    for (let m = 0; m < count; m++) {
      menus.titles.push(MENUS[titles[m]]);
      rng.shuffle<i32>(pool);
      let last = 1;
      for (let i = 0; i < each; i++) {
        const step = i == 0 ? 0.5 : rng.unit();
        last = step < 0.38 && last < depth ? last + 1 : step < 0.72 ? last : rng.int(1, last);
        menus.items.push(new Item(ITEMS[pool[i]], m, i == 0 ? 1 : last));
      }
      menus.sizes.push(each);
    }
    return menus;
  }

  /** Whether an item opens no submenu. */
  isCommand(at: i32): bool {
    return at + 1 == this.items.length || this.items[at + 1].menu != this.items[at].menu || this.items[at + 1].depth <= this.items[at].depth;
  }

  /** Whether a command stands above an item in the same menu, and not only above its submenu. */
  hasCommandAbove(at: i32): bool {
    return at > 0 && this.items[at - 1].menu == this.items[at].menu && this.items[at - 1].depth == this.items[at].depth;
  }

  /** The places of the items that lead to one, itself the last. */
  path(at: i32): i32[] {
    const found: i32[] = [at];
    let depth = this.items[at].depth;
    for (let i = at - 1; depth > 1; i--) {
      if (this.items[i].depth >= depth) continue;
      depth = this.items[i].depth;
      found.unshift(i);
    }
    return found;
  }

  /** Gives commands shortcuts, a tick, or greys them out. */
  dress(rng: Rng, hasShortcuts: bool, hasGreyed: bool, hasTicks: bool): void {
    const keys = rng.permutation(MODIFIERS.length * KEYS.length);
    for (let i = 0; i < this.items.length; i++) {
      if (!this.isCommand(i)) continue;
      const item = this.items[i], key = keys.pop();
      if (hasShortcuts && rng.chance(0.6)) item.shortcut = MODIFIERS[key % MODIFIERS.length] + KEYS.charAt(key / MODIFIERS.length);
      item.isGreyed = hasGreyed && rng.chance(0.3);
      item.isTicked = hasTicks && rng.chance(0.25);
    }
  }

  /** Of each item the one that opens its submenu; for items of a menu itself a number of the menu's below 0. */
  parents(): i32[] {
    const all: i32[] = [], open: i32[] = [];
    for (let i = 0; i < this.items.length; i++) {
      const item = this.items[i];
      open.length = item.depth - 1;
      all.push(item.depth == 1 ? -1 - item.menu : open[item.depth - 2]);
      open.push(i);
    }
    return all;
  }

  /** The shape that is drawn when menus stand side by side in a box. */
  private menuBox(menu: i32, box: Bounds): Bounds {
    const wide = (box.width + PAD) / <f64>this.titles.length;
    return new Bounds(box.left + wide * <f64>menu, box.top, box.left + wide * <f64>(menu + 1) - PAD, box.bottom);
  }

  /** Draws all menus into a box; items are tagged by their places, and heads by the places behind these. */
  draw(scene: Scene, look: Look, box: Bounds): void {
    const style = scene.style;
    let at = 0;
    for (let m = 0; m < this.titles.length; m++) {
      const menu = this.menuBox(m, box);
      scene.tag(-1);
      scene.rect(menu.left, menu.top, menu.width, menu.height, Paint.fill(style.surface).edge(style.soft, style.stroke(2)), look.radius);
      scene.rect(menu.left + 2, menu.top + 2, menu.width - 4, HEAD - 4, Paint.fill(tint(style)));
      scene.tag(this.items.length + m);
      drawLabel(scene, this.titles[m], menu.left + PAD, menu.top + HEAD / 2, true, Face.Bold);
      const high = (menu.height - HEAD - 8) / <f64>this.sizes[m];
      for (let i = 0; i < this.sizes[m]; i++, at++) this.drawItem(scene, at, menu, Math.floor(menu.top + HEAD + 4 + high * (<f64>i + 0.5)));
    }
    scene.tag(-1);
  }

  private drawItem(scene: Scene, at: i32, menu: Bounds, y: f64): void {
    const style = scene.style, item = this.items[at];
    const x = menu.left + LEFT + INDENT * <f64>(item.depth - 1);
    scene.tag(at);
    if (item.isTicked) scene.polyline([menu.left + 9, y, menu.left + 13, y + 5, menu.left + 21, y - 6], Paint.line(style.accent, style.stroke(2.5)));
    if (!this.isCommand(at)) scene.polygon([x - 15, y - 3, x - 5, y - 3, x - 10, y + 4], Paint.fill(style.ink));
    drawLabel(scene, item.name, x, y, !item.isGreyed);
    if (item.shortcut != "") scene.text(item.shortcut, menu.right - PAD, y, SIZE, item.isGreyed ? pale(style) : style.ink, Align.Right, Baseline.Middle, style.face);
  }
}
