/** Figures whose parts are counted: flowers, beetles and carts. */
import { cosine, sine } from "../../../../assembly/scene/frame";
import { Paint } from "../../../../assembly/scene/paint";
import { Scene } from "../../../../assembly/scene/scene";
import { Hue } from "../../../../assembly/scene/style";

export const enum Creature {
  Flower = 0,
  Beetle = 1,
  Cart = 2,
}

/** How many kinds of figures there are. */
export const CREATURES: i32 = 3;
/** Radius of a figure, in canvas units. */
export const RADIUS: f64 = 50;

const OWNERS: StaticArray<string> = ["flowers", "beetles", "carts"];
const PARTS: StaticArray<string> = ["petals", "legs", "wheels"];
/** Fewest and most parts, and by how many they grow: a beetle has as many legs on either side. */
const FEWEST: StaticArray<i32> = [3, 2, 2];
const MOST: StaticArray<i32> = [8, 10, 5];
const STEP: StaticArray<i32> = [1, 2, 1];

export function ownersOf(creature: Creature): string {
  return OWNERS[creature];
}

export function partsOf(creature: Creature): string {
  return PARTS[creature];
}

export function fewestOf(creature: Creature): i32 {
  return FEWEST[creature];
}

export function mostOf(creature: Creature): i32 {
  return MOST[creature];
}

export function stepOf(creature: Creature): i32 {
  return STEP[creature];
}

export class Figure {
  x: f64 = 0;
  y: f64 = 0;
  angle: f64 = 0;

  constructor(public creature: Creature, public hue: Hue, public parts: i32) {}

  /** Draws it around the origin of the frame in force: its body painted, legs in ink, discs and wheels on the surface's colour. */
  draw(scene: Scene, body: Paint): void {
    const style = scene.style;
    if (this.creature == Creature.Flower) drawFlower(scene, this.parts, body, Paint.fill(style.surface).edge(style.ink, style.stroke(2)));
    else if (this.creature == Creature.Beetle) drawBeetle(scene, this.parts, body, Paint.line(style.ink, style.stroke(3.5)));
    else drawCart(scene, this.parts, body, Paint.fill(style.surface).edge(style.ink, style.stroke(2.5)));
  }
}

/** Round petals around a disc, clearly apart. */
function drawFlower(scene: Scene, petals: i32, petal: Paint, disc: Paint): void {
  for (let i = 0; i < petals; i++) {
    const angle = (360.0 * <f64>i) / <f64>petals;
    scene.ellipse(33 * cosine(angle), 33 * sine(angle), 16, 9.5, angle, petal);
  }
  scene.circle(0, 0, 16, disc);
}

/** An oval body with straight legs, as many on either side, and a head. */
function drawBeetle(scene: Scene, legs: i32, body: Paint, leg: Paint): void {
  const count = legs / 2;
  for (let i = 0; i < count; i++) {
    const x = 13.0 * (<f64>i - <f64>(count - 1) / 2.0);
    scene.line(x * 0.8, -10, x * 1.15, -40, leg);
    scene.line(x * 0.8, 10, x * 1.15, 40, leg);
  }
  scene.ellipse(0, 0, 36, 20, 0, body);
  scene.ellipse(40, 0, 9, 9, 0, body);
}

/** A box with wheels below. */
function drawCart(scene: Scene, wheels: i32, box: Paint, wheel: Paint): void {
  scene.polygon([-47, -26, 47, -26, 43, 8, -43, 8], box);
  for (let i = 0; i < wheels; i++) scene.circle(19.0 * (<f64>i - <f64>(wheels - 1) / 2.0), 17, 7.2, wheel);
}
