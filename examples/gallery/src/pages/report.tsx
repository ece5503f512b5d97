/** Replies from a file, leafed through with their pictures, and graded again by the kernel in this page. */
import { useEffect, useRef, useState } from "preact/hooks";
import { type Degradation, PINS, type Verdict } from "tron-kernel/browser";
import { type Address, go, hrefOf } from "../address.ts";
import { suite } from "../facts.ts";
import { degradeText, FIRST, hrefOfPlace, type Place, titleOf } from "../place.ts";
import { Question } from "../question.tsx";
import { contained, headingOf, VerdictView } from "../reply.tsx";
import { NotReplies, type Row, rowsOf, textOf } from "../rows.ts";
import { Stage } from "../stage.tsx";
import { studio } from "../studio.ts";
import { useAsked } from "../wait.ts";

/** Replies that are graded in one go, and so many that a list shows. */
const BATCH = 500;
const LISTED = 200;

/** A row, graded here. */
interface Leaf extends Row {
  now: Verdict;
  /** Whether the file says otherwise. */
  differs: boolean;
}

interface Book {
  name: string;
  leaves: Leaf[];
}

/** The file outlives the page: who looks an environment up comes back to it. */
let kept: Book | undefined;

const FILTERS: Record<string, (leaf: Leaf) => boolean> = {
  all: () => true,
  right: ({ now }) => now.accuracy === 1,
  wrong: ({ now }) => now.accuracy < 1 && now.parse_ok === 1,
  unreadable: ({ now }) => now.parse_ok === 0,
  differ: ({ differs }) => differs,
};

export function Report({ address: { query } }: { address: Address }) {
  const [book, setBook] = useState(kept);
  const [status, setStatus] = useState("");
  const [isOver, setOver] = useState(false);
  const open = async (name: string, bring: () => Promise<Row[]>): Promise<void> => {
    try {
      const rows = await bring();
      const leaves = await graded(rows, (count) => setStatus(`Grading: ${count} of ${rows.length}`));
      kept = { name, leaves };
      setBook(kept);
      setStatus("");
    } catch (error) {
      // What the kernel refuses, such as a token of another version, is told as it is.
      setStatus(error instanceof NotReplies ? error.message : `These replies cannot be graded: ${(error as Error).message}.`);
    }
  };
  const take = (file: File | undefined): void => void (file && open(file.name, async () => rowsOf(await file.text())));
  return (
    <div
      class={`report${isOver ? " over" : ""}`}
      onDragOver={(event) => (event.preventDefault(), setOver(true))}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => (event.preventDefault(), setOver(false), take(event.dataTransfer?.files[0]))}
    >
      <header>
        <h1>Report viewer</h1>
        <p class="lead">Bring replies, as <code>tron eval</code> keeps them: a file of JSON lines, each with a <code>token</code> and a <code>reply</code>. They are graded again here, and stay here.</p>
        <p class="calls">
          <label class="file"><span>Choose a file, or drop it here</span><input type="file" accept=".jsonl,.json,.ndjson" onChange={(event) => (take(event.currentTarget.files?.[0]), (event.currentTarget.value = ""))} /></label>
          <button type="button" class="quiet" onClick={() => void open("an example", example)}>Show an example</button>
        </p>
        <p role="status" class="problem">{status}</p>
      </header>
      {book && <Leaves book={book} query={query} />}
    </div>
  );
}

/** Grades rows in runs, so that a long file shows how far it is and a picture can come in between. */
async function graded(rows: Row[], tell: (count: number) => void): Promise<Leaf[]> {
  const leaves: Leaf[] = [];
  for (let from = 0; from < rows.length; from += BATCH) {
    tell(from);
    const run = rows.slice(from, from + BATCH);
    for (const mode of ["strict", "lenient"] as const) {
      const part = run.filter((row) => (row.mode ?? "strict") === mode);
      if (part.length === 0) continue;
      const verdicts = await studio.ask((worker) => worker.verifyMany(part.map(({ token }) => token), part.map(({ reply }) => reply), { mode, explain: true }), "now");
      leaves.push(...part.map((row, i) => ({ ...row, now: verdicts[i]!, differs: row.verdict?.accuracy !== undefined && row.verdict.accuracy !== verdicts[i]!.accuracy })));
    }
  }
  return leaves;
}

/** Replies as a model might give them: right, wrong and not readable in turn. */
async function example(): Promise<Row[]> {
  const replies = [(key: string) => key, () => "42", (key: string) => `${key} or 42`];
  const some = suite.catalogue.filter((_, i) => i % Math.ceil(suite.catalogue.length / 12) === 0);
  return studio.ask((worker) => Promise.all(some.map(async ({ id }, i) => {
    const { token, answer } = await worker.generate(id, { level: 2, seed: i, reveal: true, picture: false });
    return { token, reply: `I looked closely at the picture.\n${contained("answer-tag", replies[i % 3]!(answer!))}`, model: "example" };
  })), "now");
}

