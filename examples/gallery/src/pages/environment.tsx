/** One environment: an instance to look at and to answer, its ladder of levels, how it is proved, and the code that gives it. */
import { useState } from "preact/hooks";
import type { EnvironmentDescription, InstanceData, Verdict } from "tron-kernel/browser";
import { nearMisses } from "../../../../audit/answers/near_misses.ts";
import { type Address, go, hrefOf } from "../address.ts";
import { codeOf } from "../code.ts";
import { Code, Copy } from "../copy.tsx";
import { Curves } from "../curves.tsx";
import { type Proof, suite, useProofs } from "../facts.ts";
import { Picture } from "../picture.tsx";
import { anySeed, CONTAINERS, degradationOf, DEGRADATIONS, degradeText, FIRST, FORMS, hrefOfPlace, optionsOf, type Place, placeOf, SHOWS, SPLITS, STYLES, titleOf } from "../place.ts";
import { Question } from "../question.tsx";
import { AnswerField, contained, grade, headingOf, VerdictView } from "../reply.tsx";
import { Stage } from "../stage.tsx";
import { studio } from "../studio.ts";
import { useAsked } from "../wait.ts";

const LEVELS = Array.from({ length: 10 }, (_, level) => level);

export function Environment({ address }: { address: Address }) {
  const place = placeOf(address.path[1]!, address);
  const { bucket, family, summary, id } = suite.catalogue.find((one) => one.id === place.env)!;
  /** Goes to another instance, whose reply is another one too. */
  const change = (part: Partial<Place>): void => go(hrefOfPlace({ ...place, reply: "", ...part }));
  const { value: instance, problem } = useAsked(JSON.stringify(optionsOf(place)), (worker) => worker.generate(id, optionsOf(place)), "now");
  const token = instance?.token;
  const graded = useAsked(
    token && place.reply !== "" ? JSON.stringify([token, place.reply]) : undefined,
    (worker) => grade(worker, token!, place.container, place.reply),
    "now",
  );
  const revealed = useAsked(place.show === "solution" && token ? token : undefined, (worker) => worker.regenerate(token!, { reveal: true, picture: false }), "now");
  const described = useAsked(id, (worker) => worker.describe(id), "soon").value;
  const proofs = useProofs();
  const proof = proofs?.[id];

  const onKey = (key: string): boolean => {
    const shows = { s: "solution", e: "evidence", t: "twin" } as const;
    if (key === "ArrowRight") change({ seed: place.seed + 1 });
    else if (key === "ArrowLeft") change({ seed: Math.max(0, place.seed - 1) });
    else if (/^\d$/.test(key)) change({ level: Number(key) });
    else if (key in shows) {
      const show = shows[key as keyof typeof shows];
      change({ show: place.show === show ? "picture" : show, reply: place.reply });
    } else return false;
    return true;
  };
  return (
    <article class="environment">
      <header>
        <p class="crumbs"><a href={hrefOf(["environments"], { bucket })}>{bucket}</a> / <a href={hrefOf(["environments"], { family })}>{family}</a></p>
        <h1>{titleOf(id)}</h1>
        <p class="lead">{summary}</p>
      </header>

      <div class="sitting">
        <Stage
          instance={instance} show={place.show} problem={problem}
          onKey={onKey} keys="arrows for the seed, digits for the level, s, e and t for solution, evidence and twin, "
          tools={
            <div class="switch" role="group" aria-label="What to show">
              {SHOWS.map((show) => <button type="button" key={show} aria-pressed={place.show === show} onClick={() => change({ show, reply: place.reply })}>{titleOf(show)}</button>)}
            </div>
          }
        />
        {instance && (
          <section class="asking" aria-label="The question">
            <Question instance={instance} />
            <AnswerField value={place.reply} button="Check" onAnswer={(reply) => go(hrefOfPlace({ ...place, reply }), { replace: true })} />
            <div aria-live="polite">
              {graded.value && <VerdictView {...graded.value} />}
              {revealed.value && (
                <div class="solved">
                  <p><span class="label">Answer</span> <code class="key">{revealed.value.answer}</code></p>
                  <p>{revealed.value.explanation}</p>
                </div>
              )}
            </div>
            <NearMisses key={instance.token} instance={instance} place={place} onTry={(reply) => go(hrefOfPlace({ ...place, reply }), { replace: true })} />
          </section>
        )}
      </div>

      {/* What the kernel refuses is changed back where it was asked for. */}
      {(instance ?? problem) && (
        <>
          <section aria-labelledby="ladder">
            <h2 id="ladder">Ten levels</h2>
            <ol class="ladder" start={0}>
              {LEVELS.map((level) => (
                <li key={level}>
                  <a href={hrefOfPlace({ ...place, level, reply: "" })} aria-current={level === place.level} aria-label={`Level ${level}`}>
                    <Picture of={{ env: id, options: optionsOf({ ...place, level, form: FIRST.form, degrade: FIRST.degrade }) }} side={104} urgency="soon" />
                    <span>{level}</span>
                  </a>
                </li>
              ))}
            </ol>
            <Settings place={place} description={described} change={change} />
          </section>
          {token && (
            <section aria-labelledby="code">
              <h2 id="code">This instance in code</h2>
              <div class="columns">
                <Code snippets={codeOf(place)} what="code of this instance" />
                <figure class="code">
                  <figcaption><span>Token: all that a verifier needs, and no answer</span><Copy text={token} what="the token" /></figcaption>
                  <pre class="wrapped" tabIndex={0} aria-label="token"><code>{token}</code></pre>
                </figure>
              </div>
            </section>
          )}
          <section aria-labelledby="proof">
            <h2 id="proof">How it is proved</h2>
            {proofs && !proof && <p class="soft">This environment is not audited yet.</p>}
            {proof && <Proved proof={proof} benchmarks={suite.benchmarks[family] ?? []} />}
            {described && <Knobs description={described} level={place.level} />}
          </section>
          <Siblings id={id} family={family} />
        </>
      )}
    </article>
  );
}

