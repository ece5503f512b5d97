/** Screens over a scatter of things: how much of each thing stays in sight. */
import { drawShape, Shape } from "../../../../assembly/kit/marks/shape";
import { Paint } from "../../../../assembly/scene/paint";
import { MarkKind, Scene } from "../../../../assembly/scene/scene";
import { Style } from "../../../../assembly/scene/style";
import { connected } from "./pieces";

/** Places a side at which a thing is looked at. */
const SAMPLES: i32 = 11;

/** A screen, upright, in canvas units. */
export class Screen {
  constructor(public x: f64, public y: f64, public width: f64, public height: f64) {}

  /** Whether it holds a place, or comes nearer to it than `margin`. */
  holds(x: f64, y: f64, margin: f64): bool {
    return x > this.x - margin && x < this.x + this.width + margin && y > this.y - margin && y < this.y + this.height + margin;
  }

  /** Whether it comes nearer to another one than `gap`. */
  meets(other: Screen, gap: f64): bool {
    return this.x < other.x + other.width + gap && other.x < this.x + this.width + gap && this.y < other.y + other.height + gap && other.y < this.y + this.height + gap;
  }
}

/** A shape as places of a grid that its ink covers. */
export class Silhouette {
  private isInk: bool[] = [];
  private all: i32 = 0;

  /** Of a shape around (0, 0), as it is drawn with that radius. */
  constructor(shape: Shape, private radius: f64) {
    const scene = new Scene(2 * radius, 2 * radius, Style.plain());
    drawShape(scene, shape, 0, 0, radius, 0, Paint.fill(0));
    const mark = scene.marks[0];
    for (let i = 0; i < SAMPLES * SAMPLES; i++) {
      const x = this.offset(i % SAMPLES), y = this.offset(i / SAMPLES);
      const isInk = mark.kind == MarkKind.Circle ? x * x + y * y < mark.numbers[2] * mark.numbers[2] : isInside(x, y, mark.numbers);
      this.isInk.push(isInk);
      this.all += <i32>isInk;
    }
  }

  private offset(i: i32): f64 {
    return this.radius * ((2.0 * <f64>i) / <f64>(SAMPLES - 1) - 1);
  }

  /** The share of the shape at a place that screens leave in sight; 0 when that falls into several pieces. */
  seen(x: f64, y: f64, screens: Screen[]): f64 {
    const near: Screen[] = [];
    for (let s = 0; s < screens.length; s++) if (screens[s].holds(x, y, this.radius)) near.push(screens[s]);
    if (near.length == 0) return 1;
    const isOpen = new Array<bool>(SAMPLES * SAMPLES).fill(false);
    let open = 0, first = -1;
    for (let i = 0; i < isOpen.length; i++) {
      if (!this.isInk[i]) continue;
      let isHidden = false;
      for (let s = 0; s < near.length && !isHidden; s++) isHidden = near[s].holds(x + this.offset(i % SAMPLES), y + this.offset(i / SAMPLES), 0);
      if (isHidden) continue;
      isOpen[i] = true;
      first = i;
      open++;
    }
    return open > 0 && connected(isOpen, SAMPLES, first) == open ? <f64>open / <f64>this.all : 0;
  }
}

/** Whether a place lies inside a ring of corners x, y ... (even-odd). */
function isInside(x: f64, y: f64, ring: f64[]): bool {
  let inside = false;
  for (let i = 0; i < ring.length; i += 2) {
    const k = (i + 2) % ring.length;
    const isAbove = ring[i + 1] > y, isNextAbove = ring[k + 1] > y;
    if (isAbove != isNextAbove && x < ((ring[k] - ring[i]) * (y - ring[i + 1])) / (ring[k + 1] - ring[i + 1]) + ring[i]) inside = !inside;
  }
  return inside;
}
