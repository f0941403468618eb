/** Anchors of the sections that the site adds to a page. */
const taken = ["main", "deadline", "services", "words", "sources"];

/** Makes anchors from headings: small letters and hyphens, each one once on a page. */
export function anchorMaker(): (text: string) => string {
  const used = new Set(taken);
  return (text) => {
    const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    const base = plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "section";
    let anchor = base;
    for (let count = 2; used.has(anchor); count += 1) anchor = `${base}-${count}`;
    used.add(anchor);
    return anchor;
  };
}
