// Plain JavaScript, so that a Node too old for the rest can still say so in one line.
import { readFileSync } from "node:fs";

const { engines } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);
const needed = process.argv[2] ?? engines.node.replace(/[^\d.]/g, "");
const found = process.versions.node;

if (found.localeCompare(needed, "en", { numeric: true }) < 0) {
  console.error(
    `Rotonde needs Node ${needed} or newer and this is Node ${found}: install it from nodejs.org (on 64-bit Intel or AMD Linux "npm ci" brings its own).`,
  );
  process.exit(1);
}
