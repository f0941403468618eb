/** A filter that is on, in words, and what takes it away. */
export interface Chosen {
  label: string;
  /** The name of the button that takes it away. */
  action: string;
  lift: () => void;
}

/** Shows the filters that are on, each a button that takes it away; the focus then goes to the next of them, or to `after`. */
export function showChosen(list: HTMLElement, chosen: readonly Chosen[], after: () => void): void {
  list.replaceChildren(
    ...chosen.map(({ label, action, lift }, place) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.setAttribute("aria-label", action);
      button.addEventListener("click", () => {
        lift();
        const left = list.querySelectorAll("button");
        const next = left[Math.min(place, left.length - 1)];
        if (next) next.focus();
        else after();
      });
      const item = document.createElement("li");
      item.append(button);
      return item;
    }),
  );
}