function Leaves({ book: { name, leaves }, query }: { book: Book; query: URLSearchParams }) {
  const filter = query.get("show") ?? "all";
  const shown = leaves.filter(FILTERS[filter] ?? FILTERS["all"]!);
  const at = Math.min(Math.max(0, Number(query.get("at")) || 0), Math.max(0, shown.length - 1));
  const leaf = shown[at];
  const turn = (to: number): void => go(hrefOf(["report"], { show: filter === "all" ? undefined : filter, at: Math.min(shown.length - 1, Math.max(0, to)) }), { replace: true });
  const right = leaves.filter(FILTERS["right"]!).length;
  const listed = Math.max(0, Math.min(at - LISTED / 2, shown.length - LISTED));
  return (
    <>
      <p class="count"><strong>{name}</strong>: {leaves.length} replies, {right} right ({((100 * right) / leaves.length).toFixed(1)} %)</p>
      <div class="switch" role="group" aria-label="Which replies">
        {Object.entries(FILTERS).map(([one, test]) => {
          const count = leaves.filter(test).length;
          return <button type="button" key={one} aria-pressed={one === filter} disabled={count === 0} onClick={() => go(hrefOf(["report"], { show: one === "all" ? undefined : one }))}>{titleOf(one)} <span>{count}</span></button>;
        })}
      </div>
      {leaf && (
        <div class="leafing">
          <ol class="leaves" start={listed + 1} aria-label="Replies">
            {shown.slice(listed, listed + LISTED).map((one, i) => <Item key={listed + i} leaf={one} isHere={listed + i === at} onOpen={() => turn(listed + i)} />)}
          </ol>
          <LeafView leaf={leaf} onTurn={(step) => turn(at + step)} />
          <p class="turning">
            <button type="button" onClick={() => turn(at - 1)} disabled={at === 0}>← Previous</button>
            <span>{at + 1} of {shown.length}</span>
            <button type="button" onClick={() => turn(at + 1)} disabled={at === shown.length - 1}>Next →</button>
          </p>
        </div>
      )}
    </>
  );
}

function Item({ leaf: { token, now }, isHere, onOpen }: { leaf: Leaf; isHere: boolean; onOpen(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isHere) button.current!.scrollIntoView({ block: "nearest" });
  }, [isHere]);
  const { env, level } = JSON.parse(token) as { env: string; level: number };
  return (
    <li>
      <button type="button" ref={button} aria-current={isHere} onClick={onOpen}>
        <span class={now.accuracy === 1 ? "right" : "wrong"} aria-hidden="true">{now.accuracy === 1 ? "✓" : "✗"}</span> {titleOf(env)} <span>{level}</span>
        <span class="visually-hidden">: {headingOf(now)}</span>
      </button>
    </li>
  );
}

function LeafView({ leaf: { token, reply, model, verdict, kernel, differs, now }, onTurn }: { leaf: Leaf; onTurn(step: number): void }) {
  const [isSolved, setSolved] = useState(false);
  const { value: instance, problem } = useAsked(token, (worker) => worker.regenerate(token, { reveal: true }), "now");
  const onKey = (key: string): boolean => {
    if (key === "ArrowLeft") onTurn(-1);
    else if (key === "ArrowRight") onTurn(1);
    else if (key === "s") setSolved(!isSolved);
    else return false;
    return true;
  };
  return (
    <div class="sitting leaf">
      <Stage
        instance={instance} show={isSolved ? "solution" : "picture"} problem={problem}
        onKey={onKey} keys="left and right for the replies before and after, s for the solution, "
        tools={
          <div class="switch" role="group" aria-label="What to show">
            <button type="button" aria-pressed={!isSolved} onClick={() => setSolved(false)}>Picture</button>
            <button type="button" aria-pressed={isSolved} onClick={() => setSolved(true)}>Solution</button>
          </div>
        }
      />
      {instance && (
        <section class="asking" aria-label="The question and the reply">
          <Question instance={instance} />
          <p class="label">Reply{model !== undefined && ` of ${model}`}</p>
          <pre class="wrapped" tabIndex={0} aria-label="The reply">{textOf(reply)}</pre>
          <VerdictView verdict={now} />
          {differs && <p class="problem">The file says otherwise: accuracy {verdict!.accuracy}{kernel && kernel.sha256 !== PINS.kernel && `, by another kernel (${kernel.version})`}.</p>}
          <p><span class="label">Answer</span> <code class="key">{instance.answer}</code></p>
          <p class="soft">{instance.explanation} <a href={hrefOfToken(token)}>Look at the environment</a></p>
        </section>
      )}
    </div>
  );
}

/** The page of the instance that a token names. */
function hrefOfToken(token: string): string {
  const { env, level, seed, split, style, container, form, degrade } = JSON.parse(token) as Omit<Place, "degrade"> & { degrade: Degradation | null };
  return hrefOfPlace({ ...FIRST, env, level, seed, split, style, container, form, degrade: degrade ? degradeText(degrade) : "" });
}
