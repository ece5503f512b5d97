import { boundsOf } from "../../../assembly/scene/bounds";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { MarkKind, Scene } from "../../../assembly/scene/scene";
import { label, note, pointAtAll, ring, route, tick } from "../../../assembly/scene/solution";
import { Style } from "../../../assembly/scene/style";

function page(): Scene {
  return new Scene(448, 448, Style.plain());
}

/** The texts that were drawn, in order. */
function textsOf(scene: Scene): string {
  const texts: string[] = [];
  for (let i = 0; i < scene.marks.length; i++) {
    if (scene.marks[i].kind == MarkKind.Text) texts.push(scene.marks[i].text);
  }
  return texts.join(" ");
}

describe("the box around a mark", () => {
  test("holds its stroke", () => {
    const box = boundsOf(page().line(10, 20, 110, 20, Paint.line(0, 4)));
    expect(box.left).toBe(8);
    expect(box.bottom).toBe(22);
  });

  test("of an arc is no larger than the arc", () => {
    // From the right over the bottom to the left: the upper half of the circle is not in it.
    const box = boundsOf(page().arc(100, 100, 50, 0, 180, Paint.fill(0)));
    expect(box.top).toBe(100);
    expect(box.bottom).toBe(150);
    expect(box.left).toBe(50);
  });

  test("of a turned ellipse is turned with it", () => {
    const box = boundsOf(page().ellipse(100, 100, 40, 10, 90, Paint.fill(0)));
    expect(box.width).toBe(20);
    expect(box.height).toBe(80);
  });
});

describe("a solution", () => {
  test("points at the marks of an object, each object once", () => {
    const scene = page();
    scene.tag(7);
    scene.circle(100, 100, 20, Paint.fill(0));
    scene.tag(8);
    scene.circle(300, 100, 20, Paint.fill(0));
    scene.tag(7);
    scene.circle(100, 130, 5, Paint.fill(0));
    scene.startSolution();
    ring(scene, 7, "1");
    ring(scene, 7);
    expect(scene.evidence.length).toBe(1);
    expect(scene.evidence[0].marks).toStrictEqual([0, 2]);
    expect(textsOf(scene)).toBe("1");
    expect(scene.solutionStart).toBe(3);
  });

  test("writes labels into the canvas, and not over what they name", () => {
    const scene = page();
    scene.tag(0);
    scene.circle(440, 8, 6, Paint.fill(0));
    scene.startSolution();
    label(scene, "far out", 440, 8, 8);
    for (let i = scene.solutionStart; i < scene.marks.length; i++) {
      const box = boundsOf(scene.marks[i]);
      expect(box.right <= 448 && box.top >= 0).toBe(true);
      expect(box.shared(boundsOf(scene.marks[0]))).toBe(0);
    }
  });

  test("sets a long note smaller, so that it stays in the canvas", () => {
    const scene = page();
    scene.startSolution();
    note(scene, "a sentence that is a good deal too long for a canvas of 448 pixels");
    for (let i = 0; i < scene.marks.length; i++) {
      const box = boundsOf(scene.marks[i]);
      expect(box.left >= 0 && box.right <= 448).toBe(true);
    }
  });

  test("draws in the frame in force", () => {
    const scene = page();
    scene.startSolution();
    scene.enter(Frame.at(100, 50));
    route(scene, [0, 0, 10, 0]);
    scene.leave();
    expect(scene.marks[0].numbers[0]).toBe(100);
    expect(scene.marks[0].numbers[1]).toBe(50);
    const before = scene.marks.length;
    scene.enter(Frame.at(200, 200));
    tick(scene, 0, 0);
    scene.leave();
    expect(boundsOf(scene.marks[before]).middleX > 190).toBe(true);
  });

  test("may say that everything is evidence", () => {
    const scene = page();
    scene.startSolution();
    pointAtAll(scene);
    expect(scene.isWholeEvidence).toBe(true);
  });

  test("may not point at what was not drawn", () => {
    expect(() => {
      const scene = page();
      scene.startSolution();
      ring(scene, 3);
    }).toThrow();
  });
});
