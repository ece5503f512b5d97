/**
 * Replies by name, with the key that they answer: each kind of fault that reviews of the verdicts found, on every type of answer and in
 * every container that it concerns. A type is its kind, then what goes with it: a unit, the number of options, a vocabulary, names.
 */

/** Replies to one key that are all paid, or all unpaid. */
export interface Case {
  name: string;
  type: string;
  /** Items, pairs and groups are between `; `, rows between ` / `. */
  key: string;
  /** What stands in an answer tag. */
  paid?: string[];
  unpaid?: string[];
  /** Whole replies, in the container named. */
  container?: "boxed" | "final-line" | "json" | "answer-tag";
}

/** A name says which part is meant, whatever comes first; without an order of names the reply cannot be read. */
const NAMES: Case[] = [
  {
    name: "names of components bind", type: "expression tuple", key: "(-1/2, 5/2)",
    paid: [
      "(-0.5, 2.5)", "y = 2.5, x = -0.5", "x = -0.5, y = 2.5", "x=-1/2 and y=5/2", "x: -0.5, y: 2.5", "(x, y) = (-0.5, 2.5)", "$(x, y) = \\left(-\\frac{1}{2}, \\frac{5}{2}\\right)$", "(y, x) = (2.5, -0.5)", "x, y = -0.5, 2.5",
      '{"x": -0.5, "y": 2.5}', '{"y": 2.5, "x": -0.5}', "[-0.5, 2.5]", "C(-0.5, 2.5)", "C = (-0.5, 2.5)", "centre: (-0.5, 2.5)", "x = -0.5\ny = 2.5", "(-½, 2½)", "(-0.5; 2.5)", "(x = -0.5, y = 2.5)", "h = -0.5, k = 2.5", "x_1 = -0.5, x_2 = 2.5",
    ],
    unpaid: [
      "y = -0.5, x = 2.5", "{-0.5, 2.5}", "\\{-0.5, 2.5\\}", "{x: 2.5, y: -0.5}", "(y, x) = (-0.5, 2.5)", "x = -0.5, x = 2.5", "x = -0.5, 2.5", "(2.5, -0.5)", '{"y": -0.5, "x": 2.5}', "y: -0.5, x: 2.5", "k = -0.5, h = 2.5", "x_2 = -0.5, x_1 = 2.5", "(x, y) = {-0.5, 2.5}",
      "b = -0.5, a = 2.5", "z = -0.5, q = 2.5", "(-0.5, 2.5) or (2.5, -0.5)", "y = -0.5\nx = 2.5", "(y = -0.5, x = 2.5)",
    ],
  },
  {
    name: "names of items bind", type: "sequence", key: "1; 1; 4",
    paid: ["1, 1, 4", "A = 1, B = 1, C = 4", "C = 4, B = 1, A = 1", "A: 1, B: 1, C: 4", "A: 1\nB: 1\nC: 4", "C: 4\nA: 1\nB: 1", '{"A": 1, "B": 1, "C": 4}', "A=1; B=1; C=4", "x = 1, y = 1, z = 4", "(A, B, C) = (1, 1, 4)", "Axis A: 1, axis B: 1, axis C: 4", "A: 1 B: 1 C: 4", "1. 1\n2. 1\n3. 4", "first: 1, second: 1, third: 4", "x_1 = 1, x_2 = 1, x_3 = 4"],
    unpaid: ["C = 1, B = 1, A = 4", "C: 1, B: 1, A: 4", "Axis C: 1, axis B: 1, axis A: 4", "C: 1 B: 1 A: 4", "Axis A: 1, edge B: 1, axis C: 4", '{"C": 1, "B": 1, "A": 4}', "{1, 1, 4}", "A = 1, B = 1, 4", "A = 1, A = 1, C = 4", "A = 1, C = 1, D = 4", "C: 1\nB: 1\nA: 4", "3. 1\n2. 1\n1. 4", "z = 1, y = 1, x = 4", "(C, B, A) = (1, 1, 4)", "B = 1, C = 1, D = 4", "3 = 1, 2 = 1, 1 = 4"],
  },
  {
    name: "numbers of lines bind", type: "sequence", key: "Burzi; Tovro; Rusko",
    paid: ["1. Burzi\n2. Tovro\n3. Rusko", "3. Rusko\n1. Burzi\n2. Tovro", "1) Burzi, 2) Tovro, 3) Rusko", "1. Burzi 2. Tovro 3. Rusko", "(1) Burzi (2) Tovro (3) Rusko", "1: Burzi, 2: Tovro, 3: Rusko", "Third: Rusko, first: Burzi, second: Tovro"],
    unpaid: ["3. Burzi\n2. Tovro\n1. Rusko", "2. Burzi\n1. Tovro\n3. Rusko", "1. Burzi\n1. Tovro\n1. Rusko", "3: Burzi, 2: Tovro, 1: Rusko"],
  },
  {
    name: "names that the question states bind", type: "sequence number|colour|top left", key: "3; red; K",
    paid: ["3, red, K", "number: 3, colour: red, top left: K", "top left: K, colour: red, number: 3", "Number = 3; Colour = red; Top left = K", '{"number": 3, "colour": "red", "top left": "K"}'],
    unpaid: ["colour: 3, number: red, top left: K", "number: 3, colour: red", "number: 3, red, K", "shape: 3, colour: red, top left: K"],
  },
  { name: "rows and columns bind", type: "cell", key: "3 4", paid: ["(3, 4)", "column 4, row 3", "(row, column) = (3, 4)", "(column, row) = (4, 3)", "- (3, 4)", '{"column": 4, "row": 3}'], unpaid: ["column 3, row 4", "(column, row) = (3, 4)", "{3, 4}", "\\{3, 4\\}", "row 3, 4", "row 3, row 4"] },
  { name: "x and y bind", type: "point", key: "120 300", paid: ["(120, 300)", "y = 300, x = 120", "(x, y) = (120, 300)", "P(120, 300)", "P = (120, 300)", "centre: (120, 300)"], unpaid: ["y = 120, x = 300", "(y, x) = (120, 300)", "{120, 300}", "x = 120, x = 300", "x = 120, 300"] },
  { name: "sides bind", type: "box", key: "10 20 110 220", paid: ["x2=110, y2=220, x1=10, y1=20", "bottom 220, right 110, top 20, left 10"], unpaid: ["x2=10, y2=20, x1=110, y1=220", "{10, 20, 110, 220}", "xmax=10, ymax=20, xmin=110, ymin=220", "x1=10, x2=20, y1=110, y2=220"] },
  {
    name: "components of pairs bind", type: "set", key: "(D, B); (A, C)",
    paid: ["(D, B), (A, C)", "(A, C), (D, B)", "row D, column B; row A, column C", "(row D, column B), (row A, column C)", "(column = B, row = D), (row = A, column = C)", "D→B, A→C", "D -> B, A -> C", "D,B; A,C", "D,B\nA,C", "D-B, A-C", "- (D, B)\n- (A, C)", "1. (D, B)\n2. (A, C)", '[["D","B"],["A","C"]]', "D → B\nA → C", "D B, A C"],
    unpaid: ["(B, D), (A, C)", "{D, B}, {A, C}", "(column D, row B), (row A, column C)", "D, B, A, C", "(D, B)", "D→B", "B→D, A→C", "(D, B) or (A, C)"],
  },
  { name: "pairs without commas", type: "set", key: "(D, B); (A, C)", paid: ["DB, AC", "DB; AC", "D/B, A/C", "row D column B, row A column C", "row A, column C; row D, column B"], unpaid: ["BD, AC", "DB, CA", "DBAC", "DB", "DB, AC, DB", "B/D, A/C", "column D row B, column A row C", "row D row B, row A row C", "DB or AC"] },
  { name: "names with links of their own", type: "sequence", key: "1; 1; 4", paid: ["A → 1, B → 1, C → 4", "C → 4, A → 1, B → 1", "A is 1, B is 1, C is 4", "A - 1, B - 1, C - 4", "(A) 1, (B) 1, (C) 4", "A. 1\nB. 1\nC. 4", "**A** = 1, **B** = 1, **C** = 4", "- **A:** 1\n- **B:** 1\n- **C:** 4"], unpaid: ["C → 1, B → 1, A → 4", "C is 1, B is 1, A is 4", "C - 1, B - 1, A - 4", "(C) 1, (B) 1, (A) 4", "C) 1, B) 1, A) 4", "C. 1\nB. 1\nA. 4", "**C** = 1, **B** = 1, **A** = 4", "A - 1, B - 1, 4", "third: 1, second: 1, first: 4"] },
  { name: "ordinals bind", type: "sequence", key: "Burzi; Tovro; Rusko", paid: ["1st: Burzi, 2nd: Tovro, 3rd: Rusko", "3rd: Rusko, 1st: Burzi, 2nd: Tovro", "#1: Burzi, #2: Tovro, #3: Rusko", "1 - Burzi, 2 - Tovro, 3 - Rusko"], unpaid: ["3rd: Burzi, 2nd: Tovro, 1st: Rusko", "#3: Burzi, #2: Tovro, #1: Rusko", "3 - Burzi, 2 - Tovro, 1 - Rusko"] },
  { name: "names of components with words", type: "expression tuple", key: "(-1/2, 5/2)", paid: ["x is -0.5, y is 2.5", "x-coordinate: -0.5, y-coordinate: 2.5", "y coordinate = 2.5, x coordinate = -0.5", "- x = -0.5\n- y = 2.5", "**x** = -0.5, **y** = 2.5", "The centre is (-0.5, 2.5)"], unpaid: ["y is -0.5, x is 2.5", "y-coordinate: -0.5, x-coordinate: 2.5", "- y = -0.5\n- x = 2.5", "the centre is {-0.5, 2.5}", "the centre is not (-0.5, 2.5)", "- 0.5\n- 2.5"] },
  { name: "names that are part of the items", type: "sequence", key: "A->B; C->D", paid: ["A->B, C->D"], unpaid: ["B, D", "C->D, A->B"] },
  { name: "values of one unknown", type: "expression set", key: "{-2, 3}", paid: ["x = -2, x = 3", "x1 = -2, x2 = 3", "x_1 = -2, x_2 = 3", "x₁ = -2, x₂ = 3", "-2, 3"], unpaid: ["x = -2, y = 3", "y = 3, x = -2", "a = -2, b = 3"] },
  { name: "one pair", type: "set", key: "(D, B)", paid: ["(D, B)", "D,B", "D, B", "D→B", "D -> B", "D → B", "D-B", "[D, B]", '[["D", "B"]]', "row D, column B", "- (D, B)", "- D, B"], unpaid: ["B, D", "B→D", "{D, B}", "D", "D, B, B", "D, B; A, C", "column D, row B", "D ← B"] },
  { name: "one pair of numbers", type: "set", key: "(2, 3)", paid: ["2, 3", "2,3", "(2, 3)", "r2c3", "row 2, column 3", "R2C3", "row 2 column 3"], unpaid: ["3, 2", "r3c2", "c2r3", "2.3", "23", "column 2, row 3"] },
];

