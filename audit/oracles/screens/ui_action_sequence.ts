/** Reads the form, the goal and the rules, and searches breadth first for the shortest list of actions. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { firstOf, type Judge, type OracleModule } from "../oracle.ts";
import { marksOf, middleOf } from "../support/plane.ts";
import { boxOf, isIn, type Rect } from "./parts.ts";

interface Item {
  name: string;
  kind: "switch" | "list" | "stepper" | "field" | "row";
  value: string;
  letters: string[];
  /** Of a row, from left to right. */
  options: string[];
  /** Of a stepper, what a click changes it by. */
  step: number;
}

interface Form {
  items: Item[];
  goal: Map<string, string>;
  /** Which switch a setting needs, and which one a switch turns off. */
  needs: Map<string, string>;
  offs: Map<string, string>;
}

interface Placed<T> {
  mark: T;
  at: [number, number];
}

/** The number that a value of a stepper stands for. */
const numberIn = (value: string): number => Number.parseInt(value, 10);

function read(scene: Inspection): Form {
  const texts = marksOf(scene, "text").map((mark) => ({ mark, at: [middleOf(mark).x, middleOf(mark).y] as [number, number] }));
  const rects = marksOf(scene, "rect").map((mark): Placed<Rect> => ({ mark, at: [mark.x + mark.width / 2, mark.y + mark.height / 2] }));
  const circles = marksOf(scene, "circle");
  const window = rects.reduce((best, one) => (one.mark.height > best.mark.height || (one.mark.height === best.mark.height && one.mark.width > best.mark.width) ? one : best));
  const inside = texts.filter(({ at }) => isIn(at, boxOf(window.mark)) && at[1] > window.mark.y + 46);
  const discs = circles.filter(({ r }) => r > 11);
  const letterAt = ({ cx, cy, r }: { cx: number; cy: number; r: number }): string => inside.find(({ at }) => Math.hypot(at[0] - cx, at[1] - cy) < r)?.mark.text ?? "";
  const labels = inside.filter(({ mark }) => mark.box[0] < window.mark.x + 24);
  const items = labels.map(({ mark: { text: name }, at: [, y] }): Item => {
    const near = (value: number): boolean => Math.abs(value - y) < 12;
    const letters = discs.filter(({ cy }) => near(cy)).sort((a, b) => a.cx - b.cx).map(letterAt);
    const boxes = rects.filter(({ mark, at }) => near(at[1]) && mark.height < 40 && isIn(at, boxOf(window.mark))).sort((a, b) => a.at[0] - b.at[0]);
    const own = inside.filter(({ at }) => boxes.some(({ mark }) => isIn(at, boxOf(mark)))).filter(({ at }) => near(at[1]));
    const knob = circles.find(({ cx, cy, r }) => r < 11 && near(cy) && boxes.some(({ mark }) => isIn([cx, cy], boxOf(mark))));
    if (knob) return { name, kind: "switch", value: knob.cx > boxes[0]!.at[0] ? "on" : "off", letters, options: [], step: 0 };
    if (letters.length === 2) {
      const step = numberIn(inside.find(({ mark, at }) => near(at[1]) && mark.text.startsWith("± "))?.mark.text.slice(2) ?? "");
      return { name, kind: "stepper", value: own.find(({ mark }) => !/^[+\u2212]$/.test(mark.text))?.mark.text ?? "", letters, options: [], step };
    }
    if (boxes.length > 1) {
      const shown = boxes.map(({ mark }) => ({ fill: mark.fill, text: own.find(({ at }) => isIn(at, boxOf(mark)))?.mark.text ?? "" }));
      return { name, kind: "row", value: shown.find((one) => shown.filter(({ fill }) => fill === one.fill).length === 1)?.text ?? "", letters, options: shown.map(({ text }) => text), step: 0 };
    }
    const value = own[0]?.mark.text ?? "";
    return { name, kind: /^\d+$/.test(value) ? "field" : "list", value, letters, options: [], step: 0 };
  });
  const cards = texts.filter(({ at }) => at[0] > window.mark.x + window.mark.width).sort((a, b) => a.at[1] - b.at[1]).map(({ mark }) => mark.text);
  const rulesFrom = cards.indexOf("Rules");
  const goal = cards.slice(1, rulesFrom < 0 ? undefined : rulesFrom).map((line) => line.split(": ") as [string, string]);
  const rules = rulesFrom < 0 ? "" : cards.slice(rulesFrom + 1).join(" ");
  return {
    items, goal: new Map(goal),
    needs: new Map([...rules.matchAll(/(\w+) can be changed only while (\w+) is on/g)].map(([, of, on]) => [of!, on!])),
    offs: new Map([...rules.matchAll(/Turning (\w+) on turns (\w+) off/g)].map(([, of, off]) => [of!, off!])),
  };
}

type State = Map<string, string>;

