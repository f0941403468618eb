import { say, type Message } from "../../schema/message.ts";
import { fileOf, type ExpectedSite } from "./expected-site.ts";
import type { FinishedSite } from "./finished-site.ts";
import { decode } from "./tags.ts";

/** Addresses in the sitemap without a page, and pages that it lacks. */
export function sitemapProblems(
  { files, pages, read }: FinishedSite,
  { address: site, locales }: ExpectedSite,
): Message[] {
  if (!files.has("sitemap-index.xml")) return [say`The sitemap was not written.`];
  const fileAt = (address: string) =>
    address.startsWith(site) ? decodePath(address.slice(site.length)) : undefined;
  const problems: Message[] = [];
  const listed = new Set<string>();
  const look = (map: string): void => {
    for (const { address, isVersion } of addressesIn(read(map).toString())) {
      const file = fileAt(address);
      if (file === undefined || !files.has(file))
        problems.push(say`The sitemap lists ${address}, and there is no such page.`);
      else if (file.endsWith(".xml")) look(file);
      else if (!isVersion) listed.add(file);
    }
  };
  look("sitemap-index.xml");
  const missing = [...pages].filter(
    ([path, { isListed }]) =>
      isListed &&
      !listed.has(path) &&
      (path === "index.html" || locales.includes(path.split("/")[0] ?? "")),
  );
  return [...problems, ...missing.map(([path]) => say`The sitemap lacks the page ${path}.`)];
}

/** The pages that a sitemap lists, and their versions in other languages, which it lists for themselves too. */
function addressesIn(xml: string): { address: string; isVersion: boolean }[] {
  const pages = new Set([...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, text = ""]) => text));
  const versions = new Set([...xml.matchAll(/\shref="([^"]*)"/g)].map(([, text = ""]) => text));
  return [
    ...[...pages].map((text) => ({ address: decode(text), isVersion: false })),
    ...[...versions.difference(pages)].map((text) => ({ address: decode(text), isVersion: true })),
  ];
}

function decodePath(path: string): string | undefined {
  try {
    return fileOf(decodeURIComponent(path));
  } catch {
    return undefined;
  }
}
