/** The notations in which people write an answer: each must be accepted for the key. */
import { fullWidth, grouped, groups, items, numbers, pairs, places, rows } from "./spelling.ts";

/** Every dress of a canonical key, itself first. */
export function notations(kind: string, key: string): string[] {
  const all = [
    key, ` ${key} `, `\n${key}\n`, `**${key}**`, `$${key}$`, `\\(${key}\\)`, `\\boxed{${key}}`, `\\fbox{${key}}`, `\\text{${key}}`, `\`${key}\``, "```\n" + key + "\n```",
    `$\\boxed{${key}}$`, `\\boxed{\\text{${key}}}`, `\u200b${key}\ufeff`, `\u202a${key}\u202c`, `<answer>${key}</answer>`, `Answer: ${key}`, JSON.stringify({ answer: key }), ...byKind(kind, key),
  ];
  return [...new Set(all)];
}

function byKind(kind: string, key: string): string[] {
  switch (kind) {
    case "integer":
      return [
        `${key}.`, `${key}.0`, `${key}.00`, key.replace("-", "\u2212"), key.replace("-", "\u2013"), key.replace(/^(?!-)/, "+"), key.replace(/^(-?)/, "$10"), fullWidth(key), `x = ${key}`, `The answer is ${key}.`, `(${key})`,
        ...grouped(key, ","), ...grouped(key, " "), ...grouped(key, "\u202f"), ...grouped(key, "{,}"), ...grouped(key, "\\,"),
      ];
    case "decimal":
      return [`${key}.`.replace(/(\.\d*)\.$/, "$1"), key.replace("-", "\u2212"), fullWidth(key), `x = ${key}`, ...(key.includes("/") ? halves(key) : [key.includes(".") ? `${key}000` : `${key}.0`, `${key}e0`])];
    case "choice":
      return [`(${key})`, `[${key}]`, `${key}.`, `${key})`, `${key}:`, key.toLowerCase(), `Option ${key}`, `option (${key})`, `\\mathrm{${key}}`, `\\textbf{(${key})}`, `The answer is ${key}.`, `${key}. the one on the right`, `(${key}) the tall one`];
    case "label":
      return [`"${key}"`, `'${key}'`, `${key}.`, `The answer is ${key}.`, `\\mathrm{${key}}`, `**"${key}"**`];
    case "time":
      return [key.replace(/^(\d):/, "0$1:"), `${key}.`, key.replaceAll(":", "\uff1a"), fullWidth(key), `\\mathrm{${key}}`];
    case "sequence":
      return ordered(items(key));
    case "set":
      return key === "empty" ? ["{}", "[]", "\\emptyset", "\\varnothing", "∅", "Empty", "the empty set", "\\{\\}"] : unordered(items(key));
    case "mapping":
      return mapped(pairs(key));
    case "partition":
      return parted(groups(key));
    case "cell": {
      const [row, column] = numbers(key) as [number, number];
      return [`${row}, ${column}`, `${row},${column}`, `[${row}, ${column}]`, `row ${row}, column ${column}`, `Row ${row}, Col ${column}`, `column ${column}, row ${row}`, `r${row}c${column}`, JSON.stringify({ row, column }), JSON.stringify({ answer: [row, column] })];
    }
    case "point": {
      const [x, y] = numbers(key) as [number, number];
      return [`${x}, ${y}`, `[${x}, ${y}]`, `x=${x}, y=${y}`, JSON.stringify({ x, y }), JSON.stringify({ point_2d: [x, y] }), `[[${x}, ${y}]]`];
    }
    case "box": {
      const [x0, y0, x1, y1] = numbers(key) as [number, number, number, number];
      return [`${x0}, ${y0}, ${x1}, ${y1}`, `(${x0}, ${y0}), (${x1}, ${y1})`, JSON.stringify([[x0, y0, x1, y1]]), JSON.stringify({ bbox_2d: [x0, y0, x1, y1] }), JSON.stringify([{ bbox_2d: [x0, y0, x1, y1], label: "it" }]), `<|box_start|>(${x0},${y0}),(${x1},${y1})<|box_end|>`, `<box>(${x0}, ${y0}),(${x1}, ${y1})</box>`, `x1=${x0}, y1=${y0}, x2=${x1}, y2=${y1}`];
    }
    case "boxes":
    case "points": {
      const member = kind === "boxes" ? "bbox_2d" : "point_2d";
      const all = places(key);
      if (all.length === 0) return ["empty", "[ ]"];
      const objects = all.map(({ numbers, label }) => ({ [member]: numbers, label: label ?? "it" }));
      const plain = all.map(({ numbers, label }) => `${label === undefined ? "" : `${label}: `}[${numbers.join(", ")}]`);
      return [
        JSON.stringify(objects), JSON.stringify([...objects].reverse(), null, 2), plain.join(", "), plain.join("\n"), plain.map((line, i) => `${i + 1}. ${line}`).join("\n"), `[${plain.join(", ")}]`,
        ...(kind === "boxes" ? [all.map(({ numbers: [x0, y0, x1, y1], label }) => `<|object_ref_start|>${label ?? "it"}<|object_ref_end|><|box_start|>(${x0},${y0}),(${x1},${y1})<|box_end|>`).join("")] : []),
      ];
    }
    case "moves":
      return walked(key);
    case "grid":
      return filled(rows(key));
    case "expression":
      return expressed(key);
    default:
      return [];
  }
}

/** "7/2" as 14/4 and \frac{7}{2}. */
function halves(key: string): string[] {
  const [, sign, above, below] = /^(-?)(\d+)\/(\d+)$/.exec(key) ?? [];
  if (above === undefined || below === undefined) return [];
  return [`${sign}\\frac{${above}}{${below}}`, `${sign}\\dfrac{${above}}{${below}}`, `${sign}${BigInt(above) * 2n}/${BigInt(below) * 2n}`];
}

