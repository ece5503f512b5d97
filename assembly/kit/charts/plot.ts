/** The area that a chart is drawn in, with its value axis. */
import { Frame } from "../../scene/frame";
import { Face, textWidth } from "../../scene/font";
import { Paint } from "../../scene/paint";
import { Align, Baseline, Scene } from "../../scene/scene";
import { Dress, Grid } from "./dress";
import { AT_TICKS, Scale } from "./scale";

/** In sizes of the text: a labelled tick, one without a label, and room between a tick and its text. */
const MAJOR_TICK: f64 = 0.6;
const MINOR_TICK: f64 = 0.36;
const TEXT_GAP: f64 = 0.35;
/** The stretch of a broken axis before its first tick, in sizes of the text. */
const BREAK: f64 = 1.7;
/** Ticks closer than this, in sizes of the text, cannot be told apart. */
const LEAST_PITCH: f64 = 0.44;
/** Widths of grid lines and axes, in sizes of the text. */
const THIN: f64 = 0.115;
const AXIS: f64 = 0.13;

/** A rectangle with a scale along one of its sides: values run up, or to the right when `horizontal`. */
export class Plot {
  constructor(
    public left: f64,
    public top: f64,
    public width: f64,
    public height: f64,
    public scale: Scale,
    /** Size of the texts around it, which all else is measured by. */
    public size: f64,
    public horizontal: bool = false,
    /** Empty room beyond the end of the axis, for texts on bars. */
    public headroom: f64 = 0,
  ) {}

  get right(): f64 {
    return this.left + this.width;
  }

  get bottom(): f64 {
    return this.top + this.height;
  }

  /** Whether the axis starts above 0 and shows it by a break. */
  get isBroken(): bool {
    return this.scale.low > 0;
  }

  /** Canvas units from the first to the last tick. */
  get reach(): f64 {
    return (this.horizontal ? this.width : this.height) - this.headroom - (this.isBroken ? BREAK * this.size : 0);
  }

  /** Where a value lies: y of a value, or x when horizontal. */
  at(grains: f64): f64 {
    const along = this.reach * this.scale.share(grains) + (this.isBroken ? BREAK * this.size : 0);
    return this.horizontal ? this.left + along : this.bottom - along;
  }

  /** Where bars start: at 0 where the axis shows it, otherwise at the edge of the plot. */
  get base(): f64 {
    if (this.scale.low <= 0 && this.scale.high >= 0) return this.at(0);
    return this.horizontal ? this.left : this.bottom;
  }

  /** Canvas units between neighbouring ticks. */
  get pitch(): f64 {
    return (this.reach * <f64>this.scale.minor) / <f64>this.scale.span;
  }

  /** Whether every value can be read off: ticks that are far enough apart, twice as far where values lie between them. */
  get isDecodable(): bool {
    return this.pitch >= (this.scale.minor == AT_TICKS ? 1.0 : 2.0) * LEAST_PITCH * this.size;
  }
}

/** Room that the ticks and numbers of the value axis need beside the plot: to the left of it, or below it when horizontal. */
export function valueAxisRoom(scale: Scale, size: f64, horizontal: bool): f64 {
  return (MAJOR_TICK + TEXT_GAP) * size + (horizontal ? size : widestLabel(scale, size));
}

function widestLabel(scale: Scale, size: f64): f64 {
  return Math.max(textWidth(scale.text(scale.low), size, Face.Bold), textWidth(scale.text(scale.high), size, Face.Bold));
}

/** Draws the ground of the plot, the grid, the frame, and the value axis with its ticks and their labels. */
export function drawValueAxis(scene: Scene, plot: Plot, dress: Dress): void {
  const style = scene.style;
  const scale = plot.scale;
  const size = plot.size;
  scene.rect(plot.left, plot.top, plot.width, plot.height, Paint.fill(dress.hasGround ? style.surface : style.background));
  const thin = Paint.line(style.faint, style.stroke(THIN * size));
  const axis = Paint.line(style.soft, style.stroke(AXIS * size));
  if (dress.grid != Grid.None) {
    const step = dress.grid == Grid.Every ? scale.minor : scale.major;
    for (let at = scale.low; at <= scale.high; at += step) {
      const p = plot.at(at);
      if (plot.horizontal) scene.line(p, plot.top, p, plot.bottom, thin);
      else scene.line(plot.left, p, plot.right, p, thin);
    }
  }
  if (dress.isBoxed) {
    scene.line(plot.left, plot.top, plot.right, plot.top, axis);
    scene.line(plot.right, plot.top, plot.right, plot.bottom, axis);
  }
  drawAxisLine(scene, plot, axis);
  const every = labelEvery(plot);
  for (let at = scale.low; at <= scale.high; at += scale.minor) {
    const isMajor = (at - scale.low) % scale.major == 0;
    const p = plot.at(at);
    const length = (isMajor ? MAJOR_TICK : MINOR_TICK) * size;
    if (plot.horizontal) scene.line(p, plot.bottom, p, plot.bottom + length, axis);
    else scene.line(plot.left - length, p, plot.left, p, axis);
    if (!isMajor || ((at - scale.low) / scale.major) % every != 0) continue;
    const text = scale.text(at);
    if (plot.horizontal) {
      scene.text(text, p, plot.bottom + (MAJOR_TICK + TEXT_GAP) * size, size, style.ink, Align.Centre, Baseline.Top, style.face);
    } else {
      scene.text(text, plot.left - (MAJOR_TICK + TEXT_GAP) * size, p, size, style.ink, Align.Right, Baseline.Middle, style.face);
    }
  }
}

/** Every how many labelled ticks a label is written, so that labels side by side keep apart. */
function labelEvery(plot: Plot): i32 {
  if (!plot.horizontal) return 1;
  const room = (plot.reach * <f64>plot.scale.major) / <f64>plot.scale.span;
  return <i32>Math.ceil((widestLabel(plot.scale, plot.size) + 0.6 * plot.size) / room);
}

/** The line of the axis; one that does not start at 0 has a zigzag before its first tick. */
function drawAxisLine(scene: Scene, plot: Plot, paint: Paint): void {
  const frame = plot.horizontal ? Frame.at(plot.left, plot.bottom).turned(90) : Frame.at(plot.left, plot.bottom);
  const length = plot.horizontal ? plot.width : plot.height;
  scene.enter(frame);
  if (!plot.isBroken) scene.line(0, 0, 0, -length, paint);
  else {
    const u = plot.size / 20;
    scene.polyline([0, 0, 0, -6 * u, 8 * u, -10 * u, -8 * u, -17 * u, 8 * u, -24 * u, 0, -28 * u, 0, -length], paint);
  }
  scene.leave();
}
