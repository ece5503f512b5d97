/** Degraded pictures: over every kind, and over every environment where a kind would make an answer wrong. */
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { KernelError, type Degradation, type DegradationKind, type Pixels } from "../../bindings/node/index.ts";
import { degradedVectors } from "../../scripts/vectors.ts";
import { suite } from "../support/suite.ts";
import { readDegraded } from "../support/vector_files.ts";

const KINDS: DegradationKind[] = ["noise", "blur", "tint", "compression", "rotation", "scan"];
const PLAIN = { level: 4, seed: 3 };
const COLOURS = /\b(?:red|blue|green|yellow|orange|purple|pink|brown|gr[ea]y|black|white|cyan|magenta|violet|turquoise)\b/i;

const about = suite.list().map(({ id }) => suite.describe(id));
const instance = (degrade: Degradation | null, env = "bar_value_arith") => suite.generate(env, { ...PLAIN, degrade });
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const errorOf = (call: () => unknown): KernelError | undefined => {
  try {
    call();
  } catch (error) {
    if (error instanceof KernelError) return error;
    throw error;
  }
  return undefined;
};

/** Mean distance of two pictures' channels, of 255. */
function distance(a: Pixels, b: Pixels): number {
  let sum = 0;
  for (let i = 0; i < a.data.length; i++) sum += Math.abs(a.data[i]! - b.data[i]!);
  return sum / a.data.length;
}

describe("a degraded picture", () => {
  const upright = instance(null).pixels({ renderer: "kernel" });

  test.each(KINDS)("of the kind %s is what the token says, more of it at a higher strength, and nothing of it at none", (kind) => {
    const distances = [0, 0.25, 0.5, 1].map((strength) => {
      const one = instance({ kind, strength });
      expect(one.data.degrade).toEqual({ kind, strength });
      expect(JSON.parse(one.token).degrade).toEqual({ kind, strength });
      const pixels = one.pixels();
      expect([pixels.width, pixels.height]).toEqual([upright.width, upright.height]);
      expect(sha256(suite.regenerate(one.token).pixels().data)).toBe(sha256(pixels.data));
      return distance(pixels, upright);
    });
    expect(distances[0]).toBe(0);
    expect(distances.slice(1).every((value, i) => value > distances[i]!)).toBe(true);
    expect(distances[3]).toBeLessThan(80);
  });

  test("keeps question, fingerprint, SVG and verdict of the instance", () => {
    const [one, plain] = [instance({ kind: "scan", strength: 0.5 }), instance(null)];
    expect([one.question, one.svg, one.data.fingerprint]).toEqual([plain.question, plain.svg, plain.data.fingerprint]);
    const { answer } = suite.regenerate(one.token, { reveal: true, picture: false });
    expect(suite.verify(one.token, `<answer>${answer}</answer>`).accuracy).toBe(1);
    expect(plain.data.degrade).toBeUndefined();
  });

  test("has the grain of its own seed, and a twin has that of its instance", () => {
    const degrade: Degradation = { kind: "rotation", strength: 1 };
    const evidence = [3, 4, 5, 6].map((seed) => suite.inspect(suite.generate("bar_h_threshold", { level: 4, seed, style: "plain", degrade }).token, { reveal: true }).evidence);
    expect(new Set(evidence.map((one) => JSON.stringify(one))).size).toBe(4);
    const base = instance({ kind: "noise", strength: 0.3 });
    const twin = suite.twin(base.token);
    expect(JSON.parse(twin).degrade).toEqual({ kind: "noise", strength: 0.3 });
    expect(distance(suite.drawPixels(twin), base.pixels())).toBeLessThan(2);
  });

  test("is the kernel's, whichever renderer is asked for", () => {
    const one = instance({ kind: "noise", strength: 0.4 });
    expect(sha256(one.png({ renderer: "resvg" }))).toBe(sha256(one.png({ renderer: "kernel" })));
    expect(sha256(one.pixels({ renderer: "resvg" }).data)).toBe(sha256(one.pixels({ renderer: "kernel" }).data));
  });

  test("shows no more to who looks closer: a box of it is made from its pixels", () => {
    const one = instance({ kind: "noise", strength: 0.5 });
    const whole = one.pixels();
    const box = { x: 64, y: 96, width: 48, height: 32 };
    const part = one.pixels({ box });
    expect([part.width, part.height]).toEqual([48, 32]);
    for (const [x, y] of [[0, 0], [47, 31], [20, 7]] as const) {
      const at = ((box.y + y) * whole.width + box.x + x) * 4;
      expect([...part.data.slice((y * 48 + x) * 4, (y * 48 + x) * 4 + 4)]).toEqual([...whole.data.slice(at, at + 4)]);
    }
    const beside = one.pixels({ box: { x: -10, y: -10, width: 20, height: 20 } });
    expect([...beside.data.slice(0, 4)]).toEqual([0, 0, 0, 0]);
    expect(beside.data[(19 * 20 + 19) * 4 + 3]).toBe(255);
    const small = one.pixels({ size: 224 });
    expect([small.width, small.height]).toEqual([(whole.width / Math.min(whole.width, whole.height)) * 224, (whole.height / Math.min(whole.width, whole.height)) * 224]);
  });

  test("turned, has its evidence where it now lies", () => {
    const inspect = (degrade: Degradation | null) => suite.inspect(suite.generate("bar_value_arith", { level: 2, seed: 7, style: "plain", degrade }).token, { reveal: true });
    const [before, after] = [inspect(null), inspect({ kind: "rotation", strength: 1 })];
    if (before.evidence === "whole" || after.evidence === "whole") throw new Error("the evidence is the whole picture");
    const middle = ([left, top, right, bottom]: number[]): [number, number] => [(left! + right!) / 2 - 500, (top! + bottom!) / 2 - 500];
    const turned = after.evidence!;
    before.evidence!.forEach(({ box }, i) => {
      const [x, y] = middle(box);
      const [turnedX, turnedY] = middle(turned[i]!.box);
      const degrees = ((Math.atan2(turnedY, turnedX) - Math.atan2(y, x)) * 180) / Math.PI;
      expect(Math.abs(degrees)).toBeGreaterThan(2.5);
      expect(Math.abs(degrees)).toBeLessThan(6.5);
      expect(Math.hypot(turnedX, turnedY)).toBeLessThan(Math.hypot(x, y));
    });
    expect(after.marks).toEqual(before.marks);
  });

  test("has the bytes of the golden vectors, which every host replays", async () => {
    expect(await degradedVectors(suite)).toEqual(readDegraded());
  });
});

