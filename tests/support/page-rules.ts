import { readTags, type Tag } from "./html.ts";

/** Where a site lives: `https://second.example/insel/`. */
export interface SiteAddress {
  origin: string;
  /** The folder of the address, with its slashes. */
  base: string;
}

/**
 * What on a page breaks a promise that holds for all of them: no program but files of the site (and
 * only where `scripted`), no look in attributes, no request to another host, every address below
 * the site's base.
 */
export function pageProblems(html: string, site: SiteAddress, scripted: boolean): string[] {
  return readTags(html).flatMap((tag) => [
    ...scriptProblems(tag, scripted),
    ...attributeProblems(tag),
    ...requestProblems(tag, site),
    ...baseProblems(tag, site),
  ]);
}

function scriptProblems({ name, attributes, text }: Tag, scripted: boolean): string[] {
  if (name !== "script") return [];
  if (attributes["type"] === "application/ld+json") {
    return text.includes("<") ? ["linked data holds <"] : [];
  }
  if (attributes["src"] === undefined || text.trim() !== "") return ["a script stands in the page"];
  return scripted ? [] : [`a page of text loads ${attributes["src"]}`];
}

function attributeProblems({ name, attributes }: Tag): string[] {
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    if (attribute === "style") return [`<${name}> has a style`];
    if (/^on/.test(attribute)) return [`<${name}> has ${attribute}`];
    return /^\s*(javascript|vbscript):/i.test(value) ? [`<${name}> leads to ${value}`] : [];
  });
}

const requested = /^(stylesheet|icon|preload|modulepreload|manifest|prefetch|preconnect)$/;

function requestProblems({ name, attributes, text }: Tag, site: SiteAddress): string[] {
  const addresses = [
    ...(name === "link" && requested.test(attributes["rel"] ?? "") ? [attributes["href"]] : []),
    ...(name === "a" || name === "link" ? [] : [attributes["src"], attributes["data"]]),
    ...(attributes["srcset"]?.split(",").map((source) => source.trim().split(/\s/)[0]) ?? []),
    ...(name === "style" ? addressesInCss(text) : []),
  ];
  return addresses.flatMap((address) =>
    address === undefined || isOwn(address, site) ? [] : [`<${name}> asks for ${address}`],
  );
}

/** The addresses that a style sheet loads. */
export function addressesInCss(css: string): string[] {
  const found = css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g);
  return [...found].map(([, url, imported]) => url ?? imported ?? "");
}

/** Whether loading an address asks no host but the site's own. */
export function isOwn(address: string, { origin, base }: SiteAddress): boolean {
  if (address.startsWith("data:") || address.startsWith("#")) return true;
  const url = new URL(address, origin + base);
  return url.origin === origin;
}

const ownAddresses = ["href", "src", "action", "data-map", "data-basemap", "data-bundle"];

function baseProblems({ name, attributes }: Tag, { origin, base }: SiteAddress): string[] {
  const inPage = ownAddresses.flatMap((attribute) => attributes[attribute] ?? []);
  const absolute = name === "link" || name === "meta" ? attributes : {};
  const addresses = [
    ...inPage.filter((address) => /^\/(?!\/)/.test(address)),
    ...[absolute["href"] ?? "", absolute["content"] ?? ""].filter((address) =>
      address.startsWith(`${origin}/`),
    ),
  ];
  return addresses.flatMap((address) =>
    new URL(address, origin).pathname.startsWith(base)
      ? []
      : [`<${name}> leads out of ${base}: ${address}`],
  );
}
