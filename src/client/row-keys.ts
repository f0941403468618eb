const steps: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Lets the arrow keys, Home and End move between the links of a list, beside the Tab key. */
export function moveByKeys(list: HTMLElement): void {
  list.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    const from = (event.target as Element).closest("li");
    if (!step || !from || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const rows = [...list.children].filter((row) => !(row as HTMLElement).hidden);
    const to = rows[step(rows.indexOf(from), rows.length)];
    event.preventDefault();
    to?.querySelector("a")?.focus();
  });
}
