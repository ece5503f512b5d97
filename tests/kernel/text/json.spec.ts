import { Bytes } from "../../../assembly/text/bytes";
import { Json, JsonKind, JsonWriter } from "../../../assembly/text/json";

describe("Json.parse", () => {
  test("reads every kind of value", () => {
    const value = Json.parse(' {"a": [1, -2.5, 1e3, true, null], "b": "x\\u00e9\\n\\"", "c": {}} ')!;
    const list = value.get("a")!;
    expect(list.items.length).toBe(5);
    expect(list.items[0].isInteger).toBe(true);
    expect(list.items[1].number).toBe(-2.5);
    expect(list.items[2].number).toBe(1000);
    expect(list.items[2].isInteger).toBe(false);
    expect(list.items[4].kind).toBe(JsonKind.Null);
    expect(value.get("b")!.text).toBe('xé\n"');
    expect(value.get("d") === null).toBe(true);
  });

  test("carries integers up to 2^53 - 1 exactly, and no further", () => {
    const largest = Json.parse("9007199254740991")!;
    expect(largest.isInteger).toBe(true);
    expect(largest.number).toBe(9007199254740991);
    expect(Json.parse("9007199254740992")!.isInteger).toBe(false);
    expect(Json.parse("123456789012345678901234567890")!.isInteger).toBe(false);
  });

  test("refuses what is malformed", () => {
    const bad = ["", "{", "[1,]", '{"a":1,}', "01", "1.", ".5", "+1", "nul", '"a', '"\n"', '"\\x"', "1 2", '{"a":1,"a":2}', "[1 2]", "{a:1}", "NaN", "--1", "1e", '"\\u12g4"'];
    for (let i = 0; i < bad.length; i++) expect(Json.parse(bad[i]) === null).toBe(true, bad[i]);
  });

  test("reads every escape", () => {
    expect(Json.parse('"a\\\\b\\/\\"\\b\\f\\n\\r\\t\\u00E9\\ud83d\\udca5z"')!.text).toBe('a\\b/"\b\f\n\r\té💥z');
    expect(Json.parse('"\\\\"')!.text).toBe("\\");
    const bad = ['"\\', '"\\"', '"\\u12"', '"\\u123"', '"\\u123', '"\\\n"', '"\\u 123"'];
    for (let i = 0; i < bad.length; i++) expect(Json.parse(bad[i]) === null).toBe(true, bad[i]);
  });

  test("stops at 65,536 lists and records", () => {
    expect(Json.parse("[" + "[],".repeat(65534) + "{}]") === null).toBe(false);
    expect(Json.parse("[" + "[],".repeat(65535) + "{}]") === null).toBe(true);
    expect(Json.parse("[" + "0,".repeat(100000) + "0]")!.items.length).toBe(100001);
  });

  test("values share nothing that grows", () => {
    const value = Json.parse('[[],[1],{},{"a":2},[]]')!;
    expect(value.items[0].items.length + value.items[2].items.length + value.items[2].keys.length + value.items[4].items.length).toBe(0);
    expect(value.items[1].items.length).toBe(1);
  });

  test("stops at a depth of 64", () => {
    expect(Json.parse("[".repeat(64) + "]".repeat(64)) === null).toBe(false);
    expect(Json.parse("[".repeat(1000) + "]".repeat(1000)) === null).toBe(true);
    expect(Json.parse("[".repeat(100000)) === null).toBe(true);
  });
});

describe("JsonWriter", () => {
  test("puts the commas", () => {
    const bytes = new Bytes();
    new JsonWriter(bytes).open().key("a").integer(-1).key("b").openList().text("x").bool(true).closeList().key("c").open().close().close();
    expect(bytes.toString()).toBe('{"a":-1,"b":["x",true],"c":{}}');
  });
});
