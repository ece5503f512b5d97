import { clipPolygon, clipSegment } from "../../../assembly/scene/clip";
import { hatch } from "../../../assembly/scene/hatch";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Style } from "../../../assembly/scene/style";

describe("clipSegment", () => {
  test("keeps the part inside", () => {
    const part = clipSegment(0, 5, 10, 5, 4, 4, 6, 6)!;
    expect(part[0]).toBe(4);
    expect(part[2]).toBe(6);
    expect(part[1]).toBe(5);
  });

  test("says when there is none", () => {
    expect(clipSegment(0, 0, 10, 0, 4, 4, 6, 6) === null).toBe(true);
    expect(clipSegment(0, 0, 3, 3, 4, 4, 6, 6) === null).toBe(true);
  });
});

describe("clipPolygon", () => {
  test("cuts a corner off", () => {
    const kept = clipPolygon([0, 0, 10, 0, 10, 10, 0, 10], [5, 5, 20, 5, 20, 20, 5, 20]);
    expect(kept.length).toBe(8);
    let area: f64 = 0;
    for (let i = 0; i < kept.length; i += 2) {
      area += kept[i] * kept[(i + 3) % kept.length] - kept[(i + 2) % kept.length] * kept[i + 1];
    }
    expect(area / 2).toBe(25);
  });

  test("is empty where nothing is inside", () => {
    expect(clipPolygon([0, 0, 1, 0, 1, 1], [5, 5, 20, 5, 20, 20, 5, 20]).length).toBe(0);
  });
});

describe("hatch", () => {
  test("stays inside the polygon, at its spacing", () => {
    const scene = new Scene(672, 672, Style.plain());
    hatch(scene, [100, 100, 200, 100, 200, 200, 100, 200], 45, 10, Paint.line(0, 2));
    expect(scene.marks.length).toBe(14);
    for (let i = 0; i < scene.marks.length; i++) {
      for (let k = 0; k < 4; k++) {
        assert(scene.marks[i].numbers[k] > 99.99 && scene.marks[i].numbers[k] < 200.01);
      }
    }
  });
});
