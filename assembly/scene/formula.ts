/**
 * A small formula setter. It reads a few marks of TeX and lays them out with the compiled font:
 *
 *   x^2  x^{10}  a_1  a_{n+1}      raised and lowered
 *   \frac{1}{2}                    fractions
 *   \sqrt{x+1}                     roots
 *   {...}                          grouping
 *
 * Everything else is drawn as it stands, so symbols such as π, °, ≤ and · are written themselves.
 */
import { BELOW, CAPITAL, Face, textWidth } from "./font";
import { Colour, Paint } from "./paint";
import { Align, Baseline, Scene } from "./scene";

/** Size of raised and lowered parts and of the parts of a fraction, as a share of the size around them. */
const SMALLER: f64 = 0.72;
/** Groups nested deeper than this are set as plain text. */
const DEPTH: i32 = 8;

/** A laid-out formula: its extent, with the pen at the left end of the baseline. Lengths in canvas units. */
export class Formula {
  private texts: string[] = [];
  /** x, y (baseline), size of each text. */
  private places: f64[] = [];
  /** x, y, x, y ... of each stroke. */
  private strokes: f64[][] = [];
  width: f64 = 0;
  /** Above the baseline. */
  ascent: f64 = 0;
  /** Below the baseline. */
  descent: f64 = 0;

  constructor(public size: f64, private face: Face) {}

  /** Lays out a formula at `size`. */
  static of(source: string, size: f64, face: Face = Face.Regular): Formula {
    const formula = new Formula(size, face);
    formula.set(source, 0, source.length, 0);
    return formula;
  }

  /** Draws it; `y` is the baseline, or the middle of a capital for `Middle`, or the very top for `Top`. */
  draw(scene: Scene, x: f64, y: f64, colour: Colour, align: Align = Align.Centre, baseline: Baseline = Baseline.Middle): void {
    const left = align == Align.Left ? x : align == Align.Centre ? x - this.width / 2 : x - this.width;
    const base = baseline == Baseline.Alphabetic ? y : baseline == Baseline.Middle ? y + (CAPITAL * this.size) / 2 : y + this.ascent;
    for (let i = 0; i < this.texts.length; i++) {
      scene.text(this.texts[i], left + this.places[3 * i], base + this.places[3 * i + 1], this.places[3 * i + 2], colour, Align.Left, Baseline.Alphabetic, this.face);
    }
    const paint = Paint.line(colour, Math.max(1.9, this.size * 0.07));
    for (let i = 0; i < this.strokes.length; i++) {
      const points: f64[] = [];
      for (let k = 0; k < this.strokes[i].length; k += 2) {
        points.push(left + this.strokes[i][k]);
        points.push(base + this.strokes[i][k + 1]);
      }
      scene.polyline(points, paint);
    }
  }

  /** Lays out a stretch of source at the pen. */
  set(source: string, from: i32, to: i32, depth: i32): void {
    let at = from;
    while (at < to) {
      const c = source.charCodeAt(at);
      if ((c == 0x5e || c == 0x5f) && at + 1 < to) {
        const end = groupEnd(source, at + 1, to);
        this.attach(part(source, at + 1, end, this.size * SMALLER, this.face, depth), c == 0x5e);
        at = end;
      } else if (startsWith(source, at, "\\frac{")) {
        const middle = groupEnd(source, at + 5, to);
        const end = groupEnd(source, middle, to);
        this.fraction(
          part(source, at + 5, middle, this.size * SMALLER, this.face, depth),
          part(source, middle, end, this.size * SMALLER, this.face, depth),
        );
        at = end;
      } else if (startsWith(source, at, "\\sqrt{")) {
        const end = groupEnd(source, at + 5, to);
        this.root(part(source, at + 5, end, this.size, this.face, depth));
        at = end;
      } else if (c == 0x7b) {
        const end = groupEnd(source, at, to);
        this.put(part(source, at, end, this.size, this.face, depth), 0);
        at = end;
      } else {
        let end = at + 1;
        while (end < to && !isMark(source.charCodeAt(end))) end++;
        this.text(source.substring(at, end));
        at = end;
      }
    }
  }

