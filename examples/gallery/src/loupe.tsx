/** A loupe over a picture: what lies under it is drawn anew at its size, so that it is as sharp as the picture itself. */
import { useEffect, useRef } from "preact/hooks";
import { devicePixels, paint, studio } from "./studio.ts";

/** Side of the loupe on the page, in its pixels. */
const SIDE = 224;

/** A point of a picture, in parts of its width and height. */
export interface Spot {
  x: number;
  y: number;
}

interface Props {
  token: string;
  width: number;
  height: number;
  at: Spot;
  /** How much larger than the picture on the page. */
  zoom: number;
  /** Width of the picture on the page, in its pixels. */
  shown: number;
  solution: boolean;
}

export function Loupe({ token, width, height, at: { x, y }, zoom, shown, solution }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const side = (SIDE / zoom) * (width / Math.max(1, shown));
  useEffect(() => {
    const stop = new AbortController();
    const box = { x: x * width - side / 2, y: y * height - side / 2, width: side, height: side };
    const options = { box, size: devicePixels(SIDE), ...(solution && { reveal: true, overlay: true }) };
    void studio.ask((suite) => suite.drawPixels(token, options), "now", stop.signal).then((pixels) => {
      if (canvas.current) paint(canvas.current, pixels);
    });
    return () => stop.abort();
  }, [token, width, height, x, y, side, solution]);
  return <canvas ref={canvas} class="loupe" aria-hidden="true" width={1} height={1} style={{ left: `${100 * x}%`, top: `${100 * y}%` }} />;
}
