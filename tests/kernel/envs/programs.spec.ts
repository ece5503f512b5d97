import { Grid, groundsOf, Joined, piecesOf } from "../../../envs/pattern/programs/parts/grid";
import { Language, Step } from "../../../envs/pattern/programs/parts/induction";
import { Complete, Fall, Fill, readings, Slide, Turn } from "../../../envs/pattern/programs/parts/steps";
import { exchanges, Measure, measured, tables } from "../../../envs/pattern/programs/parts/tables";

/** A grid from rows of digits between slashes. */
function grid(text: string): Grid {
  const rows = text.split("/");
  const result = new Grid(rows.length, rows[0].length);
  for (let r = 0; r < rows.length; r++) {
    for (let c = 0; c < rows[0].length; c++) result.put(r, c, rows[r].charCodeAt(c) - 0x30);
  }
  return result;
}

function text(grid: Grid): string {
  return grid.answer().canonical().split(" / ").join("/").split(" ").join("");
}

function made(step: Step, from: string): string {
  return text(step.apply(grid(from))!);
}

/** Whether the plain language gives a key for the last input, from the examples before it. */
function determines(inputs: string[], outputs: string[], key: string, length: i32): bool {
  const before: Grid[] = [], after: Grid[] = [];
  for (let i = 0; i < inputs.length; i++) before.push(grid(inputs[i]));
  for (let i = 0; i < outputs.length; i++) after.push(grid(outputs[i]));
  return new Language([], readings(after), exchanges().concat([tables(false)])).determines(before, after, grid(key), length);
}

describe("pieces", () => {
  test("hang together by edges, by corners, or whatever their colours", () => {
    const mixed = grid("110/021/200");
    expect(piecesOf(mixed).length).toBe(4);
    expect(piecesOf(mixed, Joined.Corners).length).toBe(2);
    expect(piecesOf(mixed, Joined.Mixed).length).toBe(1);
    expect(groundsOf(mixed).length).toBe(3);
  });

  test("are measured", () => {
    const ring = grid("1110/1010/1110/0002");
    const pieces = piecesOf(ring);
    expect(measured(Measure.Area, 0, pieces[0], pieces, ring)).toBe(8);
    expect(measured(Measure.Holes, 0, pieces[0], pieces, ring)).toBe(1);
    expect(measured(Measure.FromLargest, 0, pieces[1], pieces, ring)).toBe(1);
    expect(measured(Measure.AtBorder, 0, pieces[1], pieces, ring)).toBe(1);
  });
});

describe("steps", () => {
  test("let cells fall, and pieces slide as a whole", () => {
    expect(made(new Fall(2), "11/10/00")).toBe("00/10/11");
    expect(made(new Slide(2), "11/10/00")).toBe("00/11/10");
    expect(made(new Fall(1, 5), "150/100/001")).toBe("150/001/001");
  });

  test("fill what is enclosed, and nothing else", () => {
    expect(made(new Fill(3), "1110/1010/1110")).toBe("1110/1310/1110");
    expect(made(new Fill(0), "1110/1010/1100")).toBe("1110/1110/1100");
    expect(made(new Fill(3), "1110/1010/1010")).toBe("1110/1010/1010");
  });

  test("turn and complete as the group of the square says", () => {
    for (let symmetry = 0; symmetry < 8; symmetry++) {
      let turned = grid("123/456");
      // Every element has an order of 1, 2 or 4.
      for (let i = 0; i < 4; i++) turned = new Turn(symmetry).apply(turned)!;
      expect(text(turned)).toBe("123/456");
    }
    expect(made(new Turn(1), "12/34/56")).toBe("531/642");
    expect(made(new Complete(4), "120/400")).toBe("121/404");
  });
});

describe("a language", () => {
  test("is sure where all fitting programs agree", () => {
    expect(determines(["100/000", "000/020", "010/000"], ["001/000", "000/002"], "001/000", 1)).toBe(true);
  });

  test("is open where two of them disagree", () => {
    // Mirrored, turned, or fallen to the right.
    expect(determines(["10/00", "01/00"], ["01/00"], "10/00", 1)).toBe(false);
  });

  test("is open where nothing fits, or what fits gives another key", () => {
    expect(determines(["10/00", "00/02"], ["07/00"], "70/00", 1)).toBe(false);
    expect(determines(["100/000", "000/020", "010/000"], ["001/000", "000/002"], "100/000", 1)).toBe(false);
  });

  test("finds chains up to a length alone", () => {
    // Down, then to the right.
    const inputs = ["1100/0000/0100", "0020/2000/0000", "0300/3300/0000"];
    const outputs = ["0000/0001/0011", "0000/0000/0022"];
    expect(determines(inputs, outputs, "0000/0003/0033", 2)).toBe(true);
    expect(determines(inputs, outputs, "0000/0003/0033", 1)).toBe(false);
  });

  test("reads tables off the examples, and makes nothing up where they are silent", () => {
    const inputs = ["1100/0001/0100", "0000/1011/0000"], outputs = ["2200/0003/0300", "0000/3022/0000"];
    expect(determines(inputs.concat(["0110/0000/1001"]), outputs, "0220/0000/3003", 1)).toBe(true);
    // What a fourth colour becomes is never shown.
    expect(determines(inputs.concat(["0110/0000/4004"]), outputs, "0220/0000/4004", 1)).toBe(false);
  });
});
