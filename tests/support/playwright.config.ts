import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./find-browser.ts";

const executablePath = findBrowser();

export default defineConfig({
  testDir: "../e2e",
  outputDir: "../../test-results",
  forbidOnly: Boolean(process.env["CI"]),
  fullyParallel: true,
  reporter: "list",
  // A busy machine may stall for seconds. What passes only the second time is listed as flaky.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  use: {
    // The server takes a free port and names it on the line that `wait` reads.
    baseURL: process.env["SITE_URL"] ?? "http://127.0.0.1/",
    browserName: "chromium",
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
    screenshot: "off",
    trace: "off",
    video: "off",
  },
  webServer: {
    command: "node tests/support/static-server.ts",
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    wait: { stdout: /at (?<SITE_URL>http:\S+)/ },
  },
});
