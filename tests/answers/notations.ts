/** The notations in which people write an answer: each must be accepted for the key. */

const list = (key: string): string[] => key.split(", ");

/** Every dress of a canonical key, itself first. */
export function notations(kind: string, key: string): string[] {
  const same = [key, ` ${key} `, `**${key}**`, `$${key}$`, `\\boxed{${key}}`, `\\text{${key}}`, `\`${key}\``];
  return [...same, ...byKind(kind, key)];
}

function byKind(kind: string, key: string): string[] {
  switch (kind) {
    case "integer":
      return [`${key}.`, key.replace("-", "\u2212"), `${key}.0`, fullWidth(key), ...grouped(key)];
    case "decimal":
      return [key.replace("-", "\u2212"), key.includes(".") ? `${key}0` : `${key}.0`];
    case "choice":
      return [`(${key})`, `${key}.`, key.toLowerCase(), `Option ${key}`, `\\mathrm{${key}}`];
    case "label":
      return [`"${key}"`, `${key}.`];
    case "time":
      return [key.replace(/^(\d):/, "0$1:"), `\\mathrm{${key}}`];
    case "sequence":
      return [`[${key}]`, `(${key})`, list(key).join(","), list(key).join(" -> "), list(key).join(" → "), JSON.stringify(list(key))];
    case "set":
      return key === "empty" ? ["{}", "[]"] : [`{${key}}`, `[${key}]`, list(key).join(","), list(key).reverse().join(", "), listed(list(key))];
    case "cell":
      return [key.replace(/[()]/g, ""), `[${key.slice(1, -1)}]`];
    case "moves":
      return [key.toLowerCase(), [...key].join(" "), [...key].join(", "), key.replace(/./g, (m) => "↑→↓←"["URDL".indexOf(m)]!), runs(key)];
    case "grid":
      return [key.replaceAll(" / ", "\n"), key.replaceAll(" / ", "; "), JSON.stringify(key.split(" / ").map((row) => row.split(" ")))];
    default:
      return [];
  }
}

const fullWidth = (digits: string): string => digits.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));

function grouped(key: string): string[] {
  const withCommas = key.replace(/\B(?=(\d{3})+$)/g, ",");
  return withCommas === key ? [] : [withCommas];
}

const listed = (items: string[]): string => (items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`);

/** "UUR" as "U2 R1". */
const runs = (moves: string): string => (moves.match(/(.)\1*/g) ?? []).map((run) => `${run[0]}${run.length}`).join(" ");
