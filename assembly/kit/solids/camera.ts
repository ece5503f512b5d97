/**
 * How solids of unit cubes are seen: from the front above, a little from the left or from the right, in parallel or in a mild
 * perspective. No camera lets two places of a small solid fall together, so that a picture determines where each drawn face lies in
 * space. Whatever the camera, x runs to the front left, y to the front right and z upwards: the faces +x, +y and +z are the visible ones.
 */
import { FACE_X, FACE_Y, FACE_Z, Space } from "./solid";
import { Rng } from "../../random";
import { cosine, sine } from "../../scene/frame";

/** Degrees of the azimuth, which is measured from x towards y or the other way round, and of the elevation. */
const LEAST_AZIMUTH: i32 = 24;
const MOST_AZIMUTH: i32 = 38;
const LEAST_ELEVATION: i32 = 23;
const MOST_ELEVATION: i32 = 38;
/** Places whose coordinates differ by up to `REACH` are drawn at least so many edges apart in parallel projection. */
const REACH: i32 = 4;
const LEAST_GAP: f64 = 0.11;
/** From the eye to the middle of a box, in half diagonals of the box: what is near is drawn about a fifth larger. */
const DISTANCE: f64 = 5;

/** Rays a side of a face, and the share of them that makes a face clearly visible. */
const RAYS: i32 = 5;
const CLEAR: i32 = 12;
/** Rays that leave a face of which nothing is hidden. */
export const OPEN: i32 = RAYS * RAYS;

/** A direction to look from. It belongs to the state: what can be seen depends on it. */
export class Camera {
  private azimuthCos: f64;
  private azimuthSin: f64;
  private elevationCos: f64;
  private elevationSin: f64;

  constructor(
    /** Degrees from x towards y, and up from the floor. */
    public azimuth: i32 = 32,
    elevation: i32 = 30,
    public isPerspective: bool = false,
    /** Whether the light comes from the left; else it comes from the right. */
    public isLitFromLeft: bool = false,
  ) {
    this.azimuthCos = cosine(<f64>azimuth);
    this.azimuthSin = sine(<f64>azimuth);
    this.elevationCos = cosine(<f64>elevation);
    this.elevationSin = sine(<f64>elevation);
  }

  /** A camera from the left or from the right; in perspective now and then if it may be. */
  static random(rng: Rng, mayBePerspective: bool): Camera {
    const isPerspective = mayBePerspective && rng.chance(0.6);
    const isLitFromLeft = rng.chance(0.5);
    while (true) {
      const azimuth = rng.int(LEAST_AZIMUTH, MOST_AZIMUTH);
      const camera = new Camera(rng.chance(0.5) ? azimuth : 90 - azimuth, rng.int(LEAST_ELEVATION, MOST_ELEVATION), isPerspective, isLitFromLeft);
      if (camera.keepsApart) return camera;
    }
  }

  /** Whether in parallel projection no two places fall together. */
  get keepsApart(): bool {
    for (let x = 0; x <= REACH; x++) {
      for (let y = -REACH; y <= REACH; y++) {
        for (let z = -REACH; z <= REACH; z++) {
          const right = this.across(<f64>x, <f64>y), down = this.down(<f64>x, <f64>y, <f64>z);
          if ((x != 0 || y != 0 || z != 0) && right * right + down * down < LEAST_GAP * LEAST_GAP) return false;
        }
      }
    }
    return true;
  }

  /** How far right a vector is drawn in parallel projection, in edges. */
  across(x: f64, y: f64): f64 {
    return this.azimuthCos * y - this.azimuthSin * x;
  }

  /** How far down. */
  down(x: f64, y: f64, z: f64): f64 {
    return this.elevationSin * (this.azimuthCos * x + this.azimuthSin * y) - this.elevationCos * z;
  }

  /** How far a vector leads towards the eye. */
  nearness(x: f64, y: f64, z: f64): f64 {
    return this.elevationCos * (this.azimuthCos * x + this.azimuthSin * y) + this.elevationSin * z;
  }

  /** The view of a box from 0 to the given extents. */
  view(width: f64, depth: f64, height: f64): View {
    return new View(this, width, depth, height);
  }

  /** The view of a solid, or of another space, in its box. */
  viewOf(space: Space): View {
    return this.view(<f64>space.width, <f64>space.depth, <f64>space.height);
  }
}

/** A camera that looks at the middle of a box. */
export class View {
  private middleX: f64;
  private middleY: f64;
  private middleZ: f64;
  /** Of the eye from the middle, in edges; only in perspective. */
  private distance: f64;
  /** Where the eye is; in parallel projection the direction towards it. */
  private eyeX: f64;
  private eyeY: f64;
  private eyeZ: f64;

