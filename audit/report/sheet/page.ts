/** A contact sheet as a page: under each picture its question, its answer, and why it is right; the key s shows the solutions. */
import type { Instance } from "../../../bindings/node/index.ts";
import type { Panels } from "./panels.ts";

const STYLE = `
  body { margin: 24px; font: 15px/1.45 system-ui, sans-serif; color: #1c1c1c; background: #f3f3f1; }
  h1 { font-size: 22px; } h2 { margin: 36px 0 4px; font-size: 18px; } h2 small { font-weight: normal; color: #666; }
  .row { display: grid; grid-template-columns: repeat(var(--columns), minmax(0, 1fr)); gap: 16px; margin: 12px 0 24px; }
  figure { margin: 0; background: #fff; border: 1px solid #ddd; border-radius: 6px; overflow: hidden; }
  img { display: block; width: 100%; height: auto; } figcaption { padding: 10px 12px; overflow-wrap: anywhere; }
  .place { color: #777; font-size: 13px; } .question { white-space: pre-line; margin: 4px 0 8px; }
  .answer { font-family: ui-monospace, monospace; white-space: pre-wrap; background: #eef5ea; padding: 2px 6px; border-radius: 4px; }
  .why { margin: 8px 0 0; color: #444; }
`;

/** Each picture takes the place of its other one. */
const EXCHANGE = `
  addEventListener("keydown", ({ key }) => {
    if (key !== "s") return;
    for (const img of document.querySelectorAll("img[data-other]")) [img.src, img.dataset.other] = [img.dataset.other, img.src];
  });
`;

export interface PageOptions {
  /** Where a picture is found; inside the page when left out. */
  source?: (instance: Instance) => string;
  /** A module that is put at the end of the page. */
  script?: string;
}

/** One HTML document. */
export function sheetPage(title: string, families: Map<string, Panels[]>, { source = inlined, script = "" }: PageOptions = {}): string {
  const hasSolutions = [...families.values()].flat().some(({ solutions }) => solutions);
  const sections = [...families.values()].flat().map((panels) => section(panels, source)).join("\n");
  return (
    `<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style>\n` +
    `<h1>${escaped(title)}</h1>\n${hasSolutions ? "<p>Press s to see the solutions, and again to hide them.</p>\n" : ""}${sections}\n` +
    `<script type="module">${EXCHANGE}${script}</script>\n</html>\n`
  );
}

function inlined({ svg }: { svg: string }): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

function section({ environment, rows, solutions }: Panels, source: (instance: Instance) => string): string {
  const head = `<h2>${environment.id} <small>${environment.bucket} / ${environment.family}</small></h2><div>${escaped(environment.summary)}</div>`;
  const solution = (row: number, column: number): string | undefined => solutions && inlined({ svg: solutions[row]![column]! });
  const figures = (row: Instance[], r: number): string => row.map((one, c) => figure(one, source(one), solution(r, c))).join("");
  return head + rows.map((row, r) => `<div class="row" style="--columns:${row.length}">${figures(row, r)}</div>`).join("\n");
}

/** One picture with what is asked about it; `source` is where the picture is found, `solution` where that with its solution is. */
export function figure(one: Instance, source: string, solution?: string): string {
  const { theme, attempts, complexity, kind, explanation } = one.data;
  return (
    `<figure><img loading="lazy" width="${one.width}" height="${one.height}" src="${escaped(source)}"${solution ? ` data-other="${escaped(solution)}"` : ""} alt="">` +
    `<figcaption><div class="place">level ${one.level}, seed ${one.seed}, ${theme}, ${one.width} x ${one.height}, ` +
    `complexity ${complexity?.toFixed(2)}, attempt ${attempts}</div>` +
    `<div class="question">${escaped(one.question)}</div>` +
    `<span class="answer">${escaped(one.answer ?? "")}</span> <span class="place">${kind}</span>` +
    `<p class="why">${escaped(explanation ?? "")}</p></figcaption></figure>`
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
