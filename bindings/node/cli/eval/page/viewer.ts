/** One instance after the other: picture, question, replies, verdicts, the solution drawn in. By buttons, by keys, and by its address. */
import type { Shown, Utterance } from "../report.ts";
import { type Child, count, element } from "./element.ts";

/** What a viewer lets choose from: a name, and what an instance has of it. */
interface Filter {
  name: string;
  of(shown: Shown): string;
  value: string;
}

const ANY = "";

export class Viewer {
  readonly element: HTMLElement;
  readonly #all: readonly Shown[];
  readonly #filters: Filter[];
  readonly #selects: HTMLSelectElement[];
  readonly #stage = element("div", { class: "stage", "aria-live": "polite" });
  readonly #place = element("output", { class: "place" });
  readonly #toggle = element("button", { type: "button", onclick: () => this.#setSolution(!this.#isSolved) }, "solution (s)");
  #isSolved = false;
  #found: readonly Shown[];
  #at = 0;

  /** @param all at least one */
  constructor(all: readonly Shown[], reasonOf: { name: string; of(shown: Shown): string }) {
    this.#all = all;
    this.#found = all;
    this.#filters = [
      { name: "environment", of: ({ env }) => env, value: ANY },
      { name: "level", of: ({ level }) => String(level), value: ANY },
      { ...reasonOf, value: ANY },
    ];
    this.#selects = this.#filters.map((filter) => this.#select(filter));
    const step = (by: number, label: string): HTMLElement => element("button", { type: "button", onclick: () => this.#go(this.#at + by) }, label);
    this.element = element(
      "div", { class: "viewer" },
      element("div", { class: "bar" }, this.#selects.map((select, i) => element("label", {}, this.#filters[i]!.name, " ", select))),
      element("div", { class: "bar steps" }, step(-1, "← before"), this.#place, step(1, "next →"), this.#toggle),
      this.#stage,
    );
    document.addEventListener("keydown", (event) => this.#onKey(event));
    const named = all.findIndex((shown) => addressOf(shown) === decodeURIComponent(location.hash));
    if (named >= 0) queueMicrotask(() => this.element.scrollIntoView());
    this.#go(Math.max(0, named), named >= 0);
  }

  /** Shows what there is of an environment and a level. */
  choose(env: string, level: number): void {
    this.#filters[0]!.value = env;
    this.#filters[1]!.value = String(level);
    this.#filters[2]!.value = ANY;
    this.#filters.forEach(({ value }, i) => (this.#selects[i]!.value = value));
    this.#filter();
    this.element.scrollIntoView({ behavior: "smooth" });
  }

  #select(filter: Filter): HTMLSelectElement {
    const values = new Map<string, number>();
    for (const shown of this.#all) values.set(filter.of(shown), (values.get(filter.of(shown)) ?? 0) + 1);
    const options = [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, times]) => element("option", { value }, `${value} (${times})`));
    const onchange = (event: Event): void => {
      filter.value = (event.target as HTMLSelectElement).value;
      this.#filter();
    };
    return element("select", { onchange }, element("option", { value: ANY }, "any"), options);
  }

  #filter(): void {
    this.#found = this.#all.filter((shown) => this.#filters.every(({ of, value }) => value === ANY || of(shown) === value));
    this.#go(0);
  }

  #onKey(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest("input, select, textarea, .scroll")) return;
    if (event.key === "ArrowRight" || event.key === "j") this.#go(this.#at + 1);
    else if (event.key === "ArrowLeft" || event.key === "k") this.#go(this.#at - 1);
    else if (event.key === "s") this.#setSolution(!this.#isSolved);
    else return;
    event.preventDefault();
  }

  #setSolution(isSolved: boolean): void {
    this.#isSolved = isSolved;
    this.#show();
  }

  #go(to: number, isNamed = true): void {
    this.#at = Math.max(0, Math.min(this.#found.length - 1, to));
    const shown = this.#found[this.#at];
    if (shown && isNamed) history.replaceState(null, "", addressOf(shown));
    this.#show();
  }

  #show(): void {
    const shown = this.#found[this.#at];
    this.#place.textContent = shown ? `${this.#at + 1} of ${this.#found.length}` : "none";
    this.#toggle.setAttribute("aria-pressed", String(this.#isSolved));
    this.#stage.replaceChildren(...(shown ? stage(shown, this.#isSolved) : [element("p", {}, "Nothing that is shown here is of these.")]));
  }
}

const addressOf = ({ env, level, seed }: Shown): string => `#${env}/${level}/${seed}`;

function stage(shown: Shown, isSolved: boolean): Node[] {
  const { env, bucket, family, level, seed, split, question, answer, explanation, said } = shown;
  return [
    element("figure", {}, element("img", { src: isSolved ? shown.solution : shown.picture, alt: isSolved ? "the picture with its solution" : "the picture of the question" })),
    element(
      "div", { class: "words" },
      element("p", { class: "quiet" }, `${env} · ${bucket} / ${family} · level ${level} · ${split} ${seed}`),
      element("p", { class: "question" }, question),
      element("dl", {}, element("dt", {}, "answer"), element("dd", { class: "key" }, answer), element("dt", {}, "why"), element("dd", {}, explanation)),
      said.map((one) => utterance(one)),
    ),
  ];
}

function utterance({ who, reply, reasoning, finish, seconds, tokensOut, verdict, right, samples }: Utterance): HTMLElement {
  const isRight = verdict.accuracy === 1;
  const facts = [`${seconds.toFixed(1)} s`, tokensOut !== null && `${count(tokensOut)} tokens`, finish !== null && `stopped by "${finish}"`, samples > 1 && `${right} of ${samples} replies are right`];
  const read: Child[] = !verdict.read ? [] : [element("dt", {}, "read as"), element("dd", { class: "key" }, verdict.read)];
  return element(
    "article", { class: isRight ? "said right" : "said wrong" },
    element("header", {}, element("b", {}, who), element("span", { class: "badge" }, (verdict.reason ?? "").replaceAll("_", " ")), element("span", { class: "quiet" }, facts.filter(Boolean).join(" · "))),
    verdict.message ? element("p", {}, verdict.message) : null,
    read.length > 0 && element("dl", {}, read),
    element("pre", {}, reply === "" ? "(an empty reply)" : reply),
    reasoning !== null && element("details", {}, element("summary", {}, "thinking, which is not graded"), element("pre", {}, reasoning)),
  );
}
