import { ExpressionAnswer } from "../../../assembly/answer/expression";
import { firstAccepted, firstRead, firstRejected, survives } from "./reading";

describe("an exact value", () => {
  test("is a rational in any form", () => {
    expect(firstRejected(new ExpressionAnswer("3/2"), ["3/2", "6/4", "1.5", "1 1/2", "1\\frac12", "\\frac{3}{2}", "\\dfrac{6}{4}", "\\tfrac32", "x = 3/2", "3:2", "150%", "3 ÷ 2", "(3)/(2)", "\\left(\\frac{3}{2}\\right)", "3*2^{-1}", "$\\frac{3}{2}$.", "\uff13/\uff12"])).toBe("");
    expect(firstAccepted(new ExpressionAnswer("1/3"), ["0.333", "0.3333333333333333", "3", "1/3.0001", "1/3 or 1/4", "-1/3", "1/0", "0.33333333333333333333333333333333333"])).toBe("");
    expect(firstRejected(new ExpressionAnswer("12", "", "°"), ["12", "12°", "12^\\circ", "x = 12 degrees"])).toBe("");
  });

  test("is a root in any form", () => {
    expect(firstRejected(new ExpressionAnswer("5√2", "", "cm"), ["5\\sqrt{2}", "5√2", "5sqrt(2)", "5*sqrt(2) cm", "\\sqrt{50}", "\\frac{10}{\\sqrt{2}}", "√2·5", "50^{1/2}", "50^0.5", "5 \\cdot \\sqrt2 \\text{ cm}", "\\sqrt{2}\\times 5", "AB = 5\\sqrt{2}"])).toBe("");
    expect(firstRejected(new ExpressionAnswer("1/(1+√2+√3)"), ["(2+√2-√6)/4", "1/2 + √2/4 - √6/4", "\\frac{1}{1+\\sqrt{2}+\\sqrt{3}}"])).toBe("");
    expect(firstRejected(new ExpressionAnswer("√3-1"), ["\\sqrt{4-2\\sqrt{3}}", "2/(√3+1)", "-1+sqrt 3"])).toBe("");
    expect(firstRejected(new ExpressionAnswer("2"), ["\\sqrt[3]{8}", "8^{1/3}", "√4", "√2·√2", "(√2)^2"])).toBe("");
    expect(firstAccepted(new ExpressionAnswer("5√2"), ["7.07", "7.0710678118654752440", "5√3", "√2", "52", "5√(2", "√-50", "sqrt", "√√2"])).toBe("");
  });

  test("is a multiple of pi in any form", () => {
    expect(firstRejected(new ExpressionAnswer("4+2π"), ["2\\pi + 4", "2(π+2)", "4 + 2*pi", "\\frac{8+4\\pi}{2}", "2pi+4"])).toBe("");
    expect(firstRejected(new ExpressionAnswer("3π/2"), ["\\frac{3\\pi}{2}", "1.5π", "\\frac32\\pi", "3/2 π", "π·3/2"])).toBe("");
    expect(firstAccepted(new ExpressionAnswer("4+2π"), ["10.283", "6π", "4+2·3.14159265358979", "2π", "4+2p"])).toBe("");
  });

  test("is a polynomial in any form", () => {
    expect(firstRejected(new ExpressionAnswer("x^2-4"), ["(x-2)(x+2)", "x²−4", "f(x) = x^2 - 4", "y = x^2-4", "-(4-x^2)", "x·x-4", "x^{2}-4", "x**2 - 4", "x^2-8/2"])).toBe("");
    expect(new ExpressionAnswer("x+1").accepts(new ExpressionAnswer("x").parse("(x^2-1)/(x-1)")!)).toBe(true);
    expect(firstAccepted(new ExpressionAnswer("x^2-4"), ["x^2-5", "x^2+4", "x-4", "(x-2)^2", "a^2-4", "x^2-4=0", "x^2", "x^3-4", "X^2-4"])).toBe("");
    expect(firstRejected(new ExpressionAnswer("2ab+b²"), ["b(2a+b)", "2ba + b^2", "(a+b)^2-a^2"])).toBe("");
  });

  test("reads back its canonical text", () => {
    expect(survives(new ExpressionAnswer("1/2 + √2/4 - √6/4"))).toBe(true);
    expect(survives(new ExpressionAnswer("3π²/7 - 2π√3"))).toBe(true);
    expect(survives(new ExpressionAnswer("x²y - 3/2 xy + √2"))).toBe(true);
  });
});

