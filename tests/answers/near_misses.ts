/** What a policy tries that does not know the answer, or nearly does: none of it may be accepted. */

/** Typed mutants of a canonical key: none of them has the key's value. */
export function nearMisses(kind: string, key: string): string[] {
  const mutants = [...anyKind(key), ...byKind(kind, key)];
  return [...new Set(mutants)].filter((mutant) => mutant !== key);
}

function anyKind(key: string): string[] {
  return [
    "", "...", "?", "None", "null", "unknown", `not ${key}`, `${key} or ${key}x`, `x${key}x`, `${key} ${key} ${key}x`,
    `A or B or C or D`, `1, 2, 3, 4, 5, 6, 7, 8, 9, 10`,
  ];
}

function byKind(kind: string, key: string): string[] {
  switch (kind) {
    case "integer": {
      const n = BigInt(key);
      const off = [n + 1n, n - 1n, n + 10n, n * 10n, -n, n * 2n].filter((value) => value !== n).map(String);
      return [...off, ...(n === 0n ? [] : [`${key}0`]), `${key}.5`, `1${key}`, `${key} or ${n + 1n}`, `${n - 1n}-${n + 1n}`, `about ${n + 1n}`, `${key}, ${n + 1n}`];
    }
    case "decimal": {
      const n = Number(key);
      const wide = Math.max(Math.abs(n) * 0.5, 1);
      return [String(n + wide), String(n - wide), String(-n || 1), `${key} or ${n + wide}`, `${n - wide} to ${n + wide}`];
    }
    case "choice":
      return ["ABCDEFGH", "A, B, C, D", `${key} or ${key === "A" ? "B" : "A"}`, ...[..."ABCDEFGHIJ"].filter((letter) => letter !== key), "1", `not ${key}`];
    case "time": {
      const [hours, minutes, ...rest] = key.split(":").map(Number) as [number, number, ...number[]];
      const show = (h: number, m: number): string => [h, ...[m, ...rest].map((v) => String(v).padStart(2, "0"))].join(":");
      return [show((hours % 12) + 1, minutes), show(hours, (minutes + 1) % 60), show(hours, (minutes + 30) % 60), `${key} or ${show((hours % 12) + 1, minutes)}`];
    }
    case "sequence":
      return list(key);
    case "set":
      return key === "empty" ? ["A", "B, C"] : list(key).filter((mutant) => !sameMembers(mutant, key));
    case "moves":
      return [`${key}U`, `${key}D`, key.slice(0, -1), key.slice(1), turned(key), [...key].reverse().join(""), key.repeat(2)];
    case "grid": {
      const cells = key.split(/ (?:\/ )?/);
      const replaced = key.replace(/\S+$/, (last) => cells.find((cell) => cell !== last && cell !== "/") ?? `${last}1`);
      return [replaced, key.split(" / ").slice(0, -1).join(" / "), `${key} ${cells[0]}`, `${key} / ${key.split(" / ")[0]}`];
    }
    case "cell": {
      const [row, column] = key.match(/\d+/g)!.map(Number) as [number, number];
      return [`(${row + 1}, ${column})`, `(${row}, ${column + 1})`, ...(row === column ? [] : [`(${column}, ${row})`])];
    }
    default:
      return [];
  }
}

/** A list with one item dropped, doubled, added or replaced, or two of them swapped. */
function list(key: string): string[] {
  const items = key.split(", ");
  const swapped = [...items];
  if (items.length > 1) [swapped[0], swapped[1]] = [swapped[1]!, swapped[0]!];
  return [items.slice(1), items.slice(0, -1), [...items, items[0]!], [...items, "Q"], ["Q", ...items.slice(1)], swapped, [...items].reverse()]
    .filter((mutant) => mutant.length > 0)
    .map((mutant) => mutant.join(", "))
    .filter((mutant) => mutant !== key);
}

function sameMembers(first: string, second: string): boolean {
  return first.split(", ").sort().join() === second.split(", ").sort().join();
}

/** Each step turned clockwise. */
const turned = (moves: string): string => moves.replace(/./g, (step) => "RDLU"["URDL".indexOf(step)]!);