/** A number does not begin with a group of zeros. */
const GROUPS: Case[] = [
  { name: "a first group of zeros", type: "decimal", key: "208", paid: ["208", "0208", "208.0"], unpaid: ["0,208", "0 208", "00,208", "0'208", "0_208", "0{,}208", "0\\,208", "000,208", "0\u202f208", "-0,208"] },
  { name: "a first group of zeros", type: "integer", key: "1234", paid: ["1,234", "1 234", "1'234"], unpaid: ["0,001,234", "01,234", "001,234", "0 1 234", "0,1234"] },
  { name: "a first group of zeros", type: "expression", key: "208", paid: ["208"], unpaid: ["0,208", "0 208", "00,208"] },
  { name: "a first group of zeros", type: "integer °", key: "208", paid: ["208°"], unpaid: ["0,208°", "0 208 degrees"] },
];

/** Signs say which of two is larger. */
const SIGNS: Case[] = [
  { name: "largest first", type: "sequence", key: "Burzi; Tovro; Rusko", paid: ["Burzi > Tovro > Rusko", "Burzi → Tovro → Rusko", "Burzi -> Tovro -> Rusko", "Burzi, then Tovro, then Rusko", "Burzi to Tovro to Rusko", "Burzi $>$ Tovro $>$ Rusko", "Burzi>Tovro>Rusko"], unpaid: ["Burzi < Tovro < Rusko", "Burzi > Tovro < Rusko", "Burzi ≤ Tovro ≤ Rusko", "Burzi ← Tovro ← Rusko", "Burzi <- Tovro <- Rusko", "Burzi<Tovro<Rusko", "Burzi \\lt Tovro \\lt Rusko", "Burzi < Tovro, Rusko", "Burzi >= Tovro >= Rusko", "Burzi \uff1c Tovro \uff1c Rusko"] },
  { name: "signs of much more", type: "sequence", key: "Burzi; Tovro; Rusko", paid: ["Burzi >> Tovro >> Rusko", "Burzi ≫ Tovro ≫ Rusko", "Burzi ≻ Tovro ≻ Rusko"], unpaid: ["Burzi << Tovro << Rusko", "Burzi ≪ Tovro ≪ Rusko", "Burzi ≺ Tovro ≺ Rusko", "Burzi ‹ Tovro ‹ Rusko"] },
  { name: "smallest first", type: "rising", key: "Rusko; Tovro; Burzi", paid: ["Rusko < Tovro < Burzi", "Rusko, Tovro, Burzi", "Rusko -> Tovro -> Burzi", "Rusko<Tovro<Burzi", "Rusko \\lt Tovro \\lt Burzi"], unpaid: ["Rusko > Tovro > Burzi", "Burzi < Tovro < Rusko", "Burzi > Tovro > Rusko", "Rusko < Tovro > Burzi"] },
];

