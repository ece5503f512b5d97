/** Counts the shapes of the kind that the question names; screens are drawn after them. */
import type { Oracle, OracleModule } from "../oracle.ts";
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import { colourName } from "../support/colour.ts";
import { shapeName } from "../support/shape.ts";

const COLOUR = /\b(red|blue|green|purple)\b/;
const SHAPE = /\b(circle|square|triangle|star|cross)(?:es|s)?\b/;
const shapesOf = (scene: Inspection): Mark[] => scene.marks.filter((mark) => mark.type === "circle" || mark.type === "polygon");

export const oracle: Oracle = (scene, question) => {
  const [colour, shape] = [COLOUR.exec(question)?.[1], SHAPE.exec(question)?.[1]];
  return String(shapesOf(scene).filter((mark) => (!shape || shapeName(mark) === shape) && (!colour || colourName(mark.fill!) === colour)).length);
};

export const without: OracleModule["without"] = {
  colour: (question) => question.replace(new RegExp(COLOUR, "g"), ""),
  shape: (question) => question.replace(new RegExp(SHAPE, "g"), "shapes"),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "those that no screen touches": (scene, question) => {
    const screens = scene.marks.filter((mark) => mark.type === "rect");
    const middle = (mark: Mark): [number, number] => {
      if (mark.type === "circle") return [mark.cx, mark.cy];
      const points = mark.type === "polygon" ? mark.points : [];
      return [points.reduce((sum, [x]) => sum + x, 0) / points.length, points.reduce((sum, [, y]) => sum + y, 0) / points.length];
    };
    const isFree = (mark: Mark): boolean => {
      const [x, y] = middle(mark);
      return screens.every((screen) => x < screen.x - 27 || x > screen.x + screen.width + 27 || y < screen.y - 27 || y > screen.y + screen.height + 27);
    };
    return oracle({ ...scene, marks: scene.marks.filter(isFree) }, question);
  },
  "half of the shapes": (scene) => String(Math.round(shapesOf(scene).length / 2)),
};
