/** What a policy tries that does not know the answer, or nearly does: none of it may be accepted. */
import { groups, items, numbers, pairs, places, placesText, rows } from "./spelling.ts";

/**
 * Typed mutants of a canonical key: none of them has the key's value. A decimal's `tolerance` lets its mutants come close; without
 * it they stay away by half of the value.
 */
export function nearMisses(kind: string, key: string, tolerance?: number): string[] {
  const mutants = [...anyKind(key), ...byKind(kind, key, tolerance)];
  return [...new Set(mutants)].filter((mutant) => mutant !== key);
}

/** Emptiness, hedges, negations, enumerations and texts around the key. */
function anyKind(key: string): string[] {
  return [
    "", " ", "...", "…", "?", "-", "None", "none of the above", "null", "nan", "undefined", "unknown", "I don't know", `not ${key}`, `not (${key})`, `${key} or ${key}x`, `x${key}x`, `${key} ${key} ${key}x`, `${key}?`, `either ${key} or nothing`,
    `probably ${key}`, `${key} (or so)`, `A or B or C or D`, `1, 2, 3, 4, 5, 6, 7, 8, 9, 10`, `<answer>${key}</answer><answer>x</answer>`, `\\boxed{${key}}\\boxed{x}`, `${key}\n\nor\n\n?`, `${key} != ${key}`, `${key}\u0000`,
  ];
}

function byKind(kind: string, key: string, tolerance?: number): string[] {
  switch (kind) {
    case "integer": {
      const n = BigInt(key);
      const five = n / 20n || 1n;
      const off = [n + 1n, n - 1n, n + five, n - five, n + 10n, n * 10n, -n, n * 2n].filter((value) => value !== n).map(String);
      return [...off, `${key}.5`, `${key}.01`, ...(n === 0n ? [] : [`${key}0`]), `1${key}`, `${key}e1`, `${key} or ${n + 1n}`, `${n - 1n}-${n + 1n}`, `about ${n + 1n}`, `${key}, ${n + 1n}`, `${key} / ${n + 1n}`, `${key} and ${n + 1n}`, `${key}+1`, `${key}%`, `${key} of ${n + 2n}`];
    }
    case "decimal": {
      const n = value(key);
      const step = tolerance === undefined ? Math.max(Math.abs(n) * 0.5, 1) : Math.max(tolerance * 1.1, Math.abs(n) * 0.001, 1e-6);
      const show = (x: number): string => x.toFixed(9);
      return [show(n + step), show(n - step), ...(n === 0 ? ["1000000"] : [show(-n), show(n * 10)]).filter((text) => Math.abs(Number(text) - n) > step), `${key} or ${show(n + step)}`, `${show(n - step)} to ${show(n + step)}`, `${show(n - step)}-${show(n + step)}`, `${key} ± ${step}`];
    }
    case "choice":
      return ["ABCDEFGH", "A, B, C, D", `${key} or ${other(key)}`, `${key}, ${other(key)}`, `${key} and ${other(key)}`, `(${key}) (${other(key)})`, `${key}. ${other(key)}`, `${key}/${other(key)}`, ...[..."ABCDEFGHIJ"].filter((letter) => letter !== key), "1", "all of them"];
    case "label":
      return [`${key}s`, `${key} ${key}`, key.slice(0, -1), key.slice(1), `dark ${key}`, `${key}, ${key}2`, `${key}/${key}2`, ...(/^[A-Z]$/.test(key) ? [String.fromCharCode(key === "Z" ? 65 : key.charCodeAt(0) + 1), `${key} or ${other(key)}`] : [])];
    case "time": {
      const [hours, minutes, ...rest] = key.split(":").map(Number) as [number, number, ...number[]];
      const show = (h: number, m: number): string => [h, ...[m, ...rest].map((v) => String(v).padStart(2, "0"))].join(":");
      return [show((hours % 12) + 1, minutes), show(hours, (minutes + 1) % 60), show(hours, (minutes + 59) % 60), show(hours, (minutes + 30) % 60), `${key} or ${show((hours % 12) + 1, minutes)}`, `${key} pm`, key.replace(":", "."), key.replace(":", "")];
    }
    case "sequence":
      return list(items(key));
    case "set":
      return key === "empty" ? ["A", "B, C", "0", "{{}}", "nothing"] : [...list(items(key)).filter((mutant) => !sameMembers(mutant, key)), `${key}, Q7`, "empty", "{}"];
    case "mapping":
      return mapping(pairs(key));
    case "partition":
      return partition(groups(key));
    case "moves":
      return [`${key}U`, `${key}D`, key.slice(0, -1), key.slice(1), turned(key), [...key].reverse().join(""), key.repeat(2), `${key} or ${turned(key)}`, `${key}\n${turned(key)}`, `U9999999999`].filter((mutant) => mutant !== key);
    case "grid": {
      const cells = rows(key);
      const flat = cells.flat();
      const last = flat.at(-1)!;
      const replaced = [...cells.slice(0, -1), [...cells.at(-1)!.slice(0, -1), flat.find((cell) => cell !== last) ?? `${last}1`]];
      const shapes = [replaced, cells.slice(0, -1), [...cells, cells[0]!], cells.map((row) => row.slice(1)), cells.map((row) => [...row, row[0]!]), [...cells].reverse(), cells.map((row) => [...row].reverse())];
      return shapes.map((shape) => shape.map((row) => row.join(" ")).join(" / ")).filter((mutant) => mutant !== key);
    }
    case "cell": {
      const [row, column] = numbers(key) as [number, number];
      return [`(${row + 1}, ${column})`, `(${row}, ${column + 1})`, `(${row}, ${column}, 1)`, `${row}`, `(${row}, ${column}) or (${row + 1}, ${column})`, `r${row}`, ...(row === column ? [] : [`(${column}, ${row})`, `column ${row}, row ${column}`])];
    }
    case "point": {
      const [x, y] = numbers(key) as [number, number];
      const far = (value: number): number => (value + 500) % 1000;
      return [`(${far(x)}, ${y})`, `(${x}, ${far(y)})`, `${x}`, `(${x}, ${y}, 0)`, `(${x}, ${y}) or (${far(x)}, ${y})`, `(${x}, ${y}), (${far(x)}, ${far(y)})`];
    }
    case "box": {
      const [x0, y0, x1, y1] = numbers(key) as [number, number, number, number];
      const away = x1 + (x1 - x0);
      return [`[${x1}, ${y0}, ${away}, ${y1}]`, `[${x1}, ${y1}, ${x0}, ${y0}]`, `[${x0}, ${y0}, ${x0}, ${y0}]`, `[${x0}, ${y0}, ${x1}]`, `[${x0}, ${y0}, ${x1}, ${y1}, ${x1}]`, `[${x0}, ${y0}, ${x1}, ${y1}], [${x1}, ${y0}, ${away}, ${y1}]`, "[0, 0, 100000, 100000]"];
    }
    case "boxes":
    case "points":
      return placed(places(key));
    case "expression":
      return expression(key);
    default:
      return [];
  }
}

