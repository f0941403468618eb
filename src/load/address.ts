import { say, type Message } from "../schema/message.ts";
import { internalLinkPrefix } from "../schema/segment.ts";

const site = "https://site.invalid";

/** White space, invisible characters, and signs that browsers read in more than one way. */
const doubtful = /[\s\p{Cc}\p{Cf}\\<>"]/u;

/** Ends a sentence or a quotation; an address in running text takes it along. */
const sentenceEnd = /[”“»«’‘…،؛؟。]$/u;

/** What stands before the first colon is a scheme, however it is disguised. */
const scheme = /^[^/?#]*[:：]/;

/** The host is as it is shown: no user name before it, no signs in it that a browser reads as others. */
const web = /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#]|$)/i;
const mail = /^mailto:[^@?,]+@[^@?,.]+(?:\.[^@?,.]+)+(?:\?|$)/i;
const phone = /^tel:\+?\d[\d().-]*(?:;ext=\d+)?$/i;

/** An editor's address made safe: internal ones are marked and made absolute within the language; `undefined` is refused. */
export function safeAddress(address: string, pageAddress: string): string | undefined {
  if (address === "" || doubtful.test(address) || sentenceEnd.test(address)) return undefined;
  if (address.startsWith("#") || mail.test(address) || phone.test(address)) return address;
  if (slip(address) !== undefined || address.startsWith("//")) return undefined;
  if (scheme.test(address) && !web.test(address)) return undefined;
  const url = URL.parse(address, site + pageAddress);
  if (!url) return undefined;
  if (url.origin !== site) return address;
  if (url.pathname.startsWith("//")) return undefined;
  return internalLinkPrefix + url.pathname + url.search + url.hash;
}

/** What to write in the place of an address that is refused. */
export function addressFix(address: string): Message {
  if (address === "") return say`Write it between the round brackets: [words](https://…).`;
  const meant = slip(address);
  if (meant !== undefined) return say`Write ${meant}.`;
  if (sentenceEnd.test(address))
    return say`Write ${address.replace(sentenceEnd, "")}, and a space after it.`;
  if (/^tel:/i.test(address)) return say`Write the number without spaces, such as tel:+3291234567.`;
  if (/^https?:\/\/[^/?#]*@/i.test(address)) return say`Remove what stands before the sign @.`;
  const meantHost = /^https?:\/\/[^/?#]*[^\x21-\x7e]/i.test(address) && URL.parse(address);
  if (meantHost) return say`Write ${meantHost.href}, if that is the site you mean.`;
  if (/ /.test(address) && (web.test(address) || !scheme.test(address)))
    return say`Write %20 in place of each space.`;
  return say`Use https://…, mailto:…, tel:…, or a page of this site such as /housing/find-a-home/.`;
}

/** The whole address, where its beginning was forgotten. */
function slip(address: string): string | undefined {
  if (/^www\./i.test(address)) return `https://${address}`;
  if (/^[^/:?#@\s]+@[^/:?#@\s.]+(?:\.[^/:?#@\s.]+)+$/.test(address)) return `mailto:${address}`;
  if (/^\+?\d[\d().-]{5,}$/.test(address)) return `tel:${address}`;
  return undefined;
}
