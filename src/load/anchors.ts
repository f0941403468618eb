/** Ids of what the site itself adds to a page. */
const taken = ["main", "exits", "langs", "in-languages", "q", "services", "words", "sources"];

/** Begins the anchors of explained words. */
const wordAnchor = /^word-/;

/** Makes anchors from headings: small letters and hyphens, each one once on a page. */
export function anchorMaker(): (text: string) => string {
  const used = new Set(taken);
  return (text) => {
    const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    const base = plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "section";
    let anchor = base;
    for (let count = 2; used.has(anchor) || wordAnchor.test(anchor); count += 1)
      anchor = `${base.replace(wordAnchor, "")}-${count}`;
    used.add(anchor);
    return anchor;
  };
}
