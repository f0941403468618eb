import { internalLinkPrefix } from "../schema/segment.ts";

const allowed = new Set(["http:", "https:", "mailto:", "tel:"]);
const site = "https://site.invalid";

/** An editor's address made safe: internal ones are marked and made absolute within the language; `undefined` is refused. */
export function safeAddress(address: string, pageAddress: string): string | undefined {
  if (/[\s\u0000-\u001f\\]/u.test(address) || address.startsWith("//")) return undefined;
  if (address.startsWith("#")) return address;
  const url = URL.parse(address, site + pageAddress);
  if (!url || !allowed.has(url.protocol)) return undefined;
  if (url.origin !== site) return address;
  return internalLinkPrefix + url.pathname + url.search + url.hash;
}
