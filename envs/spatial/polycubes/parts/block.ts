/** A large cube out of which pieces have been taken, so that the hole can be seen. */
import { Camera, View } from "../../../../assembly/kit/solids/camera";
import { FACE_X, FACE_Y, FACE_Z, Solid, Space } from "../../../../assembly/kit/solids/solid";
import { Rng } from "../../../../assembly/random";

/** What is in a place of the cube. */
export const enum Role {
  Filled = 0,
  Key = 1,
  Given = 2,
}

/** A cube of which places have been emptied. */
export class Block extends Space {
  private roles: StaticArray<i32>;
  private view: View;

  constructor(private side: i32, camera: Camera) {
    super();
    this.view = camera.view(<f64>side, <f64>side, <f64>side);
    this.width = side;
    this.depth = side;
    this.height = side;
    this.roles = new StaticArray<i32>(side * side * side);
  }

  has(x: i32, y: i32, z: i32): bool {
    return min(x, min(y, z)) >= 0 && max(x, max(y, z)) < this.side && this.roles[this.placeOf(x, y, z)] == Role.Filled;
  }

  private placeOf(x: i32, y: i32, z: i32): i32 {
    return (z * this.side + y) * this.side + x;
  }

  private x(place: i32): i32 {
    return place % this.side;
  }

  private y(place: i32): i32 {
    return (place / this.side) % this.side;
  }

  private z(place: i32): i32 {
    return place / (this.side * this.side);
  }

  /** Takes out the key, moved by (x, y, z). */
  takeKey(key: Solid, x: i32, y: i32, z: i32): void {
    for (let i = 0; i < key.count; i++) this.roles[this.placeOf(key.x(i) + x, key.y(i) + y, key.z(i) + z)] = Role.Key;
  }

  /** Takes out a connected piece of some cubes beside the key, so that the hole stays in sight; false when chance found none. */
  takeGiven(rng: Rng, cubes: i32): bool {
    for (let taken = 0; taken < cubes; taken++) {
      const free: i32[] = [];
      for (let place = 0; place < this.roles.length; place++) {
        if (this.roles[place] == Role.Filled && this.touches(place, taken == 0 ? Role.Key : Role.Given)) free.push(place);
      }
      rng.shuffle<i32>(free);
      let at = 0;
      while (at < free.length && !this.takesVisibly(free[at])) at++;
      if (at == free.length) return false;
    }
    return true;
  }

  private takesVisibly(place: i32): bool {
    this.roles[place] = Role.Given;
    if (this.isHoleSeen) return true;
    this.roles[place] = Role.Filled;
    return false;
  }

  private touches(place: i32, role: Role): bool {
    for (let face = 0; face < 6; face++) {
      const x = this.x(place) + FACE_X[face];
      const y = this.y(place) + FACE_Y[face];
      const z = this.z(place) + FACE_Z[face];
      if (min(x, min(y, z)) >= 0 && max(x, max(y, z)) < this.side && this.roles[this.placeOf(x, y, z)] == role) return true;
    }
    return false;
  }

  /** Whether of every empty place it is clear that it is empty. */
  get isHoleSeen(): bool {
    for (let place = 0; place < this.roles.length; place++) {
      if (this.roles[place] != Role.Filled && !this.isSeenEmpty(this.x(place), this.y(place), this.z(place))) return false;
    }
    return true;
  }

  /** Whether through an empty place one sees a good part of a cube that stands behind it or below it. */
  private isSeenEmpty(x: i32, y: i32, z: i32): bool {
    for (let face = 0; face < 3; face++) {
      const behindX = x - FACE_X[2 * face];
      const behindY = y - FACE_Y[2 * face];
      const behindZ = z - FACE_Z[2 * face];
      if (this.has(behindX, behindY, behindZ) && this.view.isFaceClear(this, behindX, behindY, behindZ, face)) return true;
    }
    return false;
  }

  /** The places with a role from `first` to `last`, as a solid. */
  solidOf(first: Role, last: Role): Solid {
    const xs: i32[] = [];
    const ys: i32[] = [];
    const zs: i32[] = [];
    for (let place = 0; place < this.roles.length; place++) {
      if (this.roles[place] < first || this.roles[place] > last) continue;
      xs.push(this.x(place));
      ys.push(this.y(place));
      zs.push(this.z(place));
    }
    return new Solid(xs, ys, zs);
  }
}
