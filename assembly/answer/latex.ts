/** LaTeX that people put around answers, written as plain text. */
import { at, CharacterBuffer, isDigit, isLetter, skipSpace, trim } from "./characters";

/** Braces may nest this deep; what nests deeper is left as it is, and no type reads it. */
const DEPTH_LIMIT: i32 = 64;

/** Commands that only choose a typeface: the command and its braces go, the content stays. */
const TYPEFACES: string[] = [
  "text", "textbf", "textit", "textrm", "textsf", "texttt", "textnormal", "mathrm", "mathbf", "mathit", "mathsf", "mathtt", "mathbb", "bm", "boldsymbol",
  "mbox", "hbox", "operatorname", "emph", "underline", "textup", "textsl", "textsc", "textmd", "ensuremath", "ang",
];

/** Commands without meaning for the value. */
const DROPPED: string[] = [
  "left", "right", "displaystyle", "textstyle", "limits", "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr",
  "tiny", "small", "normalsize", "large", "Large", "LARGE", "huge", "Huge", "bf", "it", "rm", "sf", "tt", "bfseries", "itshape", "scriptstyle",
];

/** Commands and the text that stands for them. */
const SYMBOLS: string[] = [
  "to", "→", "rightarrow", "→", "Rightarrow", "→", "longrightarrow", "→", "mapsto", "→", "leftarrow", "←", "uparrow", "↑", "downarrow", "↓",
  "quad", " ", "qquad", " ", "space", " ", "times", "×", "cdot", "·", "div", "÷", "pm", "±", "degree", "°", "circ", "∘", "pi", "π", "infty", "∞",
  "cup", "∪", "cap", "∩", "emptyset", "∅", "varnothing", "∅", "ldots", "…", "dots", "…", "cdots", "…", "leq", "≤", "le", "≤", "leqslant", "≤",
  "geq", "≥", "ge", "≥", "geqslant", "≥", "lt", "<", "gt", ">", "neq", "≠", "ne", "≠", "langle", "(", "rangle", ")", "lbrace", "{", "rbrace", "}", "lbrack", "[", "rbrack", "]",
  "in", "∈", "angle", "∠", "triangle", "△", "colon", ":", "mid", "|", "vert", "|", "pounds", "£", "euro", "€", "percent", "%", "Omega", "Ω", "mu", "μ", "theta", "θ",
  "alpha", "α", "beta", "β", "gamma", "γ", "delta", "δ", "lambda", "λ", "omega", "ω", "phi", "φ", "rho", "ρ", "sigma", "σ", "setminus", "∖", "land", "∧", "lor", "∨",
  "lnot", "¬", "neg", "¬", "wedge", "∧", "vee", "∨", "newline", "\n", "backslash", "\\", "textdegree", "°", "textquotesingle", "'", "prime", "'",
  "leftrightarrow", "↔", "deg", "°", "longmapsto", "→", "textendash", "-",
];

/**
 * The text with LaTeX dressing taken off: typefaces, `\left`, spacing, escaped characters and the names of symbols. `\frac`
 * (also from `\dfrac`, `\tfrac`), `\sqrt`, `\begin` and what is unknown stay, for the types that read them. Text without a
 * backslash, dollar sign or brace comes back as it is.
 */
