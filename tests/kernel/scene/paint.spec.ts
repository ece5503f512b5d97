import { inkOn, luminance } from "../../../assembly/scene/paint";

/** Relative luminances as WCAG 2 defines them, with the power taken in full. */
const KNOWN_COLOURS: StaticArray<i32> = [0xffffff, 0x000000, 0xff0000, 0x00ff00, 0x0000ff, 0x808080, 0x1f5fd0];
const KNOWN_LUMINANCES: StaticArray<f64> = [1, 0, 0.2126, 0.7152, 0.0722, 0.215861, 0.130298];

describe("colours", () => {
  test("have the luminance that people see", () => {
    for (let i = 0; i < KNOWN_COLOURS.length; i++) expect(Math.abs(luminance(KNOWN_COLOURS[i]) - KNOWN_LUMINANCES[i])).toBeLessThan(0.001);
  });

  test("carry ink that stands out by 4.5 : 1", () => {
    expect(inkOn(0xffffff)).toBe(0x000000);
    expect(inkOn(0x000000)).toBe(0xffffff);
    for (let colour = 0; colour <= 0xffffff; colour += 4099) {
      const light = luminance(colour);
      const contrast = inkOn(colour) == 0 ? (light + 0.05) / 0.05 : 1.05 / (light + 0.05);
      expect(contrast).toBeGreaterThan(4.5);
    }
  });
});
