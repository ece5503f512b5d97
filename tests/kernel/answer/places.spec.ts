import { BoxAnswer } from "../../../assembly/answer/box";
import { BoxesAnswer } from "../../../assembly/answer/boxes";
import { CellAnswer } from "../../../assembly/answer/cell";
import { GridAnswer } from "../../../assembly/answer/grid";
import { MovesAnswer } from "../../../assembly/answer/moves";
import { PlaceScale } from "../../../assembly/answer/place_scale";
import { PointAnswer } from "../../../assembly/answer/point";
import { PointsAnswer } from "../../../assembly/answer/points";
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
    expect(firstRejected(new BoxAnswer(10, 20, 110, 220), [
      "[10, 20, 110, 220]", "10, 20, 110, 220", "(10, 20), (110, 220)", "[[10, 20, 110, 220]]", '{"bbox_2d": [10, 20, 110, 220]}', "x1=10, y1=20, x2=110, y2=220", '{"x0": 10, "y0": 20, "x1": 110, "y1": 220}', "left 10, top 20, right 110, bottom 220", "top 20, left 10, bottom 220, right 110", "xmin=10, xmax=110, ymin=20, ymax=220", "10 20 110 220", '{"bbox_2d": [10, 20, 110, 220], "label": "red"}', '[{"bbox_2d": [10, 20, 110, 220]}]', "<box>(10, 20),(110, 220)</box>", "<|box_start|>(10,20),(110,220)<|box_end|>", "<|object_ref_start|>the red one<|object_ref_end|><|box_start|>(10,20),(110,220)<|box_end|>",
      "<ref>it</ref><box>(10,20),(110,220)</box>", "```json\n[{\"bbox_2d\": [10, 20, 110, 220], \"label\": \"red\"}]\n```", "{'bbox_2d': [10, 20, 110, 220]}", "red: [10, 20, 110, 220]",
    ])).toBe("");
    expect(survives(new BoxAnswer(0, 0, 1000, 1000))).toBe(true);
  });

  test("is right from its intersection over union on", () => {
    const key = new BoxAnswer(0, 0, 100, 100);
    expect(key.accepts(key.parse("[0, 0, 100, 50]")!)).toBe(true);
    expect(key.partial(key.parse("[50, 0, 150, 100]")!)).toBe(1.0 / 3.0);
    expect(firstAccepted(key, ["[0, 0, 100, 49.9]", "[100, 100, 0, 0]", "[0, 0, 0, 0]", "[0, 0, 100]", "[0, 0, 100, 100, 100]", "[0, 0, 1000, 1000]", "[200, 200, 300, 300]", "[0,0,100,100] or [1,1,2,2]", "x2=0, y2=0, x1=100, y1=100", "xmax=0, ymax=0, xmin=100, ymin=100", "{0, 0, 100, 100}", ""])).toBe("");
  });
});

describe("the scale of places", () => {
  test("is a thousandth of the sides, or a pixel", () => {
    expect(new BoxAnswer(67.2, 44.8, 336, 224, new PlaceScale(672, 448)).canonical()).toBe("[100, 100, 500, 500]");
    expect(new BoxAnswer(67.2, 44.8, 336, 224, new PlaceScale(672, 448, true)).canonical()).toBe("[67, 45, 336, 224]");
    expect(new BoxAnswer(0, 0, 1, 1, new PlaceScale(672, 448, true)).form().includes("672 wide and 448 high")).toBe(true);
  });

  test("leaves distances round", () => {
    // 20 canvas units are 20 thousandths across and 40 down.
    const key = new PointAnswer(500, 250, 20, new PlaceScale(1000, 500));
    expect(key.canonical()).toBe("(500, 500)");
    expect(key.accepts(key.parse("(520, 500)")!)).toBe(true);
    expect(key.accepts(key.parse("(521, 500)")!)).toBe(false);
    expect(key.accepts(key.parse("(500, 540)")!)).toBe(true);
    expect(key.accepts(key.parse("(500, 541)")!)).toBe(false);
  });

  test("a click is right anywhere in its control", () => {
    const key = PointAnswer.inside(100, 100, 300, 140, new PlaceScale());
    expect(key.canonical()).toBe("(200, 120)");
    expect(firstRejectedPoint(key, ["(100, 100)", "(300, 140)", "(201, 139.5)"])).toBe("");
    expect(firstAccepted(key, ["(99.9, 120)", "(200, 140.1)", "(400, 400)"])).toBe("");
    expect(key.partial(key.parse("(200, 160)")!)).toBe(0.5);
  });
});

