/** Small drawn signs on buttons, each of which has one name. */
import { Frame } from "../../scene/frame";
import { Colour, Paint } from "../../scene/paint";
import { PathBuilder, Scene } from "../../scene/scene";

export const enum Icon {
  Bin = 0,
  Pencil = 1,
  Star = 2,
  Bell = 3,
  Lens = 4,
  Envelope = 5,
  House = 6,
  Flag = 7,
  Clock = 8,
  Cloud = 9,
}

const NAMES: StaticArray<string> = ["bin", "pencil", "star", "bell", "magnifying glass", "envelope", "house", "flag", "clock", "cloud"];
/** How many icons there are. */
export const ICONS: i32 = 10;
const STAR: f64[] = [0, -9, 2.2, -3, 8.6, -2.8, 3.5, 1.1, 5.3, 7.3, 0, 3.7, -5.3, 7.3, -3.5, 1.1, -8.6, -2.8, -2.2, -3];

export function iconName(icon: Icon): string {
  return NAMES[icon];
}

/** Draws an icon about (x, y), 18 canvas units wide. */
export function drawIcon(scene: Scene, icon: Icon, x: f64, y: f64, colour: Colour): void {
  const line = Paint.line(colour, scene.style.stroke(1.9)), fill = Paint.fill(colour);
  scene.enter(Frame.at(x, y));
  if (icon == Icon.Bin) {
    scene.polygon([-6, -4, 6, -4, 5, 9, -5, 9], line);
    scene.line(-8.5, -5, 8.5, -5, line);
    scene.polyline([-3, -5, -3, -8.5, 3, -8.5, 3, -5], line);
  } else if (icon == Icon.Pencil) {
    scene.polygon([-8.5, 8.5, -7, 3, 4, -8, 8, -4, -3, 7], line);
    scene.line(1, -5, 5, -1, line);
  } else if (icon == Icon.Star) {
    scene.polygon(STAR, fill);
  } else if (icon == Icon.Bell) {
    scene.path(new PathBuilder().move(-8, 5).quadratic(-5, 2, -5, -3).quadratic(-5, -8.5, 0, -8.5).quadratic(5, -8.5, 5, -3).quadratic(5, 2, 8, 5).close(), fill);
    scene.circle(0, 7, 2.2, fill);
  } else if (icon == Icon.Lens) {
    scene.circle(-2, -2, 6, line);
    scene.line(2.5, 2.5, 8.5, 8.5, line);
  } else if (icon == Icon.Envelope) {
    scene.rect(-9, -6.5, 18, 13, line);
    scene.polyline([-9, -6.5, 0, 1, 9, -6.5], line);
  } else if (icon == Icon.House) {
    scene.polygon([0, -9, 9, -1, 6, -1, 6, 8, -6, 8, -6, -1, -9, -1], line);
  } else if (icon == Icon.Flag) {
    scene.line(-6, -9, -6, 9, line);
    scene.polygon([-6, -8.5, 8, -4.5, -6, 0], fill);
  } else if (icon == Icon.Clock) {
    scene.circle(0, 0, 8.2, line);
    scene.polyline([0, -5, 0, 0, 4, 2], line);
  } else {
    scene.path(new PathBuilder().move(-6, 6).cubic(-11, 6, -11, -1, -6, -1).cubic(-6, -8, 4, -9, 5, -3).cubic(10, -3, 10, 6, 6, 6).close(), line);
  }
  scene.leave();
}

/** Draws a padlock about (x, y), 12 canvas units wide. */
export function drawPadlock(scene: Scene, x: f64, y: f64, colour: Colour): void {
  scene.arc(x, y - 2, 4, 180, 180, Paint.line(colour, scene.style.stroke(1.9)));
  scene.rect(x - 6, y - 2, 12, 9, Paint.fill(colour));
}
