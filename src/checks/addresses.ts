import { docsLinks } from "../model/docs-model.ts";
import { fixedParts, journeyParts, offlineParts, storyParts } from "../model/routes.ts";
import { storyIds } from "../model/stories/story-ids.ts";
import { closest } from "../schema/closest.ts";
import type { LocatedContent } from "../schema/content.ts";
import { knownIds } from "./known-ids.ts";

/** The addresses that a page may link to, without the language, and the one that somebody probably meant. */
export interface Addresses {
  has: (address: string) => boolean;
  nearest: (address: string) => string | undefined;
}

/** Files of open data that every region has. */
const dataFiles = ["map.json", "basemap.json", "basemap.svg"];

/** Lists every address of a region's site. */
export function siteAddresses(content: LocatedContent): Addresses {
  const all = new Set(addressesOf(content));
  const found = new Map<string, string | undefined>();
  let find: ((address: string) => string | undefined) | undefined;
  return {
    has: (address) => all.has(address),
    nearest: (address) => {
      find ??= finder(all);
      if (!found.has(address)) found.set(address, find(address));
      return found.get(address);
    },
  };
}

/** Finds the address that was meant by its form, by its last part, or by its letters. */
function finder(all: ReadonlySet<string>): (address: string) => string | undefined {
  const parts = [...all].filter((address) => address !== "/");
  const byName = new Map(parts.map((address) => [lastPart(address), address]));
  const folders = Map.groupBy(parts, folderOf);
  const similar = (address: string): string | undefined => {
    const folder = closest(folderOf(address), [...folders.keys()]);
    const there = folder === undefined ? [] : (folders.get(folder) ?? []);
    const name = closest(lastPart(address), there.map(lastPart));
    return there.find((one) => lastPart(one) === name);
  };
  return (address) => {
    const tidied = tidy(address);
    const withoutFirst = tidied.replace(/^\/[^/]+/, "");
    const known = [tidied, tidied.slice(0, -1), withoutFirst].find(
      (one) => one !== "/" && all.has(one),
    );
    return known ?? byName.get(lastPart(tidied)) ?? similar(tidied);
  };
}

function addressesOf(content: LocatedContent): string[] {
  const { topic, page, service, municipality } = knownIds(content);
  const drawn = content.services.filter(
    ({ location, status }) => location !== "none" && status === "active",
  );
  return [
    "/",
    ...[...fixedParts, ...offlineParts(content.site), ...topic, ...page].map((part) => `/${part}/`),
    ...[...service].map((id) => `/services/${id}/`),
    ...["compare", ...municipality].map((id) => `/municipalities/${id}/`),
    ...[...page].map((path) => `/${path}/card/`),
    ...["", ...[...topic].map((id) => `/${id}`)].map((path) => `${path}/feed.xml`),
    "/opensearch.xml",
    ...journeyParts(content.journeys.map(({ id }) => id)).map((path) => `/${path}/`),
    ...storyParts(storyIds(content)).map((path) => `/${path}/`),
    ...content.media.map((name) => `/media/${name}`),
    ...dataFiles.map((name) => `/data/${name}`),
    ...(content.services.some(({ hours }) => hours !== undefined) ? ["/data/hours.json"] : []),
    ...(content.layers?.layers ?? []).map(({ zoom }) => `/data/basemap/${zoom}.json`),
    ...drawn.map(({ id }) => `/data/services/${id}.svg`),
    ...[...municipality].map((id) => `/data/municipalities/${id}.svg`),
    ...content.site.locales.flatMap(({ code }) => [
      `/data/plan/${code}.json`,
      `/data/towns/${code}.json`,
    ]),
    ...docsLinks("/", "").map(({ href }) => href),
  ];
}

/** An address in the form that all have: small letters, single slashes, no file ending, a slash at the end. */
function tidy(address: string): string {
  return `${address.toLowerCase()}/`
    .replace(/(\/index)?(\.(html?|mdx?))?\/+$/, "/")
    .replace(/\/{2,}/g, "/");
}

function lastPart(address: string): string {
  return address.split("/").filter(Boolean).at(-1) ?? "";
}

/** What stands before the last part of an address. */
function folderOf(address: string): string {
  return address.split("/").filter(Boolean).slice(0, -1).join("/");
}
