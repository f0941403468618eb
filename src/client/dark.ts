const system = matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();
let chosen: boolean | undefined;

/** Whether the page is dark: as the reader's system is, unless the page was told. */
export function isDark(): boolean {
  return chosen ?? system.matches;
}

/** Calls back whenever that changes. */
export function onDarkChange(changed: () => void): void {
  listeners.add(changed);
}

/** Keeps the page dark or light, whatever the system is. */
export function setDark(dark: boolean): void {
  chosen = dark;
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

system.addEventListener("change", tell);
