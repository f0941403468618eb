import { rm } from "node:fs/promises";
import { join } from "node:path";
import { corpusLocales, makeCorpus, type CorpusPage } from "./bench-corpus.ts";
import { costOf, costOfBuild, htmlFiles, middleOf, type Cost } from "./bench-cost.ts";
import type { Bench } from "./bench-parts.ts";
import { forget, installPeer, peers, type Peer } from "./bench-peers.ts";
import { writeRegion } from "./bench-region.ts";
import type { BenchTable, Figure } from "./bench-table.ts";

interface Built extends Cost {
  html: number;
}

/** Builds the same pages with this program and with others, one after the other in the same run. */
export async function benchBuild({ folder, pages, runs, say }: Bench): Promise<BenchTable[]> {
  const corpus = makeCorpus(pages);
  const built: [name: string, built: Built | string][] = [
    ["Rotonde", await buildOurs(corpus, join(folder, "corpus"), runs)],
  ];
  for (const [place, peer] of peers.entries()) {
    say(peer.name);
    const own = join(folder, `peer-${place}`);
    built.push([peer.name, await buildPeer(peer, corpus, own, runs)]);
    await rm(own, { recursive: true, force: true });
  }
  const starlight = built.find(([name]) => name === peers[0]?.name)?.[1];
  const than = typeof starlight === "object" ? starlight : undefined;
  const rows = built.map(([name, one]): [string, ...Figure[]] =>
    typeof one === "string"
      ? [name, one]
      : [
          name,
          one.seconds,
          corpus.length / one.seconds,
          one.html,
          one.html / one.seconds,
          Math.round(one.megabytes),
          than && one.seconds / than.seconds,
          than && one.megabytes / than.megabytes,
        ],
  );
  return [
    {
      title: `First build of ${corpus.length.toLocaleString("en")} texts`,
      columns: [
        "seconds",
        "texts a second",
        "HTML files",
        "HTML files a second",
        "memory, MB",
        "time ÷ Starlight",
        "memory ÷ Starlight",
      ],
      rows,
      notes: [
        `${pages} texts of about 600 words in each of ${corpusLocales.length} languages, the same for all, in one run on one machine, ${runs === 1 ? "once each" : `the middle one of ${runs} builds`}.`,
        "Rotonde checks them, builds services, a map, cards, side-by-side pages, widgets and a search of its own, and verifies the site; that makes several HTML files of a text.",
        "Starlight has five links beside a text (its default, a link to every text, is heavier), the others a page without any look. Memory is that of all processes together at the peak.",
      ],
    },
  ];
}

/** How the time of a text grows with their number: 1,000 texts, and 10,000. */
export async function benchScale({ folder, pages, say }: Bench): Promise<BenchTable[]> {
  const rows: [string, ...Figure[]][] = [];
  let first: number | undefined;
  const few = Math.ceil(pages / corpusLocales.length);
  for (const count of [few, 10 * few]) {
    say(`${count} texts a language`);
    const corpus = makeCorpus(count);
    const built = await buildOurs(corpus, join(folder, `scale-${count}`), 1);
    const each = (built.seconds / corpus.length) * 1000;
    first ??= each;
    rows.push([
      `${corpus.length.toLocaleString("en")} texts`,
      built.seconds,
      each,
      each / first,
      Math.round(built.megabytes),
    ]);
  }
  return [
    {
      title: "Build of more texts",
      columns: ["seconds", "ms a text", "÷ the first", "memory, MB"],
      rows,
    },
  ];
}

async function buildOurs(
  corpus: readonly CorpusPage[],
  folder: string,
  runs: number,
): Promise<Built> {
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  await writeRegion(corpus, content);
  const cost = await middleOf(runs, async () => {
    await rm(site, { recursive: true, force: true });
    return costOfBuild(content, site);
  });
  const html = await htmlFiles(site);
  await rm(folder, { recursive: true });
  return { ...cost, html };
}

/** A text says why there are no figures. */
async function buildPeer(
  peer: Peer,
  corpus: readonly CorpusPage[],
  folder: string,
  runs: number,
): Promise<Built | string> {
  try {
    await installPeer(peer, corpus, folder);
  } catch (error) {
    console.error(error);
    return "could not be installed";
  }
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
  const cost = await middleOf(runs, async () => {
    await forget(peer, folder);
    return costOf([process.execPath, ...peer.build], folder, env);
  });
  const html = await htmlFiles(join(folder, "dist"));
  if (html < corpus.length) throw new Error(`${peer.name} wrote only ${html} pages.`);
  return { ...cost, html };
}
