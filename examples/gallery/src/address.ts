/** The address holds all that a page shows. It stands behind the #, so that any static host serves every page. */
import { useEffect, useState } from "preact/hooks";

export interface Address {
  path: string[];
  query: URLSearchParams;
}

export type Query = Record<string, string | number | undefined>;

export function addressOf(hash: string): Address {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  return { path: path.split("/").filter(Boolean).map(decodeURIComponent), query: new URLSearchParams(query) };
}

/** A link; members that are undefined or empty are left out. */
export function hrefOf(path: string[], query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== "").map(([name, value]): [string, string] => [name, String(value)]);
  const search = new URLSearchParams(given).toString();
  return `#/${path.map(encodeURIComponent).join("/")}${search && `?${search}`}`;
}

/** Goes to a link. `replace` makes no step for the back button: for what changes while one types. */
export function go(href: string, { replace = false } = {}): void {
  if (href === location.hash) return;
  if (replace) {
    history.replaceState(history.state, "", href);
    dispatchEvent(new HashChangeEvent("hashchange"));
  } else location.hash = href;
}

export function useAddress(): Address {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onChange = (): void => setHash(location.hash);
    addEventListener("hashchange", onChange);
    return () => removeEventListener("hashchange", onChange);
  }, []);
  return addressOf(hash);
}
