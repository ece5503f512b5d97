import { Answer } from "../../../assembly/answer/answer";
import { setCredit } from "../../../assembly/answer/credit";
import { SetAnswer } from "../../../assembly/answer/set";
import { Environment } from "../../../assembly/environment";
import { Board, cellName } from "../../../assembly/kit/boards/grid";
import { drawFigure, drawFlag, Figure } from "../../../assembly/kit/glyphs/figure";
import { shadeOf } from "../../../assembly/kit/glyphs/panel";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { ring } from "../../../assembly/scene/solution";
import { Lattice, Tiling } from "../../../assembly/solve/rules/lattices";
import { counted, Words } from "../../../assembly/words";

/** What the tiles show. */
const enum Motif {
  Figures = 0,
  /** Flags in four positions. */
  Turned = 1,
  /** Flags in two positions, mirrored in every other band of the pattern. */
  Gliding = 2,
}
const MOTIFS: StaticArray<string> = ["figures", "turned flags", "flags that glide"];

/** Shades run from 0 to this. */
const DARKEST: i32 = 2;
const EDGE: f64 = 14;
const HEADING: f64 = 18;
/** Patterns and errors that are tried for one attempt. */
const TRIES: i32 = 30;
/** A tile that is wrong looks like so many others, so that being rare does not betray it. */
const TWINS: i32 = 3;

/** Which tiles break the pattern of a wallpaper? */
export class PatternTileWallpaperError extends Environment {
  private side: i32 = 0;
  private motif: Motif = Motif.Figures;
  private across: i32 = 0;
  private down: i32 = 0;
  private shadesAcross: i32 = 0;
  private most: i32 = 0;

  private lattice: Lattice = new Lattice(1, 1, 0);
  private shading: Lattice = new Lattice(1, 1, 0);
  /** Row by row: what a tile shows, and its shade. */
  private motifs: i32[] = [];
  private shades: i32[] = [];
  private wrong: i32[] = [];