/** Quotation marks around what the instruction prints in them, and around any single value. */
const QUOTES: Case[] = [
  { name: "the empty set in quotes", type: "set", key: "", paid: ['"empty"', "'empty'", "\u201cempty\u201d", '"Empty".', "\u00abempty\u00bb", "**\"empty\"**", "``empty''", '\\text{"empty"}', "(empty)", "- empty", "\u300cempty\u300d", '("empty")', '"empty."', '\\"empty\\"', "\u2018empty\u2019", '`"empty"`'], unpaid: ['"none"', '""', '"A"', "{empty}", '"', "''"] },
  { name: "an integer in quotes", type: "integer", key: "12", paid: ['"12"', "'12'", "\u201c12\u201d", '"12."', '"12".', '$"12"$', '"1\u200b2"', '"\\boxed{12}"', '**"12"**'], unpaid: ['"12" or "13"', '"12", "13"', '"12', '"1" "2"'] },
  { name: "a choice in quotes", type: "choice 4", key: "C", paid: ['"C"', "'C'", "\u201cC\u201d", '"(C)"', '"C."', '"C: the third"'], unpaid: ['"C" or "D"', '"C", "D"', '"CD"'] },
  { name: "a label in quotes", type: "label", key: "Tezri", paid: ['"Tezri"', "\u201cTezri\u201d", '"Tezri".', '"tezri"'], unpaid: ['"Tezri" or "Burzi"', '"Tezris"'] },
  { name: "a decimal in quotes", type: "decimal %", key: "52", paid: ['"52"', '"52%"', '"52 percent"'], unpaid: ['"52 cm"'] },
  { name: "a time in quotes", type: "time", key: "3:05", paid: ['"3:05"'], unpaid: ['"3:05" or "3:06"'] },
  { name: "a list in quotes", type: "sequence", key: "A; B", paid: ['"A, B"', '"A", "B"', "'A', 'B'", '"AB"'], unpaid: ['"B, A"', '"A", "B", "A"'] },
  { name: "moves in quotes", type: "moves", key: "RRU", paid: ['"RRU"', '"R, R, U"'], unpaid: ['"RR"'] },
  { name: "a cell in quotes", type: "cell", key: "3 4", paid: ['"(3, 4)"'], unpaid: ['"(4, 3)"'] },
  { name: "a mapping in quotes", type: "mapping", key: "A: 3; B: 5", paid: ['"A: 3, B: 5"', '"A": 3, "B": 5'], unpaid: ['"A: 5, B: 3"'] },
  { name: "a grid in quotes", type: "grid", key: "1 2 / 3 4", paid: ['"1 2 / 3 4"'], unpaid: ['"1 2 / 4 3"'] },
  { name: "an expression in quotes", type: "expression", key: "5√2", paid: ['"5√2"'], unpaid: ['"5√3"'] },
];

/** Other names of the same colour; plurals of listed words. */
const WORDS: Case[] = [
  { name: "grey is gray", type: "set", key: "grey; purple; red", paid: ["gray, purple, red", "Gray, Violet, Red", "grey, violet, red"], unpaid: ["gray, grey, purple, red", "gray, red", "gray, pink, red", "greyish, purple, red"] },
  { name: "grey is gray", type: "label grey|red|purple", key: "grey", paid: ["gray", "Gray", "grey", '"gray"'], unpaid: ["red", "violet", "gray or red"] },
  { name: "purple is violet", type: "label", key: "dark purple", paid: ["dark violet", "dark purple"], unpaid: ["violet", "dark gray"] },
  { name: "grey is gray", type: "mapping", key: "A: grey; B: purple", paid: ["A: gray, B: violet", "A: grey, B: purple"], unpaid: ["A: violet, B: gray", "A: gray, B: gray"] },
  { name: "grey is gray", type: "sequence", key: "3; grey; solid", paid: ["3, gray, solid"], unpaid: ["3, purple, solid"] },
  { name: "grey is gray", type: "grid", key: "grey red / red purple", paid: ["gray red / red violet"], unpaid: ["violet red / red gray"] },
  { name: "grey is gray", type: "partition", key: "grey, red; purple", paid: ["gray, red; violet"], unpaid: ["violet, red; gray"] },
  { name: "plurals of listed words", type: "sequence", key: "3; red; diamond", paid: ["3, red, diamonds", "3, red, diamond", "3, red, Diamonds"], unpaid: ["3, red, circles", "3s, red, diamond", "3, red, diamondss"] },
  { name: "plurals of listed words", type: "label diamond|cross|star", key: "cross", paid: ["crosses", "cross", "Crosses"], unpaid: ["crosss", "diamonds", "stars"] },
  { name: "names have no plural", type: "sequence", key: "Tezri; As", paid: ["Tezri, As"], unpaid: ["Tezris, As", "Tezri, Ass"] },
];

/** The unit that the question names is always read, however it is written; others are not. */
const UNITS: Case[] = [
  { name: "percent", type: "decimal %", key: "52", paid: ["52", "52%", "52 %", "52 percent", "52 per cent", "52\\%", "52\uff05", "52 pct", "52 Percent", "(52%)", "52 (%)", "52 per-cent"], unpaid: ["0.52", "52°", "52 cm", "52%%", "5.2%"] },
  { name: "degrees", type: "integer °", key: "35", paid: ["35", "35°", "35\u02da", "35\u00ba", "35\u2218", "35{}^\\circ", "$35{}^{\\circ}$", "35^\\circ", "35^{\\circ}", "35 degrees", "35 deg", "35\\degree", "{35}^\\circ", "{35}^{\\circ}", "\\ang{35}", "35^o", "35^{o}", "m∠ABC = 35°", "∠A = 35\u02da", "(35°)", "x = 35{}^\\circ", "35⁰", "angle ABC = 35°"], unpaid: ["35%", "35 cm", "35 radians", "35°C", "35°35"] },
  { name: "degrees Celsius", type: "decimal °C", key: "11.8", paid: ["11.8", "11.8 °C", "11.8°C", "11.8 ℃", "11.8℃", "11.8 degrees Celsius", "11.8 Celsius", "11.8 C", "11.8^\\circ\\text{C}", "11.8 deg C", "11.8 degrees C", "11.8 degrees", "11.8 \\,^{\\circ}\\mathrm{C}", "11.8 \u02daC", "11.8 degrees centigrade"], unpaid: ["11.8 °F", "11.8 degrees Fahrenheit", "11.8 ℉", "11.8 F", "11.8 cm", "11.8 K"] },
  { name: "inches", type: "decimal in", key: "1.875", paid: ["1.875", '1.875"', "1.875\u2033", "1.875''", "1⅞", "1⅞\"", "1 ⅞ in", "1 7/8", "1 7/8 inches", "1.875 in.", "1.875 inch", "15/8", "1\\frac{7}{8}", "1\u00a0⅞ inches", "1.875^{\\prime\\prime}", "1\\frac{7}{8}\\text{ inches}", "1 7\u20448"], unpaid: ["1.875'", "1.875 cm", "1⅝", "⅞", "1.875\"\"", "11⅞", "1 ⅞ ⅞"] },
  { name: "fractions in one character", type: "expression", key: "5/2", paid: ["2½", "2 ½", "5·½", "10·¼", "3 - ½", "½·5"], unpaid: ["½", "2·½", "2^½", "2⅓", "5/½"] },
  { name: "half a power", type: "expression", key: "5√2", paid: ["50^½", "5·2^½"], unpaid: ["50^1/2"] },
  { name: "millilitres", type: "decimal mL", key: "42.5", paid: ["42.5 mL", "42.5 ml", "42.5 ㎖", "42.5 millilitres", "42½ mL"], unpaid: ["42.5 L", "42.5 cm", "42.5 cL"] },
  { name: "centimetres", type: "decimal cm", key: "3.5", paid: ["3.5 cm", "3.5㎝", "3.5 centimeters", "3½ cm"], unpaid: ["3.5 mm", "35 mm", "3.5 in", "3.5\""] },
];