/** Of a degradation that was just chosen: small text can still be read. */
const STRENGTH = 0.4;

interface SettingsProps {
  place: Place;
  description: EnvironmentDescription | undefined;
  change(part: Partial<Place>): void;
}

function Settings({ place, description, change }: SettingsProps) {
  const level = description?.levels[place.level];
  const hasChoices = level?.forms.includes("choices") ?? true;
  const degradation = degradationOf(place.degrade);
  const choice = <Name extends "split" | "style" | "container" | "form">(name: Name, label: string, all: readonly Place[Name][], isOff?: (one: Place[Name]) => boolean) => (
    <label>
      <span>{label}</span>
      <select value={place[name]} onChange={(event) => change({ [name]: event.currentTarget.value } as Partial<Place>)}>
        {all.map((one) => <option key={one} value={one} disabled={isOff?.(one) ?? false}>{one}</option>)}
      </select>
    </label>
  );
  return (
    <div class="settings">
      <div class="seed">
        <label>
          <span>Seed</span>
          <input type="number" min={0} max={Number.MAX_SAFE_INTEGER} step={1} value={place.seed} onChange={(event) => event.currentTarget.validity.valid && event.currentTarget.value !== "" && change({ seed: Number(event.currentTarget.value) })} />
        </label>
        <button type="button" onClick={() => change({ seed: Math.max(0, place.seed - 1) })} disabled={place.seed === 0} aria-label="Previous seed">←</button>
        <button type="button" onClick={() => change({ seed: place.seed + 1 })} aria-label="Next seed">→</button>
        <button type="button" onClick={() => change({ seed: anySeed() })}>Any</button>
      </div>
      {choice("split", "Split", SPLITS)}
      {choice("style", "Theme", STYLES)}
      {choice("form", "Form", FORMS, (form) => form === "choices" && !hasChoices)}
      {choice("container", "Container", CONTAINERS)}
      <label>
        <span>Degraded</span>
        <select value={degradation?.kind ?? ""} onChange={({ currentTarget: { value } }) => change({ degrade: value && `${value}:${degradation?.strength ?? STRENGTH}` })}>
          <option value="">no</option>
          {DEGRADATIONS.map((kind) => <option key={kind} value={kind} disabled={level !== undefined && !level.degrade.includes(kind)}>{kind}</option>)}
        </select>
      </label>
      {degradation && (
        <label>
          <span>Strength {degradation.strength}</span>
          <input type="range" min={0.05} max={1} step={0.05} value={degradation.strength} onChange={(event) => change({ degrade: degradeText({ ...degradation, strength: Number(event.currentTarget.value) }) })} />
        </label>
      )}
    </div>
  );
}

/** So many wrong replies stand there to be tried. */
const SHOWN = 12;

interface MissesProps {
  instance: InstanceData;
  place: Place;
  onTry(reply: string): void;
}

