import { defineConfig } from "vitest/config";
import { discover } from "./scripts/registry.ts";

const VECTORS = "tests/node/vectors.test.ts";
const families = [...new Set(discover().map(({ family }) => family))];

export default defineConfig({
  test: {
    // Several tests run whole commands, compilers or browsers.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: "100%",
    projects: [
      { extends: true, test: { name: "tests", include: ["tests/**/*.test.ts"], exclude: [VECTORS] } },
      // The golden vectors are most of the work: a family a worker.
      ...families.map((family) => ({ extends: true as const, test: { name: `vectors of ${family}`, include: [VECTORS], provide: { family } } })),
    ],
  },
});
