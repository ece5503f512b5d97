import { Bytes } from "../../../assembly/text/bytes";
import { VlqReader, VlqWriter } from "../../../assembly/text/vlq";

function integers(values: i64[]): string {
  const writer = new VlqWriter(new Bytes());
  for (let i = 0; i < values.length; i++) writer.integer(values[i]);
  return writer.bytes.toString();
}

describe("numbers in base 64 of variable length", () => {
  test("are those of source maps", () => {
    expect(integers([0, 1, -1, 15, 16, -16, 1000])).toBe("ACDegBhBw+B");
  });

  test("are read again", () => {
    const values: i64[] = [0, 7, -7, 31, 32, 1023, -1024, 123456789, 576460752303423487, -576460752303423487];
    const reader = new VlqReader("id " + integers(values), 3);
    for (let i = 0; i < values.length; i++) expect(reader.integer(i64.MIN_VALUE, i64.MAX_VALUE)).toBe(values[i]);
    expect(reader.isSound && reader.isAtEnd).toBe(true);
  });

  test("keep six decimals, and are cut off far beyond any sum", () => {
    const values: f64[] = [0, 1, 0.875, -0.5, 700, 0.333333, 1600000.25, -1e10, 1e10];
    const writer = new VlqWriter(new Bytes());
    for (let i = 0; i < values.length; i++) writer.real(values[i]);
    const reader = new VlqReader(writer.real(1e300).real(-1e300).bytes.toString(), 0);
    for (let i = 0; i < values.length; i++) expect(reader.real()).toBe(values[i]);
    expect(reader.real()).toBe(1e10);
    expect(reader.real()).toBe(-1e10);
    expect(reader.isSound && reader.isAtEnd).toBe(true);
  });

  test("that are malformed are noticed", () => {
    const texts = ["", "g", "A g", "é", "ggggggggggggggggggA", "//////////////"];
    for (let i = 0; i < texts.length; i++) {
      const reader = new VlqReader(texts[i], 0);
      while (reader.isSound && !reader.isAtEnd) reader.real();
      if (texts[i] == "") reader.real();
      expect(reader.isSound).toBe(false);
    }
    const reader = new VlqReader("gB", 0);
    expect(reader.integer(0, 15)).toBe(0);
    expect(reader.isSound).toBe(false);
  });
});
