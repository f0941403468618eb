import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Rolldown } from "vite";
import { compressedSize } from "./budget.ts";

/** A `rotonde.js` that was handed out: its file, its SRI hash, its bytes with Brotli. */
export interface Release {
  version: string;
  file: string;
  integrity: string;
  bytes: number;
}

/** The folder of the releases; all bear the number of the contract, 1, in front. */
export const releaseFolder = "public/embed/v1";

/** The releases so far, the newest last. */
export async function readReleases(): Promise<Release[]> {
  const list = await readFile(join(releaseFolder, "releases.json"), "utf8").catch(() => "[]");
  return JSON.parse(list) as Release[];
}

/** What the source gives now, as the file of this version. */
export async function bundleEmbed(version: string): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      target: "es2020",
      rolldownOptions: { input: "src/embed/rotonde.ts", output: { format: "iife" } },
    },
  })) as Rolldown.RolldownOutput;
  return `/*! rotonde.js ${version}, EUPL-1.2 */\n${output[0].code.trim()}\n`;
}

/** What is listed of a file. */
export function releaseOf(version: string, code: string | Uint8Array): Release {
  return {
    version,
    file: `rotonde-${version}.js`,
    integrity: `sha384-${createHash("sha384").update(code).digest("base64")}`,
    bytes: compressedSize(code).brotli,
  };
}

/** The list with a release added; throws where it would change one, as pages may have pinned its bytes. */
export function withRelease(releases: readonly Release[], next: Release): Release[] {
  if (!/^1\.\d+\.\d+$/.test(next.version)) throw new Error(`${next.version} is not like 1.2.3.`);
  const same = releases.find(({ version }) => version === next.version);
  if (same && same.integrity !== next.integrity) {
    throw new Error(
      `${same.file} stays as it is, and the source gives other bytes now: name the next version, such as npm run release:embed -- 1.0.1`,
    );
  }
  const all = same ? releases : [...releases, next];
  const numbers = new Intl.Collator("en", { numeric: true });
  return all.toSorted((a, b) => numbers.compare(a.version, b.version));
}

if (import.meta.main) {
  try {
    const releases = await readReleases();
    const version = process.argv[2] ?? releases.at(-1)?.version ?? "1.0.0";
    const code = await bundleEmbed(version);
    const listed = withRelease(releases, releaseOf(version, code));
    await mkdir(releaseFolder, { recursive: true });
    await writeFile(join(releaseFolder, `rotonde-${version}.js`), code);
    await writeFile(join(releaseFolder, "rotonde.js"), code);
    await writeFile(join(releaseFolder, "releases.json"), `${JSON.stringify(listed, null, 2)}\n`);
    console.log(`rotonde.js is ${version}, ${compressedSize(code).brotli} bytes with Brotli.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
