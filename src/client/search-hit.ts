/** A page that was found, as the search index gives it. */
export interface Hit {
  url: string;
  /** HTML: text with entities, and `<mark>` around the words that were found. */
  excerpt: string;
  meta: { title?: string };
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** A row of the results: the page, why it was found, and the section that matches. */
export function hitRow(hit: Hit): HTMLElement {
  const section = hit.sub_results.find(({ url }) => url.includes("#"));
  const title = hit.meta.title ?? hit.url;
  const excerpt = document.createElement("p");
  excerpt.append(...marked((section ?? hit).excerpt));
  const row = document.createElement("li");
  row.append(link(hit.url, title), excerpt);
  if (section && section.title !== title) {
    const part = document.createElement("small");
    part.append("→ ", link(section.url, section.title));
    row.append(part);
  }
  return row;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement("a");
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

/** An excerpt as nodes: only the index's own `<mark>` becomes an element, everything else stays text. */
function marked(excerpt: string): (string | HTMLElement)[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/g).map((piece) => {
    const inner = /^<mark>(.*)<\/mark>$/.exec(piece)?.[1];
    if (inner === undefined) return decoded(piece);
    const mark = document.createElement("mark");
    mark.textContent = decoded(inner);
    return mark;
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
