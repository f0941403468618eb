import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

type Environment = Record<string, string | undefined>;

/**
 * Returns the path of a browser for the browser tests: `CHROME_PATH`, or an installed Chromium,
 * Chrome or Edge, or the one that Playwright installed. Throws when `CHROME_PATH` leads nowhere.
 */
export function findBrowser(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  const chosen = environment["CHROME_PATH"];
  if (!chosen) return installedPaths(environment, platform).find(exists);
  if (exists(chosen)) return chosen;
  throw new Error(`CHROME_PATH is ${chosen}, where there is no file: correct it or unset it.`);
}

/** Finds a browser or installs one: Debian's package as root, else the one that Playwright offers. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log("No Chromium, Chrome or Edge found: installing one.");
  const ways = [
    ...(process.getuid?.() === 0
      ? ["apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium"]
      : []),
    "npx playwright install chromium",
  ];
  for (const way of ways) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync(way, { shell: true, stdio: "ignore", env });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    `No browser for the browser tests, and this failed: ${ways.join("; ")}. Install Chromium, Chrome or Edge, or set CHROME_PATH to one.`,
  );
}

function installedPaths(environment: Environment, platform: NodeJS.Platform): string[] {
  return [...systemPaths(environment, platform), chromium.executablePath()];
}

function systemPaths(environment: Environment, platform: NodeJS.Platform): string[] {
  if (platform === "win32") {
    const programs = ["Chromium/Application/chrome.exe", "Google/Chrome/Application/chrome.exe"];
    programs.push("Microsoft/Edge/Application/msedge.exe");
    return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
      .flatMap((variable) => environment[variable] ?? [])
      .flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  if (platform === "darwin") {
    return ["Chromium", "Google Chrome", "Microsoft Edge"].flatMap((name) =>
      ["/Applications", join(environment["HOME"] ?? "", "Applications")].map((folder) =>
        join(folder, `${name}.app`, "Contents/MacOS", name),
      ),
    );
  }
  const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
  return [...names, "microsoft-edge-stable", "microsoft-edge"].flatMap((name) =>
    (environment["PATH"] ?? "").split(delimiter).map((folder) => join(folder, name)),
  );
}

if (import.meta.main) {
  try {
    console.log(`Browser: ${ensureBrowser()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
