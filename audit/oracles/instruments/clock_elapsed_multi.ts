/** Reads every clock with its caption and zone as a time of one day, and takes the spans between them. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { marksOf, middleOf } from "../support/plane.ts";
import { clockSeconds, exactly, handsOf, pivotsOf } from "./parts.ts";

/** The minutes of each stretch of time, with zones or as if there were one. */
function stretches(scene: Inspection, hasZones: boolean): number[] {
  const texts = marksOf(scene, "text");
  const clocks = pivotsOf(scene).map((pivot) => {
    const seconds = clockSeconds(handsOf(scene, pivot), 60);
    // The caption is the first line of letters below the face, in the same half of the picture.
    const below = texts.filter((text) => middleOf(text).y > pivot.cy && Math.abs(middleOf(text).x - pivot.cx) < 100 && /[a-z]/i.test(text.text)).sort((a, b) => middleOf(a).y - middleOf(b).y);
    const caption = below.find((text) => / (am|pm)$/.test(text.text));
    const zone = hasZones && caption && below.find((text) => text.text.startsWith("UTC") && middleOf(text).y > middleOf(caption).y && middleOf(text).y < middleOf(caption).y + 50);
    const match = /^UTC([+-])(\d+)(?::(\d+))?$/.exec(zone ? zone.text : "UTC+0");
    if (seconds === null || !caption || !match) return null;
    const ahead = (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
    return { name: caption.text.split(" · ")[0]!, utc: seconds / 60 + (caption.text.endsWith("pm") ? 720 : 0) - ahead };
  });
  const at = (name: string): number => clocks.find((clock) => clock?.name === name)?.utc ?? NaN;
  const span = (from: string, to: string): number => (((at(to) - at(from)) % 1440) + 1440) % 1440;
  return clocks.length <= 2 ? [span("start", "end")] : [span("take-off 1", "landing 1"), span("take-off 2", "landing 2")];
}

const together = (minutes: number[]): string | null => exactly(minutes.reduce((total, value) => total + value, 0));

export const oracle: Oracle = (scene, question) => together(stretches(scene, question.includes("UTC")));

export const without = {
  "the time zones": (question: string) => question.replace(/Clocks show local time[^.]*\. /, ""),
};

export const shortcuts = {
  "the faces subtracted, whatever the zones": (scene: Inspection, question: string) => (question.includes("UTC") ? together(stretches(scene, false)) : null),
  "the first flight alone": (scene: Inspection) => { const minutes = stretches(scene, true); return minutes.length > 1 ? exactly(minutes[0]!) : null; },
};
