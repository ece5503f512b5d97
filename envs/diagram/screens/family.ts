/** What the screen environments share: a look, places on the picture, and windows of settings. */
import { Environment } from "../../../assembly/environment";
import { Board } from "../../../assembly/kit/ui/board";
import { Look } from "../../../assembly/kit/ui/look";
import { Section } from "../../../assembly/kit/ui/settings";
import { Rng } from "../../../assembly/random";
import { Bounds } from "../../../assembly/scene/bounds";
import { Scene } from "../../../assembly/scene/scene";

/** Around a window, in canvas units. */
export const EDGE: f64 = 10;
/** Least height of the row of a setting: the canvas is made high enough. */
const ROW: f64 = 34;

export abstract class Screen extends Environment {
  /** The window that fills the canvas. */
  protected get windowBox(): Bounds {
    return new Bounds(EDGE, EDGE, <f64>this.width - EDGE, <f64>this.height - EDGE);
  }
}

/** A window of sections, all of which have the same settings. */
export abstract class SettingsScreen extends Screen {
  private made: Board | null = null;

  get board(): Board {
    return this.made!;
  }

  get sections(): Section[] {
    return this.board.sections;
  }

  /** Fixes the canvas for so many sections with at most so many settings each, and puts them on it. */
  protected lay(rng: Rng, title: string, sections: Section[], columns: i32, settings: i32): void {
    this.width = columns < 3 ? 672 : columns == 3 ? 896 : 1120;
    this.height = settingsHeight((sections.length + columns - 1) / columns, settings);
    this.made = new Board(Look.draw(rng.split("look")), title, sections, columns, this.windowBox);
  }

  draw(scene: Scene): void {
    this.board.draw(scene);
  }
}

/** The least height of a canvas for so many sections below each other with so many settings each. */
export function settingsHeight(rows: i32, settings: i32): i32 {
  let height = 448;
  while (Board.rowHeight(<f64>height - 2 * EDGE, rows, settings) < ROW) height += 224;
  return height;
}
