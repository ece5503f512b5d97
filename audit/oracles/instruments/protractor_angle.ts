/** The angle between two named rays that leave the centre of a protractor. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { between, direction, distance, endOf, marksOf, middleOf, startOf, turn } from "../support/plane.ts";

/** Directions of the two rays that are asked about, clockwise from the left end of the base line. */
function placesOf(scene: Inspection, question: string): [number, number] | null {
  const rim = marksOf(scene, "arc").sort((a, b) => b.r - a.r)[0];
  const names = [...question.matchAll(/\b([P-T])\b/g)].map((match) => match[1]!);
  if (!rim || names.length !== 2) return null;
  const centre = { x: rim.cx, y: rim.cy };
  // Only rays go beyond the rim.
  const outer = marksOf(scene, "line").map((line) => [startOf(line), endOf(line)].sort((a, b) => distance(b, centre) - distance(a, centre))[0]!).filter((end) => distance(end, centre) > rim.r + 5);
  const rays = names.map((name) => {
    const letter = marksOf(scene, "text").find((text) => text.text === name);
    const place = letter && middleOf(letter);
    return place && outer.sort((a, b) => distance(a, place) - distance(b, place))[0];
  });
  return rays[0] && rays[1] ? [direction(centre, rays[0]) - rim.start, direction(centre, rays[1]) - rim.start] : null;
}

export const oracle: Oracle = (scene, question) => {
  const places = placesOf(scene, question);
  return places && String(Math.round(between(...places)));
};

export const without = {};

export const shortcuts = {
  "what is left of the straight angle": (scene: Inspection, question: string) => { const places = placesOf(scene, question); return places && String(180 - Math.round(between(...places))); },
  "both rays read and added": (scene: Inspection, question: string) => { const places = placesOf(scene, question); return places && String(Math.round(turn(places[0]) + turn(places[1]))); },
};