  /** Appends plain text at the pen. */
  text(text: string): void {
    this.texts.push(text);
    this.places.push(this.width);
    this.places.push(0);
    this.places.push(this.size);
    this.width += textWidth(text, this.size, this.face);
    this.ascent = Math.max(this.ascent, CAPITAL * this.size);
    this.descent = Math.max(this.descent, BELOW * this.size * 0.6);
  }

  /** Takes a finished part over at the pen, its baseline moved down by `drop`. */
  private put(inner: Formula, drop: f64): void {
    this.copy(inner, this.width, drop);
    this.width += inner.width;
  }

  private copy(inner: Formula, dx: f64, dy: f64): void {
    for (let i = 0; i < inner.texts.length; i++) {
      this.texts.push(inner.texts[i]);
      this.places.push(inner.places[3 * i] + dx);
      this.places.push(inner.places[3 * i + 1] + dy);
      this.places.push(inner.places[3 * i + 2]);
    }
    for (let i = 0; i < inner.strokes.length; i++) {
      const points: f64[] = [];
      for (let k = 0; k < inner.strokes[i].length; k += 2) {
        points.push(inner.strokes[i][k] + dx);
        points.push(inner.strokes[i][k + 1] + dy);
      }
      this.strokes.push(points);
    }
    this.ascent = Math.max(this.ascent, inner.ascent - dy);
    this.descent = Math.max(this.descent, inner.descent + dy);
  }

  private attach(inner: Formula, isRaised: bool): void {
    this.width += this.size * 0.04;
    this.put(inner, isRaised ? -this.size * 0.36 : this.size * 0.2);
  }

  private fraction(over: Formula, under: Formula): void {
    const gap = this.size * 0.14;
    const axis = -(CAPITAL * this.size) / 2;
    const width = Math.max(over.width, under.width) + this.size * 0.24;
    const left = this.width + this.size * 0.06;
    this.strokes.push([left, axis, left + width, axis]);
    this.copy(over, left + (width - over.width) / 2, axis - gap - over.descent * 0.5);
    this.copy(under, left + (width - under.width) / 2, axis + gap + under.ascent);
    this.width = left + width + this.size * 0.06;
  }

  private root(inner: Formula): void {
    const gap = this.size * 0.14;
    const hook = this.size * 0.5;
    const top = -inner.ascent - gap;
    const left = this.width;
    const right = left + hook + inner.width + this.size * 0.08;
    this.strokes.push([
      left + this.size * 0.05, -this.size * 0.3,
      left + hook * 0.3, -this.size * 0.36,
      left + hook * 0.55, inner.descent * 0.4,
      left + hook * 0.85, top,
      right, top,
    ]);
    this.copy(inner, left + hook, 0);
    this.ascent = Math.max(this.ascent, -top);
    this.width = right + this.size * 0.06;
  }
}

/** A group, or one character, laid out on its own. */
function part(source: string, from: i32, to: i32, size: f64, face: Face, depth: i32): Formula {
  const formula = new Formula(size, face);
  const isGroup = source.charCodeAt(from) == 0x7b && to - from >= 2;
  if (depth >= DEPTH) formula.text(source.substring(from, to));
  else formula.set(source, isGroup ? from + 1 : from, isGroup ? to - 1 : to, depth + 1);
  return formula;
}

/** Where the group or character at `from` ends. */
function groupEnd(source: string, from: i32, to: i32): i32 {
  if (from >= to || source.charCodeAt(from) != 0x7b) return min(from + 1, to);
  let depth = 0;
  for (let i = from; i < to; i++) {
    const c = source.charCodeAt(i);
    if (c == 0x7b) depth++;
    if (c == 0x7d && --depth == 0) return i + 1;
  }
  return to;
}

function isMark(c: i32): bool {
  return c == 0x5e || c == 0x5f || c == 0x5c || c == 0x7b;
}

function startsWith(source: string, at: i32, word: string): bool {
  return source.substr(at, word.length) == word;
}
