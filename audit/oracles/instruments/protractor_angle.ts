/** The angle between two named rays that leave the centre of a protractor. */
import type { Oracle } from "../oracle.ts";
import { between, direction, distance, endOf, marksOf, middleOf, startOf } from "../support/plane.ts";

export const oracle: Oracle = (scene, question) => {
  const rim = marksOf(scene, "arc").sort((a, b) => b.r - a.r)[0];
  const names = [...question.matchAll(/\b([A-Z])\b/g)].map((match) => match[1]!);
  if (!rim || names.length !== 2) return null;
  const centre = { x: rim.cx, y: rim.cy };
  // Only rays go beyond the rim.
  const outer = marksOf(scene, "line").map((line) => [startOf(line), endOf(line)].sort((a, b) => distance(b, centre) - distance(a, centre))[0]!).filter((end) => distance(end, centre) > rim.r + 5);
  const rays = names.map((name) => {
    const letter = marksOf(scene, "text").find((text) => text.text === name);
    const place = letter && middleOf(letter);
    return place && outer.sort((a, b) => distance(a, place) - distance(b, place))[0];
  });
  return rays[0] && rays[1] ? String(Math.round(between(direction(centre, rays[0]), direction(centre, rays[1])))) : null;
};
