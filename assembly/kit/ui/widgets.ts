/** The controls of drawn user interfaces. Sizes are in canvas units; what cannot be used is drawn pale. */
import { Bounds } from "../../scene/bounds";
import { Face } from "../../scene/font";
import { inkOn, Paint } from "../../scene/paint";
import { Align, Baseline, Scene } from "../../scene/scene";
import { Bar, Look, pale, tint } from "./look";

/** Size of texts, and height of the bar of a window. */
export const SIZE: f64 = 17;
export const BAR: f64 = 44;
/** Between the edge of a control and its text. */
const PAD: f64 = 9;
/** Width and height of a switch. */
export const SWITCH_WIDTH: f64 = 48;
export const SWITCH_HEIGHT: f64 = 25;

/** A text with its first letter at `x` and its middle at `y`. */
export function drawLabel(scene: Scene, text: string, x: f64, y: f64, isUsable: bool = true, face: Face = scene.style.face): void {
  scene.text(text, x, y, SIZE, isUsable ? scene.style.ink : pale(scene.style), Align.Left, Baseline.Middle, face);
}

/** Draws a window with its bar, and returns the room in it. */
export function drawWindow(scene: Scene, look: Look, title: string, box: Bounds): Bounds {
  const style = scene.style;
  const edge = Paint.line(style.soft, style.stroke(2));
  scene.rect(box.left, box.top, box.width, box.height, Paint.fill(style.background).edge(style.soft, style.stroke(2)));
  const isFilled = look.bar == Bar.Filled;
  scene.rect(box.left, box.top, box.width, BAR, Paint.fill(isFilled ? style.accent : tint(style)).edge(style.soft, style.stroke(2)));
  const ink = isFilled ? inkOn(style.accent) : style.ink;
  const y = box.top + BAR / 2;
  scene.text(title, look.bar == Bar.Filled ? box.left + 16 : look.bar == Bar.Discs ? box.middleX : box.left + 52, y, SIZE, ink, look.bar == Bar.Discs ? Align.Centre : Align.Left, Baseline.Middle, Face.Bold);
  if (isFilled) {
    const sign = Paint.line(ink, style.stroke(2));
    const right = box.right - 22;
    scene.line(right - 5, y - 5, right + 5, y + 5, sign);
    scene.line(right - 5, y + 5, right + 5, y - 5, sign);
    scene.rect(right - 39, y - 5, 10, 10, sign);
    scene.line(right - 73, y + 5, right - 63, y + 5, sign);
  } else if (look.bar == Bar.Discs) {
    for (let i = 0; i < 3; i++) scene.circle(box.left + 20 + 24.0 * <f64>i, y, 8, edge);
  } else {
    for (let i = -1; i < 2; i++) scene.line(box.left + 16, y + 6.0 * <f64>i, box.left + 36, y + 6.0 * <f64>i, Paint.line(ink, style.stroke(2)));
  }
  return new Bounds(box.left, box.top + BAR, box.right, box.bottom);
}

/** A button with a text in its middle; one that is pressed is filled. */
export function drawButton(scene: Scene, look: Look, box: Bounds, text: string, isPressed: bool, isUsable: bool = true): void {
  const style = scene.style;
  const fill = isPressed && isUsable ? style.accent : isPressed ? tint(style) : style.surface;
  scene.rect(box.left, box.top, box.width, box.height, Paint.fill(fill).edge(isUsable ? style.soft : pale(style), style.stroke(2)), look.radius);
  // On a tint no pale text could be read.
  const ink = isPressed ? (isUsable ? inkOn(style.accent) : style.ink) : isUsable ? style.ink : pale(style);
  if (text != "") scene.text(text, box.middleX, box.middleY, SIZE, ink, Align.Centre, Baseline.Middle, style.face);
}

/** A switch, whose knob lies at the right when it is on. */
export function drawSwitch(scene: Scene, look: Look, box: Bounds, isOn: bool, isUsable: bool = true): void {
  const style = scene.style;
  const edge = isUsable ? (isOn ? style.accent : style.soft) : pale(style);
  scene.rect(box.left, box.top, box.width, box.height, Paint.fill(isOn && isUsable ? style.accent : style.surface).edge(edge, style.stroke(2)), look.hasPills ? box.height / 2 : 3);
  const reach = box.height / 2;
  scene.circle(isOn ? box.right - reach : box.left + reach, box.middleY, reach - 5, Paint.fill(isOn && isUsable ? style.surface : edge));
}

/** A list that is shut, with what is chosen of it. */
export function drawList(scene: Scene, look: Look, box: Bounds, text: string, isUsable: bool = true): void {
  const style = scene.style;
  const ink = isUsable ? style.ink : pale(style);
  scene.rect(box.left, box.top, box.width, box.height, Paint.fill(style.surface).edge(isUsable ? style.soft : pale(style), style.stroke(2)), look.radius);
  drawLabel(scene, text, box.left + PAD, box.middleY, isUsable);
  const x = box.right - 15, y = box.middleY;
  if (look.hasChevrons) scene.polyline([x - 5, y - 2.5, x, y + 3, x + 5, y - 2.5], Paint.line(ink, style.stroke(2)));
  else scene.polygon([x - 6, y - 3, x + 6, y - 3, x, y + 4], Paint.fill(ink));
}

/** A number between a sign that lowers it, in a square at the left end, and one that raises it at the right end. */
export function drawStepper(scene: Scene, look: Look, box: Bounds, text: string, isUsable: bool = true): void {
  const style = scene.style;
  const ink = isUsable ? style.ink : pale(style), reach = box.height / 2;
  drawButton(scene, look, box, text, false, isUsable);
  scene.text("−", box.left + reach, box.middleY, SIZE, ink, Align.Centre, Baseline.Middle, style.face);
  scene.text("+", box.right - reach, box.middleY, SIZE, ink, Align.Centre, Baseline.Middle, style.face);
}
