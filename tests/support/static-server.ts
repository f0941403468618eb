import { existsSync } from "node:fs";
import { serveFolder } from "../../src/cli/serve.ts";
import { siteHeaders } from "../../src/cli/site-headers.ts";

// Playwright starts this beside the browser tests and reads the address from the line printed.
const folder = process.env["ROTONDE_OUT"] ?? "dist";
if (existsSync(folder)) {
  const { url } = await serveFolder(folder, { headers: siteHeaders(folder) });
  console.log(`Serving ${folder} at ${url}`);
} else {
  console.error(`There is no built site in ${folder}: run "npm run build" first.`);
  process.exitCode = 1;
}
