/** The page of a report, and of two side by side. */
import type { Difference, Figures, Group } from "../figures.ts";
import type { Settings } from "../plan.ts";
import type { PageData, Shown } from "../report.ts";
import { type Curve, levelChart, meanChart } from "./charts.ts";
import { type Child, count, element, percent, points } from "./element.ts";
import { type Column, interval, rate, table } from "./tables.ts";
import { Viewer } from "./viewer.ts";

async function start(): Promise<void> {
  const packed = Uint8Array.from(atob(document.getElementById("data")!.textContent!), (character) => character.charCodeAt(0));
  const data = (await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).json()) as PageData;
  document.getElementById("page")!.replaceChildren(...(data.kind === "report" ? reportOf(data) : comparisonOf(data)));
}

function reportOf({ settings, figures, unanswered, shown, wrong }: Extract<PageData, { kind: "report" }>): Node[] {
  const viewer = shown.length > 0 ? new Viewer(shown, { name: "reason", of: ({ said }) => said[0]!.verdict.reason ?? "" }) : undefined;
  return [
    element("h1", {}, settings.model),
    element("p", { class: "quiet" }, `${count(figures.overall.instances)} visual questions of ${figures.environments.length} environments, split ${settings.selection.split}${settings.samples > 1 ? `, ${settings.samples} replies each` : ""}`),
    unanswered && element("p", { class: "warning" }, `${count(unanswered.count)} requests have no answer and are in no figure: ${unanswered.why}`),
    figures.emptyAfterThinking > 0 && element("p", { class: "warning" }, `${count(figures.emptyAfterThinking)} replies were empty although the model had thought. Thinking is not graded: if the answer stands in it, the server's parser of thinking is the fault.`),
    cards(figures, String(settings.selection.split)),
    section("By level", levelChart(curvesOf(figures.levels), figures.levels.flatMap(({ name, unseen }) => (unseen === null ? [] : { level: Number(name), value: unseen }))), legend(), table("by level", columnsOf("level"), figures.levels)),
    section("By bucket and family", table("by bucket", columnsOf("bucket"), figures.buckets), table("by family", columnsOf("family"), figures.families)),
    section("By environment", table("by environment", columnsOf("environment"), figures.environments)),
    section("Every environment at every level", element("p", { class: "quiet" }, "Share of right replies. A cell leads to what was wrong there."), mapOf(figures, viewer)),
    section("What was paid, and why not", reasonsOf(figures)),
    figures.overall.tokensOut !== null && section("Length of a reply", meanChart("tokens", figures.levels.flatMap(({ name, tokensOut }) => (tokensOut === null ? [] : { level: Number(name), value: tokensOut })))),
    section("What was wrong", viewer ? [shownOf(shown, wrong), viewer.element] : element("p", {}, "Nothing: every reply was right.")),
    section("How it was measured", settingsOf(settings), notes()),
  ].flatMap((node) => node || []);
}

