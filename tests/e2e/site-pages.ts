import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { outputFolder } from "../../src/integrations/output.ts";

/** Many pages that one template makes from much the same data: those listed stand for the rest. */
const alike = [
  {
    // Of languages whose pages differ in words only, a list, a service, a text and two texts side by side.
    pattern: /^\/(?!nl|en|ar)\w{2}\/./,
    samples: ["housing/", "amal-gent/", "contract-and-pay-slip/", "eu-citizens/with-nl/"],
  },
  { pattern: /^\/(fr|de|es|pl|tr)\/$/, samples: [] },
  {
    pattern: /^\/\w+\/services\/[^/]+\/$/,
    // A point that is exact, one that is not, and a service without an address.
    samples: ["library-de-krook/", "amal-gent/", "agency-integration/"],
  },
  { pattern: /^\/\w+\/municipalities\/[^/]+\/$/, samples: ["gent/"] },
  { pattern: /^\/\w+\/\w+\/[^/]+\/with-\w+\/$/, samples: ["eu-citizens/with-nl/"] },
  { pattern: /^\/\w+\/\w+\/[^/]+\/cards?\/$/, samples: ["eu-citizens/card/", "student/cards/"] },
  { pattern: /^\/\w+\/journeys\/[^/]+\/$/, samples: ["employee-from-outside-the-eu/"] },
  {
    // An exit of the official language and one from right to left; of others, some.
    pattern:
      /^\/(?!nl\/housing|ar\/registration|docs)\w+\/(?!services|municipalities)\w+\/[^/]+\/$/,
    samples: ["eu-citizens/", "contract-and-pay-slip/", "find-work/"],
  },
  // Lists and statements, whose form no language changes; of the map and of search each language has a test of its own.
  { pattern: /^\/(nl|ar)\/\w+\/$/, samples: ["housing/", "journeys/", "services/", "plan/"] },
  // Widgets: one of each kind, from left to right and from right to left.
  { pattern: /^\/embed\/v1\/(?!en|ar)\w+\//, samples: [] },
  {
    pattern: /^\/embed\//,
    samples: [
      ...["all/", "search/", "services/library-de-krook/"],
      ...["pages/registration/eu-citizens/", "journeys/employee-from-outside-the-eu/"],
    ],
  },
];

/** Whole applications, or pages that only a script fills. */
const notPages = /^\/admin\//;

/** The addresses of the built site's pages, save those that are like another. */
export const sitePages: string[] = readPages();

function readPages(): string[] {
  const folder = outputFolder();
  if (!existsSync(join(folder, "index.html"))) {
    throw new Error(`There is no built site in ${folder}: run "npm run build" first.`);
  }
  return globSync("**/index.html", { cwd: folder })
    .map((file) => `/${file.replaceAll("\\", "/").slice(0, -"index.html".length)}`)
    .filter((path) => !notPages.test(path) && isSample(path))
    .filter((path) => !isFallback(join(folder, path, "index.html"), path))
    .sort();
}

/** Pages that show the text of another language, save one of them in each language. */
function isFallback(file: string, path: string): boolean {
  if (!/^\/\w+\/(?!services|municipalities)\w+\/[^/]+\/$/.test(path)) return false;
  if (path.endsWith("/work/find-work/")) return false;
  return readFileSync(file, "utf8").includes('<meta name="robots" content="noindex">');
}

function isSample(path: string): boolean {
  const template = alike.find(({ pattern }) => pattern.test(path));
  return !template || template.samples.some((sample) => path.endsWith(`/${sample}`));
}
