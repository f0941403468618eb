const mostParts = 3;
const longest = 40;

/** Says which parts of the widget's address were not understood: as text, and few and short, whoever wrote them. */
export function sayOdd(place: HTMLElement, parts: readonly string[]): void {
  if (parts.length === 0) return;
  const [before = "", after = ""] = (place.dataset["text"] ?? "").split("{parts}");
  const shown = parts.slice(0, mostParts).flatMap((part, index) => {
    const words = document.createElement("bdi");
    words.textContent = shortened(part);
    return index === 0 ? [words] : [" · ", words];
  });
  place.replaceChildren(before, ...shown, parts.length > mostParts ? " …" : "", after);
}

/** Without signs that cannot be seen, which could turn what stands beside them around. */
function shortened(part: string): string {
  const letters = [...part.slice(0, 4 * longest).replace(/\p{C}/gu, "")];
  return letters.length > longest ? `${letters.slice(0, longest).join("")}…` : letters.join("");
}