  constructor(public camera: Camera, width: f64, depth: f64, height: f64) {
    this.middleX = width / 2;
    this.middleY = depth / 2;
    this.middleZ = height / 2;
    this.distance = (DISTANCE * Math.sqrt(width * width + depth * depth + height * height)) / 2;
    // The direction towards the eye is what `nearness` measures along.
    this.eyeX = camera.nearness(1, 0, 0);
    this.eyeY = camera.nearness(0, 1, 0);
    this.eyeZ = camera.nearness(0, 0, 1);
    if (camera.isPerspective) {
      this.eyeX = this.middleX + this.distance * this.eyeX;
      this.eyeY = this.middleY + this.distance * this.eyeY;
      this.eyeZ = this.middleZ + this.distance * this.eyeZ;
    }
  }

  /** How much larger than in the middle of the box things are drawn at a point. */
  scale(x: f64, y: f64, z: f64): f64 {
    if (!this.camera.isPerspective) return 1;
    return this.distance / (this.distance - this.camera.nearness(x - this.middleX, y - this.middleY, z - this.middleZ));
  }

  /** How far right of the middle a point is drawn, in edges. */
  across(x: f64, y: f64, z: f64): f64 {
    return this.camera.across(x - this.middleX, y - this.middleY) * this.scale(x, y, z);
  }

  /** How far down from the middle a point is drawn, in edges. */
  down(x: f64, y: f64, z: f64): f64 {
    return this.camera.down(x - this.middleX, y - this.middleY, z - this.middleZ) * this.scale(x, y, z);
  }

  /**
   * How many of the 25 rays from a face (0: +x, 1: +y, 2: +z) to the eye are free, counted until they are `enough`; 0 when they are not,
   * or when another cube touches it.
   */
  freeRays(solid: Space, x: i32, y: i32, z: i32, face: i32, enough: i32 = OPEN): i32 {
    if (solid.has(x + FACE_X[2 * face], y + FACE_Y[2 * face], z + FACE_Z[2 * face])) return 0;
    let free = 0;
    for (let i = 0; i < RAYS; i++) {
      for (let k = 0; k < RAYS; k++) {
        // From 0.03 to 0.97 of the side.
        const u = 0.03 + (0.94 * <f64>i) / <f64>(RAYS - 1);
        const v = 0.03 + (0.94 * <f64>k) / <f64>(RAYS - 1);
        const isFree = face == 0
          ? this.isOpen(solid, <f64>(x + 1), <f64>y + u, <f64>z + v, x + 1, y, z)
          : face == 1
            ? this.isOpen(solid, <f64>x + u, <f64>(y + 1), <f64>z + v, x, y + 1, z)
            : this.isOpen(solid, <f64>x + u, <f64>y + v, <f64>(z + 1), x, y, z + 1);
        if (isFree && ++free == enough) return free;
        // Too few are left.
        if (free + OPEN - 1 - i * RAYS - k < enough) return 0;
      }
    }
    return free;
  }

  /** Whether a ray from a point towards the eye, which starts in the given place, meets no cube (Amanatides and Woo, 1987). */
  private isOpen(solid: Space, px: f64, py: f64, pz: f64, x: i32, y: i32, z: i32): bool {
    // The eye lies beyond the box on all three axes: every step leads to larger coordinates.
    const isNear = this.camera.isPerspective;
    const stepX = 1.0 / (isNear ? this.eyeX - px : this.eyeX);
    const stepY = 1.0 / (isNear ? this.eyeY - py : this.eyeY);
    const stepZ = 1.0 / (isNear ? this.eyeZ - pz : this.eyeZ);
    let nextX = (<f64>(x + 1) - px) * stepX;
    let nextY = (<f64>(y + 1) - py) * stepY;
    let nextZ = (<f64>(z + 1) - pz) * stepZ;
    while (x < solid.width && y < solid.depth && z < solid.height) {
      if (solid.has(x, y, z)) return false;
      if (nextX <= nextY && nextX <= nextZ) {
        x++;
        nextX += stepX;
      } else if (nextY <= nextZ) {
        y++;
        nextY += stepY;
      } else {
        z++;
        nextZ += stepZ;
      }
    }
    return true;
  }

  /** Whether of one cube some face can clearly be seen. */
  isClear(solid: Space, x: i32, y: i32, z: i32): bool {
    for (let face = 2; face >= 0; face--) {
      if (this.isFaceClear(solid, x, y, z, face)) return true;
    }
    return false;
  }

  /** Whether a face can clearly be seen. */
  isFaceClear(solid: Space, x: i32, y: i32, z: i32, face: i32): bool {
    return this.freeRays(solid, x, y, z, face, CLEAR) == CLEAR;
  }

  /** The face of a cube (0: +x, 1: +y, 2: +z) that nothing hides; -1 when there is none. */
  openFace(solid: Space, x: i32, y: i32, z: i32): i32 {
    for (let face = 0; face < 3; face++) {
      if (this.freeRays(solid, x, y, z, face) == OPEN) return face;
    }
    return -1;
  }
}
