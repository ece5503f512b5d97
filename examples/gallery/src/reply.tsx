/** Where a visitor answers, and what the kernel says of it. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Container, Reason, SuiteWorker, Verdict } from "tron-kernel/browser";
import { inContainers } from "../../../audit/answers/containers.ts";
import { CONTAINERS } from "./place.ts";

/** A reply as it was graded. */
export interface Graded {
  reply: string;
  verdict: Verdict;
}

/** The plainest reply that holds an answer. */
export const contained = (container: Container, answer: string): string => inContainers(container, answer)[0]!;

/**
 * Grades what somebody wrote: as a whole reply if the container that was asked for is in it, else as the answer alone, which is put into
 * that container. Where the seed settles the container, the kernel tells which one it reads.
 */
export async function grade(suite: SuiteWorker, token: string, container: Container, text: string): Promise<Graded> {
  const graded = async (reply: string): Promise<Graded> => ({ reply, verdict: await suite.verify(token, reply, { explain: true }) });
  const whole = await graded(text);
  if (whole.verdict.reason !== "no_container") return whole;
  let last = whole;
  for (const one of container === "rotate" ? CONTAINERS.filter((other) => other !== "rotate") : [container]) {
    last = await graded(contained(one, text));
    if (last.verdict.reason !== "no_container") break;
  }
  return last;
}

interface FieldProps {
  /** What stands in it at first. */
  value: string;
  onAnswer(text: string): void;
  button: string;
  label?: string;
  isBusy?: boolean;
  focus?: boolean;
}

/** One line, or as many as are written; Enter sends, Shift and Enter begin a new line. */
export function AnswerField({ value, onAnswer, button, label = "Your answer: just the answer will do", isBusy = false, focus = false }: FieldProps) {
  const [text, setText] = useState(value);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => setText(value), [value]);
  useLayoutEffect(() => {
    if (focus) field.current!.focus({ preventScroll: true });
  }, [focus]);
  const send = (event: Event): void => {
    event.preventDefault();
    if (text.trim() !== "" && !isBusy) onAnswer(text);
  };
  return (
    <form class="answer" onSubmit={send}>
      <label for="answer">{label}</label>
      <div>
        <textarea
          id="answer" ref={field} rows={Math.min(8, text.split("\n").length)} value={text} autocomplete="off" autocapitalize="off" spellcheck={false}
          onInput={(event) => setText(event.currentTarget.value)} onKeyDown={(event) => event.key === "Enter" && !event.shiftKey && !event.isComposing && send(event)}
        />
        <button type="submit" class="primary" disabled={isBusy}>{button}</button>
      </div>
    </form>
  );
}

/** What a reason means to who has just answered. */
const HEADINGS: Record<Reason, string> = {
  right: "Right", wrong: "Wrong", no_container: "No answer found", empty: "Nothing in it", unfinished: "Unfinished", ambiguous: "Ambiguous", too_long: "Too long", unit: "Wrong unit", unreadable: "Not readable",
};

export const headingOf = ({ reason, accuracy }: Verdict): string => HEADINGS[reason ?? (accuracy === 1 ? "right" : "wrong")];

/** Characters of a reply that a verdict repeats. */
const MOST = 400;

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** @param reply left out where it stands beside the verdict */
export function VerdictView({ reply, verdict }: { reply?: string; verdict: Verdict }) {
  const isRight = verdict.accuracy === 1;
  return (
    <div class={`verdict ${isRight ? "right" : "wrong"}`} data-accuracy={verdict.accuracy}>
      <p class="outcome"><span aria-hidden="true">{isRight ? "✓" : "✗"}</span> {headingOf(verdict)}</p>
      {verdict.message && <p>{sentence(verdict.message)}</p>}
      <dl>
        {reply !== undefined && <><dt>Graded</dt><dd><code>{reply.length > MOST ? `${reply.slice(0, MOST)} …` : reply}</code></dd></>}
        {verdict.read !== undefined && verdict.read !== "" && <><dt>Read as</dt><dd><code>{verdict.read}</code></dd></>}
        {!isRight && verdict.partial > 0 && <><dt>Partly right</dt><dd>{percent(verdict.partial)}</dd></>}
        <dt>Score</dt><dd>{verdict.score}</dd>
      </dl>
    </div>
  );
}

/** A message of the kernel as a sentence. */
const sentence = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? "" : "."}`;