/** The state after an action; undefined when it is none, or cannot be done. */
function act(form: Form, state: State, action: string): State | undefined {
  const [verb, letter, ...rest] = action.split(" ");
  const what = rest.join(" ");
  const item = form.items.find(({ letters }) => letters.includes(letter ?? ""));
  if (!item) return undefined;
  const need = form.needs.get(item.name);
  if (need !== undefined && state.get(need) !== "on") return undefined;
  const value = state.get(item.name)!;
  const set = (next: string): State => new Map(state).set(item.name, next);
  switch (item.kind) {
    case "switch": {
      if (verb !== "click" || what !== "") return undefined;
      const next = set(value === "on" ? "off" : "on");
      const off = form.offs.get(item.name);
      return value === "off" && off !== undefined ? next.set(off, "off") : next;
    }
    case "list":
      return verb === "select" && what !== "" ? set(what) : undefined;
    case "field":
      return verb === "type" && /^\S+$/.test(what) ? set(what) : undefined;
    case "row": {
      const next = item.options[item.options.indexOf(value) + (what === "right" ? 1 : -1)];
      return verb === "scroll" && /^(?:left|right)$/.test(what) && next !== undefined ? set(next) : undefined;
    }
    default: {
      if (verb !== "click" || what !== "") return undefined;
      return set(value.replace(/^\d+/, String(numberIn(value) + (letter === item.letters[1] ? item.step : -item.step))));
    }
  }
}

const isThere = (form: Form, state: State): boolean => form.items.every(({ name, value }) => state.get(name) === (form.goal.get(name) ?? value));
const startOf = (form: Form): State => new Map(form.items.map(({ name, value }) => [name, value]));

/** A shortest plan; with `isReversed` what is tried first is the other way round. */
function plan(form: Form, isReversed = false): string[] | null {
  const start = startOf(form);
  const options = form.items.flatMap((item): string[] => {
    const wanted = form.goal.get(item.name) ?? item.value;
    if (item.kind === "switch") return [`click ${item.letters[0]}`];
    if (wanted === item.value) return [];
    if (item.kind === "list" || item.kind === "field") return [`${item.kind === "list" ? "select" : "type"} ${item.letters[0]} ${wanted}`];
    if (item.kind === "stepper") return [`click ${item.letters[numberIn(wanted) > numberIn(item.value) ? 1 : 0]}`];
    return [`scroll ${item.letters[0]} ${item.options.indexOf(wanted) > item.options.indexOf(item.value) ? "right" : "left"}`];
  });
  if (isReversed) options.reverse();
  // A value that is as wanted is left alone: a shortest plan never passes it.
  const isPast = (state: State, action: string): boolean => {
    const item = form.items.find(({ letters }) => letters.includes(action.split(" ")[1]!))!;
    return item.kind !== "switch" && state.get(item.name) === (form.goal.get(item.name) ?? item.value);
  };
  const keyOf = (state: State): string => [...state.values()].join("|");
  const seen = new Set([keyOf(start)]);
  let front: { state: State; way: string[] }[] = [{ state: start, way: [] }];
  while (front.length > 0) {
    const next: typeof front = [];
    for (const { state, way } of front) {
      if (isThere(form, state)) return way;
      for (const action of options) {
        if (isPast(state, action)) continue;
        const after = act(form, state, action);
        if (!after || seen.has(keyOf(after))) continue;
        seen.add(keyOf(after));
        next.push({ state: after, way: [...way, action] });
      }
    }
    front = next;
  }
  return null;
}

export const judge: Judge = {
  solutions: (scene) => {
    const form = read(scene);
    return [plan(form), plan(form, true)].flatMap((way) => (way === null ? [] : [way.join(", ")]));
  },
  isRight: (scene, question, answer) => {
    const form = read(scene);
    const actions = answer.split(", ");
    if (/as few actions/.test(question) && actions.length > (plan(form)?.length ?? 0)) return false;
    let state: State | undefined = startOf(form);
    for (const action of actions) state = state && act(form, state, action);
    return state !== undefined && isThere(form, state);
  },
};

export const oracle = firstOf(judge);

export const without: OracleModule["without"] = {};

/** What has to be changed, one after the other, whatever the rules say. */
function changes(form: Form): string[] {
  return plan({ ...form, needs: new Map(), offs: new Map() }) ?? [];
}

export const shortcuts: OracleModule["shortcuts"] = {
  "without the rules": (scene) => {
    const form = read(scene);
    return form.needs.size + form.offs.size > 0 ? changes(form).join(", ") : null;
  },
  "all but the last change": (scene) => changes(read(scene)).slice(0, -1).join(", ") || null,
  "every setting of the goal, changed or not": (scene) => {
    const form = read(scene);
    const right = form.items.find(({ name, value, kind }) => kind === "switch" && form.goal.get(name) === value);
    return right ? [`click ${right.letters[0]}`, ...changes(form)].join(", ") : null;
  },
};
