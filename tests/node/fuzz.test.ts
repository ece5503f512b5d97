/** A short run of the fuzzer; `npm run fuzz` is the long one. */
import { expect, test } from "vitest";
import { fuzz } from "../support/fuzz.ts";

test("20,000 requests: no trap, no hang, no trace", () => {
  const { requests, answers } = fuzz("short", 20_000);
  expect(requests).toBe(20_000);
  // The run reaches behind the parser: all of these are common.
  for (const code of ["ok", "malformed_json", "malformed_utf8", "malformed_token", "unknown_member"]) expect(answers[code], code).toBeGreaterThan(50);
});
