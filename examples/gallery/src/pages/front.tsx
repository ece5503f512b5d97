/** The front page: what it is, fresh instances passing by, the figures, the families, and how to install it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { hrefOf } from "../address.ts";
import { codeOf } from "../code.ts";
import { Code } from "../copy.tsx";
import { suite } from "../facts.ts";
import { Picture } from "../picture.tsx";
import { anySeed, FIRST, hrefOfPlace, optionsOf, type Place, titleOf } from "../place.ts";
import { AnswerField, grade, headingOf } from "../reply.tsx";
import { useAsked } from "../wait.ts";

/** How each language gets the package. */
const COMMANDS: Record<string, string> = { Python: "pip install tron-kernel", JavaScript: "npm install tron-kernel" };
const INSTALL = codeOf({ ...FIRST, ...suite.example }, `"<answer>${suite.example.answer}</answer>"`).map(({ name, text }) => ({ name, text: `${COMMANDS[name]}\n\n${text}` }));

/** Hosts whose bytes the tests compare. */
const HOSTS = ["Node", "Deno", "Chromium", "Firefox", "Python", "Go", "Rust", "Java"];

export function Front() {
  const { environments, levels, keys, wrongKeys, blind } = suite.figures;
  const figures: [string, string][] = [
    [String(environments), "environments"],
    [levels.toLocaleString("en"), "levels, each measurably harder than the one before"],
    [String(wrongKeys), `wrong keys among ${keys.toLocaleString("en")} that a second program read off the pictures`],
    [`${(100 * blind).toFixed(1)} %`, "is what the best policy gets that does not look; the median of the environments"],
    [String(HOSTS.length), `hosts give the same bytes: ${HOSTS.join(", ")}`],
  ];
  return (
    <>
      <section class="hero">
        <div>
          <h1>Pictures that ask a question.</h1>
          <p class="lead">
            TRON Kernel draws visual reasoning problems by the million and checks every answer exactly, for training models and for testing them.
            One WebAssembly module does it all, and it is doing it here: these pictures did not exist before you opened the page.
          </p>
          <p class="calls"><a class="primary" href="#/play">Play ten</a> <a href="#/environments">See all {environments} environments</a></p>
        </div>
        <TryOne />
      </section>
      <Strip />
      <section aria-label="Key figures">
        <dl class="key-figures">{figures.map(([figure, meaning]) => <div key={meaning}><dt>{meaning}</dt><dd>{figure}</dd></div>)}</dl>
      </section>
      <section aria-labelledby="buckets">
        <h2 id="buckets">Five kinds of looking</h2>
        <div class="buckets">{bucketsOf().map(([bucket, families]) => <Bucket key={bucket} bucket={bucket} families={families} />)}</div>
      </section>
      <section aria-labelledby="install" class="install">
        <div>
          <h2 id="install">Take it</h2>
          <p>The same call gives the same picture, question and verdict in every language, to the byte. No server, no data set to download, no language model that judges.</p>
        </div>
        <Code snippets={INSTALL} what="lines to install and use it" />
      </section>
    </>
  );
}

/** Level of the question on the front page: nobody should fail at the first. */
const EASY = 1;
/** Characters of a question that fits the room that is kept for it, and how many are looked at to find one. */
const FITS = 100;
const TRIES = 12;

/** A question to answer at once, of the bucket whose answers are the shortest to write. */
function TryOne() {
  const some = (): Place[] => Array.from({ length: TRIES }, () => ({ ...anyPlace(suite.catalogue.filter(({ bucket }) => bucket === "counting")), level: EASY }));
  const [places, setPlaces] = useState(some);
  const [reply, setReply] = useState("");
  const { value } = useAsked(JSON.stringify(places), async (worker) => {
    let found: { place: Place; token: string; asked: string };
    let at = 0;
    do {
      const place = places[at++]!;
      const { token, question } = await worker.generate(place.env, { ...optionsOf(place), picture: false });
      found = { place, token, asked: question.split("\n")[0]! };
    } while (found.asked.length > FITS && at < TRIES);
    return found;
  }, "now");
  const graded = useAsked(value && reply !== "" ? JSON.stringify([value.token, reply]) : undefined, (worker) => grade(worker, value!.token, value!.place.container, reply), "now").value;
  const another = (): void => {
    setPlaces(some());
    setReply("");
  };
  const isRight = graded?.verdict.accuracy === 1;
  return (
    <div class="try">
      <div class="mat">{value && <Picture of={value.token} side={360} urgency="now" label={`${value.place.env}, level ${value.place.level}, seed ${value.place.seed}`} />}</div>
      <p class="asked">{value?.asked}</p>
      <AnswerField value={reply} label="Your answer" button="Check" onAnswer={setReply} />
      <p class="after" aria-live="polite">
        {graded && <span class={isRight ? "right" : "wrong"}><span aria-hidden="true">{isRight ? "✓" : "✗"}</span> {headingOf(graded.verdict)}</span>}
        {graded && <a href={hrefOfPlace({ ...value!.place, reply, show: "solution" })}>See why</a>}
        <button type="button" class="quiet" onClick={another}>Another</button>
      </p>
    </div>
  );
}