export function delatex(text: string): string {
  if (text.indexOf("\\") < 0 && text.indexOf("$") < 0 && text.indexOf("{") < 0) return degrees(text);
  const out = new CharacterBuffer(text.length);
  // For each open brace, whether it belongs to a typeface and goes when it closes.
  const dropped = new StaticArray<bool>(DEPTH_LIMIT);
  let depth = 0;
  let i = 0;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (c == 0x7b) {
      // `1{,}234`: braces around a separator only keep TeX from adding space.
      if (at(text, i + 2) == 0x7d && (at(text, i + 1) == 0x2c || at(text, i + 1) == 0x3a || at(text, i + 1) == 0x2e)) {
        out.push(at(text, i + 1));
        i += 3;
        continue;
      }
      // `35{}^\circ`: an empty group only carries the exponent.
      if (at(text, i + 1) == 0x7d && (at(text, i + 2) == 0x5e || at(text, i + 2) == 0x5f)) {
        i += 2;
        continue;
      }
      if (depth == DEPTH_LIMIT) return text;
      // `{35}^\circ`: braces around a base that is a number, and no argument of a command.
      const argument = isLetter(out.last()) || out.last() == 0x7d || out.last() == 0x5d || out.last() == 0x5e || out.last() == 0x5f;
      dropped[depth] = !argument && isRaisedNumber(text, i + 1);
      if (!dropped[depth++]) out.push(c);
      i++;
      continue;
    }
    if (c == 0x7d) {
      if (depth == 0 || !dropped[--depth]) out.push(c);
      i++;
      continue;
    }
    // A dollar sign that opens or closes mathematics; a space, so that two numbers never grow together.
    if (c == 0x7e || c == 0x24) {
      out.push(0x20);
      i++;
      continue;
    }
    if (c != 0x5c) {
      out.push(c);
      i++;
      continue;
    }
    const next = at(text, i + 1);
    if (next < 0) {
      out.push(c);
      i++;
      continue;
    }
    if (!isLetter(next)) {
      i += 2;
      if (next == 0x5c) out.push(0x0a);
      else if (next == 0x2c || next == 0x3b || next == 0x3a || next == 0x20 || next == 0x3e) out.push(0x20);
      else if (next == 0x28 || next == 0x29 || next == 0x5b || next == 0x5d) out.push(0x20);
      else if (next == 0x21) continue;
      else out.push(next);
      continue;
    }
    let end = i + 1;
    while (end < text.length && isLetter(text.charCodeAt(end))) end++;
    const name = text.substring(i + 1, end);
    const coloured = colourEnd(text, i);
    if (coloured > 0 || TYPEFACES.includes(name)) {
      if (coloured > 0) end = coloured;
      const brace = skipSpace(text, end);
      if (at(text, brace) == 0x7b) {
        if (depth == DEPTH_LIMIT) return text;
        dropped[depth++] = true;
        end = brace + 1;
      }
    } else if (name == "dfrac" || name == "tfrac" || name == "cfrac" || name == "frac") {
      out.text("\\frac");
    } else if (DROPPED.includes(name)) {
      // Nothing to write; braces after it only keep together what it is for.
      if (at(text, end) == 0x7b) {
        if (depth == DEPTH_LIMIT) return text;
        dropped[depth++] = true;
        end++;
      }
    } else {
      const symbol = symbolOf(name);
      if (symbol !== null) out.text(symbol);
      else {
        out.push(c);
        out.text(name);
      }
    }
    i = end;
  }
  return degrees(out.toString());
}

/** Whether digits and the brace that closes around them are followed by an exponent. */
function isRaisedNumber(text: string, from: i32): bool {
  let i = from;
  while (isDigit(at(text, i)) || at(text, i) == 0x2e) i++;
  return i > from && at(text, i) == 0x7d && at(text, i + 1) == 0x5e;
}

/** A LaTeX matrix or table as lines of cells with `separator` between them; other text without its LaTeX dressing. */
export function delatexTable(text: string, separator: string): string {
  let inner = text;
  if (inner.startsWith("\\begin{")) {
    const open = inner.indexOf("}");
    const close = inner.lastIndexOf("\\end{");
    if (open > 0 && close > open) {
      inner = trim(inner.substring(open + 1, close));
      // The column format of an array.
      if (at(inner, 0) == 0x7b) inner = inner.substring(inner.indexOf("}") + 1);
      inner = trim(inner.split("\\hline").join("").split("&").join(separator));
      if (inner.endsWith("\\\\")) inner = inner.substring(0, inner.length - 2);
    }
  }
  return delatex(inner);
}

/** The place after `\color{red}`, `\textcolor{red}` or `\colorbox{red}` at `i`: what comes next is what is coloured; -1 for none. */
export function colourEnd(text: string, i: i32): i32 {
  let end = text.startsWith("\\color", i) ? i + 6 : text.startsWith("\\textcolor", i) ? i + 10 : -1;
  if (text.startsWith("\\colorbox", i)) end = i + 9;
  // The colour model, as in `\color[rgb]{1,0,0}`.
  if (end > 0 && at(text, end) == 0x5b) end = text.indexOf("]", end) + 1;
  return end <= 0 || at(text, end) != 0x7b ? -1 : text.indexOf("}", end) + 1;
}

function symbolOf(name: string): string | null {
  for (let i = 0; i < SYMBOLS.length; i += 2) {
    if (SYMBOLS[i] == name) return SYMBOLS[i + 1];
  }
  return null;
}

/** `^∘` and `^{∘}` are how degrees are written in TeX; `35^o` and `35^{o}` are what is typed in a hurry. */
function degrees(text: string): string {
  if (text.indexOf("∘") < 0 && text.indexOf("^°") < 0 && text.indexOf("^{°}") < 0 && text.indexOf("^o") < 0 && text.indexOf("^{o}") < 0) return text;
  const out = new CharacterBuffer(text.length);
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c == 0x5e) {
      if (isRing(at(text, i + 1)) || (at(text, i + 1) == 0x6f && isDigit(out.last()) && !isLetter(at(text, i + 2)))) {
        out.push(0xb0);
        i++;
        continue;
      }
      if (at(text, i + 1) == 0x7b && (isRing(at(text, i + 2)) || at(text, i + 2) == 0x6f) && at(text, i + 3) == 0x7d) {
        out.push(0xb0);
        i += 3;
        continue;
      }
    }
    out.push(c == 0x2218 ? 0xb0 : c);
  }
  return out.toString();
}

function isRing(c: i32): bool {
  return c == 0x2218 || c == 0xb0;
}
