/** What the kernel is waited for. */
import { useEffect, useState } from "preact/hooks";
import type { SuiteWorker } from "tron-kernel/browser";
import { studio, type Urgency } from "./studio.ts";

export interface Waited<T> {
  /** The last one that came, which stays until the next one does. */
  value?: T;
  /** Why there is none, in the kernel's words. */
  problem?: string;
}

/**
 * What some work gives. It is done again whenever the key changes, and not at all while the key is undefined.
 *
 * @param key names all that the work depends on
 */
export function useAsked<T>(key: string | undefined, work: (suite: SuiteWorker) => Promise<T>, urgency: Urgency): Waited<T> {
  const [waited, setWaited] = useState<Waited<T>>({});
  useEffect(() => {
    if (key === undefined) return setWaited({});
    const stop = new AbortController();
    studio.ask(work, urgency, stop.signal).then(
      (value) => stop.signal.aborted || setWaited({ value }),
      ({ message }: Error) => stop.signal.aborted || setWaited({ problem: message }),
    );
    return () => stop.abort();
  }, [key]);
  return waited;
}

/** The width of an element on the page, in its pixels; 0 until it is known. */
export function useWidth(element: { current: Element | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.round(entry!.contentRect.width)));
    watch.observe(element.current!);
    return () => watch.disconnect();
  }, []);
  return width;
}
