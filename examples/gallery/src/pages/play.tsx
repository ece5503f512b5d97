/** A sitting of ten: against the clock, and against a policy that does not look. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Address, go, hrefOf } from "../address.ts";
import { Copy } from "../copy.tsx";
import { type Proofs, suite, useProofs } from "../facts.ts";
import { Picture } from "../picture.tsx";
import { anySeed, FIRST, hrefOfPlace, titleOf } from "../place.ts";
import { Question } from "../question.tsx";
import { AnswerField, type Graded, grade, VerdictView } from "../reply.tsx";
import { clock, type Item, sittingOf, TEN } from "../sitting.ts";
import { Stage } from "../stage.tsx";
import { studio } from "../studio.ts";
import { useAsked } from "../wait.ts";

const BUCKETS = [...new Set(suite.catalogue.map(({ bucket }) => bucket))].sort();

/** The sitting of which a visitor sees some pictures before choosing; none is offered with this number. */
const SAMPLES = 1_000_000_000;

/** What came of one instance. */
interface Done {
  item: Item;
  token: string;
  isRight: boolean;
  milliseconds: number;
}

export function Play({ address: { query } }: { address: Address }) {
  const bucket = BUCKETS.find((one) => one === query.get("bucket")) ?? "";
  const level = /^\d$/.test(query.get("level") ?? "") ? Number(query.get("level")) : 2;
  const number = query.get("sitting");
  if (number === null || !/^\d{1,9}$/.test(number)) return <Choice bucket={bucket} level={level} />;
  return <Sitting key={`${bucket} ${level} ${number}`} bucket={bucket} level={level} number={Number(number)} />;
}

function Choice({ bucket, level }: { bucket: string; level: number }) {
  const set = (part: { bucket?: string; level?: number }): void => go(hrefOf(["play"], { bucket, level, ...part }), { replace: true });
  const [number] = useState(anySeed);
  return (
    <div class="choice">
      <h1>Ten questions</h1>
      <p class="lead">Each has one picture and one exact verdict. The clock runs while you look; a policy that never looks sits beside you.</p>
      <fieldset>
        <legend>What to look at</legend>
        <div class="switch">
          {["", ...BUCKETS].map((one) => <button type="button" key={one} aria-pressed={one === bucket} onClick={() => set({ bucket: one })}>{one === "" ? "Everything" : titleOf(one)}</button>)}
        </div>
      </fieldset>
      <fieldset>
        <legend>How hard</legend>
        <div class="switch digits">
          {Array.from({ length: 10 }, (_, one) => <button type="button" key={one} aria-pressed={one === level} aria-label={`Level ${one}`} onClick={() => set({ level: one })}>{one}</button>)}
        </div>
      </fieldset>
      <ul class="samples" aria-label="Pictures of this kind">
        {sittingOf(bucket, level, SAMPLES).slice(0, 5).map(({ env, ...options }) => <li class="mat" key={env}><Picture of={{ env, options }} side={200} /></li>)}
      </ul>
      <p><a class="primary" href={hrefOf(["play"], { bucket, level, sitting: number })}>Begin</a></p>
    </div>
  );
}

