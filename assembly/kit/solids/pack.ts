/** Packing solids: which pieces, turned in space but not mirrored, fill another solid exactly? Settled by exact cover. */
import { ROTATIONS, Solid } from "./solid";
import { ExactCover } from "../../solve/cover/dlx";

/**
 * Sets of pieces that fill the target, at most `most` of them, each piece used at most once and the first `required` ones once:
 * bit `i` stands for piece `i`. Null when `limit` steps of the search did not suffice.
 */
export function packingSets(target: Solid, pieces: Solid[], most: i32, limit: i32, required: i32 = 0): u32[] | null {
  assert(pieces.length <= 32, "a set holds at most 32 pieces");
  const cover = new ExactCover(target.count + required, pieces.length - required);
  const pieceOf: i32[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const places = placements(target, pieces[i]);
    for (let k = 0; k < places.length; k++) {
      places[k].push(target.count + i);
      cover.add(places[k]);
      pieceOf.push(i);
    }
  }
  const sets: u32[] = [];
  cover.begin(limit);
  while (sets.length < most && cover.next()) {
    let set: u32 = 0;
    for (let i = 0; i < cover.solution.length; i++) set |= (<u32>1) << pieceOf[cover.solution[i]];
    if (!sets.includes(set)) sets.push(set);
  }
  return cover.isSpent ? null : sets;
}

/** Every way to lay a piece into a target: the places of its cubes among those of the target. Ways that look alike count once. */
export function placements(target: Solid, piece: Solid): i32[][] {
  const found: i32[][] = [];
  const seen: string[] = [];
  for (let rotation = 0; rotation < ROTATIONS; rotation++) {
    const image = piece.rotated(rotation);
    if (image.width > target.width || image.depth > target.depth || image.height > target.height) continue;
    const text = image.text();
    if (seen.includes(text)) continue;
    seen.push(text);
    for (let z = 0; z + image.height <= target.height; z++) {
      for (let y = 0; y + image.depth <= target.depth; y++) {
        for (let x = 0; x + image.width <= target.width; x++) {
          const places = placesOf(target, image, x, y, z);
          if (places !== null) found.push(places);
        }
      }
    }
  }
  return found;
}

/** Where the cubes of an image, moved by (x, y, z), stand among those of a target; null when one stands outside of it. */
function placesOf(target: Solid, image: Solid, x: i32, y: i32, z: i32): i32[] | null {
  for (let i = 0; i < image.count; i++) {
    if (!target.has(image.x(i) + x, image.y(i) + y, image.z(i) + z)) return null;
  }
  const places: i32[] = [];
  for (let i = 0; i < image.count; i++) places.push(target.indexOf(image.x(i) + x, image.y(i) + y, image.z(i) + z));
  return places;
}