function comparisonOf({ settings, comparison, shown, wrong }: Extract<PageData, { kind: "comparison" }>): Node[] {
  const [first, second] = namesOf(settings);
  const { overall } = comparison;
  const viewer = shown.length > 0 ? new Viewer(shown, { name: "better", of: (one) => betterOf(one, [first, second]) }) : undefined;
  const curve = (name: string, side: "first" | "second"): Curve => ({ name, points: comparison.levels.map((level) => ({ level: Number(level.name), rate: level[side] })) });
  const columns = differenceColumns(first, second);
  return [
    element("h1", {}, `${second} against ${first}`),
    element("p", { class: "quiet" }, `${count(overall.instances)} visual questions that both answered${comparison.unpaired > 0 ? `; ${count(comparison.unpaired)} that one alone answered are left out` : ""}`),
    element(
      "div", { class: "cards" },
      card(first, percent(overall.first.value), range(overall.first)),
      card(second, percent(overall.second.value), range(overall.second)),
      card("difference in points", points(overall.difference.value), `${points(overall.difference.low)} to ${points(overall.difference.high)}: ${verdictOf(overall)}`),
      card("better, worse", `${count(overall.better)}, ${count(overall.worse)}`, `the other ${count(overall.instances - overall.better - overall.worse)} alike`),
    ),
    section("By level", levelChart([curve(first, "first"), curve(second, "second")], []), table("by level", columns("level", comparison.levels), comparison.levels)),
    section("By bucket and family", table("by bucket", columns("bucket", comparison.buckets), comparison.buckets), table("by family", columns("family", comparison.families), comparison.families)),
    section("By environment", table("by environment", columns("environment", comparison.environments), comparison.environments)),
    section("Where they differ", viewer ? [shownOf(shown, wrong), viewer.element] : element("p", {}, "Nowhere: each question was answered alike.")),
    section("How it was measured", element("h3", {}, first), settingsOf(settings[0]), element("h3", {}, second), settingsOf(settings[1]), element("p", { class: "quiet" }, "Differences are those of the same questions, the second less the first, in points. Intervals of 95 % by a bootstrap over the questions; of many rows, one in twenty lies beside its interval by chance.")),
  ];
}

/** Two models of one name are the first and the second. */
function namesOf([{ model: first }, { model: second }]: [Settings, Settings]): [string, string] {
  return first === second ? [`${first} (first)`, `${second} (second)`] : [first, second];
}

function betterOf({ said: [one, other] }: Shown, names: [string, string]): string {
  return one!.right / one!.samples > other!.right / other!.samples ? names[0] : names[1];
}

const verdictOf = ({ difference: { low, high } }: Difference): string => (low > 0 || high < 0 ? "more than chance" : "within chance");

function section(title: string, ...children: Child[]): HTMLElement {
  return element("section", {}, element("h2", {}, title), children);
}

function card(name: string, value: string, note: string): HTMLElement {
  return element("div", { class: "card" }, element("span", {}, name), element("strong", {}, value), element("small", {}, note));
}

const range = ({ low, high }: { low: number; high: number }): string => `95 %: ${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}`;

function cards({ overall, tokens, unseenKnown }: Figures, split: string): HTMLElement {
  const { accuracy, passAt, unseen, format, ambiguous, truncated, empty, tokensIn, tokensOut, seconds } = overall;
  return element(
    "div", { class: "cards" },
    card(`right, split ${split}`, percent(accuracy.value), range(accuracy)),
    passAt.map(({ k, rate }) => card(`pass@${k}`, percent(rate.value), range(rate))),
    unseen !== null && card("without looking", percent(unseen), unseenKnown < 1 ? `known of ${percent(unseenKnown)} of the questions` : "the best blind policy, or chance"),
    card("in the form asked for", percent(format), `several values ${percent(ambiguous)}`),
    card("cut", percent(truncated), "stopped at their longest"),
    card("empty", percent(empty), "replies of nothing"),
    tokens && card("tokens a reply", count(tokensOut ?? 0), `${count(tokensIn ?? 0)} in; ${count(tokens.in)} in and ${count(tokens.out)} out in all`),
    card("seconds a reply", seconds.toFixed(1), "the median"),
  );
}

function curvesOf(levels: Group[]): Curve[] {
  const tries = [...new Set(levels.flatMap(({ passAt }) => passAt.map(({ k }) => k)))].sort((a, b) => a - b);
  const curve = (name: string, of: (group: Group) => Group["accuracy"] | undefined): Curve => ({
    name, points: levels.flatMap((group) => of(group) ? [{ level: Number(group.name), rate: of(group)! }] : []),
  });
  return [curve(tries.length > 0 ? "pass@1" : "right", ({ accuracy }) => accuracy), ...tries.map((k) => curve(`pass@${k}`, ({ passAt }) => passAt.find((one) => one.k === k)?.rate))];
}

function legend(): HTMLElement {
  return element("p", { class: "quiet" }, "Bands are intervals of 95 %; the dashed line is what is right without looking.");
}

