/** The values of each field on the builder's page. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** The lowest and the highest frame that can be chosen, in CSS pixels. */
const heights = { least: 200, most: 2000 };

/** What an address asks for, of what is offered; for the rest the usual choice holds. */
export function chosenIn(query: string, offered: Choices, usual: Choices): Choices {
  const asked = new URLSearchParams(query);
  const known = Object.entries(usual).map(([name, values]): [string, readonly string[]] => {
    const wanted = asked
      .getAll(name)
      .flatMap((text) => text.split(","))
      .filter((value) => isOffered(name, value, offered));
    return [name, wanted.length > 0 ? [...new Set(wanted)] : values];
  });
  return Object.fromEntries(known);
}

/** The address that asks for these choices; it says nothing of the usual ones. */
export function queryOf(choices: Choices, usual: Choices): string {
  return Object.entries(choices)
    .filter(([name, values]) => String(values) !== String(usual[name]))
    .map(([name, values]) => `${name}=${values.map(encodeURIComponent).join(",")}`)
    .join("&");
}

function isOffered(name: string, value: string, offered: Choices): boolean {
  if (name !== "height") return offered[name]?.includes(value) ?? false;
  return /^\d{3,4}$/.test(value) && heights.least <= +value && +value <= heights.most;
}
