import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { chromium, type Page } from "@playwright/test";
import { corpusLocales, makeCorpus } from "./bench-corpus.ts";
import { costOfBuild } from "./bench-cost.ts";
import type { Bench } from "./bench-parts.ts";
import { pathOf, writeRegion } from "./bench-region.ts";
import type { BenchTable } from "./bench-table.ts";
import { startBuild } from "./build-site.ts";
import { ensureBrowser } from "./find-browser.ts";
import { freePort } from "./free-port.ts";

/** Saves one text of many and waits until the finished site has it, and until somebody who looks at it sees it. */
export async function benchEdit({ folder, pages, say }: Bench): Promise<BenchTable[]> {
  const own = join(folder, "edit");
  const [content, site] = [join(own, "content"), join(own, "site")];
  const corpus = makeCorpus(Math.ceil(pages / 2));
  await writeRegion(corpus, content);
  const edited = corpus.find(({ locale }) => locale === "en");
  if (!edited) throw new Error("The corpus has no text to edit.");
  const file = join(content, pathOf(edited));
  say("first build");
  const first = await costOfBuild(content, site);
  await writeFile(file, `${await readFile(file, "utf8")}\nSaved once.\n`);
  say("build after an edit");
  const again = await costOfBuild(content, site);
  const address = `en/${edited.topic}/${edited.slug}/`;
  if (!(await readFile(join(site, address, "index.html"), "utf8")).includes("Saved once."))
    throw new Error("The build after an edit does not have it.");
  say("npm run build -- --watch");
  const watch = await timesOfWatch(content, site, file, address);
  say("npm run dev");
  const dev = await timesOfDev(content, file, address);
  await rm(own, { recursive: true });
  return [
    {
      title: `An edit among ${corpus.length.toLocaleString("en")} texts`,
      columns: ["seconds"],
      rows: [
        ["first build", first.seconds],
        ["build after one text was saved", again.seconds],
        ["– times the first", again.seconds / first.seconds],
        [
          "`npm run build -- --watch`, from saving a text until the new site is in its place",
          watch,
        ],
        ["`npm run dev`, until it shows a first page", dev.start],
        ["`npm run dev`, from saving a text until a browser shows it", dev.edit],
      ],
      notes: [`${corpus.length / corpusLocales.length} texts in each language.`],
    },
  ];
}

/** Seconds from saving a text until the site has it, with a build that stays awake: the middle one of five, once it has read that language. */
async function timesOfWatch(
  content: string,
  site: string,
  file: string,
  address: string,
): Promise<number> {
  const page = join(site, address, "index.html");
  const build = startBuild(content, site, { args: ["--watch"] });
  try {
    await build.printed("waiting for changes");
    const edits: number[] = [];
    for (let number = 0; number < 6; number++) {
      const words = `Saved while it is awake, ${number}.`;
      await writeFile(file, `${await readFile(file, "utf8")}\n${words}\n`);
      const saved = performance.now();
      while (!(await readFile(page, "utf8").catch(() => "")).includes(words)) {
        if (performance.now() - saved > 120_000) throw new Error(`${page} stays as it was.`);
        await setTimeout(10);
      }
      edits.push((performance.now() - saved) / 1000);
      await setTimeout(5000);
    }
    return edits.slice(1).toSorted((a, b) => a - b)[2] ?? 0;
  } finally {
    build.kill();
    await build.ended;
  }
}

/** Seconds until the server shows a page, and from an edit until the open page has it: the middle one of three. */
async function timesOfDev(
  content: string,
  file: string,
  address: string,
): Promise<{ start: number; edit: number }> {
  const port = await freePort();
  const begun = performance.now();
  const server = spawn(
    process.execPath,
    [...process.execArgv, "src/cli/main.ts", "dev", "--port", String(port)],
    { env: { ...process.env, ROTONDE_CONTENT: content }, stdio: "ignore", detached: true },
  );
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu"],
  });
  try {
    const page = await browser.newPage();
    await opened(page, `http://localhost:${port}/${address}`);
    const start = (performance.now() - begun) / 1000;
    const edits: number[] = [];
    for (const words of ["Saved in the morning.", "Saved at noon.", "Saved in the evening."]) {
      await writeFile(file, `${await readFile(file, "utf8")}\n${words}\n`);
      const saved = performance.now();
      await page.getByText(words).first().waitFor({ timeout: 120_000 });
      edits.push((performance.now() - saved) / 1000);
      await page.waitForTimeout(2000);
    }
    return { start, edit: edits.toSorted((a, b) => a - b)[1] ?? 0 };
  } finally {
    await browser.close();
    if (server.exitCode === null && server.pid !== undefined) {
      process.kill(-server.pid, "SIGTERM");
      await once(server, "exit");
    }
  }
}

/** Opens a page of a server that is about to start. */
async function opened(page: Page, url: string): Promise<void> {
  const end = performance.now() + 120_000;
  for (;;) {
    const answer = await page.goto(url, { timeout: 120_000 }).catch(() => undefined);
    if (answer?.ok()) return;
    if (performance.now() > end) throw new Error(`${url} was not shown.`);
    await page.waitForTimeout(100);
  }
}
