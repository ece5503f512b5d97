import { Labels } from "../../../assembly/scene/labels";
import { MarkKind, Scene, textBounds } from "../../../assembly/scene/scene";
import { Style } from "../../../assembly/scene/style";

function overlap(a: StaticArray<f64>, b: StaticArray<f64>): bool {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

describe("Labels", () => {
  test("never collide, also where points crowd", () => {
    const scene = new Scene(672, 672, Style.plain());
    const labels = new Labels(scene, 22);
    for (let i = 0; i < 30; i++) labels.avoidDisc(<f64>(200 + (i % 6) * 50), <f64>(200 + i / 6 * 50), 6);
    for (let i = 0; i < 30; i++) labels.point("P" + i.toString(), <f64>(200 + (i % 6) * 50), <f64>(200 + i / 6 * 50), 6, 0, 0);
    const boxes: StaticArray<f64>[] = [];
    for (let i = 0; i < scene.marks.length; i++) {
      if (scene.marks[i].kind == MarkKind.Text) boxes.push(textBounds(scene.marks[i]));
    }
    expect(boxes.length).toBe(30);
    for (let i = 0; i < boxes.length; i++) {
      for (let k = 0; k < i; k++) expect(overlap(boxes[i], boxes[k])).toBe(false);
    }
  });

  test("stay inside the canvas", () => {
    const scene = new Scene(672, 672, Style.plain());
    const labels = new Labels(scene, 30);
    expect(labels.point("WIDE", 670, 670, 4, 45, 0)).toBe(true);
    const box = textBounds(scene.marks[0]);
    expect(box[2]).toBeLessThan(672);
    expect(box[3]).toBeLessThan(672);
  });

  test("take the preferred direction when it is free", () => {
    const scene = new Scene(672, 672, Style.plain());
    new Labels(scene, 24).point("A", 300, 300, 5, -90, 0);
    const box = textBounds(scene.marks[0]);
    expect(box[3]).toBeLessThan(300);
    expect(Math.abs((box[0] + box[2]) / 2 - 300)).toBeLessThan(2);
  });

  test("of a region lie inside it, of a sliver beside it", () => {
    const scene = new Scene(672, 672, Style.plain());
    const labels = new Labels(scene, 24);
    // An L: the middle of its box is outside.
    expect(labels.region("R", [100, 100, 160, 100, 160, 300, 400, 300, 400, 360, 100, 360], 0)).toBe(true);
    const box = textBounds(scene.marks[0]);
    assert((box[2] < 160 && box[1] > 100) || (box[1] > 300 && box[3] < 360));
    labels.region("SLIVER", [500, 100, 506, 100, 506, 400, 500, 400], 0);
    expect(scene.marks.length).toBe(2);
    const beside = textBounds(scene.marks[1]);
    assert(beside[0] > 506 || beside[2] < 500 || beside[3] < 300);
  });

  test("of an axis lie beyond its tip", () => {
    const scene = new Scene(672, 672, Style.plain());
    new Labels(scene, 24).axis("x", 100, 300, 500, 300, 0);
    expect(textBounds(scene.marks[0])[0]).toBeGreaterThan(500);
  });
});