describe("an equation", () => {
  test("is the same whatever it is multiplied by", () => {
    expect(firstRejected(new ExpressionAnswer("y = 2x + 3"), ["y=2x+3", "2x - y + 3 = 0", "y - 2x = 3", "4x-2y=-6", "x = (y-3)/2", "f(x) = 2x+3", "$y = 2x + 3$", "\\frac{y-3}{2} = x", "\\sqrt{2}y = 2\\sqrt2x+3\\sqrt2"])).toBe("");
    expect(firstRejected(new ExpressionAnswer("(x-1)^2+(y+2)^2=9"), ["x^2+y^2-2x+4y-4=0", "(x-1)²+(y+2)²=3²", "(y+2)^2 + (1-x)^2 = 9"])).toBe("");
    expect(firstRejected(new ExpressionAnswer("x = 3"), ["x=3", "3 = x", "2x - 6 = 0", "x-3=0"])).toBe("");
    expect(survives(new ExpressionAnswer("y = 2/3 x - √2"))).toBe(true);
  });

  test("is no other equation", () => {
    expect(firstAccepted(new ExpressionAnswer("y = 2x + 3"), ["y=2x+4", "y=3x+2", "y=-2x+3", "2x+3", "0=0", "0(y-2x-3)=0", "(y-2x-3)^2=0", "(y-2x-3)(x-1)=0", "x=2y+3", "y=2x+3=0", "y", "y=2x+3, y=2x+4", "y=2x+3 or y=x", "=", "y-2x-3"])).toBe("");
  });
});

describe("intervals", () => {
  test("are read in every notation", () => {
    expect(firstRejected(new ExpressionAnswer("(-∞,2)∪[3,5)"), [
      "(-\\infty, 2) \\cup [3, 5)", "(-inf, 2) U [3, 5)", "x < 2 or 3 ≤ x < 5", "x<2 \\text{ or } 3 \\leq x < 5", "[3,4] ∪ (4,5) ∪ (-oo,2)", "x \\in (-\\infty,2)\\cup[3,5)", "(-∞,2), [3,5)", "5>x>=3 or x<2", "(-∞,2) and [3,5)", "\\left(-\\infty,2\\right)\\cup\\left[3,5\\right)",
    ])).toBe("");
    expect(firstRejected(new ExpressionAnswer("(1,3)"), ["1<x<3", "x>1 and x<3", "3 > x > 1", "(1, 3)"])).toBe("");
    expect(firstRejected(new ExpressionAnswer("(-∞,∞)"), ["ℝ", "R", "all real numbers", "(-inf, inf)"])).toBe("");
    expect(firstRejected(new ExpressionAnswer("[√2, π)"), ["√2 ≤ x < π", "[\\sqrt{2}, \\pi)"])).toBe("");
    expect(survives(new ExpressionAnswer("(-∞,-1/2]∪{3}"))).toBe(true);
  });

  test("are exact about their ends", () => {
    expect(firstAccepted(new ExpressionAnswer("(-∞,2)∪[3,5)"), ["(-∞,2]∪[3,5)", "(-∞,2)∪(3,5)", "(-∞,2)", "[3,5)", "(-∞,5)", "x<2 and 3≤x<5", "(2,-∞)∪[3,5)", "[-∞,2)∪[3,5)", "(5,3)", "(-∞,2)∪[3,5", "-∞,2,3,5", ""])).toBe("");
  });
});

describe("a set of solutions", () => {
  test("is read in every notation", () => {
    expect(firstRejected(new ExpressionAnswer("{-2, 3}"), ["{3, -2}", "\\{-2, 3\\}", "-2, 3", "x = -2 or x = 3", "x=-2, x=3", "3 and -2", "x = -2, or x = 3", "x \\in \\{-2, 3\\}"])).toBe("");
    expect(firstRejected(new ExpressionAnswer("{-√2, √2}"), ["±√2", "x = \\pm\\sqrt{2}", "√2, -√2"])).toBe("");
    expect(firstRejected(new ExpressionAnswer("(2, -3/2)", "tuple"), ["(2, -1.5)", "x = 2, y = -3/2", "2, -\\frac{3}{2}"])).toBe("");
  });

  test("is complete and in order where order counts", () => {
    expect(firstAccepted(new ExpressionAnswer("{-2, 3}"), ["-2", "3", "{-2, 3, 4}", "{2, 3}", "-2, 3, 3", "±2, 3", ""])).toBe("");
    expect(firstAccepted(new ExpressionAnswer("(2, -3)", "tuple"), ["(-3, 2)", "2", "(2, -3, 0)", "(2, 3)"])).toBe("");
  });
});

describe("a formula", () => {
  test("is bounded", () => {
    expect(firstRead(new ExpressionAnswer("1"), [
      "(".repeat(1000) + "1" + ")".repeat(1000), "√".repeat(1000) + "1", "1" + "^2".repeat(900) + "^999", "9".repeat(1000), "(x+y+z+a+b)^24", "((((x+1)^24)^24)^24)^24", "2^999", "1/(1-1)", "√9999999999999999", "x^-99", "\\frac{1}{", "\\sqrt[999]{2}", "0^0", "0^{-1}",
      "(a+b+c+d+e+f)(g+h+i+j+k+l)(m+n+o+p+q+r)(s+t+u+v+w+x)",
    ])).toBe("");
  });

  test("is never run", () => {
    expect(firstRead(new ExpressionAnswer("1"), ["__import__('os')", "1;1", "1 if 1 else 2", "1 == 1", "lambda: 1", "sum(1)()", "1\u0000", "1!", "a.b", "1//1"])).toBe("");
  });
});
