/** How solids of unit cubes are drawn. */
import { Camera, View } from "./camera";
import { Solid } from "./solid";
import { blend, Paint } from "../../scene/paint";
import { Scene } from "../../scene/scene";
import { Style } from "../../scene/style";

/** The box around a drawing, in edges from where the middle of the view is drawn. */
export class Extent {
  left: f64 = f64.MAX_VALUE;
  top: f64 = f64.MAX_VALUE;
  right: f64 = -f64.MAX_VALUE;
  bottom: f64 = -f64.MAX_VALUE;

  constructor(private view: View) {}

  /** Takes in a point of space. */
  take(x: f64, y: f64, z: f64): void {
    const right = this.view.across(x, y, z), down = this.view.down(x, y, z);
    this.left = Math.min(this.left, right);
    this.right = Math.max(this.right, right);
    this.top = Math.min(this.top, down);
    this.bottom = Math.max(this.bottom, down);
  }

  /** Takes in the box of cubes from one corner to the opposite one. */
  add(x0: f64, y0: f64, z0: f64, x1: f64, y1: f64, z1: f64): void {
    for (let corner = 0; corner < 8; corner++) this.take(corner & 1 ? x1 : x0, corner & 2 ? y1 : y0, corner & 4 ? z1 : z0);
  }

  /** Takes in another drawing of the same view. */
  join(other: Extent): void {
    this.left = Math.min(this.left, other.left);
    this.right = Math.max(this.right, other.right);
    this.top = Math.min(this.top, other.top);
    this.bottom = Math.max(this.bottom, other.bottom);
  }

  /** What the drawing of a solid takes that the view shows. */
  static within(view: View, solid: Solid): Extent {
    const extent = new Extent(view);
    for (let i = 0; i < solid.count; i++) {
      const x = <f64>solid.x(i), y = <f64>solid.y(i), z = <f64>solid.z(i);
      extent.add(x, y, z, x + 1, y + 1, z + 1);
    }
    return extent;
  }

  /** What the drawing of a solid takes that a camera looks at alone. */
  static of(camera: Camera, solid: Solid): Extent {
    return Extent.within(camera.viewOf(solid), solid);
  }

  get width(): f64 {
    return this.right - this.left;
  }

  get height(): f64 {
    return this.bottom - this.top;
  }

  /** The length of an edge with which the drawing fits a box. */
  edgeWithin(width: f64, height: f64): f64 {
    return Math.min(width / this.width, height / this.height);
  }
}

/** The colour of the edges, which stands out from every face. */
export function edgeColour(style: Style): i32 {
  return blend(style.accent, 0x000000, 0.88);
}

/** How much white there is in faces that look up: in solids of one colour, and where colours tell solids apart. */
export const LIGHT: f64 = 0.62;
export const COLOURED_LIGHT: f64 = 0.3;
/** The least width of outlines, as a share of the canvas's short side. */
const THINNEST: f64 = 0.0029;

/** A place to draw solids in: how they are seen, where the middle of the view is drawn, and the length of an edge there, in canvas units. */
export class Stage {
  constructor(public view: View, public x: f64, public y: f64, public edge: f64) {}

  /** The stage that shows an extent with a given edge around a middle. */
  static around(view: View, extent: Extent, middleX: f64, middleY: f64, edge: f64): Stage {
    return new Stage(view, middleX - edge * (extent.left + extent.right) / 2, middleY - edge * (extent.top + extent.bottom) / 2, edge);
  }

  /** The stage that shows an extent as large as fits a box around a middle. */
  static fitting(view: View, extent: Extent, middleX: f64, middleY: f64, width: f64, height: f64): Stage {
    return Stage.around(view, extent, middleX, middleY, extent.edgeWithin(width, height));
  }

  /** Canvas place of a point of space. */
  px(x: f64, y: f64, z: f64): f64 {
    return this.x + this.edge * this.view.across(x, y, z);
  }

  py(x: f64, y: f64, z: f64): f64 {
    return this.y + this.edge * this.view.down(x, y, z);
  }

