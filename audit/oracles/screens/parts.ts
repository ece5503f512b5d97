/** What the oracles of screens share: the sections of a window with their settings, read off their marks. */
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import type { Box } from "../support/box.ts";
import { bounds } from "../support/box.ts";
import { type Text } from "../support/plane.ts";

export type Rect = Extract<Mark, { type: "rect" }>;

export interface Setting {
  name: string;
  control: "switch" | "list" | "stepper" | "choice";
  /** What it shows; "on" or "off" of a switch. */
  value: string;
  /** Of a stepper the buttons down and up, of a choice each of its buttons, else the control. */
  parts: { label: string; box: Box }[];
}

export interface Section {
  title: string;
  box: Box;
  isLocked: boolean;
  settings: Setting[];
  icons: { name: string; box: Box }[];
}

const HEAD = 42;
/** Half of what a row is high at least. */
const REACH = 17;

export const boxOf = (rect: Rect): Box => [rect.x, rect.y, rect.x + rect.width, rect.y + rect.height];
export const centre = ([left, top, right, bottom]: Box): [number, number] => [(left + right) / 2, (top + bottom) / 2];
export const isIn = ([x, y]: readonly [number, number], [left, top, right, bottom]: Box): boolean => x >= left && x <= right && y >= top && y <= bottom;

const known = new WeakMap<Inspection, Section[]>();

export function sections(scene: Inspection): Section[] {
  const found = known.get(scene) ?? sectionsIn(scene);
  known.set(scene, found);
  return found;
}

interface Placed {
  mark: Mark;
  box: Box;
  at: [number, number];
}

function sectionsIn(scene: Inspection): Section[] {
  const all = scene.marks.flatMap((mark): Placed[] => {
    const box = bounds(mark);
    return box ? [{ mark, box, at: centre(box) }] : [];
  });
  const windows = all.filter(({ mark }) => mark.type === "rect").map(({ box }) => box[2] - box[0]);
  const window = Math.max(...windows);
  const frames = all.filter(({ mark, box }) => mark.type === "rect" && mark.stroke !== undefined && box[2] - box[0] > 160 && box[2] - box[0] < window - 10 && box[3] - box[1] > 90);
  return frames.map(({ mark: frame, box }) => sectionOf(box, all.filter(({ mark, at }) => mark !== frame && isIn(at, box))));
}

function sectionOf(box: Box, marks: Placed[]): Section {
  const head = marks.filter(({ at }) => at[1] < box[1] + HEAD - 2);
  const rest = marks.filter(({ at }) => at[1] > box[1] + HEAD + 2);
  const labels = rest.filter(({ mark, box: own }) => mark.type === "text" && own[0] < box[0] + 20);
  const buttons = head.filter(({ mark, box: own }) => mark.type === "rect" && own[2] - own[0] < 40 && own[0] > box[0] + 40);
  return {
    title: (head.find(({ mark }) => mark.type === "text")?.mark as Text | undefined)?.text ?? "",
    box,
    isLocked: head.some(({ mark }) => mark.type === "arc"),
    settings: labels.flatMap((label) => settingOf(label, rest.filter(({ at, box: own }) => Math.abs(at[1] - label.at[1]) < REACH && own[0] > label.box[2]))),
    icons: buttons.map(({ box: button }) => ({ name: iconName(head.filter(({ mark, at, box: own }) => isIn(at, button) && !(mark.type === "rect" && own[2] - own[0] > 25)).map(({ mark }) => mark)), box: button })),
  };
}

/** Told by the types of the marks that make it up. */
const ICONS: Record<string, string> = {
  "line polygon polyline": "bin", "line polygon outlined": "pencil", polygon: "star", "circle path": "bell", "circle line": "magnifying glass", "polyline rect": "envelope", "polygon outlined": "house", "line polygon": "flag", "circle polyline": "clock", path: "cloud",
};

function iconName(marks: Mark[]): string {
  const types = marks.map(({ type }) => type).sort().join(" ");
  const isOutlined = marks.some((mark) => mark.type === "polygon" && mark.fill === undefined);
  return ICONS[isOutlined && types !== "line polygon polyline" ? `${types} outlined` : types] ?? "";
}

function settingOf(label: Placed, marks: Placed[]): Setting[] {
  const name = (label.mark as Text).text;
  const rects = marks.filter((one): one is Placed & { mark: Rect } => one.mark.type === "rect").sort((a, b) => a.box[0] - b.box[0]);
  const texts = marks.filter((one): one is Placed & { mark: Text } => one.mark.type === "text");
  const circle = marks.find(({ mark }) => mark.type === "circle");
  const first = rects[0];
  if (!first) return [];
  if (circle) return [{ name, control: "switch", value: circle.at[0] > first.at[0] ? "on" : "off", parts: [{ label: "", box: first.box }] }];
  if (texts.some(({ mark }) => mark.text === "+")) {
    const [left, top, right, bottom] = first.box, side = bottom - top;
    const value = texts.find(({ mark }) => mark.text !== "+" && mark.text !== "\u2212")?.mark.text ?? "";
    return [{ name, control: "stepper", value, parts: [{ label: "down", box: [left, top, left + side, bottom] }, { label: "up", box: [right - side, top, right, bottom] }] }];
  }
  if (rects.length === 1) return [{ name, control: "list", value: texts[0]?.mark.text ?? "", parts: [{ label: "", box: first.box }] }];
  const parts = rects.map((rect) => ({ label: texts.find(({ at }) => isIn(at, rect.box))?.mark.text ?? "", box: rect.box, fill: rect.mark.fill }));
  const pressed = parts.find((part) => parts.filter(({ fill }) => fill === part.fill).length === 1);
  return [{ name, control: "choice", value: pressed?.label ?? "", parts: parts.map(({ label: text, box }) => ({ label: text, box })) }];
}

/** The conditions that a phrase states: "where Sound is Bell, Badge is on and Zoom is 50 %". */
export function conditionsIn(question: string): { name: string; value: string }[] {
  const phrase = /\bthe section where ((?:[A-Z]\w* is (?:\d+(?: [^\s,.?:"]+)?|\w+)(?:, | and )?)+)/.exec(question)?.[1] ?? "";
  return [...phrase.matchAll(/([A-Z]\w*) is (\d+ (?!and )[^\s,.?:"]+|\w+)/g)].map(([, name, value]) => ({ name: name!, value: value! }));
}

/** Whether a section has all of some values. */
export const meets = (section: Section, conditions: { name: string; value: string }[]): boolean =>
  conditions.every(({ name, value }) => section.settings.some((setting) => setting.name === name && setting.value === value));
