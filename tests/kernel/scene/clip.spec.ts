import { clipPolygon, clipSegment } from "../../../assembly/scene/clip";
import { Frame } from "../../../assembly/scene/frame";
import { hatch, hatchLinesOf, settleHatching } from "../../../assembly/scene/hatch";
import { Hatch, Paint } from "../../../assembly/scene/paint";
import { PathBuilder, Scene } from "../../../assembly/scene/scene";
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

function hatched(): Paint {
  return Paint.fill(0xffffff).hatched(new Hatch(0x777777, 0x333333, 30, 8, 2)).edge(0x333333, 3);
}

/** Total length of lines given as x1, y1, x2, y2 ... */
function lengthOf(lines: f64[]): f64 {
  let total: f64 = 0;
  for (let i = 0; i < lines.length; i += 4) {
    const dx = lines[i + 2] - lines[i];
    const dy = lines[i + 3] - lines[i + 1];
    total += Math.sqrt(dx * dx + dy * dy);
  }
  return total;
}

describe("hatched marks", () => {
  test("have lines up to a circle and no further", () => {
    const scene = new Scene(672, 672, Style.plain());
    const lines = hatchLinesOf(scene.circle(300, 200, 50, hatched()));
    for (let i = 0; i < lines.length; i += 2) {
      const reach = Math.sqrt((lines[i] - 300) * (lines[i] - 300) + (lines[i + 1] - 200) * (lines[i + 1] - 200));
      assert(reach > 49.8 && reach < 50.01);
    }
  });

  test("have lines over the whole of an area: their length times their spacing", () => {
    const scene = new Scene(672, 672, Style.plain());
    const paint = hatched();
    expect(lengthOf(hatchLinesOf(scene.rect(100, 100, 200, 80, paint))) * 8).toBeCloseTo(16000, -3);
    expect(lengthOf(hatchLinesOf(scene.ellipse(300, 300, 80, 40, 25, paint))) * 8).toBeCloseTo(10053, -3);
    const path = new PathBuilder().move(100, 100).line(300, 100).quadratic(400, 200, 300, 300).line(100, 300).close();
    expect(lengthOf(hatchLinesOf(scene.path(path, paint))) * 8).toBeCloseTo(46667, -3);
  });

  test("leave the round corners of a rectangle out", () => {
    const scene = new Scene(672, 672, Style.plain());
    const lines = hatchLinesOf(scene.rect(100, 100, 100, 100, hatched(), 30));
    for (let i = 0; i < lines.length; i += 2) {
      // How far an end lies beyond the centres of the corners' circles.
      const x = Math.max(0, Math.abs(lines[i] - 150) - 20);
      const y = Math.max(0, Math.abs(lines[i + 1] - 150) - 20);
      assert(Math.sqrt(x * x + y * y) < 30.01);
    }
  });

  test("leave holes of a path out", () => {
    const scene = new Scene(672, 672, Style.plain());
    const ring = new PathBuilder().move(100, 100).line(200, 100).line(200, 200).line(100, 200).close();
    ring.move(130, 130).line(170, 130).line(170, 170).line(130, 170).close();
    const lines = hatchLinesOf(scene.path(ring, hatched()));
    for (let i = 0; i < lines.length; i += 4) {
      const x = (lines[i] + lines[i + 2]) / 2;
      const y = (lines[i + 1] + lines[i + 3]) / 2;
      assert(Math.max(Math.abs(x - 150), Math.abs(y - 150)) > 19.99);
    }
  });

  test("keep the texture of the page in a small frame", () => {
    const scene = new Scene(672, 672, Style.plain());
    scene.enter(new Frame(0.5, 0, 0, 0.5, 0, 0));
    const mark = scene.rect(0, 0, 200, 200, hatched());
    scene.leave();
    expect(mark.paint.width).toBe(1.5);
    expect(mark.paint.hatch!.spacing).toBe(8);
    assert(hatchLinesOf(mark).length > 40);
  });

  test("are solid where they are small or see-through, however they are turned", () => {
    const scene = new Scene(672, 672, Style.plain());
    const paint = hatched();
    const marks = [scene.circle(50, 50, 10, paint), scene.rect(100, 100, 20, 20, paint)];
    marks.push(scene.rect(200, 200, 30, 30, paint));
    marks.push(scene.rect(300, 300, 60, 10, paint));
    scene.enter(Frame.at(400, 400).turned(45));
    marks.push(scene.rect(0, 0, 20, 20, paint));
    scene.leave();
    marks.push(scene.rect(500, 500, 50, 50, hatched().faded(0.5)));
    settleHatching(scene);
    const isHatched = [false, false, true, true, false, false];
    for (let i = 0; i < marks.length; i++) {
      expect(marks[i].paint.hatch !== null).toBe(isHatched[i]);
      expect(marks[i].paint.fill).toBe(isHatched[i] ? 0xffffff : 0x333333);
      expect(hatchLinesOf(marks[i]).length > 0).toBe(isHatched[i]);
    }
  });
});