function Sitting({ bucket, level, number }: { bucket: string; level: number; number: number }) {
  const [items] = useState(() => sittingOf(bucket, level, number));
  const [done, setDone] = useState<Done[]>([]);
  const [graded, setGraded] = useState<Graded>();
  const [isBusy, setBusy] = useState(false);
  const next = useRef<HTMLButtonElement>(null);
  const at = graded ? done.length - 1 : done.length;
  const item = items[at];
  const { value: instance, problem } = useAsked(
    item && JSON.stringify(item),
    async (worker) => ({ ...(await worker.generate(item!.env, { level: item!.level, seed: item!.seed })), at }),
    "now",
  );
  // The last instance stays where it is until the next one is there; it is no longer asked.
  const asked = instance?.at === at ? instance : undefined;
  const time = useClock(asked !== undefined && !graded, at);
  useEffect(() => {
    if (graded) next.current!.focus();
  }, [graded]);

  if (!item) return <Result bucket={bucket} level={level} number={number} done={done} />;
  const finish = (isRight: boolean): void => setDone([...done, { item, token: asked!.token, isRight, milliseconds: time.read() }]);
  const answer = async (text: string): Promise<void> => {
    setBusy(true);
    try {
      const one = await studio.ask((worker) => grade(worker, asked!.token, FIRST.container, text), "now");
      finish(one.verdict.accuracy === 1);
      setGraded(one);
    } finally {
      setBusy(false);
    }
  };
  const spent = done.reduce((sum, { milliseconds }) => sum + milliseconds, 0) + (graded ? 0 : time.shown);
  return (
    <div class="play">
      <header>
        <h1>{titleOf(bucket || "everything")}, level {level}</h1>
        <p class="progress"><Squares done={done} /> <span>{at + 1} of {TEN}</span> <time>{clock(spent)}</time></p>
      </header>
      <div class="sitting">
        <Stage instance={instance} show={graded ? "solution" : "picture"} problem={problem} />
        {asked && (
          <section class="asking" aria-label="The question">
            <Question instance={asked} />
            {graded ? (
              <div aria-live="polite">
                <VerdictView {...graded} />
                <p class="calls">
                  <button type="button" class="primary" ref={next} onClick={() => setGraded(undefined)}>{done.length === TEN ? "The result" : "Next"}</button>
                  <a href={hrefOfPlace({ ...FIRST, ...item })}>{titleOf(item.env)}</a>
                </p>
              </div>
            ) : (
              <>
                <AnswerField key={at} value="" button="Answer" isBusy={isBusy} focus onAnswer={(text) => void answer(text)} />
                <button type="button" class="quiet" onClick={() => finish(false)}>Skip</button>
              </>
            )}
          </section>
        )}
      </div>
    </div>
  );
}

/** Runs while it is told to, from nought again for every instance. */
function useClock(isRunning: boolean, at: number): { shown: number; read(): number } {
  const start = useRef(0);
  const [shown, setShown] = useState(0);
  useEffect(() => {
    if (!isRunning) return;
    start.current = performance.now();
    setShown(0);
    const timer = setInterval(() => setShown(performance.now() - start.current), 500);
    return () => clearInterval(timer);
  }, [isRunning, at]);
  return { shown, read: () => performance.now() - start.current };
}

function Squares({ done }: { done: Done[] }) {
  return (
    <span class="squares" role="img" aria-label={`${done.filter(({ isRight }) => isRight).length} right of ${done.length}`}>
      {Array.from({ length: TEN }, (_, i) => <span key={i} class={done[i] ? (done[i].isRight ? "right" : "wrong") : ""} />)}
    </span>
  );
}

function Result({ bucket, level, number, done }: { bucket: string; level: number; number: number; done: Done[] }) {
  const proofs = useProofs();
  const expected = proofs && blindScore(done, proofs);
  useLayoutEffect(() => scrollTo(0, 0), []);
  const right = done.filter(({ isRight }) => isRight).length;
  const time = clock(done.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
  const name = `${titleOf(bucket || "everything")}, level ${level}`;
  const link = new URL(hrefOf(["play"], { bucket, level, sitting: number }), location.href).href;
  const share = `TRON Kernel · ${name}\n${done.map(({ isRight }) => (isRight ? "■" : "□")).join("")} ${right} of ${TEN} in ${time}\n${link}`;
  return (
    <div class="result">
      <h1>{right} of {TEN}</h1>
      <p class="lead">{name}, in {time}.{expected !== undefined && ` The best policy that does not look gets ${expected.toFixed(1)} of these on average${right > expected ? ": you have looked." : "."}`}</p>
      <p><Squares done={done} /></p>
      <div class="calls">
        <Copy text={share} label="Copy the result" what="to share it" />
        <a href={hrefOf(["play"], { bucket, level: Math.min(9, level + 1), sitting: number + 1 })}>{level < 9 ? `Beat level ${level + 1}` : "Another ten"}</a>
        <a href={hrefOf(["play"], { bucket, level })}>Choose anew</a>
      </div>
      <pre class="share wrapped">{share}</pre>
      <h2>The ten</h2>
      <ol class="cards small">
        {done.map(({ item, token, isRight }) => (
          <li class="card" key={token}>
            <a href={hrefOfPlace({ ...FIRST, ...item, show: "solution" })}>
              <span class="mat"><Picture of={token} side={160} /></span>
              <span class="name"><span aria-hidden="true">{isRight ? "✓ " : "✗ "}</span><span class="visually-hidden">{isRight ? "right: " : "not right: "}</span>{titleOf(item.env)}</span>
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** How many of them the best blind policy of each gets on average; of what is not audited, none. */
function blindScore(done: Done[], proofs: Proofs): number {
  return done.reduce((sum, { item: { env, level } }) => sum + (proofs[env]?.blind[level] ?? 0), 0);
}