/** A list of one, labels with a bullet, a number or brackets, and lists with dashes. */
const LISTS: Case[] = [
  { name: "one item with its bullet", type: "sequence", key: "Tezri", paid: ["- Tezri", "* Tezri", "• Tezri", "1. Tezri", "1) Tezri", "(1) Tezri", "Tezri"], unpaid: ["- Burzi", "-Tezri-", "2. Burzi"] },
  { name: "one item with its bullet", type: "set", key: "Tezri", paid: ["- Tezri", "• Tezri", "1. Tezri", "{Tezri}", "1) Tezri"], unpaid: ["- Tezri\n- Burzi", "1. Burzi"] },
  { name: "one item of two words with its bullet", type: "set", key: "dark red", paid: ["- dark red", "1. dark red", "* dark red"], unpaid: ["- red"] },
  { name: "one number with its bullet", type: "set", key: "5", paid: ["5", "* 5", "• 5", "1. 5", "{5}"], unpaid: ["- 5", "1.5", "-5", "1. 6"] },
  { name: "a label with its bullet", type: "label", key: "Tezri", paid: ["- Tezri", "* Tezri", "1. Tezri", "• Tezri"], unpaid: ["- Burzi", "1. Burzi"] },
  { name: "a choice with its bullet", type: "choice 4", key: "C", paid: ["- C", "* C", "- (C)", "- C: the third"], unpaid: ["- D", "- C\n- D"] },
  { name: "a pair with its bullet", type: "mapping", key: "A: 3", paid: ["- A: 3", "1. A: 3", "* A = 3"], unpaid: ["- A: 4"] },
  { name: "a time with its bullet", type: "time", key: "3:05", paid: ["- 3:05", "(3:05)"], unpaid: ["- 3:06"] },
  { name: "a minus is no bullet", type: "integer", key: "-12", paid: ["-12", "- 12", "\u221212"], unpaid: ["12", "* 12"] },
  { name: "a label in brackets", type: "label", key: "K", paid: ["(K)", "[K]", "K", "**(K)**", "$(K)$", "\\text{(K)}"], unpaid: ["(L)", "(K", "(K) (L)", "(K, L)", "(K) or (L)"] },
  { name: "a label of a list in brackets", type: "label K|L|M", key: "K", paid: ["(K)", "[K]", "\\boxed{(K)}"], unpaid: ["(L)", "(K)(L)"] },
  { name: "a path with hyphens", type: "sequence", key: "Q; E; T; Z", paid: ["Q-E-T-Z", "Q\u2013E\u2013T\u2013Z", "Q\u2014E\u2014T\u2014Z", "Q--E--T--Z", "Q - E - T - Z", "q-e-t-z", "Q\u2212E\u2212T\u2212Z", "Q→E→T→Z", "Q to E to T to Z", "Q => E => T => Z", "$Q-E-T-Z$"], unpaid: ["Q-E-Z-T", "Q-E-T", "Q-E-T-Z-Q", "Z-T-E-Q", "Q-Z", "-Q-E-T-Z", "Q-E-T-Z-", "Q-E--T-", "Q←E←T←Z"] },
  { name: "a path in lines with arrows", type: "sequence", key: "Q; E; T; Z", paid: ["Q\n-> E\n-> T\n-> Z", "Q\n→ E\n→ T\n→ Z"], unpaid: ["Q\n-> E\n-> Z\n-> T"] },
  { name: "numbers have a sign, not a hyphen", type: "sequence", key: "10; 14", paid: ["10, 14", "10 14"], unpaid: ["10-14", "10, -14", "-10, 14"] },
  { name: "a set has no ranges", type: "set", key: "A; C", paid: ["A, C", "AC"], unpaid: ["A-C", "A–C", "A - C"] },
  { name: "a set has no differences", type: "set", key: "5; 7", paid: ["5, 7", "- 5\n- 7"], unpaid: ["5 - 7", "5-7", "5, -7"] },
  { name: "pairs without a link", type: "mapping", key: "S: 3; U: 1", paid: ["S3, U1", "S3 U1", "U1, S3", "s3; u1", "S-3, U-1", "S–3, U–1", "(S, 3), (U, 1)", "S→3, U→1", "S↔3, U↔1", "S is 3, U is 1", "S to 3, U to 1", "S3\nU1", "S=3, U=1", "- S3\n- U1", "1. S: 3\n2. U: 1"], unpaid: ["S1, U3", "S3", "S3, U1, U1", "S31, U1", "S3, U1, V2", "S3 or U1", "{S, 3}, {U, 1}", "3S, 1U"] },
  { name: "words as values", type: "mapping", key: "A: red; B: blue", paid: ["A is red, B is blue", "A: red, B: blue", "A - red, B - blue", "A red, B blue", "A gets red, B gets blue"], unpaid: ["A is blue, B is red", "A is red or blue, B is blue"] },
  { name: "numbers as names", type: "mapping", key: "1: red; 2: blue", paid: ["1: red, 2: blue", "1. red\n2. blue", "1) red\n2) blue", "2. blue\n1. red", "1 - red\n2 - blue"], unpaid: ["1. blue\n2. red", "2. red\n1. blue", "red, blue"] },
  {
    name: "a mapping as a table", type: "mapping", key: "A: red; B: blue; C: green",
    paid: ["| Node | Colour |\n|---|---|\n| A | red |\n| B | blue |\n| C | green |", "| A | red |\n| B | blue |\n| C | green |", "A | red\nB | blue\nC | green", "| A | B | C |\n|---|---|---|\n| red | blue | green |", "| Node | A | B | C |\n|---|---|---|---|\n| Colour | red | blue | green |", "| | A | B | C |\n|---|---|---|---|\n| Colour | red | blue | green |", "| Node | Colour |\n| :-- | --: |\n| C | green |\n| **A** | red |\n| B | blue |", "$\\begin{array}{c|c} A & red \\\\ \\hline B & blue \\\\ C & green \\end{array}$"],
    unpaid: ["| Node | Colour |\n|---|---|\n| A | blue |\n| B | red |\n| C | green |", "| Node | Colour |\n|---|---|\n| A | red |\n| B | blue |", "| A | B | C |\n|---|---|---|\n| blue | red | green |", "| Node | Colour |\n|---|---|\n| A | red |\n| B | blue |\n| C | green |\n| C | red |", "| A | red | blue |\n| B | blue | red |\n| C | green | red |"],
  },
  { name: "letters of a table", type: "mapping", key: "A: 3; B: 5", paid: ["| A | B |\n|---|---|\n| 3 | 5 |", "| A | 3 |\n| B | 5 |"], unpaid: ["| A | B |\n|---|---|\n| 5 | 3 |", "| A | B |\n|---|---|\n| 3 | 5 |\n| 5 | 3 |"] },
  {
    name: "a grid with titles, bars and rules", type: "grid", key: "1 2 3 4 / 3 4 1 2 / 2 1 4 3 / 4 3 2 1",
    paid: [
      "Row 1: 1 2 3 4\nRow 2: 3 4 1 2\nRow 3: 2 1 4 3\nRow 4: 4 3 2 1", "Row 1: 1 2 3 4, Row 2: 3 4 1 2, Row 3: 2 1 4 3, Row 4: 4 3 2 1", "Row 2: 3 4 1 2\nRow 1: 1 2 3 4\nRow 3: 2 1 4 3\nRow 4: 4 3 2 1", "1 2 | 3 4\n3 4 | 1 2\n----+----\n2 1 | 4 3\n4 3 | 2 1", "12|34\n34|12\n21|43\n43|21",
      "1 2 | 3 4 / 3 4 | 1 2 / 2 1 | 4 3 / 4 3 | 2 1", "| 1 2 | 3 4 |\n| 3 4 | 1 2 |\n|-----|-----|\n| 2 1 | 4 3 |\n| 4 3 | 2 1 |", "1 2 │ 3 4\n3 4 │ 1 2\n────┼────\n2 1 │ 4 3\n4 3 │ 2 1", "**Row 1:** 1 2 3 4\n**Row 2:** 3 4 1 2\n**Row 3:** 2 1 4 3\n**Row 4:** 4 3 2 1", "Row 1: [1, 2, 3, 4]\nRow 2: [3, 4, 1, 2]\nRow 3: [2, 1, 4, 3]\nRow 4: [4, 3, 2, 1]",
      "R1: 1 2 3 4\nR2: 3 4 1 2\nR3: 2 1 4 3\nR4: 4 3 2 1", "Row1: 1 2 3 4\nRow2: 3 4 1 2\nRow3: 2 1 4 3\nRow4: 4 3 2 1", "┌─┬─┬─┬─┐\n│1│2│3│4│\n│3│4│1│2│\n├─┼─┼─┼─┤\n│2│1│4│3│\n│4│3│2│1│\n└─┴─┴─┴─┘", "1. 1 2 3 4\n2. 3 4 1 2\n3. 2 1 4 3\n4. 4 3 2 1", "1,2|3,4\n3,4|1,2\n2,1|4,3\n4,3|2,1", "| a | b | c | d |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |\n| 3 | 4 | 1 | 2 |\n| 2 | 1 | 4 | 3 |\n| 4 | 3 | 2 | 1 |", "Row 1 - 1 2 3 4\nRow 2 - 3 4 1 2\nRow 3 - 2 1 4 3\nRow 4 - 4 3 2 1", "row 1 = 1 2 3 4; row 2 = 3 4 1 2; row 3 = 2 1 4 3; row 4 = 4 3 2 1",
      "1 2 3 4\n3 4 1 2\n-------\n2 1 4 3\n4 3 2 1",
    ],
    unpaid: [
      "Row 2: 1 2 3 4\nRow 1: 3 4 1 2\nRow 3: 2 1 4 3\nRow 4: 4 3 2 1", "Row 1: 1 2 3 4\nRow 1: 3 4 1 2\nRow 3: 2 1 4 3\nRow 4: 4 3 2 1", "1 2 | 3\n3 4 | 1 2\n2 1 | 4 3\n4 3 | 2 1", "Row 1: 1 2 3 4\n3 4 1 2\n2 1 4 3\n4 3 2 1", "| 1 | 2 | 3 | 4 |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |\n| 3 | 4 | 1 | 2 |\n| 2 | 1 | 4 | 3 |\n| 4 | 3 | 2 | 1 |",
      "Row2: 1 2 3 4\nRow1: 3 4 1 2\nRow3: 2 1 4 3\nRow4: 4 3 2 1", "4. 1 2 3 4\n3. 3 4 1 2\n2. 2 1 4 3\n1. 4 3 2 1", "12|34\n34|12\n21|43\n43|12",
    ],
  },
  {
    name: "a grid with headings of rows and columns", type: "grid", key: "1 2 3 / 3 1 2",
    paid: ["| | 1 | 2 | 3 |\n|---|---|---|---|\n| 1 | 1 | 2 | 3 |\n| 2 | 3 | 1 | 2 |", "| | A | B | C |\n|-|-|-|-|\n| 1 | 1 | 2 | 3 |\n| 2 | 3 | 1 | 2 |", "| Row | Col 1 | Col 2 | Col 3 |\n|---|---|---|---|\n| Row 1 | 1 | 2 | 3 |\n| Row 2 | 3 | 1 | 2 |", "| | c0 | c1 | c2 |\n|---|---|---|---|\n| r0 | 1 | 2 | 3 |\n| r1 | 3 | 1 | 2 |", "  A B C\n1 1 2 3\n2 3 1 2", "- 1 2 3\n- 3 1 2"],
    unpaid: ["| | 1 | 2 | 3 |\n|---|---|---|---|\n| 2 | 1 | 2 | 3 |\n| 1 | 3 | 1 | 2 |", "| | c3 | c2 | c1 |\n|---|---|---|---|\n| r1 | 1 | 2 | 3 |\n| r2 | 3 | 1 | 2 |", "| c3 | c2 | c1 |\n|---|---|---|\n| 1 | 2 | 3 |\n| 3 | 1 | 2 |", "| right | middle | left |\n|---|---|---|\n| 1 | 2 | 3 |\n| 3 | 1 | 2 |", "| 1 | 2 | 3 |\n| 1 | 2 | 3 |\n| 3 | 1 | 2 |", "| | 1 | 2 | 3 |\n|---|---|---|---|\n| 1 | 1 | 3 | 2 |\n| 2 | 3 | 1 | 2 |", "- 1 2 3\n3 1 2"],
  },
  { name: "dashes as cells under headings", type: "grid", key: "- A B / B - A", paid: ["| | 1 | 2 | 3 |\n|---|---|---|---|\n| 1 | - | A | B |\n| 2 | B | - | A |"], unpaid: ["| | 1 | 2 | 3 |\n|---|---|---|---|\n| 2 | - | A | B |\n| 1 | B | - | A |", "- A B\n- B A"] },
  { name: "dashes as cells", type: "grid", key: "- x / x -", paid: ["- x / x -", "-x\nx-", "| - | x |\n| x | - |"], unpaid: ["x - / - x", "--\nxx"] },
  { name: "a choice with a remark", type: "choice 4", key: "C", paid: ["C - the third", "C – the third", "C — the third one", "C, the third", "C (the third)", "C = the third", "Option: C", "Option C - the third", "C: the third option", "C- the third", "C -- the third", '"C" - the third', "**C**: the third", "(C) - the third"], unpaid: ["C - the second", "C - or D", "C-D", "C - D", "C, D", "C (D)", "C - not sure", "C - maybe B", "C: the first", "A - the third", "C (the second)", "C - 1st", "C (first option)"] },
  { name: "a choice with a remark in brackets", type: "choice 4", key: "C", paid: ["C (the third)", "C (third option)", "C - 3rd"], unpaid: ["B (the third)"] },
];

