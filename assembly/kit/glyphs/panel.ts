/** The panels that small figures are drawn into, and the shades that they have. */
import { blend, Paint } from "../../scene/paint";
import { Scene } from "../../scene/scene";
import { Style } from "../../scene/style";

/** Draws an empty panel around a point: a square, unless it has a height of its own. */
export function panelFrame(scene: Scene, x: f64, y: f64, side: f64, height: f64 = side): void {
  const style = scene.style;
  scene.rect(x - side / 2, y - height / 2, side, height, Paint.fill(style.surface).edge(style.soft, style.stroke(2.5)), 6);
}

/** The fill of a shade: 0 is the surface, `darkest` the ink. */
export function shadeOf(style: Style, shade: i32, darkest: i32): Paint {
  return Paint.fill(blend(style.surface, style.ink, <f64>shade / <f64>darkest)).edge(style.ink, style.stroke(2.2));
}