describe("what would make an answer wrong", () => {
  test.each(about.map((one) => [one.id, one] as const))("%s", (env, { levels }) => {
    const words = levels.flatMap(({ form }, level) => [0, 1, 2, 3].map((seed) => `${suite.generate(env, { level, seed, picture: false }).question} ${form}`)).join("\n");
    if (COLOURS.test(words)) expect(levels.flatMap(({ degrade }) => degrade.filter((kind) => kind === "tint" || kind === "scan"))).toEqual([]);
    for (const [level, { answer, degrade }] of levels.entries()) {
      expect(degrade.slice(0, 2)).toEqual(["noise", "blur"]);
      expect(degrade).toContain("compression");
      if (["moves", "point", "box"].includes(answer)) expect(degrade).not.toContain("rotation");
      expect(degrade.includes("scan")).toBe(degrade.includes("tint") && degrade.includes("rotation"));
      for (const kind of KINDS) {
        const error = errorOf(() => suite.generate(env, { level, seed: 0, style: "plain", degrade: { kind, strength: 0.5 }, picture: false }));
        expect(error?.code).toBe(degrade.includes(kind) ? undefined : "would_falsify");
      }
    }
  });

  test("is refused in one sentence that names what is possible", () => {
    const error = errorOf(() => suite.generate("maze_path_moves", { ...PLAIN, degrade: { kind: "rotation", strength: 0.1 } }))!;
    expect(error.message).toBe("rotation would make the answer of maze_path_moves wrong: degrade is noise, blur, tint, compression for it; the op describe lists them for every level");
  });

  test("is refused by a curriculum at its start, which names what to leave out", () => {
    const start = (envs: string[]) => suite.curriculum({ name: "worse", degrade: { kind: "tint", strength: 0.5 }, mixture: { envs } });
    expect(errorOf(() => start(["count_shape_colour", "maze_path_moves"]))?.hint).toBe("leave out count_shape_colour");
    const curriculum = start(["maze_path_moves"]);
    expect(curriculum.state["degrade"]).toEqual({ kind: "tint", strength: 0.5 });
    expect(suite.regenerate(curriculum.next()[0]!, { picture: false }).data.degrade).toEqual({ kind: "tint", strength: 0.5 });
  });

  test("is not what a malformed request is refused for", () => {
    for (const degrade of [{ kind: "snow", strength: 0.5 }, { kind: "blur", strength: 1.01 }, { kind: "blur" }, { kind: "blur", strength: "0.5" }, "blur", 1, []]) {
      expect(errorOf(() => instance(degrade as Degradation))?.code).toBe("bad_degrade");
    }
    expect(errorOf(() => instance({ kind: "blur", strength: 0.5, seed: 1 } as Degradation))?.code).toBe("unknown_member");
    const token = JSON.parse(instance(null).token) as Record<string, unknown>;
    expect(errorOf(() => suite.regenerate(JSON.stringify({ ...token, degrade: "blur" })))?.code).toBe("bad_degrade");
  });
});