function columnsOf(label: string): Column<Group>[] {
  const share = (name: string, title: string, of: (group: Group) => number): Column<Group> => ({ label: name, title, value: of, cell: (group) => percent(of(group)) });
  return [
    { label, value: ({ name }) => (/^\d$/.test(name) ? Number(name) : name), cell: ({ name }) => name },
    { label: "n", title: "questions", value: ({ instances }) => instances, cell: ({ instances }) => count(instances) },
    { label: "right", title: "share of right replies, with its interval of 95 %", value: ({ accuracy }) => accuracy.value, cell: ({ accuracy }) => rate(accuracy) },
    { label: "0 to 100 %", title: "the same, drawn; the faint mark is what is right without looking", value: ({ accuracy }) => accuracy.value, cell: ({ accuracy, unseen }) => interval(accuracy, unseen) },
    { label: "pass@k", title: "one of all replies is right", value: ({ passAt }) => passAt.at(-1)?.rate.value ?? -1, cell: ({ passAt }) => (passAt.length > 0 ? rate(passAt.at(-1)!.rate) : "–") },
    { label: "unseen", title: "right without looking: the audit's best blind policy, or chance among options", value: ({ unseen }) => unseen ?? -1, cell: ({ unseen }) => (unseen === null ? "–" : percent(unseen)) },
    share("form", "one value that can be read, where it was asked for", ({ format }) => format),
    share("several", "several values", ({ ambiguous }) => ambiguous),
    share("cut", "stopped at its longest", ({ truncated }) => truncated),
    { label: "tokens", title: "of a reply, the mean", value: ({ tokensOut }) => tokensOut ?? -1, cell: ({ tokensOut }) => (tokensOut === null ? "–" : count(tokensOut)) },
    { label: "s", title: "seconds of a reply, the median", value: ({ seconds }) => seconds, cell: ({ seconds }) => seconds.toFixed(1) },
  ];
}

/** Columns of differences; the drawn ones reach as far as any interval does. */
function differenceColumns(first: string, second: string): (label: string, rows: Difference[]) => Column<Difference>[] {
  const ends = (rows: Difference[]): number => Math.ceil(10 * Math.max(...rows.flatMap(({ difference: { low, high } }) => [-low, high]))) / 10;
  return (label, rows) => [
    { label, value: ({ name }) => (/^\d$/.test(name) ? Number(name) : name), cell: ({ name }) => name },
    { label: "n", title: "questions", value: ({ instances }) => instances, cell: ({ instances }) => count(instances) },
    { label: first, value: (row) => row.first.value, cell: (row) => rate(row.first) },
    { label: second, value: (row) => row.second.value, cell: (row) => rate(row.second) },
    { label: "difference", title: "in points, with its interval of 95 %", value: (row) => row.difference.value, cell: ({ difference: { value, low, high } }) => [points(value), " ", element("small", {}, `${points(low)} to ${points(high)}`)] },
    { label: `${points(-ends(rows))} to ${points(ends(rows))}`, title: "the same, drawn; the faint mark is no difference", value: (row) => row.difference.value, cell: (row) => interval(row.difference, 0, [-ends(rows), ends(rows)]) },
    { label: "better", title: `questions of which ${second} got more right`, value: ({ better }) => better, cell: ({ better }) => count(better) },
    { label: "worse", title: `questions of which ${first} got more right`, value: ({ worse }) => worse, cell: ({ worse }) => count(worse) },
  ];
}

function mapOf({ cells, environments }: Figures, viewer: Viewer | undefined): HTMLElement {
  const rows = [...environments].sort((a, b) => (`${a.bucket}/${a.family}/${a.name}` < `${b.bucket}/${b.family}/${b.name}` ? -1 : 1));
  const levels = Array.from({ length: 10 }, (_, level) => level);
  const cell = (env: string, level: number): Child => {
    const value = cells[env]![level];
    if (value === null || value === undefined) return element("td", {});
    const text = String(Math.round(100 * value));
    const content = value < 1 && viewer ? element("button", { type: "button", title: `${env}, level ${level}: ${percent(value)}`, onclick: () => viewer.choose(env, level) }, text) : text;
    return element("td", { style: `--share:${value.toFixed(3)}` }, content);
  };
  return element(
    "div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "every environment at every level" },
    element(
      "table", { class: "map" },
      element("thead", {}, element("tr", {}, element("th", { scope: "col" }, "environment"), levels.map((level) => element("th", { scope: "col" }, level)))),
      element("tbody", {}, rows.map(({ name }) => element("tr", {}, element("th", { scope: "row" }, name), levels.map((level) => cell(name, level))))),
    ),
  );
}

