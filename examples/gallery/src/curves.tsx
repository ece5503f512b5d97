/** What the audit measured at the ten levels, as curves. Plot is large and comes when it is looked at. */
import type * as Plotting from "@observablehq/plot";
import { useCallback, useEffect, useRef } from "preact/hooks";
import type { Proof } from "./facts.ts";

type Draw = (Plot: typeof Plotting) => Element;

const SIZE = { width: 460, height: 220, marginLeft: 44, marginBottom: 36 };
/** The bar of the audit for open answers. */
const BLIND_BAR = 0.15;

/** A plot as one image with its label: the names that Plot gives to its groups are none for who hears them. */
function asImage(plot: Element): Element {
  plot.setAttribute("role", "img");
  for (const part of plot.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  return plot;
}

function Curve({ draw, title }: { draw: Draw; title: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isGone = false;
    void import("@observablehq/plot").then((Plot) => isGone || place.current!.replaceChildren(asImage(draw(Plot))));
    return () => void (isGone = true);
  }, [draw]);
  return (
    <figure class="curve">
      <figcaption>{title}</figcaption>
      <div ref={place} style={{ aspectRatio: `${SIZE.width} / ${SIZE.height}` }} />
    </figure>
  );
}

export function Curves({ proof }: { proof: Proof }) {
  const { blind, load } = proof;
  const policies = useCallback<Draw>((Plot) => Plot.plot({
    ...SIZE,
    ariaLabel: `Accuracy of the best blind policy, level 0 to 9: ${blind.join(", ")}`,
    x: { label: "level", ticks: 10 },
    y: { label: null, domain: [0, Math.max(0.2, ...blind)], tickFormat: "%", ticks: 4, grid: true },
    marks: [
      Plot.ruleY([BLIND_BAR], { stroke: "var(--soft)", strokeDasharray: "3 3" }),
      Plot.lineY(blind, { x: (_d: number, level: number) => level, y: (share: number) => share, stroke: "var(--accent)", strokeWidth: 2, marker: "circle" }),
    ],
  }), [proof]);
  const work = useCallback<Draw>((Plot) => Plot.plot({
    ...SIZE,
    ariaLabel: `Complexity, median at level 0 to 9: ${load.map(([, median]) => median).join(", ")}`,
    x: { label: "level", ticks: 10 },
    y: { label: null, zero: true, ticks: 4, grid: true },
    marks: [
      Plot.areaY(load, { x: (_d: unknown, level: number) => level, y1: (pair: [number, number]) => pair[0], y2: (pair: [number, number]) => pair[1], fill: "var(--accent)", fillOpacity: 0.2 }),
      Plot.lineY(load, { x: (_d: unknown, level: number) => level, y: (pair: [number, number]) => pair[1], stroke: "var(--accent)", strokeWidth: 2, marker: "circle" }),
    ],
  }), [proof]);
  return (
    <div class="curves">
      <Curve title="What the best policy gets that does not look; the bar is dashed" draw={policies} />
      <Curve title="Work of an instance: median, and down to the 10th percentile" draw={work} />
    </div>
  );
}
