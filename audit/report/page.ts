/** The report of an audit as a page: the suite at a glance, then every environment, then the pairs that may be one. */
import type { Instance } from "../../bindings/node/index.ts";
import { escapeHtml, plotPage } from "./plot_page.ts";
import { figure } from "./sheet/page.ts";
import type { Outcome } from "../checks/context.ts";
import type { Pair } from "../checks/near_duplicates.ts";
import type { Report } from "../audit.ts";

/** An instance, and where the page finds its picture. */
interface Shown {
  instance: Instance;
  source: string;
}

/** One environment of the page. */
export interface Section {
  report: Report;
  summary: string;
  /** Its contact sheet. */
  sheet: Shown[];
}

/** Two environments side by side. */
export interface PairOfPictures {
  pair: Pair;
  first: Shown;
  second: Shown;
}

/** Failures that are shown of each check; the rest are in the JSON. */
const MOST_FAILURES = 3;

const STYLE = `<style>
  body { max-width: 1280px } section { border-top: 1px solid #ccc; margin-top: 2.5rem; scroll-margin-top: 0 }
  .sheet { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 12px; margin: 12px 0 }
  .pair { display: grid; grid-template-columns: repeat(2, minmax(0, 380px)); gap: 12px; margin: 8px 0 28px }
  .sheet figure, .pair figure { margin: 0; border: 1px solid #ddd; border-radius: 6px; overflow: hidden; font-size: 13px }
  .sheet img, .pair img { display: block; width: 100%; height: auto } figcaption { padding: 8px 10px; overflow-wrap: anywhere }
  .place { color: #777 } .question { white-space: pre-line } .answer { font-family: ui-monospace, monospace; white-space: pre-wrap; background: #eef5ea }
  .why { margin: 6px 0 0; color: #444 } .grade { font-weight: 700 } .failed { color: #b3261e } td { vertical-align: top }
  .bar { color: #777; font-size: 13px } .failures { font-size: 13px; overflow-wrap: anywhere }
</style>`;

/** One HTML document; the pictures stay files of their own, and the plots of an environment are drawn when it is scrolled to. */
export function reportPage(sections: Section[], pairs: PairOfPictures[], allPairs: number): string {
  const ordered = [...sections].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const failed = ordered.filter(({ report }) => report.outcomes.some((outcome) => outcome.failures.length > 0));
  const grades = ["A", "B", "C", "F"].map((grade) => `${grade} ${ordered.filter(({ report }) => report.grade === grade).length}`);
  const links = failed.map(({ report }) => `<a href="#${report.env}">${report.env}</a>`).join(", ");
  const body = `${STYLE}
<p>${ordered.length} environments, ${failed.length} with failures; grades: ${grades.join(", ")}. ${links}</p>
<h2>Every environment and every check</h2>
<p class="bar">Pale: every trial passed. Coloured: the share of trials that failed, on a logarithmic scale. A cell leads to its environment.</p>
<div id="heat"></div>
${ordered.map(sectionHtml).join("\n")}
<section id="pairs"><h2>Pairs that may be one</h2>
<p>${pairs.length} of ${allPairs} pairs, the most similar first: each is to be explained or merged.</p>
${pairs.map(pairHtml).join("\n")}</section>`;
  const data = ordered.map(({ report: { env, bucket, family, outcomes, curves } }) => ({
    env, bucket, family, curves,
    checks: outcomes.map(({ check, rate, figure, failures }) => ({ check, rate, figure, failures: failures.length })),
  }));
  return plotPage("The audit", body, data, SCRIPT);
}

const orderOf = ({ report }: Section): string => `${report.bucket}/${report.family}/${report.env}`;

function sectionHtml({ report, summary, sheet }: Section): string {
  const { env, bucket, family, grade, outcomes, seconds } = report;
  return `<section id="${env}"><h2><span class="grade${grade === "A" ? "" : " failed"}">${grade}</span> ${env} <small class="place">${bucket} / ${family}, audited in ${seconds.toFixed(1)} s</small></h2>
<p>${escapeHtml(summary)}</p>
<div class="sheet">${sheet.map(({ instance, source }) => figure(instance, source)).join("")}</div>
<div class="plots" id="plots-${env}"></div>
<table><tr><th>check<th>figure<th>rate<th>bar</tr>${outcomes.map(outcomeHtml).join("")}</table></section>`;
}