/** Lists of boxes or points with one dropped, doubled, turned over, moved away or called otherwise, one over everything, and a flood. */
function placed(all: { numbers: number[]; label?: string }[]): string[] {
  const [first, ...rest] = all;
  const isBox = first === undefined || first.numbers.length === 4;
  const everything = { numbers: isBox ? [0, 0, 1000, 1000] : [500, 500], ...(first?.label === undefined ? {} : { label: first.label }) };
  const flood = Array.from({ length: 400 }, (_, i) => ({ ...everything, numbers: isBox ? [(i % 20) * 50, Math.floor(i / 20) * 50, (i % 20) * 50 + 50, Math.floor(i / 20) * 50 + 50] : [(i % 20) * 50, Math.floor(i / 20) * 50] }));
  const mutants = [[...all, everything], [...flood, ...all], ...(all.length > 0 ? [[...all, all[0]!], all.map(() => everything), []] : [[everything]])];
  if (first) {
    mutants.push(rest, [{ ...first, numbers: isBox ? [first.numbers[2]!, first.numbers[3]!, first.numbers[0]!, first.numbers[1]!] : [first.numbers[0]! + 1000, first.numbers[1]!] }, ...rest]);
    mutants.push([{ ...first, numbers: first.numbers.map((value, i) => (i % 2 === 0 ? value + 1000 : value)) }, ...rest]);
    if (first.label !== undefined) mutants.push(all.map(({ numbers }) => ({ numbers })), [{ ...first, label: "something else" }, ...rest]);
  }
  const key = placesText(all);
  return [...mutants.map(placesText), `${key} or ${placesText([...all, everything])}`];
}