const isPlain = (item: string): boolean => /^[\w./-]+$/.test(item);

function listed(list: string[]): string[] {
  const plain = list.every(isPlain);
  const commas = list.join(", ");
  return [
    `[${commas}]`, list.join(","), list.join("; "), `${commas}.`, `$${commas}$`, `\\left[${commas}\\right]`,
    ...(plain ? [`(${commas})`, list.join(" "), list.map((item) => `**${item}**`).join(", "), list.map((item) => `\\text{${item}}`).join(", "), JSON.stringify(list), list.map((item) => `'${item}'`).join(", ")] : []),
    ...(list.every((item) => /^[A-Z]$/.test(item)) ? [list.join("")] : []),
    ...(list.length > 1 ? [list.join("\n"), list.map((item) => `- ${item}`).join("\n")] : []),
    ...(list.length > 1 && plain ? [`${list.slice(0, -1).join(", ")} and ${list.at(-1)}`, `${list.slice(0, -1).join(", ")}, and ${list.at(-1)}`] : []),
  ];
}

function ordered(list: string[]): string[] {
  return [...listed(list), list.join(" -> "), list.join(" → "), list.join("->"), list.join(" \\to "), ...(list.length > 1 ? [list.map((item, i) => `${i + 1}. ${item}`).join("\n")] : [])];
}

function unordered(list: string[]): string[] {
  return [...listed(list), ...listed([...list].reverse()), `{${list.join(", ")}}`, `\\{${list.join(", ")}\\}`];
}

function mapped(list: [string, string][]): string[] {
  const joined = (link: string, separator: string): string => list.map(([name, value]) => `${name}${link}${value}`).join(separator);
  return [
    joined(":", ", "), joined(" = ", ", "), joined(" -> ", ", "), joined("→", "; "), joined(": ", "\n"), joined(": ", "; "), `{${joined(": ", ", ")}}`, [...list].reverse().map((pair) => pair.join(": ")).join(", "),
    ...(list.flat().every(isPlain) ? [JSON.stringify(Object.fromEntries(list)), list.map(([name, value]) => `(${name}, ${value})`).join(", ")] : []),
  ];
}

function parted(list: string[][]): string[] {
  const turned = [...list].reverse().map((group) => [...group].reverse());
  return [
    turned.map((group) => group.join(", ")).join("; "), list.map((group) => `{${group.join(", ")}}`).join(", "), list.map((group) => `(${group.join(", ")})`).join(" "), list.map((group) => group.join(", ")).join("\n"), JSON.stringify(list),
    list.map((group) => group.join(", ")).join(" | "), list.map((group, i) => `Group ${i + 1}: ${group.join(", ")}`).join("\n"),
  ];
}

const WORDS: Record<string, string> = { U: "up", R: "right", D: "down", L: "left" };
const COMPASS: Record<string, string> = { U: "N", R: "E", D: "S", L: "W" };
const ARROWS: Record<string, string> = { U: "↑", R: "→", D: "↓", L: "←" };

function walked(key: string): string[] {
  const steps = [...key];
  const runs = key.match(/(.)\1*/g) ?? [];
  const in_ = (names: Record<string, string>): string[] => steps.map((step) => names[step]!);
  return [
    key.toLowerCase(), steps.join(" "), steps.join(", "), steps.join("-"), steps.join(" -> "), steps.join(" → "), JSON.stringify(steps), in_(COMPASS).join(""), in_(COMPASS).join(" "), in_(ARROWS).join(""), in_(ARROWS).join(" "), in_(WORDS).join(", "),
    in_(WORDS).join(" "), in_(WORDS).map((word, i) => `${i + 1}. ${word}`).join("\n"), runs.map((run) => `${run[0]}${run.length}`).join(" "), runs.map((run) => `${run.length}${run[0]}`).join(" "), runs.map((run) => `${WORDS[run[0]!]} ${run.length}`).join(", "), JSON.stringify(in_(WORDS)),
  ];
}

function filled(cells: string[][]): string[] {
  const joined = (column: string, row: string): string => cells.map((row_) => row_.join(column)).join(row);
  const table = cells.map((row) => `| ${row.join(" | ")} |`);
  return [
    joined(" ", "\n"), joined(" ", "; "), joined(",", "\n"), joined(", ", " / "), JSON.stringify(cells), "```\n" + joined(" ", "\n") + "\n```", cells.map((row) => `[${row.join(", ")}]`).join(", "),
    ...(cells.flat().every((cell) => cell.length === 1) ? [joined("", "\n"), joined("", "/")] : []), ...(cells.flat().includes("|") ? [] : [table.join("\n"), [table[0], `|${"---|".repeat(cells[0]!.length)}`, ...table.slice(1)].join("\n")]),
  ];
}

function expressed(key: string): string[] {
  const latex = key.replace(/sqrt\((\d+)\)/g, "\\sqrt{$1}").replaceAll("pi", "\\pi").replaceAll("*", " ").replaceAll("inf", "\\infty").replaceAll("∪", "\\cup");
  const symbols = key.replace(/sqrt\((\d+)\)/g, "√$1").replaceAll("pi", "π").replaceAll("*", "·").replaceAll("inf", "∞").replaceAll("^2", "²").replaceAll("^3", "³");
  return [latex.replace(/(\d+)\/(\d+)/g, "\\frac{$1}{$2}"), latex, symbols, key.replaceAll(" ", ""), key.replaceAll("-", "\u2212"), fullWidth(key), `${key}.`];
}
