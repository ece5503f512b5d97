/** Tables that sort by a click on a heading, and the small bars in them. */
import type { Estimate } from "../statistics.ts";
import { type Child, element, percent } from "./element.ts";

export interface Column<Row> {
  label: string;
  /** What it means, for whom the label is not enough. */
  title?: string;
  /** What rows are sorted by; texts rise, numbers fall first. */
  value(row: Row): number | string;
  cell(row: Row): Child;
}

/** A table. On a narrow screen it scrolls in its own frame. */
export function table<Row>(caption: string, columns: Column<Row>[], rows: readonly Row[]): HTMLElement {
  const body = element("tbody");
  let sorted: { column: number; isFalling: boolean } | undefined;
  const heads = columns.map(({ label, title }, at) => element("th", { scope: "col" }, element("button", { type: "button", title: title ?? null, onclick: () => sortBy(at) }, label)));
  const fill = (ordered: readonly Row[]): void => {
    body.replaceChildren(...ordered.map((row) => element("tr", {}, columns.map((column, at) => element(at === 0 ? "th" : "td", at === 0 ? { scope: "row" } : {}, column.cell(row))))));
  };
  const sortBy = (column: number): void => {
    const { value } = columns[column]!;
    const isText = rows.some((row) => typeof value(row) === "string");
    sorted = { column, isFalling: sorted?.column === column ? !sorted.isFalling : !isText };
    const sign = sorted.isFalling ? -1 : 1;
    fill([...rows].sort((a, b) => sign * (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : 0)));
    heads.forEach((head, at) => (at === column ? head.setAttribute("aria-sort", sorted!.isFalling ? "descending" : "ascending") : head.removeAttribute("aria-sort")));
  };
  fill(rows);
  return element("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": caption }, element("table", {}, element("thead", {}, element("tr", {}, heads)), body));
}

/** An interval on a line from `from` to `to`, with a mark for its middle and, faint, one to compare it with. */
export function interval({ value, low, high }: Estimate, mark: number | null, [from, to]: [number, number] = [0, 1]): HTMLElement {
  const place = (at: number): string => `${((100 * (Math.min(to, Math.max(from, at)) - from)) / (to - from)).toFixed(2)}%`;
  const width = `calc(${place(high)} - ${place(low)})`;
  return element(
    "span", { class: "interval", "aria-hidden": "true" },
    mark !== null && element("i", { class: "mark", style: `left:${place(mark)}` }),
    element("i", { class: "span", style: `left:${place(low)};width:${width}` }),
    element("i", { class: "dot", style: `left:${place(value)}` }),
  );
}

/** "63.2 % 58.1–68.0", the interval smaller. */
export function rate({ value, low, high }: Estimate): Child[] {
  return [percent(value), " ", element("small", {}, `${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)}`)];
}
