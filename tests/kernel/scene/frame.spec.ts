import { cosine, Frame, sine } from "../../../assembly/scene/frame";

describe("sine and cosine", () => {
  test("are exact at quarter turns", () => {
    for (let turn = -8; turn <= 8; turn++) {
      const degrees = <f64>turn * 90.0;
      expect(Math.abs(sine(degrees)) + Math.abs(cosine(degrees))).toBe(1);
    }
    expect(Math.abs(sine(30) - 0.5)).toBeLessThan(1e-12);
  });
});

describe("Frame", () => {
  test("turns clockwise, y pointing down", () => {
    const frame = Frame.at(10, 20).turned(90);
    expect(frame.x(1, 0)).toBe(10);
    expect(frame.y(1, 0)).toBe(21);
  });

  test("nests: the inner frame acts first", () => {
    const frame = Frame.at(5, 0).scaled(2).within(Frame.at(100, 100).turned(90));
    expect(frame.x(1, 0)).toBe(100);
    expect(frame.y(1, 0)).toBe(107);
    expect(frame.scale).toBe(2);
  });

  test("knows whether it mirrors", () => {
    expect(Frame.at(0, 0).mirrored().flips).toBe(true);
    expect(Frame.at(0, 0).mirrored().turned(90).mirrored().flips).toBe(false);
  });
});
