/** The picture, large: with its solution, its evidence, its twin beside it, and a loupe. */
import type { ComponentChildren, TargetedEvent, TargetedKeyboardEvent, TargetedPointerEvent } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Evidence, InstanceData } from "tron-kernel/browser";
import { Loupe, type Spot } from "./loupe.tsx";
import { Picture } from "./picture.tsx";
import type { Show } from "./place.ts";
import { useAsked, useWidth } from "./wait.ts";

export type Seen = Pick<InstanceData, "env" | "level" | "seed" | "token" | "width" | "height">;

interface Props {
  instance: Seen | undefined;
  show: Show;
  /** Says what else the keys do, and does it. */
  onKey?: (key: string) => boolean;
  keys?: string;
  /** What stands below the picture, on the left. */
  tools?: ComponentChildren;
  problem?: string | undefined;
}

const ZOOMS = [1.5, 2, 3, 4, 6, 8];
/** How far an arrow key moves the loupe, in parts of the picture. */
const STEP = 0.04;

export function Stage({ instance, show, onKey, keys = "", tools, problem }: Props) {
  const [isLoupe, setLoupe] = useState(false);
  const [zoom, setZoom] = useState(2);
  const [spot, setSpot] = useState<Spot>({ x: 0.5, y: 0.5 });
  const token = instance?.token;
  const evidence = useAsked(
    show === "evidence" && token ? token : undefined,
    async (suite) => (await suite.inspect(token!, { reveal: true })).evidence ?? [],
    "now",
  );
  const twin = useAsked(show === "twin" && token ? token : undefined, async (suite): Promise<Seen> => suite.regenerate(await suite.twin(token!)), "now");

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const move = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[event.key];
    const inside = (value: number): number => Math.min(1, Math.max(0, value));
    if (event.key === "l") setLoupe(!isLoupe);
    else if (isLoupe && event.key === "Escape") setLoupe(false);
    else if (isLoupe && (event.key === "+" || event.key === "-")) setZoom(ZOOMS[ZOOMS.indexOf(zoom) + (event.key === "+" ? 1 : -1)] ?? zoom);
    else if (isLoupe && move) setSpot({ x: inside(spot.x + move[0]!), y: inside(spot.y + move[1]!) });
    else if (!onKey?.(event.key)) return;
    event.preventDefault();
  };
  const lens = { isLoupe, zoom, spot, setSpot };
  const missing = evidence.problem ?? twin.problem;
  return (
    <div class="seeing">
      <div class="stage" tabIndex={0} role="group" aria-label={`The picture. Keys: ${keys}l for the loupe, which arrows move`} onKeyDown={onKeyDown}>
        {instance && (
          <Frame seen={instance} solution={show === "solution"} {...lens}>
            {show === "evidence" && Array.isArray(evidence.value) && evidence.value.map((one, i) => <Mark key={i} evidence={one} number={i + 1} />)}
          </Frame>
        )}
        {show === "twin" && twin.value && <Frame seen={twin.value} solution={false} {...lens} />}
        {/* Most twins have the size of their instance: room for it until it is there. */}
        {show === "twin" && instance && !twin.value && !twin.problem && <div class="frame" style={{ "--ratio": instance.width / instance.height }} />}
        {problem && <p class="problem">{problem}</p>}
      </div>
      <div class="bar">
        {tools}
        <div class="lens">
          {isLoupe && (
            <label class="zoom">
              <span class="visually-hidden">Zoom of the loupe</span>
              <input type="range" min={0} max={ZOOMS.length - 1} value={ZOOMS.indexOf(zoom)} onInput={(event: TargetedEvent<HTMLInputElement>) => setZoom(ZOOMS[Number(event.currentTarget.value)]!)} />
              {zoom}×
            </label>
          )}
          <button type="button" class="quiet" aria-pressed={isLoupe} onClick={() => setLoupe(!isLoupe)}>Loupe</button>
        </div>
      </div>
      <p class="note" role="status">
        {missing}
        {evidence.value && evidenceText(evidence.value)}
        {twin.value && "The twin on the right is asked the same, and has another answer."}
      </p>
    </div>
  );
}

function evidenceText(evidence: Evidence[] | "whole"): string {
  if (evidence === "whole") return "The whole picture is the evidence.";
  if (evidence.length === 0) return "Nothing is pointed at: what is asked for is not there.";
  return evidence.length === 1 ? "One thing is the evidence." : `${evidence.length} things are the evidence.`;
}

interface FrameProps {
  seen: Seen;
  solution: boolean;
  isLoupe: boolean;
  zoom: number;
  spot: Spot;
  setSpot(spot: Spot): void;
  children?: ComponentChildren;
}

function Frame({ seen: { env, level, seed, token, width, height }, solution, isLoupe, zoom, spot, setSpot, children }: FrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const shown = useWidth(frame);
  const follow = (event: TargetedPointerEvent<HTMLDivElement>): void => {
    if (!isLoupe) return;
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
    if (x >= 0 && x <= 1 && y >= 0 && y <= 1) setSpot({ x, y });
  };
  return (
    <div class={`frame${isLoupe ? " looking" : ""}`} ref={frame} style={{ "--ratio": width / height }} onPointerMove={follow} onPointerDown={follow}>
      {shown > 0 && (
        <Picture of={token} side={(shown / width) * Math.min(width, height)} solution={solution} urgency="now" label={`${env}, level ${level}, seed ${seed}${solution ? ", with its solution" : ""}`} />
      )}
      {children}
      {isLoupe && <Loupe token={token} width={width} height={height} at={spot} zoom={zoom} shown={shown} solution={solution} />}
    </div>
  );
}

function Mark({ evidence: { box: [left, top, right, bottom] }, number }: { evidence: Evidence; number: number }) {
  const style = { left: `${left / 10}%`, top: `${top / 10}%`, width: `${(right - left) / 10}%`, height: `${(bottom - top) / 10}%` };
  return <span class="evidence" style={style}><span>{number}</span></span>;
}
