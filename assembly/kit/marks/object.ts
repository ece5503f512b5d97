/** Small drawn objects: a body, which is one closed mark, and thin lines that make it what it is. */
import { cosine, Frame, sine } from "../../scene/frame";
import { Paint } from "../../scene/paint";
import { Scene } from "../../scene/scene";

const enum Object {
  Fish = 0,
  Cup = 1,
  Leaf = 2,
  Key = 3,
  House = 4,
  Tree = 5,
  Boat = 6,
  Mushroom = 7,
}

const HOUSE: f64[] = [0, -0.93, 0.35, -0.62, 0.35, -0.88, 0.6, -0.88, 0.6, -0.4, 0.9, -0.13, 0.66, -0.13, 0.66, 0.75, -0.66, 0.75, -0.66, -0.13, -0.9, -0.13];
const TREE: f64[] = [
  0, -1, 0.45, -0.4, 0.25, -0.4, 0.62, 0.12, 0.4, 0.12, 0.78, 0.62, 0.15, 0.62, 0.15, 0.96,
  -0.15, 0.96, -0.15, 0.62, -0.78, 0.62, -0.4, 0.12, -0.62, 0.12, -0.25, -0.4, -0.45, -0.4,
];
const BOAT: f64[] = [-0.92, 0.32, -0.14, 0.32, -0.14, -0.96, 0.72, 0.12, 0.06, 0.12, 0.06, 0.32, 0.92, 0.32, 0.55, 0.82, -0.55, 0.82];
/** Of a key beyond its bow. */
const SHAFT: f64[] = [0.97, -0.13, 0.97, 0.5, 0.74, 0.5, 0.74, 0.13, 0.57, 0.13, 0.57, 0.4, 0.34, 0.4, 0.34, 0.13];

/** Draws an object inside the circle of `radius` around (x, y), turned clockwise by `angle` degrees; `drawShape` numbers them. */
export function drawObject(scene: Scene, object: i32, x: f64, y: f64, radius: f64, angle: f64, paint: Paint): void {
  scene.enter(Frame.at(x, y).turned(angle).scaled(radius));
  // Strokes scale with the frame.
  const body = paint.scaled(1 / radius);
  const line = Paint.line(body.stroke, body.width);
  switch (object) {
    case Object.Fish: {
      const points = arc(0.17, 0, 0.8, 0.5, -155, 310, 19);
      add(points, [-0.97, 0.5, -0.84, 0, -0.97, -0.5]);
      scene.polygon(points, body);
      scene.arc(0.1, 0, 0.42, -45, 90, line);
      scene.arc(0.68, -0.12, 0.06, 0, 359, line);
      break;
    }
    case Object.Cup: {
      scene.arc(0.46, 0.02, 0.34, -90, 180, Paint.line(body.stroke, Math.min(2 * body.width, 0.22)));
      const points: f64[] = [-0.85, -0.62, 0.5, -0.62];
      add(points, arc(0.1, 0.34, 0.4, 0.4, 0, 90, 6));
      add(points, arc(-0.45, 0.34, 0.4, 0.4, 90, 90, 6));
      scene.polygon(points, body);
      break;
    }
    case Object.Leaf: {
      const points = arc(0.15, 0.55, 0.99, 0.99, 213.75, 112.5, 10);
      add(points, arc(0.15, -0.55, 0.99, 0.99, 45, 90, 8));
      scene.polygon(points, body);
      scene.polyline([-0.97, 0, 0.6, 0], line);
      scene.polyline([-0.05, -0.25, -0.3, 0, -0.05, 0.25], line);
      scene.polyline([0.4, -0.22, 0.18, 0, 0.4, 0.22], line);
      break;
    }
    case Object.Key: {
      const points = arc(-0.5, 0, 0.46, 0.46, 17, 326, 12);
      add(points, SHAFT);
      scene.polygon(points, body);
      scene.arc(-0.57, 0, 0.17, 0, 359, line);
      break;
    }
    case Object.House:
      scene.polygon(HOUSE, body);
      scene.polyline([-0.2, 0.75, -0.2, 0.2, 0.2, 0.2, 0.2, 0.75], line);
      break;
    case Object.Tree:
      scene.polygon(TREE, body);
      break;
    case Object.Boat:
      scene.polygon(BOAT, body);
      scene.line(-0.14, 0.32, 0.06, 0.32, line);
      break;
    default: {
      const points = arc(0, -0.05, 0.95, 0.8, 180, 180, 14);
      add(points, [0.28, -0.05, 0.34, 0.84, -0.34, 0.84, -0.28, -0.05]);
      scene.polygon(points, body);
      scene.line(-0.28, -0.05, 0.28, -0.05, line);
      scene.arc(-0.3, -0.38, 0.14, 0, 359, line);
      scene.arc(0.32, -0.45, 0.14, 0, 359, line);
    }
  }
  scene.leave();
}

/** `steps + 1` points of an ellipse. */
function arc(cx: f64, cy: f64, rx: f64, ry: f64, start: f64, sweep: f64, steps: i32): f64[] {
  const points: f64[] = [];
  for (let i = 0; i <= steps; i++) {
    const angle = start + (sweep * <f64>i) / <f64>steps;
    points.push(cx + rx * cosine(angle));
    points.push(cy + ry * sine(angle));
  }
  return points;
}

function add(points: f64[], more: f64[]): void {
  for (let i = 0; i < more.length; i++) points.push(more[i]);
}