const other = (letter: string): string => (letter === "A" ? "B" : "A");

/** A decimal key, which may be a fraction. */
function value(key: string): number {
  const [above, below] = key.split("/").map(Number);
  return below === undefined ? above! : above! / below;
}

/** A list with one item dropped, doubled, added or replaced, two of them swapped, and two answers. */
function list(all: string[]): string[] {
  const swapped = [...all];
  if (all.length > 1) [swapped[0], swapped[1]] = [swapped[1]!, swapped[0]!];
  const key = all.join(", ");
  const mutants = [all.slice(1), all.slice(0, -1), [...all, all[0]!], [...all, "Q7"], ["Q7", ...all.slice(1)], swapped, [...all].reverse(), [...all, ...all]].filter((mutant) => mutant.length > 0).map((mutant) => mutant.join(", "));
  return [...mutants, `${key} or ${mutants[0] ?? "Q7"}`, `${key} or Q7`, `${key}; ${key}`, all.join(" or ")].filter((mutant) => mutant !== key);
}

function sameMembers(first: string, second: string): boolean {
  return items(first).sort().join() === items(second).sort().join();
}

function mapping(all: [string, string][]): string[] {
  const show = (list: [string, string][]): string => list.map((pair) => pair.join(": ")).join(", ");
  const key = show(all);
  const values = all.map(([, target]) => target);
  const turned = all.map(([name], i): [string, string] => [name, values[(i + 1) % values.length]!]);
  const wrong = all.map(([name, target], i): [string, string] => [name, i === 0 ? `${target}7` : target]);
  return [show(turned), show(wrong), show(all.slice(1)), show([...all, ["Q7", "1"]]), show([...all, [all[0]![0], `${values[0]}7`]]), values.join(", "), `${key} or ${show(wrong)}`].filter((mutant) => mutant !== key && mutant !== "");
}

function partition(all: string[][]): string[] {
  const show = (list: string[][]): string => list.filter((group) => group.length > 0).map((group) => group.join(", ")).join("; ");
  const mutants = [all.slice(1), [...all, ["Q7"]], [[...all[0]!, "Q7"], ...all.slice(1)], [all[0]!.slice(1), ...all.slice(1)], [...all, all[0]!]];
  if (all.length > 1) mutants.push([[...all[0]!, ...all[1]!], ...all.slice(2)], [all[0]!.slice(1), [...all[1]!, all[0]![0]!], ...all.slice(2)].filter((group) => group.length > 0));
  const key = show(all);
  return mutants.map(show).filter((mutant) => mutant !== key && mutant !== "" && !(all.length === 2 && all[0]!.length === 1 && all[1]!.length === 0));
}

/** Each step turned clockwise. */
const turned = (moves: string): string => moves.replace(/./g, (step) => "RDLU"["URDL".indexOf(step)]!);

function expression(key: string): string[] {
  if (key.includes("=")) return [key.replace("= 0", "= 1"), key.replace(" = 0", ""), `${key} = 0`, "0 = 0", `${key} or x = 0`, `(${key.replace(" = 0", "")})^2 = 0`];
  if (key.startsWith("{")) {
    const members = items(key.slice(1, -1));
    return [`{${[...members, "98765"].join(", ")}}`, ...(members.length > 1 ? [`{${members.slice(1).join(", ")}}`, members[0]!] : []), "empty"];
  }
  if (/^[[(].*[\])]$/s.test(key) && (key.includes("∪") || items(key.slice(1, -1)).length > 1)) {
    const closed = key.endsWith(")") ? `${key.slice(0, -1)}]` : `${key.slice(0, -1)})`;
    const parts = key.split(" ∪ ");
    return [closed, ...(key === "(-inf, inf)" ? [] : ["(-inf, inf)"]), "empty", `${key} ∪ {98765}`, ...(parts.length > 1 ? [parts[0]!, parts.slice(1).join(" ∪ ")] : [])];
  }
  if (key === "empty") return ["(0, 1)", "0"];
  const zero = key === "0";
  return [`(${key}) + 1`, `(${key}) - 1/1000000`, ...(zero ? [] : [`-(${key})`, `2*(${key})`, `(${key})*1.05`]), `(${key})*z`, `${key} = 0`, `${key}, ${key}`, `(${key}`, `${key} + `, `(${key}) + pi`, `(${key}) + sqrt(2)`].filter((mutant) => !(zero && mutant.endsWith("*z")));
}
