import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Several tests run whole commands, compilers or browsers.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