/** The first of these points that the key does not accept. */
function firstRejectedPoint(key: PointAnswer, texts: string[]): string {
  for (let i = 0; i < texts.length; i++) {
    const reply = key.parse(texts[i]);
    if (reply === null || !key.accepts(reply)) return texts[i];
  }
  return "";
}

const BOXES: BoxesAnswer = new BoxesAnswer().box(10, 20, 110, 220).box(300, 300, 400, 400);

describe("several boxes", () => {
  test("are read in every notation", () => {
    expect(BOXES.canonical()).toBe("[[10, 20, 110, 220], [300, 300, 400, 400]]");
    expect(firstRejected(BOXES, [
      "[[300, 300, 400, 400], [10, 20, 110, 220]]", "[10, 20, 110, 220], [300, 300, 400, 400]", "[10, 20, 110, 220]; [300, 300, 400, 400]", "[10, 20, 110, 220] and [300, 300, 400, 400]", "[10, 20, 110, 220]\n[300, 300, 400, 400]", "1. [10, 20, 110, 220]\n2. [300, 300, 400, 400]", "- 10, 20, 110, 220\n- 300, 300, 400, 400",
      '[{"bbox_2d": [10, 20, 110, 220], "label": "red"}, {"bbox_2d": [300, 300, 400, 400], "label": "blue"}]', "[(10, 20), (110, 220)], [(300, 300), (400, 400)]", "(10, 20), (110, 220), (300, 300), (400, 400)", "red: [10, 20, 110, 220], blue: [300, 300, 400, 400]", '"red" [10, 20, 110, 220], "blue" [300, 300, 400, 400]',
      "<ref>red</ref><box>(10,20),(110,220)</box><ref>blue</ref><box>(300,300),(400,400)</box>", "<box>(10,20),(110,220)</box><box>(300,300),(400,400)</box>", "```json\n[\n  {\"bbox_2d\": [10, 20, 110, 220]},\n  {\"bbox_2d\": [300, 300, 400, 400]}\n]\n```", "[\n[10, 20, 110, 220],\n[300, 300, 400, 400]\n]", "A: 10, 20, 110, 220\nB: 300, 300, 400, 400",
    ])).toBe("");
    expect(firstRead(BOXES, ["", "red", "[10, 20, 110]", "[10, 20, 110, 220] or [300, 300, 400, 400]", "[10, 20, 110, 220], [1, 2]", "[[10, 20, 110, 220], 5]", "[10, 20, 110, 220] not [300, 300, 400, 400]", "{[10, 20, 110, 220]", "or: [10, 20, 110, 220]", "[".repeat(40) + "[10, 20, 110, 220], [1, 2, 3, 4]" + "]".repeat(40)])).toBe("");
    expect(survives(BOXES)).toBe(true);
    expect(survives(new BoxesAnswer())).toBe(true);
    expect(firstRejected(new BoxesAnswer(), ["[]", "empty", "[ ]"])).toBe("");
    expect(firstAccepted(new BoxesAnswer(), ["[1, 2, 3, 4]", "none", "0"])).toBe("");
  });

  test("are paired one to one, and what is left over is wrong", () => {
    expect(BOXES.partial(BOXES.parse("[[10, 20, 110, 220], [300, 300, 400, 400]]")!)).toBe(1);
    expect(BOXES.partial(BOXES.parse("[[10, 20, 110, 220]]")!)).toBe(2.0 / 3.0);
    expect(BOXES.partial(BOXES.parse("[[10, 20, 110, 220], [10, 20, 110, 220]]")!)).toBe(0.5);
    expect(BOXES.partial(BOXES.parse("[[300, 300, 400, 350], [10, 20, 110, 220]]")!)).toBe(0.75);
    expect(BOXES.accepts(BOXES.parse("[[300, 300, 400, 350], [10, 20, 110, 220]]")!)).toBe(true);
    expect(firstAccepted(BOXES, ["[]", "[[10, 20, 110, 220]]", "[[10, 20, 110, 220], [300, 300, 400, 400], [0, 0, 1, 1]]", "[[10, 20, 110, 220], [300, 300, 400, 349]]", "[[0, 0, 1000, 1000], [0, 0, 1000, 1000]]", "[[110, 220, 10, 20], [300, 300, 400, 400]]"])).toBe("");
    const tally = BOXES.tally(BOXES.parse("[[10, 20, 110, 220], [0, 0, 1, 1], [5, 5, 6, 6], [300, 300, 300, 300]]")!, 0.5);
    expect(tally.precision).toBe(0.25);
    expect(tally.recall).toBe(0.5);
  });

  test("are paired for the best, not in order", () => {
    // The first box of the reply lies on both of the key's; the second only on the first of them.
    const near = new BoxesAnswer().box(0, 0, 100, 100).box(0, 40, 100, 140);
    const reply = near.parse("[[0, 20, 100, 120], [0, 0, 100, 60]]")!;
    expect(near.tally(reply, 0.5).right).toBe(2);
    expect(near.accepts(reply)).toBe(true);
  });

  test("are no better for being many", () => {
    const flood: string[] = [];
    for (let i = 0; i < 1400; i++) flood.push("[" + (i % 40).toString() + ",0,9,9]");
    const reply = BOXES.parse("[" + flood.join(",") + "]")!;
    expect(BOXES.partial(reply) < 0.01).toBe(true);
    expect(BOXES.accepts(reply)).toBe(false);
  });

  test("have labels where the key has them", () => {
    const key = new BoxesAnswer().box(10, 20, 110, 220, "moved").box(300, 300, 400, 400, "new colour");
    expect(key.form().includes("label")).toBe(true);
    expect(survives(key)).toBe(true);
    expect(firstRejected(key, ['[{"bbox_2d": [10, 20, 110, 220], "label": "Moved"}, {"label": "new colour", "bbox_2d": [300, 300, 400, 400]}]', "moved: [10, 20, 110, 220], new colour: [300, 300, 400, 400]", '[10, 20, 110, 220] "moved"\n[300, 300, 400, 400] "new colour"'])).toBe("");
    expect(firstAccepted(key, ["[10, 20, 110, 220], [300, 300, 400, 400]", "moved: [10, 20, 110, 220], moved: [300, 300, 400, 400]", "new colour: [10, 20, 110, 220], moved: [300, 300, 400, 400]"])).toBe("");
    expect(key.partial(key.parse("moved: [10, 20, 110, 220], moved: [300, 300, 400, 400]")!)).toBe(0.5);
  });
});

