import { BoxAnswer } from "../../../assembly/answer/box";
import { CellAnswer } from "../../../assembly/answer/cell";
import { GridAnswer } from "../../../assembly/answer/grid";
import { MovesAnswer } from "../../../assembly/answer/moves";
import { PointAnswer } from "../../../assembly/answer/point";
import { firstAccepted, firstRead, firstRejected, survives } from "./reading";

describe("a cell", () => {
  test("is read in every notation", () => {
    expect(firstRejected(new CellAnswer(3, 4), [
      "(3, 4)", "3, 4", "3 4", "[3, 4]", "row 3, column 4", "Row 3, Col 4", "column 4, row 3", "r3c4", "R3C4", '{"row": 3, "column": 4}', "row=3, col=4", "(row 3, column 4)", "cell (3, 4)", "$(3, 4)$", "row 3 and column 4", "\\left(3, 4\\right)",
    ])).toBe("");
    expect(survives(new CellAnswer(1, 12))).toBe(true);
  });

  test("is one cell", () => {
    expect(firstAccepted(new CellAnswer(3, 4), ["(4, 3)", "(3, 5)", "(2, 4)", "3", "34", "3.4", "(3, 4, 5)", "(3, 4) or (4, 3)", "(3, 4), (4, 3)", "(-3, 4)", "c3r4", "row 3, row 4", "x3y4", "(3.5, 4)", "C4", ""])).toBe("");
  });
});

describe("a point", () => {
  test("is read in every notation", () => {
    expect(firstRejected(new PointAnswer(120, 300, 10), ["(120, 300)", "120, 300", "[120, 300]", "[[120, 300]]", "x=120, y=300", "y=300, x=120", '{"x": 120, "y": 300}', '{"point_2d": [120, 300]}', "point (120, 300)", "(120.0, 300)"])).toBe("");
    expect(survives(new PointAnswer(120.5, 300.25, 10))).toBe(true);
  });

  test("is right within its radius", () => {
    const key = new PointAnswer(120, 300, 10);
    expect(key.accepts(key.parse("(126, 308)")!)).toBe(true);
    expect(firstAccepted(key, ["(126, 308.1)", "(300, 120)", "(130.01, 300)", "120", "(120, 300, 0)", "(120, 300) or (1, 1)", "(99999999999999999999, 1)", "(-120, 300)", "x=120, z=300"])).toBe("");
    expect(key.partial(key.parse("(140, 300)")!)).toBe(0.5);
  });
});

describe("a box", () => {
  test("is read in every notation", () => {
    expect(firstRejected(new BoxAnswer(10, 20, 110, 220, 0.7), [
      "[10, 20, 110, 220]", "10, 20, 110, 220", "(10, 20), (110, 220)", "[[10, 20, 110, 220]]", '{"bbox_2d": [10, 20, 110, 220]}', "x1=10, y1=20, x2=110, y2=220", '{"x0": 10, "y0": 20, "x1": 110, "y1": 220}', "left 10, top 20, right 110, bottom 220", "top 20, left 10, bottom 220, right 110", "xmin=10, xmax=110, ymin=20, ymax=220", "10 20 110 220",
    ])).toBe("");
    expect(survives(new BoxAnswer(0, 0, 1000, 1000, 0.5))).toBe(true);
  });

  test("is right from its intersection over union on", () => {
    const key = new BoxAnswer(0, 0, 100, 100, 0.7);
    expect(key.accepts(key.parse("[0, 0, 100, 70]")!)).toBe(true);
    expect(key.partial(key.parse("[50, 0, 150, 100]")!)).toBe(1.0 / 3.0);
    expect(firstAccepted(key, ["[0, 0, 100, 69.9]", "[100, 100, 0, 0]", "[0, 0, 0, 0]", "[0, 0, 100]", "[0, 0, 100, 100, 100]", "[0, 0, 1000, 1000]", "[200, 200, 300, 300]", "[0,0,100,100] or [1,1,2,2]", "x2=0, y2=0, x1=100, y1=100", "xmax=0, ymax=0, xmin=100, ymin=100", "{0, 0, 100, 100}", ""])).toBe("");
  });
});

