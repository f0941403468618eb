import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Tests that put a module of their own in the place of one of ours. */
const alone = ["tests/unit/i18n/partial-interface.test.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        root,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts", "tests/support/*.test.ts", "tests/*.test.ts"],
          exclude: alone,
          // A third of the time would go into loading the same modules for each file again.
          isolate: false,
          maxWorkers: "100%",
          // A test fails for what it finds, never because the machine is busy.
          testTimeout: 300_000,
        },
      },
      { root, test: { name: "unit-alone", include: alone } },
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
