import { Bytes } from "../../../assembly/text/bytes";
import { isUtf8 } from "../../../assembly/text/utf8";

function hundredths(value: f64): string {
  return new Bytes(4).hundredths(value).toString();
}

describe("numbers", () => {
  test("have at most two decimals and no trailing zeros", () => {
    expect(hundredths(0)).toBe("0");
    expect(hundredths(1.5)).toBe("1.5");
    expect(hundredths(-0.004)).toBe("0");
    expect(hundredths(-0.006)).toBe("-0.01");
    expect(hundredths(671.999)).toBe("672");
    expect(hundredths(-12.345)).toBe("-12.34");
    expect(hundredths(0.07)).toBe("0.07");
  });

  test("reach both ends of an i64", () => {
    expect(new Bytes().integer(i64.MIN_VALUE).toString()).toBe("-9223372036854775808");
    expect(new Bytes().integer(i64.MAX_VALUE).toString()).toBe("9223372036854775807");
  });
});

describe("text", () => {
  test("is valid UTF-8, whatever the string", () => {
    const texts = ["plain", "é → 𝒳", "\ud800", "a\udc00b", "\ud83d\ude00"];
    for (let i = 0; i < texts.length; i++) {
      const bytes = new Bytes(2).text(texts[i]);
      expect(isUtf8(bytes.start, bytes.length)).toBe(true);
    }
    expect(new Bytes().text("\ud800x").toString()).toBe("\ufffdx");
  });

  test("is escaped in JSON strings", () => {
    expect(new Bytes().quoted('a"b\\c\nd\u0001e\u007f').toString()).toBe('"a\\"b\\\\c\\nd\\u0001e\\u007f"');
  });
});

describe("isUtf8", () => {
  test("refuses what is not well-formed", () => {
    const bad: u8[][] = [[0x80], [0xc0, 0x80], [0xe0, 0x80, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xff], [0xe2, 0x82]];
    for (let i = 0; i < bad.length; i++) {
      const bytes = new Bytes(4);
      for (let k = 0; k < bad[i].length; k++) bytes.byte(bad[i][k]);
      expect(isUtf8(bytes.start, bytes.length)).toBe(false);
    }
  });
});
