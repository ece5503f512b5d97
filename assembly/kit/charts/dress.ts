/** How a chart is set out: its titles and their places, its legend's place, grid, frame and bar widths. */
import { Rng } from "../../random";
import { Topic } from "./vocabulary";

/** Where the legend stands. */
export const enum LegendPlace {
  Above = 0,
  Below = 1,
  Right = 2,
}

/** Which grid lines there are. */
export const enum Grid {
  None = 0,
  /** At labelled ticks. */
  Labelled = 1,
  /** At every tick. */
  Every = 2,
}

export class Dress {
  /** The title in several lengths, longest first: the first that fits is set. Empty for none. */
  titles: string[] = [];
  isCentred: bool = false;
  /** Of the value axis; empty for none. */
  valueTitle: string = "";
  /** Whether the title of an upright value axis runs along it; otherwise, and where it has no room, it stands above the plot. */
  isTurned: bool = false;
  /** Of the axis of categories; empty for none. */
  categoryTitle: string = "";
  /** Below the chart; empty for none. */
  source: string = "";
  legend: LegendPlace = LegendPlace.Above;
  grid: Grid = Grid.Labelled;
  /** Whether the plot has lines on all sides. */
  isBoxed: bool = false;
  /** Whether the plot stands on a ground of its own. */
  hasGround: bool = true;
  /** The share of its slot that a category's bars take. */
  filled: f64 = 0.72;
  /** The colour of a single series: a hue, or -1 for the theme's accent. */
  hue: i32 = -1;

  /** How a chart on a subject is set out. The value axis has its title always, or its unit would be unknown. */
  static draw(rng: Rng, topic: Topic, hues: i32): Dress {
    const dress = new Dress();
    if (rng.chance(0.8)) dress.titles = topic.titles;
    dress.isCentred = rng.chance(0.4);
    dress.valueTitle = topic.valueTitle;
    dress.isTurned = rng.chance(0.5);
    if (rng.chance(0.4)) dress.categoryTitle = topic.categoryTitle;
    if (rng.chance(0.5)) dress.source = topic.source;
    dress.legend = <LegendPlace>rng.int(0, 2);
    dress.grid = <Grid>rng.weighted([1, 3, 2]);
    dress.isBoxed = rng.chance(0.3);
    dress.hasGround = rng.chance(0.6);
    dress.filled = 0.5 + 0.05 * <f64>rng.int(0, 6);
    if (rng.chance(0.5)) dress.hue = rng.int(0, hues - 1);
    return dress;
  }
}
