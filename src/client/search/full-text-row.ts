import { make } from "../plan/make.ts";

/** A page that Pagefind found. */
export interface Hit {
  url: string;
  /** HTML: text with entities, and `<mark>` around the words that were found. */
  excerpt: string;
  meta: { title?: string };
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** A row for a page that was found in the full text: the page, why it was found, and the section that matches. */
export function hitRow(hit: Hit): HTMLElement {
  const section = hit.sub_results.find(({ url }) => url.includes("#"));
  const title = hit.meta.title ?? hit.url;
  const row = make("li", "", link(hit.url, title));
  row.append(make("p", "text", ...marked((section ?? hit).excerpt)));
  if (section && section.title !== title)
    row.append(make("p", "part", link(section.url, section.title)));
  return row;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = make("a", "", text);
  anchor.href = href;
  return anchor;
}

/** An excerpt as nodes: only the index's own `<mark>` becomes an element, everything else stays text. */
function marked(excerpt: string): (string | HTMLElement)[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/g).map((piece) => {
    const inner = /^<mark>(.*)<\/mark>$/.exec(piece)?.[1];
    if (inner === undefined) return decoded(piece);
    return make("mark", "", decoded(inner));
  });
}

/** Entities as characters; white space at the ends stays, since it parts the words. */
function decoded(text: string): string {
  const page = new DOMParser().parseFromString(
    `<p>${text.replaceAll("<", "&lt;")}</p>`,
    "text/html",
  );
  return page.body.textContent;
}