  configure(knobs: Knobs): void {
    this.side = knobs.int("tiles to a side", [5, 6, 7, 7, 8, 8, 9, 9, 10, 10]);
    this.motif = <Motif>knobs.choice("tiles", MOTIFS, [
      Motif.Figures, Motif.Figures, Motif.Figures, Motif.Turned, Motif.Turned, Motif.Figures, Motif.Gliding, Motif.Gliding, Motif.Turned, Motif.Gliding,
    ]);
    this.across = knobs.int("columns until the tiles repeat", [2, 3, 2, 2, 3, 3, 3, 3, 4, 4]);
    this.down = knobs.int("rows until the tiles repeat", [1, 1, 2, 2, 1, 2, 2, 2, 1, 2]);
    this.shadesAcross = knobs.int("columns until the shades repeat", [1, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
    this.most = knobs.int("most wrong tiles", [2, 2, 3, 3, 3, 4, 4, 4, 5, 5]);
  }

  sample(rng: Rng): bool {
    const size = this.side > 8 ? 896 : 672;
    this.width = size;
    this.height = size;
    const wanted = rng.int(1, this.most);
    for (let tries = 0; tries < TRIES; tries++) {
      this.weave(rng);
      if (this.spoil(rng, wanted)) return true;
    }
    return false;
  }

  /** Draws a pattern without errors. */
  private weave(rng: Rng): void {
    this.lattice = new Lattice(this.across, this.down, rng.int(0, this.across - 1));
    this.shading = new Lattice(this.shadesAcross, 1, rng.int(0, this.shadesAcross - 1));
    const looks: i32[] = [];
    if (this.motif == Motif.Gliding) {
      // The second band shows the first one mirrored, each tile in its own place or moved.
      const moved = rng.int(0, this.across - 1);
      const first: i32[] = [];
      for (let i = 0; i < this.across; i++) first.push(rng.int(0, 3));
      for (let i = 0; i < this.across; i++) looks.push(first[i]);
      for (let i = 0; i < this.across; i++) looks.push(4 + first[(i + moved) % this.across]);
    } else {
      const kinds = this.motif == Motif.Figures ? rng.sample(max(2, this.lattice.classes - 1), 5) : rng.permutation(4);
      for (let i = 0; i < this.lattice.classes; i++) looks.push(i < kinds.length ? kinds[i] : rng.pick<i32>(kinds));
      rng.shuffle<i32>(looks);
    }
    const tones = this.shadesAcross == 1 ? [rng.int(0, DARKEST)] : rng.sample(this.shadesAcross, DARKEST + 1);
    this.motifs = [];
    this.shades = [];
    for (let i = 0; i < this.side * this.side; i++) {
      const row = i / this.side, column = i % this.side;
      this.motifs.push(looks[this.lattice.classOf(row, column)]);
      this.shades.push(tones[this.shading.classOf(row, column)]);
    }
  }

  /** Puts wrong tiles in; false when it could be others that are wrong. */
  private spoil(rng: Rng, count: i32): bool {
    const motifs = this.motifs.slice(0);
    const shades = this.shades.slice(0);
    const places = rng.sample(count, motifs.length);
    const wrongMotifs: i32[] = [];
    const wrongShades: i32[] = [];
    for (let i = 0; i < count; i++) {
      const place = places[i];
      // The tile of another place, which is the same in one respect and not in the other.
      let other = place;
      for (let draws = 0; draws < TRIES && (motifs[other] == motifs[place]) == (shades[other] == shades[place]); draws++) other = rng.int(0, motifs.length - 1);
      const hasShade = motifs[other] == motifs[place];
      if (hasShade == (shades[other] == shades[place])) return false;
      this.motifs[place] = motifs[other];
      this.shades[place] = shades[other];
      if (hasShade) wrongShades.push(place);
      else wrongMotifs.push(place);
    }
    for (let i = 0; i < count; i++) if (this.twins(places[i]) < TWINS) return false;
    this.wrong = places.sort((a, b) => a - b);
    return this.isOnly(this.motifs, wrongMotifs) && this.isOnly(this.shades, wrongShades);
  }

  private isOnly(values: i32[], wrong: i32[]): bool {
    return new Tiling(values, this.side, this.side).areOnlyWrong(wrong.sort((a, b) => a - b));
  }

  /** How many other tiles look like the one in a place. */
  private twins(place: i32): i32 {
    let count = -1;
    for (let i = 0; i < this.motifs.length; i++) count += <i32>(this.motifs[i] == this.motifs[place] && this.shades[i] == this.shades[place]);
    return count;
  }

  draw(scene: Scene): void {
    const room = Board.headingRoom(HEADING);
    const board = Board.within(EDGE + room, EDGE + room, this.width - 2 * EDGE - room, this.height - 2 * EDGE - room, this.side, this.side);
    board.ground(scene);
    board.lines(scene);
    board.headings(scene, HEADING);
    for (let i = 0; i < this.motifs.length; i++) {
      scene.tag(i);
      const x = board.x(<f64>(i % this.side) + 0.5), y = board.y(<f64>(i / this.side) + 0.5);
      const paint = shadeOf(scene.style, this.shades[i], DARKEST);
      const look = this.motifs[i];
      if (this.motif == Motif.Figures) drawFigure(scene, <Figure>look, x, y, 0.34 * board.cell, paint);
      else drawFlag(scene, look % 4, look > 3, x, y, 0.84 * board.cell, paint);
    }
    scene.tag(-1);
  }

  question(words: Words): string {
    return words
      .set("cells", "Name each tile by the letter of its column and the number of its row.")
      .set("more", this.shadesAcross > 1 ? "Motif and shade each have a pattern of their own. " : "")
      .say([
        "The tiles of this wallpaper follow a repeating pattern, but at least one tile breaks it. Which tiles are wrong? {more}{cells}",
        "A printer made mistakes in this repeating pattern. Find every tile that does not fit. {more}{cells}",
        "Which tiles would you have to replace so that the pattern repeats without a fault all over the board? {more}{cells}",
        "List all tiles that interrupt the regular pattern. {more}{cells}",
        "Somebody swapped in a wrong tile here and there, once at least. Where? {more}{cells}",
        "This floor was meant to repeat one pattern from edge to edge. Identify the tiles that were laid wrongly. {more}{cells}",
        "Compare each tile with the place where its pattern repeats, and give all tiles that deviate from it. {more}{cells}",
        "I need the odd tiles out: the ones that spoil an otherwise perfectly periodic design. {more}{cells}",
      ]);
  }

  private names(): string[] {
    const names: string[] = [];
    for (let i = 0; i < this.wrong.length; i++) names.push(cellName(this.wrong[i] / this.side, this.wrong[i] % this.side));
    return names;
  }

  answer(): Answer {
    return new SetAnswer(this.names());
  }

  partial(reply: Answer): f64 {
    return setCredit(<SetAnswer>this.answer(), reply, this.side * this.side);
  }

  /** Neighbours of the wrong tiles. */
  foils(): Answer[] {
    const others: string[] = [];
    for (let i = 0; i < this.wrong.length; i++) {
      const column = this.wrong[i] % this.side;
      const beside = column + 1 < this.side ? this.wrong[i] + 1 : this.wrong[i] - 1;
      const name = cellName(beside / this.side, beside % this.side);
      if (!this.wrong.includes(beside) && !others.includes(name)) others.push(name);
    }
    return SetAnswer.parts(others, this.wrong.length);
  }

  solution(scene: Scene): void {
    for (let i = 0; i < this.wrong.length; i++) ring(scene, this.wrong[i]);
  }

  /** Tiles to look at, the places of both patterns to keep in mind, and tiles to be found. */
  complexity(): f64 {
    return <f64>(this.motifs.length + 8 * (this.lattice.classes + this.shading.classes) + 3 * this.wrong.length) + (this.motif == Motif.Figures ? 0.0 : 6.0);
  }

  explain(): string {
    const band = this.down == 1 ? "each row" : "each band of " + this.down.toString() + " rows";
    const moved = this.lattice.shift == 0 ? " repeats the one above" : " is that above, moved to the left by " + counted(this.lattice.shift, "column");
    return "The tiles repeat every " + this.across.toString() + " columns, and " + band + moved + ". Wrong: " + this.names().join(", ") + ".";
  }
}
