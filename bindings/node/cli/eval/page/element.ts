/** Elements of a page, made without markup: texts stay texts, whatever a model wrote. */

export type Child = Node | string | number | null | undefined | false | Child[];

/** An element with attributes (`on...` are listeners, null and false are left out) and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | number | boolean | null | ((event: never) => void)> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name.slice(2), value as (event: Event) => void);
    else if (value !== null && value !== false) made.setAttribute(name, value === true ? "" : String(value));
  }
  append(made, children);
  return made;
}

function append(parent: Element, children: Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(parent, child);
    else if (child !== null && child !== undefined && child !== false) parent.append(typeof child === "number" ? String(child) : child);
  }
}

/** A share in per cent: "63.2 %". */
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
/** A difference of shares in points, with its sign. */
export const points = (share: number): string => `${share > 0 ? "+" : share < 0 ? "−" : ""}${(100 * Math.abs(share)).toFixed(1)}`;
/** A number with its thousands apart. */
export const count = (value: number): string => Math.round(value).toLocaleString("en");
