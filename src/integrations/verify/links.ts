import { say, type Message } from "../../schema/message.ts";
import { fileOf, type ExpectedSite } from "./expected-site.ts";
import type { FinishedSite } from "./finished-site.ts";

type Fault = keyof typeof told;

/** Addresses on pages that lead nowhere; each is told once, with a page where it stands. */
export function linkProblems(site: FinishedSite, expected: ExpectedSite): Message[] {
  const found = new Map<string, { address: string; fault: Fault; on: string[] }>();
  const copied = new Set(expected.copied);
  const known = new Map<string, Fault | undefined>();
  const faultOn = (path: string, address: string) => {
    // What begins at the top of the host leads to the same place from every page, and most of it is on many.
    if (!/^\/(?!\/)/.test(address)) return faultOf(address, path, site, expected.address);
    if (!known.has(address)) known.set(address, faultOf(address, path, site, expected.address));
    return known.get(address);
  };
  for (const [path, { addresses }] of site.pages) {
    if (copied.has(path)) continue;
    for (const address of addresses) {
      const fault = faultOn(path, address);
      if (!fault) continue;
      // What begins with a part of its own page is another fault on each page.
      const key = `${fault} ${address} ${/^[/a-z]/i.test(address) ? "" : path}`;
      const other = found.get(key);
      if (other) other.on.push(path);
      else found.set(key, { address, fault, on: [path] });
    }
  }
  return [...found.values()].map(({ address, fault, on }) => told[fault](address, where(on)));
}

function faultOf(
  address: string,
  path: string,
  { files, pages }: FinishedSite,
  site: string,
): Fault | undefined {
  const to = resolveAddress(address, site + path.replace(/(^|\/)index\.html$/, "$1"));
  if (!to) return "unreadable";
  if (/^(localhost|127\.0\.0\.1|\[::1\])$/.test(to.host)) return "local";
  const { origin, pathname: base } = new URL(site);
  // What a text names with its host may be another part of that host.
  const isOwn = !address.startsWith(origin) || pages.get(path)?.given.has(address) === true;
  if (to.origin !== origin || !isOwn) return undefined;
  if (!to.path.startsWith(base)) return "nowhere";
  const file = fileOf(to.path.slice(base.length));
  if (!files.has(file)) return "nowhere";
  const isThere =
    to.anchor === "" ||
    to.anchor === "top" ||
    isState.test(to.anchor) ||
    pages.get(file)?.anchors.has(to.anchor);
  return isThere === false ? "anchor" : undefined;
}

/** What a page's own script reads from its address, as in `#add=service:library`. */
const isState = /^\w+=/;

function resolveAddress(address: string, page: string) {
  try {
    const { origin, hostname, pathname, hash } = new URL(address, page);
    const [path, anchor] = [decodeURIComponent(pathname), decodeURIComponent(hash.slice(1))];
    return { origin, host: hostname, path, anchor };
  } catch {
    return undefined;
  }
}

const told = {
  unreadable: (address: string, where: Message | string) =>
    say`The address ${address} cannot be read (on ${where}).`,
  local: (address: string, where: Message | string) =>
    say`The address ${address} leads to the computer of whoever reads it (on ${where}).`,
  nowhere: (address: string, where: Message | string) =>
    say`The link ${address} leads nowhere (on ${where}).`,
  anchor: (address: string, where: Message | string) =>
    say`The link ${address} leads to a part of a page that is not there (on ${where}).`,
};

function where([first = "", ...more]: string[]): Message | string {
  if (more.length === 0) return first;
  return more.length === 1
    ? say`${first} and one more page`
    : say`${first} and ${more.length} more pages`;
}
