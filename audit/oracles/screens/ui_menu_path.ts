/** Reads every menu as a tree by how far its items stand to the right, and goes up from the command. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { bounds } from "../support/box.ts";
import { hsl } from "../support/colour.ts";
import { marksOf, middleOf, type Text } from "../support/plane.ts";
import { boxOf, centre, isIn } from "./parts.ts";

interface Item {
  name: string;
  path: string[];
  above: string;
  shortcut: string;
  isGreyed: boolean;
  isTicked: boolean;
  isCommand: boolean;
}

const INDENT = 20;

function items(scene: Inspection): Item[] {
  const panels = marksOf(scene, "rect").filter((rect) => rect.stroke !== undefined);
  return panels.flatMap((panel) => {
    const box = boxOf(panel);
    const texts = marksOf(scene, "text").filter((text) => isIn([middleOf(text).x, middleOf(text).y], box)).sort((a, b) => middleOf(a).y - middleOf(b).y);
    const [title, ...rest] = texts;
    const names = rest.filter((text) => text.box[2] < box[2] - 20 && !/\+/.test(text.text));
    if (!title || names.length === 0) return [];
    const left = Math.min(...names.map(({ x }) => x));
    const depths = names.map(({ x }) => Math.round((x - left) / INDENT));
    // What is greyed out has less contrast with the ground than the title.
    const light = (text: Text): number => hsl(text.fill ?? "#000000").lightness;
    const beside = (text: Text, type: string): boolean => scene.marks.some((mark) => {
      const own = mark.type === type ? bounds(mark) : null;
      return own !== null && isIn(centre(own), box) && Math.abs(centre(own)[1] - middleOf(text).y) < 10;
    });
    const stack: string[] = [];
    return names.map((text, i) => {
      stack.length = depths[i]!;
      stack.push(text.text);
      return {
        name: text.text, path: [title.text, ...stack], above: depths[i - 1] === depths[i] ? (names[i - 1]?.text ?? "") : "",
        shortcut: rest.find((other) => /\+/.test(other.text) && Math.abs(middleOf(other).y - middleOf(text).y) < 10)?.text ?? "",
        isGreyed: Math.abs(light(text) - light(title)) > 0.1, isTicked: beside(text, "polyline"), isCommand: !beside(text, "polygon"),
      };
    });
  });
}

/** The commands that fit the question. */
function fitting(scene: Inspection, question: string): Item[] {
  const name = /\bthe command ([A-Z]\w+)/.exec(question)?.[1];
  const shortcut = /\bthe shortcut ((?:Ctrl|Alt|Shift|Fn)\+[A-Z])/.exec(question)?.[1];
  const above = /\bdirectly below ([A-Z]\w+)/.exec(question)?.[1];
  return items(scene).filter((item) => item.name === name && item.isCommand && (shortcut === undefined || item.shortcut === shortcut) && (above === undefined || item.above === above) && (!/not greyed/.test(question) || !item.isGreyed) && (!/has a tick/.test(question) || item.isTicked));
}

export const oracle: Oracle = (scene, question) => {
  const found = fitting(scene, question);
  return found.length === 1 ? found[0]!.path.join(", ") : null;
};

export const without: OracleModule["without"] = {
  shortcut: (question) => question.replace(/ that has the shortcut \S+[A-Z]/, ""),
  "greyed out": (question) => question.replace(/ that is not greyed out and/, " that").replace(/ (?:that|and) is not greyed out/, ""),
  tick: (question) => question.replace(/ that has a tick and/, " that").replace(/ (?:that|and) has a tick/, ""),
  "what is above": (question) => question.replace(/ (?:that|and) stands directly below [A-Z]\w+/, ""),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "menu and command alone": (scene, question) => {
    const path = fitting(scene, question)[0]?.path;
    return path && path.length > 2 ? [path[0]!, path.at(-1)!].join(", ") : null;
  },
  "the first of the name": (scene, question) => {
    const found = fitting(scene, question.replace(/ that .*/, ""));
    return found.length > 1 ? found[0]!.path.join(", ") : null;
  },
  "the item above for the parent": (scene, question) => {
    const item = fitting(scene, question)[0];
    return item && item.above !== "" ? [item.path[0]!, item.above, item.name].join(", ") : null;
  },
};
