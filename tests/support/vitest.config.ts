import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

export default defineConfig({
  test: {
    projects: [
      {
        root,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts", "tests/support/*.test.ts", "tests/*.test.ts"],
          // All processors: half of the time goes into starting files.
          maxWorkers: "100%",
          // A test fails for what it finds, never because the machine is busy.
          testTimeout: 300_000,
        },
      },
      {
        root,
        test: {
          name: "build",
          include: ["tests/build/**/*.test.ts"],
          globalSetup: "tests/support/build-sites.ts",
          // A fixture site is a whole build: seconds each, and two at once is what a laptop bears.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
