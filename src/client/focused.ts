/** What has the focus; undefined where nothing has. */
export function focusedElement(): HTMLElement | undefined {
  const { activeElement, body } = document;
  return activeElement instanceof HTMLElement && activeElement !== body ? activeElement : undefined;
}

/** Whether an element is in a popup of the map. */
export function isInPopup(element: Element | undefined): boolean {
  return Boolean(element?.closest(".leaflet-popup"));
}
