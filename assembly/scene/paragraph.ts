/** Text over several lines. */
import { Face, textWidth } from "./font";
import { Colour } from "./paint";
import { Align, Baseline, Scene } from "./scene";

/** Distance between baselines, as a share of the size. */
const LEADING: f64 = 1.3;

/** Breaks a text at spaces into lines of at most `width`; a single word that is wider has a line of its own. */
export function wrap(text: string, size: f64, width: f64, face: Face = Face.Regular): string[] {
  const words = text.split(" ");
  const lines: string[] = [];
  let line = "";
  for (let i = 0; i < words.length; i++) {
    const longer = line == "" ? words[i] : line + " " + words[i];
    if (line != "" && textWidth(longer, size, face) > width) {
      lines.push(line);
      line = words[i];
    } else {
      line = longer;
    }
  }
  if (line != "") lines.push(line);
  return lines;
}

/** Draws lines below each other, the capitals of the first from `top` on; returns the height that they take. */
export function drawLines(scene: Scene, lines: string[], x: f64, top: f64, size: f64, colour: Colour, align: Align = Align.Left, face: Face = Face.Regular): f64 {
  for (let i = 0; i < lines.length; i++) {
    scene.text(lines[i], x, top + <f64>i * size * LEADING, size, colour, align, Baseline.Top, face);
  }
  return <f64>lines.length * size * LEADING;
}
