/** Panels of lettered tiles, and what is drawn inside of a tile. */
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import { marksOf, middleOf, type Point } from "./plane.ts";
import { centreOf } from "./shape.ts";

export type Tile = Extract<Mark, { type: "rect" }>;

export const middleOfTile = (tile: Tile): Point => ({ x: tile.x + tile.width / 2, y: tile.y + tile.height / 2 });

/** Whether a point lies in a tile. */
export const isOn = (tile: Tile, point: Point): boolean =>
  point.x >= tile.x && point.x <= tile.x + tile.width && point.y >= tile.y && point.y <= tile.y + tile.height;

/** The tiles that carry a caption right above their middle, by caption; tiles without one are left out. */
export function captionedTiles(scene: Inspection): Map<string, Tile> {
  const tiles = new Map<string, Tile>();
  const texts = marksOf(scene, "text");
  for (const tile of marksOf(scene, "rect")) {
    const caption = texts.find((text) => {
      const { x, y } = middleOf(text);
      return Math.abs(x - middleOfTile(tile).x) < 6 && y < tile.y && tile.y - y < 40;
    });
    if (caption) tiles.set(caption.text, tile);
  }
  return tiles;
}

/** The captioned tiles whose caption is one capital letter, in the order of the letters. */
export function letteredTiles(scene: Inspection): [string, Tile][] {
  return [...captionedTiles(scene)].filter(([caption]) => /^[A-Z]$/.test(caption)).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The closed marks whose middle lies on a tile, the tile itself apart, in drawing order. */
export function marksOn(scene: Inspection, tile: Tile): Mark[] {
  return scene.marks.filter((mark) => {
    if (mark === tile) return false;
    const centre = centreOf(mark);
    return centre !== null && isOn(tile, centre);
  });
}
