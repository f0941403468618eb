/** Ids of what the site itself adds to a page. */
const taken = ["main", "exits", "langs", "in-languages", "q", "services", "words", "sources"];

/** Begins the anchors of explained words. */
const wordAnchor = /^word-/;

/** Makes anchors from headings: small letters and hyphens, each one once on a page. */
export function anchorMaker(): (text: string) => string {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  return (text) => {
    const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    const base = plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "section";
    let anchor = base;
    let count = counts.get(base) ?? 1;
    while (used.has(anchor) || wordAnchor.test(anchor)) {
      count += 1;
      anchor = `${base.replace(wordAnchor, "")}-${count}`;
    }
    counts.set(base, count);
    used.add(anchor);
    return anchor;
  };
}