/** A string that the picture breaks into lines. */
const STRINGS: Case[] = [
  { name: "a string in two lines", type: "string", key: "ABCD4EFG", paid: ["ABCD4EFG", "ABCD 4EFG", "ABCD\n4EFG", "A B C D 4 E F G", "abcd 4efg", '"ABCD 4EFG"', "ABCD\\\\4EFG"], unpaid: ["ABCD4EF", "4EFG ABCD", "ABCD or 4EFG", "ABCD, 4EFG", "ABCD4EFGA"] },
  { name: "groups with numbers", type: "partition", key: "A, B; C", paid: ["1. A, B\n2. C", "- A, B\n- C"], unpaid: ["1. A\n2. B, C"] },
  { name: "groups with titles", type: "partition", key: "A, B; C", paid: ["1: A, B\n2: C", "**Group 1:** A, B\n**Group 2:** C", "- {A, B}\n- {C}"], unpaid: ["1: A\n2: B, C", "**Group 1:** A, C\n**Group 2:** B"] },
  { name: "pairs in bold and in brackets", type: "mapping", key: "A: 3; B: 5", paid: ["- **A:** 3\n- **B:** 5", "**A**: 3, **B**: 5", "(A3), (B5)"], unpaid: ["- **A:** 5\n- **B:** 3", "{A3}, {B5}"] },
  { name: "the last item after and", type: "set", key: "A; B; C", paid: ["A, B & C", '"A", "B" and "C"', "A, B and C"], unpaid: ["A, B & D", "A, B, C and D", "A, B & "] },
  { name: "other labels keep their spaces", type: "label", key: "Red", paid: ["Red"], unpaid: ["R e d"] },
];