/** What the reasons of docs/answers.md mean. */
const REASONS: Record<string, string> = {
  right: "right",
  wrong: "one value was read, and it is not right",
  no_container: "what was asked for is not there",
  empty: "it holds nothing, or there is no reply at all",
  unfinished: "the reply ends inside of its thinking",
  ambiguous: "there are different values",
  too_long: "the container holds too much",
  unit: "a number with another unit than the question's",
  unreadable: "the content is not of the type",
};

function reasonsOf({ reasons, finishes, overall }: Figures): HTMLElement {
  const rows = Object.entries(reasons).map(([reason, times]) => element("tr", {}, element("th", { scope: "row" }, reason.replaceAll("_", " ")), element("td", {}, count(times)), element("td", {}, percent(times / overall.replies)), element("td", {}, REASONS[reason] ?? "")));
  const stops = Object.entries(finishes).map(([finish, times]) => `${finish} ${count(times)}`).join(", ");
  return element("div", {}, element("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "reasons" }, element("table", {}, element("tbody", {}, rows))), element("p", { class: "quiet" }, `Why the model stopped, in the endpoint's words: ${stops}.`));
}

function shownOf(shown: Shown[], wrong: number): HTMLElement {
  const some = shown.length < wrong ? `${count(shown.length)} of ${count(wrong)}, of as many environments and levels as there are` : `All ${count(wrong)}`;
  return element("p", { class: "quiet" }, `${some}. The keys ← and → leaf through, s draws the solution in.`);
}

function settingsOf({ kernel, model, endpoint, selection, rows: instances, renderer, samples, mode, system, request }: Settings): HTMLElement {
  const { envs, without, levels, total, count: each, seed, split, style, container, form, degrade } = selection;
  const names = envs === null ? "all environments" : Array.isArray(envs) ? envs.join(", ") : Object.entries(envs).map(([name, weight]) => `${name} ${weight}`).join(", ");
  const left = without && without.length > 0 ? ` without ${without.join(", ")}` : "";
  const rows: [string, string][] = [
    ["model", model],
    ["asked at", endpoint ?? "a page on this machine"],
    ["kernel", `${kernel.version}, SHA-256 ${kernel.sha256}`],
    ["questions", `${count(instances)}: ${names}${left}; levels ${levels?.join(", ")}; ${total === null ? `${each} of each` : `${count(total)} in all`}; split ${split}, seeds from ${seed}`],
    ["asked as", `style ${style}, container ${container}, form ${form}, drawn by ${renderer}${degrade ? `, ${degrade.kind} ${degrade.strength}` : ""}`],
    ["replies", `${samples} each, read ${mode === "strict" ? "strictly" : "leniently"}`],
    ["system message", system ?? "none"],
    ["request", Object.keys(request).length > 0 ? JSON.stringify(request) : "the endpoint's defaults"],
  ];
  return element("dl", { class: "settings" }, rows.map(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]));
}

function notes(): HTMLElement {
  return element(
    "p", { class: "quiet" },
    "Every verdict is exact and can be repeated: tron reverify grades the replies again. Intervals of 95 %: Wilson's where every question has one reply, else a bootstrap over the questions. ",
    "pass@k is the unbiased estimate (Chen et al. 2021). Unseen is what the audit's best policy that never sees the picture gets right, or one in as many as there are options; ",
    "it is left out where an environment has changed since its audit. Thinking that an endpoint keeps apart is not graded.",
  );
}

void start();
