// Written by scripts/registry.ts from the folders. Do not edit.
import { Entry } from "../assembly/suite";
import { CountShapeColour } from "./counting/scenes/count_shape_colour";

/** Every environment, in the order of the ids. */
export function suite(): Entry[] {
  return [
    new Entry("count_shape_colour", "counting", "scenes", "How many objects of one kind are in the picture?", false, () => new CountShapeColour()),
  ];
}
