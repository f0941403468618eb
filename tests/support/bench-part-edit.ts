import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { corpusLocales, makeCorpus } from "./bench-corpus.ts";
import { costOfBuild } from "./bench-cost.ts";
import type { Bench } from "./bench-parts.ts";
import { pathOf, writeRegion } from "./bench-region.ts";
import type { BenchTable } from "./bench-table.ts";
import { ensureBrowser } from "./find-browser.ts";

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
  say("npm run dev");
  const dev = await keepingStore(() => timesOfDev(content, file, address));
  await rm(own, { recursive: true });
  return [
    {
      title: `An edit among ${corpus.length.toLocaleString("en")} texts`,
      columns: ["seconds"],
      rows: [
        ["first build", first.seconds],
        ["build after one text was saved", again.seconds],
        ["– times the first", again.seconds / first.seconds],
        ["`npm run dev`, until it shows a first page", dev.start],
        ["`npm run dev`, from saving a text until a browser shows it", dev.edit],
      ],
      notes: [`${corpus.length / corpusLocales.length} texts in each language.`],
    },
  ];
}

/** Puts what the server keeps in the project back as it was, so that the next one does not begin with the corpus. */
async function keepingStore<T>(work: () => Promise<T>): Promise<T> {
  const path = ".astro/data-store.json";
  const before = await readFile(path).catch(() => undefined);
  try {
    return await work();
  } finally {
    if (before) await writeFile(path, before);
    else await rm(path, { force: true });
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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
