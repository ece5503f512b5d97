import { expect, test } from "vitest";
import { simulate } from "../../examples/curriculum/learner.ts";
import { suite } from "../support/suite.ts";

test("a simulated learner learns, and the same run is the same again", () => {
  const run = () => simulate(suite, "tron", "tron", 640, "7");
  const points = run();
  expect(points.at(-1)!.accuracy).toBeGreaterThan(points[0]!.accuracy + 0.02);
  expect(run()).toEqual(points);
});
