/** Static pages with plots: Observable Plot and the data stand in the page itself, so that it opens anywhere, offline. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const library = (name: string, file: string): string => {
  const folder = dirname(require.resolve(name)).replace(/\/(src|dist)$/, "");
  return readFileSync(join(folder, "dist", file), "utf8").replaceAll("</script", "<\\/script");
};

/** Escapes text for HTML. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]!);

/**
 * A page.
 *
 * @param body HTML with places such as `<div id="curves"></div>`
 * @param data what the script sees as `data`
 * @param script draws into the places; it sees `Plot`, `d3`, `data` and `place(id, ...nodes)`
 */
export function plotPage(title: string, body: string, data: unknown, script: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>
  body { font: 15px/1.5 system-ui, sans-serif; max-width: 1100px; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
  h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 2.5rem } h3 { font-size: 1rem }
  table { border-collapse: collapse; font-variant-numeric: tabular-nums } td, th { padding: .15rem .6rem; text-align: left; border-bottom: 1px solid #ddd }
  figure { margin: 1rem 0 } img { max-width: 100% } .plots { display: flex; flex-wrap: wrap; gap: 1rem } .bad { color: #b3261e; font-weight: 600 }
</style>
<h1>${escapeHtml(title)}</h1>
${body}
<script>${library("d3", "d3.min.js")}</script>
<script>${library("@observablehq/plot", "plot.umd.min.js")}</script>
<script>
const data = ${JSON.stringify(data).replaceAll("<", "\\u003c")};
const place = (id, ...nodes) => document.getElementById(id).append(...nodes);
${script}
</script>
`;
}
