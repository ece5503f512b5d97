/** What a contact sheet shows: the instances, with their answers. */
import type { EnvironmentSummary, Instance, StyleName, Suite } from "../../../bindings/node/index.ts";

export interface SheetOptions {
  levels: number[];
  /** How many seeds a level, from 0 on. */
  seeds: number;
  style: StyleName;
}

/** The instances of one environment: a row for every seed, a column for every level. */
export interface Panels {
  environment: EnvironmentSummary;
  rows: Instance[][];
  /** The same pictures with their solutions over them, as SVG. */
  solutions?: string[][];
}

export function panelsOf(suite: Suite, environment: EnvironmentSummary, { levels, seeds, style }: SheetOptions): Panels {
  const rows = Array.from({ length: seeds }, (_, seed) =>
    levels.map((level) => suite.generate(environment.id, { level, seed, style, reveal: true })),
  );
  const solutions = rows.map((row) => row.map(({ token }) => suite.regenerate(token, { reveal: true, overlay: true }).svg));
  return { environment, rows, solutions };
}

/** The panels by family, in the order of bucket, family and id. */
export function byFamily(panels: Panels[]): Map<string, Panels[]> {
  const families = new Map<string, Panels[]>();
  const key = ({ environment: e }: Panels): string => `${e.bucket}/${e.family}/${e.id}`;
  for (const panel of [...panels].sort((a, b) => (key(a) < key(b) ? -1 : 1))) {
    const members = families.get(panel.environment.family);
    if (members) members.push(panel);
    else families.set(panel.environment.family, [panel]);
  }
  return families;
}
