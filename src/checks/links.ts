import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say, type Message } from "../schema/message.ts";
import type { Writing } from "../schema/page.ts";
import { siteAddresses, type Addresses } from "./addresses.ts";
import { firstPart, innerLink, rest, type InnerLink, type LinkFault } from "./inner-link.ts";
import { anchorCheck, type AnchorCheck } from "./link-anchors.ts";
import { queryFault } from "./link-queries.ts";
import { writingsOf } from "../model/writings.ts";

/** Links in pages and stories that lead to no page, to no heading, or into a fixed language. */
export function linkIssues(content: LocatedContent): Issue[] {
  const site = linkedSite(content);
  return writingsOf(content).flatMap((page) =>
    page.outline.links.flatMap(({ href, line, column }) => {
      const fault = faultOf(href, page, site);
      return fault ? [issue({ ...fault, file: page.file, line, column })] : [];
    }),
  );
}

interface LinkedSite {
  addresses: Addresses;
  anchors: AnchorCheck;
  /** The site's own address. */
  url: URL;
  /** Codes of its languages, in small letters. */
  locales: ReadonlySet<string>;
  /** Addresses of services that are closed. */
  closed: ReadonlySet<string>;
}

function linkedSite(content: LocatedContent): LinkedSite {
  const { site, services } = content;
  const closed = services.filter(({ status }) => status === "closed");
  return {
    addresses: siteAddresses(content),
    anchors: anchorCheck(content),
    url: new URL(site.url),
    locales: new Set(site.locales.map(({ code }) => code.toLowerCase())),
    closed: new Set(closed.map(({ id }) => `/services/${id}/`)),
  };
}

function faultOf(href: string, page: Writing, site: LinkedSite): LinkFault | undefined {
  if (!href.startsWith("/") && !href.startsWith("#")) return wholeAddressFault(href, site);
  const link = innerLink(href);
  if (link.path === "") return site.anchors(link, page);
  return (
    languageFault(link, site) ??
    pathFault(link, site) ??
    queryFault(link) ??
    site.anchors(link, page)
  );
}

/** A link to this site by its whole address, which leads out of a copy or a test of it, and into one language. */
function wholeAddressFault(href: string, site: LinkedSite): LinkFault | undefined {
  const url = URL.parse(href);
  const base = site.url.pathname.replace(/\/$/, "");
  if (!url || !/^https?:$/.test(url.protocol) || plainHost(url) !== plainHost(site.url))
    return undefined;
  if (url.pathname !== base && !url.pathname.startsWith(`${base}/`)) return undefined;
  const inner = innerLink(url.pathname.slice(base.length) + url.search + url.hash);
  return {
    code: "link-with-language",
    message: say`The link ${href} leads to this site by its whole address.`,
    fix: say`Write ${withoutLanguage(inner, site)} ; the site adds the rest.`,
  };
}

function languageFault(link: InnerLink, site: LinkedSite): LinkFault | undefined {
  if (!site.locales.has(firstPart(link.path))) return undefined;
  return {
    code: "link-with-language",
    message: say`The link ${link.href} leads into one fixed language.`,
    fix: say`Write ${withoutLanguage(link, site)} ; the site adds the reader's language.`,
  };
}

function pathFault(link: InnerLink, { addresses, closed }: LinkedSite): LinkFault | undefined {
  const { href, path } = link;
  if (addresses.has(path)) return undefined;
  const broken = (message: Message, fix: Message): LinkFault => ({
    code: "link-broken",
    message,
    fix,
  });
  if (closed.has(path))
    return broken(
      say`The link ${href} leads to a service that is closed now.`,
      say`Link to another service, or take the link out.`,
    );
  const near = addresses.nearest(path);
  if (near === undefined)
    return broken(
      say`The link ${href} leads to no page.`,
      say`Write the address of a page of this site, or take the link out.`,
    );
  const right = near + rest(link);
  if (near === `${path}/`)
    return broken(say`The link ${href} has no slash at its end.`, say`Write ${right} .`);
  if (near === path.toLowerCase())
    return broken(
      say`The link ${href} has capital letters; addresses are in small letters.`,
      say`Write ${right} .`,
    );
  return broken(say`The link ${href} leads to no page.`, say`Did you mean ${right} ?`);
}

/** The address to write for a page of the site, in the reader's language. */
function withoutLanguage(link: InnerLink, { addresses, locales }: LinkedSite): string {
  const first = firstPart(link.path);
  const path = (locales.has(first) ? link.path.slice(first.length + 1) : link.path) || "/";
  return (addresses.has(path) ? path : (addresses.nearest(path) ?? path)) + rest(link);
}

function plainHost(url: URL): string {
  return url.host.replace(/^www\./, "");
}