/** Equations and values in letters that the key does not have. */
const VARIABLES: Case[] = [
  { name: "a variable with the factor 0", type: "expression equation", key: "y = 13/2", paid: ["0x + 2y = 13", "2y = 13", "y = 6.5", "2y + 0 x = 13", "y - 13/2 + 0·x = 0"], unpaid: ["x + 2y = 13", "0y + 2x = 13", "x = 13/2", "0 or so = 13", "0x = 0"] },
];

/** Braces, colours and special tokens around the content of a box. */
const BOXES: Case[] = [
  { name: "a box", type: "integer", key: "12", container: "boxed", paid: ["\\boxed{{12}}", "\\boxed{ {12} }", "\\boxed{{{12}}}", "\\boxed{\\color{red}{12}}", "\\boxed{\\color{red} 12}", "\\boxed{\\textcolor{red}{12}}", "\\boxed{\\text{\\color{blue}12}}", "\\boxed{{\\color{red}12}}", "\\boxed{\\mathbf{\\color{red}{12}}}", "\\boxed{\\colorbox{yellow}{12}}", "\\boxed{\\Large 12}", "\\boxed{{\\bf 12}}", "\\boxed{\\bf{12}}", "\\boxed{\\huge{12}}", "\\boxed{\\color[rgb]{1,0,0}12}", "<|begin_of_box|>{12}<|end_of_box|>", "<|begin_of_box|>12<|end_of_box|>", "So <|begin_of_box|> 12 <|end_of_box|>.", "<|begin_of_box|>\\boxed{12}<|end_of_box|>", "\\boxed{12}<|im_end|>", "\\boxed{``12''}", '\\boxed{"12"}'], unpaid: ["\\boxed{{12}{13}}", "\\boxed{{12}, {13}}", "<|begin_of_box|>12<|end_of_box|><|begin_of_box|>13<|end_of_box|>", "<|begin_of_box|>12", "\\boxed{\\color{red}{13}}", "\\boxed{\\{12\\}}", "\\boxed{12}<|begin_of_box|>13<|end_of_box|>", "\\boxed{\\color{12}}"] },
  { name: "a box", type: "choice 4", key: "C", container: "boxed", paid: ["\\boxed{{C}}", "\\boxed{\\color{red}{\\text{C}}}", "\\textcolor{red}{\\boxed{C}}", "<|begin_of_box|>C<|end_of_box|>", '\\boxed{"C"}'], unpaid: ["\\boxed{{C}{D}}"] },
  { name: "a box", type: "expression tuple", key: "(-1/2, 5/2)", container: "boxed", paid: ["\\boxed{{(-0.5, 2.5)}}", "\\boxed{y = 2.5, x = -0.5}", "\\boxed{\\color{red}{(-0.5, 2.5)}}"], unpaid: ["\\boxed{y = -0.5, x = 2.5}", "\\boxed{\\{-0.5, 2.5\\}}", "\\boxed{{-0.5, 2.5}}"] },
  { name: "a box", type: "set", key: "A; B", container: "boxed", paid: ["\\boxed{{A, B}}", "\\boxed{\\{A, B\\}}", "<|begin_of_box|>A, B<|end_of_box|>"], unpaid: ["\\boxed{{A}}"] },
  { name: "a box", type: "integer °", key: "35", container: "boxed", paid: ["\\boxed{35{}^\\circ}", "\\boxed{{35^\\circ}}", "\\boxed{35\u02da}"], unpaid: ["\\boxed{35 cm}"] },
  { name: "a box in a tag", type: "integer", key: "12", paid: ["\\boxed{{12}}", "\\color{red}{12}", "\\textcolor{red}{\\boxed{12}}", "<|begin_of_box|>12<|end_of_box|>", "12<|im_end|>"], unpaid: ["{12, 13}", "{12}{13}"] },
];

