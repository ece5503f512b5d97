/** All environments, with a picture each, drawn as they come into view. */
import { useMemo } from "preact/hooks";
import type { EnvironmentSummary } from "tron-kernel/browser";
import { type Address, go, hrefOf } from "../address.ts";
import { type Proof, type Proofs, suite, useProofs } from "../facts.ts";
import { Picture } from "../picture.tsx";
import { FIRST, hrefOfPlace, titleOf } from "../place.ts";

/** What narrows the list, by its name in the address. */
const FILTERS = ["q", "bucket", "family", "answer", "benchmark", "blind", "level"] as const;
type Filters = Record<(typeof FILTERS)[number], string>;

/** Bars for the accuracy of the best blind policy. */
const BLIND = ["0.02", "0.05", "0.1", "0.15"];

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort((a, b) => a.localeCompare(b));

export function Environments({ address: { query } }: { address: Address }) {
  const filters = Object.fromEntries(FILTERS.map((name) => [name, query.get(name) ?? ""])) as Filters;
  const proofs = useProofs();
  const level = /^\d$/.test(filters.level) ? Number(filters.level) : FIRST.level;
  // Another bucket has other families.
  const set = (name: keyof Filters, value: string, replace = false): void =>
    go(hrefOf(["environments"], { ...filters, ...(name === "bucket" && { family: "" }), [name]: value }), { replace });
  const families = sorted(suite.catalogue.filter(({ bucket }) => filters.bucket === "" || bucket === filters.bucket).map(({ family }) => family));
  const answers = useMemo(() => sorted(Object.values(proofs ?? {}).flatMap(({ answers: kinds }) => Object.keys(kinds))), [proofs]);
  const benchmarks = useMemo(() => sorted(suite.catalogue.flatMap(({ family }) => suite.benchmarks[family] ?? [])), []);
  const shown = suite.catalogue.filter((one) => isWanted(one, filters, level, proofs));
  const select = (name: keyof Filters, label: string, all: readonly string[], text = (one: string) => one) => (
    <label>
      <span>{label}</span>
      <select value={filters[name]} onChange={(event) => set(name, event.currentTarget.value)}>
        <option value="">any</option>
        {all.map((one) => <option key={one} value={one}>{text(one)}</option>)}
      </select>
    </label>
  );
  return (
    <>
      <h1>All environments</h1>
      <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <label class="search">
          <span>Search</span>
          <input type="search" value={filters.q} placeholder="mirror, clock, shortest path …" onInput={(event) => set("q", event.currentTarget.value, true)} />
        </label>
        {select("bucket", "Bucket", sorted(suite.catalogue.map(({ bucket }) => bucket)))}
        {select("family", "Family", families)}
        {select("answer", "Answer", answers)}
        {select("blind", "Blind at most", BLIND, (share) => `${100 * Number(share)} %`)}
        {select("benchmark", "Trains for", benchmarks)}
        <label class="level">
          <span>Level {level}</span>
          <input type="range" min={0} max={9} value={level} onInput={(event) => set("level", event.currentTarget.value, true)} />
        </label>
      </form>
      <p class="count" role="status">
        {shown.length === suite.catalogue.length ? `${shown.length} environments` : `${shown.length} of ${suite.catalogue.length} environments`}
        {FILTERS.some((name) => name !== "level" && filters[name] !== "") && <> · <a href={hrefOf(["environments"], { level: filters.level })}>clear</a></>}
      </p>
      {[...grouped(shown)].map(([family, members]) => (
        <section key={family} aria-labelledby={`family-${family}`} class="family">
          <h2 id={`family-${family}`}>{titleOf(family)} <span>{members[0]!.bucket}, {members.length}</span></h2>
          <ul class="cards">{members.map((one) => <Card key={one.id} environment={one} level={level} proof={proofs?.[one.id]} />)}</ul>
        </section>
      ))}
      {shown.length === 0 && <p>Nothing fits all of that.</p>}
    </>
  );
}

function Card({ environment: { id, summary }, level, proof }: { environment: EnvironmentSummary; level: number; proof: Proof | undefined }) {
  return (
    <li class="card">
      <a href={hrefOfPlace({ env: id, ...FIRST, level })}>
        <span class="mat"><Picture of={{ env: id, options: { level, seed: FIRST.seed } }} side={208} /></span>
        <span class="name">{titleOf(id)}</span>
      </a>
      <p>{summary}</p>
      <p class="facts">{proof ? <><span>{answersAt(proof, level).join(", ")}</span><span>blind {(100 * Math.max(...proof.blind)).toFixed(1)} %</span></> : " "}</p>
    </li>
  );
}

const answersAt = ({ answers }: Proof, level: number): string[] => Object.keys(answers).filter((kind) => answers[kind]!.includes(level));

/** Filters on what the audit measured leave out what it has not measured. */
function isWanted({ id, bucket, family, summary }: EnvironmentSummary, filters: Filters, level: number, proofs: Proofs | undefined): boolean {
  const text = `${id.replaceAll("_", " ")} ${bucket} ${family} ${summary}`.toLowerCase();
  const proof = proofs?.[id];
  return (
    filters.q.toLowerCase().split(/\s+/).every((word) => text.includes(word)) &&
    (filters.bucket === "" || bucket === filters.bucket) &&
    (filters.family === "" || family === filters.family) &&
    (filters.benchmark === "" || (suite.benchmarks[family] ?? []).includes(filters.benchmark)) &&
    (filters.answer === "" || (proof !== undefined && answersAt(proof, level).includes(filters.answer))) &&
    (filters.blind === "" || (proof !== undefined && Math.max(...proof.blind) <= Number(filters.blind)))
  );
}

/** By family, in the order of the buckets. */
function grouped(environments: EnvironmentSummary[]): Map<string, EnvironmentSummary[]> {
  const key = ({ bucket, family }: EnvironmentSummary): string => `${bucket}/${family}`;
  const families = new Map<string, EnvironmentSummary[]>();
  for (const one of [...environments].sort((a, b) => key(a).localeCompare(key(b)))) families.set(one.family, [...(families.get(one.family) ?? []), one]);
  return families;
}
