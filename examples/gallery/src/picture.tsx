/** A picture that is drawn when it comes near, and let go when it is far: a long page of them takes no more memory than a short one. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { GenerateOptions } from "tron-kernel/browser";
import { devicePixels, paint, studio, type Urgency } from "./studio.ts";

export interface Drawn {
  env: string;
  options: GenerateOptions;
}

interface Props {
  /** The token of an instance, or what gives one. */
  of: string | Drawn;
  /** The shorter side on the page, in its pixels. */
  side: number;
  solution?: boolean;
  urgency?: Urgency;
  /** Draws it wherever it is. */
  always?: boolean;
  /** What it is, in words; left out where the words stand beside it. */
  label?: string;
}

/** How far from the window a picture is near. */
const NEAR = "600px";

export function Picture({ of, side, solution = false, urgency = "seen", always = urgency === "now", label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setNear] = useState(always);
  const [problem, setProblem] = useState("");
  const [isDrawn, setDrawn] = useState(false);

  useEffect(() => {
    if (always) return;
    const watch = new IntersectionObserver((entries) => setNear(entries.at(-1)!.isIntersecting), { rootMargin: NEAR });
    watch.observe(canvas.current!);
    return () => watch.disconnect();
  }, [always]);

  useEffect(() => {
    if (!isNear) {
      canvas.current!.width = canvas.current!.height = 1;
      return setDrawn(false);
    }
    const stop = new AbortController();
    const size = devicePixels(side);
    const work = studio.ask(async (suite) => {
      const token = typeof of === "string" ? of : (await suite.generate(of.env, { ...of.options, picture: false })).token;
      return suite.drawPixels(token, { size, ...(solution && { reveal: true, overlay: true }) });
    }, urgency, stop.signal);
    work.then(
      (pixels) => {
        if (stop.signal.aborted || !canvas.current) return;
        paint(canvas.current, pixels);
        setProblem("");
        setDrawn(true);
      },
      (error: Error) => stop.signal.aborted || setProblem(error.message),
    );
    return () => stop.abort();
  }, [isNear, JSON.stringify(of), side, solution, urgency]);

  return (
    <>
      <canvas ref={canvas} class="picture" data-drawn={isDrawn} width={1} height={1} {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })} />
      {problem && <p class="problem">{problem}</p>}
    </>
  );
}