const POINTS: PointsAnswer = new PointsAnswer(10).point(120, 300).point(700, 80);

describe("several points", () => {
  test("are read in every notation", () => {
    expect(POINTS.canonical()).toBe("[[120, 300], [700, 80]]");
    expect(firstRejected(POINTS, [
      "(120, 300), (700, 80)", "(700, 80), (120, 300)", "[120, 300]\n[700, 80]", '[{"point_2d": [120, 300], "label": "knee"}, {"point_2d": [700, 80]}]', "knee: (120, 300), elbow: (700, 80)", "(120, 300); (700, 80)", "120, 300\n700, 80", '{"x": 120, "y": 300}\n{"x": 700, "y": 80}', '[{"x": 120, "y": 300}, {"y": 80, "x": 700}]',
    ])).toBe("");
    expect(firstRead(POINTS, ["(120, 300) or (700, 80)", "120", "(120, 300, 5), (700, 80, 5)", "120, 300, 700, 80, 5"])).toBe("");
    expect(survives(POINTS)).toBe(true);
  });

  test("are right within their radius", () => {
    expect(POINTS.accepts(POINTS.parse("(126, 308), (700, 80)")!)).toBe(true);
    expect(firstAccepted(POINTS, ["(126, 308.1), (700, 80)", "(120, 300)", "(120, 300), (700, 80), (1, 1)", "(120, 300), (120, 300)"])).toBe("");
    expect(POINTS.partial(POINTS.parse("(140, 300), (700, 80)")!)).toBe(0.75);
    expect(POINTS.tally(POINTS.parse("(140, 300), (700, 80)")!, 0.1).right).toBe(1);
  });

  test("have labels where the key has them", () => {
    const key = new PointsAnswer(10).point(120, 300, "knee").point(700, 80, "elbow");
    expect(firstRejected(key, ["knee: (120, 300), elbow: (700, 80)", '[{"point_2d": [700, 80], "label": "elbow"}, {"point_2d": [120, 300], "label": "knee"}]'])).toBe("");
    expect(firstAccepted(key, ["elbow: (120, 300), knee: (700, 80)"])).toBe("");
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
