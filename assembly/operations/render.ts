/** An instance with its picture in pixels, which stay in memory beside the response. */
import { degraded } from "../degrade/degrade";
import { viewed } from "../degrade/view";
import { Failure } from "../failure";
import { Instance } from "../instance";
import { keepPicture } from "../picture";
import { Ink } from "../raster/blend";
import { Canvas } from "../raster/canvas";
import { render } from "../raster/render";
import { Box } from "../raster/view";
import { Scene } from "../scene/scene";
import { Entry } from "../suite";
import { Json, JsonKind, JsonWriter } from "../text/json";
import { mayOverlay, writeInstance } from "./generate";
import { instanceOf } from "./request";

/** Pixels of the largest picture, and of its longest side: three buffers of it fit into the memory. */
const MOST_PIXELS: i32 = 1 << 22;
const LONGEST_SIDE: i32 = 1 << 13;
const BOX: StaticArray<string> = ["x", "y", "width", "height"];

/** What `generate` says, without an SVG; draws the `box` of the picture with `size` pixels on its shorter side. */
export function renderInstance(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  if (!mayOverlay(request, failure)) return;
  const instance = instanceOf(suite, request, failure);
  if (instance === null) return;
  const scene = instance.scene(request.flag("overlay"));
  const box = boxOf(request.get("box"), new Box(0, 0, scene.width, scene.height), failure);
  const factor = factorOf(request.get("size"), box, failure);
  const width = pixels(box.width * factor);
  const height = pixels(box.height * factor);
  if (!fits(width, height, failure)) return;
  keepPicture(pictureOf(instance, scene, box, <i32>width, <i32>height));
  json.open();
  writeInstance(instance, request.flag("reveal"), json);
  json.key("width").number(width).key("height").number(height).key("theme").text(scene.style.themeName).close();
}

/** The part of a picture in a box. Degraded, it is made from the whole picture at its own size: who looks closer sees no more of it. */
function pictureOf(instance: Instance, scene: Scene, box: Box, width: i32, height: i32): Canvas {
  const degradation = instance.identity.degradation;
  if (degradation === null) return render(scene, box, width, height);
  const whole = render(scene, new Box(0, 0, scene.width, scene.height), instance.environment.width, instance.environment.height);
  return viewed(degraded(whole, degradation, instance.grain, new Ink(scene.style.background).pixel), box, width, height);
}

/** Makes room for a picture that the host has drawn. */
export function takeCanvas(suite: Entry[], request: Json, json: JsonWriter, failure: Failure): void {
  const width = sideOf(request.get("width"));
  const height = sideOf(request.get("height"));
  if (!fits(width, height, failure)) return;
  const canvas = new Canvas(<i32>width, <i32>height);
  canvas.clear();
  keepPicture(canvas);
  json.open().key("width").number(width).key("height").number(height).close();
}

/** The box that a request names, in canvas units; `whole` when it names none. */
function boxOf(value: Json | null, whole: Box, failure: Failure): Box {
  if (value === null) return whole;
  const sides = new StaticArray<f64>(BOX.length);
  for (let i = 0; i < BOX.length; i++) {
    const side = value.get(BOX[i]);
    if (side !== null && side.kind == JsonKind.Number) sides[i] = side.number;
    else failure.set("bad_box", "the box has no number " + BOX[i], "a box has x, y, width and height, in canvas units");
  }
  if (!(sides[2] > 0 && sides[3] > 0)) failure.set("bad_box", "the box is empty", "a box has a positive width and height, in canvas units");
  return new Box(sides[0], sides[1], sides[2], sides[3]);
}

/** Pixels a canvas unit. */
function factorOf(size: Json | null, box: Box, failure: Failure): f64 {
  if (size === null) return 1;
  if (size.kind == JsonKind.Number && size.number > 0) return size.number / min<f64>(box.width, box.height);
  failure.set("bad_size", "the size is not a positive number", "size is the pixels of the shorter side of what is drawn");
  return 1;
}

function pixels(length: f64): f64 {
  return max<f64>(1, Math.floor(length + 0.5));
}

/** The length of a side; 0 when it is no whole number. */
function sideOf(value: Json | null): f64 {
  return value !== null && value.isInteger ? value.number : 0;
}

/** Whether a picture of these sides may be drawn, with nothing wrong so far. */
function fits(width: f64, height: f64, failure: Failure): bool {
  const isSized = width >= 1 && height >= 1 && max<f64>(width, height) <= <f64>LONGEST_SIDE && width * height <= <f64>MOST_PIXELS;
  if (!isSized) failure.set("bad_size", "the picture would have no pixels or too many", "width and height are whole numbers, at most 8192, with at most 4194304 pixels in all");
  return !failure.isSet;
}