/** What may stand around a final line. */
const LINES: Case[] = [
  {
    name: "a final line", type: "integer", key: "12", container: "final-line",
    paid: [
      "Answer\uff1a12", "Answer\uff1a 12", "Answer\ufe5512", "\ufeffAnswer: 12", "\u200bAnswer: 12", "\u200eAnswer: 12", "\u202aAnswer: 12\u202c", "Thus.\n\u200fAnswer: 12", "***Answer: 12***", "***Answer:*** 12", "__Answer: 12__", "_Answer:_ 12", "`Answer: 12`", '"Answer: 12"', "**Answer:** **12**", "**Answer: 12**.",
      "Answer: 12<|im_end|>", "Answer: 12<|eot_id|>", "Answer: 12<|endoftext|>", "Answer: 12</s>", "Answer: 12<eos>", "Answer: 12<end_of_turn>", "Answer: 12<|end|>", "Answer: 12<|return|>", "Answer: 12<\uff5cend\u2581of\u2581sentence\uff5c>", "Answer: 12 <|im_end|>\n<|endoftext|>", "Answer: 12<|im_end|><|endoftext|>", "Answer: 12.<|im_end|>", "**Answer: 12**<|im_end|>",
      "Thus\rAnswer: 12", "Thus\rAnswer: 12\r", "Thus\r\nAnswer: 12\r\n", "Thus\u2028Answer: 12", "Answer:\r12", "Answer:\n- 12", "Answer:\n* 12", "Answer:\n\n- 12\n", "Answer:\n• 12", "**Answer:**\n- 12", "• Answer: 12", "Answer: <|begin_of_box|>12<|end_of_box|>", "Answer:\u00a012", "- **Answer**\uff1a12", "Final Answer\uff1a12",
    ],
    unpaid: ["Answer: - 12", "Answer: -12", "Answer:\n-12", "Answer: 12<|im_end|>\nAnswer: 13", "Answer: 12\rAnswer: 13", "Answer:\n- 12\n- 13", "Answer:<|im_end|>", "Answer: 12 or 13<|im_end|>", "***Answer: 13***", "Answer\uff1a13", "Answer 12", "Answer: 12<|im_end|><|im_start|>user"],
  },
  { name: "a final line", type: "integer", key: "-12", container: "final-line", paid: ["Answer: -12", "Answer: - 12", "Answer:\n-12", "Answer: \u221212"], unpaid: ["Answer:\n- 12", "Answer: 12"] },
  { name: "a final line", type: "set", key: "", container: "final-line", paid: ['Answer: "empty"', "Answer: empty<|im_end|>", "***Answer: empty***", "Answer:\n- empty"], unpaid: ["Answer:", "Answer:<|im_end|>", 'Answer: ""'] },
  { name: "a final line", type: "grid", key: "- A / A -", container: "final-line", paid: ["Answer: - A / A -", "Answer:\n- A / A -", "Answer:\n\n- A\nA -"], unpaid: ["Answer:\n- A - / A -"] },
  { name: "a final line", type: "sequence", key: "Tezri; Burzi", container: "final-line", paid: ["Answer:\n- Tezri\n- Burzi", "Answer:\r1. Tezri\r2. Burzi", "Answer\uff1aTezri, Burzi</s>"], unpaid: ["Answer:\n- Burzi\n- Tezri"] },
  { name: "a final line", type: "choice 4", key: "C", container: "final-line", paid: ["Answer:\n- C", "***Answer: C***", "Answer\uff1aC<|im_end|>", "Answer: C - the third"], unpaid: ["Answer:\n- C\n- D"] },
];

/** Thoughts, however they are marked, are no answers. */
const DRAFTS: Case[] = [
  {
    name: "a draft", type: "integer", key: "12", container: "answer-tag",
    paid: [
      "<thinking><answer>13</answer></thinking><answer>12</answer>", "◁think▷<answer>13</answer>◁/think▷<answer>12</answer>", "[THINK]<answer>13</answer>[/THINK]<answer>12</answer>", "<thought>13 <answer>13</answer></thought><answer>12</answer>", "<|begin_of_thought|><answer>13</answer><|end_of_thought|><answer>12</answer>", "<seed:think><answer>13</answer></seed:think><answer>12</answer>",
      "<|channel|>analysis<|message|><answer>13</answer><|end|><|start|>assistant<|channel|>final<|message|><answer>12</answer><|return|>", "<|start|>assistant<|channel|>analysis<|message|>13<|end|><|start|>assistant<|channel|>commentary<|message|><answer>14</answer><|end|><|start|>assistant<|channel|>final <|constrain|>json<|message|><answer>12</answer>",
      "analysisWe need <answer>13</answer>.assistantfinal<answer>12</answer>", "<answer>13</answer></thinking><answer>12</answer>", "<answer>13</answer>[/THINK]<answer>12</answer>", "<THINKING><answer>13</answer></THINKING><answer>12</answer>", "<answer>12</answer><thinking>and now", "<think>a</think><thinking>b <answer>13</answer></thinking><answer>12</answer>",
    ],
    unpaid: [
      "<thinking><answer>12</answer></thinking>", "<thinking><answer>12</answer>", "◁think▷<answer>12</answer>", "◁think▷<answer>12</answer>◁/think▷", "[THINK]<answer>12</answer>", "[THINK]<answer>12</answer>[/THINK]", "<|channel|>analysis<|message|><answer>12</answer><|end|>", "<|channel|>analysis<|message|><answer>12</answer>", "<|start|>assistant<|channel|>analysis<|message|><answer>12</answer><|end|><|start|>assistant<|channel|>final<|message|><answer>13</answer>",
      "analysis<answer>12</answer>assistantfinal<answer>13</answer>", "<answer>12</answer>[/THINK]", "<thinking>a</thinking><thinking><answer>12</answer>",
    ],
  },
  { name: "a draft", type: "integer", key: "12", container: "final-line", paid: ["<thinking>\nAnswer: 13\n</thinking>\nAnswer: 12", "<|channel|>analysis<|message|>Answer: 13<|end|><|start|>assistant<|channel|>final<|message|>Answer: 12<|return|>", "◁think▷\nAnswer: 13◁/think▷Answer: 12", "[THINK]\nAnswer: 13\n[/THINK]Answer: 12"], unpaid: ["<thinking>\nAnswer: 12", "[THINK]\nAnswer: 12\n[/THINK]\nAnswer: 13"] },
  { name: "a draft", type: "integer", key: "12", container: "boxed", paid: ["<thinking>\\boxed{13}</thinking>\\boxed{12}", "[THINK]\\boxed{13}[/THINK] \\boxed{12}", "◁think▷\\boxed{13}◁/think▷ \\boxed{12}"], unpaid: ["<thinking>\\boxed{12}</thinking>\\boxed{13}"] },
  { name: "a draft", type: "integer", key: "12", container: "json", paid: ['<thinking>{"answer": 13}</thinking>{"answer": 12}', '[THINK]{"answer": 13}[/THINK]{"answer": 12}', '<|channel|>analysis<|message|>{"answer": 13}<|end|><|start|>assistant<|channel|>final<|message|>{"answer": 12}'], unpaid: ['<thinking>{"answer": 12}</thinking>'] },
];