/** The families of each bucket, with how many environments each has. */
function bucketsOf(): [string, Map<string, number>][] {
  const buckets = new Map<string, Map<string, number>>();
  for (const { bucket, family } of suite.catalogue) {
    const families = buckets.get(bucket) ?? new Map<string, number>();
    buckets.set(bucket, families.set(family, (families.get(family) ?? 0) + 1));
  }
  return [...buckets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([bucket, families]) => [bucket, new Map([...families].sort())]);
}

function Bucket({ bucket, families }: { bucket: string; families: Map<string, number> }) {
  const [example] = useState(() => anyPlace(suite.catalogue.filter((one) => one.bucket === bucket)));
  return (
    <div class="bucket">
      <a class="mat" href={hrefOfPlace(example)} aria-label={`An instance of ${bucket}: ${titleOf(example.env)}`}><Picture of={{ env: example.env, options: { level: example.level, seed: example.seed } }} side={220} /></a>
      <h3><a href={hrefOf(["environments"], { bucket })}>{titleOf(bucket)}</a></h3>
      <ul>{[...families].map(([family, count]) => <li key={family}><a href={hrefOf(["environments"], { family })}>{family}</a> <span>{count}</span></li>)}</ul>
    </div>
  );
}

function anyPlace(among = suite.catalogue): Place {
  const { id } = among[Math.floor(Math.random() * among.length)]!;
  return { env: id, ...FIRST, level: Math.floor(Math.random() * 10), seed: anySeed() };
}

/** So many cards go round: more than fit a wide window. */
const CARDS = 12;
/** Pixels a second. */
const PACE = 28;
/** How far from the left a card stands that was out of sight when it got the focus, in pixels. */
const INSET = 24;

/** Fresh instances passing by. A card that has left on one side comes back on the other with another instance. */
function Strip() {
  const [places, setPlaces] = useState(() => Array.from({ length: CARDS }, () => anyPlace()));
  const [isMoving, setMoving] = useState(() => !matchMedia("(prefers-reduced-motion: reduce)").matches);
  const [isHeld, setHeld] = useState(false);
  const track = useRef<HTMLUListElement>(null);
  const travelled = useRef(0);
  const laps = useRef<number[]>(new Array<number>(CARDS).fill(0));

  /** Puts every card where it is seen after the way that the strip has gone, and gives another instance to those that have come round. */
  const put = (): void => {
    const cards = [...track.current!.children] as HTMLElement[];
    const stride = cards[1]!.offsetLeft - cards[0]!.offsetLeft;
    const round = stride * CARDS;
    cards.forEach((card, i) => {
      // One card's width lies outside on the left.
      const gone = travelled.current + (CARDS - 1 - i) * stride;
      const lap = Math.floor(gone / round);
      card.style.transform = `translateX(${(CARDS - 1) * stride - (gone - lap * round) - i * stride}px)`;
      if (lap === laps.current[i]) return;
      laps.current[i] = lap;
      setPlaces((all) => all.map((place, at) => (at === i ? anyPlace() : place)));
    });
  };

  useEffect(() => {
    put();
    if (!isMoving || isHeld) return;
    let frame = 0;
    let last = 0;
    const step = (now: number): void => {
      // A page that was out of sight goes on where it stopped.
      if (last > 0) travelled.current += (Math.min(100, now - last) / 1000) * PACE;
      last = now;
      put();
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [isMoving, isHeld]);

  /** The strip rests while a card has the focus, with that card in sight. */
  const hold = ({ target }: { target: EventTarget | null }): void => {
    const { left, right } = (target as HTMLElement).getBoundingClientRect();
    if (left < 0 || right > innerWidth) travelled.current += left - INSET;
    setHeld(true);
    put();
  };

  return (
    <section class="strip" aria-label="Fresh instances">
      <ul ref={track} onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)} onFocusCapture={hold} onBlurCapture={() => setHeld(false)}>
        {places.map((place, i) => (
          <li key={i}>
            <a href={hrefOfPlace(place)}>
              <span class="mat"><Picture of={{ env: place.env, options: { level: place.level, seed: place.seed } }} side={240} always /></span>
              <span class="caption">{titleOf(place.env)}<span>level {place.level}</span></span>
            </a>
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" onClick={() => setMoving(!isMoving)}>{isMoving ? "Stop" : "Move"}</button>
    </section>
  );
}
