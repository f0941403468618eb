import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { stringify } from "yaml";
import { corpusLocales, corpusTopics, type CorpusPage } from "./bench-corpus.ts";

/** Writes pages as the content folder of a made-up region without errors: with services on the map, and translations that know their version. */
export async function writeRegion(pages: readonly CorpusPage[], folder: string): Promise<void> {
  const files = [
    ["site.yaml", stringify(site)],
    ["taxonomy.yaml", stringify(taxonomy)],
    ["municipalities/middle.yaml", stringify(municipality)],
    ...Array.from({ length: 25 }, (_, n) => [`services/service-${n}.yaml`, stringify(service(n))]),
    ...pages.map((page) => [pathOf(page), pageFile(page)]),
  ] as const;
  const folders = new Set(files.map(([path = ""]) => dirname(join(folder, path))));
  for (const each of folders) await mkdir(each, { recursive: true });
  for (const [path = "", text = ""] of files) await writeFile(join(folder, path), text);
  const accept = [...process.execArgv, "src/cli/main.ts", "translate", "accept"];
  const env = { ...process.env, ROTONDE_CONTENT: folder };
  await promisify(execFile)(process.execPath, accept, { env });
}

/** Where a page stands in the content folder. */
export function pathOf({ locale, topic, slug }: CorpusPage): string {
  return `pages/${locale}/${topic}/${slug}.mdx`;
}

function pageFile({ topic, order, title, description, body }: CorpusPage): string {
  const front = {
    title,
    description,
    order,
    phases: ["first-week"],
    situations: ["student"],
    authority: "The office decides.",
    services: { categories: [`${topic}-desk`] },
    sources: [{ title: "The rule", url: "https://example.org/rule" }],
    reviewed: "2026-11-01",
    provenance: { draft: "machine", review: "none" },
  };
  return `---\n${stringify(front)}---\n\n${body}`;
}

const everywhere = (text: string) =>
  Object.fromEntries(corpusLocales.map((locale) => [locale, `${text} ${locale}`]));

const site = {
  id: "bench",
  name: everywhere("Bench"),
  tagline: everywhere("Pages by the thousand"),
  url: "https://bench.example",
  officialLocale: corpusLocales[0],
  defaultLocale: "en",
  locales: corpusLocales.map((code) => ({
    code,
    label: code,
    ...(code === corpusLocales[0] ? {} : { fallback: [corpusLocales[0]] }),
  })),
  area: {
    bounds: [
      [50.7, 3.3],
      [51.4, 4.4],
    ],
    centre: [51.05, 3.72],
    zoom: 10,
  },
  publisher: { name: "Bench", kind: "association", email: "info@bench.example" },
  feedback: { email: "info@bench.example" },
  languageLaw: { regime: "dutch" },
  accessibility: {
    status: "partial",
    assessed: "2026-11-01",
    method: everywhere("Tested by ourselves"),
    contact: "info@bench.example",
    exceptions: [],
  },
};

const taxonomy = {
  topics: corpusTopics.map((id) => ({
    id,
    label: everywhere(id),
    description: everywhere(`All of ${id}`),
    icon: "info",
  })),
  categories: corpusTopics.map((id) => ({
    id: `${id}-desk`,
    topic: id,
    label: everywhere(`Desk for ${id}`),
    icon: "pin",
  })),
  situations: [{ id: "student", label: everywhere("student"), description: everywhere("Studies") }],
  phases: [{ id: "first-week", label: everywhere("First week") }],
};

const municipality = {
  name: everywhere("Middle"),
  postcodes: ["9000"],
  centre: { lat: 51.05, lon: 3.72 },
  sources: [{ title: "Official list" }],
  reviewed: "2026-11-01",
};

function service(number: number) {
  const topic = corpusTopics[number % corpusTopics.length] ?? "";
  return {
    name: everywhere(`Desk ${number}`),
    summary: everywhere("Helps you with papers."),
    kind: "government",
    categories: [`${topic}-desk`],
    topics: [topic],
    location: {
      street: `Street ${number + 1}`,
      postcode: "9000",
      locality: "Middle",
      lat: 51 + (number % 5) / 50,
      lon: 3.7 + Math.floor(number / 5) / 50,
      precision: "exact",
    },
    municipality: "middle",
    serves: "region",
    languages: [{ code: "nl", level: "desk" }],
    hours: "Mo-Fr 09:00-12:00,13:30-16:30; PH off",
    contact: { website: "https://example.org/" },
    sources: [{ title: "Own site", url: "https://example.org/" }],
    verified: { state: "unchecked" },
    status: "active",
  };
}