function outcomeHtml({ check, figure, bar, rate, failures }: Outcome): string {
  const lines = failures.slice(0, MOST_FAILURES).map(({ level, seed, what }) => `level ${level}${seed === null ? "" : `, seed ${seed}`}: ${what}`);
  const more = failures.length > MOST_FAILURES ? [`and ${failures.length - MOST_FAILURES} more`] : [];
  const list = [...lines, ...more].map((line) => `<div class="failures failed">${escapeHtml(line)}</div>`).join("");
  return `<tr><td${failures.length > 0 ? ' class="failed"' : ""}>${check}<td>${figure === null ? "" : Number(figure.toFixed(3))}<td>${Number(rate.toFixed(4))}<td class="bar">${escapeHtml(bar)}${list}</tr>`;
}

function pairHtml({ pair, first, second }: PairOfPictures): string {
  return `<h3>${pair.first} and ${pair.second}: alike in ${pair.kind}, ${pair.similarity.toFixed(3)}</h3>
<div class="pair">${[first, second].map(({ instance, source }) => figure(instance, source)).join("")}</div>`;
}

/** Runs in the page. */
const SCRIPT = `
const checks = data[0] ? data[0].checks.map((c) => c.check) : [];
const cells = data.flatMap((d) => d.checks.map((c) => ({ ...c, env: d.env, bucket: d.bucket, family: d.family, failed: 1 - c.rate })));
const passed = cells.filter((c) => c.failures === 0), bad = cells.filter((c) => c.failures > 0);
const title = (c) => c.env + "\\n" + c.check + ": figure " + (c.figure === null ? "none" : +c.figure.toFixed(3)) + ", " + c.failures + " failures, rate " + c.rate.toFixed(4);
place("heat", Plot.plot({
  width: 1000, height: data.length * 14 + 170, marginLeft: 230, marginTop: 150, marginRight: 70, x: { domain: checks, label: null, axis: "top", tickRotate: -50 }, y: { domain: data.map((d) => d.env), label: null },
  color: { type: "log", scheme: "YlOrRd", domain: [0.0005, 1], clamp: true, legend: true, label: "share of trials that failed" },
  marks: [
    Plot.cell(passed, { x: "check", y: "env", fill: "#dcecdc", inset: 0.5, href: (c) => "#" + c.env, title }),
    Plot.cell(bad, { x: "check", y: "env", fill: (c) => Math.max(c.failed, 0.0005), inset: 0.5, href: (c) => "#" + c.env, title }),
    Plot.text(bad, { x: "check", y: "env", text: (c) => String(c.failures), fontSize: 9, href: (c) => "#" + c.env }),
  ],
}));
const levels = { domain: d3.range(10), label: "level" };
const curve = (rows, y, label, title = (d) => label + " " + d[y]) => Plot.plot({ width: 300, height: 170, marginLeft: 52, x: { ...levels, type: "point" }, y: { label, grid: true, zero: true, nice: true },
  marks: [Plot.lineY(rows, { x: "level", y, stroke: "#0774f9" }), Plot.dotY(rows, { x: "level", y, fill: "#0774f9", r: 2.5, title })] });
const short = (text) => text.length > 14 ? text.slice(0, 13) + "…" : text;
const draw = (d) => {
  const shares = d.curves.flatMap((c) => c.answers.map(([answer, share]) => ({ level: c.level, answer, share: share / d.curves.length })));
  const total = d3.rollups(shares, (rows) => d3.sum(rows, (r) => r.share), (r) => r.answer).sort((a, b) => b[1] - a[1]).slice(0, 30).map((t) => t[0]);
  const isNumeric = total.every((answer) => !Number.isNaN(Number(answer)));
  const order = total.sort((a, b) => isNumeric ? a - b : a < b ? -1 : 1);
  place("plots-" + d.env,
    curve(d.curves, "complexity", "complexity"),
    curve(d.curves, "blind", "best blind policy", (c) => c.policy + ": " + c.blind.toFixed(3)),
    curve(d.curves, "milliseconds", "milliseconds"),
    curve(d.curves, "svgBytes", "bytes of SVG"),
    Plot.plot({ width: 620, height: 190, marginBottom: 80, x: { domain: order, label: null, tickFormat: short, tickRotate: -60 }, y: { label: "share of answers", grid: true },
      color: { type: "ordinal", domain: d3.range(10), scheme: "viridis" },
      marks: [Plot.barY(shares.filter((s) => order.includes(s.answer)), { x: "answer", y: "share", fill: "level", title: (s) => s.answer + " at level " + s.level + ": " + (s.share * d.curves.length).toFixed(3) }), Plot.ruleY([0])] }));
};
const watch = new IntersectionObserver((entries) => entries.filter((e) => e.isIntersecting).forEach((e) => { watch.unobserve(e.target); draw(data.find((d) => "plots-" + d.env === e.target.id)); }), { rootMargin: "600px" });
document.querySelectorAll("div.plots").forEach((node) => watch.observe(node));
`;