describe("moves", () => {
  test("are read in every notation", () => {
    expect(firstRejected(new MovesAnswer([1, 1, 3, 0]), [
      "RRLU", "rrlu", "R R L U", "R, R, L, U", "R-R-L-U", "R -> R -> L -> U", "R → R → L → U", "EEWN", "E, E, W, N", "east east west north", "right, right, left, up", "Right → Right → Left → Up", "→→←↑", "→ → ← ↑", "> > < ^", ">><^", "R2 L1 U1", "R2L1U",
      "2R 1L 1U", "2R1LU", "right 2, left 1, up 1", "right x2, left, up", "2 right, 1 left, 1 up", '["R", "R", "L", "U"]', '["right", "right", "left", "up"]', "1. Right\n2. Right\n3. Left\n4. Up", "[R, R, L, U]", "right 2 steps, then left, then up",
      "\\rightarrow\\rightarrow\\leftarrow\\uparrow", "\\text{RRLU}", "R2, L, U", "RR LU", "**RRLU**", "RRLU.",
    ])).toBe("");
    expect(firstRejected(new MovesAnswer([2, 1]), ["v>", "v >", "V>", "↓→", "SE", "DR"])).toBe("");
    expect(survives(new MovesAnswer([0, 1, 2, 3]))).toBe(true);
  });

  test("are exact", () => {
    expect(firstAccepted(new MovesAnswer([1, 1, 3, 0]), ["RRL", "RLU", "RRLUU", "ULRR", "RRRU", "R3 L1 U1", "LLRD", "R2"])).toBe("");
    expect(firstRead(new MovesAnswer([1]), ["", "X", "RX", "R or L", "RIGHTLY", "1", "R 2 3", "0R", "R0", "R99999999999", "U → ↑ ←", "1. R\n3. R", "R\u0000", "diagonal"])).toBe("");
  });
});

describe("a grid", () => {
  test("is read in every notation", () => {
    expect(firstRejected(new GridAnswer(2, 3, ["1", "2", "3", "4", "5", "6"]), [
      "1 2 3 / 4 5 6", "1 2 3\n4 5 6", "1,2,3\n4,5,6", "1, 2, 3; 4, 5, 6", "123\n456", "123/456", "[[1,2,3],[4,5,6]]", "[[1, 2, 3], [4, 5, 6]]", '[["1","2","3"],["4","5","6"]]', "[[1,2,3]\n [4,5,6]]", "| 1 | 2 | 3 |\n|---|---|---|\n| 4 | 5 | 6 |",
      "```\n1 2 3\n4 5 6\n```", "[1 2 3]\n[4 5 6]", "1 2 3;\n4 5 6;", "(1,2,3),(4,5,6)", "\\begin{pmatrix}1&2&3\\\\4&5&6\\end{pmatrix}", "$\\begin{bmatrix} 1 & 2 & 3 \\\\ 4 & 5 & 6 \\end{bmatrix}$", "\n1 2 3\n\n4 5 6\n", '{"answer": [[1,2,3],[4,5,6]]}', "**1 2 3 / 4 5 6**",
      "[1,2,3],[4,5,6]", "1\t2\t3\n4\t5\t6",
    ])).toBe("");
    expect(firstRejected(new GridAnswer(2, 2, ["#", ".", "*", "_"]), ["# . / * _", "#.\n*_", "[[\"#\",\".\"],[\"*\",\"_\"]]", "#./*_"])).toBe("");
    expect(firstRejected(new GridAnswer(1, 3, ["R", "G", "B"]), ["R G B", "r,g,b", "RGB", "[R, G, B]", "[[\"R\",\"G\",\"B\"]]"])).toBe("");
    expect(firstRejected(new GridAnswer(3, 1, ["1", "2", "3"]), ["1 / 2 / 3", "1\n2\n3", "[[1],[2],[3]]"])).toBe("");
    expect(survives(new GridAnswer(2, 2, ["red", "blue", "10", "-"]))).toBe(true);
  });

  test("has its shape and its cells", () => {
    const key = new GridAnswer(2, 3, ["1", "2", "3", "4", "5", "6"]);
    expect(firstAccepted(key, ["1 2 3", "1 2 3 4 5 6", "1 2 3 / 4 5 7", "1 2 / 3 4 / 5 6", "4 5 6 / 1 2 3", "1 2 3 / 4 5 6 / 7 8 9", "1 2 3 4 / 5 6", "123456", "[[1,2,3],[4,5]]", "", "[[[1,2,3],[4,5,6]]", "1 2 3 / 4 5 6 or 1 2 3 / 4 5 7"])).toBe("");
    expect(key.partial(key.parse("1 2 3 / 6 5 4")!)).toBe(4.0 / 6.0);
  });

  test("earns for the cells to fill, never for the given ones", () => {
    const key = new GridAnswer(2, 2, ["1", "2", "3", "4"], [true, true, true, false]);
    expect(key.partial(key.parse("1 2 / 3 9")!)).toBe(0);
    expect(key.partial(key.parse("1 2 / 3 4")!)).toBe(1);
    expect(key.partial(key.parse("1 9 / 3 4")!)).toBe(0);
    expect(key.accepts(key.parse("9 9 / 9 4")!)).toBe(false);
    expect(key.accepts(key.parse("1 2 / 3 4")!)).toBe(true);
  });
});