  /** Adds a point of space to a list of canvas coordinates. */
  private put(points: f64[], x: f64, y: f64, z: f64): void {
    points.push(this.px(x, y, z));
    points.push(this.py(x, y, z));
  }

  /** The corners of a face (0: +x, 1: +y, 2: +z) of the cube at (x, y, z). */
  corners(x: f64, y: f64, z: f64, face: i32): f64[] {
    const points: f64[] = [];
    if (face == 0) {
      this.put(points, x + 1, y, z);
      this.put(points, x + 1, y + 1, z);
      this.put(points, x + 1, y + 1, z + 1);
      this.put(points, x + 1, y, z + 1);
    } else if (face == 1) {
      this.put(points, x, y + 1, z);
      this.put(points, x + 1, y + 1, z);
      this.put(points, x + 1, y + 1, z + 1);
      this.put(points, x, y + 1, z + 1);
    } else {
      this.put(points, x, y, z + 1);
      this.put(points, x + 1, y, z + 1);
      this.put(points, x + 1, y + 1, z + 1);
      this.put(points, x, y + 1, z + 1);
    }
    return points;
  }

  /** Three shades of a colour: of faces to the front left (0), to the front right (1), and above (2). */
  shade(colour: i32, face: i32, light: f64 = LIGHT): i32 {
    if (face == 2) return blend(colour, 0xffffff, light);
    return (face == 0) == this.view.camera.isLitFromLeft ? blend(colour, 0xffffff, 0.16) : blend(colour, 0x000000, 0.24);
  }

  /** The width of outlines: in proportion to the cubes, and seen at any size. */
  outline(scene: Scene): f64 {
    // What the frame in force makes of a unit.
    const scale = scene.canvasX(1, 0) - scene.canvasX(0, 0);
    return scene.style.stroke(Math.max((THINNEST * Math.min(scene.width, scene.height)) / scale, this.edge * 0.035));
  }

  /** Marks a face (0: +x, 1: +y, 2: +z) of the cube at (x, y, z) by a white dot. */
  dot(scene: Scene, x: i32, y: i32, z: i32, face: i32): void {
    const px = <f64>x + (face == 0 ? 1.0 : 0.5), py = <f64>y + (face == 1 ? 1.0 : 0.5), pz = <f64>z + (face == 2 ? 1.0 : 0.5);
    const paint = Paint.fill(0xffffff).edge(edgeColour(scene.style), this.outline(scene));
    scene.circle(this.px(px, py, pz), this.py(px, py, pz), this.edge * 0.17, paint);
  }

  /**
   * Draws every face that can be seen in part, from the back to the front: in the order of x, y and z a cube never hides one
   * that comes later. `colours` gives the colour of each cube, `tags` the number of the object that it is, -1 for none.
   */
  draw(scene: Scene, solid: Solid, colours: i32[], light: f64 = LIGHT, tags: i32[] = []): void {
    const edge = edgeColour(scene.style);
    const width = this.outline(scene);
    // The cubes are sorted by z, y, x.
    for (let i = 0; i < solid.count; i++) {
      const x = solid.x(i);
      const y = solid.y(i);
      const z = solid.z(i);
      if (tags.length > 0) scene.tag(tags[i]);
      for (let face = 0; face < 3; face++) {
        if (this.view.freeRays(solid, x, y, z, face, 1) == 0) continue;
        scene.polygon(this.corners(<f64>x, <f64>y, <f64>z, face), Paint.fill(this.shade(colours[i], face, light)).edge(edge, width));
      }
    }
    if (tags.length > 0) scene.tag(-1);
  }
}

/** One colour for every cube of a solid. */
export function plainColours(solid: Solid, colour: i32): i32[] {
  const colours: i32[] = [];
  for (let i = 0; i < solid.count; i++) colours.push(colour);
  return colours;
}

/** Draws a solid in one colour, with edges of a given length, around a middle. */
export function drawSolid(scene: Scene, camera: Camera, solid: Solid, middleX: f64, middleY: f64, edge: f64): void {
  Stage.around(camera.viewOf(solid), Extent.of(camera, solid), middleX, middleY, edge).draw(scene, solid, plainColours(solid, scene.style.accent));
}