/** Wrong replies that are nearly right, as the audit sends them: each is refused. */
function NearMisses({ instance: { token }, place: { container }, onTry }: MissesProps) {
  const [isOpen, setOpen] = useState(false);
  const [verdicts, setVerdicts] = useState<Verdict[]>();
  const misses = useAsked(isOpen ? token : undefined, async (worker) => {
    const { kind, answer } = await worker.regenerate(token, { reveal: true, picture: false });
    const all = nearMisses(kind!, answer!).map((text) => ({ text, reply: contained(container === "rotate" ? "answer-tag" : container, text) }));
    const general = new Set(nearMisses("", answer!));
    return { all, typed: all.filter(({ text }) => !general.has(text) && text.length <= 60).slice(0, SHOWN) };
  }, "now").value;
  const sendAll = (): void => void studio.ask((worker) => worker.verifyGroup(token, misses!.all.map(({ reply }) => reply), { explain: true }), "now").then(setVerdicts);
  const accepted = verdicts?.filter(({ accuracy }) => accuracy === 1).length ?? 0;
  return (
    <details class="misses" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Try a reply that is nearly right</summary>
      {misses && (
        <>
          <p class="soft">The audit sends these and more to every environment. Opening this list has told you something about the answer.</p>
          <ul class="chips">
            {misses.typed.map(({ text, reply }) => <li key={text}><button type="button" onClick={() => onTry(reply)}>{text || "(nothing)"}</button></li>)}
          </ul>
          <button type="button" onClick={sendAll}>Send all {misses.all.length}</button>
          {verdicts && (
            <>
              <p role="status"><strong>{accepted === 0 ? `All ${verdicts.length} refused.` : `${verdicts.length - accepted} refused, ${accepted} accepted: those say the same as the answer.`}</strong></p>
              <div class="scroll" tabIndex={0} role="region" aria-label="Verdicts of the near misses">
                <table>
                  <thead><tr><th scope="col">Reply</th><th scope="col">Verdict</th></tr></thead>
                  <tbody>{misses.all.map(({ text }, i) => <tr key={text}><td><code>{text.trim() === "" ? "(nothing)" : text}</code></td><td>{headingOf(verdicts[i]!)}</td></tr>)}</tbody>
                </table>
              </div>
            </>
          )}
        </>
      )}
    </details>
  );
}

const percent = (share: number): string => `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;

function Proved({ proof, benchmarks }: { proof: Proof; benchmarks: string[] }) {
  const wrong = proof.failures["key is right"] ?? 0;
  const rows: [string, string, string][] = [
    ["Grade", proof.grade, "the least of the rates of its audit: A from 0.98 on"],
    ["Keys found wrong", `${wrong} of ${suite.figures.keys / suite.figures.audited}`, "a second program reads the answer off the drawn picture, without the state it was drawn from"],
    ["Best blind policy", percent(Math.max(...proof.blind)), "the best that is right without the picture, at the level where it does best"],
    ...(proof.figures["picture matters"] === undefined ? [] : [["Picture matters", percent(proof.figures["picture matters"]), "the same question about another picture has another answer, at the least at any level"] as [string, string, string]]),
    ...(proof.figures["instances are fresh"] === undefined ? [] : [["Fresh", percent(proof.figures["instances are fresh"]), "of 1,000 instances differ in content, at the least at any level"] as [string, string, string]]),
    ...Object.entries(proof.shortcuts).map(([name, [hard]]): [string, string, string] => ["A shortcut", percent(hard), `right at levels 5 to 9: ${name}`]),
  ];
  return (
    <>
      <dl class="figures">
        {rows.map(([name, figure, meaning]) => <div key={name + meaning}><dt>{name}</dt><dd><strong>{figure}</strong><span>{meaning}</span></dd></div>)}
      </dl>
      <Curves proof={proof} />
      {benchmarks.length > 0 && <p class="soft">Trains for what these benchmarks ask: {benchmarks.map((name, i) => <>{i > 0 && ", "}<a href={hrefOf(["environments"], { benchmark: name })}>{name}</a></>)}.</p>}
    </>
  );
}

function Knobs({ description: { levels }, level }: { description: EnvironmentDescription; level: number }) {
  const names = [...new Set(levels.flatMap(({ knobs }) => Object.keys(knobs)))];
  return (
    <details class="knobs">
      <summary>What the levels set</summary>
      <div class="scroll" tabIndex={0} role="region" aria-label="What the levels set">
        <table>
          <thead><tr><th scope="col">Level</th>{LEVELS.map((one) => <th scope="col" key={one} aria-current={one === level}>{one}</th>)}</tr></thead>
          <tbody>{names.map((name) => <tr key={name}><th scope="row">{name}</th>{levels.map(({ knobs }, one) => <td key={one} aria-current={one === level}>{knobs[name] ?? ""}</td>)}</tr>)}</tbody>
        </table>
      </div>
    </details>
  );
}

function Siblings({ id, family }: { id: string; family: string }) {
  const members = suite.catalogue.filter((one) => one.family === family);
  const at = members.findIndex((one) => one.id === id);
  if (members.length === 1) return null;
  const link = (step: number, rel: string) => {
    const other = members[at + step];
    return other ? <a rel={rel} href={hrefOf(["environments", other.id])}>{rel === "prev" ? "← " : ""}{titleOf(other.id)}{rel === "next" ? " →" : ""}</a> : <span />;
  };
  return <nav class="siblings" aria-label={`Others of ${family}`}>{link(-1, "prev")}{link(1, "next")}</nav>;
}
