/** What lies over the discs of the map. */
const covers = ".leaflet-popup-content-wrapper, .leaflet-control";

/** Hides discs of which only a rim could be seen and hit beside the popup or the buttons of the map; not the one that the popup belongs to, nor the one with the focus. */
export function hideCovered(
  map: HTMLElement,
  buttons: readonly HTMLElement[],
  selected: string,
): void {
  const over = [...map.querySelectorAll(covers)].map((cover) => cover.getBoundingClientRect());
  const covered = new Set(
    buttons.filter((button) => {
      const own = button.getBoundingClientRect();
      return over.some((cover) => overlap(own, cover));
    }),
  );
  for (const button of buttons) {
    const isInUse = button.dataset["key"] === selected || button === document.activeElement;
    button.classList.toggle("under", covered.has(button) && !isInUse);
  }
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  return (
    one.left < other.right &&
    one.right > other.left &&
    one.top < other.bottom &&
    one.bottom > other.top
  );
}