/** What JSON makes of the same. */
const OBJECTS: Case[] = [
  { name: "an object", type: "expression tuple", key: "(-1/2, 5/2)", container: "json", paid: ['{"answer": [-0.5, 2.5]}', '{"answer": {"x": -0.5, "y": 2.5}}', '{"answer": {"y": 2.5, "x": -0.5}}', '{"answer": "(-0.5, 2.5)"}', '{"answer": "y = 2.5, x = -0.5"}'], unpaid: ['{"answer": {"y": -0.5, "x": 2.5}}', '{"answer": "y = -0.5, x = 2.5"}', '{"answer": "{-0.5, 2.5}"}'] },
  { name: "an object", type: "sequence", key: "1; 1; 4", container: "json", paid: ['{"answer": [1, 1, 4]}', '{"answer": {"A": 1, "B": 1, "C": 4}}', '{"answer": ["A = 1", "B = 1", "C = 4"]}'], unpaid: ['{"answer": {"C": 1, "B": 1, "A": 4}}', '{"answer": "C = 1, B = 1, A = 4"}'] },
  { name: "an object", type: "decimal %", key: "52", container: "json", paid: ['{"answer": "52%"}', '{"answer": 52}', '{"answer": "52 percent"}', '{"answer": "52"}<|im_end|>'], unpaid: ['{"answer": 0.52}'] },
  { name: "an object", type: "set", key: "", container: "json", paid: ['{"answer": "empty"}', '{"answer": "\\"empty\\""}', '{"answer": []}'], unpaid: ['{"answer": ""}', '{"answer": null}'] },
  { name: "an object", type: "decimal", key: "208", container: "json", paid: ['{"answer": 208}', '{"answer": "208"}'], unpaid: ['{"answer": "0,208"}'] },
];

/** Boxes and points as models were taught to write them. */
const PLACES: Case[] = [
  {
    name: "a box", type: "box", key: "100 200 300 400",
    paid: [
      "[100, 200, 300, 400]", "[101, 199, 300, 402]", '{"bbox_2d": [100, 200, 300, 400], "label": "the cup"}', '```json\n[\n\t{"bbox_2d": [100, 200, 300, 400], "label": "the cup"}\n]\n```', "<|box_start|>(100,200),(300,400)<|box_end|>", "<box>(100, 200), (300, 400)</box>", "The answer is [100, 200, 300, 400].", "the cup: [100, 200, 300, 400]",
      "<ref>the cup</ref><box>(100,200),(300,400)</box>", "x1: 100, y1: 200, x2: 300, y2: 400", '{"x1": 100, "y1": 200, "x2": 300, "y2": 400, "label": "the cup"}', "[100.4, 200.2, 299.6, 400]",
    ],
    unpaid: [
      "[300, 400, 100, 200]", "[100, 200, 100, 400]", "[100, 200, 200, 200]", "[100, 200, 300]", "[-100, -200, -300, -400]", "[0, 0, 1000, 1000]", "[0.1, 0.2, 0.3, 0.4]", "[100, 200, 300, 400] or [500, 500, 600, 600]", '[{"bbox_2d": [100, 200, 300, 400]}, {"bbox_2d": [500, 500, 600, 600]}]', "[100, 200, 300, 400], [500, 500, 600, 600]", '{"bbox_2d": "100, 200"}', '{"label": "the cup"}', "[[100, 200, 300, 400], 5]", "[100, 200, 99999999999999999999, 400]",
    ],
  },
  { name: "a box", type: "box", key: "100 200 300 400", container: "json", paid: ['{"answer": [100, 200, 300, 400]}', '{"answer": {"bbox_2d": [100, 200, 300, 400]}}', '{"answer": [{"bbox_2d": [100, 200, 300, 400], "label": "a"}]}', '{"answer": "[100, 200, 300, 400]"}'], unpaid: ['{"answer": [[100, 200, 300, 400], [1, 2, 3, 4]]}', '{"answer": []}'] },
  { name: "a point", type: "point", key: "120 300", paid: ['{"point_2d": [120, 300], "label": "OK"}', "[[120, 300]]", "OK: (120, 300)", "<|point_start|>(120,300)<|point_end|>"], unpaid: ["(120, 300), (500, 500)", "(300, 120)", "(-120, 300)", "[120, 300, 140, 320]"] },
  {
    name: "boxes", type: "boxes", key: "100 200 300 400; 500 500 600 600",
    paid: ["[[100, 200, 300, 400], [500, 500, 600, 600]]", "[500, 500, 600, 600]\n[100, 200, 300, 400]", "cup: [100, 200, 300, 400]\nkey: [500, 500, 600, 600]", "[{'bbox_2d': [100, 200, 300, 400], 'label': 'cup'}, {'bbox_2d': [500, 500, 600, 600], 'label': 'key'}]", "1) [100, 200, 300, 400]\n2) [500, 500, 600, 600]", "- [100, 200, 300, 400]\n- [500, 500, 600, 600]"],
    unpaid: ["[100, 200, 300, 400]", "[]", "empty", "[[100, 200, 300, 400], [500, 500, 600, 600], [100, 200, 300, 400]]", "[[100, 200, 300, 400], [100, 200, 300, 400]]", "[[100, 200, 300, 400] or [500, 500, 600, 600]]", "[[300, 400, 100, 200], [600, 600, 500, 500]]", "[[0, 0, 1000, 1000], [0, 0, 1000, 1000]]"],
  },
  { name: "boxes with labels", type: "boxes", key: "100 200 300 400 moved; 500 500 600 600 new colour", paid: ["moved: [100, 200, 300, 400]; new colour: [500, 500, 600, 600]", '[{"label": "New colour", "bbox_2d": [500, 500, 600, 600]}, {"label": "moved", "bbox_2d": [100, 200, 300, 400]}]'], unpaid: ["[[100, 200, 300, 400], [500, 500, 600, 600]]", "new colour: [100, 200, 300, 400]; moved: [500, 500, 600, 600]", "moved: [100, 200, 300, 400]; moved: [500, 500, 600, 600]"] },
  { name: "no boxes", type: "boxes", key: "", paid: ["[]", "empty", "Empty", "[ ]"], unpaid: ["none", "0", "[[1, 2, 3, 4]]", ""] },
];

export const CASES: Case[] = [...NAMES, ...GROUPS, ...SIGNS, ...QUOTES, ...WORDS, ...UNITS, ...LISTS, ...STRINGS, ...VARIABLES, ...BOXES, ...LINES, ...DRAFTS, ...OBJECTS, ...PLACES];
