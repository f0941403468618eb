import { execFileSync } from "node:child_process";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { findBrowser } from "./find-browser.ts";

/** One sentence about where and when figures are measured; how busy the machine is belongs to it. */
export function thisMachine(now = new Date()): string {
  const model = cpus()[0]?.model.trim() ?? "";
  const gigabytes = (totalmem() / 2 ** 30).toFixed(0);
  const parts = [
    `${availableParallelism()} processors${model === "" ? "" : ` (${model})`}`,
    `${gigabytes} GB of memory`,
    `Node ${process.versions.node}`,
    browserVersion(),
    `${(loadavg()[0] ?? 0).toFixed(1)} processes at work when it began`,
  ];
  return `Measured on ${now.toISOString().slice(0, 10)}: ${parts.join(", ")}.`;
}

function browserVersion(): string {
  const browser = findBrowser();
  if (browser === undefined) return "no browser";
  try {
    const stdio: ["ignore", "pipe", "ignore"] = ["ignore", "pipe", "ignore"];
    const said = execFileSync(browser, ["--version"], { encoding: "utf8", stdio });
    return /^[A-Za-z ]+[\d.]+/.exec(said)?.[0] ?? said.trim();
  } catch {
    return "a browser that does not tell its version";
  }
}
