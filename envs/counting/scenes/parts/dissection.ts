/** A rectangle cut into rectangles. */
import { Rng } from "../../../../assembly/random";

/** An upright rectangle in canvas units. */
export class Room {
  constructor(public x: f64, public y: f64, public width: f64, public height: f64) {}

  get area(): f64 {
    return this.width * this.height;
  }

  holds(x: f64, y: f64): bool {
    return x > this.x && x < this.x + this.width && y > this.y && y < this.y + this.height;
  }
}

/**
 * Cuts a room into `count` rooms by straight cuts through one room at a time, always through the largest; no side becomes
 * shorter than `least`. Null when the largest room cannot be cut any more.
 */
export function dissect(rng: Rng, whole: Room, count: i32, least: f64): Room[] | null {
  const rooms: Room[] = [whole];
  while (rooms.length < count) {
    let largest = 0;
    for (let i = 1; i < rooms.length; i++) {
      if (rooms[i].area > rooms[largest].area) largest = i;
    }
    const room = rooms[largest];
    const isWide = room.width > room.height * 1.2 || (room.width * 1.2 > room.height && rng.int(0, 1) == 0);
    const side = isWide ? room.width : room.height;
    if (side < 2 * least) return null;
    const cut = rng.range(Math.max(least, side * 0.42), Math.min(side - least, side * 0.58));
    if (isWide) {
      rooms[largest] = new Room(room.x, room.y, cut, room.height);
      rooms.push(new Room(room.x + cut, room.y, room.width - cut, room.height));
    } else {
      rooms[largest] = new Room(room.x, room.y, room.width, cut);
      rooms.push(new Room(room.x, room.y + cut, room.width, room.height - cut));
    }
  }
  return rooms;
}
