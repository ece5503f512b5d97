import { Formula } from "../../../assembly/scene/formula";
import { textWidth } from "../../../assembly/scene/font";
import { Align, Baseline, Scene, textBounds } from "../../../assembly/scene/scene";
import { Style } from "../../../assembly/scene/style";
import { drawLines, wrap } from "../../../assembly/scene/paragraph";

function drawn(source: string): Scene {
  const scene = new Scene(672, 672, Style.plain());
  Formula.of(source, 40).draw(scene, 100, 100, 0, Align.Left, Baseline.Alphabetic);
  return scene;
}

describe("Formula", () => {
  test("sets plain text as text", () => {
    expect(Formula.of("2π + 3°", 40).width).toBe(textWidth("2π + 3°", 40));
    expect(drawn("2π + 3°").marks.length).toBe(1);
  });

  test("raises, lowers and shrinks", () => {
    const marks = drawn("x^{10}a_2").marks;
    expect(marks.length).toBe(4);
    expect(marks[1].text).toBe("10");
    expect(marks[1].numbers[1]).toBeLessThan(100);
    expect(marks[1].numbers[2]).toBeLessThan(40);
    expect(marks[3].numbers[1]).toBeGreaterThan(100);
  });

  test("stacks fractions without touching", () => {
    const marks = drawn("\\frac{1}{12}").marks;
    expect(marks.length).toBe(3);
    const over = textBounds(marks[0]);
    const under = textBounds(marks[1]);
    const bar = marks[2].numbers[1];
    expect(over[3]).toBeLessThan(bar);
    expect(under[1]).toBeGreaterThan(bar);
  });

  test("covers what is under a root", () => {
    const marks = drawn("\\sqrt{x^2+1}").marks;
    const stroke = marks[marks.length - 1].numbers;
    const top = stroke[stroke.length - 1];
    for (let i = 0; i + 1 < marks.length; i++) expect(textBounds(marks[i])[1]).toBeGreaterThan(top);
  });

  test("survives what is not closed", () => {
    expect(drawn("\\frac{1").marks.length).toBeGreaterThan(0);
    expect(drawn("x^").marks.length).toBeGreaterThan(0);
    expect(drawn("{".repeat(50)).marks.length).toBeGreaterThan(0);
  });
});

describe("wrap", () => {
  test("breaks at spaces and loses no word", () => {
    const text = "a longer sentence that has to be broken into several lines";
    const lines = wrap(text, 20, 160);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(" ")).toBe(text);
    for (let i = 0; i < lines.length; i++) expect(textWidth(lines[i], 20)).toBeLessThan(160.01);
    const scene = new Scene(672, 672, Style.plain());
    expect(drawLines(scene, lines, 0, 0, 20, 0)).toBe(<f64>lines.length * 26);
  });
});
