import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { corpusLocales, corpusTopics, type CorpusPage } from "./bench-corpus.ts";

/** Another program that builds the same pages. */
export interface Peer {
  name: string;
  /** Exact versions, by package. */
  packages: Readonly<Record<string, string>>;
  /** The files that make it build pages, by path. */
  files: (pages: readonly CorpusPage[]) => [path: string, text: string][];
  /** What Node runs to build. */
  build: readonly string[];
  /** What a build leaves, apart from its site in `dist`. */
  leaves: readonly string[];
}

const astro = {
  build: ["node_modules/astro/bin/astro.mjs", "build"],
  leaves: [".astro", "node_modules/.astro", "node_modules/.vite"],
};

const front = ({ title, description }: CorpusPage, more = "") =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n${more}---\n\n`;

const astroVersion = "7.3.5";
const starlightVersion = "0.42.4";
const eleventyVersion = "3.1.7";

/** Each as its own guide begins, and as light as it can be: Starlight lists five pages beside a text, the others have a page without a look. */
export const peers: readonly Peer[] = [
  starlight(`Starlight ${starlightVersion}`, true),
  starlight(`Starlight ${starlightVersion} without its search`, false),
  {
    ...astro,
    name: `Astro ${astroVersion}, bare pages of Markdown`,
    packages: { astro: astroVersion },
    files: (pages) => [
      ["astro.config.mjs", 'export default { site: "https://bench.example" };\n'],
      ["src/content.config.ts", astroCollection],
      ["src/pages/[...slug].astro", astroPage],
      ...pages.map((page): [string, string] => [
        `src/texts/${page.locale}/${page.topic}/${page.slug}.md`,
        front(page) + page.body,
      ]),
    ],
  },
  {
    name: `Eleventy ${eleventyVersion}, bare pages of Markdown`,
    packages: { "@11ty/eleventy": eleventyVersion },
    files: (pages) => [
      ["_includes/page.liquid", bareTemplate],
      ...pages.map((page): [string, string] => [
        `${page.locale}/${page.topic}/${page.slug}.md`,
        front(page, "layout: page.liquid\n") + page.body,
      ]),
    ],
    build: ["node_modules/@11ty/eleventy/cmd.cjs", "--quiet", "--output=dist"],
    leaves: [],
  },
];

/** Installs a peer with its pages in a folder of its own, outside the project: never as a dependency of it. Throws where the registry does not give it. */
export async function installPeer(
  peer: Peer,
  pages: readonly CorpusPage[],
  folder: string,
): Promise<void> {
  const own = { private: true, type: "module", dependencies: peer.packages };
  const files: [string, string][] = [["package.json", JSON.stringify(own)], ...peer.files(pages)];
  const folders = new Set(files.map(([path]) => dirname(join(folder, path))));
  for (const each of folders) await mkdir(each, { recursive: true });
  for (const [path, text] of files) await writeFile(join(folder, path), text);
  const install = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  await promisify(execFile)("npm", install, { cwd: folder, timeout: 300_000 });
}

/** Makes the next build of a peer a first one. */
export async function forget(peer: Peer, folder: string): Promise<void> {
  for (const path of ["dist", ...peer.leaves])
    await rm(join(folder, path), { recursive: true, force: true });
}

function starlight(name: string, pagefind: boolean): Peer {
  const locales = Object.fromEntries(
    corpusLocales.map((code) => [code, { label: code, lang: code }]),
  );
  const sidebar = corpusTopics.map((topic, number) => ({
    label: topic,
    link: `/${topic}/page-${number}/`,
  }));
  const options = { title: "Bench", defaultLocale: "en", locales, sidebar, pagefind };
  return {
    ...astro,
    name,
    packages: {
      astro: astroVersion,
      "@astrojs/markdown-remark": "7.3.0",
      "@astrojs/starlight": starlightVersion,
    },
    files: (pages) => [
      [
        "astro.config.mjs",
        `import starlight from "@astrojs/starlight";\nexport default { site: "https://bench.example", integrations: [starlight(${JSON.stringify(options)})] };\n`,
      ],
      ["src/content.config.ts", starlightCollection],
      ...pages.map((page): [string, string] => [
        `src/content/docs/${page.locale}/${page.topic}/${page.slug}.md`,
        front(page) + page.body,
      ]),
    ],
  };
}

const starlightCollection = `import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const astroCollection = `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
export const collections = { texts: defineCollection({ loader: glob({ base: "src/texts", pattern: "**/*.md" }) }) };
`;

const astroPage = `---
import { getCollection, render } from "astro:content";
export async function getStaticPaths() {
  return (await getCollection("texts")).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html><html><head><meta charset="utf-8"><title>{entry.data.title}</title></head><body><h1>{entry.data.title}</h1><Content /></body></html>
`;

const bareTemplate = `<!doctype html><html><head><meta charset="utf-8"><title>{{ title }}</title></head><body><h1>{{ title }}</h1>{{ content }}</body></html>
`;
