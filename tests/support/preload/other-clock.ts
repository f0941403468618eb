/** Moves the clock of a process to forty days from now. */
const here = Date;
const shift = 40 * 24 * 60 * 60 * 1000;

globalThis.Date = class extends here {
  constructor(...parts: [] | [string | number | Date]) {
    if (parts.length === 0) super(here.now() + shift);
    else super(...parts);
  }
  static override now(): number {
    return here.now() + shift;
  }
} as DateConstructor;
