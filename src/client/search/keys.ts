const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Lets the arrow keys go from a field through the links and buttons below it and back, and Escape go to the field. */
export function moveThrough(field: HTMLInputElement, results: HTMLElement): void {
  const move = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing)
      return;
    const { activeElement } = document;
    const links = [...results.querySelectorAll<HTMLElement>("a, button")];
    const stops = [field, ...links.filter((link) => link.getClientRects().length > 0)];
    const here = stops.indexOf(activeElement as HTMLElement);
    // A heading that has the focus is no stop: from there it goes on to what follows.
    const from = here < 0 ? stops.findIndex((stop) => isAfter(stop, activeElement)) - 1 : here;
    const step = steps[event.key];
    const to = event.key === "Escape" ? field : step && stops[Math.max(0, from + step)];
    if (!to || to === activeElement) return;
    event.preventDefault();
    to.focus();
  };
  field.addEventListener("keydown", move);
  results.addEventListener("keydown", move);
}

function isAfter(stop: Element, element: Element | null): boolean {
  return Boolean(
    element && element.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}
