import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Bounds } from "../../../assembly/scene/bounds";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll } from "../../../assembly/scene/solution";
import { counted, Words } from "../../../assembly/words";
import { Segment } from "../../../assembly/kit/plane/segments";
import { Areas } from "./parts/areas";
import { dotAll } from "./parts/places";
import { Cuts } from "./parts/cuts";
import { fitted } from "../../../assembly/scene/fit";
import { Outline, PAGE, Sheet } from "./parts/sheet";

const OUTLINES: StaticArray<string> = ["rectangle", "L", "U", "frame", "rectangle with two holes"];

/** Into how many pieces do straight cuts divide a sheet, which may have notches and holes? Some cuts end inside. */
export class CountPiecesAfterCuts extends Environment {
  private side: i32 = 0;
  private fewest: i32 = 0;
  private most: i32 = 0;
  private number: i32 = 0;
  private outline: Outline = Outline.Rectangle;
  private stubs: i32 = 0;

  private cuts: Cuts | null = null;
  private pieces: i32 = 0;

  configure(knobs: Knobs): void {
    this.side = knobs.int("side of the canvas", [448, 448, 448, 672, 672, 672, 672, 896, 896, 896]);
    this.number = knobs.int("cuts", [4, 5, 5, 6, 6, 7, 7, 8, 8, 8]);
    this.outline = <Outline>knobs.choice("sheet", OUTLINES, [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
    this.stubs = knobs.int("cuts that end inside", [0, 0, 0, 1, 1, 1, 1, 2, 1, 1]);
    this.fewest = knobs.int("fewest pieces", [4, 5, 7, 8, 9, 11, 13, 14, 15, 17]);
    this.most = knobs.int("most pieces", [13, 14, 16, 17, 18, 20, 22, 23, 24, 27]);
  }

  sample(rng: Rng): bool {
    this.width = this.side;
    this.height = this.side;
    this.pieces = rng.int(this.fewest, this.most);
    for (let tries = 0; tries < TRIES; tries++) {
      const cuts = new Cuts(new Sheet(rng, this.outline), this.stubs);
      this.cuts = cuts;
      if (cuts.build(rng, max(this.stubs + 2, this.number + rng.int(-1, 1)), this.pieces)) return true;
    }
    return false;
  }

  private get lines(): Segment[] {
    return this.cuts!.lines;
  }

  private get rings(): i32[][] {
    return this.cuts!.sheet.rings;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const frame = this.frame();
    scene.enter(frame);
    for (let r = 0; r < this.rings.length; r++) {
      const points = this.rings[r].map<f64>((value: i32): f64 => <f64>value);
      scene.polygon(points, Paint.fill(r == 0 ? style.faint : style.background).edge(style.ink, style.stroke(3.5) / frame.scale));
    }
    for (let i = 0; i < this.lines.length; i++) {
      const line = this.lines[i];
      scene.line(line.x1, line.y1, line.x2, line.y2, Paint.line(style.accent, style.stroke(3) / frame.scale));
    }
    scene.leave();
  }

  private frame(): Frame {
    const box = new Bounds();
    const outline = this.rings[0];
    for (let i = 0; i < outline.length; i += 2) box.hold(outline[i], outline[i + 1]);
    for (let i = 0; i < this.lines.length; i++) {
      box.hold(this.lines[i].x1, this.lines[i].y1);
      box.hold(this.lines[i].x2, this.lines[i].y2);
    }
    return fitted(box, this.width, this.height, EDGE);
  }

  question(words: Words): string {
    words.set("holes", this.rings.length > 1 ? (this.rings.length > 2 ? " The two openings in the sheet are" : " The opening in the sheet is") + " empty and no part of it." : "")
      .set("stubs", this.stubs == 0 ? "" : this.stubs == 1 ? " One cut ends inside the sheet: it goes no further." : " Some cuts end inside the sheet: they go no further.");
    return words.say([
      "The shaded sheet is cut along all of the straight lines. Into how many pieces does it fall?{stubs}{holes}",
      "How many pieces are there after the shaded sheet is cut along every straight line?{stubs}{holes}",
      "All the straight lines are cuts through the shaded sheet. Count the pieces that result.{stubs}{holes}",
      "What is the number of separate pieces when the shaded sheet is cut along the lines shown?{stubs}{holes}",
      "Determine the number of parts into which the lines divide the shaded area.{stubs}{holes}",
      "Take scissors to the shaded shape and cut along each line. How many bits of paper do you end up with?{stubs}{holes}",
      "The shaded area is a plot of land, and the lines are new fences across it. How many separate plots does it become?{stubs}{holes}",
      "Each piece of the shaded sheet that the lines cut off from the others gets a number, starting with 1. What is the last number?{stubs}{holes}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.pieces);
  }

  /** Cuts that end inside taken as cuts right through, openings counted as pieces, or one too few. */
  foils(): Answer[] {
    return counts([this.pieces + max(1, this.stubs), this.pieces - 1, this.pieces + this.rings.length]);
  }

  solution(scene: Scene): void {
    const areas = new Areas(PAGE, PAGE);
    for (let y = 1; y < PAGE; y += 2) {
      for (let x = 1; x < PAGE; x += 2) if (!this.cuts!.sheet.isInside(x, y)) areas.close(x, y);
    }
    for (let i = 0; i < this.lines.length; i++) areas.wall(this.lines[i].x1, this.lines[i].y1, this.lines[i].x2, this.lines[i].y2);
    pointAtAll(scene);
    scene.enter(this.frame());
    dotAll(scene, areas.middles(), counted(this.pieces, "piece"));
    scene.leave();
  }

  /** Stretches of cuts to follow through the sheet, and pieces to count. */
  complexity(): f64 {
    return <f64>(this.pieces + this.cuts!.stretches());
  }

  explain(): string {
    return "The " + this.lines.length.toString() + " cuts divide the sheet into " + counted(this.pieces, "piece") + ".";
  }
}

/** Free room along the edges, in pixels. */
const EDGE: f64 = 20;
const TRIES: i32 = 30;
