/**
 * Keeps the links inside a frame harmless: a change of language keeps what the embedder chose, and nothing is
 * added to the history of the page around it. Where the page lets a frame open no tab, a widget opens in its
 * place; where there is none, the link says its address, to be copied.
 */
export function followLinks(): void {
  const isOpaque = self.origin === "null";
  if (isOpaque) document.querySelector(".tabs")?.remove();
  document.addEventListener("click", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = (event.target as Element).closest("a");
    if (!link) return;
    if (link.closest(".langs")) return goTo(link.href, event);
    if (!isOpaque || link.target === "_self" || !/^https?:/.test(link.protocol)) return;
    event.preventDefault();
    if (open(link.href)) return;
    const { within } = link.dataset;
    if (within === undefined) sayAddress(link);
    else goTo(within, event);
  });
}

function goTo(address: string, event: Event): void {
  event.preventDefault();
  const to = new URL(address, location.href);
  if (to.search === "") to.search = location.search;
  to.hash = location.hash;
  location.replace(to);
}

function sayAddress(link: HTMLAnchorElement): void {
  const address = document.createElement("small");
  address.className = "address";
  address.dir = "ltr";
  address.textContent = link.href;
  if (link.nextElementSibling?.className !== address.className) link.after(address);
}
